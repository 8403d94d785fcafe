"""Discord in the whole program: a bot's key is pasted, its channels and messages are read, written and taken away."""

import pytest

from connector_app.adapters.clock import SystemClock
from connector_app.store import outbox
from tests.parts.house import value
from tests.parts.whole import connect, open_engine
from tests.providers.discord.fake import KEY, DiscordRemote

pytestmark = pytest.mark.timeout(60)


@pytest.fixture
async def remote(tmp_path):
    async with DiscordRemote(tmp_path, SystemClock()) as remote:
        yield remote


@pytest.fixture
async def engine(remote, tmp_path):
    async with open_engine(tmp_path / "data", {"discord": remote.endpoints}, role="command") as engine:
        yield engine


async def test_a_bot_does_the_whole_job(engine, remote):
    world, verbs = remote.world, engine.verbs
    general, other = world.add_channel(remote.guild, "general"), world.add_channel(remote.guild, "other")
    world.add_message(general, "Hello")
    doomed = world.add_message(other, "Doomed")

    step = await connect(engine, "discord", key=KEY)
    assert (step.items_found, step.account.name) == (5, "ledger")
    assert "Message Content Intent" in step.advice

    place = f"{remote.guild}/{general}"
    made = value(await verbs.items.create(step.connection, "message", {"content": "Bread", "channel": place}, hold=0))
    await delivered(engine, made)
    value(await verbs.items.update(made.id, {"content": "Cake"}, hold=0))
    await delivered(engine, made)
    assert contents(remote, general) == ["Hello", "Cake"]
    counts = value(await verbs.sync.refresh(step.connection, "message"))
    assert (counts.new, counts.gone) == (0, 0)

    world.delete_message(other, doomed)
    assert value(await verbs.sync.refresh(step.connection, "message")).gone == 1
    world.delete_channel(general)
    counts = value(await verbs.sync.refresh(step.connection, "message"))
    assert (counts.seen, counts.gone) == (0, 1)  # what was made here within the last minute is never swept
    assert value(await verbs.sync.refresh(step.connection, "channel")).gone == 1

    steps = value(await verbs.connections.disconnect(step.connection))
    access = next(each for each in steps if each.name == "access")
    assert (access.outcome, "discord.com/developers" in access.words) == ("skipped", True)


async def delivered(engine, item):
    entry = (await engine.read(lambda tx: outbox.open_of(tx, item.id)))[-1]
    assert value(await engine.verbs.pump.wait(entry.id)).state.value == "done"


def contents(remote, channel):
    return [message["content"] for message in remote.world.messages[channel].values()]


async def test_a_bot_that_reads_texts_needs_no_advice_and_one_that_cannot_be_asked_gets_none(engine, remote):
    remote.world.flags = 1 << 19
    assert (await connect(engine, "discord", key=KEY)).advice == ""

    remote.world.flags = "none of ours"
    step = await connect(engine, "discord", key=KEY)
    assert (step.already, step.advice) == (True, "")
