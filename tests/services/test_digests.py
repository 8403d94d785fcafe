"""Whole segments are compared at once where nobody can sign for their day any more; all others entry by entry."""

import os

import pytest

from connector_app.model import audit as form
from connector_app.model.audit import Event, Receipt
from connector_app.services import proof
from connector_app.services.audit import Audit
from connector_app.store import audit as rows
from connector_app.store import audit_segment
from tests.fakes.clock import ManualClock
from tests.fakes.signer import FakeAnchorHome, FakeSigner
from tests.verifier.shelf import Shelf


class Kept:
    """A history of 12 entries, signed at 0, 4, 8 and 12, each time by the key of another day; the last is in use."""

    def __init__(self) -> None:
        self.shelf, self.home = Shelf(), FakeAnchorHome()
        self.clock = ManualClock()
        self.audit = Audit(self.shelf, self.clock, os.urandom)

    async def grow(self, days=3):
        await self.audit.start()
        await self.audit.use(self.home)
        for day in range(days):
            for n in range(4):
                await self.audit.write(Event("item.created", target=f"itm_{n}", details={"title": f"{day} {n}"}))
            self.next_day()
            await self.audit.checkpoint("count")
        return self

    def next_day(self):
        self.clock.advance(24 * 3600)
        self.home.signer = FakeSigner(introduced_by=self.home.signer, log=self.audit.log)

    def run(self, statement, *values):
        return self.shelf.raw.execute(statement, values).fetchall()

    def judged(self, anchor=None, receipts=()):
        found = proof.verify(self.shelf.tx, anchor, receipts=receipts)
        return found.verdict, found.why, found.first_bad, found.last_bad

    def points(self):
        return [form.read_checkpoint(form.note_parts(each.note)[0]) for each in rows.checkpoints(self.shelf.tx)]


@pytest.fixture
async def kept():
    return await Kept().grow()


def counting(monkeypatch):
    """Count the entries that are looked at one by one."""
    looked, real = [], rows.raw_with_details

    def counted(*asked, **more):
        found = real(*asked, **more)
        looked.extend(row[0] for row in found)
        return found

    monkeypatch.setattr(rows, "raw_with_details", counted)
    return looked


async def test_every_checkpoint_states_the_digest_of_its_segment(kept):
    tx, sizes = kept.shelf.tx, [0, 4, 8, 12]

    stated = [point.segment for point in kept.points()]

    assert stated == [audit_segment.digest(tx, after, upto) for after, upto in zip([0, *sizes], sizes, strict=False)]
    assert 4 == len(set(stated))


async def test_only_what_the_key_in_use_signed_is_hashed_entry_by_entry(kept, monkeypatch):
    looked = counting(monkeypatch)

    assert ("unbroken", "", 0, 0) == kept.judged(kept.home.kept)

    assert [9, 10, 11, 12] == looked


async def test_up_to_a_receipt_everything_is_hashed_entry_by_entry(kept, monkeypatch):
    point, looked = kept.points()[2], counting(monkeypatch)
    receipt = Receipt(kept.audit.log, 8, point.root)

    assert ("unbroken", "", 0, 0) == kept.judged(receipts=[receipt])

    assert list(range(1, 13)) == looked
    assert "damaged" == kept.judged(receipts=[Receipt(kept.audit.log, 8, bytes(32))])[0]


async def test_an_anchor_of_an_older_program_is_compared_with_what_was_hashed(kept, monkeypatch):
    looked = counting(monkeypatch)
    older = form.AuditAnchor(4, 12, kept.home.kept.root)

    assert ("unbroken", "", 0, 0) == kept.judged(older)

    assert list(range(1, 13)) == looked


async def test_an_anchor_whose_checkpoint_is_gone_is_missed_in_the_middle_of_a_segment(kept):
    root = form.Frontier().grown(rows.leaves(kept.shelf.tx, 0, 6)).root()

    assert "unbroken" == kept.judged(form.AuditAnchor(2, 6, root))[0]
    assert ("damaged", "anchor", 1, 6) == kept.judged(form.AuditAnchor(2, 6, bytes(32), note=bytes(32)))


async def test_forgotten_words_are_counted_and_the_rest_of_their_segment_is_looked_at(kept, monkeypatch):
    looked = counting(monkeypatch)
    rows.forget_details(kept.shelf.tx, [6])

    found = proof.verify(kept.shelf.tx, None)

    assert ("unbroken", 1) == (found.verdict, found.forgotten)
    assert [5, 6, 7, 8, 9, 10, 11, 12] == looked


