"""What the platform remembers, in a database of its own: what was answered is on the disk."""

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

import apsw
from pydantic_core import from_json, to_json

from connector_app import resource
from connector_app.model.clock import stamp

VERSION = 1
Row = Mapping[str, Any]


class State:
    """The platform's database. Used on one loop only, so every transaction is alone."""

    def __init__(self, path: Path) -> None:
        self.committed: Callable[[], None] = lambda: None
        self._connection = _open(path)

    def close(self) -> None:
        self._connection.close()

    @contextlib.contextmanager
    def transaction(self) -> Iterator["State"]:
        """Commit what happens inside, or nothing of it. `synchronous=FULL`: after the commit it survives a kill."""
        self.do("BEGIN IMMEDIATE")
        try:
            yield self
        except BaseException:
            self.do("ROLLBACK")
            raise
        self.do("COMMIT")
        self.committed()

    def do(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run one statement. Return how many rows it changed."""
        self._connection.execute(sql, tuple(values)).fetchall()
        return self._connection.changes()

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        return cast(list[Row], self._connection.execute(sql, tuple(values)).fetchall())  # by the row trace

    def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        found = self.rows(sql, values)
        return found[0] if found else None

    def next(self, counter: str) -> int:
        return int(
            self.rows("UPDATE counters SET value = value + 1 WHERE name = ? RETURNING value", [counter])[0]["value"]
        )

    def seed(self, now: datetime) -> None:
        """Give the pretend people their samples, once: always the same but for the dates, which lie before `now`."""
        if self.row("SELECT 1 FROM people"):
            return
        with self.transaction():
            for person in from_json(resource("practice", "samples.json").read_bytes()):
                self._settle(person, now)

    def _settle(self, person: Row, now: datetime) -> None:
        owner = f"user_{person['handle']}"
        self.do("INSERT INTO people VALUES (?, ?, ?, ?)", [owner, person["handle"], person["name"], person["email"]])
        for number, item in enumerate(person["items"]):
            at = stamp(now - timedelta(hours=item["hours_ago"]))
            self.do(
                "INSERT INTO items (id, owner, title, description, status, tags, created_at, updated_at, change)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    "item_" + hashlib.sha256(f"{owner} {number}".encode()).hexdigest()[:10],
                    owner,
                    item["title"],
                    item.get("description"),
                    item["status"],
                    to_json(item["tags"]).decode() if "tags" in item else None,
                    at,
                    at,
                    self.next("change"),
                ],
            )


def fingerprint(secret: str) -> str:
    """Return the form in which a code, ticket or token is kept."""
    return hashlib.sha256(secret.encode()).hexdigest()


def _open(path: Path) -> apsw.Connection:
    """Open the database; one that is damaged is set aside under another name, never deleted."""
    try:
        return _prepare(path)
    except (apsw.NotADBError, apsw.CorruptError):
        number = 1
        while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
            number += 1
        path.rename(aside)
        for tail in ("-wal", "-shm"):
            path.with_name(path.name + tail).unlink(missing_ok=True)
    return _prepare(path)


def _prepare(path: Path) -> apsw.Connection:
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    connection = apsw.Connection(str(path))
    try:
        connection.set_busy_timeout(2000)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        if connection.pragma("user_version") < VERSION:
            connection.execute("BEGIN IMMEDIATE").fetchall()
            connection.execute(resource("practice", "0001_initial.sql").read_text("utf-8")).fetchall()
            connection.execute(f"PRAGMA user_version = {VERSION}").fetchall()
            connection.execute("COMMIT").fetchall()
        if connection.pragma("quick_check", 1) != "ok":
            raise apsw.CorruptError
    except BaseException:
        connection.close()
        raise
    connection.row_trace = lambda cursor, row: dict(zip((d[0] for d in cursor.get_description()), row, strict=True))
    return connection
