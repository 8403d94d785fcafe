"""Signing in anew where a platform lets tokens stand side by side: the earlier ones end there, at once or later."""

import asyncio

import pytest

from connector_app.model.failure import Unauthorized
from tests.parts.authority import Authority, _revoke, acme, never, says
from tests.parts.house import open_house, value

SETTLED = {"connections": 1, "data_keys": 1, "sealed": 1}
WAITING = {"connections": 1, "data_keys": 2, "sealed": 2, "intents": 1}


@pytest.fixture
async def platform():
    async with Authority() as platform:
        yield platform


@pytest.fixture
async def house(tmp_path, platform):
    async with open_house(tmp_path / "data", acme(platform.origin, supersede=_revoke)) as house:
        yield house


async def test_the_tokens_of_the_sign_in_before_end_at_the_platform(house, platform):
    first = await house.connect()
    again = await house.connect()

    assert (again.connection, again.already) == (first.connection, True)
    assert platform.alive == [platform.grants[1]]
    assert house.left_behind() == SETTLED
    assert house.history()[-2:] == [("oauth.completed", "success", ""), ("token.superseded", "success", "")]
    kept = await house.tokens.valid(value(await house.connections.get(first.connection)))
    assert kept.access == platform.grants[1].access


async def test_a_platform_that_is_down_is_asked_later_and_the_sign_in_is_not_held_up_by_it(house, platform):
    await house.connect()
    platform.trouble["/revoke"] = says(503, {"error": "down"})

    assert (await house.connect()).phase == "connected"

    assert (len(platform.alive), house.left_behind()) == (2, WAITING)
    assert "token.superseded" not in [entry[0] for entry in house.history()]
    platform.trouble.clear()
    value(await house.connections.settle())
    assert platform.alive == [platform.grants[1]]
    assert house.left_behind() == SETTLED
    assert house.history()[-1] == ("token.superseded", "success", "")


async def test_a_platform_that_does_not_answer_costs_five_seconds_at_most(house, platform):
    await house.connect()
    platform.trouble["/revoke"] = never
    attempt = value(await house.connections.begin("acme", "change"))
    while not platform.asked_at("/revoke"):
        await asyncio.sleep(0.01)
    house.clock.jump(6)

    assert (await house.follow(attempt))[-1].phase == "connected"
    assert house.left_behind() == WAITING


async def test_what_the_platform_refuses_for_good_is_not_asked_for_ever(house, platform):
    await house.connect()
    platform.trouble["/revoke"] = says(400, {"error": "unsupported"})

    assert (await house.connect()).phase == "connected"

    assert house.left_behind() == SETTLED
    assert house.history()[-1] == ("oauth.completed", "success", "")


async def test_an_account_that_is_removed_meanwhile_leaves_nothing_behind_either(house, platform):
    first = await house.connect()
    platform.trouble["/revoke"] = says(503, {"error": "down"})
    await house.connect()
    platform.trouble.clear()
    value(await house.connections.disconnect(first.connection))
    value(await house.connections.settle())

    assert platform.alive == []
    assert house.left_behind() == {"connections": 1}  # marked as removed


async def test_a_key_that_a_person_pasted_is_theirs(house, platform):
    key = "acme_canary_pasted_key"
    await house.follow(value(await house.connections.connect_token("acme", "change", key)))
    await house.connect()

    assert platform.asked_at("/revoke") == []
    assert house.left_behind() == SETTLED


async def test_tokens_that_do_not_open_any_more_are_only_forgotten(house, platform):
    await house.connect()
    await house.db.write(lambda tx: tx.run("update sealed set blob = zeroblob(64)"))

    assert (await house.connect()).phase == "connected"
    assert (platform.asked_at("/revoke"), house.left_behind()) == ([], SETTLED)


async def test_what_was_put_aside_and_does_not_open_any_more_is_forgotten_later(house, platform):
    first = await house.connect()
    platform.trouble["/revoke"] = says(503, {"error": "down"})
    await house.connect()
    platform.trouble.clear()
    asked = len(platform.asked_at("/revoke"))
    spoil = "update sealed set blob = zeroblob(64) where owner != ?"
    await house.db.write(lambda tx: tx.run(spoil, (first.connection,)))
    value(await house.connections.settle())

    assert (len(platform.asked_at("/revoke")), house.left_behind()) == (asked, SETTLED)


async def test_where_the_end_of_one_would_be_the_end_of_all_nothing_is_asked(tmp_path, platform):
    async with open_house(tmp_path / "data", acme(platform.origin)) as house:
        await house.connect()
        await house.connect()

        assert len(platform.alive) == 2
        assert house.left_behind() == SETTLED


async def test_another_person_ends_nobodys_sign_in(house, platform):
    first = await house.connect()
    platform.person = "bob"
    other = await house.connect()

    assert first.connection != other.connection
    assert len(platform.alive) == 2
    wrong = (await house.connect(expect=first.connection)).failure
    assert not isinstance(wrong, Unauthorized)
    assert len(house.rows("select 1 from intents")) == 0


async def test_a_key_that_takes_the_place_of_a_sign_in_ends_it(house, platform):
    await house.connect()
    await house.follow(value(await house.connections.connect_token("acme", "change", "acme_canary_pasted_key")))

    assert (platform.alive, house.left_behind()) == ([], SETTLED)
