"""Slack's socket in the whole program: what happens in a channel shows in the table, and is called live."""

import pytest

from connector_app.model.audit import AuditQuery
from connector_app.providers.slack.live import SHARED
from connector_app.services.gaps import Jump
from connector_app.store import deliveries, freshness, items
from tests.fakes.talks import Talks
from tests.parts.house import value
from tests.parts.whole import connect, open_engine, signing_in, until
from tests.providers.slack.fake import SlackRemote

pytestmark = pytest.mark.timeout(60)
KEY, LIVE = "xoxp-canary-access-1", "xapp-1-canary-live-1"
HELLO = {"type": "hello", "num_connections": 1}


@pytest.fixture
async def talks():
    async with Talks() as talks:
        yield talks


@pytest.fixture
async def remote(tmp_path, talks):
    async with SlackRemote(tmp_path) as remote:
        remote.give(KEY)
        remote.give(LIVE, ("connections:write",), "app")
        remote.socket_url = f"{talks.url}/link/?ticket=canary-ticket-1"
        yield remote


@pytest.fixture
async def engine(remote, tmp_path):
    async with open_engine(tmp_path / "data", {"slack": remote.endpoints}) as engine:
        yield engine


async def signed_in(engine, live=""):
    return (await connect(engine, "slack", key=KEY, more={"live_key": live})).connection


def told(remote, channel, message):
    event = {"type": "message", "channel": channel, **message}
    payload = {"type": "event_callback", "team_id": "T1", "event_id": f"Ev{message['ts']}", "event": event}
    return {"envelope_id": f"env-{message['ts']}", "type": "events_api", "payload": payload}


async def test_a_message_shows_in_the_table_and_the_account_is_live_until_it_is_turned_off(engine, remote, talks):
    channel = remote.add_channel("general")["id"]
    here = await signed_in(engine, LIVE)
    talk = await talks.next()
    assert engine.verbs.live.freshness(here).way == "polling"
    await talk.say(HELLO)

    async def is_live():
        fresh = engine.verbs.live.freshness(here)
        return fresh.way == "live" and fresh.checked_at

    await until(is_live)
    message = remote.add_message(channel, "Bread")
    await talk.say(told(remote, channel, message))
    assert await talk.hear() == {"envelope_id": f"env-{message['ts']}"}

    async def shows():
        row = await engine.read(lambda tx: items.find(tx, here, "message", f"{channel}:{message['ts']}"))
        return row is not None and row.title == "Bread"

    await until(shows)
    assert len(await engine.read(lambda tx: deliveries.newest(tx, connection=here))) == 1

    await engine.verbs.live.woke(Jump("asleep", breaks=True))  # as after a night's sleep
    talk = await talks.next()
    await talk.say(HELLO)
    await until(is_live)
    value(await engine.verbs.connections.turn_off(here))
    assert await talk.code() == 1000
    assert engine.verbs.live.freshness(here).way == "polling"

    value(await engine.verbs.connections.turn_on(here))
    again = await talks.next()
    value(await engine.verbs.connections.disconnect(here))
    await again.code()
    assert talks.open == set()


async def test_without_the_key_for_live_updates_it_looks_by_itself(engine, remote, talks):
    remote.add_channel("general")
    here = await signed_in(engine)

    with pytest.raises(TimeoutError):
        await talks.next(0.5)
    assert engine.verbs.live.freshness(here).way == "polling"
    assert "apps.connections.open" not in [method for method, _ in remote.asked]


async def test_a_key_for_live_updates_that_slack_refuses_is_said_at_its_field_and_nothing_is_kept(
    engine, remote, talks
):
    remote.keys[LIVE].error = "token_revoked"
    begun = engine.verbs.connections.connect_token("slack", "change", KEY, more={"live_key": LIVE})
    step = await signing_in(engine, value(await begun))

    assert [(each.field, "does not accept this key" in each.message) for each in step.failure.problems] == [
        ("live_key", True)
    ]
    assert value(await engine.verbs.connections.all()) == ()
    assert await engine.read(lambda tx: tx.value("select count(*) from sealed where owner glob 'slack-*'")) == 0
    assert talks.paths == []


async def test_both_keys_are_sealed(engine, remote, talks, tmp_path):
    remote.add_channel("general")
    here = await signed_in(engine, LIVE)
    await talks.next()

    assert await engine.read(lambda tx: tx.value("select count(*) from sealed where owner = ?", (here,))) == 1
    kept = b"".join(path.read_bytes() for path in (tmp_path / "data").rglob("*") if path.is_file())
    assert (KEY.encode() in kept, LIVE.encode() in kept) == (False, False)


async def test_a_key_that_is_withdrawn_later_leaves_the_account_well(engine, remote, talks):
    remote.add_channel("general")
    here = await signed_in(engine, LIVE)
    talk = await talks.next()
    remote.keys[LIVE].error = "token_revoked"
    await talk.close(1000)

    async def is_said():
        return engine.verbs.live.freshness(here).trouble

    await until(is_said)
    [account] = value(await engine.verbs.connections.all())
    kept = await engine.read(lambda tx: freshness.of(tx, here))
    assert (account.status.value, "xapp-" in kept.words) == ("connected", True)
    assert engine.verbs.live.freshness(here).way == "polling"


async def test_what_hinders_live_updates_is_said_once_however_often_the_program_is_started(remote, talks, tmp_path):
    remote.add_channel("general")
    shared, begun = HELLO | {"num_connections": 2}, []

    async def is_hindered():
        return (await engine.read(lambda tx: freshness.of(tx, here))).words == SHARED

    async def is_read():
        return engine.verbs.live.freshness(here).checked_at > begun[-1]

    async with open_engine(tmp_path / "data", {"slack": remote.endpoints}) as engine:
        here = await signed_in(engine, LIVE)
        await (await talks.next()).say(shared)
        await until(is_hindered)
        begun.append(engine.verbs.live.freshness(here).checked_at)
    async with open_engine(tmp_path / "data", {"slack": remote.endpoints}) as engine:
        talk = await talks.next()
        await until(is_read)
        await engine.verbs.live.write_down()
        assert await is_hindered(), "it is, until the socket itself is well"
        await talk.say(shared)
        await talk.say({"type": "disconnect", "reason": "warning"})  # who asks for another address has heard the rest
        await talks.next()
        entries = value(await engine.verbs.audit.page(AuditQuery(actions=("live.hindered",))))

    assert [(each.connection, each.details["why"]) for each in entries] == [(here, SHARED)]
