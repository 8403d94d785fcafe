"""What a person fetches at a platform and brings here: a client of their own, a key, or a machine's id and secret."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from connector_app.language import said
from connector_app.model.failure import Problem
from connector_app.model.ways_in import SetupStep
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.choose import Switch
from connector_app.ui.widgets.field import FormField, Input
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.guide import Guide
from connector_app.ui.widgets.layout import Thing, column, hide, holder, page, row
from connector_app.ui.widgets.marks import picture, tile
from connector_app.ui.widgets.panels import Note
from connector_app.ui.widgets.surface import Surface
from connector_app.ui.widgets.text import Paragraph


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that is brought here. `example` shows its shape; what is `secret` is covered while it is typed.

    `hint` says when it is needed, where that is not clear.
    """

    name: str
    label: str
    example: str = ""
    secret: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Errand:
    """What the page says. `lead` says why and how long it takes, `kept` what becomes of what is brought."""

    title: str
    lead: str
    steps: tuple[SetupStep, ...]
    asked: tuple[Asked, ...]
    button: str
    kept: str
    warning: str = ""


class CredentialsView(QWidget):
    """Steps at the platform, then the fields. What is typed stays, whatever is wrong with it."""

    given = Signal(dict)  # field -> text
    back = Signal()
    link_wanted = Signal(str)
    copy_wanted = Signal(str)

    def __init__(self, theme: Theme, platform: str, name: str, errand: Errand) -> None:
        super().__init__()
        self._fields = {asked.name: self._field(theme, asked) for asked in errand.asked}
        self.go = Button(theme, errand.button, "primary", is_large=True)
        self.go.clicked.connect(self._go)
        leave = Button(theme, said("Back", "a button"), "link", "arrow-left")
        leave.clicked.connect(self.back)
        guide = Guide(theme, errand.steps)
        guide.link_wanted.connect(self.link_wanted)
        guide.copy_wanted.connect(self.copy_wanted)
        guide.setVisible(bool(errand.steps))
        has_secret = any(asked.secret for asked in errand.asked)
        self._general = hide(Note(theme, "bad", "", "x"))
        show = Switch(theme, said("Show what I typed"))
        show.toggled.connect(self._uncover)
        show.setVisible(has_secret)
        acts = Flow()
        acts.addWidget(self.go)
        lock = holder(column(picture(theme, "lock", "text_3", 15), None, gap=0, margins=(0, 2, 0, 0)))
        warning = Note(theme, "ask", errand.warning)
        warning.setVisible(bool(errand.warning))
        shown = Paragraph(theme, said("Show what I typed"), "small", "text_2")
        shown.setVisible(has_secret)
        fields = column(*self._fields.values(), row(show, (shown, 1), gap=10), gap=14, margins=(18, 16, 18, 16))
        parts: tuple[Thing, ...] = (
            row(leave, None),
            14,
            row(tile(theme, platform, 44, name), 6, (Paragraph(theme, errand.title, "title"), 1)),
            10,
            Paragraph(theme, errand.lead, ink="text_2"),
            18,
            warning,
            10,
            guide,
            16,
            Surface(theme, "card", fields),
            12,
            self._general,
            12,
            acts,
            14,
            row(lock, (Paragraph(theme, errand.kept, "small", "text_3"), 1)),
        )
        self.setLayout(column(page(theme, *parts, width=640), gap=0))

    def _field(self, theme: Theme, asked: Asked) -> FormField:
        control = Input(theme)
        if asked.secret:
            control.setEchoMode(QLineEdit.EchoMode.Password)
        control.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        control.setProperty("covered", asked.secret)
        control.returnPressed.connect(self._go)
        shape = said("It looks like {example}", example=asked.example) if asked.example else ""
        return FormField(theme, asked.label, control, hint=" ".join(filter(None, (asked.hint, shape))))

    def values(self) -> dict[str, str]:
        """Return what is typed, as typed."""
        return {name: field.value() for name, field in self._fields.items()}

    def set_values(self, typed: Mapping[str, str]) -> None:
        """Put back what had been typed."""
        for name, text in typed.items():
            if name in self._fields:
                self._fields[name].set_value(text)

    def set_problems(self, problems: Sequence[Problem], general: str = "") -> None:
        """Say each problem beneath its field and go to the first; what has no field stands beneath them all."""
        words: Mapping[str, str] = {p.field: p.message for p in problems}
        others = [p.message for p in problems if p.field not in self._fields]
        for name, field in self._fields.items():
            field.set_error(words.get(name, ""))
        told = " ".join(filter(None, (general, *others)))
        self._general.set_words(told)
        self._general.setVisible(bool(told))
        first = next((field for name, field in self._fields.items() if name in words), None)
        if first is not None:
            first.control.setFocus(Qt.FocusReason.TabFocusReason)

    def set_busy(self, is_busy: bool) -> None:
        """While the answer is awaited the button rests."""
        self.go.setEnabled(not is_busy)

    def _uncover(self, is_shown: bool) -> None:
        for field in self._fields.values():
            if field.control.property("covered") and isinstance(field.control, QLineEdit):
                mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
                field.control.setEchoMode(mode)

    def _go(self) -> None:
        if self.go.isEnabled():
            self.given.emit(self.values())
