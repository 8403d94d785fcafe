"""Keeps the collection of cyclic garbage in the window's thread.

Python collects cycles in whatever thread happens to allocate. A page that was dropped is often part of one (it holds
what calls it back), and a QObject that ends in the engine's thread leaves its timers behind: Qt then calls into freed
memory (QObject: an object may only be deleted in the thread that it lives in).
"""

import contextlib
import gc
from collections.abc import Iterator

from PySide6.QtCore import QTimer

PERIOD = 500
"""How often is looked whether there is enough to collect (milliseconds)."""


@contextlib.contextmanager
def collected_here() -> Iterator[None]:
    """Collect in this thread alone, the one with Qt's event loop, by the thresholds that Python has."""
    was_on = gc.isenabled()
    gc.disable()
    gc.freeze()  # what the start has brought stays to the end: no need to look at it again and again
    timer = QTimer()
    timer.timeout.connect(collect_due)
    timer.start(PERIOD)
    try:
        yield
    finally:
        timer.stop()
        gc.collect()  # what came since; what was there before ends with the process
        if was_on:
            gc.enable()


def collect_due() -> None:
    """Collect the oldest generation whose threshold is passed, as Python does by itself."""
    passed = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(passed):
        gc.collect(max(age for age, is_due in enumerate(passed) if is_due))
