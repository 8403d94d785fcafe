"""What the details say of an item: its facts, what waits to be sent, what can be done with it, its life so far."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from connector_app.language import figure, said
from connector_app.model.audit import AuditQuery
from connector_app.model.change import values_of
from connector_app.model.connection import Connection
from connector_app.model.item import Field, Item, ItemSync, Kind
from connector_app.model.outbox import OutboxEntry, OutboxState
from connector_app.model.provider import Provider
from connector_app.store import audit, items
from connector_app.store.holders import kind_in
from connector_app.ui.desk import Desk
from connector_app.ui.item_words import value_words
from connector_app.ui.pages.item_editing import shown_values
from connector_app.ui.pages.outcome import Place, place_of, removal
from connector_app.ui.rows import life
from connector_app.ui.views.item_details import Details
from connector_app.ui.widgets.surface import Ground
from connector_app.words import times

HISTORY = 12
READ_ONLY = said("Your access is read only.")

_SENDING = {
    "create": said("Created here, being sent"),
    "update": said("Changed here, being sent"),
    "delete": said("Deleted here, being sent"),
}
_STUCK = {
    "create": said("Created here, waiting for the platform"),
    "update": said("Changed here, waiting for the platform"),
    "delete": said("Deleted here, waiting for the platform"),
}
_SOON = {
    "create": said("Created here, sent in {n} s"),
    "update": said("Changed here, sent in {n} s"),
    "delete": said("Deleted here, sent in {n} s"),
}
_WAITING = {
    "create": said("Created here, waiting"),
    "update": said("Changed here, waiting"),
    "delete": said("Deleted here, waiting"),
}

Pending = tuple[str, str, Ground]
"""What waits, in words; what can be done about it; in which tint it stands."""


def details_of(
    desk: Desk, item: Item, account: Connection, provider: Provider, own: Kind, entry: OutboxEntry | None
) -> Details:
    """Return what the panel shows of an item of a kind. `entry` is its newest change that is not done."""
    waits, action, ground = pending(entry, desk)
    reads = READ_ONLY if account.access == "read" else ""
    can = provider.kind_of(account, own.id).can
    kind = desk.data.read(lambda tx: kind_in(tx, own, account.id, item.parent), own)
    values = values_of(kind, item)
    told = next((f.name for f in kind.fields if f.form == "text" and values.get(f.name)), "")
    place = desk.data.read(lambda tx: place_of(tx, provider, account, kind, shown_values(kind, values)), Place())
    return Details(
        id=item.id,
        title=item.title or said("Without a title"),
        kind=kind.name,
        account=account.name,
        platform=account.provider,
        platform_name=provider.name,
        icon=kind.icon,
        facts=_facts(item, kind, values, desk, told),
        body=str(values.get(told) or ""),
        why_no_edit=reads or can.update,
        why_no_delete=reads or can.delete,
        removal=kind.removal,
        before_removal=removal(kind, account, provider.name, place, int(desk.hold_seconds)),
        has_link=item.url.startswith("https://"),
        pending=waits,
        pending_action=action,
        pending_ground=ground,
        history=_life(desk, item),
    )


def pending(entry: OutboxEntry | None, desk: Desk) -> Pending:
    """Return what is still to be sent of an item."""
    if entry is None:
        return "", "", "ink"
    match entry.state:
        case OutboxState.SENDING:
            return _SENDING[entry.verb], "", "ink"
        case OutboxState.NEEDS_YOU if entry.reason == "refused":
            return said("It was not accepted"), said("Try again"), "ask"
        case OutboxState.NEEDS_YOU if entry.reason == "conflict":
            return said("It was changed there too"), said("Decide", "a button"), "ask"
        case OutboxState.NEEDS_YOU:
            return said("It may have arrived already"), said("Decide", "a button"), "ask"
        case OutboxState.WAITING_UNTIL:
            return _STUCK[entry.verb], said("Undo", "a button"), "wait"
        case _:
            left = times.seconds_until(entry.not_before, desk.now())
            words = _SOON[entry.verb].format(n=figure(max(0, round(left)))) if left > 0 else _WAITING[entry.verb]
            return words, said("Undo", "a button"), "ink"


def _life(desk: Desk, item: Item) -> tuple[tuple[str, str], ...]:
    query = AuditQuery(target=item.id, limit=HISTORY)
    entries = desk.data.read(lambda tx: audit.page(tx, query), [])
    made = replace(query, actions=("item.created",), limit=1)
    is_told = not item.remote_id or bool(desk.data.read(lambda tx: audit.page(tx, made), []))
    return life(item, entries, desk.names(), desk.now(), is_making_told=is_told)


def _facts(item: Item, kind: Kind, values: Mapping[str, Any], desk: Desk, told: str) -> tuple[tuple[str, str], ...]:
    """Return what is known of an item, line by line; `told` is the field that is shown by itself."""
    now = desk.now()
    status = next((s.label for s in kind.statuses if s.value == item.status), item.status)
    facts = [
        (said("Status"), status),
        (said("Changed", "when"), times.full(item.updated_at, now)),
        (said("Made", "when"), times.full(item.created_at, now)),
    ]
    facts += [
        (f.label, _told(f, values.get(f.name), item, desk))
        for f in kind.fields
        if f.name not in {kind.title_field, kind.status_field, told} and (f.form != "text" or kind.columns)
    ]
    if item.sync is ItemSync.STALE:
        facts.append((said("Checked", "when"), said("as of {when}", when=times.full(item.read_at, now))))
    return tuple((label, words) for label, words in facts if words)


def _told(field: Field, value: Any, item: Item, desk: Desk) -> str:
    title = ""
    if field.form == "reference" and value:
        found = desk.data.read(lambda tx: items.find(tx, item.connection, field.of, str(value)), None)
        title = found.title if found else ""
    return value_words(field, value, desk.now(), title)
