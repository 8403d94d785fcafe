"""To choose with one press: a switch, one of several, and any of several."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from connector_app.ui.icons import draw_icon
from connector_app.ui.painting import painter_on, write
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.press import Press


class Switch(Press):
    """On or off, at once. The words stand beside it, so its name is given."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Show no words: the name given at the start stays."""

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(42), self.theme.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p, is_on = self.theme, painter_on(self), self.isChecked()
        high = theme.px(22)
        r = QRectF(2, (self.height() - high) / 2, theme.px(38), high)
        p.setPen(QPen(theme.colour("ink" if is_on else "edge"), 1))
        p.setBrush(theme.colour(("ink_hover" if self.warmth > 0.5 else "ink") if is_on else "quiet_soft"))
        p.drawRoundedRect(r, high / 2, high / 2)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.colour("on_ink" if is_on else "quiet"))
        knob = theme.px(16 if is_on else 14) / 2
        x = r.right() - high / 2 if is_on else r.left() + high / 2
        p.drawEllipse(QPointF(x, r.center().y()), knob, knob)
        self.draw_ring(p, r.adjusted(-2, -2, 2, 2), high / 2 + 1)


class _Marked(Press):
    """A mark with words to its right."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, words)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.advance(self.words, "body", 500) + self.theme.px(36), self.theme.px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(80), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = painter_on(self)
        side = self.theme.px(18)
        self.draw_mark(p, QRectF(2, (self.height() - side) / 2, side, side))
        left = side + self.theme.px(12)
        words = QRect(left, 0, self.width() - left, self.height())
        write(p, self.theme, words, self.words, weight=500, ink="text" if self.isEnabled() else "text_3")

    def draw_mark(self, p: QPainter, r: QRectF) -> None:
        """Draw the mark, with the ring of the keyboard around it."""
        raise NotImplementedError


class Radio(_Marked):
    """One of several that exclude each other: put them under one parent."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, words)
        self.setAutoExclusive(True)

    def draw_mark(self, p: QPainter, r: QRectF) -> None:
        theme, is_on = self.theme, self.isChecked()
        thick = theme.px(5) if is_on else 1.5
        p.setPen(QPen(theme.colour("ink" if is_on or self.warmth > 0.5 else "edge"), thick))
        p.setBrush(theme.colour("on_ink" if is_on else "raised"))
        inset = thick / 2 if is_on else 1
        p.drawEllipse(r.adjusted(inset, inset, -inset, -inset))
        self.draw_ring(p, r.adjusted(-3, -3, 3, 3), r.height() / 2 + 2)


class Tick(_Marked):
    """In or out, whatever its neighbours are."""

    def draw_mark(self, p: QPainter, r: QRectF) -> None:
        theme, is_on = self.theme, self.isChecked()
        p.setPen(QPen(theme.colour("ink" if is_on or self.warmth > 0.5 else "edge"), 1.5))
        p.setBrush(theme.colour("ink" if is_on else "raised"))
        p.drawRoundedRect(r.adjusted(1, 1, -1, -1), 4, 4)
        if is_on:
            draw_icon(p, theme, "check", "on_ink", QPointF(r.left() + r.width() * 0.14, r.center().y()), 13)
        self.draw_ring(p, r.adjusted(-3, -3, 3, 3), 6)
