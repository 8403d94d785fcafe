"""The database: one connection that writes, on a thread of its own; readers that only read.

`await db.write(fn)` queues a plain function of a transaction; the thread joins what waits into one
BEGIN IMMEDIATE ... COMMIT, each function in its own savepoint, and answers after the commit. A function cannot await,
so nothing can come between a change and its history entry.
"""

import asyncio
import contextlib
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import apsw

from connector_app.model.failure import Closing, FailureError, Storage, Unexpected
from connector_app.store import schema
from connector_app.store.tx import Tx, storage_errors

T = TypeVar("T")
Listener = Callable[[frozenset[str]], None]
MOST_JOINED = 256
_INDEXES = tuple(f"items_{index}{part}" for index in ("text", "words") for part in ("", "_data", "_docsize", "_idx"))
REFETCHABLE = frozenset({"items", "cursors", "freshness", *_INDEXES})
"""What may be lost with the power and read again: the only tables that a refetchable write may touch."""


@dataclass(frozen=True, slots=True)
class _Job:
    fn: Callable[[Tx], Any]
    answer: "Future[Any]"
    refetchable: bool
    bare: bool = False
    """Runs alone, outside a transaction."""


class Database:
    """Open at `async with`. Raises FailureError(Storage) where the file cannot be opened, is damaged or is newer."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._reads: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._listeners: list[Listener] = []
        self._threads: list[threading.Thread] = []
        self._closed = False
        self.unclean_end = False

    async def __aenter__(self) -> Self:
        try:
            await self._start(self._write_forever, "database writer")
            await self._start(self._read_forever, "database reader")
        except BaseException:
            await self._end()
            raise
        return self

    async def _start(self, work: Callable[["Future[None]"], None], name: str) -> None:
        """Run `work` on a thread of its own, and wait until it has opened the file."""
        opened: Future[None] = Future()
        thread = threading.Thread(target=work, args=(opened,), name=name, daemon=True)
        self._threads.append(thread)
        thread.start()
        # Shielded: a caller that is cancelled leaves a thread that opens it all the same, and is ended.
        await asyncio.shield(asyncio.wrap_future(opened))

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._end()

    async def _end(self) -> None:
        self._closed = True
        for jobs, thread in reversed(tuple(zip((self._jobs, self._reads), self._threads, strict=False))):
            jobs.put(None)  # who writes goes last: only then is the write-ahead file folded in and taken away
            await asyncio.to_thread(thread.join)

    def on_commit(self, listener: Listener) -> None:
        """Call `listener`, on the writing thread, with the names of the tables that a commit changed."""
        self._listeners.append(listener)

    async def write(self, fn: Callable[[Tx], T], *, refetchable: bool = False) -> T:
        """Run `fn` in a transaction and return its value once it is safe on the disk.

        `refetchable` work (items, cursors and freshness, which another reading brings again) does not wait for the
        disk. Raises whatever `fn` raises, after taking back what it did; FailureError(Storage) where the disk refuses;
        FailureError(Closing) after the end.
        """
        return await self._ask(self._jobs, fn, refetchable=refetchable)

    async def read(self, fn: Callable[[Tx], T]) -> T:
        """Run `fn` on the reading thread: scans, searches, verification, export."""
        return await self._ask(self._reads, fn, refetchable=False)

    async def read_apart(self, fn: Callable[[Tx], T]) -> T:
        """Run `fn` on a thread and a connection of its own, on what is there now: what takes long holds up nobody."""

        def run() -> T:
            reader = Reader(self.path)
            try:
                return reader.read_still(fn)
            finally:
                reader.close()

        if self._closed:
            raise FailureError(Closing())
        return await asyncio.to_thread(run)

    async def fold(self) -> bool:
        """Fold the write-ahead file into the database and empty it. Return False while a reader is in the way.

        Nothing overwritten is left in it then. Runs between transactions, on the one connection that writes.
        """
        job = _Job(lambda tx: tx.value("pragma wal_checkpoint(truncate)") == 0, Future(), refetchable=False, bare=True)
        return bool(await self._wait(self._jobs, job))

    async def _ask(self, jobs: "queue.SimpleQueue[_Job | None]", fn: Callable[[Tx], T], *, refetchable: bool) -> T:
        answer: T = await self._wait(jobs, _Job(fn, Future(), refetchable))
        return answer

    async def _wait(self, jobs: "queue.SimpleQueue[_Job | None]", job: _Job) -> Any:
        if self._closed:
            raise FailureError(Closing())
        jobs.put(job)
        # Shielded: a caller that is cancelled leaves a write that still happens, never half of one.
        return await asyncio.shield(asyncio.wrap_future(job.answer))

    def _write_forever(self, opened: "Future[None]") -> None:
        try:
            with storage_errors(self.path):
                connection, self.unclean_end = schema.open_to_write(self.path)
        except BaseException as error:  # noqa: BLE001  whoever opens the database gets to know, whatever it is
            opened.set_exception(error)
            return
        touched: set[str] = set()
        connection.set_update_hook(lambda _kind, _db, table, _row: touched.add(table))
        opened.set_result(None)
        for jobs in _batches(self._jobs):
            if jobs[0].bare:
                _run_bare(Tx(connection), jobs[0], self.path)
            else:
                self._run(connection, jobs, touched)
        with contextlib.suppress(apsw.Error):
            schema.close(connection)
        _refuse_the_rest(self._jobs)

    def _run(self, connection: apsw.Connection, jobs: Sequence[_Job], touched: set[str]) -> None:
        touched.clear()
        results: list[tuple[_Job, Any, BaseException | None]] = []
        tx = Tx(connection)
        try:
            with storage_errors(self.path):
                if jobs[0].refetchable:
                    tx.run("pragma synchronous = normal")
                tx.run("begin immediate")
                results = [_savepoint(tx, job, self.path) for job in jobs]
                if jobs[0].refetchable and not touched <= REFETCHABLE:
                    raise FailureError(Unexpected("refetchable", f"touched {sorted(touched - REFETCHABLE)}"))
                tx.run("commit")
        except FailureError as error:
            with contextlib.suppress(apsw.Error):
                if connection.in_transaction:
                    connection.execute("rollback")
            results = [(job, None, error) for job in jobs]
            touched.clear()
        finally:
            if jobs[0].refetchable:
                connection.execute("pragma synchronous = full")
        for job, value, wrong in results:
            if wrong is None:
                job.answer.set_result(value)
            else:
                job.answer.set_exception(wrong)
        if touched:
            names = frozenset(touched)
            for listener in self._listeners:
                listener(names)

    def _read_forever(self, opened: "Future[None]") -> None:
        try:
            with storage_errors(self.path):
                connection = schema.open_to_read(self.path)
        except BaseException as error:  # noqa: BLE001  whoever opens the database gets to know, whatever it is
            opened.set_exception(error)
            return
        opened.set_result(None)
        while (job := self._reads.get()) is not None:
            try:
                with storage_errors(self.path):
                    job.answer.set_result(job.fn(Tx(connection)))
            except BaseException as error:  # noqa: BLE001  the caller gets it
                job.answer.set_exception(error)
        connection.close()
        _refuse_the_rest(self._reads)


def sqlite_version() -> str:
    return apsw.sqlite_lib_version()


class Reader:
    """A read-only connection for one thread: the window reads its pages through one, in under a millisecond a page.

    Raises FailureError(Storage) where there is no database yet, or one of another version.
    """

    def __init__(self, path: Path) -> None:
        with storage_errors(path):
            self._connection = schema.open_to_read(path)
        self._path = path

    def read(self, fn: Callable[[Tx], T]) -> T:
        with storage_errors(self._path):
            return fn(Tx(self._connection))

    def read_still(self, fn: Callable[[Tx], T]) -> T:
        """Run `fn` on what is there now, whatever is written meanwhile."""
        with storage_errors(self._path):
            tx = Tx(self._connection)
            tx.run("begin")
            try:
                return fn(tx)
            finally:
                tx.run("rollback")

    def close(self) -> None:
        self._connection.close()


def _run_bare(tx: Tx, job: _Job, path: Path) -> None:
    try:
        with storage_errors(path):
            job.answer.set_result(job.fn(tx))
    except Exception as error:  # noqa: BLE001  the caller gets it; the thread goes on
        job.answer.set_exception(error)


def _savepoint(tx: Tx, job: _Job, path: Path) -> tuple[_Job, Any, BaseException | None]:
    tx.run("savepoint job")
    try:
        with storage_errors(path):
            value = job.fn(tx)
    except FailureError as error:
        if isinstance(error.failure, Storage):
            raise
        return _take_back(tx, job, error)
    except Exception as error:  # noqa: BLE001  a bug in one function must not take its neighbours down
        return _take_back(tx, job, error)
    tx.run("release job")
    return job, value, None


def _take_back(tx: Tx, job: _Job, error: Exception) -> tuple[_Job, None, Exception]:
    tx.run("rollback to job")
    tx.run("release job")
    return job, None, error


def _batches(jobs: "queue.SimpleQueue[_Job | None]") -> Iterator[list[_Job]]:
    """Yield what waits, in order, as long as it wants the same durability; stop at None."""
    held: _Job | None = None
    while (first := held or jobs.get()) is not None:
        held, batch = None, [first]
        with contextlib.suppress(queue.Empty):
            while len(batch) < MOST_JOINED:
                following = jobs.get_nowait()
                if following is None:
                    jobs.put(None)
                    break
                if following.bare or first.bare or following.refetchable != first.refetchable:
                    held = following
                    break
                batch.append(following)
        yield batch


def _refuse_the_rest(jobs: "queue.SimpleQueue[_Job | None]") -> None:
    with contextlib.suppress(queue.Empty):
        while True:
            job = jobs.get_nowait()
            if job is not None:
                job.answer.set_exception(FailureError(Closing()))


Read = Callable[[Callable[[Tx], Any]], Any]
"""Answers what a function of a transaction reads; None where there is no data yet."""


@contextlib.contextmanager
def read_only(path: Path) -> Iterator[Read]:
    """Open a database to read, or act on nothing where there is none yet.

    Raises FailureError(Storage) where it belongs to another version.
    """
    if not path.exists():
        yield lambda _fn: None
        return
    reader = Reader(path)
    try:
        yield reader.read
    finally:
        reader.close()
