"""An account in the list at the left: its ribbon, tile, name, and its state as shape and word."""

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from connector_app.language import said
from connector_app.ui.delegates.row import RECORD, Index, RowDelegate, draw_ground, reading_on
from connector_app.ui.icons import draw_icon, draw_tile
from connector_app.ui.painting import write
from connector_app.ui.records import AccountRow
from connector_app.ui.shapes import draw_ribbon

OPTIONS = 38  # pixels at 100 % text that are left to the row's button
_CAPTION = said("Accounts")


class AccountDelegate(RowDelegate):
    """The first row stands for all accounts and carries the small heading of those below it."""

    has_caption = True  # not while there is no account below

    def height(self, record: Any = None) -> int:
        theme = self.theme
        if isinstance(record, AccountRow) and record.is_all:
            return self._first + (theme.height("caption") + 18 if self.has_caption else 4)
        if theme.is_large:
            return self._head + theme.height("small") + 18
        return theme.height("strong") + theme.height("small") + 16

    def paint(self, p: QPainter, option: Any, index: Index) -> None:
        record: AccountRow | None = index.data(RECORD)
        if record is None:
            return
        is_chosen = self.is_chosen(option.widget, index)
        is_over = option.rect.contains(self.pointer)
        rect = QRect(option.rect)
        if record.is_all:
            rect.setHeight(self._first)
        if is_chosen or is_over:
            is_ringed = bool(getattr(option.widget, "is_ringed", False))
            draw_ground(p, self.theme, rect, is_chosen=is_chosen, is_ringed=is_ringed)
        with reading_on(p, option.widget, rect):
            if record.is_all:
                self._paint_all(p, rect, record, is_chosen=is_chosen)
            else:
                self.paint_row(p, rect, record, 0, is_chosen=is_chosen)

    def state_line(self, rect: QRect) -> QRect:
        """Return where the words of the state stand: in large text below name and picture, for they are never cut."""
        theme = self.theme
        left, top = rect.left() + 10, rect.top() + 7
        if theme.is_large:
            left, top = left + theme.px(8), top + self._head + 4
        else:
            left, top = left + theme.px(30) + theme.px(18), top + theme.height("strong") + 2
        left += theme.px(13) + theme.px(6)
        return QRect(left, top, rect.right() - theme.px(OPTIONS) - left, theme.height("small"))

    @property
    def _head(self) -> int:
        """Return how high picture and name are where the state stands below both."""
        return max(self.theme.px(30), self.theme.height("strong"))

    @property
    def _first(self) -> int:
        return self.theme.height("body") + 18

    def _paint_all(self, p: QPainter, rect: QRect, record: AccountRow, *, is_chosen: bool) -> None:
        theme = self.theme
        draw_icon(p, theme, "layers", "text_2", QPointF(rect.left() + 12, rect.center().y() + 0.5), 17)
        words = rect.adjusted(12 + theme.px(17) + 10, 0, -10, 0)
        write(p, theme, words, record.name, weight=600 if is_chosen else 500)
        if self.has_caption:
            below = QRect(rect.left() + 10, rect.bottom() + 12, rect.width() - 20, theme.height("caption"))
            write(p, theme, below, _CAPTION, "caption", "text_3")

    def paint_row(self, p: QPainter, rect: QRect, record: AccountRow, column: int, *, is_chosen: bool) -> None:
        del column
        theme, look = self.theme, record.look
        r = rect.adjusted(10, 0, -theme.px(OPTIONS), 0)
        side, high, is_large = theme.px(30), theme.height("strong"), theme.is_large
        mid = rect.top() + (7 + self._head / 2 if is_large else rect.height() / 2)
        draw_ribbon(p, theme, QPointF(r.left() - 3, rect.top() + rect.height() / 2), side * 0.8, record.ribbon)
        draw_tile(p, theme, QRectF(r.left() + theme.px(8), mid - side / 2, side, side), record.platform, record.name)
        x, top = r.left() + side + theme.px(18), rect.top() + 7
        write(p, theme, QRect(x, top, r.right() - x, self._head if is_large else high), record.name, weight=500)
        line, mark = self.state_line(rect), theme.px(13)
        spot = QRect(line.left() - mark - theme.px(6), line.top() + (line.height() - mark) // 2, mark, mark)
        self.draw_state(p, spot, look.shape, look.role, back="ink_soft" if is_chosen else "canvas")
        ink, weight = ("text_2", 400) if look.is_calm else (look.role, 600)
        used = write(p, theme, line, record.shown or look.word, "small", ink, weight=weight)
        note = f" \u00b7 {record.note}"
        if (
            record.note and not record.shown and theme.advance(note, "small") <= line.width() - used
        ):  # shown whole or left out
            write(p, theme, line.adjusted(used, 0, 0, 0), note, "small", "text_3")
