"""A line of the history: a day, an entry, or a gap that is drawn and never left empty."""

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from connector_app.ui.delegates.row import RowDelegate, write_sentence
from connector_app.ui.icons import draw_icon
from connector_app.ui.painting import write
from connector_app.ui.records import ActivityRow, spoken

_PAD = 12
_ACCOUNT = 172
_TIME = "00:00"


class ActivityDelegate(RowDelegate):
    """Time at the left, the sentence, its outcome as a word, the account at the right."""

    def height(self, record: Any = None) -> int:
        theme = self.theme
        form = record.form if isinstance(record, ActivityRow) else "entry"
        if form == "day":
            return theme.height("strong") + 30
        if form == "gap":
            return theme.height("small") * (2 if record.note else 1) + 34
        return theme.height("body") + 20 + (theme.height("small") + 4 if self.compact else 0)

    def paint_row(self, p: QPainter, rect: QRect, record: ActivityRow, column: int, *, is_chosen: bool) -> None:
        del column, is_chosen
        r = rect.adjusted(_PAD, 0, -_PAD, 0)
        match record.form:
            case "day":
                write(p, self.theme, r.adjusted(0, 14, 0, 0), spoken(record.words), "strong")
            case "gap":
                self._gap(p, r.adjusted(0, 7, 0, -7), record)
            case _:
                self._entry(p, r, record)

    def _entry(self, p: QPainter, r: QRect, record: ActivityRow) -> None:
        theme = self.theme
        high = theme.height("body")
        top = QRect(r.left(), r.top() + 10, r.width(), high) if self.compact else r
        times = theme.advance(_TIME, "small") + theme.px(16)
        write(p, theme, top, record.time, "small", "text_3")
        draw_icon(p, theme, record.icon, record.role, QPointF(r.left() + times, top.center().y() + 0.5), 17)
        x = r.left() + times + theme.px(30)
        end = r.right() if self.compact else r.right() - theme.px(_ACCOUNT)
        outcome = theme.advance(record.outcome, "small", 600) + theme.px(14) if record.outcome else 0
        room = end - x - theme.px(16) - (0 if self.compact else outcome)
        used = write_sentence(p, theme, QRect(x, top.top(), room, top.height()), record.words)
        if self.compact:
            low = QRect(x, top.bottom() + 4, r.right() - x, theme.height("small"))
            used = self.draw_account(p, low, record.account, record.ribbon) + theme.px(4) if record.account else 0
            box = low.adjusted(used, 0, 0, 0)
        else:
            box = QRect(x + used, r.top(), end - x - used, r.height())
            if record.account:
                self.draw_account(p, QRect(end, r.top(), r.right() - end, r.height()), record.account, record.ribbon)
        if outcome:
            write(p, theme, box.adjusted(theme.px(10), 0, 0, 0), record.outcome, "small", record.role, weight=600)
        self._known(p, box.adjusted(outcome + theme.px(10), 0, -theme.px(8), 0), record)

    def _known(self, p: QPainter, box: QRect, record: ActivityRow) -> None:
        """Write how an entry is known, whole or not at all: what is cut off says nothing. It is spoken in any case."""
        if record.known and self.theme.advance(record.known, "small") <= box.width():
            write(p, self.theme, box, record.known, "small", "text_3")

    def _gap(self, p: QPainter, r: QRect, record: ActivityRow) -> None:
        theme = self.theme
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(QPen(theme.colour("edge"), 1, Qt.PenStyle.DashLine))
        p.setBrush(theme.colour("quiet_soft"))
        p.drawRoundedRect(QRectF(r).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        p.restore()
        draw_icon(p, theme, "moon", "quiet", QPointF(r.left() + 12, r.center().y() + 0.5), 16)
        high = theme.height("small")
        lines = [spoken(record.words), record.note] if record.note else [spoken(record.words)]
        top = r.center().y() - high * len(lines) // 2
        for n, words in enumerate(lines):
            line = QRect(r.left() + 12 + theme.px(26), top + n * high, r.width() - 24 - theme.px(26), high)
            write(p, theme, line, words, "small", "text_2" if n == 0 else "text_3")
