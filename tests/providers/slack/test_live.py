"""Slack's socket, turn by turn: greeted, answered, handed over, given up."""

import json

import pytest

from connector_app.model.failure import (
    FailureError,
    Forbidden,
    Offline,
    RateLimited,
    Rejected,
    Trace,
    Unauthorized,
    Unavailable,
    Unreadable,
)
from connector_app.model.item import ConnectionId
from connector_app.model.live import CatchUp, Close, Deliver, Ping, Send, Stop, Tell, Well
from connector_app.model.oauth import TokenSet
from connector_app.model.webhook import Delivery, DeliveryId
from connector_app.providers import slack
from connector_app.providers.slack import live
from connector_app.providers.slack.live import Live, Open
from connector_app.providers.slack.webhooks import TAKEN, events

HELLO = {"type": "hello", "connection_info": {"app_id": "A1234"}, "num_connections": 1, "debug_info": {"host": "x"}}
EVENT = {
    "token": "x",
    "team_id": "T1",
    "api_app_id": "A1",
    "type": "event_callback",
    "event_id": "Ev1",
    "event": {"type": "message", "channel": "C012AB3CD", "user": "U1", "text": "Bread", "ts": "1700000000.000100"},
}
SLASH = {
    "payload": {
        "token": "bHKJ2n9AW6Ju3MjciOHfbA1b",
        "team_id": "T123ABC456",
        "team_domain": "maria",
        "channel_id": "C123ABC456",
        "channel_name": "general",
        "user_id": "U123ABC456",
        "user_name": "rainer",
        "command": "/randorilke",
        "text": "",
        "response_url": "https://rilke.slack.com/commands/T0SNL8S4S/37053613554/YMB2ZESDLNjNLqSFZ1quhNAh",
        "trigger_id": "37053613634.26768298162.440952c06ef4de2653466a48fe495f93",
    },
    "envelope_id": "dbdd0ef3-1543-4f94-bfb4-133d0e6c1545",
    "type": "slash_commands",
    "accepts_response_payload": True,
}
BUTTON = {
    "payload": {
        "type": "block_actions",
        "team": {"id": "T123ABC456", "domain": "Duino"},
        "user": {"id": "U123ABC456", "username": "RMR", "team_id": "T123ABC456"},
        "api_app_id": "AABA1ABCD",
        "trigger_id": "12321423423.333649436676.d8c1bb837935619ccad0f624c448ffb3",
        "channel": {"id": "C123ABC456", "name": "review-updates"},
        "actions": [{"action_id": "WaXA", "block_id": "=qXel", "value": "click_me_123", "type": "button"}],
    },
    "envelope_id": "dbdd0ef3-1543-4f94-bfb4-133d0e6c1545",
    "type": "interactive",
    "accepts_response_payload": True,
}


class Carrier:
    """Hands what happens to the state, with half of the jitter, and keeps what comes back."""

    def __init__(self):
        self.live, self.at = Live(), 0.0

    def __getattr__(self, name):
        def hand_over(*what, **more):
            jitter = {} if name in {"start", "heard"} else {"jitter": 0.5}
            self.live, outputs = getattr(self.live, name)(*what, at=self.at, **jitter, **more)
            return outputs

        return hand_over

    def say(self, socket, message):
        return self.frame(socket, message if isinstance(message, str) else json.dumps(message))


@pytest.fixture
def there():
    return Carrier()


@pytest.fixture
def listening(there):
    """Return one that is connected, as socket 1, since second 0."""
    assert there.start() == (Open(1),)
    assert there.say(1, HELLO) == (CatchUp(), Well())
    return there


def envelope(payload=EVENT, envelope_id="dbdd0ef3-1", **more):
    return {"envelope_id": envelope_id, "type": "events_api", "payload": payload, **more}


# Being told


def test_an_envelope_is_handed_on_with_the_answer_that_it_is_owed(listening):
    (delivery,) = listening.say(1, envelope(accepts_response_payload=False, retry_attempt=0, retry_reason=""))

    assert delivery.answer == Send(1, '{"envelope_id": "dbdd0ef3-1"}')
    assert (delivery.accepted.delivery_id, delivery.accepted.event) == ("Ev1", "message")
    kept = Delivery(1, ConnectionId("slack-1"), DeliveryId("Ev1"), "message", delivery.body, "")
    assert [event.remote_id for event in events(kept)] == ["C012AB3CD:1700000000.000100"]


def test_an_envelope_that_comes_again_is_acknowledged_again_and_is_the_same_delivery(listening):
    (first,) = listening.say(1, envelope())
    (again,) = listening.say(1, envelope(envelope_id="dbdd0ef3-2", retry_attempt=1, retry_reason="timeout"))

    assert again.answer == Send(1, '{"envelope_id": "dbdd0ef3-2"}')
    assert (first.accepted, first.body) == (again.accepted, again.body)


