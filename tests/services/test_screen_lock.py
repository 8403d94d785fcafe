"""The lock of the window opens for its passphrase alone, makes guessing slow, and keeps nobody out for good."""

import os
from datetime import UTC, datetime, timedelta

import pytest

from connector_app.model.audit import AuditQuery
from connector_app.model.failure import Rejected
from connector_app.model.result import Err, Ok
from connector_app.model.screen_lock import FREE_TRIES, LONGEST_WAIT, LockStanding, wait_after
from connector_app.services import passphrase
from connector_app.services.audit import Audit
from connector_app.services.screen_lock import ScreenLock
from connector_app.store import audit, screen_lock, upkeep
from connector_app.store.database import Database

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
RIGHT, WRONG = "canary passphrase one", "canary passphrase two"


class Time:
    def __init__(self):
        self.at = NOW

    def now(self):
        return self.at

    def monotonic(self):
        return self.at.timestamp()


@pytest.fixture
async def here(tmp_path, monkeypatch):
    monkeypatch.setattr(passphrase, "N", 2**10)  # the cost is measured elsewhere
    clock = Time()
    async with Database(tmp_path / "data.db") as db:
        yield ScreenLock(db, clock, Audit(db, clock, os.urandom), os.urandom), clock, db


async def actions(db):
    return [each.action for each in await db.read(lambda tx: audit.page(tx, AuditQuery()))]


async def test_a_lock_opens_for_its_passphrase_alone(here):
    lock, _, db = here
    assert Ok(LockStanding()) == await lock.standing()
    assert Ok(True) == await lock.open("anything"), "there is no lock"
    assert Ok(True) == await lock.set(RIGHT)
    assert Ok(LockStanding(is_set=True)) == await lock.standing()
    assert Ok(False) == await lock.open(WRONG)
    assert Ok(True) == await lock.open(RIGHT)
    kept = upkeep.meta
    assert RIGHT not in await db.read(lambda tx: kept(tx, screen_lock.KEY))


async def test_it_is_changed_and_taken_away_with_its_passphrase_alone(here):
    lock, _, _ = here
    await lock.set(RIGHT)
    assert Ok(False) == await lock.set(WRONG, WRONG)
    assert Ok(False) == await lock.take_away(WRONG)
    assert Ok(True) == await lock.set(WRONG, RIGHT)
    assert Ok(False) == await lock.take_away(RIGHT)
    assert Ok(True) == await lock.take_away(WRONG)
    assert Ok(LockStanding()) == await lock.standing()


async def test_a_passphrase_that_is_none_is_refused(here):
    lock, _, _ = here
    answer = await lock.set("short")
    assert isinstance(answer, Err)
    assert isinstance(answer.failure, Rejected)
    assert not (await lock.standing()).value.is_set


async def test_guessing_costs_time_that_grows_and_is_not_forgotten_at_a_restart(here):
    lock, clock, db = here
    await lock.set(RIGHT)
    for _ in range(FREE_TRIES):
        assert Ok(False) == await lock.open(WRONG)

    assert (await lock.standing()).value.wait == pytest.approx(5.0)
    refused = await ScreenLock(db, clock, lock._audit, os.urandom).open(RIGHT)
    assert isinstance(refused.failure, Rejected), "not even the right one, while the wait lasts"
    clock.at += timedelta(seconds=5)
    assert Ok(False) == await lock.open(WRONG)
    assert (await lock.standing()).value.wait == pytest.approx(10.0)
    clock.at -= timedelta(days=400)
    assert (await lock.standing()).value.wait == pytest.approx(10.0), "a clock that is set back makes it no longer"
    clock.at += timedelta(days=400, seconds=10)
    assert Ok(True) == await lock.open(RIGHT)
    assert (await lock.standing()).value.wait == 0.0


def test_waits_double_up_to_a_longest():
    waits = [wait_after(n) for n in range(200)]
    assert waits[:6] == [0.0, 0.0, 0.0, 5.0, 10.0, 20.0]
    assert max(waits) == waits[-1] == LONGEST_WAIT


async def test_a_forgotten_passphrase_keeps_nobody_out_for_good(here):
    lock, clock, db = here
    await lock.set(RIGHT)
    first = (await lock.forget()).value
    assert first.goes_at == "2026-11-03T09:00:00.000Z"
    clock.at += timedelta(hours=23)
    assert (await lock.forget()).value == first, "asking again does not put it off"
    clock.at += timedelta(hours=1)
    assert Ok(LockStanding()) == await lock.standing()
    assert ["lock.set", "lock.forgotten", "lock.gone"] == list(reversed(await actions(db)))


async def test_who_knows_the_passphrase_keeps_the_lock_that_somebody_said_to_have_forgotten(here):
    lock, clock, _ = here
    await lock.set(RIGHT)
    await lock.forget()
    assert Ok(True) == await lock.open(RIGHT)
    clock.at += timedelta(days=2)
    assert Ok(LockStanding(is_set=True)) == await lock.standing()


async def test_what_is_said_to_be_forgotten_where_there_is_no_lock_is_nothing(here):
    lock, _, db = here
    assert Ok(LockStanding()) == await lock.forget()
    assert [] == await actions(db)


async def test_wrong_passphrases_stand_in_the_history(here):
    lock, _, db = here
    await lock.set(RIGHT)
    await lock.open(WRONG)
    assert ["lock.refused", "lock.set"] == await actions(db)


@pytest.mark.parametrize("kept", ["{", "3", '{"salt": 1}', "[" * 100_000], ids=range(4))
async def test_a_lock_that_cannot_be_read_is_none(here, kept):
    lock, _, db = here
    await db.write(lambda tx: upkeep.set_meta(tx, screen_lock.KEY, kept))
    assert Ok(LockStanding()) == await lock.standing()


async def test_a_lock_that_goes_while_a_passphrase_is_tried_is_gone(here, monkeypatch):
    lock, _, db = here
    await lock.set(RIGHT)

    def slow(*given):
        taken.append(given)
        return stretched(*given)

    taken, stretched = [], passphrase.stretched
    monkeypatch.setattr(passphrase, "stretched", slow)
    await db.write(lambda tx: lock._note(tx, is_right=False))
    await db.write(lambda tx: screen_lock.put(tx, None))
    await db.write(lambda tx: lock._note(tx, is_right=True))
    assert await db.read(screen_lock.get) is None
