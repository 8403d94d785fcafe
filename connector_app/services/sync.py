"""Brings the table up to date: page by page, going on where it was stopped, each page written with its cursor."""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from connector_app.model import finding
from connector_app.model.audit import Event
from connector_app.model.clock import Clock, moment, stamp
from connector_app.model.connection import TURNED_OFF, Connection, ConnectionStatus
from connector_app.model.failure import (
    Cancelled,
    Conflict,
    Failure,
    FailureError,
    Forbidden,
    NotFound,
    Rejected,
    Unreadable,
)
from connector_app.model.item import ConnectionId, Kind, Page
from connector_app.model.provider import Provider
from connector_app.services.boundary import returns_result
from connector_app.services.catalog import Catalog
from connector_app.services.changes import FindConnection, History
from connector_app.services.sender import Calls
from connector_app.services.settling import Settling
from connector_app.store import cursors, freshness, items, outbox, snapshots
from connector_app.store.cursors import Listing
from connector_app.store.database import Database
from connector_app.store.holders import kind_in
from connector_app.store.outbox import Mark
from connector_app.store.tx import Tx

LAG = timedelta(seconds=60)
"""What was made so shortly before a listing may not be in it yet: at some platforms lists lag behind."""

MOST_PAGES = 100_000
"""A listing that has not ended by then never will."""


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """How far a listing is. Platforms name no total, so there is none."""

    connection: ConnectionId
    kind: str
    seen: int
    new: int
    changed: int
    gone: int


@dataclass(frozen=True, slots=True)
class SyncCounts:
    """What a sync found. `left_out` are kinds that could not be read, and why."""

    seen: int = 0
    new: int = 0
    changed: int = 0
    gone: int = 0
    left_out: tuple[tuple[str, Failure], ...] = ()

    def __add__(self, other: "SyncCounts") -> "SyncCounts":
        return SyncCounts(
            self.seen + other.seen,
            self.new + other.new,
            self.changed + other.changed,
            self.gone + other.gone,
            self.left_out + other.left_out,
        )


Progress = Callable[[SyncProgress], None]


def unheard(_: SyncProgress) -> None:
    """Tell nobody."""


class _AskedAgainError(Exception):
    """Somebody wants the listing to begin anew."""


