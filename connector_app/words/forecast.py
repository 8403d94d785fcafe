"""The end of a sign-in in words: when, and what to do about it."""

from collections.abc import Mapping
from datetime import datetime, tzinfo

from connector_app.language import said
from connector_app.model.clock import stamp
from connector_app.model.forecast import Forecast, Sort
from connector_app.words import times

_ENDS: Mapping[Sort, tuple[str, str, str]] = {
    "ends": (said("Ends today at {time}"), said("Ends tomorrow at {time}"), said("Ends {day}")),
    "perhaps": (said("May end today at {time}"), said("May end tomorrow at {time}"), said("May end {day}")),
    "unused": (
        said("Ends today at {time} if it is not used before"),
        said("Ends tomorrow at {time} if it is not used before"),
        said("Ends {day} if it is not used before"),
    ),
}
"""What is said of an end today, tomorrow and on a day like "Friday 20 June"."""


def when(each: Forecast, now: datetime, zone: tzinfo | None = None) -> str:
    """Return when a sign-in ends: "Ends Friday 20 June", "Does not end by itself"."""
    if each.sort == "ended":
        return said("Has ended")
    if each.at is None:
        return said("Does not end by itself") if each.sort == "never" else said("Nobody here knows when it ends")
    today, tomorrow, later = _ENDS.get(each.sort, _ENDS["ends"])
    match (each.at.astimezone(zone).date() - now.astimezone(zone).date()).days:
        case 0:
            return today.format(time=times.clock(stamp(each.at), zone))
        case 1:
            return tomorrow.format(time=times.clock(stamp(each.at), zone))
        case _:
            return later.format(day=times.dated(stamp(each.at), now, zone))
