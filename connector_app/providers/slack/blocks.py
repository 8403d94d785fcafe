"""Block Kit: whether Slack will take a message's blocks, by its limits, and if not, what is wrong with which.

What Slack has no published limit for is let through, a block of a type that is not known here as well: Slack then says
itself what it thinks of it.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from connector_app.language import figure, said

MOST = 50
"""Blocks of one message."""

LONGEST_ID = 255
LONGEST_MARKDOWN = 12_000
"""Characters, all the markdown blocks of a message together."""

DEEPEST = 20

Block = Mapping[str, Any]
Limit = tuple[str, str, int]
"""Where something stands, what to say where there is too much of it, and how much there may be."""

_TEXT = said("text may have {most} characters, here are {n}")
_TITLE = said("title may have {most} characters, here are {n}")
TEXTS: Final[Mapping[str, tuple[Limit, ...]]] = {
    "section": (("text.text", _TEXT, 3000),),
    "header": (("text.text", _TEXT, 150),),
    "image": (
        ("image_url", said("address may have {most} characters, here are {n}"), 3000),
        ("alt_text", said("description may have {most} characters, here are {n}"), 2000),
        ("title.text", _TITLE, 2000),
    ),
    "input": (
        ("label.text", said("label may have {most} characters, here are {n}"), 2000),
        ("hint.text", said("hint may have {most} characters, here are {n}"), 2000),
    ),
    "markdown": (("text", _TEXT, LONGEST_MARKDOWN),),
    "video": (
        ("title.text", _TITLE, 199),
        ("author_name", said("author’s name may have {most} characters, here are {n}"), 49),
    ),
    "card": (
        ("title.text", _TITLE, 150),
        ("subtitle.text", said("subtitle may have {most} characters, here are {n}"), 150),
        ("body.text", said("body may have {most} characters, here are {n}"), 200),
    ),
}
"""How many characters the texts of a block may have, by its type."""

_BUTTON: Final = (
    ("text.text", said("a button’s text may have {most} characters, here are {n}"), 75),
    ("value", said("a button’s value may have {most} characters, here are {n}"), 2000),
    ("url", said("a button’s address may have {most} characters, here are {n}"), 3000),
)
_IMAGE: Final = (
    ("image_url", said("an image’s address may have {most} characters, here are {n}"), 3000),
    ("alt_text", said("an image’s description may have {most} characters, here are {n}"), 2000),
    ("title.text", said("an image’s title may have {most} characters, here are {n}"), 2000),
)
_CONFIRMATION: Final = (
    ("title.text", said("a confirmation’s title may have {most} characters, here are {n}"), 100),
    ("text.text", said("a confirmation’s text may have {most} characters, here are {n}"), 300),
    ("confirm.text", said("a confirmation’s confirm button may have {most} characters, here are {n}"), 30),
    ("deny.text", said("a confirmation’s deny button may have {most} characters, here are {n}"), 30),
)
_GROUP: Final = (("label.text", said("a group’s label may have {most} characters, here are {n}"), 75),)
_OPTION: Final = (
    ("text.text", said("an option’s text may have {most} characters, here are {n}"), 75),
    ("value", said("an option’s value may have {most} characters, here are {n}"), 150),
)
ELEMENTS: Final[Mapping[str, tuple[Limit, ...]]] = {"button": _BUTTON, "workflow_button": _BUTTON, "image": _IMAGE}
"""The same of what lies in a block, by its type."""

_FIELD = said("field {number} may have {most} characters, here are {n}")
_ID_WORDS = said("“{name}” may have {most} characters, here are {n}")
_MARKDOWN = said("all markdown together may have {most} characters, here are {n}")
_PLACEHOLDER = (("placeholder.text", said("a placeholder may have {most} characters, here are {n}"), 150),)

_PARTS = said("it may have {most} elements, here are {n}")
COUNTS: Final[Mapping[str, tuple[Limit, ...]]] = {
    "section": (("fields", said("it may have {most} fields, here are {n}"), 10),),
    "actions": (("elements", _PARTS, 25),),
    "context": (("elements", _PARTS, 10),),
    "context_actions": (("elements", _PARTS, 5),),
    "table": (("rows", said("it may have {most} rows, here are {n}"), 100),),
    "carousel": (("elements", said("it may have {most} cards, here are {n}"), 10),),
}
"""How many of something a block may have, by its type."""

CHOICES: Final[tuple[tuple[Limit, tuple[Limit, ...]], ...]] = (
    (("option_groups", said("a menu may have {most} groups of options, here are {n}"), 100), _GROUP),
    (("options", said("a menu may have {most} options, here are {n}"), 100), _OPTION),
)
"""How many choices a menu may have, and how long the texts of each may be."""

_COLUMNS = said("row {number} may have {most} columns, here are {n}")
LONGEST_FIELD = 2000
MOST_COLUMNS = 20


def check(text: str) -> str:
    """Return the sentence for what is wrong with the blocks in a field, or ""."""
    try:
        blocks = json.loads(text, parse_constant=_no_number)
    except RecursionError:
        return said("Blocks are nested too deeply")
    except json.JSONDecodeError as error:
        place = {"line": str(error.lineno), "column": str(error.colno)}
        return said("Blocks must be JSON: something is wrong in line {line}, column {column}", **place)
    except ValueError:
        return said("Blocks must be JSON: something is wrong")
    if not isinstance(blocks, list) or not blocks:
        return said("Blocks must be a list with at least one block: [{…}, {…}]")
    if len(blocks) > MOST:
        return said("Blocks: a message holds at most {most} of them, here are {n}", most=MOST, n=len(blocks))
    return next(_problems(blocks), "")


def read(text: str) -> list[Any]:
    """Return the blocks in a field that was checked; none for an empty one."""
    blocks: list[Any] = json.loads(text) if text else []
    return blocks


def written(blocks: Sequence[Block] | None) -> str:
    """Return a message's blocks as a field shows them; "" where Slack made them itself out of the text."""
    if not blocks or all(block.get("type") == "rich_text" for block in blocks):
        return ""
    return json.dumps(blocks, ensure_ascii=False, indent=2)


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no number of JSON")


