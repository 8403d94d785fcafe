"""Deliveries from Discord: what is taken, what is not, and what each of them wants to hear."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model.item import ConnectionId
from connector_app.model.webhook import Accepted, Delivery, DeliveryId, Rejected
from connector_app.providers.discord.webhooks import events, verify

# RFC 8032 section 7.1, test 1, and a delivery signed with it.
SEED = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
PUBLIC = b"d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
SIGNATURE = (
    b"1695961a47c91a1ec033b819b7e87e3dbc583dd0cee6d1fd0216f58ac87b6228"
    b"ae531ddbf91fb7bc28d7edf7f08604da16f54624f38a6bc0614e4dc13cd47f0f"
)
NOW = datetime.fromtimestamp(1700000000, UTC)
PING = b'{"type":1}'
HEADERS = [(b"x-signature-ed25519", SIGNATURE), (b"x-signature-timestamp", b"1700000000")]
SERVER = "41771983423143937"


def signed(body, at=b"1700000000", seed=SEED):
    signature = Ed25519PrivateKey.from_private_bytes(seed).sign(at + body).hex().encode()
    return [(b"X-Signature-Ed25519", signature), (b"X-Signature-Timestamp", at)]


def check(body=PING, headers=None, secrets=(PUBLIC,), now=NOW):
    return verify(body, signed(body) if headers is None else headers, secrets, now)


def interaction(number, **more):
    return json.dumps({"version": 1, "id": "846462639134605312", "application_id": "1", "type": number} | more).encode()


def event(name, data=None, **more):
    said = {"type": name, "timestamp": "2024-10-18T14:42:53.064834", "data": data} | more
    return json.dumps({"version": 1, "application_id": "1", "type": 1, "event": said}).encode()


def read(body):
    return events(Delivery(1, ConnectionId("discord-1"), DeliveryId("d"), "x", body, ""))


def test_the_published_vector_holds():
    taken = check(headers=HEADERS)

    assert isinstance(taken, Accepted)
    assert signed(PING)[0][1] == SIGNATURE
    assert (taken.event, taken.answer, taken.answer_type) == ("ping", b'{"type":1}', "application/json")


def test_the_ping_of_webhook_events_wants_an_empty_answer():
    taken = check(b'{"version":1,"application_id":"1234560123453231555","type":0}')

    assert (taken.event, taken.answer) == ("ping", b"")


@pytest.mark.parametrize(
    ("number", "name", "answer"),
    [
        (2, "command", {"type": 4}),
        (3, "button", {"type": 6}),
        (4, "interaction", {"type": 8, "data": {"choices": []}}),
        (5, "form", {"type": 4}),
        (77, "interaction", {"type": 4}),
    ],
)
def test_an_interaction_is_answered_at_once_so_that_nobody_waits(number, name, answer):
    taken = check(interaction(number))
    said = json.loads(taken.answer)

    assert (taken.event, taken.delivery_id) == (name, "846462639134605312")
    assert said | answer == said
    assert said.get("data", {}).get("flags", 64) == 64


def test_an_event_is_acknowledged_with_nothing():
    taken = check(event("APPLICATION_AUTHORIZED"))

    assert (taken.event, taken.answer) == ("APPLICATION_AUTHORIZED", b"")


def test_an_event_that_comes_again_under_another_time_is_the_same_delivery():
    body = event("APPLICATION_DEAUTHORIZED")
    one, two = check(body), check(body, signed(body, b"1700000060"))

    assert one.delivery_id == two.delivery_id
    assert one.signed != two.signed
    assert check(event("ENTITLEMENT_CREATE")).delivery_id != one.delivery_id


def test_an_older_key_still_holds_while_two_are_in_force():
    other = Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key().public_bytes_raw().hex().encode()

    assert isinstance(check(secrets=(other, PUBLIC)), Accepted)
    assert isinstance(check(secrets=(PUBLIC, other)), Accepted)
    assert isinstance(check(secrets=(PUBLIC.upper() + b"\n",)), Accepted)
    assert check(secrets=(other,)) == Rejected("signature")


@given(bit=st.integers(0, len(PING) * 8 - 1))
def test_one_flipped_bit_of_the_body_is_refused(bit):
    body = bytearray(PING)
    body[bit // 8] ^= 1 << (bit % 8)

    assert check(bytes(body), HEADERS) == Rejected("signature")


@given(bit=st.integers(0, len(SIGNATURE) * 8 - 1))
def test_one_flipped_bit_of_the_signature_is_refused_or_only_its_letter_case(bit):
    changed = bytearray(SIGNATURE)
    changed[bit // 8] ^= 1 << (bit % 8)
    found = check(headers=[(b"x-signature-ed25519", bytes(changed)), HEADERS[1]])

    assert (found == Rejected("signature")) is (changed.lower() != SIGNATURE)


@given(bit=st.integers(0, 10 * 8 - 1))
def test_one_flipped_bit_of_the_timestamp_is_refused(bit):
    changed = bytearray(b"1700000000")
    changed[bit // 8] ^= 1 << (bit % 8)

    assert check(headers=[HEADERS[0], (b"x-signature-timestamp", bytes(changed))]) == Rejected("signature")


@pytest.mark.parametrize("signature", [b"", b"00", SIGNATURE[:-2], SIGNATURE + b"00", b" " * 128, b"\xff" * 128])
def test_what_is_no_signature_is_refused(signature):
    assert check(headers=[(b"x-signature-ed25519", signature), HEADERS[1]]) == Rejected("signature")


@pytest.mark.parametrize("key", [b"secret", b"00", PUBLIC[:-1] + b"g", b"f" * 64])
def test_what_is_no_key_opens_nothing(key):
    assert check(secrets=(key,)) == Rejected("signature")


@pytest.mark.parametrize("index", [0, 1])
def test_a_missing_or_doubled_header_is_refused(index):
    assert check(headers=[HEADERS[index]]) == Rejected("headers")
    assert check(headers=[*HEADERS, HEADERS[index]]) == Rejected("headers")


@pytest.mark.parametrize("secrets", [(), (b"",)])
def test_without_a_key_nothing_is_taken(secrets):
    assert check(secrets=secrets) == Rejected("secret")


@pytest.mark.parametrize("off", [-300, 300])
def test_five_minutes_are_fresh(off):
    assert isinstance(check(now=NOW + timedelta(seconds=off)), Accepted)


@pytest.mark.parametrize("off", [-301, 301, 10**9])
def test_what_is_genuine_and_old_is_refused_without_being_called_a_forgery(off):
    assert check(now=NOW + timedelta(seconds=off)) == Rejected("timestamp", 400)


def test_a_signed_timestamp_that_is_no_number_is_old():
    assert check(headers=signed(PING, b"yesterday")) == Rejected("timestamp", 400)


def test_a_time_without_a_zone_counts_as_utc():
    assert isinstance(check(now=NOW.replace(tzinfo=None)), Accepted)


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"type":"1"}', b'{"type":1,"id":"x"}', b'{"type":1,"event":7}'])
def test_a_signed_body_that_cannot_be_read_is_answered_400(body):
    assert check(body) == Rejected("body", 400)


def test_being_let_into_a_server_is_news_of_that_server():
    (found,) = read(event("APPLICATION_AUTHORIZED", {"guild": {"id": SERVER, "name": "Kitchen"}}))

    assert (found.verb, found.kind, found.remote_id, found.hints) == ("created", "server", SERVER, {"title": "Kitchen"})


@pytest.mark.parametrize(
    "body",
    [
        event("APPLICATION_AUTHORIZED", {"user": {"id": "1"}}),
        event("APPLICATION_AUTHORIZED", {"guild": {"id": "x"}}),
        event("APPLICATION_AUTHORIZED", None),
        event("APPLICATION_DEAUTHORIZED", {"guild": {"id": SERVER}}),
        interaction(2),
        PING,
        b"[]",
    ],
)
def test_everything_else_changes_no_row(body):
    assert read(body) == ()


@given(
    raw=st.binary() | st.just(PING),
    headers=st.lists(
        st.tuples(st.sampled_from([b"x-signature-ed25519", b"x-signature-timestamp"]) | st.binary(), st.binary()),
        max_size=5,
    ),
    secrets=st.lists(st.binary() | st.just(PUBLIC), max_size=2),
    now=st.datetimes(timezones=st.none() | st.just(UTC)),
)
def test_whatever_arrives_gets_an_answer(raw, headers, secrets, now):
    assert isinstance(verify(raw, headers, secrets, now), Rejected)
