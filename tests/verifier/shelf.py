"""A database in memory for one thread: real SQLite with the program's own tables, made once and copied."""

import functools

import apsw

from connector_app.store import schema
from connector_app.store.tx import Tx


class Shelf:
    """Stands where a Database does; what it is asked happens at once."""

    def __init__(self) -> None:
        self.raw = apsw.Connection(":memory:")
        self.raw.deserialize("main", _empty())
        self.tx = Tx(self.raw)

    async def write(self, fn):
        return fn(self.tx)

    read = read_apart = write


@functools.cache
def _empty():
    made = apsw.Connection(":memory:")
    for script in schema.migrations():
        made.execute(script).fetchall()
    return made.serialize("main")
