"""Settings: a list of sections at the left, one section on the sheet. Each control acts at once."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.ui.frame import Sheet
from connector_app.ui.theme import Look, Theme
from connector_app.ui.tokens import Role
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.choose import Radio, Switch
from connector_app.ui.widgets.field import Choice, FormField, Input
from connector_app.ui.widgets.layout import Fold, Indented, Sized, Thing, clear, column, hide, holder, page, row
from connector_app.ui.widgets.marks import StateMark
from connector_app.ui.widgets.panels import Note, facts
from connector_app.ui.widgets.stack import Stack
from connector_app.ui.widgets.surface import Line, Surface
from connector_app.ui.widgets.text import Paragraph
from connector_app.words.amounts import amount

SECTIONS = (("General", "sliders-horizontal"), ("Network", "wifi"), ("Storage", "hard-drive"), ("Help", "life-buoy"))
Proxy = Literal["system", "address", "none"]
_SCALES = (("0.9", "90 %"), ("1.0", "100 %"), ("1.25", "125 %"), ("1.5", "150 %"), ("1.75", "175 %"), ("2.0", "200 %"))
_SCHEMES = (("system", "As this computer does"), ("light", "Light"), ("dark", "Dark"))
_HOLDS = (0, 5, 10, 30, 60)  # seconds
_CONTRASTS = (("system", "As this computer does"), ("on", "Always"), ("off", "Never"))


def setting(theme: Theme, title: str, hint: str, control: QWidget | None = None) -> QWidget:
    """Return one line of a card: what it is, what it means, and its control."""
    words = column(Paragraph(theme, title), Paragraph(theme, hint, "small", "text_2"), gap=2)
    if control is None:
        return holder(row((words, 1), gap=0, margins=(18, 11, 16, 11)))
    place = holder(column(None, control, None, gap=0))
    if isinstance(control, Switch):  # small enough to stay at the right
        return holder(row((words, 1), place, gap=20, margins=(18, 11, 16, 11)))
    line = Fold(theme, (holder(words), 1), place, below=400, gap=20)
    return holder(row((line, 1), gap=0, margins=(18, 11, 16, 11)))


def section(theme: Theme, title: str, lead: str, *parts: Thing) -> QWidget:
    head: tuple[Thing, ...] = (Paragraph(theme, title, "title"), 4, Paragraph(theme, lead, ink="text_2"), 22)
    return page(theme, *head, *parts, width=680, top=0, bottom=1)


def _rows(theme: Theme, *rows: QWidget) -> Surface:
    """Return settings that belong together, with hairlines between them."""
    lines = column(gap=0)
    for i, each in enumerate(rows):
        if i:
            lines.addWidget(Line(theme))
        lines.addWidget(each)
    return Surface(theme, "card", lines)


class GeneralSection(QWidget):
    """The look, and how long a change can be taken back."""

    look_changed = Signal(Look)
    hold_changed = Signal(int)  # seconds

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        look = theme.look
        self.scheme = _choice(theme, _SCHEMES, look.scheme, "Light and dark")
        self.contrast = _choice(theme, _CONTRASTS, look.contrast, "High contrast")
        scale = (str(float(look.text)), f"{look.text:.0%}".replace("%", " %"))
        scales = sorted({*_SCALES, scale}, key=lambda each: float(each[0]))  # one that was set by hand is shown too
        self.text = _choice(theme, scales, scale[0], "Text size")
        self.motion = Switch(theme, "Reduce motion")
        self.motion.setChecked(not look.motion)
        self.hold = _choice(theme, (), "", "Time to undo")
        self.set_hold(10)
        looks = _rows(
            theme,
            setting(
                theme, "Light and dark", "Follows this computer, or stays as you like it.", _held(theme, self.scheme)
            ),
            setting(theme, "High contrast", "Stronger colours and lines, no tints.", _held(theme, self.contrast)),
            setting(theme, "Text size", "Everything that holds text grows with it.", _held(theme, self.text)),
            setting(theme, "Reduce motion", "Pages change at once and nothing turns.", self.motion),
        )
        undo = "What you change waits this long before it leaves this computer."
        held = _rows(theme, setting(theme, "Time to undo", undo, _held(theme, self.hold)))
        title = (Paragraph(theme, "Look", "strong"), 8, looks, 24, Paragraph(theme, "Changes", "strong"), 8, held)
        self.setLayout(column(section(theme, "General", "How this program looks and behaves.", *title), gap=0))
        for each in (self.scheme, self.contrast, self.text):
            each.activated.connect(self._tell)
        self.motion.clicked.connect(self._tell)
        self.hold.activated.connect(lambda _i: self.hold_changed.emit(int(self.hold.key)))

    def set_hold(self, seconds: int) -> None:
        """Show how long a change waits, also where that is none of the usual times."""
        words = {n: amount(n, "second") if n else "Send at once" for n in (*_HOLDS, seconds)}
        self.hold.set_options([(str(n), words[n]) for n in sorted(words)])
        self.hold.choose(str(seconds))

    def _tell(self) -> None:
        schemes: dict[str, Literal["system", "light", "dark"]] = {"light": "light", "dark": "dark"}
        contrasts: dict[str, Literal["system", "on", "off"]] = {"on": "on", "off": "off"}
        self.look_changed.emit(
            Look(
                scheme=schemes.get(self.scheme.key, "system"),
                contrast=contrasts.get(self.contrast.key, "system"),
                text=float(self.text.key),
                motion=not self.motion.isChecked(),
            )
        )


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


class StorageSection(QWidget):
    """Where things are, how much room they take, and where the keys are kept."""

    open_folder = Signal()
    remove_practice = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._facts = column(gap=0)
        folder = Button(theme, "Open folder", "secondary", "folder-search")
        self._keys = Paragraph(theme, "", "small", "text_2")
        practice = Button(theme, "Remove practice data", "danger", "trash-2")
        inside = column(holder(self._facts), row(folder, None), gap=14, margins=(18, 14, 16, 16))
        words = column(Paragraph(theme, "Keys of your accounts"), self._keys, gap=2)
        key_row = holder(row((holder(words), 1), gap=0, margins=(18, 11, 16, 11)))
        taken = "Takes the pretend account and its things away. The history keeps its entries."
        practice_row = setting(theme, "Practice", taken, practice)
        parts = (
            Surface(theme, "card", inside),
            24,
            Paragraph(theme, "Keys", "strong"),
            8,
            _rows(theme, key_row),
            24,
            Paragraph(theme, "Practice", "strong"),
            8,
            _rows(theme, practice_row),
        )
        self.setLayout(
            column(section(theme, "Storage", "Everything stays in one folder on this computer.", *parts), gap=0)
        )
        folder.clicked.connect(self.open_folder)
        practice.clicked.connect(self.remove_practice)

    def set_facts(self, pairs: Sequence[tuple[str, str]]) -> None:
        clear(self._facts)
        self._facts.addWidget(facts(self._theme, pairs))

    def set_keys(self, words: str) -> None:
        """Say where the keys are: "In your computer’s safe (GNOME Keyring)"."""
        self._keys.setText(words)


class HelpSection(QWidget):
    """What this program is, and how it can be looked at when something does not work."""

    def __init__(self, theme: Theme, version: str) -> None:
        super().__init__()
        tested = (
            "Folders, network, safe, clock and the way back from the browser: “connector-app doctor” looks at them."
        )
        rows = _rows(
            theme,
            setting(theme, "Self-test", tested),
            setting(theme, "Connector Manager", f"Version {version}. Pictures and their licences are named in NOTICE."),
        )
        self.setLayout(column(section(theme, "Help", "When something does not work.", rows), gap=0))


class SettingsView(QWidget):
    """The whole page, for `Frame.show_whole`. Sections are named; more can be added."""

    back = Signal()

    def __init__(self, theme: Theme, version: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.general, self.network = GeneralSection(theme), NetworkSection(theme)
        self.storage, self.help = StorageSection(theme), HelpSection(theme, version)
        self._buttons: dict[str, Button] = {}
        self._pages: dict[str, QWidget] = {}
        self._stack = Stack(theme)
        leave = Button(theme, "Back to accounts", "link", "arrow-left")
        leave.clicked.connect(self.back)
        self._list = column(gap=3)
        title = holder(row((Paragraph(theme, "Settings", "title"), 1), gap=0, margins=(10, 0, 0, 0)))
        side = Sized(theme, column(row(leave, None), 12, title, 12, self._list, None, gap=0), fixed=242, cap=400)
        self._note = Note(theme, "ok")
        self._note_place = hide(holder(column(self._note, gap=0, margins=(18, 8, 18, 14))))
        sheet = Sheet(theme)
        sheet.setLayout(column((self._stack, 1), self._note_place, gap=0, margins=(1, 1, 1, 1)))
        left = holder(row(side, gap=0, margins=(10, 12, 8, 10)))
        self.setLayout(row(left, (holder(row(sheet, gap=0, margins=(0, 10, 10, 10))), 1), gap=0))
        pages = (self.general, self.network, self.storage, self.help)
        for (name, icon), each in zip(SECTIONS, pages, strict=True):
            self.add_section(name, icon, each)
        self.show_section("General")

    def add_section(self, name: str, icon: str, section_page: QWidget) -> None:
        button = Button(self._theme, name, "side", icon)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.clicked.connect(lambda: self.show_section(name))
        self._list.addWidget(button)
        self._buttons[name], self._pages[name] = button, section_page
        self._stack.addWidget(section_page)

    def show_section(self, name: str) -> None:
        self._buttons[name].setChecked(True)
        self._stack.show_page(self._pages[name])
        self.set_note("")

    def set_note(self, words: str, *, is_good: bool = True) -> None:
        """Say beneath the section what became of what was asked; no words take it away."""
        self._note.set_look("ok" if is_good else "bad", "check" if is_good else "x")
        self._note.set_words(words)
        self._note_place.setVisible(bool(words))


def _choice(theme: Theme, options: Sequence[tuple[str, str]], chosen: str, name: str) -> Choice:
    made = Choice(theme, options)
    made.choose(chosen)
    made.setAccessibleName(name)
    return made


def _held(theme: Theme, choice: Choice) -> QWidget:
    return Sized(theme, choice, fixed=208, cap=460)
