"""What a delivery does to the table: newer states are written, older ones ignored, doubtful ones read again."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from connector_app.model.audit import Event
from connector_app.model.item import ConnectionId, Item, Snapshot
from connector_app.model.recency import compare_moments, order
from connector_app.model.webhook import WebhookEvent
from connector_app.services.audit import Audit
from connector_app.services.settling import differences
from connector_app.store import cursors, deliveries, items, snapshots
from connector_app.store.tx import Tx

Effect = Literal["applied", "ignored", "stale"]


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where an event comes from, and when it is worked off, as written down.

    `by` is how it came: "signed" or "socket"; "" where nobody knows any more.
    """

    provider: str
    connection: ConnectionId
    delivery_id: str
    at: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What an event says, or what the platform answered when asked about it.

    `snapshot` None means gone. `asked` answers are as things are now; others are as they were when it was sent.
    `moment` is when it happened at the platform, "" where that is not said.
    """

    kind: str
    remote_id: str
    snapshot: Snapshot | None
    moment: str = ""
    asked: bool = False


def told(event: WebhookEvent) -> Told | None:
    """Return what an event says by itself; None where the platform must be asked."""
    if event.verb == "deleted":
        return Told(event.kind, event.remote_id, None, event.at)
    if event.snapshot is None:
        return None
    return Told(event.kind, event.remote_id, event.snapshot, event.at)


def mark(tx: Tx, arrival: Arrival, event: WebhookEvent) -> Effect:
    """Say of an event's row that the platform has something newer."""
    snapshots.mark_stale(tx, arrival.connection, event.kind, event.remote_id)
    return "stale"


def apply(tx: Tx, arrival: Arrival, said: Told, audit: Audit, random: Callable[[int], bytes]) -> Effect:
    """Write what was said into the table, with its history entry, unless something newer is known."""
    if said.snapshot is None:
        return _remove(tx, arrival, said, audit)
    return _write(tx, arrival, said, said.snapshot, audit, random)


def _remove(tx: Tx, arrival: Arrival, said: Told, audit: Audit) -> Effect:
    row = items.find(tx, arrival.connection, said.kind, said.remote_id)
    if row and not said.asked and compare_moments(said.moment, row.updated_at) == "older":
        snapshots.mark_stale(tx, arrival.connection, said.kind, said.remote_id)  # deleted, and there again since?
        return "stale"
    deliveries.put_gone(
        tx, arrival.connection, said.kind, said.remote_id, at=said.moment or arrival.at, noted_at=arrival.at
    )
    if row is None or not snapshots.remove_gone(tx, arrival.connection, said.kind, [said.remote_id]):
        return "ignored"  # what a person changed here meanwhile is for the outbox to decide
    audit.record(tx, _event("item.deleted", arrival, said, row))
    return "applied"


def _write(
    tx: Tx, arrival: Arrival, said: Told, shown: Snapshot, audit: Audit, random: Callable[[int], bytes]
) -> Effect:
    connection, kind, remote_id = arrival.connection, said.kind, said.remote_id
    gone = deliveries.gone_at(tx, connection, kind, remote_id)
    if gone is not None and not said.asked:
        since = compare_moments(shown.updated_at or said.moment, gone)
        if since != "newer":
            return "stale" if since == "unknown" else "ignored"
    row = items.find(tx, connection, kind, remote_id)
    standing = order(shown, row) if row else "newer"
    if standing == "older":
        return "ignored"
    if standing == "unknown" and not said.asked:
        snapshots.mark_stale(tx, connection, kind, remote_id)
        return "stale"
    # Counts as seen by the listing that is under way, so that its sweep leaves it.
    listing = cursors.get(tx, connection, kind).number
    written = snapshots.put_snapshots(tx, connection, kind, [shown], at=arrival.at, random=random, listing=listing)
    if gone is not None:
        deliveries.drop_gone(tx, connection, kind, remote_id)
    after = items.find(tx, connection, kind, remote_id)
    if after is None or not (written.new or written.changed):
        return "ignored"
    audit.record(tx, _event("item.created" if written.new else "item.updated", arrival, said, after, row))
    return "applied"


def _event(action: str, arrival: Arrival, said: Told, item: Item, before: Item | None = None) -> Event:
    more: dict[str, object] = {"by": "read" if said.asked else arrival.by}
    if before is not None:
        more |= {"before": before.title, "changes": differences(before, item)}
    return Event(
        action,
        actor="platform",
        provider=arrival.provider,
        connection=arrival.connection,
        kind=said.kind,
        target=item.id,
        request_id=arrival.delivery_id,
        details={
            "title": item.title,
            "delivery": arrival.delivery_id,
            **{name: value for name, value in more.items() if value},
        },
    )
