"""Cutting all access: everything stops, every key is tried once more and refused, and what is left is said."""

import pytest

from connector_app.model.audit import AuditQuery
from connector_app.model.leaving import CutAccount, StepResult
from connector_app.model.provider import no_revoke
from connector_app.services.needs import Hooks
from connector_app.store import cuts
from tests.parts.authority import Authority, acme, says
from tests.parts.house import open_house, value
from tests.parts.signing import keychain
from tests.services.test_killed import run

ALL = {"work": "ok", "live": "skipped", "access": "ok", "proof": "ok", "copies": "ok", "keys": "ok"}
CUTTING = ("cut", "stopped", "/revoke acted", "withdrawn", "/me asked", "proved", "taken-out", "shredded")


@pytest.fixture
async def platform():
    async with Authority() as platform:
        yield platform


@pytest.fixture
async def other():
    async with Authority() as other:
        yield other


@pytest.fixture
async def house(tmp_path, platform, other):
    known = acme(platform.origin), acme(other.origin, id="brew", name="Brew", revoke_page="")
    async with open_house(tmp_path / "data", *known) as house:
        await house.connect()
        await house.connect("brew")
        yield house


def outcomes(account):
    return {step.name: step.outcome for step in account.steps}


async def told(house, connection=""):
    """Return the history of an account's cut, oldest first."""
    entries = value(await house.audit.page(AuditQuery(connection=connection)))
    families = {"access", "keys", "token", "connection"}
    return [(e.action, e.outcome) for e in reversed(entries) if e.action.split(".")[0] in families]


