"""The language that the program speaks: one for the whole process, chosen before any sentence is read.

English stands in the code, at the place where it is needed: it is the key, and what is said where a translation is
missing. Translations lie in `resources/languages/*.ts`, the files of Qt Linguist; `make languages` gathers every text
of the code into them. A module's own constants are said as it is imported, so another language counts from the next
start of the program on. What is kept in a sentence (why a change waits, how a step went) stays as it was said. The
command line says what it says itself in English, always: scripts read it.
"""

from connector_app.language.numbers import number, pick
from connector_app.language.texts import Catalogue

CHOICES = (("en", "English"), ("de", "Deutsch"), ("es", "Español"), ("fr", "Français"), ("ja", "日本語"))
"""The languages that are complete, each in its own words."""

_ENGLISH = Catalogue("en", {}, {})


class _Speaker:
    """What is spoken now, and whether anything was said yet."""

    catalogue = _ENGLISH
    has_spoken = False


def use(catalogue: Catalogue) -> None:
    """Speak another language from now on. Raises RuntimeError where something was said before: it would stay as it is.

    Nothing is said yet when the program begins; tests and pictures of another language are a process of their own.
    """
    if _Speaker.has_spoken and catalogue.code != code():
        raise RuntimeError("something was said before the language was chosen")
    _Speaker.catalogue = catalogue


def code() -> str:
    """Return the language that is spoken, as ISO 639-1 has it: "en", "de"."""
    return _Speaker.catalogue.code


def said(words: str, /, meaning: str = "", **things: object) -> str:
    """Return a text in the person's language. `words` is the English one, written here as it is, without variables.

    `{name}` is a gap, filled by the thing of that name, whole numbers as people write them; without any things the gaps
    stay, to be filled later. `meaning` tells translators, and tells apart, what one English word means here.
    """
    _Speaker.has_spoken = True
    text = _Speaker.catalogue.texts.get((words, meaning), words)
    return text.format(**_told(things)) if things else text


def several(count: int, one: str, many: str, /, **things: object) -> str:
    """Return how many of something: `several(3, "{n} item", "{n} items")`. `{n}` is the number, as people write it."""
    _Speaker.has_spoken = True
    form = pick(count, code()) if many in _Speaker.catalogue.plurals else int(count != 1)
    forms = _Speaker.catalogue.plurals.get(many, (one, many))
    return forms[form].format(n=number(count, code()), **_told(things))


def figure(value: float, places: int = 0) -> str:
    """Return a number as people write it: "1,200", "0.4"; `places` after the point."""
    return number(value, code(), places)


def inside(noun: str) -> str:
    """Return a name of a thing as it stands inside of a sentence: with a small letter, where the language has it so."""
    return noun if code() in {"de", "ja"} else noun[:1].lower() + noun[1:]


def listed(parts: list[str] | tuple[str, ...]) -> str:
    """Return things in a row: "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return said("{first} and {last}", first=said(", ", "between things in a row").join(parts[:-1]), last=parts[-1])


def _told(things: dict[str, object]) -> dict[str, object]:
    return {
        name: number(each, code()) if isinstance(each, int) and not isinstance(each, bool) else each
        for name, each in things.items()
    }
