"""What is older than a person wants to keep is dropped: whole segments, signed, and everything else still proves."""

import os
import random
from copy import copy
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import apsw
import pytest

from connector_app.engine.moving import root_of
from connector_app.model.audit import AuditQuery, Event, Frontier, Receipt
from connector_app.model.failure import FailureError, Rejected, VerificationFailed
from connector_app.model.result import Err, Ok
from connector_app.services import bundle, proof, retention
from connector_app.services.audit import Audit
from connector_app.services.retention import AT_ONCE, Retention, by_itself, tombstone
from connector_app.store import audit as rows
from connector_app.store import audit_extent, audit_ground, copies, moving, schema, upkeep
from connector_app.store.database import Reader
from tests.fakes.clock import ManualClock
from tests.fakes.signer import FakeAnchorHome, FakeSigner
from tests.verifier.shelf import Shelf
from verifier import connector_app_verify as verifier

YEAR = 366 * 24 * 3600
WHERE = "2026-01-01T00:00:00.000Z"


class Old(Shelf):
    """A history of 12 entries of 2026, signed at 0, 4, 8 and 12; the last four were written two years later."""

    def __init__(self) -> None:
        super().__init__()
        self.clock, self.home = ManualClock(), FakeAnchorHome(FakeSigner(home="keychain:test"))
        self.audit = Audit(self, self.clock, os.urandom)
        self.retention = Retention(self, self.audit, self.clock, 1)
        self.receipts = []

    async def fold(self):
        return True

    async def grow(self):
        await self.audit.start()
        await self.audit.use(self.home)
        for part in range(3):
            if part == 2:
                self.clock.advance(2 * YEAR)
            self.next_day()
            for n in range(4):
                await self.audit.write(Event("item.created", target=f"itm_{n}", details={"title": f"Thing {part}{n}"}))
            self.receipts.append((await self.audit.receipt()).value)
        return self

    async def again(self):
        """Return the same history once more: made anew it takes a while."""
        fresh = Old()
        fresh.raw.deserialize("main", self.raw.serialize("main"))
        fresh.clock, fresh.home, fresh.receipts = copy(self.clock), copy(self.home), self.receipts
        fresh.audit = Audit(fresh, fresh.clock, os.urandom)
        fresh.retention = Retention(fresh, fresh.audit, fresh.clock, 1)
        await fresh.audit.start()
        fresh.audit._home, fresh.audit._signer = fresh.home, fresh.home.signer
        return fresh

    def next_day(self):
        self.clock.advance(24 * 3600)
        self.home.signer = FakeSigner(home="keychain:test", introduced_by=self.home.signer, log=self.audit.log)

    async def drop(self):
        return (await self.retention.drop((await self.retention.due()).value.limit)).value

    def judged(self, *receipts):
        kept = [Receipt.read(line) for line in receipts]
        return proof.verify(self.tx, self.home.kept, receipts=kept)

    def exported(self, folder, **asked):
        place = bundle.Place(folder, self.audit.log, WHERE, "test", is_entry=False)
        bundle.write(self.tx, place, AuditQuery(**asked), with_practice=True)
        return folder

    def said(self):
        return [entry.seq for entry in rows.page(self.tx, AuditQuery(limit=99))]


MADE: list[Old] = []


@pytest.fixture
async def old():
    if not MADE:
        MADE.append(await Old().grow())
    return await MADE[0].again()


async def test_whole_segments_go_and_all_that_is_left_is_proved_by_both(old, tmp_path):
    dropped = await old.drop()
    await old.audit.write(Event("item.deleted"))
    await old.audit.checkpoint("count")
    found, report = old.judged(), verifier.verify(old.exported(tmp_path / "b"))

    assert 8 == dropped
    assert ("unbroken", 14, 14, 8, 8) == (found.verdict, found.size, found.signed_size, found.dropped, found.allowed)
    assert ("unbroken", 8, 13, 6) == (report.verdict, report.allowed, report.tombstone, report.entries)
    assert [14, 13, 12, 11, 10, 9] == old.said()
    entry = rows.get(old.tx, 13)
    assert ("audit.dropped", "you", 8) == (entry.action, entry.actor, entry.details["entries"])
    assert "2027" == entry.details["day"][:4]


