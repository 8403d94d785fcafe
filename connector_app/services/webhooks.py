"""Deliveries at the door: proven genuine on their raw bytes, kept once, answered when they are safe on the disk."""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus

from connector_app.model.audit import Event
from connector_app.model.clock import Clock, stamp
from connector_app.model.failure import FailureError, Unavailable
from connector_app.model.ids import provider_of
from connector_app.model.item import ConnectionId
from connector_app.model.webhook import Accepted, Headers, Rejected
from connector_app.services.audit import Audit
from connector_app.services.bell import Bell
from connector_app.services.catalog import Catalog
from connector_app.services.doors import Door, Doors, Load, counted
from connector_app.services.intake import Arrived, Intake
from connector_app.store import deliveries
from connector_app.store.database import Database
from connector_app.store.deliveries import Taken
from connector_app.store.tx import Tx

log = logging.getLogger(__name__)
Tell = Callable[[str, Mapping[str, str]], None]
"""Told of what happens, by name: accepted, duplicate, rejected, applied."""

ANSWER_SECONDS = 2.5
"""A disk or a keychain that takes longer is told to the platform as 503: it gives up after three seconds itself."""

QUIET_SECONDS = 60.0
"""What is refused or repeated is written down at most once in this time, with how often it happened."""

LONGEST_ID = 255
BODY_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Answer:
    """What the platform hears. `retry_after` in seconds, 0 for none."""

    status: int
    body: bytes = b'{"received":false}'
    content_type: str = "application/json"
    retry_after: int = 0


UNKNOWN = Answer(404)
TOO_LARGE = Answer(413)
TOO_MANY = Answer(429, retry_after=60)
NOT_NOW = Answer(503, retry_after=10)


class Tally:
    """Counts by key, each to be written down at once, and then at most once in `QUIET_SECONDS`."""

    def __init__(self) -> None:
        self._counts: dict[tuple[str, ...], tuple[int, float]] = {}

    def add(self, *key: str) -> None:
        count, quiet_until = self._counts.get(key, (0, float("-inf")))
        self._counts[key] = (count + 1, quiet_until)

    def take(self, at: float, *, rest: bool = False) -> list[tuple[tuple[str, ...], int]]:
        """Return what is to be written at monotonic second `at`, or all the rest, and how often it happened."""
        taken = [(key, n) for key, (n, until) in self._counts.items() if n and (rest or until <= at)]
        for key, _ in taken:
            self._counts[key] = (0, at + QUIET_SECONDS)
        for key in [key for key, (n, until) in self._counts.items() if not n and until <= at]:
            del self._counts[key]
        return taken


