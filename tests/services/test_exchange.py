"""One logical call: what goes over the wire, what is asked again, and what a failure is called."""

import asyncio
import re
import uuid
from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime

import pytest

from connector_app import __version__
from connector_app.model.call import Call
from connector_app.model.failure import (
    ClockWrong,
    Conflict,
    FailureError,
    Forbidden,
    NotFound,
    Offline,
    RateLimited,
    Rejected,
    Trace,
    Unauthorized,
    Unavailable,
    Unreadable,
)
from connector_app.model.oauth import ClientCredentials, TokenSet
from connector_app.model.provider import RateRule
from connector_app.model.verdict import may_have_acted
from connector_app.services import grants
from connector_app.services.exchange import Caller
from tests.fakes.clock import ManualClock
from tests.fakes.scripted_server import ScriptedServer, answer
from tests.parts.calling import Calling
from tests.parts.tiny import tiny_provider

TOKENS = TokenSet("canary-access-1", "canary-refresh-1")


@pytest.fixture
def clock():
    return ManualClock()


class Platform:
    """A scripted server that answers from a list, the last one for ever."""

    def __init__(self, calling, server):
        self.calling, self.server, self.answers = calling, server, [answer(b'{"id":"i-1"}')]
        server.script = self._next

    def _next(self, _request):
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    def says(self, *answers):
        self.answers = list(answers)

    @property
    def asked(self):
        return len(self.server.requests)

    @property
    def slept(self):
        return self.calling.clock.slept

    async def ask(self, call=None, tokens=TOKENS, **more):
        call = call or Call("GET", "items", lambda reply: reply.json)
        if tokens is None:
            return await self.calling.exchange.bare(self.calling.provider, call, **more)
        return await self.calling.exchange.with_tokens(self.calling.provider, call, tokens, **more)

    async def failure(self, call=None, **more):
        with pytest.raises(FailureError) as caught:
            await self.ask(call, **more)
        return caught.value.failure


@pytest.fixture
async def platform(tmp_path, clock):
    async with ScriptedServer() as server:
        provider = tiny_provider(server.origin)
        async with Calling(tmp_path / "data", clock, provider, server.origin) as calling:
            yield Platform(calling, server)


def refusal(status, body=b"{}", **more):
    return answer(body, status, **more)


def create(**more):
    return Call("POST", "items", lambda reply: reply.json, json={"title": "é"}, idempotent=False, **more)


class TestWhatGoesOut:
    async def test_every_call_says_who_calls_and_carries_the_specifications_headers(self, platform):
        await platform.ask(Call("PATCH", "items/1", lambda r: r.json, json={"title": "é"}, query={"a": "b c/d"}))

        method, target, headers, body = platform.server.requests[0]
        assert ("PATCH", "/v2/items/1?a=b%20c%2Fd", '{"title":"é"}') == (method, target, body.decode())
        assert f"ConnectorManager/{__version__}" == headers["user-agent"]
        assert "Bearer canary-access-1" == headers["authorization"]
        assert ("application/json", "application/json") == (headers["content-type"], headers["accept"])
        assert ("2", 4) == (headers["x-tiny-version"], uuid.UUID(headers["x-request-id"]).version)

    @pytest.mark.parametrize("method", ["GET", "POST", "PATCH", "DELETE"])
    async def test_no_call_goes_without_a_header_of_the_specification(self, platform, method):
        body = None if method in {"GET", "DELETE"} else {"title": "a"}

        await platform.ask(Call(method, "items", lambda _: None, json=body))

        _, _, headers, _ = platform.server.requests[0]
        assert ("Bearer canary-access-1", "application/json", f"ConnectorManager/{__version__}", 4) == (
            headers["authorization"],
            headers["content-type"],
            headers["user-agent"],
            uuid.UUID(headers["x-request-id"]).version,
        )

    async def test_a_form_goes_as_a_form(self, platform):
        await platform.ask(Call("POST", "", lambda _: None, endpoint="token", form={"a": "b c", "d": "&"}), tokens=None)

        _, target, headers, body = platform.server.requests[0]
        assert ("/oauth/token", b"a=b+c&d=%26") == (target, body)
        assert "application/x-www-form-urlencoded" == headers["content-type"]
        assert "authorization" not in headers

    async def test_a_calls_own_headers_go_before_its_platforms_and_no_name_comes_twice(self, platform):
        await platform.ask(
            Call("GET", "items", lambda _: None, headers={"Accept": "x/y", "X-TINY-VERSION": "3"}), request_id="r-1"
        )

        _, _, headers, _ = platform.server.requests[0]
        assert ("x/y", "3", "r-1") == (headers["accept"], headers["x-tiny-version"], headers["x-request-id"])

    async def test_one_request_id_is_kept_on_every_retry(self, platform):
        platform.says(refusal("503 S"), refusal("502 B"), answer(b"{}"))

        await platform.ask()

        assert 3 == platform.asked
        assert 1 == len({headers["x-request-id"] for _, _, headers, _ in platform.server.requests})

    async def test_each_call_has_a_request_id_of_its_own(self, platform):
        await platform.ask()
        await platform.ask()

        assert 2 == len({headers["x-request-id"] for _, _, headers, _ in platform.server.requests})

    @pytest.mark.parametrize("value", ["\ud800", float("nan"), {1, 2}])
    async def test_what_cannot_be_written_as_json_is_refused_before_anything_is_sent(self, platform, value):
        failure = await platform.failure(Call("POST", "items", lambda _: None, json={"title": value}))

        assert (Rejected, 0) == (type(failure), platform.asked)


