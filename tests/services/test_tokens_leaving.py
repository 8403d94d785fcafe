"""What becomes of a refresh whose account goes: it is brought to its end before access is withdrawn."""

import asyncio

import pytest

from connector_app.services import tokens as module
from tests.fakes.clock import ManualClock
from tests.parts.signed_in import Signed, leave, refreshes, signed_in


@pytest.fixture
async def signed(tmp_path):
    async with signed_in(tmp_path, ManualClock()) as parts:
        yield Signed(*parts)


async def test_where_nothing_was_begun_nothing_is_asked(signed):
    await signed.off()

    assert await signed.tokens.rest(signed.calling.here)
    assert 0 == refreshes(signed.practice)


async def test_what_a_killed_program_began_waits_for_it_and_is_tried_once_more(signed):
    await leave(signed)
    await signed.off()

    await signed.tokens.settle()
    assert (0, 1) == (refreshes(signed.practice), len(await signed.calling.intents()))
    assert await signed.tokens.rest(signed.calling.here)

    assert (2, []) == ((await signed.calling.stored())[1], await signed.calling.intents())


async def test_a_refusal_ends_it_too(signed):
    signed.practice.platform.state.do("UPDATE tokens SET spent = 1 WHERE kind = 'refresh'")
    await leave(signed)
    await signed.off()

    assert await signed.tokens.rest(signed.calling.here)
    assert [] == await signed.calling.intents()


async def test_a_platform_that_does_not_answer_leaves_it_open(signed):
    signed.practice.faults.add("server-error", where="token", count=None)
    await leave(signed)
    await signed.off()

    assert not await signed.tokens.rest(signed.calling.here)
    assert 1 == len(await signed.calling.intents())


async def test_one_that_hangs_is_not_waited_for_but_goes_on(signed, monkeypatch):
    monkeypatch.setattr(module, "RESTING_SECONDS", 0.05)
    go, bare = asyncio.Event(), signed.calling.exchange.alone

    async def late(*args, **more):
        await go.wait()
        return await bare(*args, **more)

    signed.calling.exchange.alone = late
    await leave(signed)
    await signed.off()

    assert not await signed.tokens.rest(signed.calling.here)
    assert not await signed.tokens.rest(signed.calling.here)
    go.set()
    monkeypatch.setattr(module, "RESTING_SECONDS", 5.0)
    assert await signed.tokens.rest(signed.calling.here)

    assert (2, []) == ((await signed.calling.stored())[1], await signed.calling.intents())
