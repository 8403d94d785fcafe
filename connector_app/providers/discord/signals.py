"""What passes between the Gateway's state machine and `session`, which numbers its connections.

What needs no number is what every live connection says (`connector_app.model.live`).
"""

from dataclasses import dataclass, field

from connector_app.model.failure import Failure
from connector_app.model.live import CatchUp, Left, Stop, Ticked, Wake, Well
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
    """The connection is closed, or could not be opened, or `gateway` was not answered.

    `code` None: nobody said why. `failure` is why `gateway` was not answered.
    """

    code: int | None = None
    failure: Failure | None = None


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
class Happened:
    """Something happened at Discord. `name` is its own word."""

    name: str
    events: tuple[WebhookEvent, ...]


Output = Ask | Open | Send | Close | Wake | Happened | CatchUp | Well | Stop
