"""How this program reaches the platforms, and whether it does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.ui.theme import Theme
from connector_app.ui.tokens import Role
from connector_app.ui.views.settings.parts import section
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.choose import Radio
from connector_app.ui.widgets.field import FormField, Input
from connector_app.ui.widgets.layout import Fold, Indented, Thing, column, hide, holder, row
from connector_app.ui.widgets.marks import StateMark
from connector_app.ui.widgets.surface import Line, Surface
from connector_app.ui.widgets.text import Paragraph


class NetworkSection(QWidget):
    """How this program reaches the platforms, and whether it does."""

    proxy_changed = Signal(str)  # "system", "none" or an address
    test = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.system = Radio(theme, "As this computer does")
        self.own = Radio(theme, "Through this proxy")
        self.none = Radio(theme, "Directly")
        self.system.setChecked(True)
        self.address = Input(theme, "", "http://proxy.example:8080")
        self._field = FormField(theme, "Address", self.address)
        self._own_part = hide(Indented(theme, self._field, top=8, bottom=6))
        company = "Some companies send everything through one computer. Your IT department knows its name."
        group = Surface(
            theme,
            "card",
            column(
                *self._option(theme, self.system, "Follows the system’s own network settings. Right for most people."),
                8,
                Line(theme),
                8,
                *self._option(theme, self.own, company),
                self._own_part,
                8,
                Line(theme),
                8,
                *self._option(theme, self.none, "Never through a proxy, whatever the system says."),
                gap=0,
                margins=(18, 10, 16, 12),
            ),
        )
        self._mark = StateMark(theme, "ring", "edge", 18, back="raised")
        self._result = Paragraph(theme, "Not tested yet")
        self._result_note = Paragraph(theme, "Asks one of your accounts for a sign of life.", "small", "text_2")
        self.test_button = Button(theme, "Test", "secondary", "refresh-cw")
        mark = holder(column(self._mark, None, gap=0, margins=(0, 2, 0, 0)))
        button = holder(column(None, self.test_button, None, gap=0))
        said = column(self._result, self._result_note, gap=2)
        told = holder(row(mark, (said, 1), gap=12))
        line = Fold(theme, (told, 1), button, below=420, gap=12)
        tested = Surface(theme, "card", row((line, 1), gap=0, margins=(18, 12, 14, 12)))
        lead = "How this program reaches your platforms."
        parts = (Paragraph(theme, "Connect to the internet", "strong"), 8, group, 12, tested)
        self.setLayout(column(section(theme, "Network", lead, *parts), gap=0))
        self.own.toggled.connect(self._own_part.setVisible)
        for each in (self.system, self.none):
            each.clicked.connect(self._tell)
        self.address.editingFinished.connect(self._tell)
        self.test_button.clicked.connect(self.test)

    def set_proxy(self, proxy: str) -> None:
        """Show the setting: "system", "none" or an address."""
        chosen = {"system": self.system, "none": self.none}.get(proxy, self.own)
        chosen.setChecked(True)
        if chosen is self.own:
            self.address.setText(proxy)

    def set_address_error(self, words: str) -> None:
        self._field.set_error(words)

    def set_result(self, words: str, note: str, *, is_good: bool | None) -> None:
        """Say what a test found; `is_good` is None where it found nothing out."""
        marks: dict[bool | None, tuple[str, Role, str]] = {
            True: ("check-disc", "ok", "Worked"),
            False: ("octagon", "bad", "Did not work"),
            None: ("ring", "edge", "Not known"),
        }
        self._mark.set_state(*marks[is_good])
        self._result.setText(words)
        self._result_note.setText(note)
        self.test_button.set_words("Test again")

    def _option(self, theme: Theme, radio: Radio, hint: str) -> tuple[Thing, Thing]:
        return radio, Indented(theme, Paragraph(theme, hint, "small", "text_2"))

    def _tell(self) -> None:
        if self.own.isChecked():
            self.proxy_changed.emit(self.address.text().strip())
        else:
            self.proxy_changed.emit("system" if self.system.isChecked() else "none")
