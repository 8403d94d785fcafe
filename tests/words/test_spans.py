from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from connector_app.words import spans

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 30, 10, 0, tzinfo=BERLIN)  # the day after the clocks went forward


def test_days_are_those_of_this_place_however_long_they_are():
    found = spans.midnights(NOW, 3, BERLIN)

    assert ("2026-03-27T23:00:00.000Z", "2026-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z") == found[:3]
    assert "2026-03-30T22:00:00.000Z" == found[3]


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ("today", ("2026-03-29T22:00:00.000Z", "")),
        ("week", ("2026-03-23T23:00:00.000Z", "")),
        ("day 2026-03-29", ("2026-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z")),
        ("until 2026-03-29", ("", "2026-03-29T22:00:00.000Z")),
        ("", ("", "")),
        ("day nonsense", ("", "")),
        ("nonsense", ("", "")),
    ],
)
def test_a_choice_reaches_from_midnight_to_midnight(chosen, expected):
    assert expected == spans.bounds(chosen, NOW, BERLIN)


@pytest.mark.parametrize(
    ("chosen", "words"),
    [
        ("today", "Today"),
        ("day 2026-03-03", "Tuesday 3 March"),
        ("until 2026-03-03", "Until Tuesday 3 March"),
        ("day 2026-03-30", "Today, Monday 30 March"),
        ("day x", ""),
    ],
)
def test_a_choice_says_itself(chosen, words):
    assert words == spans.label(chosen, NOW, BERLIN)


def test_a_day_that_was_chosen_is_among_the_choices():
    assert 3 == len(spans.options("", NOW)) == len(spans.options("week", NOW)) == len(spans.options("x", NOW))
    assert ("day 2026-03-03", "Tuesday 3 March") == spans.options("day 2026-03-03", NOW)[-1]


def test_without_a_zone_it_is_the_one_of_this_computer():
    now = datetime(2026, 3, 30, tzinfo=timezone(timedelta(0)))

    assert 8 == len(spans.midnights(now, 7))


def test_weeks_are_whole_ones_of_this_place_monday_to_sunday():
    found = spans.weeks(NOW, 2, BERLIN)

    assert ["week-2026-03-16.html", "week-2026-03-23.html"] == [week.name for week in found]
    assert ("2026-03-22T23:00:00.000Z", "2026-03-29T22:00:00.000Z") == (found[1].since, found[1].until)
    assert "16 to 22 March 2026" == found[0].words


@pytest.mark.parametrize(
    ("monday", "words"),
    [
        ((2026, 3, 30), "30 Mar to 5 Apr 2026"),
        ((2026, 12, 28), "28 Dec 2026 to 3 Jan 2027"),
        ((2026, 3, 2), "2 to 8 March 2026"),
    ],
)
def test_a_week_is_said_in_few_words(monday, words):
    assert words == spans.week_words(date(*monday))


@pytest.mark.parametrize(
    ("name", "monday"),
    [
        ("week-2026-03-30.html", date(2026, 3, 30)),
        ("week-2026-03-99.html", None),
        ("../week-2026-03-30.html", None),
        ("week-2026-03-30.html.exe", None),
    ],
)
def test_only_the_name_of_a_weekly_page_names_a_week(name, monday):
    assert monday == spans.week_of(name)
