"""A history that shows when it has been touched.

The format is described in docs/audit-format.md, which is enough to check a history without this program. In short: an
entry's exact bytes are stored; each is linked to the one before (SHA-256) and is a leaf of a Merkle tree (RFC 6962);
signed checkpoints (Ed25519, C2SP tlog-checkpoint) state the size and the root.
"""

import base64
import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from connector_app.model.entry import TIME

GENESIS = bytes(32)
"""What the first entry's link points to."""

Outcome = Literal["success", "error", "refused", "waiting"]
Actor = Literal["you", "program", "platform"]

VERSION = 1
SALT = 16
"""Bytes of chance that keep details from being guessed."""
MOST = 2**53 - 1
"""Entries have the numbers from 1 to this: more are not written in anybody's life."""

REASONS = frozenset({"start", "exit", "count", "hour", "export", "damage", "asked", "drop"})
"""Why a checkpoint was made."""


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, before it has a place in the history.

    `target` names the item or other object by id. `counts` are numbers that matter (seen, new...). `details` are words
    (titles, before and after, endpoint): they lie beside the entry, which holds only their salted hash. No secret in
    either.
    """

    action: str
    actor: Actor = "you"
    outcome: Outcome = "success"
    provider: str = ""
    connection: str = ""
    kind: str = ""
    target: str = ""
    request_id: str = ""
    status: int = 0
    error: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One entry, read back. `details` is None where they were forgotten."""

    seq: int
    ts: str
    actor: str
    action: str
    outcome: str
    provider: str
    connection: str
    kind: str
    target: str
    request_id: str
    status: int
    error: str
    counts: Mapping[str, int]
    details: Mapping[str, Any] | None


DAMAGED = "entry.damaged"
"""Stands in the place of an entry whose bytes cannot be read any more. Never written."""


def damaged(seq: int) -> AuditEntry:
    """Return what can be shown where an entry cannot be read."""
    return AuditEntry(seq, "", "", DAMAGED, "error", "", "", "", "", "", 0, "", {}, None)


@dataclass(frozen=True, slots=True)
class AuditAnchor:
    """The newest checkpoint as it is kept outside the database, so that a cut-off tail shows.

    `note` is the SHA-256 of the whole note: it shows one that was signed anew. Empty where an older program kept it.
    """

    counter: int
    size: int
    root: bytes
    key_id: str = ""
    note: bytes = b""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a history held, on one line to keep elsewhere (docs/audit-format.md section 6)."""

    log: bytes
    size: int
    root: bytes

    def line(self) -> str:
        return f"connector-manager/{self.log.hex()} {self.size} {base64.b64encode(self.root).decode()}"

    @classmethod
    def read(cls, text: str) -> "Receipt":
        """Read a line, wrapped or indented as mail programs do. Raises ValueError."""
        found = re.fullmatch(r"connector-manager/([0-9a-f]{32}) (0|[1-9][0-9]{0,17}) (\S{43}=)", " ".join(text.split()))
        if not found:
            raise ValueError("not a receipt")
        made = cls(bytes.fromhex(found[1]), int(found[2]), base64.b64decode(found[3], validate=True))
        if made.line() != found[0]:
            raise ValueError("not a receipt")
        return made


@dataclass(frozen=True, slots=True)
class AuditQuery:
    """A view of the history: everything is optional. `before` is a seq, for paging from the newest down.

    `says` are actions whose sentences hold the text. `until` is the first moment that does not belong.
    """

    text: str = ""
    says: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    connection: str = ""
    target: str = ""
    outcome: str = ""
    actor: str = ""
    provider: str = ""
    since: str = ""
    until: str = ""
    before: int = 0
    limit: int = 200


def canonical(value: Mapping[str, Any]) -> bytes:
    """Return the one byte form of a value: sorted keys, no spaces, NFC, UTF-8, integers only (RFC 8785)."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _plain(value: Any) -> Any:
    match value:
        case str():
            if value.isascii():
                return value
            text = value.encode("utf-8", "replace").decode()
            return unicodedata.normalize("NFC", text)
        case bool() | None:
            return value
        case int():
            return value if abs(value) < 2**53 else str(value)
        case Mapping():
            return {_plain(str(k)): _plain(v) for k, v in value.items()}
        case Sequence():
            return [_plain(v) for v in value]
        case _:
            return str(value)


def entry_bytes(event: Event, *, log_id: bytes, seq: int, ts: str, mono: int, boot: str, detail: str) -> bytes:
    """Return the exact bytes of an entry. `mono` is milliseconds of the monotonic clock within `boot`."""
    return canonical(
        {
            "action": event.action,
            "actor": event.actor,
            "boot": boot,
            "connection": event.connection,
            "counts": dict(event.counts),
            "detail": detail,
            "error": event.error,
            "kind": event.kind,
            "log": log_id.hex(),
            "mono": mono,
            "outcome": event.outcome,
            "provider": event.provider,
            "req": event.request_id,
            "seq": seq,
            "status": event.status,
            "target": event.target,
            "ts": ts,
            "v": VERSION,
        }
    )


def detail_hash(salt: bytes, details: bytes) -> str:
    """Return what an entry holds of its details; the salt keeps short ones from being guessed."""
    return hashlib.sha256(salt + details).hexdigest()


def link(log_id: bytes, seq: int, entry: bytes, previous: bytes) -> bytes:
    """Return the hash that ties an entry to all before it."""
    head = b"\x00" + log_id + seq.to_bytes(8, "big") + len(entry).to_bytes(8, "big")
    return hashlib.sha256(head + entry + previous).digest()


