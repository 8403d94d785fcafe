"""Every way in which a sign-in can end without an account: one failure, two entries, nothing half-saved."""

import asyncio
import socket
import time
from dataclasses import replace

import pytest

from connector_app.model.audit import Event
from connector_app.model.failure import (
    ApprovalNeeded,
    Cancelled,
    ClockWrong,
    FailureError,
    KeychainChanged,
    KeychainLocked,
    KeychainUnavailable,
    Offline,
    PortTaken,
    Refused,
    Rejected,
    StateMismatch,
    Storage,
    TimedOut,
    Unauthorized,
    Unavailable,
    Unexpected,
    Unreadable,
)
from connector_app.model.oauth import Redirect
from tests.parts.attack import visit
from tests.parts.authority import Authority, acme, never, says
from tests.parts.house import callback, only_refused, open_house, value


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


class TestEndings:
    """Each is one failure in the last step; nothing half-saved; two entries in the history."""

    async def test_the_person_says_no(self, house, platform):
        platform.error = "access_denied"
        began = time.monotonic()

        last = await house.connect()
        await asyncio.gather(*house.person.tasks)

        assert isinstance(last.failure, Refused)
        assert time.monotonic() - began < 2
        assert b"You said no" in house.person.pages[-1].body
        assert only_refused(house, "refused", "refused")

    @pytest.mark.parametrize(
        ("error", "ending"),
        [("approval_required", ApprovalNeeded), ("server_error", Unavailable), ("invalid_scope", Rejected)],
    )
    async def test_the_platform_ends_it(self, house, platform, error, ending):
        platform.error = error

        last = await house.connect()
        await asyncio.gather(*house.person.tasks)

        assert isinstance(last.failure, ending)
        assert last.failure.trace.words == "words of the platform"
        assert b"This did not work" in house.person.pages[-1].body
        assert only_refused(house, last.failure.name)

    async def test_the_answer_of_another_issuer_is_not_taken(self, house, platform):
        platform.issuer = "https://evil.example"

        last = await house.connect()

        assert last.failure == StateMismatch("issuer")
        assert platform.asked_at("/token") == []
        assert only_refused(house, "state-mismatch")

    async def test_the_person_calls_it_off(self, house, platform, absent):
        attempt = value(await house.connections.begin("acme", "change"))
        step = await house.until(attempt, "waiting")
        began = time.monotonic()

        value(await house.connections.cancel(attempt.id))

        assert time.monotonic() - began < 0.2
        with pytest.raises(OSError, match="Connect call failed"):
            await visit(callback(step))
        assert (await house.follow(attempt))[-1].failure == Cancelled()
        assert only_refused(house, "cancelled", "refused")

    async def test_calling_off_twice_or_after_the_end_changes_nothing(self, house):
        attempt = value(await house.connections.begin("acme", "change"))
        last = (await house.follow(attempt))[-1]

        value(await house.connections.cancel(attempt.id))
        value(await house.connections.cancel(attempt.id))

        assert (await house.follow(attempt))[-1] == last

    @pytest.mark.parametrize("where", ["/token", "/me"])
    async def test_calling_off_while_the_platform_is_asked_gives_the_tokens_back(self, house, platform, where):
        asked, go_on = asyncio.Event(), asyncio.Event()

        async def slow():
            asked.set()
            await go_on.wait()

        platform.trouble[where] = slow
        attempt = value(await house.connections.begin("acme", "change"))
        await asyncio.wait_for(asked.wait(), 5)
        cancelling = asyncio.create_task(house.connections.cancel(attempt.id))
        await asyncio.sleep(0.05)
        platform.trouble.clear()
        go_on.set()
        await cancelling

        assert (await house.follow(attempt))[-1].failure == Cancelled()
        assert len(platform.grants) == 1
        assert platform.alive == []
        assert only_refused(house, "cancelled", "refused")

    async def test_calling_off_does_not_wait_for_ever_for_a_code_that_was_sent(self, house, platform):
        platform.trouble["/token"] = never
        attempt = value(await house.connections.begin("acme", "change"))
        await house.until(attempt, "checking")
        cancelling = asyncio.create_task(house.connections.cancel(attempt.id))
        await asyncio.sleep(0.05)
        house.clock.jump(3)

        await asyncio.wait_for(cancelling, 2)

        assert only_refused(house, "cancelled", "refused")

    async def test_nobody_answers_for_five_minutes(self, house, platform, absent):
        attempt = value(await house.connections.begin("acme", "change"))
        step = await house.until(attempt, "waiting")
        house.clock.jump(299)
        assert 0 < value(await house.connections.step_after(attempt.id, 3)).seconds_left <= 1
        house.clock.jump(1.1)

        assert (await house.follow(attempt))[-1].failure == TimedOut(300.0)
        late = await visit(callback(step))
        assert (late.status, late.headers["location"]) == (303, "/ended")
        assert b"This attempt has ended" in (await visit(step.redirect_uri.replace("callback/acme", "ended"))).body
        assert (await visit(callback(step, state="x"))).status == 400
        assert platform.asked_at("/token") == []
        assert only_refused(house, "timed-out")

    async def test_an_answer_at_the_last_moment_counts(self, house, platform, absent):
        attempt = value(await house.connections.begin("acme", "change"))
        step = await house.until(attempt, "waiting")
        house.clock.jump(298)

        await absent.agree(step.url)

        assert (await house.follow(attempt))[-1].phase == "connected"

    async def test_an_answer_of_somebody_else_is_named_when_the_time_is_up(self, house, platform, absent):
        attempt = value(await house.connections.begin("acme", "change"))
        step = await house.until(attempt, "waiting")
        assert (await visit(callback(step, state="B" * 43))).status == 400
        house.clock.jump(301)

        assert (await house.follow(attempt))[-1].failure == StateMismatch("state")
        assert only_refused(house, "state-mismatch")

    async def test_no_port_is_free(self, tmp_path, platform):
        with socket.create_server(("127.0.0.1", 0)) as other:
            port = other.getsockname()[1]
            known = acme(platform.origin)
            oauth = replace(known.oauth, redirect=Redirect("/callback/acme", ports=(port,)))
            async with open_house(tmp_path / "data", replace(known, oauth=oauth)) as house:
                last = await house.connect()

                assert last.failure == PortTaken((port,))
                assert house.person.opened == []
                assert only_refused(house, "port-taken")

    async def test_the_browser_does_not_open_and_nobody_copies_the_link(self, house, absent):
        absent.has_browser = False
        attempt = value(await house.connections.begin("acme", "change"))
        step = await house.until(attempt, "waiting")
        assert step.failure == Unavailable("browser")
        assert step.url.startswith("http")
        house.clock.jump(301)

        assert (await house.follow(attempt))[-1].failure == Unavailable("browser")
        assert only_refused(house, "unavailable")

    async def test_an_address_the_browser_must_not_open_ends_it(self, tmp_path, platform):
        class Wary:
            async def open(self, url):
                raise FailureError(Rejected("Not this address."))

        async with open_house(tmp_path / "data", acme(platform.origin), browser=Wary()) as house:
            assert (await house.connect()).failure == Rejected("Not this address.")
            assert only_refused(house, "rejected")

    async def test_an_unencrypted_platform_is_not_opened(self, tmp_path, platform):
        endpoints = {**acme(platform.origin).endpoints, "authorize": "http://acme.example/authorize"}
        async with open_house(tmp_path / "data", acme(platform.origin, endpoints=endpoints)) as house:
            assert isinstance((await house.connect()).failure, Rejected)
            assert house.person.opened == []
            assert only_refused(house, "rejected")

    @pytest.mark.parametrize(
        ("trouble", "ending"),
        [
            (says(503, {"error": "x"}), Unavailable),
            (says(400, {"error": "invalid_grant"}), Unauthorized),
            (says(400, {"error": "invalid_request"}), Rejected),
            (says(200, {"error": "bad_verification_code"}), Rejected),
            (says(200, {"token_type": "mac", "access_token": "x"}), Unreadable),
            (says(200, []), Unreadable),
        ],
    )
    async def test_the_platform_gives_no_tokens(self, house, platform, trouble, ending):
        platform.trouble["/token"] = trouble

        last = await house.connect()

        assert isinstance(last.failure, ending)
        assert len(platform.asked_at("/token")) == 1  # the code is never sent twice
        assert only_refused(house, last.failure.name)

    async def test_the_platform_is_down_after_the_person_agreed(self, house, platform):
        async def gone():
            asyncio.get_running_loop().call_soon(lambda: house.person.tasks.add(asyncio.create_task(platform.stop())))
            await asyncio.sleep(3600)

        platform.trouble["/token"] = gone

        last = await house.connect()

        assert isinstance(last.failure, Offline)
        assert only_refused(house, "offline")

    @pytest.mark.parametrize(
        ("trouble", "ending"),
        [
            (says(401, {"error": "x"}), Unauthorized),
            (says(200, {"id": "", "name": "", "workspace": ""}), Unreadable),
            (says(200, {"name": "anna"}), Unreadable),
        ],
    )
    async def test_the_account_cannot_be_told(self, house, platform, trouble, ending):
        platform.trouble["/me"] = trouble

        last = await house.connect()

        assert isinstance(last.failure, ending)
        assert platform.alive == []
        assert only_refused(house, last.failure.name)

    async def test_this_computers_clock_is_wrong(self, tmp_path):
        async with (
            Authority(ahead=7200) as platform,
            open_house(tmp_path / "data", acme(platform.origin)) as house,
        ):
            platform.trouble["/me"] = says(401, {"error": "invalid_token"})

            last = await house.connect()

            assert isinstance(last.failure, ClockWrong)
            assert -7300 < last.failure.ahead < -7100
            assert only_refused(house, "clock-wrong")

    async def test_a_mistake_of_ours_is_an_ending_too(self, tmp_path, platform, caplog):
        class Broken:
            async def open(self, url):
                raise KeyError("canary")

        async with open_house(tmp_path / "data", acme(platform.origin), browser=Broken()) as house:
            last = await house.connect()

            assert isinstance(last.failure, Unexpected)
            assert last.failure.reference in caplog.text
            assert only_refused(house, "unexpected")

    async def test_the_program_ends_while_it_waits(self, tmp_path, platform):
        async with open_house(tmp_path / "data", acme(platform.origin)) as house:
            house.person.is_there = False
            step = await house.until(value(await house.connections.begin("acme", "read")), "waiting")
            following = asyncio.create_task(house.connections.step_after(_id(house), step.number))
            await asyncio.sleep(0)
            began = time.monotonic()
            await house.connections.close()

            assert time.monotonic() - began < 0.5
            with pytest.raises(OSError, match="Connect call failed"):
                await visit(callback(step))
            following.cancel()
            await asyncio.gather(following, return_exceptions=True)
            assert house.left_behind() == {}


