import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model.failure import Problem
from connector_app.model.item import Choice, Field, Kind

NOTE = Kind(
    "note",
    "Note",
    "Notes",
    "file-text",
    (
        Field("title", "Title", required=True, longest=200),
        Field("description", "Description", form="text", longest=2000),
        Field("status", "Status", form="choice", choices=(Choice("a", "A"), Choice("b", "B")), default="a"),
        Field("tags", "Tags", form="tags", most=10, longest=20),
        Field("channel", "Channel", at_creation=True),
        Field("locked", "Locked", required=True, default="no", later=True),
        Field("due", "Due", form="date"),
        Field("start", "Start", form="moment"),
        Field("place", "Place", shape="[CGD][A-Z0-9]{8,}", shape_words="A place is like C01234567"),
        Field("code", "Code", shape="[a-z]+"),
        Field("even", "Even", check=lambda text: "" if len(text) % 2 == 0 else "Even must be even"),
        Field("made", "Made", read_only=True),
    ),
)


def problems(draft, *, creating=True):
    return NOTE.check(draft, creating=creating)[1]


def test_what_is_typed_is_trimmed_before_it_is_measured():
    clean, wrong = NOTE.check({"title": "  " + "x" * 200 + "\n "}, creating=True)

    assert ("x" * 200, ()) == (clean["title"], wrong)


@pytest.mark.parametrize(
    ("draft", "field", "message"),
    [
        ({"title": "  "}, "title", "Title is required"),
        ({"title": None}, "title", "Title is required"),
        ({}, "title", "Title is required"),
        ({"title": "x" * 201}, "title", "Title too long"),
        ({"title": "a\nb"}, "title", "Title must be one line"),
        ({"title": "a\x00b"}, "title", "Title holds characters that cannot be sent"),
        ({"title": "a\ud800b"}, "title", "Title holds characters that cannot be sent"),
        ({"title": "x", "description": "d" * 2001}, "description", "Description too long"),
        ({"title": "x", "status": "c"}, "status", "Status must be one of: a, b"),
        ({"title": "x", "tags": ["t"] * 11}, "tags", "Maximum 10 tags"),
        ({"title": "x", "tags": ["t" * 21]}, "tags", "Tags: one is too long"),
        ({"title": "x", "tags": 7}, "tags", "Tags must be a list of words"),
        ({"title": "x", "due": "2026-02-30"}, "due", "Due must be a date, like 2026-03-31"),
        ({"title": "x", "due": "20260203"}, "due", "Due must be a date, like 2026-03-31"),
        *(
            ({"title": "x", "start": text}, "start", "Start must be a date and a time, like 2026-03-31T14:00:00+02:00")
            for text in ("2026-03-31", "2026-03-31T14:00", "tomorrow", "2026-03-31T25:00:00Z")
        ),
        ({"title": "x", "place": "C0123456x"}, "place", "A place is like C01234567"),
        ({"title": "x", "code": "A"}, "code", "Code does not look right"),
        ({"title": "x", "even": "odd"}, "even", "Even must be even"),
        ({"title": "x", "made": "now"}, "made", "Made cannot be changed"),
        ({"title": "x", "colour": "red"}, "colour", "Note has no field called “colour”."),
    ],
)
def test_what_cannot_be_sent_is_said_at_its_field(draft, field, message):
    assert (Problem(field, message),) == problems(draft)


def test_what_has_the_form_of_its_field_is_taken_and_so_is_nothing():
    right = {"due": "2026-02-28", "start": "2026-03-31T14:00:00+02:00", "place": "C01234567", "code": "a", "even": "ab"}

    assert () == problems({"title": "x"} | right)
    assert () == problems({"title": "x"} | dict.fromkeys(right, ""))


def test_a_change_may_leave_fields_out_but_not_empty_a_required_one():
    assert () == problems({"description": "d"}, creating=False)
    assert (Problem("title", "Title is required"),) == problems({"title": ""}, creating=False)


def test_what_is_set_once_cannot_be_set_again():
    assert () == problems({"title": "x", "channel": "c"})
    assert (Problem("channel", "Channel cannot be changed"),) == problems({"channel": "c"}, creating=False)


def test_what_can_be_set_later_only_is_no_part_of_a_creation():
    assert (Problem("locked", "Locked can be set once the item is there"),) == problems({"title": "x", "locked": "yes"})
    assert ({"locked": "yes"}, ()) == NOTE.check({"locked": "yes"}, creating=False)
    assert "locked" not in NOTE.check({"title": "x"}, creating=True)[0]


def test_a_default_fills_what_was_left_out_when_creating_only():
    assert "a" == NOTE.check({"title": "x"}, creating=True)[0]["status"]
    assert "status" not in NOTE.check({"title": "x"}, creating=False)[0]


def test_tags_may_be_typed_with_commas():
    assert ["one", "two"] == NOTE.check({"title": "x", "tags": " one, two,, "}, creating=True)[0]["tags"]


@given(st.dictionaries(st.sampled_from(["title", "description", "status", "tags", "x"]), st.text() | st.none()))
def test_checking_never_raises_and_checks_once_and_for_all(draft):
    clean, wrong = NOTE.check(draft, creating=False)

    if not wrong:
        assert (clean, ()) == NOTE.check(clean, creating=False)
