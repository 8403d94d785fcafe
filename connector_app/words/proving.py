"""What a verification of the history found, in plain words."""

from datetime import datetime

from connector_app.language import figure, said, several
from connector_app.model.audit import AuditEntry
from connector_app.model.clock import day
from connector_app.services.proof import Continued, Proof
from connector_app.words import times
from connector_app.words.amounts import room
from connector_app.words.phrases import row, sentence


def told(proof: Proof, now: datetime) -> tuple[str, str]:
    """Return a headline and what goes with it."""
    match proof.verdict:
        case "unbroken":
            words = unbroken(proof.since, proof.size - proof.dropped, now)
            gone = [removed(proof, now)] if proof.dropped else []
            more = " ".join([covered(proof), *gone, *(goes_on(each, now) for each in proof.continued[-1:])])
            return (words if proof.size else said("Nothing to verify yet")), more
        case "damaged":
            return damaged(proof), trustworthy(proof)
        case "shortened":
            words = said("Entries are missing from {number} on", number=proof.first_bad)
            knows = said("The note of it in your computer’s safe, or a receipt, knows of more.")
            return words, f"{knows} {trustworthy(proof)}"


def unbroken(since: str, size: int, now: datetime) -> str:
    """Return what was proved: "Unbroken since 3 March, 08:05, 4,182 entries in all accounts"."""
    return several(
        size,
        "Unbroken since {begin}, {n} entry in all accounts",
        "Unbroken since {begin}, {n} entries in all accounts",
        begin=_moment(since, now),
    )


def _moment(at: str, now: datetime) -> str:
    """Return day and time inside of a sentence: "today, 10:02". Names of days and months never begin such words."""
    words = times.full(at, now)
    return words[:1].lower() + words[1:]


def remembered(entry: AuditEntry, since: str, size: int, now: datetime, dropped: int = 0) -> tuple[str, str]:
    """Return what the newest check found, as its own entry says, and what was written after it.

    `dropped` is up to which entry nothing is there any more.
    """
    found = entry.counts.get("entries", 0)
    checked = said("Verified {when}.", when=_moment(entry.ts, now))
    if size > found:
        later = several(size - found, "{n} entry came after that.", "{n} entries came after that.")
        checked = f"{checked} {later}"
    if entry.outcome != "success":
        wrong = said("The newest check found that something is wrong")
        return wrong, f"{checked} {said('Verify again to see where.')}"
    return unbroken(since, max(0, found - dropped), now), checked


def reaches(size: int, since: str, taken: int, now: datetime) -> tuple[tuple[str, str], ...]:
    """Return how large the history is and how far it reaches back, as (what, words)."""
    return (
        (said("Entries"), figure(size)),
        (said("Reaches back to"), times.full(since, now) or said("nothing yet")),
        (said("Takes", "so much room on the disk"), room(taken)),
    )


PROVES = (
    said(
        "No entry was changed, removed, added or moved since the checkpoint that covers it was signed. If one was,"
        " the check names it, and says up to where everything is still good."
    ),
    said(
        "Nothing was cut off at the end, as long as the newest checkpoint is known elsewhere: in your computer’s"
        " safe, or as a receipt that you kept."
    ),
    said("An export of a part is a true part: it proves each entry in it, and names the numbers that were left out."),
    said("Words can be forgotten without harm: the entry and every proof stand."),
)
CANNOT = (
    said("That an entry was true when it was written. A history is a witness, not a judge."),
    said("That nothing was left out from the start: what was never written cannot be missed."),
    said(
        "Anything against somebody who controls your account on this computer: they can write false new entries,"
        " but not change old ones that a receipt of yours covers."
    ),
    said("The newest entries, yet: what comes after the newest checkpoint is linked, not signed."),
    said("Much, where the key lies in a file: whoever can write that file can sign as well."),
    said("The time of day beyond your computer’s clock."),
)
ON_RECEIPTS = said(
    "A receipt is one line that says how much the history held. Print it, or mail it to yourself: later it proves that"
    " the history you have then is the one you had, grown longer."
)


