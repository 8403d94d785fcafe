"""Whether a create may be sent a second time: only while its platform surely knows the key of the first."""

from datetime import datetime, timedelta

from connector_app.model.clock import Clock
from connector_app.model.failure import FailureError
from connector_app.model.outbox import OutboxEntry
from connector_app.services.catalog import Catalog

MARGIN = 3600.0
"""So long before its end a key is no longer relied on (seconds): clocks differ, and waits lie before the wire. Of a
key that holds for less than a few hours it is the last quarter."""

STEP = 60.0
"""By so much a time may lie ahead of now (seconds), after a small correction of the clock."""


class Repeats:
    """Tells the age of tries by a time of its own. Ask it for `now` often: it must see the clock being set."""

    def __init__(self, catalog: Catalog, clock: Clock) -> None:
        self._catalog, self._clock = catalog, clock
        self._back = self._told = 0.0
        self._offset = self._seen()

    def now(self) -> float:
        """Return seconds since 1970 that do not go back while the program runs, even where the clock is set back."""
        offset = self._seen()
        self._back += max(0.0, self._offset - offset)
        self._offset = offset
        return self._clock.now().timestamp() + self._back

    def set_back(self) -> float:
        """Return by how many seconds the clock was set back since this was asked the last time."""
        self.now()
        back, self._told = self._back - self._told, self._back
        return back

    def may(self, entry: OutboxEntry) -> bool:
        """Tell whether the platform will know a create that it has got before by its key.

        A first try that lies in the future says that the clock was set back since: nothing is known of its age then.
        """
        return self.now() - entry.tried_at >= -STEP and self._left(entry) > 0

    def until(self, entry: OutboxEntry) -> datetime:
        """Return until when, by the clock on the wall, that is so."""
        return self._clock.now() + timedelta(seconds=self._left(entry))

    def _left(self, entry: OutboxEntry) -> float:
        try:
            provider = self._catalog.of(entry.connection)
            by_id = provider.ahead.seconds if provider.ahead and entry.before.get("id") else 0.0
            holds = max(provider.kind(entry.kind).key_seconds, by_id)
        except (FailureError, KeyError):
            holds = 0.0
        return entry.tried_at + holds - min(MARGIN, holds / 4) - self.now()

    def _seen(self) -> float:
        return self._clock.now().timestamp() - self._clock.monotonic()
