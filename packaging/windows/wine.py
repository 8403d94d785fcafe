"""A Windows made of wine, for building and trying the program where there is no Windows.

wine 8 lacks three libraries that Qt and parts written in Rust ask for. Stand-ins for them (the folder stand_ins) go
into the Windows folder of the made one, and nowhere else.
"""

import contextlib
import os
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

STAND_INS = sorted((Path(__file__).resolve().parent / "stand_ins").glob("*.c"))
COMPILER = "x86_64-w64-mingw32-gcc"


@dataclass(frozen=True, slots=True)
class Windows:
    """A Windows whose disk and registry lie in one folder. `display` is the X display of its windows, "" for none."""

    prefix: Path
    display: str = ""

    @property
    def env(self) -> dict[str, str]:
        """Return what a program needs around it to run there."""
        # No .NET, no browser engine, nothing of it in the menus outside; mscms is the stand-in before wine's own.
        quiet = {
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=;mscms=n,b",
        }
        alone = {"WINEPREFIX": str(self.prefix), "DISPLAY": self.display, "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        shared = {name: value for name, value in os.environ.items() if not name.startswith("WINDOWS_CERTIFICATE")}
        return {**shared, **quiet, **alone}

    @property
    def disk(self) -> Path:
        """Return the folder that is C: there."""
        return self.prefix / "drive_c"

    def run(
        self, *words: str | Path, stdin: str = "", seconds: float = 120.0, env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a program to its end. Raises subprocess.TimeoutExpired after so many seconds.

        Python under wine 8 dies of a regular file as its output; all of it are pipes here.
        """
        return subprocess.run(
            ["wine", *map(str, words)],
            env={**self.env, **(env or {})},
            input=stdin,
            check=False,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=seconds,
        )

    def end(self) -> None:
        """End everything that runs there."""
        subprocess.run(["wineserver", "--kill"], env=self.env, check=False, capture_output=True)
        subprocess.run(["wineserver", "--wait"], env=self.env, check=False, capture_output=True, timeout=60)


@contextlib.contextmanager
def windows(prefix: Path, *, display: str = "") -> Iterator[Windows]:
    """Make a Windows 10 in a folder, or start the one that lies there, and end it afterwards."""
    made = Windows(prefix, display)
    try:
        if not (prefix / "drive_c").exists():
            _make(made)
        yield made
    finally:
        made.end()


def names() -> set[str]:
    """Return the file names of the stand-ins."""
    return {f"{source.stem}.dll" for source in STAND_INS}


def _make(made: Windows) -> None:
    made.prefix.parent.mkdir(parents=True, exist_ok=True)
    for words in (["wineboot", "--init"], ["winecfg", "-v", "win10"]):
        done = made.run(*words, seconds=300)
        if done.returncode:
            raise SystemExit(f"wine could not be set up: {done.stderr[-1000:]}")
    for source in STAND_INS:
        library = made.disk / "windows" / "system32" / f"{source.stem}.dll"
        library.unlink(missing_ok=True)  # wine's own, where it has one, is a link
        words = [COMPILER, "-shared", "-s", "-O1", "-o", str(library), str(source), "-ladvapi32"]
        subprocess.run(words, check=True)
