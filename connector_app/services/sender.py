"""Sends one change: asks the platform, reads the answer, and writes down how it ended."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

from connector_app.model import ids
from connector_app.model.call import Call
from connector_app.model.change import as_there, contested, differing, taken_back
from connector_app.model.clock import Clock, moment
from connector_app.model.connection import Connection
from connector_app.model.failure import (
    Conflict,
    Failure,
    FailureError,
    NotFound,
    RateLimited,
    Rejected,
    Storage,
    TimedOut,
    Unauthorized,
    is_worth_retrying,
    trace_of,
)
from connector_app.model.item import ConnectionId, Item, Kind, Snapshot
from connector_app.model.limits import Breaker, chance
from connector_app.model.outbox import OutboxEntry, OutboxState
from connector_app.model.provider import Provider
from connector_app.model.result import Err, Ok, Result
from connector_app.model.verdict import SIGN_IN_WAIT, Verdict, backoff, verdict
from connector_app.services.boundary import returns_result
from connector_app.services.catalog import Catalog
from connector_app.services.changes import FindConnection
from connector_app.services.exchange import SHORT
from connector_app.services.repeats import Repeats
from connector_app.services.settling import Settling
from connector_app.store import items, outbox
from connector_app.store.database import Database
from connector_app.store.holders import kind_in
from connector_app.store.tx import Tx

T = TypeVar("T")
Ending = Callable[[Tx], None]
FRESH = 60.0
"""A change that waited longer than this (seconds) is not written over another, even where rows have no versions."""

NOT_WELL = ("offline", "unavailable", "timed-out")
"""Failures that are over as soon as a platform has answered once."""

OUTAGE = 3
"""So many of them in a row are no trouble with one change, but the platform's. After some more its account is tried
only now and then, by one change at a time."""

LEASE = 300.0
"""No try takes longer than this (seconds, by real time): its change is then decided about, and never just stuck."""

DISK_WAIT = 5.0


class Calls(Protocol):
    """Makes one logical call at a platform. Raises FailureError."""

    async def make(self, connection: Connection, call: Call[T], *, request_id: str = "", urgent: bool = False) -> T: ...


@dataclass(frozen=True, slots=True)
class Ears:
    """Who hears of what a sender finds out.

    `doubtful`: a change of an account may have arrived. `well`: a platform that was not well answers an account again.
    `sent`: a change went to its platform, however that answered.
    """

    doubtful: Callable[[ConnectionId], None]
    well: Callable[[ConnectionId], Awaitable[None]]
    sent: Callable[[ConnectionId], None]


class Sender:
    """Sends one change at a time, for the pump that says which."""

    def __init__(
        self,
        db: Database,
        catalog: Catalog,
        connection: FindConnection,
        api: Calls,
        settling: Settling,
        clock: Clock,
        random: Callable[[int], bytes],
        repeats: Repeats,
        ears: Ears,
    ) -> None:
        self._db, self._catalog, self._connection, self._api = db, catalog, connection, api
        self._settling, self._clock, self._random = settling, clock, random
        self._repeats, self._ears = repeats, ears
        self._breakers: dict[ConnectionId, Breaker] = {}

    def down(self) -> list[ConnectionId]:
        """Return the accounts whose platform failed so often in a row that it is only probed."""
        return [connection for connection, breaker in self._breakers.items() if breaker.is_open]

    async def send(self, entry: OutboxEntry) -> None:
        """Send a change; of one that takes several calls, one after the other, each written down before the next."""
        if self._is_doubtful(entry):
            return await self._doubt(entry, None)
        sending: OutboxEntry | None = entry
        while sending is not None:
            sending = await self._send_on(sending)
        return None

    async def _send_on(self, entry: OutboxEntry) -> OutboxEntry | None:
        """Make the next call of a change. Return the change where more calls are to follow at once."""
        prepared = await self._prepare(entry)
        if isinstance(prepared, Err):
            await self._keep(self._later(entry, prepared.failure, SIGN_IN_WAIT, maybe=False))
        elif prepared.value is None:
            await self._keep(lambda tx: self._settling.delivered(tx, entry, None))
        else:
            entry, here, item, call = prepared.value
            clash = await self._clash(entry, here, item) if self._may_be_late(entry, item) else None
            if clash is not None:
                await self._keep(clash)
                return None
            await self._deliver(entry, here, item, call)
            self._ears.sent(entry.connection)
            if _left(entry, call):
                return await self._rest_of(entry)
        return None

    async def _rest_of(self, entry: OutboxEntry) -> OutboxEntry | None:
        """Return what is left of a change, unless a person paused sending: then it goes back in line."""
        after, is_paused = await self._db.read(lambda tx: (outbox.get(tx, entry.id), outbox.is_paused(tx)))
        if after is None or after.state is not OutboxState.SENDING:
            return None
        if is_paused:
            now = self._clock.now().timestamp()
            await self._keep(lambda tx: self._settling.waits(tx, after, due=now))
            return None
        return after

    def _is_doubtful(self, entry: OutboxEntry) -> bool:
        """Tell whether sending a create could make a second one: the platform may have the first, and not its key."""
        return _may_be_there(entry) and not self._repeats.may(entry)

    def _may_be_late(self, entry: OutboxEntry, item: Item) -> bool:
        """Tell whether somebody else may have changed a row without a version: a listing saw it, or time went by."""
        if entry.verb != "update" or item.version:
            return False
        waited = self._clock.now() - moment(entry.created_at)
        return not item.read_at or waited.total_seconds() > FRESH

    async def _clash(self, entry: OutboxEntry, here: Connection, item: Item) -> Ending | None:
        """Look before writing. Return the ending where both sides changed a field; the write itself tells the rest."""
        there = await self._there(here, item)
        if not isinstance(there, Ok):
            return None
        kind, theirs = await self._kind(entry, here, item), there.value
        if not contested(kind, taken_back(item, entry.before), as_there(item, theirs), entry.payload):
            return None
        return lambda tx: self._settling.conflict(tx, entry, Conflict(kind.name.lower()), theirs)

    async def _doubt(self, entry: OutboxEntry, failure: Failure | None) -> None:
        await self._keep(lambda tx: self._settling.unclear(tx, entry, failure))
        self._ears.doubtful(entry.connection)

    async def _deliver(self, entry: OutboxEntry, here: Connection, item: Item, call: Call[Any]) -> None:
        until = self._repeats.until(entry) if _may_be_there(entry) else None
        # Repeated from here only, try by try: what repeats below would tell of the last try and forget the others.
        match await self._ask(here, replace(call, idempotent=False, until=until), entry.key):
            case Ok(shown):
                await self._keep(self._arrived(entry, call, shown))
                if self._breakers.pop(entry.connection, Breaker()).failures >= OUTAGE:
                    await self._ears.well(entry.connection)
            case Err(failure) if self._is_doubtful(entry) or (_may_be_there(entry) and isinstance(failure, Conflict)):
                # In conflict with what arrived under the same key: the next listing brings it.
                await self._doubt(entry, failure)
            case Err(failure):
                repeatable = self._repeats.may(entry) if entry.verb == "create" else call.idempotent
                jitter = chance(self._random)
                found = verdict(failure, entry.verb, repeatable=repeatable, attempts=entry.attempts, jitter=jitter)
                if found.kind == "unclear":
                    await self._doubt(entry, failure)
                else:
                    ending = await self._ending(entry, here, item, call, failure, found)
                    others = self._others(entry, here, call, failure)
                    await self._keep(lambda tx: _both(tx, ending, others))

    def _others(self, entry: OutboxEntry, here: Connection, call: Call[Any], failure: Failure) -> Ending:
        """Return what a failure means for those that wait behind it: that they need not find it out one by one."""
        now, at = self._clock.now().timestamp(), self._clock.monotonic()
        wait = 0.0
        alike: outbox.Alike = "account"
        if isinstance(failure, RateLimited) and failure.retry_after > SHORT:
            rule = self._catalog.of(here).rates.get(call.lane)
            wait, alike = failure.retry_after, "lane" if rule and rule.per == "object" else "verb"
        elif failure.name in NOT_WELL:
            before = self._breakers.get(entry.connection, Breaker())
            self._breakers[entry.connection] = before.failed(at=at, jitter=chance(self._random))
            wait = self._breakers[entry.connection].wait(at=at)
        if wait <= 0:
            return lambda _: None
        return lambda tx: outbox.put_off(tx, entry, now=now, until=now + wait, failure=failure.name, alike=alike)

    @returns_result
    async def _prepare(self, entry: OutboxEntry) -> tuple[OutboxEntry, Connection, Item, Call[Any]] | None:
        """Return what to send; None where there is nothing to: what is deleted was never there."""

        def look(tx: Tx) -> tuple[Connection | None, Item | None]:
            return self._connection(tx, entry.connection), items.get(tx, entry.item)

        here, item = await self._db.read(look)
        if here is None or item is None:
            raise FailureError(NotFound("account or item of this change"))
        provider = self._catalog.of(here)
        match entry.verb:
            case "create":
                entry = await self._named(entry, here, provider)
                return entry, here, item, _create(entry, provider)
            case "update":
                return entry, here, item, provider.items.update_item(item, entry.payload, entry.key)
            case "delete":
                return (entry, here, item, provider.items.delete_item(item, entry.key)) if item.remote_id else None

    async def _named(self, entry: OutboxEntry, here: Connection, provider: Provider) -> OutboxEntry:
        """Return a create with the id that its platform makes ahead, written down before it is used.

        Where the platform gives none, it goes without. Raises FailureError where it may give one later.
        """
        call = provider.ahead.ask(entry.kind, entry.payload) if provider.ahead and not _may_be_there(entry) else None
        if call is None or entry.before.get("id"):
            return entry
        match await self._ask(here, call, ids.request_id(self._random(16))):
            case Err(failure) if is_worth_retrying(failure) or isinstance(failure, Unauthorized):
                raise FailureError(failure)
            case Err():
                return entry
            case Ok(own):
                named = replace(entry, before={**entry.before, "id": own})
                await self._db.write(lambda tx: outbox.put(tx, named))
                return named

    @returns_result
    async def _ask(self, here: Connection, call: Call[Any], request_id: str) -> Any:
        try:
            async with asyncio.timeout(LEASE):
                return await self._api.make(here, call, request_id=request_id, urgent=True)
        except TimeoutError:
            raise FailureError(TimedOut(LEASE)) from None

    def _arrived(self, entry: OutboxEntry, call: Call[Any], shown: Snapshot | None) -> Ending:
        """Say what an answer does: the change has arrived, or this call's part of it."""
        left = _left(entry, call)
        if shown is None or not left:
            return lambda tx: self._settling.delivered(tx, entry, shown)
        kind = self._catalog.of(entry.connection).kind(entry.kind)
        return lambda tx: self._settling.progressed(tx, entry, kind, left, shown)

    async def _ending(
        self, entry: OutboxEntry, here: Connection, item: Item, call: Call[Any], failure: Failure, found: Verdict
    ) -> Ending:
        settle = self._settling
        match found.kind:
            case "done":
                return lambda tx: settle.delivered(tx, entry, None)
            case "later":
                return self._later(entry, failure, found.seconds, maybe=found.maybe)
            case "refused" if isinstance(failure, Rejected) and entry.verb == "update" and entry.before.get("maybe"):
                there = await self._there(here, item)
                if isinstance(there, Ok) and await self._is_there(entry, here, item, call, there.value):
                    return self._arrived(entry, call, there.value)
                return lambda tx: settle.refused(tx, entry, failure, maybe=found.maybe)
            case "refused":
                return lambda tx: settle.refused(tx, entry, failure, maybe=found.maybe)
            case _:
                return await self._compare(entry, here, item, call, failure)

    async def _there(self, here: Connection, item: Item) -> Result[Snapshot]:
        call = self._catalog.of(here).items.read_item(item)
        return await self._ask(here, call, ids.request_id(self._random(16)))

    async def _kind(self, entry: OutboxEntry, here: Connection, item: Item) -> Kind:
        own = self._catalog.of(here).kind(entry.kind)
        return await self._db.read(lambda tx: kind_in(tx, own, here.id, item.parent))

    async def _is_there(
        self, entry: OutboxEntry, here: Connection, item: Item, call: Call[Any], theirs: Snapshot
    ) -> bool:
        """Tell whether what a call was to carry out is so already."""
        left = _left(entry, call)
        meant = {name: value for name, value in entry.payload.items() if name not in left}
        return not differing(await self._kind(entry, here, item), as_there(item, theirs), meant)

    async def _goes_with(self, entry: OutboxEntry, here: Connection, item: Item, theirs: Snapshot) -> bool:
        """Tell whether a change and somebody else's touch different fields. The other one shows in another version."""
        if entry.verb != "update" or theirs.version == item.version:
            return False
        kind = await self._kind(entry, here, item)
        return not contested(kind, taken_back(item, entry.before), as_there(item, theirs), entry.payload)

    async def _compare(
        self, entry: OutboxEntry, here: Connection, item: Item, call: Call[Any], failure: Failure
    ) -> Ending:
        """Look what is there before calling it a conflict: it may be this very change, arrived at an earlier try."""
        settle = self._settling
        match await self._there(here, item):
            case Ok(theirs) if entry.verb == "update" and await self._is_there(entry, here, item, call, theirs):
                return self._arrived(entry, call, theirs)
            case Ok(theirs) if await self._goes_with(entry, here, item, theirs):
                kind = await self._kind(entry, here, item)
                return lambda tx: settle.merged(tx, kind, entry, theirs)
            case Ok(theirs):
                return lambda tx: settle.conflict(tx, entry, failure, theirs)
            case Err(NotFound()) if entry.verb == "delete":
                return lambda tx: settle.delivered(tx, entry, None)
            case Err(NotFound()):
                return lambda tx: settle.conflict(tx, entry, failure, None)
            case Err(trouble):
                return self._later(entry, trouble, backoff(entry.attempts, chance(self._random)), maybe=False)

    def _later(self, entry: OutboxEntry, failure: Failure, seconds: float, *, maybe: bool) -> Ending:
        due = self._clock.now().timestamp() + seconds
        if isinstance(failure, RateLimited) and not trace_of(failure).status:
            entry = replace(entry, attempts=entry.attempts - 1)  # it waited here: nobody was asked
        return lambda tx: self._settling.later(tx, entry, failure, due=due, maybe=maybe)

    async def _keep(self, ending: Ending) -> None:
        """Write an ending down, however long the disk refuses: what the platform answered must not be forgotten."""
        while True:
            try:
                return await self._db.write(ending)
            except FailureError as error:
                if not isinstance(error.failure, Storage):
                    raise
            await self._clock.sleep(DISK_WAIT)


def _both(tx: Tx, one: Ending, other: Ending) -> None:
    one(tx)
    other(tx)


def _may_be_there(entry: OutboxEntry) -> bool:
    """Tell whether this is a create of which an earlier try may have arrived."""
    return entry.verb == "create" and bool(entry.before.get("maybe"))


def _create(entry: OutboxEntry, provider: Provider) -> Call[Snapshot]:
    own = entry.before.get("id")
    if own and provider.ahead:
        return provider.ahead.create(entry.kind, entry.payload, own)
    return provider.items.create_item(entry.kind, entry.payload, entry.key)


def _left(entry: OutboxEntry, call: Call[Any]) -> dict[str, Any]:
    """Return what of a change this call does not carry out."""
    return {name: value for name, value in entry.payload.items() if call.carries and name not in call.carries}
