"""Block Kit: what is let through, and what is named before Slack has to."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connector_app.providers.slack import blocks
from connector_app.providers.slack.blocks import check


def text(length, kind="mrkdwn"):
    return {"type": kind, "text": "x" * length}


def plain(length):
    return text(length, "plain_text")


def button(**more):
    return {"type": "actions", "elements": [{"type": "button", "text": plain(5), "action_id": "a", **more}]}


def menu(**more):
    return {"type": "section", "text": text(1), "accessory": {"type": "static_select", "action_id": "a", **more}}


def option(label=5, value=5):
    return {"text": plain(label), "value": "v" * value}


def confirm(title=1, words=1, yes=1, no=1):
    return {"title": plain(title), "text": text(words), "confirm": plain(yes), "deny": plain(no)}


def image(**more):
    return {"type": "image", "image_url": "https://x", "alt_text": "x", **more}


def video(**more):
    return {"type": "video", "title": plain(1), "video_url": "x", "thumbnail_url": "x", "alt_text": "x", **more}


def table(rows, columns):
    return {"type": "table", "rows": [[{"type": "raw_text", "text": "x"}] * columns] * rows}


LIMITS = [
    ("section’s text", lambda n: {"type": "section", "text": text(n)}, 3000, "text may have 3,000"),
    ("section’s field", lambda n: {"type": "section", "fields": [text(1), text(n)]}, 2000, "field 2 may have 2,000"),
    ("section’s fields", lambda n: {"type": "section", "fields": [text(1)] * n}, 10, "at most|10 fields"),
    ("header", lambda n: {"type": "header", "text": plain(n)}, 150, "text may have 150"),
    ("image’s address", lambda n: image(image_url="x" * n), 3000, "address may have 3,000"),
    ("image’s alt", lambda n: image(alt_text="x" * n), 2000, "description may have 2,000"),
    ("image’s title", lambda n: image(title=plain(n)), 2000, "title may have 2,000"),
    (
        "image element",
        lambda n: {"type": "context", "elements": [image(alt_text="x" * n)]},
        2000,
        "image’s description",
    ),
    ("actions", lambda n: {"type": "actions", "elements": [{"type": "button"}] * n}, 25, "25 elements"),
    ("context", lambda n: {"type": "context", "elements": [text(1)] * n}, 10, "10 elements"),
    ("context actions", lambda n: {"type": "context_actions", "elements": [{"type": "x"}] * n}, 5, "5 elements"),
    ("input’s label", lambda n: {"type": "input", "label": plain(n), "element": {}}, 2000, "label may have 2,000"),
    ("input’s hint", lambda n: {"type": "input", "label": plain(1), "hint": plain(n)}, 2000, "hint may have 2,000"),
    ("button’s text", lambda n: button(text=plain(n)), 75, "button’s text may have 75"),
    ("button’s value", lambda n: button(value="x" * n), 2000, "button’s value may have 2,000"),
    ("button’s url", lambda n: button(url="x" * n), 3000, "button’s address may have 3,000"),
    ("action id", lambda n: button(action_id="x" * n), 255, "“action_id” may have 255"),
    ("block id", lambda n: {"type": "divider", "block_id": "x" * n}, 255, "“block_id” may have 255"),
    ("placeholder", lambda n: menu(placeholder=plain(n)), 150, "placeholder may have 150"),
    ("options", lambda n: menu(options=[option()] * n), 100, "100 options"),
    ("option’s text", lambda n: menu(options=[option(), option(n)]), 75, "option’s text may have 75"),
    ("option’s value", lambda n: menu(options=[option(1, n)]), 150, "option’s value may have 150"),
    ("groups", lambda n: menu(option_groups=[{"label": plain(1), "options": []}] * n), 100, "100 groups"),
    ("group’s label", lambda n: menu(option_groups=[{"label": plain(n)}]), 75, "group’s label may have 75"),
    ("group’s options", lambda n: menu(option_groups=[{"options": [option()] * n}]), 100, "100 options"),
    ("confirm’s title", lambda n: button(confirm=confirm(title=n)), 100, "confirmation’s title may have 100"),
    ("confirm’s text", lambda n: button(confirm=confirm(words=n)), 300, "confirmation’s text may have 300"),
    ("confirm’s yes", lambda n: button(confirm=confirm(yes=n)), 30, "confirm button may have 30"),
    ("confirm’s no", lambda n: button(confirm=confirm(no=n)), 30, "deny button may have 30"),
    ("markdown", lambda n: {"type": "markdown", "text": "x" * n}, 12_000, "12,000"),
    ("rows", lambda n: table(n, 1), 100, "100 rows"),
    ("columns", lambda n: table(2, n), 20, "row 1 may have 20 columns"),
    ("video’s title", lambda n: video(title=plain(n)), 199, "title may have 199"),
    ("video’s author", lambda n: video(author_name="x" * n), 49, "author’s name may have 49"),
    ("card’s title", lambda n: {"type": "card", "title": text(n)}, 150, "title may have 150"),
    ("card’s subtitle", lambda n: {"type": "card", "subtitle": text(n)}, 150, "subtitle may have 150"),
    ("card’s body", lambda n: {"type": "card", "body": text(n)}, 200, "body may have 200"),
    ("cards", lambda n: {"type": "carousel", "elements": [{"type": "card"}] * n}, 10, "10 cards"),
    ("a card in a row", lambda n: {"type": "carousel", "elements": [{"body": text(n)}]}, 200, "card 1: body"),
]
each_limit = pytest.mark.parametrize(
    ("make", "most", "words"), [case[1:] for case in LIMITS], ids=[c[0] for c in LIMITS]
)


@each_limit
def test_what_is_just_at_a_limit_is_let_through(make, most, words):
    assert check(json.dumps([make(most)])) == ""


@each_limit
def test_what_is_beyond_a_limit_is_named_with_its_block(make, most, words):
    found = check(json.dumps([{"type": "divider"}, make(most + 1)]))

    assert found.startswith("Block 2 (")
    assert any(part in found for part in words.split("|"))
    assert f"{most + 1:,}" in found


def test_fifty_blocks_are_a_message():
    assert check(json.dumps([{"type": "divider"}] * 50)) == ""
    assert check(json.dumps([{"type": "divider"}] * 51)) == "Blocks: a message holds at most 50 of them, here are 51"


def test_markdown_counts_together():
    half = {"type": "markdown", "text": "x" * 6000}

    assert check(json.dumps([half, half])) == ""
    assert "Block 3 (markdown): all markdown together" in check(json.dumps([half, half, {**half, "text": "y"}]))


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Blocks must be JSON"),
        ("hello", "something is wrong in line 1, column 1"),
        ('[{"type":"divider"},]', "in line 1, column 21"),
        ("[NaN]", "Blocks must be JSON"),
        ("{}", "a list"),
        ("[]", "at least one block"),
        ("null", "a list"),
        ("[7]", "Block 1 must be an object"),
        ('[{"type":"divider"},{}]', "Block 2 must be an object"),
        ('[{"type":7}]', "Block 1 must be an object"),
        ('[{"type":"section"}]', "it needs a “text” or “fields”"),
        ('[{"type":"header","text":{"type":"mrkdwn","text":"x"}}]', "“plain_text”"),
        ('[{"type":"header","text":"x"}]', "“plain_text”"),
        ("[" * 100_000, "nested too deeply"),
        ('[{"type":"x","a":' + '{"a":' * 30 + "1" + "}" * 30 + "}]", "nested too deeply"),
    ],
    ids=lambda value: value[:30],
)
def test_what_are_no_blocks_is_said_where(typed, words):
    assert words in check(typed)


@pytest.mark.parametrize(
    "block",
    [
        {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "x"}]}]},
        {"type": "file", "external_id": "x", "source": "remote"},
        {"type": "hologram", "anything": [[1, 2], None, {"x": True}]},
        {"type": "section", "text": "odd", "fields": "odd"},
        {"type": "table", "rows": ["odd", 7]},
        {"type": "carousel", "elements": ["odd"]},
        menu(options=["odd"], option_groups=["odd"], placeholder="odd", confirm="odd"),
    ],
)
def test_what_no_limit_is_known_for_is_left_to_slack(block):
    assert check(json.dumps([block])) == ""


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(
    st.sampled_from(["type", "text", "elements", "fields", "rows", "options", "option_groups", "confirm", "title"]), x
), max_leaves=20))  # fmt: skip
@settings(max_examples=50)
def test_whatever_is_typed_gets_a_sentence_or_none(value):
    assert isinstance(check(json.dumps(value)), str)
    assert isinstance(check(json.dumps([value])), str)


@given(st.text())
@settings(max_examples=50)
def test_whatever_letters_are_typed_get_a_sentence_or_none(typed):
    assert isinstance(check(typed), str)


def test_blocks_slack_made_of_the_text_itself_are_not_shown():
    own = [{"type": "section", "text": text(1)}]

    assert blocks.written([{"type": "rich_text"}]) == ""
    assert blocks.written(None) == blocks.written([]) == ""
    assert blocks.read(blocks.written(own)) == own
    assert blocks.written([*own, {"type": "rich_text"}])
    assert blocks.read("") == []