def test_a_command_is_answered_in_words_where_slack_takes_some(listening):
    (delivery,) = listening.say(1, SLASH)

    assert json.loads(delivery.answer.text) == {
        "envelope_id": SLASH["envelope_id"],
        "payload": {"response_type": "ephemeral", "text": TAKEN},
    }
    assert (delivery.accepted.event, delivery.accepted.delivery_id) == ("slash_command", SLASH["payload"]["trigger_id"])
    (silent,) = listening.say(1, SLASH | {"accepts_response_payload": False})
    assert json.loads(silent.answer.text) == {"envelope_id": SLASH["envelope_id"]}


def test_a_pressed_button_is_acknowledged_without_words(listening):
    (delivery,) = listening.say(1, BUTTON)

    assert json.loads(delivery.answer.text) == {"envelope_id": BUTTON["envelope_id"]}
    assert delivery.accepted.event == "block_actions"


@pytest.mark.parametrize("payload", [None, 7, {}, {"type": "event_callback"}, "\ud800"])
def test_what_cannot_be_read_is_acknowledged_all_the_same(listening, payload):
    assert listening.say(1, envelope(payload)) == (Send(1, '{"envelope_id": "dbdd0ef3-1"}'),)


@pytest.mark.parametrize("kind", ["tokens_revoked", "app_uninstalled"])
def test_a_key_that_was_withdrawn_is_tried_at_once(listening, kind):
    delivery, then = listening.say(1, envelope(EVENT | {"event": {"type": kind}}))

    assert isinstance(delivery, Deliver)
    assert then == CatchUp()


@pytest.mark.parametrize("text", ["", "x", "[]", "7", "{}", '{"type":"new"}', '{"envelope_id":7}', "[" * 100_000])
def test_what_is_no_message_of_slacks_only_shows_that_it_is_alive(listening, text):
    listening.at = 25.0

    assert listening.say(1, text) == ()
    assert listening.live.current.heard == 25.0


# Coming and going


def test_a_new_connection_takes_over_before_the_old_one_ends(listening):
    listening.at = 3590.0
    assert listening.say(1, {"type": "disconnect", "reason": "warning", "debug_info": {"host": "x"}}) == (Open(2),)
    assert listening.say(1, {"type": "disconnect", "reason": "refresh_requested"}) == ()

    (taken,) = listening.say(1, envelope())
    assert taken.answer.socket == 1
    assert listening.say(2, HELLO | {"num_connections": 2}) == (Close(1), CatchUp(), Well())
    assert listening.closed(1, 1000) == ()
    assert listening.say(1, envelope()) == ()
    assert listening.say(2, envelope())[0].answer.socket == 2


def test_the_old_one_may_end_before_the_new_one_greets(listening):
    listening.at = 100.0
    listening.say(1, {"type": "disconnect", "reason": "refresh_requested"})

    assert listening.closed(1, 1000) == ()
    assert listening.live.current is None
    assert listening.say(2, HELLO) == (CatchUp(), Well())


def test_an_unknown_reason_to_leave_is_one_to_connect_anew(listening):
    assert listening.say(1, {"type": "disconnect"}) == (Open(2),)


@pytest.mark.parametrize("code", [1000, 1001])
def test_a_connection_that_lived_and_ends_well_is_followed_at_once(listening, code):
    listening.at = 60.0

    assert listening.closed(1, code) == (Open(2),)


@pytest.mark.parametrize(("lived", "code"), [(59.0, 1000), (3600.0, 1006), (3600.0, 1011), (1.0, 1006)])
def test_one_that_breaks_is_followed_after_a_pause(listening, lived, code):
    listening.at = lived

    assert listening.closed(1, code) == (Open(2, 0.75),)


def test_pauses_double_until_five_minutes_and_begin_anew_after_a_greeting(there):
    there.start()
    pauses = []
    for number in range(1, 13):
        (opened,) = there.closed(number, 1006)
        assert opened.socket == number + 1
        pauses.append(opened.after)

    assert pauses[:4] == [0.75, 1.5, 3.0, 6.0]
    assert pauses[-1] == 300 * 0.75
    there.say(13, HELLO)
    assert there.closed(13, 1006) == (Open(14, 0.75),)


def test_half_of_a_pause_is_chance():
    _, (low,) = Live().start(0.0)[0].closed(1, 1006, 0.0, 0.0)
    _, (high,) = Live().start(0.0)[0].closed(1, 1006, 0.0, 0.999)

    assert (low, high.after < 1.0) == (Open(2, 0.5), True)


