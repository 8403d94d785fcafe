"""Several chosen items: a bar beneath the table with what can be done to all of them, and a summary beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said, several
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button, IconButton
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import Fold, Scrolling, clear, column, hide, holder, row
from connector_app.ui.widgets.panels import facts
from connector_app.ui.widgets.surface import Surface
from connector_app.ui.widgets.text import Paragraph


class PickingBar(Surface):
    """How many are chosen, and the acts; or, once something was done, what came of it. Rows do not move for it."""

    remove = Signal()
    open_links = Signal()
    export = Signal()
    undo = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        self._words = Paragraph(theme, "", "strong")
        self.remove_button = Button(theme, said("Remove", "a button"), "secondary", "trash-2")
        self.open_button = Button(theme, said("Open in browser"), "secondary", "external-link")
        self.export_button = Button(theme, said("Export these"), "secondary", "download")
        self.undo_button = Button(theme, said("Undo", "a button"), "secondary", "undo-2")
        self.close_button = IconButton(theme, said("Choose none"), "x")
        self.acts: tuple[Button, ...] = (self.remove_button, self.open_button, self.export_button, self.undo_button)
        flow = Flow(most=2)
        for each in self.acts:
            each.set_terse()
            flow.addWidget(each)
        lines = Fold(theme, (self._words, 1), holder(flow), below=680)
        close = column(self.close_button, None, gap=0)
        super().__init__(theme, "card", row((lines, 1), close, gap=8, margins=(14, 8, 8, 8)))
        for button, signal in zip(self.acts, (self.remove, self.open_links, self.export, self.undo), strict=True):
            button.clicked.connect(signal)
        self.close_button.clicked.connect(self.closed)

    @property
    def words(self) -> str:
        return self._words.text()

    def show_chosen(
        self, number: int, removal: str, *, why_no_removal: str, why_no_links: str, waiting: int, has_links: bool = True
    ) -> None:
        """Show how many are chosen, and offer what can be done to them; a sentence says why something cannot."""
        self._words.setText(several(number, "{n} selected", "{n} selected"))
        self.remove_button.set_words(removal)
        for button, why in ((self.remove_button, why_no_removal), (self.open_button, why_no_links)):
            button.setEnabled(not why)
            button.set_tip(why or button.words)
            button.setAccessibleDescription(why)
        links = (self.open_button,) if has_links else ()
        self._offer(self.remove_button, *links, self.export_button)
        self.set_waiting(waiting)
        self.close_button.setAccessibleName(said("Choose none"))

    def show_result(self, words: str, waiting: int) -> None:
        """Show what came of it, and the one step back for all that still wait."""
        self._words.setText(words)
        self._offer()
        self.set_waiting(waiting)
        self.close_button.setAccessibleName(said("Close", "the verb"))
        self.setVisible(True)

    def set_words(self, words: str) -> None:
        """Say something else of the same result."""
        self._words.setText(words)

    def _offer(self, *buttons: Button) -> None:
        for each in self.acts:
            each.setVisible(each in buttons)

    def set_waiting(self, waiting: int) -> None:
        """Offer to take back so many changes, or none that were all sent."""
        self.undo_button.set_words(several(waiting, "Undo {n} change", "Undo {n} changes"))
        self.undo_button.setVisible(waiting > 0)


class PickedSummary(QWidget):
    """What the chosen items are, in the place of one item's details."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        close = IconButton(theme, said("Close details"), "x")
        close.clicked.connect(self.closed)
        self._title = Paragraph(theme, "", "title")
        self._facts = column(gap=0)
        self._stays = hide(Paragraph(theme, "", "small", "text_2"))
        inside = column(
            row((self._title, 1), close, gap=6), 12, self._facts, 14, self._stays, None, gap=0, margins=(18, 12, 14, 16)
        )
        self.setLayout(column(Scrolling(holder(inside)), gap=0))

    def show_chosen(self, number: int, pairs: Sequence[tuple[str, str]], stays: str) -> None:
        """Show of what kind they are and where; `stays` says which cannot be removed, and why."""
        self._title.setText(several(number, "{n} selected", "{n} selected"))
        clear(self._facts)
        self._facts.addWidget(facts(self._theme, pairs))
        self._stays.setText(stays)
        self._stays.setVisible(bool(stays))
