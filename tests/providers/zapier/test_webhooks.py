"""Deliveries from a Zap: what is taken, what is not, and what becomes of them."""

import json
import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model.item import ConnectionId
from connector_app.model.webhook import Accepted, Delivery, DeliveryId, Rejected
from connector_app.providers.zapier.webhooks import HEADER, events, verify
from tests.providers.zapier.fake import HOOK_SECRET, ZapierRemote

NOW = datetime(2026, 10, 1, 9, 0, 30, tzinfo=UTC)
AT = "2026-10-01T09:00:30.000Z"
BODY, HEADERS, KEY = ZapierRemote().sent({"event_id": "run-1", "event": "Bread is ready", "colour": "brown"})


def check(body=BODY, given_=HEADERS, *, secrets=(KEY,), now=NOW):
    return verify(body, given_, secrets, now)


def shown(body):
    raw = json.dumps(body).encode()
    (event,) = events(Delivery(1, ConnectionId("zapier-1"), DeliveryId("run-1"), "delivery", raw, AT))
    assert (event.verb, event.kind, event.remote_id, event.at) == ("created", "delivery", "from:run-1", AT)
    assert event.snapshot.remote_id == event.remote_id
    return event.snapshot


def test_a_genuine_delivery_is_taken_under_its_own_id():
    taken = check()

    assert isinstance(taken, Accepted)
    assert (taken.delivery_id, taken.event, taken.answer) == ("run-1", "delivery", b'{"received":true}')


def test_the_header_may_have_any_case():
    assert isinstance(check(given_=[(HEADER.title(), HOOK_SECRET)]), Accepted)


def test_an_older_secret_still_holds_while_two_are_in_force():
    assert isinstance(check(secrets=(b"canary-webhook-secret-2", b"", KEY)), Accepted)


def test_another_secret_or_none_is_refused():
    assert check(secrets=(b"canary-webhook-secret-2",)) == Rejected("signature")
    assert check(given_=[(HEADER, HOOK_SECRET + b"x")]) == Rejected("signature")
    assert check(given_=[(HEADER, b"\xff\xfe")]) == Rejected("signature")
    assert check(given_=[(HEADER, b"")]) == Rejected("signature")
    assert check(given_=[]) == Rejected("headers")
    assert check(given_=HEADERS + HEADERS) == Rejected("headers")


@pytest.mark.parametrize("secrets", [(), (b"",)])
def test_without_a_secret_nothing_is_taken(secrets):
    assert check(given_=[(HEADER, b"")], secrets=secrets) == Rejected("secret")


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"7", b'"x"', b"\xff", b"a=1&b=2", b"[" * 100_000], ids=repr)
def test_a_body_that_is_no_object_is_answered_400(raw):
    assert check(raw) == Rejected("body", 400)


def test_what_zapier_sends_again_is_known_by_its_id_at_any_time():
    again = check(now=NOW + timedelta(days=1))

    assert (again.delivery_id, again.signed) == (check().delivery_id, check().signed)


def test_without_an_id_the_same_within_a_minute_is_the_same_delivery():
    raw = b'{"event":"Pressed"}'
    first, again, later = (check(raw, now=NOW + timedelta(seconds=wait)) for wait in (0, 20, 60))

    assert first == again
    assert later.delivery_id != first.delivery_id
    assert later.signed != first.signed
    assert check(b'{"event":"Let go"}').delivery_id != first.delivery_id


@pytest.mark.parametrize("id_", [7, "7", "x" * 200])
def test_an_id_may_be_a_number_or_a_word(id_):
    assert check(json.dumps({"event_id": id_}).encode()).delivery_id == str(id_)


@pytest.mark.parametrize("id_", ["", "x" * 201, "two words", "a\nb", "brötchen", True, None, [], {}, 1.5], ids=repr)
def test_what_cannot_be_an_id_is_none(id_):
    taken = check(json.dumps({"event_id": id_}).encode())

    assert taken.delivery_id == taken.signed.hex()


