"""One password-protected file with everything that may move to another computer. Tokens and keys never do."""

import asyncio
import contextlib
import json
import os
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import IO, Protocol

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from connector_app.language import said, several
from connector_app.model.audit import AuditAnchor, Event
from connector_app.model.clock import Clock, moment, stamp
from connector_app.model.failure import FailureError, Rejected, Storage
from connector_app.model.passphrase import SHORTEST
from connector_app.services import parcel, passphrase, sealed_file, signatures
from connector_app.services.audit import Audit, Signer
from connector_app.services.boundary import returns_result
from connector_app.services.envelope import Random
from connector_app.services.exports import write_whole
from connector_app.services.key_home import PRACTICE
from connector_app.services.sealed_file import Lid
from connector_app.store import audit, connections, moving, outbox
from connector_app.store.database import Database, Reader
from connector_app.store.tx import Tx

ABOUT, DATA = "about.json", "data.db"
BESIDE = ".backup.part"
"""Where the copy is made that goes into the file: a folder in the data folder."""
BLOCK = 1024 * 1024
TRIES = 3
"""So often a copy is made until no new key of the history came meanwhile: one comes a day."""
NOT_THERE = said("The backup cannot be written there. Choose a folder that is there and in which you may write.")
OTHER_FILE = said("There is another file of this name, and it is no backup. It was left as it is; choose another name.")
TOO_SHORT = several(
    SHORTEST, "The password needs at least {n} character.", "The password needs at least {n} characters."
)
LONGEST = 255
"""A name in `about.json` has at most so many characters."""
_HEX = {"log": 32, "introduced_by": 16, "introduction": 128}


@dataclass(frozen=True, slots=True)
class About:
    """What a backup says of itself: who made it, when (RFC 3339), on which computer, of which history.

    `introduced_by` is the id of the key that signed that history, `introduction` how it introduces the one that goes on
    with it (docs/audit-format.md section 5); empty where nothing was signed. That one's private half is in no file: it
    comes from the password.
    """

    program: str
    computer: str
    made: str
    log: str
    entries: int
    accounts: int
    waiting: int
    introduced_by: str = ""
    introduction: str = ""

    def line(self) -> bytes:
        return json.dumps(asdict(self)).encode()

    @classmethod
    def read(cls, line: bytes) -> "About":
        """Read what `line` wrote. Raises ValueError, TypeError, RecursionError where it is anything else."""
        about = cls(**json.loads(line))
        names, digits = (about.program, about.computer), (about.log, about.introduced_by, about.introduction)
        counts = (about.entries, about.accounts, about.waiting)
        if not all(isinstance(each, str) for each in (*names, *digits, about.made)):
            raise TypeError("no words")
        if any(type(each) is not int or not 0 <= each < 2**53 for each in counts):
            raise TypeError("no count")
        if any(len(each) > LONGEST for each in names) or stamp(moment(about.made)) != about.made:
            raise ValueError("no moment, or endless")
        for name, length in _HEX.items():
            if not re.fullmatch(f"[0-9a-f]{{{length}}}", value := getattr(about, name)) and (value or name == "log"):
                raise ValueError("no hex digits")
        if bool(about.introduced_by) is not bool(about.introduction):
            raise ValueError("half an introduction")
        return replace(about, program=_shown(about.program), computer=_shown(about.computer))


class Signing(Protocol):
    """The part of the vault that is needed here."""

    async def signing_key(self) -> Signer: ...
    async def anchor(self) -> AuditAnchor | None: ...
    async def set_anchor(self, anchor: AuditAnchor) -> None: ...


def _shown(name: str) -> str:
    """Return a name as it can be shown: without what moves a terminal's cursor, or turns the way that words run."""
    return "".join(each if each.isprintable() else " " for each in name).strip()


def follower(seed: bytes) -> Ed25519PrivateKey:
    """Return the key that goes on signing where a backup is brought back."""
    return Ed25519PrivateKey.from_private_bytes(seed)


