"""What is told of a change on its way: until when it waits, why, and for what."""

from collections.abc import Mapping
from datetime import datetime

from connector_app.language import said, several


def clock_of(at: float, now: datetime) -> str:
    """Return the time of day of a moment given in seconds since 1970."""
    return f"{datetime.fromtimestamp(at, tz=now.tzinfo).astimezone():%H:%M}"


def reason_of(failure: str) -> str:
    """Return in a few words why a change did not go through the last time, by the failure's name."""
    return _FAILED.get(failure, said("It did not work yet"))


_FAILED = {
    "offline": said("No connection"),
    "rate-limited": said("The platform asked to slow down"),
    "unavailable": said("The platform has a problem"),
    "unauthorized": said("The account needs a sign-in"),
    "timed-out": said("There was no answer in time"),
    "unreadable": said("The answer could not be read"),
    "rejected": said("The platform did not accept it"),
    "forbidden": said("The platform does not allow it"),
    "not-found": said("It is not there any more"),
    "conflict": said("Somebody changed it first"),
    "storage": said("This computer’s disk refused"),
    "keychain-locked": said("Your computer’s safe is locked"),
}


def waiting_words(failures: Mapping[str, int]) -> str:
    """Return how many changes wait for the network, by the failures that changes wait because of; else nothing."""
    many = failures.get("offline", 0)
    return several(many, "{n} change waiting for the network", "{n} changes waiting for the network") if many else ""
