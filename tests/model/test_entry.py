"""The form of an entry: what the program writes is read, and nothing that only looks like it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model import audit
from connector_app.model.audit import Event
from connector_app.model.entry import EntryForm

LOG = bytes(range(16))
PLACE = {"log_id": LOG, "seq": 7, "ts": "2026-01-01T00:00:00.000Z", "mono": 1, "boot": "0a1b2c3d"}
words = st.text(st.characters(exclude_categories=["Cs"]))
CREATED = Event("item.created")


def entry(event=CREATED, *, detail="", **more):
    return audit.entry_bytes(event, detail=detail, **(PLACE | more))


@given(words, words, st.dictionaries(words, st.integers()), st.sampled_from(["", "0f" * 32]))
def test_whatever_the_program_writes_is_an_entry(target, error, counts, detail):
    made = entry(Event("x.y", target=target, error=error, counts=counts), detail=detail)

    assert detail == EntryForm(LOG).detail(7, made)


WRONG = [
    {"v": 0}, {"v": True}, {"v": 2}, {"log": "00" * 16}, {"seq": 8}, {"seq": "7"}, {"ts": "yesterday"}, {"boot": "1"},
    {"detail": "x"}, {"mono": "1"}, {"counts": []}, {"more": 1}, {"target": None}, {"status": True},
]  # fmt: skip


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_an_entry_that_says_what_none_can_say_is_refused(wrong):
    made = json.dumps(json.loads(entry()) | wrong, sort_keys=True, separators=(",", ":")).encode()

    with pytest.raises(ValueError, match=r"."):
        EntryForm(LOG).detail(7, made)


@pytest.mark.parametrize(
    "raw",
    [b"", b"[]", b"{}", b"\xff", b"[" * 100_000, entry()[:-1], entry() + b" x",
     entry().replace(b'"v":1', b'"v":1,"v":1'),
     entry().replace(b'"mono":1', b'"mono":1.5'), entry().replace(b'"mono":1', b'"mono":NaN'),
     entry().replace(b'"mono":1', b'"mono":01'), entry().replace(b"item.created", b"a\nb"),
     entry().replace(b"item.created", b"\xc3\x28")],
)  # fmt: skip
def test_bytes_that_are_no_entry_are_refused(raw):
    with pytest.raises(ValueError, match=r"."):
        EntryForm(LOG).detail(7, raw)


def test_an_entry_stands_in_its_own_place_only():
    with pytest.raises(ValueError, match="another place"):
        EntryForm(LOG).detail(8, entry())
