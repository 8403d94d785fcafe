"""How the history is searched: by an index whatever is asked, and the answer is the one that reading all gives."""

import itertools
import random

import pytest

from connector_app.model.audit import AuditQuery, Event
from connector_app.store import audit, audit_select
from connector_app.store.audit import Stamp
from tests.verifier.shelf import Shelf

LOG = bytes(16)
ASKED = {
    "text": ["Water", "plants toda", "itm_3", "sync.completed", "nothing", "a", "%"],
    "actions": [("item",), ("item.created", "sync"), ("gap",)],
    "connection": ["c1", "c9"],
    "target": ["itm_3"],
    "outcome": ["error"],
    "actor": ["you"],
    "provider": ["github"],
    "since": ["2026-01-01T00:20:00.000Z"],
    "until": ["2026-01-01T00:40:00.000Z"],
    "before": [30],
}
SINGLE = [{name: value} for name, values in ASKED.items() for value in values]
ALL_AT_ONCE = {"text": "plants", "actions": ("item.created", "sync"), "outcome": "error", "since": ASKED["since"][0]}
PAIRS = [{one: ASKED[one][0], two: ASKED[two][0]} for one, two in itertools.combinations(ASKED, 2)]


@pytest.fixture(scope="module", params=["a clock that was set back", "a clock that goes on"])
def tx(request):
    """Return sixty entries, a minute apart."""
    chance, shelf = random.Random(6), Shelf()
    for n in range(60):
        minute = n - 15 if n > 40 and "back" in request.param else n
        event = Event(
            chance.choice(["item.created", "item.updated", "sync.completed", "webhook.received"]),
            actor=chance.choice(["you", "program"]),
            outcome=chance.choice(["success", "success", "error"]),
            provider=chance.choice(["github", "slack"]),
            connection=f"c{n % 3}",
            target=f"itm_{n % 7}" if n % 2 else "",
            details={"title": chance.choice(["Water the plants today", "W\u00e4ter", "Plants"])} if n % 3 else {},
        )
        audit.append(shelf.tx, event, Stamp(f"2026-01-01T00:{minute:02}:00.000Z", n, "0a1b2c3d", bytes(16)), LOG)
    return shelf.tx


def by_reading_all(tx, asked):
    """Answer a question the long way."""

    def fits(e):
        words = f"{(e.details or {}).get('title', '')}".lower().replace("\u00e4", "a").split()
        text = asked.get("text", "")
        wanted = text.lower().split()
        is_said = len(text) > 1 and text != "%" and all(any(w.startswith(x) for w in words) for x in wanted)
        return (
            (not text or is_said or text in (e.target, e.action))
            and (
                not asked.get("actions") or any(e.action == a or e.action.startswith(f"{a}.") for a in asked["actions"])
            )
            and all(
                getattr(e, n) == asked[n]
                for n in ("connection", "target", "outcome", "actor", "provider")
                if n in asked
            )
            and asked.get("since", "") <= e.ts < asked.get("until", "~")
            and (not asked.get("before") or e.seq < asked["before"])
        )

    return [e.seq for e in audit.page(tx, AuditQuery(limit=1000)) if fits(e)]


@pytest.mark.parametrize("asked", [*SINGLE, *PAIRS, ALL_AT_ONCE], ids=str)
def test_every_question_is_answered_as_by_reading_everything_and_opens_no_entry(tx, asked):
    expected, query = by_reading_all(tx, asked), AuditQuery(**asked)

    assert sorted(expected) == audit.sequence(tx, query)
    assert len(expected) == audit.count(tx, query)
    assert sorted(expected) == sorted(e.seq for e in audit.page(tx, query))
    statement, values = audit_select.seqs(tx, query, limit=200)
    plan = [row[3] for row in tx.all(f"explain query plan {statement}", values)]
    assert not [step for step in plan if step.startswith("SCAN audit") and "VIRTUAL" not in step], plan
    if len(asked) == 1:
        assert not [step for step in plan if "TEMP B-TREE" in step], plan


@pytest.mark.parametrize("asked", [{"connection": "c1"}, {"actions": ("item",)}])
def test_a_time_is_looked_up_in_its_index_beside_another_question_too(tx, asked):
    query = AuditQuery(since=ASKED["since"][0], until=ASKED["until"][0], **asked)
    plans = []

    class Told:
        """Explains each statement that is run, and runs it."""

        def one(self, statement, values=()):
            plans.extend(row[3] for row in tx.all(f"explain query plan {statement}", values))
            return tx.one(statement, values)

        def value(self, statement):
            return tx.value(statement)

    audit_select.seqs(Told(), query)

    assert [step for step in plans if "audit_by_time" in step]
    assert not [step for step in plans if "INTEGER PRIMARY KEY" in step], plans


def test_without_a_question_the_newest_are_walked(tx):
    statement, values = audit_select.seqs(tx, AuditQuery(), limit=20)

    assert list(range(60, 40, -1)) == [seq for (seq,) in tx.all(statement, values)]


def test_days_are_counted_by_who_and_outcome(tx):
    bounds = [f"2026-01-01T00:{minute}:00.000Z" for minute in ("00", "20", "45")]
    for asked in ({}, {"connection": "c1"}, {"text": "plants"}):
        shown = audit.page(tx, AuditQuery(limit=100, **asked))
        inside = [[e for e in shown if since <= e.ts < until] for since, until in itertools.pairwise(bounds)]
        expected = [
            (
                sum(e.actor == "you" for e in day if e.outcome != "error"),
                sum(e.actor != "you" for e in day if e.outcome != "error"),
                sum(e.outcome == "error" for e in day),
            )
            for day in inside
        ]

        assert expected == audit.days(tx, AuditQuery(**asked), bounds)
