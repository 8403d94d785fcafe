"""A change on its way: shape, sentence, state and why, and one button."""

from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from connector_app.ui.delegates.row import RowDelegate, write_sentence
from connector_app.ui.painting import write
from connector_app.ui.records import OutboxRow

_PAD = 12


class OutboxDelegate(RowDelegate):
    def height(self, record: Any = None) -> int:
        del record
        return self.theme.height("body") + self.theme.height("small") + 28

    def paint_row(self, p: QPainter, rect: QRect, record: OutboxRow, column: int, *, is_chosen: bool) -> None:
        del column
        theme, look = self.theme, record.look
        r = rect.adjusted(_PAD, 0, -_PAD, 0)
        mark, high, low = theme.px(18), theme.height("body"), theme.height("small")
        spot = QRect(r.left(), r.center().y() - mark // 2, mark, mark)
        role = "ink" if record.share_left > 0 else look.role
        back = "ink_soft" if is_chosen else "sheet"
        self.draw_state(p, spot, look.shape, role, back=back, share_left=record.share_left)
        button = self._button_width(record)
        x, top = r.left() + mark + theme.px(14), r.top() + 11
        right = r.right() - (button + theme.px(14) if button else 0)
        is_done = record.state == "done"
        write_sentence(p, theme, QRect(x, top, right - x, high), record.words)
        line = QRect(x, top + high + 4, right - x, low)
        ink = "text_2" if is_done else look.role
        used = write(p, theme, line, record.state_shown, "small", ink, weight=600)
        rest = "".join(f" \u00b7 {words}" for words in (record.account, record.detail) if words)
        write(p, theme, line.adjusted(used, 0, 0, 0), rest, "small", "text_3")
        if button:
            high = low + theme.px(10)
            box = QRect(r.right() - button, r.center().y() - high // 2, button, high)
            self.draw_button(p, box, record.id, record.action, record.action_note, is_quiet=is_done)

    def _button_width(self, record: OutboxRow) -> int:
        if not record.action:
            return 0
        shown = f"{record.action} \u00b7 {record.action_note}" if record.action_note else record.action
        return self.theme.advance(shown, "small", 600) + self.theme.px(24)
