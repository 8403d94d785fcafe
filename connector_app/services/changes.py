"""What a change does to its row, the outbox and the history: all three in the caller's transaction."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from connector_app.language import said
from connector_app.model import ids
from connector_app.model.audit import Event, Outcome
from connector_app.model.change import as_shown, differing, taken_back, with_values
from connector_app.model.clock import Clock, stamp
from connector_app.model.connection import Connection
from connector_app.model.failure import FailureError, Rejected
from connector_app.model.item import ConnectionId, Item, ItemSync, Kind
from connector_app.model.outbox import NeedsYou, OutboxEntry, OutboxId, OutboxState, Verb
from connector_app.store import cursors, items, outbox
from connector_app.store.tx import Tx

FindConnection = Callable[[Tx, ConnectionId], Connection | None]
FOLDS = {OutboxState.WAITING, OutboxState.WAITING_UNTIL}


class History(Protocol):
    """Writes an entry in the caller's transaction."""

    def record(self, tx: Tx, event: Event) -> int: ...


class Changes:
    """The person's changes, as functions of a transaction. The clock and chance are brought along."""

    def __init__(self, history: History, clock: Clock, random: Callable[[int], bytes]) -> None:
        self._history, self._clock, self._random = history, clock, random

    def create(
        self, tx: Tx, connection: Connection, kind: Kind, values: Mapping[str, Any], hold: float, *, key: str = ""
    ) -> Item:
        """Make a row and its entry. `key` is that of the action, where whatever caused it has one of its own."""
        at = stamp(self._clock.now())
        blank = Item(ids.item_id(self._random(8)), connection.id, kind.id, "", "", created_at=at, updated_at=at)
        parent = str(values.get(kind.holder_field, ""))
        item = replace(with_values(kind, blank, values), sync=ItemSync.PENDING, parent=parent)
        items.put(tx, item)
        entry = self._entry(item, "create", values, {}, hold)
        self._queue(tx, replace(entry, key=key or entry.key))
        return item

    def update(self, tx: Tx, kind: Kind, item: Item, values: Mapping[str, Any], hold: float) -> Item:
        """Change a row. A change that has not gone out yet takes this one into itself; a change of nothing is none.

        Raises FailureError(Rejected) where the person must decide about an earlier change first.
        """
        entries = outbox.open_of(tx, item.id)
        _decided(entries)
        changed = differing(kind, item, values)
        last = entries[-1] if entries else None
        if last and last.verb == "delete":
            raise FailureError(Rejected(said("This item is about to be deleted. Take that back first.")))
        if not changed and not (last and last.state is OutboxState.NEEDS_YOU):
            return item
        after = replace(with_values(kind, item, changed), sync=ItemSync.PENDING, reason="")
        if last and folds(last):
            payload = {**last.payload, **changed}
            if last.verb == "update":
                payload = differing(kind, taken_back(item, last.before), payload)
            if not payload:
                return self.undo(tx, last, hold) or item
            items.put(tx, after)
            self._requeue(tx, replace(last, payload=payload, title=after.title), hold, item.title)
            return after
        items.put(tx, after)
        self._queue(tx, self._entry(after, "update", changed, as_shown(item), hold), before=item.title)
        return after

    def delete(self, tx: Tx, item: Item, hold: float) -> Item:
        """Hide a row and mean to delete it. What was never sent will not be: the entry that waited becomes this one.

        Raises FailureError(Rejected) as `update` does.
        """
        entries = outbox.open_of(tx, item.id)
        _decided(entries)
        last = entries[-1] if entries else None
        if last and last.verb == "delete" and last.state is not OutboxState.NEEDS_YOU:
            return item
        after = replace(item, sync=ItemSync.PENDING, reason="")
        items.put(tx, after, hidden=True)
        if last and folds(last):
            was = {"was": last.verb} if last.verb != "delete" else {}
            self._requeue(tx, replace(last, verb="delete", before={**last.before, **was}), hold, item.title)
        else:
            self._queue(tx, self._entry(after, "delete", {}, as_shown(item), hold))
        return after

    def undo(self, tx: Tx, entry: OutboxEntry, hold: float) -> Item | None:
        """Take a change back. Return the row as it is then, or None where there was none before.

        Raises FailureError(Rejected) where it is too late.
        """
        entries = outbox.open_of(tx, entry.item)
        if entry not in entries:
            raise FailureError(Rejected(said("This change has been sent already.")))
        if entry.state is OutboxState.SENDING:
            raise FailureError(Rejected(said("This change is being sent right now.")))
        if entry.before.get("maybe") or entry.reason == NeedsYou.UNCLEAR:
            raise FailureError(Rejected(said("This change may have arrived already, so it cannot be taken back.")))
        if entry != entries[-1]:
            raise FailureError(Rejected(said("There is a newer change to this item. Undo that one first.")))
        self.record(tx, "outbox.undone", entry)
        was = entry.before.get("was")
        if was:
            item = items.get(tx, entry.item)
            before = {name: value for name, value in entry.before.items() if name != "was"}
            again = replace(entry, verb=was, before=before, state=OutboxState.WAITING, reason="", failure="")
            outbox.put(tx, replace(again, not_before=self._due(hold)))
            if item:
                items.put(tx, item)
            return item
        return self.take_back(tx, entry)

    def take_back(self, tx: Tx, entry: OutboxEntry) -> Item | None:
        """Drop an entry and show its row as before; one that was never at the platform goes."""
        outbox.drop(tx, entry.id)
        item = items.get(tx, entry.item)
        if item is None:
            return None
        if entry.verb == "create" or entry.before.get("was") == "create":
            items.drop(tx, item.id)
            return None
        back = taken_back(item, entry.before)
        if outbox.open_of(tx, item.id):
            back = replace(back, sync=ItemSync.PENDING)
        elif not item.read_at:
            # A listing came by meanwhile and was not let in: what it brought is read again.
            back = replace(back, sync=ItemSync.STALE)
            cursors.restart(tx, item.connection, item.kind)
        items.put(tx, back)
        return back

    def again(self, tx: Tx, entry: OutboxEntry) -> OutboxEntry:
        """Put an entry that waited for the person back in line, due now.

        It gets a key of its own, unless what was sent under the old one may have arrived: then only that one keeps it
        from arriving twice.
        """
        maybe = bool(entry.before.get("maybe")) and entry.reason == NeedsYou.REFUSED
        forgotten = {"theirs"} if maybe else {"maybe", "theirs", "id"}
        fresh = replace(
            entry,
            key=entry.key if maybe else ids.request_id(self._random(16)),
            tried_at=entry.tried_at if maybe else 0.0,
            state=OutboxState.WAITING,
            not_before=self._due(0),
            attempts=0,
            reason="",
            failure="",
            before={name: value for name, value in entry.before.items() if name not in forgotten},
        )
        outbox.put(tx, fresh)
        return fresh

    def note(self, tx: Tx, action: str) -> None:
        """Write into the history what the person did to all that waits."""
        self._history.record(tx, Event(action))

    def record(self, tx: Tx, action: str, entry: OutboxEntry, *, outcome: Outcome = "success", **details: Any) -> None:
        """Write what happened to an entry into the history."""
        event = Event(
            action,
            outcome=outcome,
            provider=ids.provider_of(entry.connection),
            connection=entry.connection,
            kind=entry.kind,
            target=entry.item,
            request_id=entry.key,
            counts={"fields": len(entry.payload)},
            details={"verb": entry.verb, "title": entry.title, **details},
        )
        self._history.record(tx, event)

    def _entry(
        self, item: Item, verb: Verb, payload: Mapping[str, Any], before: Mapping[str, Any], hold: float
    ) -> OutboxEntry:
        return OutboxEntry(
            id=OutboxId(0),
            connection=item.connection,
            item=item.id,
            verb=verb,
            kind=item.kind,
            key=ids.request_id(self._random(16)),
            state=OutboxState.WAITING,
            created_at=stamp(self._clock.now()),
            not_before=self._due(hold),
            lane=f"{item.connection}/{item.parent}" if item.parent else item.id,
            title=item.title,
            payload=payload,
            before=before,
        )

    def _queue(self, tx: Tx, entry: OutboxEntry, **details: Any) -> None:
        outbox.add(tx, entry)
        self.record(tx, "outbox.queued", entry, outcome="waiting", **details)

    def _requeue(self, tx: Tx, entry: OutboxEntry, hold: float, before: str) -> None:
        """Let an entry wait again with what it says now. What was sent under the old key had another content."""
        key = ids.request_id(self._random(16)) if entry.attempts else entry.key
        fresh = replace(entry, key=key, state=OutboxState.WAITING, not_before=self._due(hold), reason="", failure="")
        outbox.put(tx, fresh := replace(fresh, tried_at=0.0))
        self.record(tx, "outbox.queued", fresh, outcome="waiting", before=before)

    def held(self, entries: Sequence[OutboxEntry]) -> float:
        """Return how long the newest of an item's entries is still held, in seconds; 0 where it waits for no time."""
        if not entries or entries[-1].state is not OutboxState.WAITING:
            return 0.0
        return max(0.0, entries[-1].not_before - self._due(0))

    def _due(self, hold: float) -> float:
        return self._clock.now().timestamp() + hold


def folds(entry: OutboxEntry) -> bool:
    """Tell whether a later change may go into this entry: nothing of it can have reached the platform."""
    if entry.before.get("maybe"):
        return False
    return entry.state in FOLDS or (entry.state is OutboxState.NEEDS_YOU and entry.reason == NeedsYou.REFUSED)


def _decided(entries: list[OutboxEntry]) -> None:
    if any(e.state is OutboxState.NEEDS_YOU and e.reason != NeedsYou.REFUSED for e in entries):
        raise FailureError(Rejected(said("An earlier change to this item waits for your decision in the outbox.")))