class TestWhereTokensGo:
    async def test_an_address_elsewhere_is_not_called_at_all(self, platform):
        async with ScriptedServer() as other:
            for path in (f"{other.origin}/v2/items", "https://tiny.example/", f"http://x@127.0.0.1:{other.port}/"):
                assert type(await platform.failure(Call("GET", path, lambda _: None))) is Rejected

        assert ([], 0) == (other.requests, platform.asked)

    @pytest.mark.parametrize("status", ["301 M", "302 F", "303 S", "307 T", "308 P"])
    async def test_a_redirect_elsewhere_carries_nothing_there_and_is_the_network_asking_for_a_sign_in(
        self, platform, status
    ):
        async with ScriptedServer() as other:
            platform.says(refusal(status, b"", headers=[("Location", f"{other.origin}/v2/items")]))
            failure = await platform.failure()

        assert (Offline, "captive", []) == (type(failure), failure.trace.code, other.requests)

    async def test_tokens_do_not_go_where_the_platform_has_moved_to_in_between(self, platform):
        real = platform.calling.catalog

        class Moving:
            url = staticmethod(real.url)

            @staticmethod
            def endpoint(provider, name, own=None):
                return "http://127.0.0.1:9/v2"

        platform.calling.exchange._catalog = Moving

        assert type(await platform.failure()) is Rejected
        assert 0 == platform.asked


