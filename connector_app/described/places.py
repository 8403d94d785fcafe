"""Finding a value in an answer by its path, and putting values where a template names them."""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

_NAME = re.compile(r"\{([a-z][a-z0-9_]*)\}")
MISSING: Any = object()


class ShapeError(ValueError):
    """An answer is not as the file says: it cannot be read."""


def at(value: Any, path: str) -> Any:
    """Return what stands at "data.0.name", the value itself for "", and `MISSING` where nothing does."""
    for step in filter(None, path.split(".")):
        if isinstance(value, Mapping) and step in value:
            value = value[step]
        elif isinstance(value, list) and step.isdigit() and int(step) < len(value):
            value = value[int(step)]
        else:
            return MISSING
    return value


def needed(value: Any, path: str) -> Any:
    """Return what stands at a path. Raises ShapeError where nothing does."""
    found = at(value, path)
    if found is MISSING:
        raise ShapeError(f"nothing at {path}")
    return found


def text(value: Any, path: str) -> str:
    """Return the text at a path, "" where nothing stands or no path is given.

    Raises ShapeError for what is neither text nor number.
    """
    found = at(value, path) if path else MISSING
    if found is MISSING or found is None:
        return ""
    if isinstance(found, bool) or not isinstance(found, str | int | float):
        raise ShapeError(f"no text at {path}")
    return str(found)


def filled(template: str, values: Mapping[str, Any], *, quoted: bool = False) -> str:
    """Return a template with its {names} filled in. Raises KeyError for one that has no value."""

    def put(match: re.Match[str]) -> str:
        word = str(values[match[1]])
        return quote(word, safe="") if quoted else word

    return _NAME.sub(put, template)


def body_of(template: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return a body: a text that is one {name} becomes that value as it is. What has no value is left out."""
    made: dict[str, Any] = {}
    for key, part in template.items():
        if isinstance(part, Mapping):
            if inner := body_of(part, values):
                made[key] = inner
        elif isinstance(part, str) and (only := _NAME.fullmatch(part)):
            if only[1] in values:
                made[key] = values[only[1]]
        elif isinstance(part, str):
            if all(name in values for name in _NAME.findall(part)):
                made[key] = filled(part, values)
        else:
            made[key] = part
    return made
