"""A card about backups and moving to another computer: a backup is made, or brought back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from connector_app.language import said, several
from connector_app.model.passphrase import SHORTEST, is_long_enough
from connector_app.ui.theme import Theme
from connector_app.ui.views.settings.parts import card, setting
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.field import FormField, Input
from connector_app.ui.widgets.layout import column
from connector_app.ui.widgets.text import Paragraph

_HOLDS = said(
    "One file with a password: accounts, settings, rules, changes that wait and the whole history. Keys are not in it:"
    " sign in once more afterwards."
)
_BACK = said("Works only before the first account is added. You then sign in to each account once more.")
_LONG = several(
    SHORTEST,
    "At least {n} character. Without it nobody can open the file, not even you.",
    "At least {n} characters. Without it nobody can open the file, not even you.",
)
_SHORT = several(SHORTEST, "Use at least {n} character.", "Use at least {n} characters.")


class MovingCard(QWidget):
    """Two lines, each with its button."""

    back_up = Signal()
    bring_back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.save = Button(theme, said("Make a backup"), "secondary", "download")
        self.restore = Button(theme, said("Bring one back"), "secondary", "folder-search")
        self.save.clicked.connect(self.back_up)
        self.restore.clicked.connect(self.bring_back)
        lines = (
            setting(theme, said("Backup"), _HOLDS, self.save),
            setting(theme, said("From a backup"), _BACK, self.restore),
        )
        self.setLayout(column(card(theme, *lines), gap=0))


class PasswordDialog(QDialog):
    """Asks for the password of a backup; twice where it is a new one."""

    def __init__(self, theme: Theme, parent: QWidget, *, is_new: bool) -> None:
        super().__init__(parent)
        self._is_new = is_new
        self.setWindowTitle(said("Password of the backup"))
        self.word, self.again = Input(theme), Input(theme)
        for each in (self.word, self.again):
            each.setEchoMode(QLineEdit.EchoMode.Password)
            each.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        hint = _LONG if is_new else ""
        self._first = FormField(theme, said("Password"), self.word, hint=hint)
        self._second = FormField(theme, said("The same again"), self.again)
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(
            said("Make it") if is_new else said("Bring it back"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.addButton(said("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._check)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout()
        lines.addWidget(
            Paragraph(theme, said("You need it on the other computer.") if is_new else said("It was chosen there."))
        )
        for field in (self._first, self._second) if is_new else (self._first,):
            lines.addWidget(field)
        lines.addWidget(buttons)
        self.setLayout(lines)
        self.setMinimumWidth(theme.px(420))

    def _check(self) -> None:
        word = self.word.text()
        is_short = not is_long_enough(word) if self._is_new else not word.strip()
        differs = self._is_new and word != self.again.text()
        short = _SHORT if self._is_new else said("Type the password.")
        self._first.set_error(short if is_short else "")
        self._second.set_error(said("The two are not the same.") if differs and not is_short else "")
        if not is_short and not differs:
            self.accept()
