"""The worker behind the door: takes deliveries in the order they came, and sets aside what cannot be worked off."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Protocol, TypeVar

from connector_app.language import said
from connector_app.model.audit import AuditQuery, Event
from connector_app.model.call import Call
from connector_app.model.clock import Clock, stamp
from connector_app.model.connection import Connection, ConnectionStatus
from connector_app.model.failure import Closing, Failure, FailureError, NotFound, Storage, Unexpected
from connector_app.model.ids import provider_of
from connector_app.model.item import ConnectionId, Item, ItemId, Snapshot
from connector_app.model.limits import Gcra
from connector_app.model.result import Err
from connector_app.model.rule import Command
from connector_app.model.webhook import Again, Delivery, WebhookEvent
from connector_app.services import arrivals
from connector_app.services.arrivals import Arrival, Effect, Told
from connector_app.services.audit import Audit
from connector_app.services.bell import Bell
from connector_app.services.boundary import returns_result
from connector_app.services.catalog import Catalog
from connector_app.services.changes import FindConnection
from connector_app.services.doors import Load, counted
from connector_app.services.rules import Rules
from connector_app.services.webhooks import Tell
from connector_app.store import audit as entries
from connector_app.store import deliveries, items
from connector_app.store.database import Database
from connector_app.store.tx import Tx

T = TypeVar("T")
log = logging.getLogger(__name__)
BATCH = 16
"""Worked off side by side. What arrives meanwhile waits for the disk behind these, so that they are few."""

TRIES = 5
FIRST_WAIT = 2.0
"""Seconds before the second try; doubled for each that follows."""

ASKING = Gcra(per_second=0.5, burst=5)
"""How often an account's items are asked for one by one; beyond that, reading it again is kinder to the platform."""

ASK_SECONDS = 5.0
"""A platform that takes longer than this to show one item does not hold up the deliveries of others."""

REST_SECONDS = 60.0
PRUNE_SECONDS = 600.0
KEPT_FOR = timedelta(days=7)
KEPT_DONE, KEPT_PARKED = 10_000, 1_000


class Api(Protocol):
    """Makes a call on behalf of an account, or raises FailureError."""

    async def make(self, connection: Connection, call: Call[T]) -> T: ...


