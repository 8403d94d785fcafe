"""Accounts whose platform nothing describes any more: they can be taken out, and hinder no other account."""

import pytest

from connector_app.model.failure import FailureError, NotFound, Offline, Storage
from connector_app.services.boundary import every
from connector_app.services.needs import Hooks
from tests.fakes.keychain import MemoryKeychain
from tests.parts.authority import Authority, acme, says
from tests.parts.house import failure, open_house, value

GONE = "The file that describes this platform is missing or has a mistake."


@pytest.fixture
async def platform():
    async with Authority() as platform:
        yield platform


@pytest.fixture
def keychain():
    return MemoryKeychain()


def other(platform):
    """Return the same platform under another name: what an account that stands behind the first is at."""
    return acme(platform.origin, id="other", name="Other")


def outcomes(steps):
    return {step.name: step.outcome for step in steps}


@pytest.mark.parametrize("withdraw", [True, False])
async def test_such_an_account_can_be_removed_and_its_keys_are_destroyed(tmp_path, platform, keychain, withdraw):
    async with open_house(tmp_path, acme(platform.origin), keychain=keychain) as house:
        account = (await house.connect()).connection
    async with open_house(tmp_path, keychain=keychain) as house:
        steps = value(await house.connections.disconnect(account, withdraw=withdraw))

        assert {"work": "ok", "live": "skipped", "access": "skipped", "keys": "ok", "copies": "ok"} == outcomes(steps)
        assert steps[1].words.startswith(GONE)
        assert steps[2].words.startswith(GONE if withdraw else "Access was left as it is at the platform.")
        assert {"connections": 1} == house.left_behind()
        assert ("connection.removed", "success", "") == house.history()[-1]


async def test_such_an_account_cannot_be_turned_on(tmp_path, platform, keychain):
    async with open_house(tmp_path, acme(platform.origin), keychain=keychain) as house:
        account = (await house.connect()).connection
        value(await house.connections.turn_off(account))
    async with open_house(tmp_path, keychain=keychain) as house:
        assert NotFound("platform file") == failure(await house.connections.turn_on(account))
        assert "off" == value(await house.connections.get(account)).status


async def test_a_call_for_it_is_refused_before_anything_is_sent(tmp_path, platform, keychain):
    async with open_house(tmp_path, acme(platform.origin), keychain=keychain) as house:
        account = (await house.connect()).connection
        call = acme(platform.origin).whoami()
    asked = len(platform.asked)
    async with open_house(tmp_path, keychain=keychain) as house:
        with pytest.raises(FailureError) as error:
            await house.api.make(value(await house.connections.get(account)), call)

    assert (NotFound("platform file"), asked) == (error.value.failure, len(platform.asked))


async def test_a_removal_that_was_cut_off_is_finished_without_the_platform(tmp_path, platform, keychain):
    async def refuses(_connection):
        raise FailureError(Storage("full", ""))

    hooks = Hooks(before_disconnect=refuses)
    async with open_house(tmp_path, acme(platform.origin), keychain=keychain, hooks=hooks) as house:
        account = (await house.connect()).connection
        assert "storage" == failure(await house.connections.disconnect(account)).name
    async with open_house(tmp_path, keychain=keychain) as house:
        value(await house.connections.finish_leaving())

        assert {"connections": 1} == house.left_behind()


async def test_a_removal_that_still_fails_does_not_hold_up_those_behind_it(tmp_path, platform, keychain):
    stuck = set()

    async def refuses(connection):
        if connection in stuck or not stuck:
            raise FailureError(Storage("full", ""))

    both = acme(platform.origin), other(platform)
    async with open_house(tmp_path, *both, keychain=keychain, hooks=Hooks(before_disconnect=refuses)) as house:
        accounts = [(await house.connect(each.id)).connection for each in both]
        for account in accounts:
            failure(await house.connections.disconnect(account))
        stuck.add(accounts[0])

        assert "storage" == failure(await house.connections.settle()).name

        assert accounts[:1] == [each.id for each in value(await house.connections.all())]
        assert [("disconnect",)] == house.rows("select what from intents")


async def test_a_withdrawal_that_waits_for_its_file_does_not_hold_up_the_others(tmp_path, platform, keychain):
    both = acme(platform.origin), other(platform)
    async with open_house(tmp_path, *both, keychain=keychain) as house:
        accounts = [(await house.connect(each.id)).connection for each in both]
        await platform.stop()
        for account in accounts:
            assert "later" == outcomes(value(await house.connections.disconnect(account)))["access"]
    await platform.again()
    async with open_house(tmp_path, other(platform), keychain=keychain) as house:
        value(await house.connections.settle())

        assert accounts[:1] == [each.id for each in value(await house.connections.pending())]
        assert 1 == len(platform.alive)
        assert "ok" == value(await house.connections.forget_now(accounts[0])).outcome
        assert {"connections": 2} == house.left_behind()


async def test_tokens_nobody_got_wait_for_their_file_and_the_others_are_given_back(tmp_path, platform, keychain):
    both = acme(platform.origin), other(platform)
    platform.trouble["/me"] = platform.trouble["/revoke"] = says(503, {"error": "x"})
    async with open_house(tmp_path, *both, keychain=keychain) as house:
        for each in both:
            await house.connect(each.id)
        assert 2 == house.left_behind()["intents"]
    platform.trouble.clear()
    async with open_house(tmp_path, other(platform), keychain=keychain) as house:
        value(await house.connections.settle())

        assert {"data_keys": 1, "sealed": 1, "intents": 1} == house.left_behind()
        assert 1 == len(platform.alive)
    async with open_house(tmp_path, *both, keychain=keychain) as house:
        value(await house.connections.settle())

        assert ({}, []) == (house.left_behind(), platform.alive)


async def test_several_works_are_all_done_and_the_first_failure_is_told():
    done = []

    async def work(name, error=None):
        done.append(name)
        if error:
            raise error

    with pytest.raises(FailureError) as error:
        await every(
            lambda: work(1),
            lambda: work(2, FailureError(Offline("h"))),
            lambda: work(3, ValueError("canary")),
            lambda: work(4),
        )

    assert ([1, 2, 3, 4], Offline("h")) == (done, error.value.failure)
    await every(lambda: work(5))
    assert 5 == done[-1]
