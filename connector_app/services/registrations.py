"""Registrations for deliveries: made, compared and removed at the platforms; by hand where a platform wants it so."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from typing import Any, Protocol, TypeVar
from urllib.parse import urlsplit

from connector_app.model.audit import Actor, Event
from connector_app.model.call import Call
from connector_app.model.clock import Clock, moment, stamp
from connector_app.model.connection import Connection
from connector_app.model.failure import FailureError, NotFound, Rejected
from connector_app.model.ids import provider_of
from connector_app.model.item import ConnectionId
from connector_app.model.provider import Subscription, SubscriptionApi
from connector_app.services import doors as keys
from connector_app.services.audit import Audit
from connector_app.services.boundary import every, returns_result
from connector_app.services.catalog import Catalog
from connector_app.services.doors import PATH, Doors, Secrets
from connector_app.services.watches import Watches
from connector_app.store import subscriptions, upkeep
from connector_app.store.database import Database
from connector_app.store.subscriptions import Registration, RegistrationState
from connector_app.store.tx import Tx

T = TypeVar("T")
PORT = "receiver.port"
SOON = timedelta(hours=1)
"""A registration that ends within this is made anew."""

SHORTEST_SECRET, LONGEST_SECRET = 8, 512


class Api(Protocol):
    """Makes a call on behalf of an account, or raises FailureError."""

    async def make(self, connection: Connection, call: Call[T], *, leaving: bool = False) -> T: ...


@dataclass(frozen=True, slots=True)
class Address:
    """A registration made by hand: what to type in at the platform. `secret` is shown this once, or empty."""

    token: str = field(repr=False)
    url: str = field(repr=False)
    created_at: str
    secret: str = field(default="", repr=False)


class Registrations:
    """Keeps what is registered at each platform and what is written here the same.

    `at` says where the receiver listens; before it was called there is nowhere to send deliveries to.
    """

    def __init__(
        self,
        db: Database,
        clock: Clock,
        random: Callable[[int], bytes],
        audit: Audit,
        catalog: Catalog,
        api: Api,
        vault: Secrets,
        doors: Doors,
        watches: Watches,
    ) -> None:
        self._db, self._clock, self._random, self._audit = db, clock, random, audit
        self._catalog, self._api, self._vault, self._doors = catalog, api, vault, doors
        self._watches = watches
        self.origin = ""

    async def port(self) -> int:
        """Return the port where the receiver listened last time; 0 where it never did."""
        text = await self._db.read(lambda tx: upkeep.meta(tx, PORT))
        return int(text) if text.isdecimal() and int(text) < 1 << 16 else 0

    async def at(self, origin: str) -> None:
        """Say where the receiver listens, and prefer that port from now on."""
        self.origin = origin
        port = str(urlsplit(origin).port)
        await self._db.write(lambda tx: upkeep.set_meta(tx, PORT, port))

    def able(self, connection: Connection) -> SubscriptionApi | None:
        """Return how the program registers by itself, where the platform and the permissions given allow it."""
        provider = self._catalog.of(connection)
        wanted = provider.oauth.live_scopes if provider.oauth and connection.method in {"oauth", "device"} else ()
        if provider.webhooks is None or not self.origin or not set(wanted) <= set(connection.scopes):
            return None
        return provider.subscriptions

    async def settle(self, connection: Connection) -> bool:
        """Compare what is registered with what is written, mend it, and return whether deliveries come.

        Registrations that were begun and not finished, that point to a former port or that end soon are removed and
        made anew. Registrations of other programs, or of this one on other computers, are left alone. Those that are
        about one thing alone do not make an account live: the others are still read now and then. Raises FailureError.
        """
        api = self.able(connection)
        await self._watches.settle(connection)
        if api is None:
            return self._doors.hears(connection.id)
        there = await self._api.make(connection, api.subscriptions())
        kept = False
        for row in await self._ours(connection.id):
            found = _registered(row, there)
            if found and not kept and await self._is_good(row, found):
                kept = True
            else:
                await self._end(connection, api, row, found.remote_id if found else "")
        if not kept:
            await self._make(connection, api)
        return True

    async def unsubscribe(self, connection: Connection) -> None:
        """Take nothing more for an account, and remove its registrations at the platform while its sign-in works.

        Raises FailureError with the first that could not be removed there, once all were tried; what remains is removed
        at the next `settle`.
        """
        api = self._catalog.of(connection).subscriptions
        rows = await self._db.read(lambda tx: subscriptions.of(tx, connection.id))
        self._doors.close_all(connection.id)
        await self._db.write(lambda tx: self._put_ending(tx, *rows))
        own = [partial(self._leave, connection, api, row) for row in rows if not row.target]
        await every(partial(self._watches.leave, connection), *own)

    async def _leave(self, connection: Connection, api: SubscriptionApi | None, row: Registration) -> None:
        remote_id = row.remote_id
        if (
            api and not remote_id and row.state not in subscriptions.BY_PERSON
        ):  # its making was cut off: it may be there
            found = _registered(row, await self._api.make(connection, api.subscriptions(), leaving=True))
            remote_id = found.remote_id if found else ""
        await self._end(connection, api, row, remote_id, leaving=True)

    # By hand

    @returns_result
    async def add(self, connection: ConnectionId, secret: str = "") -> Address:
        """Open an address for deliveries that a person registers at the platform, with its secret or a fresh one."""
        self._refuse_deaf(connection)
        given = secret_of(secret)
        row, made = self._fresh(connection, RegistrationState.MANUAL), given or self._random(32).hex()
        await self._vault.unlock(self._vault.realm(connection))

        def write(tx: Tx) -> None:
            subscriptions.put(tx, row)
            keys.seal(self._vault, tx, connection, row.token, (made,))
            self._audit.record(tx, _event("webhook.added", connection, actor="you"))

        await self._db.write(write)
        self._doors.open(row.token, connection)
        return Address(row.token, self._outside(row.token), row.created_at, made)

    @returns_result
    async def rotate(self, connection: ConnectionId, token: str, secret: str) -> Address:
        """Give an address another secret, the platform's or a fresh one. The two before count too."""
        row = await self._manual(connection, token)
        self._refuse_deaf(connection)
        given = secret_of(secret) or self._random(32).hex()
        await self._vault.unlock(self._vault.realm(connection))

        def write(tx: Tx) -> None:
            before, _ = keys.sealed(self._vault, tx, connection, token)
            keys.seal(self._vault, tx, connection, token, (given, *(b.decode() for b in before)))
            self._audit.record(tx, _event("webhook.rotated", connection, actor="you"))

        await self._db.write(write)
        self._doors.open(token, connection)
        return Address(row.token, self._outside(row.token), row.created_at, given)

    @returns_result
    async def addresses(self, connection: ConnectionId) -> tuple[Address, ...]:
        """Return the addresses that were opened by hand, as they are reached now."""
        rows = await self._db.read(lambda tx: subscriptions.of(tx, connection))
        manual = [row for row in rows if row.state is RegistrationState.MANUAL]
        return tuple(Address(row.token, self._outside(row.token), row.created_at) for row in manual)

    @returns_result
    async def remove(self, connection: ConnectionId, token: str) -> None:
        """Close an address that was opened by hand."""
        row = await self._manual(connection, token)
        await self._drop(row, "webhook.removed", actor="you")

    # The steps

    async def _make(self, connection: Connection, api: SubscriptionApi) -> None:
        """Write down, ask, write down: whoever is killed in between leaves a row that the next one settles."""
        row, secret = self._fresh(connection.id, RegistrationState.MAKING), self._random(32).hex()
        await self._vault.unlock(self._vault.realm(connection.id))

        def begin(tx: Tx) -> None:
            subscriptions.put(tx, row)
            keys.seal(self._vault, tx, connection.id, row.token, (secret,))

        await self._db.write(begin)
        self._doors.open(row.token, connection.id)  # before the platform is asked: it may try the address at once
        made = await self._api.make(connection, api.subscribe(row.url, secret))
        live = replace(row, state=RegistrationState.LIVE, remote_id=made.remote_id, expires_at=made.expires_at)

        def finish(tx: Tx) -> None:
            subscriptions.put(tx, live)
            if made.secret not in {"", secret}:  # a platform that insists on a secret of its own
                keys.seal(self._vault, tx, connection.id, row.token, (made.secret, secret))
            self._audit.record(tx, _event("webhook.subscribed", connection.id, made.remote_id))

        await self._db.write(finish)
        self._doors.open(row.token, connection.id)

    async def _end(
        self,
        connection: Connection,
        api: SubscriptionApi | None,
        row: Registration,
        remote_id: str,
        *,
        leaving: bool = False,
    ) -> None:
        self._doors.close(row.token)
        await self._db.write(lambda tx: self._put_ending(tx, row))
        if api and remote_id:
            await _unless_gone(self._api.make(connection, api.unsubscribe(remote_id), leaving=leaving))
        await self._drop(row, "webhook.unsubscribed", remote_id)

    async def _drop(self, row: Registration, action: str, remote_id: str = "", *, actor: Actor = "program") -> None:
        await self._vault.unlock(self._vault.realm(row.connection))
        self._doors.close(row.token)

        def write(tx: Tx) -> None:
            subscriptions.drop(tx, row.token)
            keys.unseal(self._vault, tx, row.connection, row.token)
            self._audit.record(tx, _event(action, row.connection, remote_id, actor=actor))

        await self._db.write(write)

    async def _ours(self, connection: ConnectionId) -> list[Registration]:
        rows = await self._db.read(lambda tx: subscriptions.of(tx, connection))
        return [row for row in rows if row.state not in subscriptions.BY_PERSON and not row.target]

    async def _manual(self, connection: ConnectionId, token: str) -> Registration:
        for row in await self._db.read(lambda tx: subscriptions.of(tx, connection)):
            if row.token == token and row.state is RegistrationState.MANUAL:
                return row
        raise FailureError(NotFound("this webhook address"))

    def _refuse_deaf(self, connection: ConnectionId) -> None:
        """Raise FailureError(Rejected) where the platform of an account sends none, or none by hand."""
        provider = self._catalog.of(connection)
        if provider.webhooks is None:
            raise FailureError(Rejected(f"{provider.name} sends no webhooks."))
        if not provider.by_hand:
            words = f"{provider.name} has no page for this: the program has to ask for it. Say of what (--at)."
            raise FailureError(Rejected(words))

    def _put_ending(self, tx: Tx, *rows: Registration) -> None:
        for row in rows:
            subscriptions.update(tx, replace(row, state=RegistrationState.ENDING))

    def _fresh(self, connection: ConnectionId, state: RegistrationState) -> Registration:
        token = self._random(16).hex()
        return Registration(token, connection, state, stamp(self._clock.now()), url=self._url(token))

    def _url(self, token: str) -> str:
        return f"{self.origin}{PATH}{token}"

    def _outside(self, token: str) -> str:
        """Return an address as whoever is outside reaches it, where there is a way in."""
        return f"{self._watches.address or self.origin}{PATH}{token}"

    async def _is_good(self, row: Registration, found: Subscription) -> bool:
        """Tell whether a registration lasts, leads here, and has a secret: without one no delivery would be taken."""
        await self._vault.unlock(self._vault.realm(row.connection))
        secrets, _ = await self._db.read(lambda tx: keys.sealed(self._vault, tx, row.connection, row.token))
        ends = found.expires_at or row.expires_at
        lasts = not ends or moment(ends) - self._clock.now() > SOON
        return bool(secrets) and row.state is RegistrationState.LIVE and found.url == self._url(row.token) and lasts


def secret_of(text: str) -> str:
    """Return a secret as it was meant; "" for none. Raises FailureError(Rejected) for what cannot be one."""
    given = text.strip()
    if given and (not SHORTEST_SECRET <= len(given) <= LONGEST_SECRET or not given.isprintable()):
        raise FailureError(Rejected(f"A secret has {SHORTEST_SECRET} to {LONGEST_SECRET} characters on one line."))
    return given


async def _unless_gone(removal: Awaitable[Any]) -> None:
    try:
        await removal
    except FailureError as error:
        if not isinstance(error.failure, NotFound):
            raise


def _registered(row: Registration, there: tuple[Subscription, ...]) -> Subscription | None:
    """Return what the platform has for a row: told by the token, which no other address shares."""
    return next((s for s in there if urlsplit(s.url).path == PATH + row.token), None)


def _event(action: str, connection: ConnectionId, target: str = "", *, actor: Actor = "program") -> Event:
    return Event(action, actor=actor, provider=provider_of(connection), connection=connection, target=target)
