"""Reading for whoever keeps accounts up to date, where the outbox hears of a network or a platform that is back."""

from connector_app.model.failure import FailureError, Offline, TimedOut, Unavailable
from connector_app.model.item import ConnectionId
from connector_app.services.gaps import Counts
from connector_app.services.outbox import OutboxPump
from connector_app.services.sync import Sync


class Reading:
    """Reads for whoever keeps accounts up to date, and lets the outbox know what is well again."""

    def __init__(self, sync: Sync, pump: OutboxPump) -> None:
        self._sync, self._pump, self._was_down = sync, pump, False
        self._unwell: set[ConnectionId] = set()

    async def read(self, connection: ConnectionId, *, quiet: bool) -> Counts:
        try:
            counts = await self._sync.read(connection, quiet=quiet)
        except FailureError as error:
            if isinstance(error.failure, Offline):
                self._was_down = True
            elif isinstance(error.failure, Unavailable | TimedOut):
                self._unwell.add(connection)
            raise
        if connection in self._unwell:
            self._unwell.discard(connection)
            await self._pump.answers_again(connection)
        if self._was_down:
            self._was_down = False
            await self._pump.back_online()
        return counts
