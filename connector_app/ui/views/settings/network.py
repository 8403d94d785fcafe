"""How this program reaches the platforms, and whether it does."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import Role
from connector_app.ui.views.settings.parts import check_line, section
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.choose import Radio
from connector_app.ui.widgets.field import FormField, Input
from connector_app.ui.widgets.layout import Fold, Indented, Thing, clear, column, hide, holder, row
from connector_app.ui.widgets.marks import StateMark
from connector_app.ui.widgets.surface import Line, Surface
from connector_app.ui.widgets.text import Paragraph


class NetworkSection(QWidget):
    """How this program reaches the platforms, and whether it does."""

    proxy_changed = Signal(str)  # "system", "none" or an address
    certificates_changed = Signal(str)  # path of a file, "" for none
    choose_certificates = Signal()
    way_in_changed = Signal(str)  # https address, "" for none
    test = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.system = Radio(theme, said("As this computer does"))
        self.own = Radio(theme, said("Through this proxy"))
        self.none = Radio(theme, said("Directly"))
        self.system.setChecked(True)
        self.address = Input(theme, "", "http://proxy.example:8080")
        self._field = FormField(theme, said("Address"), self.address)
        self._own_part = hide(Indented(theme, self._field, top=8, bottom=6))
        company = said("Some companies send everything through one computer. Your IT department knows its name.")
        group = Surface(
            theme,
            "card",
            column(
                *self._option(
                    theme, self.system, said("Follows the system’s own network settings. Right for most people.")
                ),
                8,
                Line(theme),
                8,
                *self._option(theme, self.own, company),
                self._own_part,
                8,
                Line(theme),
                8,
                *self._option(theme, self.none, said("Never through a proxy, whatever the system says.")),
                gap=0,
                margins=(18, 10, 16, 12),
            ),
        )
        self._mark = StateMark(theme, "ring", "edge", 18, back="raised")
        self._result = Paragraph(theme, said("Not tested yet"))
        self._result_note = Paragraph(theme, said("Asks each of your platforms for a sign of life."), "small", "text_2")
        self.test_button = Button(theme, said("Test", "a button"), "secondary", "refresh-cw")
        mark = holder(column(self._mark, None, gap=0, margins=(0, 2, 0, 0)))
        button = holder(column(None, self.test_button, None, gap=0))
        words = column(self._result, self._result_note, gap=2)
        told = holder(row(mark, (words, 1), gap=12))
        line = Fold(theme, (told, 1), button, below=420, gap=12)
        self._hosts = column(gap=0)
        head = holder(row((line, 1), gap=0, margins=(18, 12, 14, 12)))
        tested = Surface(theme, "card", column(head, self._hosts, gap=0))
        lead = said("How this program reaches your platforms.")
        certificates, way_in = self._certificates(theme), self._way_in(theme)
        parts = (
            Paragraph(theme, said("Connect to the internet"), "strong"), 8, group, 12, tested, 24,
            Paragraph(theme, said("Certificates"), "strong"), 8, certificates, 24,
            Paragraph(theme, said("A way in from outside"), "strong"), 8, way_in,
        )  # fmt: skip
        self.setLayout(column(section(theme, said("Network"), lead, *parts), gap=0))
        self.own.toggled.connect(self._own_part.setVisible)
        for each in (self.system, self.none):
            each.clicked.connect(self._tell)
        self.address.editingFinished.connect(self._tell)
        self.test_button.clicked.connect(self.test)
        self.ca_file.editingFinished.connect(lambda: self.certificates_changed.emit(self.ca_file.text().strip()))
        self.way_in.editingFinished.connect(lambda: self.way_in_changed.emit(self.way_in.text().strip()))

    def _certificates(self, theme: Theme) -> QWidget:
        self.ca_file = Input(theme, "", said("None besides those of this computer"))
        self._ca_field = FormField(theme, said("File with certificates to trust as well"), self.ca_file)
        choose = Button(theme, said("Choose file"), "secondary", "folder-search")
        choose.clicked.connect(self.choose_certificates)
        words = said("This computer’s own certificates are always used. A company’s network may need one more.")
        hint = Paragraph(theme, words, "small", "text_2")
        lines = column(hint, 8, self._ca_field, row(choose, None), gap=6, margins=(18, 14, 16, 16))
        return Surface(theme, "card", lines)

    def _way_in(self, theme: Theme) -> QWidget:
        self.way_in = Input(theme, "", "https://hooks.example.org")
        self._way_in_field = FormField(theme, said("Address at which this computer is reached"), self.way_in)
        self._way_in_field.set_label(said("Address at which this computer is reached (optional)"))
        words = said("With a tunnel of your own that leads here, platforms can tell at once what happens.")
        hint = Paragraph(theme, f"{words} {said('Without one they are asked.')}", "small", "text_2")
        return Surface(theme, "card", column(hint, 8, self._way_in_field, gap=6, margins=(18, 14, 16, 16)))

    def set_certificates(self, path: str) -> None:
        self.ca_file.setText(path)

    def set_certificates_error(self, words: str) -> None:
        self._ca_field.set_error(words)

    def set_way_in(self, address: str) -> None:
        self.way_in.setText(address)

    def set_way_in_error(self, words: str) -> None:
        self._way_in_field.set_error(words)

    def set_hosts(self, lines: Sequence[tuple[str, str, bool]]) -> None:
        """Say of each host what came of the test: (host, words, whether it answered)."""
        clear(self._hosts)
        for host, words, is_good in lines:
            self._hosts.addWidget(Line(self._theme))
            self._hosts.addWidget(check_line(self._theme, host, words, is_good=is_good))

    def set_busy(self, is_busy: bool) -> None:
        """While the answer is awaited the button rests."""
        self.test_button.setEnabled(not is_busy)

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
            True: ("check-disc", "ok", said("Worked")),
            False: ("octagon", "bad", said("Did not work")),
            None: ("ring", "edge", said("Not known")),
        }
        self._mark.set_state(*marks[is_good])
        self._result.setText(words)
        self._result_note.setText(note)
        self.test_button.set_words(said("Test again"))

    def _option(self, theme: Theme, radio: Radio, hint: str) -> tuple[Thing, Thing]:
        return radio, Indented(theme, Paragraph(theme, hint, "small", "text_2"))

    def _tell(self) -> None:
        if self.own.isChecked():
            self.proxy_changed.emit(self.address.text().strip())
        else:
            self.proxy_changed.emit("system" if self.system.isChecked() else "none")
