"""Checking a history against its own rules: what is proved, from when to when, and where it breaks.

In the order of docs/audit-format.md section 8, so that whoever else checks it gives the same answer: the first key,
then checkpoint after checkpoint with the entries it covers, then what is not signed yet, then what was kept elsewhere.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from connector_app.model import audit as form
from connector_app.model.audit import AuditAnchor, AuditQuery, Checkpoint, Frontier, Receipt
from connector_app.model.clock import day
from connector_app.model.entry import EntryForm
from connector_app.services.signatures import BrokenError, Note, Ring, Verdict
from connector_app.services.tombstones import Tombstones, agreed
from connector_app.store import audit, audit_ground, audit_segment
from connector_app.store.audit import StoredCheckpoint, StoredKey
from connector_app.store.tx import Row, Tx

Progress = Callable[[int, int], None]
CHUNK = 2000


@dataclass(frozen=True, slots=True)
class Continued:
    """A person went on with a copy of a day: entry `seq` says so. `first` to `last` of before are lost.

    `last` is 0 where nothing is known of any that is lost, `first` where an older program wrote that down.
    """

    seq: int
    day: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Proof:
    """What a verification found.

    `signed_size` is how many entries a good signature covers; `anchored` whether the newest anchor was compared;
    `first_bad` to `last_bad` are the entries among which the first is that does not hold (the second is 0 where nobody
    can say how far it reaches); `why` names the rule it breaks; `forgotten` counts details that were erased;
    `confirmed` is the size up to which receipts agree. `key_id` names the genesis key, `home` where the signing key is.
    `continued` says where the history goes on from a copy. `dropped` is up to which entry nothing is there because it
    was dropped, `allowed` up to which the newest signed entry of that kind allows it, written at `dropped_at`. `agreed`
    is the moment before which entries may go without asking (`tombstones.agreed`).
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
    continued: tuple[Continued, ...] = ()
    dropped: int = 0
    allowed: int = 0
    dropped_at: str = ""
    agreed: str = ""


def verify(
    tx: Tx, anchor: AuditAnchor | None, progress: Progress | None = None, receipts: Sequence[Receipt] = ()
) -> Proof:
    """Check every entry, link, leaf, detail, checkpoint, signature, introduction, and what was kept elsewhere of it.

    What a key signed that was replaced since is compared by the digests it stated: nobody can sign in its name any
    more. The entries of the key in use, and those up to a receipt, are hashed one by one: whoever stole that key could
    have stated a digest that does not belong to the root.
    """
    log, size = bytes.fromhex(tx.value("select value from meta where key = 'log'", default="")), audit.size(tx)
    keys, notes = audit.keys(tx), audit.checkpoints(tx)
    kept = [*receipts, *([Receipt(log, anchor.size, anchor.root)] if anchor else [])]
    exact = kept if anchor and not anchor.note else receipts
    walk = _Walk(tx, log, size, sorted(kept, key=lambda each: each.size), progress)
    walk.exact = max((each.size for each in exact), default=0)
    walk.ground = audit_ground.mark(tx)
    found = Proof(
        "unbroken",
        size=size,
        since=first.ts if (first := audit.get(tx, walk.ground + 1)) else "",
        until=last.ts if (last := audit.get(tx, size)) else "",
        anchored=anchor is not None,
        key_id=keys[0].key_id if keys else "",
        home=keys[-1].home if keys else "",
        continued=_continued(tx),
        dropped=walk.ground,
    )
    try:
        _check_places(tx)
        if any(each.log != log for each in receipts):
            raise BrokenError("receipt", 1)
        _check(walk, keys, notes, anchor)
        if anchor and (not notes or anchor.counter > notes[-1].counter):
            raise BrokenError("anchor", size + 1, verdict="shortened")
    except BrokenError as broken:
        found = replace(found, verdict=broken.verdict, why=broken.why, first_bad=broken.first, last_bad=broken.last)
    return replace(
        found,
        signed_size=walk.signed,
        forgotten=walk.forgotten,
        confirmed=max((each.size for each in receipts if each.size <= (walk.confirmed or 0)), default=None),
        root=walk.frontier.root(),
        allowed=walk.tombs.allowed,
        dropped_at=walk.tombs.at,
        agreed=agreed(tx) if found.verdict == "unbroken" else "",
    )


def _continued(tx: Tx) -> tuple[Continued, ...]:
    """Return where the history goes on from a copy, by its own entries (docs/audit-format.md section 10)."""
    told = audit.page(tx, AuditQuery(actions=("storage.recovered",), limit=100))
    return tuple(
        Continued(each.seq, str((each.details or {}).get("day") or day(each.ts)), each.counts.get("copied", -1) + 1,
                  each.counts.get("signed", 0))
        for each in reversed(told)
    )  # fmt: skip


