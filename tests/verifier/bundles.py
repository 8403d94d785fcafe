"""Bundles as the program writes them, and what somebody could make of them, with and without the key."""

import base64
import hashlib
import json
import os
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from connector_app.model.audit import AuditQuery, Event
from connector_app.services.audit import Audit
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock
from tests.fakes.signer import FakeAnchorHome, FakeSigner
from verifier import connector_app_verify as verifier

EVERYTHING = AuditQuery()


@dataclass(frozen=True, slots=True)
class Made:
    """A bundle, with what a person keeps elsewhere (receipts, the first key's id) and what a thief took (the key)."""

    folder: Path
    receipts: tuple[str, ...]
    genesis: str
    signer: FakeSigner


async def make(folder, *, steps=(5, 4, 2), signer=None, log=None, query=EVERYTHING, home="keychain:test"):
    """Let the program write a history, a checkpoint and a receipt after each step, and export it."""
    clock, signer = ManualClock(), signer or FakeSigner(home=home)

    def random(size):
        return log if log and size == 16 else os.urandom(size)

    receipts = []
    async with Database(folder.with_name(f"{folder.name}.db")) as db:
        audit = Audit(db, clock, random, "Connector Manager test")
        await audit.start()
        await audit.use(FakeAnchorHome(signer))
        for step in steps:
            for _ in range(step):
                clock.advance(1.5)
                await audit.write(
                    Event("item.created", target="itm_1", details={"title": f"Thing {clock.monotonic()}"})
                )
            receipts.append((await audit.receipt()).value)
        await audit.write(Event("sync.completed", actor="program"))
        await audit.export(folder, "bundle", query, with_practice=True)
    genesis = hashlib.sha256(signer.public).hexdigest()[:16]
    return Made(folder, tuple(receipts), genesis, signer)


class Bundle:
    """A bundle taken apart. `save` puts it together again, with checksums that fit: anybody can make those."""

    def __init__(self, made: Made, copy: Path) -> None:
        shutil.copytree(made.folder, copy)
        self.made, self.folder, self.signer = made, copy, made.signer
        self.lines = [json.loads(line) for line in (copy / "entries.jsonl").read_bytes().splitlines()]
        self.notes = [note + b"\n" for note in (copy / "checkpoints.txt").read_bytes().split(b"\n==\n")[:-1]]
        self.keys = (copy / "keys.txt").read_text().splitlines()
        self.manifest = json.loads((copy / "manifest.json").read_text())

    # ---- what it says

    @property
    def entries(self):
        return [base64.b64decode(line["entry"]) for line in self.lines]

    def said(self, index):
        return json.loads(self.entries[index])

    # ---- what a thief does

    def set_entry(self, index, raw, **more):
        self.lines[index] = self.lines[index] | {"entry": base64.b64encode(raw).decode(), **more}

    def edit(self, index, **members):
        """Change what an entry says, in the byte form of an entry."""
        self.set_entry(index, written(self.said(index) | members))

    def renumber(self):
        """Give lines and entries new numbers from 1, as they stand."""
        for index, line in enumerate(self.lines):
            line["seq"] = index + 1
            self.edit(index, seq=index + 1)
        self.manifest |= {"size": len(self.lines), "included": len(self.lines)}

    def rehash(self):
        """Make every link fit again; that needs no key. Return the tree and the link after each entry."""
        link, tree, after = bytes(32), verifier.Tree(), {0: (verifier.sha256(), bytes(32))}
        log = bytes.fromhex(self.manifest["log"])
        for line in self.lines:
            entry = base64.b64decode(line["entry"])
            place = line["seq"].to_bytes(8, "big") + len(entry).to_bytes(8, "big")
            link = verifier.sha256(b"\0", log, place, entry, link)
            line["link"] = link.hex()
            tree.append(entry)
            after[tree.size] = tree.root(), link
        return after

    def sign_again(self, signer=None):
        """With the key: make every link, root and signature fit again, the newest one's at the end."""
        after, before, first = self.rehash(), bytes(32), 0
        for index, note in enumerate(self.notes):
            body = note.split(b"\n\n")[0].decode().split("\n")
            size = min(int(body[1]), len(self.lines)) if index + 1 < len(self.notes) else len(self.lines)
            root, link = after[size]
            body[1:5] = str(size), base64.b64encode(root).decode(), f"chain {link.hex()}", f"previous {before.hex()}"
            if body[9:] and body[9] != "segment -":
                body[9] = f"segment {digest_of(self.lines[first:size]).hex()}"
            self.notes[index] = signed("\n".join(body) + "\n", signer or self.signer)
            before, first = verifier.sha256(self.notes[index]), size
            self.manifest |= {"size": size, "root": root.hex()}

    def truncate(self, size, *, notes):
        """Cut off the end, with so many checkpoints left, and let the manifest agree."""
        del self.lines[size:], self.notes[notes:]
        root = base64.b64decode(self.notes[-1].split(b"\n")[2]).hex() if self.notes else ""
        self.manifest |= {"size": size, "included": size, "root": root}

    def save(self):
        (self.folder / "entries.jsonl").write_text("".join(json.dumps(line) + "\n" for line in self.lines))
        (self.folder / "checkpoints.txt").write_bytes(b"".join(note + b"==\n" for note in self.notes))
        (self.folder / "keys.txt").write_text("".join(f"{key}\n" for key in self.keys))
        (self.folder / "manifest.json").write_text(json.dumps(self.manifest))
        sum_up(self.folder)

    def check(self, *, receipts=(), genesis=""):
        """Save, and let the verifier judge."""
        self.save()
        return verifier.verify(self.folder, receipts, genesis)


def digest_of(lines):
    """Return the digest of a segment (docs/audit-format.md section 4)."""
    entries = links = details = b""
    for line in lines:
        entry = base64.b64decode(line["entry"])
        entries += entry + b"\n"
        links += bytes.fromhex(line["link"]) + verifier.sha256(b"\0", entry)
        if "details" in line:
            said = base64.b64decode(line["details"])
            details += f"{line['seq']} {len(said)} ".encode() + bytes.fromhex(line["salt"]) + said
    return verifier.sha256(*map(verifier.sha256, (entries, links, details)))


def written(members):
    return json.dumps(members, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def signed(body, signer):
    """Return a note (docs/audit-format.md section 4)."""
    origin = body.split("\n")[0].encode()
    key_hash = verifier.sha256(origin + b"\n\x01" + signer.public)[:4]
    signature = base64.b64encode(key_hash + signer.sign(body.encode())).decode()
    return f"{body}\n\u2014 {origin.decode()} {signature}\n".encode()


def sum_up(folder):
    """Write SHA256SUMS anew."""
    names = sorted(path.name for path in folder.iterdir() if path.name != "SHA256SUMS")
    sums = "".join(f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in names)
    (folder / "SHA256SUMS").write_text(sums)


def moved(made: Made, folder: Path) -> Made:
    """Return the same bundle in a copy of its own."""
    shutil.copytree(made.folder, folder)
    return replace(made, folder=folder)
