"""The wait for the one answer: the door, the browser, the link, the address that is pasted."""

import asyncio
import socket
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from connector_app.model.failure import (
    Cancelled,
    FailureError,
    Rejected,
    StateMismatch,
    TimedOut,
)
from connector_app.model.oauth import AuthorizationRequest, Redirect
from connector_app.services.signin import Expected
from tests.fakes.clock import ManualClock
from tests.parts.attack import hostile, send, visit
from tests.parts.authority import CLIENT, Authority, acme
from tests.parts.house import callback, failure, open_house, value


@pytest.fixture
async def platform():
    async with Authority() as platform:
        yield platform


@pytest.fixture
async def house(tmp_path, platform):
    async with open_house(tmp_path / "data", acme(platform.origin)) as house:
        yield house


@pytest.fixture
def absent(house):
    """Nobody is at the browser."""
    house.person.is_there = False
    return house.person


class TestTheOneAnswer:
    """What the door asks about each query, without a door."""

    def expected(self, clock):
        expected = Expected(clock)
        server = acme("http://127.0.0.1:1").oauth
        expected.request = AuthorizationRequest.new(
            *("acme", replace(server, iss_required=False), CLIENT, "http://127.0.0.1:2/callback/acme", ()),
            randomness=(bytes(32), bytes(32)),
            started=0.0,
        )
        return expected, f"state={expected.request.state}&code=canary"

    async def test_before_there_is_a_question_nothing_is_an_answer(self):
        expected = Expected(ManualClock())

        assert expected.judge("state=x&code=y") == "stray"
        assert expected.judge("") == "stray"
        assert expected.strays == 1

    async def test_an_answer_counts_once_and_its_page_stays(self):
        expected, query = self.expected(ManualClock())

        assert [expected.judge(query) for _ in range(2)] == ["done", "done"]
        assert expected.judge("state=x&code=y") == "stray"
        assert await expected.code() == "canary"

    async def test_an_answer_that_is_late_ends_the_wait_whoever_notices_first(self):
        clock = ManualClock()
        expected, query = self.expected(clock)
        clock.advance(300.5)

        assert expected.judge(query) == "ended"
        with pytest.raises(FailureError) as ended:
            await expected.code()
        assert ended.value.failure == TimedOut(300.0)

    async def test_after_the_end_the_right_answer_is_told_so(self):
        expected, query = self.expected(ManualClock())
        expected.end()

        assert expected.judge(query) == "ended"
        assert expected.judge("state=x&code=y") == "stray"


