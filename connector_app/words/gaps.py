"""Gaps in words: from when to when nobody followed, what was caught up with, what may be missing."""

from collections.abc import Mapping, Sequence
from typing import Any

from connector_app.language import said, several
from connector_app.model.audit import AuditEntry
from connector_app.words import times
from connector_app.words.amounts import counted
from connector_app.words.phrases import sentence

_WHOLE = {
    "asleep": said("This computer was asleep"),
    "halted": said("This computer was asleep, or the program was halted"),
    "closed": said("The program was not running"),
}
_ONE = {
    "offline": said("{account} could not be reached"),
    "sign-in": said("{account} waited for somebody to sign in"),
    "off": said("{account} was turned off"),
}
_MISSING = {
    "between": said("What was made and deleted again meanwhile is not known, nor what changed more than once."),
    "deleted": said("What was deleted shows at the next whole reading."),
}


_MISSED = {
    "between": said("what came and went meanwhile"),
    "deleted": said("what was deleted, until the next whole reading"),
}
_NOBODY = said("Nobody followed the accounts")
_FOUND = ("new", "changed", "gone")


def told(entry: AuditEntry, account: str) -> str:
    """Return a gap as a sentence: "This computer was asleep, 22:10 to 06:10"; of one account with what followed."""
    gap = headline(entry, account)
    if is_of_one_account(entry):
        return said("{gap}. Caught up with: {found}", gap=gap, found=caught(entry))
    return gap


def headline(entry: AuditEntry, account: str) -> str:
    """Return who did not follow what, and from when to when."""
    details: Mapping[str, Any] = entry.details or {}
    why, when = str(details.get("why", "")), times.span(str(details.get("from", "")), str(details.get("to", "")))
    begins = _ONE[why].format(account=account) if why in _ONE else _WHOLE.get(why, _NOBODY)
    return said("{gap}, {when}", "what happened, from when to when", gap=begins, when=when) if when else begins


def is_of_one_account(entry: AuditEntry) -> bool:
    """Tell whether a gap is one account's own: then its entry says itself what it was caught up with."""
    return (entry.details or {}).get("why") in _ONE


def followed(gap: AuditEntry, entries: Sequence[AuditEntry]) -> tuple[AuditEntry, ...]:
    """Return what tells of catching up with a gap: its own entry, or those of the accounts."""
    if is_of_one_account(gap):
        return (gap,)
    why, begin, end = (str((gap.details or {}).get(name, "")) for name in ("why", "from", "to"))
    return tuple(
        each
        for each in entries
        if each.action == "gap.caught-up"
        and (told := each.details or {}).get("why") == why
        and str(told.get("from", "")) <= end
        and str(told.get("to", "")) >= begin
    )


def summary(caught_up: Sequence[AuditEntry]) -> str:
    """Return what was caught up with after a gap, in all accounts, and what may be missing; "" where nobody says."""
    if not caught_up:
        return ""
    found = sum(each.counts.get(name, 0) for each in caught_up for name in _FOUND)
    named = {str(name) for each in caught_up for name in (each.details or {}).get("missing", ())}
    missed = [words for name, words in _MISSED.items() if name in named]
    words = several(found, "Caught up: {n} change.", "Caught up: {n} changes.")
    return words if not missed else f"{words} {said('Possibly missed: {missed}.', missed='; '.join(missed))}"


def caught(entry: AuditEntry) -> str:
    """Return what was found after a gap, and what may be missing."""
    details: Mapping[str, Any] = entry.details or {}
    numbers = counted(entry.counts, _FOUND)
    found = sentence(numbers) if numbers else said("nothing new.")
    missing = [_MISSING[each] for each in details.get("missing", ()) if each in _MISSING]
    return " ".join((found, *missing))
