"""Stretches of time that the history can be narrowed to: by the days of this place, as people count them."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from itertools import pairwise

from connector_app.language import said
from connector_app.model.clock import stamp
from connector_app.words import times


@dataclass(frozen=True, slots=True)
class Week:
    """A week of this place, from its Monday on."""

    monday: date
    since: str
    until: str

    @property
    def name(self) -> str:
        """Return the name of its page."""
        return f"week-{self.monday}.html"

    @property
    def words(self) -> str:
        return week_words(self.monday)


def week_words(monday: date) -> str:
    """Return a week in words: "16 to 22 November 2026"."""
    sunday = monday + timedelta(days=6)
    first, last, year = str(monday.day), str(sunday.day), str(sunday.year)
    if monday.month == sunday.month:
        month = times.MONTHS[sunday.month - 1]
        return said(
            "{first} to {last} {month} {year}", "days of a week", first=first, last=last, month=month, year=year
        )
    month, next_month = (times.SHORT_MONTHS[each.month - 1] for each in (monday, sunday))
    if monday.year == sunday.year:
        return said(
            "{first} {month} to {last} {next_month} {year}",
            "days of a week in two months",
            first=first,
            month=month,
            last=last,
            next_month=next_month,
            year=year,
        )
    return said(
        "{first} {month} {year} to {last} {next_month} {next_year}",
        "days of a week in two years",
        first=first,
        month=month,
        year=str(monday.year),
        last=last,
        next_month=next_month,
        next_year=year,
    )


NEAR = {"today": (said("Today"), 1), "week": (said("The last 7 days"), 7), "month": (said("The last 30 days"), 30)}
DAY, UNTIL = "day ", "until "
"""What a choice of one day begins with, and one of all up to a day."""


def options(chosen: str, now: datetime) -> tuple[tuple[str, str], ...]:
    """Return what can be chosen, as (key, words); a day that was chosen among it."""
    near = tuple((key, words) for key, (words, _) in NEAR.items())
    return near if chosen in {"", *NEAR} or not label(chosen, now) else (*near, (chosen, label(chosen, now)))


def label(chosen: str, now: datetime, zone: tzinfo | None = None) -> str:
    """Return a choice in words: "3 March", "Until 3 March"; "" for what is none."""
    if chosen in NEAR:
        return NEAR[chosen][0]
    day = _day(chosen)
    if day is None:
        return ""
    words = times.day(stamp(_midnight(day, zone)), now, zone)
    return words if chosen.startswith(DAY) else said("Until {day}", day=words)


def bounds(chosen: str, now: datetime, zone: tzinfo | None = None) -> tuple[str, str]:
    """Return from when and until when a choice reaches; empty where it has no bound."""
    if chosen in NEAR:
        return midnights(now, NEAR[chosen][1], zone)[0], ""
    if (day := _day(chosen)) is None:
        return "", ""
    since, until = (stamp(_midnight(each, zone)) for each in (day, day + timedelta(days=1)))
    return (since if chosen.startswith(DAY) else ""), until


def midnights(now: datetime, days: int, zone: tzinfo | None = None) -> tuple[str, ...]:
    """Return where each of the last days begins, the oldest first, and where tomorrow does."""
    today = now.astimezone(zone).date()
    return tuple(stamp(_midnight(today + timedelta(days=n), zone)) for n in range(1 - days, 2))


def weeks(now: datetime, number: int, zone: tzinfo | None = None) -> tuple[Week, ...]:
    """Return the last weeks that are over, Monday to Sunday by the days of this place, the oldest first."""
    today = now.astimezone(zone).date()
    monday = today - timedelta(days=today.weekday())
    mondays = [monday - timedelta(weeks=n) for n in range(number, -1, -1)]
    ends = [stamp(_midnight(each, zone)) for each in mondays]
    return tuple(Week(day, *span) for day, span in zip(mondays, pairwise(ends), strict=False))


def week_of(name: str) -> date | None:
    """Return the Monday of the week that a page of this name tells of; None where it is none."""
    found = re.fullmatch(r"week-(\d{4}-\d{2}-\d{2})\.html", name)
    return _day(f"{DAY}{found[1]}") if found else None


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    local = datetime(day.year, day.month, day.day, tzinfo=zone)
    return local if zone else local.astimezone()


def _day(chosen: str) -> date | None:
    try:
        return date.fromisoformat(chosen.removeprefix(DAY).removeprefix(UNTIL)) if " " in chosen else None
    except ValueError:
        return None
