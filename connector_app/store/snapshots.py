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
_COLUMNS = (
    "j.value ->> 0 as id, j.value ->> 1 as remote_id, j.value ->> 2 as title, j.value ->> 3 as status,"
    " j.value ->> 4 as fields, j.value ->> 5 as url, j.value ->> 6 as parent, j.value ->> 7 as created_at,"
    " j.value ->> 8 as updated_at, j.value ->> 9 as version"
)
_INCOMING = f"(select {_COLUMNS} from json_each(:batch) j)"
_MET = (
    f"(select i.rowid as row, {_COLUMNS} from json_each(:batch) j cross join items i"
    " on i.connection = :connection and i.kind = :kind and i.remote_id = j.value ->> 1 limit -1)"
)
"""What comes in, beside the rows that are there: found one by one through the index. Left to choose the order itself,
SQLite walks every row of the account for each page."""


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
    target = "items.rowid = n.row"
    changed = tx.run(
        f"update items set ({_KNOWN}) = (n.title, n.status, n.fields, n.url, n.parent, n.created_at, n.updated_at,"
        f" n.version), sync = 'in-step', reason = '', read_at = :at from {_MET} n"
        f" where {target} and items.sync in {SETTLED} and items.id not in (select value from json_each(:keep))"
        " and (items.title, items.status, items.fields, items.url, items.parent, items.created_at, items.updated_at,"
        " items.version) is not (n.title, n.status, n.fields, n.url, n.parent, n.created_at, n.updated_at, n.version)",
        values,
    )
    tx.run(
        f"update items set sync = 'in-step', read_at = :at from {_MET} n where {target} and items.sync = 'stale'",
        values,
    )
    tx.run(
        f"update items set read_at = '' from {_MET} n where {target} and items.sync not in {SETTLED}"
        " and items.id not in (select value from json_each(:keep))"
        " and ((n.version, n.updated_at) is not (items.version, items.updated_at) or n.version || n.updated_at = '')",
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
            f"update items set pass = :pass from {_MET} n where {target} and items.pass <> :pass",
            values,
        )
    return Written(new, changed)


def sweep(tx: Tx, connection: ConnectionId, kind: str, listing: int) -> int:
    """Remove what the full pass `listing` did not see, unless it holds a change of the person's own."""
    tx.run(
        "update items set read_at = '' where connection = ? and kind = ? and pass < ? and remote_id is not null"
        f" and sync not in {SETTLED}",
        (connection, kind, listing),
    )
    return tx.run(
        "delete from items where connection = ? and kind = ? and pass < ? and remote_id is not null"
        f" and sync in {SETTLED}",
        (connection, kind, listing),
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
