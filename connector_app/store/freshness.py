"""How each account is kept up to date, written down for those who only look."""

from connector_app.model.freshness import NOT_YET, Freshness, Way
from connector_app.model.item import ConnectionId
from connector_app.store.tx import Row, Tx

_COLUMNS = "way, checked_at, every, trouble, trouble_words"


def of(tx: Tx, connection: ConnectionId) -> Freshness:
    """Return what is known of an account; `NOT_YET` where nothing is."""
    row = tx.one(f"select {_COLUMNS} from freshness where connection = ?", (connection,))
    return _freshness(row) if row else NOT_YET


def all(tx: Tx) -> dict[ConnectionId, Freshness]:  # noqa: A001  read as freshness.all
    rows = tx.all(f"select connection, {_COLUMNS} from freshness")
    return {row[0]: _freshness(row[1:]) for row in rows}


def set_checked(tx: Tx, connection: ConnectionId, at: str) -> None:
    """Say when the newest whole reading of an account began."""
    tx.run(
        "insert into freshness (connection, checked_at) values (?, ?)"
        " on conflict (connection) do update set checked_at = excluded.checked_at",
        (connection, at),
    )


def set_way(tx: Tx, connection: ConnectionId, way: Way, every: float) -> None:
    """Say how an account is kept up to date, and every how many seconds it is read; all else stays."""
    tx.run(
        "insert into freshness (connection, way, every) values (?, ?, ?)"
        " on conflict (connection) do update set way = excluded.way, every = excluded.every",
        (connection, way, every),
    )


def set_trouble(tx: Tx, connection: ConnectionId, name: str, words: str) -> bool:
    """Say what keeps live updates from working, "" where nothing does. Return whether that is different now."""
    before = of(tx, connection)
    if (before.trouble, before.words) == (name, words):
        return False
    tx.run(
        "insert into freshness (connection, trouble, trouble_words) values (?, ?, ?)"
        " on conflict (connection) do update set trouble = excluded.trouble, trouble_words = excluded.trouble_words",
        (connection, name, words),
    )
    return True


def _freshness(row: Row) -> Freshness:
    return Freshness(*row)
