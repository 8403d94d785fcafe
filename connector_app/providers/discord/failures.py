"""How Discord says no: `{code, message, errors}`, its limits, its sign-in's errors, and the page of its outer wall.

The outer wall (Cloudflare) counts refusals: 10,000 answers of 401, 403 or 429 in ten minutes shut this computer out.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

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
from connector_app.providers.discord.kinds import KINDS
from connector_app.providers.discord.wire import RefusalWire

SHUT_OUT = 600.0
"""Seconds to wait on a 429 that is no JSON and names no wait: it comes from the outer wall, and is long."""

DEFAULT_WAIT = 5.0
"""Seconds to wait on a 429 that names none."""

NOT_READY, EMPTY, BAD_FORM = 110000, 50006, 50035

MISSING = {10003: "channel", 10004: "server", 10008: "message", 10015: "webhook"}

SENTENCES = {
    30013: said("This server has 500 channels already. Discord allows no more."),
    40005: said("This is too large for Discord."),
    40060: said("This was answered already."),
    EMPTY: said("A message cannot be empty."),
    50034: said("This message is too old: Discord deletes messages of more than two weeks one by one only."),
    BAD_FORM: said("Discord did not accept what was typed."),
    50083: said("This thread is archived. Open it again in Discord first."),
    160014: said("A message that the bot cannot read cannot be passed on."),
    200000: said("A rule of this server (AutoMod) does not let this text through."),
}
SIGN_IN = {
    "invalid_client": said(
        "Discord does not know this Client ID, or it wants a secret for it. Check the Client ID, and that “Public"
        " Client” is switched on at the application’s “OAuth2” page."
    ),
    "invalid_scope": said("Discord did not accept the permissions that were asked for."),
}
WRONG = {
    "BASE_TYPE_REQUIRED": said("{field} is required"),
    "BASE_TYPE_BAD_LENGTH": said("{field} has a length that Discord does not accept"),
    "BASE_TYPE_MAX_LENGTH": said("{field} too long"),
    "BASE_TYPE_MIN_LENGTH": said("{field} too short"),
    "BASE_TYPE_CHOICES": said("{field} is not one of those that Discord knows"),
}
"""What a field's error code means. Only the first one is in the documentation's samples."""

LABELS = {field.name: field.label for kind in KINDS for field in kind.fields if not field.read_only} | {
    "name": said("Name")
}
MOST_DEEP = 8


def classify(reply: Reply, now: datetime) -> Failure | None:
    """Name the failure in a reply, or return None where it is good."""
    refusal = _refusal(reply)
    if 200 <= reply.status < 300 and not (reply.status == 202 and refusal.code == NOT_READY):
        return None
    told = seconds_told(reply.headers.get("retry-after"), now=now)
    exact = seconds_told(refusal.retry_after, now=now)
    trace = Trace(
        status=reply.status,
        code=_text(refusal.error or refusal.code)[:80],
        retry_after=told if exact is None else exact,
        request_id=reply.headers.get("cf-ray", "")[:120],
        words=_words(refusal)[:500],
    )
    return _named(reply, refusal, trace)


def _named(reply: Reply, refusal: RefusalWire, trace: Trace) -> Failure:
    status, code = reply.status, refusal.code if isinstance(refusal.code, int) else 0
    if refusal.error == "invalid_grant":  # RFC 6749 section 5.2: the grant is gone, whatever the reason
        return Unauthorized("discord", trace)
    if isinstance(refusal.error, str) and refusal.error in SIGN_IN:
        return Rejected(SIGN_IN[refusal.error], trace=trace)
    if status in {202, 429}:
        return RateLimited(_wait(reply, trace), trace)
    if status == 401:
        return Unauthorized("discord", trace)
    if status == 403:
        return Forbidden(trace=trace)
    if status == 404:
        return NotFound(MISSING.get(code, "item"), trace)
    if status in {409, 412}:
        return Conflict("item", trace)
    if status >= 500:
        return Unavailable("Discord", trace)
    if status >= 400:
        return Rejected(SENTENCES.get(code, said("Discord did not accept this.")), _problems(refusal, code), trace)
    return Unreadable(f"answer {status}", trace)


def _wait(reply: Reply, trace: Trace) -> float:
    """Return the seconds that were told; long ones where the outer wall speaks, which never answers in JSON."""
    if trace.retry_after:
        return trace.retry_after
    return DEFAULT_WAIT if isinstance(reply.json, dict) else SHUT_OUT


def _refusal(reply: Reply) -> RefusalWire:
    try:
        return RefusalWire.model_validate(reply.json)
    except ValidationError:
        return RefusalWire()


def _text(value: Any) -> str:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _words(refusal: RefusalWire) -> str:
    """Return all that Discord said: its message, then the errors by the field they stand at."""
    first = _text(refusal.error_description or refusal.message or refusal.error)
    rest = [f"{path}: {message}" if path else message for path, _, message in _errors(refusal.errors)]
    return "; ".join(each for each in (first, *rest) if each)


def _problems(refusal: RefusalWire, code: int) -> tuple[Problem, ...]:
    """Return a sentence for each field of a form that Discord speaks of."""
    if code == EMPTY:
        return (Problem("content", said("Message is required")),)
    found: dict[str, Problem] = {}
    for path, wrong, _ in _errors(refusal.errors):
        name = path.split(".", 1)[0]
        if name in LABELS:
            sentence = WRONG.get(wrong, said("{field} was not accepted by Discord")).format(field=LABELS[name])
            found.setdefault(name, Problem(name, sentence))
    return tuple(found.values())


def _errors(tree: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, str, str]]:
    """Walk through nested errors: path, code and message of each. Lists have their positions as keys."""
    if not isinstance(tree, dict) or len(path) > MOST_DEEP:
        return
    for name, under in tree.items():
        if name == "_errors" and isinstance(under, list):
            for each in under:
                if isinstance(each, dict):
                    yield ".".join(path), _text(each.get("code")), _text(each.get("message"))
        else:
            yield from _errors(under, (*path, str(name)))
