"""How fresh an account is, in words that never claim more than is known."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from connector_app.model.clock import moment
from connector_app.model.connection import Connection, ConnectionStatus
from connector_app.model.freshness import Freshness
from connector_app.words import times
from connector_app.words.amounts import amount

_TROUBLES = {
    "forbidden": (
        "Live updates need one more permission. Until then this account is read from time to time."
        " Sign in again to give it."
    ),
    "unauthorized": "The key for live updates is not accepted any more. Sign in again, or paste a new key.",
    "setup-needed": "Live updates need a step at the platform first. Its set-up page says which.",
}
STEP = 10
"""Seconds are said in steps of so many, always the next one up: what is shown was never less."""


def fresh(each: Connection, known: Freshness, now: datetime, *, followed: bool, zone: tzinfo | None = None) -> str:
    """Return "live", "checked 40 s ago", "not checked since 07:10", "not checked yet".

    `followed` tells whether a program is running that keeps the account up to date.
    """
    if not known.checked_at:
        return "not checked yet"
    if not followed or not is_up_to_date(each, known, now):
        return f"not checked since {times.since(known.checked_at, now, zone)}"
    if known.way == "live":
        return "live"
    return f"checked {seconds_ago(known.checked_at, now)}"


def is_up_to_date(each: Connection, known: Freshness, now: datetime) -> bool:
    """Tell whether an account was read whole so lately that nothing is overdue."""
    return each.status is ConnectionStatus.CONNECTED and not known.is_overdue(now)


def seconds_ago(at: str, now: datetime) -> str:
    """Return how long ago a moment was: "40 s ago", "5 min ago", "3 h ago", never less than it is."""
    seconds = max((now - moment(at)).total_seconds(), 1.0)
    if seconds <= 6 * STEP:
        return f"{STEP * math.ceil(seconds / STEP)} s ago"
    if seconds <= 3600:
        return f"{math.ceil(seconds / 60)} min ago"
    return f"{math.ceil(seconds / 3600)} h ago"


def every(known: Freshness) -> str:
    """Return how often an account is read: "every minute", "every 90 seconds"; "" where no reading is planned."""
    seconds = round(known.every)
    if not seconds:
        return ""
    size, name = next((s, n) for s, n in ((3600, "hour"), (60, "minute"), (1, "second")) if seconds % s == 0)
    number = seconds // size
    return f"every {name}" if number == 1 else f"every {amount(number, name)}"


def trouble(known: Freshness) -> str:
    """Return what keeps live updates from working, as a sentence; "" where nothing does."""
    if not known.trouble:
        return ""
    return known.words or _TROUBLES.get(known.trouble, "Something keeps live updates from working.")


@dataclass(frozen=True, slots=True)
class Standing:
    """How accounts stand together, in short statements, and the share of those that are up to date."""

    words: tuple[str, ...]
    share: float


def standing(accounts: Sequence[tuple[Connection, Freshness]], now: datetime, zone: tzinfo | None = None) -> Standing:
    """Say how fresh accounts are; of several, how old the oldest reading among those is that are up to date."""
    good = [(each, known) for each, known in accounts if is_up_to_date(each, known, now)]
    share = len(good) / len(accounts)
    if len(accounts) == 1:
        [(each, known)] = accounts
        words = [fresh(each, known, now, followed=True, zone=zone)]
        if good and known.way == "polling":
            words.append(every(known))
        words = ["Up to date" if good else "Not up to date", *words, trouble(known)]
        return Standing(tuple(filter(None, words)), share)
    words = [f"{len(good)} of {len(accounts)} accounts up to date"]
    live = sum(known.way == "live" for _, known in good)
    if live:
        words.append(f"{live} live")
    polled = [known.checked_at for _, known in good if known.way == "polling"]
    if polled:
        others = "the others " if live else ""
        words.append(f"{others}checked {seconds_ago(min(polled), now)}")
    return Standing(tuple(words), share)
