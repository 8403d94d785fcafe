from dataclasses import replace

import pytest

from connector_app.model import failure as f
from connector_app.model.outbox import OutboxEntry
from connector_app.ui.pages.endings import ending_of
from connector_app.ui.pages.outbox import decision

ENTRY = OutboxEntry(7, "con_1", "itm_1", "update", "item", "key", "needs_you", "2026-11-02T09:00:00Z", title="Herd")


@pytest.mark.parametrize(
    "failure",
    [
        f.Refused("practice"),
        f.Cancelled(),
        f.TimedOut(300.0),
        f.PortTaken((53682, 53683)),
        f.Unavailable("browser"),
        f.KeychainLocked("keychain", waiting=True),
        f.KeychainLocked("keychain"),
        f.KeychainUnavailable(),
        f.KeychainChanged("keychain:SecretService", "session"),
        f.Offline("platform.example"),
        f.ClockWrong(3600.0),
        f.ClockWrong(-3600.0),
        f.WrongAccount("Mara", "Kim"),
        f.StateMismatch("state"),
        f.Storage("full", "the disk"),
        f.ApprovalNeeded("practice"),
        f.Rejected("It was not understood."),
    ],
    ids=lambda failure: failure.name,
)
def test_a_sign_in_that_fails_ends_on_a_page_that_says_so_and_offers_a_way_on(failure):
    ending = ending_of(failure, "Practice")
    assert all((ending.title, ending.reason, ending.saved, ending.acts))
    assert "account was saved" not in ending.saved
    assert failure.name not in f"{ending.title} {ending.reason}"


def test_each_ending_has_its_own_title():
    ended = [
        f.Refused("practice"),
        f.Cancelled(),
        f.TimedOut(60.0),
        f.PortTaken((1,)),
        f.Offline("x"),
        f.ClockWrong(9.0),
    ]
    assert len(ended) == len({ending_of(failure, "Practice").title for failure in ended})


def test_a_change_without_a_clear_answer_is_asked_about():
    asked = decision(replace(ENTRY, reason="unclear", payload={"title": "Herd"}), "Mine")
    assert ["done", "mine", "theirs"] == [act.id for act in asked.acts]
    assert "may have arrived" in asked.reason
    assert ("What you meant", "title: Herd") == asked.evidence[0]


def test_a_change_made_on_both_sides_shows_the_other_one():
    asked = decision(replace(ENTRY, reason="conflict", before={"theirs": {"title": "Flock"}}), "Mine")
    assert ["mine", "theirs", "discard"] == [act.id for act in asked.acts]
    assert ("What is there now", "Flock") == asked.evidence[1]
    assert 1 == len(decision(replace(ENTRY, reason="conflict"), "Mine").evidence)


def test_a_refused_change_can_be_tried_again_or_given_up():
    asked = decision(replace(ENTRY, verb="delete", title=""), "Mine")
    assert ["retry", "discard"] == [act.id for act in asked.acts]
    assert ("A change", ("What you meant", "Delete it")) == (asked.title, asked.evidence[0])
