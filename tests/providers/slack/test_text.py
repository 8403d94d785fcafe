"""Slack's markup, as a person reads and writes it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connector_app.providers.slack import text


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("Bread &amp; &lt;butter&gt;", "Bread & <butter>"),
        ("&amp;lt;", "&lt;"),
        ("<@U012AB3CD>", "@U012AB3CD"),
        ("<@U012AB3CD|ann>", "@ann"),
        ("<#C012AB3CD|bread>", "#bread"),
        ("<#C012AB3CD>", "#C012AB3CD"),
        ("<#C012AB3CD|>", "#C012AB3CD"),
        ("<!here>", "@here"),
        ("<!channel|channel>", "@channel"),
        ("<!subteam^S012AB3CD|@bakers>", "@bakers"),
        ("<!subteam^S012AB3CD>", "@S012AB3CD"),
        ("<!date^1392734382^{date}|18 February>", "18 February"),
        ("<!date^1392734382^{date}>", "@date"),
        ("<https://bread.example/?a=1&amp;b=2>", "https://bread.example/?a=1&b=2"),
        ("<https://bread.example|rye>", "rye (https://bread.example)"),
        ("<http://bread.example|bread.example>", "bread.example"),
        ("<mailto:ann@bread.example|ann@bread.example>", "ann@bread.example"),
        ("<mailto:ann@bread.example>", "ann@bread.example"),
        ("<https://x.example|https://x.example>", "https://x.example"),
        ("<|x>", "x ()"),
        ("a < b", "a < b"),
        ("", ""),
    ],
)
def test_markup_is_shown_as_words(markup, words):
    assert text.shown(markup) == words


@given(st.text())
@settings(max_examples=50)
def test_what_is_typed_is_shown_as_it_was_typed(typed):
    assert text.shown(text.marked(typed)) == typed


@given(st.text())
@settings(max_examples=50)
def test_nothing_typed_is_markup(typed):
    assert not text.has_tokens(text.marked(typed))


@given(st.lists(st.sampled_from(["<@U012AB3CD>", "<#C012AB3CD|bread>", "<https://x.example|rye>", " &amp; ", "so "])))
@settings(max_examples=50)
def test_a_text_that_is_not_changed_goes_back_as_it_came(parts):
    markup = "".join(parts)

    assert text.marked(text.shown(markup), markup) == markup


def test_only_what_was_a_mention_before_is_one_again():
    assert text.marked("@U012AB3CD and @U999", "Hi <@U012AB3CD>") == "<@U012AB3CD> and @U999"
    assert text.marked("<!here> @here", "") == "&lt;!here&gt; @here"
    assert text.marked("a@b", "<@> <mailto:>") == "a@b"


def test_the_longest_name_wins():
    before = "<@U1|ann> <@U2|ann-marie>"

    assert text.marked("@ann-marie @ann", before) == "<@U2|ann-marie> <@U1|ann>"
