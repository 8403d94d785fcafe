"""Push channels of Google Calendar and Drive: which notifications are genuine.

Google sends them to a public https address only, so they come where a person has one. It signs nothing, and names
nothing that changed: all they can say is "list again". Google Tasks has no channels at all. `watches` opens them.

A notification has no body. It carries the token that the program chose for its channel: proof that whoever sent it
knows that secret, and no proof of anything it says.
"""

import hashlib
import hmac
from collections.abc import Sequence
from datetime import UTC, datetime

from connector_app.model.clock import http_date
from connector_app.model.webhook import Accepted, Again, Delivery, Headers, Rejected, one_header

STATES = frozenset({"sync", "exists", "not_exists", "add", "remove", "update", "trash", "untrash", "change"})
"""`sync` opens a channel; the next two are the calendar's, the others Drive's."""

LONGEST_CHANNEL = 64
LONGEST_NUMBER = 20
_EXPIRATION = b"x-goog-channel-expiration"


def verify(raw: bytes, headers: Headers, secrets: Sequence[bytes], now: datetime) -> Accepted | Rejected:
    """Tell whether a notification comes over a channel of ours that has not ended. Never raises.

    A naive `now` counts as UTC.
    """
    names = (b"x-goog-channel-id", b"x-goog-message-number", b"x-goog-resource-id", b"x-goog-resource-state")
    channel, number, resource, state = (one_header(headers, name) for name in names)
    token = one_header(headers, b"x-goog-channel-token")
    if channel is None or number is None or resource is None or state is None or token is None:
        return Rejected("headers")
    if not any(secrets):
        return Rejected("secret")
    if not _is_ours(token, secrets):
        return Rejected("signature")
    if _has_ended(headers, now):
        return Rejected("timestamp")
    if raw:
        return Rejected("body", 400)
    if not _is_word(channel, LONGEST_CHANNEL) or not (number.isdigit() and len(number) <= LONGEST_NUMBER):
        return Rejected("headers", 400)
    event = state.decode("latin-1")
    if event not in STATES:
        return Rejected("event", 400)
    said = b"\n".join((channel, number, resource, state))
    return Accepted(f"{channel.decode('ascii')}:{number.decode('ascii')}", event, hashlib.sha256(said).digest())


def _is_ours(token: bytes, secrets: Sequence[bytes]) -> bool:
    """Tell whether this is one of the tokens, in constant time; each is compared, so that rotation shows nothing."""
    ours = False
    for secret in secrets:
        if secret:
            ours |= hmac.compare_digest(hashlib.sha256(secret).digest(), hashlib.sha256(token).digest())
    return ours


def _has_ended(headers: Headers, now: datetime) -> bool:
    """Tell whether the channel ended before now, or names an end that is no date or comes twice."""
    if not any(key.lower() == _EXPIRATION for key, _ in headers):
        return False
    end = http_date((one_header(headers, _EXPIRATION) or b"").decode("latin-1"))
    return end is None or end < (now if now.tzinfo else now.replace(tzinfo=UTC))


def _is_word(text: bytes, longest: int) -> bool:
    return 0 < len(text) <= longest and all(33 <= byte < 127 for byte in text)


def events(delivery: Delivery) -> tuple[Again, ...]:
    """Return "read again": a notification names no item. The one that opens a channel says nothing happened."""
    return () if delivery.event == "sync" else (Again(),)
