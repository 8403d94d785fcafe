"""Deliveries for an account that is turned off: through a real receiver, the address is one that nobody has."""

import asyncio
import time

from connector_app.adapters.clock import SystemClock
from connector_app.model.connection import ConnectionStatus
from connector_app.practice.wire import exchange
from connector_app.services.webhooks import Webhooks
from connector_app.store import connections, subscriptions
from tests.parts.hooked import HERE, WHOLE, House, account, body, headers
from tests.services.test_live_updates import at_the_platform, connect, engine_in, entries, is_live, remote, until

NOBODYS = "0" * 32


async def post(engine, token, raw, said):
    """Send a delivery as a platform does. Return all that its answer tells."""
    named = {name.decode(): value.decode() for name, value in said}
    answer = await exchange("POST", f"{engine.receiver_origin}/hooks/{token}", named, raw)
    told = {name: value for name, value in dict(answer.headers).items() if name.lower() != "date"}
    return answer.status, told, answer.body


async def by_hand(engine, here):
    """Open an address by hand and return its token and secret."""
    made = (await engine.verbs.registrations.add(here)).value
    return made.token, made.secret


def delivery(secret, name="delivery_1"):
    raw = body(title=name)
    return raw, headers(raw, time.time(), delivery=name, secret=secret)


async def is_taken(engine, token, secret, name="delivery_1"):
    return 200 == (await post(engine, token, *delivery(secret, name)))[0]


async def test_an_account_that_is_turned_off_takes_nothing_and_its_address_is_nobodys(tmp_path):
    async with engine_in(tmp_path) as engine:
        here = (await connect(engine, "practice")).connection
        token, secret = await by_hand(engine, here)
        assert 200 == (await post(engine, token, *delivery(secret)))[0]
        nobodys = await post(engine, NOBODYS, *delivery(secret))

        await engine.verbs.connections.turn_off(here)

        for raw, said in (delivery(secret, "delivery_2"), delivery("canary-wrong-secret", "delivery_3")):
            assert nobodys == await post(engine, token, raw, said)
        assert 1 == len(await entries(engine, "webhook.received"))
        assert [] == await entries(engine, "webhook.rejected")
        later, other = await by_hand(engine, here)
        assert nobodys == await post(engine, later, *delivery(other))

        await engine.verbs.connections.turn_on(here)

        for each, known in ((token, secret), (later, other)):
            await until(lambda e=each, k=known: is_taken(engine, e, k, f"delivery_{e}"))


async def test_that_lasts_over_a_restart(tmp_path):
    async with engine_in(tmp_path) as engine:
        here = (await connect(engine, "practice")).connection
        token, secret = await by_hand(engine, here)
        await engine.verbs.connections.turn_off(here)

    async with engine_in(tmp_path) as engine:
        assert 404 == (await post(engine, token, *delivery(secret)))[0]
        await engine.verbs.connections.turn_on(here)
        await until(lambda: is_taken(engine, token, secret))


async def test_a_delivery_that_is_being_checked_while_the_account_is_turned_off_is_not_kept(tmp_path, monkeypatch):
    at_the_door, go, keep = asyncio.Event(), asyncio.Event(), Webhooks._keep

    async def late(*args):
        at_the_door.set()
        await go.wait()
        return await keep(*args)

    async with engine_in(tmp_path) as engine:
        here = (await connect(engine, "practice")).connection
        token, secret = await by_hand(engine, here)
        monkeypatch.setattr(Webhooks, "_keep", late)
        posting = asyncio.create_task(post(engine, token, *delivery(secret)))
        await at_the_door.wait()

        await engine.verbs.connections.turn_off(here)
        go.set()

        assert 404 == (await posting)[0]
        assert [] == await engine.read(lambda tx: tx.all("select 1 from deliveries"))
        await engine.verbs.connections.turn_on(here)
        await until(lambda: is_taken(engine, token, secret))


async def test_a_delivery_that_was_kept_just_before_has_no_effect(tmp_path):
    async with House(tmp_path, SystemClock(), (WHOLE,)) as house:
        token, raw = await house.open_door(), body()
        assert 200 == (await house.webhooks.accept(token, raw, headers(raw, time.time()))).status
        house.accounts[HERE] = account(status=ConnectionStatus.OFF)

        assert 1 == await house.inbox.work()

        assert await house.item("item_1") is None
        assert [("done",)] == await house.rows("select state from deliveries")


async def test_what_changed_meanwhile_is_read_after_turning_on_and_deliveries_come_again(tmp_path):
    async with engine_in(tmp_path) as engine:
        here = (await connect(engine, "practice")).connection
        await is_live(engine, here)
        await engine.verbs.connections.turn_off(here)
        assert not engine.verbs.live.freshness(here).checked_at

        at_the_platform(engine, remote.create, {"title": "Made meanwhile", "status": "active"})
        await asyncio.sleep(0.3)
        assert [] == await titled(engine, "Made meanwhile")
        await engine.verbs.connections.turn_on(here)

        await until(lambda: titled(engine, "Made meanwhile"))
        await is_live(engine, here)
        at_the_platform(engine, remote.create, {"title": "Made later", "status": "active"})
        await until(lambda: titled(engine, "Made later"))
        assert 1 == len(await engine.read(lambda tx: subscriptions.of(tx, here)))
        assert [] == await engine.read(connections.off)


async def titled(engine, title):
    return await engine.read(lambda tx: tx.all("select 1 from items where title = ?", (title,)))
