import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder

from connector_app.ui.words import LONGEST, no_mnemonic, plain_tip, safe_text

HIDDEN = [
    *(chr(code) for code in (*range(0x20), *range(0x7F, 0xA0))),
    *"\u200b\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad\u061c",
    "\U000e0041",
]


def graphemes(text):
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    count = 0
    while finder.toNextBoundary() != -1:
        count += 1
    return count


@pytest.mark.parametrize("mark", HIDDEN, ids=lambda mark: f"U+{ord(mark):04X}")
def test_what_could_turn_or_hide_words_is_shown(mark):
    shown = safe_text(f"invoice{mark}fdp.exe")

    assert mark not in shown
    assert shown.startswith("invoice")
    assert shown.endswith("fdp.exe")


@given(st.text())
def test_nothing_hidden_is_left_in_any_text(text):
    shown = safe_text(text)

    assert not [c for c in shown if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"}]
    assert not set(shown) & set(HIDDEN)


@given(st.text())
def test_what_is_safe_stays_as_it_is(text):
    once = safe_text(text)

    assert safe_text(once, longest=2 * LONGEST) == once


@given(st.text(min_size=300))
def test_no_text_is_longer_than_its_place(text):
    assert graphemes(safe_text(text)) <= LONGEST + 1


def test_a_long_text_is_cut_between_letters_and_says_so():
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"

    shown = safe_text(family * 300)

    assert shown == family * LONGEST + "\u2026"


def test_one_letter_cannot_carry_a_thousand_marks():
    assert len(safe_text("a" + "\u0301" * 5000)) <= 8 * LONGEST + 1


def test_joined_emoji_stay_joined_and_joined_latin_letters_do_not():
    assert safe_text("\U0001f469\u200d\U0001f4bb") == "\U0001f469\u200d\U0001f4bb"
    assert safe_text("pay\u200dpal") == "pay\u27e8U+200D\u27e9pal"


def test_lines_are_kept_only_where_lines_are_meant():
    assert safe_text("one\r\ntwo") == "one\u21b5two"
    assert safe_text("one\r\ntwo", keep_lines=True) == "one\ntwo"


def test_a_tip_is_never_markup():
    assert plain_tip("plain & simple") == "plain & simple"
    assert plain_tip("<img src=x>") == "<qt>&lt;img src=x&gt;</qt>"


def test_an_ampersand_is_no_shortcut():
    assert no_mnemonic("R&D") == "R&&D"
