"""Lessons: which are done is read from the history, and a sign-in before the one that ended repairs nothing."""

import pytest

from connector_app.words.lessons import LESSONS, following, learned, progress

ALL = {each.id for each in LESSONS}


@pytest.mark.parametrize(
    ("newest", "done"),
    [
        ({}, set()),
        ({"oauth.completed": 2}, {"connect"}),
        ({"oauth.completed": 2, "oauth.refused": 5}, {"connect", "refuse"}),
        ({"oauth.completed": 2, "token.refresh-failed": 9}, {"connect", "expire"}),
        ({"oauth.completed": 12, "token.refresh-failed": 9}, {"connect", "expire", "repair"}),
        ({"item.created": 3, "outbox.undone": 4}, {"send", "undo"}),
    ],
)
def test_what_the_history_says_is_done(newest, done):
    assert learned(newest) == done


@pytest.mark.parametrize(
    ("done", "comes"),
    [
        (set(), "connect"),
        ({"connect", "expire"}, "repair"),
        ({"connect", "expire", "repair"}, "refuse"),
        (ALL, ""),
    ],
)
def test_a_sign_in_that_has_ended_is_repaired_before_anything_else(done, comes):
    assert following(done) == comes


def test_how_many_are_done_is_said():
    assert progress(frozenset()) == "0 of 6 done."
    assert progress(frozenset(ALL)).startswith("All six are done.")
