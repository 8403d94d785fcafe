from datetime import UTC, datetime, timedelta, timezone

import pytest

from connector_app.words import times

NOW = datetime(2026, 6, 19, 12, 0, tzinfo=UTC)  # a Friday


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("2026-06-19T11:59:30Z", "just now"),
        ("2026-06-19T12:05:00Z", "just now"),
        ("2026-06-19T11:55:00Z", "5 min ago"),
        ("2026-06-19T09:00:00Z", "3 h ago"),
        ("2026-06-18T23:00:00Z", "yesterday"),
        ("2026-06-15T09:00:00Z", "Monday"),
        ("2026-06-01T09:00:00Z", "1 Jun"),
        ("2025-06-01T09:00:00Z", "1 Jun 2025"),
        ("", ""),
        ("soon", ""),
    ],
)
def test_near_is_short_and_far_is_a_date(at, words):
    assert words == times.ago(at, NOW, UTC)


def test_a_day_begins_at_the_persons_own_midnight():
    east = timezone(timedelta(hours=9))

    assert "Yesterday, Friday 19 June" == times.day("2026-06-19T14:00:00Z", NOW + timedelta(hours=4), east)
    assert "23:00" == times.clock("2026-06-19T14:00:00Z", east)
    assert "Today, Friday 19 June" == times.day("2026-06-19T01:00:00Z", NOW, UTC)
    assert "Monday 1 June" == times.day("2026-06-01T01:00:00Z", NOW, UTC)


def test_a_moment_in_full():
    assert "Today, 10:02" == times.full("2026-06-19T10:02:00Z", NOW, UTC)
    assert "1 June, 10:02" == times.full("2026-06-01T10:02:00Z", NOW, UTC)
    assert ("", "", "") == (times.full("", NOW), times.day("", NOW), times.clock(""))


def test_how_long_until():
    assert 5.0 == times.seconds_until(NOW.timestamp() + 5, NOW)


EAST = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("at", "shown"),
    [
        ("2026-03-31T12:00:00Z", "2026-03-31 14:00"),
        ("2026-03-31T12:00:00.000+02:00", "2026-03-31 12:00"),
        ("2026-03-31", "2026-03-31"),
        ("soon", "soon"),
        ("", ""),
    ],
)
def test_a_moment_is_edited_by_the_clock_of_this_place(at, shown):
    assert times.here(at, EAST) == shown


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        (" 2026-03-31 14:00 ", "2026-03-31T14:00:00+02:00"),
        ("2026-03-31T14:00:30", "2026-03-31T14:00:30+02:00"),
        ("2026-03-31T14:00:00Z", "2026-03-31T14:00:00Z"),
        ("2026-13-31 14:00", "2026-13-31 14:00"),
        ("tomorrow", "tomorrow"),
        ("", ""),
    ],
)
def test_a_time_that_is_typed_is_one_of_this_place(typed, sent):
    assert times.offset(typed, EAST) == sent


def test_without_a_zone_it_is_the_computers_own():
    typed = times.offset("2026-03-31 14:00")

    assert datetime.fromisoformat(typed).tzinfo is not None
    assert times.here(typed) == "2026-03-31 14:00"


@pytest.mark.parametrize(
    ("at", "hours"), [("0001-01-01T00:00:00.000Z", -5), ("9999-12-31T23:59:59Z", 5), ("9999-12-31T23:59:59Z", 14)]
)
def test_the_ends_of_the_calendar_are_no_time_where_they_lie_beyond_it(at, hours):
    zone = timezone(timedelta(hours=hours))

    said = [say(at, NOW, zone) for say in (times.ago, times.day, times.full)]

    assert (["", "", ""], "", at) == (said, times.clock(at, zone), times.here(at, zone))


def test_the_first_moment_is_told_where_it_can_be():
    assert "1 January 1, 00:00" == times.full("0001-01-01T00:00:00.000Z", NOW, UTC)
    assert "9999-12-31 23:59" == times.here("9999-12-31T23:59:59Z", UTC)


@pytest.mark.parametrize(
    ("day", "words"), [("2026-03-09", "9 March"), ("2025-12-31", "31 December 2025"), ("none", "none"), ("", "")]
)
def test_a_day_is_said_as_people_do(day, words):
    assert words == times.date(day, NOW)
