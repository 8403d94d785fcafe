"""What things and their fields are called in a sentence."""

import pytest

from connector_app.words.things import field, thing


@pytest.mark.parametrize(
    ("raw", "words"),
    [("item", "item"), ("source", "table"), ("account “Ada”", "account “Ada”"), ("this page", "this page")],
)
def test_a_thing_is_called_by_its_noun_and_keeps_its_name(raw, words):
    assert words == thing(raw)


@pytest.mark.parametrize(("raw", "words"), [("due_date", "due date"), ("status", "status"), ("My_own", "My own")])
def test_a_field_is_called_as_people_say_it(raw, words):
    assert words == field(raw)
