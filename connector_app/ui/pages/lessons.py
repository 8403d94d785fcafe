"""Lessons with a practice account. What is done is read from the history; trouble is made at the pretend platform."""

from PySide6.QtCore import QObject, Signal

from connector_app.model.audit import AuditQuery
from connector_app.model.connection import ConnectionStatus
from connector_app.model.item import ConnectionId
from connector_app.model.result import Err
from connector_app.store import audit
from connector_app.store.tx import Tx
from connector_app.ui.desk import Desk
from connector_app.ui.frame import Frame
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.lessons import LessonsView
from connector_app.words.failures import explain
from connector_app.words.lessons import LESSONS, following, learned, progress

LOOKED_AT = 100
"""So many entries are looked through for one that names its error."""


class LessonsPage(QObject):
    """Drives the page. It names the account that shall sign in again, or be given a new item, or be shown."""

    sign_in = Signal(str, str)  # and the lesson
    create = Signal(str)
    show_items = Signal(str)

    def __init__(self, desk: Desk, frame: Frame, tasks: Tasks) -> None:
        super().__init__()
        self._desk, self._frame, self._tasks = desk, frame, tasks
        self.view: LessonsView | None = None
        self._account = ConnectionId("")

    def show(self, account: str) -> None:
        """Show the lessons with a practice account."""
        here = self._desk.accounts.get(ConnectionId(account))
        if here is None:
            return
        self.leave()
        self._account = here.id
        self.view = view = LessonsView(self._desk.theme, here.name, self._desk.platform_name(here.provider), LESSONS)
        view.closed.connect(self._close)
        view.acted.connect(self._act)
        self.reload()
        self._frame.show_page(view)
        view.focus_heading()

    def reload(self) -> None:
        """Read anew what is done. Beside the strip no button is filled: it has one already, for the same account."""
        if self.view is None:
            return
        here = self._desk.accounts.get(self._account)
        is_connected = here is not None and here.status is ConnectionStatus.CONNECTED
        done = learned(self._desk.data.read(newest, {}))
        filled = following(done) if self._frame.banner.isHidden() else ""
        self.view.set_lessons(done, progress(done), filled=filled, resting="" if is_connected else "expire")

    def leave(self) -> None:
        """Forget the page: another one is shown."""
        view, self.view = self.view, None
        if view is not None:
            self._frame.drop_page(view)

    def _close(self) -> None:
        self._frame.show_tab(self._frame.tab)
        self.leave()

    def _act(self, lesson: str) -> None:
        if self.view is not None:
            self.view.set_note("")
        match lesson:
            case "expire":
                self._tasks.start(self._end_sign_in(self._account), name="end the sign-in of a lesson")
            case "send":
                self.create.emit(self._account)
            case "undo":
                self.show_items.emit(self._account)
            case _:
                self.sign_in.emit(self._account, lesson)

    async def _end_sign_in(self, account: ConnectionId) -> None:
        """End it as the pretend platform, and ask for something, so that the program sees it at once."""
        view = self.view
        answer = await self._desk.door.call(lambda v: v.practice.end_sign_in(account))
        if isinstance(answer, Err) and view is not None and view is self.view:
            said = explain(answer.failure, self._desk.platform_name("practice"))
            view.set_note(f"{said.heading}. {said.sentence}")
            return
        await self._desk.door.call(lambda v: v.sync.refresh(account))


def newest(tx: Tx) -> dict[str, int]:
    """Return the number of the newest entry of each action that a lesson leaves, of practice accounts."""
    found = {}
    for action, error in {(each.action, each.error) for each in LESSONS}:
        query = AuditQuery(actions=(action,), provider="practice", limit=LOOKED_AT if error else 1)
        if seqs := [entry.seq for entry in audit.page(tx, query) if error in {"", entry.error}]:
            found[action] = seqs[0]
    return found
