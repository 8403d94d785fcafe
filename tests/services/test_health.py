"""The seven states: what sets them, what does not, and one history entry for each change."""

from datetime import timedelta

import pytest

from connector_app.model.clock import stamp
from connector_app.model.connection import ConnectionStatus
from connector_app.model.failure import (
    ClockWrong,
    Conflict,
    Forbidden,
    KeychainLocked,
    NotFound,
    Offline,
    RateLimited,
    Rejected,
    Storage,
    TimedOut,
    Trace,
    Unauthorized,
    Unavailable,
    Unexpected,
    Unreadable,
)
from connector_app.model.oauth import TokenSet
from connector_app.services.health import REMOVED, Health
from connector_app.store import connections
from tests.fakes.clock import ManualClock
from tests.parts.calling import Calling
from tests.parts.tiny import tiny_provider

S = ConnectionStatus


class Watched:
    def __init__(self, calling):
        self.calling, self.health, self.clock, self.here = calling, calling.health, calling.clock, calling.here

    async def status(self):
        return (await self.calling.row()).status

    async def set(self, status):
        await self.calling.db.write(lambda tx: connections.set_status(tx, self.here, status, at="2025-01-01"))

    async def changes(self):
        return [e.details["status"] for e in await self.calling.entries("connection")]


@pytest.fixture
async def watched(tmp_path):
    async with Calling(tmp_path / "data", ManualClock(), tiny_provider("http://127.0.0.1:1"), "") as calling:
        await calling.connect(TokenSet("canary-access-1"), status=S.CONNECTING)
        yield Watched(calling)


class TestGreen:
    @pytest.mark.parametrize("before", [S.CONNECTING, S.BUSY, S.OFFLINE])
    async def test_a_real_answer_makes_it_connected(self, watched, before):
        await watched.set(before)
        watched.clock.advance(60)

        await watched.health.answered(watched.here)

        row, now = await watched.calling.row(), stamp(watched.clock.now())
        assert (S.CONNECTED, now, now, "", "") == (row.status, row.since, row.checked_at, row.until, row.reason)
        assert ["connected"] == await watched.changes()

    @pytest.mark.parametrize("before", [S.SIGN_IN_NEEDED, S.ACCESS_REMOVED, S.OFF])
    async def test_no_passing_answer_ends_what_only_a_person_can_end(self, watched, before):
        await watched.set(before)

        await watched.health.answered(watched.here)

        assert (before, []) == (await watched.status(), await watched.changes())

    async def test_answers_while_nothing_changes_are_one_write_in_ten_seconds_and_no_entry(self, watched):
        await watched.health.answered(watched.here)
        first = (await watched.calling.row()).checked_at
        watched.clock.advance(9.9)
        await watched.health.answered(watched.here)
        assert first == (await watched.calling.row()).checked_at
        watched.clock.advance(0.1)
        await watched.health.answered(watched.here)

        assert stamp(watched.clock.now()) == (await watched.calling.row()).checked_at
        assert ["connected"] == await watched.changes()

    async def test_after_a_failure_the_next_answer_is_written_at_once(self, watched):
        await watched.health.answered(watched.here)
        await watched.health.failed(watched.here, Offline("h"))
        await watched.health.answered(watched.here)

        assert S.CONNECTED == await watched.status()
        assert ["connected", "offline", "connected"] == await watched.changes()

    async def test_after_somebody_else_changed_the_state_it_can_be_told(self, watched):
        await watched.health.answered(watched.here)
        await watched.set(S.CONNECTING)
        watched.health.forget(watched.here)
        await watched.health.answered(watched.here)

        assert S.CONNECTED == await watched.status()

    async def test_an_account_that_is_gone_is_left_alone(self, watched):
        await watched.calling.db.write(lambda tx: connections.mark_removed(tx, watched.here, "2026-01-01"))

        await watched.health.answered(watched.here)
        await watched.health.failed(watched.here, Offline("h"))

        assert [] == await watched.changes()


