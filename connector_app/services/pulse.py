"""How one account is doing, and when it is to be read again. Seconds are monotonic."""

import math
from dataclasses import dataclass

from connector_app.model.freshness import Around, PollPlan
from connector_app.services.bell import Bell


@dataclass(slots=True)
class Pulse:
    """`told` tells whether registered deliveries come, `socket` whether a socket is up.

    `checked_at` is when the newest whole reading began, as it was written down; `read_at` the second at which it ended.
    `trouble` and `words` are what hinders its live updates, as it was written down when it was looked at last.
    `retry_at` is when a reading that failed is tried again, `soon_at` when something that was done here shall be read.
    `hold_until` keeps accounts from being read all at once; `settle_at` is when registrations are compared again.
    """

    bell: Bell
    plan: PollPlan
    told: bool = False
    socket: bool = False
    checked_at: str = ""
    trouble: str = ""
    words: str = ""
    read_at: float = -math.inf
    retry_at: float = math.inf
    soon_at: float = math.inf
    hold_until: float = -math.inf
    settle_at: float = -math.inf
    factor: float = 1.0
    failures: int = 0
    reading: bool = False
    asked: bool = False
    since_told: bool = False

    @property
    def is_told(self) -> bool:
        """Whether the platform tells what happens by itself."""
        return self.told or self.socket

    @property
    def is_live(self) -> bool:
        """Whether nothing can be missing: it tells, and the account was read whole since it began to."""
        return self.is_told and self.since_told and not self.failures

    def ask(self) -> None:
        """Ask for the account to be read as soon as may be."""
        self.asked = True
        self.bell.ring()

    def begin(self) -> None:
        """Note that a reading begins: whoever asked until now is served by it."""
        self.asked, self.soon_at = False, math.inf
        self.bell.hush()

    def well(self, at: float, factor: float, *, told: bool) -> None:
        """Note that a reading came out at second `at`; the wait for the next is longer or shorter by `factor`.

        `told` says whether the platform told what happens from its beginning on.
        """
        self.since_told = told
        self.failures, self.retry_at = 0, math.inf
        self.read_at, self.factor = at, factor

    def failed(self, retry_at: float) -> None:
        self.failures += 1
        self.retry_at = retry_at

    def every(self, around: Around) -> float:
        """Return the seconds between two readings as things are."""
        return self.plan.seconds(around, told=self.is_told)

    def due(self, around: Around) -> float:
        """Return the second at which the account is to be read again."""
        planned = self.retry_at if self.failures else self.read_at + self.every(around) * self.factor
        return min(planned, self.soon_at)
