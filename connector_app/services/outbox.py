"""Sends what waits in the outbox: in order per item and per channel, side by side across them, each change once."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from connector_app.model import ids
from connector_app.model.call import Call
from connector_app.model.change import differing
from connector_app.model.clock import Clock
from connector_app.model.connection import Connection
from connector_app.model.failure import Failure, FailureError, NotFound, Storage, TimedOut
from connector_app.model.item import ConnectionId, Item, Kind, Snapshot
from connector_app.model.outbox import OutboxEntry, OutboxId, OutboxState
from connector_app.model.result import Err, Ok
from connector_app.model.verdict import SIGN_IN_WAIT, Verdict, backoff, verdict
from connector_app.services.boundary import returns_result
from connector_app.services.catalog import Catalog
from connector_app.services.changes import FindConnection
from connector_app.services.repeats import Repeats
from connector_app.services.settling import Settling
from connector_app.store import items, outbox
from connector_app.store.database import Database
from connector_app.store.tx import Tx

T = TypeVar("T")
Ending = Callable[[Tx], None]
SIDE_BY_SIDE = 8
LONGEST_SLEEP = 60.0
"""The wall clock is looked at this often (seconds): it may have been set."""

GRACE = 2.0
"""Seconds that what is on the wire gets to be answered when the program ends."""

LEAVING_SECONDS = 10.0
"""How long what is on the wire gets to be answered when its account is turned off or taken out."""

DISK_WAIT = 5.0


class Calls(Protocol):
    """Makes one logical call at a platform. Raises FailureError."""

    async def make(self, connection: Connection, call: Call[T], *, request_id: str = "", urgent: bool = False) -> T: ...


class OutboxPump:
    """The one that sends. `run` for as long as the program lives; `nudge` it when something new waits.

    `sent` hears of each change that went to its platform, however that answered.
    """

    def __init__(
        self,
        db: Database,
        catalog: Catalog,
        connection: FindConnection,
        api: Calls,
        settling: Settling,
        clock: Clock,
        random: Callable[[int], bytes],
        *,
        sent: Callable[[ConnectionId], None] = lambda _connection: None,
    ) -> None:
        self._db, self._catalog, self._connection, self._api = db, catalog, connection, api
        self._settling, self._clock, self._random = settling, clock, random
        self._repeats, self._sent = Repeats(catalog, clock), sent
        self._awake = asyncio.Event()
        self._moved = asyncio.Condition()
        self._busy: dict[OutboxId, tuple[ConnectionId, asyncio.Task[None]]] = {}
        self._broken: BaseException | None = None

    async def run(self) -> None:
        """Send for ever. Begin with what a process that ended in the middle left behind."""
        await self._db.write(self._settle)
        try:
            while True:
                self._awake.clear()
                await self._start_due()
                await self._rest()
        finally:
            await self._leave()

    def nudge(self) -> None:
        """Look at the outbox again, soon."""
        self._awake.set()

    async def back_online(self) -> None:
        """Let what waits for the network go out now."""
        await self._make_due("offline")

    async def signed_in(self) -> None:
        """Let what waits for a sign-in, or for its account to be turned on, go out now."""
        await self._make_due("unauthorized")
        await self._make_due("cancelled")

    async def leave(self, connection: ConnectionId) -> None:
        """Let what is being sent for an account that is off now be answered, for a while, and decide about the rest.

        When this returns, nothing of it is on its way any more.
        """
        await _end([task for of, task in self._busy.values() if of == connection], LEAVING_SECONDS)
        await self._db.write(lambda tx: self._settle(tx, connection))

    async def _make_due(self, failure: str) -> None:
        now = self._clock.now().timestamp()
        await self._db.write(lambda tx: outbox.make_due(tx, failure, now=now))
        self.nudge()

    @returns_result
    async def wait(self, entry: OutboxId, *, seconds: float = 60.0) -> OutboxEntry:
        """Wait until a change is done or needs a person. Raises FailureError(TimedOut) after `seconds`."""
        try:
            async with asyncio.timeout(seconds), self._moved:
                while True:
                    found = await self._db.read(lambda tx: outbox.get(tx, entry))
                    if found is None:
                        raise FailureError(NotFound("change"))
                    if found.state in {OutboxState.DONE, OutboxState.NEEDS_YOU}:
                        return found
                    await self._moved.wait()
        except TimeoutError:
            raise FailureError(TimedOut(seconds)) from None

    # What was left behind

    def _settle(self, tx: Tx, connection: ConnectionId | None = None) -> None:
        """Decide about changes that were on their way when a process ended, or their account was turned off.

        What may be sent twice goes back in line under its own key, as long as the platform remembers that. Of anything
        else nobody knows whether it arrived.
        """
        now = self._clock.now().timestamp()
        for entry in outbox.sending(tx, connection):
            if entry.verb != "create" or self._repeats.may(entry):
                self._settling.later(tx, entry, TimedOut(0), due=now, maybe=True)
            else:
                self._settling.unclear(tx, entry, None)

    # The loop

    async def _start_due(self) -> None:
        free, now, tried = SIDE_BY_SIDE - len(self._busy), self._clock.now().timestamp(), self._repeats.now()
        due = await self._db.read(outbox.next_due)
        if free <= 0 or due is None or due > now:
            return
        for entry in await self._db.write(lambda tx: outbox.claim(tx, now=now, tried_at=tried, most=free)):
            task = asyncio.create_task(self._send(entry), name=f"send change {entry.id}")
            self._busy[entry.id] = entry.connection, task
            task.add_done_callback(lambda _, entry=entry: self._ended(entry.id))  # type: ignore[misc]

    def _ended(self, entry: OutboxId) -> None:
        _, task = self._busy.pop(entry)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._broken = error
        self._awake.set()

    async def _rest(self) -> None:
        if self._broken is not None:
            broken, self._broken = self._broken, None
            raise broken
        async with self._moved:
            self._moved.notify_all()
        due = await self._db.read(outbox.next_due) if len(self._busy) < SIDE_BY_SIDE else None
        waits: set[asyncio.Task[Any]] = {asyncio.create_task(self._awake.wait(), name="wait for a change")}
        if due is not None:
            seconds = min(max(due - self._clock.now().timestamp(), 0.0), LONGEST_SLEEP)
            waits.add(asyncio.create_task(self._clock.sleep(seconds), name="wait for the next change"))
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in waits:
                each.cancel()
            await asyncio.gather(*waits, return_exceptions=True)

    async def _leave(self) -> None:
        """Let what is on the wire be answered, for a moment; what is not stays marked as being sent."""
        await _end([task for _, task in self._busy.values()], GRACE)

    # One change

    async def _send(self, entry: OutboxEntry) -> None:
        if self._is_doubtful(entry):
            return await self._keep(lambda tx: self._settling.unclear(tx, entry, None))
        prepared = await self._prepare(entry)
        if isinstance(prepared, Err):
            await self._keep(self._later(entry, prepared.failure, SIGN_IN_WAIT, maybe=False))
        elif prepared.value is None:
            await self._keep(lambda tx: self._settling.delivered(tx, entry, None))
        else:
            here, item, call = prepared.value
            await self._keep(await self._deliver(entry, here, item, call))
            self._sent(entry.connection)
        return None

    def _is_doubtful(self, entry: OutboxEntry) -> bool:
        """Tell whether sending a create could make a second one: the platform may have the first, and not its key."""
        return entry.verb == "create" and bool(entry.before.get("maybe")) and not self._repeats.may(entry)

    async def _deliver(self, entry: OutboxEntry, here: Connection, item: Item, call: Call[Any]) -> Ending:
        until = self._repeats.until(entry) if entry.verb == "create" and entry.before.get("maybe") else None
        # Repeated from here only, try by try: what repeats below would tell of the last try and forget the others.
        match await self._ask(here, replace(call, idempotent=False, until=until), entry.key):
            case Ok(shown):
                return lambda tx: self._settling.delivered(tx, entry, shown)
            case Err(failure) if self._is_doubtful(entry):
                return lambda tx: self._settling.unclear(tx, entry, failure)
            case Err(failure):
                repeatable = self._repeats.may(entry) if entry.verb == "create" else call.idempotent
                jitter = self._jitter()
                found = verdict(failure, entry.verb, repeatable=repeatable, attempts=entry.attempts, jitter=jitter)
                return await self._ending(entry, here, item, failure, found)

    @returns_result
    async def _prepare(self, entry: OutboxEntry) -> tuple[Connection, Item, Call[Any]] | None:
        """Return what to send; None where there is nothing to: what is deleted was never there."""

        def look(tx: Tx) -> tuple[Connection | None, Item | None]:
            return self._connection(tx, entry.connection), items.get(tx, entry.item)

        here, item = await self._db.read(look)
        if here is None or item is None:
            raise FailureError(NotFound("account or item of this change"))
        verbs = self._catalog.of(here).items
        match entry.verb:
            case "create":
                return here, item, verbs.create_item(entry.kind, entry.payload, entry.key)
            case "update":
                return here, item, verbs.update_item(item, entry.payload, entry.key)
            case "delete":
                return (here, item, verbs.delete_item(item, entry.key)) if item.remote_id else None

    @returns_result
    async def _ask(self, here: Connection, call: Call[Any], request_id: str) -> Any:
        return await self._api.make(here, call, request_id=request_id, urgent=True)

    async def _ending(
        self, entry: OutboxEntry, here: Connection, item: Item, failure: Failure, found: Verdict
    ) -> Ending:
        settle = self._settling
        match found.kind:
            case "done":
                return lambda tx: settle.delivered(tx, entry, None)
            case "later":
                return self._later(entry, failure, found.seconds, maybe=found.maybe)
            case "refused":
                return lambda tx: settle.refused(tx, entry, failure, maybe=found.maybe)
            case "unclear":
                return lambda tx: settle.unclear(tx, entry, failure)
            case "conflict":
                return await self._compare(entry, here, item, failure)

    async def _compare(self, entry: OutboxEntry, here: Connection, item: Item, failure: Failure) -> Ending:
        """Look what is there before calling it a conflict: it may be this very change, arrived at an earlier try."""
        provider, settle = self._catalog.of(here), self._settling
        there = await self._ask(here, provider.items.read_item(item), ids.request_id(self._random(16)))
        match there:
            case Ok(theirs) if entry.verb == "update" and not _differs(provider.kind(entry.kind), item, theirs, entry):
                return lambda tx: settle.delivered(tx, entry, theirs)
            case Ok(theirs):
                return lambda tx: settle.conflict(tx, entry, failure, theirs)
            case Err(NotFound()) if entry.verb == "delete":
                return lambda tx: settle.delivered(tx, entry, None)
            case Err(NotFound()):
                return lambda tx: settle.conflict(tx, entry, failure, None)
            case Err(trouble):
                return self._later(entry, trouble, backoff(entry.attempts, self._jitter()), maybe=False)

    def _later(self, entry: OutboxEntry, failure: Failure, seconds: float, *, maybe: bool) -> Ending:
        due = self._clock.now().timestamp() + seconds
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

    def _jitter(self) -> float:
        return self._random(1)[0] / 256


async def _end(busy: "list[asyncio.Task[None]]", seconds: float) -> None:
    """Let tasks end by themselves for so long, then end them."""
    if busy:
        await asyncio.wait(busy, timeout=seconds)
    for task in busy:
        task.cancel()
    await asyncio.gather(*busy, return_exceptions=True)


def _differs(kind: Kind, item: Item, theirs: Snapshot, entry: OutboxEntry) -> bool:
    there = replace(item, title=theirs.title, status=theirs.status, fields=theirs.fields)
    return bool(differing(kind, there, entry.payload))
