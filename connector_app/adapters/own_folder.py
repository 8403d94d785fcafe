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
        *(DATABASE + end for end in ("-wal", "-shm", "-journal", "-replacing")),
        *("settings.toml", ".settings.toml.part", "window.json", "window.part"),
        *(".backup.part", ".restore.part", ".restore.ready", "settings-before-restore.toml"),
        *INSIDE,
    }
)
"""All that the program puts into its folder, and what a person may put there first: the settings."""

MAGIC, ID_AT, HEADER = b"SQLite format 3\0", slice(68, 72), 100
"""How a database begins and where in it the program's own number stands: https://sqlite.org/fileformat2.html"""


COMMON = {"logs": "connector-app.log", "copies": "data-"}
"""Folders that others have as well, and how what we put into them is called."""


def refuse_name(path: Path) -> None:
    """Raise FailureError(Storage), name, where a folder's name is no text: SQLite takes names in UTF-8 only."""
    try:
        str(path).encode()
    except UnicodeEncodeError as error:
        shown = os.fsencode(path).decode("utf-8", "backslashreplace")
        raise FailureError(Storage("name", shown)) from error


def refuse_foreign(path: Path) -> None:
    """Look whether a folder may be ours, and change nothing. One that is not there, or empty, may.

    Raises FailureError(Storage): name as `refuse_name` does, foreign where it holds other things and the program never
    owned it.
    """
    refuse_name(path)
    with private_file.storage_errors(path):
        names = _names(path)
        if (not names <= OURS or _is_common(path, names)) and not _was_owned(path):
            raise FailureError(Storage("foreign", str(path)))


def may_hold_log(path: Path) -> bool:
    """Tell whether a log may be written into a folder: it was ours before, or holds nothing but a log of ours.

    Raises OSError where it cannot be looked at.
    """
    names = _names(path)
    return _was_owned(path) or (names <= {"logs"} and not _is_common(path, names))


def _names(path: Path) -> set[str]:
    """Return what a folder holds: nothing where it is yet to be made, or will be refused for what it is."""
    try:
        return {entry.name for entry in os.scandir(path)}
    except (FileNotFoundError, NotADirectoryError):
        return set()


def _is_common(path: Path, names: set[str]) -> bool:
    """Tell whether a folder has nothing but what any program may have, and other things are in that."""
    if not names <= set(COMMON):
        return False
    return any(not inside.startswith(COMMON[name]) for name in names for inside in _names(path / name))


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
