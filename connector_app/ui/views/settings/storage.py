"""Where things are, how much room they take, and where the keys are kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.views.settings.moving import MovingCard
from connector_app.ui.views.settings.parts import card, section, setting
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.layout import Fold, clear, column, hide, holder, row
from connector_app.ui.widgets.panels import facts
from connector_app.ui.widgets.surface import Line, Surface
from connector_app.ui.widgets.text import Paragraph
from connector_app.ui.words import safe_text

LEAD = said("Your data is in one folder on this computer. What opens your sign-ins is kept apart, see Keys.")


class StorageSection(QWidget):
    """Where things are, how much room they take, and where the keys are kept."""

    open_folder = Signal()
    remove_practice = Signal()
    try_again = Signal()  # to have access withdrawn at the platforms that are waited for
    forget = Signal(str)  # connection id: its keys, without waiting any longer

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._facts = column(gap=0)
        folder = Button(theme, said("Open folder"), "secondary", "folder-search")
        self._keys = Paragraph(theme, "", "small", "text_2")
        practice = Button(theme, said("Remove practice data"), "danger", "trash-2")
        inside = column(holder(self._facts), row(folder, None), gap=14, margins=(18, 14, 16, 16))
        words = column(Paragraph(theme, said("Keys of your accounts")), self._keys, gap=2)
        key_row = holder(row((holder(words), 1), gap=0, margins=(18, 11, 16, 11)))
        self._lines = column(gap=0)
        self._waiting = hide(Surface(theme, "card", self._lines))
        taken = said("Takes the pretend account and its things away. The history keeps its entries.")
        practice_row = setting(theme, said("Practice"), taken, practice)
        self.moving = MovingCard(theme)
        parts = (
            Surface(theme, "card", inside),
            24,
            Paragraph(theme, said("Keys"), "strong"),
            8,
            card(theme, key_row),
            12,
            self._waiting,
            24,
            Paragraph(theme, said("Backup and moving"), "strong"),
            8,
            self.moving,
            24,
            Paragraph(theme, said("Practice"), "strong"),
            8,
            card(theme, practice_row),
        )
        self.setLayout(column(section(theme, said("Storage"), LEAD, *parts), gap=0))
        folder.clicked.connect(self.open_folder)
        practice.clicked.connect(self.remove_practice)

    def set_facts(self, pairs: Sequence[tuple[str, str]]) -> None:
        clear(self._facts)
        self._facts.addWidget(facts(self._theme, pairs))

    def set_waiting(self, accounts: Sequence[tuple[str, str, str]]) -> None:
        """Show removed accounts whose platform has not withdrawn the access yet: (id, name, why it waits)."""
        clear(self._lines)
        for i, each in enumerate(accounts):
            if i:
                self._lines.addWidget(Line(self._theme))
            self._lines.addWidget(self._wait(*each))
        self._waiting.setVisible(bool(accounts))

    def _wait(self, key: str, name: str, why: str) -> QWidget:
        theme = self._theme
        again, forget = Button(theme, said("Try again"), "secondary"), Button(theme, said("Forget it now"), "danger")
        again.clicked.connect(self.try_again)
        forget.clicked.connect(lambda: self.forget.emit(key))
        for each in (again, forget):
            each.setAccessibleDescription(safe_text(name))
        words = column(Paragraph(theme, name), Paragraph(theme, why, "small", "text_2"), gap=2)
        acts = holder(column(None, row(again, forget, None), None, gap=0))
        line = Fold(theme, (holder(words), 1), acts, below=520, gap=14)
        return holder(row((line, 1), gap=0, margins=(18, 11, 14, 11)))

    def set_keys(self, words: str) -> None:
        """Say where the keys are: "In your computer’s safe (GNOME Keyring)"."""
        self._keys.setText(words)
