"""Discord's live connection: the state machine alone, with time and chance brought along."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connector_app.model.call import Reply
from connector_app.model.failure import FailureError, Offline, Rejected, Unauthorized, Unreadable
from connector_app.model.live import CatchUp, Left, Stop, Ticked, Wake, Well
from connector_app.providers.discord import happenings, live
from connector_app.providers.discord.live import Gateway, begin, gateway, is_ours, step
from connector_app.providers.discord.signals import (
    Ask,
    Came,
    Close,
    Closed,
    Happened,
    Open,
    Opened,
    Send,
    Welcomed,
)

KEY = "canary-bot-key"
SERVER, CHANNEL, MESSAGE = "41771983423143937", "290926798999357250", "334385199974967042"
RESUME_URL = "wss://gateway-us-east1-b.discord.gg"
WELCOME = Welcomed("wss://gateway.discord.gg/", 999, 14400.0)
HELLO = {"op": 10, "d": {"heartbeat_interval": 45000}}
READY = {
    "op": 0,
    "t": "READY",
    "s": 1,
    "d": {
        "v": 10,
        "user": {"id": CHANNEL, "username": "ledger"},
        "session_id": "canary-session-1",
        "resume_gateway_url": RESUME_URL,
        "guilds": [{"id": SERVER, "unavailable": True}],
    },
}


class Wire:
    """Carries a machine by hand: what comes in, and what went out since the last look."""

    def __init__(self, state=None, at=100.0):
        self.at, self.chance = at, 0.5
        self.state, self.out = begin(state or Gateway(KEY), at=at)

    def give(self, came, after=0.0):
        self.at += after
        self.state, self.out = step(self.state, came, at=self.at, chance=self.chance)
        return self.out

    def hear(self, frame, after=0.0):
        return self.give(Came(json.dumps(frame)), after)

    def sent(self):
        return [json.loads(each.text) for each in self.out if isinstance(each, Send)]

    def wake(self):
        return next(each.at for each in self.out if isinstance(each, Wake))

    def tick(self):
        """Let the time come that was asked for."""
        return self.give(Ticked(), self.state.due - self.at)


@pytest.fixture
def wire():
    """Return a connection that is live."""
    wire = Wire()
    for came in (WELCOME, Opened(), Came(json.dumps(HELLO)), Came(json.dumps(READY))):
        wire.give(came)
    return wire


def test_it_begins_by_asking_where_to_connect_and_whether_it_may():
    wire = Wire()

    assert wire.out == (Ask(),)
    assert wire.give(WELCOME) == (Open("wss://gateway.discord.gg/?v=10&encoding=json"), Wake(120.0))


def test_after_hello_it_says_who_it_is_and_what_it_wants_to_hear():
    wire = Wire()
    wire.give(WELCOME)
    wire.give(Opened())
    wire.hear(HELLO)
    (frame,) = wire.sent()

    assert frame["op"] == 2
    assert (frame["d"]["token"], frame["d"]["intents"]) == (KEY, 33281)
    assert set(frame["d"]["properties"]) == {"os", "browser", "device"}
    assert live.WITHOUT_TEXTS == 513


@pytest.mark.parametrize("chance", [0.0, 0.25, 0.999])
def test_the_first_beat_comes_after_a_chance_share_of_the_interval(chance):
    wire = Wire()
    wire.chance = chance
    wire.give(WELCOME)
    wire.give(Opened())
    wire.hear(HELLO)

    assert wire.wake() == wire.at + 45 * chance


def test_beats_carry_the_last_sequence_and_follow_each_other_by_the_interval(wire):
    wire.tick()
    assert wire.sent() == [{"op": 1, "d": 1}]
    assert wire.wake() == wire.at + 45

    wire.hear({"op": 11}, after=1)
    wire.hear({"op": 0, "s": 7, "t": "TYPING_START", "d": {}})
    wire.tick()
    assert wire.sent() == [{"op": 1, "d": 7}]


def test_a_beat_before_anything_was_said_carries_nothing():
    wire = Wire()
    wire.give(WELCOME)
    wire.give(Opened())
    wire.hear(HELLO)
    wire.tick()

    assert wire.sent() == [{"op": 1, "d": None}]


def test_a_new_session_asks_for_the_listings():
    wire = Wire()
    wire.give(WELCOME)
    wire.give(Opened())
    wire.hear(HELLO)

    assert wire.hear(READY) == (CatchUp(), Well())
    assert (wire.state.session, wire.state.resume_url) == ("canary-session-1", RESUME_URL)


def test_a_beat_that_is_asked_for_is_sent_at_once_but_never_in_a_flood(wire):
    wire.hear({"op": 1, "d": None}, after=5)
    assert wire.sent() == [{"op": 1, "d": 1}]
    wire.hear({"op": 1, "d": None}, after=0.2)
    assert wire.sent() == []
    wire.hear({"op": 1, "d": None}, after=0.9)
    assert wire.sent() == [{"op": 1, "d": 1}]


def resumed(wire):
    """Bring a connection that waits or closes back. Return what it said first."""
    wire.give(Closed(None))
    wire.tick()
    (opened,) = [each for each in wire.out if isinstance(each, Open)]
    assert opened.url == f"{RESUME_URL}/?v=10&encoding=json"
    wire.give(Opened())
    wire.hear(HELLO)
    (frame,) = wire.sent()
    return frame


def test_without_an_answer_to_a_beat_the_connection_is_cut_so_that_it_can_be_resumed(wire):
    wire.tick()
    assert wire.tick() == (Close(4000), Wake(wire.at + 5))

    frame = resumed(wire)
    assert frame == {"op": 6, "d": {"token": KEY, "session_id": "canary-session-1", "seq": 1}}
    assert wire.hear({"op": 0, "t": "RESUMED", "s": 2, "d": {}}) == (Well(),)


def test_asked_to_reconnect_it_resumes(wire):
    assert Close(4000) in wire.hear({"op": 7, "d": None})
    assert resumed(wire)["op"] == 6


def test_a_session_that_may_be_resumed_is(wire):
    assert Close(4000) in wire.hear({"op": 9, "d": True})
    assert resumed(wire)["op"] == 6


@pytest.mark.parametrize(("chance", "seconds"), [(0.0, 1.0), (0.5, 3.0), (1.0, 5.0)])
def test_a_session_that_is_gone_is_begun_anew_after_one_to_five_seconds(wire, chance, seconds):
    wire.chance = chance
    wire.hear({"op": 9, "d": False})
    assert wire.give(Closed(None)) == (Wake(wire.at + seconds),)
    assert wire.tick() == (Ask(),)
    wire.give(WELCOME)
    wire.give(Opened())
    wire.hear(HELLO)
    assert [frame["op"] for frame in wire.sent()] == [2]


@pytest.mark.parametrize("code", [None, 1006, 4000, 4001, 4002, 4005, 4008])
def test_what_breaks_is_resumed(wire, code):
    wire.give(Closed(code))
    assert isinstance(wire.out[0], Wake)
    assert 0.5 <= wire.wake() - wire.at <= 1.0
    wire.tick()
    assert wire.out[0] == Open(f"{RESUME_URL}/?v=10&encoding=json")


@pytest.mark.parametrize("code", [1000, 1001, 4003, 4007, 4009])
def test_a_session_that_ended_is_begun_anew(wire, code):
    wire.give(Closed(code))
    wire.tick()

    assert wire.out == (Ask(),)
    assert wire.state.session == ""


@pytest.mark.parametrize("code", [4004, 4010, 4011, 4012, 4013, 4014])
def test_what_only_a_person_can_mend_stops_it(wire, code):
    (stopped,) = wire.give(Closed(code))

    assert (type(stopped), stopped.words) == (Stop, live.STOPS[code])
    assert isinstance(stopped.failure, Unauthorized if code == 4004 else Rejected)
    assert stopped.failure.trace.code == str(code)
    assert wire.give(Ticked(), after=1000) == ()


def test_a_bot_that_may_not_read_texts_is_told_where_that_is_switched_on(wire):
    (stopped,) = wire.give(Closed(4014))

    assert "Message Content Intent" in stopped.words


def test_a_key_that_is_refused_before_it_connects_stops_it_and_asks_for_a_new_one():
    wire = Wire()
    failure = Unauthorized("discord")

    assert wire.give(Closed(failure=failure)) == (Stop(failure, live.NEW_KEY),)
    assert wire.give(Ticked(), after=1000) == ()


def test_without_a_network_it_asks_again():
    wire = Wire()
    wire.give(Closed(failure=Offline("discord.com")))

    assert wire.tick() == (Ask(),)


@pytest.mark.parametrize("remaining", [0, live.RESERVE])
def test_a_spent_budget_of_sessions_is_waited_for(remaining):
    wire = Wire()

    assert wire.give(Welcomed("wss://gateway.discord.gg", remaining, 3600.0)) == (Wake(wire.at + 3600),)
    assert wire.give(Ticked(), after=3599) == (Wake(wire.state.due),)
    assert wire.give(Ticked(), after=1) == (Ask(),)


def test_failures_in_a_row_are_followed_by_longer_and_longer_waits(wire):
    waits = []
    for _ in range(12):
        wire.give(Closed(None))
        waits.append(wire.wake() - wire.at)
        wire.tick()

    assert waits[:4] == [0.75, 1.5, 3.0, 6.0]
    assert max(waits) == waits[-1] == 120 * 0.75
    assert waits == sorted(waits)


def test_a_session_whose_address_is_dead_is_given_up_after_a_few_tries(wire):
    for _ in range(live.RESUMES):
        assert wire.state.session
        wire.give(Closed(None))
        wire.tick()

    assert wire.out == (Ask(),)


def test_a_resumed_session_counts_as_a_success(wire):
    wire.give(Closed(None))
    wire.give(Closed(None), after=0)  # told twice
    assert wire.state.tries == 1
    wire.tick()
    wire.give(Opened())
    wire.hear(HELLO)
    wire.hear({"op": 0, "t": "RESUMED", "s": 9, "d": {}})

    assert wire.state.tries == 0


@pytest.mark.parametrize("opened", [False, True])
def test_a_connection_that_does_not_open_or_does_not_greet_is_cut(opened):
    wire = Wire()
    wire.give(WELCOME)
    if opened:
        wire.give(Opened())

    assert wire.give(Ticked(), after=20) == (Close(4000), Wake(wire.at + 5))
    assert wire.state.tries == 1
    wire.tick()  # nobody says that it closed
    assert wire.state.phase in {"waiting", "asking"}


@pytest.mark.parametrize(
    "frame",
    ["", "[]", "null", "{", '{"op": "10"}', '{"op": 10}', '{"op":10,"d":{"heartbeat_interval":0}}', "\ud800"],
)
def test_a_frame_nobody_can_read_instead_of_hello_cuts_the_connection(frame):
    wire = Wire()
    wire.give(WELCOME)
    wire.give(Opened())

    assert wire.give(Came(frame))[0] == Close(4000)


@pytest.mark.parametrize("frame", [{"op": 0, "t": "READY", "s": 5, "d": {}}, {"op": 7}, {"op": 1}, {"op": 9}])
def test_nothing_counts_before_hello(frame):
    wire = Wire()
    wire.give(WELCOME)
    wire.give(Opened())

    assert wire.hear(frame) == ()
    assert wire.state.seq is None


def test_a_second_hello_and_words_nobody_knows_are_passed_over(wire):
    assert wire.hear(HELLO) == ()
    assert wire.hear({"op": 99}) == ()
    assert wire.hear({"op": 0, "t": "SOMETHING_NEW", "s": 3, "d": []}) == ()
    assert wire.state.seq == 3


def test_what_comes_out_of_turn_changes_nothing(wire):
    before = wire.state

    assert wire.give(WELCOME) == ()
    assert wire.give(Opened()) == ()
    assert wire.state == before
    wire.hear({"op": 7})
    assert wire.hear({"op": 0, "t": "MESSAGE_CREATE", "s": 9, "d": {}}) == ()


def test_a_tick_while_an_answer_is_awaited_does_nothing():
    wire = Wire()

    assert wire.give(Ticked(), after=100) == ()


def test_quitting_ends_the_session(wire):
    assert wire.give(Left()) == (Close(1000),)
    assert wire.give(Closed(1000)) == ()
    assert Wire().give(Left()) == ()


def test_a_wrong_address_never_gets_the_key():
    wire = Wire()

    assert isinstance(wire.give(Welcomed("wss://gateway.discord.gg.evil.example", 999, 0.0))[0], Wake)


def test_a_session_whose_address_is_not_discords_is_resumed_at_the_first_one(wire):
    ready = {**READY, "d": READY["d"] | {"resume_gateway_url": "wss://evil.example"}}
    wire.hear(ready)
    wire.give(Closed(None))

    assert wire.tick()[0] == Open("wss://gateway.discord.gg/?v=10&encoding=json")


@pytest.mark.parametrize(
    "data",
    [None, {}, {"session_id": 7, "guilds": {}}, {"session_id": "", "guilds": [7, {}]}, {"session_id": "s" * 513}],
)
def test_a_ready_that_says_little_is_a_session_that_cannot_be_resumed(wire, data):
    assert wire.hear({**READY, "d": data}) == (CatchUp(), Well())
    wire.give(Closed(None))
    assert wire.tick() == (Ask(),)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("wss://gateway.discord.gg", True),
        ("wss://gateway-us-east1-b.discord.gg/", True),
        ("ws://gateway.discord.gg", False),
        ("https://gateway.discord.gg", False),
        ("wss://discord.gg.evil.example", False),
        ("wss://evildiscord.gg", False),
        ("wss://gateway.discord.gg:444", False),
        ("wss://you@gateway.discord.gg", False),
        ("wss://gateway.discord.gg?x=1", False),
        ("wss://[", False),
        ("wss://gateway.discord.gg:x", False),
        ("", False),
    ],
)
def test_the_key_goes_to_discord_alone(url, expected):
    assert is_ours(url, live.HOME) is expected


def test_on_this_computer_only_the_very_same_address_is_home():
    assert is_ours("ws://127.0.0.1:9", "ws://127.0.0.1:9")
    assert not is_ours("ws://1.0.0.1:9", "ws://127.0.0.1:9")


def test_neither_the_key_nor_the_session_is_ever_shown(wire):
    wire.give(Closed(None))
    wire.tick()
    wire.give(Opened())
    wire.hear(HELLO)

    assert "canary" not in repr((wire.state, wire.out))


def test_a_key_too_long_for_a_frame_is_a_bug_that_shows():
    wire = Wire(Gateway("k" * 4100))
    wire.give(WELCOME)
    wire.give(Opened())

    with pytest.raises(ValueError, match="longer"):
        wire.hear(HELLO)


def test_the_address_and_the_budget_come_from_a_call():
    call = gateway()
    body = {
        "url": "wss://gateway.discord.gg/",
        "shards": 9,
        "session_start_limit": {"total": 1000, "remaining": 999, "reset_after": 14400000, "max_concurrency": 1},
    }

    assert (call.method, call.path) == ("GET", "gateway/bot")
    assert call.decode(Reply(200, {}, body)) == WELCOME
    with pytest.raises(FailureError) as error:
        call.decode(Reply(200, {}, {"url": 7}))
    assert isinstance(error.value.failure, Unreadable)


@pytest.mark.parametrize(
    ("told", "seconds"), [(-1, 0.0), (10**15, 86400.0), (10**400, 86400.0), (float("nan"), None), (float("inf"), None)]
)
def test_a_budget_that_is_whole_again_never_is_asked_for_within_a_day(told, seconds):
    body = {"url": "wss://gateway.discord.gg/", "session_start_limit": {"remaining": 0, "reset_after": told}}
    if seconds is None:
        with pytest.raises(FailureError):
            gateway().decode(Reply(200, {}, body))
    else:
        assert gateway().decode(Reply(200, {}, body)).reset_after == seconds


@pytest.mark.parametrize("interval", [-1, 0, 10**400, float("nan"), float("inf"), True, "45000", None])
def test_beats_that_nobody_could_keep_up_with_or_wait_for_cut_the_connection(interval):
    wire = Wire()
    wire.give(WELCOME)
    wire.give(Opened())

    assert wire.hear({"op": 10, "d": {"heartbeat_interval": interval}})[0] == Close(4000)
    assert wire.wake() - wire.at <= live.CLOSING_SECONDS


def test_a_number_that_would_not_fit_into_a_frame_cuts_the_connection(wire):
    assert wire.hear({"op": 0, "t": "RESUMED", "s": 10**400, "d": {}})[0] == Close(4000)


frames = st.one_of(
    st.text(max_size=30),
    st.builds(
        lambda op, d, s, t: json.dumps({"op": op, "d": d, "s": s, "t": t}),
        st.integers(-1, 12),
        st.none()
        | st.booleans()
        | st.dictionaries(st.sampled_from(["id", "guild_id", "heartbeat_interval"]), st.none()),
        st.none() | st.integers(),
        st.none() | st.sampled_from([*happenings.TELLERS, "READY", "RESUMED"]),
    ),
)
inputs = st.one_of(
    st.builds(Came, frames),
    st.builds(Closed, st.none() | st.integers(999, 4020)),
    st.just(Ticked()),
    st.just(Opened()),
    st.just(WELCOME),
    st.just(Came(json.dumps(HELLO))),
    st.just(Came(json.dumps(READY))),
)


@settings(max_examples=60)
@given(came=st.lists(st.tuples(inputs, st.floats(0, 60)), max_size=15), chance=st.floats(0, 1, exclude_max=True))
def test_whatever_comes_it_always_has_something_to_wait_for(came, chance):
    at, state = 0.0, begin(Gateway(KEY), at=0.0)[0]
    for each, later in came:
        at += later
        state, outputs = step(state, each, at=at, chance=chance)
        assert sum(isinstance(one, Open | Ask) for one in outputs) <= 1
    assert state.phase in {"over", "asking"} or state.due > 0


# What is told


def told(wire, name, data):
    return wire.hear({"op": 0, "t": name, "s": 2, "d": data})


SHOWN = {
    "id": MESSAGE,
    "channel_id": CHANNEL,
    "guild_id": SERVER,
    "author": {"id": "53908099506183680", "username": "Mason", "discriminator": "9999"},
    "content": "Supa Hot",
    "timestamp": "2017-07-11T17:27:07.299000+00:00",
    "edited_timestamp": None,
    "type": 0,
}


def test_a_new_message_is_told_whole(wire):
    (happened,) = told(wire, "MESSAGE_CREATE", SHOWN)
    (event,) = happened.events

    assert isinstance(happened, Happened)
    assert (event.verb, event.kind, event.remote_id) == ("created", "message", MESSAGE)
    assert event.snapshot.parent == f"{SERVER}/{CHANNEL}"
    assert event.snapshot.title == "Supa Hot"


def test_a_change_that_comes_alone_is_read_again(wire):
    (happened,) = told(wire, "MESSAGE_UPDATE", {"id": MESSAGE, "channel_id": CHANNEL, "guild_id": SERVER, "embeds": []})
    (event,) = happened.events

    assert (event.verb, event.snapshot, event.hints) == ("updated", None, {"parent": f"{SERVER}/{CHANNEL}"})


def test_messages_deleted_one_by_one_and_many_at_once(wire):
    alone = {"channel_id": CHANNEL, "guild_id": SERVER}
    one = told(wire, "MESSAGE_DELETE", alone | {"id": MESSAGE})[0].events
    many = told(wire, "MESSAGE_DELETE_BULK", alone | {"ids": [MESSAGE, "7", 8]})[0].events

    assert [(e.verb, e.remote_id) for e in (*one, *many)] == [("deleted", MESSAGE)] * 2 + [("deleted", "7")]


def test_private_conversations_are_nobodys_row(wire):
    alone = {name: value for name, value in SHOWN.items() if name != "guild_id"}

    assert told(wire, "MESSAGE_CREATE", alone) == ()
    assert told(wire, "CHANNEL_CREATE", {"id": CHANNEL, "type": 1}) == ()


@pytest.mark.parametrize("name", ["CHANNEL_CREATE", "CHANNEL_UPDATE", "THREAD_CREATE", "THREAD_UPDATE"])
def test_channels_and_threads_are_told_whole(wire, name):
    (happened,) = told(wire, name, {"id": CHANNEL, "guild_id": SERVER, "name": "general", "type": 0})
    (event,) = happened.events

    assert (event.kind, event.remote_id) == ("channel", f"{SERVER}/{CHANNEL}")
    assert event.verb == ("created" if name.endswith("CREATE") else "updated")
    assert event.snapshot.title == "#general"


@pytest.mark.parametrize("name", ["CHANNEL_DELETE", "THREAD_DELETE"])
def test_channels_and_threads_are_told_to_be_gone(wire, name):
    (happened,) = told(wire, name, {"id": CHANNEL, "guild_id": SERVER, "type": 11})

    assert [(e.verb, e.remote_id) for e in happened.events] == [("deleted", f"{SERVER}/{CHANNEL}")]


def test_a_channel_nobody_can_read_is_read_again(wire):
    (happened,) = told(wire, "CHANNEL_UPDATE", {"id": CHANNEL, "guild_id": SERVER, "type": "text"})

    assert happened.events[0].snapshot is None


def test_many_threads_come_at_once(wire):
    threads = [{"id": CHANNEL, "type": 11, "name": "A"}, {"id": "7", "type": 11, "name": "B"}, 8]
    (happened,) = told(wire, "THREAD_LIST_SYNC", {"guild_id": SERVER, "threads": threads})

    assert [e.remote_id for e in happened.events] == [f"{SERVER}/{CHANNEL}", f"{SERVER}/7"]
    assert told(wire, "THREAD_LIST_SYNC", {"guild_id": SERVER, "threads": None}) == ()
    assert told(wire, "MESSAGE_DELETE_BULK", {"guild_id": SERVER, "ids": None}) == ()


def test_the_servers_of_a_session_are_no_news_and_an_outage_is_no_farewell(wire):
    assert told(wire, "GUILD_CREATE", {"id": SERVER, "name": "Kitchen"}) == ()
    assert told(wire, "GUILD_DELETE", {"id": SERVER, "unavailable": True}) == ()
    assert told(wire, "GUILD_CREATE", {"id": SERVER, "name": "Kitchen"}) == ()


def test_being_let_into_a_server_and_put_out_of_it_is_told(wire):
    (came,) = told(wire, "GUILD_CREATE", {"id": "7", "name": "Garden"})[0].events
    again = told(wire, "GUILD_CREATE", {"id": "7", "name": "Garden"})
    (went,) = told(wire, "GUILD_DELETE", {"id": "7"})[0].events
    (back,) = told(wire, "GUILD_CREATE", {"id": "7", "name": 8})[0].events

    assert (came.verb, came.remote_id, came.hints) == ("created", "7", {"title": "Garden"})
    assert again == ()
    assert went.verb == "deleted"
    assert (back.verb, back.hints) == ("created", {"title": ""})


def test_interactions_are_left_to_whoever_registered_the_commands(wire):
    assert told(wire, "INTERACTION_CREATE", {"id": "7", "token": "canary", "type": 2}) == ()


@pytest.mark.parametrize("name", list(happenings.TELLERS))
@pytest.mark.parametrize(
    "data", [None, [], {}, {"id": 7}, {"id": "x", "guild_id": "1", "channel_id": "2"}, {"id": "²"}]
)
def test_what_cannot_be_read_means_nothing(name, data):
    assert happenings.events(name, data) == ()


def test_a_state_can_be_picked_up_where_it_was_left(wire):
    later = Wire(replace(wire.state, phase="waiting"), at=wire.at + 5)

    assert later.out[0] == Open(f"{RESUME_URL}/?v=10&encoding=json")
