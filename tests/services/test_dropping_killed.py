"""kill -9 between any two steps of dropping: the history holds, as it was or as it is to be, and the rest follows."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from connector_app.model.audit import Event
from connector_app.services import proof
from connector_app.services.audit import Audit
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock
from tests.parts import dropping

ROOT = Path(__file__).parents[2]
pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="a process that is killed at each step is forked"),
    pytest.mark.slow,
    pytest.mark.timeout(120),
]


async def grown(folder):
    """Make a history of four signed segments, the last of which is young."""
    async with Database(folder / "data.db") as db:
        clock = ManualClock()
        audit = Audit(db, clock, os.urandom)
        await audit.start()
        await audit.use(dropping.keys_of(db, folder, clock))
        for part in range(4):
            if part == 3:
                clock.advance(3 * 365 * 24 * 3600 - 9 * 3600)
            for n in range(6):
                await audit.write(Event("item.created", target=f"itm_{n}", details={"title": f"Thing {part} {n}"}))
            await audit.checkpoint("count")


async def judged(folder):
    clock = ManualClock(dropping.LATER)
    async with Database(folder / "data.db") as db:
        kept = await dropping.keys_of(db, folder, clock).anchor()
        return await db.read(lambda tx: proof.verify(tx, kept))


async def test_it_holds_wherever_it_was_killed_and_is_finished_by_the_next_try(tmp_path):
    await grown(tmp_path)
    command = [sys.executable, "-m", "tests.parts.dropping", str(tmp_path)]
    said = await asyncio.to_thread(
        subprocess.run, command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, check=True
    )
    endings = [tuple(map(int, line.split())) for line in said.stdout.split(b"\n") if line]

    dropped = [(await judged(tmp_path / str(step))) for step, _ in endings]

    assert {"unbroken"} == {found.verdict for found in dropped}
    assert [-signal.SIGKILL] * (len(endings) - 1) + [0] == [ended for _, ended in endings]
    assert [0, 6, 12, 18] == sorted({found.dropped for found in dropped})
    middle = next(step for (step, _), found in zip(endings, dropped, strict=True) if found.dropped == 6)
    assert 12 == await dropping.drop(tmp_path / str(middle))
    assert ("unbroken", 18) == ((found := await judged(tmp_path / str(middle))).verdict, found.dropped)
