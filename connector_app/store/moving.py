"""What of the database may leave this computer: no keys, no secrets, nothing of where things stood with platforms."""

import re
from collections.abc import Callable
from pathlib import Path

import apsw

from connector_app.model.ids import is_connection_id
from connector_app.store import (
    audit_extent,
    audit_ground,
    connections,
    copies,
    filters,
    outbox,
    rules,
    schema,
    subscriptions,
    upkeep,
)
from connector_app.store.tx import Tx, storage_errors

LEFT_BEHIND = (*copies.SECRET_TABLES, "deliveries", "cursors", "intents", "limits", "freshness")
"""Everything in these stays: what was on its way here, and marks by which platforms know where a reading stood."""

FACTS = (
    *("log", "history-copy", "history-key-lost", "sending-paused"),
    *(audit_extent.TOLD_UNTIL, audit_ground.KEY, filters.KEY),
)
"""The facts that move, by their names in `meta`. Those of the history's key are named upstairs (`history_key`)."""
JSON = (("items", "fields"), ("outbox", "payload"), ("outbox", "before"))
"""Columns in many rows, each of which is read only where it is shown."""


def copy(source: Path, folder: Path, name: str, fresh: Callable[[], str]) -> Path:
    """Write a copy of the database that may leave this computer. Raises FailureError(Storage)."""
    made = copies.copy(source, folder, name)
    with storage_errors(made):
        connection = apsw.Connection(str(made))
        try:
            connection.execute("pragma secure_delete = on").fetchall()
            connection.execute("begin immediate")
            leave_behind(Tx(connection), fresh)
            connection.execute("commit")
            connection.execute("vacuum").fetchall()
        finally:
            connection.close()
    return made


def leave_behind(tx: Tx, fresh: Callable[[], str]) -> None:
    """Delete what does not move: where a copy is made, and once more where it comes, for a stranger may have filled it.

    So are facts about a computer. Addresses for news are no use elsewhere, and open a door here: of each only stays
    that there was one.
    """
    for table in LEFT_BEHIND:
        tx.run(f"delete from {table}")
    tx.run(f"delete from meta where key not in ({', '.join('?' * len(FACTS))})", FACTS)
    if upkeep.meta(tx, filters.KEY):
        filters.put_all(tx, filters.all_of(tx))  # the rest would be read each time, and shown never
    for each in subscriptions.every(tx):
        values = (fresh(), each.token)
        tx.run("update subscriptions set token = ?, remote_id = '', url = '' where token = ?", values)


def is_sound(path: Path) -> bool:
    """Tell whether a database that came has no other schema than ours, and can be read: before it is opened to write.

    What stands in its rows is another question: `read_all`.
    """
    try:
        return schema.is_as_made(path)
    except apsw.Error:
        return False


def read_all(tx: Tx) -> bool:
    """Read what came as the program will, and tell whether that can be done: a row that is none would stop each start.

    Raises ValueError, TypeError, KeyError where it cannot.
    """
    _ = connections.all(tx), rules.all(tx), subscriptions.every(tx), outbox.page(tx), filters.all_of(tx)
    is_log = re.fullmatch("[0-9a-f]{32}", tx.value("select value from meta where key = 'log'", default="")) is not None
    unread = (f"select 1 from {table} where not json_valid({column})" for table, column in JSON)
    accounts = tx.all("select id, provider from connections")
    are_ours = all(is_connection_id(str(account), str(provider)) for account, provider in accounts)
    return is_log and are_ours and not any(tx.value(f"select exists ({each})") for each in unread)


def is_empty(tx: Tx) -> bool:
    """Tell whether nothing was ever kept here that a person could miss."""
    kept = ("connections", "items", "outbox", "rules")
    return not any(tx.value(f"select exists (select 1 from {table})") for table in kept)
