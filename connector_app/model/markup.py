"""Marked-up text as people read it: an invitation that came as HTML, shown as words and lines.

Anybody may send one. So each character is looked at a bounded number of times, whatever stands there, and no more than
`MOST` characters are brought out.
"""

import html
import re
from collections.abc import Iterator

from connector_app.language import said

MOST = 20_000
"""So much of a text is shown (characters). What is longer ends with `MORE`."""

_CUT = " …\N{WORD JOINER} ["
"""How `MORE` begins in every language: the joiner is not seen, and nobody types it."""

MORE = f"{_CUT}{said('only the beginning is shown here')}]"
_UNSEEN = frozenset({"head", "script", "style", "title"})
_PARTS = re.compile(r"<(/?[A-Za-z][A-Za-z0-9-]*+|!)[^<>]*+>|[^<]++|<")
"""A tag or words. Possessive: what was taken is never given back to be tried another way."""

_NAMED = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
"""A character by its name or number; of no more digits than a number may have."""


def seen(markup: str, *, breaks: frozenset[str], folds: bool = False) -> str:
    """Return what a reader sees. `breaks` are the tags that begin a line ("/p": that end one).

    `folds`: white space between tags is one blank, as browsers have it; otherwise lines stay as they were typed.
    """
    text, is_cut = _first(_words(markup, breaks, folds=folds))
    if folds:
        text = "\n".join(line.strip() for line in text.split("\n"))
    text = re.sub(r"\n{3,}", "\n\n", text).strip()
    return text[:MOST] + MORE if is_cut or len(text) > MOST else text


def whole(text: str) -> str:
    """Return a sentence for a text of which only the beginning was shown, "" for others: saving it would cut it off."""
    return said("Too long to be changed here: only its beginning is shown") if _CUT in text else ""


def _first(parts: Iterator[str]) -> tuple[str, bool]:
    """Return the text until there is more than enough of it, and whether that is so."""
    taken: list[str] = []
    size = 0
    for part in parts:
        taken.append(part)
        size += len(part)
        if size > 2 * MOST:  # white space at both ends goes away later
            return "".join(taken), True
    return "".join(taken), False


def _words(markup: str, breaks: frozenset[str], *, folds: bool) -> Iterator[str]:
    """Yield the words that are seen, and where lines begin. What stands between <style> and </style> is not."""
    hidden = ""
    for part in _PARTS.finditer(markup):
        tag = (part[1] or "").lower()
        if hidden:
            hidden = "" if tag == f"/{hidden}" else hidden
        elif tag in _UNSEEN:
            hidden = tag
        elif tag in breaks:
            yield "\n"
        elif not tag:
            yield _NAMED.sub(lambda found: html.unescape(found[0]), re.sub(r"\s+", " ", part[0]) if folds else part[0])
