"""What writing a page costs: as much as the page is long, however many rows there are already."""

import random

import pytest

from connector_app.model.item import ConnectionId, Snapshot
from connector_app.store import schema, snapshots
from connector_app.store.tx import Tx

HERE = ConnectionId("practice-00000001")


class Planning(Tx):
    """Keeps how SQLite would run each statement."""

    def __init__(self, connection):
        super().__init__(connection)
        self.plans = []

    def run(self, statement, values=()):
        self.plans += [row[3] for row in self.all(f"explain query plan {statement}", values)]
        return super().run(statement, values)


@pytest.fixture
def tx(tmp_path):
    connection, _ = schema.open_to_write(tmp_path / "data.db")
    yield Planning(connection)
    connection.close()


def test_no_row_is_looked_at_that_the_page_does_not_name(tx):
    page = [Snapshot("item", f"item_{n}", f"Thing {n}") for n in range(3)]

    snapshots.put_snapshots(tx, HERE, "item", page, at="", random=random.randbytes, listing=1)

    rows = [step for step in tx.plans if " items" in step or " i " in step]
    assert rows
    assert all("rowid=?" in step or "remote_id=?" in step for step in rows), rows