def test_a_delivery_becomes_a_row_with_all_that_it_says():
    row = shown(
        {"event_id": "run-1", "event": "Bread  is\nready", "message": "Come!", "colour": "brown", "to: whom": 1}
    )

    assert (row.title, row.status, row.created_at) == ("Bread is ready", "received", AT)
    assert row.fields == {"message": "Come!", "data": "colour: brown\nto whom: 1", "receipt": ""}


@pytest.mark.parametrize(
    ("body", "title", "message", "data"),
    [
        ({}, "Delivery from Zapier", "", ""),
        ({"event": "", "subject": "Hello", "body": "Hi"}, "Hello", "Hi", ""),
        ({"title": 7, "name": "Ann", "message": None}, "Ann", "", "title: 7"),
        ({"event": "x" * 300}, "x" * 200, "", ""),
        ({"event": " \n ", "name": "Ann"}, "Ann", "", ""),
        ({"event": "a", "b:c": 1, "b c": 2, "b  c": 3}, "a", "", "b c: 1\nb c (1): 2\nb c (2): 3"),
        ({"event": "a", "done": True, "open": False, "n": [1, "b"], "deep": {"k": [{}]}, "": "empty"}, "a", "",
         'done: yes\nopen: no\nn: 1, b\ndeep: {"k": [{}]}\n-: empty'),
    ],
    ids=lambda value: str(value)[:40],
)  # fmt: skip
def test_whatever_a_zap_says_has_a_title(body, title, message, data):
    row = shown(body)

    assert (row.title, row.fields["message"], row.fields["data"]) == (title, message, data)


def test_a_body_that_cannot_be_read_means_nothing():
    assert events(Delivery(1, ConnectionId("zapier-1"), DeliveryId("d"), "delivery", b"[]", "")) == ()


@given(
    raw=st.binary() | st.just(BODY),
    given_=st.lists(st.tuples(st.just(HEADER) | st.binary(), st.binary()), max_size=4),
    secrets=st.lists(st.binary(), max_size=2),
    now=st.datetimes(timezones=st.none() | st.just(UTC)),
)
def test_whatever_arrives_gets_an_answer(raw, given_, secrets, now):
    verdict = verify(raw, given_, secrets, now)

    proven = len([1 for name, value in given_ if name.lower() == HEADER]) == 1 and any(
        secret and (HEADER, secret) in [(name.lower(), value) for name, value in given_] for secret in secrets
    )
    assert isinstance(verdict, Accepted | Rejected)
    assert proven or isinstance(verdict, Rejected)


def test_wild_deliveries_with_the_secret_are_taken_or_refused_and_none_raises():
    chance = random.Random(20261001)
    for _ in range(5_000):
        body = bytearray(BODY)
        body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
        verdict = check(bytes(body))
        assert isinstance(verdict, Accepted) or verdict == Rejected("body", 400)
        if isinstance(verdict, Accepted):
            delivery = Delivery(
                1, ConnectionId("zapier-1"), DeliveryId(verdict.delivery_id), "delivery", bytes(body), AT
            )
            assert events(delivery)[0].snapshot.title


@pytest.mark.parametrize("body", ['{"a":NaN,"b":1e999}', '{"event":"\\ud800"}', '{"a":' + "9" * 4000 + "}"])
def test_what_json_lets_through_does_no_harm(body):
    taken = check(body.encode())

    assert isinstance(taken, Accepted)
    assert events(Delivery(1, ConnectionId("zapier-1"), DeliveryId("d"), "delivery", body.encode(), AT))


@pytest.mark.parametrize("depth", [10, 500, 800, 900, 940, 980, 1000, 5000])
def test_boxes_within_boxes_are_refused_or_shown_however_deep(depth):
    raw = b'{"a":' + b'{"b":' * depth + b"1" + b"}" * depth + b"}"
    verdict = check(raw)

    if isinstance(verdict, Accepted):
        (event,) = events(Delivery(1, ConnectionId("zapier-1"), DeliveryId("d"), "delivery", raw, AT))
        assert event.snapshot.fields["data"].startswith(("a: {", "a: …"))
    else:
        assert verdict == Rejected("body", 400)
