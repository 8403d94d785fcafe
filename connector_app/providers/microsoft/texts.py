"""Words and times as Outlook writes them, turned into ours."""

import html
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from connector_app.model.clock import is_date, moment, stamp
from connector_app.providers.microsoft.wire import BodyWire, TimeWire

UTC_NAMES = frozenset({"utc", "etc/utc", "etc/gmt", "gmt", "z", "tzone://microsoft/utc"})
_BLOCKS = frozenset({"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "/p"})
_UNSEEN = frozenset({"head", "script", "style", "title"})
_PARTS = re.compile(r"<(/?[A-Za-z][A-Za-z0-9]*|!)[^<>]*>|[^<]+|<")
"""A tag or words. Linear in what it reads: an invitation may come from anybody."""


def plain(body: BodyWire | None) -> str:
    """Return a body as plain text. Microsoft may give back as HTML what was sent as text."""
    if body is None or not body.content:
        return ""
    if body.content_type.lower() != "html":
        return body.content.replace("\r\n", "\n").strip()
    lines = [line.strip() for line in "".join(_seen(body.content)).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _seen(markup: str) -> Iterator[str]:
    """Yield what a reader sees of a page: its words, and where its lines end."""
    unseen: list[str] = []
    for part in _PARTS.finditer(markup):
        tag = (part[1] or "").lower()
        if tag in _UNSEEN:
            unseen.append(tag)
        elif tag[1:] in unseen and tag.startswith("/"):
            del unseen[unseen.index(tag[1:]) :]
        elif tag in _BLOCKS:
            yield "\n"
        elif not tag and not unseen:
            yield html.unescape(re.sub(r"\s+", " ", part[0]))


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
