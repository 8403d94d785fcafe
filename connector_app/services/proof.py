"""Checking a history against its own rules: what is proved, from when to when, and where it breaks.

In the order of docs/audit-format.md section 8, so that whoever else checks it gives the same answer: the first key,
then checkpoint after checkpoint with the entries it covers, then what is not signed yet, then what was kept elsewhere.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from connector_app.model import audit as form
from connector_app.model.audit import AuditAnchor, Checkpoint, Frontier, Receipt
from connector_app.model.entry import EntryForm
from connector_app.store import audit
from connector_app.store.audit import StoredCheckpoint, StoredKey
from connector_app.store.tx import Row, Tx

Verdict = Literal["unbroken", "damaged", "shortened"]
Progress = Callable[[int, int], None]
CHUNK = 2000


@dataclass(frozen=True, slots=True)
class Proof:
    """What a verification found.

    `signed_size` is how many entries a good signature covers; `anchored` whether the newest anchor was compared;
    `first_bad` to `last_bad` are the entries among which the first is that does not hold (the second is 0 where nobody
    can say how far it reaches); `why` names the rule it breaks; `forgotten` counts details that were erased;
    `confirmed` is the size up to which receipts agree. `key_id` names the genesis key, `home` where the signing key is.
    """

    verdict: Verdict
    size: int
    signed_size: int = 0
    first_bad: int = 0
    last_bad: int = 0
    why: str = ""
    since: str = ""
    until: str = ""
    anchored: bool = False
    forgotten: int = 0
    confirmed: int | None = None
    key_id: str = ""
    home: str = ""
    root: bytes = b""


class _BrokenError(Exception):
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


def verify(
    tx: Tx, anchor: AuditAnchor | None, progress: Progress | None = None, receipts: Sequence[Receipt] = ()
) -> Proof:
    """Check every entry, link, leaf, detail, checkpoint, signature, introduction, and what was kept elsewhere of it."""
    log, size = bytes.fromhex(tx.value("select value from meta where key = 'log'", default="")), audit.size(tx)
    keys, notes = audit.keys(tx), audit.checkpoints(tx)
    kept = sorted(receipts, key=lambda each: each.size)
    if anchor:
        kept = sorted([*kept, Receipt(log, anchor.size, anchor.root)], key=lambda each: each.size)
    walk = _Walk(tx, log, size, kept, progress)
    found = Proof(
        "unbroken",
        size=size,
        since=first.ts if (first := audit.get(tx, 1)) else "",
        until=last.ts if (last := audit.get(tx, size)) else "",
        anchored=anchor is not None,
        key_id=keys[0].key_id if keys else "",
        home=keys[-1].home if keys else "",
    )
    try:
        _check_places(tx)
        if any(each.log != log for each in receipts):
            raise _BrokenError("receipt", 1)
        _check(walk, keys, notes)
        if anchor and (not notes or anchor.counter > notes[-1].counter):
            raise _BrokenError("anchor", size + 1, verdict="shortened")
    except _BrokenError as broken:
        found = replace(found, verdict=broken.verdict, why=broken.why, first_bad=broken.first, last_bad=broken.last)
    confirmed = walk.confirmed if receipts else None
    return replace(
        found, signed_size=walk.signed, forgotten=walk.forgotten, confirmed=confirmed, root=walk.frontier.root()
    )


def read_back(tx: Tx, log: bytes, before: Frontier, counter: int) -> bool:
    """Tell whether the entries since an earlier state lie on the disk as a checkpoint states them."""
    note = next(iter(audit.checkpoints(tx, counter - 1)), None)
    try:
        point = form.read_checkpoint(form.note_parts(note.note)[0]) if note else None
        _check_places(tx)
        walk = _Walk(tx, log, form.MOST, [], None)
        walk.frontier, walk.chain, walk.seq = before, audit.link_at(tx, before.size), before.size
        if point is None or not walk.take(point.size):
            return False
    except (ValueError, _BrokenError):
        return False
    return (walk.frontier.root(), walk.chain) == (point.root, point.chain)


def _check_places(tx: Tx) -> None:
    """Raise _BrokenError where an entry lies outside what a walk passes: it would be signed by nobody, unnoticed."""
    out = audit.out_of_place(tx)
    if out is not None:
        raise _BrokenError("place", out, out)


class _Walk:
    """The entries, taken one after the other and never twice."""

    def __init__(self, tx: Tx, log: bytes, size: int, kept: list[Receipt], progress: Progress | None) -> None:
        self._tx, self._size, self._kept, self._progress = tx, size, kept, progress
        self._form = EntryForm(log)
        self.log = log
        self.seq, self.chain, self.frontier = 0, form.GENESIS, Frontier()
        self.signed = self.forgotten = 0
        self.confirmed: int | None = None
        self.seen = form.MOST  # what stands behind it is not looked at yet

    def take(self, upto: int) -> bool:
        """Check the entries up to a number. Return False where they end before it."""
        while self.seq < upto:
            self.compare()
            stop = min([upto, *(each.size for each in self._kept[:1] if each.size > self.seq)])
            rows = audit.raw_with_details(self._tx, self.seq, min(CHUNK, stop - self.seq), upto=self.seen)
            if not rows:
                return False
            self._look(rows)
            if self._progress:
                self._progress(self.seq, self._size)
        return True

    def check_end(self) -> None:
        """Take what is left, and miss what was kept elsewhere of entries that are not here."""
        self.seen = form.MOST
        self.take(form.MOST)
        self.compare()
        if self._kept:
            raise _BrokenError("anchor", self.seq + 1, verdict="shortened")

    def compare(self) -> None:
        """Compare with what was kept elsewhere of this many entries."""
        while self._kept and self._kept[0].size == self.seq:
            if self._kept.pop(0).root != self.frontier.root():
                self.signed = 0  # whoever signed this, it was not what was kept elsewhere
                raise _BrokenError("anchor", min((self.confirmed or 0) + 1, self.seq), self.seq)
            self.confirmed = self.seq

    def _look(self, rows: list[Row]) -> None:
        seq, chain, head, sha256 = self.seq, self.chain, b"\x00" + self.log, hashlib.sha256
        detail_of, leaves = self._form.detail, []
        for got, entry, link, leaf, salt, body in rows:
            seq += 1
            if got != seq:
                raise _BrokenError("missing", seq, seq)
            chain = sha256(head + seq.to_bytes(8, "big") + len(entry).to_bytes(8, "big") + entry + chain).digest()
            if chain != link or sha256(b"\x00" + entry).digest() != leaf:
                raise _BrokenError("link", seq, seq)
            try:
                detail = detail_of(seq, entry)
            except ValueError:
                raise _BrokenError("entry", seq, seq) from None
            if body is None:
                self.forgotten += detail != ""
            elif len(salt) != form.SALT or sha256(salt + body).hexdigest() != detail:
                raise _BrokenError("detail", seq, seq)
            leaves.append(leaf)
        self.seq, self.chain, self.frontier = seq, chain, self.frontier.grown(leaves)


def _check(walk: _Walk, keys: list[StoredKey], notes: list[StoredCheckpoint]) -> None:
    """Raise _BrokenError for the first thing that does not hold."""
    ring = _Ring(walk.log, keys)
    if keys:
        ring.check_introduction(0, 1)
    walk.compare()
    before: Checkpoint | None = None
    previous = bytes(32)
    walk.seen = notes[-1].size if notes else form.MOST
    for counter, stored in enumerate(notes, start=1):
        first = walk.signed + 1
        try:
            body, signatures = form.note_parts(stored.note)
            point = form.read_checkpoint(body)
        except ValueError:  # UnicodeDecodeError is one
            raise _BrokenError("checkpoint unreadable", first) from None
        is_next = (point.origin, point.counter, point.previous) == (ring.origin, counter, previous)
        if not is_next or (before and _contradicts(point, before)):
            raise _BrokenError("checkpoint order", first)
        ring.check_signature(point, body, signatures, first)
        if not walk.take(point.size):
            raise _BrokenError("checkpoint", walk.seq + 1, verdict="shortened")
        if (walk.frontier.root(), walk.chain) != (point.root, point.chain):
            raise _BrokenError("root", min(first, point.size), point.size)
        walk.signed, previous, before = point.size, hashlib.sha256(stored.note).digest(), point
    walk.check_end()
    ring.check_rest(walk.signed + 1)


def _contradicts(point: Checkpoint, before: Checkpoint) -> bool:
    """Tell whether a history would have shrunk, or changed without growing."""
    is_other = (point.root, point.chain) != (before.root, before.chain)
    return point.size < before.size or (point.size == before.size and is_other)


class _Ring:
    """The keys, in the order in which they replaced each other."""

    def __init__(self, log: bytes, keys: list[StoredKey]) -> None:
        self.origin = f"connector-manager/{log.hex()}"
        self._log, self._keys, self._newest = log, keys, 0

    def check_signature(
        self, point: Checkpoint, body: bytes, signatures: list[tuple[str, bytes, bytes]], first: int
    ) -> None:
        """Find the key that signed. It is not older than any that signed before, and was introduced."""
        if len(signatures) != 1 or signatures[0][0] != self.origin:
            raise _BrokenError("checkpoint unreadable", first)
        _, key_hash, signature = signatures[0]
        named = [i for i, key in enumerate(self._keys) if form.key_hash(self.origin, key.public) == key_hash]
        signer = next((i for i in named if holds(self._keys[i].public, signature, body)), -1)
        # Keys replace each other: a key that was stolen after its successor signed is of no use to anybody.
        if signer < self._newest or self._keys[signer].home != point.key_home:
            raise _BrokenError("signature", first)
        while self._newest < signer:
            self._newest += 1
            self.check_introduction(self._newest, first)

    def check_rest(self, first: int) -> None:
        """Check the introductions of keys that have not signed yet."""
        for index in range(self._newest + 1, len(self._keys)):
            self.check_introduction(index, first)

    def check_introduction(self, index: int, first: int) -> None:
        """Nobody introduces the first key, and each other one is introduced by the one before it."""
        key = self._keys[index]
        if key.key_id != key_id(key.public):
            raise _BrokenError("key", first)
        if index == 0:
            if key.introduced_by:
                raise _BrokenError("introduction", first)
            return
        before = self._keys[index - 1]
        text = introduction_text(self._log, key.public, key.home, key.since)
        if key.introduced_by != before.key_id or not holds(before.public, key.introduction, text):
            raise _BrokenError("introduction", first)
