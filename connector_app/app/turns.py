"""Gives the window its turn soon while the engine's thread works.

Only one thread of Python runs at a time. One that wants to waits until the other rests, or for the interpreter's switch
interval: five milliseconds, and the window asks for its turn several times before a frame is painted.
"""

import contextlib
import sys
from collections.abc import Iterator

TURN = 0.001
"""Seconds after which the engine's thread gives way. Measured: `tests/benchmarks/window_burst.py`."""


@contextlib.contextmanager
def short_turns() -> Iterator[None]:
    """Keep turns short as long as there is a window."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(before)
