"""Deliveries that come at the same time: one commit for all, and nobody pays for another's trouble."""

import asyncio

import pytest

from connector_app.model.failure import Closing, FailureError
from connector_app.model.webhook import Accepted
from connector_app.services.intake import MOST_JOINED, Arrived, Intake
from connector_app.store import subscriptions
from connector_app.store.subscriptions import Registration, RegistrationState
from tests.fakes.clock import ManualClock
from tests.parts.hooked import HERE, House

TOKEN = "a" * 32


@pytest.fixture
async def house(tmp_path):
    async with House(tmp_path, ManualClock()) as house:
        row = Registration(TOKEN, HERE, RegistrationState.MANUAL, "2026-01-01T00:00:00.000Z")
        await house.db.write(lambda tx: subscriptions.put(tx, row))
        house.commits, house.recorded = [], []
        house.db.on_commit(house.commits.append)
        yield house


@pytest.fixture
def intake(house):
    return Intake(house.db, lambda _tx, arrived: house.recorded.append(arrived.accepted.delivery_id))


def arrived(number, *, token=TOKEN):
    accepted = Accepted(f"d{number}", "item.created", number.to_bytes(32, "big"))
    return Arrived(token, HERE, accepted, b"{}", "2026-01-01T00:00:00.000Z")


async def test_what_comes_at_the_same_time_shares_a_commit_and_keeps_its_order(house, intake):
    taken = await asyncio.gather(*(intake.keep(arrived(n)) for n in range(300)))

    assert taken == ["new"] * 300
    commits = [tables for tables in house.commits if "deliveries" in tables]
    assert len(commits) <= 300 // MOST_JOINED + 1
    assert house.recorded == [f"d{n}" for n in range(300)]
    assert [row[0] for row in await house.rows("select delivery_id from deliveries order by id")] == house.recorded


async def test_each_hears_what_became_of_its_own(house, intake):
    await intake.keep(arrived(1))
    replayed = Arrived(TOKEN, HERE, Accepted("d9", "item.created", (1).to_bytes(32, "big")), b"{}", "")

    taken = await asyncio.gather(
        intake.keep(arrived(1)), intake.keep(replayed), intake.keep(arrived(2)), intake.keep(arrived(3, token="b" * 32))
    )

    assert taken == ["repeated", "replayed", "new", None]


async def test_one_that_meets_a_bug_does_not_take_the_others_with_it(house, intake):
    def record(_tx, one):
        if one.accepted.delivery_id == "d2":
            raise RuntimeError("a bug")

    intake._record = record

    ends = await asyncio.gather(*(intake.keep(arrived(n)) for n in range(1, 4)), return_exceptions=True)

    assert (ends[0], ends[2]) == ("new", "new")
    assert isinstance(ends[1], RuntimeError)
    assert [row[0] for row in await house.rows("select delivery_id from deliveries order by id")] == ["d1", "d3"]


async def test_a_disk_that_refuses_is_told_to_all(house, intake):
    await house.db.__aexit__(None, None, None)

    ends = await asyncio.gather(*(intake.keep(arrived(n)) for n in range(3)), return_exceptions=True)

    assert {type(end) for end in ends} == {FailureError}
    assert ends[0].failure == Closing()


@pytest.mark.parametrize("closed", [False, True])
async def test_one_who_left_does_not_hold_up_the_others(house, intake, closed):
    if closed:
        await house.db.__aexit__(None, None, None)
    leaving, staying = (asyncio.create_task(intake.keep(arrived(n))) for n in (1, 2))
    await asyncio.sleep(0)
    leaving.cancel()

    ends = await asyncio.gather(leaving, staying, return_exceptions=True)

    assert isinstance(ends[0], asyncio.CancelledError)
    assert isinstance(ends[1], FailureError) if closed else ends[1] == "new"
