"""What others wrote about our platforms, from npm: emulators and descriptions. Our own fakes can only say what we know.

They are brought once into build/peers. Npm takes packages from wherever this machine's own configuration says; where it
brings none, the tests are skipped with the reason.
"""

import contextlib
import json
import os
import platform
import re
import shutil
import socket
import subprocess
import sys
import tarfile
import tempfile
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.parts import processes

STORE = Path(__file__).parent.parent.parent / "build" / "peers"
EMULATE = "emulate@0.12.2"
NODE = "24"
LONGEST = 150.0  # seconds that npm may take
HASTE = ("--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000")
_SYSTEMS = {"linux": "linux", "darwin": "darwin", "win32": "win"}
_MACHINES = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said."""

    status: int
    body: Any


@dataclass(frozen=True, slots=True)
class Emulator:
    """A running platform of the package `emulate`: where it is, and a key that it knows."""

    origin: str
    key: str

    def ask(self, path: str, method: str = "GET", body: Any = None) -> Answer:
        """Ask the platform itself, past the program, with the key of the seed."""
        headers = {"Authorization": f"Bearer {self.key}", "Content-Type": "application/json"}
        content = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.origin + path, content, headers, method=method)  # noqa: S310  loopback
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
                return Answer(answer.status, json.loads(answer.read() or b"null"))
        except urllib.error.HTTPError as refused:
            with refused:
                return Answer(refused.code, json.loads(refused.read() or b"null"))


def packed(name: str) -> Callable[[str], Any]:
    """Return a function that reads a JSON file of an npm package (`name@version`)."""
    folder = _once(name, lambda part: _npm(part, name, "pack", name))
    (archive,) = folder.glob("*.tgz")

    def read(path: str) -> Any:
        with tarfile.open(archive) as opened:
            file = opened.extractfile(f"package/{path}")
            assert file is not None
            return json.load(file)

    return read


def installed(*names: str) -> Path:
    """Return the folder node_modules with these packages and what they need. None of their own scripts is run."""
    options = ["--prefix", ".", "--ignore-scripts", "--no-audit", "--no-fund", "--no-save", "--loglevel=error"]
    folder = _once("+".join(names), lambda part: _npm(part, names[0], "install", *options, *names))
    return folder / "node_modules"


@contextlib.contextmanager
def emulator(service: str, seed: Mapping[str, Any], *, key: str = "canary-asker-1") -> Iterator[Emulator]:
    """Run one service of `emulate` on a free port, filled with `seed`, and end it afterwards."""
    modules = installed(EMULATE, node_package())
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="cm-peer-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / "seed.json").write_text(json.dumps(seed))
        log = folder / "emulate.log"
        command = [node(modules), modules / "emulate" / "dist" / "index.js", "start", "--service", service]
        words = ["--port", str(port), "--seed", str(folder / "seed.json"), "--base-url", f"http://127.0.0.1:{port}"]
        env = {**os.environ, "HOME": name, "NO_COLOR": "1"}
        with processes.running([*command, *words], env=env, log=log) as child:

            def ready() -> bool:
                if child.poll() is not None:
                    raise RuntimeError(f"{EMULATE} ended: {log.read_text(errors='replace')[-2000:]}")
                return "Ready" in log.read_text(errors="replace")

            processes.wait_until(ready, seconds=30, what=EMULATE, log=log)
            yield Emulator(f"http://127.0.0.1:{port}", key)


def node_package() -> str:
    """Return the package that holds a node for this machine. Skips where npm has none."""
    system, machine = _SYSTEMS.get(sys.platform), _MACHINES.get(platform.machine().lower())
    if system is None or machine is None:
        pytest.skip(f"npm has no node for {sys.platform} on {platform.machine()}: {EMULATE} was not asked")
    return f"node-{system}-{machine}@{NODE}"


def node(modules: Path) -> Path:
    """Return the node that lies among these packages."""
    return modules / node_package().partition("@")[0] / "bin" / ("node.exe" if os.name == "nt" else "node")


def free_port() -> int:
    """Return a port of 127.0.0.1 that nobody listened at a moment ago."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def _once(name: str, bring: Callable[[Path], None]) -> Path:
    """Return the folder of `name`, brought whole the first time."""
    folder = STORE / re.sub(r"[^\w.@+-]+", "-", name).strip("-")
    if not folder.is_dir():
        STORE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=STORE, prefix=".part-", ignore_cleanup_errors=True) as part:
            inner = Path(part) / "whole"
            inner.mkdir()
            bring(inner)
            with contextlib.suppress(OSError):  # somebody else was faster: theirs is as good
                inner.rename(folder)
    return folder


def _npm(folder: Path, what: str, *words: str) -> None:
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip(f"npm is not installed: {what} was not asked")
    try:
        done = subprocess.run(
            [npm, *words, *HASTE],
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=LONGEST,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        pytest.skip(f"npm brought nothing in {LONGEST:.0f} s: {what} was not asked")
    if done.returncode:
        code = re.search(r"code (\S+)", done.stderr)
        pytest.skip(f"npm did not bring {what} ({code[1] if code else done.returncode}): it was not asked")
