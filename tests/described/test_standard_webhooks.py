"""A platform that signs as Standard Webhooks 1.0 has it, described by a file."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.described.shape import SignatureShape
from connector_app.described.webhooks import DescribedWebhooks
from connector_app.model.webhook import Accepted, Rejected
from tests.model.test_webhook import PUBLISHED
from tests.parts.standard import sign

NOW = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)
RAW = json.dumps({"type": "item.created", "data": {"id": "r1"}}).encode()
SHAPE = {"scheme": "standard", "event": "type", "kind": "item", "id": "data.id", "created": ["item.created"]}
VERIFY = DescribedWebhooks(SignatureShape.model_validate(SHAPE)).verify


def check(raw=RAW, *, id="msg_1", at=NOW, secrets=(PUBLISHED,), now=NOW, **changed):  # noqa: A002
    headers = sign(raw, id, at, PUBLISHED)
    headers |= {name.encode().replace(b"_", b"-"): value for name, value in changed.items()}
    return VERIFY(raw, [(k, v) for k, v in headers.items() if v is not None], secrets, now)


def test_a_genuine_delivery_is_taken_by_its_id():
    taken = check()

    assert isinstance(taken, Accepted)
    assert (taken.delivery_id, taken.event) == ("msg_1", "item.created")
    assert check(now=NOW.replace(tzinfo=None)) == taken


@pytest.mark.parametrize(
    ("named", "verdict"),
    [
        ({"webhook_id": None}, Rejected("headers")),
        ({"webhook_timestamp": None}, Rejected("headers")),
        ({"webhook_signature": None}, Rejected("headers")),
        ({"secrets": ()}, Rejected("secret")),
        ({"webhook_id": b"msg_2"}, Rejected("signature")),
        ({"webhook_timestamp": b"1772525101"}, Rejected("signature")),
        ({"now": NOW + timedelta(seconds=301)}, Rejected("timestamp")),
        ({"now": NOW - timedelta(seconds=301)}, Rejected("timestamp")),
        ({"id": "a b"}, Rejected("headers", 400)),
        ({"raw": b"{"}, Rejected("body", 400)),
    ],
    ids=str,
)
def test_what_is_missing_changed_late_or_unreadable_is_not(named, verdict):
    assert check(**named) == verdict


@given(
    raw=st.binary() | st.just(RAW),
    headers=st.lists(
        st.tuples(
            st.sampled_from([b"webhook-id", b"webhook-timestamp", b"webhook-signature"]) | st.binary(), st.binary()
        )
    ),
    secrets=st.lists(st.binary(), max_size=3),
    now=st.datetimes(timezones=st.none() | st.just(UTC)),
)
def test_whatever_arrives_gets_an_answer(raw, headers, secrets, now):
    assert isinstance(VERIFY(raw, headers, secrets, now), Rejected)
