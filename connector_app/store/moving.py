"""What of the database may leave this computer: no keys, no secrets, nothing of where things stood with platforms."""

from collections.abc import Callable
from pathlib import Path

import apsw

from connector_app.store import copies, schema, subscriptions
from connector_app.store.tx import Tx, storage_errors

LEFT_BEHIND = (*copies.SECRET_TABLES, "deliveries", "cursors", "intents", "limits", "freshness")
"""Everything in these stays: what was on its way here, and marks by which platforms know where a reading stood."""


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

    Addresses for news are no use elsewhere, and open a door here: of each only stays that there was one.
    """
    for table in LEFT_BEHIND:
        tx.run(f"delete from {table}")
    for each in subscriptions.every(tx):
        values = (fresh(), each.token)
        tx.run("update subscriptions set token = ?, remote_id = '', url = '' where token = ?", values)


def is_sound(path: Path) -> bool:
    """Tell whether a database that came has no other schema than ours, and can be read: before it is opened to write.

    SQLite finds what is wrong inside it (`upkeep.damage`); what stands in its rows is looked at where they are used.
    """
    try:
        return schema.is_as_made(path)
    except apsw.Error:
        return False


def is_empty(tx: Tx) -> bool:
    """Tell whether nothing was ever kept here that a person could miss."""
    kept = ("connections", "items", "outbox", "rules")
    return not any(tx.value(f"select exists (select 1 from {table})") for table in kept)
