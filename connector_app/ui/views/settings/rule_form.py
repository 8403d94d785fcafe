"""The form of one rule: when it fires, what it makes, and what it would have made of the last commands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLayout, QMenu, QWidget

from connector_app.language import said
from connector_app.model.failure import Problem
from connector_app.model.item import Field
from connector_app.ui.records import Sentence
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import Role
from connector_app.ui.views.item_form import Options, control_of
from connector_app.ui.views.settings.parts import card
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.field import Choice, FormField, Input, Lines
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import clear, column, hide, holder, page, row
from connector_app.ui.widgets.marks import StateMark, picture
from connector_app.ui.widgets.panels import Note
from connector_app.ui.widgets.surface import Surface
from connector_app.ui.widgets.text import Paragraph
from connector_app.ui.words import no_mnemonic

GAPS = (
    ("{text}", said("The words after the command")),
    ("{user}", said("Who gave it")),
    ("{channel}", said("Where it was given")),
    ("{command}", said("The command itself")),
)
"""What a field may hold for each command anew, as it is written and as it is picked."""

BRACES = said(
    "Words in braces are filled in each time: {text} becomes the words after the command. Insert offers them."
)

_CONDITIONS = (
    ("text", said("The words contain"), "urgent"),
    ("user", said("Given by"), "anna"),
    ("channel", said("In the channel"), "general"),
)


@dataclass(frozen=True, slots=True)
class TrialLine:
    """What would have come of one command: when and what was asked, and the answer."""

    asked: str
    answer: str
    outcome: Literal["makes", "nothing", "wrong"]


_MARKS: dict[str, tuple[str, Role, str]] = {
    "makes": ("check-disc", "ok", said("Would make something")),
    "nothing": ("ring", "edge", said("Would make nothing")),
    "wrong": ("octagon", "bad", said("Could not be made")),
}


class RuleForm(QWidget):
    """Asks; who owns it looks at what was said, and answers with problems or keeps it."""

    changed = Signal()
    source_chosen = Signal(str)  # connection id
    target_chosen = Signal(str)
    kind_chosen = Signal(str)
    tried = Signal()
    submitted = Signal()
    removed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, *, is_new: bool) -> None:
        super().__init__()
        self._theme = theme
        self._fields: dict[str, FormField] = {}
        self._source = Choice(theme)
        self._command = Input(theme, "", "/task")
        self._target, self._kind = Choice(theme), Choice(theme)
        self._name = Input(theme, "", said("Tasks from Slack"))
        self._when = {key: Input(theme, "", example) for key, _, example in _CONDITIONS}
        named = {key: FormField(theme, words, self._when[key]) for key, words, _ in _CONDITIONS}
        for key, words, _ in _CONDITIONS:
            named[key].set_label(said("{name} (optional)", name=words))
        self._said = {
            "source": FormField(theme, said("In the account"), self._source),
            "command": FormField(theme, said("The command"), self._command),
            **named,
            "target": FormField(theme, said("In the account"), self._target),
            "kind": FormField(theme, said("Make a", "before what is made"), self._kind),
            "name": FormField(theme, said("Name of this rule"), self._name),
        }
        self._made = column(gap=14)
        self._outcome = Paragraph(theme, "", "small", "text_2")
        self._general = hide(Note(theme, "bad", "", "x"))
        self._trials = column(gap=0)
        self._trial_place = hide(
            holder(column(Paragraph(theme, said("On the last commands"), "strong"), 8, self._trials))
        )
        self.save_button = Button(theme, said("Make rule") if is_new else said("Save rule"), "primary", is_large=True)
        self.setLayout(column(self._page(is_new=is_new), gap=0))
        self._listen()

    def _page(self, *, is_new: bool) -> QWidget:
        theme, asked = self._theme, self._said
        leave = Button(theme, said("All rules"), "link", "arrow-left")
        leave.clicked.connect(self.left)
        try_it = Button(theme, said("Try it"), "secondary", "refresh-cw", is_large=True)
        try_it.clicked.connect(self.tried)
        remove = Button(theme, said("Remove rule"), "danger", "trash-2", is_large=True)
        remove.clicked.connect(self.removed)
        self.save_button.clicked.connect(self.submitted)
        acts = Flow()
        for each in (self.save_button, try_it) if is_new else (self.save_button, try_it, remove):
            acts.addWidget(each)
        when = column(*(asked[key] for key in ("source", "command", "text", "user", "channel")), gap=14)
        then = column(asked["target"], asked["kind"], self._made, gap=14)
        eye = holder(column(picture(theme, "eye", "ink", 18), None, gap=0, margins=(0, 1, 0, 0)))
        told = column(Paragraph(theme, said("This is what will happen"), "strong"), self._outcome, gap=3)
        happens = Surface(theme, "well", row(eye, (told, 1), gap=12, margins=(16, 12, 16, 13)))
        return page(
            theme,
            row(leave, None),
            14,
            Paragraph(theme, said("New rule") if is_new else said("Change rule"), "title"),
            22,
            Paragraph(theme, said("When this command is given"), "strong"),
            8,
            _framed(theme, when),
            24,
            Paragraph(theme, said("This is made"), "strong"),
            2,
            Paragraph(theme, BRACES, "small", "text_2"),
            8,
            _framed(theme, then),
            24,
            _framed(theme, column(asked["name"], gap=0)),
            16,
            happens,
            12,
            self._general,
            12,
            holder(acts),
            24,
            self._trial_place,
            width=680,
            top=0,
            bottom=1,
        )

    def _listen(self) -> None:
        self._source.activated.connect(lambda _i: self.source_chosen.emit(self._source.key))
        self._target.activated.connect(lambda _i: self.target_chosen.emit(self._target.key))
        self._kind.activated.connect(lambda _i: self.kind_chosen.emit(self._kind.key))
        for each in (self._command, self._name, *self._when.values()):
            each.textEdited.connect(self.changed)

    # What is shown

    def set_accounts(self, sources: Sequence[tuple[str, str]], targets: Sequence[tuple[str, str]]) -> None:
        """Offer (connection id, name): where commands come from, and where things can be made."""
        self._source.set_options(sources)
        self._target.set_options(targets)

    def set_kinds(self, kinds: Sequence[tuple[str, str]], chosen: str) -> None:
        self._kind.set_options(kinds)
        self._kind.choose(chosen)

    def set_rule(self, name: str, source: str, command: str, when: Mapping[str, str], target: str) -> None:
        """Show what a rule says beside its kind and its fields."""
        self._name.setText(name)
        self._source.choose(source)
        self._command.setText(command)
        self._target.choose(target)
        for key, field in self._when.items():
            field.setText(when.get(key, ""))

    def set_fields(self, fields: Sequence[Field], values: Mapping[str, str], options: Options) -> None:
        """Make a field for each that a new item can have. What had been typed under the same name is kept."""
        typed = {**values, **self.fields}
        clear(self._made)
        self._fields = {}
        for field in fields:
            if field.read_only or field.later:
                continue
            control = control_of(self._theme, field, options.get(field.name, ()))
            made = FormField(self._theme, field.label, control)
            made.set_label(field.label if field.required else said("{name} (optional)", name=field.label))
            if field.name in typed:
                made.set_value(typed[field.name])
            self._fields[field.name] = made
            if isinstance(control, Choice):
                control.currentIndexChanged.connect(self.changed)
                self._made.addWidget(made)
            else:
                control.textChanged.connect(self.changed)
                self._made.addWidget(holder(column(made, row(self._insert(field, control), None), gap=4)))

    def set_outcome(self, words: Sentence) -> None:
        """Say what will happen, from what is really in the fields."""
        self._outcome.set_sentence(words)

    def set_problems(self, problems: Sequence[Problem], general: str = "") -> None:
        """Say each problem beneath its field and go to the first; what has no field stands beneath them all."""
        by_field = {p.field: p.message for p in problems}
        every = {**self._fields, **self._said}
        for name, field in every.items():
            field.set_error(by_field.get(name, ""))
        words = " ".join(filter(None, (general, *(p.message for p in problems if p.field not in every))))
        self._general.set_words(words)
        self._general.setVisible(bool(words))
        first = next((field for name, field in every.items() if name in by_field), None)
        if first is not None:
            first.control.setFocus(Qt.FocusReason.TabFocusReason)

    def set_trials(self, lines: Sequence[TrialLine]) -> None:
        """Show what would have come of each command; where there was none, say so."""
        clear(self._trials)
        none = (TrialLine(said("No command has come from this account yet."), "", "nothing"),)
        self._trials.addWidget(card(self._theme, *map(self._trial, lines or none)))
        self._trial_place.setVisible(True)

    # What was said

    @property
    def name(self) -> str:
        return self._name.text()

    @property
    def source(self) -> str:
        return self._source.key

    @property
    def command(self) -> str:
        return self._command.text()

    @property
    def target(self) -> str:
        return self._target.key

    @property
    def kind(self) -> str:
        return self._kind.key

    @property
    def fields(self) -> dict[str, str]:
        """The item's fields as they are filled in."""
        return {name: field.value() for name, field in self._fields.items()}

    @property
    def when(self) -> dict[str, str]:
        """The conditions that were said."""
        return {key: field.text().strip() for key, field in self._when.items() if field.text().strip()}

    def _insert(self, field: Field, control: Input | Lines) -> Button:
        """Return the button whose menu puts a gap where one writes."""
        button = Button(self._theme, said("Insert", "a button"), "link", "plus")
        button.setAccessibleDescription(field.label)
        button.clicked.connect(partial(self._offer, button, control))
        return button

    def _offer(self, button: Button, control: Input | Lines) -> None:
        menu = self.menu(control)
        menu.setParent(button, menu.windowFlags())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def menu(self, control: Input | Lines) -> QMenu:
        """Return a new menu of what can stand in a field for each command anew."""
        put = control.insertPlainText if isinstance(control, Lines) else control.insert
        made = QMenu()
        made.setAccessibleName(said("Insert", "a button"))
        for gap, words in GAPS:
            action = made.addAction(no_mnemonic(words))
            action.triggered.connect(lambda _checked=False, gap=gap: put(gap))
        return made

    def _trial(self, line: TrialLine) -> QWidget:
        mark = holder(column(StateMark(self._theme, *_MARKS[line.outcome][:2], 18, back="raised"), None, gap=0))
        mark.setAccessibleName(_MARKS[line.outcome][2])
        answer = Paragraph(self._theme, line.answer, "small", "text_2")
        answer.setVisible(bool(line.answer))
        words = column(Paragraph(self._theme, line.asked), answer, gap=2)
        return holder(row(mark, (words, 1), gap=12, margins=(18, 10, 16, 10)))


def _framed(theme: Theme, lines: QLayout) -> Surface:
    return Surface(theme, "card", column(lines, gap=0, margins=(18, 16, 18, 16)))
