"""Cutting all access: the question, a list that fills up while it is done, and what is left to do by hand."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import clear, column, hide, holder, row
from connector_app.ui.widgets.marks import picture, tile
from connector_app.ui.widgets.panels import Note, Step, Steps
from connector_app.ui.widgets.surface import Line, Surface
from connector_app.ui.widgets.text import Paragraph

ICONS = ("ban", "key-round", "hard-drive", "activity")


@dataclass(frozen=True, slots=True)
class CutRow:
    """An account, what became of its steps, and what is left for the person; `page` is the address for doing it."""

    name: str
    platform: str  # provider id
    steps: tuple[Step, ...]
    left: str = ""
    page: str = ""


class CuttingCard(QWidget):
    """From the question to the report."""

    wanted = Signal()  # to be asked
    confirmed = Signal()
    kept = Signal()
    opened = Signal(str)  # the address of a platform's own page
    save = Signal()
    show_last = Signal()

    def __init__(self, theme: Theme, question: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self.cut_button = Button(theme, said("Cut all access"), "danger", "shield")
        self.last_button = Button(theme, said("Show what came of it"), "link")
        self._last = Paragraph(theme, "", "small", "text_2")
        what = said(
            "Takes every account out at once: nothing is sent any more, each platform is asked to withdraw the access,"
            " and each old key is then tried once. What a platform does not confirm is listed for you to do by hand."
        )
        words = Paragraph(theme, what, "small", "text_2")
        self._last_line = hide(holder(row((self._last, 1), self.last_button, gap=12)))
        self._why_not = hide(Paragraph(theme, "", "small", "text_2"))
        idle = column(
            words, row(self.cut_button, None), self._why_not, self._last_line, gap=12, margins=(18, 14, 16, 14)
        )
        self._idle = Surface(theme, "card", idle)
        self._asking = hide(self._question(question))
        self._rows = column(gap=12)
        self._note = Note(theme, "ok")
        self.save_button = Button(theme, said("Save report"), "secondary", "download")
        self.close_button = Button(theme, said("Close report"), "quiet")
        acts = Flow()
        acts.addWidget(self.save_button)
        acts.addWidget(self.close_button)
        self._acts = holder(acts)
        self._report = hide(holder(column(self._note, self._rows, self._acts, gap=14)))
        self.setLayout(column(self._idle, self._asking, self._report, gap=0))
        self.cut_button.clicked.connect(self.wanted)
        self.last_button.clicked.connect(self.show_last)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.show_idle)

    def _question(self, question: Sequence[str]) -> QWidget:
        lines = column(gap=0, margins=(0, 5, 0, 5))
        for i, (icon, words) in enumerate(zip(ICONS, question, strict=True)):
            if i:
                lines.addWidget(Line(self._theme))
            mark = holder(column(picture(self._theme, icon, "text_2", 18), None, gap=0, margins=(0, 1, 0, 0)))
            lines.addWidget(holder(row(mark, (Paragraph(self._theme, words), 1), gap=14, margins=(18, 10, 18, 10))))
        self.keep_button = Button(self._theme, said("Keep my accounts"), "secondary", is_large=True)
        self.go_button = Button(self._theme, said("Cut all access now"), "danger", "shield", is_large=True)
        acts = Flow()
        acts.addWidget(self.keep_button)
        acts.addWidget(self.go_button)
        self.keep_button.clicked.connect(self.kept)
        self.go_button.clicked.connect(self.confirmed)
        return holder(column(Surface(self._theme, "card", lines), holder(acts), gap=14))

    def show_idle(self) -> None:
        """Offer it. What came of the last time can be looked at again."""
        self._idle.setVisible(True)
        self._asking.setVisible(False)
        self._report.setVisible(False)

    def set_why_not(self, words: str) -> None:
        """Say why there is nothing to cut, while the button rests; no words say that there is."""
        self.cut_button.setEnabled(not words)
        self._why_not.setText(words)
        self._why_not.setVisible(bool(words))

    def set_last(self, words: str) -> None:
        """Say when all access was cut last; no words say that it never was."""
        self._last.setText(words)
        self._last_line.setVisible(bool(words))

    def show_question(self) -> None:
        """Ask. The button that keeps everything has the focus."""
        self._idle.setVisible(False)
        self._asking.setVisible(True)
        self.keep_button.setFocus()

    def show_report(self, words: str, rows: Sequence[CutRow], *, is_over: bool, is_clean: bool) -> None:
        """Show how it stands: one sentence, and each account with its steps."""
        self._idle.setVisible(False)
        self._asking.setVisible(False)
        self._report.setVisible(True)
        self._note.set_look("ok" if is_over and is_clean else "ask" if is_over else "ink", "info")
        self._note.set_words(words)
        self._acts.setVisible(is_over)
        clear(self._rows)
        for each in rows:
            self._rows.addWidget(self._account(each))

    def _account(self, each: CutRow) -> QWidget:
        steps = Steps(self._theme)
        steps.set_steps(each.steps)
        head = row(
            tile(self._theme, each.platform, 24, each.name), (Paragraph(self._theme, each.name, "strong"), 1), gap=10
        )
        made = column(head, 8, steps, gap=0)
        if each.left:
            left = Note(self._theme, "ask", each.left, "hand", said("Open the page") if each.page else "")
            left.acted.connect(lambda: self.opened.emit(each.page))
            made.addSpacing(8)
            made.addWidget(left)
        return holder(made)
