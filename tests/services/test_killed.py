"""kill -9 between any two steps of signing in and out, and what a new start makes of it."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from tests.parts.authority import Authority, acme
from tests.parts.house import open_house, value
from tests.parts.signing import keychain

ROOT = Path(__file__).parents[2]
BEFORE = ("started", "listening", "browser-opened", "answered", "/token asked", "/token acted", "exchanged")
HELD = ("held", "/me asked", "identified")
AFTER = ("saved", "told")
MOST_TELLING = {"held", "saved", "taken-out"}
"""These run every time, the others with the slow tests."""

LEAVING = ("intended", "unsubscribed", "/revoke asked", "/revoke acted", "withdrawn", "taken-out", "shredded")


def steps(*names):
    slow = [pytest.mark.slow, pytest.mark.timeout(60)]
    return [pytest.param(name, marks=() if name in MOST_TELLING else slow) for name in names]


@pytest.fixture
async def platform():
    async with Authority() as platform:
        yield platform


async def run(folder, platform, verb, step):
    """Run a process to a step and kill it there; one that waits for the platform is killed by what it asked."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.parts.signing", str(folder), platform.origin, verb, step),
        stdout=asyncio.subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    path, _, when = step.partition(" ")

    async def kill():
        platform.trouble.pop(path, None)
        if when == "acted":
            asyncio.get_running_loop().call_soon(process.kill)
        else:
            process.kill()
            await process.wait()

    if when:
        platform.trouble[path] = kill
    await process.communicate()
    assert process.returncode == -signal.SIGKILL, step


def reopened(folder, platform):
    return open_house(folder, acme(platform.origin), keychain=keychain(folder))


class TestSigningIn:
    @pytest.mark.parametrize("step", steps(*BEFORE, *HELD))
    async def test_before_the_save_there_is_no_account_and_it_can_begin_again(self, tmp_path, platform, step):
        await run(tmp_path, platform, "connect", step)
        async with reopened(tmp_path, platform) as house:
            assert value(await house.connections.all()) == ()
            assert len(platform.asked_at("/token")) <= 1

            value(await house.connections.settle())

            assert house.left_behind() == {}
            assert len(platform.asked_at("/token")) <= 1  # a code is never sent twice
            if step in HELD:
                assert platform.alive == []
            assert (await house.connect()).phase == "connected"
            assert value(await house.audit.verify()).verdict == "unbroken"

    @pytest.mark.parametrize("step", steps(*AFTER))
    async def test_after_the_save_there_is_a_whole_account(self, tmp_path, platform, step):
        await run(tmp_path, platform, "connect", step)
        async with reopened(tmp_path, platform) as house:
            value(await house.connections.settle())

            (account,) = value(await house.connections.all())
            assert house.left_behind() == {"connections": 1, "data_keys": 1, "sealed": 1}
            tokens = await house.tokens.valid(account)
            assert tokens.access == platform.alive[0].access
            assert [entry[0] for entry in house.history()] == ["oauth.started", "oauth.completed"]
            again = await house.connect(expect=account.id)
            assert (again.connection, again.already) == (account.id, True)


class TestSigningOut:
    @pytest.mark.parametrize("step", ["/token acted", "stopped"])
    async def test_a_refresh_that_was_cut_off_with_it_leaves_nothing_usable(self, tmp_path, platform, step):
        """The new tokens are lost; the old one is used once more, so that the platform ends all that came of it."""
        platform.strict = True
        async with reopened(tmp_path, platform) as house:
            await house.connect()

        async def keep_the_answer():
            await asyncio.sleep(5)

        platform.acted["/token"] = keep_the_answer
        await run(tmp_path, platform, "refresh and disconnect", step)
        platform.acted.clear()
        assert len(platform.alive) == 1
        async with reopened(tmp_path, platform) as house:
            await house.tokens.settle()
            value(await house.connections.settle())
            (*_, account) = value(await house.connections.all()) or (None,)
            if account is not None:
                value(await house.connections.disconnect(account.id))

            assert platform.alive == []
            assert house.left_behind() == {"connections": 1}
            assert [entry[0] for entry in house.history()].count("connection.removed") == 1

    @pytest.mark.parametrize("step", steps(*LEAVING))
    async def test_it_ends_in_disconnected_wherever_it_was_cut_off(self, tmp_path, platform, step):
        async with reopened(tmp_path, platform) as house:
            await house.connect()
            old_key = (tmp_path / "keychain").read_bytes()
        await run(tmp_path, platform, "disconnect", step)
        async with reopened(tmp_path, platform) as house:
            value(await house.connections.settle())

            assert value(await house.connections.all()) == ()
            assert platform.alive == []
            assert house.left_behind() == {"connections": 1}
            actions = [entry[0] for entry in house.history()]
            assert actions.count("connection.removed") == actions.count("token.revoked") == 1
            assert value(await house.audit.verify()).verdict == "unbroken"
            assert old_key not in [p.read_bytes() for p in tmp_path.iterdir() if p.is_file()]
            before = len(platform.asked)
            value(await house.connections.settle())
            assert len(platform.asked) == before
