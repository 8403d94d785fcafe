"""How the practice platform says no (specification, "Error Responses")."""

import re
from datetime import datetime

from pydantic import ValidationError

from connector_app.language import said
from connector_app.model.call import Reply
from connector_app.model.failure import (
    Conflict,
    Failure,
    Forbidden,
    NotFound,
    Problem,
    RateLimited,
    Rejected,
    Trace,
    Unauthorized,
    Unavailable,
    Unreadable,
)
from connector_app.model.limits import seconds_told
from connector_app.providers.practice.kinds import ITEM
from connector_app.providers.practice.wire import RefusalWire

DEFAULT_WAIT = 60.0
"""Seconds to wait on a 429 that names none."""

_SCOPE = re.compile(r"required scope: ([a-z:,]+)")


def classify(reply: Reply, now: datetime) -> Failure | None:
    """Name the failure in a reply, or return None where it is good."""
    if 200 <= reply.status < 300:
        return None
    refusal = _refusal(reply)
    told = seconds_told(reply.headers.get("retry-after"), now=now)
    if told is None:
        told = seconds_told(refusal.retry_after, now=now)
    trace = Trace(
        status=reply.status,
        code=refusal.error[:80],
        retry_after=told,
        request_id=reply.headers.get("x-request-id", "")[:200],
        words=refusal.error_description[:500],
    )
    return _named(reply.status, refusal, told, trace)


def _named(status: int, refusal: RefusalWire, told: float | None, trace: Trace) -> Failure:
    if status == 401 or refusal.error == "invalid_grant":  # RFC 6749 section 5.2: the grant is gone
        return Unauthorized("practice", trace)
    if status == 403:
        found = _SCOPE.search(refusal.error_description)
        return Forbidden(tuple(found[1].split(",")) if found else (), trace)
    if status == 404:
        return NotFound("item", trace)
    if status in {409, 412}:
        return Conflict("item", trace)
    if status == 429:
        return RateLimited(DEFAULT_WAIT if told is None else told, trace)
    if status >= 500:
        return Unavailable("The practice platform", trace)
    if status >= 400:
        return Rejected(
            trace.words or said("The practice platform did not accept this."), _problems(trace.words), trace
        )
    return Unreadable(f"answer {status}", trace)


def _refusal(reply: Reply) -> RefusalWire:
    try:
        return RefusalWire.model_validate(reply.json)
    except ValidationError:
        return RefusalWire()


def _problems(words: str) -> tuple[Problem, ...]:
    """Return the field that a refusal speaks of: its English messages begin or end with the field's name."""
    for each in ITEM.fields:
        if words.startswith(f"{each.name.capitalize()} ") or words.endswith(f" {each.name}"):
            return (Problem(each.name, words),)
    return ()
