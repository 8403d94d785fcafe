"""Gaps in words: from when to when nobody followed, what was caught up with, what may be missing."""

from collections.abc import Mapping
from typing import Any

from connector_app.model.audit import AuditEntry
from connector_app.words import times

_WHOLE = {
    "asleep": "This computer was asleep",
    "halted": "This computer was asleep, or the program was halted",
    "closed": "The program was not running",
}
_ONE = {
    "offline": "{account} could not be reached",
    "sign-in": "{account} waited for somebody to sign in",
    "off": "{account} was turned off",
}
_MISSING = {
    "between": "What was made and deleted again meanwhile is not known, nor what changed more than once.",
    "deleted": "What was deleted shows at the next whole reading.",
}


def told(entry: AuditEntry, account: str) -> str:
    """Return a gap as a sentence: "This computer was asleep, 22:10 to 06:10"; of one account with what followed."""
    details: Mapping[str, Any] = entry.details or {}
    why, when = str(details.get("why", "")), times.span(str(details.get("from", "")), str(details.get("to", "")))
    begins = _ONE[why].format(account=account) if why in _ONE else _WHOLE.get(why, "Nobody followed the accounts")
    said = f"{begins}, {when}" if when else begins
    return f"{said}. Caught up with: {caught(entry)}" if why in _ONE else said


def caught(entry: AuditEntry) -> str:
    """Return what was found after a gap, and what may be missing."""
    details: Mapping[str, Any] = entry.details or {}
    numbers = [(entry.counts.get(name, 0), name) for name in ("new", "changed", "gone")]
    found = ", ".join(f"{number:,} {name}" for number, name in numbers if number) or "nothing new"
    missing = [_MISSING[each] for each in details.get("missing", ()) if each in _MISSING]
    return " ".join((f"{found}.", *missing))