class TestCutting:
    async def test_every_account_goes_and_each_old_key_is_tried_once_and_refused(self, house, platform, other):
        before = len(platform.asked_at("/me"))

        cut = value(await house.connections.cut_access())

        assert [(a.name, outcomes(a)) for a in cut.accounts] == [("Acme \u2013 Acme", ALL), ("Brew \u2013 Acme", ALL)]
        assert cut.accounts[0].step("proof").words == "The old key was tried once, and Acme refused it."
        assert not any(each.is_by_hand or each.is_waiting for each in cut.accounts)
        assert cut.ended_at
        assert platform.alive == other.alive == []
        assert len(platform.asked_at("/me")) == before + 1
        assert value(await house.connections.all()) == ()
        assert house.left_behind() == {"connections": 2}

    async def test_each_step_is_an_entry_of_the_history(self, house):
        cut = value(await house.connections.cut_access())

        assert await told(house, cut.accounts[0].id) == [
            ("access.stopped", "success"),
            ("access.proved", "success"),
            ("token.revoked", "success"),
            ("connection.removed", "success"),
            ("keys.destroyed", "success"),
        ]
        actions = [entry[0] for entry in house.history()]
        assert actions.count("access.cut") == actions.count("access.cut-ended") == 1
        assert actions.index("access.cut") < actions.index("access.stopped")
        assert actions[-1] == "access.cut-ended"
        assert value(await house.audit.verify()).verdict == "unbroken"

    async def test_all_accounts_stop_before_any_platform_is_asked(self, tmp_path, platform):
        seen = []

        async def stop(connection):
            seen.append([c.status.value for c in value(await house.connections.all())])

        known = acme(platform.origin), acme(platform.origin, id="brew", name="Brew")
        async with open_house(tmp_path / "data", *known, hooks=Hooks(before_disconnect=stop)) as house:
            await house.connect()
            await house.connect("brew")

            value(await house.connections.cut_access())

            assert seen[0] == ["off", "off"]

    async def test_nobody_waits_for_a_platform_that_is_gone_and_it_is_asked_again_later(self, house, platform, other):
        await platform.stop()

        cut = value(await house.connections.cut_access())

        gone, went = cut.accounts
        assert outcomes(went) == ALL
        left = {"work": "ok", "live": "skipped", "access": "later", "copies": "ok", "keys": "later"}
        assert outcomes(gone) == left
        assert (gone.is_by_hand, gone.is_waiting) == (True, True)
        assert other.alive == []
        assert [c.id for c in value(await house.connections.pending())] == [gone.id]

        await platform.again()
        value(await house.connections.settle())

        gone = (await house.db.read(cuts.newest)).accounts[0]
        assert outcomes(gone) == ALL
        assert platform.alive == []
        late = ["access.proved", "token.revoked", "keys.destroyed"]
        assert [action for action, _ in await told(house, gone.id)][-3:] == late

    async def test_a_key_that_still_opens_is_said_and_shown_where_to_look(self, house, platform):
        platform.trouble["/me"] = says(200, {"id": "id-anna", "name": "anna", "workspace": "Acme"})

        cut = value(await house.connections.cut_access())

        proof = cut.accounts[0].step("proof")
        assert proof.outcome == "failed"
        assert "Acme still took it" in proof.words
        assert proof.words.endswith("Look at https://acme.example/grants.")
        assert cut.accounts[0].is_by_hand
        assert ("access.disproved", "error") in await told(house, cut.accounts[0].id)

    async def test_a_key_that_had_run_out_by_itself_is_not_tried_since_that_proves_nothing(self, house, platform):
        before = len(platform.asked_at("/me"))
        house.clock.jump(2 * 3600)

        cut = value(await house.connections.cut_access())

        proof = cut.accounts[0].step("proof")
        assert (proof.outcome, proof.words) == (
            "skipped",
            "The old key had run out by itself: trying it proves nothing.",
        )
        assert cut.accounts[0].is_by_hand
        assert before == len(platform.asked_at("/me"))

    async def test_keys_that_are_given_up_before_the_platform_answered_are_no_more_said_to_wait(self, house, platform):
        await platform.stop()
        cut = value(await house.connections.cut_access())
        assert cut.accounts[0].is_waiting

        value(await house.connections.forget_now(cut.accounts[0].id))

        gone = (await house.db.read(cuts.newest)).accounts[0]
        assert (gone.is_by_hand, gone.is_waiting) == (True, False)
        assert "given up" in gone.step("access").words

    async def test_a_key_that_cannot_be_tried_proves_nothing(self, house, other):
        other.trouble["/me"] = says(503, {})

        cut = value(await house.connections.cut_access())

        proof = cut.accounts[1].step("proof")
        assert (proof.outcome, proof.words) == ("skipped", "Brew did not answer when the old key was tried.")
        assert cut.accounts[1].is_by_hand
        assert not cut.accounts[1].is_waiting

    async def test_a_platform_without_a_way_to_withdraw_is_left_to_the_person(self, tmp_path, platform):
        async with open_house(tmp_path / "data", acme(platform.origin, revoke=no_revoke)) as house:
            await house.connect()

            cut = value(await house.connections.cut_access())

            (account,) = cut.accounts
            assert account.step("access").outcome == "skipped"
            assert account.step("access").words.endswith("You can do it at https://acme.example/grants.")
            assert account.step("proof") is None
            assert account.step("keys").outcome == "ok"
            assert account.is_by_hand
            assert not account.is_waiting
            assert ("access.by-hand", "waiting") in await told(house, account.id)

    async def test_with_no_account_there_is_nothing_to_cut(self, tmp_path, platform):
        async with open_house(tmp_path / "data", acme(platform.origin)) as house:
            cut = value(await house.connections.cut_access())

            assert cut.accounts == ()
            assert cut.ended_at

    async def test_removing_one_account_tries_no_old_key(self, house, platform):
        (account, _) = value(await house.connections.all())
        before = len(platform.asked_at("/me"))

        done = value(await house.connections.disconnect(account.id))

        assert "proof" not in {step.name for step in done}
        assert len(platform.asked_at("/me")) == before
        assert await house.db.read(cuts.newest) is None


def test_an_account_that_has_not_come_to_its_access_is_not_by_hand_yet():
    account = CutAccount("a-1", "A", "acme", (StepResult("work", "ok", ""),))

    assert not account.is_by_hand
    assert not account.is_waiting


@pytest.mark.slow
@pytest.mark.timeout(60)
class TestKilled:
    @pytest.mark.parametrize("step", CUTTING)
    async def test_it_ends_in_all_access_cut_wherever_it_was_killed(self, tmp_path, platform, step):
        async with open_house(tmp_path, acme(platform.origin), keychain=keychain(tmp_path)) as house:
            await house.connect()
        await run(tmp_path, platform, "cut", step)
        async with open_house(tmp_path, acme(platform.origin), keychain=keychain(tmp_path)) as house:
            value(await house.connections.settle())

            (account,) = (cut := await house.db.read(cuts.newest)).accounts
            assert outcomes(account) == ALL
            assert cut.ended_at
            assert platform.alive == []
            assert house.left_behind() == {"connections": 1}
            actions = [entry[0] for entry in house.history()]
            assert actions.count("access.cut") == actions.count("access.cut-ended") == 1
            assert actions.count("connection.removed") == actions.count("token.revoked") == 1
            assert value(await house.audit.verify()).verdict == "unbroken"
