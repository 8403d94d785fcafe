"""The list of parts and the bill of materials are what is pinned."""

import json
import runpy
from pathlib import Path

ROOT = Path(__file__).parent.parent
MADE = runpy.run_path(str(ROOT / "packaging" / "licences.py"), run_name="licences")
PINNED = list(MADE["pinned"]((ROOT / "locks" / "run.txt").read_text()))


def test_notice_lists_every_part_that_is_bundled_with_its_version():
    notice = (ROOT / "NOTICE").read_text()

    assert len(PINNED) > 20
    assert [] == [part.name for part in PINNED if f"\n{part.name} {part.version}\n" not in notice]
    assert [] == [name for name, _, _ in MADE["BESIDE"] if f"\n{name}\n" not in notice]
    assert "see its project page" not in notice


def test_every_part_is_in_the_bill_of_materials_once_with_what_was_pinned():
    bill = MADE["bill"](PINNED, "0.1.0")
    names = [each["name"] for each in bill["components"]]

    assert sorted({part.name for part in PINNED}) == sorted(names)
    assert {"httpx", "cryptography", "apsw"} <= set(names)
    assert "hatchling" not in names
    for each in bill["components"]:
        assert each["externalReferences"][0]["hashes"], each["name"]
    assert ("CycloneDX", "1.6") == (bill["bomFormat"], bill["specVersion"])
    assert set(bill["dependencies"][0]["dependsOn"]) == {each["bom-ref"] for each in bill["components"]}
    assert json.dumps(bill) == json.dumps(MADE["bill"](PINNED, "0.1.0")), "two builds of one commit agree"


def test_a_part_of_one_system_only_says_which():
    (part,) = MADE["pinned"]('pywin32-ctypes==0.2.3 ; sys_platform == "win32" \\\n    --hash=sha256:' + "0" * 64 + "\n")

    assert ("pywin32-ctypes", "0.2.3", 'sys_platform == "win32"') == (part.name, part.version, part.marker)
    assert ("0" * 64,) == part.hashes
