"""The half of the house through which calls reach a platform, put together as the engine does it, on a real disk."""

import random
from contextlib import AsyncExitStack

from connector_app.adapters.http import HttpTransport
from connector_app.adapters.key_file import KeyFile
from connector_app.model.audit import AuditQuery
from connector_app.model.clock import stamp
from connector_app.model.connection import Account, Connection, ConnectionStatus
from connector_app.model.item import ConnectionId
from connector_app.model.oauth import ClientCredentials, TokenSet
from connector_app.services.api import Api
from connector_app.services.audit import Audit
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.health import Health
from connector_app.services.limits import Limits
from connector_app.services.tokens import Tokens
from connector_app.services.vault import Vault
from connector_app.store import audit, connections, intents
from connector_app.store.database import Database
from tests.fakes.keychain import MemoryKeychain

SEED = 20260303


class Calling:
    """`provider` at `origin` (the practice platform's, where it is that one). `seed` makes chance repeatable."""

    def __init__(self, folder, clock, provider, origin, *, transport=None, seed=SEED, client=None):
        self.folder, self.clock, self.provider, self.origin = folder, clock, provider, origin
        self.here = ConnectionId(f"{provider.id}-00000001")
        self.transport, self.keychain = transport, MemoryKeychain()
        self.random = random.Random(seed).randbytes
        self._client = client
        self._stack = AsyncExitStack()

    async def __aenter__(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        enter, last = self._stack.enter_async_context, self._stack.push_async_callback
        self.db = await enter(Database(self.folder / "data.db"))
        self.audit = Audit(self.db, self.clock, self.random)
        await self.audit.start()
        clients = {self.provider.id: ClientCredentials(*self._client)} if self._client else {}
        self.catalog = Catalog(
            (self.provider,), Overrides(clients=clients, insecure_loopback=True), lambda: self.origin
        )
        self.transport = self.transport or await enter(HttpTransport(proxy="none"))
        self.limits = Limits(self.db, self.clock)
        await self.limits.start()
        last(self.limits.close)
        files = [KeyFile(self.folder / f"{name}.key") for name in ("vault", "history")]
        self.vault = Vault(self.db, self.keychain, *files, self.clock, self.random)
        await self.vault.settle()
        self.health = Health(self.db, self.audit, self.clock)
        self.exchange = Exchange(self.transport, self.catalog, self.limits, self.clock, self.random)
        self.tokens = Tokens(
            self.db, self.vault, self.exchange, self.catalog, self.audit, self.health, self.clock, self.random
        )
        last(self.tokens.close)
        self.api = Api(self.exchange, self.tokens, self.health, self.catalog, self.audit, self.clock, self.random)
        return self

    async def __aexit__(self, *error):
        await self._stack.aclose()

    async def connect(
        self, tokens: TokenSet, *, status=ConnectionStatus.CONNECTED, method="oauth", number=1
    ) -> Connection:
        """Put an account there, as a sign-in does: its row and its sealed tokens."""
        here, at = ConnectionId(f"{self.provider.id}-{number:08}"), stamp(self.clock.now())
        account = Account(f"u-{number}", f"Ada {number}")
        connection = Connection(
            here, self.provider.id, account, account.name, method, "change", tokens.scopes, status, at, at
        )
        await self.vault.unlock(self.vault.realm(here))
        await self.db.write(lambda tx: connections.put(tx, connection))
        await self.db.write(lambda tx: self.tokens.save(tx, here, tokens, generation=1))
        if number == 1:
            self.connection = connection
        return connection

    async def put(self, tokens: TokenSet) -> None:
        """Seal tokens as the next generation."""

        def save(tx):
            generation = connections.generation(tx, self.here) + 1
            self.tokens.save(tx, self.here, tokens, generation=generation)

        await self.db.write(save)

    async def row(self) -> Connection:
        return await self.db.write(lambda tx: connections.get(tx, self.here))

    async def stored(self) -> tuple[TokenSet, int] | None:
        await self.vault.unlock(self.vault.realm(self.here))
        return await self.db.write(lambda tx: self.tokens.load(tx, self.here))

    async def intents(self):
        return await self.db.write(lambda tx: intents.waiting(tx, "refresh"))

    async def entries(self, *actions):
        """Return history entries, oldest first."""
        found = await self.db.write(lambda tx: audit.page(tx, AuditQuery(actions=actions, limit=10_000)))
        return found[::-1]
