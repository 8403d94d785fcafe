"""Signing out: nothing goes on, access is withdrawn at the platform, keys and copies are destroyed, the history stays.

An intent is written first and removed last, so that a stop at any point is finished by whoever comes next. Keys are
destroyed only after access was withdrawn, or when the person does not want to wait for that.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import partial

from connector_app.language import said, several
from connector_app.model.audit import Event
from connector_app.model.call import Call
from connector_app.model.clock import stamp
from connector_app.model.connection import UNDESCRIBED, Connection, ConnectionStatus
from connector_app.model.failure import (
    FailureError,
    NotFound,
    Rejected,
    is_worth_retrying,
)
from connector_app.model.item import ConnectionId, Item
from connector_app.model.leaving import StepResult
from connector_app.model.oauth import TokenSet
from connector_app.model.provider import Provider
from connector_app.services.boundary import every, together
from connector_app.services.clients import client_if_known
from connector_app.services.cutting import DESTROYED, Cutting
from connector_app.services.kept import is_shut, kept_tokens
from connector_app.services.needs import Needs
from connector_app.services.settling import Settling
from connector_app.services.tokens import REFRESH
from connector_app.services.watches import MOST_CHOICES
from connector_app.store import connections, intents, items, outbox, subscriptions
from connector_app.store.connections import Cleared
from connector_app.store.intents import Intent
from connector_app.store.items import ItemQuery
from connector_app.store.tx import Tx

LEAVING, WITHDRAWING, SHREDDING = "disconnect", "revoke", "shred"
MOST_NAMED = 10

GIVEN_UP = said("Its keys were given up before the platform withdrew the access.")
NOTHING_DELETED = said("Deleted here: nothing. The history stays.")
CUT = "cut"
"""The detail of an intent that names the cut of all access which it belongs to."""


@dataclass(frozen=True, slots=True)
class _Order:
    """How an account is taken out. `cut` is the number of the cut of all access that it belongs to, 0 where none."""

    withdraw: bool = True
    cut: int = 0

    @classmethod
    def of(cls, intent: Intent) -> "_Order":
        return cls(intent.details.get("withdraw") != "no", int(intent.details.get(CUT, "0")))

    @property
    def details(self) -> dict[str, str]:
        return {"withdraw": "yes" if self.withdraw else "no"} | ({CUT: str(self.cut)} if self.cut else {})


class Disconnect:
    """Takes accounts out, one at a time."""

    def __init__(self, needs: Needs) -> None:
        self._needs = needs
        self._one_at_a_time, self._shredding = asyncio.Lock(), asyncio.Lock()
        self._settling, self._cutting = Settling(needs.audit, needs.clock), Cutting(needs)

    async def leave(self, connection: ConnectionId, *, withdraw: bool = True) -> tuple[StepResult, ...]:
        """Disconnect and say what became of each step. `withdraw` is False where access shall stay at the platform.

        Raises FailureError(NotFound) where there is no such account; Storage.
        """
        async with self._one_at_a_time:
            order = _Order(withdraw)

            def intend(tx: Tx) -> Connection:
                found = connections.get(tx, connection)
                if found is None:
                    raise FailureError(NotFound("account"))
                self._intend(tx, connection, order)
                return found

            found = await self._needs.db.write(intend)
            self._needs.reached("intended")
            return await self._leave(found, order)

    def _intend(self, tx: Tx, connection: ConnectionId, order: _Order) -> None:
        at = stamp(self._needs.clock.now())
        intents.put(tx, Intent(connection, LEAVING, 0, at, order.details))
        connections.set_status(tx, connection, ConnectionStatus.OFF, at=at, reason="disconnecting")

    async def cut(self) -> int:
        """Take every account out: all of them stop at once, and each goes as fast as its platform lets it.

        Return the number of the cut. Raises FailureError with what kept an account from going; it is tried again.
        """

        def intend(tx: Tx) -> int:
            every_one = connections.all(tx)
            number = self._cutting.begin(tx, every_one)
            for each in every_one:
                self._intend(tx, each.id, _Order(cut=number))
            return number

        number = await self._needs.db.write(intend)
        self._needs.reached("cut")
        await self.finish()
        return number

    async def _leave(self, connection: Connection, order: _Order) -> tuple[StepResult, ...]:
        needs, provider = self._needs, self._needs.catalog.find(connection)
        await needs.hooks.before_disconnect(connection.id)
        needs.reached("stopped")
        work = StepResult("work", "ok", said("Nothing is read or sent for this account any more."))
        await self._cutting.note(connection, order.cut, work)
        live = await self._unsubscribe(connection, provider)
        await self._cutting.note(connection, order.cut, live)
        needs.reached("unsubscribed")
        access = await self._withdraw(connection.id, provider) if order.withdraw else _kept(provider)
        await self._cutting.note(connection, order.cut, access)
        needs.reached("withdrawn")
        proof = await self._cutting.proof(connection, provider, access, order.cut)
        cleared = await needs.db.write(lambda tx: self._take_out(tx, connection, (live, access), order.cut))
        needs.reached("taken-out")
        keys = await self._destroyed(access)
        if keys.outcome == "later":
            await self._cutting.note(connection, order.cut, keys)
        return (work, live, access, *proof, keys, _copies(cleared))

    async def _unsubscribe(self, connection: Connection, provider: Provider | None) -> StepResult:
        """Take registrations back before the token goes: a platform may go on sending for ever otherwise."""
        if provider is None:
            words = f"{UNDESCRIBED} {said('Live updates that still come are not read.')}"
            return StepResult("live", "skipped", words)
        rows = await self._needs.db.read(lambda tx: subscriptions.of(tx, connection.id))
        if provider.subscriptions is None and not any(row.target for row in rows):
            words = said("{platform} was not asked to send live updates.", platform=provider.name)
            return StepResult("live", "skipped", words)
        try:
            await self._needs.hooks.prepare(provider.id)
            await self._needs.hooks.unsubscribe(connection.id)
        except FailureError:
            return StepResult("live", "failed", await self._remaining(connection.id, provider))
        return StepResult("live", "ok", said("{platform} no longer sends live updates.", platform=provider.name))

    async def _remaining(self, connection: ConnectionId, provider: Provider) -> str:
        """Say that live updates may still come, and about which things, as people call them."""

        def read(tx: Tx) -> tuple[list[str], Sequence[Item]]:
            targets = [row.target for row in subscriptions.of(tx, connection) if row.target]
            return targets, items.page(tx, ItemQuery(connections=(connection,), limit=MOST_CHOICES))

        targets, known = await self._needs.db.read(read)
        called = provider.watches.targets(known) if provider.watches else {}
        names = [f"“{called.get(target, target)}”" for target in dict.fromkeys(targets)]
        if not names:
            return said("{platform} may go on sending live updates; they are not read.", platform=provider.name)
        named, rest = ", ".join(names[:MOST_NAMED]), len(names) - MOST_NAMED
        if rest > 0:
            return several(
                rest,
                "{platform} may go on sending live updates about {names} and {n} more; they are not read.",
                "{platform} may go on sending live updates about {names} and {n} more; they are not read.",
                platform=provider.name,
                names=named,
            )
        return said(
            "{platform} may go on sending live updates about {names}; they are not read.",
            platform=provider.name,
            names=named,
        )

    async def _withdraw(self, connection: ConnectionId, provider: Provider | None) -> StepResult:
        """Withdraw access with the tokens that are there: the refresh token first (RFC 7009)."""
        if provider is None:  # it is not known how, and the keys must not stay for ever because of that
            here = said("Access was not withdrawn: you can do it on the platform’s own pages.")
            words = f"{UNDESCRIBED} {here}"
            return StepResult("access", "skipped", words)
        name, page = provider.name, provider.revoke_page
        later = said("{platform} did not answer. Access is withdrawn as soon as it does.", platform=name)
        by_hand = " " + said("You can do it at {page}.", page=page) if page else ""
        try:
            await self._needs.hooks.prepare(provider.id)
            if not await self._needs.tokens.rest(connection):
                return StepResult("access", "later", later)
            tokens = await kept_tokens(self._needs, connection)
            if tokens is None:
                words = said("There was no key left to withdraw access with.")
                return StepResult("access", "skipped", words + by_hand)
            calls = provider.revoke(tokens, await client_if_known(self._needs, provider))
            if not calls:
                words = said("{platform} does not let programs withdraw access.", platform=name)
                return StepResult("access", "skipped", words + by_hand)
            for call in calls:
                await self._send(provider, call, tokens, connection)
        except FailureError as error:
            if is_shut(error.failure):
                words = said("Your computer’s safe did not open. Access is withdrawn when it does.")
                return StepResult("access", "later", words)
            if is_worth_retrying(error.failure):
                return StepResult("access", "later", later)
            return StepResult("access", "failed", said("{platform} did not accept it.", platform=name) + by_hand)
        return StepResult("access", "ok", said("Access was withdrawn at {platform}.", platform=name))

    async def _send(self, provider: Provider, call: Call[None], tokens: TokenSet, connection: ConnectionId) -> None:
        """Send one withdrawal. Only what the platform itself calls "already gone" counts as one, no other refusal."""
        try:
            await self._needs.api.with_tokens(provider, call, tokens, connection=connection)
        except FailureError as error:
            if not provider.already_gone(error.failure):
                raise

    def _take_out(self, tx: Tx, connection: Connection, done: tuple[StepResult, ...], cut: int) -> Cleared:
        """Take the account out of the list, its copies with it, and its keys where they have done their work."""
        at, access = stamp(self._needs.clock.now()), done[-1]
        for entry in outbox.perhaps_sent(tx, connection.id):
            self._settling.unclear(tx, entry, None)  # the entry goes with the account; the history goes on telling it
        cleared = connections.clear(tx, connection.id)
        connections.mark_removed(tx, connection.id, at)
        intents.remove(tx, connection.id, LEAVING)
        if _waits(access):
            intents.put(tx, Intent(connection.id, WITHDRAWING, 0, at, {CUT: str(cut)} if cut else {}))
        else:
            self._destroy(tx, connection.id)
        if access.outcome == "ok":
            self._tell(tx, "token.revoked", connection, {})
        details: dict[str, str] = {step.name: step.outcome for step in done}
        self._tell(tx, "connection.removed", connection, details, cleared)
        if cut:
            self._cutting.noted(tx, connection, cut, _copies(cleared))
        return cleared

    def _destroy(self, tx: Tx, owner: str) -> None:
        self._needs.vault.destroy(tx, owner)
        intents.remove(tx, owner, REFRESH)
        intents.put(tx, Intent(owner, SHREDDING, 0, stamp(self._needs.clock.now())))

    def _tell(
        self, tx: Tx, action: str, connection: Connection, details: dict[str, str], cleared: Cleared | None = None
    ) -> None:
        counts = {k: n for k, n in asdict(cleared).items() if n} if cleared else {}
        about = {"account": connection.name, **details}
        event = Event(action, provider=connection.provider, connection=connection.id, counts=counts, details=about)
        self._needs.audit.record(tx, event)

    async def _destroyed(self, access: StepResult) -> StepResult:
        if _waits(access):
            return StepResult("keys", "later", said("The keys stay sealed until access is withdrawn."))
        if await self._shred():
            return DESTROYED
        words = said("The keys were deleted; their last traces go when your computer’s safe opens.")
        return StepResult("keys", "later", words)

    async def _shred(self) -> bool:
        """Make what was destroyed unreadable wherever it may still lie. Return False where that has to wait."""
        async with self._shredding:
            waiting = await self._needs.db.write(lambda tx: intents.waiting(tx, SHREDDING))
            if not waiting:
                return True
            try:
                await self._needs.vault.shred()
            except FailureError:
                return False
            self._needs.reached("shredded")

            def done(tx: Tx) -> None:
                for intent in waiting:
                    intents.remove(tx, intent.owner, SHREDDING)
                    self._cutting.destroyed(tx, ConnectionId(intent.owner))

            await self._needs.db.write(done)
            return True

    async def finish(self) -> None:
        """Finish the disconnections that were begun, side by side: none waits for another’s platform."""
        async with self._one_at_a_time:
            waiting = await self._needs.db.write(lambda tx: intents.waiting(tx, LEAVING))
            await together(*(partial(self._finish_one, intent) for intent in waiting))
            await self._needs.db.write(self._cutting.end)

    async def _finish_one(self, intent: Intent) -> None:
        found = await self._removed_or_not(intent.owner)
        if found is not None:
            await self._leave(found, _Order.of(intent))

    async def settle(self) -> None:
        """Finish what was begun: disconnections that were cut off, withdrawals that found nobody, keys half gone."""
        await every(self.finish, self._settle_withdrawals)

    async def _settle_withdrawals(self) -> None:
        async with self._one_at_a_time:
            waiting = await self._needs.db.write(lambda tx: intents.waiting(tx, WITHDRAWING))
            await every(*(partial(self._withdraw_late, intent) for intent in waiting), self._shred)

    async def _removed_or_not(self, owner: str) -> Connection | None:
        return await self._needs.db.write(lambda tx: connections.get(tx, ConnectionId(owner), removed=True))

    async def _withdraw_late(self, intent: Intent) -> None:
        connection = await self._removed_or_not(intent.owner)
        provider = self._needs.catalog.find(connection) if connection else None
        if connection is None or provider is None:
            return  # it waits for its file, or until a person does not want to wait any longer: `forget_now`
        access, cut = await self._withdraw(connection.id, provider), _Order.of(intent).cut
        if _waits(access):
            return
        await self._cutting.proof(connection, provider, access, cut)

        def withdrawn(tx: Tx) -> None:
            intents.remove(tx, connection.id, WITHDRAWING)
            self._destroy(tx, connection.id)
            if cut:
                self._cutting.noted(tx, connection, cut, access)
            if access.outcome == "ok":
                self._tell(tx, "token.revoked", connection, {})

        await self._needs.db.write(withdrawn)

    async def pending(self) -> tuple[Connection, ...]:
        """Return the removed accounts whose access still has to be withdrawn."""

        def read(tx: Tx) -> tuple[Connection, ...]:
            owners = [ConnectionId(i.owner) for i in intents.waiting(tx, WITHDRAWING)]
            return tuple(c for o in owners if (c := connections.get(tx, o, removed=True)))

        return await self._needs.db.write(read)

    async def forget_now(self, connection: ConnectionId) -> StepResult:
        """Destroy the keys of a removed account without waiting any longer for its platform.

        Raises FailureError(NotFound) where nothing waits.
        """
        async with self._one_at_a_time:

            def forget(tx: Tx) -> None:
                waits, here = intents.get(tx, connection, WITHDRAWING), connections.get(tx, connection, removed=True)
                if waits is None or here is None:
                    raise FailureError(NotFound("withdrawal"))
                intents.remove(tx, connection, WITHDRAWING)
                if cut := int(waits.details.get(CUT, "0")):
                    self._cutting.noted(tx, here, cut, StepResult("access", "skipped", GIVEN_UP))
                self._destroy(tx, connection)

            await self._needs.db.write(forget)
            return await self._destroyed(StepResult("access", "skipped", ""))


def leaves(tx: Tx, connection: ConnectionId) -> bool:
    """Tell whether an account is on its way out."""
    return intents.get(tx, connection, LEAVING) is not None


def stays(tx: Tx, connection: ConnectionId) -> None:
    """Raise FailureError(Rejected) where an account is on its way out: nothing takes that back."""
    if leaves(tx, connection):
        raise FailureError(Rejected(said("This account is being removed.")))


def _waits(access: StepResult) -> bool:
    """Tell whether the keys are still needed: they go only after access was withdrawn, or when nobody waits for it."""
    return access.outcome in {"later", "failed"}


def _kept(provider: Provider | None) -> StepResult:
    if provider is None:
        return StepResult("access", "skipped", said("Access was left as it is at the platform."))
    words = said("Access was left as it is at {platform}.", platform=provider.name)
    if provider.revoke_page:
        words += " " + said("You can withdraw it at {page}.", page=provider.revoke_page)
    return StepResult("access", "skipped", words)


def _copies(cleared: Cleared) -> StepResult:
    parts = (
        (cleared.items, several(cleared.items, "{n} item", "{n} items")),
        (cleared.waiting, several(cleared.waiting, "{n} waiting change", "{n} waiting changes")),
        (
            cleared.unclear,
            several(cleared.unclear, "{n} change that may have arrived", "{n} changes that may have arrived"),
        ),
        (cleared.deliveries, several(cleared.deliveries, "{n} unread delivery", "{n} unread deliveries")),
    )
    what = ", ".join(words for count, words in parts if count)
    told = said("Deleted here: {what}. The history stays.", what=what) if what else NOTHING_DELETED
    return StepResult("copies", "ok", told)
