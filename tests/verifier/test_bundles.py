"""What the verifier says of honest bundles, and of folders and zips that are hostile, broken or none."""

import contextlib
import json
import os
import shutil
import zipfile
from pathlib import Path

import pytest

import connector_app
from connector_app.model.audit import AuditQuery, Event
from connector_app.services.audit import Audit
from connector_app.store import audit as rows
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock
from tests.fakes.signer import FakeAnchorHome, FakeSigner
from tests.verifier.bundles import Bundle, make, signed, sum_up
from verifier import connector_app_verify as verifier

NAMES = ("entries.jsonl", "checkpoints.txt", "keys.txt", "manifest.json", "README.txt", "SHA256SUMS")


def words(report):
    return " ".join(verifier.sentences(report))


class TestHonest:
    def test_a_whole_history_is_unbroken_and_says_what_is_proved(self, made):
        report = verifier.verify(made.folder, made.receipts, made.genesis)

        assert ("unbroken", 0, 13, 13, 11) == (
            report.verdict,
            report.exit_code,
            report.entries,
            report.checkpoint.size,
            report.confirmed,
        )
        assert "no entry up to number 13 was changed, removed, added or moved" in words(report)
        assert "from 2026-01-01 00:00:01 UTC to 2026-01-01 00:00:16 UTC" in words(report)
        assert f"key {made.genesis} (home: keychain:test" in words(report)
        assert "the one you named" in words(report)
        assert "it is the history that had 11 entries then" in words(report)
        assert "Not proved: that an entry was true" in words(report)
        assert "Mind" not in words(report)

    def test_a_key_that_nobody_named_is_said_to_come_from_the_files(self, made):
        assert "was taken from these files" in words(verifier.verify(made.folder))

    def test_a_selection_is_unbroken_and_says_what_was_left_out(self, made_selection):
        report = verifier.verify(made_selection.folder, made_selection.receipts)

        assert ("unbroken", 11, [(12, 13)]) == (report.verdict, report.entries, report.left_out.kept)
        assert "2 of 13 entries. It is said to be: text = Thing" in words(report)

    def test_the_programs_own_copy_of_the_verifier_lies_in_the_bundle(self, made):
        assert connector_app.verifier().read_bytes() == (made.folder / "connector_app_verify.py").read_bytes()
        assert Path(verifier.__file__) == connector_app.verifier()

    async def test_keys_that_introduce_each_other_are_followed(self, tmp_path):
        async with history(tmp_path) as audit:
            old = FakeSigner(home="practice-file")
            new = FakeSigner(home="keychain:my own box", introduced_by=old, log=audit.log)
            for signer in (old, new):
                await audit.use(FakeAnchorHome(signer), "asked")
                await audit.write(Event("item.created"))
            await audit.export(tmp_path / "b", "bundle", AuditQuery(), with_practice=True)

        report = verifier.verify(tmp_path / "b")

        assert "unbroken" == report.verdict
        assert ["practice-file", "keychain:my own box"] == [key.home for key, _, _ in report.signers.values()]
        assert "with the home practice-file, whoever can write" in words(report)

    async def test_a_chain_of_many_keys_is_told_in_short(self, tmp_path):
        async with history(tmp_path) as audit:
            before = None
            for _ in range(12):
                before = FakeSigner(introduced_by=before, log=audit.log)
                await audit.use(FakeAnchorHome(before), "asked")
            await audit.export(tmp_path / "b", "bundle", AuditQuery())

        report = verifier.verify(tmp_path / "b")

        assert "unbroken" == report.verdict
        assert "Before these, 2 older keys" in words(report)

    async def test_a_key_that_has_signed_nothing_yet_is_held_to_its_introduction_too(self, tmp_path):
        made = await make(tmp_path / "made")
        bundle, log = Bundle(made, tmp_path / "b"), bytes.fromhex(made.receipts[0][18:50])
        new = FakeSigner(home="passphrase", introduced_by=made.signer, log=log)
        line = f"{verifier.sha256(new.public).hex()[:16]} {new.public.hex()} {{}} {new.since} {made.genesis} "
        bundle.keys.append(line.format("passphrase") + new.introduction.hex())
        assert "unbroken" == bundle.check().verdict

        bundle.keys[-1] = line.format("keychain:test") + new.introduction.hex()
        assert "damaged" == bundle.check().verdict

    async def test_a_history_that_nobody_signed_says_so(self, tmp_path):
        async with history(tmp_path) as audit:
            await audit.write(Event("item.created"))
            await audit.write(Event("sync.completed"))
            await audit.export(tmp_path / "b", "bundle", AuditQuery())
            await audit.export(tmp_path / "f", "bundle", AuditQuery(actions=("item",)), is_entry=False)
            await audit.export(tmp_path / "none", "bundle", AuditQuery(text="none"), is_entry=False)

        for folder, entries in (("b", 3), ("f", 1), ("none", 0)):
            report = verifier.verify(tmp_path / folder)
            assert ("unbroken", entries, None) == (report.verdict, report.entries, report.checkpoint)
            assert "UNBROKEN, but not signed." in words(report)
            assert "Nobody signed this history" in words(report)
        assert "damaged" == verifier.verify(tmp_path / "b", genesis="0" * 16).verdict

    async def test_an_empty_history_holds(self, tmp_path):
        async with history(tmp_path) as audit:
            await audit.export(tmp_path / "b", "bundle", AuditQuery(), is_entry=False)

        report = verifier.verify(tmp_path / "b")

        assert ("unbroken", 0) == (report.verdict, report.entries)
        assert "Looked through: no entry." in words(report)

    async def test_forgotten_details_are_counted_and_no_damage(self, tmp_path):
        async with history(tmp_path) as audit:
            await audit.use(FakeAnchorHome())
            for _ in range(3):
                await audit.write(Event("item.created", details={"title": "Thing"}))
            await audit._db.write(lambda tx: rows.forget_details(tx, [2]))
            await audit.export(tmp_path / "b", "bundle", AuditQuery())

        report = verifier.verify(tmp_path / "b")

        assert ("unbroken", 1) == (report.verdict, report.forgotten)
        assert "Details forgotten: of 1 entry." in words(report)

    async def test_a_clock_that_was_set_back_is_told_and_no_damage(self, tmp_path):
        clock = ManualClock()
        async with history(tmp_path, clock) as audit:
            await audit.use(FakeAnchorHome())
            clock.advance(60)
            await audit.write(Event("item.created"))
            clock.set(clock.now().replace(year=2025))
            await audit.write(Event("item.created"))
            await audit.export(tmp_path / "b", "bundle", AuditQuery())

        report = verifier.verify(tmp_path / "b")

        assert ("unbroken", [(2, 2)]) == (report.verdict, report.set_back.kept)
        assert "older than the entry before: 2." in words(report)

    async def test_many_gaps_are_told_in_short(self, tmp_path):
        async with history(tmp_path) as audit:
            await audit.use(FakeAnchorHome())
            for n in range(60):
                await audit.write(Event("item.created", target=f"itm_{n % 2}"))
            await audit.export(tmp_path / "b", "bundle", AuditQuery(target="itm_1"))

        report = verifier.verify(tmp_path / "b")

        assert ("unbroken", 30, 31) == (report.verdict, report.entries, report.left_out.count)
        assert "37, 39 and 11 more ranges." in words(report)

    async def test_hostile_text_in_a_history_is_shown_and_does_nothing(self, tmp_path):
        evil = "\x1b[31m\u202egpj\r\n\ud83d\ude00"
        async with history(tmp_path) as audit:
            await audit.use(FakeAnchorHome())
            await audit.write(Event("item.created", target=evil, details={"title": evil}))
            await audit.export(tmp_path / "b", "bundle", AuditQuery(text=evil[:6]))

        report = verifier.verify(tmp_path / "b")

        assert "unbroken" == report.verdict
        assert "\x1b" not in words(report)
        assert "\\x1b[31m\\u202e" in words(report)