async def test_nothing_of_them_is_left_in_any_table(old):
    assert "" == audit_extent.begins(old.tx)
    await old.drop()
    assert rows.get(old.tx, 9).ts == audit_extent.begins(old.tx)

    assert [9] == [row[0] for row in old.tx.all("select min(seq) from audit_details")]
    assert [] == old.tx.all("select rowid from audit_words where audit_words match 'Thing AND 00'")
    assert 0 == rows.count(old.tx, AuditQuery(text="Thing 00"))
    assert 9 == audit_extent.oldest(old.tx).seq


async def test_receipts_of_before_and_after_still_agree_and_another_does_not(old, tmp_path):
    await old.drop()
    folder = old.exported(tmp_path / "b")
    log, size, root = old.receipts[0].split()
    never, other = f"{log} 3 {root}", f"{log} {size} {old.receipts[1].split()[2]}"

    for receipt in old.receipts:
        found = proof.verify(old.tx, None, receipts=[Receipt.read(receipt)])
        assert ("unbroken", int(receipt.split()[1])) == (found.verdict, found.confirmed)
        assert "unbroken" == verifier.verify(folder, [receipt]).verdict
    for receipt in (never, other):
        assert ("damaged", "anchor") == (old.judged(receipt).verdict, old.judged(receipt).why)
        assert "damaged" == verifier.verify(folder, [receipt]).verdict


@pytest.mark.parametrize("asked", [{"text": "Thing 21"}, {"before": 0, "actions": ("audit",)}, {"text": "nothing"}])
async def test_a_part_still_proves_each_of_its_entries(old, tmp_path, asked):
    await old.drop()
    for _ in range(3):
        await old.audit.write(Event("item.deleted"))
    await old.audit.checkpoint("count")

    report = verifier.verify(old.exported(tmp_path / "b", **asked), [old.receipts[1]])

    assert ("unbroken", rows.count(old.tx, AuditQuery(**asked))) == (report.verdict, report.entries)


@pytest.mark.parametrize("size", range(1, 18))
def test_paths_above_a_ground_are_those_of_the_whole_tree(size):
    leaves = [bytes([n]) * 32 for n in range(size)]
    whole = bundle.Proofs(leaves, Frontier())
    for begin in range(size):
        part = bundle.Proofs(leaves[begin:], Frontier().grown(leaves[:begin]))
        assert whole.root == part.root
        assert [whole.path(n) for n in range(begin, size)] == [part.path(n) for n in range(begin, size)]


async def test_the_root_of_what_moves_to_another_computer_is_that_of_all(old):
    whole = root_of(old.tx, rows.size(old.tx))
    await old.drop()

    assert whole[1] == root_of(old.tx, 12)[1]
    assert (13, old.judged().root) == root_of(old.tx, 13)
    old.raw.execute("update checkpoints set frontier = x'' where size = 8")
    assert (13, b"") == root_of(old.tx, 13)


async def test_it_can_be_dropped_again_and_a_tombstone_can_go_with_the_rest(old, tmp_path):
    await old.drop()
    old.clock.advance(2 * YEAR)
    old.next_day()
    await old.audit.write(Event("item.created"))
    await old.audit.checkpoint("count")

    assert 5 == await old.drop()

    assert ("unbroken", 13, 13) == (old.judged().verdict, old.judged().dropped, old.judged().allowed)
    report = verifier.verify(old.exported(tmp_path / "b"), old.receipts)
    assert ("unbroken", 13) == (report.verdict, report.allowed)
    assert old.tx.all("select * from audit where seq < 14") == []


