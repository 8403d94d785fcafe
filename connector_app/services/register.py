"""The register: the life of each registration for deliveries, from its making to its end.

A registration is a row here, with secrets that prove what comes, and something at the platform that sends it. The row
is written before the platform is asked and goes after it: whoever is killed in between leaves one that is settled the
next time. One account's registrations are worked on by one at a time.
"""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Protocol, TypeVar
from urllib.parse import urlsplit

from connector_app.model.audit import Actor, Event
from connector_app.model.call import Call
from connector_app.model.clock import Clock, moment, stamp
from connector_app.model.connection import Connection
from connector_app.model.failure import FailureError, NotFound
from connector_app.model.ids import provider_of
from connector_app.model.item import ConnectionId
from connector_app.model.provider import Subscription, WatchApi
from connector_app.services import doors as keys
from connector_app.services.audit import Audit
from connector_app.services.changes import FindConnection
from connector_app.services.doors import PATH, Doors, Secrets
from connector_app.store import deliveries, subscriptions
from connector_app.store.database import Database
from connector_app.store.subscriptions import Registration, RegistrationState
from connector_app.store.tx import Tx

T = TypeVar("T")
SOON = timedelta(hours=1)
"""What ends within this is renewed, where nobody says how long it lasts at most; else that is half of its life."""

MOST_AGAIN = 100
"""Deliveries that are asked for again at once. What is older is read."""


class Api(Protocol):
    """Makes a call on behalf of an account, or raises FailureError."""

    async def make(self, connection: Connection, call: Call[T], *, leaving: bool = False) -> T: ...


@dataclass(frozen=True, slots=True)
class Desk:
    """Where an account's registrations are made: the platform's module for it, and our address as it is reached.

    `origin` is "" where it is not reached at all.
    """

    connection: Connection
    api: WatchApi
    origin: str = ""

    def url(self, token: str) -> str:
        return f"{self.origin}{PATH}{token}"

    def until(self, target: str, now: datetime) -> datetime | None:
        life = self.api.life(target)
        return now + life if life else None


