"""Items: one table for all accounts; search, filter, open, read again, take back."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from connector_app.model.audit import AuditQuery
from connector_app.model.change import values_of
from connector_app.model.failure import NotFound
from connector_app.model.item import ConnectionId, Field, Item, ItemId, ItemSync, Kind
from connector_app.model.outbox import OutboxEntry, OutboxState
from connector_app.model.result import Err
from connector_app.store import audit, cursors, items
from connector_app.store.holders import kind_in
from connector_app.store.items import ItemQuery
from connector_app.ui.desk import Desk
from connector_app.ui.frame import Frame
from connector_app.ui.models.items import ItemsModel
from connector_app.ui.pages.item_editing import ItemEditing, shown_values, typed
from connector_app.ui.pages.item_export import ItemExport
from connector_app.ui.pages.outcome import Place, place_of, removal
from connector_app.ui.rows import life
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.item_details import Details, ItemDetails
from connector_app.ui.views.items import (
    EMPTY_NOT_READ,
    EMPTY_NOTHING_CONNECTED,
    EMPTY_NOTHING_SHARED,
    EMPTY_NOTHING_YET,
    ItemsView,
    nothing_matches,
)
from connector_app.words import times
from connector_app.words.amounts import amount

COLUMNS = {0: "title", 1: "account", 2: "changed", 3: "sync"}
TICK = 500  # milliseconds between two looks at countdowns
HISTORY = 12


class ItemsPage(QObject):
    """Drives the items view and the details at the right."""

    add_account = Signal()
    history_of = Signal(str)
    decide = Signal(str)  # id of the change that needs a decision
    acted = Signal(str, str)  # item id and "rename", "delete"...: what the status line may undo

    def __init__(self, desk: Desk, frame: Frame, tasks: Tasks) -> None:
        super().__init__()
        self._desk, self._frame, self._tasks = desk, frame, tasks
        self.view = ItemsView(desk.theme)
        self.model = ItemsModel(desk)
        self.model.setParent(self)
        self.details = ItemDetails(desk.theme)
        self._editing = ItemEditing(desk, frame, tasks)
        self._editing.setParent(self)
        self.exporting = ItemExport(desk, tasks, self.view, lambda: self.model.query)
        self.exporting.setParent(self)
        self._account = ConnectionId("")
        self._text = self._kind = self._status = ""
        self._picked = ConnectionId("")
        self._sort, self._is_descending = "changed", True
        self._shown: ItemId | None = None
        self._ticking = QTimer(self)
        self._ticking.setInterval(TICK)
        self._ticking.timeout.connect(self._tick)
        self.view.set_model(self.model)
        self.view.table.show_sorting(2, is_descending=True)
        self._connect()

    def _connect(self) -> None:
        view, details = self.view, self.details
        view.searched.connect(self._search)
        view.filtered.connect(self._filter)
        view.chosen.connect(self._choose)
        view.opened.connect(self.open)
        view.acted.connect(self._act)
        view.sorted_by.connect(self._sort_by)
        view.new_item.connect(self.create)
        self._editing.saved.connect(self._saved)
        view.refresh.connect(self.refresh)
        view.empty_acted.connect(self._empty_acted)
        details.edit.connect(self._editing.edit)
        details.delete.connect(self._editing.delete)
        details.pending_acted.connect(self._act)
        details.whole_history.connect(self.history_of)
        details.closed.connect(self._frame.close_panel)
        details.open_link.connect(self._open_link)

    # What is shown

    def scope(self, account: str) -> None:
        """Show one account's items, or all."""
        self._account = ConnectionId(account)
        self.show()

    def show(self) -> None:
        """Build the view anew: another account, search, filter or order."""
        chosen = self._account or self._picked
        self.model.show(
            ItemQuery(
                text=self._text,
                connections=(chosen,) if chosen else (),
                kind=self._kind,
                status=self._status,
                sort=self._sort,  # type: ignore[arg-type]
                descending=self._is_descending,
            )
        )
        self._offer()
        self._show_place()

    def reload(self) -> None:
        """Read the same view again: the database changed."""
        self.model.reload()
        self._offer()
        self._show_place()
        if self._shown:
            self._show_details(self._shown)
        self._look_at_countdowns()

    def _offer(self) -> None:
        """Offer what can be filtered by."""
        desk = self._desk
        accounts = [(str(c.id), c.name) for c in desk.accounts.values()]
        self.view.set_filter("account", [] if self._account else accounts, str(self._picked))
        kinds = {kind.id: kind for kind in self._kinds()}
        self.view.set_filter("kind", [(k.id, k.plural) for k in kinds.values()], self._kind)
        statuses = {s.value: s.label for k in kinds.values() for s in k.statuses}
        self.view.set_filter("status", list(statuses.items()), self._status)
        self.view.new_button.setEnabled(any(self._editing.can_create(c) for c in desk.accounts.values()))

    def _kinds(self) -> list[Kind]:
        """Return the kinds that the accounts in view can have."""
        chosen, desk = self._account or self._picked, self._desk
        wanted = [c for c in desk.accounts.values() if not chosen or c.id == chosen]
        return [kind for c in wanted if (p := desk.provider(c.provider)) for kind in p.kinds_of(c)]

    def _show_place(self) -> None:
        if self.model.rowCount():
            self.view.show_table()
        elif not self._desk.accounts:
            self.view.show_empty(*EMPTY_NOTHING_CONNECTED)
        elif self._text or self._kind or self._status or self._picked:
            counts = self._desk.data.read(items.counts, {})
            total = sum(n for c, n in counts.items() if not self._account or c == self._account)
            self.view.show_empty(*nothing_matches(self._text, f"Looked through {amount(total, 'item')}."))
        elif self._account and self._desk.accounts.get(self._account):
            is_read = bool(self._desk.freshness(self._account).checked_at)
            self.view.show_empty(*(EMPTY_NOTHING_SHARED if is_read else EMPTY_NOT_READ))
        else:
            self.view.show_empty(*EMPTY_NOTHING_YET)

    def _search(self, text: str) -> None:
        self._text = text.strip()
        self.show()

    def _filter(self, which: str, answer: str) -> None:
        if which == "account":
            self._picked = ConnectionId(answer)
        elif which == "kind":
            self._kind = answer
        else:
            self._status = answer
        self.show()

    def _sort_by(self, column: int, is_descending: bool) -> None:
        self._sort, self._is_descending = COLUMNS.get(column, "changed"), is_descending
        self.view.table.show_sorting(column, is_descending=is_descending)
        self.show()

    def _empty_acted(self) -> None:
        if not self._desk.accounts:
            self.add_account.emit()
        elif self._text or self._kind or self._status or self._picked:
            self._kind = self._status = ""
            self._picked = ConnectionId("")
            self.view.search.field.clear()
            self._text = ""
            self.show()
        else:
            self.refresh()

    def state(self) -> dict[str, str]:
        """Return the filters and the order, to be there again after the next start."""
        kept = {"kind": self._kind, "status": self._status, "picked": str(self._picked), "sort": self._sort}
        return {**kept, "order": "down" if self._is_descending else "up"}

    def restore(self, state: Mapping[str, str]) -> None:
        self._kind, self._status = state.get("kind", ""), state.get("status", "")
        self._picked = ConnectionId(state.get("picked", ""))
        column = next((number for number, name in COLUMNS.items() if name == state.get("sort")), None)
        if column is not None:
            self._sort, self._is_descending = COLUMNS[column], state.get("order", "down") == "down"
            self.view.table.show_sorting(column, is_descending=self._is_descending)

    # Details

    def _choose(self, item: str) -> None:
        if item:
            self._show_details(ItemId(item))
        if item and self._shown:
            self._frame.set_panel(self.details)

    def open(self, item: str) -> None:
        """Show an item's details, even where they take the page's place."""
        self._choose(item)
        if self._shown:
            self._frame.open_panel()

    def _show_details(self, item: ItemId) -> None:
        self._shown = item
        found = self._desk.data.read(lambda tx: items.get(tx, item), None)
        if found is None:
            self._shown = None
            if self.details.item == item:
                self._frame.close_panel()
            return
        account = self._desk.accounts.get(found.connection)
        provider = self._desk.provider(account.provider) if account else None
        kind = next((k for k in provider.kinds if k.id == found.kind), None) if provider else None
        if account is None or kind is None or provider is None:
            self._shown = None
            self._frame.close_panel()
            self._desk.say(NotFound("platform file" if account else "account"), "")
            return
        entry = self.model.entry_of(item)
        pending, action, ground = _pending(entry, self._desk)
        reads = "Your access is read only." if account.access == "read" else ""
        can = provider.kind_of(account, kind.id).can
        own = kind
        kind = self._desk.data.read(lambda tx: kind_in(tx, own, account.id, found.parent), own)
        values = values_of(kind, found)
        told = next((f.name for f in kind.fields if f.form == "text" and values.get(f.name)), "")
        body = str(values.get(told) or "")
        place = self._desk.data.read(
            lambda tx: place_of(tx, provider, account, kind, shown_values(kind, values)), Place()
        )
        self.details.show_item(
            Details(
                id=found.id,
                title=found.title or "Without a title",
                kind=kind.name,
                account=account.name,
                platform=account.provider,
                platform_name=provider.name,
                icon=kind.icon,
                facts=_facts(found, kind, values, self._desk, told),
                body=body,
                why_no_edit=reads or can.update,
                why_no_delete=reads or can.delete,
                removal=kind.removal,
                before_removal=removal(kind, account, provider.name, place, int(self._desk.hold_seconds)),
                has_link=found.url.startswith("https://"),
                pending=pending,
                pending_action=action,
                pending_ground=ground,  # type: ignore[arg-type]
                history=self._life(found),
            )
        )

    def _life(self, item: Item) -> tuple[tuple[str, str], ...]:
        query = AuditQuery(target=item.id, limit=HISTORY)
        entries = self._desk.data.read(lambda tx: audit.page(tx, query), [])
        made = replace(query, actions=("item.created",), limit=1)
        is_told = not item.remote_id or bool(self._desk.data.read(lambda tx: audit.page(tx, made), []))
        return life(item, entries, self._desk.names(), self._desk.now(), is_making_told=is_told)

    def _open_link(self, item: str) -> None:
        found = self._desk.data.read(lambda tx: items.get(tx, ItemId(item)), None)
        if found:
            self._desk.open_link(found.url, found.connection)

    def _tick(self) -> None:
        self.model.touch()
        if self._shown:
            pending, action, ground = _pending(self.model.entry_of(self._shown), self._desk)
            self.details.set_pending(pending, action, ground)  # type: ignore[arg-type]
        self._look_at_countdowns()

    def _look_at_countdowns(self) -> None:
        wants = self.model.has_countdowns
        if wants != self._ticking.isActive():
            self._ticking.start() if wants else self._ticking.stop()

    # What can be done

    def create(self) -> None:
        """Ask for a new item, in the account that is shown."""
        self._editing.create(self._account or self._picked)

    def _saved(self, item: str, what: str) -> None:
        if what != "delete":
            self._show_details(ItemId(item))
        self.acted.emit(item, what)

    def _act(self, item: str) -> None:
        """Do what the row's or the panel's own button says: undo what waits, try again what was refused."""
        entry = self.model.entry_of(ItemId(item))
        if entry is None:
            return
        if entry.state is OutboxState.NEEDS_YOU and entry.reason != "refused":
            self.decide.emit(str(entry.id))
            return
        again = entry.state is OutboxState.NEEDS_YOU
        self._tasks.start(self._answer(item, again=again), name="decide about a change")

    async def _answer(self, item: str, *, again: bool) -> None:
        entry = self.model.entry_of(ItemId(item))
        if entry is None:
            return
        if again:
            answer: Any = await self._desk.door.call(lambda v: v.outbox.retry(entry.id))
        else:
            answer = await self._desk.door.call(lambda v: v.items.undo(entry.id))
        if isinstance(answer, Err):
            self._desk.say(answer.failure, "")

    # Reading

    def edit(self, item: str) -> None:
        """Ask how an item shall change."""
        self._editing.edit(item)

    def refresh(self) -> None:
        """Read what is new, in the accounts that are shown."""
        wanted = [c for c in self._desk.accounts if not self._account or c == self._account]
        for each in wanted:
            self._tasks.start(self._refresh(each), name=f"refresh {each}")

    async def _refresh(self, account: ConnectionId) -> None:
        name = self._desk.account_name(account)
        self.view.set_progress(f"Reading {name}")
        answer = await self._desk.door.call(lambda v: v.sync.refresh(account))
        self.view.set_progress("")
        if isinstance(answer, Err):
            self._desk.say(answer.failure, name)

    def show_progress(self) -> None:
        """Say what is being read just now."""
        running = self._desk.data.read(cursors.under_way, [])
        words = ", ".join(f"{self._desk.account_name(c)}, {amount(seen, 'item')} so far" for c, seen in running)
        self.view.set_progress(f"Reading {words}" if words else "")