async def test_the_newest_note_of_a_removal_is_of_one_that_happened(old):
    assert audit_extent.newest_drop(old.tx) is None
    await old.audit.checkpoint("drop", tombstone(audit_ground.older_than(old.tx, "2027"), "2027-01-01", "you"))
    assert audit_extent.newest_drop(old.tx) is None  # it is signed, and all is there
    old.clock.advance(2 * YEAR)
    audit_ground.drop(old.tx, 8)
    await old.audit.checkpoint("drop", tombstone(audit_ground.older_than(old.tx, "2029"), "2029-01-01", "you"))
    forged = replace(tombstone(audit_ground.older_than(old.tx, "2029"), "2029-01-01", "you"), counts={"dropped": 8})
    await old.audit.write(forged)

    assert (13, "2027-01-01") == ((note := audit_extent.newest_drop(old.tx)).seq, note.details["day"])

    audit_ground.drop(old.tx, 13)
    assert 14 == audit_extent.newest_drop(old.tx).seq


class TestWhoMayDrop:
    async def test_nothing_goes_by_itself_before_the_person_agreed(self, old):
        await old.retention.once()

        assert (12, 0) == (rows.size(old.tx), audit_ground.mark(old.tx))

    async def test_what_grows_old_goes_by_itself_and_is_looked_for_once_a_day(self, old):
        await old.retention.drop("2027-12-20T00:00:00.000Z")
        written = datetime.fromisoformat(rows.get(old.tx, 12).ts)
        old.clock.set(written.replace(year=written.year + 1) - timedelta(minutes=30))
        for advance, gone in ((0, 8), (3600, 8), (24 * 3600 - 3601, 8), (1, 13)):
            old.clock.advance(advance)
            await old.retention.once()
            assert gone == audit_ground.mark(old.tx)

        assert (14, "program") == (rows.size(old.tx), rows.get(old.tx, 14).actor)
        assert "unbroken" == old.judged().verdict

    async def test_it_goes_on_by_itself_for_as_long_as_no_step_is_larger_than_two_months(self):
        old = Old()
        await old.audit.start()
        await old.audit.use(old.home)
        for _ in range(6):
            await old.audit.write(Event("item.created"))
            await old.audit.checkpoint("count")
            old.clock.advance(40 * 24 * 3600)
        old.clock.advance(145 * 24 * 3600)
        assert 1 == await old.drop()
        for goes in (2, 3, 4):
            old.clock.advance(40 * 24 * 3600)
            assert (await old.retention.due()).value.is_agreed
            await old.retention.once()
            assert goes == audit_ground.mark(old.tx)
        old.clock.advance(80 * 24 * 3600)
        assert not (await old.retention.due()).value.is_agreed
        await old.retention.once()

        assert (4, ["you", "program", "program", "program"]) == (
            audit_ground.mark(old.tx),
            [rows.get(old.tx, seq).actor for seq in range(7, 11)],
        )

    async def test_a_clock_that_is_years_ahead_takes_nothing_without_asking(self, old):
        await old.drop()
        old.clock.advance(20 * YEAR)

        await old.retention.once()

        assert 13 == rows.size(old.tx)
        assert not (await old.retention.due()).value.is_agreed

    async def test_another_limit_is_asked_for_anew_and_is_an_entry(self, old):
        await old.drop()

        answer = (await old.retention.keep(5)).value

        assert answer is None
        assert ("settings.changed", "5 years") == (
            (entry := rows.get(old.tx, 14)).action,
            entry.details["value"],
        )
        assert (await old.retention.keep(0)).value is None
        assert ("", 15) == (old.judged().agreed, old.judged().signed_size)  # what takes it back is signed at once

    async def test_what_was_signed_before_another_limit_waits_for_a_word_that_is_signed_anew(self, old):
        limit = "2027-12-20T00:00:00.000Z"
        await old.audit.checkpoint("drop", tombstone(audit_ground.older_than(old.tx, limit), limit, "you"))
        assert (await old.retention.due()).value.is_agreed
        for years in (5, 1):
            await old.retention.keep(years)
        assert not (await old.retention.due()).value.is_agreed
        await old.retention.once()
        assert (0, 15) == (audit_ground.mark(old.tx), rows.size(old.tx))

        assert Ok(8) == await old.retention.drop(limit)

        assert ("audit.dropped", limit) == (rows.get(old.tx, 16).action, old.judged().agreed)

    async def test_who_keeps_everything_drops_nothing(self, old):
        await old.retention.keep(0)
        await old.retention.once()

        assert (await old.retention.due()).value is None
        assert Ok(0) == await old.retention.drop("2020-01-01T00:00:00.000Z")

    async def test_where_nobody_can_sign_nothing_goes_then_or_later(self, old):
        old.audit._home = None

        answer = await old.retention.drop("2027-06-01T00:00:00.000Z")

        assert isinstance(answer, Err)
        assert isinstance(answer.failure, Rejected)
        assert [*range(12, 0, -1)] == old.said()
        old.audit._home = old.home
        await old.retention.once()
        assert [*range(12, 0, -1)] == old.said()

    async def test_a_keychain_that_refuses_after_it_was_signed_takes_nothing_back(self, old):
        kept, old.home.locked = old.home.kept, True

        assert Ok(8) == await old.retention.drop("2027-06-01T00:00:00.000Z")

        old.home.locked = False
        assert ([13, 12, 11, 10, 9], kept) == (old.said(), old.home.kept)
        assert ("unbroken", 13, True) == ((found := old.judged()).verdict, found.signed_size, found.anchored)

    async def test_a_keychain_that_keeps_another_history_stops_what_was_signed(self, old, monkeypatch):
        async def refuse(_anchor):
            old.home.kept = replace(old.home.kept, root=bytes(32))
            raise FailureError(VerificationFailed("history"))

        monkeypatch.setattr(old.home, "set_anchor", refuse)

        assert Err(VerificationFailed("history")) == await old.retention.drop("2027-06-01T00:00:00.000Z")
        assert 0 == audit_ground.mark(old.tx)

    async def test_what_was_cut_off_after_it_was_signed_is_finished_by_itself_however_late(self, old):
        await old.audit.checkpoint("drop", tombstone(audit_ground.older_than(old.tx, "2027"), "2027-01-01", "you"))
        old.clock.advance(200 * 24 * 3600)
        old.home.locked = True
        await old.retention.once()  # it could be an older copy: what is kept outside is not compared
        assert 0 == audit_ground.mark(old.tx)

        old.home.locked = False
        old.clock.advance(24 * 3600)
        await old.retention.once()

        assert ([13, 12, 11, 10, 9], "unbroken") == (old.said(), old.judged().verdict)

    def test_by_itself_nothing_goes_beyond_what_was_signed_and_two_months(self):
        assert "" == by_itself(WHERE, "")
        assert "2026-03-01" == by_itself("2026-03-01", WHERE)
        assert WHERE == by_itself("2026-03-05", WHERE)
        assert "2025-01-01" == by_itself("2025-01-01", WHERE)

    async def test_from_a_history_that_does_not_hold_nothing_goes(self, old):
        old.raw.execute("drop trigger audit_keeps_bytes; update audit set link = zeroblob(32) where seq = 3")

        answer = await old.retention.drop("2027-06-01T00:00:00.000Z")

        assert Err(VerificationFailed("history")) == answer
        await old.retention.once()
        assert (12, 0) == (rows.size(old.tx), audit_ground.mark(old.tx))

    async def test_a_word_that_was_given_when_it_did_not_hold_does_not_act_later(self, old):
        old.raw.execute("drop trigger audit_keeps_bytes")
        link = old.tx.value("select link from audit where seq = 10")
        old.raw.execute("update audit set link = zeroblob(32) where seq = 10")
        assert Err(VerificationFailed("history")) == await old.retention.drop("2027-06-01T00:00:00.000Z")
        old.raw.execute("update audit set link = ? where seq = 10", (link,))

        await old.retention.once()

        assert ("unbroken", 0, 12) == ((found := old.judged()).verdict, found.dropped, found.size)

    async def test_an_entry_that_says_it_is_younger_keeps_its_segment_and_what_follows(self, old):
        assert 4 == audit_ground.older_than(old.tx, rows.get(old.tx, 6).ts[:10]).upto
        assert audit_ground.older_than(old.tx, "2026") is None

    def test_a_leap_day_has_a_day_before_in_other_years(self):
        assert "2027-02-28T00:00:00.000Z" == retention._limit(datetime(2028, 2, 29, tzinfo=UTC), 1)