def _problems(blocks: Sequence[Any]) -> Iterator[str]:
    markdown = 0
    for number, block in enumerate(blocks, 1):
        if not isinstance(block, Mapping) or not isinstance(block.get("type"), str):
            yield said("Block {number} must be an object with a “type”", number=number)
            return
        for words in _of_block(block):
            yield _in_block(number, block, words)
        if block["type"] == "markdown":
            markdown += _length(block.get("text"))
            if markdown > LONGEST_MARKDOWN:
                yield _in_block(number, block, _beyond(_MARKDOWN, LONGEST_MARKDOWN, markdown))


def _in_block(number: int, block: Block, words: str) -> str:
    return said("Block {number} ({type}): {words}", number=number, type=block["type"], words=words)


def _beyond(words: str, most: int, count: int, **things: object) -> str:
    """Return what is said where there is too much of something."""
    return words.format(most=figure(most), n=figure(count), **things)


def _of_block(block: Block) -> Iterator[str]:
    kind = block["type"]
    yield from _id(block, "block_id")
    yield from _lengths(TEXTS.get(kind, ()), block)
    yield from _counts(COUNTS.get(kind, ()), block)
    special = _SPECIAL.get(kind)
    if special is not None:
        yield from special(block)
    yield from _elements(block, DEEPEST)


def _section(block: Block) -> Iterator[str]:
    if not block.get("text") and not block.get("fields"):
        yield said("it needs a “text” or “fields”")
    for number, each in enumerate(_list(block.get("fields")), 1):
        if (length := _length(_at(each, "text"))) > LONGEST_FIELD:
            yield _beyond(_FIELD, LONGEST_FIELD, length, number=number)


def _header(block: Block) -> Iterator[str]:
    if _at(block.get("text"), "type") != "plain_text":
        yield said("its text must be of type “plain_text”")


def _table(block: Block) -> Iterator[str]:
    for number, row in enumerate(_list(block.get("rows")), 1):
        if (columns := len(_list(row))) > MOST_COLUMNS:
            yield _beyond(_COLUMNS, MOST_COLUMNS, columns, number=number)


def _carousel(block: Block) -> Iterator[str]:
    for number, card in enumerate(_list(block.get("elements")), 1):
        if isinstance(card, Mapping):
            for words in _lengths(TEXTS["card"], card):
                yield said("card {number}: {words}", number=number, words=words)


_SPECIAL: Final[Mapping[str, Callable[[Block], Iterator[str]]]] = {
    "section": _section,
    "header": _header,
    "table": _table,
    "carousel": _carousel,
}


def _elements(outer: Block, left: int) -> Iterator[str]:
    """Look at what people press and choose in a block, however deep it lies."""
    if not left:
        yield said("it is nested too deeply")
        return
    for each in outer.values():
        for inner in each if isinstance(each, list) else [each]:
            if isinstance(inner, Mapping):
                yield from _element(inner)
                yield from _elements(inner, left - 1)


def _element(element: Block) -> Iterator[str]:
    yield from _id(element, "action_id")
    kind = element.get("type")
    yield from _lengths(ELEMENTS.get(kind, ()) if isinstance(kind, str) else (), element)
    yield from _lengths(_PLACEHOLDER, element)
    if isinstance(confirm := element.get("confirm"), Mapping) and "type" in element:
        yield from _lengths(_CONFIRMATION, confirm)
    for most, within in CHOICES:
        yield from _counts((most,), element)
        for each in _list(element.get(most[0])):
            if isinstance(each, Mapping):
                yield from _lengths(within, each)


def _id(block: Block, name: str) -> Iterator[str]:
    if (length := _length(block.get(name))) > LONGEST_ID:
        yield _beyond(_ID_WORDS, LONGEST_ID, length, name=name)


def _lengths(limits: Sequence[Limit], block: Block) -> Iterator[str]:
    for path, words, most in limits:
        if (length := _length(_at(block, path))) > most:
            yield _beyond(words, most, length)


def _counts(limits: Sequence[Limit], block: Block) -> Iterator[str]:
    for path, words, most in limits:
        if (count := len(_list(block.get(path)))) > most:
            yield _beyond(words, most, count)


def _at(value: Any, path: str) -> Any:
    """Return what stands at a path of names, or None."""
    for name in path.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _length(value: Any) -> int:
    return len(value) if isinstance(value, str) else 0


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
