"""The lines of the history: under their days, looks folded, gaps told whole."""

from datetime import UTC, datetime

import pytest

from connector_app.ui.entry_rows import Names, activity_rows, fold_of
from connector_app.words import history
from tests.words.test_words import entry

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
NAMES = Names({"c": "Ada"}, {"practice": "Practice account"}, {"c": "plum"})
GAP = {"why": "asleep", "from": "2026-03-02T22:14:00.000Z", "to": "2026-03-03T07:30:00.000Z"}
LATER = {"why": "asleep", "from": "2026-03-02T22:10:00.000Z", "to": "2026-03-03T07:31:00.000Z"}


def at(seq, action, **more):
    return entry(action, seq=seq, ts=f"2026-03-03T08:{seq:02}:00.000Z", **more)


def shown(entries, unfolded=()):
    return [row for row in activity_rows(entries, NAMES, NOW, unfolded) if row.form != "day"]


def test_looks_that_follow_each_other_are_one_line_and_can_be_unfolded():
    looks = [at(5, "audit.exported"), at(4, "audit.viewed"), at(3, "audit.verified"), at(2, "audit.viewed")]
    entries = [at(6, "item.created"), *looks, at(1, "item.created")]

    made, fold, first = shown(entries)

    assert ("fold", ":05") == (fold.form, fold.time[2:])
    assert "You looked at the history twice, verified it once and exported it once" in fold.spoken
    assert ["6", "1"] == [made.id, first.id]
    assert [2, 3, 4, 5] == list(fold_of(fold.id))
    assert ["6", "5", "4", "3", "2", "1"] == [row.id for row in shown(entries, fold_of(fold.id))]
    assert ["6", "5", "4", "3", "2", "1"] == [row.id for row in shown(entries, None)]
    assert not list(fold_of("6"))


def test_a_look_that_found_damage_and_a_look_alone_are_never_folded():
    assert ["2", "1"] == [row.id for row in shown([at(2, "audit.verified", outcome="error"), at(1, "audit.viewed")])]


def test_folded_looks_speak_of_the_history_whatever_comes_first():
    assert "You verified the history twice" == history.folded([entry("audit.verified")] * 2)
    assert "You exported the history 3 times" == history.folded([entry("audit.exported")] * 3)


def test_a_gap_says_what_was_caught_up_with_and_what_may_be_missing_in_all_accounts():
    caught = {"connection": "c", "actor": "program", "provider": "practice"}
    entries = [
        at(9, "gap.caught-up", counts={"new": 10, "changed": 2}, details=LATER | {"missing": ["between"]}, **caught),
        at(8, "gap.caught-up", counts={"gone": 5}, details=LATER | {"missing": ["between", "deleted"]}, **caught),
        at(7, "gap.caught-up", counts={"new": 90}, details=LATER | {"why": "closed"}, **caught),
        at(6, "gap.recorded", actor="program", connection="", details=GAP),
        at(5, "gap.recorded", actor="program", connection="", details=LATER | {"why": "halted"}),
    ]

    *_, gap, other = shown(entries)

    assert ("gap", "") == (gap.form, other.note)
    assert "This computer was asleep, " in gap.spoken
    assert (
        "Caught up: 17 changes. Possibly missed: what came and went meanwhile; what was deleted, until the next whole"
        " reading." == gap.note
    )


def test_a_gap_of_one_account_says_it_itself():
    details = GAP | {"why": "offline", "missing": ["between"]}
    [gap] = shown([at(1, "gap.recorded", actor="program", counts={"new": 1}, details=details)])

    assert "Ada could not be reached, " in gap.spoken
    assert "Caught up: 1 change. Possibly missed: what came and went meanwhile." == gap.note


@pytest.mark.parametrize("missing", [[], ["odd"]])
def test_where_nothing_can_be_missing_nothing_is_said_of_it(missing):
    details = GAP | {"why": "off", "missing": missing}
    [gap] = shown([at(1, "gap.recorded", counts={}, details=details)])

    assert "Caught up: 0 changes." == gap.note
