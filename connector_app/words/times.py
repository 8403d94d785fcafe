"""Moments as people say them: in their own time zone, short where it is near, a date where it is far."""

import re
from datetime import UTC, datetime, tzinfo

from connector_app.language import said
from connector_app.model.clock import is_moment, moment

_TYPED = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?")

_DAYS = (
    said("Monday"),
    said("Tuesday"),
    said("Wednesday"),
    said("Thursday"),
    said("Friday"),
    said("Saturday"),
    said("Sunday"),
)
_SHORT_DAYS = (said("Mon"), said("Tue"), said("Wed"), said("Thu"), said("Fri"), said("Sat"), said("Sun"))
MONTHS = (
    said("January"),
    said("February"),
    said("March"),
    said("April"),
    said("May", "the month"),
    said("June"),
    said("July"),
    said("August"),
    said("September"),
    said("October"),
    said("November"),
    said("December"),
)
SHORT_MONTHS = (
    said("Jan"),
    said("Feb"),
    said("Mar"),
    said("Apr"),
    said("May", "the month, short"),
    said("Jun"),
    said("Jul"),
    said("Aug"),
    said("Sep"),
    said("Oct"),
    said("Nov"),
    said("Dec"),
)


def ago(at: str, now: datetime, zone: tzinfo | None = None) -> str:
    """Return "just now", "5 min ago", "3 h ago", "yesterday", "Friday" or a date; "" where nothing is known."""
    there = _read(at, zone)
    if there is None:
        return ""
    seconds = (now - there).total_seconds()
    if seconds < 60:
        return said("just now")
    if seconds < 3600:
        return said("{n} min ago", n=int(seconds // 60))
    here = now.astimezone(zone)
    return _near_day(there, here) or said("{n} h ago", n=int(seconds // 3600))


def since(at: str, now: datetime, zone: tzinfo | None = None) -> str:
    """Return since when: "14:05" today, else "yesterday", "Friday" or a date; "" where nothing is known."""
    there = _read(at, zone)
    if there is None:
        return ""
    return _near_day(there, now.astimezone(zone)) or f"{there:%H:%M}"


def span(since: str, until: str, zone: tzinfo | None = None) -> str:
    """Return from when to when: "22:10 to 23:00", or with the days where they differ; "" where one is not known."""
    there, here = _read(since, zone), _read(until, zone)
    if there is None or here is None:
        return ""
    if there.date() == here.date():
        return said("{since} to {until}", since=f"{there:%H:%M}", until=f"{here:%H:%M}")
    return said("{since} to {until}", since=_at(_date(there, here), there), until=_at(_date(here, here), here))


def clock(at: str, zone: tzinfo | None = None) -> str:
    """Return the time of day, "14:05"; "" where nothing is known."""
    there = _read(at, zone)
    return f"{there:%H:%M}" if there else ""


def day(at: str, now: datetime, zone: tzinfo | None = None) -> str:
    """Return a day as a heading: "Today, Friday 20 June"."""
    there = _read(at, zone)
    if there is None:
        return ""
    words = dated(at, now, zone)
    match (now.astimezone(zone).date() - there.date()).days:
        case 0:
            return said("Today, {day}", day=words)
        case 1:
            return said("Yesterday, {day}", day=words)
        case _:
            return words


def dated(at: str, now: datetime, zone: tzinfo | None = None) -> str:
    """Return a day of the week and a date: "Friday 20 June"; "" where nothing is known."""
    there = _read(at, zone)
    if there is None:
        return ""
    return said("{weekday} {date}", weekday=_DAYS[there.weekday()], date=_date(there, now.astimezone(zone)))


def full(at: str, now: datetime, zone: tzinfo | None = None) -> str:
    """Return day and time, "Today, 10:02" or "3 March, 10:02"."""
    there = _read(at, zone)
    if there is None:
        return ""
    here = now.astimezone(zone)
    near = {0: said("Today"), 1: said("Yesterday")}.get((here.date() - there.date()).days) or _date(there, here)
    return _at(near, there)


def here(at: str, zone: tzinfo | None = None) -> str:
    """Return a moment as a person edits it, "2026-03-09 14:30" by the clock of this place; other words unchanged."""
    there = _read(at, zone) if is_moment(at) else None
    return f"{there:%Y-%m-%d %H:%M}" if there else at


def date(day: str, now: datetime) -> str:
    """Return a day that is written as 2026-03-09 in words: "9 March"; anything else unchanged."""
    try:
        return _date(datetime.fromisoformat(day), now)
    except ValueError:
        return day


def offset(typed: str, zone: tzinfo | None = None) -> str:
    """Return what was typed with the offset of this place at that time (RFC 3339); what is no time unchanged."""
    text = typed.strip()
    try:
        when = datetime.fromisoformat(text) if _TYPED.fullmatch(text) else None
        if when is None or when.tzinfo is not None:
            return typed
        return when.replace(tzinfo=zone).isoformat() if zone else when.astimezone().isoformat()
    except (ValueError, OverflowError):
        return typed


def _near_day(there: datetime, here: datetime) -> str:
    """Return the day of `there` as `ago` says it; "" where it is the same day."""
    days = (here.date() - there.date()).days
    if days == 0:
        return ""
    if days == 1:
        return said("yesterday")
    if 1 < days < 7:
        return _DAYS[there.weekday()]
    return _dated(there, here, SHORT_MONTHS)


def _date(there: datetime, here: datetime) -> str:
    return _dated(there, here, MONTHS)


def _dated(there: datetime, here: datetime, months: tuple[str, ...]) -> str:
    day, month = str(there.day), months[there.month - 1]
    if there.year == here.year:
        return said("{day} {month}", "a date", day=day, month=month)
    return said("{day} {month} {year}", "a date", day=day, month=month, year=str(there.year))


def _at(day: str, there: datetime) -> str:
    return said("{day}, {time}", "a day and a time of day", day=day, time=f"{there:%H:%M}")


def _read(at: str, zone: tzinfo | None) -> datetime | None:
    """Return a moment by the clock of this place, None where it cannot be: nor at the ends of the calendar."""
    try:
        return moment(at).astimezone(zone) if at else None
    except (ValueError, OverflowError, OSError):
        return None


def seconds_until(at: float, now: datetime) -> float:
    """Return the seconds from `now` until a moment given in seconds since 1970."""
    return at - now.astimezone(UTC).timestamp()


def weekday(at: str, zone: tzinfo | None = None) -> str:
    """Return day of the week and time, "Mon 14:05"; "" where nothing is known."""
    there = _read(at, zone)
    if there is None:
        return ""
    return said(
        "{day} {time}", "a short day of the week and a time", day=_SHORT_DAYS[there.weekday()], time=f"{there:%H:%M}"
    )
