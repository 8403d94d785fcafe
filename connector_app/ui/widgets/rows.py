"""Tables of painted rows: one rounded shape a row, a ring for keyboards, buttons that can be pressed."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from connector_app.ui.delegates.row import RECORD, RowDelegate, draw_ground, reading_on
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.press import is_by_keys
from connector_app.ui.widgets.row_header import RowHeader
from connector_app.ui.widgets.turning import Turning

_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LETTERS = 25  # of a title; below, the columns fold
_ROOM = 36  # letters of a title before other columns take more than their least


class RowTable(QTableView):
    """A table whose hover and selection are one rounded row across all columns."""

    chosen = Signal(str)  # id of the row that is chosen now; empty for none
    opened = Signal(str)  # Enter or double click
    acted = Signal(str)  # the row's painted button
    menu_wanted = Signal(str, QPoint)  # id, where on the screen
    sorted_by = Signal(int, bool)  # column, descending
    head_menu_wanted = Signal(int, QPoint)  # column, where on the screen
    picked = Signal(int)  # how many rows are chosen now, where several may be
    pulled = Signal(int, int)  # column, how wide it shall be (pixels at 100 % text)

    def __init__(self, theme: Theme, delegate: RowDelegate, name: str) -> None:
        super().__init__()
        self.theme, self._delegate = theme, delegate
        self._over, self.is_ringed = -1, False
        self._has_own_heights = self._is_held = False
        self._last_to_go, self._beside = -1, 0
        self._sorting: tuple[int, bool] | None = None
        self._columns: dict[int, int] = {}
        self._widest: dict[int, int] = {}
        self._least: dict[int, int] = {}
        self._turning = Turning(self, theme, delegate)
        self._rows: QAbstractItemModel | None = None
        delegate.setParent(self)
        delegate.acted.connect(self.acted)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._head = RowHeader(theme)
        self._head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._head.customContextMenuRequested.connect(self._ask_head)
        self._head.pulled.connect(lambda i, width: self.pulled.emit(i, round(width / theme.scale)))
        self.setHorizontalHeader(self._head)
        self._head.hide()
        self._head.sectionClicked.connect(self._sort)
        self.doubleClicked.connect(lambda index: self.opened.emit(key_of(index)))
        theme.changed.connect(self._restyle)

    def set_columns(
        self,
        widths: Mapping[int, int],
        widest: Mapping[int, int] | None = None,
        least: Mapping[int, int] | None = None,
        *,
        beside: int = 0,
        last: int = -1,
    ) -> None:
        """Show heads, and columns of these pixels at 100 % text beside a first one that takes the rest.

        Those in `widest` grow up to that, once a title has room. Where it has too little, columns that take more than
        `beside` together are left out from the right, `last` never; then those in `least` shrink down to that; then
        what is left folds into a second line.
        """
        self._columns, self._widest, self._least = dict(widths), dict(widest or {}), dict(least or {})
        self._beside, self._last_to_go = beside or sum(widths.values()), last
        for i in range(self._head.count()):
            self.setColumnHidden(i, False)
        self._restyle()

    def is_left_out(self, column: int) -> bool:
        """Tell whether a column is not shown because there is no room for it."""
        return self.isColumnHidden(column) and not self._delegate.compact

    def show_sorting(self, column: int, *, is_descending: bool) -> None:
        """Show at which head the rows are sorted, at none for -1. The model does the sorting."""
        self._sorting = (column, is_descending)
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicatorShown(column >= 0)
        self.horizontalHeader().setSortIndicator(column, order)

    def keep_heights(self) -> None:
        """Give each row the height its record wants, instead of one for all."""
        self._has_own_heights = True

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._rows = model
        if model is None:
            return
        model.rowsInserted.connect(lambda _parent, first, last: self._fit_rows(first, last))
        model.modelReset.connect(lambda: self._fit_rows(0, model.rowCount() - 1))
        model.layoutChanged.connect(lambda: self._fit_rows(0, model.rowCount() - 1))
        model.dataChanged.connect(lambda first, last: self._fit_rows(first.row(), last.row()))
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.chosen.emit(key_of(now)))
        if self.selectionMode() == QAbstractItemView.SelectionMode.ExtendedSelection:
            for change in (self.selectionModel().selectionChanged, model.modelReset, model.layoutChanged):
                change.connect(self._tell_picked)
        self._restyle()

    def let_many_be_chosen(self) -> None:
        """Let several rows be chosen, with Shift, Ctrl and the keys, from the next model on."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def chosen_rows(self) -> list[range]:
        """Return the rows that are chosen, as stretches: all of a long table are one."""
        return [range(each.top(), each.bottom() + 1) for each in self.selectionModel().selection().toList()]

    def choose_one(self) -> None:
        """Of several rows, leave only the current one chosen."""
        if self.currentIndex().isValid():
            self.selectRow(self.currentIndex().row())
        else:
            self.choose_none()

    def forget_chosen(self) -> None:
        """Let go of what is chosen and tell nobody until `choose_rows` chooses it again; the current row stays."""
        self._is_held = True
        with QSignalBlocker(self.selectionModel()):
            self.selectionModel().clearSelection()

    def choose_rows(self, rows: Iterable[range]) -> None:
        """Choose these rows too, and tell how many there are."""
        chosen, model = QItemSelection(), self.model()
        for each in rows:
            chosen.select(model.index(each.start, 0), model.index(each.stop - 1, model.columnCount() - 1))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)
        self._is_held = False
        self._tell_picked()

    def choose_none(self) -> None:
        self.selectionModel().clear()

    def _tell_picked(self) -> None:
        if not self._is_held:
            self.picked.emit(sum(map(len, self.chosen_rows())))

    def choose(self, key: str) -> None:
        """Choose the row with this id, if it is shown."""
        if (index := find_row(self._rows, key)).isValid():
            self.setCurrentIndex(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, each record asked for once: half the time Qt needs to paint them cell by cell."""
        rows = self._rows
        if rows is None:
            return
        if event.rect().contains(self.viewport().rect()):
            self._delegate.forget_actions()
        p = QPainter(self.viewport())
        chosen = self.chosen_rows()
        columns = [i for i in range(rows.columnCount()) if not self.isColumnHidden(i)]
        spans = [(i, self.columnViewportPosition(i), self.columnWidth(i)) for i in columns]
        first, last = self.rowAt(event.rect().top()), self.rowAt(event.rect().bottom())
        for row in range(first, (last if last >= 0 else rows.rowCount() - 1) + 1 if first >= 0 else 0):
            is_chosen = any(row in each for each in chosen)
            self._paint_row(p, rows.index(row, 0), spans, is_chosen=is_chosen)
        p.end()
        self._turning.go_on()

    def _paint_row(
        self, p: QPainter, index: QModelIndex, spans: list[tuple[int, int, int]], *, is_chosen: bool
    ) -> None:
        record = index.data(RECORD)
        if record is None:  # its page is still being read
            return
        box = self._row_rect(index.row())
        if (is_chosen or index.row() == self._over) and self._is_pressable(index.row()):
            is_ringed = self.is_ringed and self.hasFocus()
            draw_ground(p, self.theme, box, is_chosen=is_chosen, is_ringed=is_ringed)
        for column, left, width in spans:
            cell = QRect(left, box.top(), width, box.height())
            with reading_on(p, self, cell):
                self._delegate.paint_row(p, cell, record, column, is_chosen=is_chosen)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        self._delegate.set_pointer(at)
        is_action = bool(self._delegate.action_at(at))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_action else Qt.CursorShape.ArrowCursor)
        self._set_over(self.rowAt(at.y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._delegate.set_pointer(QPoint(-1, -1))
        self._set_over(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.is_ringed = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.is_ringed = True
        if event.key() in _OPENING and self.currentIndex().isValid():
            self.opened.emit(key_of(self.currentIndex()))
            return
        if event.key() == Qt.Key.Key_Escape and sum(map(len, self.chosen_rows())) > 1:
            self.choose_one()
            return
        super().keyPressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.is_ringed = is_by_keys(event)
        if self.is_ringed and not self.currentIndex().isValid() and _count(self._rows):
            self.setCurrentIndex(self.model().index(0, 0))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos()) if event.reason() == event.Reason.Mouse else self.currentIndex()
        if index.isValid():
            self.menu_wanted.emit(key_of(index), event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _sort(self, column: int) -> None:
        is_descending = self._sorting == (column, False)  # the head has turned its own arrow already
        self.show_sorting(column, is_descending=is_descending)
        self.sorted_by.emit(column, is_descending)

    def _ask_head(self, at: QPoint) -> None:
        self.head_menu_wanted.emit(self._head.logicalIndexAt(at), self._head.viewport().mapToGlobal(at))

    def _set_over(self, row: int) -> None:
        before, self._over = self._over, row
        for changed in {before, row}:
            if changed >= 0:
                self.viewport().update(self._row_rect(changed))

    def _row_rect(self, row: int) -> QRect:
        if row < 0:
            return QRect()
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def _is_pressable(self, row: int) -> bool:
        return bool(self.model().index(row, 0).flags() & Qt.ItemFlag.ItemIsSelectable)

    def _fold(self) -> None:
        """Leave columns out, and fold the rest into a second line, where the title would have too little room."""
        theme = self.theme
        letter = theme.metrics().averageCharWidth()
        kept = self._with_room(_LETTERS * letter)
        room = self._room_beside(kept)
        shrunk = sum(theme.px(self._columns[i]) - theme.px(self._least[i]) for i in kept if i in self._least)
        compact = theme.is_large or room + shrunk < _LETTERS * letter
        kept = [] if compact else kept
        self._share(kept, room - _ROOM * letter, _LETTERS * letter - room)
        if compact == self._delegate.compact and all(self.isColumnHidden(i) == (i not in kept) for i in self._columns):
            return
        self._delegate.compact = compact
        for i in self._columns:
            self.setColumnHidden(i, i not in kept)
        self.horizontalHeader().setVisible(bool(self._columns) and not compact)
        self._fit_rows(0, _count(self._rows) - 1)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _with_room(self, least: int) -> list[int]:
        """Return the columns that leave a title its least room, or at least take no more than the usual ones."""
        kept = list(self._columns)
        while self._room_beside(kept) < least and sum(self._columns[i] for i in kept) > self._beside:
            kept.remove(next(i for i in reversed(kept) if i != self._last_to_go or len(kept) == 1))
        return kept

    def _room_beside(self, columns: Sequence[int]) -> int:
        beside = sum(self.theme.px(self._columns[i]) for i in columns)
        return self.viewport().width() - beside - self.theme.px(48)

    def _share(self, shown: Sequence[int], spare: int, lacking: int) -> None:
        """Give columns that want more what a title does not need, and take what it lacks from those that can give."""
        for i in shown:
            usual = self.theme.px(self._columns[i])
            most, least = (self.theme.px(some.get(i, self._columns[i])) for some in (self._widest, self._least))
            width = max(least, usual - lacking) if lacking > 0 else max(usual, min(most, usual + spare))
            spare, lacking = spare - max(0, width - usual), lacking - max(0, usual - width)
            if self._rows is not None and self.columnWidth(i) != width:
                self.horizontalHeader().resizeSection(i, width)

    def _fit_rows(self, first: int, last: int) -> None:
        rows = self.verticalHeader()
        usual = self._delegate.height()
        if rows.defaultSectionSize() != usual:
            rows.setMinimumSectionSize(10)
            rows.setDefaultSectionSize(usual)
        if not self._has_own_heights or self._rows is None:
            return
        for row in range(first, last + 1):
            wanted = self._delegate.height(self.model().index(row, 0).data(RECORD))
            if self.rowHeight(row) != wanted:
                self.setRowHeight(row, wanted)

    def _restyle(self) -> None:
        head = self.horizontalHeader()
        if self._rows is not None and head.count():
            head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            for i, width in self._columns.items():
                head.setSectionResizeMode(i, QHeaderView.ResizeMode.Fixed)
                head.resizeSection(i, self.theme.px(width))
            head.setVisible(bool(self._columns) and not self._delegate.compact)
            head.setFixedHeight(self.theme.height("caption") + 14)
        self._fold()
        self._fit_rows(0, _count(self._rows) - 1)
        self.viewport().update()


def _count(rows: QAbstractItemModel | None) -> int:
    return 0 if rows is None else rows.rowCount()


def find_row(rows: QAbstractItemModel | None, key: str) -> QModelIndex:
    """Return the row with this id, or no row."""
    return QModelIndex() if rows is None else rows.index(rows.row_of(key), 0)  # type: ignore[attr-defined]


def key_of(index: Any) -> str:
    record = index.data(RECORD) if isinstance(index, QModelIndex) and index.isValid() else None
    return "" if record is None else str(record.id)
