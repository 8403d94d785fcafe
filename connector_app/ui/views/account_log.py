"""The detailed log of one account: what it holds, whether it is kept now, and all that was written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import hide, holder
from connector_app.ui.widgets.panels import Note
from connector_app.ui.widgets.text import Paragraph
from connector_app.ui.words import safe_text

LONGEST = 2_000_000
HOLDS = (
    "For each request of this account: the time, the method, the path without ids, the platform’s answer as a number,"
    " how long it took, and the id of the request. Never what was sent or read, no keys and no queries."
)


class AccountLogDialog(QDialog):
    """Begins and ends it, shows and removes what was written."""

    begun = Signal()
    ended = Signal()
    wanted = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"Detailed log of {safe_text(name)}")
        self.begin_button = Button(theme, "Keep a detailed log for 15 minutes", "secondary", "timer")
        self.end_button = hide(Button(theme, "End it now", "secondary", "ban"))
        self.open_button = Button(theme, "Open", "secondary", "eye")
        self.remove_button = Button(theme, "Remove", "secondary", "trash-2")
        self.note = hide(Note(theme, "wait", "", "timer"))
        self.text = hide(QPlainTextEdit())
        self.text.setReadOnly(True)
        self.text.setAccessibleName("Detailed log")
        self.text.setTabChangesFocus(True)
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
        lines = QVBoxLayout()
        lines.addWidget(Paragraph(theme, HOLDS, "small", "text_2"))
        lines.addWidget(self.note)
        lines.addWidget(holder(acts))
        lines.addWidget(self.text, 1)
        lines.addWidget(close)
        self.setLayout(lines)
        self.setMinimumWidth(theme.px(560))

    def set_until(self, words: str) -> None:
        """Say until when it is kept; no words where it is not."""
        self.begin_button.setVisible(not words)
        self.end_button.setVisible(bool(words))
        if words:
            self.say(words, is_on=True)
        else:
            self.note.hide()

    def say(self, words: str, *, is_on: bool = False) -> None:
        """Say how it stands, or what became of what was asked."""
        self.note.set_look("wait" if is_on else "quiet", "timer" if is_on else "info")
        self.note.set_words(words)
        self.note.show()

    def show_text(self, words: str) -> None:
        """Show what was written; no words take it away."""
        self.text.setPlainText(safe_text(words, keep_lines=True, longest=LONGEST))
        self.text.setVisible(bool(words))
