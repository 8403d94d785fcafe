"""The person's own browser: a real Chromium behind the desktop's default handler, and a hand to press its buttons."""

import asyncio
import contextlib
import itertools
import json
import os
import sys
import tempfile
import time
from base64 import b64decode
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

from tests.parts import processes

QUIET = (
    "--headless=new",
    "--no-sandbox",  # the sandbox refuses root, and tests run as root in CI
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-features=Translate,OptimizationHints",
    "--no-first-run",
    "--no-default-browser-check",
    "--password-store=basic",
    "--window-size=1000,800",
    "--remote-debugging-port=0",
)

# What the desktop starts for a link. It notes the link and has the running Chromium open it in a new tab.
OPENER = """#!{python}
import sys, urllib.parse, urllib.request
way, url = (sys.argv[1], sys.argv[2]) if len(sys.argv) > 2 else ("variable", sys.argv[1])
with open({log!r}, "a") as log:
    log.write(way + " " + url + "\\n")
ask = urllib.request.Request("http://127.0.0.1:{port}/json/new?" + urllib.parse.quote(url, safe=""), method="PUT")
urllib.request.build_opener(urllib.request.ProxyHandler({{}})).open(ask, timeout=10).close()
"""
DESKTOP = """[Desktop Entry]
Type=Application
Name=Test browser
Exec={opener} handler %u
NoDisplay=true
MimeType=x-scheme-handler/http;x-scheme-handler/https;text/html;
"""
MIMEAPPS = """[Default Applications]
x-scheme-handler/http=test-browser.desktop
x-scheme-handler/https=test-browser.desktop
text/html=test-browser.desktop
"""

# Where the middle of the first visible control with this text is; null while there is none.
FIND = """(words => {
  for (const e of document.querySelectorAll('button, a, summary, label, [role=button], input[type=submit]')) {
    const said = (e.innerText || e.value || e.getAttribute('aria-label') || '').trim().replace(/\\s+/g, ' ');
    if (said !== words || e.disabled) continue;
    e.scrollIntoView({block: 'center'});
    const box = e.getBoundingClientRect();
    if (box.width && box.height) return [box.x + box.width / 2, box.y + box.height / 2];
  }
  return null;
})(%s)"""