def _pending(entry: OutboxEntry | None, desk: Desk) -> tuple[str, str, str]:
    if entry is None:
        return "", "", "ink"
    what = {"create": "Created here", "update": "Changed here", "delete": "Deleted here"}[entry.verb]
    match entry.state:
        case OutboxState.SENDING:
            return f"{what}, being sent", "", "ink"
        case OutboxState.NEEDS_YOU:
            words = {"refused": "It was not accepted", "conflict": "It was changed there too"}.get(entry.reason, "")
            return words or "It may have arrived already", "Try again" if entry.reason == "refused" else "Decide", "ask"
        case OutboxState.WAITING_UNTIL:
            return f"{what}, waiting for the platform", "Undo", "wait"
        case _:
            left = times.seconds_until(entry.not_before, desk.now())
            return f"{what}, sent in {max(0, round(left))} s" if left > 0 else f"{what}, waiting", "Undo", "ink"


def _facts(item: Item, kind: Kind, values: Mapping[str, Any], desk: Desk, told: str) -> tuple[tuple[str, str], ...]:
    """Return what is known of an item, line by line; `told` is the field that is shown by itself."""
    now = desk.now()
    status = next((s.label for s in kind.statuses if s.value == item.status), item.status)
    facts = [
        ("Status", status),
        ("Changed", times.full(item.updated_at, now)),
        ("Made", times.full(item.created_at, now)),
    ]
    facts += [
        (f.label, _told(f, values.get(f.name), item, desk))
        for f in kind.fields
        if f.name not in {kind.title_field, kind.status_field, told} and (f.form != "text" or kind.columns)
    ]
    if item.sync is ItemSync.STALE:
        facts.append(("Checked", f"as of {times.full(item.read_at, now)}"))
    return tuple((label, words) for label, words in facts if words)


def _told(field: Field, value: Any, item: Item, desk: Desk) -> str:
    """Return a value as people read it: a choice by its label, a time of this place, what is meant by its title."""
    said = typed(value)
    match field.form:
        case "choice":
            return next((choice.label for choice in field.choices if choice.value == said), said)
        case "moment":
            return times.full(said, desk.now())
        case "reference":
            found = desk.data.read(lambda tx: items.find(tx, item.connection, field.of, said), None)
            return found.title if found else said
        case _:
            return said
