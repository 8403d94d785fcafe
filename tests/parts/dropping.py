"""A program of its own that drops the old entries of a history, killed at each step in turn: `python -m ... FOLDER`.

FOLDER holds `data.db` and `history.key`. For each step it works on a copy of its own, in a process of its own, and
prints how that ended; the last one is not killed any more. A step is the beginning and the end of each transaction.
"""

import asyncio
import os
import shutil
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from connector_app.adapters.key_file import KeyFile
from connector_app.services import retention
from connector_app.services.audit import Audit
from connector_app.services.history_key import HistoryKeys
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock

LATER = datetime(2029, 1, 1, tzinfo=UTC)
LIMIT = "2028-01-01T00:00:00.000Z"


class Counting:
    """A database that counts the ends of what it does."""

    def __init__(self, db, last):
        self._db, self._left = db, last

    def __getattr__(self, name):
        real = getattr(self._db, name)
        return real if name not in {"write", "fold"} else lambda *values: self._counted(real, values)

    async def _counted(self, real, values):
        self._take()
        answer = await real(*values)
        self._take()
        return answer

    def _take(self):
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def keys_of(db, folder, clock):
    file = KeyFile(folder / "history.key")
    return HistoryKeys(db, None, file, file, clock, os.urandom)


async def drop(folder, last=0):
    """Drop what is older than the limit, and return how many entries went; killed at a step unless that is 0."""
    retention.AT_ONCE = 8
    clock = ManualClock(LATER)
    async with Database(folder / "data.db") as opened:
        db = Counting(opened, last)
        audit = Audit(db, clock, os.urandom)
        await audit.start()
        await audit.use(keys_of(db, folder, clock))
        return (await retention.Retention(db, audit, clock, 1).drop(LIMIT)).value


def main(folder):
    for step in range(1, 99):
        copy = folder / str(step)
        copy.mkdir()
        for name in ("data.db", "history.key"):
            shutil.copyfile(folder / name, copy / name)
        (copy / "history.key").chmod(0o600)
        child = os.fork()
        if child == 0:
            asyncio.run(drop(copy, step))
            os._exit(0)
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        print(step, ended, flush=True)  # noqa: T201
        if ended != -signal.SIGKILL:
            break


if __name__ == "__main__":
    main(Path(sys.argv[1]))
