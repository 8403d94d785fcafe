"""A clock you wind by hand."""

import asyncio
from datetime import UTC, datetime, timedelta

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)


class ManualClock:
    """Time that passes only when someone sleeps or advances it. Sleeping takes no real time."""

    def __init__(self, start: datetime = NEW_YEAR) -> None:
        self._start = start
        self._elapsed = 0.0
        self._skew = timedelta(0)
        self.slept: list[float] = []

    def now(self) -> datetime:
        """Return the time of day the clock shows."""
        return self._start + timedelta(seconds=self._elapsed) + self._skew

    def monotonic(self) -> float:
        """Return the seconds since the clock was made; setting the time of day does not move them."""
        return self._elapsed

    async def sleep(self, seconds: float) -> None:
        """Let the time pass at once, and remember that someone waited."""
        if seconds > 0:
            self.slept.append(seconds)
            self._elapsed += seconds
        await asyncio.sleep(0)

    def advance(self, seconds: float) -> None:
        """Let time pass without anybody sleeping."""
        self._elapsed += seconds

    def set(self, now: datetime) -> None:
        """Set the time of day, as a person or a time server does."""
        self._skew += now - self.now()
