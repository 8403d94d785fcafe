"""Permissions in words: what was given and used, what was not given, and what stops with less."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from connector_app.model.clock import day
from connector_app.model.connection import Access, Connection
from connector_app.model.item import Kind
from connector_app.model.permission import Use, Verb
from connector_app.model.provider import Provider
from connector_app.words import times
from connector_app.words.amounts import amount

NEVER = "never used"
Uses = Mapping[tuple[str, Verb], Use]


@dataclass(frozen=True, slots=True)
class Permission:
    """One thing an account may do, and whether it ever was done: both in words."""

    words: str
    used: str
    is_used: bool


def granted(provider: Provider, here: Connection, uses: Uses, now: datetime, since: str = "") -> tuple[Permission, ...]:
    """Return what an account may do, kind by kind, with when each was used last.

    `since` is where the history begins whose older entries were removed: nothing is known of what was before.
    """
    return tuple(
        _permission(words, verb, uses.get((kind.id, verb)), now, since)
        for kind in provider.kinds_of(here)
        for verb, words in _may(kind, here.access)
    )


def _may(kind: Kind, access: Access) -> Iterator[tuple[Verb, str]]:
    what = kind.plural[:1].lower() + kind.plural[1:]
    yield "read", f"May see {what}"
    if access == "change":
        if not kind.can.create:
            yield "create", f"May create {what}"
        if not kind.can.update:
            yield "update", f"May change {what}"
        if not kind.can.delete:
            removes = "May delete" if kind.removal == "Delete" else f"May use “{kind.removal}” on"
            yield "delete", f"{removes} {what}"


def _permission(words: str, verb: Verb, use: Use | None, now: datetime, since: str) -> Permission:
    # What was read is known without the history.
    known = f" since {times.date(day(since), now)}" if since and verb != "read" else ""
    if use is None:
        return Permission(words, f"not used{known}" if known else NEVER, is_used=False)
    last = f"last {times.ago(use.at, now)}"
    # How often something was read is not counted.
    often = "" if verb == "read" else f" {amount(use.count, 'time')}{known},"
    return Permission(words, f"used{often} {last}", is_used=True)


def summary(permissions: tuple[Permission, ...]) -> str:
    """Return how many permissions there are, and how many of them nobody ever used."""
    unused = [each.used for each in permissions if not each.is_used]
    known = next((used for used in unused if used != NEVER), NEVER)
    return f"{amount(len(permissions), 'permission')}, {f'{len(unused):,} {known}' if unused else 'all of them used'}."


def stops(provider: Provider, here: Connection, access: Access, without: tuple[str, ...]) -> tuple[str, ...]:
    """Return what will stop when an account is signed in with less, a sentence each; nothing where it is not less."""
    out = [group.name for group in provider.choices if group.id in without and group.id not in here.without]
    said = [f"“{name}” is not read or changed any more." for name in out]
    if access == "read" and here.access == "change":
        said.append("Nothing can be created, changed or deleted in this account any more.")
    if said:
        page = f", until you take it back at {provider.revoke_page}" if provider.revoke_page else ""
        said.append(f"{provider.name} may still list what it gave before{page}; the new key cannot do it any more.")
    return tuple(said)


def withheld(provider: Provider, asked: Access, here: Connection) -> str:
    """Return sentences on what an account may not do although it was asked for, "" where all was given."""
    if lacks := [lack for lack in provider.lacks_of(here, asked) if not lack.is_chosen]:
        return " ".join(["Less was given than was asked for.", *(lack.words for lack in lacks)])
    if asked == "change" and here.access == "read":
        return f"{provider.name} gave leave to read only, so nothing can be changed there."
    return ""


def left_out(provider: Provider, here: Connection) -> str:
    """Return a sentence on what the person left out before signing in, "" where that is nothing."""
    names = [f"“{lack.group.name}”" for lack in provider.lacks_of(here, here.access) if lack.is_chosen]
    return f"You left out {' and '.join(names)}." if names else ""