class Webhooks:
    """Takes deliveries. `arrived` is rung for the worker, `stale` asks for an account to be read again."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        audit: Audit,
        catalog: Catalog,
        doors: Doors,
        load: Load,
        *,
        arrived: Callable[[], None],
        stale: Callable[[ConnectionId], None],
        tell: Tell = lambda _name, _fields: None,
    ) -> None:
        self._db, self._clock, self._audit, self._catalog = db, clock, audit, catalog
        self._arrived, self._stale, self._tell = arrived, stale, tell
        self._doors, self._load = doors, load
        self._intake = Intake(db, self._record)
        self._tally, self._bell = Tally(), Bell(clock)

    async def start(self) -> None:
        """Read which addresses there are and how much waits. Belongs before the receiver listens."""
        await self._doors.start()
        self._load.set(*await self._db.read(deliveries.waiting))

    async def accept(self, token: str, raw: bytes, headers: Headers, query: str = "") -> Answer:
        """Take one delivery: the raw bytes, as they came, and their headers.

        A `query` is answered only while a registration is being made: some platforms ask the address itself then.

        A 2xx means that it is safe on the disk, or was before. Nothing of a body is kept or logged that was not proven
        genuine. Never raises FailureError.
        """
        door = self._doors.get(token)
        if door is None:
            return UNKNOWN
        if query:
            word = self._catalog.of(door.connection).echo(query) if door.making else None
            return UNKNOWN if word is None else Answer(200, word, "text/plain")
        if len(raw) > BODY_BYTES:
            return self._refuse(door, "size", TOO_LARGE)
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                return await self._judge(door, raw, headers)
        except TimeoutError:
            log.warning("delivery for %s not answered in time", door.connection)
            return NOT_NOW

    async def _judge(self, door: Door, raw: bytes, headers: Headers) -> Answer:
        try:
            webhooks = self._catalog.of(door.connection).webhooks
            secrets = await self._doors.secrets(door)
        except FailureError as error:
            log.warning("delivery for %s cannot be checked: %s", door.connection, error.failure.name)
            return NOT_NOW
        if webhooks is None:
            return UNKNOWN
        verdict = webhooks.verify(raw, headers, secrets, self._clock.now())
        if isinstance(verdict, Rejected):
            if door.may_be_offered and (word := self._catalog.of(door.connection).offers(raw)):
                return self._offered(door, word)
            return self._refuse(door, verdict.reason, Answer(verdict.status))
        if not 0 < len(verdict.delivery_id) <= LONGEST_ID:
            return self._refuse(door, "headers", Answer(400))
        return await self._keep(door, verdict, raw)

    async def _keep(self, door: Door, accepted: Accepted, raw: bytes) -> Answer:
        door.genuine, wait = counted(door.genuine, self._clock.monotonic())
        if wait > 0:
            return TOO_MANY
        try:
            taken = await self._store(Arrived(door.token, door.connection, accepted, raw, stamp(self._clock.now())))
        except FailureError as error:
            log.warning("delivery for %s not stored: %s", door.connection, error.failure.name)
            return NOT_NOW
        if taken is None:
            self._doors.close(door.token)
            return UNKNOWN
        door.heard_at = self._clock.monotonic()
        return Answer(HTTPStatus(accepted.status), accepted.answer, accepted.answer_type)

    async def hear(self, connection: ConnectionId, accepted: Accepted, body: bytes) -> bool:
        """Take what came over our own connection to the platform. Return whether it is safe on the disk."""
        if len(body) > BODY_BYTES or not 0 < len(accepted.delivery_id) <= LONGEST_ID:
            return False
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                taken = await self._store(Arrived("", connection, accepted, body, stamp(self._clock.now())))
        except (FailureError, TimeoutError) as error:
            log.warning("news for %s not stored: %s", connection, str(error) or "the disk does not answer")
            return False
        return taken is not None

    async def _store(self, arrived: Arrived) -> Taken | None:
        """Return, once it is safe on the disk, whether it was new; None where nothing is taken any more.

        Raises FailureError: Unavailable where too much waits, Storage.
        """
        body, connection, name = arrived.body, arrived.connection, arrived.accepted.delivery_id
        if not self._load.fits(len(body)):
            raise FailureError(Unavailable("inbox"))
        taken = await self._intake.keep(arrived)
        if taken is None:
            return None
        fields = {"delivery": name, "connection": connection}
        if taken == "new":
            self._load.add(len(body))
            self._arrived()
            self._tell("accepted", fields)
        else:
            self._tally.add("webhook.duplicate", connection, name)
            self._bell.ring()
            self._tell("duplicate", fields)
        if taken == "replayed":
            self._stale(connection)
        return taken

    def _refuse(self, door: Door, reason: str, answer: Answer) -> Answer:
        door.refused, wait = counted(door.refused, self._clock.monotonic())
        self._tally.add("webhook.rejected", door.connection, reason)
        self._bell.ring()
        self._tell("rejected", {"reason": reason, "connection": door.connection})
        return TOO_MANY if wait > 0 else answer

    def _offered(self, door: Door, word: str) -> Answer:
        """Hold what may be the platform's secret, in memory alone, until a person says that the platform took it."""
        door.refused, wait = counted(door.refused, self._clock.monotonic())
        if wait > 0:
            return TOO_MANY
        door.offered = word
        self._tally.add("webhook.offered", door.connection, "")
        self._bell.ring()
        self._tell("offered", {"connection": door.connection, "token": door.token, "word": word})
        return Answer(200)

    def _record(self, tx: Tx, arrived: Arrived) -> None:
        event = Event(
            "webhook.received",
            actor="platform",
            provider=provider_of(arrived.connection),
            connection=arrived.connection,
            target=arrived.accepted.delivery_id,
            request_id=arrived.accepted.delivery_id,
            details={
                "event": arrived.accepted.event,
                "delivery": arrived.accepted.delivery_id,
                "by": "signed" if arrived.token else "socket",
            },
        )
        self._audit.record(tx, event)

    # What was not taken

    async def run(self) -> None:
        """Write down, now and then, what was refused and what came again: for ever."""
        try:
            while True:
                await self._bell.wait(QUIET_SECONDS)
                await self.write_down()
        finally:
            with contextlib.suppress(FailureError):  # the end must not wait for a disk that refuses
                await self.write_down(rest=True)

    async def write_down(self, *, rest: bool = False) -> None:
        """Write what is due into the history, or `rest`: all that was counted."""
        taken = self._tally.take(self._clock.monotonic(), rest=rest)
        if not taken:
            return
        events = [self._counted_event(key, times) for key, times in taken]

        def record(tx: Tx) -> None:
            for event in events:
                self._audit.record(tx, event)

        await self._db.write(record)

    def _counted_event(self, key: tuple[str, ...], times: int) -> Event:
        action, connection, what = key
        rejected = action == "webhook.rejected"
        return Event(
            action,
            actor="platform",
            outcome="refused" if rejected else "success",
            provider=provider_of(ConnectionId(connection)),
            connection=connection,
            target="" if rejected else what,
            request_id="" if rejected else what,
            error=what if rejected else "",
            counts={"times": times},
        )
