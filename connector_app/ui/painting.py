"""Words, painted: what delegates and drawn widgets share."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from connector_app.ui.theme import Theme
from connector_app.ui.tokens import Role, TypeName


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
    p.drawStaticText(x, rect.top() + (rect.height() - line.height) // 2, line.laid)
    return line.width
