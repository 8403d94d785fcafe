"""How long until the window is painted, as a ratio to a bare window with a table: `make bench`.

Both are started in turn, so that what else the machine does hits both alike. Measured from outside: from the start of
the process until the line `first-paint` arrives, which the program writes to standard error when
CONNECTOR_APP_TRACE_START is 1.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from tests.parts import processes
from tests.parts.screen import xvfb

PAIRS = 15
AIM, LIMIT = 1.15, 1.3  # times the bare window
PATIENCE = 30.0  # seconds
MARK = b"first-paint"
BARE = str(Path(__file__).parent / "peers" / "bare_window.py")


def seconds_to_paint(command: Sequence[str], env: dict[str, str]) -> float:
    """Start a program, wait for its first painted window, end it.

    Raise RuntimeError when it says nothing of the kind.
    """
    started = time.perf_counter()
    child = subprocess.Popen(
        list(command), env=env, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )
    said = []
    patience = threading.Timer(PATIENCE, child.kill)
    patience.start()
    try:
        assert child.stderr
        for line in child.stderr:
            if line.startswith(MARK):
                return time.perf_counter() - started
            said.append(line.decode(errors="replace"))
        raise RuntimeError(f"{command[0]} never said {MARK.decode()!r}: {''.join(said)[-500:]}")
    finally:
        patience.cancel()
        processes.end_group(child)


def main(arguments: list[str]) -> int:
    """Print both medians and their ratio; fail above the limit."""
    pairs = int(arguments[0]) if arguments else PAIRS
    app = [str(Path(sys.executable).with_name("connector-app"))]
    with xvfb() as screen, tempfile.TemporaryDirectory(prefix="cm-bench-", ignore_cleanup_errors=True) as folder:
        env = {**os.environ, **screen.env, "CONNECTOR_APP_TRACE_START": "1", "CONNECTOR_APP_DATA_DIR": f"{folder}/data"}
        bare = [sys.executable, BARE]
        for command in (bare, app):
            seconds_to_paint(command, env)  # caches, compiled modules, the data folder
        times = [(seconds_to_paint(bare, env), seconds_to_paint(app, env)) for _ in range(pairs)]
    floor, whole = (statistics.median(column) for column in zip(*times, strict=True))
    ratio = statistics.median(mine / theirs for theirs, mine in times)
    print(f"bare window {floor * 1000:.0f} ms, connector-app {whole * 1000:.0f} ms, ratio {ratio:.2f} in {pairs} pairs")
    print(f"aim {AIM}, limit {LIMIT}: {'kept' if ratio <= LIMIT else 'MISSED'}")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
