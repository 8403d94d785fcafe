"""Where the keys go when the computer has no safe: behind a passphrase, or nowhere. Nothing is chosen silently."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from connector_app.language import said, several
from connector_app.model.passphrase import SHORTEST, is_long_enough
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.choose import Radio
from connector_app.ui.widgets.field import FormField, Input
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import Indented, Thing, column, holder, page, row
from connector_app.ui.widgets.marks import badge
from connector_app.ui.widgets.panels import Note
from connector_app.ui.widgets.surface import Line, Surface
from connector_app.ui.widgets.text import Paragraph

_NEW = said("Write the passphrase down where only you find it. This program cannot show it to you again.")
_KNOWN = said("Nothing was changed. Your accounts wait until their keys are open.")
_LONG = several(
    SHORTEST,
    "At least {n} character. Nobody can look it up for you.",
    "At least {n} characters. Nobody can look it up for you.",
)
_SHORT = several(SHORTEST, "Use at least {n} character.", "Use at least {n} characters.")


class KeychainView(QWidget):
    """Asks for a home of the keys. With `is_known` the passphrase was set before and only opens."""

    passphrase = Signal(str)
    until_quit = Signal()
    forgotten = Signal()  # the keys that are put away now shall be given up
    cancelled = Signal()

    def __init__(self, theme: Theme, *, is_known: bool = False) -> None:
        super().__init__()
        self._is_known = is_known
        self._word = Input(theme)
        self._again = Input(theme)
        for field in (self._word, self._again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
            field.returnPressed.connect(self._go)
        hint = "" if is_known else _LONG
        self._first = FormField(theme, said("Passphrase"), self._word, hint=hint)
        self._second = FormField(theme, said("The same again"), self._again)
        self._by_word = Radio(theme, said("Behind a passphrase"))
        self._not_kept = Radio(theme, said("Only until I quit"))
        self._by_word.setChecked(True)
        self._by_word.toggled.connect(self._show_fields)
        fields = column(self._first, *(() if is_known else (self._second,)), gap=12)
        self._fields = Indented(theme, holder(fields), top=8, bottom=8)
        typed = Paragraph(theme, said("You type it once after each start of this program."), "small", "text_2")
        lost = Paragraph(theme, said("You sign in again after each start. Nothing is written down."), "small", "text_2")
        self._go_button = Button(
            theme, said("Open", "a button") if is_known else said("Use this passphrase"), "primary", is_large=True
        )
        self._go_button.clicked.connect(self._go)
        leave = Button(theme, said("Cancel"), "quiet", is_large=True)
        leave.clicked.connect(self.cancelled)
        self._give_up = Button(
            theme, said("I forgot it") if is_known else said("Give the old keys up"), "quiet", is_large=True
        )
        self._give_up.clicked.connect(self.forgotten)
        self._give_up.setVisible(is_known)
        self._note = Note(theme, "quiet", _KNOWN if is_known else _NEW)
        acts = Flow()
        acts.addWidget(self._go_button)
        acts.addWidget(self._give_up)
        acts.addWidget(leave)
        ways = column(
            self._by_word,
            Indented(theme, typed),
            self._fields,
            6,
            Line(theme),
            6,
            self._not_kept,
            Indented(theme, lost),
            gap=2,
            margins=(18, 14, 18, 16),
        )
        title = said("Open your keys") if is_known else said("Where should the keys be kept?")
        reason = (
            said("Your keys are behind the passphrase you chose.")
            if is_known
            else said(
                "A key lets this program into your account without your password. Your computer’s own safe cannot "
                "keep it just now, so you choose another place."
            )
        )
        parts: tuple[Thing, ...] = (
            row(badge(theme, "key-round", "ink", said("Keys")), None),
            16,
            Paragraph(theme, title, "title"),
            8,
            Paragraph(theme, reason, ink="text_2"),
            22,
            Surface(theme, "card", ways),
            20,
            self._note,
            24,
            acts,
        )
        self.setLayout(column(page(theme, *parts, width=580), gap=0))

    def set_error(self, words: str) -> None:
        """Say beneath the field why the passphrase does not open. It stays there, to be mended."""
        self._first.set_error(words)

    def offer_giving_up(self, words: str) -> None:
        """Say why no other home can be chosen yet, and offer what makes it possible."""
        self._note.set_words(words)
        self._note.set_look("ask", "info")
        self._give_up.setVisible(True)

    def _show_fields(self, is_by_word: bool) -> None:
        self._fields.setVisible(is_by_word)
        if is_by_word:
            self._go_button.set_words(said("Open", "a button") if self._is_known else said("Use this passphrase"))
        else:
            self._go_button.set_words(said("Keep them only until I quit"))

    def _go(self) -> None:
        if self._not_kept.isChecked():
            self.until_quit.emit()
            return
        word = self._word.text()
        short = said("Type your passphrase.") if self._is_known else _SHORT
        is_short = not word if self._is_known else not is_long_enough(word)
        differs = not self._is_known and word != self._again.text()
        self._first.set_error(short if is_short else "")
        self._second.set_error(said("The two are not the same.") if differs and not is_short else "")
        if is_short:
            self._word.setFocus()
        elif differs:
            self._again.setFocus()
        else:
            self.passphrase.emit(word)
