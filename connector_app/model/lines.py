"""Where in a TOML file something stands: people are told the line."""

import re
from collections.abc import Sequence

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]\]?")
_KEY = re.compile(r"\s*([A-Za-z0-9_\-\"'.]+)\s*=")
Step = str | int


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
