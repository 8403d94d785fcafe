"""The outbox's rows: what waits to be sent, in which order, and what came of it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from connector_app.model.item import ConnectionId, ItemId
from connector_app.model.outbox import OutboxEntry, OutboxId, OutboxState
from connector_app.store.tx import Row, Tx

COLUMNS = (
    "id, connection, item, verb, kind, key, state, created_at, not_before, attempts, lane, title, reason, failure,"
    " payload, before, done_at, tried_at"
)
OPEN = "('waiting', 'sending', 'waiting-until', 'needs-you')"
IN_LINE = "('waiting', 'sending', 'waiting-until')"
NOTHING_SAID: Mapping[ConnectionId, int] = MappingProxyType({})
Alike = Literal["account", "verb", "lane"]
"""What shares a trouble: all of an account, its changes of one kind and verb, or those of one channel."""

KEPT = 1000
"""So many entries that are done stay to be looked at; the history keeps the rest of the story."""

IDLE = "('waiting', 'waiting-until')"

FIRST = f"""
  not exists (select 1 from outbox e where e.item = o.item and e.id < o.id and e.state = 'needs-you')
  and not exists (
    select 1 from outbox e where e.lane = o.lane and e.id < o.id and e.state in {IN_LINE}
    and not exists (select 1 from outbox b where b.item = e.item and b.id < e.id and b.state = 'needs-you'))
"""
"""Whether an entry `o` is the oldest of its lane. One that needs a person holds up its own item, not its channel."""

REACHABLE = """
  select id from connections where removed_at = ''
  and status not in ('sign-in-needed', 'access-removed', 'off', 'connecting')
  and not exists (select 1 from meta where key = 'sending-paused')
"""
"""Accounts that could answer, while nobody has paused sending. Entries of the others wait, without failing."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What was open at a moment: which entries, and the newest id given so far."""

    newest: int
    open: tuple[int, ...]


def add(tx: Tx, entry: OutboxEntry) -> OutboxId:
    """Write an entry and return the id it got; the one it carries counts for nothing."""
    tx.run(
        "insert into outbox (connection, item, verb, kind, key, state, created_at, not_before, attempts, lane, title,"
        " reason, failure, payload, before, done_at, tried_at)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        _values(entry),
    )
    return OutboxId(tx.new_id())


def put(tx: Tx, entry: OutboxEntry) -> None:
    """Write an entry that is there as it stands now."""
    tx.run(
        "update outbox set connection = ?, item = ?, verb = ?, kind = ?, key = ?, state = ?, created_at = ?,"
        " not_before = ?, attempts = ?, lane = ?, title = ?, reason = ?, failure = ?, payload = ?, before = ?,"
        " done_at = ?, tried_at = ? where id = ?",
        (*_values(entry), entry.id),
    )


def drop(tx: Tx, entry: OutboxId) -> None:
    tx.run("delete from outbox where id = ?", (entry,))


def get(tx: Tx, entry: OutboxId) -> OutboxEntry | None:
    row = tx.one(f"select {COLUMNS} from outbox where id = ?", (entry,))
    return _entry(row) if row else None


def has_key(tx: Tx, key: str) -> bool:
    """Tell whether a change of this key was ever put in line, as far as that is still known."""
    return tx.one("select 1 from outbox where key = ?", (key,)) is not None


def open_of(tx: Tx, item: ItemId) -> list[OutboxEntry]:
    """Return an item's entries that are not done, oldest first."""
    rows = tx.all(f"select {COLUMNS} from outbox where item = ? and state in {OPEN} order by id", (item,))
    return [_entry(row) for row in rows]


def page(
    tx: Tx,
    *,
    connections: Iterable[ConnectionId] = (),
    states: Iterable[OutboxState] = (),
    practice: bool = True,
    limit: int = 500,
) -> list[OutboxEntry]:
    """Return entries, newest first. Nothing named means all."""
    where, values = ["1"], list[str | int]()
    for column, wanted in (("connection", list(connections)), ("state", [str(s) for s in states])):
        if wanted:
            where.append(f"{column} in (select value from json_each(?))")
            values.append(json.dumps(wanted))
    if not practice:
        where.append("connection not glob 'practice-*'")
    rows = tx.all(
        f"select {COLUMNS} from outbox where {' and '.join(where)} order by id desc limit ?", (*values, limit)
    )
    return [_entry(row) for row in rows]


