"""The heads of a table's columns: small quiet words, an arrow at the one that sorts, edges that can be pulled."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView

from connector_app.ui.delegates.row import reading_on
from connector_app.ui.icons import draw_icon
from connector_app.ui.painting import fill, write
from connector_app.ui.theme import Theme

GRIP = 4  # pixels at either side of an edge


class RowHeader(QHeaderView):
    """The first column takes the rest, so pulling an edge widens the column at its right: the edge stays in hand."""

    pulled = Signal(int, int)  # column, how wide it shall be (pixels)

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.theme = theme
        self._held: tuple[int, int, int] | None = None  # column, where it was taken, how wide it was
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(24)
        self.setMouseTracking(True)

    def edge_at(self, x: int) -> int:
        """Return the column that begins here, or -1: where the first begins is the table's own edge."""
        shown = (i for i in range(1, self.count()) if not self.isSectionHidden(i))
        return next((i for i in shown if abs(self._beginning(i) - x) <= GRIP), -1)

    def _beginning(self, column: int) -> int:
        width = self.sectionSize(column) if self.isRightToLeft() else 0
        return self.sectionViewportPosition(column) + width

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = int(event.position().x())
        column = self.edge_at(x)
        if column < 0 or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._held = (column, x, self.sectionSize(column))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = int(event.position().x())
        if self._held is not None:
            column, taken, width = self._held
            self.pulled.emit(column, width + (x - taken if self.isRightToLeft() else taken - x))
            return
        super().mouseMoveEvent(event)
        is_edge = self.edge_at(x) > 0
        self.viewport().setCursor(Qt.CursorShape.SplitHCursor if is_edge else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            super().mouseReleaseEvent(event)
        self._held = None

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().unsetCursor()

    def paintSection(self, p: QPainter, rect: QRect, index: int) -> None:
        with reading_on(p, self, rect):
            self._paint_head(p, rect, index)

    def _paint_head(self, p: QPainter, rect: QRect, index: int) -> None:
        theme = self.theme
        words = str(self.model().headerData(index, Qt.Orientation.Horizontal) or "")
        box = rect.adjusted(10, 0, -4, -6)
        used = write(p, theme, box, words, "caption", "text_3")
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == index:
            is_down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            at = box.topLeft() + QPoint(used + 4, box.height() // 2 + 1)
            p.save()
            if not is_down:  # the same arrow, turned over
                middle = at + QPoint(theme.px(6), 0)
                p.translate(middle)
                p.rotate(180)
                p.translate(-middle)
            draw_icon(p, theme, "chevron-down", "text_3", at.toPointF(), 12)
            p.restore()
        fill(p, QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("hairline"))
