"""Accounts that go while something of theirs is on its way: waited for, or told as unclear, and never forgotten."""

import asyncio
import contextlib
import sys
from pathlib import Path

import apsw
import pytest

from connector_app.adapters.clock import SystemClock
from connector_app.engine.engine import running
from connector_app.engine.setup import Setup
from connector_app.model.audit import AuditQuery
from connector_app.model.connection import TURNED_OFF, ConnectionStatus
from connector_app.model.failure import NotFound, Rejected
from connector_app.model.outbox import OutboxState
from connector_app.model.result import Err, Ok
from connector_app.services import outbox as sending
from connector_app.store import audit, outbox
from tests.parts.allowing import Allowing, connect
from tests.parts.late import Late

PROGRAM = Path(__file__).parents[1] / "parts" / "leaver.py"
TOKEN, CREATE = ("POST", "/oauth/token"), ("POST", "/v2/items")
BREAD = {"title": "Bread", "status": "active"}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    return tmp_path / "data"


@pytest.fixture
async def late(folder):
    async with Late(folder, clock=SystemClock()) as late:
        yield late
        late.go.set()


@pytest.fixture
async def engine(folder, late):
    async with running(Setup(folder, "command", browser=Allowing())) as engine:
        yield engine


async def told(engine, *actions):
    found = await engine.read(lambda tx: audit.page(tx, AuditQuery(actions=actions)))
    return [entry.action for entry in reversed(found)]


async def begun(late, what, work):
    """Begin some work, until the platform has acted and keeps its answer back."""
    late.holds.add(what)
    task = asyncio.create_task(work)
    async with asyncio.timeout(10):
        await late.acted.wait()
    return task


async def still_waits(task):
    await asyncio.sleep(0.3)
    return not task.done()


async def test_a_refresh_under_way_ends_before_access_is_withdrawn(engine, late):
    here = (await connect(engine)).connection
    renewal = await begun(late, TOKEN, engine.verbs.renewal.renew(here))

    leaving = asyncio.create_task(engine.verbs.connections.disconnect(here))
    assert await still_waits(leaving)
    assert 0 == late.times("POST", "/oauth/revoke")
    late.go.set()
    steps = (await leaving).value

    assert Ok(None) == await renewal
    assert {"ok"} == {step.outcome for step in steps}
    assert ["token.refreshed", "token.revoked", "connection.removed"] == await told(engine, "token", "connection")
    assert [] == late.platform.state.rows("SELECT 1 FROM grants WHERE ended = 0")


async def test_a_change_under_way_is_answered_before_its_account_goes(engine, late):
    here = (await connect(engine)).connection
    await (await begun(late, CREATE, engine.verbs.items.create(here, "item", BREAD, hold=0)))

    leaving = asyncio.create_task(engine.verbs.connections.disconnect(here))
    assert await still_waits(leaving)
    late.go.set()
    steps = (await leaving).value

    assert "Deleted here: 25 items. The history stays." == steps[-1].words
    assert ["item.created", "connection.removed"] == await told(engine, "item.created", "connection", "outbox.unclear")


async def test_a_change_that_is_not_answered_is_unclear_in_the_history_and_nothing_goes_out_afterwards(
    engine, late, monkeypatch
):
    monkeypatch.setattr(sending, "LEAVING_SECONDS", 0.3)
    here = (await connect(engine)).connection
    await (await begun(late, CREATE, engine.verbs.items.create(here, "item", BREAD, hold=0)))

    steps = (await engine.verbs.connections.disconnect(here)).value

    assert "Deleted here: 25 items, 1 change that may have arrived. The history stays." == steps[-1].words
    assert ["outbox.unclear", "connection.removed"] == await told(engine, "outbox.unclear", "connection", "item")
    (entry, *_) = await engine.read(lambda tx: audit.page(tx, AuditQuery(actions=("outbox.unclear",))))
    assert (here, "Bread", "waiting") == (entry.connection, entry.details["title"], entry.outcome)
    late.go.set()
    engine.verbs.pump.nudge()
    await asyncio.sleep(0.3)
    assert 1 == late.times(*CREATE)
    assert "connection.removed" == (await told(engine))[-1]


