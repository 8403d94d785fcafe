"""Live connections to the platforms that offer a socket: one task for each account, which carries its state machine."""

import logging
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol, TypeVar

from connector_app.model.call import Call
from connector_app.model.clock import Clock
from connector_app.model.connection import Connection, ConnectionStatus
from connector_app.model.failure import Cancelled, Failure, FailureError, Unauthorized
from connector_app.model.item import ConnectionId
from connector_app.model.live import Session
from connector_app.model.oauth import TokenSet
from connector_app.model.provider import Provider
from connector_app.model.webhook import Accepted
from connector_app.services.carrier import Carrier, Wires
from connector_app.services.catalog import Catalog
from connector_app.services.changes import FindConnection
from connector_app.services.supervisor import Supervisor
from connector_app.store.database import Database

T = TypeVar("T")
log = logging.getLogger(__name__)


class Tokens(Protocol):
    """Brings an account's tokens. Raises FailureError: Unauthorized, Cancelled, Keychain..."""

    async def valid(self, connection: Connection) -> TokenSet: ...


class Api(Protocol):
    """Makes a call with these very tokens. What it is refused says nothing of the account. Raises FailureError."""

    async def with_tokens(self, provider: Provider, call: Call[T], tokens: TokenSet) -> T: ...


class Inbox(Protocol):
    """Keeps what was told. Answers whether it is safe on the disk."""

    async def hear(self, connection: ConnectionId, accepted: Accepted, body: bytes) -> bool: ...


class Live(Protocol):
    """Keeps accounts up to date by reading them, and says how fresh they are."""

    def nudge(self, connection: ConnectionId) -> None: ...
    def socket(self, connection: ConnectionId, *, up: bool) -> None: ...
    def trouble(self, connection: ConnectionId, failure: Failure | None) -> None: ...


class Sockets:
    """Owns the tasks. An account without a socket costs nothing but a look."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        random: Callable[[int], bytes],
        catalog: Catalog,
        connection: FindConnection,
        supervisor: Supervisor,
        tokens: Tokens,
        api: Api,
        wires: Wires,
        inbox: Inbox,
        live: Live,
    ) -> None:
        self._db, self._clock, self._random, self._catalog = db, clock, random, catalog
        self._connection, self._supervisor = connection, supervisor
        self._tokens, self._api, self._wires, self._inbox, self._live = tokens, api, wires, inbox, live
        self._carriers: dict[ConnectionId, Carrier] = {}

    async def start(self, connection: ConnectionId) -> None:
        """Listen for an account from now on; where that is done already, begin anew: its tokens may be others."""
        if self._catalog.of(connection).live is None:
            return
        await self.stop(connection)
        self._supervisor.start(f"socket {connection}", partial(self._listen, connection))

    async def stop(self, connection: ConnectionId) -> None:
        """Close an account's socket, and wait until it is."""
        await self._supervisor.stop(f"socket {connection}")
        self._live.trouble(connection, None)

    def drop(self) -> None:
        """Give up every connection where it stands: the computer slept, and nobody is at the other end any more."""
        for carrier in self._carriers.values():
            carrier.drop()

    async def _listen(self, connection: ConnectionId) -> None:
        account = await self._db.read(lambda tx: self._connection(tx, connection))
        if account is None or account.status is ConnectionStatus.OFF:
            return
        provider = self._catalog.of(account)
        try:
            tokens = await self._tokens.valid(account)
        except FailureError as error:
            if isinstance(error.failure, Unauthorized | Cancelled):
                return  # signing in and turning on begin anew
            raise
        session = provider.live.session(tokens, self._catalog.endpoints(provider)) if provider.live else None
        if session is not None:
            await self._carry(connection, session, partial(self._ask, provider, tokens))

    async def _ask(self, provider: Provider, tokens: TokenSet, call: Call[Any]) -> Any:
        return await self._api.with_tokens(provider, call, tokens)

    async def _carry(self, connection: ConnectionId, session: Session, ask: Callable[[Call[Any]], Any]) -> None:
        carrier = Carrier(
            session,
            self._clock,
            self._random,
            ask=ask,
            wires=self._wires,
            keep=partial(self._inbox.hear, connection),
            read=partial(self._live.nudge, connection),
            up=lambda up: self._live.socket(connection, up=up),
            trouble=partial(self._live.trouble, connection),
        )
        self._carriers[connection] = carrier
        try:
            failure = await carrier.run()
        finally:
            del self._carriers[connection]
        log.warning("live updates of %s ended: %s", connection, failure.name)
        self._live.trouble(connection, failure)
        self._live.nudge(connection)  # reading shows whether the account itself is still well
