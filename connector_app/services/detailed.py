"""A detailed log of one account, on request: it ends by itself, also after a crash or a restart.

When it ends is stored before the first line is written, and looked at before each line: nothing has to run for it to
end. A clock that was set back does not make it longer.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Collection
from datetime import datetime, timedelta
from typing import Protocol

from connector_app.language import said
from connector_app.model.audit import Event
from connector_app.model.clock import Clock, moment, stamp
from connector_app.model.failure import FailureError, NotFound
from connector_app.model.heard import Heard
from connector_app.model.item import ConnectionId
from connector_app.services import leak
from connector_app.services.audit import Audit
from connector_app.services.boundary import returns_result
from connector_app.services.leak import Held
from connector_app.store import connections
from connector_app.store import detailed as store
from connector_app.store.database import Database
from connector_app.store.tx import Tx

LASTS = timedelta(minutes=15)
LEFT_OUT = said("a line was left out here: a stored secret stood in it")


class Files(Protocol):
    """A file of lines for each account. Methods raise FailureError(Storage | NotFound)."""

    def accounts(self) -> Collection[str]: ...
    def add(self, account: str, line: str) -> None: ...
    def read(self, account: str) -> str | None: ...
    def remove(self, account: str) -> None: ...


class Detailed:
    """`held` returns the secrets that no line may hold."""

    def __init__(
        self, db: Database, audit: Audit, clock: Clock, files: Files, held: Callable[[], Awaitable[Held]]
    ) -> None:
        self._db, self._audit, self._clock, self._files, self._held = db, audit, clock, files, held
        self._until: dict[ConnectionId, datetime] = {}
        self._writing = asyncio.Lock()
        self._within: dict[ConnectionId, float] = {}  # the running second at which it is over, whatever the clock says

    async def start(self) -> None:
        """Go on with what an earlier process began, as long as its time is not over; leave nothing of who is gone."""
        for connection, ends in (await self._db.read(store.until)).items():
            self._note(connection, moment(ends))
        for connection in [each for each in self._until if not self._is_on(each)]:
            await self._over(connection)
        here = {each.id for each in await self._db.read(connections.all)}
        for account in await asyncio.to_thread(self._files.accounts):
            if account not in here:
                with contextlib.suppress(FailureError):
                    await asyncio.to_thread(self._files.remove, account)

    @returns_result
    async def begin(self, connection: ConnectionId) -> str:
        """Keep a detailed log of an account from now on. Return when it ends. One that is kept begins anew.

        Raises FailureError: NotFound, Storage.
        """
        ends = self._clock.now() + LASTS
        found = await self._db.read(lambda tx: connections.get(tx, connection))
        if found is None:
            raise FailureError(NotFound("account"))
        await asyncio.to_thread(self._files.remove, connection)
        event = Event("log.begun", provider=found.provider, connection=connection, details={"until": stamp(ends)})

        def keep(tx: Tx) -> None:
            store.put(tx, connection, stamp(ends))
            self._audit.record(tx, event)

        await self._db.write(keep)
        self._note(connection, ends)
        return stamp(ends)

    @returns_result
    async def end(self, connection: ConnectionId) -> None:
        """End it before its time; what was written stays."""
        await self._over(connection)

    @returns_result
    async def text(self, connection: ConnectionId) -> str:
        """Return what was written. Raises FailureError: NotFound where there is nothing, Storage."""
        text = await asyncio.to_thread(self._files.read, connection)
        if text is None:
            raise FailureError(NotFound("a detailed log of this account"))
        held = await self._held()
        lines = text.splitlines()
        return "\n".join(LEFT_OUT if leak.found(each, held.known) else each for each in lines) + "\n"

    @returns_result
    async def is_there(self, connection: ConnectionId) -> bool:
        """Tell whether anything was written. Raises FailureError(Storage)."""
        return connection in await asyncio.to_thread(self._files.accounts)

    @returns_result
    async def remove(self, connection: ConnectionId) -> bool:
        """End it and delete what was written. Return whether there was one. Raises FailureError(Storage)."""
        was_there = self._is_on(connection) or connection in await asyncio.to_thread(self._files.accounts)
        await self.forget(connection)
        return was_there

    async def forget(self, connection: ConnectionId) -> None:
        """Leave nothing of an account behind. Raises FailureError(Storage)."""
        async with self._writing:
            await self._over(connection)
            await asyncio.to_thread(self._files.remove, connection)

    def listener(self, connection: ConnectionId) -> Callable[[Heard], Awaitable[None]] | None:
        """Return who hears of an account's requests, None where nobody does."""
        if not self._is_on(connection):
            return None

        async def hear(heard: Heard) -> None:
            with contextlib.suppress(FailureError):  # a full disk ends no call
                await self._add(connection, heard.line(stamp(self._clock.now())))

        return hear

    async def _add(self, connection: ConnectionId, line: str) -> None:
        async with self._writing:  # a file that is being removed does not come back
            if self._is_on(connection):
                leaked = leak.found(line, (await self._held()).known)
                await asyncio.to_thread(self._files.add, connection, LEFT_OUT if leaked else line)

    def _note(self, connection: ConnectionId, ends: datetime) -> None:
        left = (ends - self._clock.now()).total_seconds()
        self._until[connection] = ends
        self._within[connection] = self._clock.monotonic() + min(left, LASTS.total_seconds())

    def _is_on(self, connection: ConnectionId) -> bool:
        ends = self._until.get(connection)
        if ends is None or self._clock.monotonic() >= self._within[connection]:
            return False
        return timedelta(0) < ends - self._clock.now() <= LASTS

    async def _over(self, connection: ConnectionId) -> None:
        if self._until.pop(connection, None) is not None:
            await self._db.write(lambda tx: store.drop(tx, connection))
