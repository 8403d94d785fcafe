"""Staying live: read at the start, again now and then, at once when told, not at all while only a person can help."""

import asyncio
from datetime import timedelta

import pytest

from connector_app.model.clock import stamp
from connector_app.model.connection import ConnectionStatus
from connector_app.model.failure import (
    Closing,
    FailureError,
    Forbidden,
    KeychainLocked,
    Offline,
    RateLimited,
    Unauthorized,
)
from connector_app.providers.practice import PROVIDER
from connector_app.services import live as living
from connector_app.services.live import Freshness, Live
from connector_app.services.supervisor import Supervisor
from tests.fakes.clock import ManualClock
from tests.parts.hooked import HERE, House, account

THERE = "practice-00000002"
POLL = PROVIDER.poll_seconds


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
    """Counts readings, and answers with what the test puts there."""

    def __init__(self, clock):
        self.clock, self.at, self.failure, self.during = clock, {}, {}, None

    async def read(self, connection, *, quiet):
        assert quiet
        self.at.setdefault(connection, []).append(self.clock.monotonic())
        if self.during:
            await self.during(connection)
        if failure := self.failure.get(connection):
            raise failure if isinstance(failure, Exception) else FailureError(failure)


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


@pytest.fixture
async def house(tmp_path):
    async with House(tmp_path, StepClock()) as house:
        house.clock.house = house
        house.accounts[THERE] = account(THERE)
        house.reading, house.registrar = Reading(house.clock), Registrar()
        house.supervisor = Supervisor(house.clock)
        house.dropped = 0

        async def drop():
            house.dropped += 1

        house.live = Live(
            house.db,
            house.clock,
            lambda n: b"\x80" + bytes(n - 1),  # one half
            house.audit,
            house.catalog,
            lambda _tx, each: house.accounts.get(each),
            house.supervisor,
            house.reading,
            house.registrar,
            drop=drop,
        )
        yield house
        await house.supervisor.stop_all()


def readings(house, connection=HERE):
    return house.reading.at.get(connection, [])


async def begin(house, *connections):
    for each in connections or (HERE,):
        house.live.start(each)
    await calm(house)


