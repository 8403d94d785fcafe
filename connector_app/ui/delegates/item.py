"""An item of the table: title, account, changed, state. In little room, two lines in one column."""

from typing import Any

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter

from connector_app.ui.delegates.row import RowDelegate
from connector_app.ui.icons import draw_icon
from connector_app.ui.painting import write
from connector_app.ui.records import ItemRow

TITLE, ACCOUNT, CHANGED, STATE = range(4)
WIDTHS = {ACCOUNT: 138, CHANGED: 94, STATE: 166}  # pixels at 100 % text; the title takes the rest
WIDEST = {ACCOUNT: 236}  # room for a usual address, where there is room
HEADINGS = ("Title", "Account", "Changed", "State")
_PAD = 10


class ItemDelegate(RowDelegate):
    """An item in step with its platform has an empty state cell, so the eye finds the few that are not."""

    def height(self, record: Any = None) -> int:
        del record
        second = self.theme.height("small") + 4 if self.compact else 0
        return self.theme.height("body") + second + 24

    def paint_row(self, p: QPainter, rect: QRect, record: ItemRow, column: int, *, is_chosen: bool) -> None:
        r = rect.adjusted(_PAD, 0, -_PAD, 0)
        back = "ink_soft" if is_chosen else "sheet"
        match column:
            case 0 if self.compact:
                self._paint_compact(p, r, record, back)
            case 0:
                self._title(p, r, record)
            case 1:
                self.draw_account(p, r, record.account, record.ribbon, is_practice=record.is_practice)
            case 2:
                write(p, self.theme, r, record.changed, "small", "text_3")
            case _:
                self._state(p, r, record, back)

    def _title(self, p: QPainter, r: QRect, record: ItemRow) -> None:
        draw_icon(p, self.theme, record.icon, "text_3", QPointF(r.left(), r.center().y() + 0.5), 17)
        write(p, self.theme, r.adjusted(self.theme.px(28), 0, 0, 0), record.title, weight=500)

    def _paint_compact(self, p: QPainter, r: QRect, record: ItemRow, back: str) -> None:
        theme = self.theme
        high, low = theme.height("body"), theme.height("small")
        self._title(p, QRect(r.left(), r.top() + 10, r.width(), high), record)
        line = QRect(r.left() + theme.px(28), r.top() + 14 + high, r.width() - theme.px(28), low)
        used = self.draw_account(p, line, record.account, record.ribbon, is_practice=record.is_practice)
        rest = line.adjusted(used, 0, 0, 0)
        if record.state:
            rest.adjust(theme.px(10), 0, 0, 0)
            if self._state_width(record) <= rest.width():  # a state is shown whole or not at all
                self._state(p, rest, record, back)
        elif theme.advance(f" \u00b7 {record.changed}", "small") <= rest.width():
            write(p, theme, rest, f" \u00b7 {record.changed}", "small", "text_3")

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
