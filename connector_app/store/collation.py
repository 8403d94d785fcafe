"""Titles in the order in which people look for them: by letters, accents and case aside, as their language has it.

Not all of what Unicode's collation knows: what no letter tells apart stays in the order of its code points.
https://unicode.org/reports/tr10/ and the tailorings of https://cldr.unicode.org/
"""

import re
from unicodedata import normalize

_LAST = "\U0010ffff"
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u3099\u309a]+")
"""Accents and points, and what makes one kana of another."""

_KANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}  # katakana stands among hiragana
_NORTH = {"å": f"z{_LAST}a", "ä": f"z{_LAST}b", "æ": f"z{_LAST}b", "ö": f"z{_LAST}c", "ø": f"z{_LAST}c"}
_WEST = {"æ": f"z{_LAST}a", "ä": f"z{_LAST}a", "ø": f"z{_LAST}b", "ö": f"z{_LAST}b", "å": f"z{_LAST}c"}
_SPANISH = {"ñ": f"n{_LAST}"}
_OWN = {
    language: str.maketrans(letters)
    for languages, letters in (("sv fi", _NORTH), ("da nb nn no", _WEST), ("es", _SPANISH))
    for language in languages.split()
}
"""Letters that a language counts as letters of their own."""


def sort_key(title: str, language: str) -> str:
    """Return what to compare instead of a title. `language` is a code of two letters."""
    text = title.casefold()
    if text.isascii():
        return text
    if own := _OWN.get(language):
        text = normalize("NFC", text).translate(own)
    bare = _MARKS.sub("", normalize("NFKD", text))
    return bare if bare.isascii() else bare.translate(_KANA)
