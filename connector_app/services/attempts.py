"""Sign-ins under way: each one a numbered row of steps that a page or a command line follows to its end.

They live in memory only. What must survive the process (tokens that arrived and are nobody's yet) is an intent in the
database.
"""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from typing import Any, Literal, NewType, TypeVar

from connector_app.model.clock import Clock
from connector_app.model.connection import Access, Account, MethodId
from connector_app.model.failure import Cancelled, Failure, FailureError, NotFound
from connector_app.model.item import ConnectionId
from connector_app.services.needs import Catcher

T = TypeVar("T")
AttemptId = NewType("AttemptId", str)
Phase = Literal[
    "preparing",
    "listening",
    "browser-opened",
    "waiting",
    "checking",
    "reading",
    "connected",
    "nothing-shared",
    "failed",
]
LAST = frozenset({"connected", "nothing-shared", "failed"})
KEPT = 32
"""Finished attempts that can still be asked about."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to sign in. `expect` is the connection that is signed in again.

    `without` are the groups of permissions that the person left out.
    """

    id: AttemptId
    provider: str
    access: Access
    method: MethodId
    name: str = ""
    expect: ConnectionId | None = None
    open_browser: bool = True
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """Where an attempt stands.

    `seconds_left` of the wait. `already` says that the account was in the list before. `items_found` is None where
    nobody knows. `advice` is what should still be done at the platform, in a sentence. A failure in a step that is not
    the last is a hindrance, not the end: the browser that did not open.
    """

    number: int
    phase: Phase
    url: str = ""
    redirect_uri: str = ""
    user_code: str = ""
    verification_uri: str = ""
    seconds_left: float = 0.0
    connection: ConnectionId | None = None
    account: Account | None = None
    already: bool = False
    items_found: int | None = None
    advice: str = ""
    failure: Failure | None = None

    @property
    def is_last(self) -> bool:
        return self.phase in LAST


class Running:
    """An attempt under way, as the services that work on it see it.

    `door` is open while an answer may come. `take` is what a pasted answer is given to.
    """

    def __init__(self, attempt: Attempt, clock: Clock) -> None:
        self.attempt = attempt
        self.door: Catcher | None = None
        self.take: Callable[[str], object] | None = None
        self.deadline: float | None = None
        self._clock = clock
        self._called_off = asyncio.Event()
        self._news = asyncio.Event()
        self._steps = [Step(1, "preparing")]

    @property
    def newest(self) -> Step:
        return self._steps[-1]

    @property
    def is_called_off(self) -> bool:
        return self._called_off.is_set()

    def say(self, phase: Phase, **facts: Any) -> None:
        """Add a step: what was known stays known until it is said anew; a hindrance is said once."""
        known = replace(self.newest, failure=None)
        self._steps.append(replace(known, number=known.number + 1, phase=phase, **facts))
        news, self._news = self._news, asyncio.Event()
        news.set()

    async def after(self, seen: int) -> Step:
        """Return the step that follows number `seen`, as soon as there is one; after the last one, the last again."""
        while len(self._steps) <= seen and not self.newest.is_last:
            await self._news.wait()
        step = self._steps[min(max(seen, 0), len(self._steps) - 1)]
        left = max(0.0, self.deadline - self._clock.monotonic()) if self.deadline is not None else 0.0
        return replace(step, seconds_left=0.0 if step.is_last else left)

    async def call_off(self) -> None:
        """Close the door at once and let whoever works on this attempt know."""
        if self.newest.is_last:
            return
        self._called_off.set()
        if self.door is not None:
            await self.door.close()

    async def unless_called_off(self, work: Coroutine[Any, Any, T], *, patience: float = 0.0) -> T:
        """Return what `work` returns. What was begun at a platform may take `patience` seconds longer.

        Raises FailureError(Cancelled) where the person calls the attempt off.
        """
        return await race(work, self._no_longer(patience))

    async def _no_longer(self, patience: float) -> Any:
        await self._called_off.wait()
        await self._clock.sleep(patience)
        raise FailureError(Cancelled())


class Attempts:
    """Owns the attempts and the tasks that work on them."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._running: dict[AttemptId, Running] = {}
        self._tasks: dict[AttemptId, asyncio.Task[None]] = {}
        self._others: set[asyncio.Task[Any]] = set()

    def start(self, attempt: Attempt, work: Callable[[Running], Coroutine[Any, Any, None]]) -> Attempt:
        running = Running(attempt, self._clock)
        for over in [key for key, each in self._running.items() if each.newest.is_last][:-KEPT]:
            del self._running[over]
        self._running[attempt.id] = running
        task = asyncio.create_task(work(running), name=f"sign-in {attempt.provider}")
        self._tasks[attempt.id] = task
        task.add_done_callback(lambda _: self._tasks.pop(attempt.id, None))
        return attempt

    def own(self, work: Coroutine[Any, Any, T], name: str) -> "asyncio.Task[T]":
        """Begin work that an attempt gives rise to and that may outlast it."""
        task = asyncio.create_task(work, name=name)
        self._others.add(task)
        task.add_done_callback(self._others.discard)
        return task

    def get(self, attempt: AttemptId) -> Running:
        """Return an attempt. Raises FailureError(NotFound)."""
        if attempt not in self._running:
            raise FailureError(NotFound("sign-in"))
        return self._running[attempt]

    def waiting_at(self, provider: str) -> list[Running]:
        """Return the attempts that hold a door open for a platform's answer."""
        return [r for r in self._running.values() if r.attempt.provider == provider and r.newest.phase in _OPEN]

    async def cancel(self, attempt: AttemptId) -> None:
        """Call an attempt off and answer when everything is cleaned up. Raises FailureError(NotFound)."""
        await self.get(attempt).call_off()
        await self.finished(attempt)

    async def finished(self, attempt: AttemptId) -> None:
        """Wait until nobody works on an attempt any more."""
        if attempt in self._tasks:
            await asyncio.wait({self._tasks[attempt]})

    async def close(self) -> None:
        """End all that is under way."""
        tasks = [*self._tasks.values(), *self._others]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)


_OPEN = frozenset({"listening", "browser-opened", "waiting"})


async def race(*works: Coroutine[Any, Any, T]) -> T:
    """Return (or raise) what the first to end does; the one named first wins a tie. The others are cancelled."""
    tasks = [asyncio.create_task(work) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        return next(task for task in tasks if task in done).result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
