"""Of which accounts a detailed log is kept, and until when."""

from connector_app.model.item import ConnectionId
from connector_app.store.tx import Tx

_KEY = "detailed-"


def until(tx: Tx) -> dict[ConnectionId, str]:
    """Return when each ends; one whose time is over may be among them."""
    rows = tx.all("select key, value from meta where key glob ?", (f"{_KEY}*",))
    return {ConnectionId(key.removeprefix(_KEY)): value for key, value in rows}


def put(tx: Tx, connection: ConnectionId, ends: str) -> None:
    tx.run("insert or replace into meta (key, value) values (?, ?)", (_KEY + connection, ends))


def drop(tx: Tx, connection: ConnectionId) -> None:
    tx.run("delete from meta where key = ?", (_KEY + connection,))
