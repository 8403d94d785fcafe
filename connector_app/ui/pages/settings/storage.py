"""Storage: where things are, how much room they take, and what can be taken away."""

import shutil
from pathlib import Path

from connector_app.language import said, several
from connector_app.model.audit import AuditQuery
from connector_app.model.item import ConnectionId
from connector_app.model.result import Err, Ok
from connector_app.store import audit
from connector_app.ui.ask import is_sure
from connector_app.ui.pages.settings.moving import Moving
from connector_app.ui.pages.settings.place import Place, Section
from connector_app.ui.views.removal import FORGET
from connector_app.ui.views.settings.storage import StorageSection
from connector_app.words import amounts, times
from connector_app.words.failures import home

WAITS = said("Its keys are kept sealed until {name} has withdrawn the access. That is tried again by itself.")


class Storage(Section):
    name = "Storage"

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.view = self._view = StorageSection(place.desk.theme)
        self._view.open_folder.connect(lambda: self.desk.open_link(place.folder.as_uri(), "folder"))
        self._view.try_again.connect(lambda: self.tasks.start(self._withdraw(), name="withdraw again"))
        self._view.forget.connect(lambda whose: self.tasks.start(self._forget(whose), name="forget keys"))
        self._view.remove_practice.connect(lambda: self.tasks.start(self._remove_practice(), name="remove practice"))

        self.moving = Moving(place, self._view.moving)

    def show(self) -> None:
        self.tasks.start(self._fill(), name="fill in storage")

    async def _fill(self) -> None:
        folder = self.place.folder
        copies = sorted((folder / "copies").glob("data-*.db"))
        kept = said("None yet", "no copies")
        if copies:
            day = times.date(copies[-1].stem.removeprefix("data-"), self.desk.now())
            kept = several(
                len(copies),
                "{n} copy ({room}), of {day}",
                "{n} copies ({room}), the newest of {day}",
                room=_size(*copies),
                day=day,
            )
        entries = amounts.entries(self.desk.data.read(lambda tx: audit.count(tx, AuditQuery()), 0))
        self._view.set_facts(
            [
                (said("Folder"), str(folder)),
                (said("Data"), _size(folder / "data.db", folder / "data.db-wal")),
                (said("History"), entries),
                (said("Daily copies"), kept),
                (said("Room on this disk"), amounts.room(shutil.disk_usage(folder).free)),
            ]
        )
        await self._fill_waiting()
        match await self.desk.door.call(lambda v: v.keys.homes()):
            case Ok(homes):
                real = homes.get("real", "")
                practice = said("Practice accounts have a key of their own in a file.") if homes.get("practice") else ""
                words = (
                    said("In {place}.", "where the keys are", place=home(real))
                    if real
                    else said("No account needs one yet.")
                )
                self._view.set_keys(f"{words} {practice}".rstrip())
            case Err(failure):
                self.place.say(failure)

    async def _fill_waiting(self) -> None:
        """Say which removed accounts still have keys here, because their platform did not withdraw the access yet."""
        match await self.desk.door.call(lambda v: v.connections.pending()):
            case Ok(waiting):
                names = [(str(c.id), c.name, self.desk.platform_name(c.provider)) for c in waiting]
                self._view.set_waiting([(key, name, WAITS.format(name=platform)) for key, name, platform in names])
            case Err(failure):
                self.place.say(failure)

    async def _withdraw(self) -> None:
        answer = await self.desk.door.call(lambda v: v.connections.settle())
        if isinstance(answer, Err):
            self.place.say(answer.failure)
        await self._fill_waiting()

    async def _forget(self, whose: str) -> None:
        """Give the keys of a removed account up, although its platform has not withdrawn the access."""
        account = self.desk.former.get(ConnectionId(whose))
        name = self.desk.platform_name(account.provider) if account else said("the platform")
        question = FORGET.format(name=name)
        if not await is_sure(
            self.view.window(), said("Forget it now"), question, keep=said("Wait", "a button"), go=said("Forget it now")
        ):
            return
        match await self.desk.door.call(lambda v: v.connections.forget_now(ConnectionId(whose))):
            case Ok(step):
                after = said("Take back the access at {name} yourself. The history stays.", name=name)
                self.place.note(f"{step.words} {after}")
            case Err(failure):
                self.place.say(failure)
        await self._fill_waiting()

    async def _remove_practice(self) -> None:
        question = said(
            "Remove the practice account and everything in it? Changes that were not sent yet are given up."
        )
        if not await is_sure(
            self.view.window(),
            said("Remove practice data"),
            question,
            keep=said("Keep it"),
            go=said("Remove", "a button"),
        ):
            return
        match await self.desk.door.call(lambda v: v.practice.remove()):
            case Ok(_):
                self.show()
                self.place.note(said("The practice data was removed. The history stays."))
            case Err(failure):
                self.place.say(failure)


def _size(*paths: Path) -> str:
    return amounts.room(sum(path.stat().st_size for path in paths if path.exists()))
