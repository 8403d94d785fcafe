"""Staying live: each account is read at the start, again now and then, and at once when something says it changed."""

import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Protocol

from connector_app.model.clock import Clock, stamp
from connector_app.model.connection import UNTIL_SOMEONE_ACTS, Connection, ConnectionStatus
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
from connector_app.model.freshness import NOT_YET, Around, Freshness, Way
from connector_app.model.item import ConnectionId
from connector_app.model.limits import chance
from connector_app.services.bell import Bell
from connector_app.services.boundary import returns_result
from connector_app.services.catalog import Catalog
from connector_app.services.changes import FindConnection
from connector_app.services.gaps import Counts, Gaps, Jump
from connector_app.services.pulse import Pulse
from connector_app.services.supervisor import Supervisor
from connector_app.store import freshness
from connector_app.store.database import Database
from connector_app.store.tx import Tx

log = logging.getLogger(__name__)
LOOK_AGAIN = 30.0
"""Seconds between looks at an account that sleeps or waits, should nobody have rung: much may be different by then."""

SPACING = 2.0
"""Seconds between two readings, however often something says that an account changed."""

FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
SETTLE_SECONDS, SETTLE_AGAIN = 3600.0, 600.0
STAGGER = 10.0
"""Seconds over which the readings after a gap, and at the start, are spread."""

OUT_OF_REACH = (Offline, Unavailable, TimedOut)


class Sync(Protocol):
    """Reads an account's items, without a history entry where nothing was new. Raises FailureError."""

    async def read(self, connection: ConnectionId, *, quiet: bool) -> Counts: ...


class Registrar(Protocol):
    """Sees to it that deliveries come, where that is possible, and says whether they do. Raises FailureError."""

    async def settle(self, connection: Connection) -> bool: ...


async def _nothing() -> None:
    """Drop nothing."""


def mains() -> bool | None:
    """Say that nobody knows where the power comes from."""
    return None


