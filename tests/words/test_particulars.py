"""What the window says of an entry beside its sentence, and of a verification."""

from datetime import UTC, datetime

import pytest

from connector_app.model.audit import AuditEntry, damaged
from connector_app.services.proof import Continued, Proof
from connector_app.words import history, particulars, proving

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)


def entry(**more):
    values = {
        "seq": 1200,
        "ts": "2026-03-03T08:05:00.000Z",
        "actor": "you",
        "action": "item.updated",
        "outcome": "error",
        "provider": "practice",
        "connection": "c",
        "kind": "item",
        "target": "itm_1",
        "request_id": "r-1",
        "status": 422,
        "error": "rejected",
        "counts": {"attempts": 2},
        "details": {
            "title": "Plants",
            "endpoint": "/items",
            "method": "PUT",
            "tags": ["a", "\u00e9"],
            "verb": "update",
        },
    }
    return AuditEntry(**(values | more))


def test_every_field_of_an_entry_has_its_name():
    told = dict(particulars.fields(entry(), {"c": "Ada"}, {"practice": "Practice account"}, NOW))

    assert "Today, " in told.pop("When")
    assert {
        "Timestamp": "2026-03-03T08:05:00.000Z",
        "Action": "item.updated",
        "User": "You",
        "How it is known": "Done here",
        "Account": "Ada",
        "Platform": "Practice account",
        "Item": "Plants",
        "Request id": "r-1",
        "Status": "error (422)",
        "Method": "PUT",
        "Endpoint": "/items",
        "Error": "rejected",
        "Metadata": 'attempts: 2; tags: ["a", "\u00e9"]; verb: update',
        "Entry": "number 1,200",
    } == told


def test_what_is_not_known_is_left_out():
    assert {"Status": "error", "Entry": "number 7"} == dict(particulars.fields(damaged(7), {}, {}, NOW))


@pytest.mark.parametrize(
    ("details", "expected"),
    [
        ({"changes": {"due_date": ["", "x"], "odd": "y", "short": ["z"]}}, (("Due date", "", "x"),)),
        ({"before": "A", "title": "B"}, (("Title", "A", "B"),)),
        ({"before": "B", "title": "B"}, ()),
        ({"title": "B"}, ()),
        (None, ()),
    ],
)
def test_before_and_after_are_told(details, expected):
    assert expected == particulars.changes(entry(details=details))


def test_what_one_reads_can_be_searched_for():
    assert ("item.created",) == history.saying("CREATED")
    assert ("item.created",) == history.saying("you created")
    assert () == history.saying("cr")
    assert () == history.saying("{title}")
    assert "Created an item" == history.naming("item.created")
    assert "A command from somebody at an account" == history.naming("command.received")
    assert "Made the rule “…”" == history.naming("rule.added")
    assert "Removed old entries from the history" == history.naming("audit.dropped")
    assert "An account was read" == history.naming("sync.completed")
    assert "something.else" == history.naming("something.else").lower()
    assert not [action for action in history.ACTIONS if "{" in history.naming(action) or not history.naming(action)]


@pytest.mark.parametrize(
    ("proof", "words", "note"),
    [
        (
            Proof("unbroken", 2, 2, since="2026-03-03T08:05:00.000Z"),
            "Unbroken since today",
            "All",
        ),
        (Proof("unbroken", 0), "Nothing to verify yet", "Not sealed"),
        (Proof("unbroken", 2, 2, confirmed=1), "2 entries", "your receipt of 1 entry agrees"),
        (Proof("unbroken", 9, continued=(Continued(5, "2026-03-03", 5, 8),)), "9 entries", "entries 5 to 8 of before"),
        (
            Proof("unbroken", 9, continued=(Continued(5, "2026-03-03", 5, 5),)),
            "9 entries",
            "entry 5 of before is lost.",
        ),
        (Proof("unbroken", 9, continued=(Continued(5, "2026-03-03", 5, 0),)), "9 entries", "a copy of 3 March."),
        (Proof("damaged", 9, 4, 6, 6, "link"), "Entry 6 is not what it was", "entries 1 to 4"),
        (Proof("damaged", 9, 1, 6, 6, "missing"), "Entry 6 is missing", "entry 1."),
        (Proof("damaged", 9, 0, 5, 8, "root"), "One of the entries 5 to 8", "No signature"),
        (Proof("damaged", 9, 4, 5, 0, "signature"), "From entry 5 on nothing is sure", "entries 1 to 4"),
        (Proof("damaged", 9, 0, 1, 0, "receipt"), "not the history of your receipt", "No signature"),
        (Proof("shortened", 9, 4, 10), "Entries are missing from 10 on", "knows of more"),
    ],
)
def test_a_proof_is_told_in_plain_words(proof, words, note):
    headline, more = proving.told(proof, NOW)

    assert words in headline
    assert note in more
