"""Permissions in words: what was given and used, what was not given, and what stops with less."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from connector_app.language import inside, listed, said, several
from connector_app.model.clock import day
from connector_app.model.connection import Access, Connection
from connector_app.model.item import DELETE, Kind
from connector_app.model.permission import Use, Verb
from connector_app.model.provider import Provider
from connector_app.words import times

Uses = Mapping[tuple[str, Verb], Use]


@dataclass(frozen=True, slots=True)
class Permission:
    """One thing an account may do, and whether it ever was done: both in words.

    `since` is the day, in words, from which on the history tells of it; "" where it tells all.
    """

    words: str
    used: str
    is_used: bool
    since: str = ""


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
    things = inside(kind.plural)
    yield "read", said("May see {things}", things=things)
    if access == "change":
        if not kind.can.create:
            yield "create", said("May create {things}", things=things)
        if not kind.can.update:
            yield "update", said("May change {things}", things=things)
        if not kind.can.delete:
            yield "delete", _may_remove(kind.removal, things)


def _may_remove(verb: str, things: str) -> str:
    if verb == DELETE:
        return said("May delete {things}", things=things)
    return said("May use “{verb}” on {things}", verb=verb, things=things)


def _permission(words: str, verb: Verb, use: Use | None, now: datetime, begin: str) -> Permission:
    # What was read is known without the history.
    since = times.date(day(begin), now) if begin and verb != "read" else ""
    if use is None:
        never = said("not used since {date}", date=since) if since else said("never used")
        return Permission(words, never, is_used=False, since=since)
    last = times.ago(use.at, now)
    return Permission(words, _used(verb, use.count, since, last), is_used=True, since=since)


def _used(verb: Verb, count: int, since: str, last: str) -> str:
    if verb == "read":  # how often something was read is not counted
        return said("used last {ago}", ago=last)
    if since:
        return several(
            count,
            "used {n} time since {date}, last {ago}",
            "used {n} times since {date}, last {ago}",
            date=since,
            ago=last,
        )
    return several(count, "used {n} time, last {ago}", "used {n} times, last {ago}", ago=last)


def summary(permissions: tuple[Permission, ...]) -> str:
    """Return how many permissions there are, and how many of them nobody ever used."""
    number, unused = len(permissions), [each for each in permissions if not each.is_used]
    if not unused:
        return several(number, "{n} permission, all of them used.", "{n} permissions, all of them used.")
    since = next((each.since for each in unused if each.since), "")
    if not since:
        return several(
            number, "{n} permission, {unused} never used.", "{n} permissions, {unused} never used.", unused=len(unused)
        )
    return several(
        number,
        "{n} permission, {unused} not used since {date}.",
        "{n} permissions, {unused} not used since {date}.",
        unused=len(unused),
        date=since,
    )


def stops(provider: Provider, here: Connection, access: Access, without: tuple[str, ...]) -> tuple[str, ...]:
    """Return what will stop when an account is signed in with less, a sentence each; nothing where it is not less."""
    out = [group.name for group in provider.choices if group.id in without and group.id not in here.without]
    words = [said("“{name}” is not read or changed any more.", name=name) for name in out]
    if access == "read" and here.access == "change":
        words.append(said("Nothing can be created, changed or deleted in this account any more."))
    if words:
        words.append(_still_listed(provider.name, provider.revoke_page))
    return tuple(words)


def _still_listed(name: str, page: str) -> str:
    if not page:
        return said("{name} may still list what it gave before; the new key cannot do it any more.", name=name)
    return said(
        "{name} may still list what it gave before, until you take it back at {page}; the new key cannot do it any"
        " more.",
        name=name,
        page=page,
    )


def withheld(provider: Provider, asked: Access, here: Connection) -> str:
    """Return sentences on what an account may not do although it was asked for, "" where all was given."""
    if lacks := [lack for lack in provider.lacks_of(here, asked) if not lack.is_chosen]:
        return " ".join([said("Less was given than was asked for."), *(lack.words for lack in lacks)])
    if asked == "change" and here.access == "read":
        return said("{name} gave leave to read only, so nothing can be changed there.", name=provider.name)
    return ""


def left_out(provider: Provider, here: Connection) -> str:
    """Return a sentence on what the person left out before signing in, "" where that is nothing."""
    lacks = [lack for lack in provider.lacks_of(here, here.access) if lack.is_chosen]
    names = [said("“{name}”", name=lack.group.name) for lack in lacks]
    return said("You left out {names}.", names=listed(names)) if names else ""
