"""How Notion says no (reference, "Status codes" and "Request limits"). Its own code counts before the status."""

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
from connector_app.providers.notion.wire import MoreWire, RefusalWire, dashed

DEFAULT_WAIT = 10.0
"""Seconds to wait on "too fast" or "overloaded" where neither header nor body names a wait."""

WHAT = said("page, table or row (it may not be shared with this program)", "what was not found")
BLOCKED = said("Notion has stopped taking requests of this connection. Ask your workspace’s owner, or make a new key.")
FULL = said("This Notion workspace has reached its limit of blocks. Make room there, or choose a larger plan.")
UNKNOWN_CLIENT = said("Notion does not know this client id and secret. Copy both again from your connection’s page")

_SAVED_AS = re.compile(r"\[saved as ([0-9a-f-]{36})\]")
_FIELDS = (
    (re.compile(r"\bis_archived\b"), "status", said("Notion makes new pages in use. Archive it once it is there")),
    (re.compile(r"\bis_locked\b"), "locked", said("Notion makes new pages unlocked. Lock it once it is there")),
    (re.compile(r"properties\.title\b.*length"), "title", said("This title is too long for Notion")),
    (re.compile(r"properties\.title\b"), "title", said("Notion did not accept this title")),
    (re.compile(r"body\.parent\.data_source_id\b"), "source", said("Notion did not accept this table")),
    (re.compile(r"body\.parent\b"), "parent", said("Notion did not accept this place. Choose a page to put it in")),
    (re.compile(r"body\.(markdown|children)\b"), "text", said("Notion did not accept this text")),
)
"""Which field a refusal speaks of, by the place in the request that it names."""

_COLUMN = re.compile(r"body\.properties\.(?P<id>[^.\s]+)\.(?P<kind>[a-z_]+)\b")
"""A column that a refusal speaks of, by the id under which it was sent."""

_IN_TRASH = re.compile(r"\b(is archived|in (the )?trash)\b")


def classify(reply: Reply, now: datetime) -> Failure | None:
    """Name the failure in a reply, or return None where it is good."""
    refusal = _refusal(reply)
    if 200 <= reply.status < 300 and refusal.object != "error":
        return None
    more = _more(refusal)
    told = seconds_told(reply.headers.get("retry-after"), now=now)
    if told is None:
        told = seconds_told(more.retry_after, now=now)
    words = (refusal.message or refusal.error_description)[:400]
    if more.committed_resource_id:
        words += f" [saved as {dashed(more.committed_resource_id)}]"
    trace = Trace(
        status=reply.status,
        code=(refusal.code or refusal.error)[:80],
        retry_after=told,
        request_id=(refusal.request_id or reply.headers.get("x-notion-request-id", ""))[:120],
        words=words,
    )
    return _named(refusal, more, trace)


def saved_as(failure: Failure) -> str:
    """Return under which id Notion says it has saved what it could not show, or ""."""
    found = _SAVED_AS.search(failure.trace.words) if isinstance(failure, Conflict) else None
    return found[1] if found else ""


def _named(refusal: RefusalWire, more: MoreWire, trace: Trace) -> Failure:
    match trace.code:
        case "unauthorized" | "invalid_grant":
            return Unauthorized("notion", trace)
        case "invalid_client" | "unauthorized_client":
            return Rejected(_sentence(UNKNOWN_CLIENT), (Problem("client_secret", UNKNOWN_CLIENT),), trace)
        case "restricted_resource":
            return _restricted(trace)
        case "object_not_found":
            return NotFound(WHAT, trace)
        case "conflict_error":
            return Conflict("page", trace)
        case "rate_limited" | "service_overload":
            return _too_fast(more, trace)
        case "validation_error" if _IN_TRASH.search(refusal.message) and "body." not in refusal.message:
            return NotFound(said("page (it is in Notion’s trash)", "what was not found"), trace)
    if _is_saved(more):
        return Conflict("page", trace)
    return _by_status(more, trace)


def _by_status(more: MoreWire, trace: Trace) -> Failure:
    match trace.status or 0:
        case 401:
            return Unauthorized("notion", trace)
        case 403 if not trace.code:
            # A page of somebody in between: it says nothing of what this account may do.
            return Unavailable("Notion", trace)
        case 403:
            return _restricted(trace)
        case 404:
            return NotFound(WHAT, trace)
        case 409:
            return Conflict("page", trace)
        case 429 | 529:
            return _too_fast(more, trace)
        case status if status >= 500:
            return Unavailable("Notion", trace)
        case status if status >= 400 or trace.code:
            problems = _problems(trace.words)
            message = _sentence(problems[0].message) if problems else said("Notion did not accept this.")
            return Rejected(message, problems, trace)
        case status:
            return Unreadable(f"answer {status}", trace)


def _sentence(words: str) -> str:
    return said("{sentence}.", "a sentence and its full stop", sentence=words)


def _restricted(trace: Trace) -> Failure:
    if "block" in trace.words.lower() and "limit" in trace.words.lower():
        return Rejected(FULL, trace=trace)
    return Forbidden(trace=trace)


def _too_fast(more: MoreWire, trace: Trace) -> Failure:
    if more.rate_limit_reason == "public_api_request_blocked":
        return Rejected(BLOCKED, trace=trace)
    return RateLimited(DEFAULT_WAIT if trace.retry_after is None else trace.retry_after, trace)


def _is_saved(more: MoreWire) -> bool:
    """Tell whether a write was carried out although its answer is an error: then look, and do not repeat it."""
    return bool(more.committed_resource_id) or any("not repeat" in each.lower() for each in more.retry_guidance)


def _problems(words: str) -> tuple[Problem, ...]:
    for pattern, field, sentence in _FIELDS:
        if pattern.search(words):
            return (Problem(field, sentence),)
    if column := _COLUMN.search(words):
        return (Problem(f"{column['kind']}:{column['id']}", said("Notion did not accept this value")),)
    return ()


def _refusal(reply: Reply) -> RefusalWire:
    try:
        return RefusalWire.model_validate(reply.json)
    except ValidationError:
        return RefusalWire()


def _more(refusal: RefusalWire) -> MoreWire:
    try:
        return MoreWire.model_validate(refusal.additional_data)
    except ValidationError:
        return MoreWire()
