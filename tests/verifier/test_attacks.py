"""Fourteen ways of touching a history, and each is found; with the key in hand, by what was kept elsewhere."""

import hashlib
import json

import pytest

from tests.fakes.signer import FakeSigner
from tests.verifier.bundles import signed, written
from verifier import connector_app_verify as verifier


def judged(report):
    return report.verdict, report.first_bad, report.last_bad


def changed(bundle):
    bundle.edit(6, target="itm_2")


def deleted(bundle):
    del bundle.lines[6]


def swapped(bundle):
    bundle.lines[6], bundle.lines[7] = bundle.lines[7], bundle.lines[6]


def inserted(bundle):
    line = bundle.lines[6] | {}
    bundle.lines.insert(6, line)
    bundle.edit(6, ts="2020-01-01T00:00:00.000Z", target="itm_99")


def doubled(bundle):
    bundle.lines.insert(7, bundle.lines[6] | {})


CHANGES = [changed, deleted, swapped, inserted, doubled]
each_change = pytest.mark.parametrize("change", CHANGES)


@each_change
def test_a_change_is_found_at_its_entry(bundle, change):
    change(bundle)

    report = bundle.check()

    assert report.verdict == "damaged"
    assert report.first_bad == report.last_bad == (8 if change is doubled else 7)
    assert (report.checkpoint.size, report.entries) == (5, report.first_bad - 1)


@each_change
def test_a_change_with_all_links_made_to_fit_is_found_by_the_next_signature(bundle, change):
    change(bundle)
    bundle.renumber()
    bundle.rehash()

    report = bundle.check()

    assert judged(report) == ("damaged", 6, 9)
    assert report.checkpoint.size == 5


@each_change
def test_a_change_signed_by_a_thief_of_the_key_is_found_by_a_receipt(bundle, made, change):
    change(bundle)
    bundle.renumber()
    bundle.sign_again()

    assert bundle.check(genesis=made.genesis).verdict == "unbroken"  # nobody else could know: docs/history.md
    report = bundle.check(receipts=made.receipts)
    assert judged(report) == ("damaged", 6, 9)
    assert (report.confirmed, report.checkpoint) == (5, None)


def test_a_tail_cut_off_below_the_newest_checkpoint_is_missed_by_it(bundle):
    del bundle.lines[10:]

    report = bundle.check()

    assert judged(report) == ("shortened", 11, None)
    assert report.checkpoint.size == 9


def test_a_tail_cut_off_above_the_newest_checkpoint_that_is_left_is_missed_by_a_receipt(bundle, made):
    bundle.truncate(9, notes=3)

    assert bundle.check().verdict == "unbroken"  # nothing in there knows of more
    report = bundle.check(receipts=made.receipts)
    assert judged(report) == ("shortened", 10, None)
    assert (report.confirmed, report.checkpoint.size) == (9, 9)


def test_a_tail_cut_off_between_checkpoints_is_missed_by_the_manifest(bundle):
    root = bundle.manifest["root"]
    bundle.truncate(9, notes=3)
    bundle.manifest |= {"size": 13, "included": 13, "root": root}

    assert judged(bundle.check()) == ("shortened", 10, None)


def test_a_tail_cut_off_by_a_thief_of_the_key_is_missed_by_a_receipt(bundle, made):
    bundle.truncate(7, notes=3)
    bundle.sign_again()

    assert bundle.check().verdict == "unbroken"
    assert judged(bundle.check(receipts=made.receipts)) == ("shortened", 8, None)


def test_an_older_copy_in_its_place_is_found_by_a_receipt(bundle, made):
    bundle.truncate(5, notes=2)

    report = bundle.check(receipts=made.receipts[-1:], genesis=made.genesis)

    assert judged(report) == ("shortened", 6, None)


def test_another_history_in_its_place_is_found_by_the_named_key_and_by_a_receipt(other, made):
    assert other.check().verdict == "unbroken"

    assert judged(other.check(genesis=made.genesis)) == ("damaged", 1, None)
    assert judged(other.check(receipts=made.receipts)) == ("damaged", 1, None)


