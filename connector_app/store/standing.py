"""Where a connection stands: its state, since when, until when, why, and when a platform last answered it."""

from dataclasses import dataclass

from connector_app.model.connection import ConnectionStatus
from connector_app.model.item import ConnectionId
from connector_app.store.tx import Tx


@dataclass(frozen=True, slots=True)
class Standing:
    status: ConnectionStatus
    since: str = ""
    checked_at: str = ""
    until: str = ""
    reason: str = ""


def get(tx: Tx, connection: ConnectionId) -> Standing | None:
    """Return how a connection stands, or None where it is not there (any more)."""
    row = tx.one(
        "select status, since, checked_at, until, reason from connections where id = ? and removed_at = ''",
        (connection,),
    )
    return Standing(ConnectionStatus(row[0]), *row[1:]) if row else None


def put(tx: Tx, connection: ConnectionId, standing: Standing) -> None:
    tx.run(
        "update connections set status = ?, since = ?, checked_at = ?, until = ?, reason = ?"
        " where id = ? and removed_at = ''",
        (standing.status, standing.since, standing.checked_at, standing.until, standing.reason, connection),
    )
