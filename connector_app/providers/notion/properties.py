"""A page's properties as people read them. Each has a type, and its value under that name.

Only the title must be what it says. Any other that is of a form nobody knew is left out, so that one new kind of column
does not make a whole table unreadable.
"""

from collections.abc import Callable, Mapping
from typing import Any

from connector_app.language import said, several

UNTITLED = said("Untitled", "a page or a table")
SOMEONE = said("someone", "a person without a name")
"""A person whose name the connection may not know."""


_TYPES: Mapping[str, str] = {
    "title": said("title", "a type of column"),
    "rich_text": said("rich text", "a type of column"),
    "number": said("number", "a type of column"),
    "select": said("select", "a type of column"),
    "multi_select": said("multi select", "a type of column"),
    "status": said("status", "a type of column"),
    "date": said("date", "a type of column"),
    "people": said("people", "a type of column"),
    "files": said("files", "a type of column"),
    "checkbox": said("checkbox", "a type of column"),
    "url": said("url", "a type of column"),
    "email": said("email", "a type of column"),
    "phone_number": said("phone number", "a type of column"),
    "formula": said("formula", "a type of column"),
    "relation": said("relation", "a type of column"),
    "rollup": said("rollup", "a type of column"),
    "created_time": said("created time", "a type of column"),
    "created_by": said("created by", "a type of column"),
    "last_edited_time": said("last edited time", "a type of column"),
    "last_edited_by": said("last edited by", "a type of column"),
    "unique_id": said("unique id", "a type of column"),
    "verification": said("verification", "a type of column"),
    "place": said("place", "a type of column"),
    "button": said("button", "a type of column"),
}
"""What a table's columns hold; one that is not here goes by Notion's own word."""


def title_of(properties: Mapping[str, Any]) -> str:
    """Return the text of the property that is the title, whatever it is called."""
    for each in properties.values():
        if _type(each) == "title":
            return " ".join(plain(each["title"]).split()) or UNTITLED
    return UNTITLED


def plain(texts: Any) -> str:
    """Return rich text without its looks."""
    return "".join(str(each.get("plain_text") or "") for each in texts)


def description_of(properties: Mapping[str, Any]) -> str:
    """Return the first column of text."""
    return next((told(each) for each in properties.values() if _type(each) == "rich_text"), "")


def tags_of(properties: Mapping[str, Any]) -> list[str]:
    """Return what is chosen in the first column of choices."""
    for each in properties.values():
        if _type(each) == "multi_select":
            return [name for name in (_named(option) for option in _listed(each["multi_select"])) if name]
        if _type(each) == "select":
            return [name] if (name := _named(each["select"])) else []
    return []


def lines_of(properties: Mapping[str, Any]) -> str:
    """Return every other column that holds something, one a line, in the order of their names."""
    shown = {name: _in_words(each) for name, each in properties.items() if _type(each) != "title"}
    return "\n".join(f"{name}: {value}" for name, value in sorted(shown.items()) if value)


def columns_of(properties: Mapping[str, Any]) -> str:
    """Return a table's columns, one a line, with what they hold."""
    types = {name: _type(each) for name, each in properties.items() if isinstance(each, dict)}
    found = {name: _TYPES.get(kind, kind.replace("_", " ")) for name, kind in types.items()}
    return "\n".join(f"{name} ({kind})" for name, kind in sorted(found.items()) if kind)


def icon_of(icon: Any) -> str:
    """Return an icon that is a character; pictures are not shown."""
    return str(icon.get("emoji") or "") if isinstance(icon, dict) else ""


def told(each: Any) -> str:
    """Return a property's value as text; "" where there is none or its form is not known."""
    kind = _type(each)
    if kind not in _FORMS or each.get(kind) is None:
        return ""
    try:
        return _FORMS[kind](each[kind])
    except (TypeError, KeyError, AttributeError, ValueError):
        return ""


def _in_words(each: Any) -> str:
    """Return a property's value as `told` has it, and a box in words: alone it is kept as a choice."""
    is_box = _type(each) == "checkbox"
    return told({"type": "boolean", "boolean": each["checkbox"]} if is_box else each)


def _type(each: Any) -> str:
    kind = each.get("type") if isinstance(each, dict) else None
    return kind if isinstance(kind, str) and kind in each else ""


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _named(value: Any) -> str:
    return str(value.get("name") or "") if isinstance(value, dict) else ""


def _number(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError("not a number")
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _yes(value: Any) -> str:
    return "yes" if value is True else "no"


def _in_a_word(value: Any) -> str:
    return said("yes") if value is True else said("no")


def _names(value: Any) -> str:
    return ", ".join(_named(each) for each in value)


def _people(value: Any) -> str:
    return ", ".join(_named(each) or SOMEONE for each in value)


def _date(value: Any) -> str:
    return f"{value['start']} – {value['end']}" if value.get("end") else _text(value["start"])


def _linked(value: Any) -> str:
    return several(len(value), "{n} linked", "{n} linked") if value else ""


def _inner(value: Any) -> str:
    """Return a formula's result: its type and its value under that name."""
    return told({"type": value["type"], value["type"]: value[value["type"]]}) or _text(value.get("string") or "")


def _rollup(value: Any) -> str:
    if value["type"] == "array":
        return ", ".join(text for text in map(_in_words, value["array"]) if text)
    return told({"type": value["type"], value["type"]: value[value["type"]]})


def _unique(value: Any) -> str:
    return f"{value['prefix']}-{value['number']}" if value.get("prefix") else str(value["number"])


_FORMS: Mapping[str, Callable[[Any], str]] = {
    "title": plain,
    "rich_text": plain,
    "number": _number,
    "select": _named,
    "status": _named,
    "multi_select": _names,
    "date": _date,
    "checkbox": _yes,
    "boolean": _in_a_word,
    "url": _text,
    "email": _text,
    "phone_number": _text,
    "people": _people,
    "files": _names,
    "relation": _linked,
    "formula": _inner,
    "rollup": _rollup,
    "created_time": _text,
    "last_edited_time": _text,
    "created_by": lambda value: _named(value) or SOMEONE,
    "last_edited_by": lambda value: _named(value) or SOMEONE,
    "unique_id": _unique,
    "verification": lambda value: _text(value["state"]),
    "place": lambda value: _text(value.get("name") or value.get("address") or ""),
}
"""How each type is read. A button holds nothing; a type that is not here is not shown."""
