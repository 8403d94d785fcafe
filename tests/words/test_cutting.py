"""Cutting all access in words: how it stands, what is left to do, and the report to keep."""

from datetime import UTC, datetime

import pytest

from connector_app.model.leaving import Cut, CutAccount, StepResult
from connector_app.words.cutting import report, summary, to_do

NOW = datetime(2026, 3, 3, 10, 0, tzinfo=UTC)
NEWS = StepResult("live", "failed", "Slack may go on sending.")
DONE = StepResult("copies", "ok", "Deleted here: nothing.")


def account(access="ok", proof="ok", *more):
    tried = (StepResult("proof", proof, "About proof."),) if proof else ()
    return CutAccount(
        "a-1", "Slack \u2013 Acme", "slack", (StepResult("access", access, "About access."), *tried, *more)
    )


@pytest.mark.parametrize(
    ("cut", "words"),
    [
        (Cut(1, "t", "e"), "There was no account to cut access with."),
        (Cut(1, "t", "", (account("ok", "ok", DONE), CutAccount("b", "B", "b"))), "1 of 2 accounts done."),
        (Cut(1, "t", "e", (account(),)), "All access was cut: 1 account. Nothing is left to do."),
        (
            Cut(1, "t", "e", (account(), account("failed", ""))),
            "2 accounts taken out here. At 1 of them something may be left to do: see below.",
        ),
        (
            Cut(1, "t", "e", (account("ok", "ok", NEWS),)),
            "1 account taken out here. At 1 of them something may be left to do: see below.",
        ),
        (
            Cut(1, "t", "e", (account("skipped", ""),) * 2),
            "2 accounts taken out here. At 2 of them something may be left to do: see below.",
        ),
    ],
)
def test_how_it_stands_is_one_sentence(cut, words):
    assert words == summary(cut)


@pytest.mark.parametrize(
    ("given", "page", "words"),
    [
        (account(), "https://slack.example", ""),
        (account("ok", "failed"), "https://s.example", "At https://s.example, see whether Connector Manager"),
        (account("ok", "ok", NEWS), "", "At Slack, see whether it still sends live updates to this program"),
        (account("skipped", ""), "", "At Slack, take the access of Connector Manager away."),
        (account("later", ""), "", "At Slack, take the access of Connector Manager away. It is tried again by itself"),
    ],
)  # fmt: skip
def test_what_is_left_for_a_person_names_the_place(given, page, words):
    assert to_do(given, "Slack", page).startswith(words)
    assert bool(words) == bool(to_do(given, "Slack", page))


def test_the_report_holds_every_step_and_what_is_left():
    cut = Cut(1, "2026-03-03T08:05:00.000Z", "e", (account("skipped", "", DONE), account()))

    text = report(cut, {"slack": ("Slack", "https://slack.example/apps")}, NOW)

    assert "At 1 of them something may be left to do" in text
    assert "  Access at the platform: About access.\n" in text
    assert "  Copies on this computer: Deleted here: nothing.\n" in text
    assert 1 == text.count("Left for you: At https://slack.example/apps, take the access")
    assert 2 == text.count("Slack \u2013 Acme")
