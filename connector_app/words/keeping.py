"""How long the history is kept, what was removed from it, and what is asked before."""

from datetime import datetime

from connector_app.model.audit import AuditEntry
from connector_app.model.clock import day
from connector_app.words import times
from connector_app.words.amounts import entries

FOR = {0: "Everything is kept", 1: "Kept for one year", 2: "Kept for two years", 5: "Kept for five years"}
CHOICES = ((0, "Keep everything"), (1, "One year"), (2, "Two years"), (5, "Five years"))
TITLE = "Remove old entries?"
PACK = "Save an auditor pack first"
REMOVE = "Remove them"
LATER = "Not now"


def kept(years: int, newest: AuditEntry | None, now: datetime) -> str:
    """Return one sentence: how long entries are kept, and what the newest note of a removal says."""
    words = FOR.get(years, f"Kept for {years} years")
    if newest is None:
        return f"{words}."
    later, when = "" if years else " from now on", times.date(day(newest.ts), now)
    return f"{words}{later}; {removed(newest, now)} was removed on {when}, as the signed note says."


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
    it, they = ("it", "it") if number == 1 else ("them", "they")
    return (
        f"This removes {entries(number)} from before {times.date(day(limit), now)}; {they} cannot be brought back. What"
        " is left can still be proved, and so can receipts of before. Daily safety copies and backups made before still"
        f" hold {it}. From then on, what grows too old goes by itself, once a day. Save an auditor pack first?"
    )


def done(number: int) -> str:
    it = "It cannot" if number == 1 else "They cannot"
    return f"{entries(number)} removed. {it} be brought back; what is left holds, as a signed note in the history says."
