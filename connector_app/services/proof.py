"""Checking a history against its own rules: what is proved, from when to when, and where it breaks."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from connector_app.model import audit as form
from connector_app.model.audit import AuditAnchor, Frontier
from connector_app.store import audit
from connector_app.store.audit import StoredKey
from connector_app.store.tx import Tx

Verdict = Literal["unbroken", "damaged", "shortened"]
CHUNK = 2000


@dataclass(frozen=True, slots=True)
class Proof:
    """What a verification found.

    `signed_size` is how many entries a good signature covers; `anchored` whether the newest anchor was compared;
    `first_bad` the first entry (or size) that does not hold; `why` names the rule it breaks; `forgotten` counts details
    that were erased. `key_id` names the genesis key, `home` where the signing key is kept.
    """

    verdict: Verdict
    size: int
    signed_size: int = 0
    first_bad: int = 0
    why: str = ""
    since: str = ""
    until: str = ""
    anchored: bool = False
    forgotten: int = 0
    key_id: str = ""
    home: str = ""
    root: bytes = b""


@dataclass(slots=True)
class _Walk:
    """The state of a verification: resumed chunk by chunk, so that other readers get their turn."""

    log: bytes
    seq: int = 0
    chain: bytes = form.GENESIS
    frontier: Frontier = field(default_factory=Frontier)
    roots: dict[int, tuple[bytes, bytes]] = field(default_factory=dict)
    forgotten: int = 0


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


def verify(tx: Tx, anchor: AuditAnchor | None, progress: Callable[[int, int], None] | None = None) -> Proof:
    """Check every entry, link, leaf, detail, checkpoint, signature and introduction, and the anchor if there is one."""
    log, size = bytes.fromhex(tx.value("select value from meta where key = 'log'", default="")), audit.size(tx)
    notes = audit.checkpoints(tx)
    walk = _Walk(log, roots={n.size: (b"", b"") for n in notes})
    if anchor:
        walk.roots[anchor.size] = (b"", b"")
    bad, why = _entries(tx, walk, size, progress)
    keys = audit.keys(tx)
    signed, bad_note, note_why = _notes(walk, notes, keys, bad)
    if not bad and bad_note:
        bad, why = bad_note, note_why
    if not bad:
        bad, why = _introductions(log, keys)
    first, last = audit.get(tx, 1) if size and not bad else None, tx.value("select max(ts) from audit", default="")
    found = Proof(
        "unbroken",
        size=size,
        signed_size=signed,
        since=first.ts if first else "",
        until=last or "",
        anchored=anchor is not None,
        forgotten=walk.forgotten,
        key_id=keys[0].key_id if keys else "",
        home=keys[-1].home if keys else "",
        root=walk.frontier.root(),
    )
    if bad:
        return replace(found, verdict="damaged", first_bad=bad, why=why)
    if anchor and (anchor.size > size or not notes or anchor.counter > notes[-1].counter):
        return replace(found, verdict="shortened", first_bad=size + 1, why="anchor")
    if anchor and walk.roots[anchor.size][0] != anchor.root:
        return replace(found, verdict="damaged", first_bad=anchor.size, why="anchor")
    if max((n.size for n in notes), default=0) > size:
        return replace(found, verdict="shortened", first_bad=size + 1, why="checkpoint")
    return found


def _entries(tx: Tx, walk: _Walk, size: int, progress: Callable[[int, int], None] | None) -> tuple[int, str]:
    if 0 in walk.roots:
        walk.roots[0] = (walk.frontier.root(), walk.chain)
    while rows := audit.raw_with_details(tx, walk.seq, CHUNK):
        bad = form.first_broken(walk.log, (r[:4] for r in rows), seq=walk.seq + 1, chain=walk.chain)
        if bad:
            return bad, "link"
        for seq, entry, link, leaf, salt, body in rows:
            detail = json.loads(entry)["detail"]
            if detail and body is None:
                walk.forgotten += 1
            elif (body is not None or detail) and (body is None or form.detail_hash(salt, body) != detail):
                return int(seq), "detail"
            walk.frontier, walk.chain, walk.seq = walk.frontier.grown([leaf]), link, seq
            if seq in walk.roots:
                walk.roots[seq] = (walk.frontier.root(), link)
        if progress:
            progress(walk.seq, size)
    return 0, ""


def _notes(walk: _Walk, notes: list[audit.StoredCheckpoint], keys: list[StoredKey], bad: int) -> tuple[int, int, str]:
    """Return the size that good signatures cover, and the first checkpoint that does not hold."""
    signed, previous, seen, newest = 0, bytes(32), 0, 0
    origin = f"connector-manager/{walk.log.hex()}"
    for counter, stored in enumerate(notes, start=1):
        try:
            body, signatures = form.note_parts(stored.note)
            point = form.read_checkpoint(body)
        except (ValueError, UnicodeDecodeError):
            return signed, stored.size or 1, "checkpoint unreadable"
        # Keys replace each other: a key that was stolen after its successor signed is of no use to anybody.
        signer = _signer(keys, origin, body, signatures)
        if signer is None or signer < newest or keys[signer].home != point.key_home:
            return signed, point.size or 1, "signature"
        newest = signer
        if (point.origin, point.counter, point.previous) != (origin, counter, previous) or point.size < seen:
            return signed, point.size or 1, "checkpoint order"
        if point.size > walk.seq:
            # More was signed than is there: shortened, unless the walk stopped early at damage.
            return signed, bad, "checkpoint"
        if walk.roots[point.size] != (point.root, point.chain):
            return signed, point.size or 1, "root"
        signed, previous, seen = point.size, hashlib.sha256(stored.note).digest(), point.size
    return signed, 0, ""


def _signer(keys: list[StoredKey], origin: str, body: bytes, signatures: list[tuple[str, bytes, bytes]]) -> int | None:
    """Return which key made the one signature that a note has, or None."""
    if len(signatures) != 1 or signatures[0][0] != origin:
        return None
    _, key_hash, signature = signatures[0]
    named = (i for i, key in enumerate(keys) if form.key_hash(origin, key.public) == key_hash)
    return next((i for i in named if holds(keys[i].public, signature, body)), None)


def _introductions(log: bytes, keys: list[StoredKey]) -> tuple[int, str]:
    """Check that nobody introduced the first key, and each other one was introduced by the one before it."""
    before: StoredKey | None = None
    for key in keys:
        if key.key_id != key_id(key.public):
            return 1, "key"
        text = introduction_text(log, key.public, key.home, key.since)
        if key.introduced_by != (before.key_id if before else ""):
            return 1, "introduction"
        if before and not holds(before.public, key.introduction, text):
            return 1, "introduction"
        before = key
    return 0, ""
