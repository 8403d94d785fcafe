"""Signing in, followed from the click to the row in the database, and what can be done with accounts."""

import asyncio
import json
import logging
from dataclasses import replace
from urllib.parse import urlsplit

import pytest

from connector_app.model.audit import AuditQuery
from connector_app.model.connection import Account, ConnectionStatus
from connector_app.model.failure import (
    FailureError,
    NotFound,
    Offline,
    Rejected,
    SetupNeeded,
    Unavailable,
    WrongAccount,
)
from connector_app.model.oauth import ClientCredentials
from connector_app.services.needs import Hooks
from connector_app.store import connections, sign_ins
from tests.parts.attack import visit
from tests.parts.authority import CLIENT, Authority, acme, says
from tests.parts.house import callback, failure, only_refused, open_house, value


@pytest.fixture
async def platform():
    async with Authority() as platform:
        yield platform


@pytest.fixture
async def house(tmp_path, platform):
    async with open_house(tmp_path / "data", acme(platform.origin)) as house:
        yield house


async def first(house):
    """Return the one account there is."""
    (account,) = value(await house.connections.all())
    return account


class TestTheWholeWay:
    async def test_a_sign_in_walks_through_its_steps_to_an_account(self, house, platform):
        attempt = value(await house.connections.begin("acme", "change"))

        steps = await house.follow(attempt)

        phases = [step.phase for step in steps]
        assert phases == ["preparing", "listening", "browser-opened", "waiting", "checking", "reading", "connected"]
        assert [step.number for step in steps] == list(range(1, 8))
        assert (steps[-1].account.label, steps[-1].already, steps[-1].items_found) == ("anna at Acme", False, None)
        assert house.person.opened == [steps[1].url]
        assert 299 < steps[3].seconds_left <= 300
        assert steps[-1].seconds_left == 0

    async def test_everything_is_saved_at_once(self, house, platform):
        last = await house.connect()

        account = await first(house)
        assert account.id == last.connection
        assert account.id.startswith("acme-")
        assert account.account == Account("id-anna", "anna", "Acme")
        assert (account.name, account.method, account.access) == ("Acme \u2013 Acme", "oauth", "change")
        assert account.scopes == ("read:user", "write:data", "admin:webhooks")
        assert account.status is ConnectionStatus.CONNECTED
        assert account.created_at == account.since == account.checked_at != ""
        assert (account.colour, account.position) == ("plum", 1)
        assert house.left_behind() == {"connections": 1, "data_keys": 1, "sealed": 1}
        kept, generation = await house.db.write(lambda tx: house.tokens.load(tx, account.id))
        assert (kept.access, kept.refresh, generation) == (platform.grants[0].access, platform.grants[0].refresh, 1)
        assert house.history() == [("oauth.started", "success", ""), ("oauth.completed", "success", "")]
        (entry, called, _) = value(await house.audit.page(AuditQuery()))
        assert ("api.request", "/token", "POST", 200) == (
            called.action, called.details["endpoint"], called.details["method"], called.status
        )  # fmt: skip
        assert called.request_id
        assert ("/me", entry.request_id) in platform.request_ids
        scope = "read:user,write:data,admin:webhooks"
        assert entry.details == {"access": "change", "account": "anna at Acme", "method": "oauth", "scope": scope}

    async def test_what_is_known_of_a_sign_in_is_written_down_and_goes_with_the_account(self, house):
        step = await house.connect()

        known = (await house.db.read(sign_ins.all))[step.connection]
        at = value(await house.connections.get(step.connection)).created_at
        assert (at, at, True) == (known.given_at, known.renewed_at, known.is_renewable)
        assert known.access_until > at
        value(await house.connections.disconnect(step.connection))
        assert await house.db.read(sign_ins.all) == {}

    async def test_a_colour_is_the_persons_to_choose_among_those_there_are(self, house):
        step = await house.connect()

        value(await house.connections.recolour(step.connection, "slate"))

        assert value(await house.connections.get(step.connection)).colour == "slate"
        assert ("connection.recoloured", "success", "") in house.history()
        assert "plum, sea" in failure(await house.connections.recolour(step.connection, "mauve")).message
        assert failure(await house.connections.recolour("acme-0", "slate")) == NotFound("account")

    async def test_the_redirect_address_is_one_value_in_all_three_places(self, house, platform):
        attempt = value(await house.connections.begin("acme", "read"))
        step = await house.until(attempt, "waiting")
        await house.follow(attempt)

        (asked,), (exchanged,) = platform.asked_at("/authorize"), platform.asked_at("/token")

        assert step.redirect_uri == asked["redirect_uri"] == exchanged["redirect_uri"]
        assert urlsplit(step.redirect_uri).path == "/callback/acme"
        assert asked["scope"] == "read:user admin:webhooks"
        assert asked["client_id"] == CLIENT

    async def test_every_attempt_is_fresh(self, house, platform):
        await house.connect()
        await house.connect()

        one, two = platform.asked_at("/authorize")
        assert one["state"] != two["state"]
        assert one["code_challenge"] != two["code_challenge"]

    async def test_the_browser_ends_at_a_page_without_a_code_in_its_address(self, house, platform):
        attempt = value(await house.connections.begin("acme", "read"))
        step = await house.until(attempt, "waiting")
        await house.follow(attempt)
        await asyncio.gather(*house.person.tasks)

        shown = house.person.pages[-1]
        assert b"Almost done" in shown.body
        repeated = await visit(callback(step))
        assert (repeated.status, repeated.headers["location"]) == (303, "/done")
        assert len(platform.asked_at("/token")) == 1

    async def test_no_secret_is_logged_or_written_in_the_clear(self, house, platform, caplog, tmp_path):
        caplog.set_level(logging.DEBUG)

        step = await house.connect()
        value(await house.connections.disconnect(step.connection))

        written = b"".join(p.read_bytes() for p in tmp_path.rglob("*") if p.is_file())
        (asked,) = platform.asked_at("/authorize")
        for secret in ("canary-", asked["state"]):
            assert secret not in caplog.text
            assert secret.encode() not in written

    async def test_what_the_platform_granted_wins_over_what_was_asked(self, house, platform):
        platform.trouble["/token"] = says(
            200, {"token_type": "Bearer", "access_token": "acme_canary_pasted_key", "scope": "read:user"}
        )

        await house.connect()

        assert (await first(house)).scopes == ("read:user",)

    async def test_an_account_can_be_given_a_name_at_once(self, house):
        await house.connect(name="  Work  ")

        assert (await first(house)).name == "Work"

    async def test_names_and_ribbons_tell_accounts_apart(self, house, platform):
        for platform.person in ("anna", "ben", "cleo"):
            await house.connect()

        found = value(await house.connections.all())
        assert [a.name for a in found] == ["Acme \u2013 Acme", "Acme \u2013 Acme (2)", "Acme \u2013 Acme (3)"]
        assert [a.colour for a in found] == ["plum", "sea", "moss"]
        assert [a.position for a in found] == [1, 2, 3]


