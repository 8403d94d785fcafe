"""Where each listing stands, so that one that was stopped goes on where it was."""

from dataclasses import dataclass

from connector_app.model.item import ConnectionId, Cursor
from connector_app.store.tx import Tx


@dataclass(frozen=True, slots=True)
class Listing:
    """One walk through a kind of items.

    `number` counts full passes. `cursor` is where the next page begins, None at the start. `resume` is where the walk
    before ended: this one brings what changed since, unless it is a `full` pass. It is under way from `started_at`
    until `finished_at` is set again.
    """

    number: int = 0
    cursor: Cursor | None = None
    resume: Cursor | None = None
    full: bool = True
    started_at: str = ""
    finished_at: str = ""
    seen: int = 0
    new: int = 0
    changed: int = 0
    gone: int = 0

    @property
    def under_way(self) -> bool:
        return bool(self.started_at) and not self.finished_at


def get(tx: Tx, connection: ConnectionId, kind: str) -> Listing:
    """Return how a kind's newest listing stands; an empty one where there was none yet."""
    row = tx.one(
        "select pass, cursor, resume, complete, started_at, finished_at, seen, fresh, changed, gone from cursors"
        " where connection = ? and kind = ?",
        (connection, kind),
    )
    if row is None:
        return Listing()
    return Listing(row[0], row[1], row[2], bool(row[3]), *row[4:])


def put(tx: Tx, connection: ConnectionId, kind: str, listing: Listing) -> None:
    tx.run(
        "insert or replace into cursors (connection, kind, pass, cursor, resume, complete, started_at, finished_at,"
        " seen, fresh, changed, gone) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            connection,
            kind,
            listing.number,
            listing.cursor,
            listing.resume,
            int(listing.full),
            listing.started_at,
            listing.finished_at,
            listing.seen,
            listing.new,
            listing.changed,
            listing.gone,
        ),
    )


def under_way(tx: Tx) -> list[tuple[ConnectionId, int]]:
    """Return the accounts that are being read just now, and how many items were seen so far."""
    rows = tx.all(
        "select connection, sum(seen) from cursors where started_at <> '' and finished_at = '' group by connection"
    )
    return [(row[0], row[1]) for row in rows]


def restart(tx: Tx, connection: ConnectionId, kind: str) -> None:
    """Let the next listing of a kind be a full pass."""
    tx.run("update cursors set cursor = null, resume = null where connection = ? and kind = ?", (connection, kind))
