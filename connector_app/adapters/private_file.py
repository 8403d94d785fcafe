"""Files that are nobody else's: made 0600 in a 0700 folder, never through a link, replaced whole or not at all."""

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Callable, Container, Iterator
from pathlib import Path

from connector_app.model.failure import FailureError, Storage

FOLDER, FILE = 0o700, 0o600
NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
KINDS = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EROFS: "read-only",
    errno.EACCES: "read-only",
    errno.EPERM: "read-only",
}


@contextlib.contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn what the disk refuses into FailureError(Storage), with which kind of refusal it was."""
    try:
        yield
    except OSError as error:
        kind = KINDS.get(error.errno or 0, "unwritable")
        raise FailureError(Storage(kind, str(error.filename or path))) from error


def make_folder(path: Path) -> None:
    """Make a folder of our own, with its parents, or tighten one that is there.

    Raises FailureError(Storage): unwritable where it is a link, no folder or another person's; read-only where it may
    not be written in.
    """
    with storage_errors(path):
        with contextlib.suppress(FileExistsError):
            path.parent.mkdir(mode=FOLDER, parents=True, exist_ok=True)
            path.mkdir(mode=FOLDER)
        _check(path, path.lstat(), stat.S_ISDIR)
        _tighten(path, FOLDER)
        if not os.access(path, os.W_OK | os.X_OK):
            raise FailureError(Storage("read-only", str(path)))


def refuse_links(folder: Path, ours: Container[str] | None = None) -> None:
    """Look through a folder of ours for links that somebody planted, and tighten what lies open.

    `ours` are the names that are tightened, None all of them.

    Raises FailureError(Storage).
    """
    with storage_errors(folder), os.scandir(folder) as entries:
        for entry in entries:
            path = Path(entry.path)
            if entry.is_symlink():
                raise FailureError(Storage("unwritable", entry.path))
            if ours is not None and entry.name not in ours:
                continue
            if entry.is_dir(follow_symlinks=False):
                _tighten(path, FOLDER)
            elif entry.is_file(follow_symlinks=False):
                _tighten(path, FILE)


def make_file(path: Path) -> Path:
    """Make an empty file of our own, or tighten one that is there; return its path. What it holds stays.

    SQLite gives its write-ahead file the mode of the database, so a database made this way keeps everything private.

    Raises FailureError(Storage).
    """
    with storage_errors(path):
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | NO_LINK, FILE)
        try:
            _check(path, os.fstat(descriptor), stat.S_ISREG)
        finally:
            os.close(descriptor)
        _tighten(path, FILE)
    return path


def read(path: Path, most: int = 65536) -> bytes | None:
    """Return what a file of ours holds, None where there is none.

    Raises FailureError(Storage): a link, another person's file, or more than `most` bytes.
    """
    with storage_errors(path):
        try:
            descriptor = os.open(path, os.O_RDONLY | NO_LINK)
        except FileNotFoundError:
            return None
        with os.fdopen(descriptor, "rb") as file:
            _check(path, os.fstat(descriptor), stat.S_ISREG)
            content = file.read(most + 1)
    if len(content) > most:
        raise FailureError(Storage("damaged", str(path)))
    return content


def replace(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, safe on the disk before this returns.

    Raises FailureError(Storage).
    """
    beside = path.with_name(path.name + ".new")
    with storage_errors(path):
        make_folder(path.parent)
        with contextlib.suppress(FileNotFoundError):
            _check(path, path.lstat(), stat.S_ISREG)
        beside.unlink(missing_ok=True)
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_LINK, FILE)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(descriptor)
            beside.replace(path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def sync_folder(path: Path) -> None:
    """Make the names in a folder safe on the disk. Windows does so by itself."""
    if sys.platform != "win32":
        descriptor = os.open(path, os.O_RDONLY | NO_LINK)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _check(path: Path, found: os.stat_result, is_right: Callable[[int], bool]) -> None:
    if not is_right(found.st_mode) or (sys.platform != "win32" and found.st_uid != os.geteuid()):
        raise FailureError(Storage("unwritable", str(path)))


def _tighten(path: Path, mode: int) -> None:
    if sys.platform != "win32" and stat.S_IMODE(path.lstat().st_mode) & 0o077:
        path.chmod(mode)
