"""Deliveries of the practice platform: which are genuine, what they mean, and how to ask for them.

The signature is the HMAC-SHA256 of `X-Platform-Timestamp`, a full stop and the body as it came over the wire. The
specification's own sample signs the body written anew, which no other program could check.
"""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Literal

from pydantic import ValidationError

from connector_app.model.webhook import (
    Accepted,
    Delivery,
    Headers,
    Rejected,
    WebhookEvent,
    fresh,
    hex_hmac_holds,
    one_header,
)
from connector_app.providers.practice.kinds import ITEM
from connector_app.providers.practice.wire import EventWire

EVENTS = ("item.created", "item.updated", "item.deleted")
LONGEST_ID = 200
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SCHEME = b"sha256="
_VERBS: Mapping[str, Literal["created", "updated", "deleted"]] = {
    "item.created": "created",
    "item.updated": "updated",
    "item.deleted": "deleted",
}


def verify(raw: bytes, headers: Headers, secrets: Sequence[bytes], now: datetime) -> Accepted | Rejected:
    """Tell whether a delivery is genuine and fresh. Never raises, whatever arrives. A naive `now` counts as UTC."""
    names = (b"x-platform-signature", b"x-platform-timestamp", b"x-platform-event", b"x-platform-delivery")
    signature, timestamp, event, delivery = (one_header(headers, name) for name in names)
    if signature is None or timestamp is None or event is None or delivery is None:
        return Rejected("headers")
    if not any(secrets):
        return Rejected("secret")
    signed = timestamp + b"." + raw
    scheme, given = signature[: len(_SCHEME)], signature[len(_SCHEME) :]
    if not hex_hmac_holds(signed, given, secrets) or scheme != _SCHEME:
        return Rejected("signature")
    at = now if now.tzinfo else now.replace(tzinfo=UTC)
    if not fresh(timestamp, (at - _EPOCH).total_seconds()):
        return Rejected("timestamp")
    if not _is_id(delivery):
        return Rejected("headers", 400)
    said = _event(raw)
    if said is None:
        return Rejected("body", 400)
    if said.event.encode() != event:
        return Rejected("event", 400)
    return Accepted(delivery.decode("ascii"), said.event, hashlib.sha256(signed).digest())


def _is_id(delivery: bytes) -> bool:
    return 0 < len(delivery) <= LONGEST_ID and all(33 <= byte < 127 for byte in delivery)


def _event(raw: bytes) -> EventWire | None:
    try:
        return EventWire.model_validate_json(raw)
    except ValidationError:
        return None


def events(delivery: Delivery) -> tuple[WebhookEvent, ...]:
    """Return what a delivery means: "changed, read again".

    It may hold an item's id, title and status only, and it may be late: what counts is what a listing says afterwards.
    """
    said = _event(delivery.body)
    if said is None:
        return ()
    return (WebhookEvent(_VERBS[said.event], ITEM.id, said.data.id, at=said.timestamp),)
