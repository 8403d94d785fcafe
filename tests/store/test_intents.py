"""What was begun and not settled: one of a kind per owner, found again by whoever comes next."""

import pytest

from connector_app.store import intents
from connector_app.store.database import Database
from connector_app.store.intents import Intent


@pytest.fixture
async def db(tmp_path):
    async with Database(tmp_path / "data.db") as db:
        yield db


FIRST = Intent("practice-00000001", "refresh", 3, "2026-01-01T00:00:00.000Z", {"why": "due"})


async def test_an_intent_is_found_again_as_it_was(tmp_path):
    async with Database(tmp_path / "data.db") as db:
        await db.write(lambda tx: intents.put(tx, FIRST))
    async with Database(tmp_path / "data.db") as db:
        assert FIRST == await db.write(lambda tx: intents.get(tx, FIRST.owner, "refresh"))
        assert await db.write(lambda tx: intents.get(tx, FIRST.owner, "revoke")) is None


async def test_a_newer_one_takes_the_place_of_an_older_one_of_its_kind(db):
    newer = Intent(FIRST.owner, "refresh", 4, "2026-01-02T00:00:00.000Z")
    await db.write(lambda tx: intents.put(tx, FIRST))
    await db.write(lambda tx: intents.put(tx, newer))

    assert [newer] == await db.write(lambda tx: intents.waiting(tx, "refresh"))


async def test_those_of_others_and_of_other_kinds_stay(db):
    others = [Intent("practice-00000002", "refresh"), Intent(FIRST.owner, "revoke")]
    for intent in [FIRST, *others]:
        await db.write(lambda tx, intent=intent: intents.put(tx, intent))
    await db.write(lambda tx: intents.remove(tx, FIRST.owner, "refresh"))

    assert [others[0]] == await db.write(lambda tx: intents.waiting(tx, "refresh"))
    assert [others[1]] == await db.write(lambda tx: intents.waiting(tx, "revoke"))
