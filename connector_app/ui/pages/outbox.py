"""Outbox: what is on its way, what can be done about each change, and whether anything is sent at all."""

from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from connector_app.language import said
from connector_app.model import finding
from connector_app.model.item import ConnectionId, Item
from connector_app.model.outbox import OutboxEntry, OutboxId, OutboxState
from connector_app.model.result import Err, Result
from connector_app.store import cursors, items, outbox
from connector_app.ui.desk import Desk
from connector_app.ui.frame import Frame
from connector_app.ui.pages import change
from connector_app.ui.records import OutboxRow
from connector_app.ui.row_model import RowModel
from connector_app.ui.rows import outbox_row
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.outbox import Decision, DecisionPanel, OutboxView
from connector_app.words.sending import waiting_words

if TYPE_CHECKING:
    from connector_app.services.verbs import Verbs

TICK = 500
SHOWN = 300


class OutboxPage(QObject):
    """Drives the outbox's view and the panel beside it.

    `counted` tells how many are not done, `paused` whether the person keeps everything back, `waiting` what is still to
    be said of those that wait.
    """

    counted = Signal(int)
    show_item = Signal(str)
    edit_item = Signal(str)
    paused = Signal(bool)
    waiting = Signal(str)  # how many wait for the network, in words

    def __init__(self, desk: Desk, frame: Frame, tasks: Tasks) -> None:
        super().__init__()
        self._desk, self._frame, self._tasks = desk, frame, tasks
        self.view = OutboxView(desk.theme)
        self.model = RowModel()
        self.model.setParent(self)
        self.panel = DecisionPanel(desk.theme)
        self._entries: dict[str, OutboxEntry] = {}
        self._account, self._chosen, self._is_paused = "", "", False
        self._ticking = QTimer(self)
        self._ticking.setInterval(TICK)
        self._ticking.timeout.connect(self._show)
        self.view.set_model(self.model)
        self.view.acted.connect(self._act)
        self.view.opened.connect(self.open)
        self.view.chosen.connect(self._choose)
        self.view.pause.connect(lambda is_paused: self._ask(lambda v: v.outbox.pause(is_paused=is_paused)))
        self.panel.acted.connect(self._decide)
        self.panel.closed.connect(frame.close_panel)

    def scope(self, account: str) -> None:
        self._account = account
        self.reload()

    def reload(self) -> None:
        chosen = [ConnectionId(self._account)] if self._account else []
        found: list[OutboxEntry] = self._desk.data.read(lambda tx: outbox.page(tx, connections=chosen, limit=SHOWN), [])
        self._entries = {str(e.id): e for e in found}
        self._is_paused = self._desk.data.read(outbox.is_paused, otherwise=False)
        self.view.set_paused(self._is_paused)
        self.paused.emit(self._is_paused)
        self._show()
        self._show_chosen()
        self.counted.emit(self._desk.data.read(outbox.count_open, 0))
        self.waiting.emit(waiting_words(self._desk.data.read(outbox.waiting_because, {})))
        waits = any(e.state in {OutboxState.WAITING, OutboxState.WAITING_UNTIL} for e in found)
        if waits != self._ticking.isActive():
            self._ticking.start() if waits else self._ticking.stop()

    def newest_undoable(self) -> OutboxEntry | None:
        """Return the newest change that can still be taken back, for the status line."""
        now = self._desk.now().timestamp()
        open_ = [e for e in self._entries.values() if _undoable(e, now, is_paused=self._is_paused)]
        return max(open_, key=lambda e: e.id, default=None)

    def undo(self, entry: OutboxId) -> None:
        self._ask(lambda v: v.items.undo(entry))

    def _show(self) -> None:
        now = self._desk.now()
        rows = [self._row(e, now) for e in self._entries.values()]
        self.model.set_rows(rows)
        if rows:
            self.view.show_table()
        else:
            self.view.show_empty()

    def _row(self, entry: OutboxEntry, now: datetime) -> OutboxRow:
        return outbox_row(entry, self._desk.account_name(entry.connection), now, is_paused=self._is_paused)

    def _choose(self, key: str) -> None:
        self._chosen = key
        if key in self._entries:
            self._show_chosen()
            self._frame.set_panel(self.panel)

    def _show_chosen(self) -> None:
        """Let the panel tell what has become of the change it shows."""
        if (entry := self._entries.get(self._chosen)) is not None:
            self.panel.show_decision(self._told(entry))

    def _told(self, entry: OutboxEntry) -> Decision:
        account = self._desk.accounts.get(entry.connection)
        provider = self._desk.provider(account.provider) if account else None
        kind = next((k for k in provider.kinds if k.id == entry.kind), None) if provider else None
        read, alike, looked = self._desk.data.read, tuple[Item, ...](), ""
        if entry.reason == "unclear":
            since = finding.made_since(entry)
            come: list[Item] = read(lambda tx: items.come_since(tx, entry.item, since), [])
            alike = change.looks_like(entry, come)
            looked = read(lambda tx: cursors.get(tx, entry.connection, entry.kind).finished_at, "")
        return change.told(
            entry,
            self._desk.account_name(entry.connection) or said("The account"),
            self._desk.now(),
            kind=kind,
            item=read(lambda tx: items.get(tx, entry.item), None),
            alike=alike,
            looked=looked,
        )

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
            change.SEND: lambda v: v.outbox.send_now(entry),
            change.UNDO: lambda v: v.items.undo(entry),
            change.RETRY: lambda v: v.outbox.retry(entry),
            "discard": lambda v: v.outbox.discard(entry),
            "mine": lambda v: v.outbox.resolve(entry, "mine"),
            "theirs": lambda v: v.outbox.resolve(entry, "theirs"),
            "done": lambda v: v.outbox.resolve(entry, "done"),
        }
        if act == change.CHANGE:
            self.edit_item.emit(self._entries[key].item)
            return
        self._ask(verbs[act])
        self._frame.close_panel()

    def _ask(self, verb: "Callable[[Verbs], Coroutine[Any, Any, Result[Any]]]") -> None:
        self._tasks.start(self._run(verb), name="decide about a change")

    async def _run(self, verb: "Callable[[Verbs], Coroutine[Any, Any, Result[Any]]]") -> None:
        answer = await self._desk.door.call(verb)
        if isinstance(answer, Err):
            self._desk.say(answer.failure, "")


def _undoable(entry: OutboxEntry, now: float, *, is_paused: bool) -> bool:
    return entry.state is OutboxState.WAITING and (is_paused or entry.not_before > now)
