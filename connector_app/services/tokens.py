"""Tokens that work: refreshed in time, one flight per connection, saved before they are used.

A platform that rotates refresh tokens punishes whoever uses an old one twice (RFC 9700 section 4.14.2). So what is
about to happen is written down first (an intent), the new pair is committed with its history entry before anybody
gets it, and nothing is thrown away because of a failure that may pass.
"""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, Protocol, TypeVar

from connector_app.model import ids
from connector_app.model.audit import Event
from connector_app.model.call import Call
from connector_app.model.clock import Clock, stamp
from connector_app.model.connection import NEEDS_SIGN_IN, Connection, ConnectionStatus
from connector_app.model.failure import (
    Cancelled,
    Failure,
    FailureError,
    SetupNeeded,
    Trace,
    Unauthorized,
    is_worth_retrying,
    trace_of,
)
from connector_app.model.item import ConnectionId
from connector_app.model.oauth import ClientCredentials, TokenSet
from connector_app.model.provider import Provider
from connector_app.model.verdict import may_have_acted
from connector_app.services import clients, grants
from connector_app.services.audit import Audit
from connector_app.services.catalog import Catalog
from connector_app.services.exchange import Answer
from connector_app.services.health import Health
from connector_app.services.token_sets import packed, unpacked
from connector_app.services.trail import Caller, Trail
from connector_app.store import connections, intents, sign_ins
from connector_app.store.database import Database
from connector_app.store.intents import Intent
from connector_app.store.tx import Tx

T = TypeVar("T")
Realm = Literal["real", "practice"]

FIELD = "tokens"
REFRESH = "refresh"

REFUSALS = frozenset(
    {"invalid_grant", "bad_refresh_token", "invalid_refresh_token", "interaction_required", "consent_required"}
)
"""What platforms call a refresh token that will never work again (RFC 6749 section 5.2, and their own words)."""

PAUSE_SECONDS = 30.0
"""How long tokens that still work are used on after a refresh that failed for the moment."""

CLOSING_SECONDS = 10.0
RESTING_SECONDS = 15.0
"""How long an account that goes waits for a refresh of its own before access is withdrawn later instead."""


class Vault(Protocol):
    """Seals secrets in the database."""

    async def unlock(self, realm: Realm) -> None: ...
    def realm(self, owner: str) -> Realm: ...
    def put(self, tx: Tx, owner: str, field: str, secret: bytes, *, generation: int) -> None: ...
    def get(self, tx: Tx, owner: str, field: str) -> tuple[bytes, int] | None: ...
    def fields(self, tx: Tx, owner: str) -> tuple[str, ...]: ...


class Line(Protocol):
    """Reaches the token endpoint, and knows how far our clock is off."""

    async def alone(
        self, provider: Provider, call: Call[T], tokens: TokenSet | None, *, request_id: str = ""
    ) -> Answer[T]: ...
    def honest(self, provider: Provider, failure: Failure) -> Failure: ...


@dataclass(frozen=True, slots=True)
class _Fresh:
    """New tokens, and the entry that says how they came."""

    tokens: TokenSet
    event: Event


@dataclass(frozen=True, slots=True)
class _Ask:
    """What is refreshed, and how to ask for it."""

    tokens: TokenSet
    call: Call[TokenSet]


