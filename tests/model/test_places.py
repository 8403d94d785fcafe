"""Cursors that hold more than one thing, and what comes back that is none of ours."""

import pytest

from connector_app.model.failure import FailureError, Rejected
from connector_app.model.item import Cursor
from connector_app.model.places import cursor_of, state_of


def test_a_place_comes_back_as_it_was():
    place = {"at": 2, "lists": ["ö", "b"], "since": {"b": None}}

    assert state_of(cursor_of(place)) == place
    assert cursor_of({"a": 1, "b": 2}) == cursor_of({"b": 2, "a": 1})


def test_the_start_is_an_empty_place():
    assert state_of(None) == {}


@pytest.mark.parametrize("text", ["", "x", "[]", "7", "null", '{"a"'])
def test_what_is_no_place_begins_the_listing_anew(text):
    with pytest.raises(FailureError) as error:
        state_of(Cursor(text))

    assert isinstance(error.value.failure, Rejected)
