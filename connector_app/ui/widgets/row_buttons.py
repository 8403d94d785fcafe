"""A real button on each row of a painted list: found by the mouse, by Tab and by screen readers."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import IconButton
from connector_app.ui.widgets.row_list import RowList
from connector_app.ui.words import safe_text

SIDE = 30  # pixels at 100 % text
EDGE = 6  # between the button and the row's right end


class RowButtons(QObject):
    """Keeps a button at the right end of each row that has one, wherever the rows go."""

    pressed = Signal(str, QPoint)  # id of the row, where on the screen its menu may open

    def __init__(self, theme: Theme, rows: RowList, picture: str) -> None:
        super().__init__(rows)
        self._theme, self._rows, self._picture = theme, rows, picture
        self._buttons: dict[str, IconButton] = {}
        rows.viewport().installEventFilter(self)
        rows.verticalScrollBar().valueChanged.connect(self._place)
        theme.changed.connect(self._place)

    def set_names(self, names: Sequence[tuple[str, str]], after: QWidget) -> None:
        """Give these rows, in their order, a button of this name; Tab goes through them from the list to `after`."""
        wanted = dict(names)
        for key in [key for key in self._buttons if key not in wanted]:
            gone = self._buttons.pop(key)
            gone.hide()
            gone.deleteLater()
        if list(wanted) != list(self._buttons):
            self._buttons = {key: self._buttons.get(key) or self._make(key) for key in wanted}
            chain = [self._rows, *self._buttons.values(), after]
            for first, second in pairwise(chain):
                QWidget.setTabOrder(first, second)
        for key, name in wanted.items():
            self._buttons[key].setAccessibleName(safe_text(name))
            self._buttons[key].set_tip(name)
        self._place()

    def _make(self, key: str) -> IconButton:
        button = IconButton(self._theme, "", self._picture)
        button.setParent(self._rows.viewport())
        button.installEventFilter(self)
        button.clicked.connect(lambda: self.pressed.emit(key, button.mapToGlobal(QPoint(0, button.height()))))
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and watched is not self._rows.viewport():
            key = next((key for key, button in self._buttons.items() if button is watched), "")
            self._rows.scrollTo(self._rows.index_of(key))
        elif event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        side = self._theme.px(SIDE)
        for key, button in self._buttons.items():
            index = self._rows.index_of(key)
            button.setVisible(index.isValid())
            if index.isValid():
                row = self._rows.visualRect(index)
                left = row.left() + EDGE if self._rows.isRightToLeft() else row.right() - EDGE - side
                button.setGeometry(left, row.center().y() - side // 2, side, side)
