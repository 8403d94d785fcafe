"""Text as people read it: what Google Calendar writes as HTML."""

import re

from connector_app.model.markup import seen

_MARKS = re.compile(r"</?(?:a|b|br|div|em|html-blob|i|li|ol|p|span|strong|u|ul)\b[^<>]*+>", re.IGNORECASE)
_BREAKS = frozenset({"br", "div", "li", "p"})


def plain(text: str) -> str:
    """Return the text without its marks; as it is where it has none."""
    return seen(text, breaks=_BREAKS) if _MARKS.search(text) else text
