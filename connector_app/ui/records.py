"""Rows as the screen shows them: words chosen, states named, and safe to paint because they were made safe when made.

A record knows what it looks like and what it says aloud (`spoken`). Countdowns are painted and never spoken.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields
from string import Formatter
from typing import Literal

from connector_app.language import said
from connector_app.ui.states import ACCOUNT_STATES, LATE, NO_PLATFORM, OUTBOX_STATES, StateLook
from connector_app.ui.tokens import Role
from connector_app.ui.words import safe_text


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a sentence. Only things are bold."""

    words: str
    is_thing: bool = False

    def __post_init__(self) -> None:
        _make_safe(self)


Sentence = tuple[Part, ...]


def sentence(template: str, asides: Collection[str] = (), /, **things: str) -> Sentence:
    """Return our own `template` with things in its gaps: `sentence("You renamed {old}", old=title)`.

    What fills the gaps of `asides` is no thing: who did it, how many. Only the template is read for gaps; what a
    platform sent is never read again. Raise KeyError for a gap without its thing.
    """
    parts: list[Part] = []
    for words, gap, _, _ in Formatter().parse(template):
        if words:
            parts.append(Part(words))
        if gap:
            parts.append(Part(things[gap], is_thing=gap not in asides))
    return tuple(parts)


def spoken(parts: Sentence) -> str:
    """Return a sentence as plain words."""
    return "".join(part.words for part in parts)


def _joined(words: Iterable[str]) -> str:
    return ", ".join(word for word in words if word)


def _make_safe(record: "Part | PlatformRow | AccountRow | ItemRow | ActivityRow | OutboxRow") -> None:
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, str) and (shown := safe_text(value)) is not value:
            object.__setattr__(record, field.name, shown)


@dataclass(frozen=True, slots=True)
class PlatformRow:
    """A platform one can add an account of."""

    id: str  # provider id
    name: str
    line: str = ""  # what it can do here, in a few words
    preparation: str = ""  # what is needed before, or what one should know first
    host: str = ""  # whom it leads to, where only a file in the data folder says so

    def __post_init__(self) -> None:
        _make_safe(self)


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account in the list at the left, or the list's first entry, which stands for all of them."""

    id: str  # connection id; empty for "All accounts"
    name: str
    platform: str = ""  # provider id
    ribbon: str = "slate"
    state: str = "connected"  # public vocabulary of connection states
    note: str = ""  # when last checked, since when, who
    is_note_ticking: bool = False  # a time left, or seconds that passed: painted, not spoken
    has_platform: bool = True  # something describes its platform
    shown: str = ""  # what is painted instead of the state and the note: how fresh a connected account is
    is_late: bool = False  # connected, and not read for longer than its plan says

    def __post_init__(self) -> None:
        _make_safe(self)

    @property
    def is_all(self) -> bool:
        return not self.id

    @property
    def look(self) -> StateLook:
        if not self.has_platform:
            return NO_PLATFORM
        return LATE if self.is_late else ACCOUNT_STATES[self.state]

    @property
    def spoken(self) -> str:
        if self.is_all:
            return self.name
        return _joined((self.name, self.look.word, "" if self.is_note_ticking else self.note))


ALL_ACCOUNTS = AccountRow("", said("All accounts"))


IN_STEP = said("In step", "an item that is the same here and at its platform")


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One item of the table. An item in step with its platform shows no state."""

    id: str
    title: str
    kind: str
    account: str
    changed: str  # "5 min ago", "as of 07:10"
    icon: str = "file-text"
    ribbon: str = "slate"
    status: str = ""  # the item's own status, as words
    state: str = ""  # what the state cell shows: "Sent in 8 s", "Not sent"
    spoken_state: str = IN_STEP  # the same without a countdown
    role: Role = "text_3"
    shape: str = ""
    share_left: float = 0.0  # of the time until it is sent; draws the slice instead of the shape
    action: str = ""  # "Try again"
    is_practice: bool = False
    more: tuple[tuple[str, str], ...] = ()  # what other columns say, by their keys

    def __post_init__(self) -> None:
        _make_safe(self)
        if self.more:
            object.__setattr__(self, "more", tuple((key, safe_text(words)) for key, words in self.more))

    def said(self, key: str) -> str:
        """Return what the cell of a column says aloud; it is what is painted there, but for the state's countdown."""
        match key:
            case "title" | "account" | "changed" | "kind" | "status":
                return str(getattr(self, key))
            case "state":
                return self.spoken_state
            case _:
                return dict(self.more).get(key, "")

    @property
    def spoken(self) -> str:
        return _joined((self.title, self.kind, self.status, self.account, self.changed, self.spoken_state))


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One line of the history as the window tells it: a day, an entry, a gap, or several looks folded into one."""

    id: str
    form: Literal["day", "entry", "gap", "fold"]
    words: Sentence
    time: str = ""
    icon: str = "circle-dot"
    account: str = ""
    ribbon: str = "slate"
    outcome: str = ""  # a word, when it did not simply work
    role: Role = "text_3"  # of icon and outcome
    known: str = ""  # how it is known
    note: str = ""  # of a gap: what was caught up with, and what may be missing

    def __post_init__(self) -> None:
        _make_safe(self)

    @property
    def spoken(self) -> str:
        return _joined((self.time, spoken(self.words), self.note, self.account, self.known, self.outcome))


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One change on its way to a platform."""

    id: str
    words: Sentence
    detail: str
    account: str
    state: str = "waiting"  # public vocabulary of outbox states
    state_words: str = ""  # "Waiting until 14:05"; else the state's own word
    action: str = ""  # the words of its one button
    action_note: str = ""  # what ticks beside them: "8 s"
    share_left: float = 0.0

    def __post_init__(self) -> None:
        _make_safe(self)

    @property
    def look(self) -> StateLook:
        return OUTBOX_STATES[self.state]

    @property
    def state_shown(self) -> str:
        return self.state_words or self.look.word

    @property
    def spoken(self) -> str:
        return _joined((spoken(self.words), self.state_shown, self.account, self.detail))
