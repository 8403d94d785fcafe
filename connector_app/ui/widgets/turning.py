"""The rings of painted rows that turn: of tables and of lists."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView

from connector_app.ui.delegates.row import RowDelegate
from connector_app.ui.theme import Theme

_FRAME = 33  # milliseconds between two pictures of a turning ring


class Turning:
    """Paints the rings of a view's rows again and again, for as long as there is one in sight."""

    def __init__(self, view: QAbstractItemView, theme: Theme, delegate: RowDelegate) -> None:
        self._view, self._theme, self._delegate = view, theme, delegate
        self._timer = QTimer(view)  # the view's own: it ends with it
        self._timer.setInterval(_FRAME)
        self._timer.timeout.connect(self._paint_again)

    def go_on(self) -> None:
        """See to the next picture, now that one was painted."""
        if self._delegate.turning and self._theme.duration("turn") and not self._timer.isActive():
            self._timer.start()

    def _paint_again(self) -> None:
        turning, self._delegate.turning = self._delegate.turning, []
        for box in turning:
            self._view.viewport().update(box)
        if not turning or not self._view.isVisible():
            self._timer.stop()
