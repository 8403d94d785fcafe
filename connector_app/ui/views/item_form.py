"""Create or change an item: fields made from what its kind has, errors at the field, and what will happen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent

from connector_app.language import said
from connector_app.model.failure import Problem
from connector_app.model.item import Field
from connector_app.ui.icons import PRACTICE
from connector_app.ui.records import Sentence
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button, IconButton
from connector_app.ui.widgets.field import Choice, Control, FormField, Input, Lines
from connector_app.ui.widgets.layout import Fold, Scrolling, column, hide, holder, row
from connector_app.ui.widgets.marks import picture, tile
from connector_app.ui.widgets.panels import Note, chip
from connector_app.ui.widgets.surface import Surface
from connector_app.ui.widgets.text import Paragraph

_WIDTH = 600
_HINTS = {
    "tags": said("Separate them with commas"),
    "date": said("Year-month-day, such as 2026-03-09"),
    "moment": said("Year-month-day and time here, such as 2026-03-09 14:30"),
}


Options = Mapping[str, Sequence[tuple[str, str]]]
"""What a reference may point to, by the field's name: (key, words)."""


def control_of(theme: Theme, field: Field, options: Sequence[tuple[str, str]]) -> Control:
    """Return what a field is filled in with. `options` are what a reference may point to."""
    match field.form:
        case "reference":
            none = said("Choose one") if options else said("There is nothing to choose from yet")
            return Choice(theme, (("", none), *options))
        case "text":
            return Lines(theme, field.default)
        case "choice":
            offered = tuple((choice.value, choice.label) for choice in field.choices)
            made = Choice(theme, offered if field.required else (("", said("Not set")), *offered))
            made.choose(field.default)
            return made
        case _:
            return Input(theme, field.default, field.hint or _HINTS.get(field.form, ""))


