"""What happens when an account comes or goes: its first reading and its live updates begin, or all of it ends."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from connector_app.engine.practice_host import PracticeHost
from connector_app.model.failure import FailureError
from connector_app.model.item import ConnectionId
from connector_app.services.detailed import Detailed
from connector_app.services.doors import Doors
from connector_app.services.health import Health
from connector_app.services.live import Live
from connector_app.services.needs import Hooks
from connector_app.services.outbox import OutboxPump
from connector_app.services.registrations import Registrations
from connector_app.services.relays import Relays
from connector_app.services.sockets import Sockets
from connector_app.services.sync import Sync
from connector_app.store import connections, items
from connector_app.store.database import Database

FIRST_ITEMS = 15.0
"""How long a new account's page waits for its first items before it says how many there are (seconds)."""


def reading_of(connection: ConnectionId) -> str:
    """Return what the task is called that reads an account for the first time."""
    return f"first reading {connection}"


@dataclass(slots=True)
class ComingAndGoing:
    """`sign` begins to sign the history. Accounts are kept up to date where `is_lasting`: a command ends too soon."""

    db: Database
    practice: PracticeHost
    health: Health
    doors: Doors
    sync: Sync
    pump: OutboxPump
    live: Live
    sockets: Sockets
    relays: Relays
    registrations: Registrations
    detailed: Detailed
    sign: Callable[[], Awaitable[None]]
    is_lasting: bool
    _readings: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def hooks(self) -> Hooks:
        return Hooks(self._after_connect, self._before_disconnect, self._unsubscribe, self._prepare)

    async def start(self, connection: ConnectionId, *, after: float = 0.0) -> None:
        """Keep an account up to date from now on; its first look waits so many seconds."""
        self.live.start(connection, after=after)
        await self.sockets.start(connection)
        await self.relays.start(connection)

    async def stop(self) -> None:
        """Give up first readings that are under way."""
        for task in list(self._readings):
            task.cancel()
        await asyncio.gather(*self._readings, return_exceptions=True)

    async def _prepare(self, provider: str) -> None:
        if provider == "practice":
            await self.practice.ensure()

    async def _after_connect(self, connection: ConnectionId) -> int | None:
        """Read the first items; what takes longer goes on by itself."""
        self.health.forget(connection)  # its state was changed by hand: the next answer counts at once
        await self.doors.reopen(connection)
        if self.is_lasting:
            await self.sign()
        reading = asyncio.create_task(self._first_reading(connection), name=reading_of(connection))
        self._readings.add(reading)
        reading.add_done_callback(self._readings.discard)
        await asyncio.wait({reading}, timeout=FIRST_ITEMS)
        await self.pump.signed_in()
        numbers = await self.db.read(items.counts)
        return numbers.get(connection, 0)

    async def _first_reading(self, connection: ConnectionId) -> None:
        with contextlib.suppress(FailureError):
            await self.sync.read(connection)
        if self.is_lasting:
            await self.start(connection)

    async def _before_disconnect(self, connection: ConnectionId) -> None:
        self.doors.shut(connection)
        await self.live.stop(connection)
        for task in [task for task in self._readings if task.get_name() == reading_of(connection)]:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        await self.sockets.stop(connection)
        await self.relays.stop(connection)
        await self.pump.leave(connection)
        with contextlib.suppress(FailureError):  # its file holds up no withdrawal; the next start deletes it
            await self.detailed.forget(connection)

    async def _unsubscribe(self, connection: ConnectionId) -> None:
        found = await self.db.read(lambda tx: connections.get(tx, connection))
        if found is not None:
            await self.registrations.unsubscribe(found)
