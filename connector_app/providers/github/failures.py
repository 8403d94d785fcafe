"""How GitHub says no: its API by status, headers and words; its sign-in with a 200 and an `error`."""

import re
from collections.abc import Mapping
from datetime import datetime
from math import ceil
from typing import Any
from urllib.parse import parse_qsl

from pydantic import TypeAdapter, ValidationError

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

NOT_ACCEPTED = "GitHub did not accept this."
MOVED = frozenset({301, 302, 303, 307, 308})
_FORM = "application/x-www-form-urlencoded"
_TOO_FAST = re.compile(r"secondary rate limit|abuse detection|API rate limit exceeded", re.IGNORECASE)
_CLOSED_TO_US = re.compile(r"the `([^`]+)` organization has enabled OAuth App access restrictions")
_LOCKED = re.compile(r"archived so is read-only|repository was archived", re.IGNORECASE)
_SWITCHED_OFF = re.compile(r"issues (?:are|is|has been|have been) disabled", re.IGNORECASE)
_SINGLE_SIGN_ON = re.compile(r"required;\s*url=(https://[!-~]{1,1500})")
_LABELS = {field.name: field.label for kind in KINDS for field in kind.fields}

_SIGN_IN: Mapping[str, str] = {
    "authorization_pending": "The code has not been typed in at GitHub yet.",
    "slow_down": "GitHub was asked too often whether the code has been typed in.",
    "expired_token": "The code is too old. Ask for a new one.",
    "bad_verification_code": "GitHub’s answer was too old. Please sign in once more.",
    "incorrect_client_credentials": "GitHub does not know this client id with this secret. Look at both again: "
    "they stand on the page of your app at GitHub, and a new secret can be made there.",
    "redirect_uri_mismatch": "The app at GitHub names another address to come back to. Its “Authorization callback "
    "URL” must be http://127.0.0.1/callback/github",
    "unverified_user_email": "GitHub wants you to confirm your main e-mail address first. You can do that in your "
    "e-mail settings there.",
    "device_flow_disabled": "The app at GitHub does not allow signing in with a code. Tick “Enable Device Flow” on "
    "its page at GitHub.",
    "incorrect_device_code": "GitHub does not know this code. Ask for a new one.",
    "unsupported_grant_type": "GitHub does not offer this way to sign in.",
    "application_suspended": "GitHub has suspended the app that this program signs in with.",
}


def classify(reply: Reply, now: datetime) -> Failure | None:
    """Name the failure in a reply, or return None where it is good."""
    said = _refusal(reply)
    trace = Trace(
        status=reply.status,
        code=_code(said),
        request_id=reply.headers.get("x-github-request-id", "")[:120],
        words=(said.message or said.error_description or "")[:500],
    )
    if said.error and (reply.status < 300 or 400 <= reply.status < 500):
        return _of_sign_in(said, trace)
    if 200 <= reply.status < 300 or reply.status == UNCHANGED:
        return None
    return _named(reply, said, now, trace)


def _of_sign_in(said: RefusalWire, trace: Trace) -> Failure:
    """Name an error of the token endpoint: the code is what those who ask for tokens go by."""
    if trace.code == "access_denied":
        return Refused("github", trace)
    if trace.code == "bad_refresh_token":
        return Unauthorized("github", trace)
    return Rejected(_SIGN_IN.get(trace.code) or said.error_description or "GitHub ended the sign-in.", trace=trace)


def _named(reply: Reply, said: RefusalWire, now: datetime, trace: Trace) -> Failure:
    status = reply.status
    if status in {403, 429}:
        return _held_back(reply, said, now, trace)
    if status == 410 and _SWITCHED_OFF.search(said.message or ""):
        problem = Problem("repository", "Issues are switched off in this repository")
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
        return Rejected("GitHub had to close this for legal reasons.", trace=trace)
    if status >= 400:
        problems = _problems(said)
        return Rejected(NOT_ACCEPTED if problems else _sentence(said), problems, trace)
    return Unreadable(f"answer {status}", trace)


def _held_back(reply: Reply, said: RefusalWire, now: datetime, trace: Trace) -> Failure:
    """Tell "too fast" from "not allowed": both come as 403."""
    wait = _wait(reply, said, now)
    if wait is not None:
        return RateLimited(wait, Trace(trace.status, trace.code, wait, trace.request_id, trace.words))
    if _CLOSED_TO_US.search(said.message or ""):
        return ApprovalNeeded("github", trace)
    sign_on = _SINGLE_SIGN_ON.match(reply.headers.get("x-github-sso", ""))
    if sign_on:
        words = f"The organisation wants you to confirm who you are first. Open {sign_on[1]} and then try again."
        return Rejected(words, trace=trace)
    if _LOCKED.search(said.message or ""):
        return Rejected("This repository is archived, so nothing in it can be changed.", trace=trace)
    return Forbidden(_missing(reply), trace)


def _wait(reply: Reply, said: RefusalWire, now: datetime) -> float | None:
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
    return DEFAULT_WAIT if reply.status == 429 or _TOO_FAST.search(said.message or "") else None


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


def _problems(said: RefusalWire) -> tuple[Problem, ...]:
    """Return the fields that a refusal speaks of. An error may be an object or a sentence."""
    found = [_problem(each) for each in said.errors[:20]]
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
        words = f"{label} is required"
    elif each.code == "already_exists":
        words = f"There is one with this {label.lower()} already"
    else:
        words = each.message or f"GitHub does not accept this {label.lower()}"
    return Problem(each.field, words[:300])


def _sentence(said: RefusalWire) -> str:
    told = [each for each in said.errors if isinstance(each, str)]
    told += [each["message"] for each in said.errors if isinstance(each, dict) and isinstance(each.get("message"), str)]
    words = "; ".join(told) or said.message or ""
    return words[:500] or NOT_ACCEPTED


def _code(said: RefusalWire) -> str:
    """Return the error's code. GitHub's documents call one of them by two names."""
    if said.error:
        return "expired_token" if said.error == "token_expired" else said.error[:80]
    codes = [each["code"] for each in said.errors if isinstance(each, dict) and isinstance(each.get("code"), str)]
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
