import re
import typing
from dataclasses import MISSING, fields
from pathlib import Path

import pytest

import connector_app
from connector_app.model import failure as failures
from connector_app.model.audit import AuditEntry
from connector_app.words import history
from connector_app.words.failures import details, duration, explain, home

EVERY = typing.get_args(failures.Failure)
FORBIDDEN = ("oops", "invalid", "token", "oauth", "webhook", "endpoint", "callback", "payload", "!", "401")


def made(kind):
    samples = {"str": "thing", "float": 90.0, "int": 7, "bool": False}
    values = {
        f.name: samples.get(getattr(f.type, "__name__", str(f.type)), ())
        for f in fields(kind)
        if f.default is MISSING and f.default_factory is MISSING
    }
    return kind(**values)


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.name)
def test_every_failure_has_a_heading_and_a_sentence_a_person_understands(kind):
    said = explain(made(kind), "Notion – Acme")

    assert said.heading
    assert said.sentence.endswith((".", "thing"))
    assert not [w for w in FORBIDDEN if w in f"{said.heading} {said.sentence}".lower()]


def test_every_trouble_with_the_disk_is_told_apart():
    kinds = ["full", "read-only", "unwritable", "damaged", "newer", "busy", "foreign", "name", "file"]
    told = {kind: explain(failures.Storage(kind, "/somewhere")) for kind in (*kinds, "something new")}

    assert len({told[kind] for kind in kinds}) == len(kinds)
    assert told["something new"] == told["unwritable"]


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (failures.Offline("h", failures.Trace(code="captive")), "network wants you"),
        (failures.Offline("", failures.Trace()), "No connection"),
        (failures.Forbidden(("write:data",)), "permission is missing"),
        (failures.NotFound("checkpoint"), "Nobody has signed this history yet"),
        (failures.KeychainLocked("x", waiting=True), "waiting for you"),
        (failures.KeychainChanged("a", "a"), "no longer in"),
        (failures.KeychainChanged("passphrase", "session"), "another safe"),
        (failures.Unavailable("browser"), "browser did not open"),
        (failures.ClockWrong(-700), "clock is wrong"),
        (failures.Rejected("No.", (failures.Problem("title", "Title too long"),)), "not accepted"),
    ],
)
def test_what_differs_for_a_person_is_said_differently(failure, words):
    assert words in explain(failure).heading


def test_the_platforms_own_words_stand_behind_details_only():
    failure = failures.Forbidden((), failures.Trace(403, "insufficient_scope", request_id="r-1", words="No scope"))

    assert "forbidden · HTTP 403 · insufficient_scope · No scope · request r-1" == details(failure)
    assert "insufficient_scope" not in explain(failure).sentence
    assert "cancelled" == details(failures.Cancelled())


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 second"), (5, "5 seconds"), (60, "1 minute"), (90, "90 seconds"), (300, "5 minutes"), (86400, "1 day")],
)
def test_time_is_said_as_people_say_it(seconds, words):
    assert words == duration(seconds)


@pytest.mark.parametrize("what", ["account “nobody”", "entry 999", "this webhook address", "change"])
def test_what_this_program_does_not_have_is_not_said_to_be_missing_at_a_platform(what):
    here, there = (
        explain(failures.NotFound(what), "Slack"),
        explain(failures.NotFound(what, failures.Trace(404)), "Slack"),
    )

    assert "Slack" not in f"{here.heading} {here.sentence}"
    assert what[1:] in here.sentence
    assert "at Slack" in there.sentence


def test_a_safe_that_does_not_open_says_nothing_of_saving_which_may_not_be_under_way():
    for failure in (
        failures.KeychainLocked("x"),
        failures.KeychainLocked("x", waiting=True),
        failures.KeychainUnavailable("x"),
    ):
        assert "saved" not in explain(failure).sentence


def test_a_home_nobody_knows_is_named_as_it_is():
    assert "“x”" == home("x")
    assert "your passphrase" in home("passphrase")


def entry(action, **more):
    values = {
        "seq": 1, "ts": "t", "actor": "you", "outcome": "success", "provider": "practice", "connection": "c",
        "kind": "item", "target": "", "request_id": "", "status": 0, "error": "", "counts": {}, "details": {},
    }  # fmt: skip
    return AuditEntry(action=action, **(values | more))


