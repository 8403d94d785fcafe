"""How sentences are put together out of parts that are whole by themselves."""

from collections.abc import Iterable

from connector_app.language import said


def row(parts: Iterable[str]) -> str:
    """Return parts one after the other: "3 new, 1 gone"."""
    return said(", ", "between things in a row").join(parts)


def sentence(words: str) -> str:
    """Return words as a sentence that ends here."""
    return said("{words}.", "a sentence and its end", words=words)
