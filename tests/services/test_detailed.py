"""A detailed log of one account: what stands in it, what never does, and that it ends by itself."""

import asyncio
from datetime import timedelta

import pytest

from connector_app.adapters.account_log import LARGEST, AccountLogs
from connector_app.model.connection import Account, Connection, ConnectionStatus
from connector_app.model.failure import FailureError, NotFound, Storage
from connector_app.model.heard import Heard, template
from connector_app.model.item import ConnectionId
from connector_app.model.result import Err
from connector_app.services.audit import Audit
from connector_app.services.detailed import LEFT_OUT, Detailed
from connector_app.services.leak import Held, Known
from connector_app.store import connections, detailed
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock

HERE = ConnectionId("github-00112233")
SECRET = "canary-access-0001"
ASKED = Heard("GET", "/repos/{…}", 200, "", 0.25, "req-1")


class House:
    """The data folder with one account, and the service of the program that was started last."""

    def __init__(self, folder, db):
        self.folder, self.db, self.clock = folder, db, ManualClock()

    async def start(self):
        audit = Audit(self.db, self.clock, bytes)
        await audit.start()
        self.detailed = Detailed(self.db, audit, self.clock, AccountLogs(self.folder), self.held)
        await self.detailed.start()
        return self.detailed

    async def held(self):
        return Held((Known("somebody", SECRET.encode()),))

    async def hear(self, heard=ASKED):
        listener = self.detailed.listener(HERE)
        if listener is not None:
            await listener(heard)
        return listener is not None

    @property
    def written(self):
        path = self.folder / "logs" / f"account-{HERE}.log"
        return path.read_text().splitlines() if path.exists() else None


@pytest.fixture
async def house(tmp_path):
    async with Database(tmp_path / "data.db") as db:
        ada = Account("u1", "Ada")
        at, off = "2026-01-01T00:00:00.000Z", ConnectionStatus.OFF
        made = Connection(HERE, "github", ada, "Ada", "oauth", "read", (), off, at)
        await db.write(lambda tx: connections.put(tx, made))
        house = House(tmp_path, db)
        await house.start()
        yield house


async def test_it_is_kept_only_while_it_is_wanted_and_ends_by_itself(house):
    assert not await house.hear()
    assert house.written is None

    ends = (await house.detailed.begin(HERE)).value
    assert "2026-01-01T00:15:00.000Z" == ends
    assert await house.hear()
    assert ["2026-01-01T00:00:00.000Z  GET /repos/{…}  200  0.250 s  req-1"] == house.written
    assert {HERE: ends} == await house.db.read(detailed.until)
    late = house.detailed.listener(HERE)

    house.clock.advance(15 * 60)
    assert not await house.hear()
    await late(ASKED)
    assert 1 == len(house.written), "a request that was under way is not written either"
    assert "req-1" in (await house.detailed.text(HERE)).value, "what was written stays until it is removed"


async def test_a_restart_goes_on_until_the_same_moment_and_no_longer(house):
    ends = (await house.detailed.begin(HERE)).value
    house.clock.advance(600)
    await house.start()
    assert {HERE: ends} == await house.db.read(detailed.until)
    assert await house.hear()

    house.clock.advance(299)
    assert await house.hear()
    house.clock.advance(1)
    assert not await house.hear()
    await house.start()
    assert {} == await house.db.read(detailed.until)


@pytest.mark.parametrize("by", [timedelta(hours=-1), timedelta(days=1)])
async def test_a_clock_that_is_set_makes_it_no_longer(house, by):
    await house.detailed.begin(HERE)
    house.clock.set(house.clock.now() + by)

    assert not await house.hear()
    house.clock.set(house.clock.now() - by)
    house.clock.advance(900)
    house.clock.set(house.clock.now() - timedelta(minutes=10))
    assert not await house.hear()


async def test_it_is_ended_shown_and_removed_by_hand(house):
    await house.detailed.begin(HERE)
    await house.hear()
    await house.detailed.end(HERE)
    assert not await house.hear()
    assert 1 == len(house.written)
    await house.detailed.begin(HERE)
    assert house.written is None, "one that begins anew begins empty"
    assert not (await house.detailed.is_there(HERE)).value
    await house.hear()
    assert (await house.detailed.is_there(HERE)).value
    assert (await house.detailed.remove(HERE)).value
    assert not (await house.detailed.remove(HERE)).value, "there was none to remove"

    assert house.written is None
    assert not await house.hear()
    answer = await house.detailed.text(HERE)
    assert isinstance(answer, Err)
    assert isinstance(answer.failure, NotFound)
    nobody = await house.detailed.begin(ConnectionId("github-99999999"))
    assert isinstance(nobody.failure, NotFound)


