"""The history as a whole: that somebody looked, how large it is, what happened in a week."""

import os

import pytest

from connector_app.model.audit import AuditQuery, Event
from connector_app.model.connection import Account, Connection, ConnectionStatus
from connector_app.model.failure import Storage
from connector_app.model.item import ConnectionId
from connector_app.model.result import Err, Ok
from connector_app.services.almanac import LISTED, LOOK_SECONDS, Almanac
from connector_app.services.audit import Audit
from connector_app.store import audit as entries
from connector_app.store import connections
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock

WEEKS = [
    ("2025-12-15T00:00:00.000Z", "2025-12-22T00:00:00.000Z"),
    ("2025-12-22T00:00:00.000Z", "2025-12-29T00:00:00.000Z"),
    ("2025-12-29T00:00:00.000Z", "2026-01-05T00:00:00.000Z"),
    ("2026-01-05T00:00:00.000Z", "2026-01-12T00:00:00.000Z"),
]
DAY = 86_400


class House:
    """A history that begins with the year, and its almanac."""

    def __init__(self, db, folder):
        self.db, self.clock = db, ManualClock()
        self.audit = Audit(db, self.clock, os.urandom)
        self.almanac = Almanac(db, self.audit, self.clock, folder)

    async def written(self, action):
        return await self.db.read(lambda tx: entries.page(tx, AuditQuery(actions=(action,))))

    async def due(self):
        return (await self.almanac.due(WEEKS)).value


@pytest.fixture
async def house(tmp_path):
    async with Database(tmp_path / "data.db") as db:
        house = House(db, tmp_path)
        await house.audit.start()
        yield house


async def test_looking_is_an_entry_and_looking_again_soon_is_the_same_look(house):
    assert [True, False, True] == [(await house.almanac.looked(account)).value for account in ("", "", "github-1")]
    house.clock.advance(LOOK_SECONDS)
    assert Ok(value=True) == await house.almanac.looked()

    assert ["", "github-1", ""] == [each.connection for each in await house.written("audit.viewed")]


async def test_the_size_and_the_reach_of_the_history_are_known(house):
    empty = (await house.almanac.extent()).value
    for n in range(300):
        await house.audit.write(Event("item.created", details={"title": f"Thing {n}" * 20}))

    extent = (await house.almanac.extent()).value

    assert ((0, ""), 300, "2026-01-01") == ((empty.entries, empty.since), extent.entries, extent.since[:10])
    assert 100_000 < extent.size - empty.size < 1_000_000


async def test_a_week_says_what_was_sent_changed_failed_and_needs_a_sign_in(house):
    here = {"connection": "github-1", "provider": "github"}
    status, ada = ConnectionStatus.SIGN_IN_NEEDED, Account("1", "Ada")
    asking = Connection(ConnectionId("github-1"), "github", ada, "Ada", "oauth", "read", (), status, "")
    await house.db.write(lambda tx: connections.put(tx, asking))
    for _ in range(LISTED + 3):
        await house.audit.write(Event("item.created", **here))
    await house.audit.write(Event("item.updated", actor="platform", **here))
    await house.audit.write(Event("item.updated", outcome="refused", **here))
    await house.audit.write(Event("live.ended", outcome="error", actor="program", **here))
    for _ in range(2):
        await house.audit.write(Event("sync.completed", counts={"new": 3, "gone": 1}, **here))
    house.clock.advance(5 * DAY)
    await house.audit.write(Event("item.created", **here))

    first, second = await house.due()

    assert (WEEKS[2], WEEKS[3]) == ((first.since, first.until), (second.since, second.until))
    assert {"sent": 28, "changed": 1, "refused": 1, "failed": 1, "gaps": 0, "caught": 0} == {
        name: part.count for name, part in first.parts.items()
    }
    assert (LISTED, 33, {"new": 6, "changed": 0, "gone": 2}) == (
        len(first.parts["sent"].newest),
        first.entries,
        first.read,
    )
    assert (["Ada"], 1) == ([each.name for each in first.asking], second.entries)


async def test_a_page_that_was_kept_is_not_due_again_and_is_an_entry(house, tmp_path):
    assert () == await house.due()
    await house.audit.write(Event("item.created"))
    house.clock.advance(30 * DAY)
    first, second = await house.due()

    answer = await house.almanac.keep("week-2025-12-29.html", b"<p>", first, "29 Dec to 4 Jan")

    assert Ok(tmp_path / "weekly" / "week-2025-12-29.html") == answer
    assert b"<p>" == answer.value.read_bytes()
    [entry] = await house.written("audit.weekly")
    assert {"week": "29 Dec to 4 Jan", "file": "week-2025-12-29.html"} == entry.details
    assert (second,) == await house.due()


async def test_a_page_that_cannot_be_written_stays_due(house, tmp_path):
    await house.audit.write(Event("item.created"))
    [first, *_] = await house.due()
    (tmp_path / "weekly").write_text("a file stands there")

    answer = await house.almanac.keep("week-2025-12-29.html", b"<p>", first, "a week")

    assert isinstance(answer, Err)
    assert isinstance(answer.failure, Storage)
    assert not await house.written("audit.weekly")
    assert first in await house.due()
