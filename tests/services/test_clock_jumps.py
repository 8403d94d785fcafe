"""Somebody sets this computer's clock while changes wait or are on their way: none is doubled, none waits for it."""

from datetime import timedelta

import pytest

from connector_app.model.outbox import OutboxState
from connector_app.store import outbox
from tests.fakes.clock import ManualClock
from tests.fakes.office import HERE, ok
from tests.fakes.practice import UNKEYED
from tests.parts.sending import BREAD, create, newest, there
from tests.services.conftest import opened

HOUR = 3600


class Elsewhere:
    """The clock of the platform: time goes by for it too, but nobody sets it."""

    def __init__(self, clock):
        self._clock, self._start = clock, clock.now() - timedelta(seconds=clock.monotonic())

    def now(self):
        return self._start + timedelta(seconds=self._clock.monotonic())

    def __getattr__(self, name):
        return getattr(self._clock, name)


@pytest.fixture(params=[(), (UNKEYED,)], ids=["with keys", "without keys"])
async def somewhere(tmp_path, request):
    async for office in opened(tmp_path, *request.param):
        yield office


def set_clock(office, seconds):
    office.clock.set(office.clock.now() + timedelta(seconds=seconds))


@pytest.mark.parametrize("is_new", [False, True], ids=["while it runs", "between two runs"])
@pytest.mark.parametrize("back", [2 * HOUR, 400 * 24 * HOUR])
async def test_a_clock_that_is_set_back_holds_nothing_up(office, back, is_new):
    ok(await office.items.create(HERE, "item", BREAD, hold=10))
    if is_new:
        set_clock(office, -back)
        await office.start()
        await office.deliver()
    else:
        async with office.pumping():
            set_clock(office, -back)
            office.pump.nudge()
        await office.deliver()

    assert there(office) == ["Bread"]
    assert office.clock.monotonic() < 60


async def test_a_small_correction_changes_nothing(office):
    ok(await office.items.create(HERE, "item", BREAD, hold=10))
    before = (await newest(office)).not_before
    office.pump._repeats.set_back()
    set_clock(office, -0.5)
    async with office.pumping():
        assert (await office.db.read(outbox.next_due)) == before


@pytest.mark.slow
@pytest.mark.timeout(120)
@pytest.mark.parametrize("is_new", [False, True], ids=["while it runs", "between two runs"])
@pytest.mark.parametrize("hours", [-400 * 24, -30, -2, 2, 30, 400 * 24])
@pytest.mark.parametrize("trouble", ["cut-after", "500", "503", "die-after"])
async def test_whenever_the_clock_is_set_there_is_one_and_it_is_known_or_asked_about(somewhere, trouble, hours, is_new):
    office = somewhere
    office.platform.clock = office.platform.platform.clock = Elsewhere(office.clock)
    await create(office)
    office.platform.troubles = [trouble]
    async with office.pumping():
        while office.platform.troubles:
            await office.clock.sleep(0)
        set_clock(office, hours * HOUR)
        office.pump.nudge()
    if is_new:
        await office.start()
    await office.deliver()
    ok(await office.sync.refresh(HERE, full=True))

    entry = await newest(office)
    assert len(there(office)) <= 1
    if entry.state is OutboxState.DONE:
        assert there(office) == ["Bread"]
    else:
        assert (entry.state, entry.reason) == (OutboxState.NEEDS_YOU, "unclear")


def test_the_platforms_clock_is_not_ours():
    clock = ManualClock()
    there = Elsewhere(clock)
    clock.set(clock.now() + timedelta(hours=1))
    clock.advance(5)

    assert clock.now() - there.now() == timedelta(hours=1)
