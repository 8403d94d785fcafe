"""Processes that put in its place what came, each killed one step later: `python -m tests.parts.arriving FOLDER`."""

import asyncio
import os
import shutil
import signal
import sys
from pathlib import Path

from connector_app.engine import arrival

ASIDE, KEY = "empty-before-restore-2026-03-01-120000.db", "connector-manager-history-0a-0b"

STEPS = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "open"}
MOST = 100


def count(folder: Path) -> int:
    """Return how many processes there were: the last one was not killed."""
    return int((folder / "count").read_text())


def _killed_at(last: int) -> None:
    done = 0

    def step(event: str, values: tuple[object, ...]) -> None:
        nonlocal done
        if event in STEPS and (event != "open" or int(str(values[2])) & (os.O_WRONLY | os.O_RDWR)):
            if done == last:
                os.kill(os.getpid(), signal.SIGKILL)
            done += 1

    sys.addaudithook(step)


def main(folder: Path) -> None:
    for number in range(MOST):
        here = folder / "killed" / str(number)
        shutil.copytree(folder / "template", here)
        child = os.fork()
        if not child:
            _killed_at(number)
            asyncio.run(arrival.put_in_place(here, arrival.planned(here, ASIDE, KEY, "canary")))
            os._exit(0)
        if not os.waitpid(child, 0)[1]:
            (folder / "count").write_text(str(number + 1))
            return
    raise AssertionError("it never came")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
