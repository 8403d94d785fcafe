"""Taking an account in once its tokens are here: whose they are, whether it is the right one, then all at once.

Tokens that arrived are sealed together with an intent before anything else is asked: should the process end, whoever
comes next gives them back. What becomes of them in the end (an account, or nothing) is one transaction.
"""

import contextlib
from dataclasses import dataclass, replace
from functools import partial

from connector_app.model.audit import Event
from connector_app.model.clock import stamp
from connector_app.model.connection import WITHOUT, Access, Account, Connection, ConnectionStatus
from connector_app.model.failure import (
    FailureError,
    Forbidden,
    NotFound,
    Unreadable,
    WrongAccount,
    is_worth_retrying,
)
from connector_app.model.ids import connection_id, request_id
from connector_app.model.item import ConnectionId
from connector_app.model.oauth import TokenSet, believed
from connector_app.model.provider import Provider, no_revoke
from connector_app.services.attempts import Attempt, Running, race
from connector_app.services.boundary import every
from connector_app.services.clients import client_if_known
from connector_app.services.disconnect import leaves, stays
from connector_app.services.kept import is_shut, kept_tokens
from connector_app.services.needs import Needs
from connector_app.store import connections, intents, sign_ins
from connector_app.store.intents import Intent
from connector_app.store.tx import Tx

INTENT, SUPERSEDED = "sign-in", "superseded"
ISSUED = frozenset({"oauth", "device"})
"""The ways to sign in by which a platform makes tokens for this program."""

