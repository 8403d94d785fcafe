"""Signing in with a code that is typed elsewhere, with a pasted key, and as a machine."""

import asyncio
from dataclasses import replace

import pytest

from connector_app.model.call import Call
from connector_app.model.connection import Account
from connector_app.model.failure import (
    Cancelled,
    FailureError,
    Forbidden,
    NotFound,
    Offline,
    Problem,
    Refused,
    Rejected,
    SetupNeeded,
    TimedOut,
    Unauthorized,
    Unavailable,
    Unreadable,
    WrongAccount,
)
from connector_app.model.oauth import TokenSet
from connector_app.model.ways_in import PastedField, PastedSecret, Proof
from tests.fakes.clock import ManualClock
from tests.parts.authority import CLIENT, Authority, acme, never, says
from tests.parts.house import failure, open_house, value

OWN = {"hook_canary": {"own": "7"}}


def in_its_own_way(reply, _at):
    return TokenSet(reply.json["access_token"], form="Own")


class Waiting(ManualClock):
    """Lets time pass at once, but for the waits in `held`: those that are only limits to something else."""

    def __init__(self):
        super().__init__()
        self.held = {2.0, 30.0}

    async def sleep(self, seconds):
        if seconds in self.held:
            await asyncio.sleep(3600)
        await super().sleep(seconds)


@pytest.fixture
async def platform():
    async with Authority() as platform:
        yield platform


@pytest.fixture
async def house(tmp_path, platform):
    async with open_house(tmp_path / "data", acme(platform.origin), clock=Waiting()) as house:
        house.person.is_there = False
        yield house


def waits(house):
    """Return how long the platform was left in peace before each question."""
    return [seconds for seconds in house.clock.slept if seconds >= 5]


def nothing_left(house, name, outcome="error"):
    assert house.left_behind() == {}
    assert house.history() == [("oauth.started", "success", ""), ("oauth.refused", outcome, name)]
    return True


