"""A live connection to a platform: what passes between its state machine and whoever carries it.

The machine is a value without any I/O. Whoever carries it tells it what happens, with the time and a chance, and does
what comes back, in order. Times are seconds of a clock that never goes backwards; sockets are told apart by number.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from connector_app.model.call import Call
from connector_app.model.failure import Failure
from connector_app.model.oauth import TokenSet
from connector_app.model.webhook import Accepted

ABNORMAL = 1006
"""The code of an end that nobody announced (RFC 6455 section 7.4.1)."""


# What comes in


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to `Ask`, decoded."""

    socket: int
    value: Any = field(repr=False)


@dataclass(frozen=True, slots=True)
class Refused:
    """No answer to `Ask` was to be had, or no connection."""

    socket: int
    failure: Failure


@dataclass(frozen=True, slots=True)
class Opened:
    socket: int


@dataclass(frozen=True, slots=True)
class Came:
    """A text frame came."""

    socket: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Heard:
    """An answer to a ping came: the other side is alive."""

    socket: int


@dataclass(frozen=True, slots=True)
class Closed:
    """A connection ended, by whichever side."""

    socket: int
    code: int = ABNORMAL


@dataclass(frozen=True, slots=True)
class Ticked:
    """The time came that `Wake` named, or any other."""


@dataclass(frozen=True, slots=True)
class Left:
    """The program is about to quit, or the account to go."""


Input = Answered | Refused | Opened | Came | Heard | Closed | Ticked | Left


# What goes out


@dataclass(frozen=True, slots=True)
class Ask:
    """Make this call after so many seconds, with the account's tokens, and bring `Answered` or `Refused`."""

    socket: int
    call: Call[Any]
    after: float = 0.0


@dataclass(frozen=True, slots=True)
class Open:
    """Open a connection to this address. `repr` hides it: it may hold a ticket."""

    socket: int
    url: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Send:
    """Send a frame. `repr` hides it: it may hold a key."""

    socket: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Ping:
    socket: int


@dataclass(frozen=True, slots=True)
class Close:
    """Close a connection, or give up what is to become one; `Closed` follows."""

    socket: int
    code: int = 1000


@dataclass(frozen=True, slots=True)
class Wake:
    """Say `Ticked` at this time; a later one replaces it."""

    at: float


@dataclass(frozen=True, slots=True)
class Deliver:
    """Put this into the inbox as a delivery that is genuine: it came over our own connection.

    `answer` is what the platform waits for. It is sent once the delivery is safe on the disk, or was before; never
    where it could not be kept: then the platform sends it again.
    """

    accepted: Accepted
    body: bytes = field(repr=False)
    answer: Send | None = None


@dataclass(frozen=True, slots=True)
class CatchUp:
    """Read the account again: what happened while nobody listened is not told any more."""


@dataclass(frozen=True, slots=True)
class Tell:
    """Something the person should know and can do something about; it goes on all the same."""

    words: str


@dataclass(frozen=True, slots=True)
class Well:
    """Whatever was told before is cured."""


@dataclass(frozen=True, slots=True)
class Stop:
    """It is over, and does not begin again before a person did something: `words` say what."""

    failure: Failure
    words: str


Output = Ask | Open | Send | Ping | Close | Wake | Deliver | CatchUp | Tell | Well | Stop


class Session(Protocol):
    """One account's live connection, as a value. `is_up` tells whether events come just now."""

    @property
    def is_up(self) -> bool: ...
    def begin(self, *, at: float) -> "Turn": ...
    def take(self, came: Input, *, at: float, chance: float) -> "Turn":
        """Return the session after something came at second `at`, and what is to be done. `chance` is in [0, 1)."""
        ...


Turn = tuple[Session, tuple[Output, ...]]


class LiveApi(Protocol):
    """A platform's `session` module."""

    def session(self, tokens: TokenSet, endpoints: Mapping[str, str]) -> Session | None:
        """Return an account's live connection, not yet begun; None where its tokens offer none."""
        ...
