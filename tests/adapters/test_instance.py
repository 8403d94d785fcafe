"""The data folder: one owner, whatever happens to it; files that are nobody else's; one word from outside."""
# ruff: noqa: ASYNC240  a test may wait for its own folder

import asyncio
import contextlib
import os
import random
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from connector_app.adapters import instance, private_file
from connector_app.adapters.folder_lock import FolderLock
from connector_app.model.failure import FailureError, InUse, Storage
from tests.parts import processes

HOLD = """
import sys, time
from pathlib import Path
from connector_app.adapters import instance
from connector_app.model.failure import FailureError
try:
    folder = instance.acquire(Path(sys.argv[1]), sys.argv[2])
except FailureError as error:
    print(error.failure.name, error.failure.role, flush=True)
else:
    print("owner", flush=True)
    sys.stdin.read()
"""


@contextlib.contextmanager
def holder(folder: Path, role: str = "window", code: str = HOLD) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-c", code, str(folder), role]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        try:
            yield child
        finally:
            child.kill()


def first_line(child: "subprocess.Popen[str]") -> str:
    assert child.stdout
    return child.stdout.readline().strip()


def failure_of(path: Path, wait: float = 0.0) -> object:
    with pytest.raises(FailureError) as caught:
        instance.acquire(path, "command", wait)
    return caught.value.failure


