"""One process owns a data folder. The others learn who, and may ask for one thing: to raise its window."""

import asyncio
import contextlib
import json
import os
import secrets
import shutil
import socket
import stat
import struct
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from connector_app.adapters import own_folder, private_file
from connector_app.adapters.folder_lock import FolderLock
from connector_app.adapters.own_folder import LOCK
from connector_app.model.failure import FailureError, InUse

Role = Literal["window", "receive", "command"]
ROLES = ("window", "receive", "command")

RAISE, DONE = b"raise\n", b"ok\n"
"""All that is ever said."""
SECONDS = 1.0
GLANCE = 0.2
"""Somebody who only looks who the owner is holds the lock for a moment."""
LONGEST = 60
"""A socket's path holds about a hundred characters, ours included."""
PREFIX = "connector-app-"
SOCKET = "raise"


@dataclass(frozen=True, slots=True)
class Owner:
    """What the lock's file says: the owner's role, and where it listens, empty where it does not."""

    role: Role = "command"
    address: str = ""

    def line(self) -> str:
        return json.dumps({"role": self.role, "address": self.address}) + "\n"

    @classmethod
    def read(cls, line: str) -> "Owner":
        """Read what `line` wrote; of anything else, what can be made out."""
        try:
            said = json.loads(line)
            role, address = said["role"], said["address"]
        except (ValueError, KeyError, TypeError):
            return cls()
        known = role if role in ROLES else "command"
        return cls(cast("Role", known), address if isinstance(address, str) else "")


class DataFolder:
    """A data folder that is ours until `release`, or until this process ends, however that is."""

    def __init__(self, path: Path, role: Role, lock: FolderLock) -> None:
        self.path, self.role = path, role
        self._lock = lock
        self._channel: RaiseChannel | None = None

    def file(self, name: str) -> Path:
        """Return the path of a file in the folder that only we can read, made empty where there is none.

        Raises FailureError(Storage) where it is a link or another person's.
        """
        return private_file.make_file(self.path / name)

    async def listen(self, on_raise: Callable[[], None]) -> None:
        """Call `on_raise`, on this loop, whenever somebody starts the program again. Ends with `aclose`.

        Raises FailureError(Storage) where no place to listen can be made.
        """
        channel = RaiseChannel(on_raise)
        address = await channel.open()
        self._channel = channel
        self._lock.write(Owner(self.role, address).line())

    async def aclose(self) -> None:
        """Stop listening, then let go of the folder."""
        if self._channel is not None:
            await self._channel.close()
            self._channel = None
        self.release()

    def release(self) -> None:
        self._lock.release()


def acquire(path: Path, role: Role, wait: float = 0.0) -> DataFolder:
    """Make the data folder ours, trying for `wait` seconds; make it at need, tighten it, look for planted links.

    Raises FailureError: InUse with the owner's role; Storage where the folder cannot be made, written in or trusted, or
    holds somebody's other things: then nothing in it is touched.
    """
    own_folder.refuse_foreign(path)
    private_file.make_folder(path)
    lock = FolderLock(path / LOCK)
    if not lock.take(max(wait, GLANCE)):
        raise FailureError(InUse(Owner.read(lock.read()).role))
    try:
        own_folder.secure(path)
        _clear_away(Owner.read(lock.read()).address)
        lock.write(Owner(role).line())
    except BaseException:
        lock.release()
        raise
    return DataFolder(path, role, lock)


def owner(path: Path) -> Role | None:
    """Return the role of the folder's owner, or None where nobody owns it. Leaves everything as it is."""
    lock = FolderLock(path / LOCK)
    return Owner.read(lock.read()).role if lock.is_taken() else None


def ask_to_raise(path: Path) -> bool:
    """Ask the owner of a data folder to raise its window. Return whether it will; takes at most a few seconds."""
    address = Owner.read(FolderLock(path / LOCK).read()).address
    if not address:
        return False
    try:
        return _ask_pipe(address) if sys.platform == "win32" else _ask_socket(address)
    except OSError:
        return False


