"""Deliveries of Slack: what is taken, and what is not."""

import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connector_app.model.item import ConnectionId
from connector_app.model.webhook import Accepted, Delivery, DeliveryId, Rejected, WebhookEvent
from connector_app.providers.slack.webhooks import HEARD, TAKEN, events, verify

NOW = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)
SECRET = b"canary-signing-secret-1"
SIGNATURE, TIMESTAMP = b"x-slack-signature", b"x-slack-request-timestamp"

# docs.slack.dev, "Verifying requests from Slack", and slack_sdk's own test of it
VECTOR_SECRET = b"8f742231b10e8888abcd99yyyzzz85a5"
VECTOR_AT = b"1531420618"
VECTOR = b"v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"
VECTOR_BODY = (
    b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
    b"&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
    b"&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
    b"&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
)


def wrapped(event, event_id="Ev012AB3CD"):
    return json.dumps({"type": "event_callback", "event_id": event_id, "team_id": "T1", "event": event}).encode()


MESSAGE = {"type": "message", "channel": "C012AB3CD", "user": "U1", "text": "Bread", "ts": "1700000000.000100"}
BODY = wrapped(MESSAGE)


def headers(body=BODY, *, secret=SECRET, at=NOW):
    seconds = str(int(at.timestamp())).encode()
    mac = hmac.new(secret, b"v0:" + seconds + b":" + body, hashlib.sha256).hexdigest()
    return [(SIGNATURE, b"v0=" + mac.encode()), (TIMESTAMP, seconds)]


def check(body=BODY, given_=None, *, secrets=(SECRET,), now=NOW):
    return verify(body, headers(body) if given_ is None else given_, secrets, now)


def meant(body):
    return events(Delivery(1, ConnectionId("slack-1"), DeliveryId("d"), "message", body, ""))


# Genuine or not


def test_slacks_own_example_is_genuine():
    given_ = [(b"X-Slack-Signature", VECTOR), (b"X-Slack-Request-Timestamp", VECTOR_AT)]
    at = datetime.fromtimestamp(int(VECTOR_AT), UTC)

    taken = verify(VECTOR_BODY, given_, [VECTOR_SECRET], at)
    assert isinstance(taken, Accepted)
    assert (taken.event, taken.delivery_id) == (
        "slash_command",
        "398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c",
    )
    assert json.loads(taken.answer) == {"response_type": "ephemeral", "text": TAKEN}
    assert verify(VECTOR_BODY, given_, [VECTOR_SECRET], at + timedelta(seconds=301)) == Rejected("timestamp")
    assert verify(VECTOR_BODY + b"&", given_, [VECTOR_SECRET], at) == Rejected("signature")


def test_a_genuine_event_is_taken_under_its_own_id():
    taken = check()

    assert (taken.delivery_id, taken.event, taken.answer) == ("Ev012AB3CD", "message", b'{"received":true}')
    assert check(given_=headers(at=NOW + timedelta(seconds=60))).delivery_id == "Ev012AB3CD"


def test_an_older_secret_still_holds_while_two_are_in_force():
    assert isinstance(check(secrets=(b"canary-signing-secret-2", SECRET)), Accepted)


