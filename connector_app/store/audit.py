"""The history's rows: appended with what they tell of, read back, never changed."""

import json
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from connector_app.model import audit
from connector_app.model.audit import MOST, AuditEntry, AuditQuery, Event, Frontier
from connector_app.store import audit_ground, audit_select
from connector_app.store.audit_ground import IN_PLACE
from connector_app.store.tx import Row, Tx

Day = tuple[int, int, int]
_NUMBERED = f"seq between 1 and {MOST}"
"""What is appended follows these, whatever was dropped, or is said to be."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """When and where an entry is written. `salt` are 16 random bytes for its details."""

    ts: str
    mono: int
    boot: str
    salt: bytes


@dataclass(frozen=True, slots=True)
class StoredCheckpoint:
    counter: int
    size: int
    note: bytes
    frontier: Frontier
    state: str


@dataclass(frozen=True, slots=True)
class StoredKey:
    key_id: str
    public: bytes
    home: str
    since: str
    introduced_by: str
    introduction: bytes


def log_id(tx: Tx, fresh: bytes) -> bytes:
    """Return the history's id, making it `fresh` (16 bytes) where there is none yet."""
    tx.run("insert or ignore into meta (key, value) values ('log', ?)", (fresh.hex(),))
    return bytes.fromhex(tx.value("select value from meta where key = 'log'"))


def append(tx: Tx, event: Event, stamp: Stamp, log: bytes) -> int:
    """Write an entry and return its seq. Belongs in the transaction of what it tells of."""
    newest = tx.one(f"select seq, link from audit where {_NUMBERED} order by seq desc limit 1")
    seq, previous = (newest[0] + 1, newest[1]) if newest else (1, audit.GENESIS)
    details = audit.canonical(event.details) if event.details else b""
    hashed = audit.detail_hash(stamp.salt, details) if details else ""
    entry = audit.entry_bytes(event, log_id=log, seq=seq, ts=stamp.ts, mono=stamp.mono, boot=stamp.boot, detail=hashed)
    tx.run(
        "insert into audit (seq, entry, link, leaf) values (?, ?, ?, ?)",
        (seq, entry, audit.link(log, seq, entry, previous), audit.leaf(entry)),
    )
    if details:
        tx.run("insert into audit_details (seq, salt, body) values (?, ?, ?)", (seq, stamp.salt, details))
    return seq


def size(tx: Tx) -> int:
    """Return the number of the newest entry, which is how many were ever written."""
    return int(tx.value(f"select coalesce(max(seq), 0) from audit where {_NUMBERED}"))


def out_of_place(tx: Tx) -> int | None:
    """Return the number of an entry that lies where the program writes none, None where there is no such entry."""
    ends = tx.all("select min(seq) from audit") + tx.all("select max(seq) from audit")  # each from its end of the index
    first = audit_ground.mark(tx) + 1
    return next((seq for (seq,) in ends if seq is not None and not first <= seq <= MOST), None)


def page(tx: Tx, query: AuditQuery) -> list[AuditEntry]:
    """Return entries, newest first."""
    wanted, values = audit_select.seqs(tx, query, limit=query.limit)
    rows = tx.all(
        "select a.seq, a.entry, d.body from audit a left join audit_details d on d.seq = a.seq"
        f" where a.seq in ({wanted}) order by a.seq desc",
        values,
    )
    return _entries(rows)


def count(tx: Tx, query: AuditQuery) -> int:
    if query == AuditQuery(limit=query.limit):
        return int(tx.value(f"select count(*) from audit where {IN_PLACE}"))
    wanted, values = audit_select.seqs(tx, query)
    return int(tx.value(f"select count(*) from ({wanted})", values))


def get(tx: Tx, seq: int) -> AuditEntry | None:
    row = tx.one(
        "select a.seq, a.entry, d.body from audit a left join audit_details d on d.seq = a.seq"
        f" where a.seq = ? and a.{IN_PLACE}",
        (seq,),
    )
    return _entry(row) if row else None


def these(tx: Tx, seqs: Sequence[int]) -> list[AuditEntry]:
    """Return the entries with these numbers, oldest first."""
    rows = tx.all(
        "select a.seq, a.entry, d.body from audit a left join audit_details d on d.seq = a.seq"
        f" where a.seq in (select value from json_each(?)) and a.{IN_PLACE} order by a.seq",
        (json.dumps(list(seqs)),),
    )
    return _entries(rows)


def days(tx: Tx, query: AuditQuery, bounds: Sequence[str]) -> list[Day]:
    """Return for each day, from one moment to the next, how many entries are yours, others', and did not work."""
    narrowed, values = "", tuple[Any, ...]()
    if audit_select.is_narrowed(query):
        wanted, values = audit_select.seqs(tx, replace(query, since=bounds[0], until=bounds[-1]))
        narrowed = f" and seq in ({wanted})"
    rows = tx.all(
        "select cast(substr(ts, 1, 16) as blob) as minute, outcome = 'error' as bad, actor = 'you' as yours, count(*)"
        f" from audit indexed by audit_by_time where ts >= ? and ts < ? and {IN_PLACE}{narrowed}"
        " group by minute, bad, yours",
        (bounds[0], bounds[-1], *values),
    )
    counted = [[0, 0, 0] for _ in bounds[1:]]
    for minute, is_bad, is_yours, number in rows:
        day = counted[bisect_right(bounds, minute.decode(errors="replace") + "~") - 1]
        day[2 if is_bad else 0 if is_yours else 1] += number
    return [(yours, others, bad) for yours, others, bad in counted]


