"""The history as pages to read and to print: a PDF, drawn line by line so that the window stays alive."""

import asyncio
from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter

from connector_app.language import said
from connector_app.ui.records import ActivityRow, spoken
from connector_app.ui.words import safe_text

DOTS = 150
"""Dots an inch."""
AT_ONCE = 40
"""Lines that are drawn before the window gets its turn."""
_MARGIN, _TIME, _GAP = 90, 110, 10
_WRAP = int(Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignTop.value)


async def pages(
    title: str, lead: Sequence[str], rows: Sequence[ActivityRow], go_on: Callable[[int], bool] = lambda _done: True
) -> bytes:
    """Return a PDF: a title, some sentences, then the entries under their days.

    Asks `go_on` with the number of lines drawn; where it says no, what there is so far is returned.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(DOTS)
    writer.setTitle(safe_text(title))
    paper = _Paper(writer, title)
    paper.line(title, 15, is_strong=True)
    for words in lead:
        paper.line(words, 10)
    for number, row in enumerate(rows):
        if row.form == "day":
            paper.space(14)
            paper.line(spoken(row.words), 11, is_strong=True)
        else:
            outcome = f" \u2014 {row.outcome}" if row.outcome else ""
            account = f"  ({row.account})" if row.account else ""
            paper.line(f"{spoken(row.words)}{outcome}{account}", 9, row.time)
        if number % AT_ONCE == AT_ONCE - 1:
            await asyncio.sleep(0)
            if not go_on(number + 1):
                break
    paper.end()
    return bytes(QByteArray(buffer.data()).data())


class _Paper:
    """Where the next line goes, and when a new page begins."""

    def __init__(self, writer: QPdfWriter, title: str) -> None:
        self._writer, self._title, self._page = writer, title, 1
        self._painter = QPainter(writer)
        self._wide, self._high = writer.width() - 2 * _MARGIN, writer.height() - 2 * _MARGIN
        self._y = float(_MARGIN)

    def line(self, words: str, points: int, time: str = "", *, is_strong: bool = False) -> None:
        p, left = self._painter, _MARGIN + (_TIME if time else 0)
        font = QFont(p.font())
        font.setPointSize(points)
        font.setBold(is_strong)
        p.setFont(font)
        wide = float(self._wide - (left - _MARGIN))
        box = p.boundingRect(QRectF(0, 0, wide, self._high), _WRAP, safe_text(words))
        if self._y + box.height() > _MARGIN + self._high:
            self._turn()
            p.setFont(font)
        if time:
            p.drawText(QRectF(_MARGIN, self._y, _TIME, box.height()), _WRAP, time)
        p.drawText(QRectF(left, self._y, wide, box.height()), _WRAP, safe_text(words))
        self._y += box.height() + _GAP

    def space(self, dots: int) -> None:
        self._y += dots

    def end(self) -> None:
        self._number()
        self._painter.end()

    def _turn(self) -> None:
        self._number()
        self._writer.newPage()
        self._page, self._y = self._page + 1, float(_MARGIN)

    def _number(self) -> None:
        p = self._painter
        font = QFont(p.font())
        font.setPointSize(8)
        font.setBold(False)
        p.setFont(font)
        foot = QRectF(_MARGIN, _MARGIN + self._high + 20, self._wide, 40)
        p.drawText(
            foot,
            int(Qt.AlignmentFlag.AlignRight.value),
            said("{title}, page {n}", title=safe_text(self._title), n=self._page),
        )
