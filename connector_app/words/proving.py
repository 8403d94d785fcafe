"""What a verification of the history found, in plain words."""

from datetime import datetime

from connector_app.model.audit import AuditEntry
from connector_app.model.clock import day
from connector_app.services.proof import Continued, Proof
from connector_app.words import times
from connector_app.words.amounts import entries, room


def told(proof: Proof, now: datetime) -> tuple[str, str]:
    """Return a headline and what goes with it."""
    match proof.verdict:
        case "unbroken":
            words = unbroken(proof.since, proof.size - proof.dropped, now)
            gone = [removed(proof, now)] if proof.dropped else []
            more = " ".join([covered(proof), *gone, *(goes_on(each, now) for each in proof.continued[-1:])])
            return (words if proof.size else "Nothing to verify yet"), more
        case "damaged":
            return damaged(proof), trustworthy(proof)
        case "shortened":
            words = f"Entries are missing from {proof.first_bad:,} on"
            knows = "The note of it in your computer’s safe, or a receipt, knows of more."
            return words, f"{knows} {trustworthy(proof)}"


def unbroken(since: str, size: int, now: datetime) -> str:
    """Return what was proved: "Unbroken since 3 March, 08:05, 4,182 entries in all accounts"."""
    begin = times.full(since, now)
    return f"Unbroken since {begin[:1].lower()}{begin[1:]}, {entries(size)} in all accounts"


def remembered(entry: AuditEntry, since: str, size: int, now: datetime, dropped: int = 0) -> tuple[str, str]:
    """Return what the newest check found, as its own entry says, and what was written after it.

    `dropped` is up to which entry nothing is there any more.
    """
    found = entry.counts.get("entries", 0)
    when = times.full(entry.ts, now)
    later = f" {entries(size - found)} came after that." if size > found else ""
    checked = f"Verified {when[:1].lower()}{when[1:]}.{later}"
    if entry.outcome != "success":
        return "The newest check found that something is wrong", f"{checked} Verify again to see where."
    return unbroken(since, max(0, found - dropped), now), checked


def reaches(size: int, since: str, taken: int, now: datetime) -> tuple[tuple[str, str], ...]:
    """Return how large the history is and how far it reaches back, as (what, words)."""
    return (
        ("Entries", f"{size:,}"),
        ("Reaches back to", times.full(since, now) or "nothing yet"),
        ("Takes", room(taken)),
    )


PROVES = (
    (
        "No entry was changed, removed, added or moved since the checkpoint that covers it was signed. If one was, the"
        " check names it, and says up to where everything is still good."
    ),
    (
        "Nothing was cut off at the end, as long as the newest checkpoint is known elsewhere: in your computer’s safe,"
        " or as a receipt that you kept."
    ),
    "An export of a part is a true part: it proves each entry in it, and names the numbers that were left out.",
    "Words can be forgotten without harm: the entry and every proof stand.",
)
CANNOT = (
    "That an entry was true when it was written. A history is a witness, not a judge.",
    "That nothing was left out from the start: what was never written cannot be missed.",
    (
        "Anything against somebody who controls your account on this computer: they can write false new entries, but"
        " not change old ones that a receipt of yours covers."
    ),
    "The newest entries, yet: what comes after the newest checkpoint is linked, not signed.",
    "Much, where the key lies in a file: whoever can write that file can sign as well.",
    "The time of day beyond your computer’s clock.",
)
ON_RECEIPTS = (
    "A receipt is one line that says how much the history held. Print it, or mail it to yourself: later it proves that"
    " the history you have then is the one you had, grown longer."
)


def damaged(proof: Proof) -> str:
    """Return which entry is bad, as exactly as it can be told."""
    first, last = proof.first_bad, proof.last_bad
    if proof.why == "receipt":
        return "This is not the history of your receipt"
    if proof.why == "place":
        return f"Entry {first:,} lies where the program writes none"
    if proof.why == "dropped":
        return f"Entries 1 to {last:,} are missing, and no signature says that they may be"
    if proof.why == "ground":
        return f"What is left does not join what was signed of the entries 1 to {proof.dropped:,}, which are gone"
    if proof.why == "tombstone":
        return f"Entry {last:,} does not say rightly which entries were removed"
    if proof.why == "anchor" and 0 < last <= proof.dropped:
        return (
            f"What was kept elsewhere of entries 1 to {last:,} is not what was signed of them; they were removed since"
        )
    if first == last:
        return f"Entry {first:,} is missing" if proof.why == "missing" else f"Entry {first:,} is not what it was"
    if last:
        return f"One of the entries {first:,} to {last:,} is not what it was"
    return f"From entry {first:,} on nothing is sure"


def trustworthy(proof: Proof) -> str:
    """Return up to where everything is good."""
    good = proof.signed_size
    if not good:
        return "No signature before that holds."
    return f"Still good, by a signature: {'entry 1' if good == 1 else f'entries 1 to {good:,}'}."


def covered(proof: Proof) -> str:
    """Say how many entries are signed, with what they were compared, and which words are gone."""
    signed = proof.signed_size
    every = "It is" if proof.size == 1 else "All are" if signed == proof.size else ""
    some = every or f"{signed:,} of them {'is' if signed == 1 else 'are'}"
    parts = [f"{some} sealed with a signature" if signed else "Not sealed with a signature yet"]
    if proof.anchored:
        safe = "a file of its own" if proof.home == "practice-file" else "your computer’s safe"
        parts.append(f"compared with the note of it in {safe}")
    if proof.confirmed is not None:
        since = " with what was signed of them; they were removed since" if 0 < proof.confirmed <= proof.dropped else ""
        parts.append(f"your receipt of {entries(proof.confirmed)} agrees{since}")
    if proof.forgotten:
        parts.append(f"the words of {entries(proof.forgotten)} were forgotten")
    return ", ".join(parts) + "."


def removed(proof: Proof, now: datetime) -> str:
    """Say which entries are not there because they were dropped, and that this is signed."""
    which = "Entry 1 was" if proof.dropped == 1 else f"Entries 1 to {proof.dropped:,} were"
    return f"{which} removed on {times.date(day(proof.dropped_at), now)}, as a signed note says."


def goes_on(continued: Continued, now: datetime) -> str:
    """Say that a person went on with a copy, and what was lost with it."""
    lost = ""
    if continued.last > continued.first:
        lost = f"; entries {continued.first:,} to {continued.last:,} of before are lost"
    elif continued.last == continued.first:
        lost = f"; entry {continued.first:,} of before is lost"
    return f"It continues from a copy of {times.date(continued.day, now)}{lost}."
