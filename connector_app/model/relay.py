"""Deliveries through a relay: events of a stream (WHATWG server-sent events), and what a delivery becomes in them.

The relay of smee.io hands on the body as JSON that it wrote anew, with the headers beside it. What it wrote is taken
letter for letter: a signature over the bytes of the sender holds only where both write JSON alike. A relay of one's own
may hand on the very bytes (`raw_body_b64`). Pure.
"""

import base64
from collections.abc import Iterable
from dataclasses import dataclass, field
from json.decoder import JSONDecoder
from typing import Any

from connector_app.model.webhook import Headers

MOST_CHARACTERS = 4 << 20
"""The longest event that is kept; a relay that sends a longer one is given up."""

_NOT_THE_SENDERS = frozenset({"host", "content-length", "connection", "body", "query", "timestamp"})
_DECODER = JSONDecoder()
_SPACE = " \t\n\r"


class TooLongError(Exception):
    """An event without an end."""


@dataclass(frozen=True, slots=True)
class StreamEvent:
    """One event. `id` is the newest that the stream named, for whoever asks for the rest."""

    name: str
    data: str = field(repr=False)
    id: str = ""


class EventStream:
    """Reads a stream piece by piece, however it is cut. `id` is that of the newest event that came whole."""

    def __init__(self) -> None:
        self._rest, self._after_cr = b"", False
        self._name = self._id = self.id = ""
        self._data: list[str] = []
        self._size, self._is_first = 0, True

    def feed(self, piece: bytes) -> list[StreamEvent]:
        """Return the events that a piece brought to their end. Raises TooLongError."""
        if self._after_cr and piece:
            piece = piece.removeprefix(b"\n")  # the other half of a line's end that was cut
            self._after_cr = False
        self._after_cr |= piece.endswith(b"\r")
        lines = (self._rest + piece.replace(b"\r\n", b"\n").replace(b"\r", b"\n")).split(b"\n")
        self._rest = lines.pop()
        if len(self._rest) + self._size > MOST_CHARACTERS:
            raise TooLongError
        return [event for line in lines if (event := self._take(line.decode("utf-8", "replace"))) is not None]

    def _take(self, line: str) -> StreamEvent | None:
        if self._is_first:
            self._is_first, line = False, line.removeprefix("\ufeff")
        if not line:
            return self._end()
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        match name:
            case "data":
                self._size += len(value)
                if self._size > MOST_CHARACTERS:
                    raise TooLongError
                self._data.append(value)
            case "event":
                self._name = value
            case "id" if "\0" not in value:
                self._id = value
            case _:
                pass  # a comment, a wait that the relay would like, or something newer
        return None

    def _end(self) -> StreamEvent | None:
        name, data = self._name or "message", "\n".join(self._data)
        is_event = bool(self._data)
        self._name, self._size, self.id = "", 0, self._id
        self._data.clear()
        return StreamEvent(name, data, self.id) if is_event else None


@dataclass(frozen=True, slots=True)
class Relayed:
    """A delivery as the relay handed it on."""

    raw: bytes = field(repr=False)
    headers: Headers = field(repr=False)


def delivery(event: StreamEvent) -> Relayed | None:
    """Return the delivery in an event; None where there is none: the relay's own words, or nothing one can read."""
    if event.name != "message":
        return None
    try:
        members = _members(event.data)
    except (ValueError, RecursionError):
        return None
    if "raw_body_b64" in members:
        return _exact(members)
    written = members.get("body")
    if written is None or not written[0].startswith("{"):
        return None
    named = ((name, value) for name, (_, value) in members.items() if name not in _NOT_THE_SENDERS)
    return Relayed(written[0].encode("utf-8", "replace"), _headers(named))


def _exact(members: dict[str, tuple[str, Any]]) -> Relayed | None:
    _, headers = members.get("headers", ("", {}))
    _, body = members["raw_body_b64"]
    if not isinstance(body, str) or not isinstance(headers, dict):
        return None
    try:
        raw = base64.b64decode(body, validate=True)
    except ValueError:
        return None
    return Relayed(raw, _headers(headers.items()))


def _headers(named: Iterable[tuple[str, Any]]) -> Headers:
    return tuple(
        (name.lower().encode("latin-1", "replace"), value.encode("latin-1", "replace"))
        for name, value in named
        if isinstance(value, str)
    )


def _members(text: str) -> dict[str, tuple[str, Any]]:
    """Return an object's members, each as it is written and as it is read. Raises ValueError, RecursionError."""
    found: dict[str, tuple[str, Any]] = {}
    at = _behind(text, 0, "{")
    while text[at : at + 1] != "}":
        name, at = _DECODER.raw_decode(text, at)
        begin = _behind(text, at, ":")
        value, end = _DECODER.raw_decode(text, begin)
        found[str(name)] = text[begin:end], value
        at = _skip(text, end)
        if text[at : at + 1] == ",":
            at = _skip(text, at + 1)
        elif text[at : at + 1] != "}":
            raise ValueError(at)
    return found


def _behind(text: str, at: int, mark: str) -> int:
    at = _skip(text, at)
    if text[at : at + 1] != mark:
        raise ValueError(at)
    return _skip(text, at + 1)


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in _SPACE:
        at += 1
    return at
