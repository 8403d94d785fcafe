from dataclasses import replace
from datetime import UTC, datetime

import pytest

from connector_app.model import failure as f
from connector_app.model.change import as_shown
from connector_app.model.item import Item, ItemSync
from connector_app.model.outbox import OutboxEntry, OutboxState
from connector_app.providers.practice.kinds import ITEM as KIND
from connector_app.ui.pages.change import looks_like, told
from connector_app.ui.pages.endings import ending_of
from connector_app.ui.views.outbox import Side
from connector_app.words.sending import clock_of

NOW = datetime(2026, 11, 2, 9, 5, tzinfo=UTC)
ITEM = Item("itm_1", "con_1", "item", "r1", "Herd")
ENTRY = OutboxEntry(
    7, "con_1", "itm_1", "update", "item", "key", OutboxState.NEEDS_YOU, "2026-11-02T09:00:00Z", title="Herd"
)


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


def about(state="needs-you", *, item=ITEM, **more):
    changed = replace(ENTRY, state=OutboxState(state), **more)
    return told(changed, "Mine", NOW, kind=KIND, item=item)


def verbs(decision):
    return [act.words for act in decision.acts]


def test_a_change_without_a_clear_answer_is_asked_about():
    asked = about(reason="unclear", payload={"title": "Herd", "status": "active"})

    assert [act.id for act in asked.acts] == ["done", "mine", "theirs"]
    assert "may have arrived" in asked.reason
    assert asked.evidence == (("What you meant", "Title: Herd\nStatus: Active"), ("At Mine", "Not looked for yet."))


def test_what_looks_like_an_unclear_one_stands_beside_it():
    entry = replace(ENTRY, verb="create", reason="unclear", payload={"title": "Herd", "description": "Cows"})
    other = replace(ITEM, id="itm_2", title="herd", fields={"description": "Goats"})
    alike = looks_like(entry, [other, replace(other, id="itm_3"), replace(other, title="Flock")])

    asked = told(entry, "Mine", NOW, kind=KIND, item=ITEM, alike=alike)
    assert asked.sides == (Side("Title", "Herd", "herd"), Side("Description", "Cows", "Goats"))
    assert asked.evidence == (("At Mine", "2 items there look like it. The newest stands beside yours."),)
    assert [each.id for each in alike] == ["itm_3", "itm_2"]
    one = told(entry, "Mine", NOW, kind=KIND, item=ITEM, alike=alike[:1])
    assert one.evidence == (("At Mine", "One there looks like it, but not in all."),)
    looked = told(entry, "Mine", NOW, kind=KIND, item=ITEM, looked="2026-11-02T09:00:00Z")
    assert looked.evidence[1][1].startswith("Nothing like it at the last reading, ")


def test_a_change_made_on_both_sides_shows_both_field_by_field():
    before = {
        **as_shown(replace(ITEM, title="Cows")),
        "theirs": as_shown(replace(ITEM, title="Flock", status="active")),
    }
    asked = about(reason="conflict", payload={"title": "Herd"}, before=before)

    assert [act.id for act in asked.acts] == ["mine", "theirs", "discard"]
    assert asked.sides == (Side("Title", "Herd", "Flock"),)
    assert asked.evidence == (("Also changed at Mine", "Status. That stays, whatever you choose."),)


def test_what_is_only_written_differently_there_was_not_changed():
    before = {
        **as_shown(replace(ITEM, fields={"tags": ["a", "b"]})),
        "theirs": as_shown(replace(ITEM, title="Flock", fields={"tags": ["b", "a"]})),
    }

    assert about(reason="conflict", payload={"title": "Cows"}, before=before).evidence == ()


def test_what_is_gone_there_or_was_to_be_deleted_is_said_in_words():
    gone = about(reason="conflict", payload={"title": "Herd"}, before={"theirs": None})
    assert gone.evidence[1] == ("At Mine", "It is not there any more")

    deleted = about(reason="conflict", verb="delete", before={"theirs": as_shown(ITEM)})
    assert deleted.evidence == (("What you meant", "Delete it"), ("What is there now", "Herd"))
    unknown = told(replace(ENTRY, reason="conflict", before={"theirs": as_shown(ITEM)}), "Mine", NOW)
    assert unknown.evidence[1] == ("At Mine", "It is another")


@pytest.mark.parametrize(
    ("state", "more", "words"),
    [
        ("waiting", {}, ["Send now", "Change", "Undo"]),
        ("waiting", {"verb": "delete"}, ["Send now", "Undo"]),
        ("waiting-until", {"failure": "offline"}, ["Send now", "Change", "Discard"]),
        ("waiting-until", {"failure": "timed-out", "before": {"maybe": True}}, ["Send now", "Discard"]),
        ("needs-you", {"reason": "refused"}, ["Try again", "Change", "Discard"]),
        ("needs-you", {"reason": "refused", "verb": "delete"}, ["Try again", "Discard"]),
        ("sending", {}, []),
        ("done", {"done_at": "2026-11-02T09:04:00Z"}, []),
    ],
)
def test_every_state_offers_what_can_be_done_about_it(state, more, words):
    assert verbs(about(state, **more)) == words


def test_attempts_the_next_time_and_the_last_reason_are_told():
    due = NOW.timestamp() + 300
    waits = about("waiting-until", attempts=3, not_before=due, failure="offline")

    assert dict(waits.facts)["Tried"] == "3 times"
    assert dict(waits.facts)["Next try"] == f"at {clock_of(due, NOW)}"
    assert dict(waits.facts)["Last answer"] == "No connection"
    assert "goes on by itself" in waits.reason
    assert "Done" in dict(about("done", done_at="2026-11-02T09:04:00Z", failure="offline").facts)
    assert "Last answer" not in dict(about("done", failure="offline").facts)


def test_a_refusal_is_told_in_the_platforms_words_where_it_has_some():
    failed = replace(ITEM, sync=ItemSync.FAILED, reason="The title is too long.")

    assert about(reason="refused", item=failed).reason == "Mine did not accept it. The title is too long."
    assert about(reason="refused", item=replace(failed, reason="rejected")).reason == "Mine did not accept it."
    assert told(replace(ENTRY, verb="delete", title=""), "Mine", NOW).title == "A change"
