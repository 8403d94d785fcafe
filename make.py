"""The verbs of development, the same on every system: `make VERB`, or `python make.py VERB` where there is no make.

Only the standard library, and only what old Pythons can read, so that they are refused with a sentence.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NoReturn

from tests.report import BIN, BUILD, HERE, PYTHON, Report, call, in_memory, pytest, say

with contextlib.suppress(ImportError):  # an older Python is refused before this is needed
    import tomllib

VENV = HERE / ".venv"
APP = BIN / ("connector-app.exe" if os.name == "nt" else "connector-app")
LINUX = sys.platform.startswith("linux")
PIP_QUIETLY = ("--quiet", "--disable-pip-version-check", "--no-deps", "--no-input")
TRIED = ("3.13", "3.12", "3.11")  # Python versions, the preferred one first

# Each suite is a process of its own, so that a crash in one does not take the others' answers along.
SUITES = {
    "unit": ["tests", *("--ignore=tests/" + name for name in ("services", "providers", "ui", "journeys", "parts"))],
    "services": ["tests/services"],
    "conformance": ["tests/providers"],
    "windows": ["tests/ui"],
    "parts": ["tests/parts"],
    "journeys": ["tests/journeys"],
}
WALKS = ["tests/journeys", "tests/parts", "tests/ui"]
APART = ("tests/peers", "tests/packages", "tests/providers", *WALKS)
SLOW = {
    "campaigns": ["tests", *(f"--ignore={folder}" for folder in APART)],
    "platforms": ["tests/providers"],
    "walks": WALKS,
    "peers": ["tests/peers"],
    "packages": ["tests/packages"],
}
# Suites that run one after the other, each lane beside the others: two cores are what a newcomer has at least.
LANES = (("services", "conformance"), ("unit", "journeys"), ("windows", "parts"))
SLOW_LANES = (("campaigns",), ("platforms", "peers", "walks", "packages"))
PATIENCE = 12 * 60  # seconds a newcomer waits for `make test` on two cores


def run(*words: str) -> None:
    """Open the window; without a screen do the same job headless and leave pictures in build/shots."""
    python_environment("run")
    system_packages("window")
    if words or not LINUX or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        sys.exit(call(APP, *words))
    say("There is no screen here (DISPLAY and WAYLAND_DISPLAY are not set): doing the same job without a window.")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(call(APP, "tour", "--pictures", "build/shots"))


def test(*words: str) -> None:
    """Check, then run all that a newcomer should wait for, with the coverage gates."""
    prepared()
    shutil.rmtree(BUILD / "coverage", ignore_errors=True)
    started = time.monotonic()
    report = Report()
    report.checks()
    with in_memory():
        report.beside([partial(report.lane, lane, SUITES, "not slow", *words, measured=True) for lane in LANES])
    report.stage("coverage", gate)
    if time.monotonic() - started > PATIENCE:
        say(f"This took more than the {PATIENCE // 60} minutes that a newcomer should wait: move tests to test-slow.")
    report.end()


def test_slow(*words: str) -> None:
    """Run the tests marked slow: crash and security campaigns, assistive technology, platforms that others wrote."""
    prepared()
    system_packages("peers", "bundle", "windows", needed=False)
    report = Report()
    report.beside([partial(report.lane, lane, SLOW, "slow", *words) for lane in SLOW_LANES])
    report.end()


def soak(*words: str) -> None:
    """Kill the program at random moments, ten thousand times or as often as CYCLES=n says; nothing may be lost."""
    named = [word[7:] for word in words if word.startswith("CYCLES=")]
    prepared()
    os.environ["CRASH_CYCLES"] = named[-1] if named else "10000"
    sys.exit(pytest("tests/services/test_crash_cycles.py", "-m", "slow", "-s"))


def check() -> None:
    """Format, lint, types, floors: what needs no test run."""
    python_environment("test")
    report = Report()
    report.checks()
    report.end()


def conform(*words: str) -> None:
    """Run one platform's conformance suite: make conform P=practice."""
    named = [word[2:] for word in words if word.startswith("P=")]
    if not named:
        stop("Name the platform: make conform P=practice", code=2)
    prepared()
    sys.exit(pytest(f"tests/providers/{named[-1]}", *(word for word in words if not word.startswith("P="))))


