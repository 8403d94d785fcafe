"""The program's own check and the verifier judge the same histories, honest and forged, and agree."""

import base64
import os
import random
import shutil
from dataclasses import dataclass

import pytest

from connector_app.model.audit import AuditQuery, Event
from connector_app.services import bundle, exports, proof
from connector_app.services.audit import Audit
from connector_app.services.retention import tombstone
from connector_app.store import audit as rows
from connector_app.store import audit_ground
from tests.fakes.clock import ManualClock
from tests.fakes.signer import FakeAnchorHome, FakeSigner
from tests.verifier.forgeries import BY_A_THIEF_OF_THE_KEY, BY_ANYBODY, Forger
from tests.verifier.shelf import Shelf
from verifier import connector_app_verify as verifier

ALL, QUICK, PORTION = 1000, 60, 250
LOG = bytes(range(16))
HOMES = ("practice-file", "passphrase", "keychain:test")
FIRST = FakeSigner(home=HOMES[0])
SECOND = FakeSigner(home=HOMES[1], introduced_by=FIRST, log=LOG)
THIRD = FakeSigner(home=HOMES[2], introduced_by=SECOND, log=LOG)
CHAIN = (FIRST, SECOND, THIRD)
BAD_CHAINS = {
    "a key introduced by one before the one before it": (
        FIRST, SECOND, FakeSigner(home=HOMES[2], introduced_by=FIRST, log=LOG)
    ),
    "a first key that claims an introduction": (FakeSigner(introduced_by=FIRST, log=LOG),),
    "a key that nobody introduced": (FIRST, FakeSigner(home=HOMES[1])),
    "a key that introduced itself": (FIRST, FakeSigner(home=HOMES[1], introduced_by=FakeSigner(), log=LOG)),
    "a key introduced for another history": (FIRST, FakeSigner(home=HOMES[1], introduced_by=FIRST, log=bytes(16))),
    "an old key that signs again": (FIRST, SECOND, FIRST),
    "an old key that signs after two others": (FIRST, SECOND, THIRD, FIRST),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Story:
    """What happened in a generated history: how it grew, who signed, what a thief did to it."""

    seed: int
    steps: tuple[int, ...]
    keys: tuple[FakeSigner, ...]
    forgery: str
    anchored: bool  # whether the judges know the newest checkpoint from elsewhere
    drops: bool = False  # whether its oldest entries were dropped


def story(seed):
    chance = random.Random(seed)
    steps = tuple(chance.randrange(5) for _ in range(chance.randrange(1, 5)))
    keys = CHAIN[: chance.randrange(1, 4)] if chance.random() < 0.85 else ()
    unsigned = ("changed", "deleted", "swapped", "moved far away", "details altered", "a link altered")
    names = [*BY_ANYBODY, *BY_A_THIEF_OF_THE_KEY, *BAD_CHAINS, "another history"] if keys else unsigned
    forgery = "nothing" if chance.random() < 0.25 else chance.choice(list(names))
    anchored, drops = chance.random() < 0.6, chance.random() < 0.5
    return Story(seed, steps, BAD_CHAINS.get(forgery, keys), forgery, anchored, drops and bool(keys))


async def judged_by_both(told, folder):
    """Let a history happen and be forged. Return the program's judgement and the verifier's."""
    chance, shelf = random.Random(told.seed), Shelf()
    kept = await grow(shelf, told, chance)
    if told.forgery == "another history":
        shelf = Shelf()
        await grow(shelf, told, chance)
    else:
        Forger(shelf, told.keys[-1:], LOG, chance).forge(told.forgery)
    anchor = kept if told.anchored else None
    found = proof.verify(shelf.tx, anchor)
    place = bundle.Place(folder, LOG, "2026-01-01T00:00:00.000Z", "test", is_entry=False)
    bundle.write(shelf.tx, place, AuditQuery(), with_practice=True)
    return found, verifier.verify(folder, receipts(anchor))


async def grow(shelf, told, chance):
    """Write a history. Return the newest checkpoint as the keychain keeps it."""
    home = FakeAnchorHome()
    audit = Audit(shelf, ManualClock(), lambda size: LOG if size == 16 else os.urandom(size))
    await audit.start()
    for home.signer in told.keys:
        await audit.use(home, "asked")
        if chance.random() < 0.5:
            await audit.write(Event("keys.moved", details={"home": home.signer.home}))
            await audit.checkpoint("count")
    for step in told.steps:
        for _ in range(step):
            details = {"title": str(chance.random())} if chance.random() < 0.7 else {}
            counts = {"seen": chance.randrange(9)} if chance.random() < 0.2 else {}
            target = chance.choice(["itm_1", "itm_2", "itm_\u00e9"])
            await audit.write(Event("item.created", target=target, counts=counts, details=details))
        await audit.checkpoint("count")
    if told.drops:
        await drop(shelf, audit, chance)
    if told.steps[0] and chance.random() < 0.2:
        await shelf.write(lambda tx: rows.forget_details(tx, [1]))
    return home.kept


async def drop(shelf, audit, chance):
    """Drop the oldest segments, or only some of those that were said to be dropped, and let it go on from there."""
    points = [each for each in rows.checkpoints(shelf.tx) if each.size]
    if not points:
        return
    named = chance.choice(points)
    first = next(each.counter for each in points if each.size == named.size)
    old = audit_ground.Segments(named.size, first, named.frontier.root(), named.size, "", "")
    await audit.checkpoint("drop", tombstone(old, "2026-01-01T00:00:00.000Z", "you"))
    audit_ground.drop(shelf.tx, chance.choice([each.size for each in points if each.size <= named.size]))
    for _ in range(chance.randrange(3)):
        await audit.write(Event("item.created", details={"title": "later"}))
        await audit.checkpoint("count")


def receipts(anchor):
    if anchor is None:
        return []
    return [f"connector-manager/{LOG.hex()} {anchor.size} {base64.b64encode(anchor.root).decode()}"]


async def agree(seeds, tmp_path):
    verdicts = []
    for seed in seeds:
        told, folder = story(seed), tmp_path / str(seed)
        found, report = await judged_by_both(told, folder)
        expected = "unbroken" if lies_after(found, report) else found.verdict
        assert (expected, told) == (report.verdict, told), (found, report)
        if report.first_bad is not None:
            assert report.first_bad <= found.first_bad, (told, found, report)
            assert not report.last_bad or found.first_bad <= found.last_bad <= report.last_bad, (told, found, report)
        if report.checkpoint:
            assert found.signed_size == report.checkpoint.size, (told, found, report)
        assert told.forgery != "nothing" or report.verdict == "unbroken"
        verdicts.append(report.verdict)
        shutil.rmtree(folder)
    return verdicts


def lies_after(found, report):
    """Tell whether the damage is in an entry after the newest checkpoint: those are not exported."""
    return bool(report.checkpoint) and found.why == "link" and found.first_bad > report.manifest.size


@pytest.fixture(autouse=True)
def _quick_disk(monkeypatch):
    monkeypatch.setattr(exports.os, "fsync", lambda _descriptor: None)  # nothing here asks what a power cut leaves


async def test_sixty_generated_histories_are_judged_alike(tmp_path):
    verdicts = await agree(range(QUICK), tmp_path)

    assert {"unbroken", "damaged", "shortened"} == set(verdicts)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("start", range(0, ALL, PORTION))
async def test_a_thousand_generated_histories_are_judged_alike(tmp_path, start):
    verdicts = await agree(range(start, start + PORTION), tmp_path)

    assert PORTION == len(verdicts)
    assert {"unbroken", "damaged", "shortened"} == set(verdicts)


@pytest.mark.parametrize("name", BAD_CHAINS)
async def test_keys_that_do_not_follow_each_other_are_refused_by_both(tmp_path, name):
    told = Story(1, (2, 3), BAD_CHAINS[name], name, anchored=False)

    found, report = await judged_by_both(told, tmp_path / "bundle")

    assert ("damaged", "damaged") == (found.verdict, report.verdict)
    assert found.why in {"introduction", "signature"}
