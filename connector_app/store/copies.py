"""Copies of the database without anything sealed: one a day, and one before each update."""

import os
from pathlib import Path

import apsw

from connector_app.model.failure import FailureError, Storage
from connector_app.store.tx import storage_errors

SECRET_TABLES = ("sealed", "data_keys", "vault_keys")
KEPT_COPIES = 7
BEFORE_UPDATE = "before-update-from-"
KEPT_SECONDS = 30 * 86_400.0  # for how long what was kept before an update stays: items of removed accounts are in it
BUSY_MS = 5000  # milliseconds that a connection waits for another's lock


def copy(source: Path, folder: Path, name: str) -> Path:
    """Write a copy of the database without anything sealed, whole or not at all; keep the newest few.

    Runs on a thread of its own choice, with a connection of its own. Raises FailureError(Storage).
    """
    target, beside = folder / name, folder / f".{name}.part"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        beside.unlink(missing_ok=True)
        os.close(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise FailureError(Storage("unwritable", str(folder))) from error
    try:
        with storage_errors(target):
            _copy(source, beside)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
        for part in ("-wal", "-shm", "-journal"):
            beside.with_name(beside.name + part).unlink(missing_ok=True)
    _make_room(folder, target.stat().st_mtime)
    return target


def keep_before_update(source: Path, version: int) -> Path:
    """Keep a copy of a database as the program before left it, which is to be carried to a newer version now.

    Raises FailureError(Storage): where there is no copy, nothing is changed either.
    """
    return copy(source, source.parent / "copies", f"{BEFORE_UPDATE}{version}.db")


def _make_room(folder: Path, now: float) -> None:
    """Delete the daily copies beyond the newest few, and what was kept before updates that are long done."""
    old = sorted(folder.glob("data-*.db"))[:-KEPT_COPIES]
    done = (each for each in folder.glob(f"{BEFORE_UPDATE}*.db") if now - each.stat().st_mtime > KEPT_SECONDS)
    for each in (*old, *done):
        each.unlink()


def _copy(source: Path, beside: Path) -> None:
    to = apsw.Connection(str(beside))
    try:
        reader = apsw.Connection(str(source), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            reader.set_busy_timeout(BUSY_MS)
            with to.backup("main", reader, "main") as backup:
                while not backup.done:
                    backup.step(256)
        finally:
            reader.close()
        to.execute("pragma journal_mode = delete").fetchall()
        to.execute("pragma secure_delete = on").fetchall()
        for table in SECRET_TABLES:
            to.execute(f"delete from {table}")
        to.execute("vacuum").fetchall()
    finally:
        to.close()
