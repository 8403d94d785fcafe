"""Killed at any step of taking a delivery: what was acknowledged has its effect, and has it once."""

import asyncio
import random
import sys
import time
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from connector_app.adapters.clock import SystemClock
from connector_app.practice.wire import exchange
from tests.parts.hooked import SECRET, WHOLE, House, body, headers, thing

ROOT = Path(__file__).parent.parent.parent
STEPS = ["read", "verified", "inserted", "committed", "answering", "taken", "applying", "done"]
QUICK = {"committed"}


@asynccontextmanager
async def receiving(folder, token, *death):
    """Run a receiver in a process of its own and give its origin; kill it at the end."""
    command = [sys.executable, "-m", "tests.services.receiving", str(folder), token, *map(str, death)]
    child = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=asyncio.subprocess.PIPE)
    try:
        yield (await asyncio.wait_for(child.stdout.readline(), 30)).decode().strip(), child
    finally:
        if child.returncode is None:
            child.kill()
        await child.wait()
        child._transport.close()


@pytest.fixture
async def token(tmp_path):
    async with House(tmp_path, SystemClock(), (WHOLE,)) as house:
        return await house.open_door()


async def send(origin, token, number):
    """Send one delivery as a platform does, and return whether it was acknowledged."""
    raw = body("item.created", thing(number))
    sent = {name.decode(): value.decode() for name, value in headers(raw, time.time(), delivery=f"d{number}")}
    try:
        answer = await exchange("POST", f"{origin}/hooks/{token}", sent, raw, seconds=5)
    except OSError:
        return False
    return answer.status == 200


async def ending(folder):
    """Work off the rest, and return what there is: items, deliveries by state, and entries by action."""
    async with House(folder, SystemClock(), (WHOLE,)) as house:
        await house.inbox.work()
        return (
            sorted(row[0] for row in await house.rows("select remote_id from items")),
            dict(await house.rows("select state, count(*) from deliveries group by state")),
            sorted(e.target for e in await house.entries("webhook.received")),
            len(await house.entries("item.created")),
        )


@pytest.mark.parametrize("step", [s if s in QUICK else pytest.param(s, marks=pytest.mark.slow) for s in STEPS])
@pytest.mark.timeout(60)
async def test_a_kill_at_any_step_loses_nothing_and_doubles_nothing(tmp_path, token, step):
    async with receiving(tmp_path, token, step) as (origin, child):
        acknowledged = await send(origin, token, 1)
        await asyncio.wait_for(child.wait(), 10)
        assert child.returncode == -9
    after_kill = await ending(tmp_path) if acknowledged else None
    async with receiving(tmp_path, token) as (origin, _):
        assert await send(origin, token, 1)  # the platform sends again what was not acknowledged, and at times the rest

    if acknowledged:
        assert after_kill[0] == ["item_1"]
    assert await ending(tmp_path) == (["item_1"], {"done": 1}, ["d1"], 1)
    assert step not in STEPS[:3] or not acknowledged


@pytest.mark.slow
@pytest.mark.timeout(180)
async def test_kills_at_random_in_a_flood_lose_nothing_and_double_nothing(tmp_path, token):
    rng = random.Random(14)
    waiting, acknowledged = list(range(1, 201)), set()
    for _ in range(12):
        async with receiving(tmp_path, token) as (origin, child):
            asyncio.get_running_loop().call_later(rng.uniform(0.02, 0.4), child.kill)
            some = waiting[:60]
            answers = await asyncio.gather(*(send(origin, token, n) for n in some))
        acknowledged |= {n for n, yes in zip(some, answers, strict=True) if yes}
        waiting = [n for n in waiting if n not in acknowledged] or rng.sample(sorted(acknowledged), 20)
    names, states, received, created = await ending(tmp_path)

    assert len(acknowledged) > 50
    assert {f"item_{n}" for n in acknowledged} <= set(names)
    assert set(states) == {"done"}
    assert len(received) == len(set(received)) == len(names) == created


def test_the_secret_of_these_tests_is_a_canary():
    assert SECRET.startswith("canary-")
