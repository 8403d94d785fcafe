"""How fresh an account's items are, and how often they are read: what may be said of it, and nothing beyond."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from connector_app.model.clock import moment

Way = Literal["live", "polling"]
CALMER = 5
"""Where the platform tells what happens by itself, an account is read that many times more rarely."""

GRACE = 60.0
"""A reading that is so late (seconds), beyond the time between two, is not on its way any more."""


@dataclass(frozen=True, slots=True)
class Around:
    """What goes on around the program: whether somebody can see it, and whether the power comes from a battery."""

    in_sight: bool = True
    on_battery: bool = False


@dataclass(frozen=True, slots=True)
class PollPlan:
    """How often an account is read, as a platform's facts say.

    Seconds between two readings: `quiet` where nothing is going on, `resting` while nobody sees the window or the
    computer runs on its battery, `soon` after a change that was sent from here. `spread` is the share by which each
    wait is longer or shorter by chance, so that accounts do not ask all at once.
    """

    quiet: float = 60.0
    resting: float = 300.0
    soon: float = 2.0
    spread: float = 0.1

    def seconds(self, around: Around, *, told: bool) -> float:
        """Return the seconds to the next reading; `told` while the platform tells what happens by itself."""
        rests = around.on_battery or not around.in_sight
        return max(self.quiet * (CALMER if told else 1), self.resting if rests else 0.0)


POLL_PLAN = PollPlan()


@dataclass(frozen=True, slots=True)
class Freshness:
    """How an account is kept up to date, when the newest whole reading began ("" where there was none yet).

    `every` is the seconds from one reading to the next, 0 where none is planned. `trouble` is the name of what keeps
    live updates from working as they should, where a person can do something about it, `words` what is known of it.
    """

    way: Way = "polling"
    checked_at: str = ""
    every: float = 0.0
    trouble: str = ""
    words: str = ""

    def is_overdue(self, now: datetime) -> bool:
        """Tell whether nothing can be said of now: the next reading should have come long ago, or the clock was set."""
        if not self.checked_at:
            return True
        return not -GRACE <= (now - moment(self.checked_at)).total_seconds() <= longest(self.every)


NOT_YET = Freshness()


def longest(every: float) -> float:
    """Return how old (seconds) a reading may be before it counts as missed, where there is one every so often."""
    return 2 * every + GRACE
