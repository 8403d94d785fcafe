"""The window as assistive technology meets it: a real accessibility bus, and a reader that finds, presses and types."""

import contextlib
import json
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.parts import processes
from tests.parts.bus import Bus

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
SYSTEM_PYTHON = "/usr/bin/python3"  # the one that Debian's gi belongs to
SCRIPT = Path(__file__).with_name("atspi.py")
PATIENCE = 20.0  # seconds


class Reader:
    """Someone who uses a program by names only. `env` is what the program under test needs to be found.

    Roles are AT-SPI's words: "push button", "text", "table", "list", "page tab", "label", "frame", "dialog".
    """

    def __init__(self, child: subprocess.Popen[bytes], program: str, env: dict[str, str]) -> None:
        self.env = env
        self._child = child
        self._program = program

    def wait_for(
        self, name: str | None = None, role: str | None = None, *, seconds: float = PATIENCE
    ) -> dict[str, Any]:
        """Return what is told about the first visible thing with this name and role, as soon as it is there."""
        return self._patiently("tell", name, role, seconds)

    def is_there(self, name: str | None = None, role: str | None = None) -> bool:
        """Tell whether such a thing is visible now."""
        return self.ask("tell", name=name, role=role) is not None

    def press(self, name: str, role: str | None = None, *, seconds: float = PATIENCE) -> None:
        """Press a button, tab or box as soon as it is there and enabled."""
        deadline = time.monotonic() + seconds
        while "enabled" not in self.wait_for(name, role, seconds=seconds)["states"]:
            if time.monotonic() > deadline:
                raise TimeoutError(f"{name!r} stayed disabled for {seconds:.0f} s.")
            time.sleep(0.05)
        self._patiently("press", name, role, seconds)

    def write(self, name: str, text: str, role: str | None = None, *, seconds: float = PATIENCE) -> None:
        """Put this text into a field."""
        self._patiently("write", name, role, seconds, text=text)

    def table(self, name: str, *, seconds: float = PATIENCE) -> dict[str, Any]:
        """Return `header`, `rows` (their cells' texts) and `count` of a table."""
        return self._patiently("table", name, None, seconds)

    def wait_for_row(self, table: str, words: str, *, seconds: float = PATIENCE) -> int:
        """Return the number of the first row that has these words in a cell, as soon as there is one."""
        deadline = time.monotonic() + seconds
        while True:
            rows = self.table(table, seconds=seconds)["rows"]
            for number, cells in enumerate(rows):
                if any(words in cell for cell in cells):
                    return number
            if time.monotonic() > deadline:
                raise TimeoutError(f"No row of {table!r} says {words!r}, only {rows}")
            time.sleep(0.1)

    def entries(self, name: str, *, seconds: float = PATIENCE) -> list[dict[str, Any]]:
        """Return what is told about each entry of a list."""
        found: list[dict[str, Any]] = self._patiently("entries", name, None, seconds)
        return found

    def choose(self, name: str, entry: str, *, seconds: float = PATIENCE) -> None:
        """Choose the first entry of a list that has these words in it."""
        self._patiently("choose", name, None, seconds, entry=entry)

    def where(self, name: str, role: str | None = None) -> tuple[int, int, int, int]:
        """Return x, y, width and height on the screen, for a real mouse."""
        x, y, width, height = self._patiently("where", name, role, PATIENCE)
        return x, y, width, height

    def tree(self) -> list[dict[str, Any]]:
        """Return what is told about everything but the cells of tables."""
        return self.ask("tree") or []

    def texts(self) -> list[str]:
        """Return every visible name and text, for a test to look for words in."""
        return [
            said for each in self.tree() if "showing" in each["states"] for said in (each["name"], each["text"]) if said
        ]

    def wait_for_text(self, words: str, *, seconds: float = PATIENCE) -> str:
        """Return the first visible text that has these words in it, as soon as there is one."""
        deadline = time.monotonic() + seconds
        while True:
            texts = self.texts()
            for text in texts:
                if words in text:
                    return text
            if time.monotonic() > deadline:
                raise TimeoutError(f"Nothing says {words!r}, only {texts}")
            time.sleep(0.1)

    def ask(self, verb: str, **words: Any) -> Any:
        """Send one command of atspi.py and return its answer, None where nothing was found."""
        assert self._child.stdin
        assert self._child.stdout
        command = {"do": verb, "program": self._program} | {k: v for k, v in words.items() if v is not None}
        self._child.stdin.write(json.dumps(command).encode() + b"\n")
        self._child.stdin.flush()
        reply = json.loads(self._child.stdout.readline() or b'{"error": "the reader died"}')
        if "error" in reply:
            raise RuntimeError(f"{verb} {words}: {reply['error']}")
        return reply["answer"]

    def _patiently(self, verb: str, name: str | None, role: str | None, seconds: float, **words: Any) -> Any:
        deadline = time.monotonic() + seconds
        while not (answer := self.ask(verb, name=name, role=role, **words)):
            if time.monotonic() > deadline:
                there = [(each["role"], each["name"]) for each in self.tree() if "showing" in each["states"]]
                raise TimeoutError(f"{verb} {role or ''} {name!r} did not work for {seconds:.0f} s; there is {there}")
            time.sleep(0.05)
        return answer


@contextlib.contextmanager
def assistive(bus: Bus, screen_env: dict[str, str], *, program: str = "Connector Manager") -> Iterator[Reader]:
    """Run an accessibility bus on this session bus and screen, and a reader of the program with this name."""
    env = {**os.environ, **bus.env, **screen_env}
    log = bus.folder / "accessibility.log"
    with (
        processes.running([LAUNCHER, "--launch-immediately"], env=env, log=log),
        processes.running([SYSTEM_PYTHON, str(SCRIPT)], env=env, log=log, pipes=True) as child,
    ):
        told = {**bus.env, **screen_env, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1"}
        reader = Reader(child, program, told)
        processes.wait_until(lambda: _ready(reader), what="The accessibility bus", log=log)
        yield reader


def _ready(reader: Reader) -> bool:
    try:
        return isinstance(reader.ask("programs"), list)
    except RuntimeError:
        return False
