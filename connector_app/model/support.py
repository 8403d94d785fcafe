"""What a support file consists of: parts that a person reads first, and what they were searched for."""

from dataclasses import dataclass

PARTS = ("versions", "settings", "accounts", "failures", "self-test", "log")
"""The parts there are, in the order in which they stand in the file."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its name, one of `PARTS`, and its text as it stands in the file."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Searched:
    """What a text was compared with: how many secrets.

    `shut` are those whose key is not open, `short` those that are too short to tell from any other word: neither could
    be compared.
    """

    compared: int = 0
    shut: int = 0
    short: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """What would be written: its parts, what they were searched for, and when they were put together."""

    parts: tuple[Part, ...]
    searched: Searched
    at: str
