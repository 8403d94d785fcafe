"""Servers that failed too often are left alone for a while; then one asks for all whether they are back."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from connector_app.model.clock import Clock
from connector_app.model.failure import Failure, FailureError, Offline, Trace, Unavailable
from connector_app.model.limits import Breaker, chance

PAUSED = "paused"
"""The code of an Offline that asked nobody: the platform failed so often that it is left alone for a while."""


class Breakers:
    """One for each server, by its origin."""

    def __init__(self, clock: Clock, random: Callable[[int], bytes]) -> None:
        self._clock, self._random = clock, random
        self._breakers: dict[str, Breaker] = {}
        self._probes: dict[str, asyncio.Event] = {}

    def pause(self, origin: str) -> float:
        """Return for how many seconds a server is still left alone."""
        return self._breaker(origin).wait(at=self._clock.monotonic())

    @asynccontextmanager
    async def asking(self, origin: str, *, urgent: bool) -> AsyncIterator[None]:
        """Hear how asking a server goes. While another finds out whether it is back, wait for that.

        Raises FailureError(Offline) while nobody asks it; `urgent` asks all the same.
        """
        await self._admit(origin, urgent=urgent)
        probe = asyncio.Event() if self._breaker(origin).is_open and origin not in self._probes else None
        if probe is not None:
            self._probes[origin] = probe
        try:
            yield
        except FailureError as error:
            self._heard(origin, error.failure)
            raise
        else:
            self._heard(origin, None)
        finally:
            if probe is not None:
                del self._probes[origin]
                probe.set()

    async def _admit(self, origin: str, *, urgent: bool) -> None:
        while not urgent:
            if (probe := self._probes.get(origin)) is not None:
                await probe.wait()
            elif (pause := self.pause(origin)) > 0:
                raise FailureError(Offline(urlsplit(origin).hostname or "", Trace(code=PAUSED, retry_after=pause)))
            else:
                return

    def _breaker(self, origin: str) -> Breaker:
        return self._breakers.get(origin, Breaker())

    def _heard(self, origin: str, failure: Failure | None) -> None:
        if isinstance(failure, Offline | Unavailable):
            breaker = self._breaker(origin)
            self._breakers[origin] = breaker.failed(at=self._clock.monotonic(), jitter=chance(self._random))
        else:
            self._breakers.pop(origin, None)
