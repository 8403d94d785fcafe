"""A transaction, as the functions of `store` see it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw

from connector_app.model.failure import FailureError, Storage

Row = tuple[Any, ...]
Values = Sequence[Any] | Mapping[str, Any]


class Tx:
    """Runs single statements. Every result is read whole at once: an open cursor would block the checkpoint."""

    __slots__ = ("_connection",)

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def run(self, statement: str, values: Values = ()) -> int:
        """Run a statement and return how many rows it changed."""
        self._connection.execute(statement, values).fetchall()
        return self._connection.changes()

    def many(self, statement: str, rows: Iterable[Values]) -> None:
        self._connection.executemany(statement, rows).fetchall()

    def all(self, statement: str, values: Values = ()) -> list[Row]:
        rows: list[Row] = self._connection.execute(statement, values).fetchall()
        return rows

    def one(self, statement: str, values: Values = ()) -> Row | None:
        rows = self.all(statement, values)
        return rows[0] if rows else None

    def value(self, statement: str, values: Values = (), default: Any = None) -> Any:
        """Return the first column of the first row."""
        row = self.one(statement, values)
        return default if row is None else row[0]

    def new_id(self) -> int:
        """Return the rowid of the newest insert."""
        return self._connection.last_insert_rowid()


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn what the disk refuses into FailureError(Storage), with which kind of refusal it was."""
    try:
        yield
    except tuple(_KINDS) as error:
        kind = next(_KINDS[cls] for cls in type(error).__mro__ if cls in _KINDS)
        raise FailureError(Storage(kind, str(path))) from error


_KINDS: dict[type[BaseException], str] = {
    apsw.FullError: "full",
    apsw.ReadOnlyError: "read-only",
    apsw.PermissionsError: "read-only",
    apsw.AuthError: "read-only",
    apsw.CantOpenError: "unwritable",
    apsw.IOError: "unwritable",
    apsw.BusyError: "busy",
    apsw.LockedError: "busy",
    apsw.CorruptError: "damaged",
    apsw.NotADBError: "damaged",
}
