"""The accounts as verbs: sign in, sign in again, rename, turn off, sign out."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from connector_app.language import said
from connector_app.model.audit import Event
from connector_app.model.clock import stamp
from connector_app.model.connection import Access, Connection, ConnectionStatus, MethodId
from connector_app.model.failure import FailureError, NotFound, Rejected
from connector_app.model.item import ConnectionId
from connector_app.model.leaving import Cut, StepResult
from connector_app.model.oauth import ClientCredentials
from connector_app.model.provider import Provider
from connector_app.services import clients
from connector_app.services.admission import Admission
from connector_app.services.attempts import Attempt, AttemptId, Attempts, Step
from connector_app.services.boundary import every, returns_result
from connector_app.services.clients import Way
from connector_app.services.disconnect import Disconnect, stays
from connector_app.services.needs import Needs
from connector_app.services.signin import BrowserSignIn
from connector_app.services.typed import account_name, key_line, pasted_key
from connector_app.services.ways import Ways
from connector_app.store import connections, cuts
from connector_app.store.tx import Tx


class Connections:
    """What a person can do with accounts. Verbs answer Ok or Err."""

    def __init__(self, needs: Needs) -> None:
        self._needs = needs
        self._attempts = Attempts(needs.clock)
        self._browser = BrowserSignIn(needs, self._attempts)
        self._admission = Admission(needs)
        self._ways = Ways(needs, self._attempts, self._browser, self._admission)
        self._disconnect = Disconnect(needs)

    # Signing in

    @returns_result
    async def ways(self, provider: str) -> tuple[Way, ...]:
        """Return the ways to sign in at a platform, the one to offer first at the front, with what each still lacks.

        Raises FailureError(NotFound).
        """
        needs = self._needs
        platform = needs.catalog.provider(provider)
        return await needs.db.read(lambda tx: clients.ways(tx, needs.vault, needs.catalog, platform))

    @returns_result
    async def begin(
        self,
        provider: str,
        access: Access,
        *,
        method: MethodId = "oauth",
        name: str = "",
        expect: ConnectionId | None = None,
        open_browser: bool = True,
        without: tuple[str, ...] = (),
    ) -> Attempt:
        """Begin to sign in through the browser or with a code. `expect` is the account that is signed in again.

        `without` are the groups of permissions that are not asked for; an account that is signed in again is asked for
        what it was asked before. How it goes on is told by `step_after`. Raises FailureError: NotFound, Rejected.
        """
        if method not in {"oauth", "device"}:
            raise FailureError(Rejected(said("This way to sign in needs a key that you paste.")))
        attempt = await self._attempt(provider, access, method, name, expect)
        before = await self._one(expect) if expect else None
        hint = before.account.name if before else ""
        left_out = _left_out(self._needs.catalog.provider(provider), without or (before.without if before else ()))
        attempt = replace(attempt, open_browser=open_browser, without=left_out)
        return self._attempts.start(attempt, lambda running: self._ways.by_consent(running, hint))

    @returns_result
    async def connect_token(
        self,
        provider: str,
        access: Access,
        secret: str,
        name: str = "",
        expect: ConnectionId | None = None,
        *,
        more: Mapping[str, str] = MappingProxyType({}),
    ) -> Attempt:
        """Begin to sign in with a key that the person made at the platform and pasted; `more` are further fields.

        Raises FailureError(Rejected) with a sentence where it cannot be such a key.
        """
        rule = self._needs.catalog.provider(provider).pasted
        if rule is None:
            raise FailureError(Rejected(said("This platform takes no such key.")))
        tokens = await asyncio.to_thread(pasted_key, rule, secret, more)  # making an id of it may take its time
        attempt = await self._attempt(provider, access, "token", name, expect)
        return self._attempts.start(attempt, lambda running: self._ways.by_key(running, tokens))

    @returns_result
    async def connect_machine(
        self,
        provider: str,
        access: Access,
        client_id: str,
        secret: str,
        name: str = "",
        expect: ConnectionId | None = None,
    ) -> Attempt:
        """Begin to sign in with a client id and a secret that the person copied from the platform."""
        attempt = await self._attempt(provider, access, "client-credentials", name, expect)
        client = ClientCredentials(
            key_line(client_id, "client_id", said("The client id")), key_line(secret, "secret", said("The secret"))
        )
        return self._attempts.start(attempt, lambda running: self._ways.by_machine(running, client))

    @returns_result
    async def step_after(self, attempt: AttemptId, seen: int) -> Step:
        """Return the step after number `seen` as soon as there is one. Raises FailureError(NotFound)."""
        return await self._attempts.get(attempt).after(seen)

    @returns_result
    async def cancel(self, attempt: AttemptId) -> None:
        """Call a sign-in off; answer when its door is closed and nothing of it is left."""
        await self._attempts.cancel(attempt)

    @returns_result
    async def open_again(self, attempt: AttemptId) -> None:
        """Open the browser once more with the same address. Raises FailureError(Unavailable("browser"))."""
        await self._browser.open_again(self._attempts.get(attempt))

    @returns_result
    async def paste_answer(self, attempt: AttemptId, text: str) -> None:
        """Take the address that the browser ended at for the answer, with the same checks as at the door.

        Raises FailureError(StateMismatch) where it is none of ours; the wait goes on.
        """
        self._browser.paste(self._attempts.get(attempt), text)

    async def _attempt(
        self, provider: str, access: Access, method: MethodId, name: str, expect: ConnectionId | None
    ) -> Attempt:
        platform = self._needs.catalog.provider(provider)
        await self._needs.hooks.prepare(provider)
        if method not in platform.methods:
            raise FailureError(Rejected(said("{platform} does not offer this way to sign in.", platform=platform.name)))
        if expect is not None and (await self._one(expect)).provider != provider:
            raise FailureError(NotFound("account"))
        named = account_name(name) if name else ""
        return Attempt(AttemptId(self._needs.random(8).hex()), provider, access, method, named, expect)

    # The accounts

    @returns_result
    async def all(self) -> tuple[Connection, ...]:
        return tuple(await self._needs.db.read(connections.all))

    @returns_result
    async def get(self, connection: ConnectionId) -> Connection:
        """Return an account. Raises FailureError(NotFound)."""
        return await self._one(connection)

    @returns_result
    async def rename(self, connection: ConnectionId, name: str) -> None:
        """Give an account another name. Raises FailureError: NotFound, Rejected."""
        before, named = await self._one(connection), account_name(name)
        await self._change(before, "connection.renamed", {"before": before.name}, name=named)

    @returns_result
    async def recolour(self, connection: ConnectionId, colour: str) -> None:
        """Give an account another colour. Raises FailureError: NotFound; Rejected where there is no such colour."""
        before = await self._one(connection)
        if colour not in connections.COLOURS:
            raise FailureError(
                Rejected(said("There is no such colour. There is: {names}.", names=", ".join(connections.COLOURS)))
            )
        await self._change(before, "connection.recoloured", {"colour": colour, "was": before.colour}, colour=colour)

    @returns_result
    async def turn_off(self, connection: ConnectionId) -> None:
        """Stop reading and sending for an account; nothing of it is lost. Raises FailureError(NotFound)."""
        before = await self._one(connection)
        await self._change(before, "connection.status", {"status": "turned off"}, status=ConnectionStatus.OFF)
        await self._needs.hooks.before_disconnect(connection)

    @returns_result
    async def turn_on(self, connection: ConnectionId) -> None:
        """Read and send for an account again. Raises FailureError: NotFound; Rejected where it is on its way out."""
        before = await self._one(connection)
        self._needs.catalog.of(before)  # without a platform there is nothing to turn on
        await self._change(before, "connection.status", {"status": "turned on"}, status=ConnectionStatus.CONNECTING)
        self._ways.look(connection)

    async def _one(self, connection: ConnectionId) -> Connection:
        found = await self._needs.db.read(lambda tx: connections.get(tx, connection))
        if found is None:
            raise FailureError(NotFound("account"))
        return found

    async def _change(
        self,
        connection: Connection,
        action: str,
        details: dict[str, str],
        *,
        name: str = "",
        colour: str = "",
        status: ConnectionStatus | None = None,
    ) -> None:
        at = stamp(self._needs.clock.now())

        def change(tx: Tx) -> None:
            if name:
                connections.rename(tx, connection.id, name)
            if colour:
                connections.recolour(tx, connection.id, colour)
            if status is not None:
                stays(tx, connection.id)
                connections.set_status(tx, connection.id, status, at=at)
            about = {"account": name or connection.name, **details}
            event = Event(action, provider=connection.provider, connection=connection.id, details=about)
            self._needs.audit.record(tx, event)

        await self._needs.db.write(change)

    # Signing out

    @returns_result
    async def disconnect(self, connection: ConnectionId, *, withdraw: bool = True) -> tuple[StepResult, ...]:
        """Take an account out and say what became of each step. Raises FailureError(NotFound)."""
        return await self._disconnect.leave(connection, withdraw=withdraw)

    @returns_result
    async def cut_access(self) -> Cut:
        """Cut all access: take every account out, prove that the old keys are refused, and say what is left to do.

        Raises FailureError with what kept an account from going: what was begun is finished by `settle`.
        """
        await self._disconnect.cut()
        found = await self._needs.db.read(cuts.newest)
        assert found is not None  # noqa: S101
        return found

    @returns_result
    async def forget_now(self, connection: ConnectionId) -> StepResult:
        """Destroy the keys of a removed account without waiting for its platform. Raises FailureError(NotFound)."""
        return await self._disconnect.forget_now(connection)

    @returns_result
    async def pending(self) -> tuple[Connection, ...]:
        """Return the removed accounts whose access still has to be withdrawn."""
        return await self._disconnect.pending()

    @returns_result
    async def settle(self) -> None:
        """Finish what an earlier process or a lost network left undone: at the start, and after going online."""
        await every(self._disconnect.settle, self._admission.settle)

    @returns_result
    async def finish_leaving(self) -> None:
        """Finish the disconnections that an earlier process was cut off in, and nothing else."""
        await self._disconnect.finish()

    async def close(self) -> None:
        """End the attempts that are under way and close every door."""
        await self._attempts.close()
        await self._browser.close()


def _left_out(provider: Provider, without: tuple[str, ...]) -> tuple[str, ...]:
    """Return what is left out, in the platform's order. Raises FailureError(Rejected) for what cannot be."""
    known = [group.id for group in provider.choices]
    if unknown := set(without) - set(known):
        words = said("{platform} has no “{name}” to leave out.", platform=provider.name, name=min(unknown))
        raise FailureError(
            Rejected(f"{words} {said('There is: {names}.', names=', '.join(known))}" if known else words)
        )
    if without and set(without) == set(known):
        raise FailureError(Rejected(said("Leave something in: nothing would be asked for.")))
    return tuple(group for group in known if group in without)
