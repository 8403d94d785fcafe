"""The detailed log of one account: what it holds, whether it is kept now, and all that was written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button, Unfold
from connector_app.ui.widgets.field import Reading
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import Scrolling, column, hide, holder, row
from connector_app.ui.widgets.panels import Note
from connector_app.ui.widgets.text import Paragraph
from connector_app.ui.words import safe_text
from connector_app.words.detailed import FOR, HOLDS

WIDTH, TEXT = 664, 220  # at 100 % text
CAP = 760  # real pixels
MOST_OF_SCREEN = 0.85


class AccountLogDialog(QDialog):
    """Begins and ends it, shows and removes what was written."""

    begun = Signal()
    ended = Signal()
    wanted = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(said("Detailed log of {account}", account=safe_text(name)))
        self.begin_button = Button(theme, said("Keep a detailed log for 15 minutes"), "secondary", "timer")
        self.end_button = hide(Button(theme, said("End it now"), "secondary", "ban"))
        self.open_button = Button(theme, said("Show what was written"), "secondary", "eye")
        self.remove_button = Button(theme, said("Remove", "a button"), "secondary", "trash-2")
        self.note = hide(Note(theme, "wait", "", "timer"))
        self.text = hide(Reading(theme, said("Detailed log"), low=TEXT))
        self._details = hide(Paragraph(theme, HOLDS, "small", "text_2"))
        self._unfold = Unfold(theme, said("Details"))
        self._unfold.toggled.connect(self._turn)
        acts = Flow()
        for button, told in (
            (self.begin_button, self.begun),
            (self.end_button, self.ended),
            (self.open_button, self.wanted),
            (self.remove_button, self.removed),
        ):
            button.clicked.connect(told)
            acts.addWidget(button)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        self._spring = QWidget()
        lead = Paragraph(theme, FOR, ink="text_2")
        more = holder(column(row(self._unfold, None), self._details, gap=4))
        inside = column(lead, more, self.note, holder(acts), (self.text, 1), (self._spring, 1), gap=12)
        self._inside = holder(inside)
        lines = QVBoxLayout()
        lines.setSpacing(12)
        lines.addWidget(Scrolling(self._inside), 1)
        lines.addWidget(close)
        self.setLayout(lines)
        self._close = close
        self.setMinimumWidth(min(theme.px(WIDTH), CAP))
        self.set_there(is_there=False)

    def set_there(self, *, is_there: bool) -> None:
        """Offer to show and to remove it only where there is one. The focus goes to what can still be pressed."""
        was_here = self.focusWidget() in {self.open_button, self.remove_button}
        self.open_button.setEnabled(is_there)
        self.remove_button.setEnabled(is_there)
        if was_here and not is_there:
            self._first.setFocus()

    def set_until(self, words: str) -> None:
        """Say until when it is kept; no words where it is not."""
        was_here = self.focusWidget() in {self.begin_button, self.end_button}
        self.begin_button.setVisible(not words)
        self.end_button.setVisible(bool(words))
        if was_here:
            self._first.setFocus()
        if words:
            self.say(words, is_on=True)
        else:
            self.note.hide()
            self._fit()

    def say(self, words: str, *, is_on: bool = False) -> None:
        """Say how it stands, or what became of what was asked."""
        self.note.set_look("wait" if is_on else "quiet", "timer" if is_on else "info")
        self.note.set_words(words)
        self.note.show()
        self._fit()

    def show_text(self, words: str) -> None:
        """Show what was written; no words take it away."""
        self.text.show_words(words)
        self.text.setVisible(bool(words))
        self._spring.setVisible(not words)
        self._fit()

    @property
    def _first(self) -> Button:
        """Begin or end, whichever can be pressed."""
        return self.end_button if self.begin_button.isHidden() else self.begin_button

    def _turn(self, is_open: bool) -> None:
        self._details.setVisible(is_open)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is shown, as far as the screen allows; what a person made larger stays so for the text."""
        frame, lines, inside = self.layout(), self._inside.layout(), self._inside
        if frame is None or lines is None:
            return
        lines.activate()
        margins, width = frame.contentsMargins(), max(self.width(), self.minimumWidth())
        within = width - margins.left() - margins.right()
        height = lines.totalHeightForWidth(within) if lines.hasHeightForWidth() else inside.sizeHint().height()
        height += margins.top() + margins.bottom() + max(0, frame.spacing()) + self._close.sizeHint().height()
        wanted = max(height, self.height()) if self.text.isVisibleTo(self) else height
        self.resize(width, min(wanted, int(self.screen().availableGeometry().height() * MOST_OF_SCREEN)))