class Backup:
    """Writes backups. `files` returns what else goes along, by name: the settings, and files about platforms."""

    def __init__(
        self,
        db: Database,
        audit: Audit,
        vault: Signing,
        clock: Clock,
        random: Random,
        program: str,
        computer: str,
        files: Callable[[], Mapping[str, bytes]],
    ) -> None:
        self._db, self._audit, self._vault, self._clock, self._random = db, audit, vault, clock, random
        self._program, self._computer, self._files = program, computer, files
        self._one_at_a_time = asyncio.Lock()

    @returns_result
    async def save(self, path: Path, password: str) -> About:
        """Write a backup, whole or not at all, and say so in the history.

        Raises FailureError: Rejected where the password is too short, another file lies there or none can; Storage;
        Keychain... where the key does not come out that signs the history: nobody could prove then that it goes on.
        """
        passphrase.check(password, TOO_SHORT)
        async with self._one_at_a_time:
            await asyncio.to_thread(_refuse_other, path)
            lid = await asyncio.to_thread(sealed_file.fresh, password, self._random)
            files, beside = await asyncio.to_thread(self._files), self._db.path.parent / BESIDE
            await asyncio.to_thread(shutil.rmtree, beside, ignore_errors=True)
            try:
                copy, about = await self._copied(beside, lid.seed)
                await asyncio.to_thread(_write, path, lid, about, files, copy)
            finally:
                await asyncio.to_thread(shutil.rmtree, beside, ignore_errors=True)
            counts = {"accounts": about.accounts, "waiting": about.waiting}
            details = {"file": path.name, "computer": self._computer}
            await self._audit.write(Event("storage.backed-up", counts=counts, details=details))
        return about

    @returns_result
    async def check(self, path: Path, password: str) -> None:
        """Make sure that a password opens a file, as far as its first line tells.

        Raises FailureError(Rejected).
        """
        await asyncio.to_thread(_open, path, password)

    def _about(self, tx: Tx) -> About:
        accounts, waiting = len(connections.all(tx)), len(outbox.in_line(tx))
        at, log = stamp(self._clock.now()), self._audit.log.hex()
        return About(self._program, self._computer, at, log, audit.size(tx), accounts, waiting)

    async def _copied(self, beside: Path, seed: bytes) -> tuple[Path, About]:
        """Copy the data, and let the newest key in the copy introduce the one that will sign there.

        At midnight there is a new key: a copy that was made meanwhile may hold it already, and is made once more.
        """
        for _ in range(TRIES):
            signer = await self._audit.use(self._vault, "asked") if await self._db.read(audit.keys) else None
            copy = await asyncio.to_thread(moving.copy, self._db.path, beside, DATA, lambda: self._random(16).hex())
            about, newest = await asyncio.to_thread(self._read, copy)
            if newest != (signer.stored.key_id if signer else ""):
                continue
            if signer:
                public = follower(seed).public_key().public_bytes_raw()
                text = signatures.introduction_text(self._audit.log, public, PRACTICE, about.made)
                about = replace(about, introduced_by=newest, introduction=signer.sign(text).hex())
            return copy, about
        raise FailureError(Storage("busy", str(self._db.path)))

    def _read(self, copy: Path) -> tuple[About, str]:
        """Return what a copy holds, and the id of the newest key in it, "" where it has none."""
        reader = Reader(copy)
        try:
            return reader.read(lambda tx: (self._about(tx), next((k.key_id for k in reversed(audit.keys(tx))), "")))
        finally:
            reader.close()


def _write(path: Path, lid: Lid, about: About, files: Mapping[str, bytes], copy: Path) -> None:
    told = about.line()
    members: list[parcel.Member] = [(ABOUT, len(told), [told])]
    members += [(name, len(content), [content]) for name, content in sorted(files.items())]
    members.append((DATA, copy.stat().st_size, _blocks(copy)))
    try:
        write_whole(path, sealed_file.sealed(parcel.packed(members), lid))
    except FailureError as error:
        if error.failure == Storage("full", str(path)):
            raise
        raise FailureError(Rejected(NOT_THERE)) from error


def _open(path: Path, password: str) -> None:
    with opened(path) as file:
        sealed_file.Opened(file, password)


@contextlib.contextmanager
def opened(path: Path) -> Iterator[IO[bytes]]:
    """Open a backup to be read: a pipe to which nobody writes holds up nobody. Raises FailureError(Rejected)."""
    try:
        file = open(path, "rb", opener=_at_once)  # noqa: SIM115  Path.open takes no opener; closed below
    except OSError as error:
        raise FailureError(Rejected(said("The backup cannot be opened: {reason}.", reason=error.strerror))) from error
    with file:
        yield file


def _at_once(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _refuse_other(path: Path) -> None:
    """Raise FailureError(Rejected) where a file lies that is no backup: a newer backup takes an older one's place."""
    try:
        with path.open("rb") as file:
            is_ours = sealed_file.begins_as_ours(file.read(sealed_file.LONGEST))
    except FileNotFoundError:
        return
    except OSError as error:
        raise FailureError(Rejected(NOT_THERE)) from error
    if not is_ours:
        raise FailureError(Rejected(OTHER_FILE))


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            yield block
