import asyncio
import threading
import time

import apsw
import pytest

from connector_app.model.failure import Closing, FailureError, Storage, Unexpected
from connector_app.store import schema
from connector_app.store.database import Database, Reader


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data.db"


def put(key, value="1"):
    return lambda tx: tx.run("insert into meta (key, value) values (?, ?)", (key, value))


def get(key):
    return lambda tx: tx.value("select value from meta where key = ?", (key,))


async def test_what_is_written_is_there_for_every_reader_and_after_a_new_start(path):
    async with Database(path) as db:
        await db.write(put("a", "x"))
        reader = Reader(path)

        assert ("x", "x") == (await db.read(get("a")), reader.read(get("a")))
        reader.close()

    async with Database(path) as db:
        assert "x" == await db.write(get("a"))
        assert not db.unclean_end


async def test_a_function_that_fails_takes_back_only_its_own_part(path):
    def half(tx):
        put("half")(tx)
        raise ValueError("canary")

    async with Database(path) as db:
        results = await asyncio.gather(db.write(put("a")), db.write(half), db.write(put("b")), return_exceptions=True)

        assert [1, ValueError, 1] == [r if isinstance(r, int) else type(r) for r in results]
        assert [None, "1", "1"] == [await db.read(get(k)) for k in ("half", "a", "b")]


async def test_a_failure_of_ours_inside_a_transaction_comes_out_as_it_went_in(path):
    def refuse(_tx):
        raise FailureError(Closing())

    async with Database(path) as db:
        with pytest.raises(FailureError) as error:
            await db.write(refuse)

    assert Closing() == error.value.failure


async def test_what_waits_is_joined_into_few_commits(path):
    seen = []
    async with Database(path) as db:
        gate = threading.Event()
        db.on_commit(seen.append)
        first = asyncio.ensure_future(db.write(lambda tx: (gate.wait(5), put("first")(tx))))
        await asyncio.sleep(0.05)
        rest = [asyncio.ensure_future(db.write(put(f"k{n}"))) for n in range(50)]
        await asyncio.sleep(0)
        gate.set()
        await asyncio.gather(first, *rest)

    assert 2 == len(seen)
    assert {frozenset({"meta"})} == set(seen)


async def test_refetchable_work_may_touch_nothing_that_matters(path):
    async with Database(path) as db:
        with pytest.raises(FailureError) as error:
            await db.write(put("a"), refetchable=True)

        assert isinstance(error.value.failure, Unexpected)
        assert await db.read(get("a")) is None
        assert 2 == await db.write(lambda tx: tx.value("pragma synchronous"))


async def test_a_cancelled_caller_leaves_a_whole_write_behind(path):
    async with Database(path) as db:
        gate = threading.Event()
        task = asyncio.ensure_future(db.write(lambda tx: (gate.wait(5), put("a")(tx))))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        gate.set()

        assert "1" == await db.write(get("a"))


async def test_after_the_end_it_says_so(path):
    async with Database(path) as db:
        pass

    with pytest.raises(FailureError) as error:
        await db.write(put("a"))
    assert Closing() == error.value.failure


async def test_a_reading_that_lasts_longer_than_the_writing_leaves_nothing_beside_the_file(path):
    started = threading.Event()

    def slowly(tx):
        started.set()
        time.sleep(0.2)
        return tx.value("select count(*) from meta")

    async with Database(path) as db:
        await db.write(put("a"))
        reading = asyncio.create_task(db.read(slowly))
        await asyncio.to_thread(started.wait)

    assert await reading >= 1
    assert [path] == list(path.parent.iterdir())


async def test_an_unclean_end_is_noticed(path):
    async with Database(path):
        connection, unclean = schema.open_to_write(path)
        connection.close()

    assert unclean


def threads():
    return {each for each in threading.enumerate() if each.name.startswith("database")}


async def test_it_is_open_only_once_it_can_be_read(path, monkeypatch):
    opening, readers = schema.open_to_read, []

    def slowly(path):
        time.sleep(0.05)
        readers.append(opening(path))
        return readers[0]

    monkeypatch.setattr(schema, "open_to_read", slowly)

    async with Database(path) as db:
        assert readers
        await db.write(lambda tx: tx.run("pragma user_version = 999"))
        assert 999 == await db.read(lambda tx: tx.value("pragma user_version"))


