"""Deliveries of GitHub: what is taken, what is not, and what they mean."""

import hashlib
import hmac
import json
from datetime import UTC, datetime
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model.item import ConnectionId
from connector_app.model.webhook import Accepted, Delivery, DeliveryId, Rejected
from connector_app.providers.github.webhooks import events, verify
from tests.providers.github.test_github import EXAMPLE

NOW = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)
SECRET = b"It's a Secret to Everybody"
HEADERS = ("x-hub-signature-256", "x-github-event", "x-github-delivery")
PLACE = {"id": 1296269, "full_name": "octocat/Hello-World"}
SAID = {"action": "opened", "issue": EXAMPLE, "repository": PLACE, "sender": {"login": "octocat", "id": 1}}
BODY = json.dumps(SAID).encode()
PING = {"zen": "Speak like a human.", "hook_id": 109948940, "hook": {"type": "Repository"}, "repository": PLACE}


def signature(body, secret=SECRET):
    return "sha256=" + hmac.new(secret, body, hashlib.sha256).hexdigest()


def headers(body=BODY, *, event="issues", delivery="72d3162e-cc78-11e3-81ab-4c9367dc0958", signed=None):
    values = (signed or signature(body), event, delivery)
    return [(name.encode(), value.encode()) for name, value in zip(HEADERS, values, strict=True)]


def check(body=BODY, given_=None, *, secrets=(SECRET,)):
    return verify(body, headers(body) if given_ is None else given_, secrets, NOW)


def arrived(said, event="issues"):
    body = said if isinstance(said, bytes) else json.dumps(said).encode()
    return events(Delivery(1, ConnectionId("github-1"), DeliveryId("d"), event, body, ""))


# ---- GitHub's published vectors


@pytest.mark.parametrize(
    ("body", "signed"),
    [
        (b"Hello, World!", "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"),
        (b'{"title":"caf\xc3\xa9"}', "sha256=0cb526df76a59217e2b6aa332a6a5f6846451ad77d05636f5d5a9e775500b556"),
    ],
)
def test_the_published_vectors_hold(body, signed):
    taken = check(body, headers(signed=signed))

    assert taken == (Rejected("body", 400) if body.startswith(b"Hello") else check(body))
    assert check(body + b" ", headers(signed=signed)) == Rejected("signature")
    assert check(body, headers(signed=signed), secrets=[b"it's a secret to everybody"]) == Rejected("signature")


def test_the_older_signature_is_not_enough():
    legacy = "sha1=01dc10d0c83e72ed246219cdd91669667fe2ca59"
    given_ = [(b"x-hub-signature", legacy.encode()), *headers(b"Hello, World!")[1:]]

    assert check(b"Hello, World!", given_) == Rejected("headers")
    assert check(b"Hello, World!", headers(signed=legacy)) == Rejected("signature")


def test_a_body_that_was_written_anew_is_refused():
    body = b'{"title": "caf\xc3\xa9"}'
    again = json.dumps(json.loads(body)).encode()

    assert isinstance(check(body), Accepted)
    assert check(again, headers(body)) == Rejected("signature")


# ---- what is taken


def test_a_genuine_delivery_is_taken():
    taken = check()

    assert isinstance(taken, Accepted)
    assert (taken.delivery_id, taken.event) == ("72d3162e-cc78-11e3-81ab-4c9367dc0958", "issues")
    assert taken.signed == hashlib.sha256(BODY).digest()


def test_a_repeat_under_another_id_is_known_by_its_body():
    assert check(given_=headers(delivery="other")).signed == check().signed


def test_a_form_is_taken_as_well_and_says_the_same():
    form = urlencode({"payload": BODY.decode()}).encode()

    assert isinstance(check(form), Accepted)
    assert arrived(form) == arrived(BODY)


def test_an_older_secret_still_holds_while_two_are_in_force():
    assert isinstance(check(secrets=(b"canary-webhook-secret-2", SECRET)), Accepted)


def test_the_first_delivery_is_taken_and_means_nothing():
    body = json.dumps(PING).encode()

    assert isinstance(check(body, headers(body, event="ping")), Accepted)
    assert arrived(PING, "ping") == ()