def count_open(tx: Tx, connection: ConnectionId | None = None) -> int:
    """Return how many entries are not done, of one account or of all."""
    return int(
        tx.value(
            f"select count(*) from outbox where state in {OPEN} and coalesce(?, connection) = connection", (connection,)
        )
    )


def waiting_because(tx: Tx, connection: ConnectionId | None = None) -> dict[str, int]:
    """Return how many entries wait for a time because of which failure, of one account or of all."""
    rows = tx.all(
        "select failure, count(*) from outbox where state = 'waiting-until' and coalesce(?, connection) = connection"
        " group by failure",
        (connection,),
    )
    return dict(rows)


def claim(
    tx: Tx, *, now: float, tried_at: float, most: int, each: int, room: Mapping[ConnectionId, int] = NOTHING_SAID
) -> list[OutboxEntry]:
    """Mark the oldest due entry of up to `most` lanes as being sent, and return them.

    An account gets up to `each`, or its share of `room`; where `most` is less than all of that, they take turns.
    Whoever claims is the only one to send: the folder belongs to one process, and within it a claim is a transaction.
    With it is written that the platform may know each one's key from `tried_at` on, unless it may have before.
    """
    turns = [
        (turn, entry)
        for (connection,) in tx.all(REACHABLE)
        for turn, (entry,) in enumerate(
            tx.all(
                f"select o.id from outbox o where o.connection = ? and o.state in {IDLE} and o.not_before <= ?"
                f" and {FIRST} order by o.not_before, o.id limit ?",
                (connection, now, max(0, room.get(connection, each))),
            )
        )
    ]
    due = [entry for _, entry in sorted(turns)[:most]]
    for entry in due:
        tx.run(
            "update outbox set state = 'sending', attempts = attempts + 1,"
            " tried_at = case when tried_at = 0 and json_extract(before, '$.maybe') is null then ? else tried_at end"
            " where id = ?",
            (tried_at, entry),
        )
    rows = tx.all(
        f"select {COLUMNS} from outbox where id in (select value from json_each(?)) order by id",
        (json.dumps(due),),
    )
    return [_entry(row) for row in rows]


def next_due(tx: Tx, full: Iterable[ConnectionId] = ()) -> float | None:
    """Return when the next entry may go out, as seconds since 1970, or None while none waits for a time.

    Of accounts that are `full` none may.
    """
    accounts = [row[0] for row in tx.all(REACHABLE)]
    found = [
        tx.value(
            f"select o.not_before from outbox o where o.connection = ? and o.state in {IDLE} and {FIRST}"
            " order by o.not_before limit 1",
            (connection,),
        )
        for connection in set(accounts).difference(full)
    ]
    return min((due for due in found if due is not None), default=None)


def bring_forward(tx: Tx, seconds: float) -> None:
    """Let what waits for a time wait that much less: the clock was set back by so many seconds."""
    tx.run(f"update outbox set not_before = not_before - ? where state in {IDLE}", (seconds,))


def due_of_the_future(tx: Tx, *, now: float, at: str) -> None:
    """Let what was made after `at`, a little later than now, be due: the clock was set back while nobody looked."""
    tx.run(f"update outbox set not_before = min(not_before, ?) where state in {IDLE} and created_at > ?", (now, at))


def put_off(tx: Tx, entry: OutboxEntry, *, now: float, until: float, failure: str, alike: Alike) -> None:
    """Let what waits behind the same trouble as `entry` wait until then too.

    What a person can still take back because they made it just now is left alone.
    """
    same = {"account": "1", "verb": "kind = :kind and verb = :verb", "lane": "lane = :lane"}[alike]
    tx.run(
        "update outbox set state = 'waiting-until', not_before = :until, failure = :failure"
        f" where connection = :connection and state in {IDLE} and not_before < :until"
        f" and (state = 'waiting-until' or not_before <= :now) and {same}",
        {
            "now": now,
            "until": until,
            "failure": failure,
            "connection": entry.connection,
            "kind": entry.kind,
            "verb": entry.verb,
            "lane": entry.lane,
        },
    )


def pause(tx: Tx, *, is_paused: bool) -> None:
    """Let nothing be sent from now on, or let everything go again. Kept over a restart."""
    if is_paused:
        tx.run("insert or replace into meta (key, value) values ('sending-paused', '1')")
    else:
        tx.run("delete from meta where key = 'sending-paused'")


def is_paused(tx: Tx) -> bool:
    return tx.one("select 1 from meta where key = 'sending-paused'") is not None


