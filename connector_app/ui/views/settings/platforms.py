"""The platforms: who the program is there, and how much it may ask of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said, several
from connector_app.ui.theme import Theme
from connector_app.ui.views.settings.parts import card, choice, held, section, setting
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import Fold, Thing, clear, column, holder, page, row
from connector_app.ui.widgets.marks import tile
from connector_app.ui.widgets.stack import Stack
from connector_app.ui.widgets.text import Paragraph
from connector_app.ui.words import safe_text

LIMITS = (0, 60, 200, 500, 1000, 5000)
"""So many calls an hour are offered as a limit of one's own; 0 is none."""


LEAD = said(
    "Some platforms want to know a program before you sign in with it. The name they give it is called a client id."
    " Most people set it up once, while adding an account."
)


@dataclass(frozen=True, slots=True)
class PlatformLine:
    """A platform as the settings show it.

    `short` says in a few words whose client id is used; `client` says it whole, "" where none is wanted. `can_give` and
    `can_forget` tell what can be done about it here, `is_missing` that one is wanted and there is none. `help` is the
    page where one is made. `hourly` is the limit that was set, 0 for none.
    """

    id: str
    name: str
    short: str
    client: str = ""
    can_give: bool = False
    can_forget: bool = False
    is_missing: bool = False
    help: str = ""
    hourly: int = 0

    @property
    def line(self) -> str:
        if not self.hourly:
            return self.short
        most = several(self.hourly, "at most {n} request an hour", "at most {n} requests an hour")
        return f"{self.short} · {most}"


class PlatformsSection(QWidget):
    """A list of platforms, and one of them when it is opened."""

    set_up = Signal(str)  # provider id: a client id is to be given
    forget = Signal(str)
    limit_changed = Signal(str, int)  # provider id, calls an hour
    link_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: tuple[PlatformLine, ...] = ()
        self._stack = Stack(theme)
        self._list = column(gap=0)
        self._overview = section(theme, said("Platforms"), LEAD, holder(self._list))
        self._stack.addWidget(self._overview)
        self._page: QWidget | None = None
        self._opened = ""
        self.setLayout(column(self._stack, gap=0))

    def set_platforms(self, lines: Sequence[PlatformLine]) -> None:
        """Show these; the one that is open is shown anew."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        clear(self._list)
        self._list.addWidget(card(self._theme, *map(self._row, self._lines)))
        if self._opened:
            self.open(self._opened)

    def open(self, provider: str) -> None:
        """Show one platform."""
        line = next(each for each in self._lines if each.id == provider)
        self._opened = provider
        self.show_page(self._platform(line))

    def show_page(self, shown: QWidget) -> None:
        """Show a page over the list: a platform, or what is asked before its client id is kept."""
        before, self._page = self._page, shown
        self._stack.show_page(shown)
        self._stack.drop_page(before)

    def close_page(self) -> None:
        """Show the list again."""
        self._opened = ""
        self._stack.show_page(self._overview)
        self._stack.drop_page(self._page)
        self._page = None

    def _row(self, line: PlatformLine) -> QWidget:
        theme = self._theme
        opening = Button(theme, said("Set up") if line.is_missing else said("Change", "a button"), "secondary")
        opening.setAccessibleDescription(safe_text(line.name))
        opening.clicked.connect(lambda: self.open(line.id))
        mark = holder(column(None, tile(theme, line.id, 30, line.name), None, gap=0))
        words = column(Paragraph(theme, line.name), Paragraph(theme, line.line, "small", "text_2"), gap=2)
        told = holder(row(mark, (holder(words), 1), gap=14))
        place = holder(column(None, opening, None, gap=0))
        made = Fold(theme, (told, 1), place, below=400, gap=16)
        return holder(row((made, 1), gap=0, margins=(18, 10, 14, 10)))

    def _platform(self, line: PlatformLine) -> QWidget:
        theme = self._theme
        leave = Button(theme, said("All platforms"), "link", "arrow-left")
        leave.clicked.connect(self.close_page)
        parts: list[Thing] = [
            row(leave, None),
            14,
            row(tile(theme, line.id, 40, line.name), 6, (Paragraph(theme, line.name, "title"), 1)),
            22,
        ]
        if line.client:
            parts += [Paragraph(theme, said("Client id"), "strong"), 8, self._client(line), 24]
        parts += [Paragraph(theme, said("Limit of your own"), "strong"), 8, self._limit(line)]
        made = page(theme, *parts, width=680, top=0, bottom=1)
        leave.setFocus(Qt.FocusReason.OtherFocusReason)
        return made

    def _client(self, line: PlatformLine) -> QWidget:
        theme, acts = self._theme, Flow()
        if line.can_give:
            give = Button(
                theme, said("Change client id") if line.can_forget else said("Set client id"), "secondary", "key-round"
            )
            give.clicked.connect(lambda: self.set_up.emit(line.id))
            acts.addWidget(give)
        if line.can_forget:
            forget = Button(theme, said("Forget client id"), "danger", "trash-2")
            forget.clicked.connect(lambda: self.forget.emit(line.id))
            acts.addWidget(forget)
        whose = (Paragraph(theme, said("Which one is used")), Paragraph(theme, line.client, "small", "text_2"))
        told = holder(column(*whose, 8, holder(acts), gap=2, margins=(18, 11, 16, 14)))
        if not line.help:
            return card(theme, told)
        visit = Button(theme, said("Open {host}", host=urlsplit(line.help).netloc), "secondary", "external-link")
        visit.clicked.connect(lambda: self.link_wanted.emit(line.help))
        hint = said("The page of {name} where client ids are made, and where yours is looked after.", name=line.name)
        return card(theme, told, setting(theme, said("Set-up help"), hint, visit))

    def _limit(self, line: PlatformLine) -> QWidget:
        options = [
            (str(n), said("{n} an hour", n=n) if n else said("None", "no limit"))
            for n in sorted({*LIMITS, line.hourly})
        ]
        chosen = choice(self._theme, options, str(line.hourly), said("Requests an hour"))
        chosen.activated.connect(lambda _i: self.limit_changed.emit(line.id, int(chosen.key)))
        hint = said(
            "{name}’s own limits are always kept. With one of your own the program asks less, so that room is "
            "left for other programs of yours; reading then takes longer. It counts for each account.",
            name=line.name,
        )
        return card(self._theme, setting(self._theme, said("Requests an hour"), hint, held(self._theme, chosen)))
