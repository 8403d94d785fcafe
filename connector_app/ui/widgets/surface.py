"""What things stand on: sheet, card, well, tint. Depth is a step of surface and one hairline, never a shadow."""

from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLayout, QWidget

from connector_app.ui.painting import fill
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import RADIUS, Role

Ground = Literal["canvas", "sheet", "card", "well", "chip", "ink", "ok", "wait", "ask", "bad", "quiet"]
_FILL: dict[Ground, Role] = {"canvas": "canvas", "sheet": "sheet", "card": "raised", "well": "sunken", "chip": "raised"}
_CORNER = {
    "canvas": 0,
    "sheet": RADIUS["sheet"],
    "card": RADIUS["card"],
    "well": RADIUS["card"],
    "chip": RADIUS["chip"],
}


class Surface(QWidget):
    """A ground with a hairline, or a tint, which becomes a rim of its colour in high contrast."""

    def __init__(self, theme: Theme, ground: Ground, layout: QLayout | None = None, *, rim: Role = "") -> None:
        """Make a ground. `rim` draws its edge in another colour: the practice account's frame."""
        super().__init__()
        self.theme, self._ground, self._rim = theme, ground, rim
        if layout is not None:
            self.setLayout(layout)

    def set_ground(self, ground: Ground) -> None:
        self._ground = ground
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p = self.theme, QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ground == "canvas":
            fill(p, self.rect(), theme.colour("canvas"))
            return
        paper = _FILL.get(self._ground)
        rim = self._rim or ("hairline" if paper else self._ground if theme.is_contrast else "")
        wide = 2 if self._rim and self._ground != "chip" else 1
        p.setPen(QPen(theme.colour(rim), wide) if rim else Qt.PenStyle.NoPen)
        p.setBrush(theme.colour(paper or f"{self._ground}_soft"))
        inset = wide / 2 if rim else 0
        corner = _CORNER.get(self._ground, RADIUS["card"] - 2)
        p.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), corner, corner)


class Line(QWidget):
    """One hairline, lying or upright. It separates and carries no meaning."""

    def __init__(self, theme: Theme, *, is_upright: bool = False) -> None:
        super().__init__()
        self.theme = theme
        if is_upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), self.theme.colour("hairline"))
