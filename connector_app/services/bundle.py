"""The history as evidence: exact entries, checkpoints, keys, and inclusion proofs where something was left out."""

import base64
import hashlib
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from connector_app import verifier
from connector_app.language import said
from connector_app.model.audit import GENESIS, AuditQuery, Frontier, leaf, node, note_parts, read_checkpoint
from connector_app.model.failure import FailureError, Rejected, Storage
from connector_app.services.errand import Errand
from connector_app.services.exports import write_whole
from connector_app.store import audit, audit_ground
from connector_app.store.tx import Row, Tx

SUMS = "SHA256SUMS"
README = said(
    """Connector Manager: a history to keep and to check

entries.jsonl    the entries, exactly as they were written, with their details
checkpoints.txt  signed statements of how many entries there were, and of what they add up to
keys.txt         the public keys that signed
manifest.json    what is in here, and what was left out
SHA256SUMS       checksums of the files
connector_app_verify.py  checks all this: one file that needs Python 3.11 or newer and nothing else

To check it, open a terminal in this folder: python3 -I connector_app_verify.py .   (on Windows: py -I ...)
If somebody gave you this folder, better use a copy of that file from another source: whoever forges a history can forge
what checks it. And add what you were told by other ways: --genesis KEY-ID, --receipt "LINE".
It proves that no entry up to the newest checkpoint was changed, removed, added or moved since that checkpoint was
signed. It does not prove that an entry was true when it was written.
"""
)


@dataclass(frozen=True, slots=True)
class Place:
    folder: Path
    log: bytes
    at: str
    program: str
    is_entry: bool


def make_folder(path: Path) -> None:
    """Make the bundle's folder, or take one that is empty: nothing of anybody's is overwritten.

    Raises FailureError: Rejected where something lies in it, Storage where it cannot be made.
    """
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        is_empty = not any(path.iterdir())
    except OSError as error:
        raise FailureError(Storage("file", str(path))) from error
    if not is_empty:
        raise FailureError(
            Rejected(said("There are files in {path} already. Choose an empty folder, or a new name.", path=path))
        )


def write(tx: Tx, place: Place, query: AuditQuery, *, with_practice: bool, errand: Errand | None = None) -> int:
    """Write the bundle (docs/audit-format.md section 7). Return how many entries it holds.

    Raises FailureError: Rejected where the folder is not empty, Storage where it cannot be made or written, Cancelled
    where the errand is stopped.
    """
    make_folder(place.folder)
    newest = audit.newest_checkpoint(tx)
    size, root = _signed(newest) if newest else (audit.size(tx), "")
    there = sum(seq <= size for seq in audit.sequence(tx, AuditQuery()))
    chosen = [seq for seq in audit.sequence(tx, query) if seq <= size]
    if not with_practice:
        practice = set(audit.sequence(tx, AuditQuery(provider="practice")))
        chosen = [seq for seq in chosen if seq not in practice]
    filtered = len(chosen) < there  # not `size`: what somebody deleted was not left out by us
    proofs = Proofs(_leaves(tx, size), audit_ground.ground(tx)) if filtered else None
    files = {
        "entries.jsonl": _entries(tx, chosen, proofs, errand),
        "checkpoints.txt": iter([note.note + b"==\n" for note in audit.checkpoints(tx)]),
        "keys.txt": iter([_key(key) for key in audit.keys(tx)]),
        "manifest.json": iter([_manifest(tx, place, query, (size, root), len(chosen), filtered=filtered)]),
        "README.txt": iter([README.encode()]),
        verifier().name: iter([verifier().read_bytes()]),
    }
    sums = []
    with made_whole(place.folder, names()):
        for name, chunks in files.items():
            write_whole(place.folder / name, chunks)
            sums.append(f"{hashlib.sha256((place.folder / name).read_bytes()).hexdigest()}  {name}\n".encode())
        write_whole(place.folder / SUMS, sums)
    return len(chosen)


def names() -> list[str]:
    """Return the names of a bundle's files."""
    return ["entries.jsonl", "checkpoints.txt", "keys.txt", "manifest.json", "README.txt", verifier().name, SUMS]


@contextmanager
def made_whole(folder: Path, names: Iterable[str]) -> Iterator[None]:
    """Take away what was written into a folder, and the folder, where it does not get whole: a half proves nothing."""
    try:
        yield
    except BaseException:
        for name in names:
            (folder / name).unlink(missing_ok=True)
        with suppress(OSError):
            folder.rmdir()
        raise


