"""Deliveries that come at the same time share one commit, and one way to the disk and back."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from connector_app.model.connection import ConnectionStatus
from connector_app.model.failure import FailureError
from connector_app.model.item import ConnectionId
from connector_app.model.webhook import Accepted
from connector_app.store import connections, deliveries, subscriptions
from connector_app.store.database import Database
from connector_app.store.deliveries import Taken
from connector_app.store.tx import Tx

MOST_JOINED = 128


@dataclass(frozen=True, slots=True)
class Arrived:
    """A genuine delivery on its way to the disk. `at` is when it came, as written down.

    `token` is the address it came to; "" where it came over our own connection.
    """

    token: str
    connection: ConnectionId
    accepted: Accepted
    body: bytes
    at: str


class Intake:
    """Keeps deliveries. `record` writes the history entry of a new one, in the same transaction."""

    def __init__(self, db: Database, record: Callable[[Tx, Arrived], None]) -> None:
        self._db, self._record = db, record
        self._waiting: list[tuple[Arrived, asyncio.Future[Taken | None]]] = []
        self._writing: asyncio.Task[None] | None = None

    async def keep(self, arrived: Arrived) -> Taken | None:
        """Return, once it is safe on the disk, whether a delivery was new; None where nothing is taken there any more.

        Raises FailureError(Storage | Closing). One who is cancelled leaves a write that may still happen.
        """
        answer: asyncio.Future[Taken | None] = asyncio.get_running_loop().create_future()
        self._waiting.append((arrived, answer))
        if self._writing is None:
            self._writing = asyncio.create_task(self._write(), name="webhook intake")
        return await answer

    async def _write(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:MOST_JOINED], self._waiting[MOST_JOINED:]
            await self._keep_all(batch)
        self._writing = None

    async def _keep_all(self, batch: list[tuple[Arrived, "asyncio.Future[Taken | None]"]]) -> None:
        writing = self._db.write(lambda tx: self._take(tx, [arrived for arrived, _ in batch]))
        [taken] = await asyncio.gather(writing, return_exceptions=True)
        if isinstance(taken, BaseException):
            if len(batch) > 1 and not isinstance(taken, FailureError):
                for each in batch:  # a bug that one of them met is not the others' fault
                    await self._keep_all([each])
                return
            for _, answer in batch:
                if not answer.done():
                    answer.set_exception(taken)
            return
        for (_, answer), one in zip(batch, taken, strict=True):
            if not answer.done():
                answer.set_result(one)

    def _take(self, tx: Tx, batch: Sequence[Arrived]) -> list[Taken | None]:
        ways = {(arrived.token, arrived.connection) for arrived in batch}
        known = {way: subscriptions.is_open(tx, way[0]) if way[0] else _is_on(tx, way[1]) for way in ways}
        return [self._take_one(tx, each) if known[each.token, each.connection] else None for each in batch]

    def _take_one(self, tx: Tx, arrived: Arrived) -> Taken:
        taken = deliveries.take(tx, arrived.connection, arrived.accepted, arrived.body, arrived.at)
        if taken == "new":
            self._record(tx, arrived)
        return taken


def _is_on(tx: Tx, connection: ConnectionId) -> bool:
    account = connections.get(tx, connection)
    return account is not None and account.status is not ConnectionStatus.OFF
