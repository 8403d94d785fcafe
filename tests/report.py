"""What each stage of `make test` said and how long it took. Only the standard library: make.py runs it."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from subprocess import Popen
from typing import NoReturn

HERE = Path(__file__).resolve().parent.parent
BUILD = HERE / "build"
BIN = HERE / ".venv" / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
NO_TESTS = 5  # pytest's exit code
BROKEN = ("FAILED ", "ERROR ")  # how pytest's short summary begins a test's line
MEMORY = Path("/dev/shm")  # noqa: S108  a file system that lies in memory, where there is one
ROOM = 4 << 30  # bytes that have to be free there


class Report:
    """What each stage said and how long it took."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._suites = 0
        self._tests: dict[str, int] = {}
        self._failed: list[str] = []
        self._broken: list[str] = []
        self._started = time.monotonic()

    def stage(self, name: str, work: Callable[[], int], summary: Callable[[], str] = str) -> None:
        """Run one stage; a code other than 0 is a failure, and the next stage runs all the same."""
        say(name)
        started = time.monotonic()
        code = work()
        words = "ok" if code == 0 else f"FAILED ({code})"
        self._lines.append(f"{name:12} {time.monotonic() - started:6.1f} s  {words}  {summary()}".rstrip())
        if code:
            self._failed.append(name)

    def checks(self) -> None:
        """Run what needs no test run, one stage each."""
        self.stage("format", lambda: call(BIN / "ruff", "format", "--check", "--quiet", "."))
        self.stage("lint", lambda: call(BIN / "ruff", "check", "--quiet", "."))
        self.stage("types", lambda: call(BIN / "mypy", "--no-error-summary"))
        self.stage("floors", lambda: call(BIN / "lint-imports", "--no-logo"))

    def beside(self, works: Sequence[Callable[[], None]]) -> None:
        """Do several things at once and wait for all of them: one more than there are cores, since tests wait a lot."""
        with ThreadPoolExecutor(min(len(works), (os.cpu_count() or 1) + 1)) as threads:
            for done in [threads.submit(work) for work in works]:
                done.result()  # what went wrong in one of them is not lost

    def lane(
        self, names: Sequence[str], suites: Mapping[str, Sequence[str]], mark: str, *words: str, measured: bool = False
    ) -> None:
        """Run the tests marked so of some suites, one after the other."""
        for name in names:
            self.suite(name, "-m", mark, *suites[name], *words, measured=measured)

    def suite(self, name: str, *words: str, measured: bool = False) -> None:
        """Run pytest as one stage and keep its summary. No tests at all is a failure."""
        told: list[str] = []
        self._suites += 1
        self.stage(name, lambda: pytest(*words, measured=measured, told=told, name=name), lambda: _summary(told))
        summary = _summary(told)
        self._broken += [f"{name}: {line}" for line in told if line.startswith(BROKEN)]
        for number, what in re.findall(r"(\d+) (\w+)", summary.split(" in ")[0]):
            self._tests[what] = self._tests.get(what, 0) + int(number)

    def end(self) -> NoReturn:
        """Print the report, in pytest's own words last, and exit."""
        print("\n" + "\n".join(self._lines))
        if self._broken:  # last, where it is seen of however long an output
            print("\n" + "\n".join(self._broken))
        if self._failed:
            print("failed: " + ", ".join(self._failed))
        if self._suites:
            counts = [f"{number} {what}" for what, number in self._tests.items() if what != "deselected"]
            print(f"==== {', '.join(counts) or 'no tests ran'} in {time.monotonic() - self._started:.2f}s ====")
        sys.exit(1 if self._failed else 0)


@contextlib.contextmanager
def in_memory(memory: Path = MEMORY, room: int = ROOM) -> Iterator[None]:
    """Let the tests keep their files in memory where there is room: they wait half as long for the disk's promises.

    What a killed process leaves is the same there. What the disk itself does is tried by the slow suites, on the disk.
    """
    if not memory.is_dir() or shutil.disk_usage(memory).free < room:
        yield
        return
    with tempfile.TemporaryDirectory(prefix="connector-app-", dir=memory, ignore_cleanup_errors=True) as folder:
        os.environ["PYTEST_DEBUG_TEMPROOT"] = folder
        try:
            yield
        finally:
            del os.environ["PYTEST_DEBUG_TEMPROOT"]


def _summary(told: list[str]) -> str:
    return next((line.strip("= ") for line in reversed(told) if not line.startswith(BROKEN)), "no summary")


def pytest(*words: str, measured: bool = False, told: list[str] | None = None, name: str = "") -> int:
    """Run pytest, show what it says as it says it, and keep its last line in `told`. Several may talk at once."""
    command = [str(PYTHON), "-m", *(["coverage", "run", "-m"] if measured else []), "pytest", "-q", *words]
    (BUILD / "coverage").mkdir(parents=True, exist_ok=True)
    with Popen(command, cwd=HERE, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for line in child.stdout:
            print(f"{name:11} | {line}" if name else line, end="", flush=True)
            if told is not None and re.search(r"\d+ \w+.* in [\d.]+s|no tests ran|^FAILED |^ERROR ", line):
                told.append(line.strip())
        code = child.wait()
    if code == NO_TESTS:
        say(f"No tests ran: {' '.join(words)}")
    return code


def call(*command: Path | str) -> int:
    """Run a command in the project's folder and return its exit code."""
    try:
        return subprocess.run([str(word) for word in command], cwd=HERE, check=False).returncode
    except FileNotFoundError:
        say(f"{command[0]} is not there.")
        return 127


def say(words: str) -> None:
    """Print one line for a person, at once."""
    print(f"-- {words}", flush=True)
