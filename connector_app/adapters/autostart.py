"""Starting with the computer: an entry where each system looks for it. It is read each time, never remembered."""

import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from connector_app.language import said
from connector_app.model.failure import FailureError, Rejected

State = Literal["on", "off", "changed"]
"""`changed`: an entry is there, and it is not ours as it would be written now."""

NAME, LABEL = "Connector Manager", "io.github.connector-manager"
_FLATPAK = Path("/app")
"""Where a Flatpak finds itself; outside of it there is no such place."""
_MOUNTED = re.compile(r"\.mount_|appimage_extracted_")
"""How the folder begins in which an AppImage finds itself (AppImage type 2 runtime)."""
_NO_TEXT = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
"""What no line of an entry can hold as it is: controls, and bytes of a name that are no text."""
UNFIT = said(
    "The folder in which the program or its data lies has a name with line breaks or other signs that no entry of the"
    " desktop can hold, so nothing was written. Move it into a folder with a plainer name."
)
_RESERVED = re.compile(r"[\s\"'\\<>~|&;$*?#()`%]")


class Autostart(Protocol):
    """One entry. Both acts raise OSError where the system refuses, and `turn_on` FailureError(Rejected)."""

    def state(self) -> State: ...
    def turn_on(self) -> None: ...
    def turn_off(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that the desktop reads when somebody logs in. No content: none can say what is to be started."""

    path: Path
    content: bytes

    def state(self) -> State:
        try:
            found = self.path.read_bytes()
        except FileNotFoundError:
            return "off"
        return "on" if self.content and found == self.content else "changed"

    def turn_on(self) -> None:
        if not self.content:
            raise FailureError(Rejected(UNFIT))
        self.path.parent.mkdir(parents=True, exist_ok=True)
        beside = self.path.with_name(f".{self.path.name}.part")
        beside.write_bytes(self.content)
        beside.replace(self.path)

    def turn_off(self) -> None:
        self.path.unlink(missing_ok=True)


class RunKey:
    """A value below HKEY_CURRENT_USER, which Windows reads when somebody logs in."""

    KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"

    def __init__(self, line: str) -> None:
        self.line = line

    if sys.platform == "win32":  # pragma: no cover  there is no registry elsewhere

        def state(self) -> State:
            import winreg  # noqa: PLC0415

            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, self.KEY) as key:
                try:
                    found, _ = winreg.QueryValueEx(key, NAME)
                except FileNotFoundError:
                    return "off"
            return "on" if found == self.line else "changed"

        def turn_on(self) -> None:
            import winreg  # noqa: PLC0415

            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, self.KEY) as key:
                winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, self.line)

        def turn_off(self) -> None:
            import contextlib  # noqa: PLC0415
            import winreg  # noqa: PLC0415

            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, self.KEY) as key, contextlib.suppress(FileNotFoundError):
                winreg.DeleteValue(key, NAME)


def command(folder: Path, usual: Path, environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return what starts this program again, with its data folder where that is not the usual one."""
    program = _program(environment)
    return program if folder == usual else (*program, f"--data-dir={folder}")


def _program(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return what starts this program without its words.

    An AppImage is mounted below /tmp while it runs, where anybody may put a file once it is gone: its own file is
    meant. What another AppImage or Flatpak that started this program left in the environment is not ours.
    """
    if not getattr(sys, "frozen", False):
        return (sys.executable, "-m", "connector_app")
    here = Path(sys.executable).resolve()
    image, mount = environment.get("APPIMAGE", ""), environment.get("APPDIR", "")
    if Path(image).is_absolute() and _MOUNTED.match(Path(mount).name) and here.is_relative_to(Path(mount).resolve()):
        return (image,)
    return ("flatpak", "run", environment["FLATPAK_ID"]) if _is_flatpak(environment) else (sys.executable,)


def _is_flatpak(environment: Mapping[str, str]) -> bool:
    return bool(environment.get("FLATPAK_ID")) and Path(sys.executable).resolve().is_relative_to(_FLATPAK)


def of_this_computer(words: Sequence[str], environment: Mapping[str, str], home: Path) -> Autostart:
    """Return the entry of the system that this is."""
    if sys.platform == "win32":
        return RunKey(subprocess.list2cmdline(words))
    return entry(sys.platform, words, environment, home)


def entry(system: str, words: Sequence[str], environment: Mapping[str, str], home: Path) -> Entry:
    """Return the file that macOS ("darwin") or a desktop of Linux reads."""
    write = launch_agent if system == "darwin" else desktop_entry
    content = b"" if any(_NO_TEXT.search(word) for word in words) else write(words)
    if system == "darwin":
        return Entry(home / "Library" / "LaunchAgents" / f"{LABEL}.plist", content)
    # A Flatpak has its own XDG_CONFIG_HOME, where no desktop looks; the desktop's is told beside it (flatpak-run(1)).
    name = "HOST_XDG_CONFIG_HOME" if _is_flatpak(environment) else "XDG_CONFIG_HOME"
    place = environment.get(name, "")  # one that is not absolute counts for nothing (Base Directory 0.8)
    above = Path(place) if Path(place).is_absolute() else home / ".config"
    return Entry(above / "autostart" / "connector-manager.desktop", content)


def desktop_entry(words: Sequence[str]) -> bytes:
    """Return a file of the Desktop Entry Specification 1.5 that starts these words, which hold no controls."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        f"Name={NAME}",
        f"Exec={' '.join(_quoted(word) for word in words)}",
        "Icon=connector-manager",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return ("\n".join(lines) + "\n").encode()


def launch_agent(words: Sequence[str]) -> bytes:
    """Return a property list of launchd that starts these words once, at login."""
    import plistlib  # noqa: PLC0415  reads XML: nothing that other systems should load

    told = {"Label": LABEL, "ProgramArguments": list(words), "RunAtLoad": True, "ProcessType": "Interactive"}
    return plistlib.dumps(told)


def _quoted(word: str) -> str:
    """Return a word as an `Exec` key wants it: quoted, and then escaped once more as every string there is."""
    if not _RESERVED.search(word):
        return word
    inner = re.sub(r'(["`$\\])', r"\\\1", word).replace("%", "%%")
    return f'"{inner}"'.replace("\\", "\\\\")
