"""Time in which nobody followed: noticed, written down, caught up with, and said what may be missing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from connector_app.model.clock import stamp
from connector_app.model.connection import ConnectionStatus
from connector_app.model.failure import Offline
from connector_app.model.gap import Tick
from connector_app.providers.practice import PROVIDER
from connector_app.services import gaps, live
from connector_app.services.sync import SyncCounts
from connector_app.store import freshness, upkeep
from connector_app.words import history
from tests.parts.followed import THERE, begin, calm, followed, readings
from tests.parts.hooked import HERE, account

BETWEEN = "What was made and deleted again meanwhile is not known, nor what changed more than once."
NIGHT = timedelta(hours=8)
POLL = PROVIDER.plan.quiet


@pytest.fixture
async def house(tmp_path):
    async with followed(tmp_path) as house:
        yield house


async def watch(house):
    house.supervisor.start("clock", house.live.watch_clock)
    await calm(house)


def sleep(house, time=NIGHT):
    """Let the computer sleep, as on Linux: the steady clock stands still, and the system counts it."""
    house.clock.set(house.clock.now() + time)
    house.slept += time.total_seconds()


async def told(house, *actions):
    """Return each entry as a person reads it, without the hours: those are of the reader's own place."""
    found = await house.entries(*actions)
    return [history.tell(each, {HERE: "Ada"}).plain for each in found]


class TestASleep:
    async def test_is_recorded_and_every_account_read_one_after_the_other(self, house):
        half, turns = b"\x80\0\0\0", iter([b"\x10\0\0\0", b"\xf0\0\0\0"])
        await begin(house, HERE, THERE)
        await watch(house)
        await house.clock.pass_by(3)
        sleep(house)
        house.live._random = lambda n: next(turns, half)

        await house.clock.pass_by(gaps.TICK + live.STAGGER)

        [entry] = await house.entries("gap.recorded")
        assert entry.counts["seconds"] == 8 * 3600 + gaps.TICK
        assert entry.details["why"] == "asleep"
        assert house.dropped == 1, "no connection outlives a sleep"
        first, second = readings(house)[-1], readings(house, THERE)[-1]
        assert gaps.TICK <= first < second <= gaps.TICK + live.STAGGER
        assert house.registrar.settled.count(HERE) == 2

    async def test_is_caught_up_with_and_it_is_said_what_was_found(self, house):
        await begin(house)
        before = stamp(house.clock.now())
        await watch(house)
        sleep(house)
        house.reading.found = SyncCounts(seen=9, new=3, changed=1)

        await house.clock.pass_by(gaps.TICK)

        [entry] = await house.entries("gap.caught-up")
        assert entry.counts == {"seconds": 8 * 3600 + gaps.TICK, "new": 3, "changed": 1, "gone": 0}
        assert (entry.details["from"], entry.details["to"]) == (before, stamp(house.clock.now()))
        assert entry.details["missing"] == ["between"]
        assert await told(house, "gap.caught-up") == [f"Ada was caught up with: 3 new, 1 changed. {BETWEEN}"]
        await house.clock.pass_by(3 * POLL)
        assert len(await house.entries("gap.caught-up")) == 1

    async def test_is_caught_up_with_within_one_interval_of_the_networks_return(self, house):
        await begin(house)
        await watch(house)
        sleep(house)
        house.reading.failure[HERE] = Offline("127.0.0.1")
        await house.clock.pass_by(600)
        house.reading.failure.clear()
        back = house.clock.now()

        await house.clock.pass_by(3 * POLL)

        [caught] = await house.entries("gap.caught-up")
        assert stamp(back) < caught.ts <= stamp(back + timedelta(seconds=POLL))
        assert caught.details["why"] == "asleep"
        assert not await house.entries("connection.status"), "nobody was asked to sign in again"

    async def test_where_the_platform_does_not_tell_what_was_deleted_says_that_it_may_be_missing(self, tmp_path):
        async with followed(tmp_path, replace(PROVIDER, tells_deletions=False)) as house:
            await begin(house)
            await watch(house)
            sleep(house)
            await house.clock.pass_by(gaps.TICK)

            [words] = await told(house, "gap.caught-up")
        assert words.endswith("What was deleted shows at the next whole reading.")

    async def test_of_a_clock_that_goes_on_meanwhile_is_seen_too(self, house):
        await begin(house)
        await watch(house)
        house.clock.advance(7200)
        house.clock.wake()
        await calm(house)

        [entry] = await house.entries("gap.recorded")
        assert (entry.counts["seconds"], entry.details["why"]) == (7200, "halted")

    async def test_where_the_system_does_not_tell_is_taken_from_the_wall_clock(self, house):
        house.slept = None
        await begin(house)
        await watch(house)
        house.clock.set(house.clock.now() + NIGHT)
        await house.clock.pass_by(gaps.TICK)

        assert (await told(house, "gap.recorded"))[0].startswith(
            "This computer was asleep, or the program was halted, "
        )

    async def test_of_a_minute_is_none(self, house):
        await watch(house)
        sleep(house, timedelta(seconds=59))

        await house.clock.pass_by(10 * gaps.TICK)

        assert await house.entries("gap.recorded") == []


