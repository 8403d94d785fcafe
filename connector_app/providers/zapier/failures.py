"""How Zapier says no: its interface for programs with a list of errors, also under a good status, its sign-in plainly.

A hook says nothing: what it answers is looked at where it is asked.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import ValidationError

from connector_app.language import said
from connector_app.model.call import Reply
from connector_app.model.failure import (
    ApprovalNeeded,
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
from connector_app.providers.zapier.wire import FaultsWire, FaultWire, GoodButWire

DEFAULT_WAIT = 60.0
"""Seconds to wait on a 429 that names no wait."""

EPOCH = 1e9
"""`x-ratelimit-reset` is a moment (seconds since 1970) from here on, and a wait in seconds below."""

TOO_LARGE = said("This is more than Zapier takes at once. Send less")
DENIED = said("The rules of your Zapier account do not allow this to programs.")
_LOST = frozenset({"invalid_client", "unauthorized_client", "invalid_grant"})
"""The id and the secret are wrong or were taken back: only a person can bring others."""

_GONE = re.compile(r"\bnot[ _-]?found\b|\bdoes(n['’]t| not) exist\b", re.IGNORECASE)
_NAMES: Mapping[str, str] = {"name": "title", "description": "description", "is_private": "shown_to"}


@dataclass(frozen=True, slots=True)
class _Said:
    code: str = ""
    words: str = ""
    field: str = ""


def classify(reply: Reply, now: datetime) -> Failure | None:
    """Name the failure in a reply, or return None where it is good."""
    if 200 <= reply.status < 300:
        fault = _good_but(reply)
        return _refused(fault, _trace(reply, fault, None)) if fault else None
    fault, told = _refusal(reply), _wait(reply, now)
    trace = _trace(reply, fault, told)
    if reply.status == 401 or fault.code in _LOST:
        return Unauthorized("zapier", trace)
    if reply.status == 403:
        return _forbidden(reply.headers.get("x-zapier-error-type", ""), trace)
    return _by_status(reply.status, fault, trace)


def _forbidden(kind: str, trace: Trace) -> Failure:
    if kind == "approval_required":
        return ApprovalNeeded("zapier", trace)
    return Rejected(DENIED, trace=trace) if kind == "request_denied_by_policy" else Forbidden(trace=trace)


def _by_status(status: int, fault: _Said, trace: Trace) -> Failure:
    match status:
        case 404 | 410:
            return NotFound("item", trace)
        case 409 | 412:
            return Conflict("item", trace)
        case 413:
            return Rejected(
                said("{sentence}.", "a sentence and its full stop", sentence=TOO_LARGE),
                (Problem("message", TOO_LARGE),),
                trace,
            )
        case 429:
            return RateLimited(DEFAULT_WAIT if trace.retry_after is None else trace.retry_after, trace)
        case _ if status >= 500:
            return Unavailable("Zapier", trace)
        case _ if status >= 400:
            return _refused(fault, trace)
        case _:
            return Unreadable(f"answer {status}", trace)


def _refused(fault: _Said, trace: Trace) -> Failure:
    if _GONE.search(f"{fault.code} {fault.words}"):
        return NotFound("item", trace)
    problems = (Problem(fault.field, said("Zapier did not accept this")),) if fault.field else ()
    return Rejected(said("Zapier did not accept this."), problems, trace)


def _trace(reply: Reply, fault: _Said, told: float | None) -> Trace:
    request = reply.headers.get("x-request-id", "")[:120]
    return Trace(reply.status, fault.code[:80], told, request, fault.words[:500])


def _wait(reply: Reply, now: datetime) -> float | None:
    """Return the wait that was told: seconds or a date in `retry-after`, else until the count begins anew."""
    told = seconds_told(reply.headers.get("retry-after"), now=now)
    if told is not None or reply.status != 429:
        return told
    reset = reply.headers.get("x-ratelimit-reset", "")
    if not re.fullmatch(r"[0-9]{1,12}(\.[0-9]+)?", reset):
        return None
    seconds = float(reset)
    return seconds_told(seconds - now.timestamp() if seconds >= EPOCH else seconds, now=now)


def _good_but(reply: Reply) -> _Said | None:
    """Return what went wrong behind a good status: Tables answers so where it took nothing."""
    try:
        return _fault(GoodButWire.model_validate(reply.json).meta.errors[0])
    except ValidationError:
        return None


def _refusal(reply: Reply) -> _Said:
    """Return what a refusal says: a list of errors, a message, or an error of OAuth (RFC 6749 section 5.2)."""
    try:
        fault = FaultsWire.model_validate(reply.json)
    except ValidationError:
        return _Said()
    if fault.errors:
        return _fault(fault.errors[0])
    match fault.error:
        case str(code):
            return _Said(code, _text(fault.error_description) or _text(fault.message))
        case {"message": str(words)}:
            return _Said(words=words)
        case _:
            return _Said(words=_text(fault.message))


def _fault(told: Any) -> _Said:
    if isinstance(told, str):
        return _Said(words=told)
    try:
        fault = FaultWire.model_validate(told)
    except ValidationError:
        return _Said()
    words = _text(fault.human_title) or _text(fault.detail) or _text(fault.title)
    return _Said(_text(fault.code), words, _field(fault.source))


def _field(source: Any) -> str:
    """Return the field that an error points at: by the last step of its pointer, or its parameter."""
    if not isinstance(source, dict):
        return ""
    step = (_text(source.get("pointer")) or _text(source.get("parameter"))).rpartition("/")[2]
    return "columns" if re.fullmatch(r"f[0-9]+", step) else _NAMES.get(step, "")


def _text(told: Any) -> str:
    return told if isinstance(told, str) else str(told) if isinstance(told, int) else ""
