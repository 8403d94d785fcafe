"""How many of a thing, as people say it."""

from connector_app.language import figure, several


def amount(number: int, one: str, many: str = "") -> str:
    """Return "1 item" or "1,200 items"; `many` where it is not `one` with an s."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


def entries(number: int) -> str:
    """Return how many entries of the history: "1 entry" or "4,182 entries"."""
    return several(number, "{n} entry", "{n} entries")


def room(size: int) -> str:
    """Return how much room bytes take: "0.4 MB", "12.3 MB", "1.2 GB"."""
    return f"{figure(size / 1e9, 1)} GB" if size >= 1e9 else f"{figure(size / 1e6, 1)} MB"
