"""Which of two states of one thing is the newer one, where deliveries and listings come in any order. Pure."""

from typing import Literal

from connector_app.model.clock import moment
from connector_app.model.item import Item, Snapshot

Order = Literal["newer", "same", "older", "unknown"]


def order(snapshot: Snapshot, known: Item) -> Order:
    """Tell how a snapshot stands to what is known: by the moment of its change, then by its version's number.

    Versions that are no numbers only tell the same from another.
    """
    by_time = compare_moments(snapshot.updated_at, known.updated_at)
    if by_time in {"newer", "older"}:
        return by_time
    new, old = snapshot.version, known.version
    if new.isdecimal() and old.isdecimal():
        return "newer" if int(new) > int(old) else "older" if int(new) < int(old) else "same"
    if new and new == old:
        return "same"
    return "same" if by_time == "same" and not new and not old else "unknown"


def compare_moments(one: str, other: str) -> Order:
    """Tell how one moment stands to another; unknown where either is missing or unreadable."""
    try:
        first, second = moment(one), moment(other)
    except ValueError:
        return "unknown"
    return "newer" if first > second else "older" if first < second else "same"
