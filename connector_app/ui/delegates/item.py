"""An item of the table, column by column. In little room, two lines in one column."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter

from connector_app.ui.columns import USUAL, Column
from connector_app.ui.delegates.row import RowDelegate
from connector_app.ui.icons import draw_icon
from connector_app.ui.painting import write
from connector_app.ui.records import ItemRow

_PAD = 10
_TIMES = frozenset({"changed", "created", "read"})


class ItemDelegate(RowDelegate):
    """An item in step with its platform has an empty state cell, so the eye finds the few that are not."""

    columns: Sequence[Column] = USUAL

    def height(self, record: Any = None) -> int:
        del record
        second = self.theme.height("small") + 4 if self.compact else 0
        return self.theme.height("body") + second + 24

    def paint_row(self, p: QPainter, rect: QRect, record: ItemRow, column: int, *, is_chosen: bool) -> None:
        r = rect.adjusted(_PAD, 0, -_PAD, 0)
        back = "ink_soft" if is_chosen else "sheet"
        key = self.columns[column].key
        match key:
            case "title" if self.compact:
                self._paint_compact(p, r, record, back)
            case "title":
                self._title(p, r, record)
            case "account":
                self.draw_account(p, r, record.account, record.ribbon, is_practice=record.is_practice)
            case "state":
                self._state(p, r, record, back)
            case _:
                write(p, self.theme, r, record.said(key), "small", "text_3" if key in _TIMES else "text_2")

    def _title(self, p: QPainter, r: QRect, record: ItemRow) -> None:
        draw_icon(p, self.theme, record.icon, "text_3", QPointF(r.left(), r.center().y() + 0.5), 17)
        write(p, self.theme, r.adjusted(self.theme.px(28), 0, 0, 0), record.title, weight=500)

    def _paint_compact(self, p: QPainter, r: QRect, record: ItemRow, back: str) -> None:
        theme = self.theme
        high, low = theme.height("body"), theme.height("small")
        self._title(p, QRect(r.left(), r.top() + 10, r.width(), high), record)
        line = QRect(r.left() + theme.px(28), r.top() + 14 + high, r.width() - theme.px(28), low)
        used, keys = 0, [column.key for column in self.columns]
        if "account" in keys:
            used = self.draw_account(p, line, record.account, record.ribbon, is_practice=record.is_practice)
        if record.state and "state" in keys:
            rest = line.adjusted(used + (theme.px(10) if used else 0), 0, 0, 0)
            if self._state_width(record) <= rest.width():  # a state is shown whole or not at all
                self._state(p, rest, record, back)
            return
        for key in keys:
            words = "" if key in {"title", "account", "state"} else record.said(key)
            shown = f" \u00b7 {words}" if used else words
            if words and theme.advance(shown, "small") <= line.width() - used:
                used += write(p, theme, line.adjusted(used, 0, 0, 0), shown, "small", "text_3")

    def _state_width(self, record: ItemRow) -> int:
        return self.theme.px(20) + self.theme.advance(record.state, "small", 500)

    def _state(self, p: QPainter, r: QRect, record: ItemRow, back: str) -> None:
        if not record.state:
            return
        theme = self.theme
        mark = theme.px(14)
        spot = QRect(r.left(), r.center().y() - mark // 2 + 1, mark, mark)
        self.draw_state(p, spot, record.shape, record.role, back=back, share_left=record.share_left)
        words = r.adjusted(mark + theme.px(6), 0, 0, 0)
        used = write(p, theme, words, record.state, "small", record.role, weight=500)
        rest = words.adjusted(used + theme.px(9), 0, 0, 0)
        if record.action and theme.advance(record.action, "small", 600) <= rest.width():
            self.draw_link(p, rest, record.id, record.action)
