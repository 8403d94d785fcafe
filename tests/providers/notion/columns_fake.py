"""The columns of the pretend Notion: what a table says of them, what a page shows, and which values it takes.

A value has to be of its column's type and shape, key by key, as the kit's source types it.
"""

import json
import re

from tests.providers.notion.refusals import Refused, invalid, rich

OPTIONS = ("Low", "High", "Urgent")
STATES = ("Not started", "In progress", "Done")
NOTHING = {
    "rich_text": [],
    "number": None,
    "select": None,
    "status": {"id": "s0", "name": STATES[0], "color": "default"},
    "multi_select": [],
    "date": None,
    "checkbox": False,
    "url": None,
    "email": None,
    "phone_number": None,
    "people": [],
    "files": [],
    "relation": [],
    "formula": {"type": "number", "number": 7},
    "rollup": {"type": "number", "number": 3, "function": "sum"},
    "created_time": "2026-07-04T09:08:00.000Z",
    "created_by": {"object": "user", "id": "u", "name": "Ann"},
    "unique_id": {"prefix": "T", "number": 1},
    "button": {},
}
MOMENT = r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:\d\d))?"


def column(id_, name, kind):
    """Return a column as a table says it."""
    named = {"select": OPTIONS, "multi_select": OPTIONS, "status": STATES}.get(kind, ())
    about = {"options": [{"id": f"o{n}", "name": each, "color": "default"} for n, each in enumerate(named)]}
    return {"id": id_, "name": name, "description": None, "type": kind, kind: about if named else {}}


def empty(columns):
    """Return what a page shows where nobody has filled in anything."""
    return {
        name: {"id": each["id"], "type": each["type"], each["type"]: NOTHING.get(each["type"], [])}
        for name, each in columns.items()
    }


def taken(columns, given):
    """Return properties as a page shows them afterwards; each is named by its id or its name."""
    if not isinstance(given, dict):
        raise invalid("body.properties should be an object.")
    shown = {}
    for key, value in given.items():
        name = next((name for name, each in columns.items() if key in {name, each["id"]}), None)
        if name is None:
            raise Refused(400, "validation_error", f"{key} is not a property that exists.")
        kind = columns[name]["type"]
        shown[name] = {"id": columns[name]["id"], "type": kind, kind: _value(columns[name], key, value)}
    return shown


def _value(column_, key, value):  # noqa: C901  one case a type
    kind, where = column_["type"], f"body.properties.{key}.{column_['type']}"
    if kind == "title" and isinstance(value, list):
        value = {"title": value}
    if not isinstance(value, dict) or set(value) != {kind}:
        raise invalid(f"{where} should be defined, instead was `{json.dumps(value)}`.")
    inner = value[kind]

    def check(good, what):
        if not good:
            raise invalid(f"{where} should be {what}, instead was `{json.dumps(inner)}`.")

    match kind:
        case "title" | "rich_text":
            check(isinstance(inner, list) and len(inner) <= 100, "an array of ≤ `100`")
            return [_part(f"{where}[{n}]", part) for n, part in enumerate(inner)]
        case "number":
            check(inner is None or (isinstance(inner, int | float) and not isinstance(inner, bool)), "a number")
        case "checkbox":
            check(isinstance(inner, bool), "a boolean")
        case "url" | "email" | "phone_number":
            most = 2000 if kind == "url" else 200
            check(inner is None or (isinstance(inner, str) and 0 < len(inner) <= most), "a text")
        case "select" | "status":
            check((inner is None and kind == "select") or _is_option(column_, inner), "an option that exists")
            return next((each for each in column_[kind]["options"] if inner and each["name"] == inner["name"]), None)
        case "multi_select":
            check(isinstance(inner, list) and all(_is_option(column_, each) for each in inner), "options that exist")
            return [each for one in inner for each in column_[kind]["options"] if each["name"] == one["name"]]
        case "date":
            check(inner is None or _is_date(inner), "a date")
            return inner and {"time_zone": None, **inner}
        case _:
            raise invalid(f"{where} cannot be updated.")
    return inner


def _part(where, part):
    content = part["text"]["content"]
    if set(part) != {"text"} or len(content) > 2000:
        raise invalid(f"{where}.text.content.length should be ≤ `2000`, instead was `{len(content)}`.")
    return rich(content)


def _is_option(column_, given):
    names = {each["name"] for each in column_[column_["type"]]["options"]}
    return isinstance(given, dict) and set(given) == {"name"} and given["name"] in names


def _is_date(given):
    ends = (given.get("start"), given.get("end") or given.get("start")) if isinstance(given, dict) else ()
    known = isinstance(given, dict) and set(given) <= {"start", "end"}
    return known and all(isinstance(each, str) and re.fullmatch(MOMENT, each) for each in ends)