class ItemForm(Surface):
    """A card for `Frame.show_form`. It asks; who owns it validates, answers with problems, or closes it."""

    submitted = Signal(dict)  # field name to what was typed
    changed = Signal(dict)  # the same, at every change: to say anew what will happen
    kind_chosen = Signal(str)  # key of another account or kind, where the form offers them
    account_chosen = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, platform: str, title: str, verb: str) -> None:
        """Make a form: `title` "New issue", `verb` "Create issue", which names the thing and the last button."""
        self._fields: dict[str, FormField] = {}
        self._top = column(gap=14)
        self._made = column(gap=14)
        self._outcome = Paragraph(theme, "", "small", "text_2")
        self._fixed = hide(Paragraph(theme, "", "small", "text_3"))
        self._general = hide(Note(theme, "bad"))
        self._later = Paragraph(theme, "", "small", "text_3")
        self.submit_button = Button(theme, verb, "primary", is_large=True)
        cancel = Button(theme, said("Cancel"), is_large=True)
        close = IconButton(theme, said("Close", "the verb"), "x")
        eye = holder(column(picture(theme, "eye", "ink", 18), None, gap=0, margins=(0, 1, 0, 0)))
        outcome = column(Paragraph(theme, said("This is what will happen"), "strong"), self._outcome, gap=3)
        self._happens = hide(Surface(theme, "well", row(eye, (outcome, 1), gap=12, margins=(16, 12, 16, 13))))
        is_practice = platform == PRACTICE
        mark = chip(theme, said("Practice", "marks an account that is only for practice"), "sand")
        mark.setVisible(is_practice)
        head = row(tile(theme, platform, 30, title), (Paragraph(theme, title, "title"), 1), mark, close, gap=12)
        inside = holder(
            column(
                self._top, self._made, self._fixed, self._general, 4, self._happens, None, gap=14, margins=(0, 2, 0, 4)
            )
        )
        self._scrolled = Scrolling(inside)
        acts = holder(row(cancel, self.submit_button, gap=8))
        foot = Fold(theme, (holder(column(None, self._later, None, gap=0)), 1), acts, below=430, gap=12)
        lines = column(head, 16, (self._scrolled, 1), 16, foot, gap=0, margins=(26, 20, 26, 22))
        super().__init__(theme, "card", lines, rim="sand" if is_practice else "")
        self._inside = inside
        self.submit_button.clicked.connect(self._submit)
        cancel.clicked.connect(self.left)
        close.clicked.connect(self.left)
        theme.changed.connect(self._fit)
        self._fit()

    def set_accounts(self, accounts: Sequence[tuple[str, str, str]], chosen: str) -> None:
        """Offer (key, name, provider id) above the fields: whose thing this becomes."""
        choice = Choice(self.theme, tuple((key, name) for key, name, _ in accounts))
        choice.set_tiles([platform for _, _, platform in accounts])
        choice.choose(chosen)
        choice.activated.connect(lambda _i: self.account_chosen.emit(choice.key))
        self._top.addWidget(FormField(self.theme, said("Account"), choice))

    def set_kinds(self, kinds: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer (key, words): what kind of thing is made."""
        choice = Choice(self.theme, kinds)
        choice.choose(chosen)
        choice.activated.connect(lambda _i: self.kind_chosen.emit(choice.key))
        self._top.addWidget(FormField(self.theme, said("Kind"), choice))

    def set_fields(
        self,
        fields: Sequence[Field],
        values: Mapping[str, str] | None = None,
        *,
        is_new: bool = True,
        options: Options | None = None,
        at: str = "",
        fixed: str = "",
    ) -> None:
        """Make a field for each that can be written. What had been typed under the same name is kept.

        `at` is the field that one is in, `fixed` says what is not written here and why.
        """
        typed = {**(values or {}), **self.values()}
        for old in self._fields.values():
            self._made.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self._fields = {}
        for field in fields:
            if field.read_only or (field.later and is_new):
                continue
            control = control_of(self.theme, field, (options or {}).get(field.name, ()))
            is_fixed = field.at_creation and not is_new
            control.setEnabled(not is_fixed)
            hint = said("This cannot be changed afterwards.") if is_fixed else ""
            if isinstance(control, Lines | Choice):
                hint = hint or field.hint
            label = field.label if field.required else said("{field} (optional)", field=field.label)
            made = FormField(self.theme, field.label, control, hint=hint)
            made.set_label(label)
            if field.name in typed:
                made.set_value(typed[field.name])
            self._watch(control)
            self._made.addWidget(made)
            self._fields[field.name] = made
        self._fixed.setText(fixed)
        self._fixed.setVisible(bool(fixed))
        if at in self._fields:
            self._fields[at].control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def values(self) -> dict[str, str]:
        """Return what is typed, as typed."""
        return {name: field.value() for name, field in self._fields.items()}

    def set_problems(self, problems: Sequence[Problem], general: str = "") -> None:
        """Show each problem beneath its field and go to the first; what has no field stands beneath them all."""
        by_field = {problem.field: problem.message for problem in problems}
        others = [p.message for p in problems if p.field not in self._fields]
        for name, field in self._fields.items():
            field.set_error(by_field.get(name, ""))
        words = " ".join(filter(None, (general, *others)))
        self._general.set_words(words)
        self._general.setVisible(bool(words))
        first = next((field for name, field in self._fields.items() if name in by_field), None)
        if first is not None:
            first.control.setFocus(Qt.FocusReason.TabFocusReason)
            self._scrolled.ensureWidgetVisible(first)

    def set_outcome(self, words: Sentence) -> None:
        """Say what will happen, from what is really in the fields."""
        self._outcome.set_sentence(words)
        self._happens.setVisible(bool(words))

    def set_later(self, words: str) -> None:
        """Say when it is sent and how long it can be undone."""
        self._later.setText(words)

    def set_busy(self, is_busy: bool) -> None:
        """While the answer is awaited the button rests; the fields keep what is typed."""
        self.submit_button.setEnabled(not is_busy)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Go to the first field."""
        first = next((f.control for f in self._fields.values() if f.control.isEnabled()), None)
        if first is None:
            super().setFocus(reason)
        else:
            first.setFocus(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._submit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        wide = min(self.theme.px(_WIDTH), 1120)
        around = super().sizeHint().height() - self._scrolled.sizeHint().height()
        inside = self._inside.heightForWidth(wide - 52)  # negative where nothing in it wraps
        return QSize(wide, around + (inside if inside >= 0 else self._inside.sizeHint().height()))

    def _watch(self, control: Control) -> None:
        match control:
            case Lines():
                control.textChanged.connect(self._tell)
            case Choice():
                control.currentIndexChanged.connect(self._tell)
            case Input():
                control.textEdited.connect(self._tell)
                control.returnPressed.connect(self._submit)

    def _tell(self) -> None:
        self.changed.emit(self.values())

    def _submit(self) -> None:
        if self.submit_button.isEnabled():
            self.submitted.emit(self.values())

    def _fit(self) -> None:
        self.setMaximumWidth(min(self.theme.px(_WIDTH), 1120))
        self.updateGeometry()
