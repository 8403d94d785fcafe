"""Deliveries of a platform that is described by a file: HMAC-SHA256, as most platforms sign, or Standard Webhooks."""

import hashlib
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Literal

from connector_app.described.places import text
from connector_app.described.shape import SignatureShape
from connector_app.model.webhook import (
    Accepted,
    Delivery,
    Headers,
    Rejected,
    WebhookEvent,
    fresh,
    hex_hmac_holds,
    one_header,
    standard_holds,
)

LONGEST_ID = 200
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class DescribedWebhooks:
    """Tells genuine deliveries and reads them, as a file says."""

    def __init__(self, rule: SignatureShape) -> None:
        self._rule = rule
        self._verbs: dict[str, Literal["created", "updated", "deleted"]] = {
            **dict.fromkeys(rule.updated, "updated"),
            **dict.fromkeys(rule.created, "created"),
            **dict.fromkeys(rule.deleted, "deleted"),
        }

    def verify(self, raw: bytes, headers: Headers, secrets: Sequence[bytes], now: datetime) -> Accepted | Rejected:
        """Tell whether a delivery is genuine and, where its time is signed, fresh. Never raises."""
        if self._rule.scheme == "standard":
            return self._standard(raw, headers, secrets, now)
        rule = self._rule
        wanted = (rule.header, rule.delivery_header, *filter(None, (rule.timestamp_header, rule.event_header)))
        found = {name: one_header(headers, name.lower().encode()) for name in wanted}
        if any(value is None for value in found.values()):
            return Rejected("headers")
        if not any(secrets):
            return Rejected("secret")
        at = found.get(rule.timestamp_header) or b""
        before = rule.signed.removesuffix("{body}").encode().replace(b"{timestamp}", at)
        signed, given, prefix = before + raw, found[rule.header] or b"", rule.prefix.encode()
        if not hex_hmac_holds(signed, given[len(prefix) :], secrets) or not given.startswith(prefix):
            return Rejected("signature")
        if rule.timestamp_header and not _is_fresh(at, now):
            return Rejected("timestamp")
        delivery = found[rule.delivery_header] or b""
        if not _is_id(delivery):
            return Rejected("headers", 400)
        return self._read(raw, found.get(rule.event_header), delivery.decode(), signed)

    def _standard(self, raw: bytes, headers: Headers, secrets: Sequence[bytes], now: datetime) -> Accepted | Rejected:
        delivery, at, given = (one_header(headers, b"webhook-" + name) for name in (b"id", b"timestamp", b"signature"))
        if delivery is None or at is None or given is None:
            return Rejected("headers")
        if not any(secrets):
            return Rejected("secret")
        signed = b".".join((delivery, at, raw))
        if not standard_holds(signed, given, secrets):
            return Rejected("signature")
        if not _is_fresh(at, now):
            return Rejected("timestamp")
        if not _is_id(delivery):
            return Rejected("headers", 400)
        return self._read(raw, None, delivery.decode(), signed)

    def _read(self, raw: bytes, named: bytes | None, delivery: str, signed: bytes) -> Accepted | Rejected:
        body = _body(raw)
        event = self._event(body) if self._rule.event else (named or b"").decode("latin-1")
        if event is None or _text(body, self._rule.id) is None:
            return Rejected("body", 400)
        if named is not None and event.encode("utf-8", "replace") != named:
            return Rejected("event", 400)
        return Accepted(delivery, event, hashlib.sha256(signed).digest())

    def events(self, delivery: Delivery) -> tuple[WebhookEvent, ...]:
        """Return what a delivery means: "changed, read again"."""
        remote_id = _text(_body(delivery.body), self._rule.id)
        if remote_id is None or delivery.event not in self._verbs:
            return ()
        return (WebhookEvent(self._verbs[delivery.event], self._rule.kind, remote_id),)

    def _event(self, body: Any) -> str | None:
        return _text(body, self._rule.event)


def _is_fresh(at: bytes, now: datetime) -> bool:
    when = now if now.tzinfo else now.replace(tzinfo=UTC)
    return fresh(at, (when - _EPOCH).total_seconds())


def _is_id(delivery: bytes) -> bool:
    return 0 < len(delivery) <= LONGEST_ID and all(33 <= byte < 127 for byte in delivery)


def _body(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return None


def _text(body: Any, path: str) -> str | None:
    try:
        return text(body, path)[:LONGEST_ID] or None
    except ValueError:
        return None
