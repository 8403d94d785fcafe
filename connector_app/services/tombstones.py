"""Which entries may be missing: a signed entry says that they were dropped (docs/audit-format.md section 9).

And whether more may go by itself: only the signed history tells that a person agreed to that.
"""

from typing import Any

from connector_app.model.audit import AuditEntry, Checkpoint
from connector_app.model.clock import moment, stamp
from connector_app.services.signatures import BrokenError
from connector_app.store import audit, audit_ground
from connector_app.store.tx import Tx

DROPPED, CHANGED = "audit.dropped", "settings.changed"
KEEP = "keep history"
"""The setting that tells how long entries are kept, as the history names it."""


def agreed(tx: Tx) -> str:
    """Return the moment before which entries may go by the newest tombstone, "" where none may go by itself.

    That tombstone is a person's own word, or the program's after one, and how long entries are kept was not changed
    since. Where words were forgotten that would tell, it counts as changed. Trust it only as far as the history holds.
    """
    is_theirs, seq, entry = False, 0, None
    for seq in audit_ground.drops(tx):
        entry = audit.get(tx, seq)
        is_theirs |= entry is None or entry.actor == "you"  # one that was dropped itself allowed those after it
    limit = _limit(entry) if entry and is_theirs else ""
    return "" if limit and _is_changed(tx, seq) else limit


def _limit(entry: AuditEntry) -> str:
    try:
        return stamp(moment(str(_details(entry).get("day"))))
    except ValueError:
        return ""


def _is_changed(tx: Tx, seq: int) -> bool:
    entries = audit.these(tx, audit_ground.mentions(tx, seq, CHANGED))
    return any(each.action == CHANGED and _details(each).get("setting", KEEP) == KEEP for each in entries)


def _details(entry: AuditEntry) -> dict[str, Any]:
    return entry.details if isinstance(entry.details, dict) else {}


class Tombstones:
    """What checkpoints stated, and up to which entry the newest tombstone allows entries to be missing.

    `at` is when that one was written.
    """

    def __init__(self) -> None:
        self.allowed = 0
        self.at = ""
        self._stated: dict[int, tuple[int, bytes]] = {}

    def state(self, point: Checkpoint) -> None:
        """Take note of what a checkpoint of a good signature states."""
        self._stated[point.counter] = point.size, point.root

    def read(self, seq: int, entry: AuditEntry | None, good: int) -> None:
        """Read the entry that a checkpoint of reason "drop" ends with; `good` is up to where the history holds.

        Raises BrokenError where it does not say what was dropped, or names what was not there.
        """
        counts = entry.counts if entry and isinstance(entry.counts, dict) else {}
        counter = counts.get("checkpoint")
        size, root = self._stated.get(counter, (seq, b"")) if type(counter) is int else (seq, b"")
        is_one = entry is not None and entry.action == DROPPED and entry.target == root.hex()
        if not is_one or counts.get("dropped") != size or size >= seq:
            raise BrokenError("tombstone", max(1, min(good + 1, seq)), max(1, seq))
        self.allowed, self.at = size, entry.ts if entry else ""
