"""What is said in one language. Pure: who reads it from a file is `catalogue`."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Texts by their English words and meaning; forms after a number by the English words for many."""

    code: str
    texts: Mapping[tuple[str, str], str]
    plurals: Mapping[str, tuple[str, ...]]
