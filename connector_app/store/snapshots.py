"""What platforms show, written into the table page by page: what they say wins, unless a person changed it here."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from connector_app.model.ids import item_id
from connector_app.model.item import ConnectionId, ItemId, Snapshot
from connector_app.store.items import fields_text
from connector_app.store.tx import Tx

SETTLED = "('in-step', 'stale')"
"""Rows that hold nothing of a person's own: a listing may rewrite or remove them."""

_KNOWN = "title, status, fields, url, parent, created_at, updated_at, version"
_INCOMING = (
    "(select value ->> 0 as id, value ->> 1 as remote_id, value ->> 2 as title, value ->> 3 as status,"
    " value ->> 4 as fields, value ->> 5 as url, value ->> 6 as parent, value ->> 7 as created_at,"
    " value ->> 8 as updated_at, value ->> 9 as version from json_each(:batch))"
)


_STALE = "i.sync = 'stale'"
_NOT_KEPT = "i.id not in (select value from json_each(:keep))"
_DIFFERENT = (
    "(i.title, i.status, i.fields, i.url, i.parent, i.created_at, i.updated_at, i.version)"
    " is not (x.title, x.status, x.fields, x.url, x.parent, x.created_at, x.updated_at, x.version)"
)
_ANOTHER_VERSION = (
    "((x.version, x.updated_at) is not (i.version, i.updated_at) or (x.version = '' and x.updated_at = ''))"
)


def _met(*conditions: str) -> str:
    """Return the part `n`: what is incoming, with the row of each that is known.

    The cross join keeps the order: from what came to its row by the index, never the other way round.
    """
    which = " and ".join(("i.connection = :connection", "i.kind = :kind", "i.remote_id = x.remote_id", *conditions))
    return f"n as materialized (select x.*, i.rowid as row from {_INCOMING} x cross join items i where {which})"


@dataclass(frozen=True, slots=True)
class Written:
    """What a batch did: rows that are new, rows that changed. The others were as known."""

    new: int = 0
    changed: int = 0


def put_snapshots(
    tx: Tx,
    connection: ConnectionId,
    kind: str,
    snapshots: Iterable[Snapshot],
    *,
    at: str,
    random: Callable[[int], bytes],
    listing: int | None = None,
    keep: Iterable[ItemId] = (),
) -> Written:
    """Write a page of what a platform shows now.

    Rows with a change of the person's own (pending, unclear, failed) keep their values and forget when they were read,
    so that taking the change back leads to reading them again. Those in `keep` stay as they are: their change was
    answered while the page was on its way. `listing` is the number of the full pass that saw them. Rows that are as
    known are not rewritten.
    """
    fresh = list({s.remote_id: s for s in snapshots}.values())
    batch = json.dumps([[item_id(random(8)), *_shown(s)] for s in fresh], ensure_ascii=False)
    values = {
        "batch": batch,
        "connection": connection,
        "kind": kind,
        "at": at,
        "pass": listing or 0,
        "keep": json.dumps(list(keep)),
    }
    changed = tx.run(
        f"with {_met(f'i.sync in {SETTLED}', _NOT_KEPT, _DIFFERENT)}"
        f" update items set ({_KNOWN}) = (n.title, n.status, n.fields, n.url, n.parent, n.created_at, n.updated_at,"
        " n.version), sync = 'in-step', reason = '', read_at = :at from n where items.rowid = n.row",
        values,
    )
    tx.run(
        f"with {_met(_STALE)} update items set sync = 'in-step', read_at = :at from n where items.rowid = n.row",
        values,
    )
    tx.run(
        f"with {_met(f'i.sync not in {SETTLED}', _NOT_KEPT, _ANOTHER_VERSION)}"
        " update items set read_at = '' from n where items.rowid = n.row",
        values,
    )
    new = tx.run(
        f"insert into items (id, connection, kind, remote_id, {_KNOWN}, read_at, pass)"
        f" select n.id, :connection, :kind, n.remote_id, n.title, n.status, n.fields, n.url, n.parent, n.created_at,"
        f" n.updated_at, n.version, :at, :pass from {_INCOMING} n where true on conflict do nothing",
        values,
    )
    if listing is not None:
        tx.run(
            f"with {_met('i.pass <> :pass')} update items set pass = :pass from n where items.rowid = n.row",
            values,
        )
    return Written(new, changed)


def sweep(tx: Tx, connection: ConnectionId, kind: str, listing: int, spare: Sequence[ItemId] = ()) -> int:
    """Remove what the full pass `listing` did not see, unless it holds a change of the person's own or is spared."""
    tx.run(
        "update items set read_at = '' where connection = ? and kind = ? and pass < ? and remote_id is not null"
        f" and sync not in {SETTLED}",
        (connection, kind, listing),
    )
    return tx.run(
        "delete from items where connection = ? and kind = ? and pass < ? and remote_id is not null"
        f" and sync in {SETTLED} and id not in (select value from json_each(?))",
        (connection, kind, listing, json.dumps(spare)),
    )


def remove_gone(tx: Tx, connection: ConnectionId, kind: str, remote_ids: Iterable[str]) -> int:
    """Remove what the platform says is gone, unless it holds a change of the person's own."""
    which = "connection = ? and kind = ? and remote_id in (select value from json_each(?))"
    values = (connection, kind, json.dumps(list(remote_ids)))
    tx.run(f"update items set read_at = '' where {which} and sync not in {SETTLED}", values)
    return tx.run(f"delete from items where {which} and sync in {SETTLED}", values)


def mark_stale(tx: Tx, connection: ConnectionId, kind: str, remote_id: str) -> int:
    """Say of a row that its platform has something newer. Rows with a change of the person's own stay as they are."""
    return tx.run(
        "update items set sync = 'stale' where connection = ? and kind = ? and remote_id = ? and sync = 'in-step'",
        (connection, kind, remote_id),
    )


def _shown(s: Snapshot) -> Sequence[str]:
    known = (
        s.remote_id,
        s.title,
        s.status,
        fields_text(s.fields),
        s.url,
        s.parent,
        s.created_at,
        s.updated_at,
        s.version,
    )
    return [text.encode("utf-8", "replace").decode() for text in known]
