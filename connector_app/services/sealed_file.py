"""A file behind a password: one line that says how it is closed, then chunks, each sealed by itself (docs/backup.md).

The chunks are AES-256-GCM, chained as STREAM does it (Hoang, Reyhanitabar, Rogaway, Vizár 2015): each knows its number
and the last one that it is the last, so that none can be changed, moved, left out or cut off unseen.
"""

import contextlib
import hashlib
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import IO, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from connector_app.language import said
from connector_app.model.failure import FailureError, Rejected
from connector_app.services import passphrase
from connector_app.services.envelope import KEY, Random

FORMAT, VERSION = "connector-manager/backup/", 1
N = passphrase.N
CHUNK, TAG, PREFIX, CHECK = 1024 * 1024, 16, 7, 8
LONGEST = 1024
"""The first line has at most so many bytes."""

NOT_OURS = said("This is not a backup of this program.")
NEWER = said("This backup was made by a newer version of the program. Install that version here, then try again.")
WRONG = said("The password does not fit this backup. Nothing was changed; try again.")
DAMAGED = said(
    "This backup is damaged: a part of it is missing or was changed. Nothing was changed here. Use another copy of it."
)
UNREAD = said("The backup cannot be read to its end. Nothing was changed here. Is what it lies on still connected?")
NO_ROOM = said("There is too little free memory to open the backup. Close other programs, then try again.")


@dataclass(frozen=True, slots=True)
class Lid:
    """What the first line says, and what a password makes of it. `repr` hides both secrets.

    `key` seals the chunks. `seed` is for the caller: a secret that whoever knows the password has, and nobody else.
    """

    line: bytes
    prefix: bytes
    key: bytes = field(repr=False)
    seed: bytes = field(repr=False)

    def nonce(self, number: int, *, is_last: bool) -> bytes:
        return self.prefix + number.to_bytes(4, "big") + bytes([is_last])

    @property
    def bound_to(self) -> bytes:
        return hashlib.sha256(self.line).digest()


def begins_as_ours(head: bytes) -> bool:
    """Tell by its first bytes whether a file is one of these, of whatever version."""
    return head.startswith(f'{{"format": "{FORMAT}'.encode())


def fresh(password: str, random: Random) -> Lid:
    """Return what closes a new file. Takes a third of a second and 128 MiB: not on a loop."""
    salt, prefix = random(passphrase.SALT), random(PREFIX)
    stretched = passphrase.stretched(password, salt, N, 3 * KEY)
    costs = {"kdf": "scrypt", "n": N, "r": passphrase.R, "p": passphrase.P, "salt": salt.hex()}
    told = {"format": f"{FORMAT}{VERSION}", **costs, "nonce": prefix.hex(), "check": _check(stretched)}
    return _lid(json.dumps(told).encode() + b"\n", prefix, stretched)


def sealed(blocks: Iterable[bytes], lid: Lid) -> Iterator[bytes]:
    """Yield a file that holds these bytes, closed by a fresh lid: one that was used must not be used again."""
    yield lid.line
    cipher, waiting, number = AESGCM(lid.key), bytearray(), 0
    for block in blocks:
        waiting += block
        while len(waiting) > CHUNK:
            yield cipher.encrypt(lid.nonce(number, is_last=False), bytes(waiting[:CHUNK]), lid.bound_to)
            del waiting[:CHUNK]
            number += 1
    yield cipher.encrypt(lid.nonce(number, is_last=True), bytes(waiting), lid.bound_to)


class Opened(io.RawIOBase):
    """Reads what was sealed. Nothing is handed out that does not hold; what is not read to its end is not known whole.

    Raises FailureError(Rejected): not ours, a newer version's, another password, damaged.
    """

    def __init__(self, file: IO[bytes], password: str) -> None:
        super().__init__()
        self._file = file
        with _reading():
            line = file.readline(LONGEST)
        self.lid = _read(line, password)
        self._cipher, self._number, self._plain = AESGCM(self.lid.key), 0, b""
        self._next = self._chunk()
        if not self._next:
            raise FailureError(Rejected(DAMAGED))

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if not self._plain and self._next:
            self._plain = self._opened()
        count = min(len(buffer), len(self._plain))
        buffer[:count] = self._plain[:count]
        self._plain = self._plain[count:]
        return count

    def _chunk(self) -> bytes:
        with _reading():
            return self._file.read(CHUNK + TAG) or b""

    def _opened(self) -> bytes:
        """Open the chunk that was read ahead, and read the next: only then it is known which one is the last."""
        chunk, self._next = self._next, self._chunk()
        try:
            nonce = self.lid.nonce(self._number, is_last=not self._next)
            plain = self._cipher.decrypt(nonce, chunk, self.lid.bound_to)
        except InvalidTag as error:
            raise FailureError(Rejected(DAMAGED)) from error
        self._number += 1
        return plain


@contextlib.contextmanager
def _reading() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise FailureError(Rejected(UNREAD)) from error


def _read(line: bytes, password: str) -> Lid:
    if not begins_as_ours(line):
        raise FailureError(Rejected(NOT_OURS))
    try:
        told = json.loads(line)
        version = int(told["format"].removeprefix(FORMAT))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise FailureError(Rejected(DAMAGED)) from error
    if version != VERSION:
        raise FailureError(Rejected(NEWER))
    try:
        n, salt, prefix = told["n"], bytes.fromhex(told["salt"]), bytes.fromhex(told["nonce"])
        kind = told["kdf"], told["r"], told["p"], len(salt), len(prefix)
        check = told["check"]
    except (ValueError, KeyError, TypeError) as error:
        raise FailureError(Rejected(DAMAGED)) from error
    if n not in (N, 2 * N) or kind != ("scrypt", passphrase.R, passphrase.P, passphrase.SALT, PREFIX):
        raise FailureError(Rejected(DAMAGED))
    try:
        stretched = passphrase.stretched(password, salt, int(n), 3 * KEY)
    except MemoryError as error:
        raise FailureError(Rejected(NO_ROOM)) from error
    if check != _check(stretched):
        raise FailureError(Rejected(WRONG))
    return _lid(line, prefix, stretched)


def _lid(line: bytes, prefix: bytes, stretched: bytes) -> Lid:
    return Lid(line, prefix, stretched[:KEY], stretched[2 * KEY :])


def _check(stretched: bytes) -> str:
    """Return what tells a wrong password from a damaged file. It helps nobody guess: the costs come before it."""
    return hashlib.sha256(stretched[KEY : 2 * KEY]).hexdigest()[: 2 * CHECK]