class TestDeviceCodes:
    async def test_a_code_is_shown_and_asked_about_until_the_person_agrees(self, house, platform):
        platform.device_answers = ["authorization_pending", "authorization_pending"]
        attempt = value(await house.connections.begin("acme", "change", method="device"))

        steps = await house.follow(attempt)

        phases = [step.phase for step in steps]
        assert phases == ["preparing", "listening", "browser-opened", "waiting", "checking", "reading", "connected"]
        assert steps[1].user_code == "WDJB-MJHT"
        assert steps[1].verification_uri == f"{platform.origin}/device-page"
        assert house.person.opened == [f"{platform.origin}/device-page"]
        assert waits(house) == [5.0, 5.0, 5.0]
        told = [(e.details["endpoint"], e.status, e.outcome) for e in await house.calls()]
        assert told == [("/device", 200, "success"), ("/token", 200, "success")]  # no entry for "not yet"
        (account,) = value(await house.connections.all())
        assert (account.method, account.scopes) == ("device", ("read:user", "write:data"))
        assert platform.asked_at("/device") == [{"client_id": CLIENT, "scope": "read:user write:data"}]
        assert platform.asked_at("/token")[0] == {
            "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
            "device_code": "canary-device",
            "client_id": CLIENT,
        }

    async def test_each_slow_down_adds_five_seconds(self, house, platform):
        platform.device_answers = ["slow_down", "authorization_pending", "slow_down"]

        assert (await house.connect(method="device")).phase == "connected"

        assert waits(house) == [5.0, 10.0, 10.0, 15.0]

    async def test_trouble_at_the_platform_is_waited_out_ever_longer(self, house, platform):
        platform.device_answers = ["down", "down", "down", "down"]

        assert (await house.connect(method="device")).phase == "connected"

        assert waits(house)[-1] >= 20.0

    @pytest.mark.parametrize(
        ("said", "ending"),
        [
            ("access_denied", Refused),
            ("authorization_declined", Refused),
            ("expired_token", TimedOut),
            ("code_expired", TimedOut),
            ("incorrect_device_code", Rejected),
        ],
    )
    async def test_the_platform_ends_it(self, house, platform, said, ending):
        platform.device_answers = [said]

        last = await house.connect(method="device")

        assert isinstance(last.failure, ending)
        assert nothing_left(house, last.failure.name, "refused" if ending is Refused else "error")

    async def test_nobody_types_the_code(self, house, platform):
        platform.device_answers = ["authorization_pending"] * 1000

        last = await house.connect(method="device")

        assert last.failure == TimedOut(900.0)
        assert sum(waits(house)) <= 900
        assert nothing_left(house, "timed-out")

    async def test_calling_it_off_ends_it_at_once(self, house, platform):
        platform.device_answers = ["authorization_pending"] * 10
        house.clock.held.add(5.0)
        attempt = value(await house.connections.begin("acme", "change", method="device"))
        await house.until(attempt, "waiting")

        value(await asyncio.wait_for(house.connections.cancel(attempt.id), 0.5))

        assert (await house.follow(attempt))[-1].failure == Cancelled()
        assert platform.asked_at("/token") == []
        assert nothing_left(house, "cancelled", "refused")

    async def test_without_a_browser_the_page_is_only_told(self, house, platform):
        house.person.has_browser = False
        attempt = value(await house.connections.begin("acme", "change", method="device"))

        steps = await house.follow(attempt)

        waiting = next(step for step in steps if step.phase == "waiting")
        assert waiting.failure == Unavailable("browser")
        assert steps[-1].phase == "connected"
        last = await house.connect(method="device", open_browser=False)
        assert last.phase == "connected"
        assert len(house.person.opened) == 1

    async def test_nothing_can_be_pasted_where_a_code_is_typed_but_its_page_opens_again(self, house, platform):
        house.clock.held.add(5.0)
        attempt = value(await house.connections.begin("acme", "change", method="device"))
        await house.until(attempt, "waiting")

        assert isinstance(failure(await house.connections.paste_answer(attempt.id, "http://x/")), Rejected)
        value(await house.connections.open_again(attempt.id))
        assert len(house.person.opened) == 2
        assert len(set(house.person.opened)) == 1
        value(await house.connections.cancel(attempt.id))
        assert isinstance(failure(await house.connections.open_again(attempt.id)), Rejected)

    @pytest.mark.parametrize(
        ("answer", "ending"),
        [
            (says(200, {"error": "device_flow_disabled"}), Rejected),
            (says(403, {"error": "x"}), Forbidden),
            (says(200, {}), Unreadable),
            (says(200, []), Unreadable),
            (says(200, {"device_code": "d", "user_code": "u", "verification_uri": "", "expires_in": 9}), Unreadable),
            (says(200, {"device_code": "d", "user_code": "u\n", "verification_uri": "x", "expires_in": 9}), Unreadable),
            (says(200, {"device_code": "d", "user_code": "u", "verification_uri": "x", "expires_in": 0}), Unreadable),
            (says(200, {"device_code": "d", "user_code": "u", "verification_uri": "x"}), Unreadable),
            (
                says(
                    200,
                    {"device_code": "d", "user_code": "u", "verification_uri": "http://evil.example/", "expires_in": 9},
                ),
                Rejected,
            ),
            (
                says(200, {"device_code": "d", "user_code": "u", "verification_uri": "javascript:x", "expires_in": 9}),
                Rejected,
            ),
            (
                says(
                    200,
                    {
                        "device_code": "d",
                        "user_code": "u",
                        "verification_uri": "https://evil.example/",
                        "expires_in": 9,
                    },
                ),
                Rejected,
            ),
        ],
    )
    async def test_a_code_that_cannot_be_used_is_an_ending(self, house, platform, answer, ending):
        platform.trouble["/device"] = answer

        last = await house.connect(method="device")

        assert isinstance(last.failure, ending)
        assert house.person.opened == []
        assert nothing_left(house, last.failure.name)

    async def test_another_platforms_word_for_the_address_is_understood(self, house, platform):
        body = {"device_code": "d", "user_code": "u", "verification_url": f"{platform.origin}/page", "expires_in": 99}
        platform.trouble["/device"] = says(200, body)
        platform.device_answers = ["access_denied"]
        attempt = value(await house.connections.begin("acme", "read", method="device"))

        steps = await house.follow(attempt)

        assert steps[1].verification_uri == f"{platform.origin}/page"

    async def test_a_browser_that_must_not_open_the_page_ends_it(self, tmp_path, platform):
        class Wary:
            async def open(self, url):
                raise FailureError(Rejected("Not this address."))

        async with open_house(tmp_path / "data", acme(platform.origin), browser=Wary(), clock=Waiting()) as house:
            assert (await house.connect(method="device")).failure == Rejected("Not this address.")

    async def test_what_the_platform_lacks_is_said(self, tmp_path, platform):
        known = acme(platform.origin)
        no_client = replace(known, oauth=None)
        half = replace(known, id="half", device=replace(known.device, scopes={}))
        async with open_house(tmp_path / "data", no_client, half, clock=Waiting()) as house:
            assert (await house.connect(method="device")).failure == SetupNeeded("acme", ("client_id",))
            assert isinstance((await house.connect("half", method="device")).failure, Rejected)


