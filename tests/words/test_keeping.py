"""How long the history is kept, and what was removed, in sentences."""

from datetime import UTC, datetime

import pytest

from connector_app.model.keeping import YEARS, setting
from connector_app.services.proof import Proof
from connector_app.words import history, keeping, proving
from tests.words.test_words import entry

REMOVED = "was before 3 March 2025 was removed on 3 March, as the signed note says."
NOW = datetime(2027, 6, 1, tzinfo=UTC)
NOTE = entry(
    "audit.dropped", ts="2027-03-03T08:00:00.000Z", actor="program", counts={"dropped": 8, "checkpoint": 3},
    details={"entries": 8, "day": "2025-03-03"},
)  # fmt: skip
FORGOTTEN = entry("audit.dropped", ts="2027-03-03T08:00:00.000Z", counts={"dropped": 8}, details=None)


@pytest.mark.parametrize(
    ("years", "note", "said"),
    [
        (0, None, "Everything is kept."),
        (1, None, "Kept for one year."),
        (
            2,
            NOTE,
            f"Kept for two years; what {REMOVED}",
        ),
        (
            0,
            FORGOTTEN,
            "Everything is kept from now on; what was up to entry 8 was removed on 3 March, as the signed note says.",
        ),
    ],
)
def test_how_long_it_is_kept_is_one_sentence(years, note, said):
    assert said == keeping.kept(years, note, NOW)


@pytest.mark.parametrize(
    ("years", "note", "said"),
    [
        (1, None, "One year is set; older entries are still here."),
        (
            5,
            NOTE,
            f"Five years are set; older entries are still here. What {REMOVED}",
        ),
    ],
)
def test_what_is_kept_longer_because_nobody_agreed_is_not_called_kept_for_less(years, note, said):
    assert said == keeping.kept(years, note, NOW, waits=True)


def test_each_choice_and_each_setting_has_words():
    assert [0, 1, 2, 5] == [*YEARS.values()] == [*keeping.CHOICES] == [*keeping.FOR]
    assert [*YEARS] == [setting(years) for years in keeping.CHOICES]


def test_what_waits_and_what_is_asked_names_number_and_day():
    limit = "2025-06-01T00:00:00.000Z"

    assert "1 entry from before 1 June 2025 waits for your word to be removed." == keeping.due(
        1, limit, NOW, is_agreed=False
    )
    assert "12,431 entries from before 1 June 2025 go by themselves soon." == keeping.due(
        12431, limit, NOW, is_agreed=True
    )
    asked = keeping.question(12431, limit, NOW)
    assert asked.startswith("This removes 12,431 entries from before 1 June 2025. They cannot be brought back; safety")
    assert asked.endswith("Save an auditor pack first?")
    assert len(asked) < 300
    assert "1 entry from before 1 June 2025. It cannot be brought back; safety copies" in keeping.question(
        1, limit, NOW
    )
    assert "1 entry removed. It cannot be brought back" in keeping.done(1)


def test_each_removal_is_told_in_the_history():
    assert "The program removed 8 entries from before 2025-03-03 from the history" == history.tell(NOTE, {}).plain
    assert "You removed the entries up to number 8 from the history" == history.tell(FORGOTTEN, {}).plain


def test_a_history_without_its_oldest_entries_is_told_as_that():
    found = Proof(
        "unbroken", size=20, signed_size=20, since="2027-01-01T00:00:00.000Z", confirmed=4, dropped=8,
        dropped_at="2027-03-03T08:00:00.000Z",
    )  # fmt: skip

    words, note = proving.told(found, NOW)

    assert words.endswith("12 entries in all accounts")
    assert "your receipt of 4 entries agrees with what was signed of them; they were removed since" in note
    assert "Entries 1 to 8 were removed on 3 March, as a signed note says." in note
    assert (
        words == proving.remembered(entry("audit.verified", ts="t", counts={"entries": 20}), found.since, 20, NOW, 8)[0]
    )


@pytest.mark.parametrize(
    ("why", "last", "said"),
    [
        ("dropped", 8, "Entries 1 to 8 are missing, and no signature says that they may be"),
        ("ground", 8, "What is left does not join what was signed of the entries 1 to 8, which are gone"),
        ("tombstone", 13, "Entry 13 does not say rightly which entries were removed"),
        (
            "anchor",
            4,
            "What was kept elsewhere of entries 1 to 4 is not what was signed of them; they were removed since",
        ),
        ("anchor", 12, "One of the entries 1 to 12 is not what it was"),
    ],
)
def test_what_does_not_hold_of_a_removal_is_named(why, last, said):
    assert said == proving.damaged(Proof("damaged", 20, why=why, first_bad=1, last_bad=last, dropped=8))
