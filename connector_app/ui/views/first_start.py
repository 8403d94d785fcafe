"""The grid of platforms: the whole window when nothing is connected, a page of the sheet later."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.records import PlatformRow
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.field import SearchField
from connector_app.ui.widgets.layout import Fold, Sized, column, hide, holder, page, row
from connector_app.ui.widgets.marks import app_mark, picture
from connector_app.ui.widgets.panels import Note
from connector_app.ui.widgets.platform_card import PlatformGrid
from connector_app.ui.widgets.text import Paragraph

_PROMISE = said("You decide for each account what this program may see and do. What it reads stays on this computer.")
_SAFE = said(
    "This program never asks for the password of an account. The key it is given is kept in your computer’s own safe; "
    "where there is none, you choose another place."
)


class FirstStart(QWidget):
    """Which account to add. Pressing a card is the choice; nothing else has to be confirmed."""

    chosen = Signal(str)  # provider id
    skipped = Signal()

    def __init__(self, theme: Theme, *, is_first: bool = True) -> None:
        super().__init__()
        title = (
            said("Which account would you like to add first?")
            if is_first
            else said("Which account would you like to add?")
        )
        self._title = Paragraph(theme, title, "display" if is_first else "title")
        self._grid = PlatformGrid(theme)
        self._grid.chosen.connect(self.chosen)
        self.search = SearchField(theme, said("Search platforms"))
        self.search.textChanged.connect(self._search)
        self._nothing = hide(Paragraph(theme, said("No platform has this name."), "body", "text_2"))
        self._safe = Paragraph(theme, _SAFE, "small", "text_3")
        self._skip = Button(theme, said("Skip for now") if is_first else said("Cancel"), "quiet")
        self._skip.clicked.connect(self.skipped)
        words = column(self._title, Paragraph(theme, _PROMISE, ink="text_2"), gap=6)
        place = holder(column(None, Sized(theme, self.search, fixed=230, cap=460), gap=0))
        head = Fold(theme, (holder(words), 1), place, below=820, gap=16)
        self._refused = hide(Note(theme, "ask", "", "file-text"))
        foot = row(picture(theme, "lock", "text_3", 15), (self._safe, 1), self._skip, gap=8)
        mark = row(app_mark(theme, 44), None) if is_first else row()
        inner = page(
            theme,
            mark,
            18,
            head,
            22,
            self._grid,
            self._nothing,
            14,
            self._refused,
            8,
            foot,
            width=1040,
            top=2,
            bottom=3,
        )
        self.setLayout(column(inner, gap=0))

    def set_platforms(self, platforms: Sequence[PlatformRow]) -> None:
        """Show a card for each, in this order: the practice account first."""
        self._grid.set_platforms(platforms)

    def set_safe_words(self, words: str) -> None:
        """Say where the keys are kept, when it is not the computer's own safe."""
        self._safe.setText(words)

    def set_refused(self, sentences: Sequence[str]) -> None:
        """Say which files about further platforms could not be read, and why."""
        self._refused.set_words("\n".join(sentences))
        self._refused.setVisible(bool(sentences))

    def _search(self, words: str) -> None:
        self._nothing.setVisible(self._grid.search(words) == 0)