class TestPastedKeys:
    async def paste(self, house, secret, **how):
        attempt = value(await house.connections.connect_token("acme", "change", secret, **how))
        return await house.follow(attempt)

    async def test_a_key_is_tried_before_it_is_kept(self, house, platform):
        steps = await self.paste(house, "  acme_canary_pasted_key\n", name="Keys")

        assert [step.phase for step in steps] == ["preparing", "checking", "reading", "connected"]
        (account,) = value(await house.connections.all())
        assert (account.method, account.name, account.scopes) == ("token", "Keys", ())
        kept = await house.db.write(lambda tx: house.tokens.load(tx, account.id))
        assert kept == (TokenSet("acme_canary_pasted_key"), 1)
        assert house.left_behind() == {"connections": 1, "data_keys": 1, "sealed": 1}

    @pytest.mark.parametrize(
        ("secret", "sentence"),
        [
            ("xoxb-1-2-3", "This is a key of another platform."),
            ("something", "This does not look like a key of Acme or an old key of Acme."),
            ("", "Key is missing."),
            ("  \n", "Key is missing."),
            ("acme_one\nacme_two", "Key is one line without spaces. Copy it again, whole and alone."),
            ("acme one", "Key is one line without spaces. Copy it again, whole and alone."),
            ("acme_ü", "Key is one line without spaces. Copy it again, whole and alone."),
            ("acme_" + "x" * 5000, "Key is one line without spaces. Copy it again, whole and alone."),
        ],
    )
    async def test_what_cannot_be_such_a_key_is_told_at_once(self, house, platform, secret, sentence):
        refused = failure(await house.connections.connect_token("acme", "change", secret))

        assert isinstance(refused, Rejected)
        assert [(p.field, p.message) for p in refused.problems] == [("secret", sentence)]
        assert platform.asked == []
        assert house.history() == []

    async def test_a_key_that_the_platform_does_not_know_is_not_kept(self, house, platform):
        steps = await self.paste(house, "acme_unknown")

        assert isinstance(steps[-1].failure, Unauthorized)
        assert platform.asked_at("/revoke") == []
        assert nothing_left(house, "unauthorized")

    async def test_a_key_of_another_account_is_refused_by_name_and_not_withdrawn(self, house, platform):
        one = (await self.paste(house, "acme_canary_pasted_key"))[-1]
        platform.pasted["acme_of_ben"] = "ben"

        steps = await self.paste(house, "acme_of_ben", expect=one.connection)

        assert steps[-1].failure == WrongAccount("anna at Acme", "ben at Acme")
        assert platform.asked_at("/revoke") == []

    async def test_a_platform_may_read_its_keys_itself(self, tmp_path, platform):
        rule = PastedSecret("Key", (), {r"acme_.*": "a key"}, read=lambda text: TokenSet(text, form="Bot"))
        async with open_house(tmp_path / "data", acme(platform.origin, pasted=rule), clock=Waiting()) as house:
            last = (await self.paste(house, "acme_canary_pasted_key"))[-1]

            kept = await house.db.write(lambda tx: house.tokens.load(tx, last.connection))
            assert kept[0].form == "Bot"

    async def test_a_platform_may_know_whose_a_key_is_by_another_call(self, tmp_path, platform):
        def known(tokens):
            if "own" not in tokens.extra:
                return None
            return Call("GET", "me", lambda _: Account(tokens.extra["own"], "A hook"), purpose="try")

        shapes = {r"acme_.*": "a key", r"hook_.*": "a hook"}
        rule = PastedSecret("Key", (), shapes, read=lambda text: TokenSet(text, extra=OWN.get(text, {})))
        platform.pasted |= {"hook_canary": "anna"}
        acme_ = acme(platform.origin, pasted=rule, whoami_with=known)
        async with open_house(tmp_path / "data", acme_, clock=Waiting()) as house:
            hook = (await self.paste(house, "hook_canary"))[-1]
            key = (await self.paste(house, "acme_canary_pasted_key"))[-1]

            assert (hook.account, key.account.name) == (Account("7", "A hook"), "anna")

    @pytest.mark.parametrize(
        ("status", "name", "problems"),
        [
            (200, "", ()),
            (401, "rejected", (Problem("side", "Not this one."),)),
            (404, "rejected", (Problem("side", "Not this one."),)),
            (503, "unavailable", ()),
        ],
    )
    async def test_what_is_pasted_beside_it_is_tried_before_anything_is_kept(
        self, tmp_path, platform, status, name, problems
    ):
        def prove(tokens):
            call = Call("GET", "side", lambda _: None, purpose="try the other key")
            return (Proof("side", call, "Not this one."),) if "side" in tokens.extra else ()

        platform.trouble["/side"] = says(status, {"error": "x"} if name else {})
        more = PastedField("side", "Other key", {r"side_.*": "another key"})
        rule = PastedSecret("Key", (), {r"acme_.*": "a key"}, more=(more,), prove=prove)
        async with open_house(tmp_path / "data", acme(platform.origin, pasted=rule), clock=Waiting()) as house:
            alone = (await self.paste(house, "acme_canary_pasted_key"))[-1]
            assert (alone.phase, platform.asked_at("/side")) == ("connected", [])

            last = (await self.paste(house, "acme_canary_pasted_key", more={"side": "side_canary"}))[-1]
            kept, _ = await house.db.write(lambda tx: house.tokens.load(tx, alone.connection))
            assert kept.extra == ({} if name else {"side": "side_canary"})
            assert (getattr(last.failure, "name", ""), getattr(last.failure, "problems", ())) == (name, problems)

    async def test_a_field_that_may_not_be_left_out_is_asked_for(self, tmp_path, platform):
        more = PastedField("side", "Other key", {r"side_.*": "another key"}, optional=False)
        rule = PastedSecret("Key", (), {r"acme_.*": "a key"}, more=(more,))
        async with open_house(tmp_path / "data", acme(platform.origin, pasted=rule), clock=Waiting()) as house:
            refused = failure(await house.connections.connect_token("acme", "change", "acme_canary_pasted_key"))

            assert refused.problems == (Problem("side", "Other key is missing."),)

    async def test_a_platform_without_keys_says_so(self, tmp_path, platform):
        async with open_house(tmp_path / "data", acme(platform.origin, pasted=None), clock=Waiting()) as house:
            refused = failure(await house.connections.connect_token("acme", "change", "acme_x"))

            assert isinstance(refused, Rejected)
        async with open_house(tmp_path / "other", clock=Waiting()) as house:
            assert failure(await house.connections.connect_token("acme", "read", "x")) == NotFound("platform “acme”")


