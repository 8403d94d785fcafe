"""Deliveries of GitHub: which are genuine, and what they say about issues.

They need a public address, so they come where a person has one, and registers it at the repository by hand: a hook
belongs to one repository, and only its administrators may make one. The signature covers the body and nothing else.
There is no timestamp: a repeated delivery is known by its id, and, that id not being signed, by the body itself.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal
from urllib.parse import parse_qsl

from pydantic import TypeAdapter, ValidationError

from connector_app.model.webhook import (
    Accepted,
    Delivery,
    Headers,
    Rejected,
    WebhookEvent,
    hex_hmac_holds,
    one_header,
)
from connector_app.providers.github import issues
from connector_app.providers.github.kinds import ISSUE
from connector_app.providers.github.wire import DeliveryWire, ShortDeliveryWire

LONGEST_ID = 200
_SCHEME = b"sha256="
_FORM = b"payload="
_VERBS: Mapping[str, Literal["created", "deleted"]] = {
    "opened": "created",
    "deleted": "deleted",
    "transferred": "deleted",
}


def verify(raw: bytes, headers: Headers, secrets: Sequence[bytes], now: datetime) -> Accepted | Rejected:  # noqa: ARG001
    """Tell whether a delivery is genuine. Never raises, whatever arrives."""
    names = (b"x-hub-signature-256", b"x-github-event", b"x-github-delivery")
    signature, event, delivery = (one_header(headers, name) for name in names)
    if signature is None or event is None or delivery is None:
        return Rejected("headers")
    if not any(secrets):
        return Rejected("secret")
    scheme, given = signature[: len(_SCHEME)], signature[len(_SCHEME) :]
    if not hex_hmac_holds(raw, given, secrets) or scheme != _SCHEME:
        return Rejected("signature")
    if not _is_name(delivery) or not _is_name(event):
        return Rejected("headers", 400)
    if _said(raw) is None:
        return Rejected("body", 400)
    return Accepted(delivery.decode("ascii"), event.decode("ascii"), hashlib.sha256(raw).digest())


def _is_name(name: bytes) -> bool:
    return 0 < len(name) <= LONGEST_ID and all(33 <= byte < 127 for byte in name)


def _said(raw: bytes) -> dict[str, Any] | None:
    """Return the body, which may be JSON or a form with the JSON in it, or None where it is neither."""
    try:
        text = raw.decode()
        if raw.startswith(_FORM):
            text = dict(parse_qsl(text, max_num_fields=1))["payload"]
        said = json.loads(text)
    except (ValueError, KeyError, RecursionError):
        return None
    return said if isinstance(said, dict) else None


def events(delivery: Delivery) -> tuple[WebhookEvent, ...]:
    """Return what a delivery means: an issue as it is now, or "read it again" where it cannot be read here.

    What is said of pull requests and of anything else means nothing to us, and neither does the first one, a ping.
    """
    said = _said(delivery.body)
    if said is None or delivery.event not in {"issues", "issue_comment"}:
        return ()
    try:
        whole = TypeAdapter(DeliveryWire).validate_python(said)
    except ValidationError:
        return _short(delivery, said)
    if whole.issue.pull_request is not None:
        return ()
    shown = issues.snapshot(whole.issue, whole.repository.full_name)
    verb = _verb(delivery, whole.action)
    return (
        WebhookEvent(
            verb, ISSUE.id, shown.remote_id, at=shown.updated_at, snapshot=None if verb == "deleted" else shown
        ),
    )


def _short(delivery: Delivery, said: Mapping[str, Any]) -> tuple[WebhookEvent, ...]:
    try:
        short = TypeAdapter(ShortDeliveryWire).validate_python(said)
    except ValidationError:
        return ()
    if short.issue.pull_request is not None:
        return ()
    remote_id = f"{short.repository.full_name}#{short.issue.number}"
    return (WebhookEvent(_verb(delivery, short.action), ISSUE.id, remote_id),)


def _verb(delivery: Delivery, action: str) -> Literal["created", "updated", "deleted"]:
    """Return what an action does to the issue: of comments, even a deleted one only changes it."""
    return _VERBS.get(action, "updated") if delivery.event == "issues" else "updated"
