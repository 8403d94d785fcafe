"""How large the history is, and which of its weeks are told of already."""

from connector_app.model.audit import AuditEntry
from connector_app.store import audit, upkeep
from connector_app.store.tx import Tx

TOLD_UNTIL = "weekly_until"


def size_in_bytes(tx: Tx) -> int:
    """Return the room that entries, their details and what finds them take in the file. Looks at every page of it."""
    own = tx.value("select coalesce(sum(pgsize), 0) from dbstat where aggregate = 1 and name like 'audit%'")
    notes = tx.value("select coalesce(sum(pgsize), 0) from dbstat where aggregate = 1 and name = 'checkpoints'")
    return int(own) + int(notes)


def oldest(tx: Tx) -> AuditEntry | None:
    """Return the first entry that is there."""
    seq = tx.value("select min(seq) from audit where seq > 0")
    return audit.get(tx, seq) if seq else None


def told_until(tx: Tx) -> str:
    """Return the moment up to which weekly pages were made; "" where there is none yet."""
    return upkeep.meta(tx, TOLD_UNTIL)


def set_told_until(tx: Tx, until: str) -> None:
    upkeep.set_meta(tx, TOLD_UNTIL, until)
