"""Everything for somebody who has to check: to read, to calculate with, to prove, and what it means, in one folder."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from connector_app.language import said
from connector_app.model.audit import AuditQuery
from connector_app.services import bundle, exports
from connector_app.services.bundle import Place
from connector_app.services.errand import Errand
from connector_app.store.tx import Tx

PROOF, TABLE, README, SUMS = "proof", "history.csv", "READ-ME-FIRST.txt", "checksums.txt"

WORDS = said(
    """The history of {program}, {span}

What is in this folder

history.pdf      one sentence for each entry, to read (where it was made in the window)
history.csv      the same entries with all their fields, for a spreadsheet
proof            the exact entries, the signed checkpoints, the public keys, and a program that checks them
checksums.txt    SHA-256 of every file, in the form that "sha256sum -c checksums.txt" reads

How to check it

1. Ask the person who gave you this for the id of the first key, and for a receipt they kept, by another way than this
   folder: by telephone, on paper. The first key of this folder is {genesis}.
2. Get connector_app_verify.py from a source you trust, not from this folder, and Python 3.11 or newer.
3. In this folder: python3 -I connector_app_verify.py proof --genesis KEY-ID --receipt "LINE"

It answers "unbroken", "damaged", "shortened" or "unreadable", names the first bad entry, and says what still holds.

What that proves: that no entry in here was changed, removed, added or moved since the checkpoint that covers it was
signed. An entry in here is one of the whole history; the numbers that were left out are named.

What it does not prove: that an entry was true when it was written; that nothing was left out from the start; anything
against somebody who controls the computer's account of the person, who can write false new entries, but cannot change
the old ones that a receipt covers. The table and the PDF are views for reading: evidence is what lies in "proof".
"""
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted: which entries, said how, and the pages to read that the window drew (a PDF, or nothing)."""

    query: AuditQuery
    span: str
    pages: Mapping[str, bytes]
    with_practice: bool


def write(tx: Tx, place: Place, asked: Asked, errand: Errand | None = None) -> int:
    """Write the folder. Return how many entries it holds.

    Raises FailureError: Rejected where the folder is not empty, Storage where it cannot be made or written, Cancelled
    where the errand is stopped.
    """
    bundle.make_folder(place.folder)
    names = [TABLE, README, SUMS, *asked.pages]
    with bundle.made_whole(place.folder, names), bundle.made_whole(place.folder / PROOF, bundle.names()):
        return _write(tx, place, asked, errand)


def _write(tx: Tx, place: Place, asked: Asked, errand: Errand | None) -> int:
    inner = Place(place.folder / PROOF, place.log, place.at, place.program, place.is_entry)
    count = bundle.write(tx, inner, asked.query, with_practice=asked.with_practice, errand=errand)
    exports.write(tx, place.folder / TABLE, "csv", asked.query, with_practice=asked.with_practice, errand=errand)
    words = WORDS.format(
        program=place.program, span=asked.span, genesis=bundle.genesis(tx) or said("(nobody signed yet)")
    )
    for name, content in {README: words.encode(), **asked.pages}.items():
        exports.write_whole(place.folder / name, [content])
    files = sorted(path for path in place.folder.rglob("*") if path.is_file())
    sums = [f"{_sum(path)}  {path.relative_to(place.folder).as_posix()}\n".encode() for path in files]
    exports.write_whole(place.folder / SUMS, sums)
    return count


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
