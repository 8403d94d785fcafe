"""Staying live: each account is read at the start, again now and then, and at once when something says it changed."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal, Protocol

from connector_app.model.audit import Event
from connector_app.model.clock import Clock, stamp
from connector_app.model.connection import Connection, ConnectionStatus
from connector_app.model.failure import (
    Closing,
    Failure,
    FailureError,
    Offline,
    RateLimited,
    TimedOut,
    Unauthorized,
    Unavailable,
)
from connector_app.model.item import ConnectionId
from connector_app.model.limits import chance
from connector_app.services.audit import Audit
from connector_app.services.bell import Bell
from connector_app.services.catalog import Catalog
from connector_app.services.changes import FindConnection
from connector_app.services.supervisor import Supervisor
from connector_app.store.database import Database

log = logging.getLogger(__name__)
ASLEEP = frozenset({ConnectionStatus.SIGN_IN_NEEDED, ConnectionStatus.ACCESS_REMOVED, ConnectionStatus.OFF})
"""States in which only a person can help: nothing is asked of the platform."""

LOOK_AGAIN = 30.0
"""Seconds between looks at an account that sleeps, should nobody have rung."""

SPACING = 2.0
"""Seconds between two readings, however often something says that an account changed."""

FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
CALMER = 5
"""Where deliveries come, an account is read that many times more rarely."""

SETTLE_SECONDS, SETTLE_AGAIN = 3600.0, 600.0
TICK, JUMP = 15.0, 60.0
STAGGER = 10.0
"""Seconds over which the readings after a gap are spread."""


class Sync(Protocol):
    """Reads an account's items, without a history entry where nothing was new. Raises FailureError."""

    async def read(self, connection: ConnectionId, *, quiet: bool) -> object: ...


class Registrar(Protocol):
    """Sees to it that deliveries come, where that is possible, and says whether they do. Raises FailureError."""

    async def settle(self, connection: Connection) -> bool: ...


@dataclass(frozen=True, slots=True)
class Freshness:
    """How an account is kept up to date, and when that last worked ("" where it has not yet).

    `trouble` is what keeps its socket from working as it should, where a person can do something about it.
    """

    way: Literal["live", "polling"]
    checked_at: str
    trouble: Failure | None = None


@dataclass(slots=True)
class _Pulse:
    """How one account is doing. Seconds are monotonic."""

    bell: Bell
    live: bool = False
    checked_at: str = ""
    failures: int = 0
    settle_at: float = 0.0
    hold_until: float = 0.0
    reading: bool = False


async def _nothing() -> None:
    """Drop nothing."""