class TestAskingAgain:
    @pytest.mark.parametrize("status", [500, 502, 503, 504])
    async def test_a_broken_platform_is_asked_three_times_more_and_then_told(self, platform, status):
        platform.says(refusal(f"{status} X"))

        failure = await platform.failure()

        assert (Unavailable, status, 4) == (type(failure), failure.trace.status, platform.asked)
        assert 3 == len(platform.slept)
        assert all(slept < ceiling for slept, ceiling in zip(platform.slept, (1, 2, 4), strict=True))

    @pytest.mark.parametrize("status", [501, 505, 506, 507, 508, 510, 520, 599])
    async def test_what_does_not_pass_by_itself_is_not_asked_again(self, platform, status):
        platform.says(refusal(f"{status} X"), answer(b"{}"))

        failure = await platform.failure()

        assert (Unavailable, status, 1) == (type(failure), failure.trace.status, platform.asked)

    @pytest.mark.parametrize(
        ("headers", "body", "wait"),
        [
            ([("Retry-After", "7")], b"{}", 7.0),
            ([], b'{"retry_after": 2.5}', 2.5),
            ([("Retry-After", "1")], b'{"retry_after": 2.5}', 2.5),
            ([("Retry-After", "3")], b'{"retry_after": "nonsense"}', 3.0),
            ([("Retry-After", format_datetime(ManualClock().now() + timedelta(seconds=40), usegmt=True))], b"", 40.0),
            ([], b"{}", 60.0),
            ([], b"[]", 60.0),
        ],
    )
    async def test_too_fast_is_waited_out_as_told_and_a_minute_where_nothing_is_told(
        self, platform, headers, body, wait
    ):
        platform.says(refusal("429 T", body, headers=headers), answer(b'{"id":"i-1"}'))

        await platform.ask(create())

        assert (2, [wait]) == (platform.asked, platform.slept)

    async def test_a_wait_of_an_absurd_length_is_told_and_not_waited_out(self, platform):
        platform.says(refusal("429 T", headers=[("Retry-After", "99999999")]))

        failure = await platform.failure()

        assert (RateLimited, 3600.0, 1, []) == (type(failure), failure.retry_after, platform.asked, platform.slept)

    async def test_none_goes_out_while_a_platform_says_wait(self, platform):
        platform.says(refusal("429 T", headers=[("Retry-After", "3600")]))
        await platform.failure()

        for _ in range(100):
            assert isinstance(await platform.failure(), RateLimited)

        assert 1 == platform.asked

    async def test_a_storm_of_refusals_never_asks_faster_than_allowed(self, platform):
        calling, times = platform.calling, []
        calling.provider = replace(calling.provider, rates={"api": RateRule(2.0, 3)})
        calling.catalog._by_id["tiny"] = calling.provider
        platform.says(refusal("429 T", headers=[("Retry-After", "1")]))
        send = calling.transport.send

        async def timed(request, **more):
            times.append(calling.clock.monotonic())
            return await send(request, **more)

        calling.exchange._transport = type("Timed", (), {"send": staticmethod(timed)})

        await asyncio.gather(*(platform.failure() for _ in range(30)))

        assert 30 <= len(times) <= 120
        for i, start in enumerate(times):
            for j in range(i, len(times)):
                assert j - i + 1 <= 3 + 2.0 * (times[j] - start) + 1e-6

    async def test_a_named_wait_on_a_broken_platform_is_waited_out(self, platform):
        platform.says(refusal("503 S", headers=[("Retry-After", "9")]), answer(b"{}"))

        await platform.ask()

        assert [9.0] == platform.slept

    @pytest.mark.parametrize("status", ["400 B", "401 U", "403 F", "404 N", "409 C", "422 U"])
    async def test_a_refusal_is_not_asked_again(self, platform, status):
        platform.says(refusal(status))

        await platform.failure()

        assert (1, []) == (platform.asked, platform.slept)

    async def test_a_lost_answer_to_a_reading_call_is_asked_again(self, platform):
        platform.says(None, None, answer(b'{"id":"i-1"}'))

        assert {"id": "i-1"} == await platform.ask()
        assert 3 == platform.asked

    async def test_a_lost_answer_to_a_create_is_not_and_its_outcome_is_unknown(self, platform):
        platform.says(None)

        failure = await platform.failure(create())

        assert (Offline, "unanswered", 1) == (type(failure), failure.trace.code, platform.asked)
        assert may_have_acted(failure)

    @pytest.mark.parametrize("status", ["500 I", "502 B", "504 G"])
    async def test_a_create_that_broke_the_platform_is_not_asked_again(self, platform, status):
        platform.says(refusal(status))

        failure = await platform.failure(create())

        assert 1 == platform.asked
        assert may_have_acted(failure)

    async def test_a_create_under_a_key_is_as_good_as_a_reading_call(self, platform):
        platform.says(None, refusal("500 I"), answer(b"{}"))

        await platform.ask(replace(create(headers={"idempotency-key": "k-1"}), idempotent=True))

        assert ["k-1"] * 3 == [headers["idempotency-key"] for _, _, headers, _ in platform.server.requests]

    async def test_what_may_not_be_sent_any_more_stays_here(self, platform):
        """A computer that slept between two tries wakes up when the platform has forgotten the key of the first."""
        until = platform.calling.clock.now() + timedelta(seconds=50)
        platform.says(refusal("429 T", headers=(("Retry-After", "60"),)), answer(b"{}"))

        assert "unexpected" == (await platform.failure(create(until=until))).name
        assert 1 == platform.asked

    async def test_a_platform_with_keys_still_never_gets_a_token_request_twice(self, platform):
        kinds = tuple(replace(kind, key_seconds=86400.0) for kind in platform.calling.provider.kinds)
        platform.calling.provider = replace(platform.calling.provider, kinds=kinds)
        platform.says(None)

        await platform.failure(grants.refresh_call(platform.calling.provider, ClientCredentials("c"), "canary-1", None))

        assert 1 == platform.asked

    async def test_a_refusal_that_says_nothing_of_the_whole_becomes_a_value(self, platform):
        def instead(failure):
            return "closed" if isinstance(failure, NotFound) else None

        call = Call("GET", "items", lambda reply: reply.json, otherwise=instead)
        platform.says(answer(b"{}", "404 N"), answer(b"{}", "403 F"))

        assert "closed" == await platform.ask(call)
        assert "forbidden" == (await platform.failure(call)).name

    async def test_a_call_that_brings_other_credentials_goes_without_the_accounts(self, platform):
        call = Call(
            "GET", "items", lambda reply: reply.json, headers={"authorization": "Basic canary"}, signed_in=False
        )
        await platform.ask(call)

        assert "Basic canary" == platform.server.requests[0][2]["authorization"]

    async def test_an_account_may_have_an_address_of_its_own(self, platform):
        provider = platform.calling.provider
        own = {"api": f"{platform.server.origin}/of-its-own"}
        platform.calling.provider = replace(provider, places=lambda tokens: own if tokens == TOKENS else {})

        await platform.ask()
        await platform.ask(tokens=TokenSet("canary-access-2"))

        assert ["/of-its-own/items", True] == [
            platform.server.requests[0][1],
            not platform.server.requests[1][1].startswith("/of-its-own"),
        ]

    async def test_a_create_that_never_left_is_tried_again_and_surely_not_done(self, platform):
        platform.server._server.close()
        await platform.server._server.wait_closed()

        failure = await platform.failure(create())

        assert (Offline, "", 3) == (type(failure), failure.trace.code, len(platform.slept))
        assert not may_have_acted(failure)

    async def test_a_hurt_answer_is_read_once_more(self, platform):
        platform.says(answer(b'{"id":"i'), answer(b'{"id":"i-1"}'))

        assert {"id": "i-1"} == await platform.ask()

    async def test_an_answer_nobody_understands_is_unreadable_and_names_the_call(self, platform):
        platform.says(answer(b"[]"))

        failure = await platform.failure(Call("GET", "items", lambda r: r.json["id"], purpose="list items"))

        assert ("list items", 200, 2) == (failure.what, failure.trace.status, platform.asked)

    @pytest.mark.parametrize("error", [OverflowError, ZeroDivisionError, RecursionError, ValueError])
    async def test_whatever_is_wrong_with_an_answers_values_it_is_unreadable(self, platform, error):
        def decode(_reply):
            raise error

        assert type(await platform.failure(Call("GET", "items", decode, purpose="list items"))) is Unreadable

    async def test_an_answer_to_a_change_that_nobody_understands_is_not_asked_for_again(self, platform):
        platform.says(answer(b"[]"))

        failure = await platform.failure(Call("PATCH", "items/1", lambda r: r.json["id"]))

        assert (Unreadable, 1) == (type(failure), platform.asked)


