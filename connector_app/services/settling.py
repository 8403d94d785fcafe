"""What an answer does to its change: the row, the outbox entry and the history entry, in one transaction each."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from connector_app.model.audit import Event, Outcome
from connector_app.model.change import as_shown, as_there, taken_back, with_values
from connector_app.model.clock import Clock, stamp
from connector_app.model.failure import Failure, Rejected, trace_of
from connector_app.model.ids import provider_of
from connector_app.model.item import Item, ItemSync, Kind, Snapshot
from connector_app.model.outbox import NeedsYou, OutboxEntry, OutboxState
from connector_app.services.changes import History
from connector_app.store import items, outbox
from connector_app.store.tx import Tx

PAST = {"create": "item.created", "update": "item.updated", "delete": "item.deleted"}


MOST_SAID = 200
"""Letters of a value that the history keeps."""


class Settling:
    """Endings of a change's way, as functions of a transaction. An entry that is gone meanwhile is left gone."""

    def __init__(self, history: History, clock: Clock) -> None:
        self._history, self._clock = history, clock

    def delivered(self, tx: Tx, entry: OutboxEntry, shown: Snapshot | None) -> None:
        """Take the platform's answer: the row becomes the remote one, in step unless more changes to it wait."""
        if not self._finish(tx, entry):
            return
        item = items.get(tx, entry.item)
        if entry.verb == "delete" or shown is None:
            items.drop(tx, entry.item)
        elif item is not None:
            items.adopt(tx, item, shown.remote_id)
            self._show(tx, item, shown)
        before = str(entry.before.get("title", ""))
        self._record(tx, PAST[entry.verb], entry, "success", before=before, changes=changes(entry))
        outbox.tidy(tx)

    def progressed(self, tx: Tx, entry: OutboxEntry, kind: Kind, left: Mapping[str, Any], shown: Snapshot) -> None:
        """Take the answer to one of several calls: what is left goes on, and only that can still be taken back."""
        item = items.get(tx, entry.item)
        if item is None or outbox.get(tx, entry.id) is None:
            return
        carried = {name: value for name, value in entry.payload.items() if name not in left}
        there = replace(with_values(kind, taken_back(item, entry.before), carried), version=shown.version)
        before = {name: value for name, value in entry.before.items() if name != "maybe"}
        outbox.put(tx, replace(entry, payload=left, before={**before, **as_shown(there)}))
        self._record(tx, PAST[entry.verb], entry, "success", part=", ".join(carried))

    def _show(self, tx: Tx, item: Item, shown: Snapshot) -> None:
        there = replace(as_there(item, shown), read_at=stamp(self._clock.now()))
        waiting = outbox.open_of(tx, item.id)
        if not waiting:
            items.put(tx, there)
            return
        # The row goes on showing what the person meant; taking the next change back leads to what is there now.
        mine = replace(there, title=item.title, status=item.status, fields=item.fields, sync=ItemSync.PENDING)
        items.put(tx, mine, hidden=waiting[-1].verb == "delete")
        outbox.put(tx, replace(waiting[0], before={**waiting[0].before, **as_shown(there)}))

    def waits(self, tx: Tx, entry: OutboxEntry, *, due: float) -> None:
        """Put a change back in line, with which nothing is wrong."""
        self._stand(tx, replace(entry, state=OutboxState.WAITING, not_before=due, failure="", tried_at=0.0))

    def later(self, tx: Tx, entry: OutboxEntry, failure: Failure, *, due: float, maybe: bool) -> None:
        """Put a change back in line until `due` (seconds since 1970). `maybe`: it may have been carried out."""
        before = {**entry.before, "maybe": True} if maybe else entry.before
        known = entry.tried_at if before.get("maybe") else 0.0  # what never left is nobody's to remember
        waiting = replace(entry, state=OutboxState.WAITING_UNTIL, not_before=due, failure=failure.name)
        self._stand(tx, replace(waiting, before=before, tried_at=known))

    def refused(self, tx: Tx, entry: OutboxEntry, failure: Failure, *, maybe: bool = False) -> None:
        """Leave a change to the person: its platform will not have it so."""
        before = {**entry.before, "maybe": True} if maybe else entry.before
        if self._needs_you(tx, replace(entry, before=before), NeedsYou.REFUSED, failure, ItemSync.FAILED):
            self._record(tx, PAST[entry.verb], entry, "refused", error=failure.name, words=_words(failure))

    def conflict(self, tx: Tx, entry: OutboxEntry, failure: Failure, theirs: Snapshot | None) -> None:
        """Leave a change to the person: somebody changed the item first, or it is gone (`theirs` is None)."""
        there = theirs and {
            "title": theirs.title,
            "status": theirs.status,
            "fields": dict(theirs.fields),
            "version": theirs.version,
            "sync": ItemSync.IN_STEP.value,
            "reason": "",
        }
        changed = replace(entry, before={**entry.before, "theirs": there})
        if self._needs_you(tx, changed, NeedsYou.CONFLICT, failure, ItemSync.FAILED):
            self._record(tx, "outbox.conflict", entry, "waiting", error=failure.name)

    def merged(self, tx: Tx, kind: Kind, entry: OutboxEntry, theirs: Snapshot) -> None:
        """Lay a change over what somebody else made of the item meanwhile: they touch different fields. Due now."""
        item = items.get(tx, entry.item)
        now = self._clock.now()
        if item is None or not self._stand(tx, replace(entry, state=OutboxState.WAITING, not_before=now.timestamp())):
            return
        there = replace(as_there(item, theirs), read_at=stamp(now))
        waiting = outbox.open_of(tx, item.id)
        outbox.put(tx, replace(waiting[0], before={**waiting[0].before, **as_shown(there)}))
        row = there
        for each in waiting:
            row = with_values(kind, row, each.payload)
        items.put(tx, replace(row, sync=ItemSync.PENDING), hidden=waiting[-1].verb == "delete")
        self._record(tx, "outbox.merged", entry, "waiting")

    def unclear(self, tx: Tx, entry: OutboxEntry, failure: Failure | None) -> None:
        """Leave a change to the next listing or the person: nobody knows whether it arrived."""
        if self._needs_you(tx, entry, NeedsYou.UNCLEAR, failure, ItemSync.UNCLEAR):
            self._record(tx, "outbox.unclear", entry, "waiting", error=failure.name if failure else "")

    def found(self, tx: Tx, entry: OutboxEntry, there: Item) -> None:
        """Take a row that a listing brought as the arrival of a change that was unclear."""
        if not self._finish(tx, entry):
            return
        item = items.get(tx, entry.item)
        if item is not None:
            items.adopt(tx, item, there.remote_id)
            self._show(tx, item, snapshot_of(there))
        self._record(tx, PAST[entry.verb], entry, "success", found="listing")

    def _finish(self, tx: Tx, entry: OutboxEntry) -> bool:
        done = replace(entry, state=OutboxState.DONE, reason="", failure="", done_at=stamp(self._clock.now()))
        return self._stand(tx, done)

    def _needs_you(self, tx: Tx, entry: OutboxEntry, reason: NeedsYou, failure: Failure | None, sync: ItemSync) -> bool:
        name = failure.name if failure else ""
        if not self._stand(tx, replace(entry, state=OutboxState.NEEDS_YOU, reason=reason.value, failure=name)):
            return False
        item = items.get(tx, entry.item)
        if item is not None:
            items.put(tx, replace(item, sync=sync, reason=_words(failure) if failure else ""))
        return True

    def _stand(self, tx: Tx, entry: OutboxEntry) -> bool:
        if outbox.get(tx, entry.id) is None:
            return False
        outbox.put(tx, entry)
        return True

    def _record(
        self,
        tx: Tx,
        action: str,
        entry: OutboxEntry,
        outcome: Outcome,
        *,
        error: str = "",
        **details: object,
    ) -> None:
        # It is the person's change, whenever it arrives; what the platform makes of it stands in the outcome.
        event = Event(
            action,
            actor="you",
            outcome=outcome,
            provider=provider_of(entry.connection),
            connection=entry.connection,
            kind=entry.kind,
            target=entry.item,
            request_id=entry.key,
            error=error,
            counts={"attempts": entry.attempts},
            details={"verb": entry.verb, "title": entry.title, **{k: v for k, v in details.items() if v}},
        )
        self._history.record(tx, event)