def test_the_same_entries_signed_by_another_key_are_found_by_the_named_one(bundle, made):
    stranger = FakeSigner(home="keychain:test")
    bundle.sign_again(stranger)
    assert bundle.check(genesis=made.genesis).verdict == "damaged"  # none of the keys

    own = FakeSigner(home="keychain:test")
    key_id = hashlib.sha256(own.public).hexdigest()[:16]
    bundle.keys = [f"{key_id} {own.public.hex()} keychain:test {own.since} - -"]
    bundle.manifest["genesis"] = key_id
    bundle.sign_again(own)

    assert bundle.check().verdict == "unbroken"
    assert judged(bundle.check(genesis=made.genesis)) == ("damaged", 1, None)


def test_a_strangers_key_that_introduces_itself_is_refused(bundle, made):
    own = FakeSigner(home="keychain:test", introduced_by=FakeSigner(), log=bytes.fromhex(bundle.manifest["log"]))
    key_id = hashlib.sha256(own.public).hexdigest()[:16]
    for words in ("- -", f"{made.genesis} {own.introduction.hex()}", f"{own.introduced_by} {own.introduction.hex()}"):
        bundle.keys[1:] = [f"{key_id} {own.public.hex()} keychain:test {own.since} {words}"]

        report = bundle.check()

        assert (report.verdict, report.checkpoint.size) == ("damaged", 13)
        assert key_id in report.problem


@pytest.mark.parametrize("counter", [1, 2, 4])
def test_a_dropped_checkpoint_leaves_a_gap(bundle, counter):
    del bundle.notes[counter - 1]

    report = bundle.check()

    assert report.verdict == "damaged"
    assert f"Checkpoint {counter} is missing" in report.problem


def test_a_dropped_newest_checkpoint_is_missed_by_the_manifest(bundle):
    del bundle.notes[-1]

    assert judged(bundle.check()) == ("shortened", 12, None)


def test_a_dropped_checkpoint_that_a_thief_of_the_key_hides_is_missed_by_its_receipt(selection, bundle, made):
    for one in (bundle, selection):
        del one.notes[2]
        before = bytes(32)
        for index, note in enumerate(one.notes):
            body = note.split(b"\n\n")[0].decode().split("\n")
            body[4], body[5], body[9] = f"previous {before.hex()}", f"counter {index + 1}", "segment -"
            one.notes[index] = signed("\n".join(body) + "\n", one.signer)
            before = hashlib.sha256(one.notes[index]).digest()

    # In a whole history the receipt itself proves what the checkpoint did; of a part nothing could.
    assert bundle.check(receipts=made.receipts).verdict == "unbroken"
    assert selection.check().verdict == "unbroken"
    assert selection.check(receipts=selection.made.receipts).verdict == "damaged"


@pytest.mark.parametrize("with_key", [False, True])
def test_an_edited_time_of_a_checkpoint_is_found(bundle, with_key):
    body = bundle.notes[2].split(b"\n\n")[0].decode().replace("time 2026", "time 2025") + "\n"
    sealed = signed(body, bundle.signer)
    bundle.notes[2] = sealed if with_key else sealed[: len(body)] + bundle.notes[2][len(body) :]

    report = bundle.check()

    assert report.verdict == "damaged"
    assert report.checkpoint.counter == (3 if with_key else 2)  # the next one names the one it followed


def test_a_filtered_export_names_the_row_that_somebody_took_out(selection):
    del selection.lines[6]
    selection.manifest |= {"included": 10, "left_out": 3}

    report = selection.check()

    assert ("unbroken", [(7, 7), (12, 13)]) == (report.verdict, report.left_out.kept)
    assert "The numbers left out: 7, 12 to 13." in said(report)


@pytest.mark.parametrize(
    "lie",
    [
        {"size": 11, "left_out": 0},
        {"size": 10, "included": 10, "left_out": 0},
        {"left_out": 1},
        {"filtered": False, "left_out": 0, "size": 11},
        {"filtered": False},
        {"filtered": False, "included": 13, "left_out": 0},
    ],
    ids=str,
)
def test_a_filtered_export_cannot_hide_that_a_row_was_taken_out(selection, lie):
    del selection.lines[6]
    selection.manifest |= lie

    assert selection.check().verdict in {"damaged", "shortened"}