GIVING_BACK = 5.0
"""How long an ending may be held up by giving tokens back; then the intent stays for later (seconds)."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """Tokens that nobody has yet.

    `issued` says that the platform made them for this sign-in, so that they go back where they are not wanted; a key
    that a person pasted is theirs.
    """

    provider: Provider
    tokens: TokenSet
    scopes: tuple[str, ...]
    issued: bool = True


def _granted(arrival: Arrival, account: Account) -> tuple[str, ...]:
    """Return the permissions that are there: as the platform says, else those that were asked for."""
    return believed(arrival.tokens.scopes or account.scopes or arrival.scopes)


def _allowed(provider: Provider, attempt: Attempt, granted: tuple[str, ...]) -> Access:
    """Return the access level that the permissions are enough for: what was wanted, or less.

    Of groups that may be given without the others one is enough. Raises FailureError(Forbidden) where they are not even
    enough to read.
    """
    if _is_enough(provider, attempt.access, attempt.without, granted):
        return attempt.access
    if not _is_enough(provider, "read", attempt.without, granted):
        raise FailureError(Forbidden(provider.missing("read", granted)))
    return "read"


def _is_enough(provider: Provider, access: Access, without: tuple[str, ...], granted: tuple[str, ...]) -> bool:
    groups = [group for group in provider.groups if group.kinds and group.id not in without]
    apart = {scope for group in provider.groups for scope in group.scopes[access]}
    lacking = [lack for lack in provider.lacks(access, granted) if lack.group in groups]
    return set(provider.missing(access, granted)) <= apart and (not groups or len(lacking) < len(groups))


def _settings(connection: Connection, attempt: Attempt) -> dict[str, str]:
    """Return the settings of an account with what was left out this time."""
    kept = {name: value for name, value in connection.settings.items() if name != WITHOUT}
    return kept | ({WITHOUT: ",".join(attempt.without)} if attempt.without else {})


class Admission:
    """Makes accounts out of tokens."""

    def __init__(self, needs: Needs) -> None:
        self._needs = needs
        self._held: set[str] = set()

    async def admit(self, running: Running, arrival: Arrival) -> tuple[Connection, bool]:
        """Return the account, saved, and whether it was in the list before.

        Raises FailureError, WrongAccount among others; then nothing that was stored has changed, and tokens that the
        platform issued have been given back, or will be by `settle`.
        """
        held = await self._hold(arrival)
        account: Account | None = None
        asked = request_id(self._needs.random(16))
        try:
            account = await running.unless_called_off(self._whose(arrival.provider, arrival.tokens, asked))
            self._needs.reached("identified")
            await running.unless_called_off(self._needs.vault.unlock(self._needs.vault.realm(held)))
            known = account
            saved = await self._needs.db.write(lambda tx: self._save(tx, running, arrival, known, held, asked))
        except FailureError:
            if arrival.issued:
                await self._give_back_soon(arrival, held, account)
            raise
        finally:
            self._held.discard(held)
        self._needs.reached("saved")
        if await self._needs.db.read(lambda tx: intents.waiting(tx, SUPERSEDED)):
            await race(self._end_superseded(), self._patience())
        return saved

    async def _hold(self, arrival: Arrival) -> ConnectionId:
        """Seal what arrived under the id that the account may get. Return that id.

        Raises FailureError where the vault does not take it; it is then given back at once.
        """
        held = connection_id(arrival.provider.id, self._needs.random(4))
        if not arrival.issued:
            return held
        at = stamp(self._needs.clock.now())

        def hold(tx: Tx) -> None:
            self._needs.tokens.save(tx, held, arrival.tokens, generation=1)
            intents.put(tx, Intent(held, INTENT, 1, at))

        self._held.add(held)
        try:
            await self._needs.vault.unlock(self._needs.vault.realm(held))
            await self._needs.db.write(hold)
        except FailureError:
            self._held.discard(held)
            await self._give_back_soon(arrival, held, None)
            raise
        self._needs.reached("held")
        return held

    async def _whose(self, provider: Provider, tokens: TokenSet, asked: str = "") -> Account:
        call = provider.whoami_with(tokens) or provider.whoami()
        account = await self._needs.api.with_tokens(provider, call, tokens, request_id=asked)
        if not account.id:
            raise FailureError(Unreadable("account"))
        return account

    def _save(
        self, tx: Tx, running: Running, arrival: Arrival, account: Account, held: ConnectionId, asked: str
    ) -> tuple[Connection, bool]:
        needs, attempt, at = self._needs, running.attempt, stamp(self._needs.clock.now())
        if attempt.expect is not None:
            expected = connections.get(tx, attempt.expect)
            if expected is None:
                raise FailureError(NotFound("account"))
            if expected.account.id != account.id:
                raise FailureError(WrongAccount(expected.account.label, account.label))
        granted = _granted(arrival, account)
        access = _allowed(arrival.provider, attempt, granted)
        before = connections.by_account(tx, arrival.provider.id, account.id)
        if before is not None:
            stays(tx, before.id)
        connection = before or self._new(tx, arrival.provider, account, held, at)
        connection = replace(
            connection,
            account=account,
            name=attempt.name or connection.name,
            method=attempt.method,
            access=access,
            scopes=granted,
            status=ConnectionStatus.CONNECTED,
            since=before.since if before and before.status == ConnectionStatus.CONNECTED else at,
            checked_at=at,
            until="",
            reason="",
            settings=_settings(connection, attempt),
        )
        if before is not None:
            self._put_aside(tx, arrival, before, held, at)
        generation = connections.generation(tx, before.id) + 1 if before else 1
        needs.tokens.save(tx, connection.id, arrival.tokens, generation=generation)
        connections.put(tx, connection)
        renews = bool(arrival.tokens.refresh) or attempt.method == "client-credentials"
        sign_ins.given(tx, connection.id, arrival.tokens, at=at, renewable=renews)
        intents.remove(tx, held, INTENT)
        needs.audit.record(
            tx,
            Event(
                "oauth.completed",
                provider=arrival.provider.id,
                connection=connection.id,
                request_id=asked,
                details={
                    "account": account.label,
                    "access": access,
                    "method": attempt.method,
                    "scope": ",".join(granted),
                },
            ),
        )
        return connection, before is not None

    def _put_aside(self, tx: Tx, arrival: Arrival, before: Connection, held: ConnectionId, at: str) -> None:
        """Keep the tokens of the sign-in before, in the place that the new ones leave, until their platform ends them.

        Only where it lets them stand beside the new ones, and made them for this program: a pasted key is a person's.
        """
        needs, earlier = self._needs, None
        if arrival.provider.supersede is not no_revoke and before.method in ISSUED:
            with contextlib.suppress(FailureError):  # they do not open any more
                earlier = needs.tokens.load(tx, before.id)
        if earlier is None or earlier[0].access == arrival.tokens.access:
            needs.vault.destroy(tx, held)
            return
        needs.tokens.save(tx, held, earlier[0], generation=earlier[1])
        intents.put(tx, Intent(held, SUPERSEDED, earlier[1], at, {"connection": before.id}))

    async def _end_superseded(self) -> None:
        """End the tokens of earlier sign-ins at their platforms; what has to wait stays an intent."""
        needs = self._needs
        with contextlib.suppress(FailureError):  # the disk refuses: the intents stay
            for intent in await needs.db.write(lambda tx: intents.waiting(tx, SUPERSEDED)):
                try:
                    ended = await self._supersede(ConnectionId(intent.owner))
                except FailureError as error:
                    if is_worth_retrying(error.failure) or is_shut(error.failure):
                        continue
                    ended = False  # it is not known there any more, or not to be ended: asking again changes nothing
                await needs.db.write(lambda tx, it=intent, ended=ended: self._superseded(tx, it, ended=ended))  # type: ignore[misc]

    async def _supersede(self, held: ConnectionId) -> bool:
        """Ask the platform to end tokens that were put aside. Return whether there was anything to ask."""
        needs, provider = self._needs, self._needs.catalog.of(held)
        await needs.hooks.prepare(provider.id)
        tokens = await kept_tokens(needs, held)
        if tokens is None:
            return False
        calls = provider.supersede(tokens, await client_if_known(needs, provider))
        for call in calls:
            await needs.api.with_tokens(provider, call, tokens)
        return bool(calls)

    def _superseded(self, tx: Tx, intent: Intent, *, ended: bool) -> None:
        self._needs.vault.destroy(tx, intent.owner)
        intents.remove(tx, intent.owner, SUPERSEDED)
        here = connections.get(tx, ConnectionId(intent.details["connection"]), removed=True)
        if ended and here is not None:
            details = {"account": here.name}
            event = Event("token.superseded", provider=here.provider, connection=here.id, details=details)
            self._needs.audit.record(tx, event)

    def _new(self, tx: Tx, provider: Provider, account: Account, held: ConnectionId, at: str) -> Connection:
        return Connection(
            id=held,
            provider=provider.id,
            account=account,
            name=connections.free_name(tx, f"{provider.name} \u2013 {account.workspace or account.name}"),
            method="oauth",
            access="read",
            scopes=(),
            status=ConnectionStatus.CONNECTED,
            created_at=at,
            colour=connections.next_colour(tx),
            position=connections.next_position(tx),
        )

    async def _give_back_soon(self, arrival: Arrival, held: ConnectionId, account: Account | None) -> None:
        """Give tokens back, without holding up the ending for long: what is not done stays an intent."""
        back = self.give_back(arrival.provider, held, arrival.tokens, account)
        await race(back, self._patience())

    async def _patience(self) -> None:
        await self._needs.clock.sleep(GIVING_BACK)

    async def give_back(
        self, provider: Provider, held: ConnectionId, tokens: TokenSet, account: Account | None
    ) -> None:
        """Withdraw tokens that became no account, and forget them; where that has to wait, the intent stays.

        Those of an account that stays in the list are only forgotten: some platforms would end its sign-in as well.
        """
        needs = self._needs
        try:
            await needs.hooks.prepare(provider.id)
            others = await needs.db.write(lambda tx: _staying(tx, provider))
            if others and account is None:
                account = await self._whose(provider, tokens)
            if not any(account and c.account.id == account.id for c in others):
                client = await client_if_known(needs, provider)
                for call in provider.revoke(tokens, client):
                    await needs.api.with_tokens(provider, call, tokens)
        except FailureError as error:
            if is_worth_retrying(error.failure) or is_shut(error.failure):
                return
        with contextlib.suppress(FailureError):  # the disk refuses: the intent stays
            await needs.db.write(lambda tx: self._forget(tx, held))

    def _forget(self, tx: Tx, held: ConnectionId) -> None:
        self._needs.vault.destroy(tx, held)
        intents.remove(tx, held, INTENT)

    async def settle(self) -> None:
        """Give back what an earlier process received and could not save, and end what was superseded.

        Raises FailureError(Keychain...).
        """
        await self._end_superseded()
        waiting = await self._needs.db.write(lambda tx: intents.waiting(tx, INTENT))
        await every(*(partial(self._settle_one, ConnectionId(i.owner)) for i in waiting if i.owner not in self._held))

    async def _settle_one(self, held: ConnectionId) -> None:
        needs, provider = self._needs, self._needs.catalog.find(held)
        tokens = await kept_tokens(needs, held)
        if tokens is None:
            await needs.db.write(lambda tx: self._forget(tx, held))
        elif provider is not None:  # else it waits for its file
            await self.give_back(provider, held, tokens, None)


def _staying(tx: Tx, provider: Provider) -> list[Connection]:
    return [c for c in connections.all(tx) if c.provider == provider.id and not leaves(tx, c.id)]