@given(bit=st.integers(0, len(BODY) * 8 - 1))
@settings(max_examples=60)
def test_one_flipped_bit_of_the_body_is_refused(bit):
    body = bytearray(BODY)
    body[bit // 8] ^= 1 << (bit % 8)

    assert check(bytes(body), headers()) == Rejected("signature")


@pytest.mark.parametrize("bit", range(0, (3 + 64) * 8, 3))
def test_one_flipped_bit_of_the_signature_is_refused(bit):
    (name, value), *others = headers()
    changed = bytearray(value)
    changed[bit // 8] ^= 1 << (bit % 8)

    assert check(given_=[(name, bytes(changed)), *others]) == Rejected("signature")


@pytest.mark.parametrize("name", [SIGNATURE, TIMESTAMP])
@pytest.mark.parametrize("times", [0, 2])
def test_a_header_that_is_missing_or_doubled_is_refused(name, times):
    given_ = [header for header in headers() for _ in range(times if header[0] == name else 1)]

    assert check(given_=given_) == Rejected("headers")


@pytest.mark.parametrize("off", [-300, 300])
def test_five_minutes_are_fresh(off):
    assert isinstance(check(now=NOW + timedelta(seconds=off)), Accepted)


@pytest.mark.parametrize("off", [-301, 301, 10**9])
def test_more_than_five_minutes_are_not(off):
    assert check(now=NOW + timedelta(seconds=off)) == Rejected("timestamp")


def test_a_time_without_a_zone_counts_as_utc():
    assert isinstance(check(now=NOW.replace(tzinfo=None)), Accepted)


@pytest.mark.parametrize("secrets", [(), (b"",)])
def test_without_a_secret_nothing_is_taken(secrets):
    assert verify(BODY, headers(secret=b""), secrets, NOW) == Rejected("secret")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b'{"type":7}',
        b'{"type":"a b"}',
        b'{"type":""}',
        b'{"a":' * 100_000,
        b"nothing",
        b"\xff=1",
        b"a=1&" * 65 + b"a=1",
        b"payload=7",
        b"payload=%7B",
        b"ssl_check=0",
        b"command=randorilke",
        b'{"type":"event_callback","event_id":"Ev1"}',
        b'{"type":"event_callback","event":{"type":"message"}}',
        b'{"type":"event_callback","event_id":"Ev1","event":{"type":7}}',
        b'{"type":"event_callback","event_id":"Ev1","event":{"type":"a b"}}',
        b'{"type":"event_callback","event_id":"a b","event":{"type":"message"}}',
        b'{"type":"event_callback","event_id":"Ev1","event":[]}',
        b'{"type":"url_verification"}',
        b'{"type":"url_verification","challenge":7}',
        b'{"type":"url_verification","challenge":""}',
        b'{"type":"url_verification","challenge":"<b> x"}',
        b'{"type":"url_verification","challenge":"' + b"x" * 501 + b'"}',
    ],
    ids=lambda body: repr(body[:40]),
)
def test_a_signed_body_that_is_nothing_of_slacks_is_answered_400(body):
    assert check(body) == Rejected("body", 400)
    assert meant(body) == ()


# What Slack wants to hear


def test_a_challenge_is_given_back_as_text_once_it_is_proven_genuine():
    body = b'{"token":"x","challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P","type":"url_verification"}'
    taken = check(body)

    assert (taken.event, taken.answer_type) == ("url_verification", "text/plain")
    assert taken.answer == b"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"
    assert taken.delivery_id == taken.signed.hex()
    assert check(body, headers(b"other")) == Rejected("signature")
    assert meant(body) == ()


def test_a_probe_is_answered():
    assert check(b"ssl_check=1&token=x").event == "ssl_check"


def test_a_pressed_button_hears_nothing_lest_it_be_shown():
    body = b"payload=%7B%22type%22%3A%22block_actions%22%2C%22trigger_id%22%3A%22123.456%22%7D"
    taken = check(body)

    assert (taken.event, taken.delivery_id, taken.answer) == ("block_actions", "123.456", b"")
    assert meant(body) == ()


def test_slack_may_say_that_it_holds_events_back():
    body = b'{"type":"app_rate_limited","team_id":"T1","minute_rate_limited":1518467820,"api_app_id":"A1","token":"x"}'

    assert check(body).event == "app_rate_limited"
    assert meant(body) == ()


# What it means


def test_a_new_message_is_a_row_at_once():
    (event,) = meant(BODY)

    assert (event.verb, event.kind, event.remote_id) == ("created", "message", "C012AB3CD:1700000000.000100")
    assert event.at == event.snapshot.updated_at == "2023-11-14T22:13:20.000Z"
    assert (event.snapshot.title, event.snapshot.parent) == ("Bread", "C012AB3CD")


@pytest.mark.parametrize("subtype", ["bot_message", "file_share", "me_message", "channel_join", "thread_broadcast"])
def test_other_messages_are_rows_too(subtype):
    assert [event.verb for event in meant(wrapped(MESSAGE | {"subtype": subtype}))] == ["created"]


ABOUT = {"parent": "C012AB3CD"}
ID = "C012AB3CD:1700000000.000100"
AT = "2023-11-14T22:15:00.000Z"


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (
            {"subtype": "message_changed", "hidden": True, "message": {"ts": MESSAGE["ts"], "text": "Cake"}},
            WebhookEvent("updated", "message", ID, AT, hints=ABOUT),
        ),
        (
            {"subtype": "message_replied", "message": {"ts": MESSAGE["ts"], "reply_count": 1}},
            WebhookEvent("updated", "message", ID, AT, hints=ABOUT),
        ),
        (
            {"subtype": "message_deleted", "deleted_ts": MESSAGE["ts"], "previous_message": {}},
            WebhookEvent("deleted", "message", ID, AT, hints=ABOUT),
        ),
        (
            {"thread_ts": MESSAGE["ts"], "ts": "1700000099.000100", "text": "A reply"},
            WebhookEvent("updated", "message", ID, AT, hints=ABOUT),
        ),
        (
            {"ts": MESSAGE["ts"], "text": 7},
            WebhookEvent("created", "message", ID, AT, hints=ABOUT),
        ),
    ],
    ids=["changed", "replied", "deleted", "a reply", "odd"],
)
def test_what_happens_to_a_message_is_told_of_the_message(event, expected):
    body = wrapped({"type": "message", "channel": "C012AB3CD", "event_ts": "1700000100.000000", **event})

    assert meant(body) == (expected,)


