"""Which of two states is the newer one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model.item import ConnectionId, Item, ItemId, Snapshot
from connector_app.model.recency import compare_moments, order

EARLY, LATE = "2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.001Z"


def snapshot(updated_at, version):
    return Snapshot("item", "1", "Thing", updated_at=updated_at, version=version)


def known(updated_at, version):
    return Item(
        ItemId("itm_1"), ConnectionId("practice-1"), "item", "1", "Thing", updated_at=updated_at, version=version
    )


@pytest.mark.parametrize(
    ("new", "old", "expected"),
    [
        ((LATE, "1"), (EARLY, "9"), "newer"),
        ((EARLY, "9"), (LATE, "1"), "older"),
        ((EARLY, "10"), (EARLY, "9"), "newer"),
        ((EARLY, "9"), (EARLY, "10"), "older"),
        ((EARLY, "9"), (EARLY, "9"), "same"),
        ((EARLY, "etag-a"), (EARLY, "etag-a"), "same"),
        ((EARLY, "etag-b"), (EARLY, "etag-a"), "unknown"),
        ((EARLY, ""), (EARLY, ""), "same"),
        ((EARLY, ""), (EARLY, "1"), "unknown"),
        (("", ""), (EARLY, ""), "unknown"),
        (("", "2"), ("", "1"), "newer"),
        (("yesterday", ""), (EARLY, ""), "unknown"),
    ],
)
def test_time_comes_first_and_the_version_decides_between_equal_times(new, old, expected):
    assert order(snapshot(*new), known(*old)) == expected


def test_offsets_are_the_same_moment_in_other_words():
    assert compare_moments("2026-01-01T01:00:00+01:00", EARLY) == "same"


@given(
    st.tuples(st.sampled_from(["", EARLY, LATE]), st.sampled_from(["", "1", "2", "x", "y"])),
    st.tuples(st.sampled_from(["", EARLY, LATE]), st.sampled_from(["", "1", "2", "x", "y"])),
)
def test_two_states_see_each_other_the_same_way(one, other):
    there, back = order(snapshot(*one), known(*other)), order(snapshot(*other), known(*one))

    assert back == {"newer": "older", "older": "newer", "same": "same", "unknown": "unknown"}[there]
