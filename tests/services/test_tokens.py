"""Tokens against a strict platform: it rotates, and whoever uses an old refresh token twice loses the grant."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connector_app.model.clock import stamp
from connector_app.model.connection import ConnectionStatus
from connector_app.model.failure import (
    Cancelled,
    ClockWrong,
    FailureError,
    KeychainLocked,
    NotFound,
    Offline,
    Rejected,
    SetupNeeded,
    Storage,
    Unauthorized,
    Unreadable,
    VerificationFailed,
)
from connector_app.model.item import ConnectionId
from connector_app.model.oauth import AuthorizationServer, Redirect, TokenSet
from connector_app.services import tokens as module
from connector_app.services.tokens import Tokens
from connector_app.store import connections, sign_ins
from tests.fakes.clock import ManualClock
from tests.fakes.scripted_server import ScriptedServer, answer
from tests.parts.calling import Calling
from tests.parts.signed_in import Signed, granted, is_alive, leave, refreshes, signed_in
from tests.parts.tiny import tiny_provider

HOUR = 3600
SAID = {"endpoint": "/oauth/token", "method": "POST", "purpose": "sign in"}


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
async def signed(tmp_path, clock):
    async with signed_in(tmp_path, clock) as parts:
        yield Signed(*parts)


class TestInTime:
    async def test_tokens_that_are_good_are_used_as_they_are(self, signed):
        first = await signed.valid()
        signed.clock.advance(HOUR - 301)

        assert first == await signed.valid()
        assert 0 == refreshes(signed.practice)

    async def test_five_minutes_before_their_end_they_are_refreshed_and_saved_with_their_history_entry(self, signed):
        first = await signed.valid()
        signed.come_due()

        fresh = await signed.valid()

        assert fresh.access != first.access
        assert (fresh, 2) == await signed.calling.stored()
        assert [] == await signed.calling.intents()
        (entry,) = await signed.calling.entries("token")
        assert ("token.refreshed", "program", "success", signed.calling.here) == (
            entry.action,
            entry.actor,
            entry.outcome,
            entry.connection,
        )
        assert entry.request_id
        assert (200, SAID) == (entry.status, entry.details)
        known = (await signed.calling.db.read(sign_ins.all))[signed.calling.here]
        assert (True, "") == (known.is_renewable, known.given_at), "nobody saw it being given"
        assert (stamp(signed.clock.now()), stamp(fresh.expires_at)) == (known.renewed_at, known.access_until)

    @settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(life=st.integers(1, 7200))
    def test_a_short_life_is_refreshed_at_its_half_once_and_never_in_a_loop(self, tmp_path_factory, life):
        async def walk():
            async with signed_in(tmp_path_factory.mktemp("life"), ManualClock()) as (calling, practice):
                practice.faults.settings.access_seconds = life
                given = granted(practice, calling.clock)
                await calling.put(given)
                due = given.due_at() - calling.clock.now()
                assert due == timedelta(seconds=life) - min(timedelta(minutes=5), timedelta(seconds=life / 2))
                for _ in range(3):
                    before = refreshes(practice)
                    calling.clock.advance(due.total_seconds())
                    await calling.tokens.valid(calling.connection)
                    await calling.tokens.valid(calling.connection)
                    assert before + 1 == refreshes(practice)

        asyncio.run(walk())

    async def test_an_answer_without_a_refresh_token_keeps_the_old_one(self, signed):
        signed.practice.faults.settings.rotate = False
        first = await signed.valid()
        signed.come_due()

        fresh = await signed.valid()

        assert (first.refresh, True) == (fresh.refresh, fresh.access != first.access)

    async def test_tokens_without_an_end_are_never_refreshed_by_themselves(self, signed):
        await signed.calling.put(TokenSet("canary-access-1", "canary-refresh-1"))
        signed.clock.advance(10 * 365 * 86400)

        assert "canary-access-1" == (await signed.valid()).access

    async def test_all_that_a_token_set_says_is_kept(self, signed):
        whole = TokenSet(
            access="canary-access-1",
            refresh="canary-refresh-1",
            expires_at=signed.clock.now() + timedelta(hours=1),
            issued_at=signed.clock.now(),
            scopes=("a", "b"),
            form="Bot",
            extra={"team": "T1"},
            refresh_until=signed.clock.now() + timedelta(days=90),
        )
        await signed.calling.put(whole)

        assert whole == await signed.valid()


class TestOnce:
    async def test_fifty_who_ask_at_the_same_time_are_one_refresh(self, signed):
        signed.end()

        got = await asyncio.gather(*(signed.valid() for _ in range(50)))

        assert (1, 1) == (refreshes(signed.practice), len({t.access for t in got}))
        assert 1 == len(await signed.calling.entries("token.refreshed"))

    async def test_fifty_who_were_refused_at_the_same_time_are_one_refresh(self, signed):
        refused = await signed.valid()

        got = await asyncio.gather(*(signed.tokens.replace(signed.calling.connection, refused) for _ in range(50)))

        assert (1, 1) == (refreshes(signed.practice), len({t.access for t in got}))

    async def test_who_comes_late_with_old_tokens_gets_the_new_ones(self, signed):
        refused = await signed.valid()
        fresh = await signed.tokens.replace(signed.calling.connection, refused)

        assert fresh == await signed.tokens.replace(signed.calling.connection, refused)
        assert 1 == refreshes(signed.practice)

    @pytest.mark.parametrize(
        ("ends", "callers"), [(20, 10), pytest.param(100, 32, marks=[pytest.mark.slow, pytest.mark.timeout(120)])]
    )
    async def test_every_end_is_one_refresh_however_many_ask_and_never_a_sign_in(self, signed, ends, callers):
        signed.practice.faults.settings.rate_limits = False
        for _ in range(ends):
            signed.end()
            await asyncio.gather(*(signed.valid() for _ in range(callers)))

        assert (ends, True) == (refreshes(signed.practice), is_alive(signed.practice))
        assert ends + 1 == (await signed.calling.stored())[1]

    async def test_a_refresh_goes_on_when_those_who_wait_for_it_are_called_off(self, signed):
        signed.practice.faults.add("slow", where="token", seconds=5.0)
        signed.end()
        waiting = [asyncio.create_task(signed.valid()) for _ in range(3)]
        while not signed.tokens._flights:
            await asyncio.sleep(0)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        await signed.tokens.close()

        assert 2 == (await signed.calling.stored())[1]
        assert is_alive(signed.practice)

    async def test_the_end_waits_for_a_refresh_so_that_no_rotated_token_is_lost(self, signed):
        signed.end()
        waiting = asyncio.create_task(signed.valid())
        while not signed.tokens._flights:
            await asyncio.sleep(0)

        await signed.tokens.close()

        assert (await signed.calling.stored())[0] == await waiting

    async def test_the_end_does_not_wait_for_ever_and_leaves_the_intent(self, signed, monkeypatch):
        monkeypatch.setattr(module, "CLOSING_SECONDS", 0.1)

        class Silent:
            async def send(self, request, *, seconds=30.0):
                await asyncio.Event().wait()

        signed.calling.exchange._transport = Silent()
        signed.end()
        waiting = asyncio.create_task(signed.valid())
        while not await signed.calling.intents():
            await asyncio.sleep(0.01)

        await signed.tokens.close()

        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert [1] == [i.generation for i in await signed.calling.intents()]

    async def test_nothing_under_way_ends_at_once(self, signed):
        await signed.tokens.close()


class TestFailuresThatPass:
    @pytest.mark.parametrize("trouble", [{"status": 500}, {"status": 503}])
    async def test_a_broken_platform_costs_no_sign_in_and_tokens_that_still_work_are_used(self, signed, trouble):
        first = await signed.valid()
        signed.practice.faults.add("server-error", where="token", count=None, **trouble)
        signed.come_due()

        assert first == await signed.valid()
        assert ((first, 1), ConnectionStatus.CONNECTED) == (
            await signed.calling.stored(),
            (await signed.calling.row()).status,
        )

    async def test_meanwhile_the_platform_is_not_asked_at_every_call(self, signed):
        signed.practice.faults.add("cut-before", where="token", count=None)
        signed.come_due()
        asked = []
        bare = signed.calling.exchange.alone

        async def counted(*args, **more):
            asked.append(args)
            return await bare(*args, **more)

        signed.calling.exchange.alone = counted
        for _ in range(20):
            await signed.valid()
        assert 1 == len(asked)
        signed.clock.advance(31)
        await signed.valid()

        assert 2 == len(asked)

    async def test_once_the_tokens_are_over_the_failure_is_told_and_they_are_kept(self, signed):
        first = await signed.valid()
        signed.practice.faults.add("server-error", where="token", count=None)
        signed.end()

        failure = await signed.failure()

        assert failure.name == "unavailable"
        assert (first, 1) == await signed.calling.stored()

    async def test_a_platform_that_is_not_there_leaves_no_intent(self, signed):
        class Nowhere:
            async def send(self, request, *, seconds=30.0):
                raise FailureError(Offline("127.0.0.1"))

        signed.calling.exchange._transport = Nowhere()
        signed.end()

        assert type(await signed.failure()) is Offline
        assert [] == await signed.calling.intents()

    @pytest.mark.parametrize("trouble", ["cut-before", "cut-after", "cut-half", "wrong-shape"])
    async def test_an_answer_that_was_lost_leaves_tokens_and_intent(self, signed, trouble):
        first = await signed.valid()
        signed.practice.faults.add(trouble, where="token")
        signed.end()

        failure = await signed.failure()

        assert isinstance(failure, Offline | Unreadable)
        assert ((first, 1), [1]) == (
            await signed.calling.stored(),
            [i.generation for i in await signed.calling.intents()],
        )

    async def test_a_request_that_got_lost_before_it_arrived_is_made_good_by_the_next(self, signed):
        signed.practice.faults.add("cut-before", where="token")
        signed.end()
        await signed.failure()

        await signed.valid()

        assert (2, []) == ((await signed.calling.stored())[1], await signed.calling.intents())

    async def test_an_answer_that_got_lost_after_rotation_is_one_sign_in_and_no_loop(self, signed):
        signed.practice.faults.add("cut-after", where="token")
        signed.end()
        await signed.failure()

        for _ in range(10):
            assert type(await signed.failure()) is Unauthorized

        assert ConnectionStatus.SIGN_IN_NEEDED == (await signed.calling.row()).status
        assert 1 == len(await signed.calling.entries("token.refresh-failed"))
        assert 1 == refreshes(signed.practice)

    async def test_a_sign_in_page_of_the_network_touches_nothing(self, signed):
        first = await signed.valid()
        signed.practice.faults.add("portal", where="token", count=None)
        signed.end()

        failure = await signed.failure()

        assert "captive" == failure.trace.code
        assert ((first, 1), ConnectionStatus.CONNECTED) == (
            await signed.calling.stored(),
            (await signed.calling.row()).status,
        )

    async def test_too_many_refreshes_are_waited_out(self, signed):
        signed.practice.faults.add("rate-limited", where="token", retry_after=30.0)
        signed.end()

        await signed.valid()

        assert 30.0 in signed.clock.slept

    async def test_a_locked_keychain_is_told_and_changes_nothing(self, tmp_path, clock):
        async with ScriptedServer() as server:
            async with Calling(tmp_path, clock, tiny_provider(server.origin), server.origin) as calling:
                await calling.connect(TokenSet("canary-access-1"))
            async with Calling(tmp_path, clock, tiny_provider(server.origin), server.origin) as calling:
                calling.keychain.lock()
                with pytest.raises(FailureError) as caught:
                    await calling.tokens.valid(replace_id(calling))

        assert KeychainLocked is type(caught.value.failure)
        assert [] == server.requests


def replace_id(calling):
    return type("Named", (), {"id": calling.here, "provider": calling.provider.id})


class TestRefused:
    async def test_an_ended_grant_is_a_sign_in_once_with_one_entry_and_no_further_request(self, signed):
        signed.end()
        signed.practice.platform.state.do("UPDATE grants SET ended = 1")
        for _ in range(10):
            assert type(await signed.failure()) is Unauthorized

        row = await signed.calling.row()
        (entry,) = await signed.calling.entries("token", "connection")
        assert (ConnectionStatus.SIGN_IN_NEEDED, "unauthorized") == (row.status, row.reason)
        assert ("token.refresh-failed", "refused", 400, SAID | {"code": "invalid_grant"}) == (
            entry.action,
            entry.outcome,
            entry.status,
            entry.details,
        )
        assert [] == await signed.calling.intents()

    async def test_even_tokens_that_would_still_work_a_while_are_not_used_after_a_refusal(self, signed):
        signed.practice.faults.add("refuse-refresh", where="token")
        signed.come_due()

        assert type(await signed.failure()) is Unauthorized
        assert type(await signed.failure()) is Unauthorized

    async def test_a_refusal_while_our_clock_is_wrong_is_the_clocks_fault_and_costs_no_sign_in(self, signed):
        signed.practice.faults.settings.skew = -7200.0
        signed.practice.faults.add("refuse-refresh", where="token")
        signed.end()

        failure = await signed.failure()

        assert (ClockWrong, 7200) == (type(failure), round(failure.ahead))
        assert ConnectionStatus.CONNECTED == (await signed.calling.row()).status
        await signed.valid()

    async def test_what_was_refused_but_is_no_longer_stored_costs_nothing(self, signed):
        """Somebody signed in again while the refusal was on its way."""
        other = TokenSet("canary-access-2", "canary-refresh-2")
        signed.practice.faults.add("refuse-refresh", where="token")
        signed.calling.exchange.alone = self.meanwhile(signed, lambda: signed.calling.put(other))
        signed.end()

        assert other == await signed.valid()
        assert ConnectionStatus.CONNECTED == (await signed.calling.row()).status
        assert [] == await signed.calling.entries("token")

    async def test_a_refusal_for_an_account_that_was_turned_off_meanwhile_leaves_it_off(self, signed):
        async def turn_off():
            await signed.db.write(
                lambda tx: connections.set_status(tx, signed.calling.here, ConnectionStatus.OFF, at="")
            )

        signed.practice.faults.add("refuse-refresh", where="token")
        signed.calling.exchange.alone = self.meanwhile(signed, turn_off)
        signed.end()

        assert type(await signed.failure()) is Unauthorized
        assert ConnectionStatus.OFF == (await signed.calling.row()).status
        assert [] == await signed.calling.entries("token")

    async def test_new_tokens_never_overwrite_those_of_a_newer_sign_in(self, signed):
        other = TokenSet("canary-access-2", "canary-refresh-2")
        signed.calling.exchange.alone = self.meanwhile(signed, lambda: signed.calling.put(other))
        signed.end()

        assert other == await signed.valid()
        assert (other, 2) == await signed.calling.stored()
        assert [] == await signed.calling.intents()

    async def test_an_account_that_was_disconnected_meanwhile_gets_no_tokens_back(self, signed):
        async def disconnect():
            await signed.db.write(lambda tx: signed.calling.vault.destroy(tx, signed.calling.here))

        signed.calling.exchange.alone = self.meanwhile(signed, disconnect)
        signed.end()

        assert type(await signed.failure()) is Unauthorized
        assert (None, []) == (await signed.calling.stored(), await signed.calling.intents())

    def meanwhile(self, signed, happens):
        bare = signed.calling.exchange.alone

        async def and_then(*args, **more):
            try:
                return await bare(*args, **more)
            finally:
                await happens()

        return and_then

    async def test_tokens_without_a_refresh_token_cannot_be_replaced(self, signed):
        await signed.calling.put(TokenSet("canary-access-1"))
        tokens = await signed.valid()

        assert type(await signed.failure(signed.tokens.replace(signed.calling.connection, tokens))) is Unauthorized

    async def test_an_account_that_is_gone_has_no_tokens(self, signed):
        await signed.db.write(lambda tx: connections.mark_removed(tx, signed.calling.here, "2026-01-01T00:00:00.000Z"))

        assert Cancelled() == await signed.failure()

    async def test_an_account_that_is_off_has_none_but_for_what_takes_it_out(self, signed):
        tokens = await signed.valid()
        await signed.off()
        signed.end()

        assert Cancelled() == await signed.failure()
        assert Cancelled() == await signed.failure(signed.tokens.replace(signed.calling.connection, tokens))
        assert (0, []) == (refreshes(signed.practice), await signed.calling.intents())
        assert ConnectionStatus.OFF == (await signed.calling.row()).status

        fresh = await signed.tokens.valid(signed.calling.connection, leaving=True)
        again = await signed.tokens.replace(signed.calling.connection, fresh, leaving=True)
        assert 2 == refreshes(signed.practice)
        assert (again, 3) == await signed.calling.stored()

    @pytest.mark.parametrize("status", [ConnectionStatus.SIGN_IN_NEEDED, ConnectionStatus.ACCESS_REMOVED])
    async def test_where_a_person_must_act_nothing_is_asked(self, signed, status):
        await signed.db.write(lambda tx: connections.set_status(tx, signed.calling.here, status, at=""))
        signed.end()

        assert type(await signed.failure()) is Unauthorized
        assert 0 == refreshes(signed.practice)

    async def test_tampered_tokens_are_never_used(self, signed):
        await signed.db.write(lambda tx: tx.run("update sealed set blob = zeroblob(length(blob))"))

        assert type(await signed.failure()) is VerificationFailed

    async def test_another_refusal_is_told_as_it_is_and_leaves_no_intent(self, tmp_path, clock):
        async with Tiny(tmp_path, clock, answer(b'{"error":"invalid_client"}', "400 B")) as tiny:
            failure = await tiny.refresh()

            assert (Rejected, "invalid_client") == (type(failure), failure.trace.code)
            assert ([], ConnectionStatus.CONNECTED) == (
                await tiny.calling.intents(),
                (await tiny.calling.row()).status,
            )

    @pytest.mark.parametrize("status", ["200 OK", "400 B"])
    async def test_a_platforms_own_word_for_a_dead_refresh_token_counts(self, tmp_path, clock, status):
        async with Tiny(tmp_path, clock, answer(b'{"error":"bad_refresh_token"}', status)) as tiny:
            assert type(await tiny.refresh()) is Unauthorized
            assert ConnectionStatus.SIGN_IN_NEEDED == (await tiny.calling.row()).status

    async def test_also_a_platforms_own_word_is_the_clocks_fault_while_that_is_wrong(self, tmp_path, clock):
        late = [("Date", format_datetime(clock.now() - timedelta(hours=2), usegmt=True))]
        async with Tiny(tmp_path, clock, answer(b'{"error":"bad_refresh_token"}', headers=late)) as tiny:
            assert ClockWrong(7200) == await tiny.refresh()
            assert ConnectionStatus.CONNECTED == (await tiny.calling.row()).status


class TestADiskThatRefuses:
    async def test_new_tokens_that_cannot_be_saved_are_held_and_saved_later_without_another_request(self, signed):
        signed.end()
        write, refuses = signed.db.write, []

        async def full(fn, **more):
            if signed.tokens._unsaved and not refuses:
                refuses.append(True)
                raise FailureError(Storage("full", "data.db"))
            return await write(fn, **more)

        signed.db.write = full
        assert type(await signed.failure()) is Storage
        assert 1 == (await signed.calling.stored())[1]

        await signed.valid()

        assert (1, 2) == (refreshes(signed.practice), (await signed.calling.stored())[1])
        assert is_alive(signed.practice)
        assert {} == signed.tokens._unsaved


class Tiny:
    """A tiny platform whose token endpoint says one thing."""

    def __init__(self, folder, clock, said=None, *, client=None, **facts):
        self.folder, self.clock, self.client, self.facts = folder, clock, client, facts
        good = b'{"access_token":"canary-access-2","token_type":"bearer","expires_in":3600}'
        self.server = ScriptedServer(lambda _: said or answer(good))

    async def __aenter__(self):
        await self.server.__aenter__()
        provider = tiny_provider(self.server.origin, **self.facts)
        self.calling = Calling(self.folder / "data", self.clock, provider, "", client=self.client)
        await self.calling.__aenter__()
        self.tokens = TokenSet("canary-access-1", "canary-refresh-1", self.clock.now(), self.clock.now())
        await self.calling.connect(self.tokens)
        return self

    async def __aexit__(self, *error):
        await self.calling.__aexit__(*error)
        await self.server.__aexit__(*error)

    async def refresh(self):
        """Return the new tokens, or the failure."""
        try:
            return await self.calling.tokens.valid(self.calling.connection)
        except FailureError as error:
            return error.failure

    @property
    def sent(self):
        return self.server.requests[-1][3].decode()


def server(**more):
    return AuthorizationServer(Redirect("/callback/tiny"), {}, **more)


class TestWhoAsks:
    async def test_a_public_client_gives_its_name(self, tmp_path, clock):
        async with Tiny(tmp_path, clock) as tiny:
            await tiny.refresh()

            assert "grant_type=refresh_token&refresh_token=canary-refresh-1&client_id=tiny-client" == tiny.sent

    async def test_without_a_client_set_up_is_needed(self, tmp_path, clock):
        async with Tiny(tmp_path, clock, oauth=server()) as tiny:
            assert SetupNeeded("tiny", ("client_id",)) == await tiny.refresh()
            assert ([], []) == (tiny.server.requests, await tiny.calling.intents())

    async def test_a_secret_from_the_settings_goes_along(self, tmp_path, clock):
        async with Tiny(tmp_path, clock, client=("own", "canary-secret-1"), oauth=server(secret="required")) as tiny:
            await tiny.refresh()

            assert tiny.sent.endswith("client_id=own&client_secret=canary-secret-1")

    async def test_a_secret_from_the_vault_goes_along(self, tmp_path, clock):
        async with Tiny(tmp_path, clock, client=("own", ""), oauth=server(secret="required")) as tiny:
            await tiny.calling.db.write(
                lambda tx: tiny.calling.vault.put(
                    tx, "provider:tiny", "client-secret", b"canary-secret-2", generation=1
                )
            )
            await tiny.refresh()

            assert tiny.sent.endswith("client_id=own&client_secret=canary-secret-2")

    async def test_a_required_secret_that_is_missing_is_said(self, tmp_path, clock):
        async with Tiny(tmp_path, clock, client=("own", ""), oauth=server(secret="required")) as tiny:
            assert SetupNeeded("tiny", ("client_secret",)) == await tiny.refresh()

    async def test_an_optional_secret_may_be_missing(self, tmp_path, clock):
        async with Tiny(tmp_path, clock, client=("own", ""), oauth=server(secret="optional")) as tiny:
            assert "canary-access-2" == (await tiny.refresh()).access

    async def test_a_platform_without_a_sign_in_through_the_browser_is_asked_plainly(self, tmp_path, clock):
        async with Tiny(tmp_path, clock, client=("own", ""), oauth=None) as tiny:
            assert "canary-access-2" == (await tiny.refresh()).access

    async def test_a_client_that_signed_in_for_itself_asks_anew_with_what_it_is(self, tmp_path, clock):
        own = {"client_id": "machine", "client_secret": "canary-secret-3"}
        async with Tiny(tmp_path, clock) as tiny:
            await tiny.calling.put(replace(tiny.tokens, refresh="", scopes=("a", "b"), extra=own))

            fresh = await tiny.refresh()

            assert ("canary-access-2", "", own, ("a", "b")) == (fresh.access, fresh.refresh, fresh.extra, fresh.scopes)
            assert tiny.sent.startswith("grant_type=client_credentials&scope=a+b&client_id=machine&client_secret=")
            assert 3 == (await tiny.calling.stored())[1]
            tiny.server.script = lambda _: answer(b'{"access_token":"canary-access-3","token_type":"bearer"}')
            refreshed = await tiny.calling.tokens.replace(tiny.calling.connection, fresh)
            assert "canary-access-3" == refreshed.access
            assert 2 == len(tiny.server.requests)


class TestWhatAKilledProgramLeft:
    async def test_a_refresh_that_was_begun_is_finished(self, signed):
        await leave(signed)

        await signed.tokens.settle()

        assert (2, []) == ((await signed.calling.stored())[1], await signed.calling.intents())

    async def test_one_that_was_saved_by_somebody_else_is_forgotten_without_a_request(self, signed):
        await leave(signed, generation=0)

        await signed.tokens.settle()

        assert (0, []) == (refreshes(signed.practice), await signed.calling.intents())

    async def test_one_that_the_platform_had_carried_out_is_one_sign_in(self, signed):
        signed.practice.platform.state.do("UPDATE tokens SET spent = 1 WHERE kind = 'refresh'")
        await leave(signed)

        await signed.tokens.settle()
        await signed.tokens.settle()

        assert (ConnectionStatus.SIGN_IN_NEEDED, []) == (
            (await signed.calling.row()).status,
            await signed.calling.intents(),
        )
        assert 1 == len(await signed.calling.entries("token.refresh-failed"))

    async def test_one_of_an_account_that_is_gone_is_forgotten(self, signed):
        await leave(signed, owner="practice-0000dead")

        await signed.tokens.settle()

        assert [] == await signed.calling.intents()

    async def test_one_of_a_platform_that_is_gone_waits(self, signed):
        await leave(signed, owner="gone-00000001")

        await signed.tokens.settle()

        assert 1 == len(await signed.calling.intents())

    async def test_one_whose_platform_does_not_answer_waits_and_the_others_are_settled(self, signed):
        signed.practice.faults.add("server-error", where="token", count=None)
        await leave(signed)
        await leave(signed, owner="practice-0000dead")

        await signed.tokens.settle()

        assert [signed.calling.here] == [i.owner for i in await signed.calling.intents()]


async def test_a_platform_nobody_knows_is_told(signed):
    other = replace(signed.calling.connection, id=ConnectionId("gone-00000001"))

    assert type(await signed.failure(signed.tokens.valid(other))) is NotFound


def test_no_secret_stands_where_it_could_be_printed():
    tokens = TokenSet("canary-access-1", "canary-refresh-1", extra={"k": "canary-extra-1"})

    assert "canary" not in repr(tokens) + repr(Tokens)
