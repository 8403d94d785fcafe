"""Titles stand where people look for them: accents and case aside, and as their language counts its letters."""

import pytest

from connector_app.store import items
from connector_app.store.collation import sort_key
from connector_app.store.holders import titles_of
from connector_app.store.items import ItemQuery
from connector_app.store.schema import open_to_read, open_to_write
from connector_app.store.tx import Tx
from tests.store.test_items import HERE, all_titles, row, titles


@pytest.mark.parametrize(
    ("language", "titles"),
    [
        ("de", ["Affe", "Ähre", "Ast", "Öl", "oma", "Zebra"]),
        ("sv", ["Affe", "Ast", "oma", "Zebra", "Åre", "Ähre", "Öl"]),
        ("da", ["Abe", "Zoo", "Æble", "Øl", "Ål"]),
        ("es", ["nada", "nube", "ñandú", "oso"]),
        ("en", ["nada", "ñandú", "nube", "oso"]),
        ("fr", ["cote", "cote\u0301s", "cotés de", "élan", "Etat"]),
        ("ja", ["アイス", "いぬ", "ウシ", "か", "ガム", "き"]),
        ("", ["1", "a", "B"]),
    ],
)
def test_titles_stand_in_the_order_of_their_language(language, titles):
    assert titles == sorted(sorted(titles), key=lambda title: sort_key(title, language))


def test_plain_letters_have_the_same_place_whether_the_function_is_asked_or_not():
    plain = "".join(map(chr, range(32, 127)))

    assert plain.lower() == sort_key(plain, "sv") == sort_key(plain, "")


def test_the_table_is_sorted_by_the_language_that_is_asked_for(tmp_path):
    writer, _ = open_to_write(tmp_path / "data.db")
    for number, title in enumerate(("zebra", "Öl", "Apfel", "ñandú", "nube")):
        items.put(Tx(writer), row(number, title))
    reader = open_to_read(tmp_path / "data.db")

    def sorted_by(language, *, descending=False):
        tx, query = Tx(reader), ItemQuery(sort="title", descending=descending, language=language, text="")
        assert titles(items.page(tx, query)) == all_titles(tx, query)
        return all_titles(tx, query)

    assert ["Apfel", "ñandú", "nube", "Öl", "zebra"] == sorted_by("de")
    assert ["zebra", "Öl", "ñandú", "nube", "Apfel"] == sorted_by("es", descending=True)
    assert ["Apfel", "ñandú", "nube", "zebra", "Öl"] == sorted_by("sv")
    assert ["Apfel", "nube", "zebra", "Öl", "ñandú"] == sorted_by("")
    reader.close()
    writer.close()


def test_the_titles_of_places_are_told_as_far_as_they_are_known(tmp_path):
    writer, _ = open_to_write(tmp_path / "data.db")
    tx = Tx(writer)
    items.put(tx, row(1, "acme/app"))
    items.put(tx, row(2, "not sent yet", remote_id=""))

    assert {(HERE, "item", "r1"): "acme/app"} == titles_of(tx, [(HERE, "item", "r1"), (HERE, "item", "r9")])
    assert {} == titles_of(tx, [])
    writer.close()