def damaged(proof: Proof) -> str:
    """Return which entry is bad, as exactly as it can be told."""
    first, last = proof.first_bad, proof.last_bad
    if proof.why == "receipt":
        return said("This is not the history of your receipt")
    if proof.why == "place":
        return said("Entry {number} lies where the program writes none", number=first)
    if proof.why == "dropped":
        return said("Entries 1 to {last} are missing, and no signature says that they may be", last=last)
    if proof.why == "ground":
        return said(
            "What is left does not join what was signed of the entries 1 to {last}, which are gone", last=proof.dropped
        )
    if proof.why == "tombstone":
        return said("Entry {number} does not say rightly which entries were removed", number=last)
    if proof.why == "anchor" and 0 < last <= proof.dropped:
        return said(
            "What was kept elsewhere of entries 1 to {last} is not what was signed of them; they were removed since",
            last=last,
        )
    if first == last:
        if proof.why == "missing":
            return said("Entry {number} is missing", number=first)
        return said("Entry {number} is not what it was", number=first)
    if last:
        return said("One of the entries {first} to {last} is not what it was", first=first, last=last)
    return said("From entry {number} on nothing is sure", number=first)


def trustworthy(proof: Proof) -> str:
    """Return up to where everything is good."""
    good = proof.signed_size
    if not good:
        return said("No signature before that holds.")
    return several(good, "Still good, by a signature: entry 1.", "Still good, by a signature: entries 1 to {n}.")


def covered(proof: Proof) -> str:
    """Say how many entries are signed, with what they were compared, and which words are gone."""
    parts = [_sealed(proof)]
    if proof.anchored:
        parts.append(
            said("compared with the note of it in a file of its own")
            if proof.home == "practice-file"
            else said("compared with the note of it in your computer’s safe")
        )
    if proof.confirmed is not None:
        parts.append(_confirmed(proof, proof.confirmed))
    if proof.forgotten:
        parts.append(
            several(proof.forgotten, "the words of {n} entry were forgotten", "the words of {n} entries were forgotten")
        )
    return sentence(row(parts))


def _sealed(proof: Proof) -> str:
    signed = proof.signed_size
    if not signed:
        return said("Not sealed with a signature yet")
    if proof.size == 1:
        return said("It is sealed with a signature")
    if signed == proof.size:
        return said("All are sealed with a signature")
    return several(signed, "{n} of them is sealed with a signature", "{n} of them are sealed with a signature")


def _confirmed(proof: Proof, size: int) -> str:
    if 0 < size <= proof.dropped:
        return several(
            size,
            "your receipt of {n} entry agrees with what was signed of them; they were removed since",
            "your receipt of {n} entries agrees with what was signed of them; they were removed since",
        )
    return several(size, "your receipt of {n} entry agrees", "your receipt of {n} entries agrees")


def removed(proof: Proof, now: datetime) -> str:
    """Say which entries are not there because they were dropped, and that this is signed."""
    return several(
        proof.dropped,
        "Entry 1 was removed on {day}, as a signed note says.",
        "Entries 1 to {n} were removed on {day}, as a signed note says.",
        day=times.date(day(proof.dropped_at), now),
    )


def goes_on(continued: Continued, now: datetime) -> str:
    """Say that a person went on with a copy, and what was lost with it."""
    copied = times.date(continued.day, now)
    if continued.last > continued.first:
        return said(
            "It continues from a copy of {day}; entries {first} to {last} of before are lost.",
            day=copied,
            first=continued.first,
            last=continued.last,
        )
    if continued.last == continued.first:
        return said(
            "It continues from a copy of {day}; entry {number} of before is lost.", day=copied, number=continued.first
        )
    return said("It continues from a copy of {day}.", day=copied)