def test_whatever_is_written_into_the_history_has_a_sentence():
    families = {action.partition(".")[0] for action in history.ACTIONS}  # many actions reach Event as an argument
    written = set()
    package = Path(connector_app.__file__).parent
    for path in package.rglob("*.py"):
        if "words" not in path.relative_to(package).parts:
            written |= set(re.findall(rf'"((?:{"|".join(families)})\.[a-z-]+)"', path.read_text()))
    written -= {"keys.txt", "settings.toml"}  # files

    assert len(written) > 30
    assert written <= set(history.ACTIONS)


@pytest.mark.parametrize("action", history.ACTIONS)
def test_every_action_is_one_sentence(action):
    told = history.tell(entry(action), {"c": "Practice – Ada"})

    assert told.plain
    assert "{" not in told.plain


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (entry("item.created", details={"title": "Plants"}), "You created Plants"),
        (entry("item.updated", details={"title": "B", "before": "A"}), "You renamed A to B"),
        (entry("item.updated", details={"title": "B", "before": "B"}), "You changed B"),
        (entry("item.deleted", actor="platform", details={"title": "B"}), "Somebody at the platform deleted B"),
        (entry("item.deleted", details=None), "You deleted something (its words were forgotten)"),
        (entry("item.deleted", kind=""), "You deleted an item"),
        (entry("sync.completed", counts={"seen": 1200, "new": 3}), "Ada was read: 1,200 seen, 3 new"),
        (entry("sync.completed"), "Ada was read: nothing new"),
        (
            entry("api.request", actor="program", details={"purpose": "withdraw access"}),
            "The program asked Ada to withdraw access",
        ),
        (entry("api.request", details={"purpose": "create item"}), "You sent a change to Ada"),
        (entry("keys.moved", details={"home": "passphrase"}), "The keys now live in a safe with your passphrase"),
        (entry("audit.verified", counts={"entries": 1}), "You checked the history: 1 entry"),
        (entry("audit.verified", counts={"entries": 1200}), "You checked the history: 1,200 entries"),
        (entry("webhook.removed"), "You closed an address for news from Ada"),
        (entry("oauth.completed", connection="x"), "You connected Practice account"),
        (entry("oauth.completed", connection="x", provider=""), "You connected an account"),
        (entry("something.else"), "You: something.else"),
        (
            entry("audit.weekly", actor="program", details={"week": "16 mars", "file": "week-2026-03-16.html"}),
            "The page of 16 to 22 March 2026 was saved",
        ),
        (
            entry("audit.weekly", details={"week": "a week of March", "file": ""}),
            "The page of a week of March was saved",
        ),
        (
            entry("audit.dropped", details=None, counts={"dropped": 4000}),
            "You removed the entries up to number 4,000 from the history",
        ),
        (
            entry("audit.dropped", actor="program", details={"entries": 1, "day": "2026-01-01"}),
            "The program removed 1 entry from before 2026-01-01 from the history",
        ),
        (
            entry("item.updated", details={"title": "B", "changes": {"due_date": ["", "2026-12-01"]}}),
            "You changed B: due date from nothing to 2026-12-01",
        ),
        (entry("item.updated", details={"title": "B", "changes": {"description": ["x" * 41, "y"]}}), "You changed B"),
        (entry("item.updated", details={"title": "B", "changes": {"status": "odd"}}), "You changed B"),
        (
            entry("item.created", actor="platform", provider="github", details={"title": "B"}),
            "Somebody at GitHub created B",
        ),
        (entry("outbox.queued", details={"title": "B", "verb": "delete"}), "Your deletion of B waits to be sent"),
        (entry("outbox.queued", details={"title": "B", "verb": "update"}), "Your change to B waits to be sent"),
        (entry("connection.status", details={"status": "sign in needed"}), "Ada needs you to sign in again"),
        (entry("connection.status", details={"status": "odd"}), "Ada: odd"),
        (entry("connection.renamed", details={"before": "Eve"}), "You renamed Eve to Ada"),
        (entry("oauth.refused", error="cancelled"), "You stopped the sign-in to Ada"),
        (entry("oauth.refused", error="unavailable"), "The sign-in to Ada did not happen"),
        (entry("item.created", details={"title": "{actor} {0}"}), "You created {actor} {0}"),
    ],
)
def test_an_entry_says_who_did_what_to_what(given, sentence):
    assert sentence == history.tell(given, {"c": "Ada"}, {"practice": "Practice account", "github": "GitHub"}).plain


def test_only_what_did_not_simply_work_has_an_outcome():
    assert "" == history.tell(entry("item.created"), {}).outcome
    assert "Did not work" == history.tell(entry("sync.failed", outcome="error"), {}).outcome
