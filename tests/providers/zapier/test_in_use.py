"""Zapier in use, through the services and a real database: what nothing takes away, and what is never written down."""

import os
from dataclasses import replace

import pytest

from connector_app.adapters.http import HttpTransport
from connector_app.model.failure import FailureError, Offline, Trace
from connector_app.model.item import ConnectionId, ItemSync
from connector_app.model.webhook import Delivery, DeliveryId
from connector_app.providers import zapier
from connector_app.providers.zapier import signin
from connector_app.services import arrivals
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.store.database import Database
from tests.fakes import office as offices
from tests.fakes.office import Office, ok
from tests.parts.house import failure, open_house, value
from tests.parts.whole import Line
from tests.providers.conformance import Tampering
from tests.providers.zapier.fake import (
    ADDRESS,
    CLIENT,
    HOOK,
    OTHER,
    OWNER,
    SECRET,
    TABLE,
    HookRemote,
    Refused,
    ZapierRemote,
)

HERE = ConnectionId("zapier-1a2b3c4d")
AT = "2026-10-01T09:00:00.000Z"


@pytest.fixture
async def wire():
    async with HttpTransport(proxy="none") as transport:
        yield Tampering(transport)


@pytest.fixture
async def remote(method, tmp_path):
    async with (HookRemote if method == "token" else ZapierRemote)(tmp_path) as remote:
        yield remote


@pytest.fixture
async def office(method, remote, wire, tmp_path, monkeypatch):
    find = offices.find_connection
    monkeypatch.setattr(offices, "find_connection", lambda tx, id_: replace(find(tx, id_), method=method))
    overrides = Overrides(endpoints={"zapier": remote.endpoints}, insecure_loopback=True)
    async with Database(tmp_path / "data.db") as db:
        limits = Limits(db, remote.clock)
        await limits.start()
        exchange = Exchange(wire, Catalog((zapier.PROVIDER,), overrides), limits, remote.clock, bytes)
        office = Office(db, Line(exchange, remote, zapier.PROVIDER), remote.clock)
        await office.start()
        await office.connect(HERE)
        yield office
        await limits.close()


async def read(office, *, full=False):
    office.clock.advance(60)
    counts = ok(await office.sync.refresh(HERE, full=full))
    return counts.new, counts.changed, counts.gone


by_hook = pytest.mark.parametrize("method", ["token"])
by_client = pytest.mark.parametrize("method", ["client-credentials"])


@by_hook
async def test_what_was_sent_stays_however_often_everything_is_read(office, remote):
    item = ok(await office.items.create(HERE, "delivery", {"title": "Bread", "data": "Colour: brown"}, hold=0))
    await office.deliver()

    assert [each["data"] for each in remote.taken] == [{"Colour": "brown"}]
    for full in (False, True, True):
        assert await read(office, full=full) == (0, 0, 0)
    row = await office.row(item)
    assert (row.title, row.status, row.sync) == ("Bread", "sent", ItemSync.IN_STEP)
    assert len(remote.taken) == 1


@by_hook
async def test_what_came_from_a_zap_stays_beside_what_was_sent_under_the_same_id(office, remote):
    item = ok(await office.items.create(HERE, "delivery", {"title": "Bread"}, hold=0))
    await office.deliver()
    raw, headers, secret = remote.sent({"event_id": remote.taken[0]["event_id"], "event": "Baked"})
    taken = zapier.PROVIDER.webhooks.verify(raw, headers, [secret], remote.clock.now())
    delivery = Delivery(1, HERE, DeliveryId(taken.delivery_id), taken.event, raw, AT)
    (event,) = zapier.PROVIDER.webhooks.events(delivery)
    arrival = arrivals.Arrival("zapier", HERE, taken.delivery_id, AT)
    told = arrivals.told(event)

    assert await office.db.write(lambda tx: arrivals.apply(tx, arrival, told, office.audit, os.urandom)) == "applied"
    await read(office, full=True)
    assert sorted((row.title, row.status) for row in await office.rows()) == [("Baked", "received"), ("Bread", "sent")]
    assert (await office.row(item)).status == "sent"


@by_hook
async def test_a_delivery_whose_answer_was_lost_is_not_sent_again_by_itself(office, remote, wire):
    def lose(reply):
        raise FailureError(Offline("127.0.0.1", Trace(code="unanswered")))

    wire.change = lose
    item = ok(await office.items.create(HERE, "delivery", {"title": "Bread"}, hold=0))
    await office.deliver()
    wire.change = lambda reply: reply
    await read(office)

    assert (await office.row(item)).sync is ItemSync.UNCLEAR
    assert len(remote.taken) == 1


@by_hook
async def test_what_was_sent_can_neither_be_changed_nor_deleted_here(office):
    item = ok(await office.items.create(HERE, "delivery", {"title": "Bread"}, hold=0))
    await office.deliver()

    for refused in (await office.items.update(item.id, {"title": "Cake"}, hold=0), await office.items.delete(item.id)):
        assert refused.failure.name == "rejected"
        assert "handed to Zapier" in refused.failure.message


