"""Keeping the file well: a look for damage, the newest copy, and that in a damaged file's place."""

import contextlib
import errno
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import apsw

from connector_app.model.failure import FailureError, Storage
from connector_app.store import schema
from connector_app.store.tx import Tx, storage_errors


def damage(tx: Tx) -> str:
    """Return what SQLite finds wrong with the file, or "" (quick_check: structure, not every index)."""
    rows = tx.all("pragma quick_check(10)")
    return "" if rows == [("ok",)] else "; ".join(str(row[0]) for row in rows)


def meta(tx: Tx, key: str) -> str:
    """Return a fact about this database, "" where there is none."""
    return str(tx.value("select value from meta where key = ?", (key,), ""))


def set_meta(tx: Tx, key: str, value: str) -> None:
    tx.run("insert or replace into meta (key, value) values (?, ?)", (key, value))


def newest_copy(folder: Path) -> Path | None:
    """Return the newest daily copy that is sound, or None."""
    return next((each for each in sorted(folder.glob("data-*.db"), reverse=True) if _is_sound(each)), None)


def _is_sound(path: Path) -> bool:
    try:
        with storage_errors(path):
            reader = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
            try:
                return not damage(Tx(reader))
            finally:
                reader.close()
    except FailureError:
        return False


def duplicate(copy: Path, path: Path) -> None:
    """Write a daily copy once more, beside it, to become the database. Raises FailureError(Storage)."""
    try:
        for part in ("", "-wal", "-shm"):
            path.with_name(path.name + part).unlink(missing_ok=True)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        shutil.copyfile(copy, path)
    except OSError as error:
        kind = "full" if error.errno in {errno.ENOSPC, errno.EDQUOT} else "unwritable"
        raise FailureError(Storage(kind, str(path))) from error


@dataclass(frozen=True, slots=True)
class Replacement:
    """A copy of a `day` that takes a damaged database's place, which is `kept` under a name of its own."""

    kept: str
    day: str


def begun(path: Path, by: Path) -> Replacement | None:
    """Return the replacement that was cut off, None where none was, or what it needs is gone."""
    try:
        kept, day = schema.replacing(path).read_text().split("\n")
    except (FileNotFoundError, ValueError):  # one that was cut off while this was written has moved nothing yet
        return None
    return Replacement(kept, day) if by.exists() or _stands(path, path.with_name(kept)) else None


def _stands(path: Path, aside: Path) -> bool:
    """Tell whether another file than the one that is kept lies in the database's place."""
    return path.exists() and aside.exists() and not path.samefile(aside)


def replace(path: Path, by: Path, what: Replacement) -> Path:
    """Put another database in a damaged one's place, and keep the damaged one, with what belongs to it. Return where.

    Whoever is cut off leaves a mark by which no start takes what lies there for a database, and goes on the next time.
    Raises FailureError(Storage).
    """
    aside, mark = path.with_name(what.kept), schema.replacing(path)
    try:
        with mark.open("w") as file:
            file.write(f"{what.kept}\n{what.day}")
            file.flush()
            os.fsync(file.fileno())
        if by.exists() or not _stands(path, aside):
            _move(path, by, aside)
        mark.unlink()
    except OSError as error:
        raise FailureError(Storage("unwritable", str(path))) from error
    return aside


def _move(path: Path, by: Path, aside: Path) -> None:
    for part in ("-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + part).replace(aside.with_name(aside.name + part))
    if path.exists() or not aside.exists():
        try:
            os.link(path, aside)
        except OSError:  # a file system without links, or it was done already
            path.replace(aside)
    by.replace(path)
