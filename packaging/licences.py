"""What the installed program is made of: a bill of materials (CycloneDX), and the licences of all parts for NOTICE.

`python packaging/licences.py sbom FILE` reads names, versions and hashes from locks/run.txt: what is pinned is bundled.
`python packaging/licences.py notice [--check]` lists the parts and what they say of their licences in NOTICE.
"""

import importlib.metadata
import json
import re
import sys
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOTICE, LOCK = ROOT / "NOTICE", ROOT / "locks" / "run.txt"
BEGIN = "Parts of other makers that the installed program brings, with their versions and licences"
NOT_BUNDLED = {"hatchling", "editables", "pathspec", "pluggy", "trove-classifiers", "packaging"}
"""Pinned too, but only to build the program."""
BESIDE = (
    ("CPython", "Python Software Foundation License 2.0", "https://www.python.org"),
    ("Qt 6", "GNU Lesser General Public License 3 (as part of PySide6-Essentials)", "https://www.qt.io"),
    ("ICU", "Unicode License v3 (as part of Qt)", "https://icu.unicode.org"),
    ("SQLite", "in the public domain (as part of apsw)", "https://www.sqlite.org"),
    ("OpenSSL", "Apache License 2.0 (as part of CPython and cryptography)", "https://www.openssl.org"),
    (
        "PyInstaller's bootloader",
        "GNU General Public License 2 with an exception for what it starts",
        "https://pyinstaller.org",
    ),
)
"""What comes inside other parts, or is no Python package."""


@dataclass(frozen=True, slots=True)
class Part:
    """A pinned package. `marker` says on which systems it is bundled, "" for all; `hashes` are SHA-256 in hex."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]

    @property
    def purl(self) -> str:
        return f"pkg:pypi/{re.sub(r'[-_.]+', '-', self.name).lower()}@{self.version}"


def pinned(text: str) -> Iterator[Part]:
    """Yield what a lock file pins for the program itself, in its order."""
    return (part for part in entries(text) if part.name not in NOT_BUNDLED)


def entries(text: str) -> Iterator[Part]:
    """Yield everything that a lock file pins, in its order."""
    for entry in re.split(r"\n(?=\S)", text.replace("\\\n", " ")):
        found = re.match(r"([A-Za-z0-9._-]+)==(\S+)\s*(?:;\s*(.*?))?\s*(?=--hash|$)", entry, re.DOTALL)
        if found:
            yield Part(found[1], found[2], (found[3] or "").strip(), tuple(re.findall(r"sha256:([0-9a-f]{64})", entry)))


def bill(parts: list[Part], version: str) -> dict[str, object]:
    """Return a bill of materials (CycloneDX 1.6). The same parts give the same bytes: its number comes from them."""
    components = [
        {
            "type": "library",
            "bom-ref": part.purl,
            "name": part.name,
            "version": part.version,
            "purl": part.purl,
            "licenses": [{"license": {"name": licence_of(part.name)}}],
            "externalReferences": [
                {
                    "type": "distribution",
                    "url": part.purl,
                    "hashes": [{"alg": "SHA-256", "content": digest} for digest in part.hashes],
                }
            ],
            **({"properties": [{"name": "connector-manager:only-where", "value": part.marker}]} if part.marker else {}),
        }
        for part in parts
    ]
    seed = json.dumps(components, sort_keys=True)
    program = {"type": "application", "bom-ref": "connector-manager", "name": "Connector Manager", "version": version}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, seed + version)}",
        "version": 1,
        "metadata": {"component": {**program, "licenses": [{"license": {"id": "MIT"}}]}},
        "components": components,
        "dependencies": [{"ref": "connector-manager", "dependsOn": [part.purl for part in parts]}],
    }


def licence_of(name: str) -> str:
    """Return what a package says of its licence; for one of another system, that it is not installed here."""
    try:
        said = importlib.metadata.metadata(name)
    except importlib.metadata.PackageNotFoundError:
        return ELSEWHERE.get(name.lower(), "see its project page")
    return _said(said)


ELSEWHERE = {
    "pywin32-ctypes": "BSD-3-Clause",
    "secretstorage": "BSD-3-Clause",
    "jeepney": "MIT",
    "colorama": "BSD-3-Clause",
}
"""Parts that are bundled on other systems than this one."""


def _said(said: Message | Mapping[str, str]) -> str:
    expression, text = said.get("License-Expression"), (said.get("License") or "").strip()  # type: ignore[index]
    classified = [c.rpartition(" :: ")[2] for c in said.get_all("Classifier", []) if c.startswith("License ::")]  # type: ignore[union-attr]
    if expression:
        return str(expression)
    return text if text and "\n" not in text and len(text) < 80 else " AND ".join(classified) or "see its project page"


def listed(parts: list[Part]) -> str:
    """Return the part of NOTICE that is written by this script."""
    lines = [
        f"{part.name} {part.version}\n    {licence_of(part.name)}"
        for part in sorted(parts, key=lambda p: p.name.lower())
    ]
    lines += [f"{name}\n    {licence}; {page}" for name, licence, page in BESIDE]
    return f"{BEGIN}:\n\n" + "\n\n".join(lines) + "\n"


def with_list(notice: str, written: str) -> str:
    """Return NOTICE with a fresh list in the old one's place."""
    return f"{notice.partition(BEGIN)[0].rstrip()}\n\n{written}"


def main(words: list[str]) -> int:
    parts = list(pinned(LOCK.read_text()))
    match words:
        case ["sbom", file]:
            sys.path.insert(0, str(ROOT))
            from connector_app import __version__  # noqa: PLC0415

            Path(file).write_text(json.dumps(bill(parts, __version__), indent=1) + "\n")
            return 0
        case ["notice"]:
            NOTICE.write_text(with_list(NOTICE.read_text(), listed(parts)))
            return 0
        case ["notice", "--check"]:
            is_true = NOTICE.read_text() == with_list(NOTICE.read_text(), listed(parts))
            if not is_true:
                print("NOTICE does not list what is pinned: python packaging/licences.py notice", file=sys.stderr)
            return 0 if is_true else 1
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
