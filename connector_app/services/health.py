"""The truth about a connection: its seven states have one home, here.

`connected` is only ever set after a real call that succeeded. A change of state is one history entry. What only a
person can end (sign-in needed, access removed, off) no passing answer ends: signing in again or turning on does.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Final

from connector_app.model import ids
from connector_app.model.audit import Event, Outcome
from connector_app.model.clock import Clock, stamp
from connector_app.model.connection import UNTIL_SOMEONE_ACTS, ConnectionStatus
from connector_app.model.failure import (
    NOTHING,
    ClockWrong,
    Failure,
    Offline,
    RateLimited,
    TimedOut,
    Unauthorized,
    Unavailable,
    trace_of,
)
from connector_app.model.item import ConnectionId
from connector_app.services.audit import Audit
from connector_app.store import connections
from connector_app.store.database import Database
from connector_app.store.tx import Tx

CHECK_SECONDS = 10.0
"""How often "last checked" is written at most while nothing changes."""

REMOVED: Final = frozenset(
    {
        "access_removed",
        "account_deactivated",
        "account_inactive",
        "account_suspended",
        "app_uninstalled",
        "team_access_not_granted",
        "user_deactivated",
        "user_removed_from_team",
    }
)
"""What platforms call an account that is gone or that they closed to us (`Unauthorized`'s trace code)."""

_OUTCOMES: dict[ConnectionStatus, Outcome] = {
    ConnectionStatus.CONNECTED: "success",
    ConnectionStatus.BUSY: "waiting",
    ConnectionStatus.OFFLINE: "waiting",
    ConnectionStatus.SIGN_IN_NEEDED: "refused",
    ConnectionStatus.ACCESS_REMOVED: "refused",
}


class Health:
    """Told of every answer and every failure; writes down what they mean for the connection."""

    def __init__(self, db: Database, audit: Audit, clock: Clock, *, removed: Collection[str] = REMOVED) -> None:
        self._db, self._audit, self._clock, self._removed = db, audit, clock, frozenset(removed)
        self._written: dict[ConnectionId, float] = {}

    async def answered(self, connection: ConnectionId) -> None:
        """Note that a real call succeeded."""
        now = self._clock.monotonic()
        if now - self._written.get(connection, -CHECK_SECONDS) < CHECK_SECONDS:
            return
        await self._db.write(lambda tx: self._answered(tx, connection))
        self._written[connection] = now

    async def failed(self, connection: ConnectionId, failure: Failure, *, until: datetime | None = None) -> None:
        """Note that a call failed; most failures say nothing of the connection, and change nothing."""
        state = self.state_of(failure)
        if state is None:
            return
        self.forget(connection)
        await self._db.write(lambda tx: self._failed(tx, connection, failure, until, state))

    async def died(self, connection: ConnectionId, failure: Failure) -> None:
        """Note that what keeps a connection up to date ended in a failure, whatever it was: it is not up to date."""
        self.forget(connection)
        state = self.state_of(failure) or ConnectionStatus.OFFLINE
        await self._db.write(lambda tx: self._failed(tx, connection, failure, None, state))

    def forget(self, connection: ConnectionId) -> None:
        """Write the next answer down at once: somebody changed the state elsewhere."""
        self._written.pop(connection, None)

    def state_of(self, failure: Failure) -> ConnectionStatus | None:
        """Return the state that a failure means, or None where it means none."""
        match failure:
            case Unauthorized(trace=trace):
                removed = trace.code in self._removed
                return ConnectionStatus.ACCESS_REMOVED if removed else ConnectionStatus.SIGN_IN_NEEDED
            case RateLimited():
                return ConnectionStatus.BUSY
            case Offline() | Unavailable() | TimedOut() | ClockWrong():
                return ConnectionStatus.OFFLINE
            case _:
                return None

    def note(self, tx: Tx, connection: ConnectionId, failure: Failure, until: datetime | None = None) -> bool:
        """Set the state that a failure means, without a history entry. Return whether that was a change."""
        return self._set(tx, connection, failure, until, self.state_of(failure))

    def _set(
        self,
        tx: Tx,
        connection: ConnectionId,
        failure: Failure,
        until: datetime | None,
        state: ConnectionStatus | None,
    ) -> bool:
        before = connections.get(tx, connection)
        if state is None or before is None or before.status in UNTIL_SOMEONE_ACTS:
            return False
        ends = stamp(until) if until and state is ConnectionStatus.BUSY else ""
        is_same = before.status is state
        if not is_same or ends > before.until:
            now = stamp(self._clock.now())
            connections.set_status(tx, connection, state, at=now, reason=failure.name, until=ends)
        return not is_same

    def _failed(
        self, tx: Tx, connection: ConnectionId, failure: Failure, until: datetime | None, state: ConnectionStatus
    ) -> None:
        if self._set(tx, connection, failure, until, state):
            self._record(tx, connection, state, failure)

    def _answered(self, tx: Tx, connection: ConnectionId) -> None:
        before = connections.get(tx, connection)
        if before is None or before.status in UNTIL_SOMEONE_ACTS:
            return
        now = stamp(self._clock.now())
        connections.set_checked(tx, connection, now)
        if before.status is not ConnectionStatus.CONNECTED:
            connections.set_status(tx, connection, ConnectionStatus.CONNECTED, at=now)
            self._record(tx, connection, ConnectionStatus.CONNECTED, None)

    def _record(self, tx: Tx, connection: ConnectionId, state: ConnectionStatus, failure: Failure | None) -> None:
        trace = trace_of(failure) if failure else NOTHING
        details = {"status": state.replace("-", " "), "code": trace.code}
        self._audit.record(
            tx,
            Event(
                "connection.status",
                actor="program",
                outcome=_OUTCOMES[state],
                provider=ids.provider_of(connection),
                connection=connection,
                request_id=trace.request_id,
                status=trace.status or 0,
                error=failure.name if failure else "",
                details={name: value for name, value in details.items() if value},
            ),
        )
