"""What the verifier says of digests of segments, of dropped entries, and of a history that goes on from a copy.

Sections 4, 9 and 10 of docs/audit-format.md, on bundles that are made here by hand, key in hand.
"""

import base64
import itertools

import pytest

from tests.verifier.bundles import digest_of, signed
from verifier import connector_app_verify as verifier


def words(report):
    return " ".join(verifier.sentences(report))


def sha(*parts):
    return verifier.sha256(*parts)


def lines_of(note):
    return note.split(b"\n\n")[0].decode().split("\n")


def size_of(note):
    return int(lines_of(note)[1])


def root_of(note):
    return base64.b64decode(lines_of(note)[2])


def resign(bundle, change):
    """Change the body of each checkpoint, as a list of lines, and sign it again: with the key."""
    before = bytes(32)
    for index, note in enumerate(bundle.notes):
        body = lines_of(note)
        body[4] = f"previous {before.hex()}"
        change(index, body)
        bundle.notes[index] = signed("\n".join(body) + "\n", bundle.signer)
        before = sha(bundle.notes[index])


def state_segments(bundle, change=lambda _index, digest: digest.hex()):
    sizes = [0, *map(size_of, bundle.notes)]
    digests = [digest_of(bundle.lines[first:last]) for first, last in itertools.pairwise(sizes)]
    resign(bundle, lambda index, body: body.__setitem__(slice(9, None), [f"segment {change(index, digests[index])}"]))


def subtrees_of(lines):
    tree = verifier.Tree()
    for line in lines:
        tree.append(base64.b64decode(line["entry"]))
    return [root.hex() for root in tree._full]


def bury(bundle, *, named=1, drop=0, reason="drop", at=-1, keep=False, **members):
    """Let the entry that a checkpoint ends with name another checkpoint, and drop so many entries, unless `keep`."""
    point, seq = bundle.notes[named], size_of(bundle.notes[at])
    said = {"action": "audit.dropped", "target": root_of(point).hex()}
    said["counts"] = {"dropped": size_of(point), "checkpoint": named + 1}
    bundle.edit(seq - 1, **(said | members))
    bundle.sign_again()
    place = at % len(bundle.notes)
    resign(bundle, lambda index, body: body.__setitem__(7, f"reason {reason}") if index == place else None)
    if keep:
        return
    drop = drop or size_of(point)
    bundle.manifest |= {"dropped": {"size": drop, "subtrees": subtrees_of(bundle.lines[:drop])}}
    del bundle.lines[:drop]
    bundle.manifest |= {"included": len(bundle.lines), "left_out": drop}


class TestADigestOfASegment:
    def test_that_fits_holds_in_every_checkpoint_and_beside_the_older_form(self, bundle, made):
        state_segments(bundle, lambda index, digest: "-" if index == 2 else digest.hex())

        report = bundle.check(receipts=made.receipts)

        assert ("unbroken", 13, 11) == (report.verdict, report.checkpoint.size, report.confirmed)
        resign(bundle, lambda index, body: body.__setitem__(slice(9, None), [] if index < 3 else body[9:]))
        assert "unbroken" == bundle.check().verdict

    def test_that_does_not_fit_is_damage_among_its_entries(self, bundle):
        state_segments(bundle, lambda index, digest: "ab" * 32 if index == 2 else digest.hex())

        report = bundle.check()

        assert ("damaged", 6, 9, 5) == (report.verdict, report.first_bad, report.last_bad, report.checkpoint.size)
        assert "states another digest" in words(report)

    @pytest.mark.parametrize("what", ["", "x" * 64, "AB" * 32, "-  "])
    def test_of_another_form_is_damage(self, bundle, what):
        state_segments(bundle, lambda index, digest: what if index == 1 else digest.hex())

        report = bundle.check()

        assert ("damaged", "Checkpoint 2 cannot be read.") == (report.verdict, report.problem)

    def test_with_a_line_more_is_damage(self, bundle):
        state_segments(bundle)
        resign(bundle, lambda _index, body: body.append("more"))

        assert "damaged" == bundle.check().verdict

    def test_is_not_compared_where_details_were_forgotten(self, bundle):
        state_segments(bundle)
        del bundle.lines[6]["salt"], bundle.lines[6]["details"]

        report = bundle.check()

        assert ("unbroken", 1) == (report.verdict, report.forgotten)


