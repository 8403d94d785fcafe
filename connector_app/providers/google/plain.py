"""Text as people read it: what Google Calendar writes as HTML."""

import re
from html.parser import HTMLParser

_MARKS = re.compile(r"</?(?:a|b|br|div|em|html-blob|i|li|ol|p|span|strong|u|ul)\b[^>]*>", re.IGNORECASE)
_BREAKS = frozenset({"br", "div", "li", "p"})


class _Text(HTMLParser):
    """Gathers the text, with a new line where there is one to be seen."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _BREAKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def plain(text: str) -> str:
    """Return the text without its marks; as it is where it has none."""
    if not _MARKS.search(text):
        return text
    reader = _Text()
    reader.feed(text)
    reader.close()
    return re.sub(r"\n{3,}", "\n\n", "".join(reader.parts)).strip()
