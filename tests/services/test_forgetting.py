"""Words of the history are erased for good; what was written about them stands, and is proved."""

import os

import pytest

from connector_app.model.audit import AuditQuery, Event
from connector_app.model.failure import NotFound
from connector_app.model.result import Err, Ok
from connector_app.services.audit import Audit
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock
from tests.fakes.signer import FakeAnchorHome

SECRETIVE = "canary-words-of-mine"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data.db"


@pytest.fixture
async def audit(path):
    async with Database(path) as db:
        audit = Audit(db, ManualClock(), os.urandom)
        await audit.start()
        await audit.use(FakeAnchorHome())
        for n in range(3):
            about = {"provider": "github", "connection": "github-1", "kind": "issue", "target": f"itm_{n % 2}"}
            await audit.write(Event("item.created", details={"title": f"{SECRETIVE} {n}"}, **about))
        await audit.checkpoint("count")
        yield audit


async def test_the_words_of_an_entry_are_gone_from_the_file_and_the_proof_holds(audit, path):
    def files():
        return b"".join(each.read_bytes() for each in path.parent.glob("data.db*"))

    assert SECRETIVE.encode() in files()
    assert Ok(1) == await audit.forget(seq=1)
    assert Ok(1) == await audit.forget(seq=2)
    assert Ok(1) == await audit.forget(seq=3)
    found = await audit.check()

    assert ("unbroken", 3) == (found.verdict, found.forgotten)
    assert b"canary" not in files(), "not a part of them either"


async def test_the_words_of_everything_about_an_item_are_forgotten_at_once_and_that_is_written_down(audit):
    assert Ok(2) == await audit.forget(target="itm_0")

    shown = (await audit.page(AuditQuery())).value
    assert [None, f"{SECRETIVE} 1", None] == [e.details and e.details["title"] for e in shown[:0:-1]]
    told = shown[0]
    assert ("details.forgotten", "you", "github-1", "itm_0", 2) == (
        told.action,
        told.actor,
        told.connection,
        told.target,
        told.counts["entries"],
    )
    assert () == (await audit.page(AuditQuery(text=f"{SECRETIVE} 2"))).value


@pytest.mark.parametrize("which", [{"seq": 99}, {"target": "itm_9"}, {}])
async def test_where_there_are_no_words_nothing_is_done_and_nothing_is_written(audit, which):
    assert Err(NotFound("words to forget")) == await audit.forget(**which)
    assert 3 == len((await audit.page(AuditQuery())).value)