def cover() -> None:
    """Show the lines and branches that the last `make test` did not reach."""
    if not (BUILD / "coverage").is_dir():
        stop("There is nothing to show yet: make test measures.")
    sys.exit(call(PYTHON, "-m", "tests.gate", "--missing"))


def shots() -> None:
    """Leave pictures of every screen, light and dark, and of the tour in build/shots."""
    prepared()
    sys.exit(call(PYTHON, "-m", "tests.shots"))


def bench(*words: str) -> None:
    """Measure, as ratios to a bare peer in the same run: cold start and what else lies in tests/benchmarks."""
    prepared()
    names = [word for word in words if not word.startswith("-")]
    found = sorted(path.stem for path in (HERE / "tests" / "benchmarks").glob("*.py"))
    codes = [call(PYTHON, "-m", f"tests.benchmarks.{name}") for name in names or found]
    sys.exit(max(codes, default=1))


def bundle() -> None:
    """Make the installed program and its packages for Linux in build/bundle."""
    python_environment("test")
    system_packages("window", "bundle")
    sys.exit(call(PYTHON, "packaging/bundle.py"))


def bundle_windows() -> None:
    """Make the program for Windows and its installers in build/windows, on Linux under wine."""
    python_environment("test")
    system_packages("window", "windows")
    sys.exit(call(PYTHON, "packaging/windows/build.py"))


def bundle_check(*words: str) -> None:
    """Make the packages and let them prove themselves: install, doctor, an account, remove."""
    prepared()
    system_packages("bundle")
    system_packages("windows", needed=False)
    sys.exit(pytest("-m", "slow", *SLOW["packages"], *words))


def languages(*words: str) -> None:
    """Gather every text of the program for its translators, in resources/languages."""
    python_environment("test")
    sys.exit(call(PYTHON, "packaging/languages.py", *words))


def format() -> None:  # noqa: A001
    """Put the sources into their form."""
    python_environment("test")
    sys.exit(call(BIN / "ruff", "format", ".") or call(BIN / "ruff", "check", "--fix", "."))


def lock() -> None:
    """Pin every dependency anew, for all systems and Pythons: names, versions and hashes (needs uv on the path)."""
    for name, extras in LOCKS.items():
        words = [word for extra in extras for word in ("--extra", extra)]
        options = ["--quiet", "--universal", "--python-version", TRIED[-1], "--generate-hashes"]
        options += ["--no-header", "--no-annotate", "--upgrade", "--no-emit-index-url"]
        if call("uv", "pip", "compile", *options, *words, "pyproject.toml", "-o", f"locks/{name}.txt"):
            stop("The lock files could not be made.")


def help() -> None:  # noqa: A001
    """List the verbs."""
    for name, verb in VERBS.items():
        print(f"  make {name:12} {(verb.__doc__ or '').splitlines()[0]}")


VERBS: dict[str, Callable[..., None]] = {
    verb.__name__.replace("_", "-"): verb
    for verb in (
        *(run, test, test_slow, soak, check, conform, cover, shots, bench),
        *(bundle, bundle_windows, bundle_check, languages, format, lock, help),
    )
}
LOCKS = {"run": ("build",), "test": ("build", "test")}


def gate() -> int:
    """Compare what the suites reached with what pyproject.toml demands."""
    call(PYTHON, "-m", "coverage", "combine", "--quiet")
    return call(PYTHON, "-m", "tests.gate")


# ---- the machine


def prepared() -> None:
    """Make sure that this machine can run every test."""
    python_environment("test")
    system_packages("window", "tests")


def python_environment(lock: str) -> None:
    """Make .venv hold what is pinned in locks/NAME.txt, and the program itself. Quick when nothing has changed.

    Pip takes packages from wherever this machine's own configuration says.
    """
    pinned, project = HERE / "locks" / f"{lock}.txt", HERE / "pyproject.toml"
    wanted = hashlib.sha256(pinned.read_bytes() + project.read_bytes() + str(HERE).encode()).hexdigest()
    stamp = VENV / f"installed-{lock}"
    larger = VENV / "installed-test"  # holds everything that run needs
    if lock == "run" and larger.exists() and PYTHON.exists():
        return python_environment("test")
    if stamp.exists() and stamp.read_text() == wanted and PYTHON.exists():
        return None
    if not PYTHON.exists():
        make_venv()
    say("Installing what is pinned.")
    pip: list[Path | str] = [PYTHON, "-m", "pip", "install", *PIP_QUIETLY]
    if call(*pip, "--require-hashes", "-r", pinned):
        stop("The pinned packages could not be installed. pip says why above; nothing else was changed.")
    if call(*pip, "--no-build-isolation", "--editable", HERE):
        stop("The program itself could not be installed. pip says why above.")
    stamp.write_text(wanted)
    return None


