"""Time in which nobody followed an account: why, from when, and how a clock shows that there was such a time. Pure."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

Why = Literal["asleep", "halted", "closed", "offline", "sign-in", "off"]
"""`halted` where the system does not tell a sleeping computer from a program that was stopped."""

JUMP = 60.0
"""Seconds that clocks may differ by before it means anything."""


@dataclass(frozen=True, slots=True)
class Gap:
    """`since` is when the newest whole reading before it began; "" where there was none: then nothing is missed."""

    why: Why
    since: str


@dataclass(frozen=True, slots=True)
class Tick:
    """What the clocks did between two looks, in seconds: the wall clock, the steady one, and the time spent asleep.

    `asleep` is None where the system does not say. `planned` is how long was meant to pass.
    """

    wall: timedelta
    steady: float
    planned: float
    asleep: float | None = None

    @property
    def gap(self) -> Why | None:
        """Why time passed that this program did not live through; None where it lived through all of it."""
        if self.asleep is not None and self.asleep > JUMP:
            return "asleep"
        if self.steady - self.planned > JUMP:
            return "halted"
        is_ahead = self.wall.total_seconds() - self.steady > JUMP
        return "halted" if is_ahead and self.asleep is None else None

    @property
    def clock_was_set(self) -> bool:
        """Tell whether the wall clock went another way than the time: somebody set it."""
        return self.gap is None and abs(self.wall.total_seconds() - self.steady) > JUMP

    @property
    def missed(self) -> float:
        """Return the seconds that were not lived through, as far as one can tell."""
        return max(self.asleep or 0.0, self.wall.total_seconds(), self.steady)