def raw_with_details(tx: Tx, after: int, most: int, *, upto: int = MOST) -> list[Row]:
    """Return (seq, entry, link, leaf, salt, details) of the next entries after a seq, oldest first."""
    return tx.all(
        "select a.seq, a.entry, a.link, a.leaf, d.salt, d.body from audit a left join audit_details d on d.seq = a.seq"
        " where a.seq > ? and a.seq <= ? order by a.seq limit ?",
        (after, upto, most),
    )


def sequence(tx: Tx, query: AuditQuery) -> list[int]:
    """Return the seqs a query selects, oldest first, regardless of its limit."""
    wanted, values = audit_select.seqs(tx, query)
    return sorted(row[0] for row in tx.all(wanted, values))


def leaves(tx: Tx, after: int, upto: int) -> list[bytes]:
    return [row[0] for row in tx.all("select leaf from audit where seq > ? and seq <= ? order by seq", (after, upto))]


def numbered_leaves(tx: Tx, upto: int) -> list[tuple[int, bytes]]:
    """Return (seq, leaf) of the entries up to a seq that are there."""
    return [(seq, leaf) for seq, leaf in tx.all(f"select seq, leaf from audit where {IN_PLACE} and seq <= ?", (upto,))]


def link_at(tx: Tx, seq: int) -> bytes:
    """Return the link of an entry; that before the first one is all zeros."""
    found: bytes = tx.value("select link from audit where seq = ?", (seq,), audit.GENESIS)
    return found


def forget_details(tx: Tx, seqs: Iterable[int]) -> int:
    """Erase words, and what finds them. Return of how many entries; they stay, and the proof with them."""
    return sum(tx.run("delete from audit_details where seq = ?", (seq,)) for seq in seqs)


def put_checkpoint(tx: Tx, counter: int, note: bytes, frontier: Frontier) -> None:
    tx.run(
        "insert into checkpoints (counter, size, note, frontier) values (?, ?, ?, ?)",
        (counter, frontier.size, note, frontier.packed()),
    )


def settle_checkpoint(tx: Tx, counter: int) -> None:
    """Say that a checkpoint's anchor is kept, and with it that of all before it."""
    tx.run("update checkpoints set state = 'anchored' where counter <= ? and state = 'pending'", (counter,))


def checkpoints(tx: Tx, after: int = 0) -> list[StoredCheckpoint]:
    rows = tx.all(
        "select counter, size, note, frontier, state from checkpoints where counter > ? order by counter", (after,)
    )
    return [_checkpoint(row) for row in rows]


def checkpoint(tx: Tx, counter: int) -> StoredCheckpoint | None:
    row = tx.one("select counter, size, note, frontier, state from checkpoints where counter = ?", (counter,))
    return _checkpoint(row) if row else None


def newest_checkpoint(tx: Tx) -> StoredCheckpoint | None:
    row = tx.one("select counter, size, note, frontier, state from checkpoints order by counter desc limit 1")
    return _checkpoint(row) if row else None


def put_keys(tx: Tx, keys: Iterable[StoredKey]) -> None:
    """Record keys in the order in which they replaced each other; those that are known stay."""
    for key in keys:
        tx.run(
            "insert or ignore into audit_keys (key_id, public, home, since, introduced_by, introduction)"
            " values (?, ?, ?, ?, ?, ?)",
            (key.key_id, key.public, key.home, key.since, key.introduced_by, key.introduction),
        )


def keys(tx: Tx) -> list[StoredKey]:
    """Return the keys, the genesis key first."""
    rows = tx.all("select key_id, public, home, since, introduced_by, introduction from audit_keys order by rowid")
    return [StoredKey(*row) for row in rows]


def _checkpoint(row: Row) -> StoredCheckpoint:
    counter, size_, note, packed, state = row
    return StoredCheckpoint(counter, size_, note, Frontier.unpacked(size_, packed), state)


def _entries(rows: list[Row]) -> list[AuditEntry]:
    """Read (seq, entry, details) of many entries: all in one go, or one by one where one of them is damaged."""
    try:
        every = json.loads(b"[%b]" % b",".join(row[1] for row in rows))
        details = json.loads(b"[%b]" % b",".join(b"null" if row[2] is None else row[2] for row in rows))
    except ValueError:
        every = details = []
    if len(every) == len(details) == len(rows):
        return [_told(row[0], said, its) for row, said, its in zip(rows, every, details, strict=True)]
    return [_entry(row) for row in rows]


def _entry(row: Row) -> AuditEntry:
    seq, entry, body = row
    try:
        return _told(seq, json.loads(entry), json.loads(body) if body is not None else None)
    except ValueError:
        return audit.damaged(seq)


def _told(seq: int, said: dict[str, Any], details: dict[str, Any] | None) -> AuditEntry:
    try:
        return AuditEntry(
            seq=seq,
            ts=said["ts"],
            actor=said["actor"],
            action=said["action"],
            outcome=said["outcome"],
            provider=said["provider"],
            connection=said["connection"],
            kind=said["kind"],
            target=said["target"],
            request_id=said["req"],
            status=said["status"],
            error=said["error"],
            counts=said["counts"],
            details=details if details is not None or said["detail"] else {},
        )
    except (KeyError, TypeError):
        return audit.damaged(seq)
