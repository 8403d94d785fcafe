"""One logical call on behalf of an account, from the token to the history, against the practice platform."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from connector_app.model.call import Call
from connector_app.model.connection import ConnectionStatus
from connector_app.model.failure import (
    ClockWrong,
    FailureError,
    Forbidden,
    KeychainUnavailable,
    NotFound,
    Offline,
    RateLimited,
    Rejected,
    Storage,
    Unauthorized,
    Unavailable,
)
from connector_app.model.oauth import ClientCredentials, TokenSet
from connector_app.model.provider import RateRule
from connector_app.practice.platform import CLIENT
from connector_app.providers.practice import items, whoami
from tests.fakes.clock import ManualClock
from tests.fakes.scripted_server import ScriptedServer, answer
from tests.parts.calling import Calling
from tests.parts.signed_in import granted, refreshes, signed_in
from tests.parts.tiny import tiny_provider

S = ConnectionStatus


class House:
    def __init__(self, calling, practice):
        self.calling, self.practice, self.api, self.clock = calling, practice, calling.api, calling.clock

    async def make(self, call=None, **more):
        return await self.api.make(self.calling.connection, call or whoami(), **more)

    async def failure(self, call=None, **more):
        with pytest.raises(FailureError) as caught:
            await self.make(call, **more)
        return caught.value.failure

    async def status(self):
        return (await self.calling.row()).status

    async def requests(self):
        return await self.calling.entries("api.request")


@pytest.fixture
async def house(tmp_path):
    async with signed_in(tmp_path, ManualClock(), status=S.CONNECTING) as parts:
        yield House(*parts)


def create(title="Milk", key="key-1"):
    return items.create_item("item", {"title": title, "status": "active"}, key)


class TestAGoodCall:
    async def test_it_answers_and_only_then_is_the_account_connected(self, house):
        assert S.CONNECTING == await house.status()

        account = await house.make()

        assert (account.id, S.CONNECTED) == (account.id, await house.status())
        assert account.name

    async def test_reading_leaves_no_entry_of_its_own(self, house):
        await house.make()
        await house.make(items.list_items("item", None, None))

        assert [] == await house.requests()

    async def test_a_change_is_an_entry_with_endpoint_method_status_and_request_id(self, house):
        await house.make(create(), request_id="0b8c5d2e-0000-4000-8000-000000000001", urgent=True)

        (entry,) = await house.requests()
        assert ("you", "success", 201, "0b8c5d2e-0000-4000-8000-000000000001", "practice", house.calling.here) == (
            entry.actor,
            entry.outcome,
            entry.status,
            entry.request_id,
            entry.provider,
            entry.connection,
        )
        assert {"endpoint": "items", "method": "POST", "purpose": "create item"} == entry.details

    async def test_what_the_program_does_by_itself_is_its_own(self, house):
        await house.make(create())

        assert ["program"] == [e.actor for e in await house.requests()]

    async def test_a_call_that_reads_by_post_is_no_change(self, house):
        await house.failure(Call("POST", "search", lambda _: None, purpose="Search items"))

        assert [] == await house.requests()

    async def test_a_change_that_took_three_attempts_is_one_entry_that_says_so(self, house):
        house.practice.faults.add("server-error", count=2)

        await house.make(create())

        (entry,) = await house.requests()
        assert (201, 3) == (entry.status, entry.details["attempts"])


class TestTokens:
    async def test_tokens_that_come_due_are_refreshed_before_the_call(self, house):
        house.clock.advance(3600)

        await house.make()

        assert 1 == refreshes(house.practice)

    async def test_tokens_that_end_early_are_refreshed_and_the_call_made_again_once(self, house):
        house.practice.platform.state.do("UPDATE tokens SET expires = 0 WHERE kind = 'access'")

        await house.make(create())

        (entry,) = await house.requests()
        assert (1, 201, S.CONNECTED) == (refreshes(house.practice), entry.status, await house.status())

    async def test_fifty_calls_whose_token_ended_are_one_refresh(self, house):
        house.practice.platform.state.do("UPDATE tokens SET expires = 0 WHERE kind = 'access'")

        await asyncio.gather(*(house.make() for _ in range(50)))

        assert 1 == refreshes(house.practice)

    async def test_a_platform_that_refuses_even_fresh_tokens_is_one_sign_in_and_no_loop(self, tmp_path):
        fresh = b'{"access_token":"canary-access-2","token_type":"bearer","refresh_token":"canary-refresh-2"}'
        async with ScriptedServer() as server:
            server.script = lambda r: answer(fresh) if r[1] == "/oauth/token" else answer(b"{}", "401 U")
            async with Calling(tmp_path / "d", ManualClock(), tiny_provider(server.origin), "") as calling:
                house = House(calling, None)
                await calling.connect(TokenSet("canary-access-1", "canary-refresh-1"))
                for _ in range(5):
                    failure = await house.failure(Call("GET", "items", lambda _: None))

                assert (Unauthorized, S.SIGN_IN_NEEDED) == (type(failure), await house.status())
                assert ["/v2/items", "/oauth/token", "/v2/items"] == [target for _, target, _, _ in server.requests]

    async def test_a_withdrawn_grant_is_a_sign_in_with_one_entry(self, house):
        await house.make()
        house.practice.platform.state.do("UPDATE grants SET ended = 1")
        for _ in range(5):
            assert type(await house.failure()) is Unauthorized

        assert S.SIGN_IN_NEEDED == await house.status()
        assert ["connection.status", "token.refresh-failed"] == [
            e.action for e in await house.calling.entries("connection", "token")
        ]

    async def test_a_pasted_token_that_is_refused_is_a_sign_in_with_one_entry(self, house):
        await house.make()
        await house.calling.put(TokenSet("canary-access-1"))
        for _ in range(3):
            assert type(await house.failure()) is Unauthorized

        assert ["connected", "sign in needed"] == [
            e.details["status"] for e in await house.calling.entries("connection")
        ]

    async def test_a_keychain_that_is_not_there_changes_no_state_and_sends_nothing(self, tmp_path):
        async with ScriptedServer() as server:
            provider = tiny_provider(server.origin)
            async with Calling(tmp_path / "d", ManualClock(), provider, "") as calling:
                connection = await calling.connect(TokenSet("canary-access-1"))
            async with Calling(tmp_path / "d", ManualClock(), provider, "") as calling:
                calling.keychain.vanish()
                calling.connection, house = connection, House(calling, None)

                failure = await house.failure(Call("DELETE", "items/1", lambda _: None))

                assert (KeychainUnavailable, S.CONNECTED) == (type(failure), await house.status())
                assert ([], []) == (server.requests, await house.requests())


class TestBadCalls:
    async def test_a_refused_change_is_an_entry_with_its_status_and_no_state(self, house):
        await house.make()

        failure = await house.failure(create(title=""))

        (entry,) = await house.requests()
        assert (Rejected, S.CONNECTED) == (type(failure), await house.status())
        assert ("error", "rejected", 400, "invalid_request") == (
            entry.outcome,
            entry.error,
            entry.status,
            entry.details["code"],
        )

    async def test_a_missing_permission_and_a_missing_item_are_told_by_name(self, house):
        house.practice.platform.state.do("UPDATE tokens SET scope = 'read:user'")

        forbidden = await house.failure(create())
        missing = await house.failure(Call("GET", "items/item_none", lambda _: None))

        assert (Forbidden, ("write:data",), NotFound) == (type(forbidden), forbidden.missing_scopes, type(missing))

    async def test_a_platform_that_is_down_is_offline_with_one_entry_until_it_answers(self, house):
        await house.make()
        house.practice.faults.add("server-error", count=8, status=503)
        for _ in range(2):
            assert type(await house.failure(urgent=True)) is Unavailable
        assert S.OFFLINE == await house.status()
        await house.make(urgent=True)

        assert ["connected", "offline", "connected"] == [
            e.details["status"] for e in await house.calling.entries("connection")
        ]

    async def test_the_networks_own_sign_in_page_is_offline_and_tokens_are_untouched(self, house):
        await house.make()
        before = await house.calling.stored()
        house.practice.faults.add("portal", where="all", count=None)

        failure = await house.failure(create())

        assert (Offline, "captive", S.OFFLINE) == (type(failure), failure.trace.code, await house.status())
        assert (before, []) == (await house.calling.stored(), await house.requests())

    async def test_a_change_whose_answer_was_lost_is_an_entry(self, house):
        house.practice.faults.add("cut-after", count=None)

        failure = await house.failure(Call("POST", "items", lambda _: None, json={"title": "a"}, idempotent=False))

        (entry,) = await house.requests()
        assert ("unanswered", "offline", "unanswered") == (failure.trace.code, entry.error, entry.details["code"])

    async def test_a_change_that_never_left_is_none(self, house):
        class Nowhere:
            async def send(self, request, *, seconds=30.0):
                raise FailureError(Offline("127.0.0.1"))

        house.calling.exchange._transport = Nowhere()

        assert type(await house.failure(create())) is Offline
        assert [] == await house.requests()

    async def test_a_refusal_while_the_clock_is_wrong_says_so_and_costs_no_sign_in(self, house):
        house.practice.faults.settings.skew = 7200.0
        house.practice.platform.state.do("UPDATE grants SET ended = 1")

        failure = await house.failure()

        assert (ClockWrong, -7200, S.OFFLINE) == (type(failure), round(failure.ahead), await house.status())
        assert -7200 == pytest.approx(house.api.skew(house.calling.provider), abs=2)


class TestWaits:
    async def test_a_short_wait_is_nobodys_business(self, house):
        await house.make()
        house.practice.faults.add("rate-limited", retry_after=4.0)

        await house.make()

        assert ([], [S.CONNECTED]) == (await house.calling.entries("rate"), [await house.status()])

    async def test_a_long_one_is_told_as_busy_until_and_in_the_history(self, house):
        house.practice.faults.add("rate-limited", retry_after=30.0)
        states = []
        sleep = house.clock.sleep

        async def seen(seconds):
            states.append(await house.calling.row())
            await sleep(seconds)

        house.clock.sleep = seen
        began = house.clock.now()

        await house.make()

        assert (S.BUSY, S.CONNECTED) == (states[0].status, await house.status())
        assert (began + timedelta(seconds=30)).isoformat()[:19] == states[0].until[:19]
        (entry,) = await house.calling.entries("rate")
        assert ({"seconds": 30}, {"lane": "api", "told": True}) == (entry.counts, entry.details)

    async def test_waits_of_our_own_that_follow_each_other_are_one_entry(self, tmp_path):
        async with ScriptedServer() as server:
            provider = tiny_provider(server.origin, rates={"api": RateRule(0.1)})
            async with Calling(tmp_path / "d", ManualClock(), provider, "") as calling:
                house = House(calling, None)
                await calling.connect(TokenSet("canary-access-1"))
                for _ in range(5):
                    await house.make(Call("GET", "items", lambda _: None))

                assert 1 == len(await calling.entries("rate"))
                assert S.CONNECTED == await house.status()

    async def test_a_wait_that_is_too_long_is_told_and_holds_the_others(self, house):
        house.practice.faults.add("rate-limited", retry_after=1800.0)

        first, second = await house.failure(), await house.failure(urgent=True)

        assert (RateLimited, RateLimited, S.BUSY) == (type(first), type(second), await house.status())
        assert [] == house.clock.slept


class TestClocks:
    async def test_somebody_setting_the_clock_is_written_down_and_old_comparisons_are_forgotten(self, house):
        house.practice.faults.settings.skew = 7200.0
        await house.make()
        assert house.api.skew(house.calling.provider)
        house.practice.faults.settings.skew = 0.0
        house.clock.set(house.clock.now() + timedelta(hours=1))
        house.clock.advance(30)

        await house.make()

        (entry,) = await house.calling.entries("clock")
        assert ("clock.jumped", "program", {"seconds": 3600}) == (entry.action, entry.actor, entry.counts)
        assert abs(house.api.skew(house.calling.provider)) < 2

    async def test_sleep_in_which_the_steady_clock_stands_still_is_nobody_setting_the_clock(self, house):
        house.api._slept = lambda: 8 * 3600.0
        house.clock.set(house.clock.now() + timedelta(hours=8))

        await house.make()

        assert [] == await house.calling.entries("clock")

    async def test_time_that_passes_is_no_jump(self, house):
        house.clock.advance(1000)
        await house.make()

        assert [] == await house.calling.entries("clock")


class TestWithoutAConnection:
    async def test_tokens_of_nobody_yet_can_ask_who_they_are(self, house):
        tokens = granted(house.practice, house.clock)

        account = await house.api.with_tokens(house.calling.provider, whoami(), tokens)

        assert account.name
        assert [] == await house.requests()

    async def test_whoever_has_none_yet_or_none_any_more_is_followed_all_the_same(self, house):
        tokens = granted(house.practice, house.clock)
        for call in house.calling.provider.revoke(tokens, ClientCredentials(CLIENT)):
            await house.api.with_tokens(house.calling.provider, call, tokens, connection=house.calling.here)
        bad = Call("POST", "", lambda _: None, endpoint="token", json={}, purpose="sign in")
        with pytest.raises(FailureError):
            await house.api.bare(house.calling.provider, bad, request_id="r-1")

        *revoked, asked = await house.requests()
        assert [("success", 200, house.calling.here)] * 2 == [(e.outcome, e.status, e.connection) for e in revoked]
        said = {"endpoint": "/oauth/revoke", "method": "POST", "purpose": "withdraw access"}
        assert [said] * 2 == [e.details for e in revoked]
        assert all(e.request_id for e in revoked)
        assert ("program", "error", 400, "r-1", "") == (
            asked.actor, asked.outcome, asked.status, asked.request_id, asked.connection
        )  # fmt: skip
        assert ("/oauth/token", "POST") == (asked.details["endpoint"], asked.details["method"])

    async def test_an_address_of_an_accounts_own_is_never_written_down(self, house):
        own = {"hook": f"{house.calling.origin}/canary-secret-place"}
        provider = replace(house.calling.provider, places=lambda _tokens: own)
        call = Call("POST", "", lambda _: None, endpoint="hook", json={}, purpose="send to the hook")
        with pytest.raises(FailureError):
            await house.api.with_tokens(provider, call, granted(house.practice, house.clock))

        (entry,) = await house.requests()
        assert ("hook", 404) == (entry.details["endpoint"], entry.status)

    async def test_what_the_platform_gave_is_not_lost_because_the_disk_takes_no_entry(self, house, monkeypatch):
        async def full(_event):
            raise FailureError(Storage("full", "data.db"))

        monkeypatch.setattr(house.calling.audit, "write", full)
        bad = Call("POST", "", lambda _: None, endpoint="token", json={}, purpose="sign in")
        with pytest.raises(FailureError) as caught:
            await house.api.bare(house.calling.provider, bad)
        tokens = granted(house.practice, house.clock)
        for call in house.calling.provider.revoke(tokens, ClientCredentials(CLIENT)):
            assert await house.api.with_tokens(house.calling.provider, call, tokens) is None

        assert caught.value.failure.name != "storage"

    async def test_a_call_without_any_token_is_refused_by_name(self, house):
        with pytest.raises(FailureError) as caught:
            await house.api.bare(house.calling.provider, whoami())

        assert type(caught.value.failure) is Unauthorized
