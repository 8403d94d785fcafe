"""What a refusal means at a platform that is described by a file."""

from collections.abc import Callable
from datetime import datetime

from connector_app.described.places import text
from connector_app.described.shape import ErrorsShape, Means
from connector_app.language import said
from connector_app.model.call import Reply
from connector_app.model.failure import (
    Conflict,
    Failure,
    Forbidden,
    NotFound,
    RateLimited,
    Rejected,
    Trace,
    Unauthorized,
    Unavailable,
)
from connector_app.model.limits import seconds_told

DEFAULT_WAIT = 60.0
"""Seconds to wait where a platform says "too fast" and names no wait."""

_BY_STATUS: dict[int, Means] = {
    401: "unauthorized",
    403: "forbidden",
    404: "not-found",
    409: "conflict",
    410: "not-found",
    412: "conflict",
    429: "rate-limited",
}


def classifier(provider: str, name: str, rule: ErrorsShape) -> Callable[[Reply, datetime], Failure | None]:
    """Return the function that names the failure in a reply."""

    def classify(reply: Reply, now: datetime) -> Failure | None:
        code = _said(reply, rule.code)
        means = _meaning(rule, reply.status, code)
        if means is None:
            return None
        told = seconds_told(reply.headers.get("retry-after"), now=now)
        if told is None and rule.retry_after:
            told = seconds_told(_said(reply, rule.retry_after) or None, now=now)
        trace = Trace(
            status=reply.status,
            code=code[:80],
            retry_after=told,
            request_id=reply.headers.get("x-request-id", "")[:200],
            words=_said(reply, rule.words)[:500],
        )
        return _named(means, provider, name, trace)

    return classify


def _meaning(rule: ErrorsShape, status: int, code: str) -> Means | None:
    for when in rule.when:
        if (not when.status or when.status == status) and (not when.code or when.code == code):
            return when.means
    if status < 400:
        return None
    if code == "invalid_grant":  # RFC 6749 section 5.2
        return "unauthorized"
    return _BY_STATUS.get(status) or ("unavailable" if status >= 500 else "rejected")


def _named(means: Means, provider: str, name: str, trace: Trace) -> Failure:
    match means:
        case "unauthorized":
            return Unauthorized(provider, trace)
        case "forbidden":
            return Forbidden(trace=trace)
        case "not-found":
            return NotFound("item", trace)
        case "conflict":
            return Conflict("item", trace)
        case "rate-limited":
            return RateLimited(DEFAULT_WAIT if trace.retry_after is None else trace.retry_after, trace)
        case "unavailable":
            return Unavailable(name, trace)
        case "rejected":
            return Rejected(trace.words or said("{name} did not accept this.", name=name), trace=trace)


def _said(reply: Reply, path: str) -> str:
    try:
        return text(reply.json, path) if path else ""
    except ValueError:
        return ""
