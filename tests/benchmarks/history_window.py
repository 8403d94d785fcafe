"""How the window lives while a whole history is exported: `python -m tests.benchmarks.history_window [ENTRIES]`.

The engine runs in its thread, as in the program; the window's thread shows the history, scrolls it and reads a page
sixteen times a second. Said is how long the window's thread was held up at most, for each form, beside the same without
an export in the same run, and what opening the page costs.
"""

import asyncio
import os
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from connector_app.app.turns import TURN
from connector_app.model.audit import AuditQuery
from connector_app.services.audit import Audit
from connector_app.store import audit
from connector_app.store.database import Database, Reader
from connector_app.ui.entry_rows import Names, activity_rows
from connector_app.ui.row_model import RowModel
from connector_app.ui.theme import Look, Theme
from connector_app.ui.views.activity import ActivityView
from tests.benchmarks.history import fill, say
from tests.fakes.clock import ManualClock

BEAT = 4
"""Milliseconds between two beats of the window's thread: what is longer than that was a stall."""
SHOWN = 62
"""Milliseconds between two pages that are read and shown."""
ALONE = 8.0
"""Seconds for which the window is measured without an export."""
FORMS = ("csv", "jsonl", "xlsx")


class Heart:
    """Beats in the window's thread and keeps the times between two beats (seconds)."""

    def __init__(self) -> None:
        self.waits, self._at = [], time.perf_counter()
        self._timer = QTimer(interval=BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self):
        now = time.perf_counter()
        self.waits.append(now - self._at)
        self._at = now

    def take(self):
        waits, self.waits = sorted(self.waits), []
        return waits


class Engine(threading.Thread):
    """Exports the history in each form, one after the other, as the engine's thread does; tells when one is done."""

    def __init__(self, path: Path, folder: Path, done: list[str]) -> None:
        super().__init__()
        self._path, self._folder, self._done = path, folder, done

    def run(self):
        asyncio.run(self._export())

    async def _export(self):
        async with Database(self._path) as db:
            keeper = Audit(db, ManualClock(), os.urandom)
            await keeper.start()
            for form in FORMS:
                await keeper.export(self._folder / f"history.{form}", form, AuditQuery(), is_entry=False)
                self._done.append(form)


def beat(app, heart, until):
    """Let the window live until something is so. Return its waits and how long it took."""
    heart.take()
    began = time.perf_counter()
    while not until():
        app.processEvents()
        time.sleep(0.0005)
    return heart.take(), time.perf_counter() - began


def report(name, waits, seconds):
    say(f"{name}, seconds in all", seconds)
    say(f"{name}: the window held up, median", waits[len(waits) // 2])
    say(f"{name}: 99 of 100", waits[len(waits) * 99 // 100])
    say(f"{name}: longest", waits[-1], "", "100 ms")


def main(entries):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(os.environ.get("HISTORY_BENCHMARK_FILE") or Path(folder) / "data.db")
        if not path.exists():
            asyncio.run(fill(path, entries))
        app = QApplication([])
        theme, reader, now = Theme(app, Look("light", motion=False)), Reader(path), datetime(2026, 1, 1, tzinfo=UTC)
        view, model = ActivityView(theme), RowModel()
        view.set_model(model)
        view.resize(1000, 800)
        view.show()
        app.processEvents()

        def show():
            found = reader.read(lambda tx: audit.page(tx, AuditQuery()))
            model.set_rows(activity_rows(found, Names({}), now, ()))
            view.show_table()
            view.table.scrollToTop()

        began = time.perf_counter()
        show()
        view.grab()
        say("opening the page, wall clock", time.perf_counter() - began, "", "100 ms")
        reading, heart = QTimer(interval=SHOWN), Heart()
        reading.timeout.connect(show)
        reading.start()
        end = time.perf_counter() + ALONE
        report("nothing else", *beat(app, heart, lambda: time.perf_counter() > end))
        done = []
        engine = Engine(path, Path(folder), done)
        engine.start()
        sys.setswitchinterval(TURN)  # as the program does
        for number, form in enumerate(FORMS, start=1):
            report(f"export as {form}", *beat(app, heart, lambda number=number: len(done) >= number))
        engine.join()
        reader.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
