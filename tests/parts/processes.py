"""The processes this one has to answer for: its children, and the orphans of its children."""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path

PR_SET_CHILD_SUBREAPER = 36  # prctl(2)
SESSION_LONG = ("multiprocessing.resource_tracker", "multiprocessing.forkserver")


def adopt_orphans() -> None:
    """Become the parent of whatever a child leaves behind, so that a daemon cannot slip away. Linux only."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def children() -> set[int]:
    """Return the ids of the children that still run."""
    found = set()
    for task in Path("/proc/self/task").iterdir():
        with contextlib.suppress(OSError):  # a thread that ended meanwhile
            found.update(int(pid) for pid in task.joinpath("children").read_text().split())
    return {pid for pid in found if _runs(pid)}


def command(pid: int) -> str:
    """Return the command line of a process, empty when it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
    except OSError:
        return ""


def end(pids: Collection[int]) -> None:
    """Kill these processes and what they leave to us, and take their exit codes."""
    before = children()
    doomed = set(pids)
    for _ in range(100):
        for pid in doomed:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        for pid in doomed:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(pid, 0)
        doomed = children() - before  # grandchildren that have just become ours
        if not doomed:
            return
        time.sleep(0.02)


@contextlib.contextmanager
def running(
    command: Collection[str | os.PathLike[str]],
    *,
    env: Mapping[str, str],
    log: Path,
    pipes: bool = False,
    pass_fds: Collection[int] = (),
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program in a group of its own with its words in `log`, and end the whole group afterwards.

    With `pipes` the caller speaks to its standard input and hears its standard output.
    """
    with log.open("ab") as words:
        child = subprocess.Popen(
            list(command),
            env=env,
            stdin=subprocess.PIPE if pipes else subprocess.DEVNULL,
            stdout=subprocess.PIPE if pipes else words,
            stderr=words,
            start_new_session=True,
            pass_fds=pass_fds,
        )
    try:
        yield child
    finally:
        end_group(child)


def end_group(child: subprocess.Popen[bytes], *, seconds: float = 3.0) -> None:
    """Ask a program and all it started to end; after `seconds` make them."""
    if child.stdin:
        with contextlib.suppress(BrokenPipeError):
            child.stdin.close()
    for signum in (signal.SIGCONT, signal.SIGTERM):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, signum)
    with contextlib.suppress(subprocess.TimeoutExpired):
        child.wait(seconds)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()
    if child.stdout:  # not earlier: closing waits for whoever reads
        child.stdout.close()


def wait_until(true: Callable[[], object], *, seconds: float = 30.0, what: str, log: Path | None = None) -> None:
    """Wait for a part to be ready; raise TimeoutError with what it wrote when it is not."""
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            words = log.read_text(errors="replace")[-2000:] if log and log.exists() else ""
            raise TimeoutError(f"{what} was not ready after {seconds:.0f} s. {words}")
        time.sleep(0.01)


def _runs(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z" and not any(name in command(pid) for name in SESSION_LONG)
