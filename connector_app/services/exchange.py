"""One logical call to a platform: headers, limits, repeats, and a failure that says what happened.

The only place that repeats a request by itself. What is not said to be idempotent is sent again only where nothing had
left this computer; otherwise its outcome is called unknown and those above decide: a change is sent again by the
outbox, which knows for how long that is safe.
"""

import itertools
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Generic, Protocol, TypeVar
from urllib.parse import urlencode, urlsplit

from connector_app import __version__
from connector_app.language import said
from connector_app.model import ids
from connector_app.model.call import Call, Reply, Request
from connector_app.model.clock import Clock
from connector_app.model.failure import (
    ClockWrong,
    Conflict,
    Failure,
    FailureError,
    Forbidden,
    NotFound,
    Offline,
    RateLimited,
    Rejected,
    Trace,
    Unauthorized,
    Unavailable,
    Unexpected,
    Unreadable,
    trace_of,
)
from connector_app.model.heard import Heard, template
from connector_app.model.limits import RetryPolicy, chance, seconds_told
from connector_app.model.oauth import TokenSet
from connector_app.model.provider import Provider
from connector_app.model.reading import answered_at
from connector_app.model.verdict import may_have_acted
from connector_app.services import redirects
from connector_app.services.breakers import Breakers
from connector_app.services.catalog import Catalog, origin_of
from connector_app.services.limits import PATIENCE, Limits

T = TypeVar("T")

CAPTIVE = "captive"
"""The code of an Offline where the network itself answered: it wants someone to sign in to it."""

OUTLIVED = "outlived"
"""The reference of an Unexpected that asked nobody: the call waited here until it could not be sent any more."""

SHORT = 5.0
"""A person's own change waits so long in place (seconds). What has to wait longer goes back in line, where it shows
until when it waits and can still be taken back."""

UNTOLD = 60.0
"""How long a 429 that names no wait is waited out, in seconds (the specification)."""

CLOCK_TOLERANCE = 120.0
"""How far a platform's Date may lie from our time before a refusal is blamed on the clock, in seconds."""

OLDEST = 7 * 86400
"""The greatest age of a cached answer that is believed, in seconds."""

PASSING = frozenset({500, 502, 503, 504})
"""With 429, the statuses that are asked again (the specification): others do not pass by themselves."""


class Transport(Protocol):
    """Sends one request and returns its answer, or raises FailureError(Offline | Unreadable | Rejected)."""

    async def send(self, request: Request, *, seconds: float = 30.0) -> Reply: ...


@dataclass(frozen=True, slots=True)
class Caller:
    """On whose behalf a call is made.

    `account` is whom the limits count, empty where it is the app itself. `waits` hears of each wait of seconds: first
    whether the platform told it, then how long. `hears` is told of every request.
    """

    account: str = ""
    tokens: TokenSet | None = None
    urgent: bool = False
    waits: Callable[[bool, float], Awaitable[None]] | None = None
    hears: Callable[[Heard], Awaitable[None]] | None = None

    @property
    def patience(self) -> float:
        """How many seconds a wait of this caller may take before it is said instead."""
        return SHORT if self.urgent else PATIENCE


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """What came of a call, with the status it came under and how often it was asked."""

    value: T
    status: int
    attempts: int


