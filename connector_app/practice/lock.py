"""Who hosts the practice platform of a data folder: an operating system's lock, and the port beside it."""

import contextlib
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import IO

from connector_app.model.failure import FailureError, InUse

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

TRIES, PAUSE = 5, 0.01


class Lock:
    """Held by one process at a time, let go by the system when that process ends, however it ends."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "lock"
        self._file: IO[bytes] | None = None

    def acquire(self) -> None:
        """Take the lock. Raises FailureError(InUse) where another holds it.

        Tries for a moment: who only asks whether the platform runs holds the lock for as long as asking takes.
        """
        file = open_private(self._path)
        for left in reversed(range(TRIES)):
            try:
                _take(file, shared=False)
            except OSError:
                if not left:
                    file.close()
                    raise FailureError(InUse("practice")) from None
                time.sleep(PAUSE)
            else:
                self._file = file
                return

    def release(self) -> None:
        if self._file:
            self._file.close()
            self._file = None


def running_origin(data_folder: Path) -> str:
    """Return the origin of the practice platform that runs for a data folder now, or "" where none does.

    The port counts only while its writer holds the lock: a file alone could send tokens to a stranger.
    """
    folder = data_folder / "practice"
    try:
        with (folder / "lock").open("rb") as file:
            try:
                _take(file, shared=True)
            except OSError:
                port = read_port(folder / "port")
                return f"http://127.0.0.1:{port}" if port else ""
    except OSError:
        return ""
    return ""


def read_port(path: Path) -> int:
    """Return the port a file names, or 0 where it names none."""
    with contextlib.suppress(OSError, ValueError):
        port = int(path.read_text("ascii"))
        return port if 0 < port < 65536 else 0
    return 0


def write_private(path: Path, words: str) -> None:
    """Write a small file whole or not at all, for this user only."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")  # 0600 by itself
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(words)
        file.flush()
        os.fsync(file.fileno())
    Path(name).replace(path)


def open_private(path: Path) -> IO[bytes]:
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "r+b")


def _take(file: IO[bytes], *, shared: bool) -> None:
    """Lock an open file without waiting. Raises OSError where that is not to be had."""
    if sys.platform == "win32":
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
