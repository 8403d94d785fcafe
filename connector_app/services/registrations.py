"""Registrations for a whole account: by the program where the platform reaches this computer, and by hand."""

import hmac
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import urlsplit

from connector_app.language import said
from connector_app.model.connection import Connection
from connector_app.model.failure import FailureError, NotFound, Rejected
from connector_app.model.item import ConnectionId
from connector_app.model.provider import Provider, WatchApi
from connector_app.services import doors as keys
from connector_app.services.audit import Audit
from connector_app.services.boundary import every, returns_result
from connector_app.services.catalog import Catalog
from connector_app.services.doors import PATH, Doors, Secrets
from connector_app.services.register import Desk, Register, event
from connector_app.services.watches import Watches
from connector_app.store import upkeep
from connector_app.store.database import Database
from connector_app.store.subscriptions import Registration, RegistrationState
from connector_app.store.tx import Tx

PORT = "receiver.port"
SHORTEST_SECRET, LONGEST_SECRET = 8, 512


@dataclass(frozen=True, slots=True)
class Address:
    """A registration made by hand: what to type in at the platform. `secret` is shown this once, or empty.

    `offered` is what came there as the platform's own secret. Anybody who knows the address could have sent it: it
    counts once the platform took it from the person, and they said so (`confirm`).
    """

    token: str = field(repr=False)
    url: str = field(repr=False)
    created_at: str
    secret: str = field(default="", repr=False)
    offered: str = field(default="", repr=False)


