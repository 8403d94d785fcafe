"""Storage: where things are, how much room they take, and what can be taken away."""

from pathlib import Path

from connector_app.model.result import Err, Ok
from connector_app.ui.ask import is_sure
from connector_app.ui.pages.settings.place import Place, Section
from connector_app.ui.views.settings.storage import StorageSection
from connector_app.words.failures import home


class Storage(Section):
    name = "Storage"

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.view = self._view = StorageSection(place.desk.theme)
        self._view.open_folder.connect(lambda: self.desk.open_link(place.folder.as_uri(), "folder"))
        self._view.remove_practice.connect(lambda: self.tasks.start(self._remove_practice(), name="remove practice"))

    def show(self) -> None:
        self.tasks.start(self._fill(), name="fill in storage")

    async def _fill(self) -> None:
        folder = self.place.folder
        sizes = [
            ("Folder", str(folder)),
            ("Data", _size(folder / "data.db")),
            ("Daily copies", _size(*(folder / "copies").glob("*.db"))),
        ]
        self._view.set_facts(sizes)
        match await self.desk.door.call(lambda v: v.keys.homes()):
            case Ok(homes):
                real = homes.get("real", "")
                practice = " Practice accounts have a key of their own in a file." if homes.get("practice") else ""
                words = f"In {home(real)}." if real else "No account needs one yet."
                self._view.set_keys(words + practice)
            case Err(failure):
                self.place.say(failure)

    async def _remove_practice(self) -> None:
        question = "Remove the practice account and everything in it? Changes that were not sent yet are given up."
        if not await is_sure(self.view.window(), "Remove practice data", question, keep="Keep it", go="Remove"):
            return
        match await self.desk.door.call(lambda v: v.practice.remove()):
            case Ok(_):
                self.show()
                self.place.note("The practice data was removed. The history stays.")
            case Err(failure):
                self.place.say(failure)


def _size(*paths: Path) -> str:
    total = sum(path.stat().st_size for path in paths if path.exists())
    return f"{total / 1_000_000:.1f} MB"
