"""How fresh an account is, in words that never claim more than is known."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from connector_app.language import said, several
from connector_app.model.clock import moment
from connector_app.model.connection import Connection, ConnectionStatus
from connector_app.model.freshness import Freshness
from connector_app.words import times

_TROUBLES = {
    "forbidden": said(
        "Live updates need one more permission. Until then this account is read from time to time."
        " Sign in again to give it."
    ),
    "unauthorized": said("The key for live updates is not accepted any more. Sign in again, or paste a new key."),
    "setup-needed": said("Live updates need a step at the platform first. Its set-up page says which."),
}
STEP = 10
"""Seconds are said in steps of so many, always the next one up: what is shown was never less."""


def fresh(each: Connection, known: Freshness, now: datetime, *, followed: bool, zone: tzinfo | None = None) -> str:
    """Return "live", "checked 40 s ago", "not checked since 07:10", "not checked yet".

    `followed` tells whether a program is running that keeps the account up to date.
    """
    if not known.checked_at:
        return said("not checked yet")
    if not followed or not is_up_to_date(each, known, now):
        return said("not checked since {since}", since=times.since(known.checked_at, now, zone))
    if known.way == "live":
        return said("live", "how an account is kept up to date")
    return said("checked {ago}", ago=seconds_ago(known.checked_at, now))


def is_ticking(each: Connection, known: Freshness, now: datetime) -> bool:
    """Tell whether `fresh` counts the seconds of an account that is followed: then its words change by themselves."""
    if known.way == "live" or not known.checked_at or not is_up_to_date(each, known, now):
        return False
    return _age(known.checked_at, now) <= 6 * STEP


def is_up_to_date(each: Connection, known: Freshness, now: datetime) -> bool:
    """Tell whether an account was read whole so lately that nothing is overdue."""
    return each.status is ConnectionStatus.CONNECTED and not known.is_overdue(now)


def seconds_ago(at: str, now: datetime) -> str:
    """Return how long ago a moment was: "40 s ago", "5 min ago", "3 h ago", never less than it is."""
    seconds = _age(at, now)
    if seconds <= 6 * STEP:
        return said("{n} s ago", n=STEP * math.ceil(seconds / STEP))
    if seconds <= 3600:
        return said("{n} min ago", n=math.ceil(seconds / 60))
    return said("{n} h ago", n=math.ceil(seconds / 3600))


def _age(at: str, now: datetime) -> float:
    """Return how many seconds ago a moment was."""
    return max((now - moment(at)).total_seconds(), 1.0)


def every(known: Freshness) -> str:
    """Return how often an account is read: "every minute", "every 90 seconds"; "" where no reading is planned."""
    seconds = round(known.every)
    if not seconds:
        return ""
    if seconds % 3600 == 0:
        return several(seconds // 3600, "every hour", "every {n} hours")
    if seconds % 60 == 0:
        return several(seconds // 60, "every minute", "every {n} minutes")
    return several(seconds, "every second", "every {n} seconds")


def trouble(known: Freshness) -> str:
    """Return what keeps live updates from working, as a sentence; "" where nothing does."""
    if not known.trouble:
        return ""
    return known.words or _TROUBLES.get(known.trouble, said("Something keeps live updates from working."))


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
        words = [said("Up to date") if good else said("Not up to date"), *words, trouble(known)]
        return Standing(tuple(filter(None, words)), share)
    words = [
        several(
            len(accounts),
            "{good} of {n} account up to date",
            "{good} of {n} accounts up to date",
            good=len(good),
        )
    ]
    live = sum(known.way == "live" for _, known in good)
    if live:
        words.append(several(live, "{n} live", "{n} live"))
    polled = [known.checked_at for _, known in good if known.way == "polling"]
    if polled:
        ago = seconds_ago(min(polled), now)
        words.append(said("the others checked {ago}", ago=ago) if live else said("checked {ago}", ago=ago))
    return Standing(tuple(words), share)
