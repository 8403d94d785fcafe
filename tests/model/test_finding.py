"""What an unclear create is known by at its platform."""

from dataclasses import replace

import pytest

from connector_app.model.connection import Account
from connector_app.model.finding import is_made_by, made_since
from connector_app.model.item import ConnectionId, Field, Item, ItemId, Kind
from connector_app.model.outbox import OutboxEntry, OutboxId, OutboxState

HERE, ITEM, ME = ConnectionId("practice-1"), ItemId("itm_1"), Account("7", "Ada")
KIND = Kind(
    "item",
    "Item",
    "Items",
    "square",
    fields=(
        Field("title", "Title"),
        Field("text", "Text", "text"),
        Field("tags", "Tags", "tags"),
        Field("due", "Due", "moment"),
        Field("place", "Place", "reference"),
        Field("author", "By", read_only=True),
    ),
    author="author",
)
SENT = OutboxEntry(
    OutboxId(1),
    HERE,
    ITEM,
    "create",
    "item",
    "key-1",
    OutboxState.NEEDS_YOU,
    "2026-03-01T09:00:00.000Z",
    payload={"title": "Bread", "text": "One\r\ntwo \n", "tags": ["b", "a"], "due": "2026-04-01T10:00:00+02:00"},
    tried_at=1772359440.0,  # 2026-03-01T10:04Z: it waited for an hour
)
SHOWN = {"text": "One\ntwo", "tags": ["a", "b"], "due": "2026-04-01T08:00:00Z", "author": "Ada"}
THERE = Item(ItemId("itm_2"), HERE, "item", "r2", "Bread", fields=SHOWN, created_at="2026-03-01T10:04:30.000Z")


def found(entry, kind, candidates, account):
    return [there for there in candidates if is_made_by(entry, kind, there, account)]


def others(**different):
    return replace(THERE, fields={**SHOWN, **different})


@pytest.mark.parametrize(
    "there",
    [
        THERE,
        others(author=""),
        others(author="7"),
        replace(THERE, fields={name: value for name, value in SHOWN.items() if name != "text"}),
        replace(THERE, created_at=""),
        replace(THERE, created_at="2026-03-01T10:03:00.000Z"),
    ],
)
def test_what_says_the_same_is_found_however_its_platform_writes_it(there):
    assert found(SENT, KIND, [there], ME) == [there]


@pytest.mark.parametrize(
    "there",
    [
        replace(THERE, title="Cake"),
        others(text="One"),
        others(tags=["a"]),
        others(due="2026-04-01T10:00:00Z"),
        others(due="soon"),
        others(author="Grace"),
        replace(THERE, created_at="2026-03-01T10:01:00.000Z"),
    ],
)
def test_what_differs_is_somebody_elses_or_was_there_before(there):
    assert found(SENT, KIND, [there], ME) == []


def test_where_rows_carry_our_mark_it_alone_counts():
    marked = replace(KIND, mark="key")
    mine, another = replace(others(key="key-1"), title="Cut off by the platform"), others(key="key-2")

    assert found(SENT, marked, [THERE, another, mine], ME) == [mine]


def test_a_kind_tells_how_its_platform_shows_what_was_sent():
    shouting = replace(KIND, shown_as=lambda values: {"title": values["title"].upper()})

    assert found(SENT, shouting, [THERE, loud := replace(THERE, title="BREAD")], ME) == [loud]


def test_what_was_never_marked_as_tried_counts_from_the_click():
    assert made_since(replace(SENT, tried_at=0.0)) == "2026-03-01T08:58"
    assert made_since(SENT) == "2026-03-01T10:02"
