"""What the sections of the settings are built from: a head, cards of lines, each with its control."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import Role
from connector_app.ui.widgets.choose import Switch
from connector_app.ui.widgets.field import Choice
from connector_app.ui.widgets.layout import Fold, Sized, Thing, column, holder, page, row
from connector_app.ui.widgets.marks import StateMark
from connector_app.ui.widgets.surface import Line, Surface
from connector_app.ui.widgets.text import Paragraph

_GOOD: tuple[str, Role, str] = ("check-disc", "ok", said("Worked"))
_BAD: tuple[str, Role, str] = ("octagon", "bad", said("Did not work"))


def setting(theme: Theme, title: str, hint: str, control: QWidget | None = None) -> QWidget:
    """Return one line of a card: what it is, what it means, and its control."""
    words = column(Paragraph(theme, title), Paragraph(theme, hint, "small", "text_2"), gap=2)
    if control is None:
        return holder(row((words, 1), gap=0, margins=(18, 11, 16, 11)))
    place = holder(column(None, control, None, gap=0))
    if isinstance(control, Switch):  # small enough to stay at the right
        return holder(row((words, 1), place, gap=20, margins=(18, 11, 16, 11)))
    line = Fold(theme, (holder(words), 1), place, below=400, gap=20)
    return holder(row((line, 1), gap=0, margins=(18, 11, 16, 11)))


def section(theme: Theme, title: str, lead: str, *parts: Thing) -> QWidget:
    head: tuple[Thing, ...] = (Paragraph(theme, title, "title"), 4, Paragraph(theme, lead, ink="text_2"), 22)
    return page(theme, *head, *parts, width=680, top=0, bottom=1)


def card(theme: Theme, *rows: QWidget) -> Surface:
    """Return settings that belong together, with hairlines between them."""
    lines = column(gap=0)
    for i, each in enumerate(rows):
        if i:
            lines.addWidget(Line(theme))
        lines.addWidget(each)
    return Surface(theme, "card", lines)


def choice(theme: Theme, options: Sequence[tuple[str, str]], chosen: str, name: str) -> Choice:
    made = Choice(theme, options)
    made.choose(chosen)
    made.setAccessibleName(name)
    return made


def held(theme: Theme, choice: Choice) -> QWidget:
    return Sized(theme, choice, fixed=208, cap=460)


def check_line(theme: Theme, title: str, words: str, *, is_good: bool) -> QWidget:
    """Return one line of what was tried: a mark, what it was, and what came of it."""
    shape, role, spoken = _GOOD if is_good else _BAD
    mark = StateMark(theme, shape, role, 18, back="raised", spoken=spoken)
    place = holder(column(mark, None, gap=0, margins=(0, 2, 0, 0)))
    told = column(Paragraph(theme, title), Paragraph(theme, words, "small", "text_2"), gap=2)
    return holder(row(place, (told, 1), gap=12, margins=(18, 10, 16, 10)))
