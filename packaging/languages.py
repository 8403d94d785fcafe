"""Gathers every text of the program for its translators: `python packaging/languages.py [--check]` (make languages).

Writes `resources/languages/*.ts`, Qt Linguist's own files (TS 2.1): what is new comes in unfinished, what is translated
stays, what the code says no longer goes. With `--check` nothing is written; what is missing is told, exit code 1.
"""

import ast
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from connector_app.language import pages
from connector_app.language.catalogue import read
from connector_app.language.numbers import forms

HERE = Path(__file__).resolve().parent.parent
FOLDER = HERE / "resources" / "languages"
NAMES = {"de": "de_DE", "es": "es_ES", "fr": "fr_FR", "ja": "ja_JP"}


@dataclass(frozen=True, slots=True)
class Text:
    """One text as it stands in the code. `one` is its form for one thing, "" where it counts nothing."""

    words: str
    meaning: str
    one: str
    room: str

    @property
    def key(self) -> tuple[str, str, bool]:
        return self.words, self.meaning, bool(self.one)


Translations = Mapping[tuple[str, str, bool], tuple[str, ...]]


class WrongTextError(Exception):
    """A text that nobody could find in a catalogue: it is put together while the program runs."""


def main(words: list[str]) -> int:
    texts = gather()
    missing = 0
    for code in NAMES:
        done = finished(code)
        left = [each for each in texts if each.key not in done]
        missing += len(left)
        print(f"{code}: {len(texts) - len(left)} of {len(texts)} texts translated")
        if "--check" not in words:
            FOLDER.mkdir(exist_ok=True)
            (FOLDER / f"{code}.ts").write_text(written(code, texts, done), encoding="utf-8")
    return 1 if missing and "--check" in words else 0


def gather() -> list[Text]:
    """Return every text of the program once, in the order of its files: first the code's, then the browser pages'."""
    found: dict[tuple[str, str, bool], Text] = {}
    for path in sorted((HERE / "connector_app").rglob("*.py")):
        for text in said_in(path):
            found.setdefault(text.key, text)
    for path in sorted((HERE / "resources").rglob("*.html")):
        for text in shown_in(path):
            found.setdefault(text.key, text)
    return list(found.values())


def shown_in(path: Path) -> Iterator[Text]:
    """Yield the texts of one page, from top to bottom."""
    room = path.relative_to(HERE).with_suffix("").as_posix()
    return (Text(words, "", "", room) for words in pages.texts(path.read_text(encoding="utf-8")))


def said_in(path: Path) -> Iterator[Text]:
    """Yield the texts of one module, from top to bottom."""
    room = path.relative_to(HERE).with_suffix("").as_posix()
    if room.startswith("connector_app/language/"):
        room = "connector_app/language"
    source = path.read_text(encoding="utf-8")
    if "said(" not in source and "several(" not in source:
        return
    calls = (each for each in ast.walk(ast.parse(source)) if isinstance(each, ast.Call))
    for call in sorted(calls, key=lambda each: (each.lineno, each.col_offset)):
        match call.func:
            case ast.Name("said"):
                meaning = call.args[1] if len(call.args) > 1 else _named(call, "meaning")
                yield Text(_constant(call.args[0], room), _constant(meaning, room) if meaning else "", "", room)
            case ast.Name("several"):
                yield Text(_constant(call.args[2], room), "", _constant(call.args[1], room), room)
            case _:
                pass


def _named(call: ast.Call, name: str) -> ast.expr | None:
    return next((each.value for each in call.keywords if each.arg == name), None)


def _constant(given: ast.expr, room: str) -> str:
    if isinstance(given, ast.Constant) and isinstance(given.value, str):
        return given.value
    raise WrongTextError(f"{room}.py:{given.lineno}: a text is written where it is said, without variables")


def finished(code: str) -> Translations:
    """Return what is translated into a language so far."""
    known = read(FOLDER / f"{code}.ts", code)
    one = {(words, meaning, False): (text,) for (words, meaning), text in known.texts.items()}
    return one | {(many, "", True): forms for many, forms in known.plurals.items()}


def written(code: str, texts: list[Text], done: Translations) -> str:
    """Return the file of one language."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{NAMES[code]}" sourcelanguage="en_US">')
    room = ""
    for text in texts:
        if text.room != room:
            lines += ["</context>"] if room else []
            lines += ["<context>", f"    <name>{escape(text.room)}</name>"]
            room = text.room
        lines += _message(code, text, done.get(text.key))
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message(code: str, text: Text, done: tuple[str, ...] | None) -> Iterator[str]:
    yield '    <message numerus="yes">' if text.one else "    <message>"
    yield f"        <source>{escape(text.words)}</source>"
    if text.meaning:
        yield f"        <comment>{escape(text.meaning)}</comment>"
    if text.one:
        yield f"        <extracomment>For one: {escape(text.one)}</extracomment>"
    mark = "" if done else ' type="unfinished"'
    if text.one:
        yield f"        <translation{mark}>"
        for form in done or ("",) * forms(code):
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{mark}>{escape(done[0] if done else '')}</translation>"
    yield "    </message>"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
