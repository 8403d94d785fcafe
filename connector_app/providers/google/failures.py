"""How Google says no: the APIs with a nested error, the sign-in endpoints with a flat one."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from connector_app.language import said
from connector_app.model.call import Reply
from connector_app.model.clock import moment
from connector_app.model.failure import (
    ApprovalNeeded,
    Conflict,
    Failure,
    Forbidden,
    NotFound,
    Problem,
    RateLimited,
    Refused,
    Rejected,
    SetupNeeded,
    Trace,
    Unauthorized,
    Unavailable,
    Unreadable,
)
from connector_app.model.limits import LONGEST_WAIT, seconds_told

HOST = "Google"
MINUTE = 60.0
"""Google counts by the minute and seldom says how long to wait (seconds)."""

NEW_DAY = 8
"""The hour, in UTC, at which a day of quotas is over for certain: midnight in California, in winter."""

_BY_THE_MINUTE = frozenset({"userRateLimitExceeded", "rateLimitExceeded", "RATE_LIMIT_EXCEEDED", "RESOURCE_EXHAUSTED"})
_BY_THE_DAY = frozenset({"quotaExceeded", "dailyLimitExceeded"})
_SWITCHED_OFF = frozenset({"accessNotConfigured", "SERVICE_DISABLED"})
_UNTICKED = frozenset({"insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"})
_BEGIN_ANEW = frozenset({"fullSyncRequired", "updatedMinTooLongAgo"})
_ADMIN = frozenset({"admin_policy_enforced", "domainPolicy"})

_SENTENCES: Mapping[str, str] = {
    "invalid_client": said("Google does not know this client id, or the secret belongs to another one. Check both."),
    "unauthorized_client": said("Google has switched this client id off. Look at it in the Google Cloud console."),
    "deleted_client": said(
        "This client id was deleted in the Google Cloud console. It can be restored there for 30 days."
    ),
    "redirect_uri_mismatch": said("This client id is of the wrong type. Create one of the type “Desktop app”."),
    "org_internal": said(
        "This client id is for members of one organisation only, and this account is not one of them."
    ),
    "disallowed_useragent": said("Google lets nobody sign in with this browser. Use another one."),
    "storageQuotaExceeded": said("Your Google storage is full. Make room there and try again."),
    "eventTypeRestriction": said("Google made this event by itself; it cannot be changed here."),
    "malformedWorkingLocationEvent": said("Working locations can only be changed in Google Calendar."),
}
"""What a person can do about it, by Google's own word for it."""

_FIELDS = {
    "title": "title",
    "summary": "title",
    "name": "title",
    "notes": "notes",
    "due": "due",
    "start": "start",
    "end": "end",
    "location": "location",
    "description": "description",
    "mimeType": "format",
}
_SERVICE = re.compile(r"\b(?:Google )?(Tasks|Calendar|Drive) API\b")
_SWITCH = re.compile(r"https://console\.(?:developers|cloud)\.google\.com/[\w./?=&%-]+")
_RETRY_AT = re.compile(r"Retry after (\d{4}-\d\d-\d\dT[\d:.]+Z)", re.IGNORECASE)
_NAMED_SCOPE = re.compile(r'scope="([^"]{1,1000})"')


def classify(reply: Reply, now: datetime) -> Failure | None:
    """Name the failure in a reply, or return None where it is good."""
    if 200 <= reply.status < 300:
        return None
    body = reply.json if isinstance(reply.json, dict) else {}
    error = body.get("error")
    if isinstance(error, str):
        return _flat(reply, now, error[:80], _text(body.get("error_description")))
    return _nested(reply, now, error if isinstance(error, dict) else {})


def _flat(reply: Reply, now: datetime, code: str, words: str) -> Failure:
    """Name a failure of the sign-in endpoints (RFC 6749 section 5.2, and Google's own)."""
    trace = _trace(reply, now, code, words)
    if code == "invalid_request" and "client_secret" in words:  # a desktop client needs one, whatever the table says
        return SetupNeeded("google", ("client_secret",))
    if code == "invalid_grant":
        return Unauthorized("google", trace)
    if code in _ADMIN:
        return ApprovalNeeded("google", trace)
    if code == "access_denied":
        return Refused("google", trace)
    if code in {"server_error", "temporarily_unavailable", "internal_failure"}:
        return Unavailable(HOST, trace)
    if code in _SENTENCES:
        return Rejected(_SENTENCES[code], trace=trace)
    return _by_status(reply, trace, "")


