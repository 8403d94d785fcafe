"""Deliveries of Slack: which are genuine, and what they mean (docs.slack.dev, "Verifying requests from Slack").

They come signed over HTTP where a person has a public address, or without a signature through Slack's own socket
(`live`); what is in them is the same. Slack sends events as JSON, its slash commands and pressed buttons as forms.
"""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, Literal
from urllib.parse import parse_qsl

from pydantic import ValidationError

from connector_app.language import said
from connector_app.model.webhook import (
    RECEIVED,
    Accepted,
    Delivery,
    Headers,
    Rejected,
    WebhookEvent,
    fresh,
    hex_hmac_holds,
    one_header,
)
from connector_app.providers.slack.kinds import CHANNEL, MESSAGE
from connector_app.providers.slack.manifest import COMMAND
from connector_app.providers.slack.messages import moment, snapshot
from connector_app.providers.slack.wire import MessageWire

LONGEST_ID = 200
LONGEST_CHALLENGE = 500
MOST_FIELDS = 64
HEARD: Final = said("This channel is read again in Connector Manager.")
TAKEN: Final = said("Connector Manager has it.")
"""What whoever typed our slash command, or another one, reads at once and alone."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SCHEME = b"v0="
_ID = re.compile(rf"[!-~]{{1,{LONGEST_ID}}}")
_CHALLENGE = re.compile(rf"[!-~]{{1,{LONGEST_CHALLENGE}}}")
_TS = re.compile(r"[0-9]{1,10}\.[0-9]{1,6}")

_CHANNELS: Final[Mapping[str, Literal["created", "updated", "deleted"]]] = {
    "channel_created": "created",
    "channel_rename": "updated",
    "channel_archive": "updated",
    "channel_unarchive": "updated",
    "channel_deleted": "deleted",
}
_ABOUT_CHANNEL = frozenset({"channel_name", "channel_purpose", "channel_topic"})
"""Messages that Slack writes itself when somebody changed their channel."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a delivery holds: its name, its id, its content, and what Slack wants to hear."""

    event: str
    id: str
    body: Mapping[str, Any]
    answer: bytes = RECEIVED
    answer_type: str = "application/json"


def verify(raw: bytes, headers: Headers, secrets: Sequence[bytes], now: datetime) -> Accepted | Rejected:
    """Tell whether a delivery is genuine and fresh. Never raises, whatever arrives. A naive `now` counts as UTC.

    A slash command and a challenge have no id of their own that is signed; the signed bytes are their name then.
    """
    signature = one_header(headers, b"x-slack-signature")
    timestamp = one_header(headers, b"x-slack-request-timestamp")
    if signature is None or timestamp is None:
        return Rejected("headers")
    if not any(secrets):
        return Rejected("secret")
    signed = b"v0:" + timestamp + b":" + raw
    scheme, given = signature[: len(_SCHEME)], signature[len(_SCHEME) :]
    if not hex_hmac_holds(signed, given, secrets) or scheme != _SCHEME:
        return Rejected("signature")
    at = now if now.tzinfo else now.replace(tzinfo=UTC)
    if not fresh(timestamp, (at - _EPOCH).total_seconds()):
        return Rejected("timestamp")
    told = heard(raw)
    if told is None:
        return Rejected("body", 400)
    digest = hashlib.sha256(signed)
    return Accepted(told.id or digest.hexdigest(), told.event, digest.digest(), told.answer, told.answer_type)


def heard(raw: bytes) -> Said | None:
    """Return what a delivery holds, or None where it is nothing that Slack sends."""
    body = _read(raw)
    if body is None:
        return None
    kind, command = body.get("type"), body.get("command")
    if isinstance(command, str) and command.startswith("/"):
        words = HEARD if command == COMMAND else TAKEN
        answer = json.dumps({"response_type": "ephemeral", "text": words}).encode()
        return Said("slash_command", _id(body.get("trigger_id")), body, answer)
    if kind == "url_verification":
        challenge = body.get("challenge")
        if not isinstance(challenge, str) or not _CHALLENGE.fullmatch(challenge):
            return None
        return Said(kind, "", body, challenge.encode(), "text/plain")
    if kind == "event_callback":
        event, id_ = body.get("event"), _id(body.get("event_id"))
        name = event.get("type") if isinstance(event, Mapping) else None
        return Said(name, id_, body) if isinstance(name, str) and _ID.fullmatch(name) and id_ else None
    if isinstance(kind, str) and _ID.fullmatch(kind):
        # Pressed buttons and sent forms want an empty answer: another one would be shown as a message.
        return Said(kind, _id(body.get("trigger_id")), body, b"", "text/plain")
    return Said("ssl_check", "", body) if body.get("ssl_check") == "1" else None