def read_back(tx: Tx, log: bytes, before: Frontier, counter: int) -> bool:
    """Tell whether the entries since an earlier state lie on the disk as a checkpoint states them."""
    stored = audit.checkpoint(tx, counter)
    try:
        point = form.read_checkpoint(form.note_parts(stored.note)[0]) if stored else None
        _check_places(tx)
        if point is None:
            return False
        if point.segment and audit_segment.digest(tx, before.size, point.size) == point.segment:
            return True
        walk = _begun(tx, log, before)
        if not walk.take(point.size):
            return False
    except (ValueError, BrokenError):
        return False
    return (walk.frontier.root(), walk.chain) == (point.root, point.chain)


def segment(tx: Tx, log: bytes, before: Frontier, size: int) -> bytes:
    """Return the digest that a checkpoint can state of the entries since an earlier state.

    They are looked at one by one. Where one of them does not hold, or its details were forgotten, nothing is stated:
    what is signed must not hide what was there before.
    """
    walk = _begun(tx, log, before)
    try:
        is_whole = walk.take(size) and not walk.forgotten
    except BrokenError:
        is_whole = False
    return audit_segment.digest(tx, before.size, size) or b"" if is_whole else b""


def _begun(tx: Tx, log: bytes, before: Frontier) -> "_Walk":
    """Return a walk that goes on from a state that is known."""
    walk = _Walk(tx, log, form.MOST, [], None)
    walk.frontier, walk.chain, walk.seq = before, audit.link_at(tx, before.size), before.size
    return walk


def _check_places(tx: Tx) -> None:
    """Raise BrokenError where an entry lies outside what a walk passes: it would be signed by nobody, unnoticed."""
    out = audit.out_of_place(tx)
    if out is not None:
        raise BrokenError("place", out, out)


class _Walk:
    """The entries, taken one after the other and never twice."""

    def __init__(self, tx: Tx, log: bytes, size: int, kept: list[Receipt], progress: Progress | None) -> None:
        self.tx, self._size, self._kept, self._progress = tx, size, kept, progress
        self._form = EntryForm(log)
        self.log = log
        self.seq, self.chain, self.frontier = 0, form.GENESIS, Frontier()
        self.signed = self.forgotten = 0
        self.confirmed: int | None = None
        self.seen = form.MOST  # what stands behind it is not looked at yet
        self.exact = 0  # up to there each entry is hashed by itself
        self.ground = 0  # up to there entries were dropped
        self.tombs = Tombstones()

    def take(self, upto: int) -> bool:
        """Check the entries up to a number. Return False where they end before it."""
        while self.seq < upto:
            self.compare()
            stop = min([upto, *(each.size for each in self._kept[:1] if each.size > self.seq)])
            rows = audit.raw_with_details(self.tx, self.seq, min(CHUNK, stop - self.seq), upto=self.seen)
            if not rows:
                return False
            self._look(rows)
            if self._progress:
                self._progress(self.seq, self._size)
        return True

    def pass_by(self, note: Note) -> None:
        """Take a checkpoint of entries that were dropped as it is signed; the one of their number is the ground."""
        point, frontier = note.point, note.stored.frontier
        self._compare_with(point.size, point.root)
        if point.size == self.ground and self.seq < point.size:
            if not frontier.is_of(point.size, point.root):
                self.signed = 0
                raise BrokenError("ground", 1, point.size)
            self.seq, self.chain, self.frontier = point.size, point.chain, frontier

    def check_ground(self) -> None:
        """Miss the checkpoint of the entries that were dropped."""
        if self.seq < self.ground:
            self.signed = 0
            raise BrokenError("ground", 1, 1)

    def check_allowed(self) -> None:
        """Miss a signed entry that says that so many were dropped."""
        if self.ground > self.tombs.allowed:
            self.signed = 0
            raise BrokenError("dropped", 1, self.ground)

    def skip(self, note: Note) -> bool:
        """Compare the entries that a checkpoint covers by their digest. Return False where that cannot be done."""
        point, frontier = note.point, note.stored.frontier
        is_stated = bool(point.segment) and self.exact <= self.seq and frontier.is_of(point.size, point.root)
        if any(self.seq < each.size < point.size for each in self._kept[:1]):
            return False  # what was kept elsewhere is of a checkpoint, which is gone
        if not is_stated or self.digest(self.seq, point.size) != point.segment:
            return False
        self.compare()
        self.seq, self.chain, self.frontier = point.size, point.chain, frontier
        if self._progress:
            self._progress(self.seq, self._size)
        return True

    def digest(self, after: int, upto: int) -> bytes | None:
        return audit_segment.digest(self.tx, after, upto)

    def check_end(self) -> None:
        """Take what is left, and miss what was kept elsewhere of entries that are not here."""
        self.seen = form.MOST
        self.take(form.MOST)
        self.compare()
        if self._kept:
            raise BrokenError("anchor", self.seq + 1, verdict="shortened")

    def compare(self) -> None:
        """Compare with what was kept elsewhere of this many entries."""
        if self._kept and self._kept[0].size == self.seq:
            self._compare_with(self.seq, self.frontier.root())

    def _compare_with(self, size: int, root: bytes) -> None:
        """Compare what was kept elsewhere up to a size; of fewer entries nothing is known any more, or never was."""
        while self._kept and self._kept[0].size <= size:
            kept = self._kept.pop(0)
            if (kept.size, kept.root) != (size, root):
                self.signed = 0  # whoever signed this, it was not what was kept elsewhere
                raise BrokenError("anchor", min((self.confirmed or 0) + 1, kept.size), kept.size)
            self.confirmed = kept.size

    def _look(self, rows: list[Row]) -> None:
        seq, chain, head, sha256 = self.seq, self.chain, b"\x00" + self.log, hashlib.sha256
        detail_of, leaves = self._form.detail, []
        for got, entry, link, leaf, salt, body in rows:
            seq += 1
            if got != seq:
                raise BrokenError("missing", seq, seq)
            chain = sha256(head + seq.to_bytes(8, "big") + len(entry).to_bytes(8, "big") + entry + chain).digest()
            if chain != link or sha256(b"\x00" + entry).digest() != leaf:
                raise BrokenError("link", seq, seq)
            try:
                detail = detail_of(seq, entry)
            except ValueError:
                raise BrokenError("entry", seq, seq) from None
            if body is None:
                self.forgotten += detail != ""
            elif len(salt) != form.SALT or sha256(salt + body).hexdigest() != detail:
                raise BrokenError("detail", seq, seq)
            leaves.append(leaf)
        self.seq, self.chain, self.frontier = seq, chain, self.frontier.grown(leaves)


