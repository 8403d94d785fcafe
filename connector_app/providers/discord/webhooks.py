"""Deliveries from Discord: interactions (commands, buttons) and webhook events, signed with Ed25519 (RFC 8032).

Both come to one public address only, which a computer behind a router has not: they need a relay that passes the bytes
on as they came. The secret that a person types here is the application's Public Key, 64 hex digits. What comes over our
own live connection has no signature and needs none; `events` reads it as well.

The two greet differently. An interaction's ping `{"type":1}` wants `{"type":1}` back; a webhook event's ping
`{"type":0}` wants an empty answer. Discord sends wrong signatures on purpose and looks for 401.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import Field, ValidationError

from connector_app.language import said
from connector_app.model.reading import Wire
from connector_app.model.webhook import (
    Accepted,
    Delivery,
    Headers,
    Rejected,
    WebhookEvent,
    fresh,
    one_header,
)
from connector_app.providers.discord import happenings
from connector_app.providers.discord.kinds import SERVER
from connector_app.providers.discord.wire import FrameWire, Snowflake

EMPTY_PING, PING, COMMAND, COMPONENT, AUTOCOMPLETE, FORM = range(6)
"""What a delivery is, by its `type`; the first one is a webhook event's, the others are interactions'."""

EPHEMERAL = 64
"""The flag of an answer that only the person who asked sees."""

KEY_BYTES, SIGNATURE_BYTES = 32, 64
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_HEX = frozenset(b"0123456789abcdefABCDEF")


class EventWire(Wire):
    type: str = Field(min_length=1, max_length=80)
    timestamp: str = ""
    data: Any = None


class DeliveryWire(Wire):
    """Either kind of delivery: an interaction has an id, a webhook event has an event."""

    type: int
    id: Snowflake | None = None
    event: EventWire | None = None


class ServerWire(Wire):
    id: Snowflake
    name: str = ""


def verify(raw: bytes, headers: Headers, secrets: Sequence[bytes], now: datetime) -> Accepted | Rejected:
    """Tell whether a delivery is genuine and fresh. Never raises, whatever arrives. A naive `now` counts as UTC.

    Only what is not genuine is a 401: that is what Discord tests. What is old or cannot be read is a 400.
    """
    signature, timestamp = (one_header(headers, b"x-signature-" + name) for name in (b"ed25519", b"timestamp"))
    if signature is None or timestamp is None:
        return Rejected("headers")
    if not any(secrets):
        return Rejected("secret")
    signed = timestamp + raw
    if not _holds(signed, signature, secrets):
        return Rejected("signature")
    at = now if now.tzinfo else now.replace(tzinfo=UTC)
    if not fresh(timestamp, (at - _EPOCH).total_seconds()):
        return Rejected("timestamp", 400)
    told = _delivery(raw)
    if told is None:
        return Rejected("body", 400)
    # The same event comes again under another timestamp: its body is what names it.
    name = told.id or hashlib.sha256(raw).hexdigest()
    answer = _answer(told)
    status: Literal[200, 204] = 200 if answer else 204  # an answer of nothing is how a webhook event's ping is taken
    return Accepted(name, _event(told), hashlib.sha256(signed).digest(), answer, status=status)


def _holds(signed: bytes, signature: bytes, secrets: Sequence[bytes]) -> bool:
    """Tell whether the signature was made by one of these public keys. Every key is tried."""
    given = _unhexed(signature, SIGNATURE_BYTES)
    holds = False
    for secret in secrets:
        key = _unhexed(secret.strip(), KEY_BYTES)
        if key is not None and given is not None:
            holds |= _is_by(key, given, signed)
    return holds


def _is_by(key: bytes, signature: bytes, signed: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, signed)
    except (InvalidSignature, ValueError):
        return False
    return True


def _unhexed(digits: bytes, length: int) -> bytes | None:
    """Return the bytes that so many hex digits stand for; None for anything else, white space included."""
    return bytes.fromhex(digits.decode("ascii")) if len(digits) == 2 * length and _HEX.issuperset(digits) else None


def _delivery(raw: bytes) -> DeliveryWire | None:
    try:
        return DeliveryWire.model_validate_json(raw)
    except ValidationError:
        return None


def _frame(raw: bytes) -> FrameWire | None:
    """Return what the Gateway told; None for what came in another way: that has no `op`."""
    try:
        return FrameWire.model_validate_json(raw)
    except ValidationError:
        return None


def _event(told: DeliveryWire) -> str:
    if told.event is not None:
        return told.event.type
    names = {EMPTY_PING: "ping", PING: "ping", COMMAND: "command", COMPONENT: "button", FORM: "form"}
    return names.get(told.type, "interaction")


ANSWERS: Mapping[int, Mapping[str, Any]] = {
    PING: {"type": 1},
    COMPONENT: {"type": 6},
    AUTOCOMPLETE: {"type": 8, "data": {"choices": []}},
}
"""What an interaction wants to hear at once; a command and a form get a sentence that only its writer sees."""

TAKEN = {"type": 4, "data": {"content": said("Received."), "flags": EPHEMERAL, "allowed_mentions": {"parse": []}}}


def _answer(told: DeliveryWire) -> bytes:
    if told.event is not None or told.type == EMPTY_PING:
        return b""
    return json.dumps(ANSWERS.get(told.type, TAKEN), separators=(",", ":")).encode()


def events(delivery: Delivery) -> tuple[WebhookEvent, ...]:
    """Return what a delivery means. Only being let into a server changes a row; the others are news for people."""
    frame = _frame(delivery.body)
    if frame is not None:
        return happenings.events(frame.t or "", frame.d)
    told = _delivery(delivery.body)
    if told is None or told.event is None or told.event.type != "APPLICATION_AUTHORIZED":
        return ()
    try:
        server = ServerWire.model_validate(told.event.data["guild"])
    except (ValidationError, KeyError, TypeError):
        return ()  # let in by a person, for themselves: no server is named
    return (WebhookEvent("created", SERVER.id, server.id, at=told.event.timestamp, hints={"title": server.name}),)
