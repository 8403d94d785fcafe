"""Which entries may be missing: a signed entry says that they were dropped (docs/audit-format.md section 9)."""

from connector_app.model.audit import AuditEntry, Checkpoint
from connector_app.services.signatures import BrokenError

DROPPED = "audit.dropped"


class Tombstones:
    """What checkpoints stated, and up to which entry the newest tombstone allows entries to be missing.

    `seq` is the number of that tombstone, `at` when it was written.
    """

    def __init__(self) -> None:
        self.allowed = self.seq = 0
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
        self.allowed, self.seq, self.at = size, seq, entry.ts if entry else ""
