"""A program that sends one change, under strace, which kills it at a system call or lets that call fail.

Run by itself it reads lines of JSON (see `Asked`) and forks a process for each from one that has everything imported.
The process opens everything and waits until strace follows all its threads; then it makes its change and sends it.
It says "kept" or "refused", "sent" when nothing is in line any more, and with the verb "settle", which is a new start
that nothing happens to, what it found: see `Found`. Its clock is wound by hand, so that no wait takes time.

strace counts calls by name and thread: of a name that several threads call, number n is met by whichever is there
first. Killed is before the call; after the one before is the same moment.
"""

import asyncio
import base64
import contextlib
import json
import os
import pickle
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from connector_app.adapters.http import HttpTransport
from connector_app.model.item import ConnectionId
from connector_app.model.provider import RateRule
from connector_app.model.result import Ok
from connector_app.providers import PROVIDERS
from connector_app.services import proof
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.services.supervisor import Supervisor
from connector_app.store import outbox
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock
from tests.fakes.office import Office, ok

ROOT = Path(__file__).parents[2]
ATTACHED_SECONDS, RUN_SECONDS = 60.0, 120.0
FREE = RateRule(1e6, 1_000_000)


@dataclass(frozen=True)
class Asked:
    """`inject` is strace's expression behind the name of the call, and `call` that name; empty: nothing happens.

    `seconds` is how long the process has, where what is injected lasts. `trace` is a file that takes all calls.
    """

    folder: str
    provider: str
    endpoints: dict[str, str]
    tokens: str  # a TokenSet, pickled, in base 64
    at: float
    name: str
    method: str
    verb: str
    kind: str
    values: dict = field(default_factory=dict)
    item: str = ""  # the platform's own id of what is changed or deleted
    is_listed: bool = True  # whether a new start can look what there is
    call: str = ""
    inject: str = ""
    trace: str = ""
    seconds: float = RUN_SECONDS

    @property
    def here(self):
        return ConnectionId(f"{self.provider}-1a2b3c4d")


@dataclass(frozen=True)
class Found:
    """How a process ended (negative: by that signal), what it said, and what a new start found."""

    code: int
    said: list[str]
    entries: list[list[str]] = field(default_factory=list)  # verb, state, reason, key
    told: dict[str, int] = field(default_factory=dict)  # done changes in the history, by their key
    verdict: str = ""


class Asking:
    def __init__(self, provider, exchange, tokens):
        self.provider, self._exchange, self._tokens = provider, exchange, tokens

    async def make(self, connection, call, *, request_id="", urgent=False):
        return await self._exchange.with_tokens(self.provider, call, self._tokens, request_id=request_id)


@contextlib.asynccontextmanager
async def opened(asked):
    real = next(each for each in PROVIDERS if each.id == asked.provider)
    provider = replace(real, rates=dict.fromkeys(real.rates, FREE))
    overrides = Overrides(endpoints={provider.id: asked.endpoints}, insecure_loopback=True)
    clock = ManualClock(datetime.fromtimestamp(asked.at, UTC))
    tokens = pickle.loads(base64.b64decode(asked.tokens))  # noqa: S301  our own mother's
    async with Database(Path(asked.folder) / "data.db") as db, HttpTransport(proxy="none") as transport:
        limits = Limits(db, clock)
        await limits.start()
        exchange = Exchange(transport, Catalog((provider,), overrides), limits, clock, os.urandom)
        office = Office(db, Asking(provider, exchange, tokens), clock)
        await office.start()
        await office.connect(asked.here, name=asked.name, method=asked.method)
        yield office
        await limits.close()


async def run(asked, say, ready):
    async with opened(asked) as office:
        supervisor = Supervisor(office.clock)
        if asked.verb == "settle":
            supervisor.start("outbox", office.pump.run)
            for _ in range(2):  # what a listing finds lets go what waits behind it
                await sent(office)
                if asked.is_listed:
                    ok(await office.sync.refresh(asked.here, asked.kind, full=True))
            say(json.dumps(await office.db.read(found)))
        else:
            if asked.verb != "create":
                ok(await office.sync.refresh(asked.here, asked.kind, full=True))
            await asyncio.to_thread(ready)
            say("kept" if isinstance(await changed(asked, office), Ok) else "refused")
            supervisor.start("outbox", office.pump.run)
            await sent(office)
            say("sent")
        await supervisor.stop_all()


async def changed(asked, office):
    if asked.verb == "create":
        return await office.items.create(asked.here, asked.kind, asked.values, hold=0)
    row = next(row for row in await office.rows(kind=asked.kind) if row.remote_id == asked.item)
    if asked.verb == "update":
        return await office.items.update(row.id, asked.values, hold=0)
    return await office.items.delete(row.id, hold=0)


