"""Line icons and platform marks from resources/icons, in any role's colour, sharp at any size."""

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPen, QPixmap

from connector_app import resource
from connector_app.ui.painting import turned_back
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import BRANDS, Role

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

STROKE = 1.75  # on a grid of 24
PRACTICE = "practice"
POINTING = frozenset({"arrow-left", "chevron-left", "chevron-right", "external-link", "log-in", "send", "undo-2"})
"""Icons that point along the way one reads."""


def pixmap(theme: Theme, name: str, role: Role = "text_2", size: float = 18) -> QPixmap:
    """Return a line icon. `size` is pixels at 100 % text."""
    return _render(name, theme.colour(role).name(), theme.px(size), _ratio())


def icon(theme: Theme, name: str, role: Role = "text_2", size: float = 18) -> "QIcon":
    """Return a line icon for a menu or a field. Ask again when the theme changes."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - its names cost the first paint 10 ms

    return QIcon(pixmap(theme, name, role, size))


def draw_icon(p: QPainter, theme: Theme, name: str, role: Role, at: QPointF, size: float = 18) -> None:
    """Draw a line icon with its left edge at `at.x()` and its middle at `at.y()`."""
    if name in POINTING:  # turned over with what it stands in
        p.drawPixmap(QPointF(at.x(), at.y() - theme.px(size) / 2), pixmap(theme, name, role, size))
        return
    with turned_back(p, at.x(), theme.px(size)):
        p.drawPixmap(QPointF(at.x(), at.y() - theme.px(size) / 2), pixmap(theme, name, role, size))


def draw_tile(p: QPainter, theme: Theme, rect: QRectF, platform: str, name: str = "") -> None:
    """Draw a platform's mark on the one frame they all share; a letter of `name` where there is no mark."""
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(QPen(theme.colour("hairline"), 1))
    p.setBrush(theme.colour("ink_soft" if platform == PRACTICE else "raised"))
    corner = rect.width() * 0.26
    p.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
    inner = round(rect.width() * 0.56)
    hue = QColor(BRANDS[platform][theme.is_dark]) if platform in BRANDS else theme.colour("ink")
    with turned_back(p, rect.left(), rect.width()):
        if platform in BRANDS or platform == PRACTICE:
            spot = QPointF(rect.center().x() - inner / 2, rect.center().y() - inner / 2)
            p.drawPixmap(spot, _render(platform, hue.name(), inner, _ratio()))
        else:
            _letter(p, theme, rect, (name or platform)[:1].upper())
    p.restore()


def tile_icon(theme: Theme, platform: str, name: str = "", size: float = 18) -> "QIcon":
    """Return a platform's tile for a menu or a field."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - as above

    side, ratio = theme.px(size), _ratio()
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    p = QPainter(made)
    draw_tile(p, theme, QRectF(0, 0, side, side), platform, name)
    p.end()
    return QIcon(made)


def draw_app_mark(p: QPainter, theme: Theme, rect: QRectF) -> None:
    """Draw the program's own mark: two rings that hold each other."""
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    s = rect.width()
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme.colour("ink"))
    p.drawRoundedRect(rect, s * 0.27, s * 0.27)
    p.setBrush(Qt.BrushStyle.NoBrush)
    left, right = (QRectF(rect.left() + s * x, rect.top() + s * 0.31, s * 0.38, s * 0.38) for x in (0.19, 0.43))
    ring, gap = QPen(theme.colour("on_ink"), s * 0.072), QPen(theme.colour("ink"), s * 0.125)
    for pen in (ring, gap):
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    p.setPen(ring)
    p.drawEllipse(left)
    p.setPen(gap)
    p.drawArc(right, 105 * 16, 48 * 16)  # the right ring passes over the left one above
    p.setPen(ring)
    p.drawEllipse(right)
    p.setPen(gap)
    p.drawArc(left, 285 * 16, 48 * 16)  # and under it below
    p.setPen(ring)
    p.drawArc(left, 270 * 16, 80 * 16)
    p.restore()


def _letter(p: QPainter, theme: Theme, rect: QRectF, letter: str) -> None:
    made = theme.font("strong", 800)
    made = type(made)(made)
    made.setPixelSize(max(1, round(rect.width() * 0.54)))
    p.setFont(made)
    p.setPen(theme.colour("ink"))
    p.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)


def _ratio() -> float:
    return QGuiApplication.primaryScreen().devicePixelRatio()


@lru_cache(maxsize=512)
def _render(name: str, hue: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - 2 ms, only when the first icon is asked for

    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    if 'fill="none"' not in text:  # a filled mark, not a line icon
        text = text.replace("<svg ", f'<svg fill="{hue}" ', 1)
    text = text.replace("currentColor", hue).replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    made = QPixmap(max(1, round(size * ratio)), max(1, round(size * ratio)))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(text.encode())).render(painter)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
