"""Live connections to the platforms that offer a socket: one task for each account, which carries its state machine."""

import logging
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol, TypeVar

from connector_app.model import ids
from connector_app.model.audit import Event
from connector_app.model.call import Call
from connector_app.model.clock import Clock
from connector_app.model.connection import Connection, ConnectionStatus
from connector_app.model.failure import Cancelled, Failure, FailureError, Rejected, Unauthorized
from connector_app.model.item import ConnectionId
from connector_app.model.live import Session, Stop, Tell
from connector_app.model.oauth import TokenSet
from connector_app.model.provider import Provider
from connector_app.model.webhook import Accepted
from connector_app.services.audit import Audit
from connector_app.services.carrier import Carrier, Wires
from connector_app.services.catalog import Catalog
from connector_app.services.changes import FindConnection
from connector_app.services.supervisor import Supervisor
from connector_app.store import freshness
from connector_app.store.database import Database
from connector_app.store.tx import Tx

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
    """Keeps accounts up to date by reading them, more rarely while a socket tells what happens."""

    def nudge(self, connection: ConnectionId) -> None: ...
    def socket(self, connection: ConnectionId, *, up: bool) -> None: ...


class Sockets:
    """Owns the tasks. An account without a socket costs nothing but a look.

    What keeps a socket from working is a state of its account until it is cured, and one entry of the history.
    """

    def __init__(
        self,
        db: Database,
        clock: Clock,
        random: Callable[[int], bytes],
        audit: Audit,
        catalog: Catalog,
        connection: FindConnection,
        supervisor: Supervisor,
        tokens: Tokens,
        api: Api,
        wires: Wires,
        inbox: Inbox,
        live: Live,
    ) -> None:
        self._db, self._clock, self._random, self._audit = db, clock, random, audit
        self._catalog, self._connection, self._supervisor = catalog, connection, supervisor
        self._tokens, self._api, self._wires, self._inbox, self._live = tokens, api, wires, inbox, live
        self._carriers: dict[ConnectionId, Carrier] = {}

    async def start(self, connection: ConnectionId) -> None:
        """Listen for an account from now on; where that is done already, begin anew: its tokens may be others."""
        if self._catalog.of(connection).live is None:
            return
        await self._supervisor.stop(f"socket {connection}")
        self._supervisor.start(f"socket {connection}", partial(self._listen, connection))

    async def stop(self, connection: ConnectionId) -> None:
        """Close an account's socket, and wait until it is. What kept it from working is of no matter any more."""
        await self._supervisor.stop(f"socket {connection}")
        await self._tell(connection, None)

    async def died(self, connection: ConnectionId, failure: Failure) -> None:
        """Let an account's state say that its socket ended of a bug. Raises FailureError(Storage)."""
        await self._db.write(lambda tx: freshness.set_trouble(tx, connection, failure.name, ""))

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
        if session is None:
            await self._tell(connection, None)
        else:
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
            trouble=partial(self._tell, connection),
        )
        self._carriers[connection] = carrier
        try:
            end = await carrier.run()
        finally:
            del self._carriers[connection]
        log.warning("live updates of %s ended: %s", connection, end.failure.name)
        await self._tell(connection, end)
        self._live.nudge(connection)  # reading shows whether the account itself is still well

    async def _tell(self, connection: ConnectionId, said: Tell | Stop | None) -> None:
        """Keep what a person can do something about; None where nothing is."""
        failure = said.failure if isinstance(said, Stop) else Rejected(said.words) if said else None
        try:
            await self._db.write(lambda tx: self._note(tx, connection, said, failure))
        except FailureError as error:  # it is said again with the next connection
            log.warning("the state of live updates of %s was not kept: %s", connection, error.failure.name)

    def _note(self, tx: Tx, connection: ConnectionId, said: Tell | Stop | None, failure: Failure | None) -> None:
        """Write the state, and an entry where it is another trouble than before."""
        is_new = freshness.set_trouble(tx, connection, failure.name if failure else "", said.words if said else "")
        if is_new and said and failure:
            self._audit.record(
                tx,
                Event(
                    "live.ended" if isinstance(said, Stop) else "live.hindered",
                    actor="program",
                    outcome="error",
                    provider=ids.provider_of(connection),
                    connection=connection,
                    error=failure.name,
                    details={"why": said.words},
                ),
            )