class RaiseChannel:
    """Hears one word from processes of the same person, and nothing from anybody else."""

    def __init__(self, on_raise: Callable[[], None]) -> None:
        self._on_raise = on_raise
        self._folder: Path | None = None
        self._close: Callable[[], None] = lambda: None
        self._talks: set[asyncio.Task[None]] = set()

    async def open(self) -> str:
        """Begin to listen, and return where.

        Raises FailureError(Storage).
        """
        if sys.platform == "win32":
            return await self._open_pipe()
        else:  # noqa: RET505  so that types are checked for either system
            place = runtime_folder()
            with private_file.storage_errors(place):
                # Its own: nobody else can look into it.
                self._folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=place))
                path = self._folder / SOCKET
                server = await asyncio.start_unix_server(self._hear, path, limit=64)
                path.chmod(private_file.FILE)
            self._close = server.close
            return str(path)

    async def close(self) -> None:
        self._close()
        for talk in self._talks:
            talk.cancel()
        await asyncio.gather(*self._talks, return_exceptions=True)
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    async def _hear(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = asyncio.current_task()
        if talk is not None:
            self._talks.add(talk)
            talk.add_done_callback(self._talks.discard)
        try:
            if _is_ours(writer.get_extra_info("socket")):
                async with asyncio.timeout(SECONDS):
                    said = await reader.readexactly(len(RAISE))
                    if said == RAISE:
                        self._on_raise()
                        writer.write(DONE)
                        await writer.drain()
        except (OSError, EOFError, TimeoutError):
            pass  # somebody who does not say the word
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def _open_pipe(self) -> str:  # pragma: no cover  Windows only
        address = rf"\\.\pipe\{PREFIX}{secrets.token_hex(8)}"
        loop = asyncio.get_running_loop()

        def talk() -> asyncio.StreamReaderProtocol:
            return asyncio.StreamReaderProtocol(asyncio.StreamReader(limit=64, loop=loop), self._hear, loop=loop)

        # The pipe's own access list lets only this person (and administrators) write; _is_ours has nothing to ask.
        [server] = await loop.start_serving_pipe(talk, address)  # type: ignore[attr-defined]
        self._close = server.close
        return address


def runtime_folder() -> Path:
    """Return the person's own folder for sockets, else the one for temporary files. A socket's path must be short."""
    named = Path(os.environ.get("XDG_RUNTIME_DIR") or "nowhere")
    with contextlib.suppress(OSError):
        if sys.platform != "win32":
            found = named.lstat()
            private = stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid() and not found.st_mode & 0o077
            if private and named.is_absolute() and len(str(named)) < LONGEST:
                return named
    temporary = Path(tempfile.gettempdir())
    return temporary if len(str(temporary)) < LONGEST else Path("/tmp")  # noqa: S108  a folder of our own is made there


def _is_ours(peer: socket.socket | None) -> bool:
    """Whether the other end is a process of the same person."""
    if sys.platform == "win32":
        return True
    else:  # noqa: RET505
        return peer is not None and _peer_uid(peer) == os.geteuid()


def _peer_uid(peer: socket.socket) -> int:
    if sys.platform == "darwin":
        # LOCAL_PEERCRED gives a struct xucred: version, uid, groups.
        return int(struct.unpack_from("=II", peer.getsockopt(0, 1, 76))[1])
    elif sys.platform == "linux":  # noqa: RET505
        credentials = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("=iII"))
        return int(struct.unpack("=iII", credentials)[1])
    else:
        return -1


def _ask_socket(address: str) -> bool:
    if sys.platform == "win32":
        return False
    else:  # noqa: RET505
        with socket.socket(socket.AF_UNIX) as peer:
            peer.settimeout(SECONDS)
            peer.connect(address)
            if not _is_ours(peer):
                return False
            peer.sendall(RAISE)
            return peer.recv(len(DONE)) == DONE


def _ask_pipe(address: str) -> bool:  # pragma: no cover  Windows only
    with Path(address).open("r+b", buffering=0) as pipe:
        pipe.write(RAISE)
        return pipe.read(len(DONE)) == DONE


def _clear_away(address: str) -> None:
    """Remove what an owner that was killed left behind: its socket's folder, and only such a one."""
    folder = Path(address).parent
    if address and folder.name.startswith(PREFIX) and Path(address).name == SOCKET and not folder.is_symlink():
        shutil.rmtree(folder, ignore_errors=True)
