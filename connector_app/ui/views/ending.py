"""How adding an account can end: platform, badge, heading, reason, what was saved, one clear next step."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.records import Sentence
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import Role
from connector_app.ui.widgets.button import Button, Kind, Unfold
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import Thing, column, hide, page, row
from connector_app.ui.widgets.marks import badge, tile
from connector_app.ui.widgets.panels import Note, Numbered
from connector_app.ui.widgets.surface import Ground
from connector_app.ui.widgets.text import Paragraph


@dataclass(frozen=True, slots=True)
class Act:
    """A button of an ending, by the id its press is told with."""

    id: str
    words: str
    kind: Kind = "secondary"
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Ending:
    """What an ending says. `ground` tints what was saved: green saved, grey refused or cancelled, red failed."""

    title: str
    reason: str
    saved: str
    acts: tuple[Act, ...]
    icon: str = "info"
    role: Role = "quiet"
    ground: Ground = "quiet"
    spoken: str = ""  # what the badge says
    steps: tuple[Sentence, ...] = ()
    details: str = ""  # codes and the platform's own words


def of_lesson(ending: Ending) -> Ending:
    """Return an ending whose first way on leads back to the lessons that it was a part of."""
    rest = tuple(replace(each, kind="secondary") for each in ending.acts if each.id not in {"lessons", "close"})
    return replace(ending, acts=(Act("lessons", said("Back to the lessons"), "primary"), *rest))


class EndingView(QWidget):
    """An ending as a page. The focus goes to its heading, so that a screen reader says it."""

    acted = Signal(str)  # id of the act

    def __init__(self, theme: Theme, platform: str, where: str, ending: Ending) -> None:
        super().__init__()
        self.title = Paragraph(theme, ending.title, "title")
        self.title.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons: dict[str, Button] = {}
        acts = Flow()
        for act in ending.acts:
            button = Button(theme, act.words, act.kind, act.icon, is_large=True)
            button.clicked.connect(lambda _checked=False, key=act.id: self.acted.emit(key))
            self.buttons[act.id] = button
            acts.addWidget(button)
        self._details = hide(Paragraph(theme, ending.details, "small", "text_2"))
        self._unfold = Unfold(theme, said("Details"))
        self._unfold.setVisible(bool(ending.details))
        self._unfold.toggled.connect(self._details.setVisible)
        parts: list[Thing] = [
            row(tile(theme, platform, 28, where), (Paragraph(theme, where, "strong", "text_2"), 1), gap=10),
            30,
            row(badge(theme, ending.icon, ending.role, ending.spoken), None),
            16,
            self.title,
            8,
            Paragraph(theme, ending.reason, ink="text_2"),
        ]
        if ending.steps:
            parts += [22, Numbered(theme, ending.steps)]
        parts += [20, Note(theme, ending.ground, ending.saved), 24, acts, 12, row(self._unfold, None), self._details]
        self.setLayout(column(page(theme, *parts, width=580), gap=0))

    def focus_heading(self) -> None:
        """Bring the focus to the heading: the page has changed by itself."""
        self.title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