def _read(raw: bytes) -> Mapping[str, Any] | None:
    """Read JSON, or a form: with JSON in its `payload`, or with plain fields."""
    try:
        if raw[:1] == b"{":
            return _object(raw)
        form = dict(parse_qsl(raw.decode("ascii"), strict_parsing=True, max_num_fields=MOST_FIELDS, errors="strict"))
        return _object(form["payload"]) if "payload" in form else form
    except (ValueError, RecursionError):
        return None


def _object(text: bytes | str) -> Mapping[str, Any] | None:
    value = json.loads(text)
    return value if isinstance(value, dict) else None


def _id(value: Any) -> str:
    return value if isinstance(value, str) and _ID.fullmatch(value) else ""


def events(delivery: Delivery) -> tuple[WebhookEvent, ...]:
    """Return what a delivery means for channels and messages; nothing where it means nothing for them."""
    told = heard(delivery.body)
    if told is None:
        return ()
    if told.event == "slash_command":
        channel = _id(told.body.get("channel_id"))
        return (WebhookEvent("updated", CHANNEL.id, channel),) if channel else ()
    event = told.body.get("event")
    if not isinstance(event, Mapping):
        return ()
    if told.event in ("message", "app_mention"):  # a mention of the app is a message like any other
        return _message(event)
    if told.event in _CHANNELS:
        about = event.get("channel")
        channel = _id(about.get("id") if isinstance(about, Mapping) else about)
        if channel:
            return (WebhookEvent(_CHANNELS[told.event], CHANNEL.id, channel, at=_at(event.get("event_ts"))),)
    return ()


def _message(event: Mapping[str, Any]) -> tuple[WebhookEvent, ...]:
    """Return what an event of the kind `message` means: each subtype is another thing (docs.slack.dev, message)."""
    channel, subtype = _id(event.get("channel")), event.get("subtype")
    if not channel:
        return ()
    at = _at(event.get("event_ts") or event.get("ts"))
    if subtype == "message_deleted":
        return _about("deleted", channel, event.get("deleted_ts"), at)
    if subtype in ("message_changed", "message_replied"):  # a tuple: it may be anything
        inner = event.get("message")
        return _about("updated", channel, inner.get("ts") if isinstance(inner, Mapping) else None, at)
    thread = event.get("thread_ts")
    if thread and thread != event.get("ts") and subtype != "thread_broadcast":
        return _about("updated", channel, thread, at)  # a reply: its thread counts it
    try:
        message = MessageWire.model_validate(event)
    except ValidationError:
        return _about("created", channel, event.get("ts"), at)
    shown = snapshot(channel, message)
    more = (WebhookEvent("updated", CHANNEL.id, channel, at=at),) if message.subtype in _ABOUT_CHANNEL else ()
    return (WebhookEvent("created", MESSAGE.id, shown.remote_id, at=shown.updated_at, snapshot=shown), *more)


def _about(verb: Literal["created", "updated", "deleted"], channel: str, ts: Any, at: str) -> tuple[WebhookEvent, ...]:
    if not isinstance(ts, str) or not _TS.fullmatch(ts):
        return ()
    return (WebhookEvent(verb, MESSAGE.id, f"{channel}:{ts}", at=at, hints={"parent": channel}),)


def _at(ts: Any) -> str:
    """Return a moment out of an event's `ts`, "" where it has none."""
    return moment(ts) if isinstance(ts, str) and _TS.fullmatch(ts) else ""
