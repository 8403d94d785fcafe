"""The program is killed at each step of a refresh: what its next start finds, and what that costs the person."""

import asyncio
import json
import signal
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from connector_app.adapters.clock import SystemClock
from connector_app.model.connection import ConnectionStatus
from connector_app.practice.server import Practice
from connector_app.providers.practice import PROVIDER
from connector_app.store import connections
from tests.parts.calling import Calling
from tests.parts.signed_in import granted, refreshes

PROGRAM = Path(__file__).parents[1] / "parts" / "refresher.py"


class Folder:
    """Two accounts: the first one's tokens are over, the second one's are good for an hour."""

    def __init__(self, folder):
        self.folder, self.clock, self.asked = folder, SystemClock(), 0

    async def __aenter__(self):
        self.practice = Practice(self.folder / "platform", clock=self.clock)
        respond = self.practice._respond

        def counted(request):
            self.asked += request.path == "/oauth/token"
            return respond(request)

        self.practice._respond = counted
        await self.practice.__aenter__()
        async with self.opened() as calling:
            over = granted(self.practice, self.clock)
            now = self.clock.now()
            await calling.connect(
                replace(over, issued_at=now - timedelta(hours=2), expires_at=now - timedelta(hours=1))
            )
            self.other = granted(self.practice, self.clock)
            await calling.connect(self.other, number=2)
        return self

    async def __aexit__(self, *error):
        await self.practice.__aexit__(*error)

    def opened(self):
        return Calling(self.folder / "data", self.clock, PROVIDER, self.practice.origin)

    async def run(self, step="none"):
        """Run the program. Return its exit code and what it printed."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, str(PROGRAM), str(self.folder / "data"), self.practice.origin, step),
            stdout=asyncio.subprocess.PIPE,
        )
        if step == "sent":
            assert b"sent\n" == await process.stdout.readline()
            while not refreshes(self.practice):
                await asyncio.sleep(0.01)
            process.kill()
        said, _ = await process.communicate()
        return process.returncode, said.decode()


@pytest.fixture
async def folder(tmp_path):
    async with Folder(tmp_path) as folder:
        yield folder


def slow(*values):
    return pytest.param(*values, marks=pytest.mark.slow)


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    ("step", "acted", "sign_ins"),
    [
        slow("before the intent", 0, 0),
        slow("intent written", 0, 0),
        slow("sent", 1, 1),
        ("answered", 1, 1),
        slow("half saved", 1, 1),
        slow("saved", 1, 0),
    ],
)
async def test_a_kill_costs_at_most_one_sign_in_and_only_where_the_new_tokens_were_lost(folder, step, acted, sign_ins):
    code, said = await folder.run(step)
    assert (-signal.SIGKILL, "") == (code, said)
    assert acted == refreshes(folder.practice)
    asked = folder.asked

    code, said = await folder.run()

    answers = json.loads(said)
    assert (0, 6) == (code, len(answers))
    first, second = (set(column) for column in zip(*answers, strict=True))
    assert {folder.other.access} == second
    assert 1 == len(first)
    assert (first == {"unauthorized"}) == bool(sign_ins)
    # Asked once more at most, however often the tokens are wanted and the program is started.
    assert asked + (0 if step == "saved" else 1) == folder.asked
    async with folder.opened() as calling:
        rows = {c.id: c.status for c in await calling.db.write(connections.all)}
        mine, others = sorted(rows)
        assert ConnectionStatus.CONNECTED == rows[others]
        wanted = ConnectionStatus.SIGN_IN_NEEDED if sign_ins else ConnectionStatus.CONNECTED
        assert wanted == rows[mine]
        assert sign_ins == len(await calling.entries("token.refresh-failed"))
        assert 1 - sign_ins == len(await calling.entries("token.refreshed"))
        assert [] == await calling.intents()
        assert 2 - sign_ins == (await calling.stored())[1]
