"""From the practice platform to the table, over real sockets: the whole engine, one account, live."""

import asyncio
from contextlib import asynccontextmanager

from connector_app.engine.engine import running
from connector_app.engine.setup import Setup
from connector_app.model.audit import AuditQuery
from connector_app.practice import items as remote
from connector_app.practice.person import press_allow
from connector_app.store import audit, items, subscriptions
from tests.parts.whole import connect, until

DRAFT = {"title": "Made there", "status": "active"}


class Person:
    """A browser with somebody in front of it who allows everything."""

    def __init__(self):
        self.pressing = None

    async def open(self, url):
        self.pressing = asyncio.create_task(press_allow(url))


@asynccontextmanager
async def engine_in(folder, told=None):
    tell = (lambda name, fields: told.append((name, dict(fields)))) if told is not None else lambda _n, _f: None
    async with running(Setup(folder, "receive", browser=Person(), tell=tell)) as engine:
        yield engine


def at_the_platform(engine, verb, *values, **named):
    """Change something as if on the platform's own pages, and return it."""
    platform = engine.practice._own.platform
    with platform.state.transaction():
        owner = platform.state.row("SELECT owner FROM items LIMIT 1")["owner"]
        return verb(platform, owner, *values, **named)


async def is_live(engine, here):
    async def live():
        fresh = engine.verbs.live.freshness(here)
        return fresh.way == "live" and fresh.checked_at

    await until(live, 10)


async def row(engine, here, remote_id):
    return await engine.read(lambda tx: items.find(tx, here, "item", remote_id))


async def entries(engine, action):
    return await engine.read(lambda tx: audit.page(tx, AuditQuery(actions=(action,), limit=1000)))


async def test_what_changes_at_the_platform_shows_here_within_two_seconds(tmp_path):
    told = []
    async with engine_in(tmp_path, told) as engine:
        here = (await connect(engine, "practice")).connection
        await is_live(engine, here)

        made = at_the_platform(engine, remote.create, DRAFT)["id"]

        async def shows(title):
            found = await row(engine, here, made)
            return (found.title if found else None) == title

        took = [await until(lambda: shows("Made there"))]
        at_the_platform(engine, remote.update, made, {"title": "Changed there"})
        took.append(await until(lambda: shows("Changed there")))
        at_the_platform(engine, remote.delete, made)
        took.append(await until(lambda: shows(None)))

        async def all_applied():
            return sorted(name for name, _ in told) == ["accepted"] * 3 + ["applied"] * 3

        await until(all_applied)
        assert max(took) < 2.0, took
        assert len(await entries(engine, "webhook.received")) == 3
        assert {e.actor for e in await entries(engine, "item")} == {"platform"}


async def test_doubled_deliveries_change_nothing_and_are_counted(tmp_path):
    told = []
    async with engine_in(tmp_path, told) as engine:
        here = (await connect(engine, "practice")).connection
        await is_live(engine, here)
        engine.practice._own.faults.add("double-webhook")

        made = at_the_platform(engine, remote.create, DRAFT)["id"]

        async def twice():
            return ("duplicate", here) in {(name, fields["connection"]) for name, fields in told}

        async def shows():
            return await row(engine, here, made) is not None

        await until(twice)
        await until(shows)
        assert len(await entries(engine, "webhook.received")) == 1
        assert len(await entries(engine, "item.created")) == 1


async def test_after_a_restart_the_same_address_goes_on(tmp_path):
    async with engine_in(tmp_path) as engine:
        here = (await connect(engine, "practice")).connection
        await is_live(engine, here)
        origin = engine.receiver_origin
        before = await engine.read(lambda tx: subscriptions.of(tx, here))

    async with engine_in(tmp_path) as engine:
        await is_live(engine, here)
        made = at_the_platform(engine, remote.create, DRAFT)["id"]

        async def shows():
            return await row(engine, here, made) is not None

        await until(shows)

        assert engine.receiver_origin == origin
        assert await engine.read(lambda tx: subscriptions.of(tx, here)) == before


async def test_what_the_platform_sends_while_nobody_is_there_is_caught_up_with(tmp_path):
    async with engine_in(tmp_path) as engine:
        here = (await connect(engine, "practice")).connection
        await is_live(engine, here)
        engine.practice._own.faults.add("lose-webhook")
        made = at_the_platform(engine, remote.create, DRAFT)["id"]
        await asyncio.sleep(0.3)
        assert await row(engine, here, made) is None

        engine.verbs.live.nudge(here)

        async def shows():
            return await row(engine, here, made) is not None

        await until(shows)


async def test_disconnecting_takes_the_registration_back_and_closes_the_address(tmp_path):
    async with engine_in(tmp_path) as engine:
        here = (await connect(engine, "practice")).connection
        await is_live(engine, here)
        state = engine.practice._own.platform.state
        assert len(state.rows("SELECT * FROM webhooks")) == 1

        steps = (await engine.verbs.connections.disconnect(here)).value

        assert {s.name: s.outcome for s in steps}["live"] == "ok"
        assert state.rows("SELECT * FROM webhooks") == []
        assert await engine.read(lambda tx: subscriptions.of(tx, here)) == []
        assert len(await entries(engine, "webhook.unsubscribed")) == 1


async def test_a_burst_of_changes_ends_as_the_platform_has_it(tmp_path):
    async with engine_in(tmp_path) as engine:
        here = (await connect(engine, "practice")).connection
        await is_live(engine, here)
        for number in range(150):
            at_the_platform(engine, remote.create, {"title": f"Burst {number}", "status": "active"})

        async def all_there():
            return await engine.read(lambda tx: items.counts(tx).get(here, 0)) == len(
                engine.practice._own.platform.state.rows(
                    "SELECT id FROM items WHERE deleted = 0 AND owner = (SELECT owner FROM items LIMIT 1)"
                )
            )

        await until(all_there, 15)
