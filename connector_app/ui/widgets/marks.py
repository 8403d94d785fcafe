"""Small drawn things: icons, tiles, state shapes, the countdown, the time line, a badge."""

from collections.abc import Callable

from PySide6.QtCore import QBasicTimer, QPointF, QRectF, QSize, Qt, QTimerEvent
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_app.ui.icons import draw_app_mark, draw_icon, draw_tile
from connector_app.ui.painting import painter_on
from connector_app.ui.shapes import draw_countdown, draw_shape
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import Role
from connector_app.ui.words import safe_text

Draw = Callable[[QPainter, QRectF], None]
_FRAME = 33  # milliseconds between two pictures of a turning ring


class Mark(QWidget):
    """A square that paints one thing and says it aloud, if it has something to say."""

    def __init__(self, theme: Theme, size: float, draw: Draw, spoken: str = "") -> None:
        super().__init__()
        self.theme, self._size, self._draw = theme, size, draw
        self.setAccessibleName(safe_text(spoken))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_drawing(self, draw: Draw, spoken: str = "") -> None:
        self._draw = draw
        self.setAccessibleName(safe_text(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        side = self.theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._draw(painter_on(self), QRectF(self.rect()))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def line_icon(theme: Theme, name: str, role: Role = "text_2", size: float = 18) -> Draw:
    return lambda p, r: draw_icon(p, theme, name, role, QPointF(r.left(), r.center().y()), size)


def slice_left(theme: Theme, left: float, role: Role = "ink") -> Draw:
    return lambda p, r: draw_countdown(p, theme, r, left, role)


def picture(theme: Theme, name: str, role: Role = "text_2", size: float = 18) -> Mark:
    """Return a line icon. It stands beside words, so it says nothing itself."""
    return Mark(theme, size, line_icon(theme, name, role, size))


def tile(theme: Theme, platform: str, size: float = 30, name: str = "") -> Mark:
    return Mark(theme, size, lambda p, r: draw_tile(p, theme, r, platform, name))


def app_mark(theme: Theme, size: float = 44) -> Mark:
    return Mark(theme, size, lambda p, r: draw_app_mark(p, theme, r))


def countdown(theme: Theme, size: float, left: float, role: Role = "ink") -> Mark:
    return Mark(theme, size, slice_left(theme, left, role))


def badge(theme: Theme, name: str, role: Role, spoken: str) -> Mark:
    """Return the round mark of an ending: an icon on its own soft tint."""

    def draw(p: QPainter, r: QRectF) -> None:
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(theme.colour(role) if theme.is_contrast else Qt.PenStyle.NoPen)
        p.setBrush(theme.colour(role + "_soft"))
        p.drawEllipse(r.adjusted(1, 1, -1, -1))
        draw_icon(p, theme, name, role, QPointF(r.center().x() - theme.px(26) / 2, r.center().y()), 26)

    return Mark(theme, 60, draw, spoken)


class StateMark(Mark):
    """The shape of a state. The ring that is under way turns while it can be seen, unless motion is reduced."""

    def __init__(
        self, theme: Theme, shape: str, role: Role, size: float = 16, *, back: Role = "sheet", spoken: str = ""
    ) -> None:
        self._shape, self._role, self._back = shape, role, back
        self._timer = QBasicTimer()
        super().__init__(theme, size, self._draw_shape, spoken)

    def set_state(self, shape: str, role: Role, spoken: str = "") -> None:
        self._shape, self._role = shape, role
        self.setAccessibleName(spoken)
        self._turn()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._turn()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() == self._timer.timerId():
            self.update()
        else:
            super().timerEvent(event)

    def _restyle(self) -> None:
        super()._restyle()
        self._turn()

    def _turn(self) -> None:
        if self._shape == "arc" and self.isVisible() and self.theme.duration("turn"):
            self._timer.start(_FRAME, self)
        else:
            self._timer.stop()

    def _draw_shape(self, p: QPainter, r: QRectF) -> None:
        inner = r.adjusted(0.5, 0.5, -0.5, -0.5)
        draw_shape(p, self.theme, inner, self._shape, self._role, back=self._back, turn=self.theme.phase())


class TimeLine(QWidget):
    """Time left, as a line that grows shorter. It does not blink and it does not hurry."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme, self._left = theme, 1.0
        self.setFixedHeight(4)

    def set_left(self, share: float) -> None:
        self._left = max(0.0, min(1.0, share))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = painter_on(self)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(self.theme.colour("hairline"))
        p.drawRoundedRect(QRectF(0, 0, self.width(), 4), 2, 2)
        p.setBrush(self.theme.colour("ink"))
        p.drawRoundedRect(QRectF(0, 0, self.width() * self._left, 4), 2, 2)
