"""The page of the lessons: each with its mark, what to do or what it has shown, and at most one button."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_app.ui.theme import Theme
from connector_app.ui.views.settings.parts import card
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.layout import Fold, Thing, clear, column, hide, holder, page, row
from connector_app.ui.widgets.marks import StateMark, tile
from connector_app.ui.widgets.panels import Note, chip
from connector_app.ui.widgets.text import Paragraph
from connector_app.words.lessons import Lesson

LEAD = "Everything here happens on this computer, at a pretend platform. Nothing can break."


class LessonsView(QWidget):
    """The page, for `Frame.show_page`."""

    closed = Signal()
    acted = Signal(str)  # id of a lesson

    def __init__(self, theme: Theme, account: str, name: str) -> None:
        super().__init__()
        self._theme = theme
        leave = Button(theme, "Back to items", "link", "arrow-left")
        leave.clicked.connect(self.closed)
        self._title = Paragraph(theme, f"Lessons with {account}", "title")
        self._title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._progress = Paragraph(theme, "", "strong")
        self._lessons = column(gap=0)
        self._note = Note(theme, "bad", "", "x")
        self._note_part = hide(holder(column(12, self._note, gap=0)))
        parts: tuple[Thing, ...] = (
            row(leave, None),
            14,
            row(tile(theme, "practice", 44, name), 6, (self._title, 1), chip(theme, "Practice", "sand")),
            10,
            Paragraph(theme, LEAD, ink="text_2"),
            22,
            self._progress,
            8,
            holder(self._lessons),
            self._note_part,
        )
        self.setLayout(column(page(theme, *parts, width=680, top=0, bottom=1), gap=0))

    def focus_heading(self) -> None:
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_lessons(self, lessons: Sequence[Lesson], done: Collection[str], progress: str) -> None:
        """Show the lessons. The first that is not done is the one that stands out."""
        self._progress.setText(progress)
        clear(self._lessons)
        following = next((each.id for each in lessons if each.id not in done), "")
        lines = [self._line(each, is_done=each.id in done, is_next=each.id == following) for each in lessons]
        self._lessons.addWidget(card(self._theme, *lines))

    def set_note(self, words: str) -> None:
        """Say why something did not work; no words take it away."""
        self._note.set_words(words)
        self._note_part.setVisible(bool(words))

    def _line(self, lesson: Lesson, *, is_done: bool, is_next: bool) -> QWidget:
        theme = self._theme
        mark = StateMark(theme, "ring", "edge", 20, back="raised")
        mark.set_state("check-disc" if is_done else "ring", "ok" if is_done else "edge", "Done" if is_done else "To do")
        more = Paragraph(theme, lesson.shown if is_done else lesson.todo, "small", "text_2")
        words = holder(column(Paragraph(theme, lesson.title, "strong"), more, gap=2))
        told = holder(row(holder(column(mark, None, gap=0)), (words, 1), gap=14))
        if not lesson.act:
            return holder(row((told, 1), gap=0, margins=(18, 11, 16, 11)))
        act = Button(theme, lesson.act, "primary" if is_next else "secondary")
        act.setAccessibleDescription(lesson.title)
        act.clicked.connect(lambda: self.acted.emit(lesson.id))
        made = Fold(theme, (told, 1), holder(column(None, act, None, gap=0)), below=520, gap=14)
        return holder(row((made, 1), gap=0, margins=(18, 11, 14, 11)))
