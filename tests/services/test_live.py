"""Staying live: read at the start, again now and then, at once when told, not at all while only a person can help."""

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
from connector_app.model.freshness import CALMER, Freshness
from connector_app.providers.practice import PROVIDER
from connector_app.services import live as living
from connector_app.store import freshness
from tests.parts.followed import THERE, begin, calm, followed, readings
from tests.parts.hooked import HERE, account

POLL = PROVIDER.plan.quiet
RESTING = PROVIDER.plan.resting


@pytest.fixture
async def house(tmp_path):
    async with followed(tmp_path) as house:
        yield house


async def hinder(house, name, words):
    """Write down what hinders live updates, as whoever carries the socket does."""
    await house.db.write(lambda tx: freshness.set_trouble(tx, HERE, name, words))


class TestAnAccount:
    async def test_is_settled_and_read_when_it_starts_and_again_now_and_then(self, house):
        await begin(house)
        assert (house.registrar.settled, readings(house)) == ([HERE], [0])

        await house.clock.pass_by(3 * POLL + 1)

        assert readings(house) == [0, POLL, 2 * POLL, 3 * POLL]
        assert house.live.freshness(HERE) == Freshness("polling", stamp(house.clock.now() - timedelta(seconds=1)), POLL)

    async def test_is_read_more_rarely_while_deliveries_come(self, house):
        house.registrar.answer = True
        await begin(house)

        await house.clock.pass_by(CALMER * POLL + 1)

        assert readings(house) == [0, CALMER * POLL]
        assert house.live.freshness(HERE).way == "live"

    async def test_is_read_more_rarely_while_its_socket_is_up_and_at_once_when_it_goes_down(self, house):
        await begin(house)
        house.live.socket(HERE, up=True)
        assert house.live.freshness(HERE).way == "polling", "what happened before it came up was not told"
        await house.clock.pass_by(living.SPACING)
        assert house.live.freshness(HERE).way == "live"
        again = readings(house)[-1]

        await house.clock.pass_by(CALMER * POLL - 1)
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
        await begin(house)
        house.live.socket(HERE, up=True)

        assert house.live.freshness(HERE).way == "polling"

    async def test_says_what_a_person_can_do_about_its_socket(self, house):
        await hinder(house, "forbidden", "")
        await begin(house)
        assert house.live.freshness(HERE).trouble == "forbidden"
        await hinder(house, "rejected", "Switch on the intent.")
        await house.clock.pass_by(POLL + 1)
        assert (house.live.freshness(HERE).trouble, house.live.freshness(HERE).words) == (
            "rejected",
            "Switch on the intent.",
        )

        await hinder(house, "", "")
        await house.clock.pass_by(POLL + 1)
        assert house.live.freshness(HERE).trouble == ""

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
        house.live.sent(HERE)
        house.live.socket(HERE, up=True)

        assert house.live.freshness(HERE) == Freshness()

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


class TestThePlan:
    async def test_is_calmer_while_nobody_sees_the_window_and_goes_on_as_soon_as_somebody_does(self, house):
        await begin(house)
        await house.live.in_sight(seen=False)
        await house.clock.pass_by(RESTING - 1)
        assert readings(house) == [0]
        assert house.live.freshness(HERE).every == RESTING

        await house.live.in_sight(seen=True)
        await calm(house)
        await house.clock.pass_by(living.SPACING)

        assert readings(house) == [0, RESTING - 1], "it was due by the plan of a window that is seen"
        await house.live.in_sight(seen=True)
        await house.clock.pass_by(POLL - living.SPACING - 1)
        assert len(readings(house)) == 2, "nothing is due yet"

    @pytest.mark.parametrize(("battery", "every"), [(True, RESTING), (False, POLL), (None, POLL)])
    async def test_is_calmer_on_battery_where_that_is_known(self, house, battery, every):
        house.battery = battery
        await begin(house)

        await house.clock.pass_by(every + 1)

        assert readings(house) == [0, every]

    async def test_reads_soon_after_something_was_sent_from_here(self, house):
        await begin(house)
        await house.clock.pass_by(10)
        house.live.sent(HERE)
        await calm(house)

        await house.clock.pass_by(POLL - 11)

        assert readings(house) == [0, 10 + PROVIDER.plan.soon]

    async def test_spreads_the_first_readings_of_many_accounts(self, house):
        house.live.start(HERE)
        house.live.start(THERE, after=3)
        await calm(house)
        await house.clock.pass_by(5)

        assert (readings(house), readings(house, THERE)) == ([0], [3])


class TestWhatIsWrittenDown:
    async def known(self, house, connection=HERE):
        await house.live.write_down()
        return await house.db.read(lambda tx: freshness.of(tx, connection))

    async def test_says_how_each_account_is_kept_up_to_date_and_when_it_was_read_last(self, house):
        await hinder(house, "rejected", "Switch on the intent.")
        await begin(house)
        assert await self.known(house) == house.live.freshness(HERE)
        assert (await self.known(house)).checked_at == stamp(house.clock.now())
        house.live.socket(HERE, up=True)
        await house.clock.pass_by(living.SPACING)

        assert await self.known(house) == Freshness(
            "live", stamp(house.clock.now()), CALMER * POLL, "rejected", "Switch on the intent."
        )

        await house.live.stop(HERE)
        gone = await self.known(house)
        assert (gone.way, gone.every, gone.checked_at) == ("polling", 0, stamp(house.clock.now()))
        assert gone.trouble == "rejected", "whoever writes that down takes it back as well"

    async def test_is_written_by_a_task_of_its_own(self, house):
        house.supervisor.start("freshness", house.live.keep)
        await begin(house)
        house.live.socket(HERE, up=True)
        await house.clock.pass_by(living.SPACING)

        assert (await house.db.read(freshness.all))[HERE].way == "live"

    async def test_leaves_nothing_behind_of_an_account_that_was_taken_out(self, house):
        await begin(house)
        house.accounts.clear()
        await house.live.stop(HERE)
        await house.db.write(lambda tx: tx.run("delete from freshness"))

        await self.known(house)

        assert await house.db.read(freshness.all) == {}

    async def test_of_a_reading_by_a_person_counts_too(self, house):
        house.accounts[HERE] = account(status=ConnectionStatus.SIGN_IN_NEEDED)
        await house.db.write(lambda tx: freshness.set_checked(tx, HERE, "2025-12-31T23:00:00.000Z"))
        await begin(house)

        assert house.live.freshness(HERE).checked_at == "2025-12-31T23:00:00.000Z"


class TestTrouble:
    async def test_no_network_is_tried_again_ever_more_rarely_but_once_within_each_interval_of_the_plan(self, house):
        house.reading.failure[HERE] = Offline("127.0.0.1")
        await begin(house)

        await house.clock.pass_by(400)

        gaps = [b - a for a, b in zip(readings(house), readings(house)[1:], strict=False)]
        assert gaps[:5] == [living.SPACING, 2, 3, 6, 12]
        assert set(gaps[5:]) == {0.75 * POLL}
        assert house.live.freshness(HERE) == Freshness("polling", "", POLL)

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
