"""Reading for whoever keeps accounts up to date, where the outbox hears of a network that is back."""

from connector_app.model.failure import FailureError, Offline
from connector_app.model.item import ConnectionId
from connector_app.services.gaps import Counts
from connector_app.services.outbox import OutboxPump
from connector_app.services.sync import Sync


class Reading:
    """Reads for whoever keeps accounts up to date, and lets the outbox know when the network is back."""

    def __init__(self, sync: Sync, pump: OutboxPump) -> None:
        self._sync, self._pump, self._was_down = sync, pump, False

    async def read(self, connection: ConnectionId, *, quiet: bool) -> Counts:
        try:
            counts = await self._sync.read(connection, quiet=quiet)
        except FailureError as error:
            self._was_down |= isinstance(error.failure, Offline)
            raise
        if self._was_down:
            self._was_down = False
            await self._pump.back_online()
        return counts
