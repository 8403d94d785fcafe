"""When each sign-in ends, and why; what can be renewed has its button."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.layout import Fold, clear, column, hide, holder, row
from connector_app.ui.widgets.marks import tile
from connector_app.ui.widgets.surface import Line, Surface
from connector_app.ui.widgets.text import Paragraph


@dataclass(frozen=True, slots=True)
class SignInRow:
    """One account: `when` and `why` are sentences, `action` is what renews it, "" where nothing has to."""

    id: str
    name: str
    platform: str  # provider id
    when: str
    why: str
    action: str = ""
    is_urgent: bool = False


class SignInsCard(QWidget):
    """A list of accounts, what ends first at the top."""

    renew = Signal(str)  # the id of an account

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines = column(gap=0)
        inside = column(Paragraph(theme, said("Sign-ins"), "strong"), 8, Surface(theme, "card", self._lines), 24, gap=0)
        self._part = hide(holder(inside))
        self.setLayout(column(self._part, gap=0))

    def set_rows(self, rows: Sequence[SignInRow]) -> None:
        """Show these, in their order; without any the card and its heading are away."""
        clear(self._lines)
        self._part.setVisible(bool(rows))
        for i, each in enumerate(rows):
            if i:
                self._lines.addWidget(Line(self._theme))
            self._lines.addWidget(self._row(each))

    def _row(self, each: SignInRow) -> QWidget:
        when = Paragraph(self._theme, each.when, "small", "ask" if each.is_urgent else "text")
        why = Paragraph(self._theme, each.why, "small", "text_2")
        words = holder(column(Paragraph(self._theme, each.name), when, why, gap=2))
        mark = holder(column(tile(self._theme, each.platform, 24, each.name), None, gap=0))
        line = row(mark, (words, 1), gap=12)
        if not each.action:
            return holder(row((holder(line), 1), gap=0, margins=(18, 11, 16, 11)))
        button = Button(self._theme, each.action, "secondary", "refresh-cw")
        button.setAccessibleDescription(each.name)
        button.clicked.connect(lambda: self.renew.emit(each.id))
        place = holder(column(None, button, None, gap=0))
        return holder(
            row((Fold(self._theme, (holder(line), 1), place, below=420, gap=14), 1), margins=(18, 11, 16, 11))
        )
