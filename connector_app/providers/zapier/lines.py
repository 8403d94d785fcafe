"""Values as people write them: one on each line, a name, a colon and the value."""

import json
from collections.abc import Mapping
from typing import Any

from connector_app.language import said

SHAPE = said("Each line needs a name, a colon and a value, like “Price: 3”")

YES, NO = "yes", "no"
"""Kept, and read again when a row is sent: the same words in every language."""


def read_lines(text: str) -> dict[str, str]:
    """Return the values in a text by name.

    Raises ValueError with a sentence where a line is not of that shape or a name comes twice.
    """
    found: dict[str, str] = {}
    for line in filter(None, (each.strip() for each in text.splitlines())):
        name, colon, value = line.partition(":")
        if not name.strip() or not colon:
            raise ValueError(SHAPE)
        if name.strip() in found:
            raise ValueError(said("“{name}” comes twice", name=name.strip()))
        found[name.strip()] = value.strip()
    return found


def check_lines(text: str) -> str:
    """Return the sentence for a text that `read_lines` cannot read, or ""."""
    try:
        read_lines(text)
    except ValueError as error:
        return str(error)
    return ""


def write_lines(values: Mapping[str, Any]) -> str:
    """Return values as such a text. What is empty is left out."""
    shown = ((name, text_of(value)) for name, value in values.items())
    return "\n".join(f"{name}: {text}" for name, text in shown if text)


def text_of(value: Any) -> str:
    """Return a value of JSON on one line, as a person reads it."""
    match value:
        case None:
            return ""
        case bool():
            return YES if value else NO
        case str():
            return " ".join(value.split())
        case int() | float():
            return str(value)
        case list() if all(isinstance(each, str | int | float) for each in value):
            return ", ".join(filter(None, map(text_of, value)))
        case {"label": str(label)} | {"text": str(label)} | {"value": str(label)}:
            return text_of(label)
        case _:
            try:
                return json.dumps(value, ensure_ascii=False, sort_keys=True)
            except RecursionError:
                return "…"


def name_of(text: str) -> str:
    """Return a name as it can stand before the colon, or ""."""
    return " ".join(text.replace(":", " ").split())
