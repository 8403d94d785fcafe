"""Gaps: time in which nobody followed the accounts, as rows of the history, with what was caught up with afterwards."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from connector_app.model.audit import Event
from connector_app.model.clock import Clock, Slept, moment, stamp, untold
from connector_app.model.connection import Connection
from connector_app.model.freshness import longest
from connector_app.model.gap import Gap, Tick, Why
from connector_app.model.item import ConnectionId
from connector_app.services.audit import Audit
from connector_app.services.catalog import Catalog
from connector_app.store import upkeep
from connector_app.store.database import Database

TICK = 15.0
"""Seconds between two looks at the clocks."""

ALIVE_SECONDS = 60.0
"""How often it is written down that the program runs, so that the next start knows since when it did not."""

CLOSED = timedelta(minutes=5)
"""A program that was closed for less is not worth a row."""

ALIVE = "alive_at"
OWN = frozenset({"offline", "sign-in", "off"})
"""Gaps of one account alone. The others are the whole computer's: they have a row of their own."""


class Counts(Protocol):
    """What a reading found."""

    @property
    def new(self) -> int: ...
    @property
    def changed(self) -> int: ...
    @property
    def gone(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Jump:
    """Something happened to the time: `why` the program did not live through it, None where the clock was set.

    `breaks` tells whether connections that were open may not have outlived it.
    """

    why: Why | None
    breaks: bool


class Gaps:
    """Knows each account's open gap. `slept` answers how many seconds the computer slept since it was started."""

    def __init__(self, db: Database, clock: Clock, audit: Audit, catalog: Catalog, *, slept: Slept = untold) -> None:
        self._db, self._clock, self._audit, self._catalog, self._slept = db, clock, audit, catalog, slept
        self._open: dict[ConnectionId, Gap] = {}
        self._alive_until = clock.monotonic()

    def open(self, connection: ConnectionId, why: Why, since: str) -> None:
        """Begin a gap of an account that was read last at `since`. One that is open already goes on, for its reason."""
        if since:
            self._open.setdefault(connection, Gap(why, since))

    def forget(self, connection: ConnectionId) -> None:
        """Give up an account's gap: it is not followed any more."""
        self._open.pop(connection, None)

    async def close(self, account: Connection, until: str, found: Counts, every: float) -> None:
        """End an account's gap, where it has one: it was read again, from `until` on, and this was found.

        A gap that is no longer than what lies between two readings now and then is none.
        """
        gap = self._open.pop(account.id, None)
        if gap is None:
            return
        seconds = (moment(until) - moment(gap.since)).total_seconds()
        if seconds <= longest(every):
            return
        provider = self._catalog.of(account)
        event = Event(
            "gap.recorded" if gap.why in OWN else "gap.caught-up",
            actor="program",
            provider=provider.id,
            connection=account.id,
            counts={"seconds": round(seconds), "new": found.new, "changed": found.changed, "gone": found.gone},
            details={
                "why": gap.why,
                "from": gap.since,
                "to": until,
                "missing": ["between"] if provider.tells_deletions else ["between", "deleted"],
            },
        )
        await self._audit.write(event)

    # The whole computer

    async def begin(self) -> None:
        """Write down for how long the program was closed, where that was long. Belongs before accounts are followed."""
        last = await self._db.read(lambda tx: upkeep.meta(tx, ALIVE))
        now = self._clock.now()
        if last and now - moment(last) >= CLOSED:
            await self._write("closed", last, stamp(now))
        await self.alive()

    async def alive(self) -> None:
        """Write down that the program runs."""
        self._alive_until = self._clock.monotonic() + ALIVE_SECONDS
        at = stamp(self._clock.now())
        await self._db.write(lambda tx: upkeep.set_meta(tx, ALIVE, at))

    async def next_jump(self) -> Jump:
        """Wait until time passed that this program did not live through, and write it down, or the clock was set.

        That one is written down by whoever compares it with a platform's: `Api`.
        """
        while True:
            wall, steady, asleep = self._clock.now(), self._clock.monotonic(), self._slept()
            await self._clock.sleep(TICK)
            passed, slept = self._clock.monotonic() - steady, self._slept()
            known = None if slept is None or asleep is None else slept - asleep
            tick = Tick(self._clock.now() - wall, passed, TICK, known)
            if tick.gap is not None:
                now = self._clock.now()
                await self._write(tick.gap, stamp(now - timedelta(seconds=tick.missed)), stamp(now))
                await self.alive()
                return Jump(tick.gap, breaks=True)
            if tick.clock_was_set:
                await self.alive()
                return Jump(None, breaks=tick.wall.total_seconds() > passed)
            if self._clock.monotonic() >= self._alive_until:
                await self.alive()

    async def _write(self, why: Why, since: str, until: str) -> None:
        seconds = round((moment(until) - moment(since)).total_seconds())
        details = {"why": why, "from": since, "to": until}
        await self._audit.write(Event("gap.recorded", actor="program", counts={"seconds": seconds}, details=details))
