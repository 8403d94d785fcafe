"""A clock that goes on only when nobody has anything left to do: what happens side by side takes the time of one."""

import asyncio
import heapq
import itertools
from contextlib import asynccontextmanager
from datetime import timedelta

from tests.fakes.clock import NEW_YEAR


class EventClock:
    """Whoever sleeps is woken in order of time. `moving()` lets it go on while a block runs.

    What a thread works on (a database) is counted by `at_work`: no time passes meanwhile.
    """

    def __init__(self, start=NEW_YEAR):
        self._start, self._at, self._busy = start, 0.0, 0
        self._sleepers, self._numbers, self._came = [], itertools.count(), asyncio.Event()

    def now(self):
        return self._start + timedelta(seconds=self._at)

    def monotonic(self):
        return self._at

    async def sleep(self, seconds):
        woken = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self._at + max(0.0, seconds), next(self._numbers), woken))
        self._came.set()
        await woken

    @asynccontextmanager
    async def at_work(self):
        self._busy += 1
        try:
            yield
        finally:
            self._busy -= 1
            self._came.set()

    @asynccontextmanager
    async def moving(self):
        mover = asyncio.create_task(self._move(), name="let time pass")
        try:
            yield
        finally:
            mover.cancel()
            await asyncio.gather(mover, return_exceptions=True)

    async def _move(self):
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(0)
            if loop._ready:  # somebody has something to do now
                continue
            if self._busy or not self._sleepers:
                self._came.clear()
                await self._came.wait()
                continue
            at, _, woken = heapq.heappop(self._sleepers)
            if not woken.done():
                self._at = max(self._at, at)
                woken.set_result(None)


class Counted:
    """A database whose work the clock waits for."""

    def __init__(self, db, clock):
        self._db, self._clock = db, clock

    async def read(self, *args, **kwargs):
        async with self._clock.at_work():
            return await self._db.read(*args, **kwargs)

    async def write(self, *args, **kwargs):
        async with self._clock.at_work():
            return await self._db.write(*args, **kwargs)

    def __getattr__(self, name):
        return getattr(self._db, name)