async def test_words_forgotten_before_they_were_signed_leave_the_digest_unsaid(kept):
    await kept.audit.write(Event("item.created", details={"title": "canary"}))
    rows.forget_details(kept.shelf.tx, [13])

    await kept.audit.checkpoint("asked")

    assert b"" == kept.points()[-1].segment
    assert "unbroken" == kept.judged(kept.home.kept)[0]


async def test_what_was_changed_before_it_was_signed_is_never_vouched_for(kept):
    await kept.audit.write(Event("item.created", target="itm_1"))
    kept.run("drop trigger audit_keeps_bytes")
    kept.run("update audit set entry = replace(cast(entry as text), 'itm_1', 'itm_2') where seq = 13 and 0")
    raw = kept.run("select entry from audit where seq = 13")[0][0].replace(b"itm_1", b"itm_2")
    kept.run("update audit set entry = ? where seq = 13", raw)

    await kept.audit.checkpoint("asked")
    kept.next_day()
    await kept.audit.checkpoint("asked")

    assert b"" == kept.points()[-2].segment
    assert ("damaged", "link", 13, 13) == kept.judged()


async def test_a_thief_of_the_key_in_use_who_states_a_digest_beside_the_old_root_is_found(kept):
    raw = kept.run("select entry from audit where seq = 10")[0][0].replace(b"itm_1", b"itm_9")
    kept.run("drop trigger audit_keeps_bytes")
    kept.run("delete from audit_details where seq = 10")
    kept.run("update audit set entry = ? where seq = 10", raw)
    body = form.note_parts(rows.checkpoints(kept.shelf.tx, 3)[0].note)[0].decode().split("\n")
    body[9] = f"segment {audit_segment.digest(kept.shelf.tx, 8, 12).hex()}"
    note = form.signed_note(
        form.read_checkpoint("\n".join(body).encode()), kept.home.signer.public, kept.home.signer.sign
    )
    kept.run("update checkpoints set note = ? where counter = 4", note)

    assert ("damaged", "link", 10, 10) == kept.judged()


async def test_a_digest_that_does_not_fit_what_its_root_fits_is_damage(kept):
    point = kept.points()[-1]
    false = form.Checkpoint(**{name: getattr(point, name) for name in point.__slots__} | {"segment": b"\xab" * 32})
    note = form.signed_note(false, kept.home.signer.public, kept.home.signer.sign)
    kept.run("update checkpoints set note = ? where counter = 4", note)

    assert ("damaged", "segment", 9, 12) == kept.judged()


async def test_a_state_of_the_tree_that_was_altered_beside_is_not_believed(kept, monkeypatch):
    looked = counting(monkeypatch)
    kept.run("update checkpoints set frontier = zeroblob(32) where counter = 2")

    assert ("unbroken", "", 0, 0) == kept.judged()

    assert [1, 2, 3, 4, 9, 10, 11, 12] == looked


@pytest.mark.parametrize(
    "change",
    [
        "update audit set link = zeroblob(31) where seq = 2",
        "update audit set leaf = zeroblob(33) where seq = 2",
        "update audit_details set salt = zeroblob(17) where seq = 2",
        "delete from audit where seq = 2",
    ],
)
async def test_there_is_no_digest_where_something_has_not_its_length_or_is_not_there(kept, change):
    kept.run("drop trigger audit_keeps_bytes; drop trigger audit_keeps_entries")
    kept.run(change)

    assert audit_segment.digest(kept.shelf.tx, 0, 4) is None
    assert ("damaged", 2, 2) == (kept.judged()[0], *kept.judged()[2:])


async def test_many_entries_have_the_digest_of_all_of_them(kept, monkeypatch):
    whole = audit_segment.digest(kept.shelf.tx, 0, 12)
    monkeypatch.setattr(audit_segment, "CHUNK", 5)

    assert whole == audit_segment.digest(kept.shelf.tx, 0, 12)


@pytest.mark.parametrize("line", ["segment ab", "segment", "segment -\nmore", "segments -", f"segment {'AB' * 32}"])
async def test_a_checkpoint_with_another_tenth_line_cannot_be_read(kept, line):
    body = form.note_parts(rows.checkpoints(kept.shelf.tx)[0].note)[0].decode().split("\n")[:9]
    assert form.read_checkpoint("\n".join([*body, ""]).encode()).segment is None

    with pytest.raises(ValueError, match=r"line|digest|expected|form|hexadecimal"):
        form.read_checkpoint("\n".join([*body, line, ""]).encode())