@by_client
async def test_a_change_to_a_record_sends_the_columns_that_changed_and_no_others(office, remote):
    remote.add_record(TABLE, {"f1": "Bread", "f2": 3, "f4": "Fresh", "f5": {"label": "Ann", "source": "x"}})
    await read(office)
    (row,) = [each for each in await office.rows() if each.kind == "record"]
    typed = {"title": "Cake", "columns": "Price: 4\nNotes: Fresh\nOwner: Ann"}
    ok(await office.items.update(row.id, typed, hold=0))
    await office.deliver()

    assert remote.asked[-1][1]["updated_records"] == [{"id": row.remote_id, "data": {"f1": "Cake", "f2": 4}}]
    after = await office.row(row)
    assert (after.title, after.fields["columns"], after.sync) == ("Cake", typed["columns"], ItemSync.IN_STEP)
    assert await read(office) == (0, 0, 0)


@by_client
async def test_a_new_record_gets_the_names_of_its_columns_at_the_next_reading(office, remote):
    draft = {"title": "Bread", "table": TABLE, "columns": "f2: 3"}
    item = ok(await office.items.create(HERE, "record", draft, hold=0))
    await office.deliver()
    assert (await office.row(item)).fields["columns"] == "f2: 3"

    await read(office)
    assert (await office.row(item)).fields["columns"] == "Price: 3"
    assert len([row for row in await office.rows() if row.kind == "record"]) == 1


@by_client
async def test_records_of_a_closed_table_stay_and_those_of_a_deleted_one_go(office, remote):
    remote.add_table(OTHER, "Guests")
    remote.add_record(TABLE, {"f1": "Bread"})
    remote.add_record(OTHER, {"f1": "Ann"})
    remote.add_workflow("Bake")
    assert await read(office) == (5, 0, 0)
    remote.closed.add(OTHER)
    assert (await read(office))[2] == 0

    remote.closed.clear()
    del remote.tables[OTHER]
    assert (await read(office))[2] == 2
    assert sorted(row.title for row in await office.rows()) == ["Bake", "Bread", "Groceries"]


@by_client
async def test_a_workflow_gets_other_words_and_is_switched_on_by_one_form(office, remote):
    remote.add_workflow("Bread")
    await read(office)
    (row,) = await office.rows(kind="workflow")

    ok(await office.items.update(row.id, {"title": "Cake", "status": "on"}, hold=0))
    await office.deliver()

    assert [(each["name"], each["enabled"]) for each in remote.workflows.values()] == [("Cake", True)]
    now = await office.row(row)
    assert (now.title, now.status, now.sync) == ("Cake", "on", ItemSync.IN_STEP)


# Signing in


@pytest.fixture
async def house(remote, tmp_path, monkeypatch):
    """Lay the ground for signing in, with Zapier on loopback. An id of a hook costs nothing here."""
    monkeypatch.setitem(signin.SCRYPT, "n", 16)
    known = replace(zapier.PROVIDER, endpoints=remote.endpoints)
    async with open_house(tmp_path / "data", known, clock=remote.clock) as house:
        yield house


async def enter(house, begun):
    return (await house.follow(value(await begun)))[-1]


@by_hook
async def test_a_hook_is_tried_once_and_its_address_lies_in_the_vault_alone(house, remote, tmp_path):
    first = await enter(house, house.connections.connect_token("zapier", "change", ADDRESS))

    assert first.phase == "connected"
    assert [each["test"] for each in remote.taken] == [True]
    (account,) = value(await house.connections.all())
    digits = account.account.id.removeprefix(f"{OWNER}-")
    assert (18, f"Hook {digits[:4]}") == (len(digits), account.account.name)
    kept, _ = await house.db.write(lambda tx: house.tokens.load(tx, account.id))
    assert kept.access == ADDRESS
    again = await enter(house, house.connections.connect_token("zapier", "change", f"{ADDRESS}silent/"))
    assert (again.already, again.connection) == (True, first.connection)
    other = await enter(house, house.connections.connect_token("zapier", "change", ADDRESS.replace(HOOK, "another1")))
    assert (other.already, other.phase) == (False, "connected")
    written = b"".join(path.read_bytes() for path in sorted((tmp_path / "data").rglob("*")) if path.is_file())
    assert OWNER.encode() in written
    assert HOOK.encode() not in written


@by_hook
async def test_a_hook_that_is_not_reached_becomes_no_account(house, remote):
    remote.answers += [zapier_is_down()] * 9
    last = await enter(house, house.connections.connect_token("zapier", "change", ADDRESS))

    assert last.failure.name == "unavailable"
    assert value(await house.connections.all()) == ()
    assert remote.taken == []


@by_client
async def test_an_id_and_a_secret_open_an_account_that_renews_itself(house, remote):
    last = await enter(house, house.connections.connect_machine("zapier", "change", CLIENT, SECRET))
    (account,) = value(await house.connections.all())

    assert (last.phase, account.account.name, account.scopes) == ("connected", "Ann Lee", ("external",))
    first = await house.tokens.valid(account)
    house.clock.advance(3400)
    assert (await house.tokens.valid(account)).access != first.access
    remote.client = (CLIENT, "canary-another")
    house.clock.advance(3700)
    with pytest.raises(FailureError) as error:
        await house.tokens.valid(account)
    assert error.value.failure.name == "unauthorized"
    (account,) = value(await house.connections.all())
    assert account.status == "sign-in-needed"


@by_client
async def test_a_wrong_secret_opens_nothing(house):
    last = await enter(house, house.connections.connect_machine("zapier", "change", CLIENT, "canary-wrong"))

    assert last.failure.name == "unauthorized"
    assert failure(await house.connections.connect_machine("zapier", "read", CLIENT, "")).name == "rejected"


def zapier_is_down():
    return Refused(503, {"message": "down"})
