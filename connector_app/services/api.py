"""What services call platforms through: one logical call on behalf of one connection.

A valid token, one refresh where the platform refuses it, the connection's health, and a history entry for each call
that changes something. How a request goes out, waits and is repeated is `Exchange`'s part.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Any, TypeVar

from connector_app.model import ids
from connector_app.model.audit import Event
from connector_app.model.call import Call
from connector_app.model.clock import Clock, Slept, untold
from connector_app.model.connection import Connection
from connector_app.model.failure import Failure, FailureError, RateLimited, Unauthorized
from connector_app.model.heard import Heard
from connector_app.model.item import ConnectionId
from connector_app.model.oauth import TokenSet
from connector_app.model.provider import Provider
from connector_app.services import trail
from connector_app.services.audit import Audit
from connector_app.services.catalog import Catalog
from connector_app.services.exchange import Caller, Exchange, Transport
from connector_app.services.health import Health
from connector_app.services.tokens import Tokens

__all__ = ["Api", "Transport"]

T = TypeVar("T")

Listener = Callable[[ConnectionId], Callable[[Heard], Awaitable[None]] | None]
"""Returns who hears of an account's requests, None where nobody does."""

WORTH_TELLING = 5.0
"""A wait longer than this many seconds is told: in the connection's state and in the history."""

SELDOM = 60.0
"""Waits of one lane that follow each other closer than this are one entry."""

JUMP = 60.0
"""By how many seconds the time of day must leave the running time to count as somebody having set the clock."""


class Api:
    """Makes calls for connections. `bare` and `with_tokens` are for those who have none yet."""

    def __init__(
        self,
        exchange: Exchange,
        tokens: Tokens,
        health: Health,
        catalog: Catalog,
        audit: Audit,
        clock: Clock,
        random: Callable[[int], bytes],
        *,
        slept: Slept = untold,
        listener: Listener = lambda _connection: None,
    ) -> None:
        self._slept, self._listener = slept, listener
        self._exchange, self._tokens, self._health, self._catalog = exchange, tokens, health, catalog
        self._audit, self._clock, self._random = audit, clock, random
        self._trail = trail.Trail(audit, catalog)
        self._told: dict[tuple[ConnectionId, str], float] = {}
        self._offset = self._clock_offset()

    async def make(
        self,
        connection: Connection,
        call: Call[T],
        *,
        request_id: str = "",
        urgent: bool = False,
        leaving: bool = False,
    ) -> T:
        """Make a call and return what came of it. `urgent` goes before what the program does by itself.

        `leaving` is for what takes an account out; of one that is off or on its way out, nothing else is asked.
        Raises FailureError. `verdict.may_have_acted` tells those apart after which nobody knows what the platform did.
        """
        await self._watch_clock()
        request_id, provider = request_id or ids.request_id(self._random(16)), self._catalog.of(connection)
        try:
            tokens = await self._tokens.valid(connection, leaving=leaving)
            try:
                value = await self._ask(connection, call, tokens, request_id, urgent=urgent)
            except FailureError as error:
                if not isinstance(error.failure, Unauthorized):
                    raise
                tokens = await self._tokens.replace(connection, tokens, leaving=leaving)
                value = await self._ask(connection, call, tokens, request_id, urgent=urgent)
        except FailureError as error:
            failure = self._exchange.honest(provider, error.failure)
            await self._failed(connection.id, failure)
            raise FailureError(failure) from error
        await self._health.answered(connection.id)
        return value

    async def bare(
        self, provider: Provider, call: Call[T], *, request_id: str = "", headers: Mapping[str, str] | None = None
    ) -> T:
        """Make a call without a token: the token endpoint and the like. Raises FailureError."""
        request_id = request_id or ids.request_id(self._random(16))
        asking = self._exchange.alone(provider, call, None, request_id=request_id, headers=headers)
        return await self._trail.follow_alone(trail.Caller(provider, request_id), call, asking)

    async def with_tokens(
        self, provider: Provider, call: Call[T], tokens: TokenSet, *, request_id: str = "", connection: str = ""
    ) -> T:
        """Make a call with these very tokens, before a connection exists or when it ends. Raises FailureError."""
        request_id = request_id or ids.request_id(self._random(16))
        asking = self._exchange.alone(provider, call, tokens, request_id=request_id)
        return await self._trail.follow_alone(trail.Caller(provider, request_id, connection), call, asking)

    def skew(self, provider: Provider) -> float | None:
        """Return how far this computer's clock is ahead of the platform's, in seconds, as last seen."""
        return self._exchange.skew(provider)

    async def _ask(
        self, connection: Connection, call: Call[T], tokens: TokenSet, request_id: str, *, urgent: bool
    ) -> T:
        waits, hears = self._waits(connection, call), self._listener(connection.id)
        caller = Caller(connection.account.id, tokens, urgent, waits, hears)
        provider = self._catalog.of(connection)
        who = trail.Caller(provider, request_id, connection.id, "you" if urgent else "program")
        asking = self._exchange.run(provider, call, caller, request_id=request_id)
        return await self._trail.follow(who, call, asking)

    def _waits(self, connection: Connection, call: Call[Any]) -> Callable[[bool, float], Awaitable[None]]:
        async def note(told: bool, seconds: float) -> None:
            if seconds <= WORTH_TELLING:
                return
            if told:
                await self._failed(connection.id, RateLimited(seconds))
            now, place = self._clock.monotonic(), (connection.id, call.lane)
            if told or now - self._told.get(place, -SELDOM) >= SELDOM:
                await self._audit.write(
                    Event(
                        "rate.waited",
                        actor="program",
                        outcome="waiting",
                        provider=connection.provider,
                        connection=connection.id,
                        counts={"seconds": round(seconds)},
                        details={"lane": call.lane, "told": told},
                    )
                )
            self._told[place] = now

        return note

    async def _failed(self, connection: ConnectionId, failure: Failure) -> None:
        wait = failure.retry_after if isinstance(failure, RateLimited) else 0.0
        until = self._clock.now() + timedelta(seconds=wait) if wait else None
        await self._health.failed(connection, failure, until=until)

    def _clock_offset(self) -> float:
        """Return how far the wall clock is ahead of the steady one, which at some systems stands still in sleep."""
        return self._clock.now().timestamp() - self._clock.monotonic() - (self._slept() or 0.0)

    async def _watch_clock(self) -> None:
        """Write down when somebody set this computer's clock, and forget what other clocks looked like before."""
        jump, self._offset = self._clock_offset() - self._offset, self._clock_offset()
        if abs(jump) > JUMP:
            self._exchange.forget_skews()
            await self._audit.write(Event("clock.jumped", actor="program", counts={"seconds": round(jump)}))
