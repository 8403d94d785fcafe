"""A file that somebody put into the data folder: read whole, up to a measure, and only where it is a plain file."""

import os
import stat
from pathlib import Path

FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""No link is followed, and nothing is waited for: a pipe that nobody writes to would hold up the start for ever."""


def read(path: Path, most: int) -> bytes:
    """Return what a file holds, at most one byte more than `most`. Raises OSError, also where it is no plain file."""
    with os.fdopen(os.open(path, FLAGS), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError("no plain file")
        return file.read(most + 1)