class Live:
    """Owns one task for each account, and one that notices when the computer slept or its clock was set.

    `drop` ends connections that did not outlive a sleep.
    """

    def __init__(
        self,
        db: Database,
        clock: Clock,
        random: Callable[[int], bytes],
        audit: Audit,
        catalog: Catalog,
        connection: FindConnection,
        supervisor: Supervisor,
        sync: Sync,
        registrar: Registrar,
        *,
        drop: Callable[[], Awaitable[None]] = _nothing,
    ) -> None:
        self._db, self._clock, self._random, self._audit = db, clock, random, audit
        self._catalog, self._connection = catalog, connection
        self._supervisor, self._sync, self._registrar = supervisor, sync, registrar
        self._drop = drop
        self._pulses: dict[ConnectionId, _Pulse] = {}
        self._sockets: set[ConnectionId] = set()
        self._troubles: dict[ConnectionId, Failure] = {}

    def start(self, connection: ConnectionId) -> None:
        """Keep an account up to date from now on; where that is done already, look at it again at once."""
        pulse = self._pulses.setdefault(connection, _Pulse(Bell(self._clock)))
        if not self._supervisor.start(f"live {connection}", partial(self._follow, connection, pulse)):
            self.nudge(connection)

    async def stop(self, connection: ConnectionId) -> None:
        """Leave an account alone, and wait until what was under way has ended."""
        await self._supervisor.stop(f"live {connection}")
        self._pulses.pop(connection, None)

    def nudge(self, connection: ConnectionId) -> None:
        """Read an account soon: something said that it changed, or a person asked."""
        if pulse := self._pulses.get(connection):
            pulse.bell.ring()

    def changed(self, connection: ConnectionId) -> None:
        """Say that a row was written from a delivery.

        A page that was on its way meanwhile may still show what was before: then the account is read once more.
        """
        pulse = self._pulses.get(connection)
        if pulse and pulse.reading:
            pulse.bell.ring()

    def socket(self, connection: ConnectionId, *, up: bool) -> None:
        """Say that an account's socket tells what happens, or does not any more: then the account is read at once."""
        if up:
            self._sockets.add(connection)
        elif connection in self._sockets:
            self._sockets.discard(connection)
            self.nudge(connection)

    def trouble(self, connection: ConnectionId, failure: Failure | None) -> None:
        """Say what a person can do something about in an account's live updates; None where all is well."""
        if failure is None:
            self._troubles.pop(connection, None)
        else:
            self._troubles[connection] = failure

    def nudge_all(self) -> None:
        """Read every account soon, one a little after the other: the network is back, or the computer woke."""
        now = self._clock.monotonic()
        for pulse in self._pulses.values():
            pulse.hold_until = now + STAGGER * chance(self._random) if len(self._pulses) > 1 else now
            pulse.settle_at = now
            pulse.bell.ring()

    def freshness(self, connection: ConnectionId) -> Freshness:
        pulse, trouble = self._pulses.get(connection), self._troubles.get(connection)
        if pulse is None:
            return Freshness("polling", "", trouble)
        is_live = self._is_told(connection, pulse) and not pulse.failures
        return Freshness("live" if is_live else "polling", pulse.checked_at, trouble)

    def _is_told(self, connection: ConnectionId, pulse: _Pulse) -> bool:
        return pulse.live or connection in self._sockets

    # One account

    async def _follow(self, connection: ConnectionId, pulse: _Pulse) -> None:
        pulse.settle_at = 0.0
        while True:
            account = await self._db.read(lambda tx: self._connection(tx, connection))
            if account is None:
                return
            if account.status in ASLEEP:
                await pulse.bell.wait(LOOK_AGAIN)
                continue
            began = self._clock.monotonic()
            await pulse.bell.wait(await self._round(account, pulse))
            rest = max(began + SPACING, pulse.hold_until) - self._clock.monotonic()
            if rest > 0:
                await self._clock.sleep(rest)

    async def _round(self, account: Connection, pulse: _Pulse) -> float:
        """Settle the registrations where that is due, read the account, and return the seconds until the next time."""
        await self._settle(account, pulse)
        try:
            pulse.bell.hush()  # whoever rang until now is served by this reading
            pulse.reading = True
            await self._sync.read(account.id, quiet=True)
        except FailureError as error:
            return self._wait_after(error.failure, pulse)
        finally:
            pulse.reading = False
        if pulse.failures:
            pulse.failures = 0
            self._others_too(pulse)
        pulse.checked_at = stamp(self._clock.now())
        quiet = self._catalog.of(account).poll_seconds * (CALMER if self._is_told(account.id, pulse) else 1)
        return quiet * (0.9 + 0.2 * chance(self._random))

    async def _settle(self, account: Connection, pulse: _Pulse) -> None:
        """See to it that deliveries come, before reading: so that nothing falls between the two."""
        now = self._clock.monotonic()
        if now < pulse.settle_at:
            return
        try:
            pulse.live = await self._registrar.settle(account)
            pulse.settle_at = now + SETTLE_SECONDS
        except FailureError as error:
            log.info("no deliveries for %s: %s", account.id, error.failure.name)
            pulse.live = False
            pulse.settle_at = now + SETTLE_AGAIN

    def _wait_after(self, failure: Failure, pulse: _Pulse) -> float:
        pulse.failures += 1
        pulse.settle_at = 0.0 if isinstance(failure, Offline | Unavailable | TimedOut) else pulse.settle_at
        if isinstance(failure, Closing):
            raise FailureError(failure)
        if isinstance(failure, RateLimited):
            return max(FIRST_WAIT, failure.retry_after)
        if isinstance(failure, Unauthorized):
            return LONGEST_WAIT  # the account's state says so by now, and it sleeps
        ceiling = min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** (pulse.failures - 1))
        return ceiling * (0.5 + 0.5 * chance(self._random))

    def _others_too(self, well: _Pulse) -> None:
        """One account is reached again: so the network is back for the others that wait for it."""
        for pulse in self._pulses.values():
            if pulse is not well and pulse.failures:
                pulse.bell.ring()

    # Gaps

    async def watch_clock(self) -> None:
        """Notice, for ever, when time passed that this program did not live through, or the clock was set."""
        while True:
            wall, steady = self._clock.now(), self._clock.monotonic()
            await self._clock.sleep(TICK)
            passed = self._clock.monotonic() - steady
            lag = (self._clock.now() - wall).total_seconds()
            if abs(lag - passed) > JUMP or passed - TICK > JUMP:
                await self._gap(lag)

    async def _gap(self, seconds: float) -> None:
        event = Event("gap.recorded", actor="program", counts={"seconds": round(seconds)})
        await self._audit.write(event)
        if seconds > 0:
            await self._drop()
        self.nudge_all()
