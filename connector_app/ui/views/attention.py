"""Everything that needs somebody, the most urgent first: one line for each cause, with the one button that cures it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import Role
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.layout import Fold, clear, column, hide, holder, page, row
from connector_app.ui.widgets.marks import StateMark
from connector_app.ui.widgets.panels import EmptyState
from connector_app.ui.widgets.surface import Line, Surface
from connector_app.ui.widgets.text import Paragraph

_LEAD = said("Each of these goes away by itself as soon as it is settled.")


@dataclass(frozen=True, slots=True)
class NeedRow:
    """One line. `key` names its cause and account, `since` says when it began."""

    key: str
    who: str
    words: str
    action: str
    since: str = ""
    role: Role = "ask"
    shape: str = "triangle"


class NeedLine(QWidget):
    """Who, what, since when, and the button."""

    def __init__(self, theme: Theme, shown: NeedRow) -> None:
        super().__init__()
        self.button = Button(theme, shown.action)
        self.button.set_tip(said("{who}: {sentence}", who=shown.who, sentence=shown.words))
        mark = StateMark(theme, shown.shape, shown.role, 20, back="raised", spoken=said("Needs you"))
        words = [Paragraph(theme, shown.who, "strong"), Paragraph(theme, shown.words, "body", "text_2")]
        if shown.since:
            words.append(Paragraph(theme, said("Since {when}", when=shown.since), "small", "text_3"))
        told = holder(column(*words, gap=2))
        line = Fold(theme, (told, 1), holder(column(None, self.button, None, gap=0)), below=460, gap=14)
        self.setLayout(row(holder(column(mark, None, gap=0)), (line, 1), gap=14, margins=(18, 12, 16, 12)))


class AttentionView(QWidget):
    """The list. `acted` tells the key of the line whose button was pressed."""

    acted = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._rows = theme, tuple[NeedRow, ...]()
        self.lines: dict[str, NeedLine] = {}
        self.title = Paragraph(theme, said("What needs you"), "title")
        self._lines = column(gap=0, margins=(0, 4, 0, 4))
        self._card = hide(Surface(theme, "card", self._lines))
        self._lead = hide(Paragraph(theme, _LEAD, ink="text_2"))
        self._empty = EmptyState(theme)
        words = said("When something does, it is said here and above your accounts.")
        self._empty.show_empty("check", said("Nothing needs you"), words)
        self.back_button = Button(theme, said("Back to accounts"), "link", "arrow-left")
        self.back_button.clicked.connect(self.closed)
        parts = (row(self.back_button, None), 12, self.title, 4, self._lead, 18, self._card, self._empty)
        self.setLayout(column(page(theme, *parts, width=680), gap=0))

    def set_needs(self, rows: Sequence[NeedRow]) -> None:
        """Show what needs somebody. Lines that stay as they are keep the focus."""
        if tuple(rows) == self._rows:
            return
        held = next((key for key, line in self.lines.items() if line.button.hasFocus()), "")
        self._rows = tuple(rows)
        self._card.setVisible(bool(rows))
        self._lead.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        clear(self._lines)
        self.lines = {each.key: NeedLine(self._theme, each) for each in rows}
        for number, (key, line) in enumerate(self.lines.items()):
            if number:
                self._lines.addWidget(Line(self._theme))
            self._lines.addWidget(line)
            line.setVisible(True)  # at once: else it cannot take the focus before the loop has come by
            line.button.clicked.connect(lambda _checked=False, key=key: self.acted.emit(key))
        if held:
            (self.lines[held].button if held in self.lines else self.back_button).setFocus()

    def focus_heading(self) -> None:
        """Bring the focus to the heading: the page has changed."""
        self.title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
