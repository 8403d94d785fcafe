"""Open the window: one picture first, everything else after it.

Before the first paint only Qt's three parts are imported; asyncio, the database and the engine follow it, because they
would cost the person as much again to wait for.
"""

import contextlib
import os
import sys
import time
from collections.abc import MutableMapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from connector_app.model.lines import tables

BEGAN = time.perf_counter()
SIZE = (1180, 780)
PATIENCE = 1.0
"""How long a screen may take to show the first picture before the rest goes on without it (seconds)."""


@dataclass(frozen=True, slots=True)
class Glance:
    """What the first picture must know, read without the engine: mistakes in it are told later, by whoever owns it."""

    folder: Path
    window: dict[str, Any]
    is_first: bool


def main(words: list[str]) -> int:
    """Open the window, or raise the one that is open. Return the exit code."""
    folder = folder_of(words)
    if folder is None:
        print("connector-app: --data-dir needs a folder", file=sys.stderr)  # noqa: T201
        return 2
    if (folder / "owner.lock").exists() and _raised(folder):
        return 0
    return _open(look_at(folder))


def folder_of(words: list[str]) -> Path | None:
    """Return the data folder that was said, or the person's own; None where `--data-dir` says none."""
    said = os.environ.get("CONNECTOR_APP_DATA_DIR", "")
    for number, word in enumerate(words):
        if word.startswith("--data-dir="):
            said = word.partition("=")[2]
        elif word == "--data-dir":
            if number + 1 == len(words):
                return None
            said = words[number + 1]
    if said:
        return Path(said).absolute()
    from connector_app.config import default_folder

    return default_folder()


def look_at(folder: Path) -> Glance:
    window: dict[str, Any] = {}
    with contextlib.suppress(OSError, ValueError):
        found = tables((folder / "settings.toml").read_text(encoding="utf-8")).get("window", {})
        window = found if isinstance(found, dict) else {}
    return Glance(folder, window, not (folder / "data.db").exists())


def _raised(folder: Path) -> bool:
    """Ask the owner of the folder to show its window."""
    from connector_app.adapters.instance import ask_to_raise

    return ask_to_raise(folder)


def _open(glance: Glance) -> int:
    from PySide6.QtWidgets import QApplication, QMainWindow

    from connector_app.ui.first_frame import FirstFrame, guess

    app = QApplication([sys.argv[0]])
    app.setApplicationName("Connector Manager")
    app.setDesktopFileName("connector-manager")
    app.setQuitOnLastWindowClosed(False)
    window = QMainWindow()
    window.setWindowTitle("Connector Manager")
    window.resize(*SIZE)
    name = glance.window.get("look")
    first = FirstFrame(name if name in {"light", "dark"} else guess(app), has_sheet=not glance.is_first)
    window.setCentralWidget(first)
    window.show()
    until = time.perf_counter() + PATIENCE
    while not first.is_painted and time.perf_counter() < until:
        app.processEvents()  # the one place: the first frame is painted before any loop exists
    if os.environ.get("CONNECTOR_APP_TRACE_START"):
        print(f"first-paint {time.perf_counter() - BEGAN:.4f}", file=sys.stderr, flush=True)  # noqa: T201

    from connector_app.app.spoken import speak

    speak(app, glance.window.get("language"))

    import qasync

    from connector_app.app.run import run

    with qasync.QEventLoop(app) as loop:
        loop.run_until_complete(run(app, window, glance.folder, _taken(os.environ)))
    return 0


def _taken(environment: MutableMapping[str, str]) -> dict[str, str]:
    """Return the environment, and take our own settings out of it: what Qt starts needs none of our secrets."""
    whole = dict(environment)
    for name in whole:
        if name.startswith("CONNECTOR_APP_"):
            del environment[name]
    return whole