class TestAnAccount:
    async def test_is_settled_and_read_when_it_starts_and_again_now_and_then(self, house):
        await begin(house)
        assert (house.registrar.settled, readings(house)) == ([HERE], [0])

        await house.clock.pass_by(3 * POLL + 1)

        assert readings(house) == [0, POLL, 2 * POLL, 3 * POLL]
        assert house.live.freshness(HERE) == Freshness("polling", stamp(house.clock.now() - timedelta(seconds=1)))

    async def test_is_read_more_rarely_while_deliveries_come(self, house):
        house.registrar.answer = True
        await begin(house)

        await house.clock.pass_by(living.CALMER * POLL + 1)

        assert readings(house) == [0, living.CALMER * POLL]
        assert house.live.freshness(HERE).way == "live"

    async def test_is_read_more_rarely_while_its_socket_is_up_and_at_once_when_it_goes_down(self, house):
        await begin(house)
        house.live.socket(HERE, up=True)
        assert house.live.freshness(HERE).way == "live"
        house.live.nudge(HERE)
        await house.clock.pass_by(living.SPACING)
        again = readings(house)[-1]

        await house.clock.pass_by(living.CALMER * POLL - 1)
        assert readings(house) == [0, again]
        house.live.socket(HERE, up=False)
        house.live.socket(HERE, up=False)
        await calm(house)

        assert house.live.freshness(HERE).way == "polling"
        assert len(readings(house)) == 3
        await house.clock.pass_by(POLL + 1)
        assert len(readings(house)) == 4

    async def test_whose_socket_is_up_is_not_called_live_while_it_cannot_be_read(self, house):
        house.reading.failure[HERE] = Offline("127.0.0.1")
        house.live.socket(HERE, up=True)
        await begin(house)

        assert house.live.freshness(HERE).way == "polling"

    async def test_says_what_a_person_can_do_about_its_socket(self, house):
        await begin(house)
        house.live.trouble(HERE, Forbidden(("connections:write",)))
        assert house.live.freshness(HERE).trouble == Forbidden(("connections:write",))

        house.live.trouble(HERE, None)
        assert house.live.freshness(HERE).trouble is None

    async def test_is_read_soon_after_something_changed_but_not_more_often_than_every_two_seconds(self, house):
        await begin(house)
        for _ in range(10):
            house.live.nudge(HERE)
            await calm(house)

        await house.clock.pass_by(living.SPACING)
        await house.clock.pass_by(5)

        assert readings(house) == [0, living.SPACING]

    async def test_that_is_not_followed_is_not_fresh(self, house):
        house.live.nudge(HERE)
        house.live.changed(HERE)

        assert house.live.freshness(HERE) == Freshness("polling", "")

    async def test_is_read_again_when_a_delivery_came_while_a_page_was_on_its_way(self, house):
        async def deliver(connection):
            house.live.changed(connection)
            house.reading.during = None

        house.reading.during = deliver
        await begin(house)
        house.live.changed(HERE)  # nothing is being read now

        await house.clock.pass_by(5)

        assert readings(house) == [0, living.SPACING]

    async def test_that_is_left_alone_is_not_read_again(self, house):
        await begin(house)

        await house.live.stop(HERE)
        await house.clock.pass_by(200)

        assert readings(house) == [0]
        assert house.supervisor.names == ()

    async def test_that_is_started_twice_is_looked_at_again(self, house):
        await begin(house)
        await begin(house)
        await house.clock.pass_by(living.SPACING)

        assert readings(house) == [0, living.SPACING]
        assert house.supervisor.names == (f"live {HERE}",)

    async def test_that_was_removed_is_followed_no_more(self, house):
        await begin(house)
        house.accounts.clear()

        await house.clock.pass_by(POLL + 1)

        assert house.supervisor.names == ()

    @pytest.mark.parametrize(
        "status", [ConnectionStatus.SIGN_IN_NEEDED, ConnectionStatus.ACCESS_REMOVED, ConnectionStatus.OFF]
    )
    async def test_that_needs_a_person_is_left_in_peace_until_it_is_well(self, house, status):
        house.accounts[HERE] = account(status=status)
        await begin(house)
        await house.clock.pass_by(300)
        assert readings(house) == []

        house.accounts[HERE] = account()
        house.live.nudge(HERE)
        await calm(house)

        assert readings(house) == [300]

    async def test_that_is_well_again_is_noticed_without_a_word(self, house):
        house.accounts[HERE] = account(status=ConnectionStatus.SIGN_IN_NEEDED)
        await begin(house)
        house.accounts[HERE] = account()

        await house.clock.pass_by(living.LOOK_AGAIN)

        assert len(readings(house)) == 1


