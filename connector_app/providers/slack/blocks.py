"""Block Kit: whether Slack will take a message's blocks, by its limits, and if not, what is wrong with which.

What Slack has no published limit for is let through, a block of a type that is not known here as well: Slack then says
itself what it thinks of it.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

MOST = 50
"""Blocks of one message."""

LONGEST_ID = 255
LONGEST_MARKDOWN = 12_000
"""Characters, all the markdown blocks of a message together."""

DEEPEST = 20

Block = Mapping[str, Any]
Limit = tuple[str, str, int]

TEXTS: Final[Mapping[str, tuple[Limit, ...]]] = {
    "section": (("text.text", "text", 3000),),
    "header": (("text.text", "text", 150),),
    "image": (("image_url", "address", 3000), ("alt_text", "description", 2000), ("title.text", "title", 2000)),
    "input": (("label.text", "label", 2000), ("hint.text", "hint", 2000)),
    "markdown": (("text", "text", LONGEST_MARKDOWN),),
    "video": (("title.text", "title", 199), ("author_name", "author’s name", 49)),
    "card": (("title.text", "title", 150), ("subtitle.text", "subtitle", 150), ("body.text", "body", 200)),
    "button": (("text.text", "text", 75), ("value", "value", 2000), ("url", "address", 3000)),
    "confirm": (
        ("title.text", "title", 100),
        ("text.text", "text", 300),
        ("confirm.text", "confirm button", 30),
        ("deny.text", "deny button", 30),
    ),
    "option": (("text.text", "text", 75), ("value", "value", 150)),
    "option group": (("label.text", "label", 75),),
}
"""What may be how long, by type: where it stands, what it is called, and how many characters it may have."""

COUNTS: Final[Mapping[str, tuple[Limit, ...]]] = {
    "section": (("fields", "fields", 10),),
    "actions": (("elements", "elements", 25),),
    "context": (("elements", "elements", 10),),
    "context_actions": (("elements", "elements", 5),),
    "table": (("rows", "rows", 100),),
    "carousel": (("elements", "cards", 10),),
}
MOST_OPTIONS = 100
LONGEST_PLACEHOLDER = 150
LONGEST_FIELD = 2000
MOST_COLUMNS = 20


def check(text: str) -> str:
    """Return the sentence for what is wrong with the blocks in a field, or ""."""
    try:
        blocks = json.loads(text, parse_constant=_no_number)
    except RecursionError:
        return "Blocks are nested too deeply"
    except ValueError as error:
        where = f" in line {error.lineno}, column {error.colno}" if isinstance(error, json.JSONDecodeError) else ""
        return f"Blocks must be JSON: something is wrong{where}"
    if not isinstance(blocks, list) or not blocks:
        return "Blocks must be a list with at least one block: [{…}, {…}]"
    if len(blocks) > MOST:
        return f"Blocks: a message holds at most {MOST} of them, here are {len(blocks)}"
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
            yield f"Block {number} must be an object with a “type”"
            return
        name = f"Block {number} ({block['type']})"
        yield from (f"{name}: {words}" for words in _of_block(block))
        if block["type"] == "markdown":
            markdown += _length(block.get("text"))
            if markdown > LONGEST_MARKDOWN:
                yield f"{name}: all markdown together may have {LONGEST_MARKDOWN:,} characters, here are {markdown:,}"


def _of_block(block: Block) -> Iterator[str]:
    kind = block["type"]
    yield from _id(block, "block_id")
    yield from _lengths(kind, block)
    yield from _counts(kind, block)
    special = _SPECIAL.get(kind)
    if special is not None:
        yield from special(block)
    yield from _elements(block, DEEPEST)


def _section(block: Block) -> Iterator[str]:
    if not block.get("text") and not block.get("fields"):
        yield "it needs a “text” or “fields”"
    for number, each in enumerate(_list(block.get("fields")), 1):
        if (length := _length(_at(each, "text"))) > LONGEST_FIELD:
            yield f"field {number} may have {LONGEST_FIELD:,} characters, here are {length:,}"


def _header(block: Block) -> Iterator[str]:
    if _at(block.get("text"), "type") != "plain_text":
        yield "its text must be of type “plain_text”"


def _table(block: Block) -> Iterator[str]:
    for number, row in enumerate(_list(block.get("rows")), 1):
        if (columns := len(_list(row))) > MOST_COLUMNS:
            yield f"row {number} may have {MOST_COLUMNS} columns, here are {columns}"


def _carousel(block: Block) -> Iterator[str]:
    for number, card in enumerate(_list(block.get("elements")), 1):
        if isinstance(card, Mapping):
            yield from (f"card {number}: {words}" for words in _lengths("card", card))


_SPECIAL: Final[Mapping[str, Callable[[Block], Iterator[str]]]] = {
    "section": _section,
    "header": _header,
    "table": _table,
    "carousel": _carousel,
}


def _elements(outer: Block, left: int) -> Iterator[str]:
    """Look at what people press and choose in a block, however deep it lies."""
    if not left:
        yield "it is nested too deeply"
        return
    for each in outer.values():
        for inner in each if isinstance(each, list) else [each]:
            if isinstance(inner, Mapping):
                yield from _element(inner)
                yield from _elements(inner, left - 1)


def _element(element: Block) -> Iterator[str]:
    yield from _id(element, "action_id")
    if element.get("type") in {"button", "workflow_button"}:
        yield from (f"a button’s {words}" for words in _lengths("button", element))
    elif element.get("type") == "image":
        yield from (f"an image’s {words}" for words in _lengths("image", element))
    if (length := _length(_at(element.get("placeholder"), "text"))) > LONGEST_PLACEHOLDER:
        yield f"a placeholder may have {LONGEST_PLACEHOLDER} characters, here are {length}"
    if isinstance(confirm := element.get("confirm"), Mapping) and "type" in element:
        yield from (f"a confirmation’s {words}" for words in _lengths("confirm", confirm))
    yield from _choices(element)


def _choices(element: Block) -> Iterator[str]:
    groups = _list(element.get("option_groups"))
    if len(groups) > MOST_OPTIONS:
        yield f"a menu may have {MOST_OPTIONS} groups of options, here are {len(groups)}"
    for group in groups:
        if isinstance(group, Mapping):
            yield from (f"a group’s {words}" for words in _lengths("option group", group))
    options = _list(element.get("options"))
    if len(options) > MOST_OPTIONS:
        yield f"a menu may have {MOST_OPTIONS} options, here are {len(options)}"
    for option in options:
        if isinstance(option, Mapping):
            yield from (f"an option’s {words}" for words in _lengths("option", option))


def _id(block: Block, name: str) -> Iterator[str]:
    if (length := _length(block.get(name))) > LONGEST_ID:
        yield f"“{name}” may have {LONGEST_ID} characters, here are {length}"


def _lengths(kind: str, block: Block) -> Iterator[str]:
    for path, word, most in TEXTS.get(kind, ()):
        if (length := _length(_at(block, path))) > most:
            yield f"{word} may have {most:,} characters, here are {length:,}"


def _counts(kind: str, block: Block) -> Iterator[str]:
    for path, word, most in COUNTS.get(kind, ()):
        if (count := len(_list(block.get(path)))) > most:
            yield f"it may have {most} {word}, here are {count}"


def _at(value: Any, path: str) -> Any:
    """Return what stands at a path of names, or None."""
    for name in path.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _length(value: Any) -> int:
    return len(value) if isinstance(value, str) else 0


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
