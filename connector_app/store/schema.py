"""Opening the file: who it belongs to, which version it has, what it was like when it was left."""

import contextlib
from importlib.resources import files
from pathlib import Path

import apsw

from connector_app.model.failure import FailureError, Storage
from connector_app.store import copies
from connector_app.store.collation import sort_key
from connector_app.store.tx import Row

APPLICATION_ID = 0x436F4D61  # "CoMa"


def replacing(path: Path) -> Path:
    """Return the file that stands beside a database while another is put in its place: neither of them is whole."""
    return path.with_name(f"{path.name}-replacing")


def _refuse_half_replaced(path: Path) -> None:
    """Raise FailureError(Storage) before SQLite opens a file whose write-ahead file was taken away, or makes one."""
    if replacing(path).exists():
        raise FailureError(Storage("damaged", str(path)))


def _guard(connection: apsw.Connection) -> apsw.Connection:
    """Let a file that others may have made do nothing but hold rows: before anything of it is read.

    https://sqlite.org/security.html, "Untrusted SQLite Database Files".
    """
    connection.set_busy_timeout(copies.BUSY_MS)
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    connection.execute("pragma cell_size_check = on").fetchall()
    return connection


def migrations() -> list[str]:
    """Return the numbered migrations, oldest first."""
    folder = files("connector_app.store") / "migrations"
    names = sorted(f.name for f in folder.iterdir() if f.name.endswith(".sql"))
    return [(folder / name).read_text() for name in names]


def open_to_write(path: Path) -> tuple[apsw.Connection, bool]:
    """Open, migrate forward and mark as in use. Return the connection and whether the last end was unclean.

    Raises FailureError(Storage): damaged where it is not ours, newer where a newer program wrote it.
    """
    _refuse_half_replaced(path)
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE)
    try:
        _guard(connection)
        for pragma in (
            "pragma journal_mode = wal",
            "pragma synchronous = full",
            "pragma foreign_keys = on",
            "pragma secure_delete = on",
            "pragma wal_autocheckpoint = 4000",
        ):
            connection.execute(pragma).fetchall()
        _migrate(connection, path)
        unclean = connection.execute("select 1 from meta where key = 'open'").fetchall() != []
        connection.execute("insert or replace into meta (key, value) values ('open', '1')")
    except BaseException:
        connection.close()
        raise
    return connection, unclean


def open_to_read(path: Path) -> apsw.Connection:
    """Open read-only.

    Raises FailureError(Storage): damaged where it was left half replaced, newer where the version is not the program's
    own, so that nothing is read by guesswork.
    """
    _refuse_half_replaced(path)
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        _guard(connection)
        connection.create_scalar_function("sort_key", _sort_key, 2, deterministic=True)
        if _version(connection) != len(migrations()):
            raise FailureError(Storage("newer", str(path)))
    except BaseException:
        connection.close()
        raise
    return connection


def _sort_key(*told: "apsw.SQLiteValue") -> str:
    title, language = told
    return sort_key(str(title), str(language))


def is_as_made(path: Path) -> bool:
    """Tell whether a database that came is whole, with exactly the tables, indexes and triggers that ours has.

    One that another program made ready may do anything with what is written later. Changes nothing; a newer version's
    is left to `open_to_write`. Raises apsw.Error where it cannot be read.
    """
    scripts, made = migrations(), apsw.Connection(":memory:")
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        version = _version(_guard(connection))
        if version > len(scripts):
            return True
        if version < 1:
            return False
        for script in scripts[:version]:
            for statement in _statements(script):
                made.execute(statement).fetchall()
        return _things(connection) == _things(made) and _is_whole(connection)
    finally:
        connection.close()
        made.close()


def _is_whole(connection: apsw.Connection) -> bool:
    """Look at indexes too, unlike at a start: one without a row hides it, or lets in what there is already."""
    return connection.execute("pragma integrity_check(1)").fetchall() == [("ok",)]


def _things(connection: apsw.Connection) -> list[Row]:
    """Return all that a schema holds, but for the statistics that SQLite itself keeps at times."""
    return connection.execute(
        "select type, name, tbl_name, coalesce(sql, '') from sqlite_schema"
        " where not (type = 'table' and name in ('sqlite_stat1', 'sqlite_stat4')) order by 1, 2, 3, 4"
    ).fetchall()


def close(connection: apsw.Connection) -> None:
    """Mark as left in order, fold the write-ahead file in, close."""
    connection.execute("delete from meta where key = 'open'")
    with contextlib.suppress(apsw.BusyError, apsw.LockedError):
        connection.execute("pragma wal_checkpoint(truncate)").fetchall()
    connection.close()


def _version(connection: apsw.Connection) -> int:
    return int(str(connection.execute("pragma user_version").fetchall()[0][0]))


def _migrate(connection: apsw.Connection, path: Path) -> None:
    scripts, version = migrations(), _version(connection)
    ours = connection.execute("pragma application_id").fetchall()[0][0]
    if version < 0 or (version > 0 and ours != APPLICATION_ID):
        raise FailureError(Storage("damaged", str(path)))
    if version > len(scripts):
        raise FailureError(Storage("newer", str(path)))
    if 0 < version < len(scripts):
        copies.keep_before_update(path, version)
    for number, script in enumerate(scripts[version:], start=version + 1):
        connection.execute("begin immediate")
        try:
            for statement in _statements(script):
                connection.execute(statement).fetchall()
            connection.execute(f"pragma application_id = {APPLICATION_ID}")
            connection.execute(f"pragma user_version = {number}")
            connection.execute("commit")
        except BaseException:
            connection.execute("rollback")
            raise


def _statements(script: str) -> list[str]:
    """Split a migration into statements: what follows a row-returning one would silently not run otherwise."""
    done, part = [], ""
    for line in script.splitlines(keepends=True):
        part += line
        if apsw.complete(part) and part.strip():
            done.append(part)
            part = ""
    return done
