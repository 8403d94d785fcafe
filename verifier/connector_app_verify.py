"""Checks an exported history of Connector Manager: one file, nothing but Python 3.11, no network.

    python -I connector_app_verify.py FOLDER_OR_ZIP [--receipt "LINE"] [--receipt-file FILE] [--genesis KEYID]

Written from docs/audit-format.md alone, and sharing no code with the program that writes histories; section numbers
below are that page's. Exit: 0 unbroken, 1 damaged, 2 shortened, 3 unreadable (or asked wrongly).
"""

import argparse
import base64
import contextlib
import functools
import hashlib
import io
import json
import re
import stat
import sys
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, NoReturn, TextIO

NEEDED = ("entries.jsonl", "checkpoints.txt", "keys.txt", "manifest.json", "README.txt")
SUMS = "SHA256SUMS"
ITSELF = "connector_app_verify.py"  # a bundle may carry a copy of this file
LINE_LIMIT = 16 << 20  # bytes: no entry with its details comes near
NOTE_LINES, NOTE_LINE_LIMIT = 12, 4096
SMALL = 1 << 20  # bytes of a manifest, a README, a file of receipts
KEYS_LIMIT = 16 << 20
MOST = 1 << 53  # entries: more are not written in anybody's life
TIME = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z"
NUMBER = r"0|[1-9][0-9]{0,17}"
WEAK_HOMES = ("practice-file", "session")


class UnreadableError(Exception):
    """Exit 3: what lies here cannot be read as a history. The message is a sentence."""


class BrokenError(Exception):
    """Something does not hold. `first` to `last` are the entries among which the first bad one is (None: not known)."""

    verdict = "damaged"

    def __init__(self, sentence: str, first: int | None = None, last: int | None = None) -> None:
        super().__init__(sentence)
        self.first, self.last = first, last


class ShortenedError(BrokenError):
    """What is there holds, but something else states more."""

    verdict = "shortened"


# ---- Ed25519 (RFC 8032 section 5.1), verification only: nothing here is secret, so nothing needs constant time

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)
Point = tuple[int, int, int, int]  # X, Y, Z, T with x = X/Z, y = Y/Z, xy = T/Z
NEUTRAL: Point = (0, 1, 1, 0)
BASE = (4 * pow(5, -1, P) % P).to_bytes(32, "little")


def add(a: Point, b: Point) -> Point:
    """Add two points (section 5.1.4); complete, so it doubles as well."""
    e1, e2 = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    e3, e4 = 2 * D * a[3] * b[3] % P, 2 * a[2] * b[2] % P
    e, f, g, h = e2 - e1, e4 - e3, e4 + e3, e2 + e1
    return e * f % P, g * h % P, f * g % P, e * h % P


