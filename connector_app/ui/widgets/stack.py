"""One page at a time. A new one fades in and comes up a little; with reduced motion it is simply there."""

from PySide6.QtCore import QEasingCurve, QPointF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from connector_app.ui.painting import fill
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import RISE, Role


class _Curtain(QWidget):
    """Stands before the new page while it comes: a picture of it, on the ground it stands on."""

    def __init__(self, theme: Theme, over: QWidget, ground: Role) -> None:
        super().__init__(over)
        self.theme, self._over, self._ground = theme, over, ground
        self._picture, self._shown = QPixmap(), 0.0
        self._coming = QVariantAnimation(self)
        self._coming.setStartValue(0.0)
        self._coming.setEndValue(1.0)
        self._coming.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._coming.valueChanged.connect(self._step)
        self._coming.finished.connect(self.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def draw(self, picture: QPixmap, milliseconds: int) -> None:
        self._picture = picture
        self._coming.stop()
        self._coming.setDuration(milliseconds)
        self.resize(self._over.size())
        self.raise_()
        self.show()
        self._coming.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        fill(p, self.rect(), self.theme.colour(self._ground))
        p.setOpacity(self._shown)
        p.drawPixmap(QPointF(0, (1 - self._shown) * RISE), self._picture)

    def _step(self, value: float) -> None:
        self._shown = value
        self.update()


class Stack(QStackedWidget):
    """Pages of one place. The real page is there at once, for keys and screen readers; only its picture moves."""

    def __init__(self, theme: Theme, ground: Role = "sheet") -> None:
        super().__init__()
        self.theme = theme
        self._curtain = _Curtain(theme, self, ground)

    def show_page(self, widget: QWidget) -> None:
        """Show `widget`, adding it if it is new."""
        if self.indexOf(widget) < 0:
            self.addWidget(widget)
        if self.currentWidget() is widget:
            return
        self.setCurrentWidget(widget)
        milliseconds = self.theme.duration("page")
        if milliseconds and self.isVisible():
            self._curtain.draw(widget.grab(), milliseconds)

    def drop_page(self, widget: QWidget | None) -> None:
        """Forget a page that is not needed any more, if there is one."""
        if widget is not None:
            widget.setParent(None)  # it is out of the stack at once, whenever it is deleted
            widget.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._curtain.hide()
