"""Which folder may become the data folder: everything in it is made private, so never one with somebody's things."""

import os
import stat
from pathlib import Path

from connector_app.adapters import private_file
from connector_app.model.failure import FailureError, Storage
from connector_app.store.schema import APPLICATION_ID

LOCK = "owner.lock"
DATABASE = "data.db"
INSIDE = ("practice", "platforms", "copies", "logs")
"""Folders of the data folder that are looked through at the start, too."""

OURS = frozenset(
    {
        LOCK,
        DATABASE,
        *(DATABASE + end for end in ("-wal", "-shm", "-journal")),
        *("settings.toml", ".settings.toml.part", "window.json", "window.part"),
        *INSIDE,
    }
)
"""All that the program puts into its folder, and what a person may put there first: the settings."""

MAGIC, ID_AT, HEADER = b"SQLite format 3\0", slice(68, 72), 100
"""How a database begins and where in it the program's own number stands: https://sqlite.org/fileformat2.html"""


def refuse_foreign(path: Path) -> None:
    """Look whether a folder may be ours, and change nothing. One that is not there, or empty, may.

    Raises FailureError(Storage): foreign where it holds other things and the program never owned it.
    """
    with private_file.storage_errors(path):
        try:
            names = {entry.name for entry in os.scandir(path)}
        except (FileNotFoundError, NotADirectoryError):
            return  # to be made, or refused for what it is
        if not names <= OURS and not _was_owned(path):
            raise FailureError(Storage("foreign", str(path)))


def secure(path: Path) -> None:
    """Refuse planted links in the data folder and tighten what is ours in it; other things there keep their modes.

    Raises FailureError(Storage).
    """
    private_file.refuse_links(path, OURS)
    for name in INSIDE:
        if (path / name).is_dir():
            private_file.refuse_links(path / name)


def _was_owned(path: Path) -> bool:
    return _is_file(path / LOCK) or (_is_file(path / DATABASE) and _is_our_database(path / DATABASE))


def _is_file(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except FileNotFoundError:
        return False


def _is_our_database(path: Path) -> bool:
    """Tell our database from another program's of the same common name."""
    with path.open("rb") as file:
        header = file.read(HEADER)
    return header.startswith(MAGIC) and header[ID_AT] == APPLICATION_ID.to_bytes(4, "big")
