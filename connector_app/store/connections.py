"""The accounts: one row for each, kept when it is removed so that the history can still name it."""

import json
from dataclasses import dataclass

from connector_app.model.connection import Account, Connection, ConnectionStatus
from connector_app.model.item import ConnectionId
from connector_app.store.tx import Row, Tx

COLOURS = ("plum", "sea", "moss", "clay", "rose", "sky", "sand", "slate")
"""Names of the ribbons, in the order in which accounts get them."""

_COLUMNS = (
    "id, provider, account_id, account_name, workspace, picture, name, method, access, scopes, status, created_at,"
    " since, checked_at, until, reason, colour, position, settings"
)


@dataclass(frozen=True, slots=True)
class Cleared:
    """How much of an account was on this computer: rows, deliveries not applied yet, changes not sent yet.

    `unclear` are changes of which nobody knows whether they arrived.
    """

    items: int = 0
    deliveries: int = 0
    waiting: int = 0
    unclear: int = 0


def put(tx: Tx, connection: Connection) -> None:
    """Write a connection, new or changed. One that was removed is not brought back by it."""
    c = connection
    tx.run(
        f"insert into connections ({_COLUMNS}) values ({', '.join('?' * 19)})"
        " on conflict (id) do update set account_id = excluded.account_id, account_name = excluded.account_name,"
        " workspace = excluded.workspace, picture = excluded.picture, name = excluded.name, method = excluded.method,"
        " access = excluded.access, scopes = excluded.scopes, status = excluded.status, since = excluded.since,"
        " checked_at = excluded.checked_at, until = excluded.until, reason = excluded.reason, colour = excluded.colour,"
        " position = excluded.position, settings = excluded.settings",
        (
            *(c.id, c.provider, c.account.id, c.account.name, c.account.workspace, c.account.picture, c.name),
            *(c.method, c.access, json.dumps(c.scopes), c.status.value, c.created_at, c.since, c.checked_at, c.until),
            *(c.reason, c.colour, c.position, json.dumps(c.settings)),
        ),
    )


def get(tx: Tx, connection: ConnectionId, *, removed: bool = False) -> Connection | None:
    """Return a connection; one that was removed only when asked for."""
    row = tx.one(
        f"select {_COLUMNS} from connections where id = ? and (? or removed_at = '')",
        (connection, removed),
    )
    return _connection(row) if row else None


def all(tx: Tx, *, removed: bool = False) -> list[Connection]:  # noqa: A001  read as connections.all
    """Return the connections in the order of the list."""
    rows = tx.all(
        f"select {_COLUMNS} from connections where ? or removed_at = '' order by position, created_at, id",
        (removed,),
    )
    return [_connection(row) for row in rows]


def off(tx: Tx) -> list[ConnectionId]:
    """Return the connections that are turned off."""
    return [row[0] for row in tx.all("select id from connections where status = 'off' and removed_at = ''")]


def by_account(tx: Tx, provider: str, account_id: str) -> Connection | None:
    """Return the connection that an account already has, if any."""
    row = tx.one(
        f"select {_COLUMNS} from connections where provider = ? and account_id = ? and removed_at = ''",
        (provider, account_id),
    )
    return _connection(row) if row else None


def set_status(
    tx: Tx, connection: ConnectionId, status: ConnectionStatus, *, at: str, reason: str = "", until: str = ""
) -> bool:
    """Change the state. `since` moves only when it is another state. Return whether anything is different now."""
    return bool(
        tx.run(
            "update connections set since = iif(status = :status, since, :at), status = :status, reason = :reason,"
            " until = :until where id = :id and removed_at = ''"
            " and (status <> :status or reason <> :reason or until <> :until)",
            {"id": connection, "status": status.value, "at": at, "reason": reason, "until": until},
        )
    )


def set_checked(tx: Tx, connection: ConnectionId, at: str) -> None:
    """Say when the platform last answered."""
    tx.run("update connections set checked_at = ? where id = ?", (at, connection))


def rename(tx: Tx, connection: ConnectionId, name: str) -> bool:
    """Return False where there is no such connection."""
    return bool(tx.run("update connections set name = ? where id = ? and removed_at = ''", (name, connection)))


def recolour(tx: Tx, connection: ConnectionId, colour: str) -> bool:
    """Give a connection one of `COLOURS`. Return False where there is no such connection."""
    return bool(tx.run("update connections set colour = ? where id = ? and removed_at = ''", (colour, connection)))


def mark_removed(tx: Tx, connection: ConnectionId, at: str) -> bool:
    """Take a connection out of the list. Its row stays for the history. Return False where it was out already."""
    return bool(
        tx.run("update connections set removed_at = ? where id = ? and removed_at = ''", (at, connection)),
    )


def generation(tx: Tx, owner: str) -> int:
    """Return the number of the newest token set that was sealed for an owner, without opening it; 0 where none was."""
    return int(tx.value("select generation from sealed where owner = ? and field = 'tokens'", (owner,), 0))


def clear(tx: Tx, connection: ConnectionId) -> Cleared:
    """Delete everything of an account but its row, its keys and its history. Return how much there was."""
    count = Cleared(
        items=tx.value("select count(*) from items where connection = ?", (connection,)),
        deliveries=tx.value(
            "select count(*) from deliveries where connection = ? and state = 'waiting'", (connection,)
        ),
        waiting=tx.value(
            "select count(*) from outbox where connection = ? and state <> 'done' and reason <> 'unclear'",
            (connection,),
        ),
        unclear=tx.value(
            "select count(*) from outbox where connection = ? and state <> 'done' and reason = 'unclear'",
            (connection,),
        ),
    )
    for table in ("items", "cursors", "outbox", "deliveries", "subscriptions", "gone", "freshness", "sign_ins"):
        tx.run(f"delete from {table} where connection = ?", (connection,))
    tx.run("delete from rules where ? in (source, target)", (connection,))
    if count.items:
        for index in ("items_text", "items_words"):  # what was deleted lies in them until they are merged
            tx.run(f"insert into {index} ({index}) values ('optimize')")
    return count


def next_position(tx: Tx) -> int:
    """Return the place after the last one in the list."""
    return int(tx.value("select coalesce(max(position), 0) + 1 from connections where removed_at = ''"))


def next_colour(tx: Tx) -> str:
    """Return the ribbon that the fewest accounts have, the earliest of those."""
    used: dict[str, int] = dict(
        tx.all("select colour, count(*) from connections where removed_at = '' group by colour")
    )
    return min(COLOURS, key=lambda colour: used.get(colour, 0))


def free_name(tx: Tx, wanted: str) -> str:
    """Return a name that no other account has: the one wanted, or with a number behind it."""
    taken = {row[0] for row in tx.all("select name from connections where removed_at = ''")}
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted} ({number})", number + 1
    return name


def _connection(row: Row) -> Connection:
    account = Account(row[2], row[3], row[4], row[5])
    return Connection(
        id=row[0],
        provider=row[1],
        account=account,
        name=row[6],
        method=row[7],
        access=row[8],
        scopes=tuple(json.loads(row[9])),
        status=ConnectionStatus(row[10]),
        created_at=row[11],
        since=row[12],
        checked_at=row[13],
        until=row[14],
        reason=row[15],
        colour=row[16],
        position=row[17],
        settings=json.loads(row[18]),
    )
