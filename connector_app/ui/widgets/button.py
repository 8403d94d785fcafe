"""Buttons: one primary a page, secondary, quiet for leaving, link, danger, and the side list's."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from connector_app.ui.icons import draw_icon
from connector_app.ui.painting import painter_on, turned_back
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import RADIUS, Role
from connector_app.ui.widgets.press import Press, mixed

Kind = Literal["secondary", "primary", "quiet", "link", "danger", "side", "filter"]

_PADDING: dict[Kind, int] = {
    "secondary": 14,
    "primary": 14,
    "danger": 14,
    "quiet": 10,
    "link": 3,
    "side": 12,
    "filter": 12,
}
_WORDS: dict[Kind, Role] = {"primary": "on_ink", "link": "ink", "danger": "bad", "filter": "text_2"}
_ICONS: dict[Kind, Role] = {"primary": "on_ink", "link": "ink", "danger": "bad"}
_ICON = 16
_GAP = 7
_SIDE_LEFT, _SIDE_GAP = 12, 10  # as the rows above it: gaps stay


class Button(Press):
    """A verb and a thing. Its width is its words, unless `is_wide`."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        kind: Kind = "secondary",
        picture: str = "",
        *,
        is_large: bool = False,
        is_wide: bool = False,
    ) -> None:
        """Make a button. Where only a picture is shown, use `IconButton`."""
        self.kind, self._picture, self._is_large = kind, picture, is_large
        self._is_terse = False
        self._is_set = False  # a filter that leaves something out
        self._after = ""  # what ticks beside the words, and the arrow of a filter: shown, never spoken
        self._arrow = ""
        super().__init__(theme, words)
        across = QSizePolicy.Policy.Expanding if is_wide or kind == "side" else QSizePolicy.Policy.Maximum
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def set_kind(self, kind: Kind) -> None:
        """Become another kind: the next step of a page is filled, and becomes plain once it was taken."""
        self.kind = kind
        self.updateGeometry()
        self.update()

    def set_picture(self, picture: str) -> None:
        """Show another picture before the words, or none."""
        self._picture = picture
        self.updateGeometry()
        self.update()

    def set_after(self, words: str) -> None:
        """Show what changes while one looks, such as seconds left. It is not part of the name."""
        self._after = words
        self.updateGeometry()
        self.update()

    def set_terse(self) -> None:
        """Show the picture alone while the text is large, or where there is no room for words. Name and tip stay."""
        self._is_terse = True
        self.set_tip(self.words)

    def set_words(self, words: str) -> None:
        """Show other words; where only the picture may be seen, the tip says them too."""
        super().set_words(words)
        if self._is_terse:
            self.set_tip(self.words)

    @property
    def _shown(self) -> str:
        if self._is_terse and self.theme.is_large:
            return ""
        return f"{self.words} {self._after}" if self._after else self.words

    @property
    def _weight(self) -> int:
        return 600 if self.kind == "primary" or (self.kind == "side" and self.isChecked()) else 500

    def sizeHint(self) -> QSize:
        theme = self.theme
        width = theme.advance(self._shown, "body", 600) if self._shown else 0
        pictures = bool(self._picture) + bool(self._arrow)
        width += pictures * theme.px(_ICON) + pictures * (theme.px(_GAP) if self._shown else 0)
        padding = 20 if self._is_large else _PADDING[self.kind]
        height = 40 if self._is_large else 28 if self.kind == "link" else 34
        return QSize(width + 2 * theme.px(padding), theme.px(height))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        least = self.theme.px(_ICON + 2 * _PADDING[self.kind]) if self._is_terse else self.theme.px(240)
        return QSize(min(hint.width(), least), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = painter_on(self)
        self._paint_ground(p)
        self._paint_words(p)

    def _paint_ground(self, p: QPainter) -> None:
        theme, r, radius = self.theme, QRectF(self.rect()), RADIUS["control"]
        fill, rim = self._ground()
        if fill.alpha():
            p.setBrush(fill)
            p.setPen(Qt.PenStyle.NoPen)
            p.drawRoundedRect(r, radius, radius)
        if rim:
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(theme.colour(rim), 1))
            p.drawRoundedRect(r.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5)
        if self.is_ringed and self.kind == "primary":  # a ring on ink needs paper between
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(theme.colour("on_ink"), 2))
            p.drawRoundedRect(r.adjusted(3, 3, -3, -3), radius - 2, radius - 2)
        self.draw_ring(p, r, radius - 1)

    def _ground(self) -> tuple[QColor, Role]:
        """Return the fill and the rim's role for what is going on now."""
        theme, warm, down = self.theme, self.warmth, self.isDown()
        colour = theme.colour
        none = QColor(0, 0, 0, 0)
        if not self.isEnabled():
            return (none, "") if self.kind in {"quiet", "link", "side"} else (colour("sunken"), "hairline")
        match self.kind:
            case "primary":
                return mixed(colour("ink"), colour("ink_hover"), 1.0 if down else warm), ""
            case "link":
                return none, ""
            case "danger":
                return mixed(colour("raised"), colour("bad_soft"), warm), "bad"
            case "quiet":
                return theme.shade("hairline" if down else "hover", 1.0 if down else warm), ""
            case "side" if self.isChecked():
                return colour("ink_soft"), "ink" if theme.is_contrast else ""
            case "side":
                return theme.shade("hover", warm), ""
            case "filter" if self._is_set:
                return colour("ink_soft"), "ink"
            case _:
                ground = mixed(colour("raised"), colour("hover"), warm)
                return (colour("hairline") if down and not theme.is_contrast else ground), "outline"

    def _paint_words(self, p: QPainter) -> None:
        theme, mid = self.theme, self.height() / 2
        is_off = not self.isEnabled()
        role = "text_3" if is_off else _WORDS.get(self.kind, "text")
        if self._is_set:
            role = "ink"
        picture = theme.px(_ICON)
        wanted = self.sizeHint().width()
        is_side = self.kind == "side"
        padding = _SIDE_LEFT if is_side else theme.px(20 if self._is_large else _PADDING[self.kind])
        x = padding
        is_bare = self._is_terse and self.width() < wanted
        if is_bare:
            x = (self.width() - picture) // 2
        elif self.kind not in {"side", "link"} and self.width() > wanted:
            x += (self.width() - wanted) // 2
        right = self.width() - padding - (picture + theme.px(_GAP) if self._arrow else 0)
        if self._picture:
            draw_icon(
                p, theme, self._picture, "text_3" if is_off else _ICONS.get(self.kind, "text_2"), QPointF(x, mid), _ICON
            )
            x += picture + (_SIDE_GAP if is_side else theme.px(_GAP))
        made = theme.font("body", self._weight)
        if self.kind == "link" and self.warmth > 0.5:
            made = type(made)(made)
            made.setUnderline(True)
        p.setFont(made)
        p.setPen(theme.colour(role))
        shown = "" if is_bare else theme.elided(self._shown, max(0, right - x) + 2, "body", self._weight)
        with turned_back(p, x, right - x + 2):
            p.drawText(QRectF(x, 0, right - x + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        if self._arrow:
            at = QPointF(min(right, x + theme.advance(shown, "body", self._weight)) + theme.px(_GAP), mid)
            draw_icon(p, theme, self._arrow, "ink" if self._is_set else "text_3", at, _ICON)


class IconButton(Press):
    """The three pictures that may stand alone - close, more, settings - with a name and a tip."""

    def __init__(self, theme: Theme, name: str, picture: str, *, has_rim: bool = False) -> None:
        self._picture, self._has_rim = picture, has_rim
        super().__init__(theme)
        self.setAccessibleName(name)
        self.set_tip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Show no words: the name given at the start stays."""

    def sizeHint(self) -> QSize:
        side = self.theme.px(34)
        return QSize(side + (self.theme.px(8) if self._has_rim else 0), side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, r, p = self.theme, QRectF(self.rect()), painter_on(self)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.shade("hover", self.warmth))
        p.drawRoundedRect(r, RADIUS["control"], RADIUS["control"])
        if self._has_rim:
            p.setPen(QPen(theme.colour("outline"), 1))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawRoundedRect(r.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["control"], RADIUS["control"])
        self.draw_ring(p, r, RADIUS["control"] - 1)
        role = "text_2" if self.isEnabled() else "text_3"
        at = QPointF(r.center().x() - theme.px(17) / 2, r.center().y())
        draw_icon(p, theme, self._picture, role, at, 17)


class Unfold(Button):
    """A link with an arrow that shows and hides what lies behind it."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, words, "link", "chevron-right")
        self.setCheckable(True)
        self.toggled.connect(self._turn)

    def _turn(self, is_open: bool) -> None:
        self._picture = "chevron-down" if is_open else "chevron-right"
        self.update()