class Registrations:
    """The verbs of what is registered for a whole account.

    `at` says where the receiver listens; before it was called there is nowhere to send deliveries to.
    """

    def __init__(
        self,
        db: Database,
        random: Callable[[int], bytes],
        audit: Audit,
        catalog: Catalog,
        vault: Secrets,
        doors: Doors,
        register: Register,
        watches: Watches,
    ) -> None:
        self._db, self._random, self._audit = db, random, audit
        self._catalog, self._vault, self._doors = catalog, vault, doors
        self._register, self._watches = register, watches
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

    def able(self, connection: Connection) -> WatchApi | None:
        """Return how the program registers by itself, where the platform and the permissions given allow it."""
        provider = self._catalog.of(connection)
        wanted = provider.oauth.live_scopes if provider.oauth and connection.method in {"oauth", "device"} else ()
        if provider.webhooks is None or not self.origin or not set(wanted) <= set(connection.scopes):
            return None
        return provider.subscriptions

    async def settle(self, connection: Connection) -> bool:
        """Have what is registered as it should be, and return whether deliveries come.

        Registrations of other programs, or of this one on other computers, are left alone. Those that are about one
        thing alone do not make an account live: the others are still read now and then. Raises FailureError.
        """
        api = self.able(connection)
        await self._watches.settle(connection)
        if api is None:
            return self._doors.hears(connection.id)
        await self._register.settle(Desk(connection, api, self.origin), "", wanted=True)
        return True

    async def unsubscribe(self, connection: Connection) -> None:
        """Take nothing more for an account, and remove its registrations at the platform while its sign-in works.

        Raises FailureError with the first that could not be removed there, once all were tried; what remains is removed
        at the next `settle`.
        """
        provider = self._catalog.of(connection)
        self._doors.close_all(connection.id)
        async with self._register.turn(connection.id):
            rows = await self._register.rows(connection.id)
            await self._register.ending(rows)
            await every(*(partial(self._leave, connection, provider, row) for row in rows))

    async def _leave(self, connection: Connection, provider: Provider, row: Registration) -> None:
        api = provider.watches if row.target else provider.subscriptions
        if api is None or row.by_person:
            gone = event("webhook.unsubscribed", row)
            await self._register.forget(row, lambda tx: self._audit.record(tx, gone))
        else:
            await self._register.end(Desk(connection, api), row, leaving=True)

    # By hand

    @returns_result
    async def add(self, connection: ConnectionId, secret: str = "") -> Address:
        """Open an address for deliveries that a person registers at the platform, with its secret or a fresh one."""
        self._refuse_deaf(connection)
        made = secret_of(secret) or self._random(32).hex()
        state, record = RegistrationState.MANUAL, partial(self._record, "webhook.added")
        row = await self._register.open(state, connection, made, origin=self.origin, also=record)
        return Address(row.token, self._outside(row.token), row.created_at, made)

    @returns_result
    async def confirm(self, connection: ConnectionId, token: str, offered: str) -> Address:
        """Take what was `offered` at an address, and shown, for its secret: the platform took it from the person.

        Raises FailureError(NotFound) where nothing is offered any more, or another than the one that was shown:
        anybody who knows the address could have sent that meanwhile.
        """
        there = self._doors.offered(token)
        if not there:
            raise FailureError(NotFound("a secret that was sent to this address"))
        if not hmac.compare_digest(there.encode(), offered.encode("utf-8", "surrogatepass")):
            raise FailureError(NotFound("shown secret"))
        return await self._rotate(connection, token, offered)

    @returns_result
    async def rotate(self, connection: ConnectionId, token: str, secret: str) -> Address:
        """Give an address another secret, the platform's or a fresh one. The two before count too."""
        return await self._rotate(connection, token, secret)

    async def _rotate(self, connection: ConnectionId, token: str, secret: str) -> Address:
        self._refuse_deaf(connection)
        given = secret_of(secret) or self._random(32).hex()
        await self._vault.unlock(self._vault.realm(connection))
        async with self._register.turn(connection):
            row = await self._opened(connection, token)

            def write(tx: Tx) -> None:
                before, _ = keys.sealed(self._vault, tx, connection, token)
                keys.seal(self._vault, tx, connection, token, (given, *(b.decode() for b in before)))
                self._record("webhook.rotated", tx, row)

            await self._db.write(write)
            self._doors.open(token, connection)
        return Address(row.token, self._outside(row.token), row.created_at, given)

    @returns_result
    async def addresses(self, connection: ConnectionId) -> tuple[Address, ...]:
        """Return the addresses that were opened by hand, as they are reached now."""
        manual = await self._manual(connection)
        return tuple(
            Address(row.token, self._outside(row.token), row.created_at, offered=self._doors.offered(row.token))
            for row in manual
        )

    @returns_result
    async def remove(self, connection: ConnectionId, token: str) -> None:
        """Close an address that was opened by hand."""
        async with self._register.turn(connection):
            row = await self._opened(connection, token)
            await self._register.forget(row, partial(self._record, "webhook.removed", row=row))

    # Parts

    async def _manual(self, connection: ConnectionId) -> list[Registration]:
        return [row for row in await self._register.rows(connection) if row.state is RegistrationState.MANUAL]

    async def _opened(self, connection: ConnectionId, token: str) -> Registration:
        for row in await self._manual(connection):
            if row.token == token:
                return row
        raise FailureError(NotFound("this webhook address"))

    def _record(self, action: str, tx: Tx, row: Registration) -> None:
        self._audit.record(tx, event(action, row, actor="you"))

    def _refuse_deaf(self, connection: ConnectionId) -> None:
        """Raise FailureError(Rejected) where the platform of an account sends none, or none by hand."""
        provider = self._catalog.of(connection)
        if provider.webhooks is None:
            raise FailureError(Rejected(said("{platform} sends no webhooks.", platform=provider.name)))
        if not provider.by_hand:
            words = said(
                "{platform} has no page for this: the program has to ask for it. Say of what (--at).",
                platform=provider.name,
            )
            raise FailureError(Rejected(words))

    def _outside(self, token: str) -> str:
        """Return an address as whoever is outside reaches it, where there is a way in."""
        return f"{self._watches.address or self.origin}{PATH}{token}"


def secret_of(text: str) -> str:
    """Return a secret as it was meant; "" for none. Raises FailureError(Rejected) for what cannot be one."""
    given = text.strip()
    if given and (not SHORTEST_SECRET <= len(given) <= LONGEST_SECRET or not given.isprintable()):
        words = said(
            "A secret has {least} to {most} characters on one line.", least=SHORTEST_SECRET, most=LONGEST_SECRET
        )
        raise FailureError(Rejected(words))
    return given
