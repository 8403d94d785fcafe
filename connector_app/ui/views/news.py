"""How one account is kept up to date: what sends news of it, until when, and what was set aside of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.views.settings.parts import card
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.field import Choice, FormField, Input
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import Fold, Thing, clear, column, hide, holder, page, row
from connector_app.ui.widgets.marks import tile
from connector_app.ui.widgets.panels import Note
from connector_app.ui.widgets.surface import Surface
from connector_app.ui.widgets.text import Paragraph
from connector_app.ui.words import safe_text


@dataclass(frozen=True, slots=True)
class Source:
    """Something that sends news. `key` names it, "" where it cannot be taken back by itself; `copy` is its address.

    `offered` is a secret that came to that address: it counts once the person said that the platform took it.
    """

    key: str
    title: str
    more: str
    copy: str = ""
    offered: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Aside:
    """A piece of news that could not be applied: what it was, when it came, and why."""

    id: int
    title: str
    why: str


@dataclass(frozen=True, slots=True)
class Ways:
    """What can be added. Each is "" where it can, else a sentence that says why not; None where it makes no sense.

    `things` are what can be watched one by one: (target, name).
    """

    watch: str | None = None
    address: str | None = None
    relay: str | None = None
    things: tuple[tuple[str, str], ...] = ()


class NewsView(QWidget):
    """The page of one account's news, for `Frame.show_page`."""

    closed = Signal()
    check = Signal()
    watch = Signal(str)  # target
    open_address = Signal()
    add_relay = Signal(str, str)  # address, secret
    remove = Signal(str)  # key of a source
    confirm = Signal(str, str)  # key of a source, and the secret that was shown
    replay = Signal(int)  # id of what was set aside
    discard = Signal(int)
    replay_all = Signal()
    copy_wanted = Signal(str)

    def __init__(self, theme: Theme, platform: str, account: str, name: str) -> None:
        super().__init__()
        self._theme = theme
        leave = Button(theme, said("Back to items"), "link", "arrow-left")
        leave.clicked.connect(self.closed)
        self._title = Paragraph(theme, said("Live updates of {account}", account=account), "title")
        self._title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._state = Paragraph(theme, "")
        self._trouble = Paragraph(theme, "", "small", "text_2")
        look = Button(theme, said("Check now"), "secondary", "refresh-cw")
        look.clicked.connect(self.check)
        told = holder(column(self._state, self._trouble, gap=2))
        fresh = Fold(theme, (told, 1), holder(column(None, look, None, gap=0)), below=420, gap=12)
        self._sources, self._asides = column(gap=0), column(gap=0)
        self._note = Note(theme, "ok", "", "check")
        self._note_part = hide(holder(column(12, self._note, gap=0)))  # where the eye is, however long the page grows
        self._address_lines = column(gap=6, margins=(18, 12, 14, 12))
        self._address = hide(Surface(theme, "well", self._address_lines))
        self._adding = column(gap=0)
        again = Button(theme, said("Try all again"), "secondary", "refresh-cw")
        again.clicked.connect(self.replay_all)
        heading = row((Paragraph(theme, said("Set aside"), "strong"), 1), again)
        self._aside_part = hide(holder(column(24, heading, 8, self._asides, gap=0)))
        parts: tuple[Thing, ...] = (
            row(leave, None),
            14,
            row(tile(theme, platform, 44, name), 6, (self._title, 1)),
            22,
            Surface(theme, "card", row((fresh, 1), gap=0, margins=(18, 12, 14, 12))),
            self._note_part,
            24,
            Paragraph(theme, said("What sends news"), "strong"),
            8,
            holder(self._sources),
            12,
            self._address,
            12,
            holder(self._adding),
            self._aside_part,
        )
        self.setLayout(column(page(theme, *parts, width=680, top=0, bottom=1), gap=0))

    def focus_heading(self) -> None:
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_freshness(self, words: str, trouble: str = "") -> None:
        """Say how the account is kept up to date, and what keeps live updates from working."""
        self._state.setText(words)
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))

    def set_sources(self, sources: Sequence[Source], none: str) -> None:
        """Show what sends news; `none` says what there is instead where nothing does."""
        clear(self._sources)
        rows = [row for each in sources for row in self._rows(each)] or [_line(self._theme, none, "")]
        self._sources.addWidget(card(self._theme, *rows))

    def set_ways(self, ways: Ways) -> None:
        """Offer what can be added."""
        clear(self._adding)
        rows = [each for each in (self._watching(ways), self._opening(ways), self._relaying(ways)) if each is not None]
        if rows:
            self._adding.addWidget(Paragraph(self._theme, said("Add a way for news"), "strong"))
            self._adding.addSpacing(8)
            self._adding.addWidget(card(self._theme, *rows))

    def set_asides(self, asides: Sequence[Aside]) -> None:
        """Show what could not be applied."""
        clear(self._asides)
        if asides:
            self._asides.addWidget(card(self._theme, *map(self._aside, asides)))
        self._aside_part.setVisible(bool(asides))

    def show_address(self, url: str, secret: str) -> None:
        """Show an address and its secret once, to be typed in at the platform."""
        clear(self._address_lines)
        words = said("Register this at the platform. The secret is shown this once.")
        self._address_lines.addWidget(Paragraph(self._theme, words, "small", "text_2"))
        self._address_lines.addWidget(self._copied(said("Address"), url, said("Copy address")))
        self._address_lines.addWidget(self._copied(said("Secret"), secret, said("Copy secret")))
        self._address.setVisible(True)

    def set_note(self, words: str, *, is_good: bool = True) -> None:
        """Say what became of what was asked; no words take it away."""
        self._note.set_look("ok" if is_good else "bad", "check" if is_good else "x")
        self._note.set_words(words)
        self._note_part.setVisible(bool(words))

    def _copied(self, label: str, text: str, act: str) -> QWidget:
        copy = Button(self._theme, act, "quiet", "copy")
        copy.clicked.connect(lambda: self.copy_wanted.emit(text))
        words = column(Paragraph(self._theme, label, "small", "text_3"), Paragraph(self._theme, text, "strong"), gap=1)
        return Fold(self._theme, (holder(words), 1), copy, below=420, gap=10)

    def _rows(self, source: Source) -> list[QWidget]:
        if not source.offered:
            return [self._source(source)]
        copy, taken = (
            Button(self._theme, said("Copy this secret"), "quiet", "copy"),
            Button(self._theme, said("The platform has it"), "secondary"),
        )
        copy.clicked.connect(lambda: self.copy_wanted.emit(source.offered))
        taken.clicked.connect(lambda: self.confirm.emit(source.key, source.offered))
        words = said("Paste it on the platform’s page. When the platform has accepted it, say so here.")
        return [self._source(source), _line(self._theme, said("A secret came to this address"), words, copy, taken)]

    def _source(self, source: Source) -> QWidget:
        acts = []
        if source.copy:
            copy = Button(self._theme, said("Copy address"), "quiet", "copy")
            copy.clicked.connect(lambda: self.copy_wanted.emit(source.copy))
            acts.append(copy)
        if source.key:
            remove = Button(self._theme, said("Remove", "a button"), "secondary")
            remove.clicked.connect(lambda: self.remove.emit(source.key))
            acts.append(remove)
        for each in acts:
            each.setAccessibleDescription(safe_text(source.title))
        return _line(self._theme, source.title, source.more, *acts)

    def _aside(self, aside: Aside) -> QWidget:
        replay = Button(self._theme, said("Try again"), "secondary")
        replay.clicked.connect(lambda: self.replay.emit(aside.id))
        discard = Button(self._theme, said("Discard", "a button"), "danger")
        discard.clicked.connect(lambda: self.discard.emit(aside.id))
        for each in (replay, discard):
            each.setAccessibleDescription(safe_text(aside.title))
        return _line(self._theme, aside.title, aside.why, replay, discard)

    def _watching(self, ways: Ways) -> QWidget | None:
        if ways.watch is None:
            return None
        title = said("Watch one thing")
        if ways.watch or not ways.things:
            why = ways.watch or said("There is nothing here yet that can be watched.")
            return _line(self._theme, title, why)
        choice = Choice(self._theme, ways.things)
        choice.setAccessibleName(title)
        go = Button(self._theme, said("Watch", "a button"), "secondary", "plus")
        go.clicked.connect(lambda: self.watch.emit(choice.key))
        words = said("The platform then tells of it at once, through the address in Settings, Network.")
        return _line(self._theme, title, words, choice, go)

    def _opening(self, ways: Ways) -> QWidget | None:
        if ways.address is None:
            return None
        title = said("An address that you register at the platform")
        if ways.address:
            return _line(self._theme, title, ways.address)
        go = Button(self._theme, said("Open an address"), "secondary", "plus")
        go.clicked.connect(self.open_address)
        words = said("You get an address and a secret for the platform’s own page. It leads to this computer.")
        return _line(self._theme, title, words, go)

    def _relaying(self, ways: Ways) -> QWidget | None:
        if ways.relay is None:
            return None
        if ways.relay:
            return _line(self._theme, said("A relay"), ways.relay)
        theme = self._theme
        url, secret = Input(theme, "", "https://smee.io/abc123"), Input(theme)
        secret.setEchoMode(QLineEdit.EchoMode.Password)
        fields = (
            FormField(theme, said("Address of the relay"), url),
            FormField(theme, said("Secret of the relay"), secret),
        )
        go = Button(theme, said("Add relay"), "secondary", "plus")
        go.clicked.connect(lambda: self.add_relay.emit(url.text(), secret.text()))
        acts = Flow()
        acts.addWidget(go)
        words = said("A service outside takes the news and hands them on. Whoever runs it can read along.")
        told = column(Paragraph(theme, said("A relay")), Paragraph(theme, words, "small", "text_2"), gap=2)
        return holder(column(told, *fields, holder(acts), gap=10, margins=(18, 12, 16, 14)))


def _line(theme: Theme, title: str, more: str, *acts: QWidget) -> QWidget:
    hint = Paragraph(theme, more, "small", "text_2")
    hint.setVisible(bool(more))
    words = holder(column(Paragraph(theme, title), hint, gap=2))
    if not acts:
        return holder(row((words, 1), gap=0, margins=(18, 11, 16, 11)))
    place = holder(column(None, row(*acts, None, gap=8), None, gap=0))
    made = Fold(theme, (words, 1), place, below=520, gap=14)
    return holder(row((made, 1), gap=0, margins=(18, 10, 14, 10)))