class TestAttacks:
    """What somebody does who has the database, and not the key."""

    async def test_rows_that_are_deleted_beside_the_program_are_refused_by_the_file_itself(self, old):
        await old.drop()

        for seq in (9, 13):
            with pytest.raises(apsw.ConstraintError, match="append-only"):
                old.raw.execute("delete from audit where seq = ?", (seq,))

    async def test_an_agreement_that_only_the_files_tell_of_makes_the_program_sign_nothing(self, old):
        segments, limit = audit_ground.older_than(old.tx, "2027"), (await old.retention.due()).value.limit
        upkeep.set_meta(old.tx, "drop_agreed", limit)
        old.audit.record(old.tx, tombstone(segments, limit, "you"))  # by nobody: it is no more than an entry
        await old.audit.checkpoint("count")

        await old.retention.once()

        assert not (await old.retention.due()).value.is_agreed
        assert ([*range(13, 0, -1)], "") == (old.said(), old.judged().agreed)

    async def test_a_program_that_signed_without_a_word_before_goes_no_further(self, old):
        limit = (await old.retention.due()).value.limit
        await old.audit.checkpoint("drop", tombstone(audit_ground.older_than(old.tx, limit), limit, "program"))

        await old.retention.once()

        assert ("unbroken", "", 0) == ((found := old.judged()).verdict, found.agreed, found.dropped)

    @pytest.mark.parametrize("forgotten", [13, 14])
    async def test_words_that_were_forgotten_are_no_agreement(self, old, forgotten):
        await old.drop()
        assert old.judged().agreed
        await old.audit.write(Event("settings.changed", details={"setting": "passphrase"}))
        assert old.judged().agreed
        await old.audit.forget(seq=forgotten)

        assert ("unbroken", "") == ((found := old.judged()).verdict, found.agreed)

    async def test_an_entry_whose_details_are_no_table_takes_an_agreement_back_and_nothing_down(self, old):
        await old.drop()
        await old.audit.write(Event("settings.changed", details=["keep history"]))

        assert ("unbroken", "") == ((found := old.judged()).verdict, found.agreed)

    @pytest.mark.parametrize(
        "spoilt",
        [
            "frontier = zeroblob(32) where counter = 3",
            "frontier = x'' where counter = 3",
            "frontier = zeroblob(32) where counter = 2",
            "size = 7 where counter = 3",
            "size = 8 where counter = 2",
            "size = 5 where counter = 2",
            "note = zeroblob(9) where counter = 3",
        ],
    )
    async def test_where_it_would_begin_is_compared_with_its_note_before_anything_goes(self, old, monkeypatch, spoilt):
        monkeypatch.setattr("connector_app.services.retention.AT_ONCE", 4)
        before = old.judged()
        old.raw.execute(f"update checkpoints set {spoilt}")  # noqa: S608

        assert Err(VerificationFailed("history")) == await old.retention.drop("2027-06-01T00:00:00.000Z")
        assert [*range(12, 0, -1)] == old.said()
        assert spoilt.startswith("note") or before == old.judged()  # nothing is lost, and nobody is alarmed

    async def test_the_first_of_two_checkpoints_of_a_size_is_the_one_that_is_looked_at(self, old):
        for counter, size in ((3, 7), (4, 8)):
            old.raw.execute("update checkpoints set size = ? where counter = ?", (size, counter))

        assert [True, False, False] == [audit_ground.stands(old.tx, size) for size in (4, 7, 8)]
        assert not audit_ground.stands(old.tx, 99)

    async def test_what_turns_round_while_it_goes_stops_it_where_the_history_holds(self, old, monkeypatch):
        monkeypatch.setattr("connector_app.services.retention.AT_ONCE", 4)
        drop = audit_ground.drop

        def dropping(tx, upto):
            drop(tx, upto)
            old.raw.execute("update checkpoints set frontier = zeroblob(32) where size = 8")

        monkeypatch.setattr(audit_ground, "drop", dropping)

        assert Err(VerificationFailed("history")) == await old.retention.drop("2027-06-01T00:00:00.000Z")
        assert ("unbroken", 4) == (old.judged().verdict, old.judged().dropped)

    @pytest.mark.parametrize("size", [4, 8])
    async def test_a_drop_that_nobody_signed_is_found_by_both(self, old, tmp_path, size):
        audit_ground.drop(old.tx, size)

        found, report = old.judged(), verifier.verify(old.exported(tmp_path / "b"))

        assert ("damaged", "dropped", 1, size) == (found.verdict, found.why, found.first_bad, found.last_bad)
        assert ("damaged", 1, size) == (report.verdict, report.first_bad, report.last_bad)
        assert (0, None) == (found.signed_size, report.checkpoint)

    async def test_a_forged_tombstone_is_no_permission(self, old, tmp_path):
        segments = audit_ground.older_than(old.tx, "2027")
        old.audit.record(old.tx, tombstone(segments, "2027-01-01T00:00:00.000Z", "you"))
        note = rows.newest_checkpoint(old.tx)
        forged = note.note.replace(b"reason asked", b"reason drop").replace(b"\n12\n", b"\n13\n")
        grown = note.frontier.grown(rows.leaves(old.tx, 12, 13))
        rows.put_checkpoint(old.tx, note.counter + 1, forged, grown)
        audit_ground.drop(old.tx, 8)

        found, report = old.judged(), verifier.verify(old.exported(tmp_path / "b"))

        assert ("damaged", "damaged") == (found.verdict, report.verdict)

    async def test_an_older_tombstone_allows_no_more_than_it_says(self, old, tmp_path):
        await old.drop()
        audit_ground.drop(old.tx, 12)

        found, report = old.judged(), verifier.verify(old.exported(tmp_path / "b"))

        assert ("damaged", "dropped", 1, 12) == (found.verdict, found.why, found.first_bad, found.last_bad)
        assert ("damaged", 1, 12) == (report.verdict, report.first_bad, report.last_bad)

    async def test_rows_that_are_missing_beyond_the_mark_are_found(self, old, tmp_path):
        await old.drop()
        old.raw.execute("drop trigger audit_keeps_entries; delete from audit where seq = 9")

        found, report = old.judged(), verifier.verify(old.exported(tmp_path / "b"))

        assert ("damaged", "missing", 9) == (found.verdict, found.why, found.first_bad)
        assert ("damaged", 9) == (report.verdict, report.first_bad)

    @pytest.mark.parametrize("mark", ["4", "0", "9", "12", "-8", "eight", "9223372036854775807"])
    async def test_a_mark_that_was_altered_is_found(self, old, mark):
        await old.drop()
        upkeep.set_meta(old.tx, audit_ground.KEY, mark)

        assert "damaged" == old.judged().verdict

    async def test_rows_that_are_laid_below_the_mark_are_shown_nowhere_and_found(self, old):
        await old.drop()
        old.raw.execute(
            "insert into audit (seq, entry, link, leaf) select 3, entry, link, leaf from audit where seq = 9"
        )

        assert ("damaged", "place", 3) == ((found := old.judged()).verdict, found.why, found.first_bad)
        assert 3 not in old.said()
        assert rows.get(old.tx, 3) is None
        assert 3 not in rows.sequence(old.tx, AuditQuery(since="2026", until="2099"))
        assert 3 not in rows.sequence(old.tx, AuditQuery(actions=("item",)))

    @pytest.mark.parametrize("lie", [{"target": "ab" * 32}, {"counts": {"dropped": 4, "checkpoint": 3}}, {"counts": {}},
                                     {"counts": {"dropped": 8, "checkpoint": "3"}}, {"action": "audit.viewed"},
                                     {"counts": {"dropped": 12, "checkpoint": 99}}])  # fmt: skip
    async def test_a_checkpoint_of_a_drop_that_ends_with_something_else_is_damage(self, old, tmp_path, lie):
        segments = audit_ground.older_than(old.tx, "2027")
        honest = {"action": "audit.dropped", "target": segments.root.hex(), "counts": {"dropped": 8, "checkpoint": 3}}
        await old.audit.checkpoint("drop", Event(**(honest | lie)))

        found, report = old.judged(), verifier.verify(old.exported(tmp_path / "b"))

        assert ("damaged", "tombstone", 13, 13) == (found.verdict, found.why, found.first_bad, found.last_bad)
        assert ("damaged", 13, 13) == (report.verdict, report.first_bad, report.last_bad)

    async def test_a_flipped_bit_in_the_state_of_the_tree_is_found(self, old, tmp_path):
        await old.drop()
        old.raw.execute("update checkpoints set frontier = zeroblob(32) where size = 8")

        found, report = old.judged(), verifier.verify(old.exported(tmp_path / "b"))

        assert ("damaged", "ground", 1, 8) == (found.verdict, found.why, found.first_bad, found.last_bad)
        assert "damaged" == report.verdict

    async def test_checkpoints_that_go_with_the_entries_are_missed(self, old):
        await old.drop()
        old.raw.execute("delete from checkpoints")

        assert ("damaged", "ground", 1) == ((found := old.judged()).verdict, found.why, found.first_bad)