def make_venv() -> None:
    """Create .venv with the best Python that is here."""
    python = best_python()
    say(f"Creating .venv with {python}.")
    made = subprocess.run([python, "-m", "venv", str(VENV)], cwd=HERE, check=False, capture_output=True, text=True)
    if made.returncode and LINUX:  # Debian keeps what venv needs in a package of its own
        shutil.rmtree(VENV, ignore_errors=True)
        short = subprocess.check_output([python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"], text=True)
        apt_install([f"python{short.strip()}-venv"], why="Making .venv")
        made = subprocess.run([python, "-m", "venv", str(VENV)], cwd=HERE, check=False, capture_output=True, text=True)
    if made.returncode:
        shutil.rmtree(VENV, ignore_errors=True)
        stop(f"The environment .venv could not be made: {(made.stdout + made.stderr).strip()}")


def best_python() -> str:
    """Return a Python that the program is tried with: this one, or the newest such on the path."""
    if "%d.%d" % sys.version_info[:2] in TRIED:
        return sys.executable
    for version in TRIED:
        found = shutil.which(f"python{version}")
        if found and subprocess.run([found, "-c", ""], check=False, capture_output=True).returncode == 0:
            return found
    if sys.version_info < (3, 11):
        stop(f"Connector Manager needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    say(f"Python {sys.version.split()[0]} is newer than what was tried ({', '.join(reversed(TRIED))}).")
    return sys.executable


def system_packages(*purposes: str, needed: bool = True) -> None:
    """Install what is missing through apt when it is there and we are root; else name it in one sentence and stop.

    What is not `needed` is only named: the tests that want it are skipped and say so.
    """
    if not LINUX:
        return
    needs = tomllib.loads((HERE / "locks" / "system.toml").read_text())
    missing = {package for what in purposes for need, package in needs[what].items() if not is_there(need)}
    if missing:
        why = "The program's window or its tests" if "tests" in purposes else "The window"
        apt_install(sorted(missing), why=why if needed else "A part of the tests", needed=needed)


def is_there(need: str) -> bool:
    """Tell whether the machine has this shared library, file or command."""
    if need.startswith("lib"):
        try:
            ctypes.CDLL(need)
        except OSError:
            return False
        return True
    if need.startswith("/"):
        return next(Path("/").glob(need[1:]), None) is not None
    return shutil.which(need) is not None


def apt_install(packages: list[str], *, why: str, needed: bool = True) -> None:
    """Install Debian packages, with fresh lists when the old ones do not know them."""
    names, give_up = " ".join(packages), stop if needed else say
    if not shutil.which("apt-get") or os.geteuid() != 0:
        give_up(
            f"{why} needs what these Debian packages bring: {names}. Please install them (sudo apt install {names})."
        )
        return
    say(f"Installing {names}.")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    with Path(os.devnull).open("r+b") as nothing:
        if subprocess.run(install, check=False, stdin=nothing, stdout=nothing, stderr=nothing).returncode:
            subprocess.run(["apt-get", "update", "-qq"], check=False, stdin=nothing, stdout=nothing)
            if subprocess.run(install, check=False, stdin=nothing, stdout=nothing).returncode:
                give_up(f"apt could not install {names}.")


def stop(words: str, *, code: int = 1) -> NoReturn:
    """Say why not, and exit."""
    print(words, file=sys.stderr)
    sys.exit(code)


def main(words: list[str]) -> None:
    """Run the verb that is named first."""
    verb = VERBS.get(words[0] if words else "help")
    if verb is None:
        stop(f"There is no verb {words[0]!r}. python make.py help lists them.", code=2)
    try:
        verb(*words[1:])
    except TypeError as wrong:
        if "positional argument" not in str(wrong):
            raise
        stop(f"{words[0]} takes no further words.", code=2)
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main(sys.argv[1:])