class Exchange:
    """Makes calls. Knows nothing of connections and refreshes nothing: `Api` does."""

    def __init__(
        self,
        transport: Transport,
        catalog: Catalog,
        limits: Limits,
        clock: Clock,
        random: Callable[[int], bytes],
        *,
        policy: RetryPolicy | None = None,
    ) -> None:
        self._transport, self._catalog, self._limits = transport, catalog, limits
        self._clock, self._random, self._policy = clock, random, policy or RetryPolicy()
        self._breakers = Breakers(clock, random)
        self._skews: dict[str, float] = {}

    async def bare(
        self, provider: Provider, call: Call[T], *, request_id: str = "", headers: Mapping[str, str] | None = None
    ) -> T:
        """Make a call without a token: the token endpoint and the like. Raises FailureError."""
        return (await self.alone(provider, call, None, request_id=request_id, headers=headers)).value

    async def with_tokens(self, provider: Provider, call: Call[T], tokens: TokenSet, *, request_id: str = "") -> T:
        """Make a call with these very tokens, before a connection exists or when it ends. Raises FailureError."""
        return (await self.alone(provider, call, tokens, request_id=request_id)).value

    async def alone(
        self,
        provider: Provider,
        call: Call[T],
        tokens: TokenSet | None,
        *,
        request_id: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> Answer[T]:
        """Make a call on nobody's behalf, with these tokens or none. Raises FailureError."""
        try:
            return await self.run(provider, call, Caller(tokens=tokens), request_id=request_id, headers=headers)
        except FailureError as error:
            raise FailureError(self.honest(provider, error.failure)) from error

    async def run(
        self,
        provider: Provider,
        call: Call[T],
        caller: Caller,
        *,
        request_id: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> Answer[T]:
        """Make a call, waiting and repeating as platform and specification allow.

        Raises FailureError. `verdict.may_have_acted` tells those apart after which nobody knows what the platform did.
        """
        request = self._request(provider, call, caller, request_id or ids.request_id(self._random(16)), headers or {})
        for attempt in itertools.count(1):
            waited = await self._limits.enter(
                provider, call, caller.account, urgent=caller.urgent, patience=caller.patience
            )
            if caller.waits is not None and waited > 0:
                await caller.waits(False, waited)
            failure: Failure
            try:
                if call.until is not None and self._clock.now() >= call.until:
                    raise FailureError(Unexpected(OUTLIVED))
                value, status = await self._heard(provider, call, request, caller)
                return Answer(value, status, attempt)
            except FailureError as error:
                failure = _traced(error.failure, request)
                delay = await self._delay(provider, call, caller, failure, attempt, request.url)
                if delay is None:
                    if call.otherwise is not None and (instead := call.otherwise(failure)) is not None:
                        return Answer(instead, trace_of(failure).status or 0, attempt)
                    raise FailureError(failure) from error
            await self._clock.sleep(delay)
        raise AssertionError  # pragma: no cover  the count has no end

    def skew(self, provider: Provider) -> float | None:
        """Return how far this computer's clock is ahead of the platform's, in seconds, as last seen."""
        return self._skews.get(provider.id)

    def forget_skews(self) -> None:
        """Forget what the clocks looked like: somebody set this one."""
        self._skews.clear()

    def honest(self, provider: Provider, failure: Failure) -> Failure:
        """Return the failure, or ClockWrong where our clock is so far off that a refusal says nothing else."""
        if isinstance(failure, Unauthorized):
            ahead = self._skews.get(provider.id, 0.0)
        elif isinstance(failure, Offline) and failure.trace.code == "certificate-date":
            ahead = max(self._skews.values(), key=abs, default=0.0)
        else:
            return failure
        return ClockWrong(ahead) if abs(ahead) > CLOCK_TOLERANCE else failure

    def _request(
        self, provider: Provider, call: Call[Any], caller: Caller, request_id: str, headers: Mapping[str, str]
    ) -> Request:
        own = provider.places(caller.tokens) if caller.tokens is not None else {}
        url = self._catalog.url(provider, call, own)
        parts: list[Mapping[str, str]] = [
            {
                "accept": "application/json",
                "content-type": "application/x-www-form-urlencoded" if call.form is not None else "application/json",
                "user-agent": f"ConnectorManager/{__version__}",
            },
            provider.headers,
            call.headers,
            headers,
            {"x-request-id": request_id},
        ]
        if caller.tokens is not None:
            if origin_of(url) != origin_of(self._catalog.endpoint(provider, call.endpoint, own)):
                raise FailureError(Rejected(said("A sign-in is only ever sent to its own platform; nothing was sent.")))
            parts.append(provider.credentials(caller.tokens) if call.signed_in else {})
        merged = {name.lower(): value for part in parts for name, value in part.items()}
        return Request(call.method, url, merged, _content(call))

    async def _heard(self, provider: Provider, call: Call[T], request: Request, caller: Caller) -> tuple[T, int]:
        """Make one request, and tell whoever hears of it."""
        if caller.hears is None:
            return await self._once(provider, call, request, caller)
        path = call.endpoint if call.is_path_secret else template(urlsplit(request.url).path)
        began, request_id = self._clock.monotonic(), request.headers["x-request-id"]
        status, name = 0, "cancelled"
        try:
            value, status = await self._once(provider, call, request, caller)
            name = ""
        except FailureError as error:
            status, name = trace_of(error.failure).status or 0, error.failure.name
            raise
        finally:
            took = self._clock.monotonic() - began
            await caller.hears(Heard(call.method, path, status, name, took, request_id))
        return value, status

    async def _once(self, provider: Provider, call: Call[T], request: Request, caller: Caller) -> tuple[T, int]:
        async with self._breakers.asking(origin_of(request.url), urgent=caller.urgent):
            reply = await self._transport.send(request)
            if provider.moved_to:
                base = self._catalog.endpoint(provider, call.endpoint)
                if (there := redirects.moved(provider, base, request, reply)) is not None:
                    reply = await self._transport.send(there)
            failure = self._judged(provider, call, request, reply)
            if failure is not None:
                raise FailureError(failure)
        now_there = self._clock.now() - timedelta(seconds=self._skews.get(provider.id, 0.0))
        await self._limits.heard(provider, call, caller.account, reply.headers, now_there)
        return _decoded(call, reply), reply.status

    def _judged(self, provider: Provider, call: Call[Any], request: Request, reply: Reply) -> Failure | None:
        """Name what is wrong with a reply, or None where it is good."""
        host = urlsplit(request.url).hostname or ""
        if redirects.is_captive(request, reply):
            return Offline(host, Trace(status=reply.status, code=CAPTIVE))
        now = self._clock.now()
        self._observe(provider, reply, now)
        failure = provider.classify(reply, now) or _by_status(provider, call, reply, host)
        if failure is None:
            return None
        told = _told(reply, now)
        trace = trace_of(failure)
        trace = replace(
            trace,
            status=trace.status or reply.status,
            retry_after=told if told is not None else trace.retry_after,
            request_id=trace.request_id or reply.headers.get("x-request-id", "")[:120],
        )
        if isinstance(failure, RateLimited):
            wait = told if told is not None else failure.retry_after or UNTOLD
            return RateLimited(wait, replace(trace, retry_after=wait))
        return _with(failure, trace)

    def _observe(self, provider: Provider, reply: Reply, now: datetime) -> None:
        """Compare clocks (RFC 9110 section 6.6.1). An answer out of a cache is as old as it says (RFC 9111 5.1)."""
        answered = answered_at(reply)
        try:
            age = min(int(reply.headers.get("age", "0")), OLDEST)
        except ValueError:
            return
        if answered is not None:
            self._skews[provider.id] = (now - answered).total_seconds() - age

    async def _delay(
        self, provider: Provider, call: Call[Any], caller: Caller, failure: Failure, attempt: int, url: str
    ) -> float | None:
        """Return how long to wait before asking again, or None where it is not to be asked again."""
        delay: float | None = None
        match failure:
            case RateLimited(told):
                await self._limits.hold(provider, call, caller.account, told)
                delay = self._policy.delay(attempt, jitter=0.0, told=told)
                if caller.waits is not None and told > 0:
                    await caller.waits(True, told)
            case Unavailable() | Offline() if _may_repeat(call, failure):
                delay = self._policy.delay(attempt, jitter=chance(self._random), told=failure.trace.retry_after)
                pause = 0.0 if caller.urgent else self._breakers.pause(origin_of(url))
                if delay is None or pause > self._policy.ceiling:
                    return None
                delay = max(delay, pause)
            case Unreadable() if call.method == "GET" and attempt == 1:
                delay = self._policy.delay(attempt, jitter=chance(self._random))  # a byte may have been hurt on the way
            case _:
                return None
        return delay if delay is None or delay <= caller.patience else None


def _may_repeat(call: Call[Any], failure: Failure) -> bool:
    """Tell whether to ask again. A create under a key says itself that it is idempotent; a token request never is."""
    code = trace_of(failure).code
    if isinstance(failure, Offline) and (code == CAPTIVE or code.startswith("certificate")):
        return False  # asking again changes nothing
    if isinstance(failure, Unavailable) and (status := failure.trace.status or 0) >= 500 and status not in PASSING:
        return False
    return call.idempotent or not may_have_acted(failure)


def _traced(failure: Failure, request: Request) -> Failure:
    """Return the failure with our request id where the platform named none of its own."""
    trace = trace_of(failure)
    return _with(failure, replace(trace, request_id=trace.request_id or request.headers["x-request-id"]))


def _with(failure: Failure, trace: Trace) -> Failure:
    """Return the failure with this trace, where its kind has one."""
    kind: Any = failure
    changed: Failure = replace(kind, trace=trace) if hasattr(failure, "trace") else failure
    return changed


def _content(call: Call[Any]) -> bytes | None:
    if call.form is not None:
        return urlencode(call.form).encode()
    if call.json is None:
        return None
    try:
        return json.dumps(call.json, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except (ValueError, TypeError) as error:
        raise FailureError(Rejected(said("This holds characters or numbers that cannot be sent."))) from error


def _decoded(call: Call[T], reply: Reply) -> T:
    try:
        return call.decode(reply)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, ArithmeticError, RecursionError) as error:
        raise FailureError(Unreadable(call.purpose or call.path, Trace(status=reply.status))) from error


def _told(reply: Reply, now: datetime) -> float | None:
    """Return the wait that a platform named, in the header or the body, the longer one of the two."""
    body = reply.json.get("retry_after") if isinstance(reply.json, dict) else None
    found = [s for s in (seconds_told(v, now=now) for v in (reply.headers.get("retry-after"), body)) if s is not None]
    return max(found, default=None)


def _by_status(provider: Provider, call: Call[Any], reply: Reply, host: str) -> Failure | None:
    """Name a failure by its status alone, where a platform's own words said nothing."""
    trace = Trace(status=reply.status)
    match reply.status:
        case status if status < 300 or status == 304:
            return None
        case 401:
            return Unauthorized(provider.id, trace)
        case 403:
            return Forbidden(trace=trace)
        case 404 | 410:
            return NotFound("item", trace)
        case 409 | 412:
            return Conflict("item", trace)
        case 429:
            return RateLimited(0.0, trace)
        case status if status >= 500:
            return Unavailable(host, trace)
        case status if status >= 400:
            return Rejected(said("{platform} refused this.", platform=provider.name), trace=trace)
        case _:
            return Unreadable(call.purpose or call.path, trace)