class TestMachines:
    async def test_a_machine_signs_in_with_what_it_is(self, house, platform):
        attempt = value(await house.connections.connect_machine("acme", "read", "machine-1", "canary-machine-secret"))

        last = (await house.follow(attempt))[-1]

        (account,) = value(await house.connections.all())
        assert (last.phase, account.method, account.scopes) == ("connected", "client-credentials", ("read:user",))
        kept, _ = await house.db.write(lambda tx: house.tokens.load(tx, account.id))
        assert kept.extra == {"client_id": "machine-1", "client_secret": "canary-machine-secret"}
        assert "canary" not in repr(kept)

    async def test_a_platform_without_scopes_or_browser_works_too(self, tmp_path, platform):
        known = acme(platform.origin, oauth=None)
        known = replace(known, machine=replace(known.machine, scopes={}))
        async with open_house(tmp_path / "data", known, clock=Waiting()) as house:
            begun = await house.connections.connect_machine("acme", "read", "machine-1", "canary-machine-secret")

            assert (await house.follow(value(begun)))[-1].phase == "connected"
            assert "scope" not in platform.asked_at("/token")[0]

    async def test_a_platform_may_want_more_to_be_said_and_answer_in_its_own_way(self, tmp_path, platform):
        known = acme(platform.origin, oauth=None)
        machine = replace(known.machine, extra={"audience": "acme.example"}, read_tokens=in_its_own_way)
        async with open_house(tmp_path / "data", replace(known, machine=machine), clock=Waiting()) as house:
            begun = await house.connections.connect_machine("acme", "read", "machine-1", "canary-machine-secret")

            assert (await house.follow(value(begun)))[-1].phase == "connected"
            assert platform.asked_at("/token")[0]["audience"] == "acme.example"
            (account,) = value(await house.connections.all())
            kept, _ = await house.db.write(lambda tx: house.tokens.load(tx, account.id))
            assert kept.form == "Own"

    async def test_a_secret_that_is_wrong_is_not_kept(self, house, platform):
        attempt = value(await house.connections.connect_machine("acme", "read", "machine-1", "wrong"))

        assert isinstance((await house.follow(attempt))[-1].failure, Unauthorized)
        assert nothing_left(house, "unauthorized")

    @pytest.mark.parametrize(("client", "secret", "field"), [("", "x", "client_id"), ("x", " ", "secret")])
    async def test_what_is_missing_is_said_at_its_field(self, house, client, secret, field):
        refused = failure(await house.connections.connect_machine("acme", "read", client, secret))

        assert refused.problems[0].field == field

    async def test_calling_off_ends_it(self, house, platform):
        platform.trouble["/token"] = never
        attempt = value(await house.connections.connect_machine("acme", "read", "machine-1", "x"))
        await house.until(attempt, "checking")

        value(await asyncio.wait_for(house.connections.cancel(attempt.id), 1))

        assert nothing_left(house, "cancelled", "refused")

    async def test_a_platform_that_is_down_is_an_ending(self, house, platform):
        await platform.stop()
        attempt = value(await house.connections.connect_machine("acme", "read", "machine-1", "x"))

        assert isinstance((await house.follow(attempt))[-1].failure, Offline)