async def test_who_cannot_read_is_told_at_once_and_no_thread_is_left(path, monkeypatch):
    def refuse(_path):
        raise apsw.CantOpenError("canary")

    monkeypatch.setattr(schema, "open_to_read", refuse)
    before = threads()
    with pytest.raises(FailureError) as error:
        async with Database(path):
            pass
    monkeypatch.undo()

    assert isinstance(error.value.failure, Storage)
    assert before == threads()
    async with Database(path) as db:
        assert not db.unclean_end


async def test_who_is_cancelled_while_it_opens_leaves_it_closed(path, monkeypatch):
    opening, begun, go_on = schema.open_to_write, threading.Event(), threading.Event()

    def slowly(path):
        begun.set()
        go_on.wait(5)
        return opening(path)

    monkeypatch.setattr(schema, "open_to_write", slowly)
    before = threads()
    task = asyncio.ensure_future(Database(path).__aenter__())
    await asyncio.to_thread(begun.wait, 5)
    task.cancel()
    await asyncio.sleep(0)
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert before == threads()
    async with Database(path) as db:
        assert not db.unclean_end


async def test_a_newer_database_is_refused_and_left_alone(path):
    async with Database(path):
        pass
    raw = apsw.Connection(str(path))
    raw.execute("pragma user_version = 99")
    raw.close()

    for opening in (Database(path).__aenter__, lambda: asyncio.to_thread(Reader, path)):
        with pytest.raises(FailureError) as error:
            await opening()
        assert Storage("newer", str(path)) == error.value.failure


async def test_a_file_that_is_no_database_is_damaged_and_stays_as_it_is(path):
    path.write_bytes(b"canary" * 1000)

    with pytest.raises(FailureError) as error:
        await Database(path).__aenter__()

    assert Storage("damaged", str(path)) == error.value.failure
    assert b"canary" * 1000 == path.read_bytes()


@pytest.mark.parametrize("version", [1, -3])
async def test_somebody_elses_database_is_not_taken_for_ours(path, version):
    raw = apsw.Connection(str(path))
    raw.execute("create table t (x)")
    raw.execute(f"pragma user_version = {version}")
    raw.close()

    with pytest.raises(FailureError) as error:
        await Database(path).__aenter__()
    assert "damaged" == error.value.failure.kind


async def test_a_folder_that_is_not_there_cannot_be_opened(tmp_path):
    with pytest.raises(FailureError) as error:
        await Database(tmp_path / "no" / "data.db").__aenter__()
    assert "unwritable" == error.value.failure.kind


async def test_a_migration_that_fails_leaves_the_version_as_it_was(path, monkeypatch):
    monkeypatch.setattr(schema, "migrations", lambda: ["create table a (x);", "create table b (x); nonsense;"])

    with pytest.raises(apsw.SQLError):
        schema.open_to_write(path)

    raw = apsw.Connection(str(path))
    assert [(1,)] == raw.execute("pragma user_version").fetchall()
    assert [("a",)] == raw.execute("select name from sqlite_schema").fetchall()
    raw.close()


async def test_the_history_cannot_be_rewritten_even_by_the_program(path):
    async with Database(path) as db:
        await db.write(
            lambda tx: tx.run("insert into audit (seq, entry, link, leaf) values (1, cast('{}' as blob), x'00', x'00')")
        )
        for statement in ("update audit set link = x'01'", "delete from audit"):
            with pytest.raises(apsw.ConstraintError, match="append-only"):
                await db.write(lambda tx, s=statement: tx.run(s))


async def test_a_file_can_do_nothing_but_hold_rows(tmp_path):
    made, _ = schema.open_to_write(tmp_path / "data.db")
    for connection in (made, schema.open_to_read(tmp_path / "data.db")):
        assert 1 == connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, -1)
        assert 0 == connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, -1)
        assert [(1,)] == connection.execute("pragma cell_size_check").fetchall()
        with pytest.raises(apsw.SQLError):
            connection.execute("pragma writable_schema = on; update sqlite_schema set sql = ''").fetchall()
        connection.close()