class TestAClockThatIsSet:
    @pytest.mark.parametrize(("hours", "dropped"), [(-1, 0), (1, 1)])
    async def test_is_no_gap_but_everything_is_read_again(self, house, hours, dropped):
        await begin(house)
        await watch(house)
        house.clock.set(house.clock.now() + timedelta(hours=hours))

        await house.clock.pass_by(gaps.TICK)

        assert await house.entries("gap.recorded", "gap.caught-up") == []
        assert readings(house) == [0, gaps.TICK]
        assert house.dropped == dropped


class TestAnAccountsOwnGap:
    async def test_of_no_network_is_told_once_it_is_back_with_what_was_found(self, house):
        await begin(house)
        house.reading.failure[HERE] = Offline("127.0.0.1")
        await house.clock.pass_by(600)
        assert await house.entries("gap.recorded") == []
        house.reading.failure.clear()
        house.reading.found = SyncCounts(new=1)

        await house.clock.pass_by(POLL)

        [words] = await told(house, "gap.recorded")
        assert words.startswith("Ada could not be reached, ")
        assert "Caught up with: 1 new." in words

    async def test_that_is_short_is_none(self, house):
        await begin(house)
        house.reading.failure[HERE] = Offline("127.0.0.1")
        await house.clock.pass_by(POLL + 20)
        house.reading.failure.clear()

        await house.clock.pass_by(POLL)

        assert len(readings(house)) > 2
        assert await house.entries("gap.recorded") == []

    @pytest.mark.parametrize(
        ("status", "words"),
        [
            (ConnectionStatus.SIGN_IN_NEEDED, "Ada waited for somebody to sign in, "),
            (ConnectionStatus.OFF, "Ada was turned off, "),
        ],
    )
    async def test_while_only_a_person_could_help_is_told(self, house, status, words):
        await begin(house)
        house.accounts[HERE] = account(status=status)
        await house.clock.pass_by(900)
        house.accounts[HERE] = account()

        await house.clock.pass_by(live.LOOK_AGAIN)

        [said] = await told(house, "gap.recorded")
        assert said.startswith(words)
        assert "Caught up with: nothing new." in said

    async def test_of_one_that_was_never_read_is_none(self, house):
        house.reading.failure[HERE] = Offline("127.0.0.1")
        await begin(house)
        await house.clock.pass_by(600)
        house.reading.failure.clear()
        await house.clock.pass_by(POLL)

        assert readings(house)
        assert await house.entries("gap.recorded") == []


class TestAProgramThatWasClosed:
    async def was_alive(self, house, ago):
        at = stamp(house.clock.now() - ago)
        await house.db.write(lambda tx: upkeep.set_meta(tx, gaps.ALIVE, at))
        await house.db.write(lambda tx: freshness.set_checked(tx, HERE, at))

    async def test_says_so_at_its_next_start_and_what_was_caught_up_with(self, house):
        await self.was_alive(house, timedelta(days=3))
        house.reading.found = SyncCounts(new=12, gone=2)

        await house.live._gaps.begin()
        await begin(house)

        assert (await told(house, "gap.recorded"))[0].startswith("The program was not running, ")
        [caught] = await house.entries("gap.caught-up")
        assert (caught.details["why"], caught.counts["new"], caught.counts["gone"]) == ("closed", 12, 2)

    async def test_for_a_moment_or_never_before_says_nothing(self, house):
        await house.live._gaps.begin()
        await self.was_alive(house, timedelta(minutes=1))
        await house.live._gaps.begin()
        await begin(house)

        assert await house.entries("gap.recorded", "gap.caught-up") == []

    async def test_knows_until_when_it_ran(self, house):
        await watch(house)
        await house.clock.pass_by(5 * gaps.ALIVE_SECONDS + gaps.TICK)

        written = await house.db.read(lambda tx: upkeep.meta(tx, gaps.ALIVE))
        assert stamp(house.clock.now() - timedelta(seconds=gaps.ALIVE_SECONDS + gaps.TICK)) <= written


def test_clocks_that_agree_show_no_gap():
    assert Tick(timedelta(seconds=15), 15.0, 15.0).gap is None
    assert not Tick(timedelta(seconds=15), 15.0, 15.0).clock_was_set
