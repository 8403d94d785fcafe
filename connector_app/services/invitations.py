"""Letting an account in somewhere: the address at which a person does that, where a platform has one."""

from typing import Protocol, TypeVar

from connector_app.language import said
from connector_app.model.call import Call
from connector_app.model.connection import Connection
from connector_app.model.failure import FailureError, NotFound, Rejected
from connector_app.model.item import ConnectionId
from connector_app.services.boundary import returns_result
from connector_app.services.catalog import Catalog
from connector_app.services.changes import FindConnection
from connector_app.store.database import Database

T = TypeVar("T")


class Api(Protocol):
    """Makes calls for an account. Raises FailureError."""

    async def make(self, connection: Connection, call: Call[T], *, request_id: str = "", urgent: bool = False) -> T: ...


class Invitations:
    """Answers addresses that only the platform knows."""

    def __init__(self, db: Database, catalog: Catalog, connection: FindConnection, api: Api) -> None:
        self._db, self._catalog, self._connection, self._api = db, catalog, connection, api

    @returns_result
    async def link(self, connection: ConnectionId) -> str:
        """Return the address at which a person lets an account in.

        Raises FailureError: NotFound, Rejected where the platform has none, and as every call.
        """
        here = await self._db.read(lambda tx: self._connection(tx, connection))
        if here is None:
            raise FailureError(NotFound("account"))
        platform = self._catalog.of(here)
        if platform.invite is None:
            raise FailureError(Rejected(said("{platform} has no page for that.", platform=platform.name)))
        return await self._api.make(here, platform.invite(here.access), urgent=True)
