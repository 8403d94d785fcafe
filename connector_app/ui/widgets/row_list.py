"""Lists of painted rows: one is chosen, a ring for keyboards, buttons that can be pressed."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from connector_app.ui.delegates.row import RowDelegate
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.press import is_by_keys
from connector_app.ui.widgets.rows import find_row, key_of
from connector_app.ui.widgets.turning import Turning


class RowList(QListView):
    """A list of painted rows with one chosen."""

    chosen = Signal(str)
    opened = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, theme: Theme, delegate: RowDelegate, name: str) -> None:
        super().__init__()
        self.theme, self._delegate = theme, delegate
        self.is_ringed = False
        self._turning = Turning(self, theme, delegate)
        self._rows: QAbstractItemModel | None = None
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(lambda index: self.opened.emit(key_of(index)))
        theme.changed.connect(self.doItemsLayout)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._rows = model
        if model is not None:
            self.selectionModel().currentChanged.connect(lambda now, _before: self.chosen.emit(key_of(now)))

    def choose(self, key: str) -> None:
        if (index := self.index_of(key)).isValid():
            self.setCurrentIndex(index)

    def index_of(self, key: str) -> QModelIndex:
        """Return the row with this id, or no row."""
        return find_row(self._rows, key)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._turning.go_on()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.is_ringed = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.is_ringed = True
        super().keyPressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        with QSignalBlocker(self):  # Qt makes a row current; having the focus is not choosing
            super().focusInEvent(event)
        self.is_ringed = is_by_keys(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.is_ringed = False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos()) if event.reason() == event.Reason.Mouse else self.currentIndex()
        if index.isValid():
            self.menu_wanted.emit(key_of(index), event.globalPos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(QPoint(-1, -1))

    def _point(self, at: QPoint) -> None:
        """Warm the row under the pointer."""
        for index in (self.indexAt(self._delegate.pointer), self.indexAt(at)):
            self.viewport().update(self.visualRect(index))
        self._delegate.set_pointer(at)
