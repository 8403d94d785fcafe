"""An account whose platform's file broke or went: the program starts, says so, and serves every other account."""

import json

import pytest

from connector_app.cli.main import main
from connector_app.engine.engine import running
from connector_app.engine.setup import Setup
from connector_app.model.audit import AuditQuery
from connector_app.model.connection import Account, Connection, ConnectionStatus
from connector_app.model.failure import NotFound
from connector_app.model.item import ConnectionId, Item, ItemId
from connector_app.model.result import Err
from connector_app.model.webhook import Accepted
from connector_app.services.webhooks import BODY_BYTES
from connector_app.store import connections, items, subscriptions
from connector_app.store.database import Database
from connector_app.store.subscriptions import Registration, RegistrationState
from connector_app.words.failures import explain

GONE = "The file that describes this platform is missing or has a mistake."
HERE = ConnectionId("shop-00000001")
ITEM = ItemId("itm_1")
AT = "2026-03-03T08:05:00.000Z"
pytestmark = pytest.mark.timeout(60)


async def leave_account(folder, status=ConnectionStatus.CONNECTED):
    """Put an account, an item and an address for deliveries into a data folder, as a former process did."""
    account = Connection(
        HERE, "shop", Account("u1", "Ada"), "Shop \u2013 Ada", "oauth", "change", (), status, AT, AT, AT
    )

    def put(tx):
        connections.put(tx, account)
        items.put(tx, Item(ITEM, HERE, "item", remote_id="r1", title="Bread", updated_at=AT))
        subscriptions.put(tx, Registration("t0ken", HERE, RegistrationState.MANUAL, AT))

    folder.mkdir(parents=True, exist_ok=True)
    async with Database(folder / "data.db") as db:
        await db.write(put)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    return tmp_path / "data"


async def test_the_program_starts_and_fails_for_that_account_alone(folder):
    await leave_account(folder)
    (folder / "platforms").mkdir()
    (folder / "platforms" / "shop.toml").write_text("name = ")
    async with running(Setup(folder, "window", passphrase="canary passphrase of a test")) as engine:
        verbs, gone = engine.verbs, Err(NotFound("platform file"))

        assert not [name for name in engine._supervisor.names if HERE in name]
        assert gone == await verbs.sync.refresh(HERE)
        assert gone == await verbs.items.create(HERE, "item", {"title": "Cake"})
        assert gone == await verbs.items.update(ITEM, {"title": "Cake"})
        assert gone == await verbs.items.delete(ITEM)
        assert gone == await verbs.registrations.add(HERE)
        assert gone == await verbs.registrations.rotate(HERE, "t0ken", "")
        (address,) = (await verbs.registrations.addresses(HERE)).value
        assert not isinstance(await verbs.registrations.remove(HERE, address.token), Err)
        steps = (await verbs.connections.disconnect(HERE)).value
        assert ["ok", "skipped", "skipped", "ok", "ok"] == [step.outcome for step in steps]
        assert [] == await engine.read(connections.all)


async def test_the_command_line_says_what_is_the_matter(folder, capsys):
    await leave_account(folder)

    def said(*words):
        assert 0 == main(["--data-dir", str(folder), *words], {})
        return capsys.readouterr().out

    assert GONE in said("accounts")
    assert GONE in said("status", HERE)
    assert [GONE, GONE] == [json.loads(said("--json", *w))["trouble"] for w in (["accounts"], ["status", HERE])]
    assert explain(NotFound("platform file")).sentence.startswith(GONE)


async def test_what_was_counted_at_its_address_is_written_down_with_all_the_rest(folder):
    await leave_account(folder)
    async with running(Setup(folder, "command")) as engine:
        hooks = engine._webhooks
        await hooks.start()
        assert 413 == (await hooks.accept("t0ken", bytes(BODY_BYTES + 1), [])).status
        assert 503 == (await hooks.accept("t0ken", b"{}", [])).status
        assert await hooks.hear(HERE, Accepted("d1", "item.created", b"{}"), b"{}")

        await hooks.write_down(rest=True)

        told = [(e.action, e.provider) for e in (await engine.verbs.audit.page(AuditQuery())).value]
        assert {("webhook.rejected", "shop"), ("webhook.received", "shop")} <= set(told)
