"""What is stored that needs somebody: once for each cause and account, as long as it stands."""

import os
from dataclasses import replace
from datetime import timedelta

import pytest

from connector_app.model.attention import Cause, Need, not_put_off, standing
from connector_app.model.audit import Event
from connector_app.model.clock import stamp
from connector_app.model.connection import ConnectionStatus
from connector_app.model.item import ConnectionId, ItemId
from connector_app.model.outbox import OutboxEntry, OutboxId, OutboxState
from connector_app.model.rule import Rule, RuleId
from connector_app.services.audit import Audit
from connector_app.store import attention, connections, deliveries, intents, outbox, rules, upkeep
from connector_app.store.database import Database
from connector_app.words.attention import told
from tests.fakes.clock import ManualClock
from tests.store.test_connections import account

ANNA, BEN = ConnectionId("acme-anna"), ConnectionId("acme-ben")


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
async def db(tmp_path):
    async with Database(tmp_path / "data.db") as db:
        yield db


def change(number, state=OutboxState.NEEDS_YOU, **more):
    at = more.pop("created_at", "2025-12-31T12:00:00.000Z")
    here = more.pop("connection", ANNA)
    return OutboxEntry(OutboxId(0), here, ItemId(f"i{number}"), "create", "item", f"k{number}", state, at, **more)


async def stands(db, clock, platforms=("acme",)):
    facts = await db.read(lambda tx: attention.facts(tx, clock.now()))
    return standing(facts, platforms)


async def written(db, *acts):
    def write(tx):
        for act in acts:
            act(tx)

    await db.write(write)


async def test_five_hundred_failures_of_one_cause_are_one_entry(db, clock):
    await written(db, lambda tx: connections.put(tx, account()))
    await written(db, *[lambda tx, n=n: outbox.add(tx, change(n, reason="refused")) for n in range(500)])

    [need] = await stands(db, clock)
    assert need == Need(Cause.REFUSED, ANNA, 500, "2025-12-31T12:00:00.000Z", "1")
    assert told(need, "Anna").sentence == "500 changes were not accepted there."


async def test_each_account_and_cause_has_its_own_and_the_most_urgent_comes_first(db, clock):
    await written(
        db,
        lambda tx: connections.put(tx, account(status=ConnectionStatus.SIGN_IN_NEEDED, position=2)),
        lambda tx: connections.put(tx, account("ben", status=ConnectionStatus.ACCESS_REMOVED, position=1)),
        lambda tx: connections.put(tx, account("cleo", provider="gone", position=3)),
        lambda tx: connections.put(tx, account("dan", provider="gone", position=4, status=ConnectionStatus.OFF)),
        lambda tx: outbox.add(tx, change(1, reason="unclear")),
        lambda tx: outbox.add(tx, change(2, reason="conflict", connection=BEN)),
        lambda tx: outbox.add(tx, change(3, reason="conflict")),
    )

    assert [(n.cause, n.connection) for n in await stands(db, clock)] == [
        (Cause.SIGN_IN, ANNA),
        (Cause.REMOVED, BEN),
        (Cause.UNDESCRIBED, "acme-cleo"),
        (Cause.UNCLEAR, ANNA),
        (Cause.CONFLICT, BEN),
        (Cause.CONFLICT, ANNA),
    ]


async def test_an_entry_is_gone_with_what_it_comes_from(db, clock):
    await written(db, lambda tx: connections.put(tx, account(status=ConnectionStatus.SIGN_IN_NEEDED)))
    assert len(await stands(db, clock)) == 1

    await written(db, lambda tx: connections.set_status(tx, ANNA, ConnectionStatus.CONNECTED, at="t"))
    assert await stands(db, clock) == ()


async def test_a_change_is_stuck_after_an_hour_while_its_account_is_well(db, clock):
    waits = change(1, OutboxState.WAITING_UNTIL, attempts=4, failure="unavailable")
    await written(
        db,
        lambda tx: connections.put(tx, account()),
        lambda tx: outbox.add(tx, waits),
        lambda tx: outbox.add(tx, change(2, OutboxState.WAITING_UNTIL, attempts=4, failure="rate-limited")),
        lambda tx: outbox.add(tx, replace(waits, item=ItemId("i3"), key="k3", created_at=stamp(clock.now()))),
    )
    assert [(n.cause, n.count) for n in await stands(db, clock)] == [(Cause.STUCK, 1)]

    await written(db, lambda tx: outbox.pause(tx, is_paused=True))
    assert await stands(db, clock) == ()
    await written(db, lambda tx: outbox.pause(tx, is_paused=False))
    await written(db, lambda tx: connections.set_status(tx, ANNA, ConnectionStatus.OFFLINE, at="t"))
    assert await stands(db, clock) == ()


