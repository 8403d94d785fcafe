"""Relays over real sockets: what is handed on and genuine is taken, whatever the stream does."""

import asyncio
import base64
import json
from dataclasses import replace

import pytest

from connector_app.adapters.clock import SystemClock
from connector_app.adapters.relay import Relays as Streams
from connector_app.model.failure import FailureError, NotFound
from connector_app.model.result import Err, Ok
from connector_app.providers.practice import PROVIDER
from connector_app.services import relays
from connector_app.services.relays import Relays
from connector_app.services.supervisor import Supervisor
from connector_app.store import subscriptions
from tests.fakes.relay import RelayServer
from tests.parts.hooked import HERE, SECRET, House, body, headers
from tests.parts.outside import until


class Nudged(list):
    def nudge(self, connection):
        self.append(connection)


@pytest.fixture
async def relay():
    async with RelayServer() as relay:
        yield relay


@pytest.fixture
async def house(tmp_path):
    async with House(tmp_path, SystemClock()) as house:
        house.supervisor, house.nudged = Supervisor(house.clock), Nudged()
        house.relays = make(house)
        yield house
        await house.supervisor.stop_all()


def make(house, silent=75.0, **more):
    streams = Streams(proxy="none", insecure_loopback=True, silent=silent)
    parts = (house.db, house.clock, house.audit, house.catalog, house.supervisor, house.vault, house.register)
    return Relays(*parts, streams, house.webhooks.accept, house.nudged, **more)


def written(raw):
    """Return a body as a relay writes it."""
    return json.dumps(json.loads(raw), separators=(",", ":"), ensure_ascii=False).encode()


async def listening(house, relay, secret=SECRET):
    added = await house.relays.add(HERE, relay.url, secret)
    assert isinstance(added, Ok), added
    await relay.heard()
    return added.value


def names(house):
    return [name for name, _ in house.told]


async def told(house, *wanted):
    async def all_told():
        return [*wanted] == names(house)

    await until(all_told)


async def test_what_is_handed_on_is_taken_once_and_the_account_is_read_when_the_stream_begins(house, relay):
    await listening(house, relay)
    raw = written(body())
    relay.tell(raw, headers(raw, house.clock.now()))
    relay.tell(raw, headers(raw, house.clock.now()))

    await told(house, "accepted", "duplicate")

    assert house.nudged == [HERE]
    assert await house.value("select body from deliveries") == raw
    path, asked = relay.asked[0]
    assert (path, asked["accept"]) == ("/canary-channel-1", "text/event-stream")
    assert "last-event-id" not in asked


async def test_a_body_that_the_relay_wrote_otherwise_is_refused_and_the_senders_own_bytes_are_taken(house, relay):
    await listening(house, relay)
    raw = json.dumps(json.loads(body()), indent=1).encode()
    named = headers(raw, house.clock.now())
    relay.tell(raw, named)
    await told(house, "rejected")

    relay.tell(raw, named, exact=base64.b64encode(raw).decode())

    await told(house, "rejected", "accepted")
    assert await house.value("select body from deliveries") == raw


async def test_a_stream_that_is_cut_is_opened_again_where_it_was_and_the_account_read(house, relay):
    await listening(house, relay)
    raw = written(body())
    relay.tell(raw, headers(raw, house.clock.now()))
    await told(house, "accepted")
    relay.drop()
    await relay.heard()

    relay.tell(raw, headers(raw, house.clock.now()))
    await told(house, "accepted", "duplicate")

    assert house.nudged == [HERE, HERE]
    assert relay.asked[1][1]["last-event-id"] == "1"


async def test_the_relays_own_words_and_what_nobody_can_read_mean_nothing(house, relay):
    await listening(house, relay)
    raw = written(body())
    for text in (
        "event: ping\ndata: {}\n\n",
        ": nothing\n\n",
        "data: [1]\n\n",
        'data: {"body":"text"}\n\n',
        "data: {\n\n",
    ):
        relay.say(text.encode())
    relay.say(b'data: {"raw_body_b64":"not base64!","headers":{}}\n\n' + b'data: {"raw_body_b64":"","headers":7}\n\n')
    relay.tell(raw, headers(raw, house.clock.now()))

    await told(house, "accepted")


async def test_a_silent_relay_is_given_up_for_a_new_stream(house, relay):
    house.relays = make(house, silent=0.1)
    await listening(house, relay)

    await relay.heard(2)

    assert len(relay.asked) >= 2


async def test_something_without_an_end_is_not_gathered(house, relay, monkeypatch):
    monkeypatch.setattr("connector_app.model.relay.MOST_CHARACTERS", 1000)
    await listening(house, relay)
    relay.say(b"data: " + b"x" * 5000)

    await relay.heard(2)


@pytest.mark.parametrize("status", [403, 404])
async def test_a_relay_that_refuses_is_left_in_peace_for_long(house, relay, status, monkeypatch):
    slept = []
    monkeypatch.setattr(relays, "REFUSED_SECONDS", 0.01)
    monkeypatch.setattr(house.clock, "sleep", lambda s, sleep=house.clock.sleep: slept.append(s) or sleep(s))
    relay.refuse = status
    await house.relays.add(HERE, relay.url, SECRET)

    async def refused():
        return len(relay.asked) > 1

    await until(refused)
    assert set(slept) == {0.01}


