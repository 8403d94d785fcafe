"""A lock that ends with whoever holds it: the operating system's, on an open file, not a number in one."""

import os
import sys
import time
from pathlib import Path

from connector_app.adapters import private_file

STEP = 0.05  # seconds between two tries
FAR = 0x7FFF0000
"""Windows locks bytes, not files: one far behind what is written, so that others can read that."""


class FolderLock:
    """Holds a file's lock from `take` to `release`, or until the process ends, however that is.

    What the holder writes into the file can be read by those who wait.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor = -1

    def take(self, wait: float = 0.0) -> bool:
        """Try for `wait` seconds. Return whether the lock is ours.

        Raises FailureError(Storage) where the file cannot be made, or is not ours.
        """
        until = time.monotonic() + wait
        private_file.make_file(self._path)
        with private_file.storage_errors(self._path):
            descriptor = os.open(self._path, os.O_RDWR | private_file.NO_LINK)
        while not _lock(descriptor):
            if time.monotonic() >= until:
                os.close(descriptor)
                return False
            time.sleep(STEP)
        self._descriptor = descriptor
        return True

    def write(self, text: str) -> None:
        """Say something about the holder.

        Raises FailureError(Storage).
        """
        with private_file.storage_errors(self._path):
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, text.encode())
            os.ftruncate(self._descriptor, len(text.encode()))

    def read(self) -> str:
        """Return what the holder said about itself, or what the one before left."""
        return (private_file.read(self._path, 4096) or b"").decode(errors="replace")

    def is_taken(self) -> bool:
        """Tell whether somebody holds the lock. Changes nothing, and needs no right to write."""
        try:
            descriptor = os.open(self._path, os.O_RDONLY | private_file.NO_LINK)
        except OSError:
            return False
        try:
            return not _lock(descriptor)
        finally:
            os.close(descriptor)

    def release(self) -> None:
        """Let go. The file stays: removing it could take another's lock away."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def _lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415

            os.lseek(descriptor, FAR, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
