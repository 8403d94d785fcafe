"""What a change makes of a row: typed values laid over what is known, and taken back. Pure."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from connector_app.model.clock import is_moment
from connector_app.model.item import Field, Item, ItemSync, Kind, Snapshot

EMPTY: tuple[Any, ...] = ("", [], None)
"""Values that say the same: a field left blank, no tags, a field the platform does not send."""


def values_of(kind: Kind, item: Item) -> dict[str, Any]:
    """Return what a form shows of a row, by field.

    A row's title and status stand in columns of their own; a platform whose title is a shortened text keeps the whole
    text among the fields, and that one counts.
    """
    own = {kind.title_field: item.title, kind.status_field: item.status}
    return {f.name: item.fields[f.name] if f.name in item.fields else own.get(f.name) for f in kind.fields}


def differing(kind: Kind, item: Item, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return those of the values that would change the row."""
    shown, fields = values_of(kind, item), {each.name: each for each in kind.fields}
    return {name: value for name, value in values.items() if not same(fields.get(name), value, shown.get(name))}


def contested(kind: Kind, base: Item, theirs: Item, values: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the fields that both sides changed since `base`, to different values: none of them may be written over."""
    touched = differing(kind, base, {name: values_of(kind, theirs).get(name) for name in values})
    return tuple(name for name in differing(kind, theirs, values) if name in touched)


def same(field: Field | None, one: Any, other: Any) -> bool:
    """Tell whether two values of a field say the same to a person.

    The order of tags, the zone in which a moment is written, blanks around a text and how its lines end say nothing.
    """
    if one == other or (one in EMPTY and other in EMPTY):
        return True
    match field.form if field else "":
        case "tags":
            return set(one or ()) == set(other or ())
        case "moment":
            at, there = str(one), str(other)
            return is_moment(at) and is_moment(there) and datetime.fromisoformat(at) == datetime.fromisoformat(there)
        case "text" | "line":
            return _plain(one) == _plain(other)
        case _:
            return False


def _plain(text: Any) -> str:
    return "" if text in EMPTY else "\n".join(line.rstrip() for line in str(text).strip().splitlines())


def with_values(kind: Kind, item: Item, values: Mapping[str, Any]) -> Item:
    """Return the row with the values laid over it."""
    columns = {kind.title_field, kind.status_field} - set(item.fields)
    fields = {**item.fields, **{name: value for name, value in values.items() if name not in columns}}
    title = str(values.get(kind.title_field, item.title)).split("\n", 1)[0]
    return replace(item, title=title, status=str(values.get(kind.status_field, item.status)), fields=fields)


def as_there(item: Item, theirs: Snapshot) -> Item:
    """Return the row as its platform shows it now."""
    return replace(
        item,
        remote_id=theirs.remote_id,
        title=theirs.title,
        status=theirs.status,
        fields=theirs.fields,
        url=theirs.url,
        parent=theirs.parent,
        created_at=theirs.created_at,
        updated_at=theirs.updated_at,
        version=theirs.version,
        sync=ItemSync.IN_STEP,
        reason="",
    )


def as_shown(item: Item) -> dict[str, Any]:
    """Return what must be kept of a row so that a change to it can be taken back."""
    return {
        "title": item.title,
        "status": item.status,
        "fields": dict(item.fields),
        "version": item.version,
        "sync": item.sync.value,
        "reason": item.reason,
    }


def taken_back(item: Item, before: Mapping[str, Any]) -> Item:
    """Return the row as it was shown before. Raises KeyError where `before` does not come from `as_shown`."""
    return replace(
        item,
        title=before["title"],
        status=before["status"],
        fields=before["fields"],
        version=before["version"],
        sync=ItemSync(before["sync"]),
        reason=before["reason"],
    )
