"""Make the Windows program and its installers on Linux, under wine: `python packaging/windows/build.py [--quick]`.

Everything lies in build/windows: what was fetched, the Python for Windows, the wine that ran it, the program, setup and
MSI. With $WINDOWS_CERTIFICATE_FILE and $WINDOWS_CERTIFICATE_PASSWORD what runs is signed. `--quick` packs loosely and
makes no MSI, for tests. A wine run is no proof of Windows: README, “Installing”.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import runtime
import wine

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent))
import bundle  # noqa: E402

BUILD = ROOT / "build" / "windows"
NAME = "connector-manager"
PACK = "import sys; from PyInstaller.__main__ import run; run(sys.argv[1:])"
SOURCES = ("connector_app", "resources", "verifier", "packaging", "locks", "NOTICE", "LICENSE")
PATIENCE = 1500.0  # seconds that putting the program together may take


def main(words: list[str]) -> int:
    """Build everything. Return the exit code."""
    if words not in ([], ["--quick"]):
        bundle.stop("packaging/windows/build.py [--quick]")
    moment = bundle.commit_time()
    python = runtime.prepare(BUILD)
    program = frozen(python, moment)
    made = installers(program, quick=bool(words))
    print(f"{NAME}/  {bundle.size_of(program) / 1e6:.1f} MB")
    for path in made:
        print(f"{path.name}  {path.stat().st_size / 1e6:.1f} MB")
    return 0


def frozen(python: Path, moment: int) -> Path:
    """Put the program together with PyInstaller under wine, unless it lies there as the sources stand.

    Return its folder.
    """
    program, stamp = BUILD / "dist" / NAME, BUILD / "made-of"
    mark = fingerprint(moment)
    if stamp.exists() and stamp.read_text() == mark:
        return program
    stamp.unlink(missing_ok=True)
    subprocess.run([sys.executable, str(HERE.parent / "icons.py"), str(ROOT / "build" / "icons")], check=True)
    settings = {"SOURCE_DATE_EPOCH": str(moment), "PYTHONHASHSEED": "0", "TZ": "UTC"}
    out = [f"--distpath={there(BUILD / 'dist')}", f"--workpath={there(BUILD / 'work')}"]
    options = ["--noconfirm", "--clean", "--log-level=WARN", *out]
    spec = there(HERE.parent / f"{NAME}.spec")
    with wine.windows(BUILD / "prefix") as windows:
        done = windows.run(python / "python.exe", "-c", PACK, *options, spec, seconds=PATIENCE, env=settings)
    if done.returncode or not (program / f"{NAME}.exe").exists():
        bundle.stop(f"The program could not be put together: {(done.stdout + done.stderr)[-3000:]}")
    refuse_stand_ins(program)
    for path in (program, *program.rglob("*")):
        os.utime(path, (moment, moment))
    stamp.write_text(mark)
    return program


def fingerprint(moment: int) -> str:
    """Return what changes with anything that the program is made of."""
    found = hashlib.sha256(str(moment).encode())
    for source in SOURCES:
        for path in sorted((ROOT / source, *(ROOT / source).rglob("*"))):
            if path.is_file() and "__pycache__" not in path.parts:
                found.update(f"{path.relative_to(ROOT)}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return found.hexdigest()


def refuse_stand_ins(program: Path) -> None:
    """Stop where what is wine's alone came into the program: on a real Windows it would do harm."""
    strangers = [path.name for path in program.rglob("*") if path.name.lower() in wine.names()]
    if strangers:
        bundle.stop(f"Stand-ins for wine came into the program: {', '.join(sorted(strangers))}.")


def installers(program: Path, *, quick: bool) -> list[Path]:
    """Pack the program. Return what came of it."""
    for old in (*BUILD.glob("*.exe"), *BUILD.glob("*.msi")):
        old.unlink()
    words = [str(HERE / "installers.sh"), str(program), str(BUILD), bundle.version(), *(["--quick"] if quick else [])]
    done = subprocess.run(words, check=False, capture_output=True, text=True)
    if done.returncode:
        bundle.stop(f"The installers could not be made: {(done.stdout + done.stderr)[-3000:]}")
    return [*BUILD.glob("*.exe"), *BUILD.glob("*.msi")]


def there(path: Path) -> str:
    """Return how wine calls a path of this system."""
    return "Z:" + str(path).replace("/", "\\")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
