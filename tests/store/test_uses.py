"""Which permissions were used: from the history's own index, whoever else changed things."""

from connector_app.model.audit import Event
from connector_app.model.permission import Use
from connector_app.store import audit, cursors, uses
from connector_app.store.audit import Stamp
from connector_app.store.cursors import Listing
from connector_app.store.database import Database

HERE, OTHER = "acme-1", "acme-2"


async def test_what_the_person_changed_is_counted_by_kind_and_nothing_else_is(tmp_path):
    async with Database(tmp_path / "data.db") as db:

        def write(tx):
            log = audit.log_id(tx, bytes(16))
            for number, (action, more) in enumerate(
                (
                    ("item.created", {"kind": "task"}),
                    ("item.created", {"kind": "task"}),
                    ("item.deleted", {"kind": "file"}),
                    ("item.updated", {"kind": "task", "actor": "platform"}),
                    ("item.updated", {"kind": "task", "outcome": "refused"}),
                    ("item.updated", {"kind": "task", "connection": OTHER}),
                    ("outbox.queued", {"kind": "task"}),
                )
            ):
                event = Event(action, **({"connection": HERE} | more))
                audit.append(tx, event, Stamp(f"2026-06-20T09:0{number}:00.000Z", 0, "b", bytes(16)), log)
            cursors.put(tx, HERE, "task", Listing(1, finished_at="2026-06-20T09:55:00.000Z"))
            cursors.put(tx, HERE, "file", Listing(1, started_at="2026-06-20T09:55:00.000Z"))

        await db.write(write)

        assert {
            ("task", "create"): Use(2, "2026-06-20T09:01:00.000Z"),
            ("file", "delete"): Use(1, "2026-06-20T09:02:00.000Z"),
            ("task", "read"): Use(0, "2026-06-20T09:55:00.000Z"),
        } == await db.read(lambda tx: uses.of(tx, HERE))
        plan = await db.read(lambda tx: tx.all("explain query plan select kind, action, count(*), max(seq) from audit"
            " indexed by audit_by_use where family = 'item' and actor = 'you' and outcome = 'success'"
            " and connection = ? group by kind, action", (HERE,)))  # fmt: skip
        assert "SEARCH audit USING INDEX audit_by_use (connection=?)" == plan[0][3]
        assert 1 == len(plan), "nothing is sorted"
