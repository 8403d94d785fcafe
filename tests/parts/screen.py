"""A real X screen without glass."""

import contextlib
import os
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.parts import processes


@dataclass(frozen=True, slots=True)
class Screen:
    """An X display, and what a program needs to show its windows there.

    `memory` is the file that holds what the screen shows, pixel by pixel, as the X server writes it.
    """

    display: str
    memory: Path

    @property
    def env(self) -> dict[str, str]:
        return {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": ""}

    def picture(self, path: Path) -> None:
        """Write what the screen shows as a PNG file."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._run("import", "-silent", "-window", "root", str(path))

    def click(self, x: int, y: int) -> None:
        """Press the left mouse button there."""
        self._run("xdotool", "mousemove", str(x), str(y), "click", "1")

    def key(self, *keys: str) -> None:
        """Press keys, in X's words: "Return", "ctrl+f", "Down"."""
        self._run("xdotool", "key", *keys)

    def type(self, text: str) -> None:
        """Type text into whatever has the focus."""
        self._run("xdotool", "type", "--", text)

    def _run(self, *command: str) -> None:
        subprocess.run(command, check=True, env={**os.environ, **self.env})


@contextlib.contextmanager
def xvfb(*, size: str = "1280x800", window_manager: bool = False) -> Iterator[Screen]:
    """Run an X server on a display number that it finds free itself, and a window manager where focus matters."""
    with tempfile.TemporaryDirectory(prefix="cm-x-", ignore_cleanup_errors=True) as name, contextlib.ExitStack() as up:
        log = Path(name) / "screen.log"
        heard, said = os.pipe()
        try:
            command = ["Xvfb", "-displayfd", str(said), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
            command += ["-fbdir", name]
            up.enter_context(processes.running(command, env=dict(os.environ), log=log, pass_fds=[said]))
        finally:
            os.close(said)
        with os.fdopen(heard) as numbers:
            number = numbers.readline().strip()
        assert number, log.read_text()
        screen = Screen(f":{number}", Path(name) / "Xvfb_screen0")
        if window_manager:
            env = {**os.environ, **screen.env, "HOME": name}
            up.enter_context(processes.running(["openbox", "--sm-disable"], env=env, log=log))
            processes.wait_until(lambda: _managed(screen), what="The window manager", log=log)
        yield screen


def _managed(screen: Screen) -> bool:
    command = ["xprop", "-display", screen.display, "-root", "_NET_SUPPORTING_WM_CHECK"]
    return b"window id" in subprocess.run(command, check=False, capture_output=True).stdout
