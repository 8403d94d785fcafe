"""Killed at random moments, a thousand times over: nothing is lost, nothing is doubled, every change has a state.

`make soak` runs ten thousand. What a cycle is: tests/parts/crash_cycles.py.
"""

import asyncio
import json
import os
from collections import Counter
from pathlib import Path

import apsw
import pytest

from connector_app.adapters.clock import SystemClock
from connector_app.practice import grants
from connector_app.practice.server import Practice
from connector_app.services import proof
from connector_app.store.tx import Tx
from tests.parts.crash_cycles import Asked, command
from tests.providers.practice.fake import SCOPE, PracticeRemote

ROOT = Path(__file__).parents[2]
CYCLES = int(os.environ.get("CRASH_CYCLES", "1000"))
PER_ACTION = {"create": "item.created", "update": "item.updated", "delete": "item.deleted"}
pytestmark = [pytest.mark.slow, pytest.mark.timeout(max(600, CYCLES))]


async def campaign(folder, *, cycles, keyed, seed=1):
    """Return what was said in so many cycles, the items there are at the platform, and the database they left."""
    remote = PracticeRemote(folder / "platform")
    remote.server = Practice(folder / "platform", clock=SystemClock())
    async with remote:
        remote.platform.faults.settings.rate_limits = False
        remote.platform.faults.settings.access_seconds = 3600 + 10 * cycles  # ten thousand take longer than an hour
        with remote.platform.state.transaction():
            token = grants.issue(remote.platform, remote.grant, SCOPE)["access_token"]
        asked = Asked(str(folder), remote.server.origin, token, cycles, seed, keyed)
        process = await asyncio.create_subprocess_exec(*command(asked), stdout=asyncio.subprocess.PIPE, cwd=ROOT)
        answer, _ = await process.communicate()
        assert process.returncode == 0
        there = remote.platform.state.rows("SELECT title, description FROM items WHERE deleted = 0")
    said = json.loads(answer)
    print(f"{cycles} cycles, {cycles / said['seconds']:.1f} a second, {len(said['said'])} lines")  # noqa: T201
    return said["said"], [(row["description"], row["title"]) for row in there], apsw.Connection(str(folder / "data.db"))


def possible(said):
    """Return what every item may be in the end (its title, None where it is gone), by its name.

    What was about to be done when the process was killed may have been done or not; what was kept must be so.
    """
    found = {}
    for stage, name, becomes in said:
        before = found.setdefault(name, {None})
        if stage == "will":
            found[name] = before | {becomes}
        elif stage == "kept":
            found[name] = {becomes}
    return found


def assert_history_in_step(db):
    """Every change that is done is told once, under its own request id, and the chain of the history holds."""
    entries = db.execute("select key, verb from outbox where state = 'done'").fetchall()
    told = Counter(db.execute("select entry ->> 'req', action from audit where outcome = 'success'"))
    assert [told[key, PER_ACTION[verb]] for key, verb in entries] == [1] * len(entries)
    assert proof.verify(Tx(db), None).verdict == "unbroken"


async def test_with_keys_nothing_is_lost_nothing_doubled_and_nothing_left_open(tmp_path):
    said, there, db = await campaign(tmp_path, cycles=CYCLES, keyed=True)
    may_be = possible(said)

    assert len(may_be) > CYCLES / 2, "the processes must live long enough to do something"
    assert len(dict(there)) == len(there), "an item is there twice"
    titles = dict(there)
    assert {name for name, titles_ in may_be.items() if titles.get(name) not in titles_} == set()
    assert set(titles) <= set(may_be)
    assert sorted(db.execute("select title from items")) == sorted((title,) for title in titles.values())
    assert set(db.execute("select state from outbox")) == {("done",)}
    assert_history_in_step(db)


async def test_without_keys_what_is_unclear_is_found_or_put_to_the_person(tmp_path):
    said, there, db = await campaign(tmp_path, cycles=CYCLES // 4, keyed=False)
    may_be, titles = possible(said), dict(there)

    assert len(dict(there)) == len(there), "an item is there twice"
    asked = {
        json.loads(payload)["description"]
        for (payload,) in db.execute("select payload from outbox where state = 'needs-you' and reason = 'unclear'")
    }
    lost = {name for name, titles_ in may_be.items() if titles.get(name) not in titles_}
    assert lost <= asked
    assert asked & set(titles) == set(), "what is there must have been found"
    behind = "select count(*) from outbox o where state <> 'done' and not exists (select 1 from outbox e where"
    assert db.execute(f"{behind} e.item = o.item and e.id <= o.id and e.reason = 'unclear')").fetchone() == (0,)
    assert_history_in_step(db)
