import os
from datetime import timedelta

import apsw
import pytest

from connector_app.model.audit import AuditQuery
from connector_app.services.audit import Audit
from connector_app.services.upkeep import Upkeep
from connector_app.store import upkeep as store
from connector_app.store.database import Database
from connector_app.store.tx import Tx
from tests.fakes.clock import ManualClock
from tests.fakes.signer import FakeAnchorHome


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
async def db(tmp_path):
    async with Database(tmp_path / "data.db") as db:
        yield db


@pytest.fixture
async def audit(db, clock):
    audit = Audit(db, clock, os.urandom)
    await audit.start()
    return audit


@pytest.fixture
def upkeep(db, audit, clock):
    return Upkeep(db, audit, clock)


def seal(tx):
    tx.run("insert into vault_keys (id, home, state, created_at) values ('k', 'session', 'current', 't')")
    tx.run("insert into data_keys values ('practice-1', 'k', cast('canary-wrapped' as blob))")
    tx.run("insert into sealed values ('practice-1', 'tokens', 1, cast('canary-sealed-tokens' as blob))")


async def test_a_daily_copy_holds_everything_but_what_is_sealed(db, upkeep, tmp_path):
    await db.write(seal)
    await db.write(lambda tx: tx.run("insert into limits values ('a', 1.5)"))

    path = await upkeep.copy()

    assert b"canary" not in path.read_bytes()
    assert 0o600 == path.stat().st_mode & 0o777
    copied = apsw.Connection(str(path))
    assert [("a", 1.5)] == copied.execute("select * from limits").fetchall()
    copied.close()
    assert [path] == list((tmp_path / "copies").iterdir())


async def test_once_a_day_is_enough_and_a_week_is_kept(upkeep, clock, tmp_path):
    for _ in range(10):
        await upkeep.once()
        await upkeep.once()
        clock.advance(timedelta(days=1).total_seconds())

    names = sorted(p.name for p in (tmp_path / "copies").iterdir())
    assert [f"data-2026-01-{day:02}.db" for day in range(4, 11)] == names
    assert names[-1] == store.newest_copy(tmp_path / "copies").name


async def test_a_copy_that_cannot_be_made_is_written_down(upkeep, audit, tmp_path):
    (tmp_path / "copies").write_text("a file in the way")

    assert await upkeep.copy() is None

    newest = (await audit.page(AuditQuery())).value[0]
    assert ("storage.copy-failed", "storage") == (newest.action, newest.error)


async def test_a_checkpoint_is_made_every_hour_even_when_nothing_happened(upkeep, audit, clock, db):
    await audit.use(FakeAnchorHome())
    await upkeep.once()
    clock.advance(3599)
    await upkeep.once()
    before = await db.read(lambda tx: tx.value("select count(*) from checkpoints"))
    clock.advance(1)
    await upkeep.once()

    assert before + 1 == await db.read(lambda tx: tx.value("select count(*) from checkpoints"))


async def test_damage_is_found_written_down_and_never_copied_over_a_good_copy(db, upkeep, audit, monkeypatch):
    assert "" == await upkeep.look()
    good = (await upkeep.copy()).read_bytes()
    monkeypatch.setattr(store, "damage", lambda _tx: "row 7 missing from index")

    await upkeep.look()

    assert "storage.damaged" == (await audit.page(AuditQuery())).value[0].action
    assert await upkeep.copy() is None
    assert [good] == [path.read_bytes() for path in (db.path.parent / "copies").iterdir()]


def test_real_damage_is_seen(tmp_path):
    path = tmp_path / "d.db"
    raw = apsw.Connection(str(path))
    raw.execute("create table t (x); create index i on t (x)")
    with raw:  # one transaction: a disk that is busy is not what is tested
        raw.executemany("insert into t values (?)", [(str(n) * 50,) for n in range(2000)])
    raw.close()
    data = bytearray(path.read_bytes())
    data[9000:12000] = bytes(3000)
    path.write_bytes(data)
    raw = apsw.Connection(str(path))

    assert store.damage(Tx(raw))
    raw.close()