class TestWithoutSignatures:
    """Where nobody signed, what can be compared is still compared."""

    @pytest.fixture
    def unsigned(self, bundle):
        bundle.truncate(13, notes=0)
        bundle.keys = []
        bundle.manifest["genesis"] = ""
        assert "unbroken" == bundle.check().verdict
        return bundle

    def test_a_receipt_proves_without_any_checkpoint(self, unsigned, made):
        report = unsigned.check(receipts=made.receipts)

        assert ("unbroken", 11) == (report.verdict, report.confirmed)
        assert words(report).startswith("UNBROKEN. ")

    def test_what_a_receipt_confirmed_stays_trustworthy(self, unsigned, made):
        unsigned.edit(8, target="itm_9")
        unsigned.rehash()

        report = unsigned.check(receipts=made.receipts)

        assert ("damaged", 6, 9) == (report.verdict, report.first_bad, report.last_bad)
        assert "Still trustworthy: entries 1 to 5, by a receipt." in words(report)

    def test_a_root_in_the_manifest_says_that_there_were_signatures(self, unsigned, made):
        unsigned.manifest["root"] = "00" * 32

        assert "shortened" == unsigned.check().verdict

    def test_whoever_names_a_key_is_told_when_it_signed_nothing(self, bundle, made):
        bundle.truncate(13, notes=0)
        bundle.edit(6, target="itm_9")
        bundle.rehash()
        assert "UNBROKEN, but not signed" in words(bundle.check())

        report = bundle.check(genesis=made.genesis)

        assert ("shortened", 1, None) == (report.verdict, report.first_bad, report.checkpoint)
        assert "Still trustworthy: nothing" in words(report)

    def test_entries_that_the_manifest_does_not_know_of_count(self, unsigned):
        unsigned.manifest |= {"size": 12, "included": 12}

        assert "damaged" == unsigned.check().verdict

    def test_a_receipt_of_more_is_shortened(self, unsigned, made):
        unsigned.truncate(4, notes=0)

        assert "shortened" == unsigned.check(receipts=made.receipts).verdict

    def test_a_part_needs_a_checkpoint_for_a_receipt(self, selection):
        selection.notes, selection.keys = [], []
        selection.manifest |= {"genesis": "", "root": ""}
        assert "unbroken" == selection.check().verdict

        assert "shortened" == selection.check(receipts=selection.made.receipts).verdict


