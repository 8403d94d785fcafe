"""Items: one table for all accounts; search, filter, open, read again, take back."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu

from connector_app.language import said, several
from connector_app.model.failure import NotFound
from connector_app.model.item import ConnectionId, ItemId, Kind
from connector_app.model.narrowing import Narrowing
from connector_app.model.outbox import OutboxState
from connector_app.model.result import Err
from connector_app.store import cursors, items
from connector_app.store.items import ItemQuery
from connector_app.ui.desk import Desk
from connector_app.ui.frame import Frame
from connector_app.ui.models.items import ItemsModel
from connector_app.ui.pages.item_columns import ItemColumns
from connector_app.ui.pages.item_editing import ItemEditing
from connector_app.ui.pages.item_export import ItemExport
from connector_app.ui.pages.item_facts import details_of, pending
from connector_app.ui.pages.picking import Picking
from connector_app.ui.pages.saved_filters import SavedFilters
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.item_details import ItemDetails
from connector_app.ui.views.items import (
    EMPTY_ACCOUNT_GONE,
    EMPTY_NOT_READ,
    EMPTY_NOTHING_CONNECTED,
    EMPTY_NOTHING_SHARED,
    EMPTY_NOTHING_YET,
    ItemsView,
    nothing_matches,
)
from connector_app.ui.words import no_mnemonic

TICK = 500  # milliseconds between two looks at countdowns


class ItemsPage(QObject):
    """Drives the items view and the details at the right."""

    add_account = Signal()
    history_of = Signal(str)
    decide = Signal(str)  # id of the change that needs a decision
    scope_wanted = Signal(str)  # the account that the whole window shall show; empty for all
    acted = Signal()  # something was changed that may be taken back

    def __init__(self, desk: Desk, frame: Frame, tasks: Tasks) -> None:
        super().__init__()
        self._desk, self._frame, self._tasks = desk, frame, tasks
        self.view = ItemsView(desk.theme)
        self.model = ItemsModel(desk)
        self.model.setParent(self)
        self.details = ItemDetails(desk.theme)
        self._editing = ItemEditing(desk, frame, tasks)
        self._editing.setParent(self)
        self.picking = Picking(desk, frame, tasks, self.view, self.model)
        self.picking.setParent(self)
        self.exporting = ItemExport(desk, tasks, self.view, lambda: self.model.query, self.picking.query)
        self.exporting.setParent(self)
        self.columns = ItemColumns(self.view)
        self.columns.setParent(self)
        self.saved = SavedFilters(desk, tasks, self.view, lambda: self.narrowing)
        self.saved.setParent(self)
        self._account = ConnectionId("")
        self._narrowing = Narrowing()
        self._language = QLocale().name().partition("_")[0]
        self._is_narrowed_away = False
        self._shown: ItemId | None = None
        self._ticking = QTimer(self)
        self._ticking.setInterval(TICK)
        self._ticking.timeout.connect(self._tick)
        self.view.set_model(self.model)
        self.columns.show()
        self._connect()

    def _connect(self) -> None:
        view, details = self.view, self.details
        view.searched.connect(self._search)
        view.filtered.connect(self._filter)
        view.chosen.connect(self._choose)
        view.opened.connect(self.open)
        view.acted.connect(self._act)
        view.menu_wanted.connect(self._open_menu)
        self.columns.changed.connect(self.show)
        self.picking.several.connect(self._pick)
        self.saved.chosen.connect(self._apply)
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
        self.picking.forget()
        self.show()

    @property
    def narrowing(self) -> Narrowing:
        """Return what of the table is shown now, with the account that the whole window shows."""
        return replace(self._narrowing, account=self._account) if self._account else self._narrowing

    def show(self) -> None:
        """Build the view anew: another account, search, filter, order or other columns."""
        narrow = self.narrowing
        self._offer()
        query = ItemQuery(
            text=narrow.text,
            connections=(ConnectionId(narrow.account),) if narrow.account else (),
            kind=narrow.kind,
            status=narrow.status,
            sort=self.columns.sort,  # type: ignore[arg-type]
            descending=self.columns.is_descending,
            language=self._language,
        )
        self.model.show(query, self.columns.shown)
        self.columns.show()
        self._show_place()

    def reload(self) -> None:
        """Read the same view again: the database changed."""
        self._offer()
        if self.columns.shown != self.model.columns:
            self.show()
        self.model.reload()
        self._show_place()
        if self._shown and not self.picking.is_several:
            self._show_details(self._shown)
        self.picking.show()
        self._look_at_countdowns()

    def _offer(self) -> None:
        """Offer what can be filtered by."""
        desk = self._desk
        narrow = self._narrowing
        accounts = [(str(c.id), c.name) for c in desk.accounts.values()]
        self.view.set_filter("account", [] if self._account else accounts, narrow.account)
        kinds = {kind.id: kind for kind in self._kinds()}
        self.view.set_filter("kind", [(k.id, k.plural) for k in kinds.values()], narrow.kind)
        statuses = {s.value: s.label for k in kinds.values() for s in k.statuses}
        self.view.set_filter("status", list(statuses.items()), narrow.status)
        self.saved.show()
        self.columns.offer([kind for kind in kinds.values() if narrow.kind in {"", kind.id}])
        self.view.new_button.setEnabled(any(self._editing.can_create(c) for c in desk.accounts.values()))

    def _kinds(self) -> list[Kind]:
        """Return the kinds that the accounts in view can have."""
        chosen, desk = self.narrowing.account, self._desk
        wanted = [c for c in desk.accounts.values() if not chosen or c.id == chosen]
        return [kind for c in wanted if (p := desk.provider(c.provider)) for kind in p.kinds_of(c)]

    def _show_place(self) -> None:
        """Show the table, or why it is empty: nothing connected, nothing that matches, nothing there."""
        narrow = self.narrowing
        is_gone = bool(narrow.account) and ConnectionId(narrow.account) not in self._desk.accounts
        total = 0 if self._narrowing.is_empty or self.model.rowCount() else self._total(narrow.account)
        self._is_narrowed_away = is_gone or total > 0
        if self.model.rowCount():
            self.view.show_table()
        elif not self._desk.accounts:
            self.view.show_empty(*EMPTY_NOTHING_CONNECTED)
        elif is_gone:
            self.view.show_empty(*EMPTY_ACCOUNT_GONE)
        elif total:
            saved = self.saved.current
            name = saved.name if saved else ""
            looked = several(total, "Looked through {n} item.", "Looked through {n} items.")
            self.view.show_empty(*nothing_matches(narrow.text, looked, name))
        elif narrow.account:
            is_read = bool(self._desk.freshness(ConnectionId(narrow.account)).checked_at)
            self.view.show_empty(*(EMPTY_NOTHING_SHARED if is_read else EMPTY_NOT_READ))
        else:
            self.view.show_empty(*EMPTY_NOTHING_YET)

    def _total(self, account: str) -> int:
        counts = self._desk.data.read(items.counts, {})
        return sum(number for each, number in counts.items() if not account or each == account)

    def _search(self, text: str) -> None:
        self._narrow(replace(self._narrowing, text=text.strip()))

    def _filter(self, which: str, answer: str) -> None:
        self._narrow(replace(self._narrowing, **{which: answer}))

    def _narrow(self, narrowing: Narrowing) -> None:
        self._narrowing = narrowing
        self.show()

    def _apply(self, narrowing: Narrowing) -> None:
        """Show what a saved filter stands for, whatever account the window shows just now."""
        if self._account and self._account != narrowing.account:
            self.scope_wanted.emit("")
        self.view.search.set_words(narrowing.text)
        self._narrow(narrowing)

    def _empty_acted(self) -> None:
        if not self._desk.accounts:
            self.add_account.emit()
        elif self._is_narrowed_away:
            self.view.search.set_words("")
            self._narrow(Narrowing())
        else:
            self.refresh()

    def state(self) -> dict[str, str]:
        """Return the filters, the order and the columns, to be there again after the next start."""
        narrow = self._narrowing
        kept = {"kind": narrow.kind, "status": narrow.status, "picked": narrow.account}
        return {**kept, **self.columns.state()}

    def restore(self, state: Mapping[str, str]) -> None:
        kind, status, picked = (state.get(key, "") for key in ("kind", "status", "picked"))
        self._narrowing = Narrowing(account=picked, kind=kind, status=status)
        self.columns.restore(state)

    # Details

    def _pick(self, is_several: bool) -> None:
        """Go back to one item's details once no more than that is chosen."""
        row = next(iter(self.view.table.chosen_rows()), range(0))
        item = self.model.item_at(row.start) if row else None
        if not is_several and item:
            self._choose(item.id)

    def _choose(self, item: str) -> None:
        if self.picking.is_several:
            return
        if item:
            self._show_details(ItemId(item))
        if item and self._shown:
            self._frame.set_panel(self.details)

    def menu(self) -> QMenu:
        """Return a new menu of what can be done with the chosen items: what the bar or the details offer."""
        made = QMenu(self.view)
        made.setAccessibleName(said("What can be done"))
        for button in self.view.picking.acts if self.picking.is_several else self.details.acts:
            if not button.isHidden():
                action = made.addAction(no_mnemonic(button.words))
                action.setEnabled(button.isEnabled())
                action.triggered.connect(button.click)
        return made

    def _open_menu(self, item: str, at: QPoint) -> None:
        self._choose(item)
        self.picking.show()
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

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
        self.details.show_item(details_of(self._desk, found, account, provider, kind, self.model.entry_of(item)))

    def _open_link(self, item: str) -> None:
        found = self._desk.data.read(lambda tx: items.get(tx, ItemId(item)), None)
        if found:
            self._desk.open_link(found.url, found.connection)

    def _tick(self) -> None:
        self.model.touch()
        if self._shown:
            self.details.set_pending(*pending(self.model.entry_of(self._shown), self._desk))
        self._look_at_countdowns()

    def _look_at_countdowns(self) -> None:
        wants = self.model.has_countdowns
        if wants != self._ticking.isActive():
            self._ticking.start() if wants else self._ticking.stop()

    # What can be done

    def create(self) -> None:
        """Ask for a new item, in the account that is shown."""
        self._editing.create(ConnectionId(self.narrowing.account))

    def _saved(self, item: str, what: str) -> None:
        if what != "delete":
            self._show_details(ItemId(item))
        self.acted.emit()

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
        self.view.set_progress(said("Reading {account}", account=name))
        answer = await self._desk.door.call(lambda v: v.sync.refresh(account))
        self.view.set_progress("")
        if isinstance(answer, Err):
            self._desk.say(answer.failure, name)

    def show_progress(self) -> None:
        """Say what is being read just now."""
        running = self._desk.data.read(cursors.under_way, [])
        told = [
            several(
                seen, "{account}, {n} item so far", "{account}, {n} items so far", account=self._desk.account_name(c)
            )
            for c, seen in running
        ]
        words = said(", ", "between things in a row").join(told)
        self.view.set_progress(said("Reading {accounts}", accounts=words) if words else "")
