"""What a person wants to hear of at once, thing by thing, from a platform that reaches public addresses only.

That needs a tunnel of the person's own. What becomes of each registration is the register's business.
"""

from collections.abc import Mapping
from functools import partial

from connector_app.language import said
from connector_app.model.connection import Connection
from connector_app.model.failure import FailureError, NotFound, Rejected, trace_of
from connector_app.model.item import ConnectionId
from connector_app.services.boundary import every, returns_result
from connector_app.services.catalog import Catalog
from connector_app.services.changes import FindConnection
from connector_app.services.register import Desk, Register
from connector_app.store import items
from connector_app.store.database import Database
from connector_app.store.items import ItemQuery
from connector_app.store.subscriptions import Registration

MOST_CHOICES = 500

UNREACHED = said(
    "This needs an address at which your computer is reached from outside, a tunnel of"
    " your own. It belongs into settings.toml, under [live], in the line that begins with"
    " address: the README shows how. Then start again."
)


class Watches:
    """The verbs of what is watched. `address` is where this computer is reached from outside, "" where it is not."""

    def __init__(
        self, db: Database, catalog: Catalog, connection: FindConnection, register: Register, *, address: str = ""
    ) -> None:
        self._db, self._catalog, self._connection, self._register = db, catalog, connection, register
        self.address = address.rstrip("/")

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
            there = said("There is {names}.", names=known) if known else said("There is nothing yet.")
            raise FailureError(Rejected(f"{said('There is no “{name}” to watch.', name=wanted)} {there}"))
        async with self._register.turn(connection):
            return await self._add(connection, target, choices[target])

    @returns_result
    async def watched(self, connection: ConnectionId) -> tuple[Registration, ...]:
        """Return what is watched."""
        return tuple(await self._rows(connection))

    @returns_result
    async def remove(self, connection: ConnectionId, token: str) -> None:
        """Watch something no longer. Raises FailureError(NotFound) where it was not."""
        async with self._register.turn(connection):
            desk = await self._desk(connection)
            for row in await self._rows(connection):
                if row.token == token:
                    await self._register.end(desk, row, actor="you")
                    return
        raise FailureError(NotFound("this webhook address"))

    async def _add(self, connection: ConnectionId, target: str, name: str) -> Registration:
        desk = await self._desk(connection)
        if any(row.target == target for row in await self._rows(connection)):
            raise FailureError(Rejected(said("“{name}” is watched already.", name=name)))
        try:
            return await self._register.make(desk, target, actor="you")
        except FailureError as error:
            if trace_of(error.failure).status is not None:  # it was refused: nothing of it is there
                for row in [row for row in await self._rows(connection) if row.target == target]:
                    await self._register.forget(row)
            raise

    # What happens by itself

    def renew(self, connection: ConnectionId) -> None:
        """Renew an account's registrations the next time, however long they would last: its platform wants it so."""
        self._register.urge(connection)

    async def settle(self, connection: Connection) -> None:
        """Have everything that is watched as it should be.

        Raises FailureError, the first where there were several, after everything was tried.
        """
        api = self._catalog.of(connection).watches
        if api is None:
            return
        desk = Desk(connection, api, self.address)
        targets = dict.fromkeys(row.target for row in await self._rows(connection.id))
        await every(*(partial(self._register.settle, desk, target) for target in targets))
        self._register.calmed(connection.id)

    # Parts

    async def _choices(self, connection: ConnectionId) -> Mapping[str, str]:
        desk = await self._desk(connection)
        query = ItemQuery(connections=(connection,), limit=MOST_CHOICES)
        found = await self._db.read(lambda tx: items.page(tx, query))
        return desk.api.targets(found)

    async def _desk(self, connection: ConnectionId) -> Desk:
        here = await self._db.read(lambda tx: self._connection(tx, connection))
        if here is None:
            raise FailureError(NotFound("account"))
        provider = self._catalog.of(here)
        if provider.watches is None:
            raise FailureError(
                Rejected(said("{platform} cannot be asked by the program to send news here.", platform=provider.name))
            )
        return Desk(here, provider.watches, self.address)

    async def _rows(self, connection: ConnectionId) -> list[Registration]:
        return [row for row in await self._register.rows(connection) if row.target]