class TestDroppedEntries:
    def test_are_missed_by_nobody_where_a_signed_entry_says_so(self, bundle, made):
        bury(bundle)

        report = bundle.check(receipts=made.receipts[:1], genesis=made.genesis)

        assert ("unbroken", 0, 8, 13, 5) == (
            report.verdict,
            report.exit_code,
            report.entries,
            report.checkpoint.size,
            report.confirmed,
        )
        assert "Dropped: entries 1 to 5. Entry 13 says so" in words(report)
        assert "no entry from number 6 up to number 13 was changed" in words(report)
        assert {"size": 5, "entry": 13} == verifier.as_json(report)["dropped"]

    def test_of_which_digests_were_stated_hold_too(self, bundle):
        bury(bundle)
        resign(bundle, lambda index, body: body.__setitem__(9, f"segment {'ab' * 32 if index < 2 else '-'}"))

        assert "unbroken" == bundle.check().verdict

    def test_may_be_fewer_than_the_entry_allows(self, bundle):
        bury(bundle, named=2, drop=5)
        assert "unbroken" == bundle.check().verdict

    def test_may_all_be_there_still(self, bundle):
        bury(bundle, keep=True)

        report = bundle.check()

        assert ("unbroken", 13) == (report.verdict, report.entries)
        assert verifier.as_json(report)["dropped"] is None

    def test_are_missing_where_the_manifest_does_not_speak_of_them(self, bundle):
        bury(bundle)
        del bundle.manifest["dropped"]

        assert ("damaged", 1) == (bundle.check().verdict, verifier.verify(bundle.folder).first_bad)

    def test_that_nobody_signed_are_damage(self, bundle):
        bury(bundle, reason="asked")

        report = bundle.check()

        assert ("damaged", 1, 5, None) == (report.verdict, report.first_bad, report.last_bad, report.checkpoint)
        assert "no signed entry says that they were dropped" in words(report)
        assert "Still trustworthy: nothing" in words(report)

    def test_more_than_the_entry_allows_are_damage(self, bundle):
        bury(bundle, named=1, drop=9)

        report = bundle.check()

        assert ("damaged", 1, 9) == (report.verdict, report.first_bad, report.last_bad)

    @pytest.mark.parametrize(
        "lie",
        [
            {"action": "audit.exported"},
            {"target": "ab" * 32},
            {"target": "nothing"},
            {"counts": {"dropped": 4, "checkpoint": 2}},
            {"counts": {"dropped": 5, "checkpoint": 9}},
            {"counts": {"dropped": 5, "checkpoint": "2"}},
            {"counts": {}},
        ],
    )
    def test_are_damage_where_the_entry_names_what_was_not_there(self, bundle, lie):
        bury(bundle, **lie)

        report = bundle.check()

        assert ("damaged", 12, 13) == (report.verdict, report.first_bad, report.last_bad)
        assert "does not say which" in words(report)

    def test_cannot_be_named_by_the_checkpoint_that_says_so_itself(self, bundle):
        bury(bundle, named=4, keep=True)

        assert ("damaged", 13) == (bundle.check().verdict, verifier.verify(bundle.folder).last_bad)

    def test_cannot_be_named_before_there_is_any_entry(self, bundle):
        resign(bundle, lambda index, body: body.__setitem__(7, "reason drop") if index == 0 else None)

        assert ("damaged", 1) == (bundle.check().verdict, verifier.verify(bundle.folder).first_bad)

    def test_of_which_no_checkpoint_states_the_number_are_damage(self, bundle):
        bury(bundle, drop=4)

        report = bundle.check()

        assert ("damaged", 1, None) == (report.verdict, report.first_bad, report.checkpoint)
        assert "No checkpoint states 4 entries" in words(report)

    def test_without_any_checkpoint_are_damage(self, bundle):
        bury(bundle)
        bundle.notes.clear()

        assert ("damaged", 1) == (bundle.check().verdict, verifier.verify(bundle.folder).first_bad)

    def test_of_another_tree_are_damage(self, bundle):
        bury(bundle)
        bundle.manifest["dropped"]["subtrees"][0] = "ab" * 32

        report = bundle.check()

        assert ("damaged", 1, 5, None) == (report.verdict, report.first_bad, report.last_bad, report.checkpoint)

    def test_leave_the_entries_that_follow_in_their_places(self, bundle):
        bury(bundle)
        del bundle.lines[0]
        bundle.manifest |= {"included": 7, "left_out": 6}

        report = bundle.check()

        assert ("damaged", 6, 6) == (report.verdict, report.first_bad, report.last_bad)

    def test_are_covered_by_signatures_that_are_all_checked(self, bundle):
        bury(bundle)
        bundle.notes[1] = bundle.notes[1].replace(b"counter 2", b"counter 7")

        report = bundle.check()

        assert ("damaged", 1) == (report.verdict, report.first_bad)

    @pytest.mark.parametrize("which", ["a size that was never signed", "another root"])
    def test_are_compared_with_receipts_through_their_checkpoints(self, bundle, made, which):
        bury(bundle)
        log, _, root = made.receipts[0].split()
        receipt = f"{log} 3 {root}" if which.startswith("a") else f"{log} 5 {made.receipts[1].split()[2]}"

        report = bundle.check(receipts=[receipt])

        assert "damaged" == report.verdict
        assert "A receipt of" in report.problem

    def test_do_not_hide_that_the_end_is_missing(self, bundle):
        bury(bundle)
        del bundle.lines[-1]
        bundle.manifest |= {"included": 7}

        report = bundle.check()

        assert ("shortened", 13) == (report.verdict, report.first_bad)

    @pytest.mark.parametrize("left_out", [0, 4])
    def test_count_as_left_out(self, bundle, left_out):
        bury(bundle)
        bundle.manifest |= {"left_out": left_out}

        report = bundle.check()

        assert ("damaged", "The numbers in manifest.json do not add up.") == (report.verdict, report.problem)

    def test_that_the_manifest_counts_wrongly_are_found_by_their_end(self, bundle):
        bury(bundle)
        bundle.manifest |= {"included": 9, "size": 14}

        assert "shortened" == bundle.check().verdict

    @pytest.mark.parametrize(
        "said",
        [
            5,
            {"size": 5},
            {"size": 5, "subtrees": [], "more": 1},
            {"size": "5", "subtrees": []},
            {"size": True, "subtrees": ["ab" * 32]},
            {"size": 0, "subtrees": []},
            {"size": 5, "subtrees": {}},
            {"size": 5, "subtrees": ["ab" * 32]},
            {"size": 5, "subtrees": ["ab" * 32, "x"]},
        ],
    )
    def test_of_which_the_manifest_speaks_in_another_form_are_unreadable(self, bundle, said):
        bundle.manifest["dropped"] = said

        assert "unreadable" == bundle.check().verdict

    def test_of_a_selection_are_a_claim_and_its_entry_is_checked_where_it_is_there(self, selection):
        selection.manifest["dropped"] = {"size": 5, "subtrees": ["ab" * 32, "cd" * 32]}
        assert "unbroken" == selection.check().verdict

        resign(selection, lambda index, body: body.__setitem__(7, "reason drop") if index == 2 else None)
        report = selection.check()

        assert ("damaged", 9, 9) == (report.verdict, report.first_bad, report.last_bad)

    @pytest.mark.parametrize(("drop", "entry"), [(5, 13), (9, 13)])
    def test_may_be_dropped_again_and_the_newest_entry_counts(self, bundle, drop, entry):
        bury(bundle, at=2, keep=True)
        bury(bundle, named=2, drop=drop)

        report = bundle.check()

        assert ("unbroken", entry, 9) == (report.verdict, report.tombstone, report.allowed)


