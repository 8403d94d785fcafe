"""Notes each turn of the window's loop that takes too long, with the place in the program where it was.

For those who work on the program: `CONNECTOR_APP_WATCH_TURNS=1`, never in the installed one. What counts is the time
that the window's own thread worked, so that a busy computer is not blamed on the program; a thread that only waits, for
a disk or a lock, is noted once it has waited much longer.
"""

import contextlib
import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import FrameType

from PySide6.QtCore import QObject, QTimer

log = logging.getLogger(__name__)
ASKED = "CONNECTOR_APP_WATCH_TURNS"
LONG, WAITED = 0.1, 2.0
"""A turn is long when it worked so many seconds, or has not ended after so many."""
BEAT, LOOK = 10, 0.02
"""How often the window says that a turn has ended (milliseconds), and how often that is looked at (seconds)."""


@dataclass(frozen=True, slots=True)
class LongTurn:
    """A turn that is too long: the seconds that were worked in it, and that it lasted; where it was when first seen."""

    worked: float
    lasted: float
    where: str


@contextlib.contextmanager
def watching(environment: Mapping[str, str]) -> Iterator[None]:
    """Write long turns of this thread into the log, where somebody asked for it and it is no installed program."""
    if not environment.get(ASKED) or getattr(sys, "frozen", False):
        yield
        return
    with watched_turns(_tell):
        yield


@contextlib.contextmanager
def watched_turns(note: Callable[[LongTurn], None]) -> Iterator[None]:
    """Watch the loop of this thread; `note` is called in another one, once for each long turn, when it has ended."""
    heart, beats, over = QObject(), [_now()], threading.Event()
    timer = QTimer(heart, interval=BEAT)
    timer.timeout.connect(lambda: beats.__setitem__(0, _now()))
    timer.start()
    me = threading.get_ident()
    clock = time.pthread_getcpuclockid(me) if sys.platform != "win32" and sys.platform != "darwin" else None

    def look() -> None:
        began, turn = beats[0], None
        while not over.wait(LOOK):
            now = beats[0]
            if now != began:
                if turn is not None:
                    note(LongTurn(now[1] - began[1], now[0] - began[0], turn.where))
                began, turn = now, None
            worked = time.clock_gettime(clock) - began[1] if clock is not None else 0.0
            lasted = time.monotonic() - began[0]
            if now is beats[0] and (worked >= LONG or lasted >= WAITED):
                where = turn.where if turn is not None else _place(sys._current_frames()[me])  # noqa: SLF001
                turn = LongTurn(worked, lasted, where)
        if turn is not None:
            note(turn)

    watcher = threading.Thread(target=look, name="watchdog", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()
        timer.stop()


def _now() -> tuple[float, float]:
    return time.monotonic(), time.thread_time()


def _place(frame: FrameType) -> str:
    """Return where a thread is, the outermost first, without a line of what it works on."""
    return "\n".join(f"  {each.filename}:{each.lineno} {each.name}" for each in traceback.extract_stack(frame))


def _tell(turn: LongTurn) -> None:
    log.warning("a turn worked %.3f s and lasted %.3f s:\n%s", turn.worked, turn.lasted, turn.where)
