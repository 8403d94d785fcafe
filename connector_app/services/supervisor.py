"""Tasks that go on for ever, each under a name: begun again when they die, and it is said that they did."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from connector_app.model.clock import Clock
from connector_app.model.failure import Closing, Failure, FailureError
from connector_app.services.boundary import unexpected

log = logging.getLogger(__name__)
Work = Callable[[], Coroutine[Any, Any, None]]
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
WELL = 60.0
"""A task that ran so many seconds was well: its next death counts as its first."""


async def _nobody(_name: str, _failure: Failure) -> None:
    """Tell nobody."""


class Supervisor:
    """Owns every task of the engine. `died` is told a task's name and what it died of, before it begins anew."""

    def __init__(self, clock: Clock, died: Callable[[str, Failure], Awaitable[None]] = _nobody) -> None:
        self._clock, self._died = clock, died
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._closed = False

    @property
    def names(self) -> tuple[str, ...]:
        """The tasks that run, or wait to be begun again."""
        return tuple(self._tasks)

    def start(self, name: str, work: Work) -> bool:
        """Begin a task. Return False where one of that name runs already, or everything was stopped."""
        if self._closed or name in self._tasks:
            return False
        task = asyncio.get_running_loop().create_task(self._keep(name, work), name=name)
        self._tasks[name] = task
        task.add_done_callback(lambda ended: self._forget(name, ended))
        return True

    async def stop(self, name: str) -> None:
        """End a task and wait until it has cleaned up. One that is not there is no error."""
        await self._end([task for task in [self._tasks.get(name)] if task])

    async def stop_all(self) -> None:
        """End every task and wait for each. Nothing begins afterwards."""
        self._closed = True
        await self._end(list(self._tasks.values()))

    async def _end(self, tasks: list["asyncio.Task[None]"]) -> None:
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    def _forget(self, name: str, ended: "asyncio.Task[None]") -> None:
        if self._tasks.get(name) is ended:
            del self._tasks[name]

    async def _keep(self, name: str, work: Work) -> None:
        deaths = 0
        while True:
            began = self._clock.monotonic()
            try:
                await work()
            except Exception as error:  # noqa: BLE001  the one place, with the boundary, where everything is caught
                if isinstance(error, FailureError) and isinstance(error.failure, Closing):
                    return
                await self._note(name, error)
                if (here := asyncio.current_task()) and here.cancelling():
                    return  # it was being stopped, and failed while it cleaned up
            else:
                return
            deaths = 1 if self._clock.monotonic() - began >= WELL else deaths + 1
            await self._clock.sleep(min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** (deaths - 1)))

    async def _note(self, name: str, error: Exception) -> None:
        if isinstance(error, FailureError):
            failure = error.failure
            log.warning("task %s stopped: %s", name, failure.name)
        else:
            failure = bug = unexpected(error)
            log.error("task %s died: %s", name, bug.reference)
        try:
            await self._died(name, failure)
        except FailureError as trouble:  # the disk refuses: the task begins anew all the same
            log.warning("that task %s ended could not be written down: %s", name, trouble.failure.name)
