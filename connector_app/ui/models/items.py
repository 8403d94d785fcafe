"""The table of items as a Qt model: an id vector for the view, pages of rows on demand.

A million rows cost what a thousand do: eight bytes each for the vector, and the few that are looked at.
"""

from array import array
from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from connector_app.model.item import Item, ItemId
from connector_app.model.outbox import OutboxEntry, OutboxState
from connector_app.store import items, outbox
from connector_app.store.holders import Place, titles_of
from connector_app.store.items import ItemQuery
from connector_app.ui.columns import USUAL, Column
from connector_app.ui.desk import Desk
from connector_app.ui.item_words import more_words, places
from connector_app.ui.records import ItemRow
from connector_app.ui.rows import item_row

Index = QModelIndex | QPersistentModelIndex
PAGE, KEPT_PAGES = 128, 24
OF_THE_ROW = frozenset({"title", "account", "changed", "state", "kind", "status"})
"""Columns whose words every row has at hand."""

_SPOKEN = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}


class ItemsModel(QAbstractTableModel):
    """Shows one query. `reload` after a commit keeps what is chosen, by id.

    `moving` and `moved` stand around rows that come, go or change places.
    """

    moving = Signal()
    moved = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._query = ItemQuery()
        self._columns: tuple[Column, ...] = USUAL
        self._more: tuple[Column, ...] = ()
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, list[Item | None]] = OrderedDict()
        self._titles: dict[int, dict[Place, str]] = {}
        self._open: dict[ItemId, OutboxEntry] = {}

    @property
    def query(self) -> ItemQuery:
        return self._query

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def show(self, query: ItemQuery, columns: tuple[Column, ...] = ()) -> None:
        """Show another view, in the columns that are named, or those of before."""
        self.beginResetModel()
        self._query = query
        self._columns = columns or self._columns
        self._more = tuple(column for column in self._columns if column.key not in OF_THE_ROW)
        self._read()
        self.endResetModel()

    def reload(self) -> None:
        """Read the same view again. Rows that only look different change in place; others come and go in one step."""
        before = self._ids
        ids = self._desk.data.read(lambda tx: items.ids(tx, self._query), array("q"))
        if ids == before:
            self._forget_pages()
            self._read_open()
            self.touch()
            return
        self.moving.emit()
        self.layoutAboutToBeChanged.emit()  # first: a selection makes its persistent indexes when it hears this
        keep = [(index, before[index.row()]) for index in self.persistentIndexList() if index.row() < len(before)]
        self._ids = ids
        self._forget_pages()
        self._read_open()
        places = {rowid: place for place, rowid in enumerate(ids)} if keep else {}
        for index, rowid in keep:
            place = places.get(rowid, -1)
            self.changePersistentIndex(index, self.index(place, index.column()) if place >= 0 else QModelIndex())
        self.layoutChanged.emit()
        self.moved.emit()

    def touch(self) -> None:
        """Say that what is shown may look different now: a countdown moved, a minute passed."""
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, self.columnCount() - 1))

    @property
    def has_countdowns(self) -> bool:
        return bool(self._open)

    def item_at(self, row: int) -> Item | None:
        """Return the item of a row, or None where it is gone meanwhile."""
        if not 0 <= row < len(self._ids):
            return None
        number, place = divmod(row, PAGE)
        return self._page(number)[place]

    def rowids(self, rows: Iterable[range]) -> "array[int]":
        """Return the rowids of these rows, in the order of the table."""
        found: array[int] = array("q")
        for each in sorted(rows, key=lambda each: each.start):
            found.extend(self._ids[each.start : each.stop])
        return found

    def rows_of(self, rowids: frozenset[int]) -> list[range]:
        """Return the rows of these, as stretches."""
        found, start = list[range](), -1
        for row, rowid in enumerate(self._ids):
            if rowid in rowids:
                start = row if start < 0 else start
            elif start >= 0:
                found.append(range(start, row))
                start = -1
        return [*found, range(start, len(self._ids))] if start >= 0 else found

    def row_of(self, item: str) -> int:
        """Return where an item stands, or -1. Looks through what was read, then asks the database."""
        rowid = self._desk.data.read(lambda tx: tx.value("select rowid from items where id = ?", (item,), -1), -1)
        try:
            return self._ids.index(rowid)
        except ValueError:
            return -1

    def record(self, row: int) -> ItemRow | None:
        item = self.item_at(row)
        if item is None:
            return None
        account = self._desk.accounts.get(item.connection)
        provider = self._desk.provider(account.provider) if account else None
        entry, now = self._open.get(item.id), self._desk.now()
        if not self._more:
            return item_row(item, account, provider, entry, now)
        more = more_words(item, provider, self._more, self._titles.get(row // PAGE, {}), now)
        return item_row(item, account, provider, entry, now, more)

    def entry_of(self, item: ItemId) -> OutboxEntry | None:
        """Return an item's newest change that is not done."""
        return self._open.get(item)

    # Qt

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role != Qt.ItemDataRole.UserRole and role not in _SPOKEN:
            return None
        record = self.record(index.row())
        if role == Qt.ItemDataRole.UserRole:
            return record
        return record.said(self._columns[index.column()].key) if record else ""

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way == Qt.Orientation.Horizontal and role in _SPOKEN and section < len(self._columns):
            return self._columns[section].name
        return None

    # Reading

    def _read(self) -> None:
        self._ids = self._desk.data.read(lambda tx: items.ids(tx, self._query), array("q"))
        self._forget_pages()
        self._read_open()

    def _forget_pages(self) -> None:
        self._pages.clear()
        self._titles.clear()

    def _read_open(self) -> None:
        states = [s for s in OutboxState if s is not OutboxState.DONE]
        found: list[OutboxEntry] = self._desk.data.read(lambda tx: outbox.page(tx, states=states), [])
        self._open = {}
        for entry in found:  # newest first
            self._open.setdefault(entry.item, entry)

    def _page(self, number: int) -> list[Item | None]:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        wanted = self._ids[number * PAGE : (number + 1) * PAGE]
        found: dict[int, Item] = self._desk.data.read(lambda tx: items.by_rowid(tx, wanted), {})
        page = [found.get(rowid) for rowid in wanted]
        self._pages[number] = page
        if self._more:
            providers = {c.id: self._desk.provider(c.provider) for c in self._desk.accounts.values()}
            wanted_titles = places([item for item in page if item], providers, self._more)
            self._titles[number] = self._desk.data.read(lambda tx: titles_of(tx, wanted_titles), {})
        if len(self._pages) > KEPT_PAGES:
            gone, _ = self._pages.popitem(last=False)
            self._titles.pop(gone, None)
        return page
