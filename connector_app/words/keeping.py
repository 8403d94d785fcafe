"""How long the history is kept, what was removed from it, and what is asked before."""

from datetime import datetime

from connector_app.language import said, several
from connector_app.model.audit import AuditEntry
from connector_app.model.clock import day
from connector_app.model.keeping import YEARS
from connector_app.words import times
from connector_app.words.phrases import sentence

_FOR = (said("Everything is kept"), said("Kept for one year"), said("Kept for two years"), said("Kept for five years"))
FOR = dict(zip(YEARS.values(), _FOR, strict=True))
_FOR_NOW = FOR | {0: said("Everything is kept from now on")}
_CHOICES = (said("Keep everything"), said("One year"), said("Two years"), said("Five years"))
CHOICES = dict(zip(YEARS.values(), _CHOICES, strict=True))
_SET = {
    1: said("One year is set; older entries are still here."),
    2: said("Two years are set; older entries are still here."),
    5: said("Five years are set; older entries are still here."),
}
TITLE = said("Remove old entries?")
PACK = said("Save an auditor pack first")
REMOVE = said("Remove them")
LATER = said("Not now")


def kept(years: int, newest: AuditEntry | None, now: datetime, *, waits: bool = False) -> str:
    """Say how long entries are kept, and what the newest note of a removal says.

    `waits` is whether older ones are there because nobody agreed that they go.
    """
    gone = _removed(newest, now) if newest is not None else ""
    if waits and not gone:
        return _SET[years]
    if waits:
        return f"{_SET[years]} {sentence(gone[:1].upper() + gone[1:])}"
    if gone:
        return sentence(said("{kept}; {removed}", "two sentences in one", kept=_FOR_NOW[years], removed=gone))
    return sentence(FOR[years])


def _removed(entry: AuditEntry, now: datetime) -> str:
    """Return what a note of a removal says: "what was before 3 March 2025 was removed on 9 March, as ..."."""
    before, when = str((entry.details or {}).get("day") or ""), times.date(day(entry.ts), now)
    if before:
        return said(
            "what was before {day} was removed on {when}, as the signed note says",
            day=times.date(before, now),
            when=when,
        )
    return said(
        "what was up to entry {number} was removed on {when}, as the signed note says",
        number=entry.counts.get("dropped", 0),
        when=when,
    )


def due(number: int, limit: str, now: datetime, *, is_agreed: bool) -> str:
    """Say what is older than is kept, and what becomes of it."""
    before = times.date(day(limit), now)
    if is_agreed:
        return several(
            number,
            "{n} entry from before {day} goes by itself soon.",
            "{n} entries from before {day} go by themselves soon.",
            day=before,
        )
    return several(
        number,
        "{n} entry from before {day} waits for your word to be removed.",
        "{n} entries from before {day} wait for your word to be removed.",
        day=before,
    )


def question(number: int, limit: str, now: datetime) -> str:
    """Return what is asked before the first removal."""
    removes = several(
        number,
        "This removes {n} entry from before {day}. It cannot be brought back; safety copies and backups made before"
        " still hold it.",
        "This removes {n} entries from before {day}. They cannot be brought back; safety copies and backups made before"
        " still hold them.",
        day=times.date(day(limit), now),
    )
    then = said("From then on, what grows too old goes by itself. Save an auditor pack first?")
    return f"{removes} {then}"


def done(number: int) -> str:
    return several(
        number,
        "{n} entry removed. It cannot be brought back; what is left holds, as a signed note in the history says.",
        "{n} entries removed. They cannot be brought back; what is left holds, as a signed note in the history says.",
    )
