"""What signing in and out needs of the rest of the house, and of the world outside it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol, TypeVar

from connector_app.model.call import Call
from connector_app.model.clock import Clock
from connector_app.model.item import ConnectionId
from connector_app.model.oauth import CallbackPage, Redirect, TokenSet
from connector_app.model.provider import Provider
from connector_app.services.audit import Audit
from connector_app.services.catalog import Catalog
from connector_app.store.database import Database
from connector_app.store.tx import Tx

T = TypeVar("T")
Realm = Literal["real", "practice"]


class Api(Protocol):
    """Makes calls that belong to no connection yet, or to none any more. Raises FailureError."""

    async def bare(
        self, provider: Provider, call: Call[T], *, request_id: str = "", headers: Mapping[str, str] | None = None
    ) -> T: ...
    async def with_tokens(
        self, provider: Provider, call: Call[T], tokens: TokenSet, *, request_id: str = "", connection: str = ""
    ) -> T: ...


class Vault(Protocol):
    """Seals secrets. `put`, `get` and `destroy` belong in the transaction of what they are for."""

    async def unlock(self, realm: Realm) -> None: ...
    def realm(self, owner: str) -> Realm: ...
    def get(self, tx: Tx, owner: str, field: str) -> tuple[bytes, int] | None: ...
    def fields(self, tx: Tx, owner: str) -> tuple[str, ...]: ...
    def destroy(self, tx: Tx, owner: str) -> None: ...
    async def shred(self) -> None: ...


class Tokens(Protocol):
    """Keeps token sets sealed."""

    def save(self, tx: Tx, connection: ConnectionId, tokens: TokenSet, *, generation: int) -> None: ...
    def load(self, tx: Tx, connection: ConnectionId) -> tuple[TokenSet, int] | None: ...
    async def rest(self, connection: ConnectionId) -> bool: ...


class Browser(Protocol):
    """The person's own browser. Raises FailureError(Unavailable("browser")) where none opens."""

    async def open(self, url: str) -> None: ...


class Catcher(Protocol):
    """An open door for one answer. Closing with `patience` lets the promised page be fetched first (seconds)."""

    @property
    def redirect_uri(self) -> str: ...
    async def close(self, *, patience: float = 0.0) -> None: ...


class Loopback(Protocol):
    """Opens catchers. `judge` tells which page a query earns. Raises FailureError(PortTaken)."""

    async def listen(
        self, redirect: Redirect, judge: Callable[[str], CallbackPage], *, posts_from: str = ""
    ) -> Catcher: ...


async def _nothing(connection: ConnectionId) -> None:
    """Do nothing."""


async def _ready(provider: str) -> None:
    """Be ready."""


async def _unknown(connection: ConnectionId) -> int | None:  # noqa: ARG001
    return None


@dataclass(frozen=True, slots=True)
class Hooks:
    """What others do when an account comes or goes.

    `after_connect` starts the first reading and answers, once the first items are here, how many there are (None where
    it cannot say); `before_disconnect` ends all that is under way for an account, which is off by then, and waits for
    it; `unsubscribe` takes back registrations at the platform, while the tokens still work; `prepare` sees to it that a
    platform can be reached before a sign-in begins.
    """

    after_connect: Callable[[ConnectionId], Awaitable[int | None]] = _unknown
    before_disconnect: Callable[[ConnectionId], Awaitable[None]] = _nothing
    unsubscribe: Callable[[ConnectionId], Awaitable[None]] = _nothing
    prepare: Callable[[str], Awaitable[None]] = _ready


def _on(step: str) -> None:
    """Go on."""


@dataclass(frozen=True, slots=True)
class Needs:
    """All of it. `reached` is told each step of signing in and out, so that a test can end the process right there."""

    db: Database
    clock: Clock
    random: Callable[[int], bytes]
    catalog: Catalog
    audit: Audit
    api: Api
    vault: Vault
    tokens: Tokens
    browser: Browser
    loopback: Loopback
    hooks: Hooks = Hooks()
    reached: Callable[[str], None] = _on