def _leaves(tx: Tx, size: int) -> list[bytes]:
    """Return a leaf for each number that was not dropped: where somebody deleted one, the others keep their places."""
    there: dict[int, bytes] = dict(audit.numbered_leaves(tx, size))
    return [there.get(seq, GENESIS) for seq in range(audit_ground.mark(tx) + 1, size + 1)]


def _signed(newest: audit.StoredCheckpoint) -> tuple[int, str]:
    """Return size and root that were signed last; where that cannot be read, what was kept of it beside."""
    try:
        point = read_checkpoint(note_parts(newest.note)[0])
    except ValueError:
        return newest.size, newest.frontier.root().hex()
    return point.size, point.root.hex()


class Proofs:
    """Audit paths of one tree (RFC 6962 section 2.1.1), each level of it hashed once.

    Below the first leaf only the full subtrees of the ground are known: of each level at most the last one.
    """

    def __init__(self, leaves: list[bytes], ground: Frontier) -> None:
        self._levels: list[tuple[int, list[bytes]]] = []
        begin, below, level = ground.size, list(ground.roots), leaves
        while begin or len(level) > 1:
            if begin % 2 and below:
                begin, level = begin - 1, [below.pop(), *level]
            self._levels.append((begin, level))
            above = [node(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
            begin, level = begin // 2, above + level[len(level) & ~1 :]
        self._levels.append((begin, level))

    @property
    def root(self) -> bytes:
        top = self._levels[-1][1]
        return top[0] if top else hashlib.sha256(b"").digest()

    def path(self, index: int) -> list[bytes]:
        """Return the hashes that lead from a leaf to the root, nearest first."""
        hashes = []
        for begin, level in self._levels[:-1]:
            sibling = (index ^ 1) - begin
            if 0 <= sibling < len(level):
                hashes.append(level[sibling])
            index >>= 1
        return hashes


def _entries(tx: Tx, chosen: list[int], proofs: Proofs | None, errand: Errand | None) -> Iterator[bytes]:
    wanted, after, done = set(chosen), 0, 0
    while wanted and (rows := audit.raw_with_details(tx, after, 1000)):
        for row in rows:
            if row[0] in wanted:
                yield _line(row, proofs)
                done += 1
        after = rows[-1][0]
        if errand:
            errand.step(done, len(chosen))


def _line(row: Row, proofs: Proofs | None) -> bytes:
    seq, entry, link, its_leaf, salt, body = row
    said: dict[str, object] = {"seq": seq, "entry": base64.b64encode(entry).decode()}
    if proofs is None:
        said["link"] = link.hex()
    elif leaf(entry) == its_leaf:
        said["proof"] = [h.hex() for h in proofs.path(seq - 1)]
    if body is not None:
        said |= {"salt": salt.hex(), "details": base64.b64encode(body).decode()}
    return json.dumps(said).encode() + b"\n"


def _key(key: audit.StoredKey) -> bytes:
    parts = (key.key_id, key.public.hex(), key.home, key.since, key.introduced_by or "-", key.introduction.hex() or "-")
    return (" ".join(parts) + "\n").encode()


def genesis(tx: Tx) -> str:
    """Return the id of the first key; empty where nobody signed."""
    keys = audit.keys(tx)
    return keys[0].key_id if keys else ""


def _manifest(
    tx: Tx, place: Place, query: AuditQuery, signed: tuple[int, str], included: int, *, filtered: bool
) -> bytes:
    (size, root), ground = signed, audit_ground.ground(tx)
    dropped = {"dropped": {"size": ground.size, "subtrees": [each.hex() for each in ground.roots]}}
    said = {
        "log": place.log.hex(),
        "size": size,
        "root": root,
        "genesis": genesis(tx),
        "exported_at": place.at,
        "filtered": filtered,
        "filter": {k: v for k, v in asdict(query).items() if v and k not in {"limit", "before", "says"}},
        "included": included,
        "left_out": size - included,
        "is_entry": place.is_entry,
        "program": place.program,
        **(dropped if ground.roots and ground.is_full() else {}),  # a mark alone says nothing that could be compared
    }
    return (json.dumps(said, indent=1, ensure_ascii=False) + "\n").encode()
