"""What a form says will happen before anything is written: as whom, where, who sees it, whether it can be undone."""

from collections.abc import Mapping
from dataclasses import dataclass

from connector_app.language import inside, said, several
from connector_app.model.connection import Connection
from connector_app.model.failure import Problem
from connector_app.model.item import Item, Kind
from connector_app.model.provider import Provider
from connector_app.store import items
from connector_app.store.tx import Tx
from connector_app.ui.records import Sentence, sentence

STEPS_UP = 3
"""No platform's things lie deeper in each other than this."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item lies: what that is called, and how many people are there, as its platform last said."""

    title: str = ""
    people: int | None = None


def place_of(tx: Tx, provider: Provider, account: Connection, kind: Kind, values: Mapping[str, str]) -> Place:
    """Return where an item with these values goes, or lies; an empty place where that is nowhere in particular."""
    field = next((f for f in kind.fields if f.form == "reference" and f.of), None)
    key = values.get(field.name, "") if field else ""
    row = items.find(tx, account.id, field.of, key) if field and key else None
    if row is None:
        return Place()
    return Place(row.title, _people(tx, provider, row))


def _people(tx: Tx, provider: Provider, row: Item | None) -> int | None:
    for _ in range(STEPS_UP):
        if row is None:
            break
        if (told := str(row.fields.get("members") or "")).isdecimal():
            return int(told)
        above = provider.kind(row.kind).parent
        row = items.find(tx, row.connection, above, row.parent) if above and row.parent else None
    return None


def outcome(
    kind: Kind,
    account: Connection,
    values: Mapping[str, str],
    before: Mapping[str, str] | None,
    problems: tuple[Problem, ...],
    platform: str,
    place: Place,
) -> Sentence:
    """Say what will happen without the fields that are wrong: never what somebody might have meant."""
    wrong = {p.field for p in problems}
    changed = [n for n in values if n not in wrong]
    if before is not None and not changed and not wrong:
        return sentence(said("Nothing changes."))
    if wrong if before is None else not changed:
        return sentence(said("Nothing yet: {what} still needs a look."), what=_labels(kind, wrong))
    after = " ".join(filter(None, (_seen(kind, place), _undone(kind, is_new=before is None))))
    return sentence(
        f"{_begins(is_new=before is None, is_in_place=bool(place.title))} {{after}}",
        ("kind", "after"),
        who=account.account.name,
        kind=noun_of(kind),
        title=values.get(kind.title_field, "").strip(),
        what=_labels(kind, set(changed)),
        place=place.title,
        platform=platform,
        after=after,
    )


def _begins(*, is_new: bool, is_in_place: bool) -> str:
    if is_new:
        if is_in_place:
            return said("{who} creates the {kind} {title} in {place} at {platform}.")
        return said("{who} creates the {kind} {title} at {platform}.")
    if is_in_place:
        return said("{who} changes {what} of this {kind} in {place} at {platform}.")
    return said("{who} changes {what} of this {kind} at {platform}.")


def removal(kind: Kind, account: Connection, platform: str, place: Place, hold: int) -> str:
    """Say what the button that removes an item does: as whom, where, who sees it, whether it can be undone.

    `hold` is for how many seconds it waits before it is sent.
    """
    who = account.account.name
    acts = (
        said(
            "“{act}” acts as {who} in {place} at {platform}.",
            act=kind.removal,
            who=who,
            place=place.title,
            platform=platform,
        )
        if place.title
        else said("“{act}” acts as {who} at {platform}.", act=kind.removal, who=who, platform=platform)
    )
    undone = (
        several(hold, "For {n} second you can undo it.", "For {n} seconds you can undo it.")
        if hold
        else said("It is sent at once and cannot be undone here.")
    )
    return " ".join(filter(None, (acts, _seen(kind, place), undone)))


def _seen(kind: Kind, place: Place) -> str:
    if not kind.seen_by:
        return ""
    if place.people is None:
        return said("{who} can see it.", who=kind.seen_by)
    return several(place.people, "{who} can see it: {n} person.", "{who} can see it: {n} people.", who=kind.seen_by)


def _undone(kind: Kind, *, is_new: bool) -> str:
    if not is_new:
        return said("You can change it back later.")
    if kind.can.delete:
        return said("Once it is sent, it cannot be taken back from here.")
    return said("Later you can still take it away: “{act}”.", act=kind.removal)


def noun_of(kind: Kind) -> str:
    """Return what a kind is called inside a sentence: a name like "OneDrive" keeps its capitals."""
    return _inside(kind.name)


def _labels(kind: Kind, names: set[str]) -> str:
    labels = [_inside(f.label) for f in kind.fields if f.name in names]
    return said(", ", "between things in a row").join(labels)


def _inside(name: str) -> str:
    return name if any(letter.isupper() for letter in name[1:]) else inside(name)