def _id(house):
    return next(iter(house.connections._attempts._running))


class TestKeychains:
    @pytest.mark.parametrize(
        ("state", "ending"),
        [
            ("locked", KeychainLocked("keychain:Memory")),
            ("hung", KeychainLocked("keychain:Memory", waiting=True)),
            ("absent", KeychainUnavailable("no keychain answers")),
        ],
    )
    async def test_a_keychain_that_refuses_never_costs_a_consent(self, house, platform, state, ending):
        house.keychain.state = state

        last = await house.connect()

        assert last.failure == ending
        assert house.person.opened == []
        assert platform.asked == []
        assert only_refused(house, ending.name)

        house.keychain.state = "unlocked"
        assert (await house.connect()).phase == "connected"

    async def test_a_keychain_that_changed_is_told_and_everything_kept(self, tmp_path, platform):
        async with open_house(tmp_path / "data", acme(platform.origin)) as house:
            await house.connect()
            before = house.left_behind()
        async with open_house(tmp_path / "data", acme(platform.origin)) as house:  # with a keychain that is empty
            last = await house.connect()

            assert last.failure == KeychainChanged("keychain:Memory", "keychain:Memory")
            assert house.left_behind() == before
            assert len(platform.alive) == 1

    @pytest.mark.parametrize("at", ["exchanged", "identified"])
    async def test_a_vault_that_shuts_after_the_consent_saves_nothing_and_gives_back(
        self, tmp_path, platform, at, monkeypatch
    ):
        async def shut(realm):
            raise FailureError(KeychainLocked("keychain:Memory"))

        def reached(step):
            if step == at:
                monkeypatch.setattr(house.vault, "unlock", shut)

        async with open_house(tmp_path / "data", acme(platform.origin), reached=reached) as house:
            last = await house.connect()

            assert last.failure == KeychainLocked("keychain:Memory")
            assert platform.alive == []
            assert only_refused(house, "keychain-locked")


async def fill_up(house):
    """Let the disk be full: no page more, and no room in the history's last one."""
    pages = house.rows("pragma page_count")[0][0]
    await house.db.write(lambda tx: tx.run(f"pragma max_page_count = {pages}"))
    for _ in range(1000):
        try:
            await house.audit.write(Event("x"))
        except FailureError:
            return
    raise AssertionError("the disk does not fill up")


class TestDisks:
    async def test_a_disk_that_is_full_from_the_start_opens_no_browser(self, house, platform):
        await fill_up(house)
        before = house.history()

        last = await house.connect()

        assert isinstance(last.failure, Storage)
        assert last.failure.kind == "full"
        assert house.person.opened == []
        assert house.history() == before
        assert house.left_behind() == {}

    async def test_a_disk_that_fills_up_before_the_save_leaves_nothing(self, house, platform):
        platform.trouble["/me"] = lambda: fill_up(house)

        last = await house.connect()

        assert isinstance(last.failure, Storage)
        assert platform.alive == []
        assert house.left_behind() == {}
        platform.trouble.clear()
        await house.db.write(lambda tx: tx.run("pragma max_page_count = 100000"))
        assert (await house.connect()).phase == "connected"


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