class Sync:
    """Reads listings. One at a time for an account; accounts side by side."""

    def __init__(
        self,
        db: Database,
        catalog: Catalog,
        connection: FindConnection,
        api: Calls,
        history: History,
        settling: Settling,
        clock: Clock,
        random: Callable[[int], bytes],
        freed: Callable[[], None] = lambda: None,
    ) -> None:
        """`freed` hears when a listing found what an unclear create made: what waited behind that one may go."""
        self._db, self._catalog, self._connection, self._api = db, catalog, connection, api
        self._freed = freed
        self._history, self._settling, self._clock, self._random = history, settling, clock, random
        self._turn: defaultdict[ConnectionId, asyncio.Lock] = defaultdict(asyncio.Lock)

    @returns_result
    async def refresh(
        self, connection: ConnectionId, kind: str | None = None, progress: Progress = unheard, *, full: bool = False
    ) -> SyncCounts:
        """Read what is new of one kind or of all, because a person asked. `full` reads everything from the start."""
        return await self.read(connection, kind, progress, full=full)

    async def read(
        self,
        connection: ConnectionId,
        kind: str | None = None,
        progress: Progress = unheard,
        *,
        full: bool = False,
        quiet: bool = False,
    ) -> SyncCounts:
        """Do what `refresh` does, for other services. `quiet`: write a history entry only where something was new.

        Raises FailureError; what was read until then is kept, and the next call goes on from there.
        """
        async with self._turn[connection]:
            here = await self._db.read(lambda tx: self._connection(tx, connection))
            if here is None:
                raise FailureError(NotFound("account"))
            if here.status is ConnectionStatus.OFF:
                raise FailureError(Rejected(TURNED_OFF))
            provider = self._catalog.of(here)
            try:
                kinds = (provider.kind(kind),) if kind else provider.kinds_of(here)
            except KeyError:
                raise FailureError(NotFound(f"kind “{kind}”")) from None
            total, began = SyncCounts(), stamp(self._clock.now())
            for each in kinds:
                total += await self._read_kind(here, provider, each, progress, full=full)
            if kinds and len(total.left_out) == len(kinds):
                raise FailureError(total.left_out[0][1])
            if kind is None:
                await self._db.write(lambda tx: freshness.set_checked(tx, connection, began), refetchable=True)
            if not quiet or total.new or total.changed or total.gone:
                await self._db.write(lambda tx: self._record(tx, here, kinds, total, quiet=quiet))
            return total

    async def _read_kind(
        self, here: Connection, provider: Provider, kind: Kind, progress: Progress, *, full: bool
    ) -> SyncCounts:
        try:
            counts = await self._walk(here, provider, kind, progress, full=full)
        except FailureError as error:
            if isinstance(error.failure, Forbidden | NotFound | Rejected):
                return SyncCounts(left_out=((kind.id, error.failure),))
            raise
        await self._look_for_unclear(here, kind)
        return counts

    # One listing

    async def _walk(
        self, here: Connection, provider: Provider, kind: Kind, progress: Progress, *, full: bool
    ) -> SyncCounts:
        listing = await self._begin(here, kind, full=full)
        met = {listing.cursor}
        began_anew = 0
        for _ in range(MOST_PAGES):
            mark = await self._db.read(lambda tx: outbox.mark(tx, here.id))
            try:
                page = await self._api.make(here, provider.items.list_items(kind.id, listing.cursor, listing.resume))
                ends = page.next is None or page.next in met
                listing = await self._take(here, kind, listing, page, mark, ends=ends)
            except FailureError as error:
                stuck = isinstance(error.failure, Rejected | NotFound | Conflict) and (listing.cursor or listing.resume)
                if not stuck or began_anew:
                    raise
                # The platform does not know the place any more: there is always the beginning.
                began_anew += 1
                listing = await self._begin(here, kind, full=True)
                met = {None}
                continue
            except _AskedAgainError:
                listing = await self._begin(here, kind, full=True)
                met = {None}
                continue
            progress(SyncProgress(here.id, kind.id, listing.seen, listing.new, listing.changed, listing.gone))
            if ends:
                return SyncCounts(listing.seen, listing.new, listing.changed, listing.gone)
            met.add(listing.cursor)
        raise FailureError(Unreadable("listing without an end"))

    async def _begin(self, here: Connection, kind: Kind, *, full: bool) -> Listing:
        """Return the listing that is under way, or begin one: with what changed since the last, or with everything."""

        def begin(tx: Tx) -> Listing:
            if self._connection(tx, here.id) is None:
                raise FailureError(Cancelled())  # it went while a page was on its way
            last = cursors.get(tx, here.id, kind.id)
            if last.under_way and not full:
                return last
            began = Listing(
                number=last.number + 1,
                resume=None if full else last.resume,
                started_at=stamp(self._clock.now()),
            )
            cursors.put(tx, here.id, kind.id, began)
            return began

        return await self._db.write(begin, refetchable=True)

    async def _take(
        self, here: Connection, kind: Kind, listing: Listing, page: Page, mark: Mark, *, ends: bool
    ) -> Listing:
        """Write one page and where the next begins, in one transaction."""
        at = stamp(self._clock.now())

        def take(tx: Tx) -> Listing:
            if cursors.get(tx, here.id, kind.id) != listing:
                raise _AskedAgainError
            full = listing.full and page.complete
            written = snapshots.put_snapshots(
                tx,
                here.id,
                kind.id,
                page.items,
                at=at,
                random=self._random,
                listing=listing.number if full else None,
                keep=outbox.settled_since(tx, here.id, mark),
            )
            gone = snapshots.remove_gone(tx, here.id, kind.id, page.gone) if page.gone else 0
            if full and page.next is None:
                fresh = stamp(moment(listing.started_at) - LAG)
                gone += snapshots.sweep(tx, here.id, kind.id, listing.number, outbox.made_since(tx, here.id, fresh))
            after = replace(
                listing,
                full=full,
                cursor=None if ends else page.next,
                resume=(page.resume or listing.resume) if page.next is None else listing.resume,
                finished_at=at if ends else "",
                seen=listing.seen + len(page.items) + len(page.gone),
                new=listing.new + written.new,
                changed=listing.changed + written.changed,
                gone=listing.gone + gone,
            )
            cursors.put(tx, here.id, kind.id, after)
            return after

        return await self._db.write(take, refetchable=True)

    # Changes of which nobody knew whether they arrived

    async def _look_for_unclear(self, here: Connection, kind: Kind) -> None:
        """Take a new row that is what an unclear create made, if there is exactly one, as that one arrived."""

        def look(tx: Tx) -> bool:
            is_one_found = False
            for entry in outbox.unclear_creates(tx, here.id, kind.id):
                come = items.come_since(tx, entry.item, finding.made_since(entry))
                found = [
                    there
                    for there in come
                    if finding.is_made_by(entry, kind_in(tx, kind, here.id, there.parent), there, here.account)
                ]
                if len(found) == 1:
                    self._settling.found(tx, entry, found[0])
                    is_one_found = True
            return is_one_found

        if not await self._db.read(lambda tx: outbox.unclear_creates(tx, here.id, kind.id)):
            return
        if await self._db.write(look):
            self._freed()

    def _record(self, tx: Tx, here: Connection, kinds: tuple[Kind, ...], total: SyncCounts, *, quiet: bool) -> None:
        left_out = {kind: failure.name for kind, failure in total.left_out}
        event = Event(
            "sync.completed",
            actor="program" if quiet else "you",
            outcome="error" if left_out else "success",
            provider=here.provider,
            connection=here.id,
            kind=kinds[0].id if len(kinds) == 1 else "",
            error=next(iter(left_out.values()), ""),
            counts={"seen": total.seen, "new": total.new, "changed": total.changed, "gone": total.gone},
            details={"kinds": [kind.id for kind in kinds], **({"left_out": left_out} if left_out else {})},
        )
        self._history.record(tx, event)
