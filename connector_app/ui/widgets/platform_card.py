"""A platform as a card to press, and the grid of them."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from connector_app.language import said
from connector_app.ui.icons import PRACTICE, draw_icon, draw_tile
from connector_app.ui.painting import painter_on, turned_back, write
from connector_app.ui.records import PlatformRow
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import RADIUS
from connector_app.ui.widgets.press import Press, mixed

_GAP = 14
_LEAST, _MOST_COLUMNS = 212, 4
_LIFT = ((3, 7), (2, 10), (1, 14))  # pixels down, strength of 255: sharp and cheap, no blur


class PlatformCard(Press):
    """A button named as the platform. Its lift is three soft lines below it."""

    def __init__(self, theme: Theme, platform: PlatformRow) -> None:
        self.platform = platform
        super().__init__(theme, platform.name)
        self.show_platform(platform)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_platform(self, platform: PlatformRow) -> None:
        """Say what is known of the same platform now."""
        self.platform = platform
        leads = platform.host and said("Leads to {host}", host=platform.host)
        self.setAccessibleDescription(". ".join(filter(None, (platform.line, leads, platform.preparation))))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(_LEAST), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self._height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        p, theme, row = painter_on(self), self.theme, self.platform
        r = QRectF(self.rect()).adjusted(0, 1, 0, -4)
        self._paint_lift(p, r)
        is_special = row.id == PRACTICE
        rim = theme.colour("ink") if is_special else mixed(theme.colour("hairline"), theme.colour("edge"), self.warmth)
        p.setPen(QPen(rim, 1))
        p.setBrush(theme.colour("raised" if not self.isDown() else "hover"))
        p.drawRoundedRect(r.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["card"], RADIUS["card"])
        self.draw_ring(p, r, RADIUS["card"] - 1)
        pad, side = theme.px(18), theme.px(40)
        inner = r.toRect().adjusted(pad, pad, -pad, -theme.px(14))
        draw_tile(p, theme, QRectF(inner.left(), inner.top(), side, side), row.id, row.name)
        arrow = QPointF(inner.right() - theme.px(14) + 3 * self.warmth, inner.top() + side / 2)
        draw_icon(p, theme, "chevron-right", "text_3", arrow, 16)
        self._paint_host(p, inner.adjusted(side + theme.px(10), 0, -theme.px(24), side - inner.height()))
        top, high = inner.top() + side + theme.px(12), theme.height("heading")
        write(p, theme, QRect(inner.left(), top, inner.width(), high), row.name, "heading")
        p.setFont(theme.font("small"))
        p.setPen(theme.colour("text_2"))
        line = QRect(inner.left(), top + high + 3, inner.width(), 2 * theme.height("small"))
        with turned_back(p, line.left(), line.width()):
            p.drawText(line, Qt.TextFlag.TextWordWrap, row.line)
        if row.preparation:
            base = inner.bottom() - theme.px(7)
            icon = "lock" if is_special else "clock"
            draw_icon(p, theme, icon, "text_3", QPointF(inner.left(), base), 13)
            below = QRect(inner.left() + theme.px(19), base - theme.px(9), inner.width() - theme.px(19), theme.px(18))
            write(p, theme, below, row.preparation, "caption", "text_3")

    def _paint_host(self, p: QPainter, place: QRect) -> None:
        """Say whom it leads to. Where there is little room the end stays: whose a host is stands there."""
        font = self.theme.font("caption")
        words = QFontMetrics(font).elidedText(self.platform.host, Qt.TextElideMode.ElideLeft, place.width())
        p.setFont(font)
        p.setPen(self.theme.colour("text_2"))
        with turned_back(p, place.left(), place.width()):
            p.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_lift(self, p: QPainter, r: QRectF) -> None:
        theme = self.theme
        if theme.is_contrast:
            return
        p.setPen(Qt.PenStyle.NoPen)
        for drop, strength in _LIFT:
            shade = theme.shade("text", strength / 255)
            if theme.is_dark:
                shade = theme.shade("canvas", 3 * strength / 255).darker(300)
            p.setBrush(shade)
            p.drawRoundedRect(r.translated(0, drop), RADIUS["card"], RADIUS["card"])

    def _height(self) -> int:
        return self.theme.px(172)


class PlatformGrid(QWidget):
    """Cards in as many columns as there is room for; a search hides those it does not mean."""

    chosen = Signal(str)  # provider id

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._cards: list[PlatformCard] = []
        self._words = ""
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(self._grid)
        self._columns = 0

    def set_platforms(self, platforms: Sequence[PlatformRow]) -> None:
        """Show a card for each. Cards that are there stay: a press and the focus must not be lost to news."""
        if [card.platform.id for card in self._cards] == [platform.id for platform in platforms]:
            for card, platform in zip(self._cards, platforms, strict=True):
                card.show_platform(platform)
            return
        for card in self._cards:
            self._grid.removeWidget(card)
            card.setParent(None)
            card.deleteLater()
        self._cards = [PlatformCard(self.theme, platform) for platform in platforms]
        for card in self._cards:
            card.clicked.connect(lambda _checked=False, key=card.platform.id: self.chosen.emit(key))
        self._lay(self._fitting())

    def search(self, words: str) -> int:
        """Show the cards that mention these words. Return how many."""
        self._words = words.strip().casefold()
        self._lay(self._fitting())
        return sum(self._is_meant(card) for card in self._cards)

    def sizeHint(self) -> QSize:
        return QSize(_MOST_COLUMNS * self.theme.px(_LEAST + 40), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._lay(self._fitting())

    def _fitting(self) -> int:
        return max(1, min(_MOST_COLUMNS, (self.width() + _GAP) // (self.theme.px(_LEAST) + _GAP)))

    def _is_meant(self, card: PlatformCard) -> bool:
        return self._words in f"{card.platform.name} {card.platform.line} {card.platform.host}".casefold()

    def _lay(self, columns: int) -> None:
        for card in self._cards:
            self._grid.removeWidget(card)
        meant = [card for card in self._cards if self._is_meant(card)]
        for card in self._cards:
            card.setVisible(card in meant)
        for i, card in enumerate(meant):
            self._grid.addWidget(card, i // columns, i % columns)
        for i in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(i, 1 if i < columns else 0)
        self._columns = columns
        self.updateGeometry()
