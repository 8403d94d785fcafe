"""TOML files that people write: read with a sentence for what is wrong, and the line where something stands."""

import re
import tomllib
from collections.abc import Sequence
from typing import Any

_HEADER = re.compile(r"\s*+(\[\[?)([^\[\]]++)\]")  # possessive: each character is looked at once
_KEY = re.compile(r"\s*([A-Za-z0-9_\-\"'.]+)\s*=")
_ENDLESS = re.compile(r"""(?<![\w"'-])(?:[\w"'-]+\s*\.\s*){64}""")
"""A key of so many parts means nothing, and reading one costs by the square of them."""

Step = str | int


def tables(text: str) -> dict[str, Any]:
    """Return what a TOML text says. Raises ValueError with a sentence where it is none, or beyond all measure."""
    try:
        if _ENDLESS.search(text):
            raise RecursionError
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        said = str(error)
        raise ValueError(f"{said[:1].lower()}{said[1:].rstrip('.')}.") from error
    except RecursionError:
        raise ValueError("things stand inside each other too deeply.") from None
    except ValueError:  # https://docs.python.org/3/library/stdtypes.html#int-max-str-digits
        raise ValueError("a number has too many digits.") from None


def line_of(text: str, path: Sequence[Step]) -> int:
    """Return the line (from 1) where a key stands, or its table, or 1. A number counts the tables of a list from 0."""
    table: list[Step] = []
    seen: dict[tuple[Step, ...], int] = {}
    best, depth = 1, 0
    for number, raw in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(raw):
            table = _table(_names(header[2]), seen, is_list=header[1] == "[[")
            if depth < len(table) and table == list(path[: len(table)]):
                best, depth = number, len(table)
            continue
        if not (key := _KEY.match(raw)):
            continue
        here = [*table, *_names(key[1])]
        if here == list(path):
            return number
        if depth < len(here) and here == list(path[: len(here)]):
            best, depth = number, len(here)
    return best


def _table(names: list[str], seen: dict[tuple[Step, ...], int], *, is_list: bool) -> list[Step]:
    """Return the place of a table: each list of tables on the way stands with the number of its newest one."""
    place: list[Step] = []
    for i, name in enumerate(names):
        place.append(name)
        key = tuple(place)
        if is_list and i == len(names) - 1:
            seen[key] = seen.get(key, -1) + 1
        if key in seen:
            place.append(seen[key])
    return place


def _names(dotted: str) -> list[str]:
    return [part.strip().strip("\"'") for part in dotted.split(".")]
