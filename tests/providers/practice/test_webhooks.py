"""Deliveries of the practice platform: what is taken, and what is not."""

import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model.item import ConnectionId
from connector_app.model.webhook import Accepted, Delivery, DeliveryId, Rejected
from connector_app.providers.practice import subscriptions
from connector_app.providers.practice.webhooks import events, verify

NOW = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)
SECRET = b"canary-webhook-secret-1"
ITEM = {"id": "item_1", "title": "Bread", "status": "active"}
BODY = json.dumps(
    {"event": "item.created", "timestamp": "2026-03-03T08:05:00Z", "data": ITEM, "webhook_id": "webhook_1"}
).encode()
HEADERS = ("x-platform-signature", "x-platform-event", "x-platform-delivery", "x-platform-timestamp")


def headers(body=BODY, *, secret=SECRET, at=NOW, event="item.created", delivery="delivery_1"):
    seconds = str(int(at.timestamp()))
    mac = hmac.new(secret, f"{seconds}.".encode() + body, hashlib.sha256).hexdigest()
    values = (f"sha256={mac}", event, delivery, seconds)
    return [(name.encode(), value.encode()) for name, value in zip(HEADERS, values, strict=True)]


def check(body=BODY, given_=None, *, secrets=(SECRET,), now=NOW):
    return verify(body, headers(body) if given_ is None else given_, secrets, now)


def delivery(body):
    return Delivery(1, ConnectionId("practice-1"), DeliveryId("d"), "item.created", body, "")


def test_a_genuine_delivery_is_taken():
    taken = check()

    assert isinstance(taken, Accepted)
    assert (taken.delivery_id, taken.event, taken.answer) == ("delivery_1", "item.created", b'{"received":true}')


def test_what_is_signed_is_known_again_under_another_delivery_id():
    again = check(given_=headers(delivery="delivery_2"))

    assert again.delivery_id == "delivery_2"
    assert again.signed == check().signed


def test_the_names_of_headers_may_have_any_case():
    assert isinstance(check(given_=[(name.upper(), value) for name, value in headers()]), Accepted)


def test_an_older_secret_still_holds_while_two_are_in_force():
    assert isinstance(check(secrets=(b"canary-webhook-secret-2", SECRET)), Accepted)


@given(bit=st.integers(0, len(BODY) * 8 - 1))
def test_one_flipped_bit_of_the_body_is_refused(bit):
    body = bytearray(BODY)
    body[bit // 8] ^= 1 << (bit % 8)

    assert check(bytes(body), headers()) == Rejected("signature")


@given(bit=st.integers(0, (7 + 64) * 8 - 1))
def test_one_flipped_bit_of_the_signature_is_refused(bit):
    (name, value), *others = headers()
    changed = bytearray(value)
    changed[bit // 8] ^= 1 << (bit % 8)

    assert check(given_=[(name, bytes(changed)), *others]) == Rejected("signature")


@pytest.mark.parametrize("name", HEADERS)
def test_a_missing_header_is_refused(name):
    assert check(given_=[h for h in headers() if h[0] != name.encode()]) == Rejected("headers")


@pytest.mark.parametrize("name", HEADERS)
def test_a_doubled_header_is_refused(name):
    assert check(given_=headers() + [h for h in headers() if h[0] == name.encode()]) == Rejected("headers")


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


def test_a_signed_body_that_cannot_be_read_is_answered_400():
    assert check(b'{"event":') == Rejected("body", 400)
    assert check(b'{"event":"item.exploded"}') == Rejected("body", 400)


SAID = json.loads(BODY)


@pytest.mark.parametrize(
    "wrong",
    [
        *({name: None} for name in SAID),
        {"event": "item.moved"},
        {"timestamp": "yesterday"},
        {"timestamp": 1698059400},
        {"data": []},
        {"data": {**ITEM, "id": ""}},
        {"data": {"title": "Bread", "status": "active"}},
        {"data": {**ITEM, "status": "burnt"}},
        {"data": {**ITEM, "title": 5}},
        {"webhook_id": ""},
        {"webhook_id": 5},
    ],
    ids=str,
)
def test_an_event_must_be_what_the_specification_says(wrong):
    body = json.dumps({name: value for name, value in (SAID | wrong).items() if value is not None}).encode()

    assert check(body) == Rejected("body", 400)


def test_no_more_than_id_title_and_status_need_be_said_of_an_item():
    assert isinstance(check(), Accepted)
    assert set(ITEM) == {"id", "title", "status"}


def test_a_header_that_names_another_event_is_answered_400():
    assert check(given_=headers(event="item.deleted")) == Rejected("event", 400)


@pytest.mark.parametrize("name", ["", "x" * 201, "white space", "\x7f"])
def test_a_delivery_id_that_is_none_is_answered_400(name):
    assert check(given_=headers(delivery=name)) == Rejected("headers", 400)


@pytest.mark.parametrize("verb", ["created", "updated", "deleted"])
def test_an_event_means_read_again(verb):
    body = BODY.replace(b"item.created", f"item.{verb}".encode())
    (event,) = events(delivery(body))

    assert (event.verb, event.kind, event.remote_id, event.snapshot) == (verb, "item", "item_1", None)


def test_a_body_that_cannot_be_read_means_nothing():
    assert events(delivery(b"[]")) == ()


@given(
    raw=st.binary() | st.just(BODY),
    given_=st.lists(st.tuples(st.sampled_from([n.encode() for n in HEADERS]) | st.binary(), st.binary()), max_size=6),
    secrets=st.lists(st.binary(), max_size=2),
    now=st.datetimes(timezones=st.none() | st.just(UTC)),
)
def test_whatever_arrives_gets_an_answer(raw, given_, secrets, now):
    assert isinstance(verify(raw, given_, secrets, now), Rejected)


def test_the_calls_for_registrations_say_what_they_are():
    asked = subscriptions.watch("", "http://127.0.0.1:9/hooks/x", "canary-webhook-secret-1", None)

    assert (asked.endpoint, asked.lane, asked.idempotent) == ("webhooks", "webhooks", False)
    assert subscriptions.unwatch("", "webhook_1").method == "DELETE"
    assert subscriptions.watched("").method == "GET"
    assert list(subscriptions.targets(())) == [""]
    assert subscriptions.life("") is subscriptions.missed("", "webhook_1") is None
    assert subscriptions.renew("", "webhook_1", NOW) is None
