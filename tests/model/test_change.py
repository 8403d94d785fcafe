"""A change laid over a row, and taken back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model.change import as_shown, contested, differing, taken_back, values_of, with_values
from connector_app.model.item import ConnectionId, Field, Item, ItemId, ItemSync, Kind
from connector_app.providers.practice.kinds import ITEM

FIELDS = (Field("start", "Begins", "moment"), Field("tags", "Tags", "tags"), Field("notes", "Notes", "text"))
EVENT = Kind("event", "Event", "Events", "x", FIELDS)
MESSAGE = Kind("message", "Message", "Messages", "x", (Field("text", "Text", "text"),), title_field="text")

values = st.fixed_dictionaries(
    {},
    optional={
        "title": st.text(min_size=1, max_size=9).filter(lambda t: "\n" not in t),
        "description": st.text(max_size=9),
        "status": st.sampled_from(["active", "inactive", "archived"]),
        "tags": st.lists(st.text(max_size=3), max_size=3),
    },
)


def row(**more):
    return Item(ItemId("itm_1"), ConnectionId("practice-1"), "item", "r1", "Bread", "active", **more)


def test_title_and_status_are_fields_of_the_form():
    item = row(fields={"description": "", "tags": ["home"]})

    assert values_of(ITEM, item) == {"title": "Bread", "description": "", "status": "active", "tags": ["home"]}


def test_a_field_left_blank_differs_from_no_other_blank():
    assert differing(ITEM, row(fields={}), {"description": "", "tags": [], "title": "Bread"}) == {}


@pytest.mark.parametrize(
    ("typed", "is_same"),
    [
        ("2026-03-03T09:05:00+01:00", True),
        ("2026-03-03T08:05:00Z", True),
        ("2026-03-03T08:05:01Z", False),
        ("2026-03-03T08:05:00", False),  # of no zone: nobody knows
        ("0001-01-01T00:00:00+14:00", False),
        ("soon", False),
        ("", False),
    ],
)
def test_a_moment_is_the_same_in_whatever_zone_it_is_written(typed, is_same):
    item = Item(ItemId("itm_1"), ConnectionId("x-1"), "event", "r1", "x", fields={"start": "2026-03-03T08:05:00.000Z"})

    assert (differing(EVENT, item, {"start": typed}) == {}) == is_same


@pytest.mark.parametrize(
    ("field", "base", "theirs", "mine"),
    [
        ("start", "2026-03-03T09:00:00+01:00", "2026-03-03T08:00:00Z", "2026-03-03T10:00:00Z"),
        ("start", "2026-03-03T07:00:00Z", "2026-03-03T08:00:00Z", "2026-03-03T09:00:00+01:00"),
        ("tags", ["a", "b"], ["b", "a"], ["c"]),
        ("tags", ["a"], ["b", "c"], ["c", "b"]),
        ("notes", "One\r\ntwo ", "One\ntwo", "Three"),
        ("notes", "Old", "One\ntwo", "One\r\ntwo \n"),
    ],
)
def test_what_says_the_same_on_both_sides_is_no_conflict(field, base, theirs, mine):
    def told(value):
        return Item(ItemId("itm_1"), ConnectionId("x-1"), "event", "r1", "x", fields={field: value})

    assert contested(EVENT, told(base), told(theirs), {field: mine}) == ()


def test_what_both_sides_changed_to_different_values_is_a_conflict():
    assert contested(ITEM, row(fields={}), row(fields={"tags": ["a"]}), {"tags": ["b"], "title": "Cake"}) == ("tags",)


def test_the_order_of_tags_and_the_ends_of_lines_are_no_change():
    item = row(fields={"tags": ["a", "b"], "description": "One\ntwo"})

    assert differing(ITEM, item, {"tags": ["b", "a"], "description": "One \r\ntwo\n"}) == {}


def test_a_nought_is_no_blank():
    item = Item(ItemId("itm_1"), ConnectionId("x-1"), "event", "r1", "x", fields={"notes": 0})

    assert differing(EVENT, item, {"notes": ""}) == {"notes": ""}


def test_what_only_looks_like_a_moment_is_a_text_as_any_other():
    item = row(fields={"description": "2026-03-03T08:05:00Z"})

    assert differing(ITEM, item, {"description": "2026-03-03T09:05:00+01:00"})


@given(values)
def test_what_was_laid_over_a_row_no_longer_differs(typed):
    assert differing(ITEM, with_values(ITEM, row(), typed), typed) == {}


@given(values)
def test_a_change_taken_back_leaves_the_row_as_it_was(typed):
    before = row(fields={"description": "old"}, version="3", sync=ItemSync.STALE, reason="why")

    assert taken_back(with_values(ITEM, before, typed), as_shown(before)) == before


def test_a_long_text_is_kept_whole_and_shown_by_its_first_line():
    item = Item(ItemId("itm_1"), ConnectionId("x-1"), "message", "r1", "one", fields={"text": "one\ntwo"})

    after = with_values(MESSAGE, item, {"text": "three\nfour"})

    assert (after.title, after.fields) == ("three", {"text": "three\nfour"})
    assert values_of(MESSAGE, after) == {"text": "three\nfour"}