class Inbox:
    """Works off deliveries for ever.

    `stale` asks for an account to be read again, `settle` for its registrations to be compared; `changed` hears of rows
    written.
    """

    def __init__(
        self,
        db: Database,
        clock: Clock,
        random: Callable[[int], bytes],
        audit: Audit,
        catalog: Catalog,
        connection: FindConnection,
        api: Api,
        load: Load,
        *,
        stale: Callable[[ConnectionId], None],
        changed: Callable[[ConnectionId], None] = lambda _connection: None,
        settle: Callable[[ConnectionId], None] = lambda _connection: None,
        rules: Rules | None = None,
        tell: Tell = lambda _name, _fields: None,
    ) -> None:
        self._db, self._clock, self._random, self._audit = db, clock, random, audit
        self._catalog, self._connection, self._api, self._load = catalog, connection, api, load
        self._stale, self._changed, self._settle, self._tell = stale, changed, settle, tell
        self._rules = rules
        self._bell = Bell(clock)
        self._asking: dict[ConnectionId, Gcra] = {}
        self._prune_at = clock.monotonic()

    def ring(self) -> None:
        """Say that something arrived."""
        self._bell.ring()

    async def run(self) -> None:
        """Work off what arrives, for ever."""
        while True:
            await self.work()
            await self.prune()
            await self._bell.wait(await self._rest())

    async def work(self) -> int:
        """Work off everything that is due. Return how many deliveries that were."""
        worked = 0
        while True:
            now = self._clock.now().timestamp()
            batch = await self._db.read(lambda tx: deliveries.due(tx, now, BATCH))  # noqa: B023  awaited at once
            if not batch:
                return worked
            # Begun in order, and written by one thread in the order they begin: so the order of a batch is kept.
            ends = await asyncio.gather(*(self._one(each) for each in batch), return_exceptions=True)
            for wrong in (end for end in ends if end is not None):
                raise wrong
            worked += len(batch)

    async def prune(self) -> None:
        """Forget what was done long ago, now and then, and measure the line anew."""
        if self._clock.monotonic() < self._prune_at:
            return
        self._prune_at = self._clock.monotonic() + PRUNE_SECONDS
        before = stamp(self._clock.now() - KEPT_FOR)

        def prune(tx: Tx) -> tuple[int, int]:
            deliveries.prune(tx, "done", before=before, keep=KEPT_DONE)
            deliveries.prune(tx, "parked", before="", keep=KEPT_PARKED)
            deliveries.prune_gone(tx, before)
            return deliveries.waiting(tx)

        self._load.set(*await self._db.write(prune))

    @returns_result
    async def replay(self, delivery: int) -> None:
        """Try a delivery again that was set aside."""
        if not await self._db.write(lambda tx: deliveries.replay(tx, delivery)):
            raise FailureError(NotFound("this delivery among those set aside"))
        self.ring()

    @returns_result
    async def replay_all(self, connection: ConnectionId) -> int:
        """Try everything of an account again that was set aside. Return how many deliveries that were."""
        number = await self._db.write(lambda tx: deliveries.replay_all(tx, connection))
        self.ring()
        return number

    @returns_result
    async def discard(self, delivery: int) -> None:
        """Give up a delivery that was set aside: it is not tried again. Raises FailureError(NotFound)."""

        def give_up(tx: Tx) -> None:
            found = deliveries.discard(tx, delivery)
            if found is None:
                raise FailureError(NotFound("this delivery among those set aside"))
            whose = found.connection
            self._audit.record(
                tx, Event("webhook.discarded", actor="you", provider=provider_of(whose), connection=whose)
            )

        await self._db.write(give_up)

    @returns_result
    async def newest(
        self, *, connection: ConnectionId | None = None, state: str = "", most: int = 200
    ) -> tuple[Delivery, ...]:
        return tuple(
            await self._db.read(lambda tx: deliveries.newest(tx, connection=connection, state=state, most=most))
        )

    # One delivery

    async def _one(self, delivery: Delivery) -> None:
        """Give a delivery its effect, or count a try. Raises FailureError where the disk refuses."""
        answer = await self._effect(delivery)
        if isinstance(answer, Err):
            if isinstance(answer.failure, Storage | Closing):
                raise FailureError(answer.failure)
            await self._failed(delivery, answer.failure)
            return
        self._load.add(len(delivery.body), times=-1)
        if "applied" in answer.value:
            self._changed(delivery.connection)
        if "stale" in answer.value:
            self._stale(delivery.connection)
        effect = next((e for e in ("applied", "stale") if e in answer.value), "ignored")
        self._tell("applied", {"delivery": delivery.delivery_id, "connection": delivery.connection, "effect": effect})

    @returns_result
    async def _effect(self, delivery: Delivery) -> tuple[Effect, ...]:
        provider = self._catalog.of(delivery.connection)
        if provider.webhooks is None:
            raise FailureError(NotFound(said("webhooks of {platform}", platform=provider.name)))
        heard = provider.webhooks.events(delivery)
        whole = [each for each in heard if isinstance(each, Again)]
        if any(each.settle for each in whole):
            self._settle(delivery.connection)
        events = [each for each in heard if not isinstance(each, Again)]
        answers = [arrivals.told(e) or await self._ask(delivery.connection, e) for e in events]
        arrival = Arrival(provider.id, delivery.connection, delivery.delivery_id, stamp(self._clock.now()))
        given = provider.commands.command(delivery) if provider.commands and self._rules else None
        effects, words = await self._db.write(lambda tx: self._write(tx, delivery, arrival, events, answers, given))
        if given is not None and self._rules is not None:
            await self._rules.answer(delivery.connection, given, words)
        return (*effects, "stale") if whole else effects

    def _write(
        self,
        tx: Tx,
        delivery: Delivery,
        arrival: Arrival,
        events: Sequence[WebhookEvent],
        answers: Sequence[Told | None],
        given: Command | None,
    ) -> tuple[tuple[Effect, ...], tuple[str, ...]]:
        """Give a delivery its effects, and return what whoever gave a command should read."""
        deliveries.done(tx, delivery.id)
        account = self._connection(tx, delivery.connection)
        if account is None or account.status is ConnectionStatus.OFF:
            return (), ()  # it came just before the account was removed or turned off
        words = self._rules.take(tx, delivery, given) if given and self._rules else ()
        arrival = replace(arrival, by=_came_by(tx, delivery))
        effects = tuple(
            arrivals.apply(tx, arrival, what, self._audit, self._random) if what else arrivals.mark(tx, arrival, event)
            for event, what in zip(events, answers, strict=True)
        )
        return effects, words

    async def _ask(self, connection: ConnectionId, event: WebhookEvent) -> Told | None:
        """Return what the platform shows now; None where it cannot be asked now, or was asked enough."""
        account = await self._db.read(lambda tx: self._connection(tx, connection))
        if account is None or account.status is not ConnectionStatus.CONNECTED:
            return None
        asking = self._asking.get(connection, ASKING)
        self._asking[connection], wait = counted(asking, self._clock.monotonic())
        if wait > 0:
            return None
        row = await self._db.read(lambda tx: items.find(tx, connection, event.kind, event.remote_id))
        call = self._catalog.of(connection).items.read_item(row or _unseen(connection, event))
        snapshot: Snapshot | None
        try:
            async with asyncio.timeout(ASK_SECONDS):
                snapshot = await self._api.make(account, call)
        except TimeoutError:
            return None
        except FailureError as error:
            if not isinstance(error.failure, NotFound):
                log.info("item of %s not read again: %s", connection, error.failure.name)
                return None
            snapshot = None
        return Told(event.kind, event.remote_id, snapshot, event.at, asked=True)

    async def _failed(self, delivery: Delivery, failure: Failure) -> None:
        reason = f"{failure.name} {failure.reference}" if isinstance(failure, Unexpected) else failure.name
        tries = delivery.attempts + 1
        if tries >= TRIES:
            await self._db.write(lambda tx: self._park(tx, delivery, failure, reason))
            self._load.add(len(delivery.body), times=-1)
            log.warning("delivery %d of %s set aside: %s", delivery.id, delivery.connection, reason)
            return
        not_before = self._clock.now().timestamp() + FIRST_WAIT * 2.0 ** (tries - 1)
        await self._db.write(lambda tx: deliveries.again(tx, delivery.id, reason, not_before))

    def _park(self, tx: Tx, delivery: Delivery, failure: Failure, reason: str) -> None:
        """Set a delivery aside, and write down that it was."""
        deliveries.park(tx, delivery.id, reason)
        event = Event(
            "webhook.parked",
            actor="program",
            outcome="error",
            provider=provider_of(delivery.connection),
            connection=delivery.connection,
            target=delivery.delivery_id,
            request_id=delivery.delivery_id,
            error=failure.name,
        )
        self._audit.record(tx, event)

    async def _rest(self) -> float:
        """Return the seconds until something is due, at most a minute."""
        due = await self._db.read(deliveries.next_due)
        if due is None:
            return REST_SECONDS
        return min(REST_SECONDS, max(0.0, due - self._clock.now().timestamp()))


def _unseen(connection: ConnectionId, event: WebhookEvent) -> Item:
    """Return what is known of an item that is not in the table: enough to ask for it."""
    return Item(
        id=ItemId(""),
        connection=connection,
        kind=event.kind,
        remote_id=event.remote_id,
        title=event.hints.get("title", ""),
        parent=event.hints.get("parent", ""),
        url=event.hints.get("url", ""),
        fields=dict(event.hints),
    )


def _came_by(tx: Tx, delivery: Delivery) -> str:
    """Return how a delivery came, as the entry of its arrival says: "signed", "socket", or "" where it says nothing."""
    received = AuditQuery(target=delivery.delivery_id, actions=("webhook.received",), limit=1)
    found = entries.page(tx, replace(received, connection=delivery.connection))
    return str((found[0].details or {}).get("by", "")) if found else ""
