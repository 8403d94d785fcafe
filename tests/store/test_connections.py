"""The rows of accounts, in a real database."""

from dataclasses import replace

import pytest

from connector_app.model.connection import Account, Connection, ConnectionStatus
from connector_app.store import connections
from connector_app.store.database import Database

NOW, LATER = "2026-03-03T08:00:00.000Z", "2026-03-03T09:00:00.000Z"


@pytest.fixture
async def db(tmp_path):
    async with Database(tmp_path / "data.db") as db:
        yield db


def account(name="anna", **changed):
    made = Connection(
        id=f"acme-{name}",
        provider="acme",
        account=Account(f"id-{name}", name, "Acme", "https://acme.example/a.png"),
        name=f"Acme \u2013 {name}",
        method="oauth",
        access="change",
        scopes=("a", "b"),
        status=ConnectionStatus.CONNECTED,
        created_at=NOW,
        since=NOW,
        checked_at=NOW,
        until=LATER,
        reason="why",
        colour="plum",
        position=1,
        settings={"k": "v"},
    )
    return replace(made, **changed)


async def test_an_account_comes_back_as_it_was_written(db):
    await db.write(lambda tx: connections.put(tx, account()))

    assert await db.read(lambda tx: connections.get(tx, "acme-anna")) == account()
    assert await db.read(lambda tx: connections.get(tx, "acme-ben")) is None


async def test_writing_it_again_changes_it_but_not_when_it_was_made(db):
    changed = account(name="Mine", access="read", scopes=(), settings={})
    await db.write(lambda tx: connections.put(tx, account()))
    await db.write(lambda tx: connections.put(tx, replace(changed, id="acme-anna", created_at=LATER)))

    assert await db.read(connections.all) == [replace(changed, id="acme-anna")]


async def test_the_list_is_in_its_order(db):
    for name, position in (("cleo", 2), ("anna", 3), ("ben", 1)):
        await db.write(lambda tx, n=name, p=position: connections.put(tx, account(n, position=p)))

    assert [a.account.name for a in await db.read(connections.all)] == ["ben", "cleo", "anna"]
    assert await db.read(connections.next_position) == 4


async def test_a_removed_account_is_only_there_for_who_asks_for_it(db):
    await db.write(lambda tx: connections.put(tx, account()))

    assert await db.write(lambda tx: connections.mark_removed(tx, "acme-anna", NOW))
    assert not await db.write(lambda tx: connections.mark_removed(tx, "acme-anna", LATER))

    assert await db.read(connections.all) == []
    assert await db.read(lambda tx: connections.get(tx, "acme-anna")) is None
    assert await db.read(lambda tx: connections.get(tx, "acme-anna", removed=True)) == account()
    assert await db.read(lambda tx: connections.all(tx, removed=True)) == [account()]
    assert await db.read(lambda tx: connections.by_account(tx, "acme", "id-anna")) is None
    assert not await db.write(lambda tx: connections.rename(tx, "acme-anna", "x"))


async def test_an_account_is_found_by_whose_it_is(db):
    await db.write(lambda tx: connections.put(tx, account()))

    assert await db.read(lambda tx: connections.by_account(tx, "acme", "id-anna")) == account()
    assert await db.read(lambda tx: connections.by_account(tx, "other", "id-anna")) is None


async def test_single_facts_can_be_changed(db):
    await db.write(lambda tx: connections.put(tx, account()))

    await db.write(lambda tx: connections.rename(tx, "acme-anna", "Mine"))
    await db.write(lambda tx: connections.set_checked(tx, "acme-anna", LATER))

    changed = account(checked_at=LATER)
    assert await db.read(lambda tx: connections.get(tx, "acme-anna")) == replace(changed, name="Mine")


async def test_a_state_is_dated_from_its_beginning(db):
    await db.write(lambda tx: connections.put(tx, account()))

    def to(status, at, reason=""):
        return db.write(lambda tx: connections.set_status(tx, "acme-anna", status, at=at, reason=reason))

    assert await to(ConnectionStatus.OFFLINE, LATER)
    assert not await to(ConnectionStatus.OFFLINE, "2026-03-03T10:00:00.000Z")
    assert await to(ConnectionStatus.OFFLINE, "2026-03-03T11:00:00.000Z", reason="dns")

    found = await db.read(lambda tx: connections.get(tx, "acme-anna"))
    assert (found.status, found.since, found.reason, found.until) == (ConnectionStatus.OFFLINE, LATER, "dns", "")


async def test_ribbons_are_shared_out_evenly(db):
    for number in range(17):
        await db.write(lambda tx, n=number: connections.put(tx, account(str(n), colour=connections.next_colour(tx))))

    used = [a.colour for a in await db.read(connections.all)]
    assert set(used) == set(connections.COLOURS)
    assert sorted(used.count(colour) for colour in connections.COLOURS) == [2] * 7 + [3]


async def test_a_name_that_is_taken_gets_a_number(db):
    assert await db.read(lambda tx: connections.free_name(tx, "A")) == "A"
    for name in ("A", "A (2)"):
        await db.write(lambda tx, n=name: connections.put(tx, replace(account(n), name=n)))

    assert await db.read(lambda tx: connections.free_name(tx, "A")) == "A (3)"


async def test_clearing_an_account_that_has_nothing_counts_nothing(db):
    assert await db.write(lambda tx: connections.clear(tx, "acme-anna")) == connections.Cleared()
    assert await db.read(lambda tx: connections.generation(tx, "acme-anna")) == 0