class Tokens:
    """Keeps every connection's tokens. `settle` at the start, `close` at the end."""

    def __init__(
        self,
        db: Database,
        vault: Vault,
        line: Line,
        catalog: Catalog,
        audit: Audit,
        health: Health,
        clock: Clock,
        random: Callable[[int], bytes],
    ) -> None:
        self._db, self._vault, self._line, self._catalog = db, vault, line, catalog
        self._audit, self._health, self._clock, self._random = audit, health, clock, random
        self._flights: dict[ConnectionId, asyncio.Task[TokenSet]] = {}
        self._unsaved: dict[tuple[ConnectionId, int], _Fresh] = {}
        self._trail = Trail(audit, catalog)
        self._pauses: dict[ConnectionId, float] = {}

    async def valid(self, connection: Connection, *, leaving: bool = False) -> TokenSet:
        """Return tokens to call with, refreshed where that is due. `leaving` is for what takes the account out.

        Raises FailureError: Unauthorized where a person must sign in again; Cancelled where the account is off or on
        its way out; Keychain... where the key does not come out; whatever kept a refresh from happening, once the
        tokens at hand are over.
        """
        tokens, generation = await self._stored(connection.id, leaving=leaving)
        due, now = tokens.due_at(renewable=_is_renewable(tokens)), self._clock.now()
        if due is None or now < due:
            return tokens
        works = tokens.expires_at is not None and now < tokens.expires_at
        if works and self._clock.monotonic() < self._pauses.get(connection.id, 0.0):
            return tokens
        try:
            return await self._flight(connection.id, generation, leaving=leaving)
        except FailureError as error:
            if not works or isinstance(error.failure, Unauthorized):
                raise
            self._pauses[connection.id] = self._clock.monotonic() + PAUSE_SECONDS
            return tokens

    async def replace(self, connection: Connection, refused: TokenSet, *, leaving: bool = False) -> TokenSet:
        """Return other tokens than those a platform refused: the newer ones, or freshly refreshed.

        Raises FailureError as `valid` does; Unauthorized where there is nothing to refresh with.
        """
        tokens, generation = await self._stored(connection.id, leaving=leaving)
        if tokens.access != refused.access:
            return tokens
        if not _is_renewable(tokens):
            raise FailureError(Unauthorized(connection.provider))
        return await self._flight(connection.id, generation, leaving=leaving)

    async def rest(self, connection: ConnectionId) -> bool:
        """Bring a refresh that was begun to its end, for an account that goes: what it brings must be withdrawn too.

        Return False where it has not ended, or nobody knows how: what is stored may not be what the platform holds.
        Raises FailureError(Keychain...) where the key does not come out.
        """
        under_way = self._flights.get(connection)
        if under_way is not None and not (await asyncio.wait({under_way}, timeout=RESTING_SECONDS))[0]:
            return False
        intent = await self._db.write(lambda tx: intents.get(tx, connection, REFRESH))
        if intent is None:
            return True
        await self._vault.unlock(self._vault.realm(connection))
        try:
            async with asyncio.timeout(RESTING_SECONDS):
                await self._flight(connection, intent.generation, leaving=True)
        except TimeoutError:
            return False
        except FailureError as error:
            return not (is_worth_retrying(error.failure) or may_have_acted(error.failure))
        return True

    async def settle(self) -> None:
        """Finish what a killed program began: the old refresh token is tried once more, then sign-in is needed.

        Where the platform cannot be reached, or the keychain is locked, the intent waits for the next use.
        """
        for intent in await self._db.write(lambda tx: intents.waiting(tx, REFRESH)):
            owner = ConnectionId(intent.owner)
            try:
                await self._vault.unlock(self._vault.realm(owner))
                await self._flight(owner, intent.generation)
            except FailureError:
                continue

    async def close(self) -> None:
        """Let refreshes under way end, so that no rotated token is lost."""
        if self._flights:
            _, late = await asyncio.wait(list(self._flights.values()), timeout=CLOSING_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def save(self, tx: Tx, connection: ConnectionId, tokens: TokenSet, *, generation: int) -> None:
        """Seal tokens, in the caller's transaction. The realm must be unlocked."""
        self._vault.put(tx, connection, FIELD, packed(tokens), generation=generation)

    def load(self, tx: Tx, connection: ConnectionId) -> tuple[TokenSet, int] | None:
        """Open a connection's tokens, with their generation. The realm must be unlocked.

        Raises FailureError(VerificationFailed) where they were tampered with.
        """
        found = self._vault.get(tx, connection, FIELD)
        return (unpacked(found[0]), found[1]) if found else None

    async def _stored(self, connection: ConnectionId, *, leaving: bool) -> tuple[TokenSet, int]:
        """Return tokens and generation. Where a person must act first, nothing is sent: FailureError."""
        await self._vault.unlock(self._vault.realm(connection))
        found = await self._db.write(lambda tx: self._usable(tx, connection, leaving=leaving))
        if not isinstance(found, tuple):
            raise FailureError(found)
        return found

    def _usable(self, tx: Tx, connection: ConnectionId, *, leaving: bool) -> tuple[TokenSet, int] | Failure:
        """Return tokens and generation, or why nothing is asked for this account."""
        found, here = self.load(tx, connection), connections.get(tx, connection)
        if found is None:
            return self._lost(connection)
        if leaving:
            return found
        if here is None or here.status is ConnectionStatus.OFF:
            return Cancelled()
        return self._lost(connection) if here.status in NEEDS_SIGN_IN else found

    def _lost(self, connection: ConnectionId) -> Unauthorized:
        return Unauthorized(self._catalog.of(connection).id, Trace(code="sign-in-needed"))

    async def _flight(self, connection: ConnectionId, generation: int, *, leaving: bool = False) -> TokenSet:
        """Join the refresh under way, or begin one. It goes on when those who wait for it are called off."""
        task = self._flights.get(connection)
        if task is None:
            loop = asyncio.get_running_loop()
            refresh = self._refresh(connection, generation, leaving=leaving)
            task = loop.create_task(refresh, name=f"refresh {connection}")
            self._flights[connection] = task
            task.add_done_callback(lambda done: self._landed(connection, done))
        return await asyncio.shield(task)

    def _landed(self, connection: ConnectionId, task: "asyncio.Task[TokenSet]") -> None:
        del self._flights[connection]
        if not task.cancelled():
            task.exception()  # whoever still waits gets it; nobody may be left

    async def _refresh(self, connection: ConnectionId, generation: int, *, leaving: bool) -> TokenSet:
        provider, request_id = self._catalog.of(connection), ids.request_id(self._random(16))
        begun = await self._db.write(lambda tx: self._begin(tx, provider, connection, generation, leaving=leaving))
        if isinstance(begun, TokenSet):
            return begun
        if not isinstance(begun, _Ask):
            raise FailureError(begun)
        place = (connection, generation)
        if place not in self._unsaved:
            try:
                answer = await self._line.alone(provider, begun.call, None, request_id=request_id)
            except FailureError as error:
                return await self._without(provider, connection, generation, begun.call, error.failure)
            # Held until the disk has them: the platform has forgotten the old ones by now.
            tokens, said = begun.tokens.followed_by(answer.value), self._trail.said(provider, begun.call)
            event = self._event("token.refreshed", connection, request_id)
            self._unsaved[place] = _Fresh(tokens, replace(event, status=answer.status, details=said))
        fresh = self._unsaved[place]
        kept = await self._db.write(lambda tx: self._keep(tx, connection, generation, fresh))
        del self._unsaved[place]
        if kept is None:
            raise FailureError(self._lost(connection))
        return kept

    def _begin(
        self, tx: Tx, provider: Provider, connection: ConnectionId, generation: int, *, leaving: bool
    ) -> _Ask | TokenSet | Failure:
        """Write the intent down. Return what to ask with, or what somebody else has refreshed, or why neither."""
        found = self._usable(tx, connection, leaving=leaving)
        if isinstance(found, Cancelled):
            return found  # an intent that is there stays: whoever takes the account out settles it
        if not isinstance(found, tuple) or found[1] != generation:
            intents.remove(tx, connection, REFRESH)
            return found[0] if isinstance(found, tuple) else found
        tokens = found[0]
        client = _own_client(tokens) or self._client(tx, provider, connection)
        if isinstance(client, SetupNeeded):
            return client
        if tokens.refresh:
            call = grants.refresh_call(provider, client, tokens.refresh, self._clock)
        else:
            call = grants.machine_call(provider, client, tokens.scopes, self._clock)
        intents.put(tx, Intent(connection, REFRESH, generation, stamp(self._clock.now())))
        return _Ask(tokens, call)

    def _client(self, tx: Tx, provider: Provider, connection: ConnectionId) -> ClientCredentials | SetupNeeded:
        """Return who the program is at the platform, as the account was signed in: a device had no secret."""
        client = clients.client_in(tx, self._vault, self._catalog, provider)
        here = connections.get(tx, connection)
        method = here.method if here else "oauth"
        missing = clients.lacking(provider, method, client)
        if client is None or missing:
            return SetupNeeded(provider.id, missing)
        return replace(client, secret="") if method == "device" else client

    def _keep(self, tx: Tx, connection: ConnectionId, generation: int, fresh: "_Fresh") -> TokenSet | None:
        """Commit the new pair, its history entry and the end of the intent as one; only over what was refreshed."""
        intents.remove(tx, connection, REFRESH)
        found = self.load(tx, connection)
        if found is None or found[1] != generation:
            return found[0] if found else None
        self.save(tx, connection, fresh.tokens, generation=generation + 1)
        sign_ins.renewed(tx, connection, fresh.tokens, at=stamp(self._clock.now()))
        self._audit.record(tx, fresh.event)
        return fresh.tokens

    async def _without(
        self, provider: Provider, connection: ConnectionId, generation: int, call: Call[TokenSet], failure: Failure
    ) -> TokenSet:
        """Raise why there are no new tokens, or return those that somebody put there meanwhile."""
        if trace_of(failure).code in REFUSALS:
            failure = Unauthorized(provider.id, trace_of(failure))
        why = self._line.honest(provider, failure)
        if isinstance(why, Unauthorized):
            said = self._trail.said(provider, call)
            newer = await self._db.write(lambda tx: self._refused(tx, connection, generation, said, why))
            if newer is not None:
                return newer
            raise FailureError(why)
        if not may_have_acted(why):
            await self._db.write(lambda tx: intents.remove(tx, connection, REFRESH))
        await self._trail.failed(Caller(provider, trace_of(why).request_id, connection), call, why)
        raise FailureError(why)

    def _refused(
        self, tx: Tx, connection: ConnectionId, generation: int, said: Mapping[str, str], failure: Unauthorized
    ) -> TokenSet | None:
        """Say once that a person must sign in again, unless what was refused is no longer what is stored."""
        intents.remove(tx, connection, REFRESH)
        found = self.load(tx, connection)
        if found is not None and found[1] != generation:
            return found[0]
        if self._health.note(tx, connection, failure):
            trace = failure.trace
            event = self._event("token.refresh-failed", connection, trace.request_id)
            details = {**said, **({"code": trace.code} if trace.code else {})}
            event = replace(event, outcome="refused", status=trace.status or 0, error=failure.name, details=details)
            self._audit.record(tx, event)
        return None

    def _event(self, action: str, connection: ConnectionId, request_id: str) -> Event:
        provider = ids.provider_of(connection)
        return Event(action, actor="program", provider=provider, connection=connection, request_id=request_id)


def _own_client(tokens: TokenSet) -> ClientCredentials | None:
    """Return what a client that signed in for itself asks anew with (RFC 6749 section 4.4.3: it gets no refresh)."""
    if "client_secret" not in tokens.extra:
        return None
    return ClientCredentials(tokens.extra["client_id"], tokens.extra["client_secret"])


def _is_renewable(tokens: TokenSet) -> bool:
    return bool(tokens.refresh) or _own_client(tokens) is not None
