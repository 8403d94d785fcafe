"""The three tabs of the sheet. A count stands beside a tab's word and is not part of its name."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar

from connector_app.language import figure
from connector_app.ui.painting import painter_on, turned_back
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import RADIUS
from connector_app.ui.widgets.press import is_by_keys
from connector_app.ui.words import plain_tip

_BETWEEN = 4


class Tabs(QTabBar):
    """Words on soft shapes; the one that is open is ink on ink's soft tint."""

    def __init__(self, theme: Theme, names: Mapping[str, str], spoken: str) -> None:
        """Take the tabs in their order: what each is called in the code, and its words."""
        super().__init__()
        self.theme = theme
        self._names = tuple(names)
        self._counts = dict.fromkeys(names, 0)
        self._over, self._is_ringed = -1, False
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(spoken)
        for words in names.values():
            self.addTab(words)
        theme.changed.connect(self._restyle)

    def set_count(self, name: str, count: int, tip: str = "") -> None:
        """Show how many things wait behind a tab; 0 shows nothing."""
        self._counts[name] = count
        self.setTabToolTip(self._names.index(name), plain_tip(tip))
        self._restyle()

    def tabSizeHint(self, index: int) -> QSize:
        theme, words, count = self.theme, self.tabText(index), self._count(index)
        width = theme.advance(words, "body", 600) + 2 * theme.px(13) + _BETWEEN
        if count:
            width += theme.advance(count, "body", 600) + theme.px(8)
        return QSize(width, theme.px(30))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = painter_on(self)
        for i in range(self.count()):
            self._paint_tab(p, i)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._is_ringed = is_by_keys(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._is_ringed = False
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._set_over(self.tabAt(event.position().toPoint()))

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # type: ignore[arg-type] # QEvent, as Qt calls it
        self._set_over(-1)

    def _paint_tab(self, p: QPainter, i: int) -> None:
        theme, is_open, count = self.theme, i == self.currentIndex(), self._count(i)
        r = QRectF(self._place(i)).adjusted(0, 0, -_BETWEEN, 0)
        p.setPen(QPen(theme.colour("ink"), 1) if is_open and theme.is_contrast else Qt.PenStyle.NoPen)
        if is_open or i == self._over:
            p.setBrush(theme.colour("ink_soft" if is_open else "hover"))
            p.drawRoundedRect(r.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["control"], RADIUS["control"])
        if is_open and self._is_ringed:
            p.setPen(QPen(theme.colour("ink"), 2))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawRoundedRect(r.adjusted(1, 1, -1, -1), RADIUS["control"] - 1, RADIUS["control"] - 1)
        p.setPen(theme.colour("ink" if is_open else "text_2"))
        p.setFont(theme.font("body", 600 if is_open else 500))
        words = self.tabText(i)
        at = QRect(QPoint(int(r.left()) + theme.px(13), int(r.top())), QSize(int(r.width()), int(r.height())))
        with turned_back(p, at.left(), at.width()):
            p.drawText(at, Qt.AlignmentFlag.AlignVCenter, words)
        if count:
            at.setLeft(at.left() + theme.advance(words, "body", 600) + theme.px(8))
            with turned_back(p, at.left(), at.width()):
                p.drawText(at, Qt.AlignmentFlag.AlignVCenter, count)

    def _place(self, index: int) -> QRect:
        """Return where a tab stands, counted from where one begins to read."""
        box = self.tabRect(index)
        if self.isRightToLeft():
            box.moveLeft(self.width() - box.right() - 1)
        return box

    def _count(self, index: int) -> str:
        count = self._counts[self._names[index]]
        return figure(count) if count else ""

    def _set_over(self, index: int) -> None:
        if index != self._over:
            self._over = index
            self.update()

    def _restyle(self) -> None:
        self.setFont(self.theme.font("body", 600))  # Qt lays tabs out anew when the font or a text is set
        for i in range(self.count()):
            self.setTabText(i, self.tabText(i))
        self.updateGeometry()
        self.update()
