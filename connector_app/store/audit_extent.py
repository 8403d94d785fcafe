"""How large the history is, and which of its weeks are told of already."""

from connector_app.model.audit import AuditEntry
from connector_app.store import audit, audit_ground, upkeep
from connector_app.store.audit_ground import IN_PLACE
from connector_app.store.tx import Tx

TOLD_UNTIL = "weekly_until"


def size_in_bytes(tx: Tx) -> int:
    """Return the room that entries, their details and what finds them take in the file. Looks at every page of it."""
    own = tx.value("select coalesce(sum(pgsize), 0) from dbstat where aggregate = 1 and name like 'audit%'")
    notes = tx.value("select coalesce(sum(pgsize), 0) from dbstat where aggregate = 1 and name = 'checkpoints'")
    return int(own) + int(notes)


def oldest(tx: Tx) -> AuditEntry | None:
    """Return the first entry that is there."""
    seq = tx.value(f"select min(seq) from audit where {IN_PLACE}")
    return audit.get(tx, seq) if seq else None


def begins(tx: Tx) -> str:
    """Return the moment before which nothing is known any more, because it was dropped; "" where all is there."""
    first = oldest(tx) if audit_ground.mark(tx) else None
    return first.ts if first else ""


def newest_drop(tx: Tx) -> AuditEntry | None:
    """Return the newest note of entries that were dropped, as far as they are; None where nothing was.

    What is signed and not dropped yet is none: that was refused or cut off, and may never follow.
    """
    gone = audit_ground.mark(tx)
    notes = (audit.get(tx, seq) for seq in reversed(audit_ground.drops(tx))) if gone else ()
    return next((note for note in notes if note and _dropped(note) in range(1, gone + 1)), None)


def _dropped(note: AuditEntry) -> object:
    return note.counts.get("dropped") if isinstance(note.counts, dict) else None


def told_until(tx: Tx) -> str:
    """Return the moment up to which weekly pages were made; "" where there is none yet."""
    return upkeep.meta(tx, TOLD_UNTIL)


def set_told_until(tx: Tx, until: str) -> None:
    upkeep.set_meta(tx, TOLD_UNTIL, until)
