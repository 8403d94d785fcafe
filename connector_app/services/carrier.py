"""Carries one live connection: tells its state machine what happens, and does what it says, in order."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Protocol, assert_never

from connector_app.model.call import Call
from connector_app.model.clock import Clock
from connector_app.model.failure import FailureError
from connector_app.model.limits import chance
from connector_app.model.live import (
    ABNORMAL,
    Answered,
    Ask,
    Came,
    CatchUp,
    Close,
    Closed,
    Deliver,
    Heard,
    Input,
    Left,
    Open,
    Opened,
    Output,
    Ping,
    Refused,
    Send,
    Session,
    Stop,
    Tell,
    Ticked,
    Turn,
    Wake,
    Well,
)
from connector_app.model.webhook import Accepted

log = logging.getLogger(__name__)
MOST_AHEAD = 8
"""So many things may have happened that nobody looked at yet; then whoever brings more has to wait.

Each may be a message of the greatest size: how much memory a platform can take is this number of them.
"""

MOST_KEPT = 128
"""So many deliveries may be on their way to the disk at once."""

LEAVING_SECONDS = 3.0
"""How long the end waits for connections to close and for what is on its way to the disk."""

LONGEST_REST = 3600.0
"""No wait is longer, whatever a platform said (seconds)."""


class Line(Protocol):
    """An open connection. `code` is how it ended, once `receive` returned None."""

    @property
    def code(self) -> int: ...
    async def receive(self) -> str | None: ...
    async def send(self, text: str) -> bool: ...
    async def ping(self) -> bool: ...
    async def close(self, code: int) -> None: ...
    def abort(self) -> None: ...


class Wires(Protocol):
    """Opens connections. Raises FailureError: Offline, Unavailable, Rejected."""

    async def open(self, url: str) -> Line: ...


class Carrier:
    """One account's connection, or for a moment two of them.

    `ask` makes a call, `keep` puts a delivery on the disk, `read` asks for the account to be read, `up` hears whether
    events come, `trouble` what a person can do something about, and None where that is cured.
    """

    def __init__(
        self,
        session: Session,
        clock: Clock,
        random: Callable[[int], bytes],
        *,
        ask: Callable[[Call[Any]], Awaitable[Any]],
        wires: Wires,
        keep: Callable[[Accepted, bytes], Awaitable[bool]],
        read: Callable[[], None],
        up: Callable[[bool], None],
        trouble: Callable[[Tell | None], Awaitable[None]],
    ) -> None:
        self._session, self._clock, self._random = session, clock, random
        self._ask, self._wires, self._keep = ask, wires, keep
        self._read, self._up, self._trouble = read, up, trouble
        self._happened: asyncio.Queue[Input] = asyncio.Queue(MOST_AHEAD)
        self._kept = asyncio.Semaphore(MOST_KEPT)
        self._ways: dict[int, asyncio.Task[None]] = {}
        self._lines: dict[int, Line] = {}
        self._errands: set[asyncio.Task[None]] = set()
        self._keeping: set[asyncio.Task[None]] = set()
        self._wake = clock.monotonic() + LONGEST_REST
        self._was_up = False
        self._over: Stop | None = None
        self._bug: BaseException | None = None

    def drop(self) -> None:
        """Give up every connection; the machine hears of it as of any other that broke."""
        for line in self._lines.values():
            line.abort()

    async def run(self) -> Stop:
        """Carry until it is over, and return why. Whoever cancels it waits until everything is closed."""
        try:
            await self._do(self._session.begin(at=self._clock.monotonic()))
            while self._over is None:
                came = await self._next()
                if self._bug is not None:
                    raise self._bug
                await self._do(self._session.take(came, at=self._clock.monotonic(), chance=chance(self._random)))
        finally:
            await self._leave()
        return self._over

    async def _next(self) -> Input:
        """Return what happened next. Time is looked at first, so that a flood of frames does not stop it."""
        if self._clock.monotonic() >= self._wake:
            self._wake = self._clock.monotonic() + LONGEST_REST
            return Ticked()
        if not self._happened.empty():
            return self._happened.get_nowait()
        getting = asyncio.create_task(self._happened.get(), name="what happens on a socket")
        timing = asyncio.create_task(self._clock.sleep(self._wake - self._clock.monotonic()), name="socket's patience")
        try:
            await asyncio.wait({getting, timing}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            timing.cancel()
            if not getting.done():
                getting.cancel()
            await asyncio.gather(getting, timing, return_exceptions=True)
        return Ticked() if getting.cancelled() else getting.result()

    async def _do(self, turn: Turn) -> None:
        self._session, outputs = turn
        if self._session.is_up != self._was_up:
            self._was_up = self._session.is_up
            self._up(self._was_up)
        for output in outputs:
            await self._do_one(output)

    async def _do_one(self, output: Output) -> None:
        match output:
            case Ask(socket, call, after):
                self._ways[socket] = self._run(self._bring(socket, call, after))
            case Open(socket, url):
                self._ways[socket] = self._run(self._listen(socket, url))
            case Send():
                await self._send(output)
            case Ping(socket):
                self._run(self._ping(socket))
            case Close(socket, code):
                self._run(self._close(socket, code))
            case Deliver():
                await self._kept.acquire()
                keeping = self._run(self._deliver(output))
                self._keeping.add(keeping)
                keeping.add_done_callback(self._keeping.discard)
            case Tell():
                await self._trouble(output)
            case Well():
                await self._trouble(None)
            case _:
                self._heed(output)

    def _heed(self, output: Wake | CatchUp | Stop) -> None:
        match output:
            case Wake(at):
                latest = self._clock.monotonic() + LONGEST_REST
                self._wake = min(latest, at)  # told of a time too early, a machine names it again
            case CatchUp():
                self._read()
            case Stop():
                self._over = output
            case _:
                assert_never(output)

    # What takes a while

    def _run(self, work: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
        task = asyncio.create_task(work, name="socket's errand")
        self._errands.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._errands.discard(task)
        self._ways = {number: way for number, way in self._ways.items() if way is not task}
        if not task.cancelled() and (error := task.exception()) is not None:
            self._bug = error
            with contextlib.suppress(asyncio.QueueFull):
                self._happened.put_nowait(Ticked())

    async def _bring(self, socket: int, call: Call[Any], after: float) -> None:
        if after > 0:
            await self._clock.sleep(min(after, LONGEST_REST))
        try:
            answer = await self._ask(call)
        except FailureError as error:
            await self._happened.put(Refused(socket, error.failure))
        else:
            await self._happened.put(Answered(socket, answer))

    async def _listen(self, socket: int, url: str) -> None:
        try:
            line = await self._wires.open(url)
        except FailureError as error:
            log.info("no live connection: %s", error.failure.name)
            await self._happened.put(Refused(socket, error.failure))
            return
        self._lines[socket] = line
        try:
            await self._happened.put(Opened(socket))
            while (text := await line.receive()) is not None:
                await self._happened.put(Came(socket, text))
        finally:
            del self._lines[socket]
            line.abort()
        await self._happened.put(Closed(socket, line.code))

    async def _send(self, output: Send) -> None:
        if line := self._lines.get(output.socket):
            await line.send(output.text)

    async def _ping(self, socket: int) -> None:
        if (line := self._lines.get(socket)) and await line.ping():
            await self._happened.put(Heard(socket))

    async def _close(self, socket: int, code: int) -> None:
        if line := self._lines.get(socket):
            await line.close(code)
        elif way := self._ways.get(socket):
            way.cancel()
            await self._happened.put(Closed(socket, ABNORMAL))

    async def _deliver(self, output: Deliver) -> None:
        try:
            is_kept = await self._keep(output.accepted, output.body)
        finally:
            self._kept.release()
        if not is_kept:
            self._read()
        elif output.answer is not None:
            await self._send(output.answer)

    async def _leave(self) -> None:
        """Close everything. What is on its way to the disk is still answered where that is quick."""
        if self._was_up:
            self._up(False)
        now = self._clock.monotonic()
        _, outputs = self._session.take(Left(), at=now, chance=0.0)
        if self._keeping:
            await asyncio.wait(self._keeping, timeout=LEAVING_SECONDS)
        closings = [
            line.close(next((o.code for o in outputs if isinstance(o, Close) and o.socket == number), 1000))
            for number, line in self._lines.items()
        ]
        await asyncio.gather(*closings, return_exceptions=True)
        errands = list(self._errands)
        for errand in errands:
            errand.cancel()
        await asyncio.gather(*errands, return_exceptions=True)
