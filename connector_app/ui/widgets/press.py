"""What all things to press share: warmth under the pointer, and a ring for people who steer by keys."""

from PySide6.QtCore import QEvent, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from connector_app.ui.theme import Theme
from connector_app.ui.words import no_mnemonic, plain_tip, safe_text

_BY_KEYS = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
_PRESSING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def is_by_keys(event: QFocusEvent) -> bool:
    """Say whether the focus came by keyboard, so that a click draws no ring."""
    return event.reason() in _BY_KEYS


def mixed(under: QColor, over: QColor, share: float) -> QColor:
    """Return the colour `share` of the way from `under` to `over`."""
    if share <= 0:
        return under
    if share >= 1:
        return over
    rest = 1 - share
    return QColor.fromRgbF(
        under.redF() * rest + over.redF() * share,
        under.greenF() * rest + over.greenF() * share,
        under.blueF() * rest + over.blueF() * share,
        under.alphaF() * rest + over.alphaF() * share,
    )


class Press(QAbstractButton):
    """A button that paints itself. Its accessible name is its words, unless it shows none."""

    def __init__(self, theme: Theme, words: str = "") -> None:
        super().__init__()
        self.theme = theme
        self.words = ""
        self.warmth = 0.0  # 0 at rest, 1 under the pointer
        self.is_ringed = False
        self._warming: QVariantAnimation | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_words(words)
        theme.changed.connect(self._restyle)

    def set_words(self, words: str) -> None:
        self.words = safe_text(words)
        self.setText(no_mnemonic(self.words))
        self.setAccessibleName(self.words)
        self.updateGeometry()
        self.update()

    def set_tip(self, words: str) -> None:
        self.setToolTip(plain_tip(words))

    def draw_ring(self, p: QPainter, rect: QRectF, radius: float) -> None:
        """Draw the ring, if the focus came by keyboard."""
        if self.is_ringed:
            p.setPen(QPen(self.theme.colour("ink"), 2))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._warm(1.0)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._warm(0.0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.is_ringed = is_by_keys(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.is_ringed = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSING and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.warmth = 0.0

    def _warm(self, to: float) -> None:
        duration = self.theme.duration("hover")
        if not duration or not self.isEnabled():
            self._set_warmth(to if self.isEnabled() else 0.0)
            return
        if self._warming is None:
            self._warming = QVariantAnimation(self)
            self._warming.valueChanged.connect(self._set_warmth)
        self._warming.stop()
        self._warming.setDuration(duration)
        self._warming.setStartValue(self.warmth)
        self._warming.setEndValue(to)
        self._warming.start()

    def _set_warmth(self, value: float) -> None:
        self.warmth = value
        self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
