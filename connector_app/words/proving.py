"""What a verification of the history found, in plain words."""

from datetime import datetime

from connector_app.services.proof import Proof
from connector_app.words import times
from connector_app.words.amounts import entries


def told(proof: Proof, now: datetime) -> tuple[str, str]:
    """Return a headline and what goes with it."""
    match proof.verdict:
        case "unbroken":
            since = times.full(proof.since, now)
            words = f"{entries(proof.size)} in all accounts, unbroken since {since[:1].lower()}{since[1:]}"
            return (words if proof.size else "Nothing to verify yet"), covered(proof)
        case "damaged":
            return damaged(proof), trustworthy(proof)
        case "shortened":
            words = f"Entries are missing from {proof.first_bad:,} on"
            knows = "The note of it in your computer’s safe, or a receipt, knows of more."
            return words, f"{knows} {trustworthy(proof)}"


def damaged(proof: Proof) -> str:
    """Return which entry is bad, as exactly as it can be told."""
    first, last = proof.first_bad, proof.last_bad
    if proof.why == "receipt":
        return "This is not the history of your receipt"
    if proof.why == "place":
        return f"Entry {first:,} lies where the program writes none"
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
        parts.append(f"your receipt of {entries(proof.confirmed)} agrees")
    if proof.forgotten:
        parts.append(f"the words of {entries(proof.forgotten)} were forgotten")
    return ", ".join(parts) + "."
