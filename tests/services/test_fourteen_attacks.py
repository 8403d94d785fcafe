"""Fourteen ways of touching a stolen history, each found where it was made; with the key, by what is kept elsewhere."""

import asyncio
import json
import os
import random

import pytest

from connector_app.model.audit import MOST, AuditQuery, Event, Frontier, leaf
from connector_app.services import bundle, proof
from connector_app.services.audit import Audit
from connector_app.store import audit as rows
from connector_app.words.proving import damaged
from tests.fakes.clock import ManualClock
from tests.fakes.signer import FakeAnchorHome, FakeSigner
from tests.verifier import forgeries
from tests.verifier.bundles import sum_up
from tests.verifier.forgeries import Forger
from tests.verifier.shelf import Shelf
from verifier import connector_app_verify as verifier

AT = 6  # the entry that is touched; checkpoints are of 0, 4, 8 and 12 entries


class Stolen:
    """A history, what a thief has of it (the database, and the key), and what the person keeps (anchor, receipt)."""

    def __init__(self, days=1) -> None:
        self.shelf, self.log, self.home = Shelf(), os.urandom(16), FakeAnchorHome(FakeSigner(home="keychain:test"))
        self.older, self.days = b"", days
        asyncio.run(self._grow())
        self.its = Forger(self.shelf, (self.home.signer,), self.log, random.Random(1))
        self.its.seq = AT

    async def _grow(self):
        clock = ManualClock()
        audit = Audit(self.shelf, clock, lambda size: self.log if size == 16 else os.urandom(size))
        await audit.start()
        await audit.use(self.home)
        for n in range(1, 13):
            await audit.write(Event("item.created", target=f"itm_{n}", details={"title": f"Thing {n}"}))
            if n % 4 == 0 and n < 4 * self.days:
                clock.advance(24 * 3600)
                before = self.home.signer
                self.home.signer = FakeSigner(home="keychain:test", introduced_by=before, log=self.log)
            if n % 4 == 0:
                await audit.checkpoint("count")
            if n == 9:
                self.older = self.shelf.raw.serialize("main")
        self.receipt = (await audit.receipt()).value

    def judged(self):
        found = proof.verify(self.shelf.tx, self.home.kept)
        return found.verdict, found.first_bad, found.last_bad

    def exported(self, folder, **asked):
        place = bundle.Place(folder, self.log, "2026-01-01T00:00:00.000Z", "test", is_entry=False)
        bundle.write(self.shelf.tx, place, AuditQuery(**asked), with_practice=True)
        return folder


def counted(folder):
    return json.loads((folder / "manifest.json").read_text())["included"]


@pytest.fixture
def stolen():
    return Stolen()


def tail_below(its):
    its.run("delete from audit where seq > 10")


def tail_above(its):
    its.run("delete from audit where seq > 8")
    its.run("delete from checkpoints where size > 8")


def duplicated(its):
    """Write one a second time behind itself, and let all that follow move up."""
    forgeries.inserted(its)
    raw = its.value("select entry from audit where seq = ?", AT + 1)
    its.set_entry(AT, raw)
    its.rehash()


def spliced(its):
    """Go on with another history from the seventh entry on."""
    other = Stolen()
    for seq, entry in other.shelf.raw.execute("select seq, entry from audit where seq > ?", (AT,)).fetchall():
        its.set_entry(seq, entry)
    its.rehash()


def dropped(its):
    its.run("delete from checkpoints where counter = 3")


def put_at(place):
    """Lay one of last year, all its own hashes right, where a walk from the first to the newest does not pass."""

    def put(its):
        its.run(
            "insert into audit (seq, entry, link, leaf) select ?, entry, link, leaf from audit where seq = ?", place, AT
        )
        its.edit(place, seq=place, ts="2020-01-01T00:00:00.000Z", detail="")
        raw = its.value("select entry from audit where seq = ?", place)
        its.run("update audit set leaf = ? where seq = ?", leaf(raw), place)

    return put


ATTACKS = {
    "a byte changed": (forgeries.changed, ("damaged", 6, 6)),
    "a byte changed and all links made to fit": (forgeries.rewritten, ("damaged", 5, 8)),
    "one deleted": (forgeries.deleted, ("damaged", 6, 6)),
    "one deleted and the gap closed": (forgeries.deleted_and_closed_up, ("damaged", 5, 8)),
    "the tail below the last checkpoint deleted": (tail_below, ("shortened", 11, 0)),
    "the tail deleted with its checkpoints": (tail_above, ("shortened", 9, 0)),
    "two swapped": (forgeries.swapped, ("damaged", 6, 6)),
    "one slipped in, back-dated": (forgeries.inserted, ("damaged", 6, 6)),
    "one written twice": (duplicated, ("damaged", 7, 7)),
    "a checkpoint dropped": (dropped, ("damaged", 5, 0)),
    "a checkpoint's time edited": (forgeries.time_edited, ("damaged", 5, 0)),
    "two histories spliced": (spliced, ("damaged", 7, 7)),
    "one put before the first": (put_at(0), ("damaged", 0, 0)),
    "one put far before the first": (put_at(-7), ("damaged", -7, -7)),
    "one put behind all numbers": (put_at(MOST + 1), ("damaged", MOST + 1, MOST + 1)),
    "one put far behind all numbers": (put_at(2**62), ("damaged", 2**62, 2**62)),
}
OUT_OF_PLACE = tuple(name for name in ATTACKS if " put " in name)
WITH_THE_KEY = ("a byte changed", "one deleted and the gap closed", "one slipped in, back-dated", "two swapped")


