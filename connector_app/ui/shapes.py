"""State shapes, drawn, so sharp at any size. Solid means settled or asking; a line, under way or at rest."""

import math
from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from connector_app.ui.painting import turned_back
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import Role


def draw_shape(
    p: QPainter, theme: Theme, rect: QRectF, shape: str, role: Role, *, back: Role = "sheet", turn: float = 0.0
) -> None:
    """Draw the shape of a state. `back` shows through its cut; `turn`, 0 to 1, turns the ring that is under way."""
    draw = _SHAPES.get(shape)
    if draw is None:
        return
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setBrush(Qt.BrushStyle.NoBrush)
    with turned_back(p, rect.left(), rect.width()):
        draw(_Grid(p, rect, theme.colour(role), theme.colour(back), turn))
    p.restore()


def draw_countdown(p: QPainter, theme: Theme, rect: QRectF, left: float, role: Role = "ink") -> None:
    """Draw a pending clock: a slice that shrinks until the change is sent. `left` is the share of time that is left."""
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(QPen(theme.colour(role), max(1.5, rect.width() * 0.11)))
    ring = rect.adjusted(1, 1, -1, -1)
    p.drawEllipse(ring)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QBrush(theme.colour(role)))
    with turned_back(p, rect.left(), rect.width()):
        p.drawPie(ring.adjusted(2, 2, -2, -2), 90 * 16, round(360 * 16 * max(0.0, min(1.0, left))))
    p.restore()


def draw_ribbon(p: QPainter, theme: Theme, at: QPointF, height: float, name: str) -> None:
    """Draw an account's ribbon: an upright line beside its name, its middle at `at`."""
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme.colour(name))
    width = max(3, theme.px(3))
    p.drawRoundedRect(QRectF(at.x(), at.y() - height / 2, width, height), width / 2, width / 2)
    p.restore()


class _Grid:
    """A square to draw a shape in: points as shares of its side, and the pens that fit its size."""

    __slots__ = ("back", "cut", "ink", "line", "p", "rect", "side", "turn")

    def __init__(self, p: QPainter, rect: QRectF, ink: QColor, back: QColor, turn: float) -> None:
        self.p, self.rect, self.ink, self.back, self.turn = p, rect, ink, back, turn
        self.side = rect.width()
        self.line = _pen(ink, max(1.5, self.side * 0.115))
        self.cut = _pen(back, max(1.5, self.side * 0.125))

    def at(self, x: float, y: float) -> QPointF:
        return QPointF(self.rect.left() + x * self.side, self.rect.top() + y * self.side)

    def inset(self, share: float) -> QRectF:
        gap = self.side * share
        return self.rect.adjusted(gap, gap, -gap, -gap)

    def fill(self) -> None:
        self.p.setPen(Qt.PenStyle.NoPen)
        self.p.setBrush(self.ink)

    def write(self, pen: QPen) -> None:
        self.p.setPen(pen)
        self.p.setBrush(Qt.BrushStyle.NoBrush)


def _pen(ink: QColor, width: float) -> QPen:
    return QPen(QBrush(ink), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _arc(g: _Grid) -> None:
    faint = QColor(g.ink)
    faint.setAlphaF(0.28)
    g.write(QPen(faint, g.line.widthF()))
    g.p.drawEllipse(g.inset(0.1))
    g.write(g.line)
    g.p.drawArc(g.inset(0.1), round((90 - 360 * g.turn) * 16), -120 * 16)


def _check_disc(g: _Grid) -> None:
    g.fill()
    g.p.drawEllipse(g.inset(0.03))
    g.write(g.cut)
    g.p.drawPolyline(QPolygonF([g.at(0.30, 0.52), g.at(0.44, 0.66), g.at(0.71, 0.37)]))


def _ring(g: _Grid) -> None:
    g.write(g.line)
    g.p.drawEllipse(g.inset(0.1))


def _clock(g: _Grid) -> None:
    _ring(g)
    g.p.drawPolyline(QPolygonF([g.at(0.5, 0.29), g.at(0.5, 0.52), g.at(0.65, 0.61)]))


def _slashed_ring(g: _Grid) -> None:
    _ring(g)
    g.p.drawLine(QLineF(g.at(0.24, 0.76), g.at(0.76, 0.24)))


def _triangle(g: _Grid) -> None:
    path = QPainterPath(g.at(0.5, 0.1))
    path.lineTo(g.at(0.94, 0.87))
    path.lineTo(g.at(0.06, 0.87))
    path.closeSubpath()
    g.p.setPen(_pen(g.ink, g.side * 0.12))
    g.p.setBrush(g.ink)
    g.p.drawPath(path)
    g.write(g.cut)
    g.p.drawLine(QLineF(g.at(0.5, 0.38), g.at(0.5, 0.60)))
    g.p.drawPoint(g.at(0.5, 0.765))


def _octagon(g: _Grid) -> None:
    centre, reach = g.rect.center(), g.side * 0.5
    turns = [math.pi / 8 + i * math.pi / 4 for i in range(8)]
    g.fill()
    g.p.drawPolygon(
        QPolygonF([QPointF(centre.x() + reach * math.cos(a), centre.y() + reach * math.sin(a)) for a in turns])
    )
    g.write(g.cut)
    g.p.drawLine(QLineF(g.at(0.35, 0.35), g.at(0.65, 0.65)))
    g.p.drawLine(QLineF(g.at(0.65, 0.35), g.at(0.35, 0.65)))


def _switch_off(g: _Grid) -> None:
    g.write(g.line)
    g.p.drawRoundedRect(QRectF(g.at(0.04, 0.24), g.at(0.96, 0.76)), g.side * 0.26, g.side * 0.26)
    g.fill()
    g.p.drawEllipse(g.at(0.31, 0.5), g.side * 0.12, g.side * 0.12)


def _hourglass(g: _Grid) -> None:
    g.write(g.line)
    g.p.drawPolygon(QPolygonF([g.at(0.24, 0.12), g.at(0.76, 0.12), g.at(0.24, 0.88), g.at(0.76, 0.88)]))


_SHAPES: dict[str, Callable[[_Grid], None]] = {
    "arc": _arc,
    "check-disc": _check_disc,
    "ring": _ring,
    "clock": _clock,
    "slashed-ring": _slashed_ring,
    "triangle": _triangle,
    "octagon": _octagon,
    "switch-off": _switch_off,
    "hourglass": _hourglass,
}
SHAPES = tuple(_SHAPES)
