"""Who signed in, through which door, with which keys; and what can be done with accounts afterwards."""

import asyncio
import json
import socket
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from connector_app.model.connection import ConnectionStatus
from connector_app.model.failure import (
    Cancelled,
    FailureError,
    NotFound,
    Rejected,
    SetupNeeded,
    StateMismatch,
    TimedOut,
    Unauthorized,
    Unavailable,
    WrongAccount,
)
from connector_app.model.oauth import AuthorizationRequest, ClientCredentials, Redirect
from connector_app.services.needs import Hooks
from connector_app.services.signin import Expected
from connector_app.store import connections
from tests.fakes.clock import ManualClock
from tests.parts.accounts import absent, callback, first, house, only_refused, platform  # noqa: F401
from tests.parts.attack import hostile, send, visit
from tests.parts.authority import CLIENT, Authority, acme, never, says
from tests.parts.house import failure, open_house, value


class TestWhose:
    async def test_the_same_account_is_recognised_and_updated_in_place(self, house, platform):
        one = await house.connect(access="read")
        value(await house.connections.rename(one.connection, "Mine"))
        before = await first(house)

        two = await house.connect(access="change")

        after = await first(house)
        assert (two.connection, two.already, two.phase) == (one.connection, True, "connected")
        assert (after.name, after.created_at, after.since) == ("Mine", before.created_at, before.since)
        assert after.access == "change"
        kept, generation = await house.db.write(lambda tx: house.tokens.load(tx, after.id))
        assert (kept.access, generation) == (platform.grants[1].access, 2)
        assert house.left_behind() == {"connections": 1, "data_keys": 1, "sealed": 1}

    async def test_signing_in_again_keeps_everything_and_hints_at_the_account(self, house, platform):
        one = await house.connect()
        at = "2026-01-01T00:00:00.000Z"
        await house.db.write(
            lambda tx: connections.set_status(tx, one.connection, ConnectionStatus.SIGN_IN_NEEDED, at=at, reason="x")
        )

        two = await house.connect(expect=one.connection)

        after = await first(house)
        assert (two.connection, two.already) == (one.connection, True)
        assert (after.status, after.reason) == (ConnectionStatus.CONNECTED, "")
        assert after.since > at
        assert platform.asked_at("/authorize")[1]["login_hint"] == "anna"
        assert "login_hint" not in platform.asked_at("/authorize")[0]

    async def test_another_account_is_refused_by_name_and_nothing_changes(self, house, platform):
        one = await house.connect()
        before, rows = await first(house), house.rows("select * from sealed")
        platform.person = "ben"

        last = await house.connect(expect=one.connection)

        assert last.failure == WrongAccount("anna at Acme", "ben at Acme")
        assert await first(house) == before
        assert house.rows("select * from sealed") == rows
        assert house.history()[-1] == ("oauth.refused", "error", "wrong-account")
        assert [grant.person for grant in platform.alive] == ["anna"]

    async def test_the_tokens_of_an_account_in_the_list_are_not_withdrawn(self, house, platform):
        """Some platforms end an account's sign-in everywhere when one of its tokens is withdrawn."""
        one = await house.connect()
        platform.person = "ben"
        await house.connect()

        last = await house.connect(expect=one.connection)

        assert isinstance(last.failure, WrongAccount)
        assert len(platform.alive) == 3
        assert house.left_behind() == {"connections": 2, "data_keys": 2, "sealed": 2}

    async def test_when_it_is_not_known_whose_they_are_it_is_asked_before_giving_back(self, house, platform):
        await house.connect()
        platform.trouble["/me"] = says(503, {"error": "x"})
        attempt = value(await house.connections.begin("acme", "read"))
        assert isinstance((await house.follow(attempt))[-1].failure, Unavailable)
        assert len(platform.alive) == 2
        assert house.left_behind()["intents"] == 1
        platform.trouble.clear()

        value(await house.connections.settle())

        assert len(platform.alive) == 2  # they are anna's, who is in the list
        assert house.left_behind() == {"connections": 1, "data_keys": 1, "sealed": 1}

    async def test_an_account_that_was_removed_meanwhile_is_not_brought_back(self, house, platform):
        one = await house.connect()

        async def remove():
            platform.trouble.clear()
            value(await house.connections.disconnect(one.connection))

        platform.trouble["/me"] = remove

        last = await house.connect(expect=one.connection)

        assert last.failure == NotFound("account")
        assert value(await house.connections.all()) == ()
        assert platform.alive == []

    async def test_an_account_that_comes_back_is_a_new_one(self, house):
        one = await house.connect()
        value(await house.connections.disconnect(one.connection))

        two = await house.connect()

        assert two.connection != one.connection
        assert not two.already
        assert len(house.rows("select * from connections")) == 2

    async def test_an_account_whose_key_is_damaged_gets_a_new_one(self, house, platform):
        one = await house.connect()
        await house.db.write(lambda tx: tx.run("update data_keys set wrapped = zeroblob(60)"))

        two = await house.connect(expect=one.connection)

        assert (two.phase, two.connection) == ("connected", one.connection)
        kept = await house.db.write(lambda tx: house.tokens.load(tx, one.connection))
        assert kept[0].access == platform.grants[1].access


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


