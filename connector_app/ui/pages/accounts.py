"""The accounts at the left: their states, what can be done with each, and taking one out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QSignalBlocker, Signal
from PySide6.QtWidgets import QInputDialog, QMenu

from connector_app.language import said, several
from connector_app.model.connection import UNDESCRIBED, Connection, ConnectionStatus
from connector_app.model.item import ConnectionId
from connector_app.model.leaving import StepResult
from connector_app.model.result import Err, Ok
from connector_app.store import connections, outbox
from connector_app.ui.ask import ask
from connector_app.ui.desk import Desk
from connector_app.ui.frame import Frame
from connector_app.ui.pages.account_log import AccountLog
from connector_app.ui.pages.opening import open_desk
from connector_app.ui.rows import account_row
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.removal import RemovalView
from connector_app.ui.widgets.panels import Step
from connector_app.ui.words import no_mnemonic, safe_text

_STEPS = (
    ("work", said("Stop reading and sending")),
    ("live", said("End live updates")),
    ("access", said("Withdraw access")),
    ("keys", said("Destroy the keys")),
    ("copies", said("Delete what was copied")),
)

_COLOURS = {
    "plum": said("Plum", "a colour"),
    "sea": said("Sea", "a colour"),
    "moss": said("Moss", "a colour"),
    "clay": said("Clay", "a colour"),
    "rose": said("Rose", "a colour"),
    "sky": said("Sky", "a colour"),
    "sand": said("Sand", "a colour"),
    "slate": said("Slate", "a colour"),
}


class AccountsPage(QObject):
    """Drives the list, its menu and the removal page. `reconnect` tells which account shall sign in again."""

    reconnect = Signal(str)
    history_of = Signal(str)
    news_of = Signal(str)
    lessons_with = Signal(str)

    def __init__(self, desk: Desk, frame: Frame, tasks: Tasks) -> None:
        super().__init__()
        self._desk, self._frame, self._tasks = desk, frame, tasks
        self._removal: RemovalView | None = None
        frame.account_menu_wanted.connect(self._menu)

    def reload(self) -> None:
        """Read the accounts anew."""
        desk = self._desk
        desk.refresh_accounts()
        now = desk.now()
        with QSignalBlocker(self._frame.accounts):  # nobody chose anything: the list was only read again
            every = desk.accounts.values()
            rows = [account_row(each, desk.freshness(each.id), now, desk.provider(each.provider)) for each in every]
            self._frame.set_accounts(rows)

    def _has_platform(self, account: Connection) -> bool:
        return self._desk.provider(account.provider) is not None

    def menu_for(self, account: Connection, menu: QMenu) -> QMenu:
        """Fill a menu with what can be done with an account: without its platform nobody can sign in or turn it on."""
        off, known = account.status is ConnectionStatus.OFF, self._has_platform(account)
        sign_in: tuple[str, Callable[[], None]] = (said("Sign in again"), lambda: self.reconnect.emit(account.id))
        turn: tuple[str, Callable[[], None]] = (
            said("Turn on", "an account") if off else said("Turn off", "an account"),
            partial(self._turn, account, on=off),
        )
        acts: tuple[tuple[str, Callable[[], None]], ...] = (
            *(((said("Check now"), partial(self.check, account)), sign_in) if known else ()),
            *(((said("Live updates"), lambda: self.news_of.emit(account.id)),) if known else ()),
            (said("Rename", "a button"), lambda: self.rename(account.id)),
            *((turn,) if known or not off else ()),
            (said("History"), lambda: self.history_of.emit(account.id)),
            (said("Detailed log"), lambda: AccountLog(self._desk, self._tasks, self._frame, account).open()),
            (said("Remove", "a button"), lambda: self.remove(account.id)),
        )
        for words, act in acts:
            menu.addAction(no_mnemonic(words)).triggered.connect(lambda _checked=False, act=act: act())
        menu.insertMenu(menu.actions()[-3], self._colours(account, menu))
        if account.provider == "practice":
            menu.addSeparator()
            menu.addAction(said("Lessons")).triggered.connect(lambda: self.lessons_with.emit(account.id))
            action = menu.addAction(said("Change things at the pretend platform"))
            action.triggered.connect(lambda: self._tasks.start(open_desk(self._desk), name="open the platform"))
        return menu

    def _colours(self, account: Connection, menu: QMenu) -> QMenu:
        """Return the colours to choose from, the present one ticked."""
        made = QMenu(said("Colour"), menu)
        for colour in connections.COLOURS:
            action = made.addAction(_COLOURS[colour])
            action.setCheckable(True)
            action.setChecked(colour == account.colour)
            action.triggered.connect(partial(self._recolour, account, colour))
        return made

    def _recolour(self, account: Connection, colour: str, _checked: bool = False) -> None:
        self._tasks.start(self._give_colour(account, colour), name="give an account another colour")

    async def _give_colour(self, account: Connection, colour: str) -> None:
        answer = await self._desk.door.call(lambda v: v.connections.recolour(account.id, colour))
        if isinstance(answer, Err):
            self._desk.say(answer.failure, account.name)

    def _menu(self, account: str, place: QPoint) -> None:
        found = self._desk.accounts.get(ConnectionId(account))
        if found is None:
            return
        menu = self.menu_for(found, QMenu(self._frame))
        menu.setAccessibleName(safe_text(found.name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def check(self, account: Connection) -> None:
        """Read an account now, whatever its plan says."""
        self._tasks.start(self._check(account), name=f"check {account.id}")

    async def _check(self, account: Connection) -> None:
        answer = await self._desk.door.call(lambda v: v.sync.refresh(account.id))
        if isinstance(answer, Err):
            self._desk.say(answer.failure, account.name)

    def rename(self, account: str) -> None:
        """Ask for another name."""
        found = self._desk.accounts.get(ConnectionId(account))
        if found is not None:
            self._tasks.start(self._rename(found), name="rename account")

    async def _rename(self, account: Connection) -> None:
        dialog = QInputDialog(self._frame)
        dialog.setWindowTitle(said("Rename account"))
        dialog.setLabelText(said("Name of this account"))
        dialog.setTextValue(account.name)
        dialog.setMinimumWidth(self._desk.theme.px(420))
        if not await ask(dialog):
            return
        name = dialog.textValue().strip()
        if name and name != account.name:
            answer = await self._desk.door.call(lambda v: v.connections.rename(account.id, name))
            if isinstance(answer, Err):
                self._desk.say(answer.failure, account.name)

    def _turn(self, account: Connection, *, on: bool) -> None:
        self._tasks.start(self._switch(account, on=on), name="turn account on or off")

    async def _switch(self, account: Connection, *, on: bool) -> None:
        if on:
            answer = await self._desk.door.call(lambda v: v.connections.turn_on(account.id))
        else:
            answer = await self._desk.door.call(lambda v: v.connections.turn_off(account.id))
        if isinstance(answer, Err):
            self._desk.say(answer.failure, account.name)

    # Taking one out

    def remove(self, account: str) -> None:
        """Say what will stop and what stays, and ask."""
        found = self._desk.accounts.get(ConnectionId(account))
        if found is None:
            return
        name = self._desk.platform_name(found.provider)
        view = RemovalView(self._desk.theme, found.provider, found.name, name)
        if not self._has_platform(found):
            view.offer_no_withdrawal()
        waiting = self._desk.data.read(lambda tx: outbox.count_open(tx, found.id), 0)
        stops = [
            said("Reading and sending for {account} stops, and its items leave this computer.", account=found.name)
        ]
        if waiting:
            stops.append(
                several(
                    waiting,
                    "{n} change that was not sent yet is given up.",
                    "{n} changes that were not sent yet are given up.",
                )
            )
        unasked = said("So it cannot be asked to withdraw the access; the keys are destroyed.")
        view.set_sentences(
            " ".join(stops),
            said("The history keeps every entry."),
            said("{name} is asked to withdraw the access, and the keys are destroyed.", name=name)
            if self._has_platform(found)
            else f"{UNDESCRIBED} {unasked}",
        )
        view.confirmed.connect(lambda withdraw: self._tasks.start(self._leave(found, withdraw), name="remove account"))
        view.cancelled.connect(self._close)
        view.closed.connect(self._close)
        view.try_again.connect(lambda: self._tasks.start(self._settle(view, found), name="withdraw again"))
        view.forget_wanted.connect(lambda: self._tasks.start(self._forget(view, found), name="forget keys"))
        self._removal = view
        self._frame.show_page(view)

    async def _leave(self, account: Connection, withdraw: bool) -> None:
        view = self._removal
        if view is None:
            return
        view.show_steps([Step(words, "now" if i == 0 else "next") for i, (_, words) in enumerate(_STEPS)])
        match await self._desk.door.call(lambda v: v.connections.disconnect(account.id, withdraw=withdraw)):
            case Ok(results):
                good = all(r.outcome in {"ok", "skipped"} for r in results)
                words = (
                    said("Everything worked. The history stays.")
                    if good
                    else said("Not every step worked yet. The rest is done as soon as it can. The history stays.")
                )
                waits = any(r.name == "access" and r.outcome in {"later", "failed"} for r in results)
                view.show_result(removal_steps(results), words, is_complete=good, waits_for_platform=waits)
            case Err(failure):
                self._close()
                self._desk.say(failure, account.name)

    async def _settle(self, view: RemovalView, account: Connection) -> None:
        answer = await self._desk.door.call(lambda v: v.connections.settle())
        if isinstance(answer, Err):
            self._desk.say(answer.failure, account.name)
            return
        match await self._desk.door.call(lambda v: v.connections.pending()):
            case Ok(left) if any(c.id == account.id for c in left):
                words = said("It still has to wait. It is tried again by itself.")
                view.show_result([], words, is_complete=False, waits_for_platform=True)
            case Err(failure):
                self._desk.say(failure, account.name)
            case _:
                view.show_result([], said("Everything worked. The history stays."), is_complete=True)

    async def _forget(self, view: RemovalView, account: Connection) -> None:
        """Destroy the keys of a removed account although its platform has not withdrawn the access."""
        match await self._desk.door.call(lambda v: v.connections.forget_now(account.id)):
            case Err(failure):
                self._desk.say(failure, account.name)
            case Ok(step):
                name = self._desk.platform_name(account.provider)
                words = said("Take back the access at {name} yourself. The history stays.", name=name)
                view.show_result([], f"{step.words} {words}", is_complete=step.outcome == "ok")

    def _close(self) -> None:
        view, self._removal = self._removal, None
        self._frame.show_tab("Items")
        if view is not None:
            self._frame.drop_page(view)


def removal_steps(results: tuple[StepResult, ...]) -> list[Step]:
    """Return each step with what became of it."""
    states = {"ok": "done", "skipped": "done", "later": "now", "failed": "failed"}
    titles = dict(_STEPS)
    return [Step(titles[r.name], states[r.outcome], r.words) for r in results]  # type: ignore[arg-type]
