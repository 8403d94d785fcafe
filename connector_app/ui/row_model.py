"""A list of records as a Qt model: for accounts, history and outbox, which hold what they show."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from connector_app.ui.records import AccountRow, ActivityRow, OutboxRow

Row = AccountRow | ActivityRow | OutboxRow
Index = QModelIndex | QPersistentModelIndex
_SPOKEN = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}

_FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_CHOOSABLE = _FIXED | Qt.ItemFlag.ItemIsSelectable


class RowModel(QAbstractTableModel):
    """Rows known by their id, so that the chosen one stays chosen when others come, change or go.

    The one column says the whole sentence.
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show exactly these rows, saying only what changed: rows that stay are never removed and added."""
        wanted = list(rows)
        keep = {row.id for row in wanted}
        for i in range(len(self._rows) - 1, -1, -1):
            if self._rows[i].id not in keep:
                self.beginRemoveRows(QModelIndex(), i, i)
                del self._rows[i]
                self.endRemoveRows()
        present = {row.id for row in self._rows}
        for is_new, run in groupby(enumerate(wanted), key=lambda each: each[1].id not in present):
            placed = list(run)
            if is_new:
                first, last = placed[0][0], placed[-1][0]
                self.beginInsertRows(QModelIndex(), first, last)
                self._rows[first:first] = [row for _, row in placed]
                self.endInsertRows()
            else:
                for i, row in placed:
                    self._place(i, row)

    def row_of(self, key: str) -> int:
        """Return where the row with this id stands, or -1."""
        return next((i for i, row in enumerate(self._rows) if row.id == key), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in _SPOKEN:
            return row.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self._rows[index.row()]
        is_entry = not isinstance(row, ActivityRow) or row.form != "day"
        return _CHOOSABLE if is_entry else _FIXED

    def _place(self, at: int, row: Row) -> None:
        """Let a row that is there stand at `at`, where all above are already right."""
        old = at if self._rows[at].id == row.id else self.row_of(row.id)
        if old != at:
            self.beginMoveRows(QModelIndex(), old, old, QModelIndex(), at)
            self._rows.insert(at, self._rows.pop(old))
            self.endMoveRows()
        if self._rows[at] != row:
            self._rows[at] = row
            self.dataChanged.emit(self.index(at, 0), self.index(at, self.columnCount() - 1))
