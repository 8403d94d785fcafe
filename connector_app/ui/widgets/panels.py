"""Ready-made pieces of a page: empty place, banner, note, steps, facts, time line of an item."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from connector_app.language import said
from connector_app.ui.painting import painter_on
from connector_app.ui.records import Sentence
from connector_app.ui.states import StateLook
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import Role
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.layout import Indented, clear, column, holder, row
from connector_app.ui.widgets.marks import StateMark, line_icon, picture
from connector_app.ui.widgets.surface import Ground, Line, Surface
from connector_app.ui.widgets.text import Paragraph, Text
from connector_app.ui.words import safe_text

StepState = Literal["done", "now", "next", "failed"]


class EmptyState(QWidget):
    """Why a place is empty, and the one thing that helps."""

    acted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon = picture(theme, "inbox", "text_3", 32)
        self._title = Paragraph(theme, "", "heading").centred()
        self._words = Paragraph(theme, "", "body", "text_2").centred()
        self._action = Button(theme, "")
        self._action.clicked.connect(self.acted)
        lines = (row(None, self._icon, None), 10, self._title, self._words, 12, row(None, self._action, None))
        self.setLayout(column(None, *lines, None, None, gap=4, margins=(24, 16, 24, 16)))

    def show_empty(self, icon: str, title: str, words: str, action: str = "") -> None:
        self._icon.set_drawing(line_icon(self._theme, icon, "text_3", 32))
        self._title.setText(title)
        self._words.setText(words)
        self._action.set_words(action)
        self._action.setVisible(bool(action))


class StatusBadge(QWidget):
    """The state of an account or a change, as shape and word."""

    def __init__(self, theme: Theme, look: StateLook) -> None:
        super().__init__()
        self._mark = StateMark(theme, look.shape, look.role, 16)
        self._word = Text(theme, look.word, "body", "text" if look.is_calm else look.role, is_kept=True)
        self.setLayout(row(self._mark, self._word, None, gap=9))

    def set_state(self, look: StateLook, words: str = "") -> None:
        self._mark.set_state(look.shape, look.role)
        self._word.setText(words or look.word)
        self._word.set_ink("text" if look.is_calm else look.role)


class Note(Surface):
    """A tinted box with one sentence: what was saved, what is under way."""

    acted = Signal()

    def __init__(self, theme: Theme, ground: Ground, words: str = "", icon: str = "info", action: str = "") -> None:
        self._words = Paragraph(theme, words, "small", "text")
        self._mark = picture(theme, icon, ground, 17)
        self._action = Button(theme, action, "link")
        self._action.setVisible(bool(action))
        lines = holder(column(None, self._words, None, gap=0))
        super().__init__(theme, ground, row(self._mark, (lines, 1), self._action, gap=10, margins=(14, 10, 14, 10)))
        self._action.clicked.connect(self.acted)

    def set_words(self, words: str, action: str = "") -> None:
        self._words.setText(words)
        self._action.set_words(action)
        self._action.setVisible(bool(action))

    def set_look(self, ground: Ground, icon: str) -> None:
        self.set_ground(ground)
        self._mark.set_drawing(line_icon(self.theme, icon, ground, 17))


class Banner(Surface):
    """The strip on top, only when something needs the person: one cause, one button, Later, and the way to the rest."""

    acted = Signal()
    put_off = Signal()
    all_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        self._name = Text(theme, "", "strong", is_kept=False)
        self._words = Text(theme, "", "body")
        self._later = Button(theme, said("Later"), "quiet")
        self._all = Button(theme, said("Show all"), "quiet")
        self._action = Button(theme, "", "primary")
        mark = StateMark(theme, "triangle", "ask", 18, back="ask_soft", spoken=said("Needs you"))
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        line = row(
            mark, self._name, (self._words, 1), self._later, self._all, self._action, gap=10, margins=(16, 7, 8, 7)
        )
        super().__init__(theme, "ask", line)
        self._cause = ("", "", "", "")
        self._all.setVisible(False)
        theme.changed.connect(self._restyle)
        self._later.clicked.connect(self.put_off)
        self._all.clicked.connect(self.all_wanted)
        self._action.clicked.connect(self.acted)

    def _restyle(self) -> None:
        self.show_cause(*self._cause)

    def show_cause(self, name: str, words: str, action: str, short_action: str = "") -> None:
        """Say which account, what happened, and what to do about it. Large text takes the short form."""
        is_large = self.theme.is_large
        self._cause = (name, words, action, short_action)
        self._name.setText(name)
        self._words.setText(words)
        self._later.setVisible(not is_large)
        self._action.set_words(short_action if is_large and short_action else action)
        self._action.setVisible(bool(action))

    def set_number(self, number: int) -> None:
        """Say how many causes there are; of more than one the rest is a press away."""
        self._all.set_after(f"({number})")
        self._all.setVisible(number > 1)


@dataclass(frozen=True, slots=True)
class Step:
    """One line of what a longer act does, in order."""

    words: str
    state: StepState = "next"
    hint: str = ""


_STEP_MARKS: dict[StepState, tuple[str, Role, str]] = {
    "done": ("check-disc", "ok", said("Done", "a step")),
    "now": ("arc", "ink", said("Now")),
    "next": ("ring", "edge", said("Not yet")),
    "failed": ("octagon", "bad", said("Did not work")),
}


class StepLine(QWidget):
    """A step: its mark, its words, and while it matters its hint."""

    def __init__(self, theme: Theme, step: Step) -> None:
        super().__init__()
        self._mark = StateMark(theme, "ring", "edge", 20, back="raised")
        self._title = Paragraph(theme, "", "body")
        self._now = Paragraph(theme, "", "strong")
        self._hint = Paragraph(theme, "", "small", "text_2")
        words = column(self._title, self._now, self._hint, gap=2)
        self.setLayout(row(holder(column(self._mark, None, gap=0)), (words, 1), gap=14, margins=(20, 11, 16, 11)))
        self.show_step(step)

    def show_step(self, step: Step) -> None:
        shape, role, word = _STEP_MARKS[step.state]
        self._mark.set_state(shape, role, word)
        is_now = step.state == "now"
        self._title.setText(step.words)
        self._title.set_ink("text_3" if step.state == "next" else "text")
        self._title.setVisible(not is_now)
        self._now.setText(step.words)
        self._now.setVisible(is_now)
        self._hint.setText(step.hint)
        self._hint.setVisible(bool(step.hint))


class Steps(Surface):
    """A list of steps: the state machine made visible."""

    def __init__(self, theme: Theme) -> None:
        self._column = column(gap=0, margins=(0, 6, 0, 6))
        super().__init__(theme, "card", self._column)
        self._lines: list[StepLine] = []

    def set_steps(self, steps: Sequence[Step]) -> None:
        if len(steps) != len(self._lines):
            self._rebuild(steps)
        for line, step in zip(self._lines, steps, strict=True):
            line.show_step(step)

    def _rebuild(self, steps: Sequence[Step]) -> None:
        clear(self._column)
        self._lines = [StepLine(self.theme, step) for step in steps]
        for i, line in enumerate(self._lines):
            if i:
                self._column.addWidget(Line(self.theme))
            self._column.addWidget(line)


class Numbered(Surface):
    """Steps for the person, 1-2-3."""

    def __init__(self, theme: Theme, steps: Sequence[Sentence]) -> None:
        lines = column(gap=0, margins=(0, 5, 0, 5))
        for i, step in enumerate(steps):
            if i:
                lines.addWidget(Line(theme))
            number = Text(theme, str(i + 1), "strong", "ink", is_kept=True)
            top = holder(column(number, None, gap=0, margins=(0, 1, 0, 0)))
            lines.addLayout(row(top, (Paragraph(theme, step), 1), gap=14, margins=(18, 9, 18, 9)))
        super().__init__(theme, "card", lines)


def chip(theme: Theme, words: str, rim: Role) -> Surface:
    """Return a word in a frame of its own colour: the mark of what is only practice."""
    word = Text(theme, words, "caption", "text_2", is_kept=True)
    made = Surface(theme, "chip", row(word, gap=0, margins=(8, 2, 8, 2)), rim=rim)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def facts(theme: Theme, pairs: Sequence[tuple[str, str]]) -> QWidget:
    """Return small facts, label and value, each on one line or more."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(14))
    grid.setVerticalSpacing(8)
    top = Qt.AlignmentFlag.AlignTop
    for i, (label, value) in enumerate(pairs):
        grid.addWidget(Paragraph(theme, label, "small", "text_3"), i, 0, top)
        grid.addWidget(Paragraph(theme, value, "small"), i, 1, top)
    grid.setColumnStretch(1, 1)
    made = QWidget()
    made.setLayout(grid)
    return made