class TestTheDoor:
    async def test_twenty_hostile_requests_do_not_end_the_wait(self, house, platform, absent):
        attempt = value(await house.connections.begin("acme", "change"))
        step = await house.until(attempt, "waiting")
        state = parse_qs(urlsplit(step.url).query)["state"][0]
        requests = hostile(step.redirect_uri, state)

        statuses = {name: (await send(step.redirect_uri, raw)).status for name, raw in requests.items()}

        assert len(statuses) >= 20
        assert {name: status for name, status in statuses.items() if not 400 <= status < 500} == {}
        assert platform.asked_at("/token") == []
        await absent.agree(step.url)
        assert (await house.follow(attempt))[-1].phase == "connected"

    async def test_the_link_can_be_opened_twice(self, house, platform, absent):
        attempt = value(await house.connections.begin("acme", "change"))
        step = await house.until(attempt, "waiting")
        first_page = await visit(step.url)  # a preview, or another browser

        value(await house.connections.open_again(attempt.id))
        await absent.agree(step.url)

        assert first_page.status == 302
        assert absent.opened == [step.url, step.url]
        assert (await house.follow(attempt))[-1].phase == "connected"

    async def test_the_browser_opens_again_only_while_it_is_waited_for(self, house):
        attempt = value(await house.connections.begin("acme", "change"))
        await house.follow(attempt)

        assert isinstance(failure(await house.connections.open_again(attempt.id)), Rejected)

    async def test_without_a_browser_the_address_is_only_told(self, house, absent):
        attempt = value(await house.connections.begin("acme", "change", open_browser=False))
        step = await house.until(attempt, "waiting")

        assert absent.opened == []
        await absent.agree(step.url)
        assert [s.phase for s in await house.follow(attempt)][:3] == ["preparing", "listening", "waiting"]

    @pytest.mark.parametrize("form", ["{}", "  {}\n", "no scheme"])
    async def test_the_answer_can_be_pasted(self, house, platform, absent, form):
        absent.has_browser = False
        attempt = value(await house.connections.begin("acme", "change"))
        step = await house.until(attempt, "waiting")
        answer = (await visit(step.url)).headers["location"]
        text = answer.removeprefix("http://") if form == "no scheme" else form.format(answer)

        value(await house.connections.paste_answer(attempt.id, text))

        assert (await house.follow(attempt))[-1].phase == "connected"

    async def test_what_is_pasted_is_checked_like_what_arrives(self, house, platform, absent):
        attempt = value(await house.connections.begin("acme", "change"))
        step = await house.until(attempt, "waiting")
        right = (await visit(step.url)).headers["location"]
        paste = house.connections.paste_answer

        for wrong in (
            "",
            "hello",
            "http://[",
            right.replace("127.0.0.1", "evil.example"),
            right.replace("http:", "https:"),
            right.replace("/callback/acme", "/callback/other"),
            right.replace(":", ";"),
        ):
            assert failure(await paste(attempt.id, wrong)) == StateMismatch("address")
        assert failure(await paste(attempt.id, callback(step, state="B" * 43))) == StateMismatch("state")
        assert failure(await paste(attempt.id, right + "&code=2")) == StateMismatch("duplicate")
        assert failure(await paste(attempt.id, callback(step, code=None))) == StateMismatch("code")

        value(await paste(attempt.id, right))
        last = (await house.follow(attempt))[-1]
        assert last.phase == "connected"
        assert isinstance(failure(await paste(attempt.id, right)), Rejected)

    async def test_another_sign_ins_state_is_none_of_ours(self, house, platform, absent):
        mine = value(await house.connections.begin("acme", "change"))
        other = value(await house.connections.begin("acme", "change"))
        here, there = [await house.until(attempt, "waiting") for attempt in (mine, other)]
        theirs = (await visit(there.url)).headers["location"]

        crossed = await visit(theirs.replace(there.redirect_uri, here.redirect_uri))

        assert crossed.status == 400
        assert platform.asked_at("/token") == []
        await absent.agree(here.url)
        assert (await house.follow(mine))[-1].phase == "connected"
        value(await house.connections.cancel(other.id))

    async def test_a_mixed_up_answer_reaches_no_token_endpoint(self, tmp_path, platform):
        """RFC 9700 section 4.4: an honest platform's code must not be carried to a malicious one."""
        async with Authority() as evil:
            bad = acme(evil.origin)
            oauth = replace(bad.oauth, redirect=Redirect("/callback/bad"))
            platforms = (acme(platform.origin), replace(bad, id="bad", name="Bad", oauth=oauth))
            async with open_house(tmp_path / "data", *platforms) as house:
                house.person.is_there = False
                at_bad = await house.until(value(await house.connections.begin("bad", "read")), "waiting")
                asked = parse_qs(urlsplit(at_bad.url).query)

                # The malicious platform sends the browser to the honest one, with the state it was given.
                honest = at_bad.url.replace(evil.origin, platform.origin)
                answer = (await visit(honest)).headers["location"]
                shown = await visit(answer)

                assert (shown.status, shown.headers["location"]) == (303, "/problem")
                assert asked["state"][0] in answer
                assert evil.asked_at("/token") == platform.asked_at("/token") == []
                assert ("oauth.refused", "error", "state-mismatch") in await _soon(house, 2)

    async def test_a_new_sign_in_takes_over_a_fixed_port(self, tmp_path, platform):
        with socket.create_server(("127.0.0.1", 0)) as probe:
            port = probe.getsockname()[1]
        known = acme(platform.origin)
        oauth = replace(known.oauth, redirect=Redirect("/callback/acme", ports=(port,)))
        async with open_house(tmp_path / "data", replace(known, oauth=oauth)) as house:
            house.person.is_there = False
            abandoned = value(await house.connections.begin("acme", "read"))
            await house.until(abandoned, "waiting")
            house.person.is_there = True

            assert (await house.connect()).phase == "connected"
            assert (await house.follow(abandoned))[-1].failure == Cancelled()
            assert (await house.connect()).phase == "connected"  # though the last door still rests

    async def test_a_platform_that_answers_by_form_is_heard(self, tmp_path, platform):
        known = acme(platform.origin)
        oauth = replace(known.oauth, extra={"response_mode": "form_post"})
        async with open_house(tmp_path / "data", replace(known, oauth=oauth)) as house:
            house.person.is_there = False
            attempt = value(await house.connections.begin("acme", "read"))
            step = await house.until(attempt, "waiting")
            body = urlsplit((await visit(step.url)).headers["location"]).query
            parts = urlsplit(step.redirect_uri)
            head = [
                f"POST {parts.path} HTTP/1.1",
                f"Host: {parts.netloc}",
                f"Origin: {platform.origin}",
                "Content-Type: application/x-www-form-urlencoded",
                f"Content-Length: {len(body)}",
            ]

            shown = await send(step.redirect_uri, "\r\n".join([*head, "", body]).encode())

            assert shown.status == 303
            assert (await house.follow(attempt))[-1].phase == "connected"


async def _soon(house, count):
    """Return the history as soon as it has so many entries."""
    while len(house.history()) < count:
        await asyncio.sleep(0.01)
    return house.history()