def decoded(encoded: bytes) -> Point | None:
    """Return the point of 32 bytes, or None where they are none (section 5.1.3)."""
    number = int.from_bytes(encoded, "little")
    sign, y = number >> 255, number & ((1 << 255) - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


@functools.lru_cache(maxsize=8)
def multiples(encoded: bytes, *, negative: bool) -> list[list[Point]] | None:
    """Return j * 16^i times a point (or its negative) for every i and j, so that a product is 64 additions."""
    point = decoded(encoded)
    if point is None:
        return None
    if negative:
        point = (P - point[0], point[1], point[2], P - point[3])
    table = []
    for _ in range(64):
        row = [NEUTRAL]
        for _ in range(15):
            row.append(add(row[-1], point))
        table.append(row)
        point = add(row[-1], point)
    return table


def signed_by(public: bytes, message: bytes, signature: bytes) -> bool:
    """Tell whether the signature of the message is by this key (section 5.1.7): R = S*B - k*A, byte for byte."""
    scalar = int.from_bytes(signature[32:], "little")
    base, key = multiples(BASE, negative=False), multiples(public, negative=True)
    if not base or not key or len(signature) != 64 or scalar >= ORDER:
        return False
    digest = hashlib.sha512(signature[:32] + public + message).digest()
    factor = int.from_bytes(digest, "little") % ORDER
    total = NEUTRAL
    for i in range(64):
        total = add(total, base[i][scalar >> 4 * i & 15])
        total = add(total, key[i][factor >> 4 * i & 15])
    inverse = pow(total[2], -1, P)
    x, y = total[0] * inverse % P, total[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little") == signature[:32]


# ---- The tree (section 3; RFC 6962 section 2.1)


def sha256(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


class Tree:
    """Grows leaf by leaf and keeps only the roots of its full subtrees, the largest first."""

    def __init__(self, size: int = 0, subtrees: Sequence[bytes] = ()) -> None:
        self.size = size
        self._full = list(subtrees)

    def append(self, entry: bytes) -> None:
        at, rest = sha256(b"\0", entry), self.size
        while rest & 1:
            at, rest = sha256(b"\1", self._full.pop(), at), rest >> 1
        self._full.append(at)
        self.size += 1

    def root(self) -> bytes:
        if not self._full:
            return sha256()
        return functools.reduce(lambda right, left: sha256(b"\1", left, right), reversed(self._full))


def climbed(entry: bytes, index: int, size: int, path: Sequence[bytes]) -> bytes | None:
    """Return the root that an audit path leads to (RFC 9162 section 2.1.3.2), or None for a path of a wrong length."""
    at, last = sha256(b"\0", entry), size - 1
    for sibling in path:
        if not last:
            return None
        if index & 1 or index == last:
            at = sha256(b"\1", sibling, at)
            while not index & 1 and index:
                index, last = index >> 1, last >> 1
        else:
            at = sha256(b"\1", at, sibling)
        index, last = index >> 1, last >> 1
    return None if last else at


class Segment:
    """The digest of the entries since a checkpoint (section 4). None where details of them were forgotten."""

    def __init__(self) -> None:
        self._parts = hashlib.sha256(), hashlib.sha256(), hashlib.sha256()
        self._is_whole = True

    def append(self, line: "Line", *, has_details: bool) -> None:
        entries, links, details = self._parts
        entries.update(line.entry + b"\n")
        links.update((line.link or b"") + sha256(b"\0", line.entry))
        if line.salt is not None and line.details is not None:
            details.update(b"%d %d " % (line.seq, len(line.details)) + line.salt + line.details)
        elif has_details:
            self._is_whole = False

    def digest(self) -> bytes | None:
        return sha256(*(part.digest() for part in self._parts)) if self._is_whole else None


# ---- Reading, with every limit


def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(found := dict(pairs)) != len(pairs):
        raise ValueError("a name stands twice")
    return found


def refuse(text: str) -> NoReturn:
    raise ValueError(f"{text} is no integer")


DECODER = json.JSONDecoder(object_pairs_hook=members, parse_float=refuse, parse_constant=refuse)


def strict_json(raw: bytes) -> dict[str, Any]:
    """Return a JSON object. Raise ValueError for anything else, for floats, and for names that stand twice."""
    try:
        found = DECODER.decode(raw.decode("utf-8"))
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not isinstance(found, dict):
        raise ValueError("not an object")  # noqa: TRY004 # one kind of error for all that is not such a text
    return found


def from_base64(text: object) -> bytes:
    """Decode RFC 4648 base64 in its one form. Raise ValueError for any other."""
    if isinstance(text, str):
        raw = base64.b64decode(text, validate=True)
        if base64.b64encode(raw).decode() == text:
            return raw
    raise ValueError("not base64")


def from_hex(text: object, length: int) -> bytes:
    """Decode so many bytes of lower-case hex. Raise ValueError for anything else."""
    if isinstance(text, str) and len(text) == 2 * length and re.fullmatch("[0-9a-f]*", text):
        return bytes.fromhex(text)
    raise ValueError("not hex")


class Lines:
    """A file, line by line, hashed as it passes by; never more of it in memory than one line."""

    def __init__(self, stream: BinaryIO, limit: int = LINE_LIMIT) -> None:
        self._stream, self._limit, self._sum = stream, limit, hashlib.sha256()

    def next(self) -> bytes:
        """Return the next line, or nothing at the end. Raise ValueError for a line that is endless or cut off."""
        line = self._stream.readline(self._limit)
        self._sum.update(line)
        if line and not line.endswith(b"\n"):
            raise ValueError("the line has no end")
        return line

    def digest(self) -> str:
        return self._sum.hexdigest()


class Files:
    """The files of a bundle, in a folder or in a zip, where they may lie in one folder more."""

    def __init__(self, place: Path) -> None:
        self._place, self._zip, self._inside = place, None, ""
        if place.is_dir():
            return
        if not place.is_file():
            raise UnreadableError(f"{safe(place)} is not there, or is neither a folder nor a zip.")
        try:
            self._zip = zipfile.ZipFile(place)
        except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
            raise UnreadableError(f"{safe(place)} is not a zip that can be read ({safe(error)}).") from error
        found = [name for name in self._zip.namelist() if re.fullmatch(r"(?!__MACOSX/)([^/]+/)?manifest\.json", name)]
        if len(found) != 1:
            raise UnreadableError(f"{safe(place)} holds {len(found)} histories; it has to be one.")
        self._inside = found[0].removesuffix("manifest.json")

    def open(self, name: str) -> BinaryIO:
        """Open one file. Raise UnreadableError where it is not there, twice, or not an ordinary file."""
        if self._zip is None:
            path = self._place / name
            if not path.exists():
                raise UnreadableError(f"{name} is missing.")
            if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for without end
                raise UnreadableError(f"{name} is not an ordinary file.")
            return path.open("rb")
        found = [info for info in self._zip.infolist() if info.filename == self._inside + name]
        if not found:
            raise UnreadableError(f"{name} is missing.")
        if len(found) > 1 or found[0].flag_bits & 1 or found[0].compress_type not in {0, zipfile.ZIP_DEFLATED}:
            raise UnreadableError(f"{name} stands twice in the zip, or is encrypted, or packed in an unusual way.")
        return io.BufferedReader(self._zip.open(found[0]))  # type: ignore[type-var] # it reads like a raw file

    def close(self) -> None:
        if self._zip is not None:
            self._zip.close()

    def small(self, name: str, limit: int = SMALL) -> bytes:
        """Return a whole file that has no reason to be large."""
        with self.open(name) as file:
            return limited(file, name, limit)


def limited(file: BinaryIO, name: str, limit: int = SMALL) -> bytes:
    if len(raw := file.read(limit + 1)) > limit:
        raise UnreadableError(f"{name} is larger than such a file can be.")
    return raw


# ---- The files of a bundle (section 7)


@dataclass(frozen=True, slots=True)
class Dropped:
    """What a manifest says of entries that were dropped (section 9): how many, and the roots of their subtrees."""

    size: int
    subtrees: tuple[bytes, ...]

    @classmethod
    def read(cls, said: object) -> "Dropped":
        """Read the member. Raise ValueError where it has another form."""
        if not isinstance(said, dict) or said.keys() != {"size", "subtrees"}:
            raise ValueError("other members than it has")
        size, subtrees = said["size"], said["subtrees"]
        if type(size) is not int or not 0 < size < MOST or type(subtrees) is not list:
            raise ValueError("no number, or no list")
        if len(subtrees) != size.bit_count():
            raise ValueError("not as many subtrees as so many entries have")
        return cls(size, tuple(from_hex(root, 32) for root in subtrees))


NOTHING = Dropped(0, ())


@dataclass(frozen=True, slots=True)
class Manifest:
    log: str
    size: int
    root: str
    genesis: str
    filtered: bool
    filter: dict[str, Any]
    included: int
    left_out: int
    dropped: Dropped

    @classmethod
    def read(cls, raw: bytes) -> "Manifest":
        try:
            said = strict_json(raw)
            dropped = Dropped.read(said["dropped"]) if "dropped" in said else NOTHING
        except ValueError as error:
            raise UnreadableError(f"manifest.json is not such a file ({safe(error)}).") from error
        types = {"log": str, "size": int, "root": str, "genesis": str, "exported_at": str, "filtered": bool,
                 "filter": dict, "included": int, "left_out": int, "is_entry": bool, "program": str}  # fmt: skip
        for name, kind in types.items():
            if type(said.get(name)) is not kind:
                raise UnreadableError(f"manifest.json does not say what {name} is.")
        if not (
            all(0 <= said[name] < MOST for name in ("size", "included", "left_out"))
            and re.fullmatch("[0-9a-f]{32}", said["log"])
            and re.fullmatch("([0-9a-f]{64})?", said["root"])
            and re.fullmatch("([0-9a-f]{16})?", said["genesis"])
        ):
            raise UnreadableError("manifest.json holds numbers or ids that cannot be.")
        return cls(**{name: said[name] for name in cls.__dataclass_fields__ if name != "dropped"}, dropped=dropped)

    @property
    def contradictory(self) -> bool:
        is_whole = not self.filtered and self.left_out != self.dropped.size
        return self.included + self.left_out != self.size or is_whole


@dataclass(frozen=True, slots=True)
class Key:
    """A public key, and who introduced it (section 5); both empty for the first one."""

    key_id: str
    public: bytes
    home: str
    since: str
    introduced_by: str
    introduction: bytes

    @classmethod
    def read(cls, line: bytes) -> "Key":
        """Read a line of keys.txt. Raise ValueError; a home may hold spaces."""
        key_id, public, rest = line.decode("utf-8").removesuffix("\n").split(" ", 2)
        home, since, by, introduction = rest.rsplit(" ", 3)
        if not (home and re.fullmatch(TIME, since) and re.fullmatch("[0-9a-f]{16}", key_id)):
            raise ValueError("no such key")
        if by == introduction == "-":
            return cls(key_id, from_hex(public, 32), home, since, "", b"")
        from_hex(by, 8)
        return cls(key_id, from_hex(public, 32), home, since, by, from_hex(introduction, 64))

    def introduces(self, other: "Key", log: str) -> bool:
        text = f"connector-manager/key/1\n{log}\n{other.public.hex()}\n{other.home}\n{other.since}"
        return other.introduced_by == self.key_id and signed_by(self.public, text.encode(), other.introduction)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A signed note (section 4)."""

    raw: bytes
    body: bytes
    log: str
    size: int
    root: bytes
    chain: bytes
    previous: bytes
    counter: int
    time: str
    reason: str
    home: str
    segment: bytes | None  # None where it is not stated
    key_hash: bytes
    signature: bytes

    FORM = re.compile(
        "(?P<body>(?P<origin>connector-manager/(?P<log>[0-9a-f]{32}))\n"
        f"(?P<size>{NUMBER})\n(?P<root>[^\n]{{43}}=)\n"
        "chain (?P<chain>[^\n]{64})\nprevious (?P<previous>[^\n]{64})\n"
        f"counter (?P<counter>{NUMBER})\ntime (?P<time>{TIME})\n"
        "reason (?P<reason>start|exit|count|hour|export|damage|asked|drop)\nkey-home (?P<home>[^\n]+)\n"
        "(?:segment (?P<segment>-|[0-9a-f]{64})\n)?)\n"
        "\u2014 (?P=origin) (?P<signature>[^\n]{91}=)\n"
    )  # fmt: skip

    @classmethod
    def read(cls, raw: bytes) -> "Checkpoint":
        """Read a note. Raise ValueError."""
        found = cls.FORM.fullmatch(raw.decode("utf-8"))
        if not found:
            raise ValueError("no such note")
        signature = from_base64(found["signature"])
        return cls(
            raw,
            found["body"].encode(),
            found["log"],
            int(found["size"]),
            from_base64(found["root"]),
            from_hex(found["chain"], 32),
            from_hex(found["previous"], 32),
            int(found["counter"]),
            found["time"],
            found["reason"],
            found["home"],
            bytes.fromhex(found["segment"]) if found["segment"] not in {None, "-"} else None,
            signature[:4],
            signature[4:],
        )


@dataclass(frozen=True, slots=True)
class Receipt:
    """One line that somebody kept elsewhere (section 6)."""

    log: str
    size: int
    root: bytes

    @classmethod
    def read(cls, text: str) -> "Receipt":
        found = re.fullmatch(rf"connector-manager/([0-9a-f]{{32}}) ({NUMBER}) (\S{{43}}=)", " ".join(text.split()))
        try:
            return cls(found[1], int(found[2]), from_base64(found[3]))  # type: ignore[index] # None: TypeError
        except (TypeError, ValueError):
            raise UnreadableError(f"This is not a receipt: {safe(text)[:200]}") from None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of entries.jsonl."""

    seq: int
    entry: bytes
    link: bytes | None
    proof: tuple[bytes, ...] | None
    salt: bytes | None
    details: bytes | None

    @classmethod
    def read(cls, raw: bytes) -> "Line":
        """Read a line. Raise ValueError."""
        said = strict_json(raw)
        if said.keys() - {"seq", "entry", "link", "proof", "salt", "details"} or ("salt" in said) != (
            "details" in said
        ):
            raise ValueError("other members than such a line has")
        if type(said.get("seq")) is not int or not 0 < said["seq"] < MOST or type(said.get("proof", [])) is not list:
            raise ValueError("no number, or no list")
        return cls(
            said["seq"],
            from_base64(said.get("entry")),
            from_hex(said["link"], 32) if "link" in said else None,
            tuple(from_hex(step, 32) for step in said["proof"]) if "proof" in said else None,
            from_hex(said["salt"], 16) if "salt" in said else None,
            from_base64(said["details"]) if "details" in said else None,
        )


TYPES = {"v": int, "log": str, "seq": int, "ts": str, "mono": int, "boot": str, "actor": str, "action": str,
         "outcome": str, "provider": str, "connection": str, "kind": str, "target": str, "req": str, "status": int,
         "error": str, "counts": dict, "detail": str}  # fmt: skip
KINDS = list(TYPES.values())


def read_entry(raw: bytes, log: str, seq: int) -> dict[str, Any]:
    """Return what an entry says (section 1). Raise ValueError where it could not have been written there."""
    said = strict_json(raw)
    if type(said.get("v")) is int and said["v"] > 1:
        raise UnreadableError(f"Entry {seq} is in a newer form (version {said['v']}): a newer verifier can read it.")
    if said.keys() != TYPES.keys() or [type(said[name]) for name in TYPES] != KINDS:
        raise ValueError("other members than an entry has")
    if (said["v"], said["log"], said["seq"]) != (1, log, seq):
        raise ValueError("written for another place")
    if not (
        re.fullmatch(TIME, said["ts"])
        and re.fullmatch("[0-9a-f]{8}", said["boot"])
        and re.fullmatch("([0-9a-f]{64})?", said["detail"])
    ):
        raise ValueError("a time or an id that cannot be")
    return said


# ---- The check (section 8)


@dataclass(slots=True)
class Ranges:
    """Ranges of entries, of which the first thousand are kept."""

    count: int = 0
    kept: list[tuple[int, int]] = field(default_factory=list)

    def add(self, first: int, last: int) -> None:
        self.count += 1
        if len(self.kept) < 1000:
            self.kept.append((first, last))

    def __str__(self) -> str:
        words = [f"{first:,}" if first == last else f"{first:,} to {last:,}" for first, last in self.kept[:20]]
        more = self.count - len(words)
        return ", ".join(words) + (f" and {counted(more, 'more range', 'more ranges')}" if more else "")


@dataclass(frozen=True, slots=True)
class Recovered:
    """An entry that says that the history goes on from a copy (section 10); None where it does not say how much."""

    seq: int
    copied: int | None
    signed: int | None


@dataclass(slots=True)
class Report:
    """What was found. Everything here was checked, unless its name says that it is only claimed."""

    verdict: str = "unreadable"
    problem: str = ""
    first_bad: int | None = None
    last_bad: int | None = None
    manifest: Manifest | None = None
    entries: int = 0
    since: str = ""
    until: str = ""
    checkpoint: Checkpoint | None = None  # the newest good one
    signers: dict[str, tuple[Key, int, int]] = field(default_factory=dict)  # id: key, first and last counter
    genesis: str = ""
    pinned: bool = False
    confirmed: int | None = None  # the size up to which receipts agree
    forgotten: int = 0
    tombstone: int = 0  # the newest entry that says that entries were dropped
    allowed: int = 0  # up to which entry
    recovered: list[Recovered] = field(default_factory=list)  # the first hundred
    left_out: Ranges = field(default_factory=Ranges)
    set_back: Ranges = field(default_factory=Ranges)  # entries that say they are older than the one before

    @property
    def exit_code(self) -> int:
        return ("unbroken", "damaged", "shortened", "unreadable").index(self.verdict)


def verify(place: Path, receipts: Sequence[str] = (), genesis: str = "") -> Report:
    """Check a bundle. Never raises, whatever lies there."""
    report = Report(genesis=genesis)
    try:
        kept = sorted((Receipt.read(line) for line in receipts), key=lambda receipt: receipt.size)
        with contextlib.ExitStack() as stack:
            files = Files(place)
            stack.callback(files.close)
            Check(files, stack, kept, report).run()
        report.verdict = "unbroken"
    except BrokenError as broken:
        report.verdict, report.problem = broken.verdict, str(broken)
        report.first_bad, report.last_bad = broken.first, broken.last
    except UnreadableError as unreadable:
        report.problem = str(unreadable)
    except Exception as error:  # noqa: BLE001 # whatever a hostile file or a failing disk makes of the libraries
        report.problem = f"This could not be read ({safe(type(error).__name__)}: {safe(error)})."
    return report


class Check:
    """One pass over a bundle: checkpoints and entries side by side, each line in memory once."""

    def __init__(self, files: Files, stack: contextlib.ExitStack, receipts: list[Receipt], report: Report) -> None:
        self._files, self._receipts, self._report = files, receipts, report
        self._sums = dict(self._read_sums())
        self._manifest = report.manifest = Manifest.read(files.small("manifest.json"))
        self._log, self._id = self._manifest.log, bytes.fromhex(self._manifest.log)
        self._keys = list(self._read_keys())
        self._by_hash: dict[bytes, list[int]] = {}
        for index, key in enumerate(self._keys):
            key_hash = sha256(f"connector-manager/{self._log}\n\x01".encode(), key.public)[:4]
            self._by_hash.setdefault(key_hash, []).append(index)
        self._notes = Lines(stack.enter_context(files.open("checkpoints.txt")), NOTE_LINE_LIMIT)
        self._lines = Lines(stack.enter_context(files.open("entries.jsonl")))
        self._key = 0  # the newest that was in use
        self._tree, self._link = Tree(), bytes(32)
        self._segment = Segment()
        self._last: dict[str, Any] = {}
        self._last_seq = 0
        self._stated: dict[int, tuple[int, bytes]] = {}  # by counter: size and root
        self._drops: dict[int, int] = {}  # by size: the counter of a checkpoint of reason "drop"

    def run(self) -> None:
        """Check everything. Raises BrokenError, UnreadableError."""
        for receipt in self._receipts:
            if receipt.log != self._log:
                raise BrokenError("A receipt is of another history: this one was put in its place.", 1)
        self._check_genesis()
        if self._manifest.filtered:
            self._check_selection()
        else:
            self._check_whole()
        if self._receipts:
            words = f"A receipt states {self._receipts[0].size:,} entries"
            raise ShortenedError(f"{words}; here they end with number {self._end():,}.", self._end() + 1)
        for key in range(self._key + 1, len(self._keys)):
            self._check_introduction(key)
        self._check_numbers()
        self._check_sums()

    # Keys

    def _read_keys(self) -> Iterator[Key]:
        raw = self._files.small("keys.txt", KEYS_LIMIT)
        seen = set()
        for number, line in enumerate(raw.splitlines(keepends=True), 1):
            try:
                key = Key.read(line)
            except ValueError:
                raise UnreadableError(f"Line {number} of keys.txt is not a key.") from None
            if key.key_id in seen:
                raise BrokenError(f"Key {key.key_id} stands twice in keys.txt.")
            seen.add(key.key_id)
            yield key

    def _check_genesis(self) -> None:
        """Compare the first key with the one that the person named, and with the one that the manifest names."""
        named, there = self._report.genesis, self._keys[0].key_id if self._keys else ""
        self._report.genesis, self._report.pinned = there, bool(named)
        if named and named != there:
            words = f"key {there}" if there else "nobody"
            raise BrokenError(f"The first to sign was {words}, not key {named}: this is another history.", 1)
        if self._manifest.genesis != there:
            raise BrokenError("manifest.json names another first key than keys.txt.", 1)
        if self._keys:
            self._check_introduction(0)

    def _check_introduction(self, index: int) -> None:
        key = self._keys[index]
        if key.key_id != hashlib.sha256(key.public).hexdigest()[:16]:
            raise BrokenError(f"Key {key.key_id} is not the one of that id.", self._good() + 1)
        if index and not key.introduced_by:
            words = "nobody introduced it: the key before it was lost and given up, or a stranger signs"
            raise BrokenError(f"From key {key.key_id} on {words}.", self._good() + 1)
        if not (self._keys[index - 1].introduces(key, self._log) if index else not key.introduced_by):
            raise BrokenError(f"Key {key.key_id} was not introduced by the key before it.", self._good() + 1)

    # Checkpoints

    def _read_checkpoints(self) -> Iterator[Checkpoint]:
        """Yield the checkpoints whose form, place and signature hold. What they state is the caller's to compare."""
        before, counter = None, 0
        while True:
            counter += 1
            raw: list[bytes] = []
            try:
                while (line := self._notes.next()) and line != b"==\n" and len(raw) <= NOTE_LINES:
                    raw.append(line)
                if not raw and not line:
                    return
                point = Checkpoint.read(b"".join(raw))
            except ValueError:
                raise BrokenError(f"Checkpoint {counter} cannot be read.", self._good() + 1) from None
            self._check_place(point, before, counter)
            self._check_signature(point)
            self._stated[point.counter] = point.size, point.root
            if point.reason == "drop":
                self._drops[point.size] = point.counter
            yield point
            before = point

    def _check_place(self, point: Checkpoint, before: Checkpoint | None, counter: int) -> None:
        first = self._good() + 1
        if point.log != self._log:
            raise BrokenError(f"Checkpoint {counter} is of another history.", first)
        if point.counter != counter:
            raise BrokenError(f"Checkpoint {counter} is missing: number {point.counter} is in its place.", first)
        if point.previous != (sha256(before.raw) if before else bytes(32)):
            raise BrokenError(f"The checkpoint before number {counter} is not the one that was there.", first)
        if before and (
            point.size < before.size
            or (point.size == before.size and (point.root, point.chain) != (before.root, before.chain))
        ):
            raise BrokenError(f"Checkpoint {counter} contradicts the one before it.", first)

    def _check_signature(self, point: Checkpoint) -> None:
        first = self._good() + 1
        named = self._by_hash.get(point.key_hash, [])
        signed = [index for index in named if signed_by(self._keys[index].public, point.body, point.signature)]
        if not signed:
            raise BrokenError(f"Checkpoint {point.counter:,} was signed by none of the keys.", first)
        index = signed[0]
        if index < self._key:
            raise BrokenError(f"Checkpoint {point.counter} was signed by a key that had been replaced.", first)
        if self._keys[index].home != point.home:
            raise BrokenError(f"Checkpoint {point.counter} says that its key lay elsewhere.", first)
        while self._key < index:
            self._key += 1
            self._check_introduction(self._key)

    def _settle(self, point: Checkpoint) -> None:
        """Take a checkpoint as good."""
        self._report.checkpoint = point
        key = self._keys[self._key]
        first = self._report.signers.get(key.key_id, (key, point.counter, 0))[1]
        self._report.signers[key.key_id] = (key, first, point.counter)

    # Entries of a whole history: link after link

    def _check_whole(self) -> None:
        dropped = self._manifest.dropped
        points = self._read_checkpoints()
        if dropped.size:
            points = self._check_dropped(points, dropped)
        else:
            self._compare_receipts(0, self._tree.root())
        for point in points:
            while self._tree.size < point.size:
                if not self._grow():
                    words = f"Checkpoint {point.counter} states {point.size} entries; here they end with {self._end()}."
                    raise ShortenedError(words, self._end() + 1)
            if (point.root, point.chain) != (self._tree.root(), self._link):
                words = "One of these entries was changed, removed, added or moved"
                first = min(self._good() + 1, point.size)
                raise BrokenError(f"{words}: they are not what checkpoint {point.counter} signed.", first, point.size)
            self._check_segment(point)
            if point.reason == "drop":
                self._check_tombstone(point.size, self._last, self._good() + 1)
            self._settle(point)
        while self._grow():
            pass
        if dropped.size > self._report.allowed:
            self._report.checkpoint = None
            words = f"Entries 1 to {dropped.size} are missing, and no signed entry says that they were dropped."
            raise BrokenError(words, 1, dropped.size)

    def _check_segment(self, point: Checkpoint) -> None:
        """Compare the digest of what came since the checkpoint before, where both are known."""
        there, self._segment = self._segment.digest(), Segment()
        if point.segment is not None and there is not None and point.segment != there:
            words = f"Checkpoint {point.counter} states another digest of its entries than they have"
            first = min(self._good() + 1, point.size)
            raise BrokenError(f"{words}: one of them, or of their details, is another.", first, point.size)

    # Entries that were dropped (section 9)

    def _check_dropped(self, points: Iterator[Checkpoint], dropped: Dropped) -> Iterator[Checkpoint]:
        """Take the checkpoints of what was dropped as they are signed; yield those that follow."""
        tree = Tree(dropped.size, dropped.subtrees)
        for point in points:
            if self._receipts and self._receipts[0].size < min(point.size, dropped.size + 1):
                self._compare_receipts(self._receipts[0].size, None)
            if point.size > dropped.size:
                if not self._tree.size:
                    break
                yield point
                continue
            self._compare_receipts(point.size, point.root)
            if point.size == dropped.size and not self._tree.size:
                if point.root != tree.root():
                    self._report.checkpoint = None
                    words = f"The entries 1 to {dropped.size} that were dropped are not those that were signed."
                    raise BrokenError(words, 1, dropped.size)
                self._tree, self._link = tree, point.chain
            self._settle(point)
        if not self._tree.size:
            self._report.checkpoint = None
            raise BrokenError(
                f"No checkpoint states {dropped.size} entries, of which it is said that they were dropped.", 1
            )

    def _check_tombstone(self, seq: int, said: dict[str, Any], first: int) -> None:
        """Check the entry that a checkpoint of reason "drop" ends with: it says what was dropped."""
        counts = said.get("counts", {})
        size, counter = counts.get("dropped"), counts.get("checkpoint")
        there = self._stated.get(counter) if type(counter) is int else None
        if said.get("action") != "audit.dropped" or there != (size, _root_in(said)) or not there[0] < seq:
            words = f"Checkpoint {self._drops[seq]} says that entries were dropped, and entry {seq} does not say which"
            raise BrokenError(f"{words}, or what was not there.", max(1, min(first, seq)), max(1, seq))
        self._report.allowed, self._report.tombstone = there[0], seq

    def _grow(self) -> bool:
        """Take one entry more, if there is one."""
        seq = self._tree.size + 1
        line = self._read_line(seq)
        if line is None:
            return False
        if line.seq != seq:
            words = "is missing" if line.seq > seq else f"is not in its place: number {line.seq} stands there"
            raise BrokenError(f"Entry {seq} {words}.", seq, seq)
        link = sha256(b"\0", self._id, seq.to_bytes(8), len(line.entry).to_bytes(8), line.entry, self._link)
        if line.link != link or line.proof is not None:
            raise BrokenError(f"Entry {seq} is not what was written: its link does not hold.", seq, seq)
        self._check_entry(line)
        self._segment.append(line, has_details=self._last["detail"] != "")
        self._tree.append(line.entry)
        self._link = link
        if self._receipts and self._receipts[0].size == seq:
            self._compare_receipts(seq, self._tree.root())
        return True

    # Entries of a selection: each by itself, against the newest checkpoint

    def _check_selection(self) -> None:
        root = None
        for point in self._read_checkpoints():
            self._settle(point)
            if self._receipts and self._receipts[0].size < point.size:
                self._compare_receipts(self._receipts[0].size, None)
            self._compare_receipts(point.size, point.root)
            root = point.root
        self._check_end()
        while line := self._read_line(self._last_seq + 1):
            if not self._last_seq < line.seq <= self._manifest.size:
                raise BrokenError(f"Entry {line.seq} is not in its place.", min(line.seq, self._last_seq + 1))
            reached = climbed(line.entry, line.seq - 1, self._manifest.size, line.proof or ())
            root = root or reached
            if line.proof is None or line.link is not None or reached is None or reached != root:
                raise BrokenError(
                    f"Entry {line.seq} is not what was written: its proof does not hold.", line.seq, line.seq
                )
            self._check_entry(line)
            if line.seq in self._drops:
                self._check_tombstone(line.seq, self._last, line.seq)
            self._leave_out(line.seq)
            self._last_seq = line.seq
        self._leave_out(self._manifest.size + 1)

    def _leave_out(self, until: int) -> None:
        if self._last_seq + 1 < until:
            self._report.left_out.add(self._last_seq + 1, until - 1)

    # Entries of both

    def _read_line(self, seq: int) -> Line | None:
        try:
            raw = self._lines.next()
            return Line.read(raw) if raw else None
        except ValueError:
            last = None if self._manifest.filtered else seq
            raise BrokenError(f"Entry {seq}, or what stands in its place, cannot be read.", seq, last) from None

    def _check_entry(self, line: Line) -> None:
        seq, last = line.seq, self._last
        try:
            said = read_entry(line.entry, self._log, seq)
        except ValueError as error:
            raise BrokenError(f"Entry {seq} is none ({safe(error)}).", seq, seq) from None
        if line.salt is None or line.details is None:
            self._report.forgotten += bool(said["detail"])
        elif hashlib.sha256(line.salt + line.details).hexdigest() != said["detail"]:
            raise BrokenError(f"The details of entry {seq} are not those that were written.", seq, seq)
        if last and (said["ts"] < last["ts"] or (said["boot"] == last["boot"] and said["mono"] < last["mono"])):
            self._report.set_back.add(seq, seq)
        if said["action"] == "storage.recovered" and len(self._report.recovered) < 100:
            self._report.recovered.append(Recovered(seq, *(_count(said, name) for name in ("copied", "signed"))))
        self._last = said
        self._report.entries += 1
        self._report.since, self._report.until = self._report.since or said["ts"], said["ts"]

    def _compare_receipts(self, size: int, root: bytes | None) -> None:
        """Compare what receipts state of this size; with no root, there is no checkpoint that could have made them."""
        while self._receipts and self._receipts[0].size == size:
            if self._receipts.pop(0).root != root:
                self._report.checkpoint = None
                words = f"A receipt of {size} entries states others: these were changed, or put in their place."
                raise BrokenError(words, min((self._report.confirmed or 0) + 1, size), size)
            self._report.confirmed = size

    def _good(self) -> int:
        """Return up to where a checkpoint holds."""
        return self._report.checkpoint.size if self._report.checkpoint else 0

    def _end(self) -> int:
        """Return the number of the last entry that is known of."""
        return max(self._tree.size, self._good()) if self._manifest.filtered else self._tree.size

    # Numbers and sums

    def _check_end(self) -> None:
        """Compare what the manifest states with what the newest checkpoint states."""
        size, point = self._manifest.size, self._report.checkpoint
        if point is None:
            if self._manifest.root or self._report.pinned:  # or else whoever strips all signatures passes
                raise ShortenedError("There was a signature; here is no checkpoint at all.", 1)
            return
        if size != point.size:
            words = f"manifest.json states {size} entries, the newest checkpoint {point.size}."
            raise ShortenedError(f"{words} Checkpoints or entries are missing.", min(size, point.size) + 1)
        if self._manifest.root != point.root.hex():
            raise BrokenError("manifest.json states another root than the newest checkpoint.")

    def _check_numbers(self) -> None:
        stated, there = self._manifest.included, self._report.entries
        if self._manifest.contradictory:
            raise BrokenError("The numbers in manifest.json do not add up.")
        if not self._manifest.filtered:
            self._check_end()
        if there > stated:
            raise BrokenError(f"manifest.json states {stated} entries; there are {there}.")
        if there < stated:
            words = f"manifest.json states {stated} entries; there are {there}."
            raise ShortenedError(words, None if self._manifest.filtered else self._tree.size + 1)

    def _read_sums(self) -> Iterator[tuple[str, str]]:
        seen = set()
        for line in self._files.small(SUMS).splitlines(keepends=True):
            found = re.fullmatch(rb"([0-9a-f]{64})  ([A-Za-z_.]+)\n", line)
            name = found[2].decode() if found else ""
            if found is None or name in seen or name not in {*NEEDED, ITSELF}:
                raise UnreadableError(f"{SUMS} is not such a file.")
            seen.add(name)
            yield name, found[1].decode()
        for name in NEEDED:
            if name not in seen:
                raise UnreadableError(f"{SUMS} says nothing of {name}.")

    def _check_sums(self) -> None:
        """Compare the checksums. They prove nothing by themselves, but say that a file is as it was exported."""
        for name, stated in self._sums.items():
            if name == "entries.jsonl":
                found = self._lines.digest()
            elif name == "checkpoints.txt":
                found = self._notes.digest()
            else:
                found = hashlib.sha256(self._files.small(name, KEYS_LIMIT)).hexdigest()
            if found != stated:
                raise BrokenError(f"{name} is not as it was exported: its checksum is another. The proofs hold.")


def _root_in(said: dict[str, Any]) -> bytes | None:
    try:
        return from_hex(said["target"], 32)
    except ValueError:
        return None


def _count(said: dict[str, Any], name: str) -> int | None:
    found = said["counts"].get(name)
    return found if type(found) is int and 0 <= found < MOST else None


# ---- Saying it


def safe(text: object) -> str:
    """Return text that cannot move a terminal's cursor, colour it, or turn its words around."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in str(text))


def moment(ts: str) -> str:
    return f"{ts[:10]} {ts[11:19]} UTC"


def counted(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def sentences(report: Report) -> Iterator[str]:
    """Say what was found, in plain words."""
    if report.verdict == "unreadable":
        yield f"UNREADABLE. {report.problem}"
        yield "Nothing is proved, one way or the other."
        return
    unsigned = "" if report.checkpoint or report.confirmed else ", but not signed"
    yield f"UNBROKEN{unsigned}." if report.verdict == "unbroken" else f"{report.verdict.upper()}. {report.problem}"
    yield from _where(report)
    yield from _what(report)
    yield from _who(report)
    yield from _rest(report)


def _where(report: Report) -> Iterator[str]:
    first, last, point = report.first_bad, report.last_bad, report.checkpoint
    if first is None:
        return
    if report.verdict == "shortened":
        yield f"The first entry that is missing: number {first:,}."
    elif first == last:
        yield f"The first bad entry: number {first:,}."
    elif last is not None:
        yield f"The first bad entry is one of numbers {first:,} to {last:,}; which one cannot be told."
    else:
        yield f"From entry {first:,} on nothing is sure."
    if report.manifest and report.manifest.filtered:
        before = counted(report.entries, "entry", "entries")
        yield f"Still trustworthy: what comes before it here, {before}, each by its proof."
    elif point and point.size:
        by = f"checkpoint {point.counter:,} of {moment(point.time)}"
        yield f"Still trustworthy: entries 1 to {point.size:,}, by {by}."
    elif report.confirmed:
        yield f"Still trustworthy: entries 1 to {report.confirmed:,}, by a receipt."
    else:
        yield "Still trustworthy: nothing; no good checkpoint lies before that."


def _what(report: Report) -> Iterator[str]:
    point, manifest = report.checkpoint, report.manifest
    if report.entries:
        number = counted(report.entries, "entry", "entries")
        yield f"Looked through: {number}, from {moment(report.since)} to {moment(report.until)}."
    else:
        yield "Looked through: no entry."
    if point and report.verdict != "damaged":
        subject = "no entry in this selection" if manifest and manifest.filtered else "no entry"
        begin = f" from number {_dropped(report) + 1:,}" if _dropped(report) else ""
        yield (
            f"Proved: {subject}{begin} up to number {point.size:,} was changed, removed, added or moved since"
            f" checkpoint {point.counter:,} was signed, {moment(point.time)}."
        )
    if report.confirmed is not None:
        yield f"Your receipt agrees: it is the history that had {counted(report.confirmed, 'entry', 'entries')} then."
    if not point and report.verdict == "unbroken":
        yield "Nobody signed this history: whoever can write it could have made all of it. Only its links were checked."
    if point and not (manifest and manifest.filtered) and report.entries > point.size:
        yield f"Not signed yet: entries from number {point.size + 1:,} on."


def _who(report: Report) -> Iterator[str]:
    signers = list(report.signers.values())
    for key, first, last in signers[-10:]:
        which = f"checkpoint {first:,}" if first == last else f"checkpoints {first:,} to {last:,}"
        yield f"Signed by key {key.key_id} (home: {safe(key.home)}; since {moment(key.since)}): {which}."
    if len(signers) > 10:
        older = counted(len(signers) - 10, "older key", "older keys")
        yield f"Before these, {older}, each introduced by the one before it."
    weak = sorted({key.home for key, _, _ in signers if key.home in WEAK_HOMES})
    if weak:
        homes = " or ".join(weak)
        yield f"Mind: with the home {homes}, whoever can write the program's folder could have signed as well."
    if report.pinned and report.verdict != "damaged":
        yield f"The first key is the one you named, {report.genesis}."
    elif report.genesis and not report.pinned:
        yield (
            f"The first key, {report.genesis}, was taken from these files. Compare it with what the program showed you,"
            " or name it with --genesis: a forger's history would hold together just as well, under a forger's key."
        )


def _rest(report: Report) -> Iterator[str]:
    manifest = report.manifest
    if manifest and manifest.filtered:
        chosen = ", ".join(f"{safe(name)} = {safe(value)}" for name, value in manifest.filter.items()) or "none named"
        yield f"Left out by a filter: {manifest.left_out:,} of {manifest.size:,} entries. It is said to be: {chosen}."
        if report.left_out.count and report.verdict == "unbroken":
            yield f"The numbers left out: {report.left_out}. What they say is not known here."
    if _dropped(report) and report.tombstone:
        words = f"Dropped: entries 1 to {_dropped(report):,}. Entry {report.tombstone:,} says so"
        yield f"{words}, and a checkpoint made for it; the checkpoints of what was dropped are all here."
    for each in report.recovered:
        yield f"Entry {each.seq:,} says that the history goes on from a daily copy: {_lost(each)}."
    if report.forgotten:
        yield f"Details forgotten: of {counted(report.forgotten, 'entry', 'entries')}. The entries themselves stand."
    if report.set_back.count:
        yield f"A clock was set back: by their own times these are older than the entry before: {report.set_back}."
    if report.verdict == "unbroken":
        yield "Not proved: that an entry was true when it was written, and that nothing was left out of the history."


def _dropped(report: Report) -> int:
    """Return up to which entry nothing is here because it was dropped; 0 where that is not so, or only claimed."""
    manifest = report.manifest
    return 0 if manifest is None or manifest.filtered else manifest.dropped.size


def _lost(each: Recovered) -> str:
    if each.copied is None:
        return "how much was lost it does not say"
    if each.signed is None or each.signed <= each.copied:
        return f"it had {counted(each.copied, 'entry', 'entries')}, and what was done after it is lost"
    first, last = each.copied + 1, each.signed
    which = f"entry {first:,}" if first == last else f"entries {first:,} to {last:,}"
    return f"what was {which} is lost, and has another content now"


def as_json(report: Report) -> dict[str, Any]:
    """Return the report under stable names."""
    manifest, point = report.manifest, report.checkpoint
    return {
        "verdict": report.verdict,
        "exit": report.exit_code,
        "problem": report.problem,
        "first_bad": report.first_bad,
        "last_bad": report.last_bad,
        "log": manifest.log if manifest else None,
        "entries": report.entries,
        "since": report.since or None,
        "until": report.until or None,
        "checkpoint": {"counter": point.counter, "size": point.size, "time": point.time} if point else None,
        "keys": [
            {"id": key.key_id, "home": key.home, "since": key.since, "first_checkpoint": first, "last_checkpoint": last}
            for key, first, last in report.signers.values()
        ],
        "genesis": report.genesis or None,
        "genesis_named": report.pinned,
        "receipt_agrees_at": report.confirmed,
        "filtered": manifest.filtered if manifest else None,
        "left_out": report.left_out.kept,
        "left_out_ranges": report.left_out.count,
        "dropped": {"size": _dropped(report), "entry": report.tombstone} if _dropped(report) else None,
        "recovered": [{"entry": each.seq, "copied": each.copied, "signed": each.signed} for each in report.recovered],
        "details_forgotten": report.forgotten,
        "clock_set_back": [seq for seq, _ in report.set_back.kept],
        "sentences": list(sentences(report)),
    }


class Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Exit 3, because 2 means shortened."""
        self.print_usage(sys.stderr)
        self.exit(3, f"{safe(message)}\n")


def key_id(text: str) -> str:
    """Read a key id as people copy it: with blanks, colons or capitals."""
    found = re.sub("[ :-]", "", text).lower()
    if not re.fullmatch("[0-9a-f]{16}", found):
        raise argparse.ArgumentTypeError("a key id is 16 digits 0-9 a-f")
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Check what the command line names, say what was found, return the exit code."""
    parser = Parser(prog="connector-app-verify", description="Check an exported history of Connector Manager.")
    parser.add_argument("bundle", type=Path, help="the exported folder, or a zip of it")
    parser.add_argument("--receipt", action="append", default=[], metavar="LINE", help="a receipt you kept")
    parser.add_argument(
        "--receipt-file", action="append", default=[], type=Path, metavar="FILE", help="receipts, one a line"
    )
    parser.add_argument("--genesis", type=key_id, metavar="KEYID", help="the first key's id, from the program")
    parser.add_argument("--json", action="store_true", help="answer in JSON")
    asked = parser.parse_args(arguments)
    report = Report()
    try:
        lines = [line for path in asked.receipt_file for line in receipts_in(path)]
    except (OSError, UnreadableError) as error:
        report.problem = f"The receipts could not be read: {safe(error)}"
    else:
        report = verify(asked.bundle, [*asked.receipt, *lines], asked.genesis or "")
    text = json.dumps(as_json(report), indent=1) if asked.json else "\n".join(sentences(report))
    show(text, sys.stdout)
    return report.exit_code


def receipts_in(path: Path) -> list[str]:
    with path.open("rb") as file:
        return [line for line in limited(file, safe(path)).decode("utf-8", "replace").splitlines() if line.strip()]


def show(text: str, out: TextIO) -> None:
    """Print in whatever letters the terminal has."""
    letters = out.encoding or "utf-8"
    print(text.encode(letters, "backslashreplace").decode(letters), file=out)


if __name__ == "__main__":
    sys.exit(main())
