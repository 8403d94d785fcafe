"""The rules: each a sentence with its switch, and one of them when it is made or changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.records import Sentence
from connector_app.ui.theme import Theme
from connector_app.ui.views.settings.parts import card, section
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.choose import Switch
from connector_app.ui.widgets.layout import Fold, clear, column, hide, holder, row
from connector_app.ui.widgets.panels import EmptyState
from connector_app.ui.widgets.stack import Stack
from connector_app.ui.widgets.text import Paragraph
from connector_app.ui.words import safe_text


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule as the list shows it: what it does as a sentence, and beneath it its name."""

    id: int
    name: str
    says: Sentence
    is_on: bool


class RulesSection(QWidget):
    """A list of rules, and a form over it."""

    new = Signal()
    change = Signal(int)  # a rule's id
    switched = Signal(int, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stack = Stack(theme)
        self._list = column(gap=0)
        self._empty = hide(EmptyState(theme))
        self._make = Button(theme, said("New rule"), "primary", "plus")
        self._make.clicked.connect(self.new)
        self._empty.acted.connect(self.new)
        lead = said("What is asked for at one account is made at another, by itself.")
        parts = (holder(self._list), 14, row(self._make, None), self._empty)
        self._overview = section(theme, said("Rules"), lead, *parts)
        self._stack.addWidget(self._overview)
        self._page: QWidget | None = None
        self.setLayout(column(self._stack, gap=0))

    def set_rules(self, rules: Sequence[RuleLine], *, why_none: str = "") -> None:
        """Show these. `why_none` says why none can be made, "" where one can."""
        clear(self._list)
        if rules:
            self._list.addWidget(card(self._theme, *map(self._row, rules)))
        title, words = (
            said("No rules yet"),
            why_none or said("A rule makes an item whenever somebody gives a command, like /task."),
        )
        self._empty.show_empty("zap", title, words, "" if why_none else said("New rule"))
        self._empty.setVisible(not rules)
        self._make.setVisible(bool(rules) and not why_none)

    def show_page(self, shown: QWidget) -> None:
        """Show a form over the list."""
        before, self._page = self._page, shown
        self._stack.show_page(shown)
        self._stack.drop_page(before)

    def close_page(self) -> None:
        """Show the list again."""
        self._stack.show_page(self._overview)
        self._stack.drop_page(self._page)
        self._page = None

    def _row(self, line: RuleLine) -> QWidget:
        theme = self._theme
        switch = Switch(theme, said("Rule {name}", name=safe_text(line.name)))
        switch.setChecked(line.is_on)
        switch.clicked.connect(lambda is_on: self.switched.emit(line.id, is_on))
        change = Button(theme, said("Change", "a button"), "secondary")
        change.setAccessibleDescription(safe_text(line.name))
        change.clicked.connect(lambda: self.change.emit(line.id))
        words = column(Paragraph(theme, line.says), Paragraph(theme, line.name, "small", "text_2"), gap=2)
        acts = holder(column(None, row(change, switch, None, gap=14), None, gap=0))
        made = Fold(theme, (holder(words), 1), acts, below=460, gap=18)
        return holder(row((made, 1), gap=0, margins=(18, 12, 16, 12)))
