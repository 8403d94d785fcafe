"""What needs somebody: the strip on top, the list behind it, and what each entry's button does."""

from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from connector_app.language import said
from connector_app.model.attention import Cause, Facts, Need, not_put_off, standing
from connector_app.model.clock import stamp
from connector_app.model.failure import Failure, KeychainLocked
from connector_app.model.item import ConnectionId
from connector_app.model.result import Err, Result
from connector_app.store import attention
from connector_app.ui.desk import Desk
from connector_app.ui.frame import Frame
from connector_app.ui.pages.home_of_keys import HomeOfKeys
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.attention import AttentionView, NeedRow
from connector_app.words import times
from connector_app.words.attention import Told, told

if TYPE_CHECKING:
    from connector_app.services.verbs import Verbs

    Verb = Callable[[Verbs], Coroutine[Any, Any, Result[Any]]]

_BAD = {Cause.DAMAGED, Cause.HISTORY, Cause.REMOVED, Cause.REFUSED}
PASSPHRASE, LOST = "passphrase", "keychain-changed"


class AttentionPage(QObject):
    """Drives strip and list. What only another page can do is told by a signal, with the account or the change."""

    sign_in = Signal(str)
    decide = Signal(str, str)  # account, change
    verify = Signal()
    settings_wanted = Signal(str)  # one of their sections
    counted = Signal(int)

    def __init__(self, desk: Desk, frame: Frame, tasks: Tasks) -> None:
        super().__init__()
        self._desk, self._frame, self._tasks = desk, frame, tasks
        self.needs: tuple[Need, ...] = ()
        self._first: Need | None = None
        self.view: AttentionView | None = None
        self._homes = HomeOfKeys(desk, tasks, self._settled, self.show)
        self._page: Any = None
        frame.banner_acted.connect(self.cure_first)
        frame.banner_put_off.connect(self._put_off)
        frame.needs_wanted.connect(self.show)

    def reload(self) -> None:
        """Read what needs somebody, and say it."""
        read, now = self._desk.data.read, self._desk.now()
        ends = {id: each.ends for id, each in self._desk.providers.items()}  # noqa: A001
        self.needs = standing(read(lambda tx: attention.facts(tx, now), Facts()), ends.keys(), ends)
        shown = not_put_off(self.needs, read(attention.later, {}), stamp(now))
        self._first = shown[0] if shown else None
        if self._first is None:
            self._frame.set_banner()
        else:
            words = self._told(self._first)
            self._frame.set_banner(words.who, words.sentence, words.action, words.short)
        self._frame.set_needs(len(self.needs))
        if self.view is not None:
            self.view.set_needs([self._row(each) for each in self.needs])
        self.counted.emit(len(self.needs))

    def show(self) -> None:
        """Show the list."""
        view = AttentionView(self._desk.theme)
        view.acted.connect(self._act)
        view.closed.connect(self.leave)
        self.view = view
        view.set_needs([self._row(each) for each in self.needs])
        self._put_up(view)
        view.focus_heading()

    def leave(self) -> None:
        """Go back to the tabs, if a page of this is shown."""
        page, self._page, self.view = self._page, None, None
        if page is not None:
            self._frame.show_tab(self._frame.tab)
            self._frame.drop_page(page)

    def cure_first(self) -> None:
        """Do what the strip offers."""
        if self._first is not None:
            self.cure(self._first)

    def cure(self, need: Need) -> None:
        """Do what the button of an entry says."""
        if need.cause is Cause.UNDESCRIBED:
            self._desk.open_link("", "folder")
        elif need.cause is Cause.KEYS:
            self._open_keys(need.detail)
        elif (verbs := self._verbs(need)) is not None:
            for verb in verbs:
                self._ask(verb)
        else:
            self.leave()
            self._go(need)

    def _verbs(self, need: Need) -> "list[Verb] | None":
        """Return what is asked of the engine to cure an entry, None where another page does it."""
        here = ConnectionId(need.connection)
        match need.cause:
            case Cause.STUCK:
                return [lambda v: v.outbox.send_all_now(here)]
            case Cause.PARKED:
                return [lambda v: v.inbox.replay_all(here)]
            case Cause.WITHDRAWAL:
                return [lambda v: v.connections.settle()]
            case Cause.ENDED:
                return [lambda v: v.attention.read_end()]
            case Cause.DAMAGED:
                return [lambda v: v.upkeep.look_again()]
            case Cause.CLOCK:
                wrong = [c.id for c in self._desk.accounts.values() if c.reason == "clock-wrong"]
                return [partial(_refresh, id=each) for each in wrong]
            case _:
                return None

    def _go(self, need: Need) -> None:
        match need.cause:
            case Cause.UNCLEAR | Cause.CONFLICT | Cause.REFUSED:
                self.decide.emit(need.connection, need.target)
            case Cause.RULE:
                self.settings_wanted.emit("Rules")
            case Cause.HISTORY:
                self.verify.emit()
            case Cause.ROOM:
                self.settings_wanted.emit("Storage")
            case _:
                self.sign_in.emit(need.connection)

    def pressed(self, key: str, act: str) -> None:
        """Do what was asked for in a notification: cure its entry, or show what there is."""
        if act == "cure":
            self._act(key)
        else:
            self.show()

    def _act(self, key: str) -> None:
        found = next((each for each in self.needs if each.key == key), None)
        if found is not None:
            self.cure(found)

    def _put_off(self) -> None:
        if (first := self._first) is not None:
            self._frame.set_banner()
            self._ask(lambda v: v.attention.put_off(first.key))

    def _open_keys(self, trouble: str) -> None:
        if trouble == PASSPHRASE:
            self._put_up(self._homes.ask(KeychainLocked(PASSPHRASE)))
        elif trouble == LOST:
            giving_up = self._homes.give_up(self._frame, self._settled, self._say)
            self._tasks.start(giving_up, name="give keys up")
        else:
            self._ask(lambda v: v.keys.look())

    def _settled(self) -> None:
        self.leave()
        self.reload()

    def _put_up(self, page: Any) -> None:
        old, self._page = self._page, page
        self._frame.show_page(page)
        if old is not None:
            self._frame.drop_page(old)

    def _say(self, failure: Failure) -> None:
        self._desk.say(failure, "")

    def _ask(self, verb: "Verb") -> None:
        self._tasks.start(self._run(verb), name="cure")

    async def _run(self, verb: "Verb") -> None:
        answer = await self._desk.door.call(verb)
        if isinstance(answer, Err):
            self._say(answer.failure)

    def _told(self, need: Need) -> Told:
        return told(need, self._desk.account_name(need.connection) or said("An account"))

    def _row(self, need: Need) -> NeedRow:
        words = self._told(need)
        since = times.since(need.since, self._desk.now())
        role, shape = ("bad", "octagon") if need.cause in _BAD else ("ask", "triangle")
        return NeedRow(need.key, words.who, words.sentence, words.action, since, role, shape)


def _refresh(verbs: "Verbs", id: ConnectionId) -> Coroutine[Any, Any, Result[Any]]:  # noqa: A002
    return verbs.sync.refresh(id)
