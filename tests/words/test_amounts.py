import pytest

from connector_app.words.amounts import amount, entries


@pytest.mark.parametrize(
    ("given", "words"),
    [((0, "item"), "0 items"), ((1, "item"), "1 item"), ((1200, "entry", "entries"), "1,200 entries")],
)
def test_one_is_not_many(given, words):
    assert words == amount(*given)


@pytest.mark.parametrize(("number", "words"), [(1, "1 entry"), (4182, "4,182 entries")])
def test_one_entry_is_no_entries(number, words):
    assert words == entries(number)