class Timeline(QWidget):
    """The life of one item, newest first: (when, what), the first one filled."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._said: list[Paragraph] = []
        self._lines = column(gap=14)
        self.setLayout(column(self._lines, None, gap=0))

    def set_entries(self, entries: Sequence[tuple[str, str]]) -> None:
        """Show what happened, whole, however long it is; `when` may be empty."""
        self.setAccessibleName(safe_text(". ".join(": ".join(filter(None, entry)) for entry in entries)))
        clear(self._lines)
        self._said = [Paragraph(self.theme, what) for _, what in entries]
        for told, (when, _) in zip(self._said, entries, strict=True):
            moment = (Paragraph(self.theme, when, "caption", "text_3"),) if when else ()
            self._lines.addWidget(Indented(self.theme, holder(column(told, *moment, gap=1)), by=22))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p = self.theme, painter_on(self)
        x, half = theme.px(6), theme.height("body") // 2
        tops = [said.mapTo(self, QPoint(0, half)).y() for said in self._said]
        p.setPen(QPen(theme.colour("hairline"), 2))
        for above, below in pairwise(tops):
            p.drawLine(x, above + 8, x, below - 8)
        for i, y in enumerate(tops):
            role = "edge" if i else "ink"
            p.setPen(QPen(theme.colour(role), 2))
            p.setBrush(theme.colour(role) if i == 0 else Qt.BrushStyle.NoBrush)
            p.drawEllipse(QRectF(x - 4, y - 4, 8, 8))