def test_a_filtered_export_with_a_row_taken_away_says_that_it_is_short(selection):
    del selection.lines[6]

    assert judged(selection.check()) == ("shortened", None, None)


@pytest.mark.parametrize("change", [changed, swapped, inserted, doubled])
def test_an_edited_filtered_export_is_found(selection, change):
    change(selection)

    report = selection.check()

    assert report.verdict == "damaged"
    assert report.first_bad in {7, 8}
    assert f"{report.entries} entries, each by its proof" in said(report)


def test_a_filtered_export_with_another_row_in_its_place_is_found(selection):
    selection.lines[6]["proof"] = selection.lines[7]["proof"]
    assert judged(selection.check()) == ("damaged", 7, 7)

    selection.lines[6] = selection.lines[7] | {"seq": 7}
    assert judged(selection.check()) == ("damaged", 7, 7)


def test_a_filtered_export_of_another_root_is_found(selection):
    selection.manifest["root"] = "00" * 32

    assert selection.check().verdict == "damaged"


def test_two_histories_spliced_together_are_found(bundle, other):
    bundle.lines[6:] = other.lines[6:]
    assert judged(bundle.check()) == ("damaged", 7, 7)

    bundle.rehash()
    assert judged(bundle.check()) == ("damaged", 7, 7)  # written for another place

    bundle.notes[3:] = other.notes[3:]
    assert bundle.check().verdict == "damaged"


def test_two_histories_spliced_by_a_thief_of_the_key_are_found(bundle, other, made):
    bundle.lines[6:] = other.lines[6:]
    for index in range(6, 13):
        bundle.edit(index, log=bundle.manifest["log"])
    bundle.sign_again()

    assert judged(bundle.check(receipts=made.receipts)) == ("damaged", 6, 9)


def test_a_checkpoint_of_another_history_is_found(bundle, other):
    bundle.notes[2] = other.notes[2]

    report = bundle.check()

    assert (report.verdict, report.checkpoint.size) == ("damaged", 5)


def test_an_entry_of_another_form_is_none_even_when_it_is_signed(bundle):
    good = bundle.said(6)
    wrongs = [
        {"v": 0}, {"v": True}, {"log": "00" * 16}, {"seq": 8}, {"ts": "yesterday"}, {"boot": "1"}, {"detail": "x"},
        {"mono": "1"}, {"counts": []}, {"more": 1},
    ]  # fmt: skip
    for wrong in wrongs:
        bundle.set_entry(6, written(good | wrong))
        bundle.sign_again()
        assert judged(bundle.check()) == ("damaged", 7, 7), wrong
    for raw in (b"", b"[]", b"{}", b"\xff", b"[" * 100_000, b'{"v":1,"v":1}', b'{"a":1.5}', b'{"a":NaN}'):
        bundle.set_entry(6, raw)
        bundle.sign_again()
        assert judged(bundle.check()) == ("damaged", 7, 7), raw[:20]


def test_an_entry_of_a_newer_form_is_unreadable_rather_than_damaged(bundle):
    bundle.edit(6, v=2)
    bundle.sign_again()

    report = bundle.check()

    assert (report.verdict, report.exit_code) == ("unreadable", 3)
    assert "newer" in report.problem


def test_details_are_held_to_their_entry(bundle):
    title = bundle.lines[6]["details"]
    bundle.lines[6]["details"] = bundle.lines[7]["details"]
    assert judged(bundle.check()) == ("damaged", 7, 7)

    bundle.lines[6]["details"] = title
    bundle.lines[11] |= {"salt": "00" * 16, "details": ""}
    assert judged(bundle.check()) == ("damaged", 12, 12)  # it never had any


def test_a_signature_does_not_move_to_another_checkpoint(bundle):
    bundle.notes[3] = bundle.notes[3].split(b"\n\n")[0] + b"\n\n" + bundle.notes[2].split(b"\n\n")[1]

    report = bundle.check()

    assert (report.verdict, report.checkpoint.size) == ("damaged", 9)


def said(report):
    return " ".join(verifier.sentences(report)) + json.dumps(verifier.as_json(report))
