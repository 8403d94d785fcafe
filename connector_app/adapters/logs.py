"""The log: what went wrong in the program itself, in the data folder, with nothing in it that is anybody's secret."""

import contextlib
import io
import logging
import re
import traceback
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

from connector_app.adapters import own_folder, private_file
from connector_app.model.failure import FailureError

FOLDER, NAME = "logs", "connector-app.log"
LARGEST, OLDER = 1_000_000, 2
"""Bytes of one file, and how many older ones are kept."""
ROOM = 65_536
"""A file may be larger by one record: so much more is read."""

UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


@contextlib.contextmanager
def kept_in(folder: Path) -> Iterator[None]:
    """Keep the program's log below a data folder, made when there is something to write; once where it is kept already.

    In a folder that is not ours nothing is written.

    The engine and the command line around it each want one.
    """
    root, handler = logging.getLogger("connector_app"), _Log(folder / FOLDER / NAME)
    if any(isinstance(each, _Log) and each.baseFilename == handler.baseFilename for each in root.handlers):
        yield
        return
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
        handler.close()


def tail(folder: Path, lines: int) -> str:
    """Return the newest lines of the log, "" where there is none. Raises FailureError(Storage), OSError."""
    said = private_file.read(folder / FOLDER / NAME, LARGEST + ROOM) or b""
    return "\n".join(said.decode("utf-8", "replace").splitlines()[-lines:])


def trace(error: BaseException) -> str:
    """Return where in the program an error came from, and its kind; its words may hold what it choked on.

    Files are named within their package: what lies above it is the name of a person's own folder.
    """
    lines: list[str] = []
    each: BaseException | None = error
    while each is not None:
        lines += [f"  {_within(f.filename)}:{f.lineno} {f.name}" for f in traceback.extract_tb(each.__traceback__)]
        lines.append(f"  {type(each).__name__}")
        each = each.__cause__ or each.__context__
    return "\n".join(lines)


def _within(file: str) -> str:
    parts = Path(file).parts
    for above in ("site-packages", "connector_app"):
        if above in parts:
            return "/".join(parts[parts.index(above) + (above == "site-packages") :])
    return parts[-1] if parts else file


class _Form(logging.Formatter):
    """A line a record. Of an error it says where it came from and its kind; its message may hold what it choked on."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        return UNSEEN.sub("\u00b7", super().format(record))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802  logging's own name
        """Keep a message on its line: what it names may come from outside, and must not look like another record."""
        return super().formatMessage(record).replace("\n", "\u00b7")

    def formatException(self, ei: object) -> str:  # noqa: N802  logging's own name
        error = ei[1] if isinstance(ei, tuple) else None
        return trace(error) if error is not None else ""


class _Log(RotatingFileHandler):
    """A file that is nobody else's. Where it cannot be written the program goes on: nothing depends on it."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=LARGEST, backupCount=OLDER, encoding="utf-8", delay=True)
        self.setFormatter(_Form())
        self.setLevel(logging.INFO)

    def _open(self) -> io.TextIOWrapper:
        path = Path(self.baseFilename)
        if not own_folder.may_hold_log(path.parent.parent):
            raise OSError("somebody else’s folder")
        try:
            private_file.make_folder(path.parent)
            private_file.make_file(path)
        except FailureError as error:
            raise OSError(error.failure.name) from error
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  logging's own name
        """Say nothing: standard error is no place for what a person cannot use."""