def leaf(entry: bytes) -> bytes:
    """Return an entry's leaf in the Merkle tree (RFC 6962 section 2.1)."""
    return hashlib.sha256(b"\x00" + entry).digest()


def node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


@dataclass(frozen=True, slots=True)
class Frontier:
    """The roots of the full subtrees of a growing Merkle tree, largest first: enough to go on, and for the root."""

    size: int = 0
    roots: tuple[bytes, ...] = ()

    @classmethod
    def unpacked(cls, size: int, packed: bytes) -> "Frontier":
        """Return what was packed; as it stands, for `is_of` to judge."""
        return cls(size, tuple(packed[i : i + 32] for i in range(0, len(packed), 32)))

    def packed(self) -> bytes:
        return b"".join(self.roots)

    def grown(self, leaves: Iterable[bytes]) -> "Frontier":
        size, roots = self.size, list(self.roots)
        for each in leaves:
            size += 1
            roots.append(each)
            merges = (size & -size).bit_length() - 1
            for _ in range(merges):
                right = roots.pop()
                roots[-1] = node(roots[-1], right)
        return Frontier(size, tuple(roots))

    def is_of(self, size: int, root: bytes) -> bool:
        """Tell whether this is the state of the one tree of a size and a root."""
        return self.size == size and self.is_full() and self.root() == root

    def is_full(self) -> bool:
        """Tell whether there are as many roots as a tree of this size has."""
        return len(self.roots) == self.size.bit_count()

    def root(self) -> bytes:
        """Return the tree's root; that of no entries is the hash of nothing (RFC 6962 section 2.1)."""
        if not self.roots:
            return hashlib.sha256(b"").digest()
        root = self.roots[-1]
        for left in reversed(self.roots[:-1]):
            root = node(left, root)
        return root


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What is signed. `chain` is the newest entry's link, `previous` the SHA-256 of the note before (or zeros).

    `segment` is the digest of the entries since the one before; empty where it is not stated, None in the older form.
    """

    origin: str
    size: int
    root: bytes
    chain: bytes
    previous: bytes
    counter: int
    time: str
    reason: str
    key_home: str
    segment: bytes | None = None

    def body(self) -> bytes:
        """Return the text that is signed: origin, size, root, then our own lines (C2SP tlog-checkpoint)."""
        lines = [
            self.origin,
            str(self.size),
            base64.b64encode(self.root).decode(),
            f"chain {self.chain.hex()}",
            f"previous {self.previous.hex()}",
            f"counter {self.counter}",
            f"time {self.time}",
            f"reason {self.reason}",
            f"key-home {self.key_home}",
        ]
        if self.segment is not None:
            lines.append(f"segment {self.segment.hex() or '-'}")
        return ("\n".join(lines) + "\n").encode()


def key_hash(name: str, public: bytes) -> bytes:
    """Return the four bytes that name a key in a signed note (C2SP signed-note, Ed25519 type 0x01)."""
    return hashlib.sha256(name.encode() + b"\n\x01" + public).digest()[:4]


def signed_note(checkpoint: Checkpoint, public: bytes, sign: Callable[[bytes], bytes]) -> bytes:
    """Return the checkpoint as a signed note (C2SP signed-note)."""
    body = checkpoint.body()
    blob = base64.b64encode(key_hash(checkpoint.origin, public) + sign(body)).decode()
    return body + f"\n\u2014 {checkpoint.origin} {blob}\n".encode()


def note_parts(note: bytes) -> tuple[bytes, list[tuple[str, bytes, bytes]]]:
    """Take a signed note apart: the signed text, and (name, key hash, signature) of each signature line.

    Raises ValueError.
    """
    body, _, tail = note.partition(b"\n\n")
    *lines, end = tail.decode().split("\n")
    signatures = []
    for text in lines:
        dash, name, blob = text.split(" ")
        data = base64.b64decode(blob, validate=True)
        if dash != "\u2014" or len(data) != 68 or base64.b64encode(data).decode() != blob:
            raise ValueError("not a signature line")
        signatures.append((name, data[:4], data[4:]))
    if end:
        raise ValueError("the last line has no end")
    return body + b"\n", signatures


def read_checkpoint(body: bytes) -> Checkpoint:
    """Read what `Checkpoint.body` wrote.

    Raises ValueError.
    """
    *lines, end = body.decode().split("\n")
    if len(lines) not in {9, 10} or end:
        raise ValueError("a checkpoint has nine lines, or ten")
    origin, size, root = lines[:3]
    names = ("chain", "previous", "counter", "time", "reason", "key-home", "segment")
    values = {}
    for name, text in zip(names, lines[3:], strict=False):
        key, _, value = text.partition(" ")
        if key != name:
            raise ValueError(f"expected {name}")
        values[name] = value
    made = Checkpoint(
        origin=origin,
        size=int(size),
        root=base64.b64decode(root, validate=True),
        chain=bytes.fromhex(values["chain"]),
        previous=bytes.fromhex(values["previous"]),
        counter=int(values["counter"]),
        time=values["time"],
        reason=values["reason"],
        key_home=values["key-home"],
        segment=_digest(values["segment"]) if "segment" in values else None,
    )
    if made.body() != body or not re.fullmatch(TIME, made.time) or made.reason not in REASONS or not made.key_home:
        raise ValueError("not in canonical form")
    return made


def _digest(text: str) -> bytes:
    """Read the digest of a segment, which is empty where it is not stated."""
    found = b"" if text == "-" else bytes.fromhex(text)
    if len(found) not in {0, 32}:
        raise ValueError("not a digest")
    return found