class TestTrouble:
    async def test_no_network_is_tried_again_ever_more_rarely_up_to_a_minute(self, house):
        house.reading.failure[HERE] = Offline("127.0.0.1")
        await begin(house)

        await house.clock.pass_by(400)

        gaps = [b - a for a, b in zip(readings(house), readings(house)[1:], strict=False)]
        assert gaps[:6] == [living.SPACING, 2, 3, 6, 12, 24]
        assert set(gaps[6:]) == {45}
        assert house.live.freshness(HERE) == Freshness("polling", "")

    async def test_one_account_that_is_reached_again_wakes_the_others(self, house):
        house.reading.failure = {HERE: Offline("127.0.0.1"), THERE: Offline("127.0.0.1")}
        await begin(house, HERE, THERE)
        await house.clock.pass_by(300)
        house.reading.failure.clear()
        house.live.nudge(HERE)
        await calm(house)

        assert readings(house, HERE)[-1] == readings(house, THERE)[-1] == 300
        assert house.live.freshness(THERE).checked_at

    async def test_a_wait_that_the_platform_named_is_kept(self, house):
        house.reading.failure[HERE] = RateLimited(100)
        await begin(house)
        house.reading.failure.clear()

        await house.clock.pass_by(101)

        assert readings(house) == [0, 100]

    async def test_a_refused_sign_in_is_not_tried_again_and_again(self, house):
        house.reading.failure[HERE] = FailureError(Unauthorized("practice"))
        await begin(house)
        await house.clock.pass_by(59)

        assert readings(house) == [0]

    async def test_a_locked_keychain_is_tried_again_patiently(self, house):
        house.reading.failure[HERE] = KeychainLocked("keychain")
        await begin(house)
        await house.clock.pass_by(120)

        assert len(readings(house)) <= 8

    async def test_the_end_of_the_program_ends_it(self, house):
        house.reading.failure[HERE] = Closing()
        await begin(house)

        assert house.supervisor.names == ()

    async def test_a_registration_that_fails_leaves_the_account_polling_and_is_tried_again_later(self, house):
        house.registrar.answer = Forbidden()
        await begin(house)
        await house.clock.pass_by(living.SETTLE_AGAIN - 1)
        assert (house.registrar.settled, house.live.freshness(HERE).way) == ([HERE], "polling")
        house.registrar.answer = True

        await house.clock.pass_by(POLL + 1)

        assert house.registrar.settled == [HERE, HERE]
        assert house.live.freshness(HERE).way == "live"

    async def test_registrations_are_compared_again_after_the_network_was_gone(self, house):
        house.registrar.answer = True
        await begin(house)
        house.reading.failure[HERE] = Offline("127.0.0.1")
        house.live.nudge(HERE)
        await house.clock.pass_by(10)
        house.reading.failure.clear()
        await house.clock.pass_by(60)

        assert len(house.registrar.settled) >= 2
        assert house.live.freshness(HERE).way == "live"


class TestAGap:
    async def watch(self, house):
        house.supervisor.start("clock", house.live.watch_clock)
        await calm(house)

    async def test_after_sleep_is_recorded_and_every_account_read_one_after_the_other(self, house):
        half, turns = b"\x80\0\0\0", iter([b"\x10\0\0\0", b"\xf0\0\0\0"])
        await begin(house, HERE, THERE)
        await self.watch(house)
        await house.clock.pass_by(3)
        house.clock.set(house.clock.now() + timedelta(hours=8))  # the steady clock stood still
        house.live._random = lambda n: next(turns, half)

        await house.clock.pass_by(living.TICK + living.STAGGER)

        [entry] = await house.entries("gap.recorded")
        assert entry.counts["seconds"] == 8 * 3600 + living.TICK
        assert house.dropped == 1, "no connection outlives a sleep"
        first, second = readings(house)[-1], readings(house, THERE)[-1]
        assert living.TICK <= first < second <= living.TICK + living.STAGGER
        assert house.registrar.settled.count(HERE) == 2

    async def test_of_a_clock_that_goes_on_in_sleep_is_seen_too(self, house):
        await begin(house)
        await self.watch(house)
        house.clock.advance(7200)
        house.clock.wake()
        await calm(house)

        [entry] = await house.entries("gap.recorded")
        assert entry.counts["seconds"] == 7200

    async def test_a_clock_that_is_set_back_is_recorded(self, house):
        await begin(house)
        await self.watch(house)
        house.clock.set(house.clock.now() - timedelta(hours=1))

        await house.clock.pass_by(living.TICK)

        [entry] = await house.entries("gap.recorded")
        assert entry.counts["seconds"] == living.TICK - 3600
        assert house.dropped == 0
        assert len(readings(house)) >= 1

    async def test_a_minute_is_no_gap(self, house):
        await self.watch(house)
        house.clock.set(house.clock.now() + timedelta(seconds=59))

        await house.clock.pass_by(10 * living.TICK)

        assert await house.entries("gap.recorded") == []


async def test_eight_hours_of_sleep_without_a_network_never_ask_for_a_sign_in(house):
    house.reading.failure[HERE] = Offline("127.0.0.1")
    house.supervisor.start("clock", house.live.watch_clock)
    await begin(house)
    house.clock.set(house.clock.now() + timedelta(hours=8))
    await house.clock.pass_by(60)
    house.reading.failure.clear()
    await house.clock.pass_by(60)

    assert len(await house.entries("gap.recorded")) == 1
    assert house.live.freshness(HERE).checked_at