async def test_a_secret_is_neither_written_nor_shown(house):
    await house.detailed.begin(HERE)
    await house.hear(Heard("GET", f"/x/{SECRET}", 200, "", 0.1, "req-2"))
    assert [LEFT_OUT] == house.written
    AccountLogs(house.folder).add(HERE, f"written before it was known: {SECRET.encode().hex()}")

    assert f"{LEFT_OUT}\n{LEFT_OUT}\n" == (await house.detailed.text(HERE)).value


async def test_what_waits_to_be_written_does_not_bring_the_file_back(house):
    await house.detailed.begin(HERE)
    waiting, going = asyncio.Event(), asyncio.Event()
    held = house.held

    async def slowly():
        waiting.set()
        await going.wait()
        return await held()

    house.detailed._held = slowly
    hearing = asyncio.ensure_future(house.hear())
    await waiting.wait()
    removing = asyncio.ensure_future(house.detailed.remove(HERE))
    await asyncio.sleep(0.01)
    going.set()
    await asyncio.gather(hearing, removing)

    assert house.written is None


async def test_what_is_left_of_an_account_that_is_gone_goes_at_the_next_start(house):
    await house.detailed.begin(HERE)
    await house.hear()
    AccountLogs(house.folder).add("github-99999999", "of somebody who is gone")
    (house.folder / "logs" / "account-slack-99999999.log").mkdir()

    await house.start()

    left = sorted(path.name for path in (house.folder / "logs").iterdir())
    assert ["account-github-00112233.log", "account-slack-99999999.log"] == left


async def test_a_disk_that_refuses_ends_no_request(house, monkeypatch):
    await house.detailed.begin(HERE)

    def full(self, account, line):
        raise FailureError(Storage("full", "logs"))

    monkeypatch.setattr(AccountLogs, "add", full)
    assert await house.hear()


def test_a_file_is_nobody_elses_bounded_and_of_an_account_only(tmp_path):
    logs = AccountLogs(tmp_path)
    logs.add(HERE, "one\ntwo\x1b[31m")
    path = tmp_path / "logs" / f"account-{HERE}.log"
    assert "one·two·[31m\n" == logs.read(HERE)
    assert 0o600 == path.stat().st_mode & 0o777
    path.write_text("x" * LARGEST)
    logs.add(HERE, "more")
    assert path.stat().st_size == LARGEST
    logs.remove(HERE)
    logs.remove(HERE)
    assert logs.read(HERE) is None
    with pytest.raises(FailureError):
        logs.add("../x", "y")


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/v2/items", "/v2/items"),
        ("/v1.0/me/todo/lists/AAMkAD-0/tasks", "/v1.0/me/todo/lists/{…}/tasks"),
        ("/repos/acme/site/issues/42?q=canary#x", "/repos/{…}/{…}/issues/{…}"),
        ("/api/conversations.history", "/api/conversations.history"),
        ("/api/apps.connections.open", "/api/apps.connections.open"),
        ("/api/oauth.v2.user.access", "/api/oauth.v2.user.access"),
        ("/api/anna.mueller/notes", "/api/{…}/{…}"),
        ("/repos/acme/site.example/issues", "/repos/{…}/{…}/issues"),
        ("/services/T0123/B0123/abcDEF123", "/services/{…}/{…}/{…}"),
        ("/calendar/v3/calendars/ada%40acme.example/events", "/calendar/v3/calendars/{…}/events"),
        ("", ""),
    ],
)
def test_a_path_is_shown_without_what_names_a_thing(path, shown):
    assert template(path) == shown


def test_what_did_not_come_to_an_answer_is_said_by_its_name():
    assert "---  cancelled" not in ASKED.line("t")
    assert Heard("POST", "/x", 0, "offline", 1.0, "r").line("t") == "t  POST /x  --- offline  1.000 s  r"
    assert Heard("POST", "/x", 429, "rate-limited", 1.0, "r").line("t") == "t  POST /x  429 rate-limited  1.000 s  r"
