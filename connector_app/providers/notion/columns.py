"""A table's columns as fields of its rows: one description for the form, what is checked, what is shown and written.

A column is known by its type and its id ("number:abc1"), which stay when people rename it. The table keeps a schema of
them among its own fields, `{column: {"name": ..., "options": [...]}}`, and a row a value for each.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from connector_app.language import said
from connector_app.model.clock import is_date, is_moment
from connector_app.model.item import Choice, Field
from connector_app.providers.notion import properties

LONGEST_PART, MOST_PARTS = 2000, 100
"""Characters in one piece of rich text, and pieces in one property (request limits)."""

LONGEST_URL, LONGEST_ADDRESS = 2000, 200
MOST_TAGS, LONGEST_TAG = 100, 100
YES, NO = "yes", "no"
REPLACED = frozenset({"description", "tags", "properties"})
"""Fields that stand in for the columns of a table that nobody has seen."""

_WORKED_OUT = said("Notion works it out from other columns")
_KEPT = said("Notion keeps it by itself")
FIXED: Mapping[str, str] = {
    "formula": _WORKED_OUT,
    "rollup": _WORKED_OUT,
    "created_time": _KEPT,
    "created_by": _KEPT,
    "last_edited_time": _KEPT,
    "last_edited_by": _KEPT,
    "unique_id": _KEPT,
    "verification": said("a page is verified at Notion itself"),
    "people": said("people are chosen at Notion itself"),
    "relation": said("links between pages are made at Notion itself"),
    "files": said("files are added at Notion itself"),
    "place": said("a place is chosen at Notion itself"),
}
"""Why a column of such a type is shown and not changed. A button holds nothing and is left out."""


_MOMENTS = frozenset({"created_time", "last_edited_time"})


def schema_of(columns: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Return what a table's rows have besides their title, of the types that are known."""
    found: dict[str, dict[str, Any]] = {}
    for name, each in columns.items():
        key = _key(each)
        if key:
            options = each.get(each["type"]) if isinstance(each.get(each["type"]), dict) else {}
            named = [str(o["name"]) for o in options.get("options") or () if isinstance(o, dict) and o.get("name")]
            found[key] = {"name": name, **({"options": named} if named else {})}
    return found


def values_in(columns: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row's values by column, as its fields show them."""
    values: dict[str, Any] = {}
    for each in columns.values():
        if key := _key(each):
            value = properties.told(each)
            values[key] = properties.tags_of({"": each}) if each["type"] == "multi_select" else value
    return values


def fields_in(table: Mapping[str, Any], own: tuple[Field, ...]) -> tuple[Field, ...]:
    """Return the fields of a row: its own, and one for each column that the table was last seen with."""
    schema = table.get("schema")
    if not isinstance(schema, dict):
        return own
    columns = (_field(key, each) for key, each in schema.items() if isinstance(each, dict) and ":" in key)
    # By name: the order that a person gave the columns is not told.
    ordered = sorted(columns, key=lambda each: (each.read_only, each.label.casefold()))
    return (*(each for each in own if each.name not in REPLACED), *ordered)


def written(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return those of the values that are columns as Notion takes them, by the columns' ids."""
    found = {}
    for key, value in values.items():
        kind, _, id_ = key.partition(":")
        if id_ and kind in _FORMS:
            found[id_] = {kind: _FORMS[kind].write(value)}
    return found


@dataclass(frozen=True, slots=True)
class _Form:
    """How a type of column stands in a form, and what its value is in a request."""

    write: Callable[[Any], Any]
    field: Callable[[str, str, tuple[Choice, ...]], Field]


def _field(key: str, schema: Mapping[str, Any]) -> Field:
    kind, name = key.partition(":")[0], str(schema.get("name") or said("Column", "of a table, without a name"))
    options = tuple(Choice(str(each), str(each)) for each in schema.get("options") or ())
    if kind in _FORMS:
        return _FORMS[kind].field(key, name, options)
    return Field(key, name, "moment" if kind in _MOMENTS else "line", read_only=True, fixed=FIXED[kind])


def _key(each: Any) -> str:
    """Return under which name a column goes, "" for the title and what nobody knows."""
    if not isinstance(each, dict) or not isinstance(each.get("id"), str) or not each["id"]:
        return ""
    kind = str(each.get("type"))
    return f"{kind}:{each['id']}" if kind in _FORMS or kind in FIXED else ""


def _parts(value: Any) -> list[dict[str, Any]]:
    text = str(value or "")
    cut = [text[i : i + LONGEST_PART] for i in range(0, len(text), LONGEST_PART)]
    return [{"text": {"content": part}} for part in cut]


def _number(value: Any) -> int | float | None:
    text = str(value or "")
    return None if not text else float(text) if "." in text else int(text)


def _named(value: Any) -> dict[str, str] | None:
    return {"name": str(value)} if value else None


def _plain(value: Any) -> str | None:
    return str(value) if value else None


def _ends(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"\s[–-]\s|–", text)]


def _date(value: Any) -> dict[str, str | None] | None:
    if not value:
        return None
    start, *end = _ends(str(value))
    return {"start": start, "end": end[0] if end else None}


def check_date(text: str) -> str:
    """Return the sentence for what is no date, or ""."""
    ends = _ends(text)
    good = len(ends) <= 2 and all(is_date(each) or is_moment(each) for each in ends)
    if good:
        return ""
    return said("Write a date, like 2026-10-01, with a time 2026-10-01T14:00:00+02:00, or two of them with – between")


def _line(key: str, name: str, _: tuple[Choice, ...]) -> Field:
    return Field(key, name, longest=LONGEST_ADDRESS)


def _choice(key: str, name: str, options: tuple[Choice, ...]) -> Field:
    return Field(key, name, "choice", choices=options)


def _status(key: str, name: str, options: tuple[Choice, ...]) -> Field:
    """Return the field of a column that always has a value: a new row begins with the first, as at Notion."""
    return Field(
        key, name, "choice", choices=options, required=bool(options), default=options[0].value if options else ""
    )


def _tags(key: str, name: str, options: tuple[Choice, ...]) -> Field:
    names = ", ".join(each.label for each in options)
    known = said("Any of: {names}. Separate them with commas", names=names) if options else ""
    return Field(key, name, "tags", choices=options, longest=LONGEST_TAG, most=MOST_TAGS, hint=known)


_BOX = (Choice(NO, said("No")), Choice(YES, said("Yes")))
_FORMS: Mapping[str, _Form] = {
    "rich_text": _Form(
        _parts,
        lambda key, name, _: Field(
            key,
            name,
            "text",
            longest=LONGEST_PART * MOST_PARTS,
            hint=said("What is changed here loses its looks (bold, links) at Notion"),
        ),
    ),
    "number": _Form(
        _number,
        lambda key, name, _: Field(
            key, name, shape=r"-?[0-9]{1,300}(\.[0-9]{1,30})?", shape_words=said("Write a number, like 3 or -2.5")
        ),
    ),
    "checkbox": _Form(
        lambda value: value == YES,
        lambda key, name, _: Field(key, name, "choice", choices=_BOX, required=True, default=NO),
    ),
    "select": _Form(_named, _choice),
    "status": _Form(_named, _status),
    "multi_select": _Form(lambda value: [{"name": str(each)} for each in value or ()], _tags),
    "date": _Form(
        _date, lambda key, name, _: Field(key, name, check=check_date, hint=said("2026-10-01, or with a time"))
    ),
    "url": _Form(_plain, lambda key, name, _: Field(key, name, longest=LONGEST_URL)),
    "email": _Form(_plain, _line),
    "phone_number": _Form(_plain, _line),
}
