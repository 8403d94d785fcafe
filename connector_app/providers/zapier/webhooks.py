"""Deliveries that a Zap sends to this program: its action "Webhooks by Zapier", event "POST".

Zapier signs nothing. What proves a delivery is the secret in a header that the person copies into that action, so it
proves who sent it and not that nothing was changed on the way, nor when it was sent. What Zapier sends again, because
it did not hear our answer, is known by its `event_id`, or else by being the same within the same minute.
"""

import hashlib
import hmac
import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from connector_app.language import said
from connector_app.model.item import Snapshot
from connector_app.model.webhook import (
    Accepted,
    Delivery,
    Headers,
    Rejected,
    WebhookEvent,
    one_header,
)
from connector_app.providers.zapier.kinds import DELIVERY, RECEIVED
from connector_app.providers.zapier.told import told

HEADER = b"x-connector-manager-secret"
EVENT = "delivery"
LONGEST_ID = 200


def verify(raw: bytes, headers: Headers, secrets: Sequence[bytes], now: datetime) -> Accepted | Rejected:
    """Tell whether a delivery brings the secret. Never raises, whatever arrives.

    Constant time; every secret is tried, so that rotation shows nothing.
    """
    given = one_header(headers, HEADER)
    if given is None:
        return Rejected("headers")
    if not any(secrets):
        return Rejected("secret")
    holds = False
    for secret in secrets:
        if secret:
            holds |= hmac.compare_digest(hashlib.sha256(secret).digest(), hashlib.sha256(given).digest())
    if not holds:
        return Rejected("signature")
    body = _object(raw)
    if body is None:
        return Rejected("body", 400)
    known = _event_id(body)
    place = f"id {known}" if known else f"at {now:%Y-%m-%dT%H:%M}"
    signed = hashlib.sha256(place.encode() + b"\n" + raw).digest()
    return Accepted(known or signed.hex(), EVENT, signed)


def events(delivery: Delivery) -> tuple[WebhookEvent, ...]:
    """Return the row that a delivery becomes. There is nothing to ask Zapier for: this is all of it.

    Its id is its own among the rows, also where a Zap sends back the id of what it was sent.
    """
    body = _object(delivery.body)
    if body is None:
        return ()
    words, fields = told(body, said("Delivery from Zapier"))
    shown = Snapshot(
        DELIVERY.id,
        f"from:{delivery.delivery_id}",
        words,
        RECEIVED,
        fields={**fields, "receipt": ""},
        created_at=delivery.received_at,
        updated_at=delivery.received_at,
    )
    return (WebhookEvent("created", DELIVERY.id, shown.remote_id, at=delivery.received_at, snapshot=shown),)


def _object(raw: bytes) -> dict[str, Any] | None:
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return body if isinstance(body, dict) else None


def _event_id(body: dict[str, Any]) -> str:
    """Return the id that the person put into the body, "" where there is none that can be one."""
    given = body.get("event_id")
    known = str(given) if isinstance(given, str | int) and not isinstance(given, bool) else ""
    is_one = 0 < len(known) <= LONGEST_ID and known.isascii() and known.isprintable() and " " not in known
    return known if is_one else ""
