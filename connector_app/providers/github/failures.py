"""How GitHub says no: its API by status, headers and words; its sign-in with a 200 and an `error`."""

import re
from collections.abc import Mapping
from datetime import datetime
from math import ceil
from typing import Any
from urllib.parse import parse_qsl

from pydantic import TypeAdapter, ValidationError

from connector_app.language import inside, said
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
    Trace,
    Unauthorized,
    Unavailable,
    Unreadable,
)
from connector_app.model.limits import LONGEST_WAIT, seconds_told
from connector_app.model.reading import answered_at
from connector_app.providers.github.kinds import KINDS
from connector_app.providers.github.paging import UNCHANGED
from connector_app.providers.github.wire import ProblemWire, RefusalWire

DEFAULT_WAIT = 60.0
"""Seconds to wait where GitHub says "too fast" and names no time: at least a minute (its own words)."""

NOT_ACCEPTED = said("GitHub did not accept this.")
MOVED = frozenset({301, 302, 303, 307, 308})
_FORM = "application/x-www-form-urlencoded"
_TOO_FAST = re.compile(r"secondary rate limit|abuse detection|API rate limit exceeded", re.IGNORECASE)
_CLOSED_TO_US = re.compile(r"the `([^`]+)` organization has enabled OAuth App access restrictions")
_LOCKED = re.compile(r"archived so is read-only|repository was archived", re.IGNORECASE)
_SWITCHED_OFF = re.compile(r"issues (?:are|is|has been|have been) disabled", re.IGNORECASE)
_SINGLE_SIGN_ON = re.compile(r"required;\s*url=(https://[!-~]{1,1500})")
_LABELS = {field.name: field.label for kind in KINDS for field in kind.fields}

_SIGN_IN: Mapping[str, str] = {
    "authorization_pending": said("The code has not been typed in at GitHub yet."),
    "slow_down": said("GitHub was asked too often whether the code has been typed in."),
    "expired_token": said("The code is too old. Ask for a new one."),
    "bad_verification_code": said("GitHub’s answer was too old. Please sign in once more."),
    "incorrect_client_credentials": said(
        "GitHub does not know this client id with this secret. Look at both again: "
        "they stand on the page of your app at GitHub, and a new secret can be made there."
    ),
    "redirect_uri_mismatch": said(
        "The app at GitHub names another address to come back to. Its “Authorization callback "
        "URL” must be http://127.0.0.1/callback/github"
    ),
    "unverified_user_email": said(
        "GitHub wants you to confirm your main e-mail address first. You can do that in your e-mail settings there."
    ),
    "device_flow_disabled": said(
        "The app at GitHub does not allow signing in with a code. Tick “Enable Device Flow” on its page at GitHub."
    ),
    "incorrect_device_code": said("GitHub does not know this code. Ask for a new one."),
    "unsupported_grant_type": said("GitHub does not offer this way to sign in."),
    "application_suspended": said("GitHub has suspended the app that this program signs in with."),
}


def classify(reply: Reply, now: datetime) -> Failure | None:
    """Name the failure in a reply, or return None where it is good."""
    refusal = _refusal(reply)
    trace = Trace(
        status=reply.status,
        code=_code(refusal),
        request_id=reply.headers.get("x-github-request-id", "")[:120],
        words=(refusal.message or refusal.error_description or "")[:500],
    )
    if refusal.error and (reply.status < 300 or 400 <= reply.status < 500):
        return _of_sign_in(refusal, trace)
    if 200 <= reply.status < 300 or reply.status == UNCHANGED:
        return None
    return _named(reply, refusal, now, trace)


def _of_sign_in(refusal: RefusalWire, trace: Trace) -> Failure:
    """Name an error of the token endpoint: the code is what those who ask for tokens go by."""
    if trace.code == "access_denied":
        return Refused("github", trace)
    if trace.code == "bad_refresh_token":
        return Unauthorized("github", trace)
    return Rejected(
        _SIGN_IN.get(trace.code) or refusal.error_description or said("GitHub ended the sign-in."), trace=trace
    )


def _named(reply: Reply, refusal: RefusalWire, now: datetime, trace: Trace) -> Failure:
    status = reply.status
    if status in {403, 429}:
        return _held_back(reply, refusal, now, trace)
    if status == 410 and _SWITCHED_OFF.search(refusal.message or ""):
        problem = Problem("repository", said("Issues are switched off in this repository"))
        return Rejected(NOT_ACCEPTED, (problem,), trace)
    if status in MOVED or status in {404, 410}:
        return NotFound("item", trace)
    if status == 401:
        return Unauthorized("github", trace)
    if status == 409:
        return Conflict("item", trace)
    if status >= 500:
        return Unavailable("GitHub", trace)
    if status == 451:
        return Rejected(said("GitHub had to close this for legal reasons."), trace=trace)
    if status >= 400:
        problems = _problems(refusal)
        return Rejected(NOT_ACCEPTED if problems else _sentence(refusal), problems, trace)
    return Unreadable(f"answer {status}", trace)