class TestGivingBack:
    async def test_a_platform_that_does_not_take_them_back_holds_nothing_up(self, house, platform):
        platform.trouble |= {"/me": says(401, {"error": "x"}), "/revoke": never}
        attempt = value(await house.connections.begin("acme", "read"))
        while not platform.asked_at("/revoke"):
            await asyncio.sleep(0.01)
        house.clock.jump(6)

        last = (await house.follow(attempt))[-1]

        assert isinstance(last.failure, Unauthorized)
        assert house.left_behind() == {"data_keys": 1, "sealed": 1, "intents": 1}
        platform.trouble.clear()
        value(await house.connections.settle())
        assert platform.alive == []
        assert house.left_behind() == {}

    async def test_a_platform_that_refuses_them_for_good_is_not_asked_for_ever(self, house, platform):
        platform.trouble |= {"/me": says(401, {"error": "x"}), "/revoke": says(400, {"error": "unsupported"})}

        assert isinstance((await house.connect()).failure, Unauthorized)

        assert house.left_behind() == {}

    async def test_a_platform_without_withdrawal_just_loses_them(self, tmp_path, platform):
        known = acme(platform.origin, revoke=lambda _tokens, _client: ())
        platform.trouble["/me"] = says(401, {"error": "x"})
        async with open_house(tmp_path / "data", known) as house:
            assert isinstance((await house.connect()).failure, Unauthorized)
            assert house.left_behind() == {}


class TestClients:
    def known(self, platform, secret):
        known = acme(platform.origin)
        return replace(known, oauth=replace(known.oauth, secret=secret, public_client_id=""))

    async def test_a_missing_client_id_is_named(self, tmp_path, platform):
        async with open_house(tmp_path / "data", self.known(platform, "none")) as house:
            assert (await house.connect()).failure == SetupNeeded("acme", ("client_id",))
            assert only_refused(house, "setup-needed")

    async def test_a_missing_secret_is_named_and_one_from_the_vault_is_used(self, tmp_path, platform):
        clients = {"acme": ClientCredentials(CLIENT)}
        platform.secret = "canary-client-secret"
        async with open_house(tmp_path / "data", self.known(platform, "required"), clients=clients) as house:
            assert (await house.connect()).failure == SetupNeeded("acme", ("client_secret",))
            await house.db.write(
                lambda tx: house.vault.put(tx, "provider:acme", "client-secret", b"canary-client-secret", generation=1)
            )

            assert (await house.connect()).phase == "connected"

    async def test_a_secret_from_the_settings_is_used(self, tmp_path, platform):
        clients = {"acme": ClientCredentials(CLIENT, "canary-client-secret")}
        platform.secret = "canary-client-secret"
        async with open_house(tmp_path / "data", self.known(platform, "required"), clients=clients) as house:
            assert (await house.connect()).phase == "connected"

    async def test_a_platform_without_proof_keys_is_sent_none(self, tmp_path, platform):
        known = acme(platform.origin)
        platform.trouble["/authorize"] = says(404, {})
        async with open_house(tmp_path / "data", replace(known, oauth=replace(known.oauth, pkce=False))) as house:
            house.person.is_there = False
            attempt = value(await house.connections.begin("acme", "read"))
            step = await house.until(attempt, "waiting")
            await visit(callback(step, iss=platform.origin))
            await house.follow(attempt)

            assert "code_challenge" not in step.url
            assert "code_verifier" not in platform.asked_at("/token")[0]

    async def test_an_optional_secret_may_be_missing(self, tmp_path, platform):
        clients = {"acme": ClientCredentials(CLIENT)}
        async with open_house(tmp_path / "data", self.known(platform, "optional"), clients=clients) as house:
            assert (await house.connect()).phase == "connected"