class TestTheFirstLook:
    async def looking(self, tmp_path, platform, look, **how):
        async with open_house(tmp_path / "data", acme(platform.origin), hooks=Hooks(after_connect=look)) as house:
            return await house.connect(**how)

    async def test_what_was_found_is_said(self, tmp_path, platform):
        looked = []

        async def look(connection):
            looked.append(connection)
            return 128

        last = await self.looking(tmp_path, platform, look)

        assert (last.phase, last.items_found) == ("connected", 128)
        assert looked == [last.connection]

    async def test_connected_but_empty_is_an_ending_of_its_own(self, tmp_path, platform):
        async def look(connection):
            return 0

        assert (await self.looking(tmp_path, platform, look)).phase == "nothing-shared"

    async def test_a_reading_that_fails_leaves_a_connected_account(self, tmp_path, platform):
        async def look(connection):
            raise FailureError(Offline("acme"))

        last = await self.looking(tmp_path, platform, look)

        assert (last.phase, last.items_found) == ("connected", None)

    @pytest.mark.parametrize("hurry", ["jump", "cancel"])
    async def test_a_long_reading_is_not_waited_for_and_goes_on(self, tmp_path, platform, hurry):
        go, done = asyncio.Event(), asyncio.Event()

        async def look(connection):
            await go.wait()
            done.set()
            return 5

        hooks = Hooks(after_connect=look)
        async with open_house(tmp_path / "data", acme(platform.origin), hooks=hooks) as house:
            attempt = value(await house.connections.begin("acme", "read"))
            await house.until(attempt, "reading")
            await asyncio.sleep(0.05)
            if hurry == "jump":
                house.clock.jump(31)
            else:
                value(await house.connections.cancel(attempt.id))
            last = (await house.follow(attempt))[-1]
            go.set()
            await asyncio.wait_for(done.wait(), 5)

        assert (last.phase, last.items_found) == ("connected", None)


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