class Live:
    """Owns one task for each account, one that notices when the computer slept, and one that writes down how all are.

    `drop` ends connections that did not outlive a sleep; `on_battery` answers None where that cannot be told.
    """

    def __init__(
        self,
        db: Database,
        clock: Clock,
        random: Callable[[int], bytes],
        catalog: Catalog,
        connection: FindConnection,
        supervisor: Supervisor,
        sync: Sync,
        registrar: Registrar,
        gaps: Gaps,
        *,
        drop: Callable[[], Awaitable[None]] = _nothing,
        on_battery: Callable[[], bool | None] = mains,
    ) -> None:
        self._db, self._clock, self._random = db, clock, random
        self._catalog, self._connection = catalog, connection
        self._supervisor, self._sync, self._registrar, self._gaps = supervisor, sync, registrar, gaps
        self._drop, self._on_battery = drop, on_battery
        self._pulses: dict[ConnectionId, Pulse] = {}
        self._in_sight = True
        self._began_at = stamp(clock.now())
        self._unwritten: set[ConnectionId] = set()
        self._news = Bell(clock)

    def start(self, connection: ConnectionId, *, after: float = 0.0) -> None:
        """Keep an account up to date from now on; where that is done already, look at it again at once.

        `after`: not before so many seconds, so that the accounts of one who has many do not all ask at the same time.
        """
        if connection not in self._pulses:
            plan = self._catalog.of(connection).plan
            self._pulses[connection] = Pulse(Bell(self._clock), plan, hold_until=self._clock.monotonic() + after)
        pulse = self._pulses[connection]
        self._note(connection)
        if not self._supervisor.start(f"live {connection}", partial(self._follow, connection, pulse)):
            pulse.ask()

    async def stop(self, connection: ConnectionId) -> None:
        """Leave an account alone, and wait until what was under way has ended."""
        await self._supervisor.stop(f"live {connection}")
        self._pulses.pop(connection, None)
        self._gaps.forget(connection)
        self._note(connection)

    def nudge(self, connection: ConnectionId) -> None:
        """Read an account soon: something said that it changed, or a person asked."""
        if pulse := self._pulses.get(connection):
            pulse.ask()

    def changed(self, connection: ConnectionId) -> None:
        """Say that a row was written from a delivery.

        A page that was on its way meanwhile may still show what was before: then the account is read once more.
        """
        pulse = self._pulses.get(connection)
        if pulse and pulse.reading:
            pulse.ask()

    def settle(self, connection: ConnectionId) -> None:
        """Compare an account's registrations soon, and read it."""
        if pulse := self._pulses.get(connection):
            pulse.settle_at = self._clock.monotonic()
            pulse.ask()

    def sent(self, connection: ConnectionId) -> None:
        """Say that a change was sent from here: what else it brought about is read a little later."""
        if pulse := self._pulses.get(connection):
            pulse.soon_at = min(pulse.soon_at, self._clock.monotonic() + pulse.plan.soon)
            pulse.bell.ring()

    def socket(self, connection: ConnectionId, *, up: bool) -> None:
        """Say that an account's socket tells what happens, or does not any more: either way it is read at once."""
        pulse = self._pulses.get(connection)
        if pulse is None or pulse.socket is up:
            return
        pulse.socket = up
        pulse.since_told = False
        self._note(connection)
        pulse.ask()

    @returns_result
    async def in_sight(self, *, seen: bool) -> None:
        """Say whether somebody can see the window: while nobody does, accounts are read more rarely."""
        self._in_sight = seen
        for connection, pulse in self._pulses.items():
            self._note(connection)
            pulse.bell.ring()  # its plan is another one now

    def nudge_all(self) -> None:
        """Read every account soon, one a little after the other: the network is back, or the computer woke."""
        now = self._clock.monotonic()
        for pulse in self._pulses.values():
            pulse.hold_until = now + STAGGER * chance(self._random) if len(self._pulses) > 1 else now
            pulse.settle_at = now
            pulse.ask()

    def freshness(self, connection: ConnectionId) -> Freshness:
        """Return what is known of an account that is followed; what hinders its live updates as of the last look."""
        pulse = self._pulses.get(connection)
        if pulse is None:
            return NOT_YET
        way: Way = "live" if pulse.is_live else "polling"
        return Freshness(way, pulse.checked_at, pulse.every(self._around()), pulse.trouble, pulse.words)

    def _around(self) -> Around:
        return Around(self._in_sight, bool(self._on_battery()))

    # One account

    async def _follow(self, connection: ConnectionId, pulse: Pulse) -> None:
        pulse.settle_at = self._clock.monotonic()
        is_first = True
        while True:
            await self._hold(pulse.hold_until)
            account = await self._look(connection, pulse)
            if account is None:
                return
            if account.status in UNTIL_SOMEONE_ACTS:
                self._gaps.open(
                    connection, "off" if account.status is ConnectionStatus.OFF else "sign-in", pulse.checked_at
                )
                await pulse.bell.wait(LOOK_AGAIN)
                continue
            if is_first:
                self._gaps.open(connection, "closed" if pulse.checked_at < self._began_at else "off", pulse.checked_at)
                is_first = False
            began = self._clock.monotonic()
            await self._round(account, pulse)
            await self._rest(pulse)
            await self._hold(began + SPACING)

    async def _look(self, connection: ConnectionId, pulse: Pulse) -> Connection | None:
        account, known = await self._db.read(
            lambda tx: (self._connection(tx, connection), freshness.of(tx, connection))
        )
        pulse.checked_at = known.checked_at  # whoever read it last: a person may have
        pulse.trouble, pulse.words = known.trouble, known.words
        return account

    async def _hold(self, until: float) -> None:
        rest = until - self._clock.monotonic()
        if rest > 0:
            await self._clock.sleep(rest)

    async def _rest(self, pulse: Pulse) -> None:
        """Wait until the account is to be read again: asked for, or due by the plan as things are then."""
        while not pulse.asked:
            left = pulse.due(self._around()) - self._clock.monotonic()
            if left <= 0:
                return
            await pulse.bell.wait(min(left, LOOK_AGAIN))

    async def _round(self, account: Connection, pulse: Pulse) -> None:
        """Settle the registrations where that is due, and read the account."""
        await self._settle(account, pulse)
        began, is_told = stamp(self._clock.now()), pulse.is_told
        try:
            pulse.begin()
            pulse.reading = True
            found = await self._sync.read(account.id, quiet=True)
        except FailureError as error:
            self._failed(account.id, pulse, error.failure)
            return
        finally:
            pulse.reading = False
            self._note(account.id)
        was_down = pulse.failures > 0
        factor = 1 - pulse.plan.spread + 2 * pulse.plan.spread * chance(self._random)
        pulse.well(self._clock.monotonic(), factor, told=is_told and pulse.is_told)
        pulse.checked_at = began
        self._note(account.id)
        await self._gaps.close(account, began, found, pulse.every(self._around()))
        if was_down:
            self._others_too(pulse)

    async def _settle(self, account: Connection, pulse: Pulse) -> None:
        """See to it that deliveries come, before reading: so that nothing falls between the two."""
        now = self._clock.monotonic()
        if now < pulse.settle_at:
            return
        try:
            pulse.told = await self._registrar.settle(account)
            pulse.settle_at = now + SETTLE_SECONDS
        except FailureError as error:
            log.info("no deliveries for %s: %s", account.id, error.failure.name)
            pulse.told = False
            pulse.settle_at = now + SETTLE_AGAIN

    def _failed(self, connection: ConnectionId, pulse: Pulse, failure: Failure) -> None:
        """Note when a reading that failed is tried again. Raises FailureError(Closing)."""
        if isinstance(failure, Closing):
            raise FailureError(failure)
        if isinstance(failure, OUT_OF_REACH):
            self._gaps.open(connection, "offline", pulse.checked_at)
            pulse.settle_at = self._clock.monotonic()
        pulse.failed(self._clock.monotonic() + self._wait_after(failure, pulse))

    def _wait_after(self, failure: Failure, pulse: Pulse) -> float:
        if isinstance(failure, RateLimited):
            return max(FIRST_WAIT, failure.retry_after)
        if isinstance(failure, Unauthorized):
            return LONGEST_WAIT  # the account's state says so by now, and it sleeps
        longest = min(LONGEST_WAIT, pulse.plan.quiet) if isinstance(failure, OUT_OF_REACH) else LONGEST_WAIT
        ceiling = min(longest, FIRST_WAIT * 2.0**pulse.failures)
        return ceiling * (0.5 + 0.5 * chance(self._random))

    def _others_too(self, well: Pulse) -> None:
        """One account is reached again: so the network is back for the others that wait for it."""
        for pulse in self._pulses.values():
            if pulse is not well and pulse.failures:
                pulse.ask()

    # What the clock says

    async def watch_clock(self) -> None:
        """Notice, for ever, when time passed that this program did not live through, or the clock was set."""
        while True:
            await self.woke(await self._gaps.next_jump())

    async def woke(self, jump: Jump) -> None:
        """Give up what did not outlive a jump, and catch up with what happened meanwhile."""
        if jump.why is not None:
            for connection, pulse in self._pulses.items():
                self._gaps.open(connection, jump.why, pulse.checked_at)
        if jump.breaks:
            await self._drop()
        self.nudge_all()

    # Written down for those who only look

    def _note(self, connection: ConnectionId) -> None:
        self._unwritten.add(connection)
        self._news.ring()

    async def keep(self) -> None:
        """Write down, for ever, how each account is kept up to date."""
        while True:
            await self._news.wait(LOOK_AGAIN)
            await self.write_down()

    async def write_down(self) -> None:
        changed, self._unwritten = self._unwritten, set()
        now = [(each, self.freshness(each)) for each in changed]

        def write(tx: Tx) -> None:
            for connection, fresh in now:
                if self._connection(tx, connection):  # one that was taken out meanwhile left nothing behind
                    freshness.set_way(tx, connection, fresh.way, fresh.every)

        if now:
            await self._db.write(write, refetchable=True)
