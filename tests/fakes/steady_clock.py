"""A clock that runs by itself, and jumps ahead when told to."""

import asyncio
import contextlib
import time
from datetime import UTC, datetime, timedelta


class SteadyClock:
    """The real time, plus what was jumped over. Whoever sleeps through a jump wakes when their time has come."""

    def __init__(self) -> None:
        self._ahead = 0.0
        self._jumped = asyncio.Event()

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self._ahead)

    def monotonic(self) -> float:
        return time.monotonic() + self._ahead

    async def sleep(self, seconds: float) -> None:
        until = self.monotonic() + seconds
        while (left := until - self.monotonic()) > 0:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(left):
                    await self._jumped.wait()
        await asyncio.sleep(0)

    def jump(self, seconds: float) -> None:
        """Let time pass at once."""
        self._ahead += seconds
        jumped, self._jumped = self._jumped, asyncio.Event()
        jumped.set()
