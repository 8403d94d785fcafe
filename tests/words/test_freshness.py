"""How fresh an account is, in words: never less old than it is, never live where that is not so."""

from datetime import UTC, datetime, timedelta

import pytest

from connector_app.model.clock import stamp
from connector_app.model.connection import ConnectionStatus
from connector_app.model.freshness import NOT_YET, Freshness
from connector_app.words import freshness as words
from tests.parts.hooked import account

NOW = datetime(2026, 6, 19, 12, 0, tzinfo=UTC)  # a Friday
WELL, OFFLINE = account(), account(status=ConnectionStatus.OFFLINE)


def read(seconds, way="polling", every=60.0, **more):
    return Freshness(way, stamp(NOW - timedelta(seconds=seconds)), every, **more)


def say(each, known, *, followed=True):
    return words.fresh(each, known, NOW, followed=followed, zone=UTC)


@pytest.mark.parametrize(
    ("known", "said"),
    [
        (read(300, "live", 300), "live"),
        (read(0), "checked 10 s ago"),
        (read(33), "checked 40 s ago"),
        (read(60), "checked 60 s ago"),
        (read(61), "checked 2 min ago"),
        (read(-30), "checked 10 s ago"),
        (read(3600, every=3600), "checked 60 min ago"),
        (read(3601, every=3600), "checked 2 h ago"),
    ],
)
def test_a_connected_account_is_live_or_was_checked_so_long_ago(known, said):
    assert say(WELL, known) == said


@pytest.mark.parametrize(
    ("each", "known", "ticks"),
    [
        (WELL, read(33), True),
        (WELL, read(60), True),
        (WELL, read(61), False),
        (WELL, read(10, "live"), False),
        (WELL, NOT_YET, False),
        (OFFLINE, read(10), False),
    ],
)
def test_only_words_that_count_seconds_tick(each, known, ticks):
    assert words.is_ticking(each, known, NOW) == ticks
    assert say(each, known).endswith(" s ago") == ticks


@pytest.mark.parametrize(
    ("each", "known", "followed", "said"),
    [
        (WELL, read(181), True, "not checked since 11:56"),
        (WELL, read(900, "live", 300), True, "not checked since 11:45"),
        (WELL, read(10, "live"), False, "not checked since 11:59"),
        (WELL, read(-3600, "live"), True, "not checked since 13:00"),
        (OFFLINE, read(10), True, "not checked since 11:59"),
        (OFFLINE, read(86400), True, "not checked since yesterday"),
        (WELL, read(3 * 86400), True, "not checked since Tuesday"),
        (WELL, read(30 * 86400), True, "not checked since 20 May"),
        (WELL, NOT_YET, True, "not checked yet"),
    ],
)
def test_what_is_overdue_cannot_be_asked_or_follows_nobody_is_not_called_fresh(each, known, followed, said):
    assert say(each, known, followed=followed) == said


@pytest.mark.parametrize(
    ("every", "said"),
    [(0, ""), (60, "every minute"), (90, "every 90 seconds"), (300, "every 5 minutes"), (3600, "every hour")],
)
def test_how_often_an_account_is_read(every, said):
    assert words.every(Freshness(every=every)) == said


def test_what_keeps_live_updates_from_working_is_a_sentence():
    assert words.trouble(NOT_YET) == ""
    for name, ends in (
        ("forbidden", "Sign in again to give it."),
        ("unauthorized", "Sign in again, or paste a new key."),
        ("setup-needed", "Its set-up page says which."),
    ):
        assert words.trouble(Freshness(trouble=name)).endswith(ends)
    assert words.trouble(Freshness(trouble="rejected", words="Switch it on.")) == "Switch it on."
    assert words.trouble(Freshness(trouble="unexpected")) == "Something keeps live updates from working."


@pytest.mark.parametrize(
    ("accounts", "said", "share"),
    [
        ([(WELL, read(33))], ("Up to date", "checked 40 s ago", "every minute"), 1),
        ([(WELL, read(33, "live"))], ("Up to date", "live"), 1),
        (
            [(OFFLINE, read(33, trouble="rejected", words="Switch it on."))],
            ("Not up to date", "not checked since 11:59", "Switch it on."),
            0,
        ),
        ([(WELL, read(33)), (WELL, read(99))], ("2 of 2 accounts up to date", "checked 2 min ago"), 1),
        (
            [(WELL, read(33)), (WELL, read(9, "live")), (OFFLINE, read(9)), (WELL, read(999))],
            ("2 of 4 accounts up to date", "1 live", "the others checked 40 s ago"),
            0.5,
        ),
        ([(WELL, read(9, "live")), (OFFLINE, read(9))], ("1 of 2 accounts up to date", "1 live"), 0.5),
    ],
)
def test_accounts_together_are_as_fresh_as_the_oldest_among_those_that_are_up_to_date(accounts, said, share):
    standing = words.standing(accounts, NOW, UTC)

    assert (standing.words, standing.share) == (said, share)
