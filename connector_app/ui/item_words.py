"""What the columns beyond the usual say of an item, and of what other rows they need the titles."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from connector_app.language import said
from connector_app.model.change import values_of
from connector_app.model.item import ConnectionId, Field, Item, Kind
from connector_app.model.provider import Provider
from connector_app.store.holders import Place
from connector_app.ui.columns import Column
from connector_app.words import times

Titles = Mapping[Place, str]
ONLY_HERE = said("Only here so far")


def more_words(
    item: Item, provider: Provider | None, columns: Sequence[Column], titles: Titles, now: datetime
) -> tuple[tuple[str, str], ...]:
    """Return what these columns say of an item, by their keys. `titles` are those that `places` asked for."""
    kind = _kind(item, provider)
    return tuple((column.key, _words(item, kind, column.key, titles, now)) for column in columns)


def places(
    items: Sequence[Item], providers: Mapping[ConnectionId, Provider | None], columns: Sequence[Column]
) -> set[Place]:
    """Return the places whose titles these columns show."""
    keys, found = {column.key for column in columns}, set[Place]()
    for item in items:
        kind = _kind(item, providers.get(item.connection))
        if kind is None:
            continue
        if "where" in keys and (held := holder_of(item, kind)):
            found.add(held)
        for each in kind.fields:
            if each.form == "reference" and f"{kind.id}.{each.name}" in keys and (value := item.fields.get(each.name)):
                found.add((item.connection, each.of, str(value)))
    return found


def value_words(field: Field, value: Any, now: datetime, title: str = "") -> str:
    """Return a value as people read it: a choice by its label, a time of this place, what is meant by its `title`."""
    parts = map(str, value) if isinstance(value, list) else (str(value or ""),)
    words = said(", ", "between things in a row").join(parts)
    match field.form:
        case "choice":
            return next((choice.label for choice in field.choices if choice.value == words), words)
        case "moment":
            return times.full(words, now)
        case "reference":
            return title or words
        case _:
            return words


def _words(item: Item, kind: Kind | None, key: str, titles: Titles, now: datetime) -> str:
    match key:
        case "created":
            return times.ago(item.created_at, now)
        case "read":
            return times.ago(item.read_at, now) if item.remote_id else ONLY_HERE
        case "where":
            held = holder_of(item, kind) if kind else None
            return titles.get(held, "") if held else ""
        case _:
            name = key.partition(".")[2]
            field = next((f for f in kind.fields if f.name == name), None) if kind else None
            if kind is None or field is None or not key.startswith(f"{kind.id}."):
                return ""
            value = values_of(kind, item).get(name)
            return value_words(field, value, now, titles.get((item.connection, field.of, str(value)), ""))


def _kind(item: Item, provider: Provider | None) -> Kind | None:
    return next((kind for kind in provider.kinds if kind.id == item.kind), None) if provider else None


def holder_of(item: Item, kind: Kind) -> Place | None:
    """Return what an item lies in: what its row says, or the field that was filled when it was made."""
    held = item.parent or str(item.fields.get(kind.holder_field) or "")
    of = kind.parent or next((f.of for f in kind.fields if f.name == kind.holder_field), "")
    return (item.connection, of, held) if held and of else None
