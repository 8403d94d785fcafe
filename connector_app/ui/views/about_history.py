"""The history as a whole, beside its list: how far it reaches, how long it is kept, its weeks, receipts, proofs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.views.keeping import KeepingPart
from connector_app.ui.widgets.button import Button, IconButton
from connector_app.ui.widgets.choose import Switch
from connector_app.ui.widgets.layout import Scrolling, Thing, clear, column, holder, row
from connector_app.ui.widgets.panels import facts
from connector_app.ui.widgets.surface import Line
from connector_app.ui.widgets.text import Paragraph, Text
from connector_app.words import proving

NO_PAGES = said("The first page is made when this week is over.")


class AboutHistory(QWidget):
    """The panel. `page_wanted` tells the name of a weekly page, `weekly_turned` whether pages are wanted."""

    check_receipt = Signal()
    page_wanted = Signal(str)
    weekly_turned = Signal(bool)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        close = IconButton(theme, said("Close", "the verb"), "x")
        close.clicked.connect(self.closed)
        self._facts, self._pages = column(gap=0), column(gap=0)
        self.keeping = KeepingPart(theme)
        self.weekly = Switch(theme, said("Weekly page"))
        self.receipt_button = Button(theme, said("Check a receipt"), "secondary", "shield-check")
        wanted = holder(row((Paragraph(theme, said("Save a page each week"), "body"), 1), self.weekly, gap=10))
        lines: tuple[Thing, ...] = (
            row((Paragraph(theme, said("About this history"), "heading"), 1), close, gap=6),
            10,
            self._facts,
            *self._break(),
            self.keeping,
            *self._break(),
            Text(theme, said("Weekly pages"), "strong"),
            6,
            Paragraph(
                theme, said("What changed, was sent, did not work and needs a sign-in, to read and to print."), "small"
            ),
            8,
            wanted,
            4,
            self._pages,
            *self._break(),
            Text(theme, said("Receipts"), "strong"),
            6,
            Paragraph(theme, proving.ON_RECEIPTS, "small"),
            8,
            row(self.receipt_button, None),
            *self._break(),
            Text(theme, said("What this proves"), "strong"),
            6,
            *self._points(proving.PROVES),
            10,
            Text(theme, said("What it cannot prove"), "strong"),
            6,
            *self._points(proving.CANNOT),
        )
        inside = holder(column(*lines, None, gap=0, margins=(18, 12, 14, 16)))
        self.setLayout(column(Scrolling(inside), gap=0))
        self.receipt_button.clicked.connect(self.check_receipt)
        self.weekly.clicked.connect(lambda: self.weekly_turned.emit(self.weekly.isChecked()))

    def _break(self) -> tuple[Thing, ...]:
        return (14, Line(self._theme), 14)

    def _points(self, sentences: Sequence[str]) -> tuple[Thing, ...]:
        return tuple(part for words in sentences for part in (Paragraph(self._theme, words, "small"), 6))

    def set_facts(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show how large the history is and how far it reaches, as (what, words)."""
        clear(self._facts)
        self._facts.addWidget(facts(self._theme, pairs))

    def set_weekly(self, pages: Sequence[tuple[str, str]], *, is_on: bool) -> None:
        """Show the pages that are there, as (name, week in words)."""
        self.weekly.setChecked(is_on)
        clear(self._pages)
        for name, words in pages:
            button = Button(self._theme, words, "link", "file-text")
            button.clicked.connect(lambda _checked=False, name=name: self.page_wanted.emit(name))
            self._pages.addWidget(holder(row(button, None)))
        if not pages:
            self._pages.addWidget(Paragraph(self._theme, NO_PAGES if is_on else "", "small", "text_3"))
