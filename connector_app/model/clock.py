"""Time as a value that is passed in."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Protocol


class Clock(Protocol):
    """Where "now" comes from.

    `now` is wall time in UTC, for people and records; `monotonic` is in seconds, for waiting, and never goes backwards.
    """

    def now(self) -> datetime: ...
    def monotonic(self) -> float: ...
    async def sleep(self, seconds: float) -> None: ...


Slept = Callable[[], float | None]
"""Answers how many seconds the computer slept since it was started; None where nobody knows."""


def untold() -> float | None:
    """Say that nobody knows how long the computer slept."""
    return None


def stamp(at: datetime) -> str:
    """Return the one way a moment is written down: UTC with milliseconds, e.g. `2026-03-03T08:05:00.000Z`."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def day(text: str) -> str:
    """Return the day (UTC) of what `stamp` wrote."""
    return text[: len("2026-03-03")]


def moment(text: str) -> datetime:
    """Read what `stamp` wrote, or any ISO 8601 moment; one without an offset counts as UTC.

    Raises ValueError, also where its offset leads beyond the ends of the calendar.
    """
    at = datetime.fromisoformat(text)
    try:
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("this moment lies beyond the calendar") from error


def http_date(text: str) -> datetime | None:
    """Read a moment as HTTP headers name it (RFC 9110 section 5.6.7), in UTC; None where this is none.

    A date of no zone ("-0000") is one of UTC, wherever this computer is (RFC 5322 section 3.3).
    """
    try:
        at = parsedate_to_datetime(text)
        return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def is_date(text: str) -> bool:
    """Tell whether this is a day of the calendar, YYYY-MM-DD."""
    try:
        return len(text) == len("YYYY-MM-DD") and bool(date.fromisoformat(text))
    except ValueError:
        return False


def is_moment(text: str) -> bool:
    """Tell whether this is a date and a time with its offset (RFC 3339)."""
    try:
        return "T" in text and datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False
