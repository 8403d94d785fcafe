"""How long until the window is painted, as a ratio to a bare window with a table: `make bench`.

Both are started in turn, so that what else the machine does hits both alike. Nobody is asked: the time runs from the
start of the process until the screen's own memory changes where the window lies. What the program itself says (a line
`first-paint SECONDS` on standard error when CONNECTOR_APP_TRACE_START is 1) is printed beside it.
"""

import mmap
import os
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from tests.parts import processes
from tests.parts.screen import xvfb

PAIRS = 15
AIM, LIMIT = 1.15, 1.3  # times the bare window
PATIENCE = 30.0  # seconds
WIDTH, HEIGHT, DEPTH = 1280, 800, 4  # pixels, pixels, bytes
PEER = Path(__file__).parent / "peers" / "bare_window.py"


def seconds_to_paint(command: Sequence[str], env: dict[str, str], log: Path, look: Callable[[], bytes]) -> float:
    """Start a program, wait until the screen changes, end it, wait until the screen is empty again.

    Raise TimeoutError when nothing is painted.
    """
    empty = look()
    started = time.perf_counter()
    with processes.running(command, env=env, log=log) as child:
        while look() == empty:
            if time.perf_counter() - started > PATIENCE or child.poll() is not None:
                raise TimeoutError(f"{command} painted nothing (exit {child.poll()}): {log.read_text()[-500:]}")
            time.sleep(0.0005)
        painted = time.perf_counter() - started
        time.sleep(0.3)  # let it say what it has to say
    processes.wait_until(lambda: look() == empty, what="An empty screen")
    return painted


def middle(memory: mmap.mmap) -> bytes:
    """Return the pixels of three lines across the place where a first window lies."""
    begin = len(memory) - WIDTH * HEIGHT * DEPTH
    lines = (begin + y * WIDTH * DEPTH for y in (150, 350, 550))
    return b"".join(memory[line + 100 * DEPTH : line + 900 * DEPTH] for line in lines)


def main(arguments: list[str]) -> int:
    """Print both medians and their ratio; fail above the limit."""
    pairs = int(arguments[0]) if arguments else PAIRS
    bare, app = [sys.executable, str(PEER)], [str(Path(sys.executable).with_name("connector-app"))]
    with (
        xvfb(size=f"{WIDTH}x{HEIGHT}") as screen,
        tempfile.TemporaryDirectory(prefix="cm-bench-", ignore_cleanup_errors=True) as folder,
        screen.memory.open("rb") as file,
        closing(mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)) as memory,
    ):
        log = Path(folder) / "said.log"
        env = {**os.environ, **screen.env, "CONNECTOR_APP_TRACE_START": "1", "CONNECTOR_APP_DATA_DIR": f"{folder}/data"}

        def measure(command: Sequence[str]) -> float:
            return seconds_to_paint(command, env, log, lambda: middle(memory))

        measure(bare)  # caches, compiled modules, the data folder
        measure(app)
        times = [(measure(bare), measure(app)) for _ in range(pairs)]
        claims = [float(seconds) for seconds in re.findall(r"first-paint ([\d.]+)", log.read_text())]
    floor, whole = (statistics.median(column) for column in zip(*times, strict=True))
    ratio = statistics.median(mine / theirs for theirs, mine in times)
    print(f"bare window {floor * 1000:.0f} ms, connector-app {whole * 1000:.0f} ms, ratio {ratio:.2f} in {pairs} pairs")
    if claims:
        print(f"the program itself says {statistics.median(claims) * 1000:.0f} ms since it began to run")
    print(f"aim {AIM}, limit {LIMIT}: {'kept' if ratio <= LIMIT else 'MISSED'}")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