def sending(tx: Tx, connection: ConnectionId | None = None) -> list[OutboxEntry]:
    """Return what is marked as being sent, by one account or by all: at start, what a killed process left behind."""
    rows = tx.all(
        f"select {COLUMNS} from outbox where state = 'sending' and coalesce(?, connection) = connection order by id",
        (connection,),
    )
    return [_entry(row) for row in rows]


def in_line(tx: Tx) -> list[OutboxEntry]:
    """Return every entry that would still be sent by itself."""
    return [_entry(row) for row in tx.all(f"select {COLUMNS} from outbox where state in {IN_LINE} order by id")]


def perhaps_sent(tx: Tx, connection: ConnectionId) -> list[OutboxEntry]:
    """Return an account's entries that may have reached the platform, and of which that is not told yet."""
    rows = tx.all(
        f"select {COLUMNS} from outbox where connection = ? and state in {OPEN} and reason <> 'unclear'"
        " and (state = 'sending' or json_extract(before, '$.maybe')) order by id",
        (connection,),
    )
    return [_entry(row) for row in rows]


def make_due(tx: Tx, failures: Iterable[str], *, now: float, connection: ConnectionId | None = None) -> int:
    """Let entries that wait because of one of these failures go out now, of one account or of all: it is over."""
    return tx.run(
        "update outbox set not_before = :now where state = 'waiting-until' and not_before > :now"
        " and failure in (select value from json_each(:failures)) and coalesce(:connection, connection) = connection",
        {"now": now, "failures": json.dumps(list(failures)), "connection": connection},
    )


def mark(tx: Tx, connection: ConnectionId) -> Mark:
    """Note what is open for an account now."""
    newest = tx.value("select coalesce(max(id), 0) from outbox")
    rows = tx.all(f"select id from outbox where connection = ? and state in {OPEN}", (connection,))
    return Mark(newest, tuple(row[0] for row in rows))


def settled_since(tx: Tx, connection: ConnectionId, then: Mark) -> list[ItemId]:
    """Return the items whose changes were answered after `then`: what a page asked for before says of them is old."""
    rows = tx.all(
        "select distinct item from outbox where connection = ? and state = 'done'"
        " and (id > ? or id in (select value from json_each(?)))",
        (connection, then.newest, json.dumps(then.open)),
    )
    return [row[0] for row in rows]


def made_since(tx: Tx, connection: ConnectionId, at: str) -> list[ItemId]:
    """Return the items that were made at the platform from here since a moment."""
    rows = tx.all(
        "select distinct item from outbox where connection = ? and state = 'done' and verb = 'create' and done_at >= ?",
        (connection, at),
    )
    return [row[0] for row in rows]


def unclear_creates(tx: Tx, connection: ConnectionId, kind: str) -> list[OutboxEntry]:
    """Return the creates of which nobody knows yet whether they arrived."""
    rows = tx.all(
        f"select {COLUMNS} from outbox where connection = ? and kind = ? and verb = 'create' and state = 'needs-you'"
        " and reason = 'unclear' order by id",
        (connection, kind),
    )
    return [_entry(row) for row in rows]


def tidy(tx: Tx) -> int:
    """Drop the oldest of the entries that are done, beyond those that are kept."""
    return tx.run(
        "delete from outbox where state = 'done' and id <= (select id from outbox where state = 'done'"
        " order by id desc limit 1 offset ?)",
        (KEPT,),
    )


def _values(entry: OutboxEntry) -> tuple[str | int | float, ...]:
    return (
        entry.connection,
        entry.item,
        entry.verb,
        entry.kind,
        entry.key,
        entry.state.value,
        entry.created_at,
        entry.not_before,
        entry.attempts,
        entry.lane,
        entry.title,
        entry.reason,
        entry.failure,
        json.dumps(entry.payload, ensure_ascii=False),
        json.dumps(entry.before, ensure_ascii=False),
        entry.done_at,
        entry.tried_at,
    )


def _entry(row: Row) -> OutboxEntry:
    return OutboxEntry(
        id=OutboxId(row[0]),
        connection=row[1],
        item=row[2],
        verb=row[3],
        kind=row[4],
        key=row[5],
        state=OutboxState(row[6]),
        created_at=row[7],
        not_before=row[8],
        attempts=row[9],
        lane=row[10],
        title=row[11],
        reason=row[12],
        failure=row[13],
        payload=json.loads(row[14]),
        before=json.loads(row[15]),
        done_at=row[16],
        tried_at=row[17],
    )
