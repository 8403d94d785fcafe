"""How Microsoft says no: Graph with `error.code`, the sign-in with `error` and a number, `AADSTS...`.

What is decided on is the code, the deepest one that is known; words are for *Details* only.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

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
    Refused,
    Rejected,
    SetupNeeded,
    Trace,
    Unauthorized,
    Unavailable,
    Unreadable,
)
from connector_app.model.limits import seconds_told
from connector_app.model.places import LOST

ME, HOST = "microsoft", "Microsoft"
TOKEN_WAIT = 5.0
"""Seconds to wait where the sign-in is out of order and names no time."""

FULL = said("There is no room left in this OneDrive.")
SENTENCES = {
    "mailboxnotenabledforrestapi": said(
        "This account has no mailbox at Microsoft, so that it has no tasks and no calendar."
    ),
    "quotalimitreached": FULL,
    "malwaredetected": said("Microsoft found something harmful in this file and keeps it locked."),
    "notsupported": said("Microsoft does not offer this for this account."),
    "resyncrequired": LOST.message,
    "syncstatenotfound": LOST.message,
    "resyncchangesapplydifferences": LOST.message,
    "resyncchangesuploaddifferences": LOST.message,
}
NAME_TAKEN = said("There is already something of this name.")
PROBLEMS = {"namealreadyexists": Problem("title", said("There is already something of this name"))}

Named = Callable[[Trace], Failure]


def _throttled(trace: Trace) -> Failure:
    return RateLimited(trace.retry_after or 0.0, trace)


def _signed_out(trace: Trace) -> Failure:
    return Unauthorized(ME, trace)


def _forbidden(trace: Trace) -> Failure:
    return Forbidden(trace=trace)


def _gone(trace: Trace) -> Failure:
    return NotFound("item", trace)


def _changed(trace: Trace) -> Failure:
    return Conflict("item", trace)


def _broken(trace: Trace) -> Failure:
    return Unavailable(HOST, trace)


NAMED: Mapping[str, Named] = {
    "toomanyrequests": _throttled,
    "activitylimitreached": _throttled,
    "applicationthrottled": _throttled,
    "mailboxconcurrency": _throttled,
    "unauthenticated": _signed_out,
    "invalidauthenticationtoken": _signed_out,
    "accessdenied": _forbidden,
    "erroraccessdenied": _forbidden,
    "notallowed": _forbidden,
    "itemnotfound": _gone,
    "erroritemnotfound": _gone,
    "resourcemodified": _changed,
    "errorduplicatetransactionid": _changed,  # under this key there is an event already
    "generalexception": _broken,
    "servicenotavailable": _broken,
}
"""What a code of Graph means, whatever the status is that it comes with."""

BY_STATUS: Mapping[int, Named] = {
    401: _signed_out,
    403: _forbidden,
    404: _gone,
    409: _changed,
    412: _changed,
    429: _throttled,
    509: _throttled,
}

TENANT = frozenset({9002331, 9002332, 50194})
"""The address of the sign-in must name another kind of account: personal ones, work ones, or one company."""

CLIENT = frozenset({7000218, 50011, 700016, 700025, 90023})
APPROVAL = frozenset({65001, 90094, 90095, 90008})
DECLINED = frozenset({65004})
GONE = frozenset({50076, 50079, 50158, 70008, 700082, 700084, 50173, 70043})
BLOCKED = frozenset({53000, 53001, 53002, 53003, 53011})
BLOCKED_WORDS = said(
    "Your organisation does not allow this way of signing in on this computer. Ask your IT department, or sign in with"
    " the browser if you used a code."
)
_AADSTS = re.compile(r"AADSTS(\d{4,9})")
_WAITING = frozenset({"authorization_pending", "slow_down", "expired_token", "code_expired", "bad_verification_code"})
_LOST = frozenset({"invalid_grant", "interaction_required", "login_required"})
_CLIENT_ERRORS = frozenset({"invalid_client", "unauthorized_client"})


def classify(reply: Reply, now: datetime) -> Failure | None:
    """Name the failure in a reply, or return None where it is good."""
    if 200 <= reply.status < 300 or reply.status == 304:
        return None
    told = seconds_told(reply.headers.get("retry-after"), now=now)
    body = reply.json if isinstance(reply.json, dict) else {}
    if isinstance(body.get("error"), str):
        return _of_sign_in(reply, body, told)
    codes = list(_codes(body))
    trace = Trace(
        status=reply.status,
        code=(codes[-1] if codes else "")[:80],
        retry_after=told,
        request_id=(reply.headers.get("request-id") or "")[:200],
        words=_message(body)[:500],
    )
    return _by_code(codes, trace) or _by_status(reply.status, trace)


def _codes(body: dict[str, Any]) -> Iterator[str]:
    """Yield the codes from the outermost to the deepest."""
    error: Any = body.get("error")
    while isinstance(error, dict):
        if isinstance(error.get("code"), str):
            yield error["code"]
        error = error.get("innerError") or error.get("innererror")


def _message(body: dict[str, Any]) -> str:
    error = body.get("error")
    found = error.get("message") if isinstance(error, dict) else ""
    return found if isinstance(found, str) else ""


def _by_code(codes: list[str], trace: Trace) -> Failure | None:
    """Return what the deepest code that is known says."""
    for code in (each.lower() for each in reversed(codes)):
        if code in NAMED:
            return NAMED[code](trace)
        if code in SENTENCES:
            return Rejected(SENTENCES[code], trace=trace)
        if code in PROBLEMS:
            return Rejected(NAME_TAKEN, (PROBLEMS[code],), trace)
    return None


def _by_status(status: int, trace: Trace) -> Failure:
    if status in BY_STATUS:
        return BY_STATUS[status](trace)
    if status == 410:  # of a listing of changes: it has to begin anew
        return replace(LOST, trace=trace)
    if status == 507:
        return Rejected(FULL, trace=trace)
    if status == 503 and trace.retry_after is not None:  # throttling may say so: nothing was done
        return _throttled(trace)
    if status >= 500:
        return _broken(trace)
    if status >= 400:
        return Rejected(said("Microsoft did not accept this."), trace=trace)
    return Unreadable(f"answer {status}", trace)


def _of_sign_in(reply: Reply, body: dict[str, Any], told: float | None) -> Failure:
    """Name a refusal of the sign-in's own addresses."""
    error, words = body["error"], str(body.get("error_description") or "")
    trace = Trace(
        status=reply.status,
        code=error[:80],
        retry_after=told,
        request_id=str(body.get("trace_id") or "")[:200],
        words=words.partition("\r\n")[0][:500],
    )
    if reply.status == 429:
        return RateLimited(TOKEN_WAIT if told is None else told, trace)
    if reply.status >= 500 or error in {"temporarily_unavailable", "server_error"}:
        return Unavailable(HOST, replace(trace, retry_after=TOKEN_WAIT if told is None else told))
    return _by_number(_numbers(body, words), trace) or _by_error(error, trace)


