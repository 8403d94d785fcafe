"""The inbox: deliveries that were found genuine, each once, until they are worked off."""

import json
from collections.abc import Sequence
from typing import Literal

from connector_app.model.item import ConnectionId
from connector_app.model.webhook import Accepted, Delivery, DeliveryId
from connector_app.store.tx import Row, Tx

Taken = Literal["new", "repeated", "replayed"]

_COLUMNS = "id, connection, delivery_id, event, body, received_at, attempts, state, reason"


def take(tx: Tx, connection: ConnectionId, accepted: Accepted, body: bytes, at: str) -> Taken:
    """Put a delivery in line, unless it is known by its id ("repeated") or by its signed bytes alone ("replayed")."""
    added = tx.run(
        "insert into deliveries (connection, delivery_id, signed, event, body, received_at) values (?, ?, ?, ?, ?, ?)"
        " on conflict do nothing",
        (connection, accepted.delivery_id, accepted.signed, accepted.event, body, at),
    )
    if added:
        return "new"
    known = tx.one(
        "select 1 from deliveries where connection = ? and delivery_id = ?", (connection, accepted.delivery_id)
    )
    return "repeated" if known else "replayed"


def known(tx: Tx, connection: ConnectionId, ids: Sequence[str]) -> set[str]:
    """Return which of these deliveries came already."""
    rows = tx.all(
        "select delivery_id from deliveries where connection = ? and delivery_id in (select value from json_each(?))",
        (connection, json.dumps(list(ids))),
    )
    return {row[0] for row in rows}


def due(tx: Tx, seconds: float, most: int) -> list[Delivery]:
    """Return what waits and may be worked off at wall clock `seconds`, in the order it came."""
    rows = tx.all(
        f"select {_COLUMNS} from deliveries where state = 'waiting' and not_before <= ? order by id limit ?",
        (seconds, most),
    )
    return [_delivery(row) for row in rows]


def next_due(tx: Tx) -> float | None:
    """Return the wall clock second from which the next one may be worked off; None where nothing waits."""
    found: float | None = tx.value("select min(not_before) from deliveries where state = 'waiting'")
    return found


def waiting(tx: Tx) -> tuple[int, int]:
    """Return how many wait, and their bytes."""
    row = tx.all("select count(*), coalesce(sum(length(body)), 0) from deliveries where state = 'waiting'")[0]
    return row[0], row[1]


def done(tx: Tx, delivery: int) -> None:
    """Say that a delivery has had its effect. What it said is forgotten; its id and hash stay, against repeats."""
    tx.run("update deliveries set state = 'done', reason = '', body = x'' where id = ?", (delivery,))


def again(tx: Tx, delivery: int, reason: str, not_before: float) -> None:
    """Count a try that failed, and wait until wall clock second `not_before`."""
    tx.run(
        "update deliveries set attempts = attempts + 1, reason = ?, not_before = ? where id = ?",
        (reason, not_before, delivery),
    )


def park(tx: Tx, delivery: int, reason: str) -> None:
    """Set a delivery aside, so that the others go on."""
    tx.run(
        "update deliveries set state = 'parked', attempts = attempts + 1, reason = ? where id = ?", (reason, delivery)
    )


def park_all(tx: Tx, reason: str) -> int:
    """Set everything aside that waits. Return how many deliveries that were."""
    return tx.run("update deliveries set state = 'parked', reason = ? where state = 'waiting'", (reason,))


def replay(tx: Tx, delivery: int) -> bool:
    """Put a delivery that was set aside in line again. Return whether there was one."""
    changed = tx.run(
        "update deliveries set state = 'waiting', attempts = 0, reason = '', not_before = 0"
        " where id = ? and state = 'parked'",
        (delivery,),
    )
    return changed == 1


def replay_all(tx: Tx, connection: ConnectionId) -> int:
    """Put everything of an account that was set aside in line again. Return how many deliveries that were."""
    return tx.run(
        "update deliveries set state = 'waiting', attempts = 0, reason = '', not_before = 0"
        " where connection = ? and state = 'parked'",
        (connection,),
    )


def discard(tx: Tx, delivery: int) -> Delivery | None:
    """Give up a delivery that was set aside. Return it as it was, without what it said; None where there is none.

    What it said is forgotten; its id and hash stay, against repeats.
    """
    row = tx.one(f"select {_COLUMNS} from deliveries where id = ? and state = 'parked'", (delivery,))
    if row is None:
        return None
    done(tx, delivery)
    return _delivery(row)


def newest(tx: Tx, *, connection: ConnectionId | None = None, state: str = "", most: int = 200) -> list[Delivery]:
    """Return deliveries, the newest first, of one account or one state where these are given."""
    rows = tx.all(
        f"select {_COLUMNS} from deliveries where (:connection is null or connection = :connection)"
        " and (:state = '' or state = :state) order by id desc limit :most",
        {"connection": connection, "state": state, "most": most},
    )
    return [_delivery(row) for row in rows]


def prune(tx: Tx, state: Literal["done", "parked"], *, before: str, keep: int) -> int:
    """Forget what came before a moment, and all but the newest `keep`. Return how many."""
    return tx.run(
        "delete from deliveries where state = :state and (received_at < :before or id <= coalesce("
        "(select id from deliveries where state = :state order by id desc limit 1 offset :keep), -1))",
        {"state": state, "before": before, "keep": keep},
    )


# What was deleted


def put_gone(tx: Tx, connection: ConnectionId, kind: str, remote_id: str, *, at: str, noted_at: str) -> None:
    """Remember that a platform deleted something at `at`; the latest deletion counts."""
    tx.run(
        "insert into gone (connection, kind, remote_id, at, noted_at) values (?, ?, ?, ?, ?)"
        " on conflict do update set at = max(at, excluded.at), noted_at = excluded.noted_at",
        (connection, kind, remote_id, at, noted_at),
    )


def gone_at(tx: Tx, connection: ConnectionId, kind: str, remote_id: str) -> str | None:
    """Return when a platform deleted something; None where it did not."""
    found: str | None = tx.value(
        "select at from gone where connection = ? and kind = ? and remote_id = ?", (connection, kind, remote_id)
    )
    return found


def drop_gone(tx: Tx, connection: ConnectionId, kind: str, remote_id: str) -> None:
    """Forget a deletion: the thing is there again."""
    tx.run("delete from gone where connection = ? and kind = ? and remote_id = ?", (connection, kind, remote_id))


def prune_gone(tx: Tx, before: str) -> int:
    return tx.run("delete from gone where noted_at < ?", (before,))


def _delivery(row: Row) -> Delivery:
    number, connection, delivery_id, event, body, received_at, attempts, state, reason = row
    return Delivery(
        number, connection, DeliveryId(delivery_id), event, bytes(body), received_at, attempts, state, reason
    )
