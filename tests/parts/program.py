"""The program itself, as a process of its own: run one verb of the command line, or start something that goes on."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.parts import processes

COMMAND = (sys.executable, "-m", "connector_app")


@dataclass(frozen=True, slots=True)
class Done:
    """What a verb said and how it ended. `lines` are the JSON objects of standard output."""

    code: int
    lines: list[dict[str, Any]]
    words: str
    errors: str


class Running:
    """A program that goes on: what it has said so far, and how to end it."""

    def __init__(self, child: subprocess.Popen[bytes]) -> None:
        self.child = child
        self._said: list[bytes] = []
        self._news = threading.Condition()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Return the JSON objects said so far."""
        return [json.loads(line) for line in self._said if line.startswith(b"{")]

    def wait_for(self, event: str, *, seconds: float = 15.0) -> dict[str, Any]:
        """Return the first line with this event, as soon as it is said."""
        deadline = time.monotonic() + seconds
        with self._news:
            while True:
                for line in self.lines:
                    if line.get("event") == event:
                        return line
                left = deadline - time.monotonic()
                if left <= 0 or self.child.poll() is not None:
                    raise TimeoutError(f"{event!r} was not said (exit {self.child.poll()}), only {self._said}")
                self._news.wait(min(left, 0.1))

    def end(self, *, seconds: float = 10.0) -> int:
        """Ask it to end (SIGTERM) and return its exit code."""
        self.child.send_signal(signal.SIGTERM)
        return self.child.wait(seconds)

    def kill(self) -> None:
        """End it between any two steps, as a power cut does."""
        os.killpg(self.child.pid, signal.SIGKILL)
        self.child.wait()

    def _listen(self) -> None:
        assert self.child.stdout
        with contextlib.suppress(ValueError):  # closed while we read: it was ended
            for line in self.child.stdout:
                with self._news:
                    self._said.append(line)
                    self._news.notify_all()


@dataclass(frozen=True, slots=True)
class Program:
    """The program on one data folder, in one person's surroundings: the sources, or an installed one."""

    data: Path
    env: Mapping[str, str]
    begin: tuple[str, ...] = COMMAND

    def run(self, *words: str, stdin: str = "", seconds: float = 30.0) -> Done:
        """Run one verb to its end."""
        command = [*self.begin, "--data-dir", str(self.data), "--json", *words]
        done = subprocess.run(
            command, env=self._env, input=stdin, check=False, capture_output=True, text=True, timeout=seconds
        )
        lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
        return Done(done.returncode, lines, done.stdout, done.stderr)

    @contextlib.contextmanager
    def start(self, *words: str) -> Iterator[Running]:
        """Start a verb that goes on, or with no words the window; end it afterwards, whatever it does."""
        self.data.parent.mkdir(parents=True, exist_ok=True)
        log = self.data.parent / f"{self.data.name}.errors.log"
        said = ["--json"] if words else []
        command = [*self.begin, "--data-dir", str(self.data), *said, *words]
        with processes.running(command, env=self._env, log=log, pipes=True) as child:
            yield Running(child)

    @property
    def _env(self) -> dict[str, str]:
        return {**os.environ, **self.env}
