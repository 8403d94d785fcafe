"""How long the history is kept, what was removed from it, and what is asked before."""

from datetime import datetime

from connector_app.model.audit import AuditEntry
from connector_app.model.clock import day
from connector_app.model.keeping import YEARS
from connector_app.words import times
from connector_app.words.amounts import entries

_FOR = ("Everything is kept", "Kept for one year", "Kept for two years", "Kept for five years")
FOR = dict(zip(YEARS.values(), _FOR, strict=True))
CHOICES = dict(zip(YEARS.values(), ("Keep everything", "One year", "Two years", "Five years"), strict=True))
TITLE = "Remove old entries?"
PACK = "Save an auditor pack first"
REMOVE = "Remove them"
LATER = "Not now"


def kept(years: int, newest: AuditEntry | None, now: datetime, *, waits: bool = False) -> str:
    """Say how long entries are kept, and what the newest note of a removal says.

    `waits` is whether older ones are there because nobody agreed that they go.
    """
    words, note = FOR[years], ""
    if newest is not None:
        when = times.date(day(newest.ts), now)
        note = f"{removed(newest, now)} was removed on {when}, as the signed note says."
        words += "" if years else " from now on"
    if waits:
        words = f"{CHOICES[years]} {'is' if years == 1 else 'are'} set; older entries are still here"
        return f"{words}. {note[:1].upper()}{note[1:]}".rstrip()
    return f"{words}; {note}" if note else f"{words}."


def removed(entry: AuditEntry, now: datetime) -> str:
    """Return what a note of a removal names: "what was before 3 March 2025"."""
    before = str((entry.details or {}).get("day") or "")
    if before:
        return f"what was before {times.date(before, now)}"
    return f"what was up to entry {entry.counts.get('dropped', 0):,}"


def due(number: int, limit: str, now: datetime, *, is_agreed: bool) -> str:
    """Say what is older than is kept, and what becomes of it."""
    words = f"{entries(number)} from before {times.date(day(limit), now)}"
    if is_agreed:
        return f"{words} {'goes by itself' if number == 1 else 'go by themselves'} soon."
    return f"{words} {'waits' if number == 1 else 'wait'} for your word to be removed."


def question(number: int, limit: str, now: datetime) -> str:
    """Return what is asked before the first removal."""
    it, they = ("it", "It") if number == 1 else ("them", "They")
    return (
        f"This removes {entries(number)} from before {times.date(day(limit), now)}. {they} cannot be brought back;"
        f" safety copies and backups made before still hold {it}. From then on, what grows too old goes by itself."
        " Save an auditor pack first?"
    )


def done(number: int) -> str:
    it = "It cannot" if number == 1 else "They cannot"
    return f"{entries(number)} removed. {it} be brought back; what is left holds, as a signed note in the history says."
