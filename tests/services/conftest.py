"""Services run over a real database, a clock wound by hand, and the practice platform."""

import pytest

from connector_app.store.database import Database
from tests.fakes.clock import ManualClock
from tests.fakes.office import Office
from tests.fakes.practice import UNKEYED, PracticeInside


@pytest.fixture
async def office(tmp_path):
    async for office in opened(tmp_path):
        yield office


@pytest.fixture
async def unkeyed(tmp_path):
    """Return an office at a platform without idempotency keys."""
    async for office in opened(tmp_path, UNKEYED):
        yield office


async def opened(folder, *provider):
    clock = ManualClock()
    platform = PracticeInside(folder / "platform", clock, *provider)
    async with Database(folder / "data.db") as db:
        office = Office(db, platform, clock)
        await office.start()
        await office.connect()
        yield office
    platform.close()