class TestReceipts:
    def test_a_receipt_of_nothing_agrees_with_every_history(self, bundle, made):
        nothing = f"connector-manager/{bundle.manifest['log']} 0 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="

        report = bundle.check(receipts=[nothing])

        assert ("unbroken", 0) == (report.verdict, report.confirmed)
        report = bundle.check(receipts=[nothing.replace("47DE", "48DE")])
        assert ("damaged", 0, 0) == (report.verdict, report.first_bad, report.last_bad)

    def test_mail_may_have_broken_the_line(self, made):
        assert "unbroken" == verifier.verify(made.folder, [made.receipts[1].replace(" ", " \r\n  ")]).verdict

    @pytest.mark.parametrize("line", ["", "x", "connector-manager/zz 1 x", "\ud800\x1b"])
    def test_what_is_no_receipt_is_refused_with_a_sentence(self, made, line):
        report = verifier.verify(made.folder, [line])

        assert "unreadable" == report.verdict
        assert "This is not a receipt" in words(report)

    def test_a_receipt_with_a_root_in_another_form_is_none(self, made):
        line = made.receipts[0][:-1] + "A"

        assert "unreadable" == verifier.verify(made.folder, [line]).verdict


class TestPlaces:
    def test_a_zip_is_read_with_or_without_a_folder_in_it(self, made, tmp_path):
        for prefix, packing in (("", zipfile.ZIP_DEFLATED), ("history/", zipfile.ZIP_STORED)):
            place = zipped(made.folder, tmp_path / "b.zip", prefix, packing)
            assert "unbroken" == verifier.verify(place, made.receipts).verdict

    @pytest.mark.parametrize("name", NAMES)
    def test_a_missing_file_is_named(self, bundle, name, tmp_path):
        bundle.save()
        (bundle.folder / name).unlink()

        for place in (bundle.folder, zipped(bundle.folder, tmp_path / "b.zip")):
            report = verifier.verify(place)
            assert "unreadable" == report.verdict
            assert name in words(report) or "holds 0 histories" in words(report)

    @pytest.mark.parametrize("name", NAMES)
    def test_a_pipe_or_a_folder_in_the_place_of_a_file_is_refused_at_once(self, bundle, name):
        bundle.save()
        (bundle.folder / name).unlink()
        os.mkfifo(bundle.folder / name)
        assert "unreadable" == verifier.verify(bundle.folder).verdict

        (bundle.folder / name).unlink()
        (bundle.folder / name).mkdir()
        assert "unreadable" == verifier.verify(bundle.folder).verdict

    def test_a_place_that_is_none_is_named(self, tmp_path):
        (tmp_path / "text").write_text("no zip")
        os.mkfifo(tmp_path / "pipe")

        for name in ("nowhere", "text", "pipe", "nul\0", "x" * 5000):
            report = verifier.verify(tmp_path / name)
            assert ("unreadable", 3) == (report.verdict, report.exit_code)

    def test_a_file_that_stands_twice_in_a_zip_is_refused(self, made, tmp_path):
        place = zipped(made.folder, tmp_path / "b.zip")
        with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(place, "a") as file:
            file.writestr("keys.txt", "")

        assert "stands twice" in words(verifier.verify(place))

    def test_a_zip_with_two_histories_is_refused(self, made, tmp_path):
        place = zipped(made.folder, tmp_path / "b.zip", "a/")
        with zipfile.ZipFile(place, "a") as file:
            file.writestr("b/manifest.json", "{}")
            file.writestr("__MACOSX/manifest.json", "{}")  # this one is a finder's, and no history

        assert "holds 2 histories" in words(verifier.verify(place))

    def test_an_encrypted_or_oddly_packed_zip_is_refused(self, made, tmp_path):
        place = zipped(made.folder, tmp_path / "b.zip", packing=zipfile.ZIP_LZMA)
        assert "unusual way" in words(verifier.verify(place))

        place = zipped(made.folder, tmp_path / "c.zip")
        raw = bytearray(place.read_bytes())
        at = raw.index(b"PK\x01\x02")
        raw[at + 8] |= 1
        place.write_bytes(raw)
        assert "unreadable" == verifier.verify(place).verdict

    def test_a_spoilt_zip_is_unreadable(self, made, tmp_path):
        place = zipped(made.folder, tmp_path / "b.zip")
        raw = bytearray(place.read_bytes())
        raw[len(raw) // 2] ^= 1
        place.write_bytes(raw)

        report = verifier.verify(place)

        assert "unbroken" != report.verdict
        place.write_bytes(raw[: len(raw) // 2])
        assert "not a zip that can be read" in words(verifier.verify(place))


class TestFiles:
    @pytest.mark.parametrize("name", ["README.txt", "connector_app_verify.py"])
    def test_a_changed_file_that_proves_nothing_is_still_named(self, bundle, name):
        bundle.save()
        (bundle.folder / name).write_bytes(b"other")

        report = verifier.verify(bundle.folder)

        assert ("damaged", None) == (report.verdict, report.first_bad)
        assert f"{name} is not as it was exported" in words(report)

    @pytest.mark.parametrize("name", ["entries.jsonl", "checkpoints.txt"])
    def test_a_checksum_that_is_another_is_named(self, made, tmp_path, name):
        shutil.copytree(made.folder, tmp_path / "b")
        sums = (tmp_path / "b" / "SHA256SUMS").read_text().splitlines(keepends=True)
        sums = ["0" * 64 + line[64:] if name in line else line for line in sums]
        (tmp_path / "b" / "SHA256SUMS").write_text("".join(sums))

        assert f"{name} is not as it was exported" in words(verifier.verify(tmp_path / "b"))

    @pytest.mark.parametrize(
        "change",
        [
            lambda sums: b"",
            lambda sums: sums[65:],
            lambda sums: sums + sums,
            lambda sums: sums.replace(b"README.txt", b"readme.txt"),
            lambda sums: sums.upper(),
            lambda sums: sums[:-1],
            lambda sums: b"\n".join(sums.split(b"\n")[1:]),
        ],
    )
    def test_sums_of_another_form_are_unreadable(self, bundle, change):
        bundle.save()
        sums = bundle.folder / "SHA256SUMS"
        sums.write_bytes(change(sums.read_bytes()))

        assert "unreadable" == verifier.verify(bundle.folder).verdict

    @pytest.mark.parametrize(
        "said",
        [
            b"", b"[]", b"{", b"\xff", b'{"size":1e3}', b"[" * 100_000,
            b'{"size":' + b"9" * 5000 + b"}", b" " * (2 << 20),
            *({name: None} for name in ("log", "size", "root", "genesis", "filtered", "filter", "included", "program")),
            {"size": True}, {"size": -1}, {"size": 2**60}, {"log": "x"}, {"log": "A" * 32},
            {"root": "x"}, {"genesis": "x"},
        ],
        ids=lambda said: str(said)[:20],
    )  # fmt: skip
    def test_a_manifest_of_another_form_is_unreadable(self, bundle, said):
        bundle.save()
        raw = said if isinstance(said, bytes) else json.dumps(bundle.manifest | said).encode()
        (bundle.folder / "manifest.json").write_bytes(raw)
        sum_up(bundle.folder)

        report = verifier.verify(bundle.folder)

        assert "unreadable" == report.verdict
        assert words(report).startswith("UNREADABLE. manifest.json")

    @pytest.mark.parametrize(
        "lie",
        [{"included": 12}, {"left_out": 1}, {"genesis": "0" * 16}, {"root": "0" * 64}, {"root": ""}, {"log": "0" * 32}],
    )  # fmt: skip
    def test_a_manifest_that_lies_is_found(self, bundle, lie):
        bundle.manifest |= lie

        assert "damaged" == bundle.check().verdict

    @pytest.mark.parametrize(
        "line", ["", "x", "x y z", "\ud800", "{id} {public} keychain:test {since} - x", "{id} {public} {since} - -",
                 "{id} {public}0 keychain:test {since} - -", "{id} {public} keychain:test yesterday - -",
                 "{ID} {public} keychain:test {since} - -", "{id} {public} keychain:test {since} {id} 00"],
    )  # fmt: skip
    def test_keys_of_another_form_are_unreadable(self, bundle, line):
        key_id, public, _, since, _, _ = bundle.keys[0].split(" ")
        bundle.save()
        text = line.format(id=key_id, ID=key_id[:-1] + "X", public=public, since=since)
        (bundle.folder / "keys.txt").write_bytes(text.encode("utf-8", "surrogatepass") + b"\n")
        sum_up(bundle.folder)

        assert "Line 1 of keys.txt is not a key." in words(verifier.verify(bundle.folder))

    def test_a_key_under_another_id_or_twice_is_found(self, bundle):
        [key] = bundle.keys
        bundle.keys = [key, key]
        assert "damaged" == bundle.check().verdict

        bundle.keys = ["0" * 16 + key[16:]]
        bundle.manifest["genesis"] = "0" * 16
        assert "is not the one of that id" in words(bundle.check())

    def test_a_key_that_lay_elsewhere_than_its_checkpoints_say_is_found(self, bundle):
        bundle.keys = [bundle.keys[0].replace("keychain:test", "practice-file")]

        assert "its key lay elsewhere" in words(bundle.check())

    def test_a_key_that_is_no_point_signs_nothing(self, bundle):
        nothing = bytes([2]) + bytes(31)
        key_id = verifier.sha256(nothing).hex()[:16]
        bundle.keys = [f"{key_id} {nothing.hex()} keychain:test {bundle.made.signer.since} - -"]
        bundle.manifest["genesis"] = key_id

        assert "signed by none of the keys" in words(bundle.check())

    @pytest.mark.parametrize(
        "change",
        [
            lambda note: b"",
            lambda note: note[1:],
            lambda note: note * 2,
            lambda note: note.replace(b"\n\n", b"\n"),
            lambda note: note.replace(b"reason asked", b"reason whim"),
            lambda note: note.replace(b"chain ", b"chain X"),
            lambda note: note[:-2] + b"*\n",
            lambda note: b"\xff" + note,
            lambda note: note + b"\n" * 40,
            lambda note: b"x" * 5000 + note,
        ],
    )
    def test_a_checkpoint_of_another_form_is_damage(self, bundle, change):
        bundle.notes[2] = change(bundle.notes[2])

        report = bundle.check()

        assert ("damaged", 5) == (report.verdict, report.checkpoint.size)
        assert "Checkpoint 3 cannot be read" in words(report)

    def test_a_last_checkpoint_that_is_cut_off_is_damage(self, bundle):
        bundle.save()
        notes = bundle.folder / "checkpoints.txt"
        notes.write_bytes(notes.read_bytes()[:-1])
        sum_up(bundle.folder)

        assert "damaged" == verifier.verify(bundle.folder).verdict

    @pytest.mark.parametrize(
        "raw",
        [
            b"\n", b"{}\n", b"[]\n", b"null\n", b"{", b"\xff\n", b"[" * 100_000 + b"\n",
            b'{"seq":1.0}\n', b'{"seq":NaN}\n',
            b'{"seq":1,"seq":1}\n', b'{"seq":' + b"9" * 5000 + b"}\n", b"x" * (17 << 20),
        ],
        ids=lambda raw: str(raw[:20]),
    )  # fmt: skip
    def test_a_line_that_cannot_be_read_is_damage_at_its_entry(self, bundle, raw):
        bundle.save()
        entries = bundle.folder / "entries.jsonl"
        lines = entries.read_bytes().splitlines(keepends=True)
        entries.write_bytes(b"".join([*lines[:6], raw, *lines[7:]]))
        sum_up(bundle.folder)

        report = verifier.verify(bundle.folder)

        assert ("damaged", 7, 7, 5) == (report.verdict, report.first_bad, report.last_bad, report.checkpoint.size)
        assert "The first bad entry: number 7. Still trustworthy: entries 1 to 5, by checkpoint 2" in words(report)

    @pytest.mark.parametrize(
        "members",
        [
            {"seq": 0}, {"seq": -1}, {"seq": True}, {"seq": "7"}, {"seq": 2**60}, {"entry": "***"}, {"entry": 1},
            {"entry": "QQ"}, {"entry": "QR=="}, {"link": "x"}, {"link": 1}, {"link": "A" * 64}, {"proof": 1},
            {"proof": ["x"]}, {"proof": []}, {"salt": "00"}, {"details": "*"}, {"details": 1}, {"more": 1},
        ],
        ids=str,
    )  # fmt: skip
    def test_a_line_with_other_members_is_damage_at_its_entry(self, bundle, members):
        bundle.lines[6] |= members

        report = bundle.check()

        assert ("damaged", 7) == (report.verdict, report.first_bad)

    def test_salt_without_details_is_damage(self, bundle):
        del bundle.lines[6]["details"]

        assert "damaged" == bundle.check().verdict

    def test_a_line_of_a_selection_that_cannot_be_read_is_damage(self, selection):
        selection.lines[6] = {}
        report = selection.check()
        assert ("damaged", 7, None) == (report.verdict, report.first_bad, report.last_bad)
        assert "From entry 7 on nothing is sure." in words(report)

        for members in ({"proof": []}, {"link": "00" * 32}, {"seq": 14}):
            selection.lines[6] = selection.lines[7] | members
            assert "damaged" == selection.check().verdict

    def test_a_selection_with_too_many_lines_is_damage(self, selection):
        selection.manifest |= {"included": 10, "left_out": 3}

        assert "damaged" == selection.check().verdict

    def test_a_selection_without_proofs_is_damage(self, selection):
        del selection.lines[0]["proof"]

        report = selection.check()

        assert ("damaged", 1) == (report.verdict, report.first_bad)

    def test_damage_before_the_first_checkpoint_leaves_nothing_to_trust(self, bundle):
        bundle.edit(0, target="itm_9")

        assert "Still trustworthy: nothing" in words(bundle.check())

    def test_entries_that_no_checkpoint_covers_yet_are_told(self, bundle):
        """The program exports none such, but a note may have been taken away: then the manifest knows of more."""
        del bundle.notes[-1]

        assert "Not signed yet: entries from number 12 on." in words(bundle.check())

    def test_a_checkpoint_that_contradicts_the_one_before_is_damage(self, selection):
        """Of a selection the roots in between cannot be checked against entries, so at least against each other."""
        for size, root in (("4", None), ("9", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")):
            body = selection.notes[3].split(b"\n\n")[0].decode().split("\n")
            body[1], body[2] = size, root or body[2]
            selection.notes[3:] = [signed("\n".join(body) + "\n", selection.signer)]
            assert "Checkpoint 4 contradicts the one before it" in words(selection.check())

    async def test_a_key_that_was_replaced_signs_no_more(self, tmp_path):
        async with history(tmp_path) as audit:
            old = FakeSigner()
            for signer in (old, FakeSigner(introduced_by=old, log=audit.log), old):
                await audit.use(FakeAnchorHome(signer), "asked")
            await audit.export(tmp_path / "b", "bundle", AuditQuery(), is_entry=False)

        assert "signed by a key that had been replaced" in words(verifier.verify(tmp_path / "b"))


def test_whatever_the_libraries_make_of_it_there_is_a_sentence(made, monkeypatch):
    def failing(_files, _name):
        raise PermissionError(13, "\x1b[31mcanary")

    monkeypatch.setattr(verifier.Files, "open", failing)

    report = verifier.verify(made.folder)

    assert "UNREADABLE. This could not be read (PermissionError: [Errno 13] \\x1b[31mcanary)." in words(report)


def test_at_most_a_thousand_ranges_are_kept():
    ranges = verifier.Ranges()
    for n in range(1500):
        ranges.add(2 * n, 2 * n)

    assert (1500, 1000) == (ranges.count, len(ranges.kept))
    assert str(ranges).endswith("38 and 1,480 more ranges")


@contextlib.asynccontextmanager
async def history(folder, clock=None):
    async with Database(folder / "data.db") as db:
        audit = Audit(db, clock or ManualClock(), os.urandom, "Connector Manager test")
        await audit.start()
        yield audit


def zipped(folder, place, prefix="", packing=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(place, "w", packing) as file:
        for path in sorted(folder.iterdir()):
            file.write(path, prefix + path.name)
    return place