class Register:
    """Keeps what is registered at the platforms and what is written here the same. Methods raise FailureError."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        random: Callable[[int], bytes],
        audit: Audit,
        connection: FindConnection,
        api: Api,
        vault: Secrets,
        doors: Doors,
    ) -> None:
        self._db, self._clock, self._random, self._audit = db, clock, random, audit
        self._connection, self._api, self._vault, self._doors = connection, api, vault, doors
        self._turns: defaultdict[ConnectionId, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._urgent: set[ConnectionId] = set()

    def turn(self, connection: ConnectionId) -> asyncio.Lock:
        """Return what is held by whoever works on an account's registrations."""
        return self._turns[connection]

    async def rows(self, connection: ConnectionId) -> list[Registration]:
        """Return an account's registrations of every sort, the oldest first."""
        return await self._db.read(lambda tx: subscriptions.of(tx, connection))

    def urge(self, connection: ConnectionId) -> None:
        """Renew an account's registrations the next time, however long they would last: its platform wants it so."""
        self._urgent.add(connection)

    def calmed(self, connection: ConnectionId) -> None:
        self._urgent.discard(connection)

    # Comparing

    async def settle(self, desk: Desk, target: str, *, wanted: bool = False) -> None:
        """See to it that one thing is registered once: compare, renew, make anew, ask again for what was missed.

        That is done as things are now: since the last time a person may have ended it, or the whole account. The newest
        row decides, those before it go once it stands. `wanted`: also where there is none.
        """
        here = desk.connection.id
        async with self._turns[here]:
            if self._doors.is_shut(here):
                return
            rows = [row for row in await self.rows(here) if row.target == target and not row.by_person]
            kept = rows[-1] if rows and desk.origin and rows[-1].state is not RegistrationState.ENDING else None
            if kept:
                await self._keep(desk, kept)
            elif wanted:
                await self.make(desk, target)
            for row in rows:
                if row is not kept:
                    await self.end(desk, row)

    async def _keep(self, desk: Desk, row: Registration) -> None:
        listing = desk.api.watched(row.target)
        there = _trusted(row)
        if listing:
            there = _registered(row, await self._api.make(desk.connection, listing))
        ends = moment(there.expires_at) if there and there.expires_at else None
        if there is None or (ends and ends <= self._clock.now()):
            await self.forget(row)
            await self.make(desk, row.target)
        elif row.url != desk.url(row.token) or not await self._is_whole(row):
            await self._replace(desk, row)
        elif ends and (desk.connection.id in self._urgent or self._is_half_over(desk.api.life(row.target), ends)):
            await self._renew(desk, row)
        else:
            await self._ask_again(desk, row)

    async def _is_whole(self, row: Registration) -> bool:
        """Tell whether its making came to an end, and there is a secret to prove deliveries with.

        Without one none would ever be taken; and where the answer was lost, the platform may have made up its own.
        """
        await self._vault.unlock(self._vault.realm(row.connection))
        secrets, _ = await self._db.read(lambda tx: keys.sealed(self._vault, tx, row.connection, row.token))
        return bool(secrets) and row.state is RegistrationState.LIVE

    def _is_half_over(self, life: timedelta | None, ends: datetime) -> bool:
        return ends - self._clock.now() <= (life / 2 if life else SOON)

    async def _renew(self, desk: Desk, row: Registration) -> None:
        until = desk.until(row.target, self._clock.now())
        call = desk.api.renew(row.target, row.remote_id, until) if until else None
        if call is None:
            await self._replace(desk, row)
            return
        made = await self._api.make(desk.connection, call)
        lasting = replace(row, expires_at=made.expires_at or row.expires_at)

        def write(tx: Tx) -> None:
            if subscriptions.update(tx, lasting):
                self._audit.record(tx, event("webhook.renewed", row))

        await self._db.write(write)

    async def _replace(self, desk: Desk, row: Registration) -> None:
        """Make another registration, and end the old one only then: so that nothing falls between the two."""
        await self.make(desk, row.target)
        await self.end(desk, row)

    async def _ask_again(self, desk: Desk, row: Registration) -> None:
        here = desk.connection
        call = desk.api.missed(row.target, row.remote_id)
        if call is None:
            return
        missed = await self._api.make(here, call)
        known = await self._db.read(lambda tx: deliveries.known(tx, here.id, [each.delivery_id for each in missed]))
        for each in [each for each in missed if each.delivery_id not in known][-MOST_AGAIN:]:
            await self._api.make(here, each.again)

    # The steps

    async def make(self, desk: Desk, target: str, *, actor: Actor = "program") -> Registration:
        """Write down, ask, write down. Raises FailureError(NotFound) where the account went meanwhile."""
        secret = self._random(32).hex()
        row = await self.open(RegistrationState.MAKING, desk.connection.id, secret, origin=desk.origin, target=target)
        until = desk.until(target, self._clock.now())
        made = await self._api.make(desk.connection, desk.api.watch(target, row.url, secret, until))
        live = replace(row, state=RegistrationState.LIVE, remote_id=made.remote_id, expires_at=made.expires_at)

        def finish(tx: Tx) -> bool:
            is_there = subscriptions.update(tx, live)
            if is_there:
                if made.secret not in {"", secret}:  # a platform that insists on a secret of its own
                    keys.seal(self._vault, tx, row.connection, row.token, (made.secret, secret))
                self._audit.record(tx, event("webhook.subscribed", live, actor=actor))
            return is_there

        if not await self._db.write(finish):
            self._doors.close(row.token)
            await _unless_gone(self._api.make(desk.connection, desk.api.unwatch(target, made.remote_id), leaving=True))
            raise FailureError(NotFound("this webhook address"))
        self._doors.open(row.token, row.connection)
        return live

    async def open(
        self,
        state: RegistrationState,
        connection: ConnectionId,
        secret: str,
        *,
        origin: str = "",
        target: str = "",
        also: Callable[[Tx, Registration], object] = lambda _tx, _row: None,
    ) -> Registration:
        """Write a row down with its secret, and take deliveries under its token: a platform may try that at once.

        Raises FailureError(NotFound) where the account is not there any more.
        """
        token = self._random(16).hex()
        url = f"{origin}{PATH}{token}" if origin else ""
        row = Registration(token, connection, state, stamp(self._clock.now()), url=url, target=target)
        await self._vault.unlock(self._vault.realm(connection))

        def write(tx: Tx) -> None:
            if self._connection(tx, connection) is None:
                raise FailureError(NotFound("account"))
            subscriptions.put(tx, row)
            keys.seal(self._vault, tx, connection, token, (secret,))
            also(tx, row)

        await self._db.write(write)
        self._doors.open(token, connection, making=state is RegistrationState.MAKING)
        return row

    async def ending(self, rows: Sequence[Registration]) -> None:
        """Take nothing more under these, and let whoever comes next end what is not ended now."""
        for row in rows:
            self._doors.close(row.token)

        def write(tx: Tx) -> None:
            for row in rows:
                subscriptions.update(tx, replace(row, state=RegistrationState.ENDING))

        await self._db.write(write)

    async def end(self, desk: Desk, row: Registration, *, leaving: bool = False, actor: Actor = "program") -> None:
        """Take a registration back at the platform, and then here."""
        await self.ending([row])
        known = row if row.remote_id else await self._found(desk, row, leaving=leaving)
        if known.remote_id:
            call = desk.api.unwatch(row.target, known.remote_id)
            await _unless_gone(self._api.make(desk.connection, call, leaving=leaving))
        await self.forget(row, lambda tx: self._audit.record(tx, event("webhook.unsubscribed", known, actor=actor)))

    async def _found(self, desk: Desk, row: Registration, *, leaving: bool) -> Registration:
        """Return a row whose making was cut off, with the platform's own name for it where it came there after all."""
        listing = desk.api.watched(row.target)
        there = await self._api.make(desk.connection, listing, leaving=leaving) if listing else ()
        found = _registered(row, there)
        return replace(row, remote_id=found.remote_id) if found else row

    async def forget(self, row: Registration, also: Callable[[Tx], object] = lambda _tx: None) -> None:
        """Take nothing more under a row's token, and destroy the row and its secrets."""
        await self._vault.unlock(self._vault.realm(row.connection))
        self._doors.close(row.token)

        def write(tx: Tx) -> None:
            subscriptions.drop(tx, row.token)
            keys.unseal(self._vault, tx, row.connection, row.token)
            also(tx)

        await self._db.write(write)


def event(action: str, row: Registration, *, actor: Actor = "program") -> Event:
    """Return what the history says of a registration."""
    details: dict[str, Any] = {"watched": row.target} if row.target else {}
    return Event(
        action,
        actor=actor,
        provider=provider_of(row.connection),
        connection=row.connection,
        target=row.remote_id,
        details=details,
    )


async def _unless_gone(removal: Awaitable[None]) -> None:
    try:
        await removal
    except FailureError as error:
        if not isinstance(error.failure, NotFound):
            raise


def _trusted(row: Registration) -> Subscription | None:
    """Return what a platform that does not tell must have, as far as it answered."""
    return Subscription(row.remote_id, row.url, expires_at=row.expires_at) if row.remote_id else None


def _registered(row: Registration, there: tuple[Subscription, ...]) -> Subscription | None:
    """Return what the platform has for a row: told by the token, which no other address shares."""
    found = next((each for each in there if urlsplit(each.url).path == PATH + row.token), None)
    return replace(found, expires_at=found.expires_at or row.expires_at) if found else None