@dataclass(frozen=True, slots=True)
class Tab:
    """One open page."""

    browser: "Browser"
    id: str
    session: str

    async def url(self) -> str:
        """Return the address that the page stands at."""
        return str(await self.evaluate("location.href"))

    async def text(self) -> str:
        """Return the text that a person sees on the page."""
        return str(await self.evaluate("document.body ? document.body.innerText : ''"))

    async def evaluate(self, script: str) -> Any:
        """Return the value of a JavaScript expression in the page."""
        answer = await self._ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"])
        return answer["result"].get("value")

    async def press(self, words: str, *, seconds: float = 20.0) -> None:
        """Click the button or link with this text, with a mouse, as soon as it is there."""
        found: list[Any] = []

        async def there() -> bool:
            found[:] = [await self.evaluate(FIND % json.dumps(words))]
            return bool(found[0])

        await _until(there, seconds=seconds, what=f"button {words!r}", seen=self.text)
        x, y = found[0]
        for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
            await self._ask("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    async def wait_for(self, words: str, *, seconds: float = 20.0) -> str:
        """Wait until the page says this, and return all it says."""

        async def said() -> bool:
            return words in await self.text()

        await _until(said, seconds=seconds, what=repr(words), seen=self.text)
        return await self.text()

    async def picture(self, path: Path) -> None:
        """Write what the page looks like as a PNG file."""
        picture = b64decode((await self._ask("Page.captureScreenshot"))["data"])
        await asyncio.to_thread(_write, path, picture)

    async def close(self) -> None:
        """Close the tab as a person does who has had enough."""
        await self.browser.ask("Target.closeTarget", targetId=self.id)

    async def _ask(self, method: str, **words: Any) -> Any:
        return await self.browser.ask(method, self.session, **words)


class Browser:
    """Chromium, spoken to over its DevTools protocol."""

    def __init__(self, socket: ClientConnection, env: dict[str, str], log: Path) -> None:
        self.env = env
        self._socket = socket
        self._log = log
        self._numbers = itertools.count(1)
        self._sessions: dict[str, str] = {}

    @property
    def opened(self) -> list[str]:
        """Return the addresses that programs asked to open, oldest first.

        Before each stands the way it came: "handler" (the desktop's default for the scheme) or "variable" ($BROWSER).
        """
        return self._log.read_text().splitlines()

    async def tabs(self) -> list[Tab]:
        """Return the open pages."""
        found = (await self.ask("Target.getTargets"))["targetInfos"]
        return [await self._attach(each["targetId"]) for each in found if each["type"] == "page"]

    async def tab(self, address: str, *, seconds: float = 20.0) -> Tab:
        """Return the page whose address has `address` in it, as soon as there is one."""
        found: list[Tab] = []

        async def there() -> bool:
            targets = (await self.ask("Target.getTargets"))["targetInfos"]
            ids = [each["targetId"] for each in targets if each["type"] == "page" and address in each["url"]]
            found[:] = [await self._attach(ids[0])] if ids else []
            return bool(found)

        async def addresses() -> str:
            return str([each["url"] for each in (await self.ask("Target.getTargets"))["targetInfos"]])

        await _until(there, seconds=seconds, what=f"tab at {address}", seen=addresses)
        return found[0]

    async def ask(self, method: str, session: str | None = None, **words: Any) -> Any:
        """Send one command and return its result. One at a time: events in between are of no interest."""
        number = next(self._numbers)
        command = {"id": number, "method": method, "params": words}
        await self._socket.send(json.dumps(command | ({"sessionId": session} if session else {})))
        while True:
            answer = json.loads(await self._socket.recv())
            if answer.get("id") == number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    async def _attach(self, target: str) -> Tab:
        if target not in self._sessions:
            answer = await self.ask("Target.attachToTarget", targetId=target, flatten=True)
            self._sessions[target] = answer["sessionId"]
        return Tab(self, target, self._sessions[target])


@contextlib.asynccontextmanager
async def system_browser() -> AsyncIterator[Browser]:
    """Run a Chromium that `xdg-open` takes for the person's own. Give `.env` to the program under test.

    With a DISPLAY in the environment xdg-open asks the handler of the scheme; without one only $BROWSER.
    """
    with tempfile.TemporaryDirectory(prefix="cm-web-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        log, port_file = folder / "chromium.log", folder / "profile" / "DevToolsActivePort"
        env = {**os.environ, "HOME": name, "XDG_CONFIG_HOME": f"{name}/config", "XDG_CACHE_HOME": f"{name}/cache"}
        command = ["chromium", *QUIET, f"--user-data-dir={folder / 'profile'}", "about:blank"]
        with processes.running(command, env=env, log=log):
            ready = lambda: port_file.exists() and "\n" in port_file.read_text()  # noqa: E731
            await asyncio.to_thread(processes.wait_until, ready, seconds=30, what="The browser", log=log)
            port, path = port_file.read_text().split()
            address = f"ws://127.0.0.1:{port}{path}"
            async with connect(address, max_size=None, proxy=None, compression=None, ping_interval=None) as socket:
                yield Browser(socket, _desktop(folder, port), folder / "opened.log")


def _desktop(folder: Path, port: str) -> dict[str, str]:
    """Make a desktop whose default browser is the running one, and return its environment."""
    opener, opened = folder / "test-browser", folder / "opened.log"
    opened.touch()
    opener.write_text(OPENER.format(python=sys.executable, port=port, log=str(opened)))
    opener.chmod(0o755)
    data, config = folder / "desktop" / "data", folder / "desktop" / "config"
    _write(data / "applications" / "test-browser.desktop", DESKTOP.format(opener=opener).encode())
    _write(config / "mimeapps.list", MIMEAPPS.encode())
    return {"XDG_DATA_HOME": str(data), "XDG_CONFIG_HOME": str(config), "BROWSER": str(opener)}


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


async def _until(true: Callable[[], Any], *, seconds: float, what: str, seen: Callable[[], Any]) -> None:
    deadline = time.monotonic() + seconds
    while not await true():
        if time.monotonic() > deadline:
            raise TimeoutError(f"There was no {what} after {seconds:.0f} s, only: {await seen()}")
        await asyncio.sleep(0.03)