def _numbers(body: dict[str, Any], words: str) -> set[int]:
    listed = body.get("error_codes")
    named = {number for number in listed if isinstance(number, int)} if isinstance(listed, list) else set()
    return named | {int(found) for found in _AADSTS.findall(words)}


def _by_number(numbers: set[int], trace: Trace) -> Failure | None:
    if numbers & TENANT:
        return SetupNeeded(ME, ("tenant",), replace(trace, code=str(min(numbers & TENANT))))
    if numbers & CLIENT:
        return SetupNeeded(ME, ("client_id",))
    if numbers & APPROVAL:
        return ApprovalNeeded(ME, trace)
    if numbers & DECLINED:
        return Refused(ME, trace)
    if numbers & BLOCKED:
        return Rejected(BLOCKED_WORDS, trace=trace)
    if numbers & GONE:
        return Unauthorized(ME, trace)
    return None


def _by_error(error: str, trace: Trace) -> Failure:
    if error in _WAITING:
        return Rejected(said("The code has not been confirmed."), trace=trace)
    if error in {"access_denied", "authorization_declined"}:
        return Refused(ME, trace)
    if error in _LOST:
        return Unauthorized(ME, trace)
    if error == "consent_required":
        return ApprovalNeeded(ME, trace)
    if error in _CLIENT_ERRORS:
        return SetupNeeded(ME, ("client_id",))
    return Rejected(said("Microsoft did not accept the sign-in."), trace=trace)
