"""Deliveries of Notion: which are genuine and what they mean (reference, "Webhooks").

A person registers the address in Notion's developer portal; Notion wants one that the whole internet reaches. First of
all it sends the secret that it will sign with ("verification token"), which the person types in there and here. The
signature covers the body alone and no time, so an old delivery can be sent again: it says "look again" and nothing
more, and its id is known.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

from pydantic import ValidationError

from connector_app.model.webhook import (
    Accepted,
    Delivery,
    Headers,
    Rejected,
    WebhookEvent,
    hex_hmac_holds,
    one_header,
)
from connector_app.providers.notion.kinds import PAGE, ROW, SOURCE, TRASHED
from connector_app.providers.notion.wire import EventWire, HandshakeWire, dashed

HANDSHAKE = "verification"
LONGEST_ID = 200
_SCHEME = b"sha256="
_SECRET = re.compile(r"[!-~]{8,255}")

Verb = Literal["created", "updated", "deleted"]
_VERBS: Mapping[str, Verb] = {"created": "created", "undeleted": "created", "deleted": "deleted"}


def verify(raw: bytes, headers: Headers, secrets: Sequence[bytes], now: datetime) -> Accepted | Rejected:  # noqa: ARG001
    """Tell whether a delivery is genuine. Never raises, whatever arrives. Notion signs no time: `now` says nothing."""
    signature = one_header(headers, b"x-notion-signature")
    if signature is None:
        return Rejected("headers")
    if not any(secrets):
        return Rejected("secret")
    scheme, given = signature[: len(_SCHEME)], signature[len(_SCHEME) :]
    if not hex_hmac_holds(raw, given, secrets) or scheme != _SCHEME:
        return Rejected("signature")
    signed = hashlib.sha256(raw).digest()
    if handshake(raw):
        return Accepted(HANDSHAKE, HANDSHAKE, signed)
    said = _event(raw)
    if said is None or not _is_id(said.id):
        return Rejected("body", 400)
    return Accepted(said.id, said.type, signed)


def handshake(raw: bytes) -> str:
    """Return the secret that Notion sends to a new address, "" where this is no such message.

    Anybody could have sent it: it counts once a person has seen the same at Notion.
    """
    try:
        word = HandshakeWire.model_validate_json(raw).verification_token
    except ValidationError:
        return ""
    return word if _SECRET.fullmatch(word) else ""


def events(delivery: Delivery) -> tuple[WebhookEvent, ...]:
    """Return what a delivery means: "changed, read again", or that something went to the trash.

    Where it does not say what holds a page, or the page was moved, it may be one of its own or a row: both are looked
    for.
    """
    said = _event(delivery.body)
    if said is None:
        return ()
    area, _, what = said.type.partition(".")
    if (area, said.entity.type) == ("data_source", "data_source"):
        kinds: tuple[str, ...] = (SOURCE.id,)
    elif (area, said.entity.type) == ("page", "page"):
        parent = said.data.parent.type if said.data.parent else ""
        kinds = _EITHER if what == "moved" else _KINDS.get(parent, _EITHER)
    else:
        return ()
    verb, id_ = _VERBS.get(what, "updated"), dashed(said.entity.id)
    found = tuple(WebhookEvent(verb, kind, id_, at=said.timestamp) for kind in kinds)
    if what == "undeleted" and area == "page":
        found += (WebhookEvent("deleted", TRASHED.id, id_, at=said.timestamp),)
    return found


_EITHER = (PAGE.id, ROW.id)
_KINDS: Mapping[str, tuple[str, ...]] = {
    "page": (PAGE.id,),
    "space": (PAGE.id,),
    "workspace": (PAGE.id,),
    "database": (ROW.id,),
    "data_source": (ROW.id,),
}


def _is_id(id_: str) -> bool:
    return len(id_) <= LONGEST_ID and id_.isascii() and id_.isprintable() and " " not in id_


def _event(raw: bytes) -> EventWire | None:
    try:
        return EventWire.model_validate_json(raw)
    except ValidationError:
        return None
