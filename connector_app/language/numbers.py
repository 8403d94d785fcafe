"""How languages write numbers, and which form of a word stands after them."""

from collections.abc import Mapping

_MARKS: Mapping[str, tuple[str, str]] = {
    "de": (".", ","),
    "es": ("\N{NO-BREAK SPACE}", ","),
    "fr": ("\N{NARROW NO-BREAK SPACE}", ","),
}
"""What stands between thousands and before what is less than one (Unicode CLDR 46; Spanish as the RAE writes it)."""


def number(value: float, language: str, places: int = 0) -> str:
    """Return a number as it is written in a language, with so many places after the point."""
    thousands, point = _MARKS.get(language, (",", "."))
    digits = f"{value:,.{places}f}"
    if language == "es" and abs(value) < 10_000:
        digits = digits.replace(",", "")  # four digits stand together
    return digits.translate({ord(","): thousands, ord("."): point})


def forms(language: str) -> int:
    """Return how many forms a language has after a number."""
    return 1 if language == "ja" else 2


def pick(count: int, language: str) -> int:
    """Return which form stands after a number, in the order in which Qt Linguist shows them."""
    if language == "ja":
        return 0
    return 0 if count == 1 or (language == "fr" and count == 0) else 1
