"""Outbox: what is on its way, and the decision about what may have arrived."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from connector_app.model.item import ConnectionId
from connector_app.model.outbox import OutboxEntry, OutboxId, OutboxState
from connector_app.model.result import Err, Result
from connector_app.store import outbox
from connector_app.ui.desk import Desk
from connector_app.ui.frame import Frame
from connector_app.ui.row_model import RowModel
from connector_app.ui.rows import outbox_row
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.ending import Act
from connector_app.ui.views.outbox import Decision, DecisionPanel, OutboxView

if TYPE_CHECKING:
    from connector_app.services.verbs import Verbs

TICK = 500
SHOWN = 300


class OutboxPage(QObject):
    """Drives the outbox's view and the panel for what needs a person. `counted` tells how many are not done."""

    counted = Signal(int)
    show_item = Signal(str)

    def __init__(self, desk: Desk, frame: Frame, tasks: Tasks) -> None:
        super().__init__()
        self._desk, self._frame, self._tasks = desk, frame, tasks
        self.view = OutboxView(desk.theme)
        self.view.pause_button.setVisible(False)
        self.model = RowModel()
        self.model.setParent(self)
        self.panel = DecisionPanel(desk.theme)
        self._entries: dict[str, OutboxEntry] = {}
        self._account = ""
        self._ticking = QTimer(self)
        self._ticking.setInterval(TICK)
        self._ticking.timeout.connect(self._show)
        self.view.set_model(self.model)
        self.view.acted.connect(self._act)
        self.view.opened.connect(self.open)
        self.view.chosen.connect(self._choose)
        self.panel.acted.connect(self._decide)
        self.panel.closed.connect(frame.close_panel)

    def scope(self, account: str) -> None:
        self._account = account
        self.reload()

    def reload(self) -> None:
        chosen = [ConnectionId(self._account)] if self._account else []
        found: list[OutboxEntry] = self._desk.data.read(lambda tx: outbox.page(tx, connections=chosen, limit=SHOWN), [])
        self._entries = {str(e.id): e for e in found}
        self._show()
        self.counted.emit(self._desk.data.read(outbox.count_open, 0))
        waits = any(e.state in {OutboxState.WAITING, OutboxState.WAITING_UNTIL} for e in found)
        if waits != self._ticking.isActive():
            self._ticking.start() if waits else self._ticking.stop()

    def newest_undoable(self) -> OutboxEntry | None:
        """Return the newest change that can still be taken back, for the status line."""
        now = self._desk.now().timestamp()
        open_ = [e for e in self._entries.values() if e.state is OutboxState.WAITING and e.not_before > now]
        return max(open_, key=lambda e: e.id, default=None)

    def undo(self, entry: OutboxId) -> None:
        self._ask(lambda v: v.items.undo(entry))

    def _show(self) -> None:
        now = self._desk.now()
        rows = [outbox_row(e, self._desk.account_name(e.connection), now) for e in self._entries.values()]
        self.model.set_rows(rows)
        if rows:
            self.view.show_table()
        else:
            self.view.show_empty()

    def _choose(self, key: str) -> None:
        entry = self._entries.get(key)
        if entry is not None and entry.state is OutboxState.NEEDS_YOU:
            self.panel.show_decision(decision(entry, self._desk.account_name(entry.connection)))
            self._frame.set_panel(self.panel)

    def open(self, key: str) -> None:
        """Show what has to be decided about a change, or the item of one that needs nobody."""
        entry = self._entries.get(key)
        if entry is None:
            return
        if entry.state is OutboxState.NEEDS_YOU:
            self.view.table.choose(key)
            self._choose(key)
            self._frame.open_panel()
        else:
            self.show_item.emit(entry.item)

    def _act(self, key: str) -> None:
        entry = self._entries.get(key)
        if entry is None:
            return
        match entry.state:
            case OutboxState.WAITING:
                self.undo(entry.id)
            case OutboxState.WAITING_UNTIL:
                self._ask(lambda v: v.outbox.send_now(entry.id))
            case OutboxState.NEEDS_YOU if entry.reason == "refused":
                self._ask(lambda v: v.outbox.retry(entry.id))
            case OutboxState.NEEDS_YOU:
                self.open(key)
            case _:
                pass

    def _decide(self, key: str, act: str) -> None:
        entry = OutboxId(int(key))
        verbs: dict[str, Callable[[Verbs], Coroutine[Any, Any, Result[Any]]]] = {
            "retry": lambda v: v.outbox.retry(entry),
            "discard": lambda v: v.outbox.discard(entry),
            "mine": lambda v: v.outbox.resolve(entry, "mine"),
            "theirs": lambda v: v.outbox.resolve(entry, "theirs"),
            "done": lambda v: v.outbox.resolve(entry, "done"),
        }
        self._ask(verbs[act])
        self._frame.close_panel()

    def _ask(self, verb: "Callable[[Verbs], Coroutine[Any, Any, Result[Any]]]") -> None:
        self._tasks.start(self._run(verb), name="decide about a change")

    async def _run(self, verb: "Callable[[Verbs], Coroutine[Any, Any, Result[Any]]]") -> None:
        answer = await self._desk.door.call(verb)
        if isinstance(answer, Err):
            self._desk.say(answer.failure, "")


def decision(entry: OutboxEntry, account: str) -> Decision:
    """Return what a person must know to decide about a change."""
    meant = ", ".join(f"{name}: {value}" for name, value in entry.payload.items()) or "Delete it"
    evidence = [("What you meant", meant)]
    acts: tuple[Act, ...]
    match entry.reason:
        case "unclear":
            reason = f"{account} did not answer clearly. It may have arrived, or not."
            acts = (
                Act("done", "It is there", "primary"),
                Act("mine", "Send it again"),
                Act("theirs", "Give it up", "quiet"),
            )
        case "conflict":
            reason = f"It was changed at {account} while yours was on its way. Nothing was overwritten."
            theirs = entry.before.get("theirs")
            if theirs:
                evidence.append(("What is there now", str(theirs.get("title") or "The same title, other details")))
            acts = (
                Act("mine", "Keep mine", "primary"),
                Act("theirs", "Keep what is there"),
                Act("discard", "Give mine up", "quiet"),
            )
        case _:
            reason = f"{account} did not accept it."
            acts = (Act("retry", "Try again", "primary"), Act("discard", "Give it up", "quiet"))
    return Decision(str(entry.id), entry.title or "A change", reason, tuple(evidence), acts)
