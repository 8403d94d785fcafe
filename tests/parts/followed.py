"""Accounts that are kept up to date, on a clock that a test moves: what comes of it, and when."""

import asyncio
from contextlib import asynccontextmanager

from connector_app.model.clock import stamp
from connector_app.model.failure import FailureError
from connector_app.providers.practice import PROVIDER
from connector_app.services.gaps import Gaps
from connector_app.services.live import Live
from connector_app.services.supervisor import Supervisor
from connector_app.services.sync import SyncCounts
from connector_app.store import freshness
from tests.fakes.clock import ManualClock
from tests.parts.hooked import HERE, House, account

THERE = "practice-00000002"


class StepClock(ManualClock):
    """Whoever sleeps wakes when the test has let enough time pass."""

    def __init__(self):
        super().__init__()
        self.sleepers = []

    async def sleep(self, seconds):
        self.slept.append(seconds)
        if seconds > 0:
            woken = asyncio.Event()
            self.sleepers.append((self.monotonic() + seconds, woken))
            await woken.wait()
        await asyncio.sleep(0)

    async def pass_by(self, seconds):
        """Let time pass, from one sleeper's waking to the next, and everything happen that was due."""
        until = self.monotonic() + seconds
        while self.monotonic() < until:
            self.advance(min([until, *(due for due, _ in self.sleepers)]) - self.monotonic())
            self.wake()
            await calm(self.house)

    def wake(self):
        for due, woken in self.sleepers:
            if due <= self.monotonic():
                woken.set()
        self.sleepers = [s for s in self.sleepers if not s[1].is_set()]


class Reading:
    """Counts readings, and answers with what the test puts there. Notes down what came out, as the real one does."""

    def __init__(self, house):
        self.house, self.clock, self.at, self.failure, self.during = house, house.clock, {}, {}, None
        self.found = SyncCounts()

    async def read(self, connection, *, quiet):
        assert quiet
        self.at.setdefault(connection, []).append(self.clock.monotonic())
        if self.during:
            await self.during(connection)
        if failure := self.failure.get(connection):
            raise failure if isinstance(failure, Exception) else FailureError(failure)
        began = stamp(self.clock.now())
        await self.house.db.write(lambda tx: freshness.set_checked(tx, connection, began))
        found, self.found = self.found, SyncCounts()
        return found


class Registrar:
    def __init__(self):
        self.settled, self.answer = [], False

    async def settle(self, connection):
        self.settled.append(connection.id)
        if not isinstance(self.answer, bool):
            raise FailureError(self.answer)
        return self.answer


async def calm(house):
    """Let everything happen that needs no time to pass: what was asked of the database is answered in turn."""
    for _ in range(4):
        for _ in range(8):
            await asyncio.sleep(0)
        await house.db.read(lambda tx: None)
        await house.db.write(lambda tx: None)


@asynccontextmanager
async def followed(folder, provider=PROVIDER):
    """Two accounts that are kept up to date, by the real service, over readings that a test decides about."""
    async with House(folder, StepClock(), (provider,)) as house:
        house.clock.house = house
        house.accounts[THERE] = account(THERE)
        house.reading, house.registrar = Reading(house), Registrar()
        house.supervisor = Supervisor(house.clock)
        house.dropped, house.slept, house.battery = 0, 0.0, None

        async def drop():
            house.dropped += 1

        house.live = Live(
            house.db,
            house.clock,
            lambda n: b"\x80" + bytes(n - 1),  # one half
            house.catalog,
            lambda _tx, each: house.accounts.get(each),
            house.supervisor,
            house.reading,
            house.registrar,
            Gaps(house.db, house.clock, house.audit, house.catalog, slept=lambda: house.slept),
            drop=drop,
            on_battery=lambda: house.battery,
        )
        yield house
        await house.supervisor.stop_all()


def readings(house, connection=HERE):
    return house.reading.at.get(connection, [])


async def begin(house, *connections):
    for each in connections or (HERE,):
        house.live.start(each)
    await calm(house)