def changes(entry: OutboxEntry) -> dict[str, list[str]]:
    """Return what a change changed, as (before, after) by the names of the fields; long words are cut."""
    if entry.verb != "update":
        return {}
    was = {"title": entry.before.get("title"), "status": entry.before.get("status"), **entry.before.get("fields", {})}
    return {name: [_short(was.get(name)), _short(value)] for name, value in entry.payload.items()}


def differences(before: Item, after: Item) -> dict[str, list[str]]:
    """Return what is different in an item, as `changes` does."""
    was, now = ({"title": each.title, "status": each.status, **each.fields} for each in (before, after))
    names = [name for name in {**was, **now} if was.get(name) != now.get(name)]
    return {name: [_short(was.get(name)), _short(now.get(name))] for name in names}


def _short(value: object) -> str:
    words = ", ".join(map(str, value)) if isinstance(value, list | tuple) else "" if value is None else str(value)
    return words if len(words) <= MOST_SAID else f"{words[:MOST_SAID]}\u2026"


def snapshot_of(item: Item) -> Snapshot:
    return Snapshot(
        kind=item.kind,
        remote_id=item.remote_id,
        title=item.title,
        status=item.status,
        fields=item.fields,
        url=item.url,
        parent=item.parent,
        created_at=item.created_at,
        updated_at=item.updated_at,
        version=item.version,
    )


def _words(failure: Failure) -> str:
    """Return what stands beneath a row that failed: the sentence there is, else the failure's name."""
    if isinstance(failure, Rejected):
        return failure.message
    return trace_of(failure).words or failure.name
