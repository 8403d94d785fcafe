"""Words and times as Outlook writes them, turned into ours."""

from datetime import datetime, timedelta
from typing import Any

from connector_app.model.clock import is_date, moment, stamp
from connector_app.model.markup import seen
from connector_app.providers.microsoft.wire import BodyWire, TimeWire

UTC_NAMES = frozenset({"utc", "etc/utc", "etc/gmt", "gmt", "z", "tzone://microsoft/utc"})
_BLOCKS = frozenset({"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "/p"})


def plain(body: BodyWire | None) -> str:
    """Return a body as plain text. Microsoft may give back as HTML what was sent as text."""
    if body is None or not body.content:
        return ""
    if body.content_type.lower() != "html":
        return body.content.replace("\r\n", "\n").strip()
    return seen(body.content, breaks=_BLOCKS, folds=True)


def body_of(text: str) -> dict[str, str]:
    return {"content": text, "contentType": "text"}


def day_of(time: TimeWire | None) -> str:
    """Return the day of a due date: Microsoft keeps it as midnight, and the time of day means nothing."""
    day = time.date_time[:10] if time else ""
    return day if is_date(day) else ""


def moment_of(time: TimeWire | None) -> str:
    """Return a moment, or "" where it is told in a zone that we did not ask for and whose rules we do not have."""
    if time is None or time.time_zone.lower() not in UTC_NAMES:
        return ""
    try:
        return stamp(moment(time.date_time))
    except (ValueError, OverflowError):
        return ""


def time_of(at: datetime) -> dict[str, Any]:
    """Return a moment as Outlook takes it: UTC, and seven decimals."""
    return {"dateTime": at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond:06d}0", "timeZone": "UTC"}


def midnight_of(day: str) -> dict[str, Any]:
    return {"dateTime": f"{day}T00:00:00.0000000", "timeZone": "UTC"}


def next_day(day: str) -> str:
    return (datetime.fromisoformat(day) + timedelta(days=1)).strftime("%Y-%m-%d")


def link_of(url: str | None) -> str:
    """Return an address that may be opened in a browser, or ""."""
    return url if url and url.startswith("https://") else ""
