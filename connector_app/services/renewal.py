"""Renewing a sign-in because a person asked."""

from connector_app.model.connection import TURNED_OFF, ConnectionStatus
from connector_app.model.failure import FailureError, NotFound, Rejected
from connector_app.model.item import ConnectionId
from connector_app.services.boundary import returns_result
from connector_app.services.tokens import Tokens
from connector_app.store import connections
from connector_app.store.database import Database


class Renewal:
    def __init__(self, db: Database, tokens: Tokens) -> None:
        self._db, self._tokens = db, tokens

    @returns_result
    async def renew(self, connection: ConnectionId) -> None:
        """Exchange the tokens for fresh ones now.

        Raises FailureError: NotFound, Rejected, Unauthorized, Offline, Keychain...
        """
        here = await self._db.read(lambda tx: connections.get(tx, connection))
        if here is None:
            raise FailureError(NotFound("account"))
        if here.status is ConnectionStatus.OFF:
            raise FailureError(Rejected(TURNED_OFF))
        await self._tokens.replace(here, await self._tokens.valid(here))
