"""What is written down of each call that changes something: endpoint, method, status and request id.

The endpoint is a path alone: no query, and no address of an account's own, which may be a secret.
"""

import contextlib
from collections.abc import Awaitable
from dataclasses import dataclass, replace
from typing import Any, TypeVar
from urllib.parse import urlsplit

from connector_app.model.audit import Actor, Event
from connector_app.model.call import Call
from connector_app.model.failure import Failure, FailureError, Unauthorized, trace_of
from connector_app.model.provider import Provider
from connector_app.model.verdict import UNANSWERED
from connector_app.services.audit import Audit
from connector_app.services.catalog import Catalog
from connector_app.services.exchange import CAPTIVE, Answer

T = TypeVar("T")

READING = ("list", "read", "search", "who", "count", "ask who")
"""How the purpose of a call begins that only reads, whatever its method: it is folded into its sync's entry."""

PENDING = frozenset({"authorization_pending", "slow_down"})
"""What a platform says while the person has not answered yet (RFC 8628 section 3.5): nothing was done."""


@dataclass(frozen=True, slots=True)
class Caller:
    """On whose behalf a call is made, and the id that it carries."""

    provider: Provider
    request_id: str
    connection: str = ""
    actor: Actor = "program"


class Trail:
    """Follows calls and writes down those that change something."""

    def __init__(self, audit: Audit, catalog: Catalog) -> None:
        self._audit, self._catalog = audit, catalog

    async def follow(self, caller: Caller, call: Call[T], asking: Awaitable[Answer[T]]) -> T:
        """Follow an account's own call; without its entry it has not succeeded.

        Refused tokens are not written down: they are replaced and the call is made again, or the account's state says
        so. Raises FailureError.
        """
        try:
            answer = await asking
        except FailureError as error:
            if not isinstance(error.failure, Unauthorized):
                await self.failed(caller, call, error.failure)
            raise
        await self._answered(caller, call, answer)
        return answer.value

    async def follow_alone(self, caller: Caller, call: Call[T], asking: Awaitable[Answer[T]]) -> T:
        """Follow a call outside of an account's life: signing in, withdrawing. Raises FailureError.

        What it brought is not lost because our disk refuses an entry: whoever needs the disk next says that it does.
        """
        try:
            answer = await asking
        except FailureError as error:
            with contextlib.suppress(FailureError):
                await self.failed(caller, call, error.failure)
            raise
        with contextlib.suppress(FailureError):
            await self._answered(caller, call, answer)
        return answer.value

    async def _answered(self, caller: Caller, call: Call[T], answer: Answer[T]) -> None:
        if _changes_something(call):
            event = self._event(caller, call, answer.status)
            more = {"attempts": answer.attempts} if answer.attempts > 1 else {}
            await self._audit.write(replace(event, details={**event.details, **more}))

    async def failed(self, caller: Caller, call: Call[Any], failure: Failure) -> None:
        """Write down a call that was refused, or may have changed something; nobody heard of the others."""
        trace = trace_of(failure)
        is_heard = trace.status is not None or trace.code == UNANSWERED
        if not is_heard or trace.code in {CAPTIVE, *PENDING} or not _changes_something(call):
            return
        event = self._event(caller, call, trace.status or 0)
        more = {"code": trace.code} if trace.code else {}
        await self._audit.write(replace(event, outcome="error", error=failure.name, details={**event.details, **more}))

    def said(self, provider: Provider, call: Call[Any]) -> dict[str, str]:
        """Return the words by which a call is written down: for an entry that tells of it and of more."""
        return {"endpoint": self._path(provider, call), "method": call.method, "purpose": call.purpose}

    def _event(self, caller: Caller, call: Call[Any], status: int) -> Event:
        return Event(
            "api.request",
            actor=caller.actor,
            provider=caller.provider.id,
            connection=caller.connection,
            request_id=caller.request_id,
            status=status,
            details=self.said(caller.provider, call),
        )

    def _path(self, provider: Provider, call: Call[Any]) -> str:
        if call.is_path_secret:
            return call.endpoint
        if call.path:
            return urlsplit(call.path).path
        try:
            return urlsplit(self._catalog.endpoint(provider, call.endpoint)).path
        except FailureError:
            return call.endpoint  # the account has an address of its own there


def _changes_something(call: Call[Any]) -> bool:
    return call.method != "GET" and not call.purpose.lower().startswith(READING)
