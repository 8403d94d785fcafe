"""Quiet buttons with an arrow that open a menu of choices."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button
from connector_app.ui.words import no_mnemonic, safe_text


class Opener(Button):
    """Opens a menu that is somebody else's. Its name stays; what is in force is shown beside it, and described."""

    wanted = Signal(QPoint)  # where on the screen the menu may open

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, words, "filter")
        self._arrow = "chevron-down"
        self.clicked.connect(lambda: self.wanted.emit(self.mapToGlobal(QPoint(0, self.height() + 4))))

    def set_answer(self, answer: str) -> None:
        shown = safe_text(answer)
        self._is_set = bool(shown)
        self.setAccessibleDescription(shown)
        self.set_after(f"\u00b7 {shown}" if shown else "")


class Filter(Button):
    """One question about the table - which account, which kind - and the one answer chosen now.

    Its name stays the question; the answer is shown beside it and is the accessible description.
    """

    picked = Signal(str)  # key of the answer; empty for all

    def __init__(self, theme: Theme, words: str, everything: str = said("All", "no filter")) -> None:
        super().__init__(theme, words, "filter")
        self._arrow = "chevron-down"
        self._everything = everything
        self._options: tuple[tuple[str, str], ...] = ()
        self._chosen = ""
        self.clicked.connect(self._open)

    @property
    def chosen(self) -> str:
        return self._chosen

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer (key, words). A choice that is not offered any more is kept until the person changes it."""
        self._options = tuple((key, safe_text(words)) for key, words in options)
        self.choose(self._chosen)

    def choose(self, key: str) -> None:
        """Show `key` as the answer, without saying `picked`."""
        self._chosen = key
        answer = dict(self._options).get(key, key) if key else ""
        self._is_set = bool(key)
        self.setAccessibleDescription(answer)
        self.set_after(f"\u00b7 {answer}" if answer else "")

    def menu(self) -> QMenu:
        """Return a new menu of the answers, the present one ticked."""
        made = QMenu(self)
        made.setAccessibleName(self.words)
        group = QActionGroup(made)
        for key, words in (("", self._everything), *self._options):
            action = QAction(no_mnemonic(words), made)
            action.setCheckable(True)
            action.setChecked(key == self._chosen)
            action.setData(key)
            group.addAction(action)
            made.addAction(action)
        made.triggered.connect(self._take)
        return made

    def _open(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _take(self, action: QAction) -> None:
        key = str(action.data())
        self.choose(key)
        self.picked.emit(key)
