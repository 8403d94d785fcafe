"""How many of a thing, as people say it."""

from collections.abc import Callable, Iterable, Mapping

from connector_app.language import figure, said, several
from connector_app.words.phrases import row

_NUMBERS: Mapping[str, Callable[[int], str]] = {
    "seen": lambda n: several(n, "{n} seen", "{n} seen"),
    "new": lambda n: several(n, "{n} new", "{n} new"),
    "changed": lambda n: several(n, "{n} changed", "{n} changed"),
    "gone": lambda n: several(n, "{n} gone", "{n} gone"),
    "removed": lambda n: several(n, "{n} removed", "{n} removed"),
    "entries": lambda n: several(n, "{n} entry", "{n} entries"),
    "accounts": lambda n: several(n, "{n} account", "{n} accounts"),
    "items": lambda n: several(n, "{n} item", "{n} items"),
}
"""What an entry of the history counts, by the names that it has there."""


def amount(number: int, one: str, many: str = "") -> str:
    """Return "1 item" or "1,200 items"; `many` where it is not `one` with an s."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


def entries(number: int) -> str:
    """Return how many entries of the history: "1 entry" or "4,182 entries"."""
    return several(number, "{n} entry", "{n} entries")


def counted(numbers: Mapping[str, int], names: Iterable[str]) -> str:
    """Return the numbers of these names in a row, "1,200 seen, 3 new"; those that are nothing are left out."""
    return row(_NUMBERS[name](numbers[name]) for name in names if numbers.get(name))


def room(size: int) -> str:
    """Return how much room bytes take: "0.4 MB", "12.3 MB", "1.2 GB"."""
    if size >= 1e9:
        return said("{number} GB", "gigabytes", number=figure(size / 1e9, 1))
    return said("{number} MB", "megabytes", number=figure(size / 1e6, 1))
