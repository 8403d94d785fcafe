"""The services of the table over a real database and the practice platform, put together as the engine does it."""

import asyncio
import contextlib
import json
import os

from connector_app.model.connection import Account, Connection, ConnectionStatus
from connector_app.model.item import ConnectionId
from connector_app.model.result import Ok
from connector_app.services.audit import Audit
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.changes import Changes
from connector_app.services.decisions import Decisions
from connector_app.services.items import Items
from connector_app.services.outbox import OutboxPump
from connector_app.services.settling import Settling
from connector_app.services.sync import Sync
from connector_app.store import items, outbox
from connector_app.store.items import ItemQuery

HERE = ConnectionId("practice-1a2b3c4d")
AT = "2026-01-01T00:00:00.000Z"


def find_connection(tx, connection):
    row = tx.one(
        "select provider, access, status, account_name, method from connections where id = ? and removed_at = ''",
        (connection,),
    )
    if row is None:
        return None
    account = Account("user_ada", row[3])
    return Connection(connection, row[0], account, "Ada", row[4], row[1], (), ConnectionStatus(row[2]), AT)


class Office:
    """Every verb of the table. `pumping()` sends while a block runs; `start()` again is a new program."""

    def __init__(self, db, platform, clock):
        self.db, self.platform, self.clock, self.looked = db, platform, clock, []

    async def start(self):
        self.catalog = Catalog((self.platform.provider,), Overrides())
        self.audit = Audit(self.db, self.clock, os.urandom)
        await self.audit.start()
        self.settling = Settling(self.audit, self.clock)
        changes = Changes(self.audit, self.clock, os.urandom)
        self.pump = OutboxPump(
            self.db, self.catalog, find_connection, self.platform, self.settling, self.clock, os.urandom,
            look=self.looked.append,
        )  # fmt: skip
        self.items = Items(self.db, self.catalog, find_connection, changes, self.pump.nudge)
        self.decisions = Decisions(self.db, self.catalog, changes, self.clock, self.pump.nudge)
        self.sync = Sync(
            self.db,
            self.catalog,
            find_connection,
            self.platform,
            self.audit,
            self.settling,
            self.clock,
            os.urandom,
            self.pump.nudge,
        )

    async def connect(self, connection=HERE, *, access="change", status="connected", name="Ada", method="oauth"):
        def put(tx):
            tx.run(
                "insert or replace into connections (id, provider, account_id, account_name, name, method, access,"
                " status, created_at, scopes) values (?, ?, ?, ?, 'Ada', ?, ?, ?, ?, ?)",
                (connection, connection.split("-")[0], connection, name, method, access, status, AT, json.dumps([])),
            )

        await self.db.write(put)

    @contextlib.asynccontextmanager
    async def pumping(self):
        running = asyncio.create_task(self.pump.run())
        try:
            yield
        finally:
            running.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await running

    async def deliver(self):
        """Send until nothing is in line any more."""
        async with self.pumping(), asyncio.timeout(10):
            while await self.in_line():
                await asyncio.sleep(0.001)

    async def in_line(self):
        return await self.db.read(lambda tx: tx.value(f"select count(*) from outbox where state in {outbox.IN_LINE}"))  # noqa: S608

    async def entries(self, *states):
        return list(reversed(await self.db.read(lambda tx: outbox.page(tx, states=states))))

    async def rows(self, **query):
        return await self.db.read(lambda tx: items.page(tx, ItemQuery(limit=1000, **query)))

    async def row(self, item):
        return await self.db.read(lambda tx: items.get(tx, item.id))

    async def actions(self):
        rows = await self.db.read(lambda tx: tx.all("select action, outcome from audit order by seq"))
        return [action if outcome == "success" else f"{action} {outcome}" for action, outcome in rows]


def ok(result):
    """Return the value of a result that must be good."""
    assert isinstance(result, Ok), result
    return result.value