# ---- what is not


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
def test_a_header_that_is_missing_or_doubled_is_refused(name):
    assert check(given_=[h for h in headers() if h[0] != name.encode()]) == Rejected("headers")
    assert check(given_=headers() + [h for h in headers() if h[0] == name.encode()]) == Rejected("headers")


@pytest.mark.parametrize("secrets", [(), (b"",)])
def test_without_a_secret_nothing_is_taken(secrets):
    assert verify(BODY, headers(signed=signature(BODY, b"")), secrets, NOW) == Rejected("secret")


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"7", b'{"action":', b"\xff{}", b"payload=", b"payload=%7B", b"payload=1&payload=2", b"[" * 9999],
)
def test_a_signed_body_that_cannot_be_read_is_answered_400(body):
    assert check(body) == Rejected("body", 400)
    assert arrived(body) == ()


@pytest.mark.parametrize("name", ["", "x" * 201, "white space", "\x7f"])
def test_names_that_are_none_are_answered_400(name):
    assert check(given_=headers(delivery=name)) == Rejected("headers", 400)
    assert check(given_=headers(event=name)) == Rejected("headers", 400)


@given(
    raw=st.binary() | st.just(BODY),
    given_=st.lists(st.tuples(st.sampled_from([n.encode() for n in HEADERS]) | st.binary(), st.binary()), max_size=6),
    secrets=st.lists(st.binary(), max_size=2),
    event=st.sampled_from(["issues", "ping", ""]),
)
def test_whatever_arrives_gets_an_answer(raw, given_, secrets, event):
    assert isinstance(verify(raw, given_, secrets, NOW), Rejected)
    assert all(each.remote_id for each in arrived(raw, event))


# ---- what they mean


@pytest.mark.parametrize(
    ("action", "verb"),
    [
        ("opened", "created"),
        ("edited", "updated"),
        ("closed", "updated"),
        ("reopened", "updated"),
        ("labeled", "updated"),
        ("pinned", "updated"),
        ("something new", "updated"),
        ("deleted", "deleted"),
        ("transferred", "deleted"),
    ],
)
def test_each_action_is_the_verb_it_means(action, verb):
    (event,) = arrived(SAID | {"action": action})

    assert (event.verb, event.kind, event.remote_id) == (verb, "issue", "octocat/Hello-World#1347")
    assert event.at == "2011-04-22T13:33:48.000Z"
    assert (event.snapshot is None) == (verb == "deleted")
    if event.snapshot:
        assert (event.snapshot.title, event.snapshot.parent) == ("Found a bug", "octocat/Hello-World")


@pytest.mark.parametrize("action", ["created", "edited", "deleted"])
def test_a_comment_only_changes_its_issue(action):
    (event,) = arrived(SAID | {"action": action, "comment": {"id": 1}}, "issue_comment")

    assert event.verb == "updated"


@pytest.mark.parametrize("left_out", ["state", "labels", "body", "assignees"])
def test_an_issue_that_is_not_shown_whole_is_asked_for(left_out):
    issue = {name: value for name, value in EXAMPLE.items() if name != left_out}
    (event,) = arrived(SAID | {"action": "pinned", "issue": issue})

    assert (event.verb, event.remote_id, event.snapshot) == ("updated", "octocat/Hello-World#1347", None)


def test_an_issue_that_cannot_be_read_here_is_asked_for():
    (event,) = arrived(SAID | {"issue": {"number": 7}})

    assert (event.verb, event.remote_id, event.snapshot, event.at) == ("created", "octocat/Hello-World#7", None, "")


@pytest.mark.parametrize(
    ("said", "event"),
    [
        (SAID | {"issue": EXAMPLE | {"pull_request": {"url": "https://api.github.com/x"}}}, "issue_comment"),
        (SAID | {"issue": {"number": 7, "pull_request": {}}}, "issue_comment"),
        (SAID, "push"),
        (SAID | {"issue": None}, "issues"),
        ({"action": "opened"}, "issues"),
        ({}, "issues"),
    ],
)
def test_what_is_no_issue_means_nothing(said, event):
    assert arrived(said, event) == ()