async def test_bits_that_turn_round_in_what_is_left_are_found_where_they_turned(old):
    await old.drop()
    old.raw.execute("drop trigger audit_keeps_bytes")
    chance, places = random.Random(3), [("checkpoints", "frontier", "size = 8 and counter", [3])]
    places += [("audit", column, "seq", range(9, 14)) for column in ("entry", "link", "leaf")]
    places += [("audit_details", column, "seq", range(9, 14)) for column in ("salt", "body")]
    places += [("checkpoints", "note", "counter", range(1, len(rows.checkpoints(old.tx)) + 1))]

    for table, column, key, numbers in places * 6:
        place = chance.choice(numbers)
        where = f"{table} where {key} = ?"
        value = old.tx.value(f"select {column} from {where}", (place,))  # noqa: S608
        raw = bytearray(value)
        raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
        turn = f"update {table} set {column} = ? where {key} = ?"  # noqa: S608
        old.raw.execute(turn, (bytes(raw), place))

        found = old.judged()

        assert "damaged" == found.verdict, (column, place)
        assert column in {"frontier", "note"} or (place, place) == (found.first_bad, found.last_bad), (column, place)
        old.raw.execute(turn, (value, place))
    assert "unbroken" == old.judged().verdict


async def test_copies_that_are_made_afterwards_hold_as_well(old, tmp_path):
    await old.drop()
    old.raw.execute(f"pragma application_id = {schema.APPLICATION_ID}")
    old.raw.execute(f"pragma user_version = {len(schema.migrations())}")
    (tmp_path / "data.db").write_bytes(old.raw.serialize("main"))

    daily = copies.copy(tmp_path / "data.db", tmp_path / "copies", "data-2028-01-01.db")
    moved = moving.copy(tmp_path / "data.db", tmp_path / "moved", "data.db", lambda: "00")

    for path in (daily, moved):
        reader = Reader(path)
        found = reader.read(lambda tx: proof.verify(tx, old.home.kept))
        reader.close()
        assert ("unbroken", 8, 13) == (found.verdict, found.dropped, found.signed_size)
        assert moving.is_sound(path)


async def test_a_large_part_goes_in_many_small_steps_each_of_which_holds(old, monkeypatch):
    limit = (await old.retention.due()).value.limit
    monkeypatch.setattr("connector_app.services.retention.AT_ONCE", 4)
    states, drop = [], audit_ground.drop

    def dropping(tx, upto):
        states.append((old.judged().verdict, old.judged().dropped))
        drop(tx, upto)

    monkeypatch.setattr(audit_ground, "drop", dropping)
    await old.retention.drop(limit)

    assert [("unbroken", 0), ("unbroken", 4)] == states
    assert ("unbroken", 8) == (old.judged().verdict, old.judged().dropped)
    assert AT_ONCE >= 256