@pytest.mark.parametrize(
    ("failure", "after"),
    [
        (Offline("slack.com"), 0.75),
        (Unavailable("Slack"), 0.75),
        (Unavailable("Slack", Trace(retry_after=9.0)), 9.0),
        (RateLimited(30.0), 30.0),
        (Unreadable("address"), 0.75),
    ],
)
def test_an_address_that_is_not_to_be_had_is_asked_for_again(there, failure, after):
    there.start()

    assert there.refused(1, failure) == (Open(2, after),)
    assert there.refused(1, failure) == ()


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (Unauthorized("slack"), live.REFUSED),
        (Forbidden(("connections:write",)), live.TOO_LITTLE),
        (Rejected("no"), live.REFUSED),
    ],
)
def test_a_refusal_ends_it_and_says_what_to_do(listening, failure, words):
    listening.say(1, {"type": "disconnect", "reason": "warning"})

    assert listening.refused(2, failure) == (Close(1), Close(2), Stop(failure, words))
    assert listening.live.due() is None
    assert listening.say(1, envelope()) == ()
    assert listening.closed(1, 1000) == ()
    assert listening.tick() == ()


def test_socket_mode_switched_off_ends_it_and_says_so(listening):
    closed, stopped = listening.say(1, {"type": "disconnect", "reason": "link_disabled"})

    assert closed == Close(1)
    assert "Socket Mode" in stopped.words


def test_too_many_listeners_wait_a_minute_and_the_person_is_told(listening):
    listening.say(1, {"type": "disconnect", "reason": "warning"})

    outputs = listening.say(2, {"type": "disconnect", "reason": "too_many_websockets"})
    assert outputs == (Close(1), Close(2), Tell(live.CROWDED), Open(3, 60.0))


def test_a_connection_that_is_sent_away_before_it_greeted_is_followed_by_another(there):
    there.start()

    assert there.say(1, {"type": "disconnect", "reason": "refresh_requested"}) == (Close(1), Open(2, 0.75))


@pytest.mark.parametrize(("count", "told"), [(1, False), (2, True), (10, True), (None, False), ("2", False)])
def test_another_listener_with_the_same_key_is_told_of(there, count, told):
    there.start()

    outputs = there.say(1, HELLO | {"num_connections": count})
    assert outputs == ((CatchUp(), Tell(live.SHARED) if told else Well()))


def test_a_second_greeting_means_nothing(listening):
    assert listening.say(1, HELLO) == ()


# Silence


def test_it_shows_that_it_is_there_every_ten_seconds_and_notices_silence(listening):
    sent = []
    while not any(isinstance(output, Close) for output in sent):
        listening.at = listening.live.due()
        sent += listening.tick()

    assert sent == [Ping(1), Ping(1), Close(1), Open(2, 0.75)]
    assert listening.at == 30.0


def test_whatever_is_heard_is_a_sign_of_life(listening):
    for listening.at in (9.0, 18.0, 27.0, 36.0, 45.0):
        assert listening.heard(1) == ()
        assert Close(1) not in listening.tick()
    assert listening.live.current.heard == 45.0
    assert listening.heard(7) == ()


def test_a_connection_that_never_greets_is_given_up(there):
    there.start()
    assert there.live.due() == 20.0
    there.at = 19.0
    assert there.tick() == ()

    there.at = 20.0
    assert there.tick() == (Close(1), Open(2, 0.75))
    assert there.live.due() == 20.0 + 0.75 + 20.0


def test_before_it_began_nothing_is_waited_for():
    assert Live().due() is None
    assert Live().tick(0.0, 0.5) == (Live(), ())


# The address


TOKENS = TokenSet("xoxp-canary-access-1", extra={"live_key": "xapp-1-A1-canary"})


async def test_the_address_is_asked_for_with_the_key_for_live_updates_alone(exchange, remote):
    remote.give("xapp-1-A1-canary", ("connections:write",), "app")

    url = await exchange.with_tokens(slack.PROVIDER, live.address(TOKENS), TOKENS)
    assert url == "wss://wss.slack.com/link/?ticket=canary-ticket-1"
    remote.give("xapp-1-A1-canary", ("authorizations:read",), "app")
    with pytest.raises(FailureError) as error:
        await exchange.with_tokens(slack.PROVIDER, live.address(TOKENS), TOKENS)
    assert error.value.failure.missing_scopes == ("connections:write",)


@pytest.mark.parametrize("url", ["wss://slack.com/x", "wss://wss-primary.slack.com/x", "ws://127.0.0.1:9/x"])
def test_addresses_at_slack_or_here_are_taken(reply, url):
    assert live.address(TOKENS).decode(reply({"ok": True, "url": url})) == url


@pytest.mark.parametrize(
    "url",
    ["ws://slack.com/x", "wss://slack.com.evil.example/x", "https://slack.com", "wss://evilslack.com/", "", "ws://"],
)
def test_addresses_elsewhere_are_not(reply, url):
    with pytest.raises(FailureError) as error:
        live.address(TOKENS).decode(reply({"ok": True, "url": url}))
    assert isinstance(error.value.failure, Unreadable)


def test_without_a_key_there_are_no_live_updates():
    assert live.address(TokenSet("xoxp-canary")) is None
