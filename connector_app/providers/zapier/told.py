"""What an object that a Zap or a trigger brings says: a title, a message, and the rest in lines."""

from collections.abc import Mapping, Sequence
from typing import Any

from connector_app.providers.zapier.lines import name_of, write_lines

LONGEST_TITLE, LONGEST_TEXT = 200, 100_000
TITLES = ("event", "title", "subject", "name")
MESSAGES = ("message", "text", "body")


def told(body: Mapping[str, Any], otherwise: str) -> tuple[str, dict[str, str]]:
    """Return the title, or `otherwise` where nothing can be one, and the fields `message` and `data`."""
    title, message = _first(body, TITLES), _first(body, MESSAGES)
    rest: dict[str, Any] = {}
    for name, value in body.items():
        if name not in {title, message, "event_id"}:
            line = name_of(name) or "-"
            rest[line if line not in rest else f"{line} ({len(rest)})"] = value
    words = " ".join(body[title].split())[:LONGEST_TITLE] if title else otherwise
    text = body[message][:LONGEST_TEXT] if message else ""
    return words, {"message": text, "data": write_lines(rest)[:LONGEST_TEXT]}


def _first(body: Mapping[str, Any], names: Sequence[str]) -> str | None:
    """Return the first of these names that holds words, or None."""
    return next((name for name in names if isinstance(body.get(name), str) and body[name].strip()), None)
