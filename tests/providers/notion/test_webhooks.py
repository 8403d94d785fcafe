"""Deliveries of Notion: what is taken, what is not, and what they mean."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model.item import ConnectionId
from connector_app.model.webhook import Accepted, Delivery, DeliveryId, Rejected
from connector_app.providers.notion.webhooks import events, handshake, verify
from tests.providers.notion.fake import HOOK_SECRET, SOURCE, NotionRemote

NOW = datetime(2026, 7, 4, 9, 8, tzinfo=UTC)
PAGE = "153104cd-477e-809d-8dc4-ff2d96ae3090"
ROOM = {"id": "0ef104cd-477e-80e1-8571-cfd10e92339a", "type": "page"}
REMOTE = NotionRemote()
BODY, HEADERS, KEY = REMOTE.signed(REMOTE.event("page.created", PAGE, ROOM))

# The published example of the handshake, signed with the secret that it brings.
TOKEN = b"secret_tMrlL1qK5vuQAh1b6cZGhFChZTSYJlce98V0pYn7yBl"
HANDSHAKE = b'{"verification_token":"' + TOKEN + b'"}'
PUBLISHED = b"sha256=461e8cbcba8a75c3edd866f0e71280f5a85cbf21eff040ebd10fe266df38a735"


def delivery(body):
    return Delivery(1, ConnectionId("notion-1"), DeliveryId("d"), "page.created", body, "")


def meant(type_, parent=None, entity="page", id_=PAGE):
    body = json.dumps(REMOTE.event(type_, id_, parent, entity)).encode()
    return [(each.verb, each.kind, each.remote_id) for each in events(delivery(body))]


def test_a_genuine_delivery_is_taken_under_its_events_id():
    taken = verify(BODY, HEADERS, [KEY], NOW)

    assert isinstance(taken, Accepted)
    assert (taken.delivery_id, taken.event) == (json.loads(BODY)["id"], "page.created")


def test_a_delivery_that_is_tried_again_is_known_by_its_id():
    again = json.loads(BODY) | {"attempt_number": 2}
    raw, headers, _ = REMOTE.signed(again)

    assert verify(raw, headers, [KEY], NOW).delivery_id == verify(BODY, HEADERS, [KEY], NOW).delivery_id


def test_the_published_signature_holds():
    taken = verify(HANDSHAKE, [(b"X-Notion-Signature", PUBLISHED)], [TOKEN], NOW)

    assert isinstance(taken, Accepted)
    assert taken.event == "verification"
    assert events(delivery(HANDSHAKE)) == ()


def test_a_handshake_brings_the_secret_and_proves_nothing_by_it():
    assert handshake(HANDSHAKE) == TOKEN.decode()
    assert verify(HANDSHAKE, [(b"x-notion-signature", PUBLISHED)], [HOOK_SECRET.encode()], NOW) == Rejected("signature")
    assert verify(HANDSHAKE, [], [TOKEN], NOW) == Rejected("headers")


@pytest.mark.parametrize(
    "raw",
    [
        BODY,
        b"",
        b"[]",
        b'{"verification_token":"short"}',
        b'{"verification_token":"secret_\\u001b[2J_wipes"}',
        b'{"verification_token":""}',
        b'{"verification_token":7}',
        b"\xff",
    ],
)
def test_anything_else_is_no_handshake(raw):
    assert handshake(raw) == ""


def test_an_older_secret_still_holds_while_two_are_in_force():
    assert isinstance(verify(BODY, HEADERS, [b"canary-webhook-secret-2", KEY], NOW), Accepted)


@given(bit=st.integers(0, len(BODY) * 8 - 1))
def test_one_flipped_bit_of_the_body_is_refused(bit):
    body = bytearray(BODY)
    body[bit // 8] ^= 1 << (bit % 8)

    assert verify(bytes(body), HEADERS, [KEY], NOW) == Rejected("signature")


@given(bit=st.integers(0, (7 + 64) * 8 - 1))
def test_one_flipped_bit_of_the_signature_is_refused(bit):
    changed = bytearray(HEADERS[1][1])
    changed[bit // 8] ^= 1 << (bit % 8)

    assert verify(BODY, [(b"x-notion-signature", bytes(changed))], [KEY], NOW) == Rejected("signature")


def test_a_missing_or_doubled_signature_is_refused():
    assert verify(BODY, HEADERS[:1], [KEY], NOW) == Rejected("headers")
    assert verify(BODY, [*HEADERS, HEADERS[1]], [KEY], NOW) == Rejected("headers")


@pytest.mark.parametrize("secrets", [(), (b"",)])
def test_without_a_secret_nothing_is_taken(secrets):
    assert verify(BODY, HEADERS, secrets, NOW) == Rejected("secret")


@pytest.mark.parametrize(
    "wrong",
    [
        [],
        {},
        json.loads(BODY) | {"id": ""},
        json.loads(BODY) | {"id": "white space"},
        json.loads(BODY) | {"id": "x" * 201},
        json.loads(BODY) | {"id": "é"},
        json.loads(BODY) | {"id": "tab\t"},
        json.loads(BODY) | {"entity": None},
        json.loads(BODY) | {"timestamp": "yesterday"},
    ],
    ids=str,
)
def test_a_signed_body_that_cannot_be_read_is_answered_400(wrong):
    raw, headers, _ = REMOTE.signed(wrong)

    assert verify(raw, headers, [KEY], NOW) == Rejected("body", 400)


@given(
    raw=st.binary() | st.just(BODY),
    given_=st.lists(st.tuples(st.just(b"x-notion-signature") | st.binary(), st.binary()), max_size=3),
    secrets=st.lists(st.binary(), max_size=2),
    now=st.datetimes(timezones=st.none() | st.just(UTC)),
)
def test_whatever_arrives_gets_an_answer(raw, given_, secrets, now):
    assert isinstance(verify(raw, given_, secrets, now), Rejected)


# What they mean


@pytest.mark.parametrize(
    ("type_", "verb"),
    [
        ("page.created", "created"),
        ("page.content_updated", "updated"),
        ("page.properties_updated", "updated"),
        ("page.locked", "updated"),
        ("page.unlocked", "updated"),
        ("page.deleted", "deleted"),
    ],
)
def test_an_event_of_a_page_means_look_again_or_gone(type_, verb):
    assert meant(type_, ROOM) == [(verb, "page", PAGE)]
    assert meant(type_, {"id": "w", "type": "space"}) == [(verb, "page", PAGE)]
    assert meant(type_, {"id": SOURCE, "type": "database"}) == [(verb, "row", PAGE)]


def test_where_nothing_says_what_holds_a_page_both_are_looked_for():
    assert meant("page.content_updated") == [("updated", "page", PAGE), ("updated", "row", PAGE)]
    assert meant("page.created", {"id": "b", "type": "block"}) == [("created", "page", PAGE), ("created", "row", PAGE)]


def test_a_page_that_was_moved_may_have_become_a_row():
    assert meant("page.moved", {"id": SOURCE, "type": "database"}) == [
        ("updated", "page", PAGE),
        ("updated", "row", PAGE),
    ]


def test_what_is_taken_out_of_the_trash_leaves_it():
    assert meant("page.undeleted", ROOM) == [("created", "page", PAGE), ("deleted", "trashed", PAGE)]


@pytest.mark.parametrize(
    ("what", "verb"),
    [("created", "created"), ("schema_updated", "updated"), ("deleted", "deleted"), ("undeleted", "created")],
)
def test_an_event_of_a_table_is_about_the_table(what, verb):
    assert meant(f"data_source.{what}", ROOM, "data_source", SOURCE) == [(verb, "source", SOURCE)]


@pytest.mark.parametrize(
    ("type_", "entity"),
    [
        ("comment.created", "comment"),
        ("database.created", "database"),
        ("database.moved", "page"),
        ("view.created", "view"),
        ("file_upload.completed", "file_upload"),
        ("page.created", "block"),
        ("something", "page"),
    ],
)
def test_what_is_not_in_the_table_means_nothing(type_, entity):
    assert meant(type_, ROOM, entity) == []


def test_an_id_without_dashes_is_the_same_page():
    assert meant("page.created", ROOM, id_=PAGE.replace("-", "").upper()) == [("created", "page", PAGE)]


def test_the_time_of_an_event_is_kept_in_one_form():
    assert events(delivery(BODY))[0].at == "2026-07-04T09:08:34.285Z"


def test_a_body_that_cannot_be_read_means_nothing():
    assert events(delivery(b"[]")) == ()
