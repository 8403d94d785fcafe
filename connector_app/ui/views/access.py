"""How much a platform may be asked for: read only, or read and change. Pressing one is the start."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button, Kind, Unfold
from connector_app.ui.widgets.choose import Tick
from connector_app.ui.widgets.field import Choice
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import Fold, Sized, Thing, clear, column, hide, holder, page, row
from connector_app.ui.widgets.marks import picture, tile
from connector_app.ui.widgets.surface import Line, Surface
from connector_app.ui.widgets.text import Paragraph, Text

READ, CHANGE = "read", "change"
WHAT = said("What should be here?")
QUESTION = said(
    "What may Connector Manager do in this account? You can allow less later under Settings, Safety, and more by adding"
    " the same account again."
)
MAY, ALSO = said("It will be able to"), said("It will also be able to")


class _Level(Surface):
    """One access level: what it lets the program do, what not, and its button."""

    def __init__(self, theme: Theme, title: str, hint: str, heading: str, kind: Kind) -> None:
        self.button = Button(theme, title, kind, is_large=True, is_wide=True)
        self._heading = Paragraph(theme, heading, "caption", "text_3")
        self._may = column(gap=5)
        self._may_not = column(gap=5)
        self._may_not_heading = Paragraph(theme, said("It will not be able to"), "caption", "text_3")
        parts: tuple[Thing, ...] = (
            Paragraph(theme, title, "heading"),
            Paragraph(theme, hint, "small", "text_2"),
            12,
            Line(theme),
            14,
            self._heading,
            2,
            self._may,
            12,
            self._may_not_heading,
            2,
            self._may_not,
            None,
            18,
            self.button,
        )
        super().__init__(theme, "card", column(*parts, gap=5, margins=(22, 20, 22, 20)))

    def set_heading(self, words: str) -> None:
        self._heading.setText(words)

    def set_permissions(self, may: Sequence[str], may_not: Sequence[str]) -> None:
        for lines, words, icon, ink in ((self._may, may, "check", "ok"), (self._may_not, may_not, "minus", "text_3")):
            clear(lines)
            for each in words:
                mark = holder(column(picture(self.theme, icon, ink, 17), None, gap=0, margins=(0, 2, 0, 0)))
                sentence = Paragraph(self.theme, each, "body", "text" if icon == "check" else "text_2")
                lines.addWidget(holder(row(mark, (sentence, 1), gap=10)))
        self._may_not_heading.setVisible(bool(may_not))


class AccessView(QWidget):
    """The page after the card of a platform was pressed."""

    chosen = Signal(str)  # "read" or "change"
    back = Signal()
    way_changed = Signal(str)  # key of the way to sign in
    groups_changed = Signal()  # `without` is another now

    def __init__(self, theme: Theme, platform: str, name: str) -> None:
        super().__init__()
        self._name, self.theme = name, theme
        self._read = _Level(
            theme,
            said("Read only", "access to an account"),
            said("Look, search and be told about news"),
            MAY,
            "primary",
        )
        self._change = _Level(
            theme,
            said("Read and change", "access to an account"),
            said("Everything Read only can do, and act for you"),
            ALSO,
            "secondary",
        )
        self._read.button.clicked.connect(lambda: self.chosen.emit(READ))
        self._change.button.clicked.connect(lambda: self.chosen.emit(CHANGE))
        self._why_read_only = Paragraph(theme, "", "small", "text_2")
        self._read_only = hide(holder(column(self._why_read_only, gap=0, margins=(0, 12, 0, 0))))
        self._note = Paragraph(theme, "", "small", "text_2")
        self._scopes = hide(Paragraph(theme, "", "small", "text_2"))
        self._unfold = Unfold(theme, said("Exact permissions"))
        self._unfold.toggled.connect(self._scopes.setVisible)
        self._unfold.setVisible(False)
        self._ways = Choice(theme)
        self._ways.setAccessibleName(said("How to sign in"))
        self._ways.activated.connect(lambda _i: self.way_changed.emit(self.way))
        label = Text(theme, said("How to sign in"), "strong", is_kept=True)
        label.setBuddy(self._ways)
        ways = Sized(theme, self._ways, most=360, cap=560)
        self._ways_line = hide(Fold(theme, label, (ways, 1), None, below=480, gap=12))
        self._ticks: dict[str, Tick] = {}
        self._groups = Flow(gap=20)
        self._choose_one = hide(Paragraph(theme, said("Choose at least one."), "small", "text_2"))
        what = Text(theme, WHAT, "strong", is_kept=True)
        self._groups_line = hide(holder(column(what, self._groups, self._choose_one, 16, gap=8)))
        leave = Button(theme, said("All platforms"), "link", "arrow-left")
        leave.clicked.connect(self.back)
        globe = holder(column(picture(theme, "globe", "text_3", 16), None, gap=0, margins=(0, 2, 0, 0)))
        note = holder(row(globe, (self._note, 1), gap=8))
        parts: tuple[Thing, ...] = (
            row(leave, None),
            14,
            row(tile(theme, platform, 44, name), 6, (Paragraph(theme, said("Connect {name}", name=name), "title"), 1)),
            10,
            Paragraph(theme, QUESTION, ink="text_2"),
            24,
            self._groups_line,
            Fold(theme, (self._read, 1), (self._change, 1), below=560, gap=16),
            self._read_only,
            20,
            self._ways_line,
            10,
            Fold(theme, (note, 1), self._unfold, below=480, gap=24),
            self._scopes,
        )
        self.setLayout(column(page(theme, *parts, width=760), gap=0))

    def set_permissions(
        self,
        read: tuple[Sequence[str], Sequence[str]],
        change: tuple[Sequence[str], Sequence[str]],
        scopes: str = "",
    ) -> None:
        """Show what each level may and may not do, and the platform's exact words for it behind a link."""
        self._read.set_permissions(*read)
        self._change.set_permissions(*change)
        self._change.set_heading(MAY if set(read[0]) & set(change[0]) else ALSO)
        self.set_scopes(scopes)

    def set_scopes(self, words: str) -> None:
        """Say what is asked for in the platform's own words, which depends on the way to sign in."""
        self._scopes.setText(words)
        self._unfold.setVisible(bool(words))

    def set_note(self, words: str, *, opens_browser: bool = False) -> None:
        """Say what comes next; the buttons show by their picture whether it is the browser."""
        self._note.setText(words)
        for level in (self._read, self._change):
            level.button.set_picture("external-link" if opens_browser else "")

    @property
    def way(self) -> str:
        """Return the key of the way to sign in that is chosen, "" while none is known."""
        return self._ways.key

    @property
    def without(self) -> list[str]:
        """Return the groups of permissions that are not ticked, by their ids."""
        return [group for group, tick in self._ticks.items() if not tick.isChecked()]

    def set_groups(self, groups: Sequence[tuple[str, str]]) -> None:
        """Offer (id, words) of what may be left out. What was unticked before stays so."""
        out = set(self.without)
        clear(self._groups)
        self._ticks = {}
        for group, words in groups:
            tick = self._ticks[group] = Tick(self.theme, words)
            tick.setChecked(group not in out)
            tick.toggled.connect(self._take_groups)
            self._groups.addWidget(tick)
        self._groups_line.setVisible(bool(groups))
        self._take_groups()

    def _take_groups(self) -> None:
        is_some = not self._ticks or any(tick.isChecked() for tick in self._ticks.values())
        for level in (self._read, self._change):
            level.button.setEnabled(is_some)
        self._choose_one.setVisible(not is_some)
        self.groups_changed.emit()

    def set_ways(self, ways: Sequence[tuple[str, str]]) -> None:
        """Offer (key, words) of the ways to sign in, the first one chosen; a single one is no question."""
        self._ways.set_options(ways)
        self._ways_line.setVisible(len(ways) > 1)

    def set_read_only(self, why: str) -> None:
        """Take the second level away and say why; "" brings it back."""
        self._change.setVisible(not why)
        self._why_read_only.setText(why)
        self._read_only.setVisible(bool(why))
