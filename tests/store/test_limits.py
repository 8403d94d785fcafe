"""Where limits stand, kept over a restart."""

from connector_app.store import limits
from connector_app.store.database import Database


async def test_the_newest_word_counts_and_what_is_over_is_forgotten_for_good(tmp_path):
    async with Database(tmp_path / "data.db") as db:
        await db.write(lambda tx: limits.put(tx, {"a": 10.0, "b": 20.0}))
        await db.write(lambda tx: limits.put(tx, {"b": 30.0, "c": 40.0}))
    async with Database(tmp_path / "data.db") as db:
        assert {"b": 30.0, "c": 40.0} == await db.write(lambda tx: limits.load(tx, 10.0))
        assert {"c": 40.0} == await db.write(lambda tx: limits.load(tx, 30.0))
        assert {"c": 40.0} == await db.write(lambda tx: limits.load(tx, 0.0))
