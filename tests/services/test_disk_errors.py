"""The disk is full, or errs, at any one write of the send path, or from there on: nothing is lost, nothing doubled.

strace lets the system calls of a real program fail. KILL_POINTS=all takes every one of them.
"""

import base64
import os
import pickle
from collections import Counter
from dataclasses import replace

import pytest

from tests.parts import syscalls
from tests.parts.syscalls import Asked, Mother
from tests.providers.practice.fake import PracticeRemote

WRITES = ("pwrite64", "fdatasync", "ftruncate", "fallocate", "unlink")
FEW = 16
LASTING_SECONDS = 2.0
pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]


@pytest.fixture
async def remote(tmp_path):
    async with PracticeRemote(tmp_path / "remote") as remote:
        remote.platform.faults.settings.rate_limits = False
        yield remote


@pytest.fixture
async def mother():
    if not syscalls.works():
        pytest.skip("strace is not here, or may not follow a process")
    async with Mother() as mother:
        yield mother


def asked(folder, remote, title, **more):
    folder.mkdir()
    return Asked(
        folder=str(folder),
        provider="practice",
        endpoints=dict(remote.endpoints),
        tokens=base64.b64encode(pickle.dumps(remote.tokens)).decode(),
        at=remote.clock.now().timestamp(),
        name="Ada",
        method="oauth",
        verb="create",
        kind="item",
        values={"title": title},
        **more,
    )


@pytest.mark.parametrize(
    ("error", "lasts"), [("ENOSPC", False), ("EIO", False), ("ENOSPC", True)], ids=["full", "error", "full for good"]
)
async def test_a_write_that_fails_loses_and_doubles_nothing(tmp_path, remote, mother, error, lasts):
    trace = tmp_path / "trace"
    assert (await mother.run(asked(tmp_path / "first", remote, "first", trace=str(trace)))).said == ["kept", "sent"]
    writes = [call for call in syscalls.calls(trace) if call[0] in WRITES]
    few = os.environ.get("KILL_POINTS", str(FEW // 2 if lasts else FEW))
    step = 1 if few == "all" else max(1, len(writes) // int(few))
    heard = Counter()
    for number, (call, count) in enumerate(writes[::step]):
        when, title = f"{count}{'+' * lasts}", f"n{number}"
        hurt = {"call": call, "inject": f"error={error}:when={when}"}
        one = asked(tmp_path / f"run-{number}", remote, title, **hurt)
        ran = await mother.run(replace(one, seconds=LASTING_SECONDS) if lasts else one)
        found = await mother.run(replace(one, verb="settle", call=""))

        said = (call, when, ran, found)
        titles = remote.platform.state.rows("SELECT title FROM items WHERE deleted = 0")
        made = [row["title"] for row in titles].count(title)
        states = [(state, reason) for _, state, reason, _ in found.entries]
        heard.update(ran.said)
        assert ran.code == 0 or (lasts and ran.code == -9), said
        assert states in ([], [("done", "")]), said
        assert made == len(states), said
        assert ("kept" in ran.said) == bool(states), said  # told that it was kept, or that it was not: both are so
        assert list(found.told.values()) == [1] * made, said
        assert found.verdict == "unbroken", said
    assert heard["kept"]
    assert heard["refused"]
