"""What passes between the live connection's state machine and whoever carries it: happenings in, deeds out."""

from dataclasses import dataclass, field

from connector_app.model.failure import Failure
from connector_app.model.webhook import WebhookEvent

# What comes in


@dataclass(frozen=True, slots=True)
class Welcomed:
    """The answer to `gateway`: where to connect, and the budget of new sessions (`reset_after` in seconds)."""

    url: str
    remaining: int
    reset_after: float


@dataclass(frozen=True, slots=True)
class Opened:
    """The connection that was asked for is open."""


@dataclass(frozen=True, slots=True)
class Came:
    """A frame came."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Closed:
    """The connection is closed, or could not be opened, or `gateway` was not answered. `code` None: nobody said why."""

    code: int | None = None


@dataclass(frozen=True, slots=True)
class Ticked:
    """The time came that `Wake` named, or any other."""


@dataclass(frozen=True, slots=True)
class Left:
    """The program is about to quit."""


Input = Welcomed | Opened | Came | Closed | Ticked | Left

# What goes out


@dataclass(frozen=True, slots=True)
class Ask:
    """Make the call `gateway` and bring its answer, or `Closed` where there is none."""


@dataclass(frozen=True, slots=True)
class Open:
    """Open a connection to this address."""

    url: str


@dataclass(frozen=True, slots=True)
class Send:
    """Send a frame. `repr` hides it: it may hold the bot's key."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Close:
    """Close the connection, and say `Closed` when it is."""

    code: int


@dataclass(frozen=True, slots=True)
class Wake:
    """Say `Ticked` at this time; a later one replaces it."""

    at: float


@dataclass(frozen=True, slots=True)
class Happened:
    """Something happened at Discord. `name` is its own word."""

    name: str
    events: tuple[WebhookEvent, ...]


@dataclass(frozen=True, slots=True)
class CatchUp:
    """A session is new: what happened before it is not told. Read the listings."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """It is over until a person does something."""

    failure: Failure


Output = Ask | Open | Send | Close | Wake | Happened | CatchUp | Stopped
