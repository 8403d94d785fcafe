"""The page of the lessons: each with its mark, what to do or what it has shown, and at most one button."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import Role
from connector_app.ui.views.settings.parts import card
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.layout import Fold, Thing, column, hide, holder, page, row
from connector_app.ui.widgets.marks import StateMark, tile
from connector_app.ui.widgets.panels import Note, chip
from connector_app.ui.widgets.text import Paragraph
from connector_app.words.lessons import Lesson

_DONE: tuple[str, Role, str] = ("check-disc", "ok", said("Done", "the state"))
_TO_DO: tuple[str, Role, str] = ("ring", "edge", said("To do"))
LEAD = said("Everything here happens on this computer, at a pretend platform. Nothing can break.")


class _Line(QWidget):
    """One lesson: its mark, its words, and its button where it has one."""

    def __init__(self, theme: Theme, lesson: Lesson) -> None:
        super().__init__()
        self._lesson = lesson
        self._mark = StateMark(theme, "ring", "edge", 20, back="raised")
        self._more = Paragraph(theme, lesson.todo, "small", "text_2")
        self.act = Button(theme, lesson.act)
        self.act.setAccessibleDescription(lesson.title)
        self.act.setVisible(bool(lesson.act))
        words = holder(column(Paragraph(theme, lesson.title, "strong"), self._more, gap=2))
        told = holder(row(holder(column(self._mark, None, gap=0)), (words, 1), gap=14))
        place = (holder(column(None, self.act, None, gap=0)),) if lesson.act else ()
        made = Fold(theme, (told, 1), *place, below=520, gap=14)
        self.setLayout(row((made, 1), gap=0, margins=(18, 11, 14, 11)))

    def show_lesson(self, *, is_done: bool, is_filled: bool, is_resting: bool) -> None:
        shape, role, spoken = _DONE if is_done else _TO_DO
        self._mark.set_state(shape, role, spoken)
        self._more.setText(self._lesson.shown if is_done else self._lesson.todo)
        self.act.set_kind("primary" if is_filled else "secondary")
        self.act.setEnabled(not is_resting)


class LessonsView(QWidget):
    """The page, for `Frame.show_page`."""

    closed = Signal()
    acted = Signal(str)  # id of a lesson

    def __init__(self, theme: Theme, account: str, name: str, lessons: Sequence[Lesson]) -> None:
        super().__init__()
        leave = Button(theme, said("Back to items"), "link", "arrow-left")
        leave.clicked.connect(self.closed)
        self._title = Paragraph(theme, said("Lessons with {account}", account=account), "title")
        self._title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._progress = Paragraph(theme, "", "strong")
        self._lines: dict[str, _Line] = {each.id: _Line(theme, each) for each in lessons}
        for id_, line in self._lines.items():
            line.act.clicked.connect(lambda _checked=False, id_=id_: self.acted.emit(id_))
        self._note = Note(theme, "bad", "", "x")
        self._note_part = hide(holder(column(12, self._note, gap=0)))
        parts: tuple[Thing, ...] = (
            row(leave, None),
            14,
            row(
                tile(theme, "practice", 44, name),
                6,
                (self._title, 1),
                chip(theme, said("Practice", "marks an account that is only for practice"), "sand"),
            ),
            10,
            Paragraph(theme, LEAD, ink="text_2"),
            22,
            self._progress,
            8,
            card(theme, *self._lines.values()),
            self._note_part,
        )
        self.setLayout(column(page(theme, *parts, width=680, top=0, bottom=1), gap=0))

    def focus_heading(self) -> None:
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_lessons(self, done: Collection[str], progress: str, *, filled: str = "", resting: str = "") -> None:
        """Show which are done. `filled` is the lesson whose button is filled, `resting` the one that cannot be pressed.

        The lines stay what they are, and so does the focus; where its button rests now, it goes to the filled one.
        """
        self._progress.setText(progress)
        was_here = self.window().focusWidget()
        for id_, line in self._lines.items():
            line.show_lesson(is_done=id_ in done, is_filled=id_ == filled, is_resting=id_ == resting)
        if resting and was_here is self._lines[resting].act:
            (self._lines[filled].act if filled else self._title).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_note(self, words: str) -> None:
        """Say why something did not work; no words take it away."""
        self._note.set_words(words)
        self._note_part.setVisible(bool(words))