async def sent(office):
    while await office.db.read(lambda tx: outbox.next_due(tx) is not None or bool(outbox.sending(tx))):
        await asyncio.sleep(0.002)


def found(tx):
    entries = tx.all("select verb, state, reason, key from outbox order by id")
    told = tx.all("select entry ->> 'req' from audit where outcome = 'success' and action glob 'item.*'")
    return entries, Counter(key for (key,) in told), proof.verify(tx, None).verdict


# ---- the mother


def one(asked):
    """Run one process and return what came of it."""
    said, ready, go = os.pipe(), os.pipe(), os.pipe()
    child = os.fork()
    if child == 0:

        def wait():
            os.write(ready[1], b"1")
            os.read(go[0], 1)

        try:
            asyncio.run(run(asked, lambda word: os.write(said[1], word.encode() + b"\n"), wait))
        except BaseException:  # noqa: BLE001  a child must never go on as its parent
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    for mine in (said[1], ready[1], go[0]):
        os.close(mine)
    tracer = None
    if asked.verb != "settle" and os.read(ready[0], 1):
        tracer = follow(child, asked) if asked.call or asked.trace else None
        with contextlib.suppress(BrokenPipeError):
            os.write(go[1], b"1")
    code = ended(child, asked.seconds)
    with os.fdopen(said[0]) as lines:
        words = lines.read().split("\n")[:-1]
    for mine in (ready[0], go[1]):
        os.close(mine)
    if tracer is not None:
        tracer.wait()
    if asked.verb == "settle" and words:
        entries, told, verdict = json.loads(words[0])
        return Found(code, [], entries, told, verdict)
    return Found(code, words)


def follow(child, asked):
    """Let strace follow every thread of a process, and return it once it does."""
    what = ["-e", f"inject={asked.call}:{asked.inject}"] if asked.call else []
    command = ["strace", "-f", "-qq", "-e", f"trace={asked.call or 'all'}", *what, "-o", asked.trace or os.devnull]
    tracer = subprocess.Popen([*command, "-p", str(child)], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    until = time.monotonic() + ATTACHED_SECONDS
    while not is_over(child) and not followed(child):
        if time.monotonic() > until or tracer.poll() is not None:
            os.kill(child, signal.SIGKILL)
            raise SystemExit("strace could not follow")
        time.sleep(0.001)
    return tracer


def is_over(child):
    """Tell whether a process has ended already: what is injected strikes also before all threads are followed."""
    return os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def followed(child):
    try:
        statuses = [(task / "status").read_text() for task in Path(f"/proc/{child}/task").iterdir()]
    except OSError:  # it has ended meanwhile
        return False
    return all("\nTracerPid:\t0\n" not in status for status in statuses)


def ended(child, seconds):
    """Wait for a process, or end it after so many seconds. Return its exit code."""
    until = time.monotonic() + seconds
    while True:
        pid, status = os.waitpid(child, os.WNOHANG)
        if pid:
            return os.waitstatus_to_exitcode(status)
        if time.monotonic() > until:
            os.kill(child, signal.SIGKILL)
            until = float("inf")
        time.sleep(0.002)


def calls(trace):
    """Return (name, number) of every call that a trace holds, in order: strace counts them by name and thread."""
    counts, order = Counter(), {}
    for line in Path(trace).read_text(errors="replace").splitlines():
        thread, _, rest = line.partition(" ")
        name, bracket, _ = rest.strip().partition("(")
        if bracket and name.isidentifier():
            counts[thread, name] += 1
            order[name, counts[thread, name]] = None
    return list(order)


def works():
    """Tell whether strace is there and may follow a process here."""
    if not shutil.which("strace"):
        return False
    with tempfile.TemporaryDirectory() as folder, subprocess.Popen(["sleep", "5"]) as sleeper:
        command = ["strace", "-f", "-qq", "-o", f"{folder}/trace", "-p", str(sleeper.pid)]
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as tracer:
            until = time.monotonic() + ATTACHED_SECONDS
            while tracer.poll() is None and not followed(sleeper.pid) and time.monotonic() < until:
                time.sleep(0.01)
            good = tracer.poll() is None
            sleeper.kill()
    return good


class Mother:
    """The program in a process of its own, for a test: `await mother.run(asked)` returns `Found`."""

    async def __aenter__(self):
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.parts.syscalls"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            cwd=ROOT,
        )
        return self

    async def __aexit__(self, *_):
        self._process.stdin.close()
        await self._process.wait()

    async def run(self, asked):
        self._process.stdin.write(json.dumps(asdict(asked)).encode() + b"\n")
        return Found(**json.loads(await self._process.stdout.readline()))


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(asdict(one(Asked(**json.loads(line))))), flush=True)  # noqa: T201
