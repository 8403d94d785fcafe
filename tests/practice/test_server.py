"""Hosting the practice platform: one process a folder, the same port again, files for this user only, nothing lost."""

import asyncio
import json
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from connector_app.adapters.serve import bind
from connector_app.model.failure import FailureError, InUse
from connector_app.practice.lock import Lock, _take, read_port, running_origin
from connector_app.practice.server import Practice
from connector_app.practice.state import State
from tests.practice.conftest import Visitor, client_of

ROOT = Path(__file__).parents[2]


async def test_it_writes_where_it_is_for_this_user_only(practice):
    port = int(practice.origin.rpartition(":")[2])
    control = json.loads((practice.folder / "control").read_text())

    assert read_port(practice.folder / "port") == port
    assert control == {"origin": practice.control_origin, "token": practice.control_token}
    assert practice.desk_url == f"{practice.control_origin}/{practice.control_token}/desk"
    assert stat.S_IMODE(practice.folder.stat().st_mode) == 0o700
    for path in practice.folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path.name


async def test_one_process_hosts_a_folder(practice, data_dir, clock):
    with pytest.raises(FailureError) as refused:
        async with Practice(data_dir, clock=clock):
            pass

    assert refused.value.failure == InUse("practice")
    async with client_of(practice) as http:
        assert (await http.get("/")).status_code == 200


async def test_where_it_runs_is_told_only_while_it_runs(data_dir, clock):
    before = running_origin(data_dir)
    async with Practice(data_dir, clock=clock) as practice:
        during = running_origin(data_dir)
        origin = practice.origin
    after = running_origin(data_dir)

    assert (before, during, after) == ("", origin, "")
    assert (data_dir / "practice" / "port").exists()


async def test_who_only_asks_does_not_keep_the_platform_from_starting(data_dir, clock):
    asking = threading.Event()
    done = threading.Event()

    def ask():
        with (data_dir / "practice" / "lock").open("rb") as file:
            _take(file, shared=True)
            asking.set()
            done.wait(0.02)

    async with Practice(data_dir, clock=clock):
        pass
    asker = threading.Thread(target=ask)
    asker.start()
    asking.wait()
    async with Practice(data_dir, clock=clock) as practice:
        assert running_origin(data_dir) == practice.origin
    done.set()
    asker.join()


@pytest.mark.parametrize("words", ["", "none", "0", "70000", "-1"])
async def test_a_port_that_cannot_be_is_not_told(practice, data_dir, words):
    (practice.folder / "port").write_text(words)

    assert running_origin(data_dir) == ""


async def test_the_port_of_the_last_time_is_taken_again(data_dir, clock):
    origins = []
    for _ in range(2):
        async with Practice(data_dir, clock=clock) as practice, client_of(practice) as http:
            await http.get("/")
            origins.append(practice.origin)

    assert origins[0] == origins[1]


async def test_a_port_that_is_taken_meanwhile_is_left_to_its_owner(data_dir, clock):
    async with Practice(data_dir, clock=clock) as practice:
        port = int(practice.origin.rpartition(":")[2])
    other = bind("127.0.0.1", port)
    try:
        async with Practice(data_dir, clock=clock) as practice:
            assert not practice.origin.endswith(f":{port}")
        with pytest.raises(OSError, match="in use"):
            async with Practice(data_dir, clock=clock, port=port):
                pass
    finally:
        other.close()
    async with Practice(data_dir, clock=clock, port=port) as practice:
        assert practice.origin == f"http://127.0.0.1:{port}"


async def test_a_failed_start_leaves_nothing_held(data_dir, clock, monkeypatch):
    def broken(self, path):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(State, "__init__", broken)
        with pytest.raises(OSError, match="No space"):
            async with Practice(data_dir, clock=clock):
                pass

    async with Practice(data_dir, clock=clock) as practice:
        assert practice.origin


@pytest.mark.parametrize("damage", [b"not a database at all" * 100, None])
async def test_a_damaged_database_is_set_aside_and_never_deleted(data_dir, clock, damage):
    async with Practice(data_dir, clock=clock) as practice:
        folder = practice.folder
    path = folder / "platform.db"
    whole = path.read_bytes()
    spoilt = damage or whole[:4096] + b"\xff" * 4096 * 3 + whole[4096 * 4 :]
    (folder / "platform.db.damaged-1").write_bytes(b"an older one")
    path.write_bytes(spoilt)

    async with Practice(data_dir, clock=clock) as practice, client_of(practice) as http:
        await Visitor(practice, http).sign_in()

    assert (folder / "platform.db.damaged-2").read_bytes() == spoilt
    assert (folder / "platform.db.damaged-1").read_bytes() == b"an older one"


HOST = """
import asyncio, sys
from datetime import UTC, datetime
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from connector_app.practice.server import Practice

class Clock:
    def now(self): return datetime(2026, 3, 3, 8, 5, tzinfo=UTC)
    def monotonic(self): return 0.0
    async def sleep(self, seconds): await asyncio.sleep(seconds)

async def main():
    async with Practice(Path(sys.argv[1]), clock=Clock()) as practice:
        print(practice.origin, practice.control_origin, practice.control_token, flush=True)
        await asyncio.Event().wait()

asyncio.run(main())
"""


class Elsewhere:
    """The platform as another process hosts it."""

    def __init__(self, line: str):
        self.origin, self.control_origin, self.control_token = line.split()


async def test_a_kill_loses_nothing_that_was_answered_and_frees_the_folder(data_dir, clock):
    process = subprocess.Popen(  # noqa: ASYNC220 - its one line of output is awaited in a thread
        [sys.executable, "-c", HOST, str(data_dir), str(ROOT)], stdout=subprocess.PIPE, text=True
    )
    try:
        there = Elsewhere(await asyncio.to_thread(process.stdout.readline))
        assert running_origin(data_dir) == there.origin
        with pytest.raises(FailureError):
            async with Practice(data_dir, clock=clock):
                pass
        async with client_of(there) as http:
            ada = await Visitor(there, http).sign_in()
            body = {"title": "Kept", "status": "active"}
            made = [(await ada.call("POST", "/items", json=body)).json() for _ in range(5)]
            ada.tokens = (await ada.refresh()).json()
    finally:
        process.kill()
        process.wait()
        process.stdout.close()

    assert running_origin(data_dir) == ""
    async with Practice(data_dir, clock=clock) as here, client_of(here) as http:
        ada.practice, ada.http = here, http
        assert here.origin == there.origin
        for item in made:
            assert (await ada.call("GET", f"/items/{item['id']}")).json() == item
        assert (await ada.refresh()).status_code == 200


def test_a_planted_link_is_not_followed(tmp_path):
    if not hasattr(os, "O_NOFOLLOW"):
        pytest.skip("links of this kind are not followed here anyway")
    target = tmp_path / "elsewhere"
    (tmp_path / "lock").symlink_to(target)

    with pytest.raises(OSError, match=r"[Ss]ymbolic|[Ll]oop|[Tt]oo many"):
        Lock(tmp_path).acquire()

    assert not target.exists()
