"""The program's own check and the verifier judge the same histories, honest and forged, and agree."""

import base64
import os
import random
import shutil
from dataclasses import dataclass

import apsw
import pytest

from connector_app.model import audit as form
from connector_app.model.audit import AuditAnchor, AuditQuery, Event
from connector_app.services import bundle, proof
from connector_app.services.audit import Audit
from connector_app.store import audit as rows
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock
from tests.fakes.signer import FakeAnchorHome, FakeSigner
from verifier import connector_app_verify as verifier

ALL, QUICK, PORTION = 1000, 40, 125


@dataclass(frozen=True, slots=True)
class Story:
    """What happened in a generated history: how it grew, whether somebody signed, what a thief did to it."""

    seed: int
    steps: tuple[int, ...]
    signed: bool
    keys: int
    forgery: str
    anchored: bool  # whether the judges know the newest checkpoint from elsewhere


def story(seed):
    chance = random.Random(seed)
    signed = chance.random() < 0.85
    steps = tuple(chance.randrange(5) for _ in range(chance.randrange(1, 5)))
    forgeries = ["nothing"] * 4 + (list(FORGERIES) if signed else ["changed", "deleted", "swapped", "details altered"])
    return Story(seed, steps, signed, chance.randrange(1, 3), chance.choice(forgeries), chance.random() < 0.7)


async def judged_by_both(told, folder):
    """Let a history happen and be forged. Return the program's judgement and the verifier's."""
    chance, path = random.Random(told.seed), folder / "data.db"
    signer, log = FakeSigner(), os.urandom(16)
    async with Database(path) as db:
        kept = await grow(db, told, signer, log, chance)
    if told.forgery == "another history":
        path = folder / "other.db"
        async with Database(path) as db:
            await grow(db, told, signer, log, chance)
    elif told.forgery != "nothing":
        forge(path, FORGERIES[told.forgery], chance)
    anchor = kept if told.anchored else None
    async with Database(path) as db:
        found = await db.read(lambda tx: proof.verify(tx, anchor))
        place = bundle.Place(folder / "bundle", log, "2026-01-01T00:00:00.000Z", "test", is_entry=False)
        await db.read(lambda tx: bundle.write(tx, place, AuditQuery(), with_practice=True))
    return found, verifier.verify(folder / "bundle", receipts(anchor, log))


async def grow(db, told, signer, log, chance):
    """Write a history. Return the newest checkpoint as the keychain keeps it."""
    home = FakeAnchorHome(signer)
    audit = Audit(db, ManualClock(), lambda size: log if size == 16 else os.urandom(size))
    await audit.start()
    for key in range(told.keys if told.signed else 0):
        if key:
            home.signer = FakeSigner(home="passphrase", introduced_by=home.signer, log=log)
        await audit.use(home, "asked")
    for step in told.steps:
        for _ in range(step):
            details = {"title": str(chance.random())} if chance.random() < 0.7 else {}
            await audit.write(Event("item.created", target=f"itm_{chance.randrange(9)}", details=details))
        await audit.checkpoint("count")
    if told.steps[0] and chance.random() < 0.2:
        await db.write(lambda tx: rows.forget_details(tx, [1]))
    return home.kept


def receipts(anchor: AuditAnchor | None, log):
    if anchor is None:
        return []
    return [f"connector-manager/{log.hex()} {anchor.size} {base64.b64encode(anchor.root).decode()}"]


def forge(path, change, chance):
    """Run a change on the database, the triggers gone: what a thief of the folder could do."""
    raw = apsw.Connection(str(path))
    raw.execute("drop trigger audit_keeps_entries; drop trigger audit_keeps_bytes")
    size = raw.execute("select count(*) from audit").fetchone()[0]
    if size > 1:
        change(raw, chance.randrange(1, size + 1), size)
    raw.close()


def changed(raw, seq, _size):
    raw.execute(
        "update audit set entry = cast(replace(cast(entry as text), 'itm_', 'itm_9') as blob) where seq = ?", (seq,)
    )


def rewritten(raw, seq, _size):
    changed(raw, seq, 0)
    log = bytes.fromhex(raw.execute("select json_extract(cast(entry as text), '$.log') from audit").fetchone()[0])
    before = form.GENESIS
    for number, entry in raw.execute("select seq, entry from audit order by seq").fetchall():
        before = form.link(log, number, entry, before)
        fresh = (before, form.leaf(entry), number)
        raw.execute("update audit set link = ?, leaf = ? where seq = ?", fresh)


def deleted(raw, seq, _size):
    raw.execute("delete from audit where seq = ?", (seq,))


def swapped(raw, seq, size):
    other = seq % size + 1
    for old, new in ((seq, -1), (other, seq), (-1, other)):
        raw.execute("update audit set seq = ? where seq = ?", (new, old))


def details_altered(raw, seq, _size):
    raw.execute("update audit_details set body = cast('{}' as blob) where seq >= ?", (seq,))


def checkpoint_edited(raw, seq, _size):
    raw.execute(
        "update checkpoints set note = cast(replace(cast(note as text), 'time 2026', 'time 2025') as blob)"
        " where counter = (select min(counter) from checkpoints where size >= ?)",
        (seq,),
    )


def checkpoint_dropped(raw, _seq, _size):
    raw.execute("delete from checkpoints where counter = (select max(counter) - 1 from checkpoints)")


def newest_dropped(raw, _seq, _size):
    """Drop all that are of the newest size: a receipt has no counter, so it does not miss one without new entries."""
    raw.execute("delete from checkpoints where size = (select max(size) from checkpoints)")


def tail_cut(raw, seq, _size):
    raw.execute("delete from audit where seq >= ?", (seq,))
    raw.execute("delete from checkpoints where size >= ?", (seq,))


def key_exchanged(raw, _seq, _size):
    raw.execute("update audit_keys set public = randomblob(32)")


FORGERIES = {
    "changed": changed,
    "rewritten": rewritten,
    "deleted": deleted,
    "swapped": swapped,
    "details altered": details_altered,
    "a checkpoint edited": checkpoint_edited,
    "a checkpoint dropped": checkpoint_dropped,
    "the newest checkpoint dropped": newest_dropped,
    "the tail cut": tail_cut,
    "a key exchanged": key_exchanged,
    "another history": None,
}


async def agree(seeds, tmp_path):
    verdicts = []
    for seed in seeds:
        told, folder = story(seed), tmp_path / str(seed)
        folder.mkdir()
        found, report = await judged_by_both(told, folder)
        assert (found.verdict, told) == (report.verdict, told), (found, report)
        if found.first_bad and report.first_bad is not None:
            assert report.first_bad <= found.first_bad <= (report.last_bad or found.first_bad), (told, found, report)
        assert told.forgery != "nothing" or report.verdict == "unbroken"
        verdicts.append(report.verdict)
        shutil.rmtree(folder)
    return verdicts


async def test_forty_generated_histories_are_judged_alike(tmp_path):
    verdicts = await agree(range(QUICK), tmp_path)

    assert {"unbroken", "damaged", "shortened"} == set(verdicts)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("start", range(0, ALL, PORTION))
async def test_a_thousand_generated_histories_are_judged_alike(tmp_path, start):
    verdicts = await agree(range(start, start + PORTION), tmp_path)

    assert PORTION == len(verdicts)
    assert {"unbroken", "damaged", "shortened"} == set(verdicts)