def _check(walk: _Walk, keys: list[StoredKey], notes: list[StoredCheckpoint], anchor: AuditAnchor | None) -> None:
    """Raise BrokenError for the first thing that does not hold."""
    signed = [Note.read(stored) for stored in notes]
    ring = Ring(walk.log, keys)
    if keys:
        ring.check_introduction(0, 1)
    ring.look_back(signed)
    if not walk.ground:
        walk.compare()
    before: Checkpoint | None = None
    previous = bytes(32)
    walk.seen = notes[-1].size if notes else form.MOST
    for counter, note in enumerate(signed, start=1):
        first = walk.signed + 1
        if note is None:
            raise BrokenError("checkpoint unreadable", first)
        point = note.point
        is_next = (point.origin, point.counter, point.previous) == (ring.origin, counter, previous)
        if not is_next or (before and _contradicts(point, before)):
            raise BrokenError("checkpoint order", first)
        is_past = ring.check_signature(note, first)
        walk.tombs.state(point)
        if point.size <= walk.ground:
            walk.pass_by(note)
        else:
            walk.check_ground()
            if not (is_past and walk.skip(note)):
                _take(walk, point, first)
            if point.reason == "drop":
                walk.tombs.read(point.size, audit.get(walk.tx, point.size), walk.signed)
        walk.signed, previous, before = point.size, note.digest, point
    walk.check_ground()
    walk.check_allowed()
    walk.check_end()
    ring.check_rest(walk.signed + 1)
    if anchor and anchor.note and len(signed) >= anchor.counter:
        _compare_note(walk, signed, anchor)


def _compare_note(walk: _Walk, notes: Sequence[Note | None], anchor: AuditAnchor) -> None:
    """Raise BrokenError where the checkpoint that was kept elsewhere was signed once more since, in other words."""
    before, note = (notes[place] if place >= 0 else None for place in (anchor.counter - 2, anchor.counter - 1))
    if note is None or note.digest != anchor.note:
        walk.signed = before.point.size if before else 0
        raise BrokenError("anchor", min(walk.signed + 1, anchor.size), anchor.size)


def _take(walk: _Walk, point: Checkpoint, first: int) -> None:
    """Check the entries that a checkpoint covers, one by one."""
    after, forgotten = walk.seq, walk.forgotten
    if not walk.take(point.size):
        raise BrokenError("checkpoint", walk.seq + 1, verdict="shortened")
    if (walk.frontier.root(), walk.chain) != (point.root, point.chain):
        raise BrokenError("root", min(first, point.size), point.size)
    if point.segment and walk.forgotten == forgotten and walk.digest(after, point.size) != point.segment:
        raise BrokenError("segment", min(first, point.size), point.size)


def _contradicts(point: Checkpoint, before: Checkpoint) -> bool:
    """Tell whether a history would have shrunk, or changed without growing."""
    is_other = (point.root, point.chain) != (before.root, before.chain)
    return point.size < before.size or (point.size == before.size and is_other)
