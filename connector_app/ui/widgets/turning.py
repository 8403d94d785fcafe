"""The rings of painted rows that turn: of tables and of lists."""

from PySide6.QtCore import QBasicTimer, QObject, QTimerEvent
from PySide6.QtWidgets import QAbstractItemView

from connector_app.ui.delegates.row import RowDelegate
from connector_app.ui.theme import Theme

_FRAME = 33  # milliseconds between two pictures of a turning ring


class Turning(QObject):
    """Paints the rings of a view's rows again and again, for as long as there is one in sight."""

    def __init__(self, view: QAbstractItemView, theme: Theme, delegate: RowDelegate) -> None:
        super().__init__(view)
        self._view, self._theme, self._delegate = view, theme, delegate
        self._timer = QBasicTimer()

    def go_on(self) -> None:
        """See to the next picture, now that one was painted."""
        if self._delegate.turning and self._theme.duration("turn") and not self._timer.isActive():
            self._timer.start(_FRAME, self)

    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() != self._timer.timerId():
            super().timerEvent(event)
            return
        turning, self._delegate.turning = self._delegate.turning, []
        for box in turning:
            self._view.viewport().update(box)
        if not turning or not self._view.isVisible():
            self._timer.stop()
