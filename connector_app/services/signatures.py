"""The keys of a history and the checkpoints that they signed: who signed, and whether that one may."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from connector_app.model import audit as form
from connector_app.model.audit import Checkpoint
from connector_app.store.audit import StoredCheckpoint, StoredKey

Verdict = Literal["unbroken", "damaged", "shortened"]


class BrokenError(Exception):
    """Something does not hold, with what a Proof says of it."""

    def __init__(self, why: str, first: int, last: int = 0, verdict: Verdict = "damaged") -> None:
        super().__init__(why)
        self.why, self.first, self.last, self.verdict = why, first, last, verdict


def key_id(public: bytes) -> str:
    """Return the name of a key (docs/audit-format.md section 5)."""
    return hashlib.sha256(public).hexdigest()[:16]


def introduction_text(log: bytes, public: bytes, home: str, since: str) -> bytes:
    """Return what an older key signs to introduce a newer one."""
    return f"connector-manager/key/1\n{log.hex()}\n{public.hex()}\n{home}\n{since}".encode()


def holds(public: bytes, signature: bytes, message: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


@dataclass(frozen=True, slots=True)
class Note:
    """A checkpoint that can be read, with the one line that signs it. `digest` is the SHA-256 of all of it."""

    stored: StoredCheckpoint
    point: Checkpoint
    body: bytes
    name: str
    key_hash: bytes
    signature: bytes
    digest: bytes

    @classmethod
    def read(cls, stored: StoredCheckpoint) -> "Note | None":
        try:
            body, [(name, key_hash, signature)] = form.note_parts(stored.note)
            point = form.read_checkpoint(body)
        except ValueError:  # UnicodeDecodeError is one
            return None
        return cls(stored, point, body, name, key_hash, signature, hashlib.sha256(stored.note).digest())


class Ring:
    """The keys, in the order in which they replaced each other."""

    def __init__(self, log: bytes, keys: list[StoredKey]) -> None:
        self.origin = f"connector-manager/{log.hex()}"
        self._log, self._keys, self._newest = log, keys, 0
        self._named: dict[bytes, list[int]] = {}
        for index, key in enumerate(keys):
            self._named.setdefault(form.key_hash(self.origin, key.public), []).append(index)
        self._signers: dict[bytes, int] = {}

    def look_back(self, notes: Sequence[Note | None]) -> None:
        """Find those that need no look at their own signature: the next one, by the same key, names all their bytes.

        Only of keys that were replaced: whoever has the one in use could have named anything.
        """
        after: Note | None = None
        for note in reversed(notes):
            signer = self._signers.get(after.digest, -1) if after else -1
            is_named = after and note and after.key_hash == note.key_hash and after.point.previous == note.digest
            if note and not (is_named and signer >= 0):
                signer = self._signer(note)
            if note and self._is_past(signer):
                self._signers[note.digest] = signer
            after = note

    def check_signature(self, note: Note, first: int) -> bool:
        """Find the key that signed. It is not older than any that signed before, and was introduced.

        Return whether it has been replaced since.
        """
        if note.name != self.origin:
            raise BrokenError("checkpoint unreadable", first)
        signer = self._signers[note.digest] if note.digest in self._signers else self._signer(note)
        # Keys replace each other: a key that was stolen after its successor signed is of no use to anybody.
        if signer < self._newest or self._keys[signer].home != note.point.key_home:
            raise BrokenError("signature", first)
        while self._newest < signer:
            self._newest += 1
            self.check_introduction(self._newest, first)
        return self._is_past(signer)

    def _signer(self, note: Note) -> int:
        """Return the number of the key that signed, -1 where none did."""
        named = self._named.get(note.key_hash, [])
        return next((i for i in named if holds(self._keys[i].public, note.signature, note.body)), -1)

    def _is_past(self, signer: int) -> bool:
        return 0 <= signer < len(self._keys) - 1

    def check_rest(self, first: int) -> None:
        """Check the introductions of keys that have not signed yet."""
        for index in range(self._newest + 1, len(self._keys)):
            self.check_introduction(index, first)

    def check_introduction(self, index: int, first: int) -> None:
        """Nobody introduces the first key, and each other one is introduced by the one before it."""
        key = self._keys[index]
        if key.key_id != key_id(key.public):
            raise BrokenError("key", first)
        if index == 0:
            if key.introduced_by:
                raise BrokenError("introduction", first)
            return
        before = self._keys[index - 1]
        text = introduction_text(self._log, key.public, key.home, key.since)
        if key.introduced_by != before.key_id or not holds(before.public, key.introduction, text):
            raise BrokenError("introduction", first)
