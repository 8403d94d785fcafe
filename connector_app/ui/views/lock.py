"""What stands before the window while it is locked: nothing of anybody's, and where the passphrase goes."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from connector_app.language import said, several
from connector_app.model.passphrase import SHORTEST, is_long_enough
from connector_app.ui.painting import fill, painter_on
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.field import FormField, Input
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import Thing, column, hide, page, row
from connector_app.ui.widgets.marks import badge
from connector_app.ui.widgets.panels import Note
from connector_app.ui.widgets.text import Paragraph


def secret_field(theme: Theme) -> Input:
    field = Input(theme)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
    return field


class LockView(QWidget):
    """Covers `over` whole: what lies beneath is hidden, from the eye, the keys and screen readers."""

    tried = Signal(str)  # what was typed
    forgotten = Signal()
    quit_wanted = Signal()

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self.theme, self._over = theme, over
        self._hidden = [
            each
            for each in over.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if each is not self and not each.isHidden() and not each.isWindow()
        ]
        self._focused = over.window().focusWidget()
        self.field = secret_field(theme)
        self._form = FormField(theme, said("Passphrase"), self.field)
        self.open_button = Button(theme, said("Unlock"), "primary", is_large=True)
        self.forgot_button = Button(theme, said("I forgot it"), "quiet", is_large=True)
        self.quit_button = Button(theme, said("Quit"), "quiet", is_large=True)
        self._note = hide(Note(theme, "ask", "", "clock"))
        acts = Flow()
        for button, told in (
            (self.open_button, self._go),
            (self.forgot_button, self.forgotten.emit),
            (self.quit_button, self.quit_wanted.emit),
        ):
            button.clicked.connect(told)
            acts.addWidget(button)
        self.field.returnPressed.connect(self._go)
        lead = said("Your accounts stay up to date, and changes that wait are sent.")
        parts: tuple[Thing, ...] = (
            row(badge(theme, "lock", "ink", said("Locked")), None),
            16,
            Paragraph(theme, said("Connector Manager is locked"), "title"),
            8,
            Paragraph(theme, lead, ink="text_2"),
            22,
            self._form,
            18,
            self._note,
            18,
            acts,
        )
        self.setLayout(column(page(theme, *parts, width=480), gap=0))
        over.installEventFilter(self)
        self.resize(over.size())

    def cover(self) -> None:
        """Hide what lies beneath, and wait for the passphrase."""
        for each in self._hidden:
            each.hide()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def lift(self) -> None:
        """Show again what lay beneath, as it was left."""
        self._over.removeEventFilter(self)
        self.hide()
        for each in self._hidden:
            each.show()
        if self._focused is not None:
            self._focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setParent(None)
        self.deleteLater()

    def refuse(self, words: str) -> None:
        """Say why it stays locked, and take what was typed away."""
        self.field.clear()
        self._form.set_error(words)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_wait(self, seconds: int) -> None:
        """Let nothing be tried for so long (seconds), and say so; 0 lets it be tried again."""
        self.open_button.setEnabled(not seconds)
        self.field.setReadOnly(bool(seconds))
        if seconds:
            self._form.set_error(
                several(
                    seconds,
                    "Not the passphrase. The next try is possible in {n} second.",
                    "Not the passphrase. The next try is possible in {n} seconds.",
                )
            )
        else:
            self._form.set_error("")

    def set_busy(self, is_busy: bool) -> None:
        self.open_button.setEnabled(not is_busy)

    def set_forgotten(self, words: str) -> None:
        """Say when the lock goes away by itself."""
        self._note.set_words(words)
        self._note.setVisible(bool(words))
        self.forgot_button.setVisible(not words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.resize(self._over.size())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill(painter_on(self), self.rect(), self.theme.colour("canvas"))

    def _go(self) -> None:
        if not self.open_button.isEnabled():
            return
        if not self.field.text():
            self.refuse(said("Type your passphrase."))
            return
        self.tried.emit(self.field.text())


class PassphraseDialog(QDialog):
    """Asks for the passphrase of the lock: the present one, a new one twice, or both."""

    def __init__(self, theme: Theme, parent: QWidget, title: str, act: str, *, present: bool, new: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        hint = several(
            SHORTEST,
            "At least {n} character. Write it down where only you find it.",
            "At least {n} characters. Write it down where only you find it.",
        )
        self.present = FormField(theme, said("The passphrase now"), secret_field(theme))
        self.new = FormField(theme, said("New passphrase"), secret_field(theme), hint=hint)
        self.again = FormField(theme, said("The same again"), secret_field(theme))
        self._asks = present, new
        self.present.setVisible(present)
        self.new.setVisible(new)
        self.again.setVisible(new)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go_button = Button(theme, act, "primary")
        buttons.addButton(self.go_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.go_button.clicked.connect(self._go)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout()
        for each in (self.present, self.new, self.again, buttons):
            lines.addWidget(each)
        self.setLayout(lines)
        self.setMinimumWidth(theme.px(420))

    def _go(self) -> None:
        asks_present, asks_new = self._asks
        self.present.set_error(said("Type your passphrase.") if asks_present and not self.present.value() else "")
        is_short = asks_new and not is_long_enough(self.new.value())
        self.new.set_error(
            several(SHORTEST, "Use at least {n} character.", "Use at least {n} characters.") if is_short else ""
        )
        differs = asks_new and not is_short and self.new.value() != self.again.value()
        self.again.set_error(said("The two are not the same.") if differs else "")
        if not any(each.is_wrong for each in (self.present, self.new, self.again)):
            self.accept()
