"""The key that signs the history, and the one line that keeps it outside the database.

The line is a JSON object: its form, the homes of older keys, and all else, with the seed, as bytes in base 85, none of
whose letters JSON has to escape. So a week of older keys, 103 bytes each, fits into what Windows keeps (security.md
finding 7).
"""

import base64
import json
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from connector_app.model.audit import AuditAnchor
from connector_app.model.clock import moment, stamp
from connector_app.model.failure import FailureError, KeychainChanged
from connector_app.services import signatures
from connector_app.store.audit import StoredKey

ROOM = 1280
"""Characters of an item: what Windows keeps."""
FORM = 2
"""The form before it, which says of no form, had room for three older keys; it is still read."""

_OWN, _OLDER = struct.Struct(">32s6s64s8s?"), struct.Struct(">32s6s64sB")
"""A key: its private or public half, since when (milliseconds), its introduction; then, of the oldest key that is kept,
by whom, and whether a checkpoint follows; or the number of its home."""
_ANCHOR = struct.Struct(">QQ32s8s32s")
_EPOCH, _MILLISECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Signer:
    """The private half of the history's key. `repr` hides it.

    `older` are the keys just before it, without their private halves: a daily copy of the database may not know them.
    """

    seed: bytes = field(repr=False)
    home: str
    since: str
    introduced_by: str = ""
    introduction: bytes = b""
    anchor: AuditAnchor | None = None
    older: tuple[StoredKey, ...] = ()

    @property
    def public(self) -> bytes:
        return self._key.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """Return the Ed25519 signature (RFC 8032) of a message."""
        return self._key.sign(message)

    @property
    def _key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)

    @property
    def stored(self) -> StoredKey:
        """Return the public half, as the database records it."""
        public = self.public
        return StoredKey(
            signatures.key_id(public), public, self.home, self.since, self.introduced_by, self.introduction
        )

    def follows(self, key_id: str) -> bool:
        """Tell whether introductions lead from a key to this one."""
        return key_id in {self.introduced_by, *(key.introduced_by for key in self.older)}

    def line(self) -> str:
        """Return one short ASCII line, to be kept outside the database: of older keys as many as there is room for."""
        lines = (self._line(self.older[first:]) for first in range(len(self.older) + 1))
        return next((line for line in lines if len(line) <= ROOM), self._line(()))

    def _line(self, older: tuple[StoredKey, ...]) -> str:
        homes = sorted({key.home for key in older})
        first = older[0].introduced_by if older else self.introduced_by
        raw = _OWN.pack(self.seed, _packed(self.since), self.introduction, bytes.fromhex(first), bool(self.anchor))
        if self.anchor:
            named = bytes.fromhex(self.anchor.key_id)
            raw += _ANCHOR.pack(self.anchor.counter, self.anchor.size, self.anchor.root, named, self.anchor.note)
        for key in older:
            raw += _OLDER.pack(key.public, _packed(key.since), key.introduction, homes.index(key.home))
        said = {"form": FORM, "older": homes, "seed": base64.b85encode(raw).decode()}
        return json.dumps(said, separators=(",", ":"))

    @classmethod
    def read(cls, line: str, home: str) -> "Signer":
        """Read what `line` wrote.

        Raises FailureError(KeychainChanged) with equal homes for anything else.
        """
        try:
            said = json.loads(line)
            signer = cls._unpacked(said, home) if "form" in said else cls._of_text(said, home)
            _ = signer.public
        except (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError, struct.error) as error:
            raise FailureError(KeychainChanged(home, home)) from error
        return signer

    @classmethod
    def _unpacked(cls, said: dict[str, Any], home: str) -> "Signer":
        if said["form"] != FORM:
            raise ValueError("another form")
        raw = base64.b85decode(said["seed"])
        seed, since, introduction, by, has_anchor = _OWN.unpack_from(raw)
        anchor, at = None, _OWN.size
        if has_anchor:
            counter, size, root, key, note = _ANCHOR.unpack_from(raw, at)
            anchor, at = AuditAnchor(counter, size, root, _named(key), _unless_zero(note)), at + _ANCHOR.size
        older = tuple(_chained(_OLDER.iter_unpack(raw[at:]), said["older"], _named(by)))
        introduced_by = older[-1].key_id if older else _named(by)
        return cls(seed, home, _stamp(since), introduced_by, _unless_zero(introduction), anchor, older)

    @classmethod
    def _of_text(cls, said: dict[str, Any], home: str) -> "Signer":
        anchor = None
        if "counter" in said:
            root, note = _bytes(said["root"]), _bytes(said.get("note", ""))
            anchor = AuditAnchor(int(said["counter"]), int(said["size"]), root, said.get("key", ""), note)
        introduction = _bytes(said.get("introduction", ""))
        older = tuple(_older(*each) for each in said.get("older", ()))
        return cls(_bytes(said["seed"]), home, str(said["since"]), said.get("by", ""), introduction, anchor, older)


def _chained(kept: Iterator[tuple[bytes, bytes, bytes, int]], homes: list[str], by: str) -> Iterator[StoredKey]:
    """Return older keys, each introduced by the one before it."""
    for public, since, introduction, home in kept:
        key_id = signatures.key_id(public)
        yield StoredKey(key_id, public, homes[home], _stamp(since), by, _unless_zero(introduction))
        by = key_id


def _older(public: str, home: str, since: str, by: str, introduction: str) -> StoredKey:
    raw = _bytes(public)
    return StoredKey(signatures.key_id(raw), raw, home, since, by, _bytes(introduction))


def _packed(since: str) -> bytes:
    return ((moment(since) - _EPOCH) // _MILLISECOND).to_bytes(6, "big")


def _stamp(since: bytes) -> str:
    return stamp(_EPOCH + int.from_bytes(since, "big") * _MILLISECOND)


def _named(key: bytes) -> str:
    return _unless_zero(key).hex()


def _unless_zero(raw: bytes) -> bytes:
    """Return bytes, none where all are zero: what is missing is filled up with them."""
    return raw if any(raw) else b""


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
