"""Any mix of changes, bad networks and sudden ends: no change is lost, none is doubled."""

import asyncio
import contextlib
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from connector_app.model.change import values_of
from connector_app.model.item import ItemSync
from connector_app.model.outbox import OutboxState
from connector_app.model.result import Ok
from connector_app.providers.practice.kinds import ITEM
from connector_app.services.settling import PAST
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock
from tests.fakes.office import HERE, Office, ok
from tests.fakes.practice import PracticeInside

TROUBLES = ["cut-before", "cut-after", "500", "503", "429", "wrong-shape", "die-before", "die-after"]
titles = st.sampled_from(["Bread", "Cake", "Soup"])
values = st.fixed_dictionaries(
    {},
    optional={
        "title": titles,
        "status": st.sampled_from(["active", "inactive", "archived"]),
        "description": st.sampled_from(["", "warm"]),
        "tags": st.sets(st.sampled_from(["a", "b"])).map(sorted),
    },
)
holds = st.sampled_from([0.0, 10.0])
which = st.integers(0, 5)


def chosen(of, which):
    """Return one of the items, in the order they were made. What is drawn never depends on what was sent by then."""
    return list(of)[which % len(of)] if of else None


class Changes(RuleBasedStateMachine):
    """`meant` is what the person wants every item to be."""

    def __init__(self):
        super().__init__()
        self.runner = asyncio.Runner()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = ManualClock()
        self.platform = PracticeInside(self.folder / "platform", self.clock)
        self.db = Database(self.folder / "data.db")
        self.office = Office(self.db, self.platform, self.clock)
        self.do(self.open())
        self.meant = {}
        self.told = {}

    def do(self, coroutine):
        return self.runner.run(coroutine)

    async def open(self):
        await self.db.__aenter__()
        await self.office.start()
        await self.office.connect()

    def teardown(self):
        try:
            self.do(self.settle())
        finally:
            self.do(self.db.__aexit__(None, None, None))
            self.platform.close()
            self.runner.close()
            shutil.rmtree(self.folder)

    # What a person does

    @rule(title=titles, more=values, hold=holds)
    def create(self, title, more, hold):
        typed = {"status": "active", **more, "title": title}
        item = ok(self.do(self.office.items.create(HERE, "item", typed, hold=hold)))
        self.meant[item.id] = self.shown(item)
        self.told[item.id] = [self.meant[item.id]]

    @rule(which=which, typed=values, hold=holds)
    def edit(self, which, typed, hold):
        item = chosen(self.meant, which)
        if item is None:
            return
        changed = ok(self.do(self.office.items.update(item, typed, hold=hold)))
        self.meant[item] = self.meant[item] | typed
        self.told[item].append(self.meant[item])
        assert self.shown(changed) == self.meant[item]

    @rule(which=which, hold=holds)
    def delete(self, which, hold):
        item = chosen(self.meant, which)
        if item is None:
            return
        ok(self.do(self.office.items.delete(item, hold=hold)))
        del self.meant[item]

    @rule(which=which, hold=holds)
    def undo(self, which, hold):
        item = chosen(self.told, which)
        if item is None:
            return
        result = self.do(self.office.items.undo(item, hold=hold))
        if not isinstance(result, Ok):
            return
        self.meant.pop(item, None)
        if result.value is not None:
            self.meant[item] = self.shown(result.value)
            assert self.meant[item] in self.told[item], "taking back leads to what was shown at some time"

    def shown(self, item):
        return {name: value or ([] if name == "tags" else "") for name, value in values_of(ITEM, item).items()}

    @rule(is_paused=st.booleans())
    def pause(self, is_paused):
        ok(self.do(self.office.decisions.pause(is_paused=is_paused)))
        if is_paused:
            before = len(self.platform.sent)
            self.do(self.send(1))
            assert len(self.platform.sent) == before

    # What the world does

    @rule(troubles=st.lists(st.sampled_from(["fine", *TROUBLES]), max_size=4))
    def trouble(self, troubles):
        self.platform.troubles = troubles

    @rule(offline=st.booleans())
    def network(self, offline):
        self.platform.offline = offline

    @rule(calls=st.integers(1, 4))
    def send_some(self, calls):
        self.do(self.send(calls))

    async def send(self, calls):
        until = len(self.platform.sent) + calls
        async with self.office.pumping():
            for _ in range(50):
                if len(self.platform.sent) >= until or not await self.office.in_line():
                    return
                await asyncio.sleep(0)

    @rule()
    def die_and_start_again(self):
        self.do(self.office.start())

    @rule(full=st.booleans())
    def listing(self, full):
        self.do(self.look(full=full))

    async def look(self, *, full):
        with contextlib.suppress(asyncio.CancelledError):
            await self.office.sync.refresh(HERE, full=full)

    # What must be so

    @invariant()
    def the_table_shows_what_is_meant(self):
        rows = {row.id: row for row in self.do(self.office.rows())}
        assert {item: self.shown(rows[item]) for item in self.meant} == self.meant
        # A listing may bring what a create made before its answer is there: until then it stands beside it.
        beside = [row for item, row in rows.items() if item not in self.meant]
        assert len(beside) <= self.do(self.unanswered())
        assert {row.remote_id for row in beside} <= set(self.platform.there())

    async def unanswered(self):
        entries = await self.office.entries(*(state for state in OutboxState if state is not OutboxState.DONE))
        return len([e for e in entries if "create" in {e.verb, e.before.get("was")} or e.before.get("maybe")])

    @invariant()
    def the_platform_never_has_more_than_was_asked_for(self):
        assert len(self.platform.there()) <= len(self.told)

    async def settle(self):
        """With everything well again, what is meant is there: each once, and nothing else."""
        self.platform.offline, self.platform.troubles = False, []
        await self.office.start()
        ok(await self.office.decisions.pause(is_paused=False))
        await self.office.deliver()
        for entry in await self.office.entries(OutboxState.NEEDS_YOU):  # answers that nobody could read, too often
            ok(await self.office.decisions.retry(entry.id))
        await self.office.deliver()
        there = list(self.platform.there().values())
        rows = await self.office.rows()
        assert {row.id: self.shown(row) for row in rows} == self.meant
        assert {row.sync for row in rows} <= {ItemSync.IN_STEP}
        assert _sorted(self.meant.values()) == _sorted(_values(item) for item in there)
        assert {row.remote_id for row in rows} == set(self.platform.there())
        assert {entry.state for entry in await self.office.entries()} <= {OutboxState.DONE}
        ok(await self.office.sync.refresh(HERE, full=True))
        assert await self.office.rows() == rows
        await self.assert_history_in_step()

    async def assert_history_in_step(self):
        """Every change that is done is told once, under its own request id."""
        query = "select entry ->> 'req', action from audit where outcome = 'success' and action glob 'item.*'"
        told = await self.db.read(lambda tx: tx.all(query))
        done = await self.office.entries(OutboxState.DONE)
        assert sorted((entry.key, PAST[entry.verb]) for entry in done) == sorted(map(tuple, told))


def _values(item):
    return {
        "title": item["title"],
        "status": item["status"],
        "description": item.get("description", ""),
        "tags": item.get("tags", []),
    }


def _sorted(values):
    return sorted(repr(sorted(each.items())) for each in values)


class ManyChanges(Changes):
    """The same, for longer."""


Changes.TestCase.settings = settings(
    max_examples=8, stateful_step_count=25, suppress_health_check=[HealthCheck.too_slow]
)
ManyChanges.TestCase.settings = settings(
    max_examples=300, stateful_step_count=40, suppress_health_check=[HealthCheck.too_slow]
)
TestChanges = pytest.mark.timeout(60)(Changes.TestCase)
TestManyChanges = pytest.mark.slow(pytest.mark.timeout(600)(ManyChanges.TestCase))
