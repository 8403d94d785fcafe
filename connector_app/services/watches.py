"""Registrations that reach this computer from outside: one for each thing a person wants to hear of at once.

They need a public address, a tunnel of the person's own, and last as long as the platform lets them: each is compared,
renewed in time, made anew where it is gone, and removed before access is withdrawn.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Protocol, TypeVar
from urllib.parse import urlsplit

from connector_app.model.audit import Actor, Event
from connector_app.model.call import Call
from connector_app.model.clock import Clock, moment, stamp
from connector_app.model.connection import Connection
from connector_app.model.failure import FailureError, NotFound, Rejected, trace_of
from connector_app.model.item import ConnectionId
from connector_app.model.provider import Subscription, WatchApi
from connector_app.services import doors as keys
from connector_app.services.audit import Audit
from connector_app.services.boundary import returns_result
from connector_app.services.catalog import Catalog
from connector_app.services.changes import FindConnection
from connector_app.services.doors import PATH, Doors, Secrets
from connector_app.store import deliveries, items, subscriptions
from connector_app.store.database import Database
from connector_app.store.items import ItemQuery
from connector_app.store.subscriptions import Registration, RegistrationState
from connector_app.store.tx import Tx

T = TypeVar("T")
MOST_CHOICES = 500
MOST_AGAIN = 100
"""Deliveries that are asked for again at once. What is older is read."""

UNREACHED = (
    "This needs an address at which your computer is reached from outside, a tunnel of your own. It belongs into"
    " settings.toml, under [live], in the line that begins with address: the README shows how. Then start again."
)


class Api(Protocol):
    """Makes a call on behalf of an account, or raises FailureError."""

    async def make(self, connection: Connection, call: Call[T], *, leaving: bool = False) -> T: ...


class Watches:
    """Keeps what is watched at the platforms and what is written here the same.

    `address` is where this computer is reached from outside, "" where it is not.
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
        vault: Secrets,
        doors: Doors,
        *,
        address: str = "",
    ) -> None:
        self._db, self._clock, self._random, self._audit = db, clock, random, audit
        self._catalog, self._connection, self._api, self._vault, self._doors = catalog, connection, api, vault, doors
        self.address = address.rstrip("/")
        self._urgent: set[ConnectionId] = set()

    # What a person does

    @returns_result
    async def choices(self, connection: ConnectionId) -> Mapping[str, str]:
        """Return what can be watched, with what people call it. Raises FailureError(Rejected)."""
        return await self._choices(connection)

    @returns_result
    async def add(self, connection: ConnectionId, wanted: str) -> Registration:
        """Watch one more thing, named by its target or by what people call it."""
        if not self.address:
            raise FailureError(Rejected(UNREACHED))
        choices = await self._choices(connection)
        target = next((t for t, name in choices.items() if wanted in (t, name)), None)
        if target is None:
            known = ", ".join(f"“{name}”" for name in list(choices.values())[:10])
            raise FailureError(Rejected(f"There is no “{wanted}” to watch. There is {known or 'nothing yet'}."))
        here, api = await self._here(connection)
        if target in await self._by_target(connection):
            raise FailureError(Rejected(f"“{choices[target]}” is watched already."))
        try:
            return await self._make(here, api, target, actor="you")
        except FailureError as error:
            if trace_of(error.failure).status is not None:  # it was refused: nothing of it is there
                for row in (await self._by_target(connection)).get(target, []):
                    await self._forget(row)
            raise

    @returns_result
    async def watched(self, connection: ConnectionId) -> tuple[Registration, ...]:
        """Return what is watched."""
        return tuple(await self._rows(connection))

    @returns_result
    async def remove(self, connection: ConnectionId, token: str) -> None:
        """Watch something no longer. Raises FailureError(NotFound) where it was not."""
        here, api = await self._here(connection)
        for row in await self._rows(connection):
            if row.token == token:
                await self._end(here, api, row, actor="you")
                return
        raise FailureError(NotFound("this webhook address"))

    # What happens by itself

    def renew(self, connection: ConnectionId) -> None:
        """Renew an account's registrations the next time, however long they would last: its platform wants it so."""
        self._urgent.add(connection)

    async def settle(self, connection: Connection) -> None:
        """Compare, renew, make anew, and ask again for what could not be delivered.

        Raises FailureError, the first where there were several, after everything was tried.
        """
        api, wrong = self._catalog.of(connection).watches, None
        if api is None:
            return
        for rows in (await self._by_target(connection.id)).values():
            try:
                await self._settle(connection, api, rows)
            except FailureError as error:
                wrong = wrong or error
        if wrong:
            raise wrong
        self._urgent.discard(connection.id)

    async def _settle(self, connection: Connection, api: WatchApi, rows: list[Registration]) -> None:
        """See to it that one thing is watched once: its newest row stays, those before it go once that one stands."""
        newest = rows[-1]
        if not self.address or newest.state is RegistrationState.ENDING:
            await self._end(connection, api, newest)
        else:
            await self._keep(connection, api, newest)
        for row in rows[:-1]:
            await self._end(connection, api, row)

    async def leave(self, connection: Connection, rows: Sequence[Registration]) -> None:
        """Remove registrations while the sign-in still works. Raises FailureError where one could not be removed."""
        api = self._catalog.of(connection).watches
        for row in rows:
            await self._end(connection, api, row, leaving=True)

    async def _keep(self, connection: Connection, api: WatchApi, row: Registration) -> None:
        listing = api.watched(row.target)
        there = _registered(row, await self._api.make(connection, listing)) if listing else _trusted(row)
        ends = moment(there.expires_at) if there and there.expires_at else None
        if there is None or (ends and ends <= self._clock.now()):
            await self._forget(row)
            await self._make(connection, api, row.target)
        elif row.url != self._url(row.token):
            await self._replace(connection, api, row)
        elif row.state is RegistrationState.MAKING:
            await self._stands(connection, row, there)
        elif ends and (connection.id in self._urgent or self._is_half_over(api, row, ends)):
            await self._renew(connection, api, row)
        else:
            await self._ask_again(connection, api, row)

    def _is_half_over(self, api: WatchApi, row: Registration, ends: datetime) -> bool:
        """Tell whether less than half of the longest life is left."""
        life = api.life(row.target)
        return life is not None and ends - self._clock.now() <= life / 2

    async def _renew(self, connection: Connection, api: WatchApi, row: Registration) -> None:
        until = self._until(api, row.target)
        call = api.renew(row.target, row.remote_id, until) if until else None
        if call is None:
            await self._replace(connection, api, row)
            return
        made = await self._api.make(connection, call)
        lasting = replace(row, expires_at=made.expires_at or row.expires_at)

        def write(tx: Tx) -> None:
            subscriptions.put(tx, lasting)
            self._record(tx, "webhook.renewed", connection, row)

        await self._db.write(write)

    async def _replace(self, connection: Connection, api: WatchApi, row: Registration) -> None:
        """Make another registration, and end the old one only then: so that nothing falls between the two."""
        await self._make(connection, api, row.target)
        await self._end(connection, api, row)

    async def _ask_again(self, connection: Connection, api: WatchApi, row: Registration) -> None:
        call = api.missed(row.target, row.remote_id)
        if call is None:
            return
        missed = await self._api.make(connection, call)
        known = await self._db.read(lambda tx: deliveries.known(tx, connection.id, [m.delivery_id for m in missed]))
        for each in [m for m in missed if m.delivery_id not in known][-MOST_AGAIN:]:
            await self._api.make(connection, each.again)

    # The steps

    async def _make(
        self, connection: Connection, api: WatchApi, target: str, *, actor: Actor = "program"
    ) -> Registration:
        """Write down, ask, write down: whoever is killed in between leaves a row that the next one settles."""
        token, secret = self._random(16).hex(), self._random(32).hex()
        now = stamp(self._clock.now())
        row = Registration(token, connection.id, RegistrationState.MAKING, now, url=self._url(token), target=target)
        await self._vault.unlock(self._vault.realm(connection.id))

        def begin(tx: Tx) -> None:
            subscriptions.put(tx, row)
            keys.seal(self._vault, tx, connection.id, token, (secret,))

        await self._db.write(begin)
        self._doors.open(token, connection.id, making=True)  # the platform may try the address at once
        made = await self._api.make(connection, api.watch(target, row.url, secret, self._until(api, target)))
        return await self._stands(connection, row, made, actor=actor)

    async def _stands(
        self, connection: Connection, row: Registration, made: Subscription, *, actor: Actor = "program"
    ) -> Registration:
        live = replace(row, state=RegistrationState.LIVE, remote_id=made.remote_id, expires_at=made.expires_at)

        def finish(tx: Tx) -> None:
            subscriptions.put(tx, live)
            self._record(tx, "webhook.subscribed", connection, live, actor=actor)

        await self._db.write(finish)
        self._doors.open(row.token, connection.id)
        return live

    async def _end(
        self,
        connection: Connection,
        api: WatchApi | None,
        row: Registration,
        *,
        leaving: bool = False,
        actor: Actor = "program",
    ) -> None:
        self._doors.close(row.token)
        await self._db.write(lambda tx: subscriptions.put(tx, replace(row, state=RegistrationState.ENDING)))
        if api and row.remote_id:
            await _unless_gone(self._api.make(connection, api.unwatch(row.target, row.remote_id), leaving=leaving))
        await self._forget(row, lambda tx: self._record(tx, "webhook.unsubscribed", connection, row, actor=actor))

    async def _forget(self, row: Registration, also: Callable[[Tx], None] = lambda _tx: None) -> None:
        await self._vault.unlock(self._vault.realm(row.connection))
        self._doors.close(row.token)

        def write(tx: Tx) -> None:
            subscriptions.drop(tx, row.token)
            keys.unseal(self._vault, tx, row.connection, row.token)
            also(tx)

        await self._db.write(write)

    async def _choices(self, connection: ConnectionId) -> Mapping[str, str]:
        _, api = await self._here(connection)
        query = ItemQuery(connections=(connection,), limit=MOST_CHOICES)
        found = await self._db.read(lambda tx: items.page(tx, query))
        return api.targets(found)

    async def _here(self, connection: ConnectionId) -> tuple[Connection, WatchApi]:
        here = await self._db.read(lambda tx: self._connection(tx, connection))
        if here is None:
            raise FailureError(NotFound("account"))
        provider = self._catalog.of(here)
        if provider.watches is None:
            raise FailureError(Rejected(f"{provider.name} cannot be asked by the program to send news here."))
        return here, provider.watches

    async def _rows(self, connection: ConnectionId) -> list[Registration]:
        rows = await self._db.read(lambda tx: subscriptions.of(tx, connection))
        return [row for row in rows if row.target]

    async def _by_target(self, connection: ConnectionId) -> dict[str, list[Registration]]:
        found: dict[str, list[Registration]] = {}
        for row in await self._rows(connection):
            found.setdefault(row.target, []).append(row)
        return found

    def _until(self, api: WatchApi, target: str) -> datetime | None:
        life = api.life(target)
        return self._clock.now() + life if life else None

    def _url(self, token: str) -> str:
        return f"{self.address}{PATH}{token}"

    def _record(
        self, tx: Tx, action: str, connection: Connection, row: Registration, *, actor: Actor = "program"
    ) -> None:
        details: dict[str, Any] = {"watched": row.target}
        self._audit.record(
            tx,
            Event(
                action,
                actor=actor,
                provider=connection.provider,
                connection=connection.id,
                target=row.remote_id,
                details=details,
            ),
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
    found = next((s for s in there if urlsplit(s.url).path == PATH + row.token), None)
    return replace(found, expires_at=found.expires_at or row.expires_at) if found else None