class TestAHistoryThatGoesOnFromACopy:
    @pytest.mark.parametrize(
        ("counts", "said"),
        [
            ({"copied": 4, "signed": 9}, "what was entries 5 to 9 is lost"),
            ({"copied": 4, "signed": 5}, "what was entry 5 is lost"),
            ({"copied": 4}, "it had 4 entries, and what was done after it is lost"),
            ({"copied": 4, "signed": 4}, "it had 4 entries, and what was done after it is lost"),
            ({}, "how much was lost it does not say"),
            ({"copied": "4"}, "how much was lost it does not say"),
            ({"copied": -4}, "how much was lost it does not say"),
        ],
    )
    def test_is_unbroken_and_says_what_is_lost(self, bundle, counts, said):
        bundle.edit(5, action="storage.recovered", counts=counts)
        bundle.sign_again()

        report = bundle.check()

        assert "unbroken" == report.verdict
        assert f"Entry 6 says that the history goes on from a daily copy: {said}" in words(report)
        assert [6] == [each["entry"] for each in verifier.as_json(report)["recovered"]]

    def test_does_not_fit_a_receipt_of_what_is_lost(self, bundle, made):
        bundle.edit(5, action="storage.recovered", counts={"copied": 5, "signed": 9})
        bundle.sign_again()

        report = bundle.check(receipts=[made.receipts[1]])

        assert ("damaged", 1, 9) == (report.verdict, report.first_bad, report.last_bad)

    def test_may_go_on_from_many(self, bundle):
        for index in range(13):
            bundle.edit(index, action="storage.recovered", counts={})
        bundle.sign_again()
        assert 13 == len(bundle.check().recovered)