class TestALongTimeDown:
    async def test_after_five_failures_nobody_asks_for_a_while(self, platform):
        platform.says(refusal("500 I"))
        for _ in range(5):
            await platform.failure()
        asked = platform.asked

        failure = await platform.failure(create())

        assert (Offline, "paused") == (type(failure), failure.trace.code)
        assert not may_have_acted(failure)
        assert asked == platform.asked

    async def test_one_probe_finds_out_and_all_is_well_again(self, platform):
        platform.says(refusal("500 I"))
        for _ in range(5):
            await platform.failure()
        platform.says(answer(b"{}"))
        platform.calling.clock.advance(60)

        await asyncio.gather(*(platform.ask() for _ in range(20)))

        assert not platform.calling.exchange._breakers._breakers

    async def test_while_one_asks_the_others_wait_and_a_failure_is_one_request(self, platform):
        platform.says(refusal("500 I"))
        for _ in range(9):
            await platform.failure()
        platform.calling.clock.advance(60)
        asked = platform.asked

        failures = await asyncio.gather(*(platform.failure() for _ in range(20)))

        assert asked + 1 == platform.asked
        assert 19 == [f.trace.code for f in failures].count("paused")

    async def test_a_persons_click_is_asked_all_the_same(self, platform):
        platform.says(refusal("500 I"))
        for _ in range(5):
            await platform.failure()
        platform.says(answer(b"{}"))

        answered = await platform.calling.exchange.run(
            platform.calling.provider, create(), Caller(tokens=TOKENS, urgent=True)
        )

        assert ({}, 200, 1) == (answered.value, answered.status, answered.attempts)

    async def test_an_hour_down_costs_few_requests(self, platform):
        platform.says(refusal("500 I"))
        clock, began = platform.calling.clock, platform.calling.clock.monotonic()
        while clock.monotonic() - began < 3600:
            await platform.failure()
            clock.advance(1)

        assert 100 < platform.asked < 250


