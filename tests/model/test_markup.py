"""Marked-up text as people read it. Anybody may send one: it must not cost more than its length."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model.markup import MORE, MOST, seen, whole

BREAKS = frozenset({"br", "p"})
PATTERNS = {
    "open tags": "<a ",
    "long names": "<aaaaaaaaaaaaaaaa",
    "ends": "</a ",
    "comments": "<!-- ",
    "hidden parts": "<style>",
    "ends of hidden parts": "</style>",
    "breaks": "<br>",
    "references": "&#",
    "letters": "&a",
    "blanks": "  <b>",
}


@pytest.mark.skipif(time.get_clock_info("thread_time").resolution > 1e-5, reason="its clock ticks too slowly")
@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
@pytest.mark.parametrize("start", ["<b>", "<style>", "<a"])
def test_a_text_costs_no_more_than_its_length(start, pattern):
    assert growth(start + pattern * 2000, start + pattern * 8000) < 9  # linear: 4; quadratic: 16


def growth(short, long):
    """Return how much longer the work on the one text takes than that on the other, at best.

    Only this thread's own work counts, and the fastest of several goes: what else the computer does adds to some of
    them. Where it added to all, a few more are tried; they do not make fast what is slow.
    """
    took = {short: float("inf"), long: float("inf")}
    for number in range(20):
        for text in (short, long):
            began = time.thread_time()
            seen(text, breaks=BREAKS, folds=True)
            took[text] = min(took[text], time.thread_time() - began)
        if number >= 4 and took[long] < 9 * took[short]:
            break
    return took[long] / took[short]


def test_no_more_is_shown_than_can_be_read():
    assert seen("<b>" + "x" * MOST, breaks=BREAKS) == "x" * MOST
    assert seen("<b>" + "x" * (MOST + 1), breaks=BREAKS) == "x" * MOST + MORE
    assert seen("<br>" * (3 * MOST) + "x", breaks=BREAKS) == MORE


def test_what_is_shown_in_part_is_not_saved_as_the_whole():
    assert whole(seen("<b>" + "x" * (MOST + 1), breaks=BREAKS)) == (
        "Too long to be changed here: only its beginning is shown"
    )
    assert whole("x" * (2 * MOST)) == ""


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("fish &amp; chips", "fish & chips"),
        ("&#65;&#x42;&auml;", "ABä"),
        ("&unknown; &amp", "&unknown; &amp"),
        ("&#" + "9" * 5000 + ";", "&#" + "9" * 5000 + ";"),  # more digits than Python makes a number of
        ("&#9999999;", "\ufffd"),
        ("<style>a<script>b</script>c</style>d", "d"),
        ("<head><title>a</head>b", "b"),
        ("a<br>b<html-blob>c</html-blob>", "a\nbc"),
        ("1 < 2 <3", "1 < 2 <3"),
    ],
)
def test_marks_are_read_as_a_browser_shows_them(markup, shown):
    assert seen(markup, breaks=BREAKS) == shown


@given(st.text('<>/&;# \n="abipr!-09'))
def test_any_text_can_be_shown(text):
    for folds in (True, False):
        assert isinstance(seen(text, breaks=BREAKS, folds=folds), str)


def test_a_text_that_was_cut_is_known_as_such_in_whatever_language_that_was_said():
    german = "x" * MOST + MORE.replace("only the beginning is shown here", "hier steht nur der Anfang")

    assert "Anfang" in german
    assert whole(german) == whole("x" + MORE) != ""
    assert whole("Words left out … [by somebody]") == ""
