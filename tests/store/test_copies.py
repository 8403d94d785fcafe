import os
import sqlite3

import pytest

from connector_app.model.failure import FailureError, Storage
from connector_app.store import copies, schema, upkeep
from connector_app.store.database import Database

BEFORE = "before-update-from-1.db"


@pytest.fixture
async def path(tmp_path, monkeypatch):
    """Return a database as the program before the newest migration left it, with a fact."""
    path = tmp_path / "data.db"
    known = schema.migrations()
    monkeypatch.setattr(schema, "migrations", lambda: known[:1])
    async with Database(path) as db:
        await db.write(lambda tx: upkeep.set_meta(tx, "fact", "canary-fact"))
    monkeypatch.setattr(schema, "migrations", lambda: known)
    return path


def read(path, statement):
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return connection.execute(statement).fetchall()
    finally:
        connection.close()


async def test_before_an_update_the_file_is_kept_as_it_was_left(path):
    async with Database(path):
        pass

    kept = path.parent / "copies" / BEFORE
    assert [(1,)] == read(kept, "pragma user_version")
    assert [("canary-fact",)] == read(kept, "select value from meta where key = 'fact'")
    assert [(len(schema.migrations()),)] == read(path, "pragma user_version")


async def test_the_kept_file_holds_nothing_sealed(path):
    writing = sqlite3.connect(path)
    writing.execute("insert into sealed (owner, field, generation, blob) values ('a', 'tokens', 1, x'00')")
    writing.commit()
    writing.close()

    copies.keep_before_update(path, 1)

    assert [(1,)] == read(path, "select count(*) from sealed")
    assert [(0,)] == read(path.parent / "copies" / BEFORE, "select count(*) from sealed")


async def test_where_it_cannot_be_kept_nothing_is_changed(path):
    (path.parent / "copies").write_text("in the way")

    with pytest.raises(FailureError) as error:
        async with Database(path):
            pass

    assert Storage("unwritable", str(path.parent / "copies")) == error.value.failure
    assert [(1,)] == read(path, "pragma user_version")


async def test_a_new_file_and_one_of_this_version_need_no_copy(tmp_path):
    for _ in range(2):
        async with Database(tmp_path / "data.db"):
            pass

    assert not (tmp_path / "copies").exists()


async def test_what_was_kept_before_an_update_goes_after_a_month(path):
    kept = copies.keep_before_update(path, 1)
    copies.copy(path, kept.parent, "data-2026-03-09.db")
    assert kept.exists()
    long_ago = kept.stat().st_mtime - copies.KEPT_SECONDS - 1
    os.utime(kept, (long_ago, long_ago))

    copies.copy(path, kept.parent, "data-2026-04-12.db")

    assert ["data-2026-03-09.db", "data-2026-04-12.db"] == sorted(each.name for each in kept.parent.iterdir())