async def test_news_that_was_set_aside_and_withdrawals_that_wait(db, clock):
    late, fresh = clock.now() - timedelta(hours=2), clock.now()
    await written(
        db,
        lambda tx: connections.put(tx, account()),
        lambda tx: tx.run(
            "insert into deliveries (connection, delivery_id, signed, event, body, received_at, state)"
            " values (?, 'd1', x'01', 'e', x'', 't1', 'parked'), (?, 'd2', x'02', 'e', x'', 't2', 'parked'),"
            " (?, 'd3', x'03', 'e', x'', 't0', 'done')",
            (ANNA, ANNA, ANNA),
        ),
        lambda tx: intents.put(tx, intents.Intent("acme-old", "revoke", 0, stamp(late))),
        lambda tx: intents.put(tx, intents.Intent("acme-new", "revoke", 0, stamp(fresh))),
    )

    assert await stands(db, clock) == (
        Need(Cause.PARKED, ANNA, 2, "t1"),
        Need(Cause.WITHDRAWAL, "acme-old", since=stamp(late)),
    )
    assert await db.write(lambda tx: deliveries.replay_all(tx, ANNA)) == 2
    assert [n.cause for n in await stands(db, clock)] == [Cause.WITHDRAWAL]


async def test_a_rule_that_failed_stands_until_it_worked(db, clock):
    audit = Audit(db, clock, os.urandom)
    await audit.start()

    async def happened(action, rule):
        await audit.write(Event(action, connection=ANNA, details={"rule": rule}))

    await happened("rule.failed", "Bread")
    assert await stands(db, clock) == ()
    for name in ("Bread", "Cake", "Salad"):
        rule = Rule(RuleId(0), name, BEN, "/task", ANNA, "item", {}, {}, "t")
        await written(db, lambda tx, rule=rule: rules.add(tx, rule))
    await happened("rule.failed", "Cake")
    await happened("rule.fired", "Salad")

    [need] = await stands(db, clock)
    assert (need.cause, need.connection, need.count) == (Cause.RULE, ANNA, 2)
    await happened("rule.fired", "Cake")
    [need] = await stands(db, clock)
    assert told(need, "Anna").sentence == "The rule “Bread” could not do what it should."
    await written(db, lambda tx: rules.switch(tx, RuleId(1), on=False))
    assert await stands(db, clock) == ()
    await written(db, lambda tx: rules.switch(tx, RuleId(1), on=True))
    await happened("rule.fired", "Bread")
    assert await stands(db, clock) == ()


async def test_what_the_program_found_of_itself_stands_before_everything_else(db, clock):
    audit = Audit(db, clock, os.urandom)
    await audit.start()
    wrong = {"status": ConnectionStatus.OFFLINE, "reason": "clock-wrong"}
    await written(
        db,
        lambda tx: connections.put(tx, account(**wrong, since="t2")),
        lambda tx: connections.put(tx, account("ben", **wrong, since="t1")),
        lambda tx: attention.set_trouble(tx, "keys", "passphrase"),
        lambda tx: attention.set_trouble(tx, "room", "low"),
        lambda tx: upkeep.set_meta(tx, "damage", "wrong page"),
    )
    await audit.write(Event("audit.verified", outcome="error", error="changed"))

    found = await stands(db, clock)
    order = [Cause.DAMAGED, Cause.HISTORY, Cause.ROOM, Cause.KEYS, Cause.CLOCK]
    assert [n.cause for n in found] == order
    assert found[-1] == Need(Cause.CLOCK, count=2, since="t1")
    await audit.write(Event("audit.verified"))
    await written(db, lambda tx: upkeep.set_meta(tx, "damage", ""), lambda tx: attention.set_trouble(tx, "keys", ""))
    assert [n.cause for n in await stands(db, clock)] == [Cause.ROOM, Cause.CLOCK]


def test_what_was_put_off_comes_back_when_its_time_is_over():
    needs = (Need(Cause.SIGN_IN, ANNA), Need(Cause.SIGN_IN, BEN))
    later = {needs[0].key: "2026-01-02T00:00:00.000Z"}

    assert not_put_off(needs, later, "2026-01-01T12:00:00.000Z") == needs[1:]
    assert not_put_off(needs, later, "2026-01-02T00:00:00.000Z") == needs


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("cause", list(Cause))
def test_every_cause_says_who_what_and_what_to_press(cause, count):
    for detail in ("", "keychain-changed", "passphrase"):
        said = told(Need(cause, ANNA, count, target="Bread", detail=detail), "Anna")
        assert said.who
        assert said.action
        assert said.sentence.endswith(".")
        assert ("2 " in said.sentence) is (count == 2 and cause in COUNTED)


COUNTED = {Cause.UNCLEAR, Cause.CONFLICT, Cause.REFUSED, Cause.STUCK, Cause.PARKED, Cause.RULE}
