"""The table of items as a Qt model: an id vector for the view, pages of rows on demand.

A million rows cost what a thousand do: eight bytes each for the vector, and the few that are looked at.
"""

from array import array
from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from connector_app.model.item import Item, ItemId
from connector_app.model.outbox import OutboxEntry, OutboxState
from connector_app.store import items, outbox
from connector_app.store.items import ItemQuery
from connector_app.ui.delegates.item import HEADINGS
from connector_app.ui.desk import Desk
from connector_app.ui.records import ItemRow
from connector_app.ui.rows import item_row

Index = QModelIndex | QPersistentModelIndex
PAGE, KEPT_PAGES = 128, 24
_SPOKEN = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}


class ItemsModel(QAbstractTableModel):
    """Shows one query. `reload` after a commit keeps what is chosen, by id."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._query = ItemQuery()
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, list[Item | None]] = OrderedDict()
        self._open: dict[ItemId, OutboxEntry] = {}

    @property
    def query(self) -> ItemQuery:
        return self._query

    def show(self, query: ItemQuery) -> None:
        """Show another view."""
        self.beginResetModel()
        self._query = query
        self._read()
        self.endResetModel()

    def reload(self) -> None:
        """Read the same view again. Rows that only look different change in place; others come and go in one step."""
        before = self._ids
        ids = self._desk.data.read(lambda tx: items.ids(tx, self._query), array("q"))
        if ids == before:
            self._pages.clear()
            self._read_open()
            self.touch()
            return
        self.layoutAboutToBeChanged.emit()  # first: a selection makes its persistent indexes when it hears this
        keep = [(index, before[index.row()]) for index in self.persistentIndexList() if index.row() < len(before)]
        self._ids = ids
        self._pages.clear()
        self._read_open()
        places = {rowid: place for place, rowid in enumerate(ids)} if keep else {}
        for index, rowid in keep:
            place = places.get(rowid, -1)
            self.changePersistentIndex(index, self.index(place, index.column()) if place >= 0 else QModelIndex())
        self.layoutChanged.emit()

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
        return item_row(item, account, provider, self._open.get(item.id), self._desk.now())

    def entry_of(self, item: ItemId) -> OutboxEntry | None:
        """Return an item's newest change that is not done."""
        return self._open.get(item)

    # Qt

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role != Qt.ItemDataRole.UserRole and role not in _SPOKEN:
            return None
        record = self.record(index.row())
        if role == Qt.ItemDataRole.UserRole:
            return record
        return record.cells[index.column()] if record else ""

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way == Qt.Orientation.Horizontal and role in _SPOKEN and section < len(HEADINGS):
            return HEADINGS[section]
        return None

    # Reading

    def _read(self) -> None:
        self._ids = self._desk.data.read(lambda tx: items.ids(tx, self._query), array("q"))
        self._pages.clear()
        self._read_open()

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
        if len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        return page
