"""Relays: somebody outside who takes deliveries and hands them on over a stream that this computer opens.

What arrives while nobody listens is lost, so the account is read each time the stream begins anew; and a relay's word
alone makes no account live. Whoever knows a relay's address reads along: it is kept as the secrets are.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable
from contextlib import AbstractAsyncContextManager
from functools import partial
from typing import Protocol

from connector_app.language import said
from connector_app.model.audit import Event
from connector_app.model.clock import Clock
from connector_app.model.failure import FailureError, Forbidden, NotFound, Rejected, Unavailable
from connector_app.model.item import ConnectionId
from connector_app.model.relay import EventStream, StreamEvent, TooLongError, delivery
from connector_app.model.webhook import Headers
from connector_app.services.audit import Audit
from connector_app.services.boundary import returns_result
from connector_app.services.catalog import Catalog
from connector_app.services.doors import Secrets
from connector_app.services.register import Register
from connector_app.services.registrations import secret_of
from connector_app.services.supervisor import Supervisor
from connector_app.services.webhooks import Answer
from connector_app.store.database import Database
from connector_app.store.subscriptions import Registration, RegistrationState
from connector_app.store.tx import Tx

log = logging.getLogger(__name__)
REFUSED_SECONDS = 600.0
"""A relay that does not know this address, or does not let us listen, is asked again after so long."""

AT_ONCE = 16
"""Pieces that are taken before the others get their turn: a relay may cut what it says as small as it likes."""


class Streams(Protocol):
    """Opens a relay's stream. Both raise FailureError."""

    def check(self, url: str) -> None: ...
    def listen(self, url: str, last: str) -> AbstractAsyncContextManager[AsyncIterator[bytes]]: ...


class Accept(Protocol):
    """Takes a delivery at an address, as if it had come to the receiver."""

    def __call__(self, token: str, raw: bytes, headers: Headers) -> Awaitable[Answer]: ...


class Live(Protocol):
    def nudge(self, connection: ConnectionId) -> None: ...


class Relays:
    """Owns a task for each relay that a person added to an account; none where `is_listening` is False."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        audit: Audit,
        catalog: Catalog,
        supervisor: Supervisor,
        vault: Secrets,
        register: Register,
        streams: Streams,
        accept: Accept,
        live: Live,
        *,
        is_listening: bool = True,
    ) -> None:
        self._db, self._clock, self._audit, self._catalog = db, clock, audit, catalog
        self._supervisor, self._vault, self._register = supervisor, vault, register
        self._streams, self._accept, self._live = streams, accept, live
        self._is_listening = is_listening
        self._last: dict[str, str] = {}
        self._running: dict[ConnectionId, set[str]] = {}

    # What a person does

    @returns_result
    async def add(self, connection: ConnectionId, url: str, secret: str = "") -> Registration:
        """Listen to a relay for an account, from now on. `secret` is what the platform signs with.

        Raises FailureError(Rejected) where the platform's deliveries do not survive a relay, and why.
        """
        provider, given = self._catalog.of(connection), secret_of(secret)
        if provider.webhooks is None:
            raise FailureError(Rejected(said("{platform} sends no webhooks.", platform=provider.name)))
        if provider.unrelayed:
            raise FailureError(Rejected(provider.unrelayed))
        if not given:
            raise FailureError(Rejected(said("A relay needs the secret that the platform signs with.")))
        self._streams.check(url.strip())

        def keep(tx: Tx, row: Registration) -> None:
            self._vault.put(tx, connection, _field(row.token), url.strip().encode(), generation=1)
            self._audit.record(tx, self._event("webhook.relay-added", connection))

        row = await self._register.open(RegistrationState.RELAY, connection, given, also=keep)
        self._begin(row)
        return row

    @returns_result
    async def added(self, connection: ConnectionId) -> tuple[Registration, ...]:
        return tuple(await self._rows(connection))

    @returns_result
    async def remove(self, connection: ConnectionId, token: str) -> None:
        """Listen to a relay no longer. Raises FailureError(NotFound)."""
        row = next((row for row in await self._rows(connection) if row.token == token), None)
        if row is None:
            raise FailureError(NotFound("this relay"))
        await self._supervisor.stop(_task(token))

        def drop(tx: Tx) -> None:
            self._vault.remove(tx, connection, _field(token))
            self._audit.record(tx, self._event("webhook.relay-removed", connection))

        await self._register.forget(row, drop)

    # What happens by itself

    async def start(self, connection: ConnectionId) -> None:
        """Listen for an account from now on."""
        for row in await self._rows(connection):
            self._begin(row)

    async def stop(self, connection: ConnectionId) -> None:
        for token in self._running.pop(connection, set()):
            await self._supervisor.stop(_task(token))

    def _begin(self, row: Registration) -> None:
        if not self._is_listening:
            return
        self._running.setdefault(row.connection, set()).add(row.token)
        self._supervisor.start(_task(row.token), partial(self._listen, row))

    async def _listen(self, row: Registration) -> None:
        """Hear one stream after the other. What goes wrong otherwise, the supervisor waits for and begins again."""
        await self._vault.unlock(self._vault.realm(row.connection))
        sealed = await self._db.read(lambda tx: self._vault.get(tx, row.connection, _field(row.token)))
        if sealed is None:
            return  # it was removed meanwhile
        while True:
            last = self._last.pop(row.token, "")  # an opening that fails may fail because of it
            try:
                async with self._streams.listen(sealed[0].decode(), last) as pieces:
                    self._last[row.token] = last
                    self._live.nudge(row.connection)  # what came while nobody listened is lost: it is read
                    await self._hear(row, pieces)
            except FailureError as error:
                if not isinstance(error.failure, Forbidden | NotFound):
                    raise
                log.warning("relay of %s refuses: %s", row.connection, error.failure.name)
                await self._clock.sleep(REFUSED_SECONDS)

    async def _hear(self, row: Registration, pieces: AsyncIterator[bytes]) -> None:
        """Take what a stream says, to its end. Raises FailureError(Unavailable) then, so that the next one waits."""
        stream, taken = EventStream(), 0
        try:
            async for piece in pieces:
                taken += 1
                if taken % AT_ONCE == 0:
                    await asyncio.sleep(0)
                for event in stream.feed(piece):
                    await self._take(row, event)
                self._last[row.token] = stream.id
        except TooLongError:
            log.warning("relay of %s sent something without an end", row.connection)
        raise FailureError(Unavailable("relay"))

    async def _take(self, row: Registration, event: StreamEvent) -> None:
        heard = delivery(event)
        if heard is None:
            return
        answer = await self._accept(row.token, heard.raw, heard.headers)
        if answer.status >= 500:
            self._live.nudge(row.connection)  # nobody sends it again

    async def _rows(self, connection: ConnectionId) -> list[Registration]:
        return [row for row in await self._register.rows(connection) if row.state is RegistrationState.RELAY]

    def _event(self, action: str, connection: ConnectionId) -> Event:
        return Event(action, provider=self._catalog.of(connection).id, connection=connection)


def _task(token: str) -> str:
    return f"relay {token[:8]}"


def _field(token: str) -> str:
    return f"relay:{token}"
