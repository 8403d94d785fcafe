"""Change notifications of Microsoft Graph: what is genuine, and what they mean.

They come where a person has a public address. Nothing is signed: what proves a notification is a word that Graph was
told when it was asked for them, `clientState`, so that a changed body cannot be told from a true one. A subscription
names when it ends and is one for each list (`watches`), and while it is made Graph asks for a word from the address
itself and wants to hear it again (`echo`).

A notification says "changed, read again" and nothing that is to be believed beyond it.
"""

import hashlib
import hmac
import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Literal
from urllib.parse import parse_qs

from pydantic import ValidationError

from connector_app.model.webhook import Accepted, Again, Delivery, Headers, Rejected, WebhookEvent
from connector_app.providers.microsoft.wire import NotificationsWire, NotificationWire

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
LIFECYCLE = frozenset({"reauthorizationRequired", "subscriptionRemoved", "missed"})
Verb = Literal["created", "updated", "deleted"]
VERBS: dict[str, Verb] = {"created": "created", "updated": "updated", "deleted": "deleted"}
_TASK = re.compile(r"(?i:todo/lists)[/(]'?([^/')]+)'?\)?/(?i:tasks)[/(]'?([^/')]+)'?\)?$")
_DRIVE = re.compile(r"(?i:drive(s/[^/]+)?/root)$")
_EVENT = re.compile(r"(?i:/events)[/(]'?([^/')]+)'?\)?$")


def echo(query: str) -> bytes | None:
    """Return what to answer (200, text/plain, within ten seconds) while a subscription is made; None for all else.

    The word is decoded exactly once, as a form is: percent sequences, and `+` for a space.
    """
    try:
        found = parse_qs(query, keep_blank_values=True, max_num_fields=8).get("validationToken", [])
    except ValueError:
        return None
    return found[0].encode("utf-8", "surrogatepass") if len(found) == 1 and found[0] else None


def verify(raw: bytes, headers: Headers, secrets: Sequence[bytes], now: datetime) -> Accepted | Rejected:  # noqa: ARG001
    """Tell whether a delivery is genuine: every notification in it bears one of the secrets as its `clientState`.

    Never raises, whatever arrives. Constant time over every notification and every secret. It is neither signed nor
    dated; a repeat is known by what it tells of, and by its minute where that is nothing but "something changed".
    """
    if not any(secrets):
        return Rejected("secret")
    said = _read(raw)
    if said is None:
        return Rejected("body", 400)
    holds = True
    for each in said.value:
        holds &= _is_known(each, secrets)
    if not holds:
        return Rejected("signature")
    names = {each.lifecycle_event or each.change_type for each in said.value}
    if not names <= LIFECYCLE | VERBS.keys():
        return Rejected("event", 400)
    about = sorted(_told(each) for each in said.value)
    at = now if now.tzinfo else now.replace(tzinfo=UTC)
    minute = b"" if all(version for *_, version in about) else b"%d" % ((at - _EPOCH) // timedelta(minutes=1))
    told = json.dumps(about).encode() + minute
    event = next(iter(names)) if len(names) == 1 else "several"
    return Accepted(hashlib.sha256(told).hexdigest(), event, hashlib.sha256(raw + minute).digest())


def _is_known(each: NotificationWire, secrets: Sequence[bytes]) -> bool:
    given = (each.client_state or "").encode("utf-8", "surrogatepass")
    known = False
    for secret in secrets:
        known |= bool(secret) and hmac.compare_digest(secret, given)
    return known


def _told(each: NotificationWire) -> list[str]:
    """Return what makes a notification the same as an earlier one: Graph repeats itself."""
    etag = str((each.resource_data or {}).get("@odata.etag") or "")
    return [each.subscription_id, each.resource, each.change_type, each.lifecycle_event, etag]


def events(delivery: Delivery) -> tuple[WebhookEvent | Again, ...]:
    """Return what a delivery means: for single items where it names any.

    OneDrive says only that something changed. A word on a subscription says that it wants to be renewed, was ended, or
    lost something.
    """
    said = _read(delivery.body)
    if said is None:
        return ()
    return tuple(event for each in said.value if (event := _event(each)) is not None)


def _event(each: NotificationWire) -> WebhookEvent | Again | None:
    if each.lifecycle_event:
        return Again(settle=each.lifecycle_event != "missed")
    verb = VERBS.get(each.change_type)
    if verb is None:
        return None
    if task := _TASK.search(each.resource):
        return WebhookEvent(verb, "task", f"{task[1]}/{task[2]}", hints={"parent": task[1]})
    if event := _EVENT.search(each.resource):
        return WebhookEvent(verb, "event", event[1])
    return Again() if _DRIVE.search(each.resource) else None


def _read(raw: bytes) -> NotificationsWire | None:
    try:
        return NotificationsWire.model_validate_json(raw)
    except ValidationError:
        return None
