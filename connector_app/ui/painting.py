"""Words, painted: what delegates and drawn widgets share.

Everything is painted from left to right. For a language that is read the other way a painter is turned over, as in a
mirror, and what has a right way round (words, marks, most icons) is turned back about its own middle.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from connector_app.ui.theme import Theme
from connector_app.ui.tokens import Role, TypeName


def painter_on(widget: QWidget) -> QPainter:
    """Return a painter of a widget, turned over where its language is read from right to left."""
    p = QPainter(widget)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    if widget.isRightToLeft():
        turn_over(p, widget.width())
    return p


def turn_over(p: QPainter, both_edges: float) -> None:
    """Turn a painter over: `both_edges` is the sum of the two edges of what it is turned over in."""
    p.translate(both_edges, 0)
    p.scale(-1, 1)


def is_turned(p: QPainter) -> bool:
    return p.worldTransform().m11() < 0


@contextmanager
def turned_back(p: QPainter, left: float, width: float) -> Iterator[None]:
    """Paint something from `left` on the right way round, at the place where it stands in the mirror."""
    is_over = is_turned(p)
    if is_over:
        p.save()
        turn_over(p, 2 * left + width)
    yield
    if is_over:
        p.restore()


def fill(p: QPainter, rect: QRect | QRectF, colour: QColor) -> None:
    """Fill a rectangle. `QPainter.fillRect` would do it, but its first call costs a window 20 ms of enums."""
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(colour)
    p.drawRect(rect)


def write(
    p: QPainter,
    theme: Theme,
    rect: QRect,
    words: str,
    face: TypeName = "body",
    ink: Role = "text",
    *,
    weight: int | None = None,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    """Write one line, shortened with an ellipsis if it must be, in the middle of `rect`. Return its width."""
    line = theme.line(words, rect.width(), face, weight)
    p.setFont(theme.font(face, weight))
    p.setPen(theme.colour(ink))
    x = rect.left()
    if align != Qt.AlignmentFlag.AlignLeft:
        spare = rect.width() - line.width
        x += spare if align == Qt.AlignmentFlag.AlignRight else spare // 2
    with turned_back(p, x, line.width):
        p.drawStaticText(x, rect.top() + (rect.height() - line.height) // 2, line.laid)
    return line.width
