"""What every part of the pretend platform works with, and its rate tiers."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field

from connector_app.model.clock import Clock, stamp
from connector_app.model.limits import Gcra
from connector_app.practice.answers import PlatformError
from connector_app.practice.faults import Faults
from connector_app.practice.state import State

CLIENT = "connector-manager-practice"
"""The one registered client: public, without a secret (RFC 6749 section 2.1)."""

SCOPES = ("read:user", "write:data", "admin:webhooks")
TIER_2 = Gcra(per_second=20 / 60, burst=20)
TIER_3 = Gcra(per_second=50, burst=100)


@dataclass(slots=True)
class Platform:
    """The platform's state, clock, chance and troubles. `origin` is its own address and its issuer name."""

    origin: str
    state: State
    clock: Clock
    random: Callable[[int], bytes]
    faults: Faults = field(default_factory=Faults)
    limiters: dict[str, Gcra] = field(default_factory=dict)

    def at(self) -> str:
        return stamp(self.clock.now())

    def seconds(self) -> float:
        """Return wall time as seconds since 1970: what outlives a restart is counted by it."""
        return self.clock.now().timestamp()

    def name(self, prefix: str) -> str:
        return f"{prefix}_{self.random(8).hex()}"

    def admit(self, who: str, tier: Gcra) -> None:
        """Count a request. Raises PlatformError where it comes too fast."""
        if not self.faults.settings.rate_limits:
            return
        limiter, wait = self.limiters.get(who, tier).take(at=self.clock.monotonic())
        if wait > 1e-6:  # sums of fractions are never quite even
            raise PlatformError(429, "rate_limited", "Too many requests", retry_after=math.ceil(wait))
        self.limiters[who] = limiter