def _held_back(reply: Reply, refusal: RefusalWire, now: datetime, trace: Trace) -> Failure:
    """Tell "too fast" from "not allowed": both come as 403."""
    wait = _wait(reply, refusal, now)
    if wait is not None:
        return RateLimited(wait, Trace(trace.status, trace.code, wait, trace.request_id, trace.words))
    if _CLOSED_TO_US.search(refusal.message or ""):
        return ApprovalNeeded("github", trace)
    sign_on = _SINGLE_SIGN_ON.match(reply.headers.get("x-github-sso", ""))
    if sign_on:
        words = said(
            "The organisation wants you to confirm who you are first. Open {address} and then try again.",
            address=sign_on[1],
        )
        return Rejected(words, trace=trace)
    if _LOCKED.search(refusal.message or ""):
        return Rejected(said("This repository is archived, so nothing in it can be changed."), trace=trace)
    return Forbidden(_missing(reply), trace)


def _wait(reply: Reply, refusal: RefusalWire, now: datetime) -> float | None:
    """Return how long to wait (seconds), or None where this is no matter of speed."""
    told = seconds_told(reply.headers.get("retry-after"), now=now)
    if told is not None:
        return told
    if reply.headers.get("x-ratelimit-remaining", "").strip() == "0":
        reset = reply.headers.get("x-ratelimit-reset", "").strip()
        if reset.isdecimal() and len(reset) <= 12:
            since = (answered_at(reply) or now).timestamp()  # both of GitHub's own clock, where it says the time
            return float(min(max(ceil(int(reset) - since) + 1, 1), int(LONGEST_WAIT)))
        return DEFAULT_WAIT
    return DEFAULT_WAIT if reply.status == 429 or _TOO_FAST.search(refusal.message or "") else None


def _missing(reply: Reply) -> tuple[str, ...]:
    """Return the permissions any of which would do, where none of them was given."""
    given = _listed(reply.headers.get("x-oauth-scopes", ""))
    accepted = _listed(reply.headers.get("x-accepted-oauth-scopes", ""))
    if "x-oauth-scopes" in reply.headers and accepted and not set(given) & set(accepted):
        return accepted
    if "x-oauth-scopes" in reply.headers:
        return ()
    return _listed(reply.headers.get("x-accepted-github-permissions", "").replace(";", ","))


def _listed(header: str) -> tuple[str, ...]:
    return tuple(part for part in re.split(r"[,\s]+", header[:500]) if part)


def _problems(refusal: RefusalWire) -> tuple[Problem, ...]:
    """Return the fields that a refusal speaks of. An error may be an object or a sentence."""
    found = [_problem(each) for each in refusal.errors[:20]]
    return tuple(problem for problem in found if problem is not None)


def _problem(error: Any) -> Problem | None:
    try:
        each = TypeAdapter(ProblemWire).validate_python(error)
    except ValidationError:
        return None
    label = _LABELS.get(each.field or "")
    if label is None or each.field is None:
        return None
    if each.code in {"missing", "missing_field"}:
        words = said("{field} is required", field=label)
    elif each.code == "already_exists":
        words = said("There is one with this {field} already", field=inside(label))
    else:
        words = each.message or said("GitHub does not accept this {field}", field=inside(label))
    return Problem(each.field, words[:300])


def _sentence(refusal: RefusalWire) -> str:
    told = [each for each in refusal.errors if isinstance(each, str)]
    told += [
        each["message"] for each in refusal.errors if isinstance(each, dict) and isinstance(each.get("message"), str)
    ]
    words = "; ".join(told) or refusal.message or ""
    return words[:500] or NOT_ACCEPTED


def _code(refusal: RefusalWire) -> str:
    """Return the error's code. GitHub's documents call one of them by two names."""
    if refusal.error:
        return "expired_token" if refusal.error == "token_expired" else refusal.error[:80]
    codes = [each["code"] for each in refusal.errors if isinstance(each, dict) and isinstance(each.get("code"), str)]
    return codes[0][:80] if codes else ""


def _refusal(reply: Reply) -> RefusalWire:
    try:
        return TypeAdapter(RefusalWire).validate_python(said_in(reply))
    except ValidationError:
        return RefusalWire()


def said_in(reply: Reply) -> Any:
    """Return what an answer says: JSON, or the form that the sign-in answers with where nobody asked for JSON."""
    kind = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
    if reply.json is None and kind == _FORM:
        return dict(parse_qsl(reply.body.decode("utf-8", "replace"), max_num_fields=32))
    return reply.json
