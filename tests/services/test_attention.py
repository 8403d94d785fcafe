"""Looking for what needs somebody, and putting an entry off."""

import asyncio
from datetime import timedelta

import pytest

from connector_app.adapters import room
from connector_app.model.attention import Cause, Need
from connector_app.model.clock import moment
from connector_app.model.connection import ConnectionStatus
from connector_app.services.attention import LEAST_ROOM, Attention, Silent
from connector_app.services.keys import Keys
from connector_app.store import attention, connections, outbox
from tests.fakes.clock import ManualClock
from tests.parts.authority import acme
from tests.parts.house import open_house
from tests.store.test_attention import ANNA, change, db
from tests.store.test_connections import account

__all__ = ["db"]


NAME = account().name


class Computer:
    """What there is to find: free bytes, and whether the keys are at hand."""

    free, keys = 10 * LEAST_ROOM, False


@pytest.fixture
def computer():
    return Computer()


class Told:
    """What a person was told, and what was taken back."""

    def __init__(self):
        self.said, self.over_ = [], []

    async def show(self, need, name):
        self.said.append((need.cause, need.count, name))

    async def over(self, key, name):
        self.over_.append((key, name))


@pytest.fixture
def told():
    return Told()


@pytest.fixture
def service(db, computer, told):
    return again(db, computer, told)


def again(db, computer, told):
    """Return the service of a process that begins."""
    return Attention(db, ManualClock(), lambda: {"acme"}, lambda: computer.free, lambda _tx: computer.keys, told)


async def trouble(db, name):
    return await db.read(lambda tx: attention.trouble(tx, name))


async def test_a_disk_that_is_nearly_full_is_said_for_as_long_as_it_is(db, service, computer):
    for free, said in ((LEAST_ROOM - 1, "low"), (LEAST_ROOM - 1, "low"), (LEAST_ROOM, ""), (None, "")):
        computer.free = free
        await service.look()
        assert await trouble(db, "room") == said


async def test_keys_that_are_at_hand_again_are_no_trouble_any_more(db, service, computer):
    await db.write(lambda tx: attention.set_trouble(tx, "keys", "keychain-locked"))
    await service.look()
    assert await trouble(db, "keys") == "keychain-locked"

    computer.keys = True
    await service.look()
    assert await trouble(db, "keys") == ""


async def test_what_is_put_off_comes_back_tomorrow_and_is_forgotten_once_it_is_cured(db, service):
    await db.write(lambda tx: connections.put(tx, account(status=ConnectionStatus.SIGN_IN_NEEDED)))
    await service.put_off(f"sign-in:{ANNA}")
    await service.put_off("sign-in:acme-nobody")
    await service.tell()

    later = await db.read(attention.later)
    assert list(later) == [f"sign-in:{ANNA}"]
    assert timedelta(0) < moment(later[f"sign-in:{ANNA}"]) - ManualClock().now() <= timedelta(days=1)

    await db.write(lambda tx: connections.set_status(tx, ANNA, ConnectionStatus.CONNECTED, at="t"))
    await service.tell()
    assert await db.read(attention.later) == {}


async def test_each_cause_is_told_once_for_as_long_as_it_stands_over_restarts_too(db, service, computer, told):
    def set_state(state):
        return db.write(lambda tx: connections.set_status(tx, ANNA, state, at="t"))

    await db.write(lambda tx: connections.put(tx, account(status=ConnectionStatus.SIGN_IN_NEEDED)))
    for number in range(3):
        await db.write(lambda tx, n=number: outbox.add(tx, change(n, reason="refused")))
        await service.tell()
    await again(db, computer, told).tell()
    assert told.said == [(Cause.SIGN_IN, 1, NAME), (Cause.REFUSED, 1, NAME)]

    await set_state(ConnectionStatus.CONNECTED)
    await service.tell()
    await service.tell()
    assert told.over_ == [(f"sign-in:{ANNA}", NAME)]
    await set_state(ConnectionStatus.SIGN_IN_NEEDED)
    await service.tell()
    assert told.said[2:] == [(Cause.SIGN_IN, 1, NAME)]


async def test_where_one_entry_cannot_be_told_the_others_are(db, service, told, caplog):
    async def refuses(*_):
        raise RuntimeError("no such screen")

    await db.write(lambda tx: connections.put(tx, account(status=ConnectionStatus.SIGN_IN_NEEDED)))
    await db.write(lambda tx: outbox.add(tx, change(1, reason="refused")))
    show = told.show
    told.show = lambda need, name: (refuses if need.cause is Cause.SIGN_IN else show)(need, name)
    await service.tell()

    assert told.said == [(Cause.REFUSED, 1, NAME)]
    assert "no such screen" in caplog.text


async def test_it_hears_of_a_commit_and_looks_at_what_came_of_it(db, service, told):
    service.listen()
    running = asyncio.create_task(service.run())
    await db.write(lambda tx: attention.set_trouble(tx, "keys", "keychain-locked"))
    async with asyncio.timeout(5):
        while not told.said:
            await asyncio.sleep(0.005)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert told.said == [(Cause.KEYS, 1, "")]


async def test_who_tells_nobody_tells_nobody():
    await Silent().show(Need(Cause.ROOM), "")
    await Silent().over("room:", "")


async def test_a_safe_that_stays_shut_is_told_until_it_opens(tmp_path):
    async with open_house(tmp_path / "data", acme("http://127.0.0.1:9")) as house:
        keys = Keys(house.db, house.vault, house.audit, house.catalog, house.clock)
        await house.vault.unlock("real")
        assert await house.db.read(lambda tx: house.vault.is_open(tx, "real"))
        assert not await house.db.read(lambda tx: house.vault.is_open(tx, "practice"))
        house.vault._keys._open.clear()
        house.keychain.state = "locked"
        await keys.look()
        assert await trouble(house.db, "keys") == "keychain-locked"
        house.keychain.state = "unlocked"
        await keys.look()
        assert await trouble(house.db, "keys") == ""


def test_room_is_told_where_there_is_a_folder(tmp_path):
    assert room.free(tmp_path) > 0
    assert room.free(tmp_path / "nowhere") is None
