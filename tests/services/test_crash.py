"""Killed between any two steps, and started again: no change is lost, none is doubled."""

import asyncio
import itertools
import json
import shutil
import sys

import apsw
import pytest

from connector_app.practice import items as at_platform
from connector_app.services import proof
from connector_app.store.tx import Tx
from tests.providers.practice.fake import ADA, PracticeRemote

KILLED = -9
pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]


@pytest.fixture
async def run():
    """Return a way to run the program once: (folder, remote, verb, step) to (exit code, what it said)."""
    mother = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.services.crash_child"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )

    async def run(folder, remote, verb, step=0):
        asked = [str(folder), remote.server.origin, remote.tokens.access, verb, step]
        mother.stdin.write(json.dumps(asked).encode() + b"\n")
        return json.loads(await mother.stdout.readline())

    yield run
    mother.stdin.close()
    assert await mother.wait() == 0


def there(remote):
    rows = remote.platform.state.rows("SELECT * FROM items WHERE deleted = 0")
    return [row["title"] for row in rows]


def shown(folder):
    connection = apsw.Connection(str(folder / "data.db"))
    try:
        rows = connection.execute("select title, sync from items where hidden = 0").fetchall()
        open_ = connection.execute("select verb, state from outbox where state <> 'done'").fetchall()
        verdict = proof.verify(Tx(connection), None).verdict
    finally:
        connection.close()
    return rows, open_, verdict


@pytest.mark.parametrize("verb", ["create", "update", "delete"])
async def test_no_change_is_lost_or_doubled(tmp_path, run, verb):
    before = [] if verb == "create" else ["Bread"]
    after = {"create": ["Bread"], "update": ["Cake"], "delete": []}[verb]
    killed = 0
    async with PracticeRemote(tmp_path / "remote") as remote:
        remote.platform.faults.settings.rate_limits = False
        for step in itertools.count(1):
            with remote.platform.state.transaction() as tx:
                tx.do("DELETE FROM items")
                for title in before:
                    draft = at_platform.read_draft({"title": title, "status": "active"}, creating=True)
                    at_platform.create(remote.platform, ADA, draft)
            folder = tmp_path / f"step-{step}"
            folder.mkdir()

            ended, said = await run(folder, remote, verb, step)
            again, _ = await run(folder, remote, "settle")

            rows, open_, verdict = shown(folder)
            assert ended in {0, KILLED}
            assert again == 0
            assert there(remote) in ([after] if "saved" in said else [before, after]), (step, said)
            assert (sorted(title for title, _ in rows), open_) == (there(remote), []), (step, said)
            assert {sync for _, sync in rows} <= {"in-step"}
            assert verdict == "unbroken", step
            shutil.rmtree(folder)
            if ended == 0:
                break
            killed += 1
    assert killed >= 10
