"""A language's translations, read from the file that Qt Linguist writes (Qt's TS format 2.1)."""

from pathlib import Path
from xml.parsers.expat import ExpatError, ParserCreate

from connector_app.language.texts import Catalogue


class _Reader:
    """Takes the messages that are finished; what is not yet stays English."""

    def __init__(self) -> None:
        self.texts: dict[tuple[str, str], str] = {}
        self.plurals: dict[str, tuple[str, ...]] = {}
        self._words = self._source = self._meaning = ""
        self._forms: list[str] = []
        self._is_finished = True

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "message":
            self._source, self._meaning, self._forms = "", "", []
        elif name == "translation":
            self._is_finished = "type" not in attributes
        self._words = ""

    def characters(self, words: str) -> None:
        self._words += words

    def end(self, name: str) -> None:
        if name == "source":
            self._source = self._words
        elif name == "comment":
            self._meaning = self._words
        elif name == "numerusform":
            self._forms.append(self._words)
        elif name == "translation" and self._is_finished:
            if self._forms:
                self.plurals[self._source] = tuple(self._forms)
            else:
                self.texts[self._source, self._meaning] = self._words
        self._words = ""


def read(path: Path, code: str) -> Catalogue:
    """Read the translations into one language. What cannot be read is a language without translations: English."""
    reader = _Reader()
    parser = ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
    parser.CharacterDataHandler = reader.characters
    parser.buffer_text = True
    try:
        parser.Parse(path.read_bytes(), True)
    except (OSError, ExpatError):
        return Catalogue("en", {}, {})
    return Catalogue(code, reader.texts, reader.plurals)