class TestOneOwner:
    def test_the_second_is_told_the_role_of_the_first(self, data_dir):
        folder = instance.acquire(data_dir, "receive")

        assert failure_of(data_dir) == InUse("receive")
        assert instance.owner(data_dir) == "receive"
        folder.release()
        assert instance.owner(data_dir) is None
        instance.acquire(data_dir, "command").release()

    def test_one_that_waits_gets_it_when_the_first_lets_go(self, data_dir):
        first = instance.acquire(data_dir, "window")
        threading.Timer(0.3, first.release).start()

        instance.acquire(data_dir, "command", wait=10).release()

    def test_waiting_ends(self, data_dir):
        first = instance.acquire(data_dir, "window")
        began = time.monotonic()

        assert failure_of(data_dir, wait=0.4) == InUse("window")
        assert 0.4 <= time.monotonic() - began < 3
        first.release()

    def test_looking_who_it_is_leaves_no_trace(self, data_dir):
        assert instance.owner(data_dir) is None
        assert not data_dir.exists()

    def test_another_process_is_kept_out_and_its_sudden_end_lets_the_next_in(self, data_dir):
        with holder(data_dir) as child:
            assert first_line(child) == "owner"
            assert failure_of(data_dir) == InUse("window")
            os.kill(child.pid, signal.SIGKILL)
            child.wait()

        instance.acquire(data_dir, "command").release()

    def test_a_process_that_the_owner_starts_does_not_keep_the_lock(self, data_dir):
        folder = instance.acquire(data_dir, "window")
        with subprocess.Popen(["/bin/sleep", "5"]) as child:
            folder.release()
            instance.acquire(data_dir, "command").release()
            child.kill()

    def test_of_many_at_once_exactly_one_gets_it(self, data_dir):
        data_dir.mkdir(mode=0o700)
        answers: list[bool] = []
        barrier = threading.Barrier(30)

        def start() -> None:
            lock = FolderLock(data_dir / instance.LOCK)
            barrier.wait()
            answers.append(lock.take())
            barrier.wait()
            lock.release()

        threads = [threading.Thread(target=start) for _ in range(30)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert sorted(answers) == [False] * 29 + [True]

    @pytest.mark.slow
    @pytest.mark.timeout(120)
    def test_of_a_hundred_starts_exactly_one_gets_it(self, data_dir):
        with contextlib.ExitStack() as stack:
            children = [stack.enter_context(holder(data_dir)) for _ in range(100)]
            answers = sorted(first_line(child) for child in children)

        assert answers == ["in-use window"] * 99 + ["owner"]

    @pytest.mark.parametrize("content", [b"", b"nonsense", b'{"role": "king", "address": 5}', b"[]", b"\xff" * 5000])
    def test_whatever_an_owner_left_there_the_next_gets_it(self, data_dir, content):
        data_dir.mkdir(mode=0o700)
        (data_dir / instance.LOCK).write_bytes(content[:4000])

        folder = instance.acquire(data_dir, "receive")

        assert instance.owner(data_dir) == "receive"
        folder.release()


class TestNobodyElsesBusiness:
    def test_with_the_most_careless_umask_everything_is_private(self, data_dir):
        before = os.umask(0)
        try:
            folder = instance.acquire(data_dir, "window")
            database = folder.file("connector.db")
        finally:
            os.umask(before)

        modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in (data_dir, database, data_dir / instance.LOCK)}
        assert modes == {"data": 0o700, "connector.db": 0o600, instance.LOCK: 0o600}
        folder.release()

    def test_what_lies_open_is_closed(self, data_dir):
        (data_dir / "practice").mkdir(parents=True, mode=0o755)
        (data_dir / "practice" / "vault.key").write_text("x")
        (data_dir / "practice" / "vault.key").chmod(0o644)
        data_dir.chmod(0o755)

        instance.acquire(data_dir, "window").release()

        for path, mode in ((".", 0o700), ("practice", 0o700), ("practice/vault.key", 0o600)):
            assert stat.S_IMODE((data_dir / path).stat().st_mode) == mode

    def test_a_data_folder_that_is_a_link_is_refused(self, data_dir, tmp_path):
        (tmp_path / "elsewhere").mkdir()
        data_dir.symlink_to(tmp_path / "elsewhere")

        assert failure_of(data_dir) == Storage("unwritable", str(data_dir))
        assert list((tmp_path / "elsewhere").iterdir()) == []

    @pytest.mark.parametrize("name", ["owner.lock", "connector.db", "practice", "practice/vault.key"])
    def test_a_planted_link_is_refused_and_what_it_points_to_stays(self, data_dir, tmp_path, name):
        target = tmp_path / "target"
        target.write_text("mine")
        planted = data_dir / name
        planted.parent.mkdir(parents=True)
        planted.symlink_to(target)

        assert isinstance(failure_of(data_dir), Storage)
        assert target.read_text() == "mine"
        planted.unlink()
        instance.acquire(data_dir, "window").release()

    def test_a_file_where_the_folder_should_be_is_refused(self, data_dir):
        data_dir.write_text("")

        assert isinstance(failure_of(data_dir), Storage)

    def test_a_file_that_is_a_link_by_now_is_not_opened(self, data_dir, tmp_path):
        folder = instance.acquire(data_dir, "window")
        (data_dir / "connector.db").symlink_to(tmp_path / "target")

        with pytest.raises(FailureError) as caught:
            folder.file("connector.db")

        assert caught.value.failure == Storage("unwritable", str(data_dir / "connector.db"))
        assert not (tmp_path / "target").exists()
        folder.release()

    @pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else for a moment")
    def test_another_persons_folder_is_refused(self, data_dir):
        data_dir.mkdir(mode=0o700)
        os.chown(data_dir, 65534, 65534)

        assert failure_of(data_dir) == Storage("unwritable", str(data_dir))

    def test_a_place_that_cannot_be_written_is_read_only(self):
        with somebody_elses_place() as place:
            assert failure_of(place / "data") == Storage("read-only", str(place / "data"))

    def test_a_full_disk_is_told_as_full(self, tmp_path):
        with pytest.raises(FailureError) as caught, private_file.storage_errors(tmp_path):
            raise OSError(28, "No space left on device", str(tmp_path / "x"))

        assert caught.value.failure == Storage("full", str(tmp_path / "x"))

    def test_a_file_that_cannot_be_replaced_stays_as_it_was(self, tmp_path, monkeypatch):
        private_file.replace(tmp_path / "key", b"old")

        def full(_: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(private_file.os, "fsync", full)
        with pytest.raises(FailureError) as caught:
            private_file.replace(tmp_path / "key", b"new")

        assert caught.value.failure == Storage("full", str(tmp_path / "key"))
        assert [p.name for p in tmp_path.iterdir()] == ["key"]
        assert private_file.read(tmp_path / "key") == b"old"

    def test_a_file_that_is_far_too_long_is_not_read(self, tmp_path):
        (tmp_path / "key").write_bytes(b"x" * 100)

        with pytest.raises(FailureError) as caught:
            private_file.read(tmp_path / "key", most=99)

        assert caught.value.failure == Storage("damaged", str(tmp_path / "key"))


@contextlib.contextmanager
def somebody_elses_place() -> Iterator[Path]:
    """Make a folder that we may look into and not write in. Root becomes somebody else for that time."""
    place = Path(tempfile.mkdtemp())
    place.chmod(0o555)
    root = os.geteuid() == 0
    try:
        if root:
            os.seteuid(65534)
        yield place
    finally:
        if root:
            os.seteuid(0)
        place.chmod(0o700)
        shutil.rmtree(place)


class TestRaise:
    @pytest.fixture
    async def raised(self, data_dir, monkeypatch, tmp_path_factory):
        runtime = Path(tempfile.mkdtemp(prefix="cm-"))
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
        raised: list[str] = []
        folder = instance.acquire(data_dir, "window")
        await folder.listen(lambda: raised.append("raised"))
        yield raised
        await folder.aclose()
        assert list(runtime.iterdir()) == []
        runtime.rmdir()

    @staticmethod
    def address(data_dir: Path) -> str:
        return instance.Owner.read((data_dir / instance.LOCK).read_text()).address

    async def test_a_second_start_raises_the_first(self, raised, data_dir):
        assert failure_of(data_dir) == InUse("window")

        assert await asyncio.to_thread(instance.ask_to_raise, data_dir)
        assert raised == ["raised"]

    async def test_another_process_can_ask(self, raised, data_dir):
        code = (
            "import sys; from pathlib import Path; from connector_app.adapters import instance\n"
            "sys.exit(0 if instance.ask_to_raise(Path(sys.argv[1])) else 1)"
        )
        child = await asyncio.create_subprocess_exec(sys.executable, "-c", code, str(data_dir))

        assert await child.wait() == 0
        assert raised == ["raised"]

    async def test_the_socket_is_nobody_elses(self, raised, data_dir):
        path = Path(self.address(data_dir))

        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        assert len(str(path)) < 100

    async def test_nothing_else_that_is_said_has_an_effect(self, raised, data_dir):
        chance = random.Random(7)
        words = [
            b"",
            b"raise",
            b"RAISE\n",
            b"raise \n",
            b"\nraise\n",
            b"raise\r\n",
            b"quit\n",
            b"\x00" * 6,
            b"-" * 70000,
        ]
        words += [bytes(chance.randbytes(chance.randrange(1, 40))) for _ in range(200)]
        for word in words:
            reader, writer = await asyncio.open_unix_connection(self.address(data_dir))
            with contextlib.suppress(OSError):
                writer.write(word)
                writer.write_eof()
                assert await reader.read() == b""
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

        assert raised == []
        assert await asyncio.to_thread(instance.ask_to_raise, data_dir)

    async def test_silence_is_not_waited_for_and_keeps_nobody_out(self, raised, data_dir):
        idle = [await asyncio.open_unix_connection(self.address(data_dir)) for _ in range(20)]

        assert await asyncio.to_thread(instance.ask_to_raise, data_dir)
        began = time.monotonic()
        assert [await reader.read() for reader, _ in idle] == [b""] * 20
        assert time.monotonic() - began < 5
        for _, writer in idle:
            writer.close()
            await writer.wait_closed()

    @pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else for a moment")
    async def test_somebody_else_is_not_heard(self, raised, data_dir):
        path = Path(self.address(data_dir))
        path.parent.chmod(0o755)
        path.parent.parent.chmod(0o755)
        path.chmod(0o666)
        peer = socket.socket(socket.AF_UNIX)
        os.seteuid(65534)
        try:
            peer.connect(str(path))
        finally:
            os.seteuid(0)
        peer.setblocking(False)
        reader, writer = await asyncio.open_unix_connection(sock=peer)
        with contextlib.suppress(OSError):
            writer.write(instance.RAISE)
            await writer.drain()
            assert await reader.read() == b""
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()

        assert raised == []

    async def test_who_does_not_listen_is_not_raised(self, data_dir):
        folder = instance.acquire(data_dir, "command")

        assert not instance.ask_to_raise(data_dir)
        folder.release()
        assert not instance.ask_to_raise(data_dir.parent)

    def test_a_killed_owners_socket_is_cleared_away_by_the_next(self, data_dir, tmp_path, monkeypatch):
        code = HOLD.replace(
            "    sys.stdin.read()", "    import asyncio\n    asyncio.run(folder.listen(print))\n    time.sleep(60)"
        )
        runtime = Path(tempfile.mkdtemp(prefix="cm-"))
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
        with holder(data_dir, code=code) as child:
            first_line(child)
            processes.wait_until(lambda: self.address(data_dir), what="The owner")
            os.kill(child.pid, signal.SIGKILL)
            child.wait()
        assert len(list(runtime.iterdir())) == 1
        assert not instance.ask_to_raise(data_dir)

        instance.acquire(data_dir, "window").release()

        assert list(runtime.iterdir()) == []
        runtime.rmdir()

    @pytest.mark.parametrize("name", ["other/raise", "connector-app-x/other"])
    def test_nothing_but_such_a_socket_is_ever_cleared_away(self, data_dir, tmp_path, name):
        kept = tmp_path / name
        kept.parent.mkdir()
        kept.write_text("mine")
        data_dir.mkdir(mode=0o700)
        (data_dir / instance.LOCK).write_text(instance.Owner("window", str(kept)).line())

        instance.acquire(data_dir, "window").release()

        assert kept.read_text() == "mine"


class TestTheRuntimeFolder:
    def test_the_persons_own_is_taken(self, tmp_path, monkeypatch):
        own = Path(tempfile.mkdtemp(prefix="cm-"))
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(own))

        assert instance.runtime_folder() == own
        own.rmdir()

    @pytest.mark.parametrize("fault", ["open", "link", "long", "missing", "relative"])
    def test_one_that_is_not_private_or_not_short_is_not_taken(self, monkeypatch, fault):
        base = Path(tempfile.mkdtemp(prefix="cm-"))
        place = base / ("x" * 80 if fault == "long" else "run")
        if fault == "link":
            (base / "real").mkdir(mode=0o700)
            place.symlink_to(base / "real")
        elif fault != "missing":
            place.mkdir(mode=0o700)
        if fault == "open":
            place.chmod(0o755)
        named = os.path.relpath(place) if fault == "relative" else str(place)
        monkeypatch.setenv("XDG_RUNTIME_DIR", named)
        monkeypatch.setattr(tempfile, "tempdir", None)

        assert instance.runtime_folder() == Path(tempfile.gettempdir())
        shutil.rmtree(base)

    def test_where_temporary_files_lie_too_deep_the_systems_own_place_is_taken(self, monkeypatch):
        monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
        monkeypatch.setattr(tempfile, "tempdir", "/" + "x" * 90)

        assert instance.runtime_folder() == Path("/tmp")  # noqa: S108  that is what is asked
