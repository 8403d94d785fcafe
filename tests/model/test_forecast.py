"""When a sign-in ends: what the platforms' documents say, and what is known of one account."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from connector_app.model.attention import Cause, Facts, standing
from connector_app.model.clock import stamp
from connector_app.model.connection import Account, Connection, ConnectionStatus
from connector_app.model.forecast import (
    NO_RENEWAL,
    NOT_SAID,
    NOT_WRITTEN_DOWN,
    SAID,
    End,
    Forecast,
    SignIn,
    ending_soon,
    forecast,
    in_order,
)
from connector_app.model.item import ConnectionId
from connector_app.providers import PROVIDERS
from connector_app.words.attention import told as words_of_need
from connector_app.words.forecast import when

NOW = datetime(2026, 6, 20, 10, 0, tzinfo=UTC)
ENDS = {provider.id: provider.ends for provider in PROVIDERS}


def ago(days):
    return stamp(NOW - timedelta(days=days))


def account(provider="acme", method="oauth", **more):
    values = {"name": provider, "created_at": ago(100), "checked_at": ago(0), "scopes": (), "access": "read"} | more
    status = values.pop("status", ConnectionStatus.CONNECTED)
    return Connection(
        ConnectionId(f"{provider}-1"), provider, Account("1", "Ada"), method=method, status=status, **values
    )


NOTHING = SignIn()


def told(here, known=NOTHING):
    return forecast(ENDS.get(here.provider, ()), here, known, NOW)


RENEWS = SignIn(given_at=ago(5), renewed_at=ago(1), is_renewable=True)
STAYS = SignIn(given_at=ago(5), renewed_at=ago(5), is_renewable=False)


@pytest.mark.parametrize(
    ("provider", "method", "known", "sort", "days"),
    [
        ("google", "oauth", RENEWS, "perhaps", 2),
        ("google", "oauth", replace(RENEWS, given_at=ago(8)), "unused", 181),  # it outlived the seven days
        ("microsoft", "oauth", RENEWS, "unused", 89),
        ("github", "oauth", RENEWS, "unused", 181),
        ("github", "device", STAYS, "unused", 365),  # read today
        ("github", "token", STAYS, "unknown", None),
        ("slack", "oauth", RENEWS, "unused", 29),
        ("slack", "token", STAYS, "never", None),
        ("notion", "oauth", RENEWS, "unknown", None),
        ("notion", "token", STAYS, "unknown", None),
        ("discord", "token", STAYS, "never", None),
        ("discord", "oauth", RENEWS, "unknown", None),
        ("zapier", "token", STAYS, "never", None),
        ("zapier", "client-credentials", RENEWS, "unknown", None),
        ("practice", "oauth", RENEWS, "never", None),
    ],
)
def test_each_platform_ends_a_sign_in_as_its_documents_say(provider, method, known, sort, days):
    found = told(account(provider, method), known)

    assert sort == found.sort
    assert found.why
    assert (None if days is None else NOW + timedelta(days=days)) == found.at


def test_what_the_platform_said_of_this_sign_in_comes_before_its_documents():
    found = told(account("github"), replace(RENEWS, refresh_until=ago(-3)))

    assert ("ends", SAID, NOW + timedelta(days=3)) == (found.sort, found.why, found.at)


def test_a_key_that_cannot_be_renewed_ends_when_it_was_said():
    found = told(account(), replace(STAYS, access_until=ago(-7)))

    assert ("ends", NO_RENEWAL, NOW + timedelta(days=7)) == (found.sort, found.why, found.at)
    assert "unknown" == told(account(), replace(RENEWS, access_until=ago(-7))).sort


def test_a_sign_in_that_ended_is_said_to_have_ended():
    since = ago(2)
    found = told(account("google", status=ConnectionStatus.SIGN_IN_NEEDED, since=since), RENEWS)

    assert ("ended", NOW - timedelta(days=2)) == (found.sort, found.at)
    assert told(account(status=ConnectionStatus.ACCESS_REMOVED)).at is None


def test_what_nobody_said_is_said_to_be_unknown():
    assert NOT_SAID == told(account(), RENEWS).why
    assert NOT_SAID == told(account()).why
    assert NOT_WRITTEN_DOWN == told(account("microsoft")).why  # an account from before this was written down


def test_what_ends_first_stands_first_and_what_never_ends_last():
    every = [
        account("slack", "token", name="Never"),
        account("microsoft", name="In 89 days"),
        account("google", name="In 2 days"),
        account("notion", name="Unknown", status=ConnectionStatus.SIGN_IN_NEEDED),
    ]
    known = {ConnectionId(f"{p}-1"): RENEWS for p in ("microsoft", "google", "notion")} | {
        ConnectionId("slack-1"): STAYS
    }

    found = in_order(every, lambda provider: ENDS[provider], known, NOW)

    assert ["Unknown", "In 2 days", "In 89 days", "Never"] == [here.name for here, _ in found]


@pytest.mark.parametrize(
    ("sort", "hours", "is_soon"),
    [
        ("ends", 72, True), ("ends", 73, False), ("perhaps", 24, True), ("perhaps", 25, False),
        ("unused", 1, False), ("ended", -1, False), ("ends", -1, False),
    ],
)  # fmt: skip
def test_a_person_is_told_before_the_end(sort, hours, is_soon):
    assert is_soon == Forecast(sort, NOW + timedelta(hours=hours)).is_soon(NOW)


def test_only_what_ends_soon_and_is_turned_on_wants_somebody():
    known = {ConnectionId("google-1"): replace(RENEWS, given_at=ago(6.5))}
    here = account("google")

    assert [(here, "perhaps")] == [
        (each, found.sort) for each, found in ending_soon([here, account("slack", "token")], ENDS.get, known, NOW)
    ]
    assert () == ending_soon([account("google", status=ConnectionStatus.OFF)], ENDS.get, known, NOW)
    (need,) = standing(Facts([here], sign_ins=known, now=NOW), ENDS, ENDS)
    assert (Cause.ENDING, "google-1", "perhaps") == (need.cause, need.connection, need.detail)
    assert "The sign-in may end soon." in words_of_need(need, "Ada").sentence
    assert () == standing(Facts([here], sign_ins=known), ENDS, ENDS)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Forecast("ended", NOW), "Has ended"),
        (Forecast("never"), "Does not end by itself"),
        (Forecast("unknown"), "Nobody here knows when it ends"),
        (Forecast("ends", NOW + timedelta(hours=2)), "Ends today at 12:00"),
        (Forecast("ends", NOW + timedelta(hours=26)), "Ends tomorrow at 12:00"),
        (Forecast("perhaps", NOW + timedelta(days=5)), "May end Thursday 25 June"),
        (Forecast("unused", NOW + timedelta(days=300)), "Ends Friday 16 April 2027 if it is not used before"),
        (Forecast("ends", NOW - timedelta(days=1)), "Ends Friday 19 June"),
    ],
)
def test_the_end_is_said_as_people_say_days(found, words):
    assert words == when(found, NOW, UTC)


def test_every_reason_is_a_sentence_and_days_are_counted_from_something():
    for end in (each for ends in ENDS.values() for each in ends):
        assert end.why.endswith(".")
        assert isinstance(end, End)
        assert end.days is None or end.days > 0
