"""What a person decides about changes in the outbox: send now, take back, try again, give up, mine or theirs."""

from collections.abc import Callable
from dataclasses import replace
from typing import Literal, TypeVar

from connector_app.language import said
from connector_app.model.change import taken_back, values_of
from connector_app.model.clock import Clock
from connector_app.model.failure import FailureError, NotFound, Rejected
from connector_app.model.item import ConnectionId, Item, ItemSync, Kind
from connector_app.model.outbox import NeedsYou, OutboxEntry, OutboxId, OutboxState
from connector_app.services.boundary import returns_result
from connector_app.services.catalog import Catalog
from connector_app.services.changes import Changes
from connector_app.store import cursors, items, outbox
from connector_app.store.database import Database
from connector_app.store.holders import kind_in
from connector_app.store.tx import Tx

T = TypeVar("T")
Keep = Literal["mine", "theirs", "done"]


class Decisions:
    """The verbs of the outbox, but for sending. Every one is a transaction with its history entry."""

    def __init__(
        self, db: Database, catalog: Catalog, changes: Changes, clock: Clock, queued: Callable[[], None] = lambda: None
    ) -> None:
        self._db, self._catalog, self._changes, self._clock = db, catalog, changes, clock
        self._queued = queued

    @returns_result
    async def pause(self, *, is_paused: bool) -> bool:
        """Keep every change back until the person says to go on, over a restart too. Return how it was before.

        What is being sent right now is still answered.
        """

        def decide(tx: Tx) -> bool:
            before = outbox.is_paused(tx)
            if before is not is_paused:
                outbox.pause(tx, is_paused=is_paused)
                self._changes.note(tx, "outbox.paused" if is_paused else "outbox.resumed")
            return before

        before = await self._db.write(decide)
        self._queued()
        return before

    @returns_result
    async def send_now(self, entry: OutboxId) -> OutboxEntry:
        """Let a change go out without waiting any longer. Raises FailureError(Rejected) where it waits for a person."""

        def decide(tx: Tx, found: OutboxEntry) -> OutboxEntry:
            if found.state is OutboxState.NEEDS_YOU:
                raise FailureError(Rejected(said("This change waits for your decision.")))
            if found.state is OutboxState.DONE:
                raise FailureError(Rejected(said("This change has been sent already.")))
            if outbox.is_paused(tx):
                raise FailureError(Rejected(said("Sending is paused. Go on sending first.")))
            now = replace(found, not_before=min(found.not_before, self._clock.now().timestamp()))
            outbox.put(tx, now)
            return now

        return await self._decide(entry, decide)

    @returns_result
    async def send_all_now(self, connection: ConnectionId) -> int:
        """Let everything of an account go out that waits for a time. Return how many changes that are."""
        now = self._clock.now().timestamp()

        def decide(tx: Tx) -> int:
            found = outbox.page(tx, connections=[connection], states=[OutboxState.WAITING_UNTIL])
            for each in found:
                outbox.put(tx, replace(each, not_before=min(each.not_before, now)))
            return len(found)

        number = await self._db.write(decide)
        self._queued()
        return number

    @returns_result
    async def undo(self, entry: OutboxId, *, hold: float = 0.0) -> Item | None:
        """Take a change back, as long as nothing of it was sent. Raises FailureError(Rejected) when it is too late."""
        return await self._decide(entry, lambda tx, e: self._changes.undo(tx, e, hold))

    @returns_result
    async def retry(self, entry: OutboxId) -> OutboxEntry:
        """Send a refused change again as it is, or one that was unclear because the person says it did not arrive."""

        def decide(tx: Tx, found: OutboxEntry) -> OutboxEntry:
            if found.state in {OutboxState.WAITING, OutboxState.WAITING_UNTIL}:
                outbox.put(tx, again := replace(found, not_before=self._clock.now().timestamp()))
                return again
            _needs(found, NeedsYou.REFUSED, NeedsYou.UNCLEAR)
            return self._send_again(tx, found)

        return await self._decide(entry, decide)

    @returns_result
    async def discard(self, entry: OutboxId) -> Item | None:
        """Give a change up. Return the row as it is then, or None where there is none any more.

        What was unclear may be at the platform all the same: the next listing shows it.
        """

        def decide(tx: Tx, found: OutboxEntry) -> Item | None:
            if found.state in {OutboxState.SENDING, OutboxState.DONE}:
                raise FailureError(Rejected(said("This change is being sent or has been sent already.")))
            later = [e for e in outbox.open_of(tx, found.item) if e.id > found.id]
            if later:
                raise FailureError(Rejected(said("There is a newer change to this item. Take that one back first.")))
            self._changes.record(tx, "outbox.discarded", found)
            if found.before.get("maybe") or found.reason == NeedsYou.UNCLEAR:
                row = items.get(tx, found.item)
                cursors.restart(tx, found.connection, found.kind)
                if row and found.verb != "create":
                    items.put(tx, replace(row, read_at=""))
            return self._changes.take_back(tx, found)

        return await self._decide(entry, decide)

    @returns_result
    async def resolve(self, entry: OutboxId, keep: Keep) -> Item | None:
        """Settle a conflict ("mine" sends the change over theirs, "theirs" drops it) or an unclear change.

        Of an unclear one "done" means that it arrived: the next listing brings it; "mine" sends it again. Return the
        row as it is then, None where there is none any more.
        """

        def decide(tx: Tx, found: OutboxEntry) -> Item | None:
            _needs(found, NeedsYou.CONFLICT, NeedsYou.UNCLEAR)
            self._changes.record(tx, "outbox.resolved", found, keep=keep)
            if found.reason == NeedsYou.UNCLEAR:
                return self._settle_unclear(tx, found, keep)
            if keep == "mine":
                return self._keep_mine(tx, found)
            return self._keep_theirs(tx, found)

        return await self._decide(entry, decide)

    async def _decide(self, entry: OutboxId, decide: Callable[[Tx, OutboxEntry], T]) -> T:
        def change(tx: Tx) -> T:
            found = outbox.get(tx, entry)
            if found is None:
                raise FailureError(NotFound("change"))
            return decide(tx, found)

        decided = await self._db.write(change)
        self._queued()
        return decided

    def _kind(self, entry: OutboxEntry) -> Kind:
        return self._catalog.of(entry.connection).kind(entry.kind)

    def _send_again(self, tx: Tx, entry: OutboxEntry) -> OutboxEntry:
        row = items.get(tx, entry.item)
        if row:
            items.put(tx, replace(row, sync=ItemSync.PENDING, reason=""), hidden=entry.verb == "delete")
        self._changes.record(tx, "outbox.queued", entry, outcome="waiting")
        return self._changes.again(tx, entry)

    def _settle_unclear(self, tx: Tx, entry: OutboxEntry, keep: Keep) -> Item | None:
        if keep == "mine":
            self._send_again(tx, entry)
            return items.get(tx, entry.item)
        cursors.restart(tx, entry.connection, entry.kind)
        outbox.drop(tx, entry.id)
        items.drop(tx, entry.item)
        return None

    def _keep_mine(self, tx: Tx, entry: OutboxEntry) -> Item | None:
        row, theirs = items.get(tx, entry.item), entry.before.get("theirs")
        if row is None or (theirs is None and entry.verb == "delete"):
            return self._keep_theirs(tx, entry)
        if theirs is not None:
            # What is there now is what this change goes over, and what taking it back leads to.
            items.put(tx, replace(row, version=theirs["version"]))
            self._send_again(tx, replace(entry, before={**entry.before, **theirs}))
            return items.get(tx, row.id)
        # It is gone there: mine can only come back as a new one.
        kind = kind_in(tx, self._kind(entry), row.connection, row.parent)
        shown = values_of(kind, row)
        payload = {f.name: shown[f.name] for f in kind.fields if not f.read_only and shown[f.name] is not None}
        items.put(tx, replace(row, remote_id="", version="", url=""))
        outbox.put(tx, fresh := replace(entry, verb="create", payload=payload))
        self._send_again(tx, fresh)
        return items.get(tx, row.id)

    def _keep_theirs(self, tx: Tx, entry: OutboxEntry) -> Item | None:
        row, theirs = items.get(tx, entry.item), entry.before.get("theirs")
        outbox.drop(tx, entry.id)
        if row is None or theirs is None:
            items.drop(tx, entry.item)
            return None
        items.put(tx, back := taken_back(row, theirs))
        return back


def _needs(entry: OutboxEntry, *reasons: NeedsYou) -> None:
    if entry.state is not OutboxState.NEEDS_YOU or entry.reason not in reasons:
        raise FailureError(Rejected(said("There is nothing to decide about this change.")))
