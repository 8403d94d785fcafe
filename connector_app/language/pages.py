"""The pages that a browser shows, in the person's language: their English words stand in `resources/*.html`.

A text is what lies between two tags, or is read out or shown in place of one (`aria-label`, `placeholder`). Where a gap
stands in it (`$name`, `{{name}}`), it belongs to whoever fills the gap. `make languages` gathers from the same pages.
"""

import re
from collections.abc import Iterator
from html import escape, unescape

from connector_app import language

_TAGS = re.compile(r"(<style>.*?</style>|<[^>]*>)", re.DOTALL)
_SPOKEN = re.compile(r'(?<=\s)(aria-label|placeholder)="([^"]*)"')
_GAP = re.compile(r"\$\w+|\{\{\w+\}\}")
_LANGUAGE = ' lang="en"'
_NO_GAP = str.maketrans({"$": "&#36;", "{": "&#123;"})
"""So that no translation makes a gap that nobody fills."""


def texts(page: str) -> Iterator[str]:
    """Yield the texts of a page, from top to bottom, as a person reads them."""
    for place, part in enumerate(_TAGS.split(page)):
        found = [match[2] for match in _SPOKEN.finditer(part)] if place % 2 else [part]
        yield from (unescape(each.strip()) for each in found if _is_text(each))


def translated(page: str) -> str:
    """Return a page with its texts in the person's language, and with that language named. The rest stays as it is."""
    parts = _TAGS.split(page)
    parts[::2] = [_told(each) for each in parts[::2]]
    parts[1::2] = [_SPOKEN.sub(lambda match: f'{match[1]}="{_told(match[2])}"', each) for each in parts[1::2]]
    return "".join(parts).replace(_LANGUAGE, f' lang="{language.code()}"', 1)


def _is_text(part: str) -> bool:
    return not _GAP.search(part) and any(letter.isalpha() for letter in part)


def _told(part: str) -> str:
    if not _is_text(part):
        return part
    words = unescape(part.strip())
    told = language.said(words)
    return part if told == words else part.replace(part.strip(), escape(told).translate(_NO_GAP))
