"""How long the history is kept, and what waits to be removed from it: a part of the panel about the history."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.field import Choice
from connector_app.ui.widgets.layout import Sized, column, hide, holder, row
from connector_app.ui.widgets.text import Paragraph, Text
from connector_app.words import keeping


class KeepingPart(QWidget):
    """`chosen` tells how many years are to be kept, 0 for all."""

    chosen = Signal(int)
    remove = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = Paragraph(theme, "", "small")
        self.choice = Choice(theme, [(str(years), words) for years, words in keeping.CHOICES.items()])
        self.choice.setAccessibleName(said("How long it is kept"))
        self.remove_button = Button(theme, said("Remove old entries"), "danger", "trash-2")
        self._due_words = Paragraph(theme, "", "small")
        self._due = hide(holder(column(10, self._due_words, 8, row(self.remove_button, None), gap=0)))
        lines = column(
            Text(theme, said("How long it is kept"), "strong"),
            6,
            self._words,
            8,
            row(Sized(theme, self.choice, fixed=208, cap=460), None),
            self._due,
            gap=0,
        )
        self.setLayout(lines)
        self.choice.activated.connect(lambda _index: self.chosen.emit(int(self.choice.key)))
        self.remove_button.clicked.connect(self.remove)

    def set_kept(self, years: int, words: str) -> None:
        """Say in one sentence how long entries are kept."""
        self.choice.choose(str(years))
        self._words.setText(words)

    def set_due(self, words: str, *, can_remove: bool = True) -> None:
        """Say what is older and waits to be removed; nothing where nothing is."""
        self._due_words.setText(words)
        self.remove_button.setVisible(can_remove)
        self._due.setVisible(bool(words))
