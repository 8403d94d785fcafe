"""For how long the history can be kept."""

from collections.abc import Mapping

YEARS: Mapping[str, int] = {"everything": 0, "1 year": 1, "2 years": 2, "5 years": 5}
"""How many years entries are kept, by the words of the setting; 0 is for ever."""


def setting(years: int) -> str:
    """Return the words of the setting for so many years."""
    return next(words for words, number in YEARS.items() if number == years)
