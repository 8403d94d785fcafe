"""Bytes turned at random: never a traceback, and never "unbroken" where something changed that the proofs cover."""

import base64
import json
import random
import shutil
import zipfile

import pytest

from tests.verifier.bundles import sum_up
from verifier import connector_app_verify as verifier

COMPARED = ("log", "size", "root", "genesis", "filtered", "included", "left_out")  # the rest are claims (section 7)
COVERED = ("entries.jsonl", "checkpoints.txt", "keys.txt", "manifest.json")


def meaning(folder):
    """Return all that the proofs cover: what a bundle says, free of how the JSON around it is written."""
    manifest = json.loads((folder / "manifest.json").read_bytes())
    keys = [line.split(b" ") for line in (folder / "keys.txt").read_bytes().splitlines()]
    lines = [json.loads(line) for line in (folder / "entries.jsonl").read_bytes().splitlines()]
    for line in lines:
        line["entry"] = base64.b64decode(line["entry"], validate=True)
    return (
        [manifest[name] for name in COMPARED],
        (folder / "checkpoints.txt").read_bytes(),
        [(*words[:3], *words[4:]) if words[-1] == b"-" else words for words in keys],  # the first key's date
        lines,
    )


def turned(raw, chance):
    """Return bytes with one bit turned."""
    at = chance.randrange(len(raw))
    return raw[:at] + bytes([raw[at] ^ 1 << chance.randrange(8)]) + raw[at + 1 :]


def mangled(raw, chance):
    """Return bytes with a piece taken out, doubled, moved, overwritten or cut off."""
    first, last = sorted(chance.randrange(len(raw) + 1) for _ in range(2))
    last = min(last, first + chance.choice([1, 2, 40, 4000]))
    piece, place = raw[first:last], chance.randrange(len(raw))
    match chance.randrange(5):
        case 0:
            return raw[:first] + raw[last:]
        case 1:
            return raw[:last] + piece + raw[last:]
        case 2:
            return raw[:place] + piece + raw[place:]
        case 3:
            return raw[:first] + chance.randbytes(last - first) + raw[last:]
        case _:
            return raw[:first]


def attack(bundles, folder, seed, spoil):
    """Spoil one file of a bundle, make the checksums fit, and hold the verdict to what was changed."""
    chance = random.Random(seed)
    original = chance.choice(bundles).folder
    path = folder / chance.choice(COVERED)
    folder.mkdir()
    for source in original.iterdir():
        (folder / source.name).write_bytes(source.read_bytes())
    path.write_bytes(spoil(path.read_bytes(), chance))
    with_old_sums = verifier.verify(folder)
    sum_up(folder)
    report = verifier.verify(folder)

    changed = path.read_bytes() != (original / path.name).read_bytes()
    assert (with_old_sums.verdict == "unbroken") == (not changed), seed
    if report.verdict == "unbroken":
        assert meaning(folder) == meaning(original), seed
    assert "could not be read (" not in report.problem, (seed, report.problem)  # every ending was foreseen
    assert "".join(verifier.sentences(report)).isprintable(), seed
    json.dumps(verifier.as_json(report))
    shutil.rmtree(folder)
    return report.verdict


@pytest.mark.parametrize("spoil", [turned, mangled])
def test_no_spoilt_bundle_passes(made, made_selection, tmp_path, spoil):
    verdicts = {attack([made, made_selection], tmp_path / "b", seed, spoil) for seed in range(60)}

    assert verdicts >= {"damaged", "unreadable"}


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("start", [1000, 3500, 6000, 8500])
@pytest.mark.parametrize("spoil", [turned, mangled])
def test_ten_thousand_spoilt_bundles_do_not_pass_either(made, made_selection, tmp_path, spoil, start):
    seeds = range(start, start + 2500)

    verdicts = {attack([made, made_selection], tmp_path / "b", seed, spoil) for seed in seeds}

    assert verdicts >= {"unbroken", "damaged", "unreadable"}  # a blank in the JSON is nobody's loss


def test_a_bit_turned_inside_an_entry_is_located(bundle):
    chance = random.Random(1)
    for index, entry in enumerate(bundle.entries):
        bundle.set_entry(index, turned(entry, chance))

        report = bundle.check()

        assert ("damaged", index + 1) == (report.verdict, report.first_bad)
        bundle.set_entry(index, entry)
    assert "unbroken" == bundle.check().verdict


@pytest.mark.parametrize("spoil", [turned, mangled])
def test_no_spoilt_zip_makes_a_traceback_or_passes_with_other_content(made, tmp_path, spoil):
    place = tmp_path / "b.zip"
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as file:
        for path in sorted(made.folder.iterdir()):
            file.write(path, path.name)
    whole, verdicts = place.read_bytes(), set()
    assert "unbroken" == verifier.verify(place).verdict
    for seed in range(80):
        place.write_bytes(spoil(whole, random.Random(seed)))

        report = verifier.verify(place)

        verdicts.add(report.verdict)
        assert "".join(verifier.sentences(report)).isprintable()
        if report.verdict == "unbroken":  # a date in the zip's own directory, a byte between its files
            with zipfile.ZipFile(place) as file:
                assert all(file.read(name) == (made.folder / name).read_bytes() for name in COVERED), seed
    assert "unreadable" in verdicts