class TestTheNetworkItself:
    @pytest.mark.parametrize(
        "said",
        [
            answer(b"<html>Welcome to our hotel</html>", kind="text/html"),
            answer(b"<html>", "401 U", kind="text/html; charset=utf-8"),
            answer(b"<html>", "403 F", kind="text/html"),
            answer(b"<html>", "404 N", kind="application/xhtml+xml"),
            answer(b"{}", "511 Network Authentication Required"),
            answer(b"", "302 F", kind="", headers=[("Location", "http://hotel.example/sign-in")]),
            answer(b"", "302 F", kind="", headers=[("Location", "http://[nonsense")]),
        ],
    )
    async def test_a_page_in_the_platforms_place_is_the_network_never_data_and_never_a_refusal(self, platform, said):
        platform.says(said)

        failure = await platform.failure()

        assert (Offline, "captive", 1) == (type(failure), failure.trace.code, platform.asked)

    async def test_a_page_about_too_many_requests_or_a_broken_platform_is_just_that(self, platform):
        platform.says(answer(b"<html>", "429 T", kind="text/html"), answer(b"<html>", "502 B", kind="text/html"))

        failure = await platform.failure()

        assert (Unavailable, 60.0) == (type(failure), platform.slept[0])

    async def test_a_redirect_within_the_platform_is_not_followed_and_not_understood(self, platform):
        platform.says(answer(b"", "301 M", kind="", headers=[("Location", "/v3/items")]))

        assert type(await platform.failure()) is Unreadable


class TestNames:
    @pytest.mark.parametrize(
        ("status", "name"),
        [
            (400, Rejected),
            (401, Unauthorized),
            (403, Forbidden),
            (404, NotFound),
            (410, NotFound),
            (409, Conflict),
            (412, Conflict),
            (418, Rejected),
            (500, Unavailable),
            (599, Unavailable),
        ],
    )
    async def test_a_status_that_a_platform_has_no_words_for_still_has_a_name(self, platform, status, name):
        wordless = replace(platform.calling.provider, classify=lambda reply, now: None)
        platform.calling.provider = wordless
        platform.says(refusal(f"{status} X", headers=[("X-Request-ID", "theirs-1")]))

        failure = await platform.failure(create())

        assert (name, status, "theirs-1") == (type(failure), failure.trace.status, failure.trace.request_id)

    async def test_too_fast_has_its_name_too_where_a_platform_has_no_words(self, platform):
        platform.calling.provider = replace(platform.calling.provider, classify=lambda reply, now: None)
        platform.says(refusal("429 T", headers=[("Retry-After", "3600")]))

        assert type(await platform.failure()) is RateLimited

    async def test_not_modified_is_an_answer(self, platform):
        platform.says(answer(b"", "304 Not Modified", kind=""))

        assert 304 == await platform.ask(Call("GET", "items", lambda reply: reply.status))

    async def test_our_own_request_id_stands_in_a_failure_where_the_platform_named_none(self, platform):
        platform.says(None)

        failure = await platform.failure(create(), request_id="ours-1")

        assert "ours-1" == failure.trace.request_id


