"""The ways to sign in, each from its beginning to its one ending."""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any, Literal, TypeVar

from connector_app.model.audit import Event
from connector_app.model.failure import (
    Cancelled,
    Failure,
    FailureError,
    Forbidden,
    NotFound,
    Problem,
    Refused,
    Rejected,
    Unauthorized,
    trace_of,
)
from connector_app.model.ids import connection_id
from connector_app.model.item import ConnectionId
from connector_app.model.oauth import ClientCredentials, TokenSet
from connector_app.model.provider import Provider
from connector_app.model.result import Err
from connector_app.services import grants
from connector_app.services.admission import Admission, Arrival
from connector_app.services.attempts import Attempt, Attempts, Running, race
from connector_app.services.boundary import returns_result
from connector_app.services.devices import DeviceSignIn
from connector_app.services.needs import Needs
from connector_app.services.signin import BrowserSignIn

T = TypeVar("T")
FIRST_LOOK = 30.0
"""How long a sign-in waits to say how much there is to see; the reading itself goes on (seconds)."""


class Ways:
    """Works on one attempt at a time, whichever way it goes."""

    def __init__(self, needs: Needs, attempts: Attempts, browser: BrowserSignIn, admission: Admission) -> None:
        self._needs, self._attempts, self._browser, self._admission = needs, attempts, browser, admission
        self._devices = DeviceSignIn(needs)

    async def by_consent(self, running: Running, hint: str = "") -> None:
        """Ask the person's agreement, in the browser or by a code. `hint` names the account that is expected."""
        await self._to_the_end(running, self._consent(running, hint))

    async def by_key(self, running: Running, tokens: TokenSet) -> None:
        await self._to_the_end(running, self._with_key(running, tokens))

    async def by_machine(self, running: Running, client: ClientCredentials) -> None:
        await self._to_the_end(running, self._as_machine(running, client))

    async def _consent(self, running: Running, hint: str) -> None:
        attempt, platform = running.attempt, self._needs.catalog.provider(running.attempt.provider)
        await self._prepare(running, platform)
        if attempt.method == "oauth":
            tokens, scopes = await self._browser.tokens(running, platform, hint)
        else:
            tokens, scopes = await self._devices.tokens(running, platform)
        await self._take_in(running, Arrival(platform, tokens, scopes))

    async def _with_key(self, running: Running, tokens: TokenSet) -> None:
        platform = self._needs.catalog.provider(running.attempt.provider)
        await self._prepare(running, platform)
        running.say("checking")
        await self._prove(running, platform, tokens)
        await self._take_in(running, Arrival(platform, tokens, (), issued=False))

    async def _prove(self, running: Running, platform: Provider, tokens: TokenSet) -> None:
        """Try what was pasted beside the key. Raises FailureError: Rejected at the field that is refused."""
        for proof in platform.pasted.prove(tokens) if platform.pasted else ():
            try:
                await running.unless_called_off(self._needs.api.with_tokens(platform, proof.call, tokens))
            except FailureError as error:
                if not isinstance(error.failure, Unauthorized | Forbidden | Rejected | NotFound):
                    raise
                problem = Problem(proof.field, proof.sentence)
                raise FailureError(Rejected("", (problem,), trace_of(error.failure))) from error

    async def _as_machine(self, running: Running, client: ClientCredentials) -> None:
        platform = self._needs.catalog.provider(running.attempt.provider)
        await self._prepare(running, platform)
        scopes = platform.machine.scopes.get(running.attempt.access, ()) if platform.machine else ()
        running.say("checking")
        call = grants.machine_call(platform, client, scopes, self._needs.clock)
        tokens = await running.unless_called_off(self._needs.api.bare(platform, call))
        # A machine has no refresh token: it asks anew, with what it is.
        own = {"client_id": client.client_id, "client_secret": client.secret}
        await self._take_in(running, Arrival(platform, replace(tokens, extra={**tokens.extra, **own}), scopes))

    async def _prepare(self, running: Running, provider: Provider) -> None:
        """Write down that it begins, and open the vault: a keychain that refuses must not cost a consent."""
        needs, attempt = self._needs, running.attempt
        event = Event(
            "oauth.started",
            provider=provider.id,
            connection=attempt.expect or "",
            details={"access": attempt.access, "method": attempt.method},
        )
        await needs.audit.write(event)
        needs.reached("started")
        owner = connection_id(provider.id, bytes(4))
        await running.unless_called_off(needs.vault.unlock(needs.vault.realm(owner)))

    async def _take_in(self, running: Running, arrival: Arrival) -> None:
        connection, already = await self._admission.admit(running, arrival)
        running.say("reading", connection=connection.id, account=connection.account, already=already)
        advice = await self._advice(running, arrival)
        found = await self._first_look(running, connection.id)
        kinds = arrival.provider.kinds_of(connection)
        is_bare = found == 0 and (not kinds or any(kind.listed for kind in kinds))
        running.say("nothing-shared" if is_bare else "connected", items_found=found, advice=advice)
        self._needs.reached("told")

    async def _advice(self, running: Running, arrival: Arrival) -> str:
        """Return what the platform's part of the work still is; a question that fails ends no sign-in."""
        call = arrival.provider.advice(arrival.tokens)
        if call is None:
            return ""
        try:
            return await running.unless_called_off(self._needs.api.with_tokens(arrival.provider, call, arrival.tokens))
        except FailureError:
            return ""

    async def _first_look(self, running: Running, connection: ConnectionId) -> int | None:
        """Return how many items were found, or None where that is not known (yet)."""
        look = self.look(connection)
        try:
            return await running.unless_called_off(race(_outlasting(look), self._patience()))
        except FailureError:
            return None

    def look(self, connection: ConnectionId) -> "asyncio.Task[int | None]":
        """Begin to read an account. It goes on whether or not anyone waits for it."""
        return self._attempts.own(self._look(connection), f"first look {connection}")

    async def _look(self, connection: ConnectionId) -> int | None:
        try:
            return await self._needs.hooks.after_connect(connection)
        except FailureError:
            return None

    async def _patience(self) -> int | None:
        await self._needs.clock.sleep(FIRST_LOOK)
        return None

    async def _to_the_end(self, running: Running, work: Coroutine[Any, Any, None]) -> None:
        """Make every ending the last step, and every failure one entry of the history."""
        try:
            outcome = await _answered(work)
            if isinstance(outcome, Err):
                await self._refused(running.attempt, outcome.failure)
                running.say("failed", failure=outcome.failure)
        finally:
            await self._browser.leave(running)

    async def _refused(self, attempt: Attempt, failure: Failure) -> None:
        trace = trace_of(failure)
        kind: Literal["refused", "error"] = "refused" if isinstance(failure, Refused | Cancelled) else "error"
        event = Event(
            "oauth.refused",
            outcome=kind,
            provider=attempt.provider,
            connection=attempt.expect or "",
            request_id=trace.request_id,
            status=trace.status or 0,
            error=failure.name,
        )
        try:
            await self._needs.audit.write(event)
        except FailureError:
            return  # the disk that refuses is the failure that is shown


@returns_result
async def _answered(work: Coroutine[Any, Any, T]) -> T:
    return await work


async def _outlasting(task: "asyncio.Task[T]") -> T:
    """Wait for a task that goes on when nobody waits any more."""
    return await asyncio.shield(task)