@pytest.mark.parametrize("days", [1, 4])
@pytest.mark.parametrize("name", ATTACKS)
def test_each_is_found_and_the_right_entry_named(name, days):
    stolen = Stolen(days)
    assert ("unbroken", 0, 0) == stolen.judged()
    change, expected = ATTACKS[name]

    change(stolen.its)

    assert expected == stolen.judged()


@pytest.mark.parametrize("name", WITH_THE_KEY)
def test_with_the_key_in_hand_it_is_found_by_what_is_kept_elsewhere(stolen, tmp_path, name):
    ATTACKS[name][0](stolen.its)
    stolen.its.renumber()
    stolen.its.run("delete from audit_details")  # they would tell by themselves
    stolen.its.sign_again()
    folder = stolen.exported(tmp_path / "bundle")

    assert "unbroken" == proof.verify(stolen.shelf.tx, None).verdict  # nobody else could know: docs/history.md
    assert "unbroken" == verifier.verify(folder).verdict
    assert stolen.judged()[0] in {"damaged", "shortened"}
    assert verifier.verify(folder, [stolen.receipt]).verdict in {"damaged", "shortened"}


@pytest.mark.parametrize("name", OUT_OF_PLACE)
def test_an_entry_out_of_place_is_shown_nowhere_and_what_follows_goes_on_in_its_place(stolen, tmp_path, name):
    tx, place = stolen.shelf.tx, ATTACKS[name][1][1]
    note = rows.newest_checkpoint(tx)
    assert proof.read_back(tx, stolen.log, Frontier(), note.counter)
    ATTACKS[name][0](stolen.its)
    year = ("2020-01-01T00:00:00.000Z", "2021-01-01T00:00:00.000Z")

    for query in (AuditQuery(limit=99), AuditQuery(text="itm_6"), AuditQuery(actions=("item",)), AuditQuery(before=99)):
        seen = [entry.seq for entry in rows.page(tx, query)]
        assert seen
        assert set(seen) <= set(range(1, 13))
        assert sorted(seen) == rows.sequence(tx, query)[: len(seen)]
        assert len(seen) == rows.count(tx, query)
    assert [] == rows.page(tx, AuditQuery(since=year[0], until=year[1]))
    assert [] == rows.page(tx, AuditQuery(since=year[0], until=year[1], actions=("item",)))
    assert [(0, 0, 0)] == rows.days(tx, AuditQuery(), year)
    assert ([], None) == (rows.these(tx, [place]), rows.get(tx, place))
    assert 12 == rows.size(tx)
    assert ("unbroken", 12) == (verifier.verify(folder := stolen.exported(tmp_path / "b")).verdict, counted(folder))
    assert not proof.read_back(tx, stolen.log, Frontier(), note.counter)


async def test_checking_a_history_with_an_entry_far_out_of_place_writes_down_what_it_found(stolen):
    audit = Audit(stolen.shelf, ManualClock(), os.urandom)
    await audit.start()
    put_at(2**62)(stolen.its)

    found = (await audit.verify()).value

    assert ("place", 2**62) == (found.why, found.first_bad)
    entry = rows.get(stolen.shelf.tx, 13)
    assert ("audit.verified", "place", MOST) == (entry.action, entry.error, entry.counts["first_bad"])
    assert "Entry 4,611,686,018,427,387,904 lies where the program writes none" == damaged(found)


def test_an_older_copy_in_its_place_is_found_by_the_anchor(stolen):
    stolen.shelf.raw.deserialize("main", stolen.older)

    assert ("shortened", 10, 0) == stolen.judged()


def test_a_new_history_under_another_key_is_found_by_the_anchor(stolen):
    other = Stolen()
    assert "unbroken" == other.judged()[0]

    found = proof.verify(other.shelf.tx, stolen.home.kept)

    assert ("damaged", 12) == (found.verdict, found.last_bad)


def test_an_edited_filtered_export_is_found(stolen, tmp_path):
    folder = stolen.exported(tmp_path / "bundle", text="Thing 6")
    assert ("unbroken", 1) == (verifier.verify(folder).verdict, verifier.verify(folder).entries)
    lines = [json.loads(line) for line in (folder / "entries.jsonl").read_text().splitlines()]

    lines[0]["entry"] = lines[0]["entry"][:40] + ("A" if lines[0]["entry"][40] != "A" else "B") + lines[0]["entry"][41:]
    (folder / "entries.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    sum_up(folder)

    assert ("damaged", 6) == (verifier.verify(folder).verdict, verifier.verify(folder).first_bad)


@pytest.mark.parametrize("asked", [{}, {"text": "Thing"}, {"actions": ("item",)}])
def test_a_history_with_a_missing_entry_is_never_exported_as_if_it_were_whole(stolen, tmp_path, asked):
    forgeries.deleted(stolen.its)

    report = verifier.verify(stolen.exported(tmp_path / "bundle", **asked))

    assert "damaged" == report.verdict
    assert AT == report.first_bad


def test_forgotten_words_are_no_damage(stolen):
    rows.forget_details(stolen.shelf.tx, range(1, 13))

    assert ("unbroken", 0, 0) == stolen.judged()