class TestClocks:
    def dated(self, platform, ahead, status="200 OK", **more):
        at = platform.calling.clock.now() - timedelta(seconds=ahead)
        return refusal(status, headers=[("Date", format_datetime(at, usegmt=True)), *more.get("headers", ())])

    async def test_a_platforms_date_says_how_far_our_clock_is_off(self, platform):
        platform.says(self.dated(platform, 300))

        await platform.ask()

        assert 300 == platform.calling.exchange.skew(platform.calling.provider)

    async def test_an_answer_out_of_a_cache_is_as_old_as_it_says(self, platform):
        platform.says(self.dated(platform, 300, headers=[("Age", "290")]))

        await platform.ask()

        assert 10 == platform.calling.exchange.skew(platform.calling.provider)

    async def test_a_date_of_no_zone_is_one_of_utc(self, platform):
        at = platform.calling.clock.now() - timedelta(seconds=300)
        platform.says(answer(b"{}", headers=[("Date", at.strftime("%a, %d %b %Y %H:%M:%S -0000"))]))

        await platform.ask()

        assert 300 == platform.calling.exchange.skew(platform.calling.provider)

    async def test_an_age_that_is_none_leaves_nothing_to_be_said(self, platform):
        platform.says(self.dated(platform, 300, headers=[("Age", "old")]))

        await platform.ask()

        assert platform.calling.exchange.skew(platform.calling.provider) is None

    @pytest.mark.parametrize("date", ["yesterday", "", "Tue, 99 Mar 2026 08:05:30 GMT"])
    async def test_a_date_that_is_none_says_nothing(self, platform, date):
        platform.says(answer(b"{}", headers=[("Date", date)]))

        await platform.ask()

        assert platform.calling.exchange.skew(platform.calling.provider) is None

    @pytest.mark.parametrize("ahead", [-7200, -121, 121, 7200])
    async def test_a_refusal_while_our_clock_is_wrong_is_the_clocks_fault(self, platform, ahead):
        platform.says(self.dated(platform, ahead, "401 U"))

        assert ClockWrong(ahead) == await platform.failure()

    @pytest.mark.parametrize("ahead", [-120, 0, 120])
    async def test_two_minutes_are_no_excuse(self, platform, ahead):
        platform.says(self.dated(platform, ahead, "401 U"))

        assert type(await platform.failure()) is Unauthorized

    async def test_other_failures_keep_their_names(self, platform):
        platform.says(self.dated(platform, 7200, "404 N"))

        assert type(await platform.failure()) is NotFound

    async def test_a_certificate_of_another_day_is_the_clocks_fault_where_the_clock_is_known_to_be_wrong(
        self, platform
    ):
        exchange, provider = platform.calling.exchange, platform.calling.provider
        refused = Offline("tiny.example", Trace(code="certificate-date"))
        assert refused == exchange.honest(provider, refused)
        platform.says(self.dated(platform, -86400))
        await platform.ask()

        assert ClockWrong(-86400) == exchange.honest(replace(provider, id="other"), refused)


async def test_no_secret_stands_in_a_failure(platform):
    platform.says(refusal("401 U", b'{"error":"invalid_token"}'))

    failure = await platform.failure()

    assert not re.search("canary", repr(failure))
