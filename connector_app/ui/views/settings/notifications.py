"""What the program tells of outside of its window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.views.settings.parts import section
from connector_app.ui.widgets.choose import Radio
from connector_app.ui.widgets.layout import Indented, Thing, column
from connector_app.ui.widgets.surface import Line, Surface
from connector_app.ui.widgets.text import Paragraph

_LEAD = said("What this program tells you while you look elsewhere. Titles of your items are never in it.")
_OPTIONS = (
    (
        "problems",
        said("Only problems"),
        said("Once for each: a sign-in that ended, a change that waits for your decision."),
    ),
    ("everything", said("Problems, and when they are over"), said("Also when what needed you is settled.")),
    ("nothing", said("Nothing"), said("What needs you still stands above your accounts when you open the window.")),
)


class NotificationsSection(QWidget):
    """Three choices; the chosen one holds at once."""

    chosen = Signal(str)  # "problems", "everything" or "nothing"

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.options: dict[str, Radio] = {}
        parts: list[Thing] = []
        for key, words, hint in _OPTIONS:
            self.options[key] = option = Radio(theme, words)
            option.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            if parts:
                parts += [8, Line(theme), 8]
            parts += [option, Indented(theme, Paragraph(theme, hint, "small", "text_2"))]
        group = Surface(theme, "card", column(*parts, gap=0, margins=(18, 10, 16, 12)))
        self.setLayout(column(section(theme, said("Notifications"), _LEAD, group), gap=0))

    def set_chosen(self, key: str) -> None:
        self.options[key].setChecked(True)
