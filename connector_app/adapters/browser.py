"""The person's own browser: opened without Qt and without a shell, and told honestly whether it went."""

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from concurrent.futures import Future

from connector_app.language import said
from connector_app.model.failure import FailureError, Rejected, Unavailable

SECONDS = 3.0
"""What has not failed by then is a browser that stays in the foreground."""

BUNDLED = (
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "DYLD_FRAMEWORK_PATH",
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
    "QML2_IMPORT_PATH",
    "SSL_CERT_FILE",
)
"""What an installed program sets for its own libraries; another program would load the wrong ones."""

NO_SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")


class SystemBrowser:
    """Opens addresses that were checked (services/links.py)."""

    def __init__(self, *, seconds: float = SECONDS, platform: str = sys.platform) -> None:
        self._seconds, self._platform = seconds, platform

    async def open(self, url: str) -> None:
        """Open an address.

        Raises FailureError: Unavailable("browser") where no browser came of it; Rejected for what is no web address.
        """
        if not url.startswith(("https://", "http://")) or not url.isascii() or not url.isprintable() or " " in url:
            raise FailureError(Rejected(said("This is no web address.")))
        if self._platform not in {"win32", "darwin"} and not any(os.environ.get(name) for name in NO_SCREEN):
            # xdg-open would try browsers for terminals, which nobody would see.
            raise FailureError(Unavailable("browser"))
        done: Future[bool] = Future()
        # A thread of its own, not the loop's child watcher: a browser that stays must not outlive anybody's loop.
        threading.Thread(target=self._run, args=(url, done), name="browser", daemon=True).start()
        if not await asyncio.wrap_future(done):
            raise FailureError(Unavailable("browser"))

    def _run(self, url: str, done: "Future[bool]") -> None:
        done.set_running_or_notify_cancel()
        try:
            if self._platform == "win32":
                os.startfile(url)  # type: ignore[attr-defined,unused-ignore]  # noqa: S606  no shell: a checked address
                done.set_result(True)
                return
            child = subprocess.Popen(  # noqa: S603  an argument list, no shell
                command(self._platform, url),
                env=environment(os.environ, frozen=bool(getattr(sys, "frozen", False))),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError:
            done.set_result(False)
            return
        try:
            done.set_result(child.wait(self._seconds) == 0)
        except subprocess.TimeoutExpired:
            done.set_result(True)
            child.wait()


def command(platform: str, url: str) -> list[str]:
    return ["/usr/bin/open", url] if platform == "darwin" else ["xdg-open", url]


def environment(ours: Mapping[str, str], *, frozen: bool) -> dict[str, str]:
    """Return what the browser is started with: none of our secrets, none of an installed program's own libraries."""
    theirs = {name: value for name, value in ours.items() if not name.startswith("CONNECTOR_APP_")}
    if frozen:
        for name in BUNDLED:
            theirs.pop(name, None)
            original = theirs.pop(f"{name}_ORIG", None)
            if original is not None:
                theirs[name] = original
    return theirs