async def test_of_an_account_that_went_nothing_is_asked_any_more(engine, late):
    here = (await connect(engine)).connection
    account = (await engine.verbs.connections.get(here)).value
    listing = await begun(late, ("GET", "/v2/items"), engine.verbs.sync.refresh(here, full=True))
    await engine.verbs.connections.disconnect(here)
    asked = len(late.asked)

    late.go.set()
    assert isinstance(await listing, Err)
    assert Err(NotFound("account")) == await engine.verbs.renewal.renew(here)

    assert asked == len(late.asked)
    assert [] == await engine.read(lambda tx: tx.all("select 1 from cursors"))
    assert account.id not in [each.id for each in (await engine.verbs.connections.all()).value]


async def test_an_account_that_is_turned_off_waits_for_what_is_under_way_and_asks_nothing_more(engine, late):
    here = (await connect(engine)).connection
    item = (await (await begun(late, CREATE, engine.verbs.items.create(here, "item", BREAD, hold=0)))).value

    turning = asyncio.create_task(engine.verbs.connections.turn_off(here))
    assert await still_waits(turning)
    late.go.set()
    assert Ok(None) == await turning

    assert ["item.created"] == await told(engine, "item.created")
    asked = len(late.asked)
    assert Err(Rejected(TURNED_OFF)) == await engine.verbs.renewal.renew(here)
    assert Err(Rejected(TURNED_OFF)) == await engine.verbs.sync.refresh(here)
    await engine.verbs.items.update(item.id, {"title": "Cake"}, hold=0)
    await asyncio.sleep(0.3)
    assert asked == len(late.asked)


async def test_a_change_that_was_cut_off_by_turning_off_arrives_once_after_turning_on(engine, late, monkeypatch):
    monkeypatch.setattr(sending, "LEAVING_SECONDS", 0.2)
    here = (await connect(engine)).connection
    await (await begun(late, CREATE, engine.verbs.items.create(here, "item", BREAD, hold=0)))
    await engine.verbs.connections.turn_off(here)
    (entry,) = await engine.read(outbox.page)
    assert (OutboxState.WAITING_UNTIL, True) == (entry.state, entry.before["maybe"])
    late.go.set()

    await engine.verbs.connections.turn_on(here)

    assert OutboxState.DONE is (await engine.verbs.pump.wait(entry.id, seconds=10)).value.state
    assert 2 == late.times(*CREATE)
    assert 1 == len(late.platform.state.rows("SELECT 1 FROM items WHERE title = 'Bread'"))


def intents(folder):
    with contextlib.closing(apsw.Connection(str(folder / "data.db"), flags=apsw.SQLITE_OPEN_READONLY)) as own:
        return own.execute("select what from intents").fetchall()


@pytest.mark.timeout(60)
@pytest.mark.parametrize("role", ["command", "window"])
async def test_a_disconnection_that_was_killed_is_finished_by_the_next_start(folder, late, role):
    late.holds.add(CREATE)
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(PROGRAM), str(folder), stdin=asyncio.subprocess.PIPE
    )
    async with asyncio.timeout(30):
        await late.acted.wait()
        process.stdin.write(b"\n")
        while ("disconnect",) not in intents(folder):
            await asyncio.sleep(0.02)
    process.kill()
    await process.wait()
    assert 0 == late.times("POST", "/oauth/revoke")

    async with running(Setup(folder, role)) as engine, asyncio.timeout(20):
        (here,) = (await engine.verbs.connections.all()).value if role == "command" else (None,)
        assert here is None or here.status is ConnectionStatus.OFF
        while role == "window" and intents(folder):
            await asyncio.sleep(0.05)
    async with running(Setup(folder, "command")) as engine:
        assert () == (await engine.verbs.connections.all()).value
        wanted = ["outbox.unclear", "token.revoked", "connection.removed"]
        assert wanted == await told(engine, "outbox.unclear", "token", "connection", "item")
        assert [] == late.platform.state.rows("SELECT 1 FROM grants WHERE ended = 0")
        assert [] == intents(folder)
    assert 1 == late.times(*CREATE)
