"""Deliveries from platforms: which are genuine, and what they say. Pure and total: never raises, whatever arrives."""

import base64
import hashlib
import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NewType

from connector_app.model.item import ConnectionId, Snapshot

DeliveryId = NewType("DeliveryId", str)
Headers = Sequence[tuple[bytes, bytes]]

WINDOW = 300.0
"""How far a signed timestamp may lie from now, both ways, in seconds."""

MOST_SIGNATURES = 8
_STANDARD = b"v1,"

RECEIVED = b'{"received":true}'


@dataclass(frozen=True, slots=True)
class Accepted:
    """A genuine delivery.

    `signed` is the SHA-256 of the bytes that the signature covers: the second key against replays, where the id itself
    is not signed. `answer` is what the platform wants to hear.
    """

    delivery_id: str
    event: str
    signed: bytes
    answer: bytes = RECEIVED
    answer_type: str = "application/json"
    status: Literal[200, 204] = 200


@dataclass(frozen=True, slots=True)
class Rejected:
    """A delivery that is not taken: 401 where it is not genuine, 400 where it is and cannot be read."""

    reason: Literal["signature", "timestamp", "headers", "body", "event", "secret"]
    status: Literal[400, 401] = 401


@dataclass(frozen=True, slots=True)
class Delivery:
    """One delivery in the inbox, as it arrived."""

    id: int
    connection: ConnectionId
    delivery_id: DeliveryId
    event: str
    body: bytes = field(repr=False)
    received_at: str
    attempts: int = 0
    state: str = "waiting"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class WebhookEvent:
    """What a delivery means for one item. Without a snapshot it means "changed, read again"."""

    verb: Literal["created", "updated", "deleted"]
    kind: str
    remote_id: str
    at: str = ""
    snapshot: Snapshot | None = None
    hints: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Again:
    """What a delivery means for the whole account: it is to be read again; `settle`: its registrations as well."""

    settle: bool = False


def one_header(headers: Headers, name: bytes) -> bytes | None:
    """Return a header's only value, or None where it is missing or doubled."""
    found = [value for key, value in headers if key.lower() == name]
    return found[0] if len(found) == 1 else None


def hex_hmac_holds(raw: bytes, given: bytes, secrets: Sequence[bytes]) -> bool:
    """Tell whether `given`, 64 lower-case hex digits, is the HMAC-SHA256 of `raw` under a secret (FIPS 198-1).

    Constant time; every secret is tried, so that rotation shows nothing. The digits are compared as bytes: decoding
    them would let one signature through in several spellings.
    """
    holds = False
    for secret in secrets:
        if secret:
            holds |= hmac.compare_digest(hmac.new(secret, raw, hashlib.sha256).hexdigest().encode(), given)
    return holds


def standard_holds(signed: bytes, given: bytes, secrets: Sequence[bytes]) -> bool:
    """Tell whether one of the signatures in `given` holds for a secret, as Standard Webhooks 1.0 has it.

    They are separated by spaces, each "v1," and the HMAC-SHA256 in base64; others than v1 are passed over. A secret is
    "whsec_" and its bytes in base64. Constant time; every secret is tried.
    """
    offered = [each[len(_STANDARD) :] for each in given.split(b" ") if each.startswith(_STANDARD)][:MOST_SIGNATURES]
    holds = False
    for secret in secrets:
        key = _standard_key(secret)
        due = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest())
        for each in offered:
            holds |= bool(key) and hmac.compare_digest(due, each)
    return holds


def _standard_key(secret: bytes) -> bytes:
    text = secret.removeprefix(b"whsec_")
    try:
        return base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except ValueError:
        return b""


def fresh(timestamp: bytes, now: float) -> bool:
    """Tell whether a timestamp of decimal seconds lies within the window around `now`."""
    return timestamp.isdigit() and len(timestamp) <= 12 and abs(now - int(timestamp)) <= WINDOW
