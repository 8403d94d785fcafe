"""Two loops with one door: the engine lives on a plain asyncio loop in a thread of its own, the window asks it in.

A verb runs inside the engine's thread; nothing made on one loop is awaited on the other. Whoever stops waiting abandons
the answer, never the work. The door always answers: Closing while the program ends, Unexpected when the thread died.
"""

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from contextlib import AbstractAsyncContextManager
from typing import Any, Generic, TypeVar

from connector_app.model.failure import Closing, Failure, FailureError
from connector_app.model.result import Err, Result
from connector_app.services.boundary import unexpected

V = TypeVar("V")
T = TypeVar("T")
log = logging.getLogger(__name__)


class EngineThread(Generic[V]):
    """Runs an engine until it is told to stop. `make` builds it, on its own loop, and takes it down in reverse.

    `ended` hears, in the engine's thread, of an error that ended one which ran.
    """

    def __init__(
        self,
        make: Callable[[], AbstractAsyncContextManager[V]],
        ended: Callable[[BaseException], None] = lambda _error: None,
    ) -> None:
        self._make, self._ended = make, ended
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._verbs: V | None = None
        self._stop: asyncio.Event | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._pending: set[Future[Result[Any]]] = set()
        self._gate = threading.Lock()
        self._refusal: Failure | None = None
        self.ready: Future[Failure | None] = Future()
        """Resolved once: None when the engine runs, or why it does not."""

    def start(self) -> None:
        self._thread.start()

    async def call(self, verb: Callable[[V], Coroutine[Any, Any, Result[T]]]) -> Result[T]:
        """Run a verb inside the engine and return its answer. Never raises but for being cancelled."""
        answer: Future[Result[T]] = Future()
        with self._gate:
            refusal, loop = self._refusal, self._loop
            if refusal is None and loop is not None and self._verbs is not None:
                self._pending.add(answer)
                loop.call_soon_threadsafe(self._begin, verb, answer)
            else:
                return Err(refusal or Closing())
        return await asyncio.shield(asyncio.wrap_future(answer))

    async def close(self) -> None:
        """Refuse new calls, answer those that wait, take the engine down, join its thread."""
        with self._gate:
            self._refusal = self._refusal or Closing()
            loop, stop = self._loop, self._stop
            if loop is not None and stop is not None:
                loop.call_soon_threadsafe(stop.set)
        if self._thread.is_alive():
            await asyncio.to_thread(self._thread.join)

    def _begin(self, verb: Callable[[V], Coroutine[Any, Any, Result[T]]], answer: "Future[Result[T]]") -> None:
        task = asyncio.get_running_loop().create_task(self._answer(verb, answer), name="verb")
        self._tasks.add(task)
        task.add_done_callback(self._over)

    def _over(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # what ends the thread is told by the thread: nobody else asks for it

    async def _answer(self, verb: Callable[[V], Coroutine[Any, Any, Result[T]]], answer: "Future[Result[T]]") -> None:
        result: Result[T] = Err(Closing())
        try:
            assert self._verbs is not None  # noqa: S101  calls are let in only while there are verbs
            result = await verb(self._verbs)
        except asyncio.CancelledError:
            result = Err(Closing())
        except Exception as error:  # noqa: BLE001  a verb that raises is a bug, and the door still answers
            result = Err(unexpected(error))
        finally:
            self._settle(answer, result)

    def _settle(self, answer: "Future[Result[T]]", result: Result[T]) -> None:
        with self._gate:
            self._pending.discard(answer)
        if not answer.done():
            answer.set_result(result)

    def _run(self) -> None:
        failure: Failure = Closing()
        try:
            asyncio.run(self._live())
        except FailureError as error:
            failure = error.failure
        except BaseException as error:  # noqa: BLE001  the thread's end: what killed it is told to everyone who waits
            failure = unexpected(error)
            with self._gate:
                is_sudden = self.ready.done() and self._refusal is None
            if is_sudden:
                self._ended(error)
        with self._gate:
            self._refusal, self._loop = failure, None
            left = list(self._pending)
        for answer in left:
            self._settle(answer, Err(failure))
        if not self.ready.done():
            self.ready.set_result(failure)

    async def _live(self) -> None:
        stop = asyncio.Event()
        async with self._make() as verbs:
            with self._gate:
                self._loop, self._verbs, self._stop = asyncio.get_running_loop(), verbs, stop
                closing = self._refusal is not None
            if not closing:
                self.ready.set_result(None)
                await stop.wait()
            with self._gate:
                self._refusal, self._loop = self._refusal or Closing(), None
            for task in list(self._tasks):
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
