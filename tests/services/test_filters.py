"""Saved filters are kept under their names, and nothing that cannot be read harms the others."""

import json

import pytest

from connector_app.model.failure import NotFound, Rejected
from connector_app.model.narrowing import MOST, Narrowing, SavedFilter
from connector_app.model.result import Err, Ok
from connector_app.services.filters import Filters
from connector_app.store import filters, upkeep
from connector_app.store.database import Database

OPEN = Narrowing("launch", "notion-1", "page", "open")


@pytest.fixture
async def db(tmp_path):
    async with Database(tmp_path / "data.db") as made:
        yield made


async def test_a_filter_is_saved_replaced_renamed_and_removed(db):
    verbs = Filters(db)
    await verbs.save(" Launch ", OPEN)
    await verbs.save("Älteres", Narrowing(status="done"))
    assert ["Älteres", "Launch"] == [each.name for each in await db.read(filters.all_of)]

    assert Ok(SavedFilter("Launch", Narrowing("plan"))) == await verbs.save("Launch", Narrowing("plan"))
    assert isinstance((await verbs.rename("Launch", "Älteres")).failure, Rejected)
    assert isinstance((await verbs.rename("nothing", "other")).failure, NotFound)
    assert Ok(None) == await verbs.rename("Launch", "Plans")
    await verbs.remove("Älteres")
    await verbs.remove("Älteres")

    assert [SavedFilter("Plans", Narrowing("plan"))] == await db.read(filters.all_of)


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "x" * 81])
async def test_a_name_that_no_menu_can_show_is_refused_with_a_sentence(db, name):
    answer = await Filters(db).save(name, OPEN)

    assert isinstance(answer, Err)
    assert answer.failure.problems[0].message
    assert [] == await db.read(filters.all_of)


async def test_no_more_filters_are_kept_than_a_menu_can_show(db):
    await db.write(lambda tx: filters.put_all(tx, [SavedFilter(str(n), OPEN) for n in range(MOST)]))

    assert isinstance((await Filters(db).save("one more", OPEN)).failure, Rejected)
    assert Ok(SavedFilter("7", OPEN)) == await Filters(db).save("7", OPEN)


@pytest.mark.parametrize("kept", ["{", "3", '{"a": 3}', "[1]", "[" * 100_000], ids=range(5))
async def test_what_cannot_be_read_is_no_filter(db, kept):
    await db.write(lambda tx: upkeep.set_meta(tx, "filters", kept))

    assert [] == await db.read(filters.all_of)


async def test_of_more_than_a_menu_can_show_the_rest_is_left_out(db):
    names = ["a\nb", "x" * 81, "", " a", "\u202ea", *(f"f{n:03}" for n in range(MOST + 1))]
    await db.write(lambda tx: upkeep.set_meta(tx, "filters", json.dumps({name: {} for name in names})))

    assert [f"f{n:03}" for n in range(MOST)] == [each.name for each in await db.read(filters.all_of)]