def _nested(reply: Reply, now: datetime, error: dict[str, Any]) -> Failure:
    """Name a failure of an API: by its first reason, else by the newer details, else by its status."""
    first, info = _first(error.get("errors")), _first(error.get("details"), "reason")
    reasons = [r for r in (_text(first.get("reason")), _text(info.get("reason"))) if r]
    words, status = _text(error.get("message")) or _text(first.get("message")), _text(error.get("status"))
    trace = _trace(reply, now, (reasons or [status])[0][:80], words)
    given = {*reasons, status}
    if reply.status == 401 or "authError" in given:
        return Unauthorized("google", trace)
    if given & _UNTICKED:
        return Forbidden(_scopes(reply, info), trace)
    if given & _BY_THE_DAY:
        return RateLimited(_wait(trace, now, _until_tomorrow(now)), trace)
    if given & _BY_THE_MINUTE or reply.status == 429:
        return RateLimited(_wait(trace, now, MINUTE), trace)
    return _by_reason(reasons, trace) or _by_status(reply, trace, _text(first.get("location")))


def _by_reason(reasons: list[str], trace: Trace) -> Failure | None:
    """Name what only Google's own word for it tells."""
    given = set(reasons)
    if given & _SWITCHED_OFF:
        return Rejected(_switched_off(trace.words), trace=trace)
    if given & _ADMIN:
        return ApprovalNeeded("google", trace)
    if given & _BEGIN_ANEW:
        return Rejected(said("Google no longer knows how far this listing came; it has to begin anew."), trace=trace)
    if "timeRangeEmpty" in given:
        problem = Problem("end", said("An event must end after it begins"))
        return Rejected(said("An event must end after it begins."), (problem,), trace)
    if "backendError" in given:
        return Unavailable(HOST, trace)
    return next((Rejected(_SENTENCES[reason], trace=trace) for reason in reasons if reason in _SENTENCES), None)


def _by_status(reply: Reply, trace: Trace, location: str) -> Failure:
    match reply.status:
        case 401:
            return Unauthorized("google", trace)
        case 403:
            return Forbidden((), trace)
        case 404 | 410:
            return NotFound("item", trace)
        case 409 | 412:
            return Conflict("item", trace)
        case 429:
            return RateLimited(MINUTE if trace.retry_after is None else trace.retry_after, trace)
        case status if status >= 500:
            return Unavailable(HOST, trace)
        case status if status >= 400:
            return Rejected(said("Google did not accept this."), _problems(location), trace)
        case status:
            return Unreadable(f"answer {status}", trace)


def _problems(location: str) -> tuple[Problem, ...]:
    """Return the field that a refusal names as its location."""
    name = _FIELDS.get(location.rpartition("resource.")[2].split(".")[0])
    return (Problem(name, said("Google did not accept this")),) if name else ()


def _switched_off(words: str) -> str:
    """Return where to switch an API on that the project of this client id does not have yet."""
    service, link = _SERVICE.search(words), _SWITCH.search(words)
    off = said("A Google API that this needs is switched off in the Google project that this client id belongs to.")
    if service:
        off = said(
            "The Google {service} API is switched off in the Google project that this client id belongs to.",
            service=service[1],
        )
    cure = said("Switch it on in the Google Cloud console, under “APIs & Services”, “Library” and wait a minute.")
    if link:
        cure = said("Switch it on at {address} and wait a minute.", address=link[0])
    return f"{off} {cure}"


def _scopes(reply: Reply, info: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the permissions that are missing: by name where Google says so, else the service, else in words."""
    named = _NAMED_SCOPE.search(reply.headers.get("www-authenticate", ""))
    if named:
        return tuple(named[1].split())
    about = info.get("metadata")
    service = _text(about.get("service")) if isinstance(about, dict) else ""
    return (service or said("a box that was not ticked"),)


def _wait(trace: Trace, now: datetime, otherwise: float) -> float:
    """Return how long to wait, in seconds: as the header says, else as the message does, else what is usual."""
    if trace.retry_after is not None:
        return trace.retry_after
    until = _RETRY_AT.search(trace.words)
    try:
        return max(0.0, (moment(until[1]) - now).total_seconds()) if until else otherwise
    except ValueError:
        return otherwise


def _until_tomorrow(now: datetime) -> float:
    """Return the seconds until a new day of quotas, at most what is waited at one time."""
    new_day = now.replace(hour=NEW_DAY, minute=0, second=0, microsecond=0)
    left = (new_day - now if new_day > now else new_day + timedelta(days=1) - now).total_seconds()
    return min(left, LONGEST_WAIT)


def _trace(reply: Reply, now: datetime, code: str, words: str) -> Trace:
    return Trace(
        status=reply.status,
        code=code,
        retry_after=seconds_told(reply.headers.get("retry-after"), now=now),
        words=words[:500],
    )


def _first(entries: Any, having: str = "") -> dict[str, Any]:
    """Return the first object of a list, or the first that has a field; an empty one where there is none."""
    found = [each for each in entries if isinstance(each, dict)] if isinstance(entries, list) else []
    return next((each for each in found if not having or each.get(having)), {})


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
