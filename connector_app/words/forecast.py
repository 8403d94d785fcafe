"""The end of a sign-in in words: when, and what to do about it."""

from datetime import datetime, tzinfo

from connector_app.model.clock import stamp
from connector_app.model.forecast import Forecast
from connector_app.words import times


def when(each: Forecast, now: datetime, zone: tzinfo | None = None) -> str:
    """Return when a sign-in ends: "Ends Friday 20 June", "Does not end by itself"."""
    if each.sort == "ended":
        return "Has ended"
    if each.at is None:
        return "Does not end by itself" if each.sort == "never" else "Nobody here knows when it ends"
    day = _day(each.at, now, zone)
    if each.sort == "unused":
        return f"Ends {day} if it is not used before"
    return f"May end {day}" if each.sort == "perhaps" else f"Ends {day}"


def _day(at: datetime, now: datetime, zone: tzinfo | None) -> str:
    days = (at.astimezone(zone).date() - now.astimezone(zone).date()).days
    if days in {0, 1}:
        return f"{'tomorrow' if days else 'today'} at {times.clock(stamp(at), zone)}"
    return times.day(stamp(at), now, zone).removeprefix("Yesterday, ")
