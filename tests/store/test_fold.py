"""Folding the write-ahead file in."""

import asyncio

import apsw
import pytest

from connector_app.model.failure import Closing, FailureError
from connector_app.store import copies
from connector_app.store.database import Database


async def test_after_folding_nothing_is_left_beside_the_database(tmp_path):
    async with Database(tmp_path / "connector.db") as db:
        await db.write(lambda tx: tx.run("insert into meta (key, value) values ('x', 'canary-fact')"))
        assert b"canary-fact" in (tmp_path / "connector.db-wal").read_bytes()

        assert await db.fold()

        assert (tmp_path / "connector.db-wal").read_bytes() == b""
        assert b"canary-fact" in (tmp_path / "connector.db").read_bytes()


async def test_it_takes_its_turn_among_writes(tmp_path):
    async with Database(tmp_path / "connector.db") as db:
        writes = [
            db.write(lambda tx, n=n: tx.run("insert into meta (key, value) values (?, '')", (f"k{n}",)))
            for n in range(20)
        ]
        answers = await asyncio.gather(*writes[:10], db.fold(), *writes[10:], db.fold())

        assert answers == [1] * 10 + [True] + [1] * 10 + [True]
        assert await db.read(lambda tx: tx.value("select count(*) from meta where key like 'k%'")) == 20


async def test_a_reader_in_the_way_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(copies, "BUSY_MS", 50)
    async with Database(tmp_path / "connector.db") as db:
        reader = apsw.Connection(str(tmp_path / "connector.db"))
        reader.execute("begin").fetchall()
        reader.execute("select * from meta").fetchall()
        await db.write(lambda tx: tx.run("insert into meta (key, value) values ('x', '')"))

        assert not await db.fold()

        reader.close()
        assert await db.fold()


async def test_after_the_end_there_is_none(tmp_path):
    async with Database(tmp_path / "connector.db") as db:
        pass

    with pytest.raises(FailureError) as caught:
        await db.fold()

    assert caught.value.failure == Closing()