def test_a_reply_is_a_row_of_its_own_only_where_slack_shows_it_in_the_channel():
    first = MESSAGE | {"thread_ts": MESSAGE["ts"]}

    assert [event.verb for event in meant(wrapped(first))] == ["created"]


@pytest.mark.parametrize("subtype", ["channel_name", "channel_topic", "channel_purpose"])
def test_what_slack_writes_of_a_changed_channel_has_the_channel_read_again(subtype):
    _, channel = meant(wrapped(MESSAGE | {"subtype": subtype}))

    assert (channel.verb, channel.kind, channel.remote_id) == ("updated", "channel", "C012AB3CD")


@pytest.mark.parametrize(
    ("kind", "channel", "verb"),
    [
        ("channel_created", {"id": "C012AB3CD", "name": "bread", "created": 1}, "created"),
        ("channel_rename", {"id": "C012AB3CD", "name": "cake", "created": 1}, "updated"),
        ("channel_archive", "C012AB3CD", "updated"),
        ("channel_unarchive", "C012AB3CD", "updated"),
        ("channel_deleted", "C012AB3CD", "deleted"),
    ],
)
def test_what_happens_to_a_channel_is_told_of_the_channel(kind, channel, verb):
    (event,) = meant(wrapped({"type": kind, "channel": channel, "event_ts": "1700000100.000000"}))

    assert event == WebhookEvent(verb, "channel", "C012AB3CD", AT)


@pytest.mark.parametrize(
    "event",
    [
        {"type": "channel_created", "channel": {}},
        {"type": "channel_archive", "channel": 7},
        {"type": "channel_archive"},
        {"type": "message"},
        {"type": "message", "channel": 7, "ts": MESSAGE["ts"]},
        {"type": "message", "channel": "C012AB3CD", "ts": "soon"},
        {"type": "message", "channel": "C012AB3CD"},
        {"type": "message", "channel": "C012AB3CD", "subtype": "message_deleted"},
        {"type": "message", "channel": "C012AB3CD", "subtype": "message_changed", "message": []},
        {"type": "message", "channel": "C012AB3CD", "thread_ts": 7, "ts": MESSAGE["ts"]},
        {"type": "app_home_opened", "user": "U1"},
        {"type": "tokens_revoked", "tokens": {"oauth": ["U1"], "bot": []}},
        {"type": "app_uninstalled"},
    ],
    ids=str,
)
def test_what_means_nothing_for_channels_and_messages_is_taken_all_the_same(event):
    assert isinstance(check(wrapped(event)), Accepted)
    assert meant(wrapped(event)) == ()


def test_a_mention_of_the_app_is_a_message_like_any_other():
    body = wrapped({**MESSAGE, "type": "app_mention"})

    assert check(body).event == "app_mention"
    assert meant(body) == meant(wrapped(MESSAGE))
    assert [event.kind for event in meant(body)] == ["message"]


def test_our_own_command_has_its_channel_read_again():
    own = check(b"command=%2Fconnector-manager&channel_id=C012AB3CD")
    assert HEARD.encode() in own.answer
    assert meant(VECTOR_BODY) == (WebhookEvent("updated", "channel", "G8PSS9T3V"),)
    assert meant(b"command=%2Fx&channel_id=a+b") == ()


# Whatever arrives


@given(
    raw=st.binary() | st.just(BODY),
    given_=st.lists(st.tuples(st.sampled_from([SIGNATURE, TIMESTAMP]) | st.binary(), st.binary()), max_size=4),
    secrets=st.lists(st.binary(), max_size=2),
    now=st.datetimes(timezones=st.none() | st.just(UTC)),
)
@settings(max_examples=60)
def test_whatever_arrives_gets_an_answer(raw, given_, secrets, now):
    assert isinstance(verify(raw, given_, secrets, now), Rejected)


NAMES = st.sampled_from(["type", "event", "event_id", "channel", "ts", "subtype", "message", "thread_ts", "command"])
SMALL = st.sampled_from(["message", "event_callback", "", "1.1", 7, None, [], {}, [[]], {"ts": []}, {"id": 7}, True])


@given(st.dictionaries(NAMES, SMALL))
@settings(max_examples=100)
def test_whatever_is_signed_gets_an_answer_and_a_meaning(value):
    for body in (json.dumps(value).encode(), wrapped({"type": "message", "channel": "C1", **value})):
        assert isinstance(check(body), Accepted | Rejected)
        assert isinstance(meant(body), tuple)
