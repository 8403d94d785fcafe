"""Changes on their way to a platform: each happens once, or says why not."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal, NewType

from connector_app.model.item import ConnectionId, ItemId

OutboxId = NewType("OutboxId", int)
Verb = Literal["create", "update", "delete"]


class OutboxState(StrEnum):
    """The five words of the outbox."""

    WAITING = "waiting"
    SENDING = "sending"
    WAITING_UNTIL = "waiting-until"
    NEEDS_YOU = "needs-you"
    DONE = "done"


class NeedsYou(StrEnum):
    """Why an entry waits for a person."""

    UNCLEAR = "unclear"
    CONFLICT = "conflict"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """One change meant for a platform.

    `key` was made once, when the person pressed the button: the platform's idempotency key where it has one, and the
    entry's `X-Request-ID` in every attempt. `tried_at` is from when on the platform may know it (seconds since 1970), 0
    where it surely does not. `before` is what the row showed, so that it can be taken back; of a create it may hold the
    `id` that the platform made for it ahead. `lane` is the order it keeps: entries of one item, or of one channel, go
    out one after the other.
    """

    id: OutboxId
    connection: ConnectionId
    item: ItemId
    verb: Verb
    kind: str
    key: str
    state: OutboxState
    created_at: str
    not_before: float = 0.0
    attempts: int = 0
    lane: str = ""
    title: str = ""
    reason: str = ""
    failure: str = ""
    payload: Mapping[str, Any] = field(default_factory=dict)
    before: Mapping[str, Any] = field(default_factory=dict)
    done_at: str = ""
    tried_at: float = 0.0
