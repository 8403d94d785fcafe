"""A form in the window: the rest is dimmed, the keys stay in the form, Escape leaves it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from connector_app.ui.painting import fill
from connector_app.ui.theme import Theme

_AROUND = 20  # pixels of the window that stay visible around the card


class Scrim(QWidget):
    """Dims the window behind a card and holds the card in the middle."""

    left = Signal()

    def __init__(self, theme: Theme, over: QWidget, card: QWidget) -> None:
        super().__init__(over)
        self.theme, self._over, self.card = theme, over, card
        card.setParent(self)
        self.resize(over.size())
        over.installEventFilter(self)
        self.show()
        self.raise_()
        card.show()
        card.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Give the window back."""
        self._over.removeEventFilter(self)
        self.hide()
        self.card.setParent(None)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.resize(self._over.size())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the card grew or shrank
            self._place()
        return super().event(event)

    def _place(self) -> None:
        """Give the card what it asks for, as far as there is room, in the middle."""
        room = self.size() - QSize(2 * _AROUND, 2 * _AROUND)
        size = self.card.sizeHint().boundedTo(room).boundedTo(self.card.maximumSize())
        self.card.setGeometry(
            (self.width() - size.width()) // 2, (self.height() - size.height()) // 2, size.width(), size.height()
        )

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Keep Tab inside the form."""
        found: QWidget | None = self.window().focusWidget()
        for _ in range(500):
            found = found or self.card
            found = found.nextInFocusChain() if is_next else found.previousInFocusChain()
            if found is None:
                break
            is_usable = bool(found.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
            if is_usable and found.isVisibleTo(self) and found.isEnabled() and self.card.isAncestorOf(found):
                reason = Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason
                found.setFocus(reason)
                return True
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        shade = self.theme.shade("canvas", 0.67) if self.theme.is_dark else self.theme.shade("text", 0.38)
        if self.theme.is_dark:
            shade = shade.darker(200)
        fill(QPainter(self), self.rect(), shade)