@pytest.mark.parametrize(
    ("url", "secret", "words"),
    [
        ("http://relay.example.org/x", SECRET, "must be an https address."),
        ("https://user@relay.example.org/x", SECRET, "without a name or password"),
        ("not an address", SECRET, "must be an https address."),
        ("https://[", SECRET, "must be an https address."),
        ("https://relay.example.org:99999/x", SECRET, "must be an https address."),
        ("https://relay.example.org/a b", SECRET, "must be an https address."),
        ("https://relay.example.org\\@other.example.org/x", SECRET, "must be an https address."),
        ("https://relay.example.org/x", "", "needs the secret"),
        ("https://relay.example.org/x", "short", "8 to 512"),
    ],
)
async def test_what_cannot_be_a_relay_or_a_secret_is_refused(house, url, secret, words):
    answer = await house.relays.add(HERE, url, secret)

    assert isinstance(answer, Err)
    assert words in answer.failure.message
    assert (await house.relays.added(HERE)).value == ()


async def test_a_plain_address_on_this_computer_is_opened_only_where_that_is_allowed():
    Streams(insecure_loopback=True).check("http://127.0.0.1:7/x")
    with pytest.raises(FailureError, match="rejected"):
        Streams().check("http://127.0.0.1:7/x")


async def test_an_id_that_no_header_can_carry_does_not_deafen_a_relay(house, relay):
    await listening(house, relay)
    for unfit in ("é", "x" * 257):
        relay.say(f"id: {unfit}\ndata: 0\n\n".encode())
        relay.drop()
        await relay.heard()

    raw = written(body())
    relay.tell(raw, headers(raw, house.clock.now()))

    await told(house, "accepted")
    assert [asked.get("last-event-id") for _, asked in relay.asked] == [None, None, None]


async def test_an_id_that_a_relay_refuses_is_not_said_again(house, relay, monkeypatch):
    monkeypatch.setattr(relays, "REFUSED_SECONDS", 0.01)
    row = await listening(house, relay)
    relay.say(b"id: 5\ndata: 0\n\n")
    await until(lambda: _is(house.relays._last.get(row.token), "5"))
    relay.refuse = 404
    relay.drop()

    async def refused_twice():
        return len(relay.asked) > 2

    await until(refused_twice)
    assert [asked.get("last-event-id") for _, asked in relay.asked[:3]] == [None, "5", None]


async def _is(found, wanted):
    return found == wanted


async def test_a_relay_that_never_pauses_leaves_the_others_their_turn(house, relay):
    row = await listening(house, relay)
    turns = 0

    async def others():
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async def pieces():
        for _ in range(50 * relays.AT_ONCE):
            yield b":"

    other = asyncio.create_task(others())
    with pytest.raises(FailureError, match="unavailable"):
        await house.relays._hear(row, pieces())
    other.cancel()

    assert turns >= 50


async def test_a_platform_whose_deliveries_do_not_survive_says_why(house):
    for provider, words in (
        (replace(PROVIDER, unrelayed="It signs every byte."), "It signs every byte."),
        (replace(PROVIDER, webhooks=None), "sends no webhooks"),
    ):
        house.catalog.providers = (provider,)
        house.catalog.of = lambda _c, provider=provider: provider
        assert words in (await house.relays.add(HERE, "https://relay.example.org/x", SECRET)).failure.message


async def test_a_relay_that_is_removed_is_listened_to_no_more_and_nothing_of_it_stays(house, relay):
    row = await listening(house, relay)
    assert [each.token for each in (await house.relays.added(HERE)).value] == [row.token]

    assert isinstance(await house.relays.remove(HERE, row.token), Ok)

    assert house.supervisor.names == ()
    assert await house.db.read(lambda tx: subscriptions.of(tx, HERE)) == []
    assert await house.db.read(lambda tx: house.vault.get(tx, HERE, f"relay:{row.token}")) is None
    assert isinstance((await house.relays.remove(HERE, row.token)).failure, NotFound)
    assert [e.action for e in await house.entries("webhook.relay-added", "webhook.relay-removed")] == [
        "webhook.relay-added",
        "webhook.relay-removed",
    ]


async def test_its_address_is_in_no_row_and_no_entry(house, relay):
    await listening(house, relay)

    assert (
        b"canary-channel" not in (house.folder / "data.db").read_bytes() + (house.folder / "data.db-wal").read_bytes()
    )


async def test_after_a_restart_it_is_listened_to_again_and_a_command_never_listens(house, relay):
    house.relays = make(house, is_listening=False)
    await house.relays.add(HERE, relay.url, SECRET)
    assert house.supervisor.names == ()

    house.relays = make(house)
    await house.relays.start(HERE)
    await relay.heard()
    await house.relays.stop(HERE)

    assert house.supervisor.names == ()


async def test_what_the_disk_does_not_take_is_read_afterwards(house, relay):
    await listening(house, relay)
    house.load.set(10**6, 0)
    raw = written(body())
    relay.tell(raw, headers(raw, house.clock.now()))

    async def read_again():
        return house.nudged == [HERE, HERE]

    await until(read_again)