class TestNotGreen:
    @pytest.mark.parametrize(
        ("failure", "state", "outcome"),
        [
            (Offline("h"), S.OFFLINE, "waiting"),
            (Offline("h", Trace(status=200, code="captive")), S.OFFLINE, "waiting"),
            (Unavailable("h", Trace(503)), S.OFFLINE, "waiting"),
            (TimedOut(30.0), S.OFFLINE, "waiting"),
            (ClockWrong(7200.0), S.OFFLINE, "waiting"),
            (RateLimited(30.0, Trace(429)), S.BUSY, "waiting"),
            (Unauthorized("tiny", Trace(401, "invalid_token")), S.SIGN_IN_NEEDED, "refused"),
            *((Unauthorized("tiny", Trace(401, code)), S.ACCESS_REMOVED, "refused") for code in sorted(REMOVED)),
        ],
    )
    async def test_a_failure_of_the_whole_connection_is_its_state_with_one_entry(
        self, watched, failure, state, outcome
    ):
        await watched.set(S.CONNECTED)
        for _ in range(5):
            await watched.health.failed(watched.here, failure)

        row = await watched.calling.row()
        (entry,) = await watched.calling.entries("connection")
        assert (state, failure.name) == (row.status, row.reason)
        assert (outcome, failure.name, state.replace("-", " ")) == (
            entry.outcome,
            entry.error,
            entry.details["status"],
        )

    @pytest.mark.parametrize(
        "failure",
        [
            Forbidden(("write:data",)),
            NotFound("item"),
            Conflict("item"),
            Rejected("no"),
            Unreadable("x"),
            KeychainLocked("k"),
            Storage("full", "d"),
        ],
    )
    async def test_a_failure_of_one_call_says_nothing_of_the_connection(self, watched, failure):
        await watched.set(S.CONNECTED)

        await watched.health.failed(watched.here, failure)

        assert (S.CONNECTED, []) == (await watched.status(), await watched.changes())

    @pytest.mark.parametrize("before", [S.SIGN_IN_NEEDED, S.ACCESS_REMOVED, S.OFF])
    @pytest.mark.parametrize("failure", [Offline("h"), RateLimited(1.0), Unauthorized("tiny")])
    async def test_what_waits_for_a_person_goes_on_waiting(self, watched, before, failure):
        await watched.set(before)

        await watched.health.failed(watched.here, failure)

        assert (before, []) == (await watched.status(), await watched.changes())

    async def test_busy_says_until_when_and_a_longer_wait_moves_it_without_another_entry(self, watched):
        await watched.set(S.CONNECTED)
        now = watched.clock.now()
        for seconds in (30, 90, 60):
            until = now + timedelta(seconds=seconds)
            await watched.health.failed(watched.here, RateLimited(seconds), until=until)

        assert (stamp(now + timedelta(seconds=90)), ["busy"]) == (
            (await watched.calling.row()).until,
            await watched.changes(),
        )

    async def test_which_codes_mean_that_access_is_gone_can_be_said(self, watched):
        health = Health(watched.calling.db, watched.calling.audit, watched.clock, removed={"kicked_out"})

        await health.failed(watched.here, Unauthorized("tiny", Trace(code="kicked_out")))

        assert S.ACCESS_REMOVED == await watched.status()


class TestADeath:
    @pytest.mark.parametrize("failure", [Unexpected("canary"), Storage("full", "data.db"), Offline("h")])
    async def test_an_account_that_nobody_keeps_up_to_date_is_not_called_connected(self, watched, failure):
        await watched.set(S.CONNECTED)

        await watched.health.died(watched.here, failure)
        before = await watched.status(), await watched.changes()
        await watched.health.answered(watched.here)

        assert (S.OFFLINE, ["offline"]) == before
        assert (S.CONNECTED, ["offline", "connected"]) == (await watched.status(), await watched.changes())

    async def test_what_the_failure_itself_means_is_what_is_shown(self, watched):
        await watched.set(S.CONNECTED)

        await watched.health.died(watched.here, Unauthorized("tiny"))

        assert S.SIGN_IN_NEEDED == await watched.status()
