"""How fast, and how often again. Pure arithmetic: the caller brings the time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from math import isnan

from connector_app.model.clock import http_date

LONGEST_WAIT = 3600.0
"""A platform's own wait is obeyed up to an hour; beyond that it is a mistake or an attack (seconds)."""


def chance(random: Callable[[int], bytes]) -> float:
    """Return a number in [0, 1), made of random bytes."""
    return int.from_bytes(random(4), "big") / 2**32


@dataclass(frozen=True, slots=True)
class Gcra:
    """A limiter that needs one number: the theoretical arrival time (ATM Forum's generic cell rate algorithm).

    `per_second` calls go through in the long run, `burst` at once. `tat` is in the caller's seconds.
    """

    per_second: float
    burst: int = 1
    tat: float = 0.0

    def take(self, *, at: float) -> tuple["Gcra", float]:
        """Take one slot. Return the limiter afterwards and how many seconds to wait before acting."""
        interval = 1.0 / self.per_second
        start = max(self.tat, at)
        wait = max(0.0, start - (self.burst - 1) * interval - at)
        return Gcra(self.per_second, self.burst, start + interval), wait

    def hold(self, *, until: float) -> "Gcra":
        """Return the limiter with nothing going through before `until`: a platform said so."""
        reach = until + (self.burst - 1) / self.per_second
        return Gcra(self.per_second, self.burst, max(self.tat, reach))


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """At most `retries` after the first attempt: first wait `base` seconds, doubled, capped at `ceiling`.

    Full jitter: a random share of that ceiling, so that programs do not march in step.
    """

    retries: int = 3
    base: float = 1.0
    ceiling: float = 10.0

    def delay(self, retry: int, *, jitter: float, told: float | None = None) -> float | None:
        """Return the seconds to wait before retry number `retry` (from 1), or None to give up.

        `jitter` is a number in [0, 1). `told` is the platform's own wait: obeyed as it stands, up to `LONGEST_WAIT`.
        """
        if retry > self.retries:
            return None
        if told is not None:
            return min(max(told, 0.0), LONGEST_WAIT)
        return jitter * min(self.ceiling, self.base * 2.0 ** (retry - 1))


def seconds_told(value: object, *, now: datetime) -> float | None:
    """Read a wait as platforms write it: seconds as a number or text, or an HTTP date (RFC 9110 section 10.2.3).

    Return seconds from `now`, at least 0 and at most `LONGEST_WAIT`, or None where it says nothing.
    """
    if isinstance(value, bool) or value is None:
        return None
    try:
        seconds = float(value) if isinstance(value, int | float | str) else None
    except (ValueError, OverflowError):
        seconds = _until(str(value), now)
    if seconds is None or isnan(seconds):
        return None
    return min(max(seconds, 0.0), LONGEST_WAIT)


def _until(date: str, now: datetime) -> float | None:
    at = http_date(date)
    return (at - now).total_seconds() if at else None


@dataclass(frozen=True, slots=True)
class Allowance:
    """The headers by which a platform's answers say what is left of a limit, by their names in lower case.

    `remaining` counts calls; nothing is left at 0. `after` tells in how many seconds it is whole again, `reset` at
    which time (seconds since 1970; a number too small for that is seconds from now). `bucket` tells which of its
    counters the platform speaks of, all calls of an account where it names none; each object has its own where it is
    `per_object`.
    """

    remaining: str
    bucket: str
    after: str = ""
    reset: str = ""
    per_object: bool = False

    def wait(self, headers: Mapping[str, str], *, now: datetime) -> float:
        """Return for how many seconds nothing is left, at most `LONGEST_WAIT`; 0 where something is, or nobody says.

        `now` is by the platform's clock.
        """
        if headers.get(self.remaining, "").strip() != "0":
            return 0.0
        after = seconds_told(headers.get(self.after), now=now)
        return (_reset(headers.get(self.reset, ""), now) or 0.0) if after is None else after


def _reset(text: str, now: datetime) -> float | None:
    try:
        at = float(text)
    except ValueError:
        return None
    return seconds_told(at - now.timestamp() if at >= OLDEST_TIME else at, now=now)


OLDEST_TIME = 1e9
"""A smaller number is no time of these days (seconds since 1970)."""


@dataclass(frozen=True, slots=True)
class Breaker:
    """Spares a server that is down: after `PATIENT` failures in a row it is asked rarely, and by one at a time.

    `until` is in the caller's seconds.
    """

    failures: int = 0
    until: float = 0.0

    @property
    def is_open(self) -> bool:
        return self.failures >= PATIENT

    def wait(self, *, at: float) -> float:
        """Return how many seconds nobody should ask."""
        return max(0.0, self.until - at)

    def failed(self, *, at: float, jitter: float) -> "Breaker":
        """Count a failure; from the `PATIENT`th on pause, twice as long each time. `jitter` is in [0, 1)."""
        failures = self.failures + 1
        if failures < PATIENT:
            return Breaker(failures)
        pause = min(LONGEST_PAUSE, 2.0 ** min(failures - PATIENT, 10))
        return Breaker(failures, at + pause * (0.5 + jitter / 2))


PATIENT = 5
LONGEST_PAUSE = 30.0
