"""Every task has a name and an owner."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

log = logging.getLogger(__name__)


class Tasks:
    """Owns the coroutines that a page started: none outlives it, and none of their errors is lost.

    `wrong` is told of a task that ended in an error nobody foresaw.
    """

    def __init__(self, wrong: Callable[[BaseException], None] | None = None) -> None:
        self._tasks: dict[asyncio.Task[None], str] = {}
        self._wrong = wrong

    def start(self, work: Coroutine[Any, Any, None], *, name: str) -> None:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks[task] = name
        task.add_done_callback(self._ended)

    def restart(self, work: Coroutine[Any, Any, None], *, name: str) -> None:
        """Start, ending an earlier task of the same name: the newest answer is the one that counts."""
        for task, its_name in list(self._tasks.items()):
            if its_name == name:
                task.cancel()
        self.start(work, name=name)

    def cancel(self) -> None:
        """Stop waiting for everything. Work that the engine has begun goes on there."""
        for task in list(self._tasks):
            task.cancel()

    def _ended(self, task: "asyncio.Task[None]") -> None:
        name = self._tasks.pop(task, "")
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            log.error("task %s ended in %s", name, type(error).__name__, exc_info=error)
            if self._wrong is not None:
                self._wrong(error)
