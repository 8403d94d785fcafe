"""What this program is, and how it can be looked at when something does not work."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.views.settings.parts import card, check_line, section, setting
from connector_app.ui.views.settings.support import SupportCard
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.field import Reading
from connector_app.ui.widgets.layout import clear, column, hide, holder
from connector_app.ui.widgets.text import Paragraph
from connector_app.words.support import LEAD, NAMES, TITLES


class PartsDialog(QDialog):
    """The list of everything that others made and this program brings, to be read and copied."""

    def __init__(self, theme: Theme, parent: QWidget, words: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(said("Parts and licences"))
        self.text = Reading(theme, said("Parts and licences"), words, low=280)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout()
        lines.addWidget(self.text)
        lines.addWidget(buttons)
        self.setLayout(lines)
        self.resize(theme.px(620), theme.px(520))


class HelpSection(QWidget):
    """The self-test with its results, and what this program is."""

    test = Signal()
    show_parts = Signal()

    def __init__(self, theme: Theme, version: str) -> None:
        super().__init__()
        self._theme = theme
        self._button = Button(theme, said("Test", "a button"), "secondary", "refresh-cw")
        self._button.clicked.connect(self.test)
        hint = said(
            "Looks at the folder, the network, the safe, the data, the clock and the way back from the browser."
        )
        self._verdict = hide(Paragraph(theme, "", "strong"))
        self._checks = column(gap=0)
        self.support = SupportCard(theme, LEAD, NAMES, TITLES)
        self.parts_button = Button(theme, said("Parts and licences"), "secondary", "file-text")
        self.parts_button.clicked.connect(self.show_parts)
        parts = (
            card(theme, setting(theme, said("Self-test"), hint, self._button)),
            12,
            self._verdict,
            8,
            holder(self._checks),
            24,
            self.support,
            24,
            card(
                theme,
                setting(theme, "Connector Manager", said("Version {version}.", version=version), self.parts_button),
            ),
        )
        self.setLayout(column(section(theme, said("Help"), said("Find out what does not work."), *parts), gap=0))

    def set_busy(self, is_busy: bool) -> None:
        """While the test goes on the button rests."""
        self._button.setEnabled(not is_busy)

    def set_checks(self, verdict: str, lines: Sequence[tuple[str, str, bool]]) -> None:
        """Show what each check found: (what, words, whether it is well), under one sentence for all."""
        self._verdict.setText(verdict)
        self._verdict.setVisible(bool(verdict))
        clear(self._checks)
        rows = [check_line(self._theme, what, words, is_good=is_good) for what, words, is_good in lines]
        self._checks.addWidget(card(self._theme, *rows))
        self._button.set_words(said("Test again"))
