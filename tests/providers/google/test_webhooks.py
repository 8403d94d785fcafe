"""Notifications of Google's channels: what is taken, and what is not."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model.item import ConnectionId
from connector_app.model.webhook import Accepted, Again, Delivery, DeliveryId, Rejected
from connector_app.providers import google
from connector_app.providers.google.webhooks import STATES, events, verify

NOW = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)
SECRET = b"canary-channel-token-1"
GENUINE = {
    "X-Goog-Channel-ID": "4ba78bf0-6a47-11e2-bcfd-0800200c9a66",
    "X-Goog-Channel-Token": SECRET.decode(),
    "X-Goog-Channel-Expiration": "Tue, 10 Mar 2026 08:05:00 GMT",
    "X-Goog-Message-Number": "10",
    "X-Goog-Resource-ID": "ret08u3rv24htgh289g",
    "X-Goog-Resource-State": "exists",
    "X-Goog-Resource-URI": "https://www.googleapis.com/calendar/v3/calendars/primary/events?alt=json",
}
NEEDED = [name for name in GENUINE if name not in {"X-Goog-Channel-Expiration", "X-Goog-Resource-URI"}]


def headers(**changes):
    values = GENUINE | {f"X-Goog-{name.replace('_', '-')}": value for name, value in changes.items()}
    return [(name.encode(), value.encode("latin-1")) for name, value in values.items() if value is not None]


def check(given_=None, *, raw=b"", secrets=(SECRET,), now=NOW):
    return verify(raw, headers() if given_ is None else given_, secrets, now)


def test_a_genuine_notification_is_taken_and_known_again():
    taken = check()

    assert isinstance(taken, Accepted)
    assert (taken.delivery_id, taken.event) == ("4ba78bf0-6a47-11e2-bcfd-0800200c9a66:10", "exists")
    assert check() == taken
    assert check(headers(Message_Number="11")).signed != taken.signed


@pytest.mark.parametrize("state", sorted(STATES))
def test_every_state_is_known(state):
    assert check(headers(Resource_State=state)).event == state


def test_the_names_of_headers_may_have_any_case():
    assert isinstance(check([(name.upper(), value) for name, value in headers()]), Accepted)


def test_a_channel_need_not_say_when_it_ends():
    assert isinstance(check(headers(Channel_Expiration=None)), Accepted)


def test_an_older_token_still_holds_while_two_are_in_force():
    assert isinstance(check(secrets=(b"canary-channel-token-2", b"", SECRET)), Accepted)


def test_one_flipped_bit_of_the_token_is_refused():
    for bit in range(len(SECRET) * 8):
        changed = bytearray(SECRET)
        changed[bit // 8] ^= 1 << (bit % 8)
        assert check(headers(Channel_Token=changed.decode("latin-1"))) == Rejected("signature")


@pytest.mark.parametrize("token", ["", "canary-channel-token-", "canary-channel-token-11"])
def test_another_token_is_refused(token):
    assert check(headers(Channel_Token=token)) == Rejected("signature")


@pytest.mark.parametrize("name", NEEDED)
def test_a_missing_or_doubled_header_is_refused(name):
    there = headers()

    assert check([h for h in there if h[0] != name.encode()]) == Rejected("headers")
    assert check([*there, (name.encode(), b"x")]) == Rejected("headers")


@pytest.mark.parametrize("secrets", [(), (b"",)])
def test_without_a_secret_nothing_is_taken(secrets):
    assert check(headers(Channel_Token=""), secrets=secrets) == Rejected("secret")


def test_a_channel_that_has_ended_says_nothing_any_more():
    end = headers(Channel_Expiration=format_datetime(NOW, usegmt=True))

    assert isinstance(check(end), Accepted)
    assert check(end, now=NOW + timedelta(seconds=1)) == Rejected("timestamp")


@pytest.mark.parametrize("end", ["soon", "", "Tue, 99 Mar 2026 08:05:00 GMT", "Mon, 01 Jan 0001 00:00:00 +1400"])
def test_an_end_that_is_no_date_is_refused(end):
    assert check(headers(Channel_Expiration=end)) == Rejected("timestamp")


def test_an_end_that_comes_twice_is_refused():
    assert check([*headers(), (b"x-goog-channel-expiration", b"x")]) == Rejected("timestamp")


def test_a_time_without_a_zone_counts_as_utc():
    later = headers(Channel_Expiration="Tue, 10 Mar 2026 08:05:00 -0000")

    assert isinstance(check(later, now=NOW.replace(tzinfo=None)), Accepted)


def test_a_notification_has_no_body():
    assert check(raw=b"{}") == Rejected("body", 400)


@pytest.mark.parametrize(
    "changes",
    [
        {"Channel_ID": ""},
        {"Channel_ID": "x" * 65},
        {"Channel_ID": "white space"},
        {"Message_Number": ""},
        {"Message_Number": "-1"},
        {"Message_Number": "9" * 21},
    ],
    ids=str,
)
def test_an_id_or_number_that_is_none_is_answered_400(changes):
    assert check(headers(**changes)) == Rejected("headers", 400)


@pytest.mark.parametrize("state", ["", "exploded", "\xff"])
def test_a_state_that_nobody_knows_is_answered_400(state):
    assert check(headers(Resource_State=state)) == Rejected("event", 400)


def test_a_notification_names_no_item_and_has_the_account_read():
    assert events(Delivery(1, ConnectionId("google-1"), DeliveryId("d"), "exists", b"", "")) == (Again(),)
    assert not google.PROVIDER.by_hand


@given(
    raw=st.binary(),
    given_=st.lists(st.tuples(st.sampled_from([n.encode() for n in GENUINE]) | st.binary(), st.binary()), max_size=8),
    secrets=st.lists(st.binary(), max_size=2),
    now=st.datetimes(timezones=st.none() | st.just(UTC)),
)
def test_whatever_arrives_gets_an_answer(raw, given_, secrets, now):
    assert isinstance(verify(raw, given_, secrets, now), Rejected)