class TestAsking:
    async def test_what_does_not_exist_is_said_at_once(self, house):
        begin = house.connections.begin

        assert failure(await begin("nowhere", "read")) == NotFound("platform “nowhere”")
        assert failure(await begin("acme", "read", expect="acme-00000000")) == NotFound("account")
        assert isinstance(failure(await begin("acme", "read", method="token")), Rejected)
        assert isinstance(failure(await begin("acme", "read", name="x" * 81)), Rejected)
        assert failure(await house.connections.step_after("nothing", 0)) == NotFound("sign-in")
        assert failure(await house.connections.cancel("nothing")) == NotFound("sign-in")
        assert house.history() == []

    async def test_a_way_the_platform_does_not_offer_is_said_at_once(self, tmp_path, platform):
        async with open_house(tmp_path / "data", acme(platform.origin, device=None)) as house:
            assert isinstance(failure(await house.connections.begin("acme", "read", method="device")), Rejected)

    async def test_an_access_the_platform_does_not_offer_is_an_ending(self, tmp_path, platform):
        known = acme(platform.origin)
        oauth = replace(known.oauth, scopes={"read": ("x",)})
        async with open_house(tmp_path / "data", replace(known, oauth=oauth)) as house:
            assert isinstance((await house.connect(access="change")).failure, Rejected)

    async def test_an_account_of_another_platform_is_not_expected_here(self, tmp_path, platform):
        other = replace(acme(platform.origin), id="other", name="Other")
        async with open_house(tmp_path / "data", acme(platform.origin), other) as house:
            one = await house.connect()

            assert failure(await house.connections.begin("other", "read", expect=one.connection)) == NotFound("account")

    async def test_old_attempts_are_forgotten_in_time(self, house):
        house.keychain.state = "locked"
        attempts = []
        for _ in range(40):
            attempts.append(value(await house.connections.begin("acme", "read")))
            await house.follow(attempts[-1])

        assert failure(await house.connections.step_after(attempts[0].id, 0)) == NotFound("sign-in")
        assert (await house.follow(attempts[-1]))[-1].phase == "failed"

    async def test_a_step_can_be_asked_for_again(self, house):
        attempt = value(await house.connections.begin("acme", "read"))
        steps = await house.follow(attempt)

        assert value(await house.connections.step_after(attempt.id, 0)).phase == "preparing"
        assert value(await house.connections.step_after(attempt.id, -5)).phase == "preparing"
        assert value(await house.connections.step_after(attempt.id, 99)) == steps[-1]


class TestAccounts:
    async def test_an_account_is_found_and_renamed(self, house):
        step = await house.connect()

        value(await house.connections.rename(step.connection, "  Work \u00fc "))

        assert value(await house.connections.get(step.connection)).name == "Work \u00fc"
        assert house.history()[-1][0] == "connection.renamed"
        details = json.loads(house.rows("select body from audit_details order by seq desc limit 1")[0][0])
        assert details == {"account": "Work \u00fc", "before": "Acme \u2013 Acme"}

    @pytest.mark.parametrize("name", ["", "   ", "x" * 81, "two\nlines", "bell\x07"])
    async def test_a_name_that_is_none_is_refused_with_a_sentence(self, house, name):
        step = await house.connect()

        refused = failure(await house.connections.rename(step.connection, name))

        assert refused.problems[0].field == "name"
        assert (await first(house)).name == "Acme \u2013 Acme"

    async def test_an_account_is_turned_off_and_on(self, tmp_path, platform):
        stopped, looked = [], asyncio.Event()

        async def stop(connection):
            stopped.append(connection)

        async def look(connection):
            looked.set()

        hooks = Hooks(after_connect=look, before_disconnect=stop)
        async with open_house(tmp_path / "data", acme(platform.origin), hooks=hooks) as house:
            step = await house.connect()
            looked.clear()

            value(await house.connections.turn_off(step.connection))
            off = await first(house)
            value(await house.connections.turn_on(step.connection))
            await asyncio.wait_for(looked.wait(), 5)

            assert stopped == [step.connection]
            assert off.status is ConnectionStatus.OFF
            assert (await first(house)).status is ConnectionStatus.CONNECTING
            assert [entry[0] for entry in house.history()[-2:]] == ["connection.status", "connection.status"]

    async def test_what_is_not_there_is_not_found(self, house):
        for verb in (
            house.connections.get("acme-00000000"),
            house.connections.rename("acme-00000000", "x"),
            house.connections.turn_off("acme-00000000"),
            house.connections.turn_on("acme-00000000"),
            house.connections.disconnect("acme-00000000"),
        ):
            assert failure(await verb) == NotFound("account")
