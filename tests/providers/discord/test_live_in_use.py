"""Discord's Gateway in the whole program: what a bot is told shows in the table, once, and is called live."""

import pytest

from connector_app.adapters.clock import SystemClock
from connector_app.model.audit import AuditQuery
from connector_app.store import deliveries, freshness, items
from connector_app.words.history import tell
from tests.fakes.talks import Talks
from tests.parts.house import value
from tests.parts.whole import connect, open_engine, until
from tests.providers.discord.fake import KEY, DiscordRemote

pytestmark = pytest.mark.timeout(60)


@pytest.fixture
async def talks():
    async with Talks() as talks:
        yield talks


@pytest.fixture
async def remote(tmp_path, talks):
    async with DiscordRemote(tmp_path, SystemClock()) as remote:
        remote.gateway_url = talks.url
        remote.endpoints["live"] = talks.url.replace("ws", "http")
        yield remote


@pytest.fixture
async def engine(remote, tmp_path):
    async with open_engine(tmp_path / "data", {"discord": remote.endpoints}) as engine:
        yield engine


@pytest.fixture
async def here(engine):
    return (await connect(engine, "discord", key=KEY)).connection


async def greeted(talks):
    talk = await talks.next()
    await talk.say({"op": 10, "d": {"heartbeat_interval": 41250}})
    return talk, (await talk.hear())["op"]


def told(seq, name, data):
    return {"op": 0, "s": seq, "t": name, "d": data}


async def test_messages_show_once_across_a_drop_and_go_when_they_are_deleted(engine, remote, talks, here):
    world, guild = remote.world, remote.guild
    channel = world.add_channel(guild, "general")
    talk, first = await greeted(talks)
    assert first == 2
    ready = {"session_id": "canary-session-1", "resume_gateway_url": talks.url, "guilds": [{"id": guild}]}
    await talk.say(told(1, "READY", ready))

    async def is_live():
        return engine.verbs.live.freshness(here).way == "live"

    await until(is_live)
    message = world.shown(world.messages[channel][world.add_message(channel, "Bread")]) | {"guild_id": guild}
    await talk.say(told(2, "MESSAGE_CREATE", message))

    async def shows(expected=True):
        row = await engine.read(lambda tx: items.find(tx, here, "message", message["id"]))
        return (row is not None) == expected

    await until(shows)
    talk.drop()
    talk, first = await greeted(talks)
    assert first == 6
    await talk.say(told(2, "MESSAGE_CREATE", message))
    await talk.say(told(3, "RESUMED", {}))
    gone = {"id": message["id"], "channel_id": channel, "guild_id": guild}
    world.delete_message(channel, message["id"])
    await talk.say(told(4, "MESSAGE_DELETE", gone))
    await until(lambda: shows(False))

    assert len(await engine.read(lambda tx: deliveries.newest(tx, connection=here))) == 2
    value(await engine.verbs.connections.disconnect(here))
    assert await talk.code() == 1000


async def test_a_bot_that_may_not_read_texts_is_polled_and_the_reason_is_there(engine, talks, here):
    talk, _ = await greeted(talks)
    await talk.close(4014)

    async def is_said():
        return engine.verbs.live.freshness(here).trouble == "rejected"

    await until(is_said)
    fresh = engine.verbs.live.freshness(here)
    assert ("Message Content Intent" in fresh.words, fresh.way) == (True, "polling")
    [account] = value(await engine.verbs.connections.all())
    kept = await engine.read(lambda tx: freshness.of(tx, here))
    assert (account.status.value, kept.words) == ("connected", fresh.words)
    [entry] = value(await engine.verbs.audit.page(AuditQuery(actions=("live.ended",))))
    assert tell(entry, {here: "ledger"}).plain == f"Live updates from ledger ended: {fresh.words}"
