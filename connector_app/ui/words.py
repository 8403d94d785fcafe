"""Words on their way to the screen."""

import html
import re

from PySide6.QtCore import QTextBoundaryFinder

LONGEST = 256  # graphemes of a platform's text that are shown in one place
_LONGEST_MARKS = 8 * LONGEST  # code points: a grapheme may carry any number of combining marks

# What could turn, hide or forge words: C0 and C1 controls, bidi marks, embeddings and isolates, invisible characters,
# line and paragraph separators, tags, variation selectors beyond the emoji pair, lone surrogates.
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ud800-\udfff\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_NAMES = {
    "\n": "\u21b5",
    "\r": "",
    "\t": " ",
    "\u200b": "\u27e8ZWSP\u27e9",
    "\u200e": "\u27e8LRM\u27e9",
    "\u200f": "\u27e8RLM\u27e9",
    "\u2028": "\u21b5",
    "\u2029": "\u21b5",
    "\u202a": "\u27e8LRE\u27e9",
    "\u202b": "\u27e8RLE\u27e9",
    "\u202c": "\u27e8PDF\u27e9",
    "\u202d": "\u27e8LRO\u27e9",
    "\u202e": "\u27e8RLO\u27e9",
    "\u2066": "\u27e8LRI\u27e9",
    "\u2067": "\u27e8RLI\u27e9",
    "\u2068": "\u27e8FSI\u27e9",
    "\u2069": "\u27e8PDI\u27e9",
}
_JOINERS = "\u200c\u200d"  # joined scripts and emoji need them; between Latin letters they only hide


def safe_text(text: str, *, keep_lines: bool = False, longest: int = LONGEST) -> str:
    """Return `text` as it may be shown: controls and hidden characters made visible, at most `longest` graphemes.

    Security plan T20. What is stored and exported keeps the original. `keep_lines` leaves line breaks and tabs.
    """
    if _HIDDEN.search(text):
        text = _HIDDEN.sub(lambda found: _seen(found, keep_lines=keep_lines), text)
    return _shortened(text, longest) if len(text) > longest else text


def _seen(found: re.Match[str], *, keep_lines: bool) -> str:
    mark = found.group()
    if keep_lines and mark in "\n\t":
        return mark
    if mark in _JOINERS:
        before = found.string[found.start() - 1 : found.start()]
        after = found.string[found.end() : found.end() + 1]
        if before and after and not (before.isascii() or after.isascii()):
            return mark
    if mark in _NAMES:
        return _NAMES[mark]
    code = ord(mark)
    if code < 0x20:
        return chr(0x2400 + code)  # the pictures of the control characters
    if code == 0x7F:
        return "\u2421"
    return f"\u27e8U+{code:04X}\u27e9"


def _shortened(text: str, longest: int) -> str:
    head = text[:_LONGEST_MARKS]
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, head)
    seen = 0
    while seen < longest and finder.toNextBoundary() != -1:
        seen += 1
    utf16 = finder.position()
    kept = head
    if utf16 >= 0:
        kept = head.encode("utf-16-le", "surrogatepass")[: 2 * utf16].decode("utf-16-le", "ignore")
    return text if kept == text else kept + "\u2026"


def plain_tip(text: str) -> str:
    """Return `text` for a tool tip, which Qt would read as HTML when it looks like HTML (T19)."""
    shown = safe_text(text)
    return f"<qt>{html.escape(shown)}</qt>" if "<" in shown else shown


def no_mnemonic(words: str) -> str:
    """Return `words` for a button, tab or menu, where Qt takes & for the mark of a shortcut."""
    return words.replace("&", "&&")
