"""Stretches of time that the history can be narrowed to: by the days of this place, as people count them."""

from datetime import date, datetime, timedelta, tzinfo

from connector_app.model.clock import stamp
from connector_app.words import times

NEAR = {"today": ("Today", 1), "week": ("The last 7 days", 7), "month": ("The last 30 days", 30)}
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
    return words if chosen.startswith(DAY) else f"Until {words}"


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


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    local = datetime(day.year, day.month, day.day, tzinfo=zone)
    return local if zone else local.astimezone()


def _day(chosen: str) -> date | None:
    try:
        return date.fromisoformat(chosen.removeprefix(DAY).removeprefix(UNTIL)) if " " in chosen else None
    except ValueError:
        return None
