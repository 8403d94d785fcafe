"""What a failure means for a change on its way: try later, ask the person, or take it as done. Pure."""

from dataclasses import dataclass
from typing import Literal

from connector_app.model.failure import (
    ApprovalNeeded,
    Closing,
    Conflict,
    Failure,
    Forbidden,
    NotFound,
    Offline,
    RateLimited,
    Rejected,
    Storage,
    TimedOut,
    Unavailable,
    Unexpected,
    Unreadable,
    trace_of,
)
from connector_app.model.outbox import Verb

UNANSWERED = "unanswered"
"""The code of an Offline failure where the request went out and nothing came back."""

UNREADABLE_TRIES = 5
FIRST_WAIT, LONGEST_WAIT = 5.0, 60.0
SIGN_IN_WAIT = 60.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """`later` has a number of seconds; `maybe` says that the platform may have done it all the same."""

    kind: Literal["done", "later", "refused", "conflict", "unclear"]
    seconds: float = 0.0
    maybe: bool = False


def may_have_acted(failure: Failure) -> bool:
    """Tell whether a request that failed so may have been carried out.

    Trouble with our own disk counts too: it may have struck after the answer.
    """
    if isinstance(failure, Offline):
        return trace_of(failure).code == UNANSWERED
    return isinstance(failure, TimedOut | Unavailable | Unreadable | Storage | Closing | Unexpected)


def verdict(failure: Failure, verb: Verb, *, repeatable: bool, attempts: int, jitter: float) -> Verdict:
    """Say what becomes of a change whose attempt number `attempts` (from 1) failed.

    `repeatable`: sending it twice is as good as once, by its nature or by its key. What is not, and may have been
    carried out, is never sent again by the program: it is unclear. `jitter` is in [0, 1).
    """
    maybe = may_have_acted(failure)
    if maybe and not repeatable and not _was_turned_away(failure):
        return Verdict("unclear", maybe=True)
    match failure:
        case RateLimited(seconds):
            return Verdict("later", seconds)
        case NotFound() if verb == "delete":
            return Verdict("done")
        case NotFound() | Conflict() if verb != "create":
            return Verdict("conflict")
        case Forbidden() | NotFound() | Conflict() | Rejected() | ApprovalNeeded():
            return Verdict("refused")
        case Unreadable() if attempts >= UNREADABLE_TRIES:
            return Verdict("refused", maybe=True)
        case Offline() | Unavailable() | TimedOut() | Unreadable() | Storage():
            told = trace_of(failure).retry_after or 0.0
            return Verdict("later", max(told, backoff(attempts, jitter)), maybe and repeatable)
        case _:
            return Verdict("later", SIGN_IN_WAIT, maybe)


def _was_turned_away(failure: Failure) -> bool:
    """Tell whether a platform said that it did not even begin: come back then (RFC 9110 section 15.6.4).

    A 503 that names no time says less: it may have come after the work.
    """
    return trace_of(failure).status == 503 and trace_of(failure).retry_after is not None


def backoff(attempts: int, jitter: float) -> float:
    """Return the seconds before the next attempt: doubled from one to the next, up to a minute, half at random."""
    return min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(attempts - 1, 10)) * (0.5 + jitter / 2)
