"""Opening the browser: a real xdg-open, of our own making, that writes down what it was given."""

import asyncio
import json
import os
import stat
import sys
import time
from pathlib import Path

import pytest

from connector_app.adapters import browser
from connector_app.adapters.browser import SystemBrowser
from connector_app.model.failure import FailureError, Rejected, Unavailable
from tests.parts import processes

URL = "https://example.com/authorize?scope=read%3Auser%2Cwrite+x&state=a%25b&redirect_uri=http%3A%2F%2F127.0.0.1%3A1"

SCRIPT = """#!{python}
import json, os, sys, time
from pathlib import Path
place = Path({place!r})
(place / "part").write_text(json.dumps([sys.argv[1:], dict(os.environ), os.getsid(0) == os.getpid()]))
(place / "part").rename(place / "seen")
time.sleep({seconds})
sys.exit({code})
"""


@pytest.fixture
def opener(tmp_path, monkeypatch):
    """Put an xdg-open of our own in front, on a machine with a screen."""
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("DISPLAY", ":99")

    def make(code: int = 0, seconds: float = 0.0) -> Path:
        script = tmp_path / "xdg-open"
        script.write_text(SCRIPT.format(python=sys.executable, place=str(tmp_path), code=code, seconds=seconds))
        script.chmod(stat.S_IRWXU)
        return tmp_path / "seen"

    return make


async def test_the_address_arrives_byte_for_byte_as_the_only_argument(opener):
    seen = opener()

    await SystemBrowser().open(URL)

    arguments, _, apart = json.loads(seen.read_text())
    assert arguments == [URL]
    assert apart


async def test_a_browser_that_fails_is_told(opener):
    opener(code=3)

    with pytest.raises(FailureError) as caught:
        await SystemBrowser().open(URL)

    assert caught.value.failure == Unavailable("browser")


async def test_a_machine_without_xdg_open_is_told(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":99")

    with pytest.raises(FailureError) as caught:
        await SystemBrowser().open(URL)

    assert caught.value.failure == Unavailable("browser")


async def test_a_machine_without_a_screen_is_told_and_nothing_is_started(opener, monkeypatch):
    seen = opener()
    for name in browser.NO_SCREEN:
        monkeypatch.delenv(name, raising=False)

    with pytest.raises(FailureError) as caught:
        await SystemBrowser().open(URL)

    assert caught.value.failure == Unavailable("browser")
    assert not seen.exists()


async def test_a_browser_that_stays_counts_as_open_and_the_loop_goes_on_meanwhile(opener):
    opener(seconds=1.5)
    began = time.monotonic()
    opening = asyncio.create_task(SystemBrowser(seconds=0.5).open(URL))
    ticks = 0
    while not opening.done():
        await asyncio.sleep(0.01)
        ticks += 1

    await opening
    assert time.monotonic() - began < 1.4
    assert ticks > 10
    await asyncio.to_thread(processes.wait_until, lambda: not processes.children(), what="The browser's end")


async def test_our_secrets_are_not_handed_on(opener, monkeypatch):
    seen = opener()
    monkeypatch.setenv("CONNECTOR_APP_PASSPHRASE", "canary-passphrase")
    monkeypatch.setenv("CONNECTOR_APP_SLACK_CLIENT_SECRET", "canary-secret-1")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/somebody's/own")

    await SystemBrowser().open(URL)

    assert "canary" not in seen.read_text()
    assert json.loads(seen.read_text())[1]["LD_LIBRARY_PATH"] == "/somebody's/own"


def test_an_installed_programs_libraries_stay_at_home():
    ours = {
        "LD_LIBRARY_PATH": "/opt/connector/lib",
        "LD_LIBRARY_PATH_ORIG": "/somebody's/own",
        "QT_PLUGIN_PATH": "/opt/connector/plugins",
        "HOME": "/home/ada",
    }

    assert browser.environment(ours, frozen=True) == {"LD_LIBRARY_PATH": "/somebody's/own", "HOME": "/home/ada"}


@pytest.mark.parametrize("url", ["--version", "file:///etc/passwd", "https://a b", "https://ü", "https://a\n", "x", ""])
async def test_what_is_no_web_address_is_never_started(opener, url):
    seen = opener()

    with pytest.raises(FailureError) as caught:
        await SystemBrowser().open(url)

    assert isinstance(caught.value.failure, Rejected)
    assert not seen.exists()


async def test_windows_gives_the_address_to_the_shell_api_alone(monkeypatch):
    seen: list[str] = []
    monkeypatch.setattr(browser.os, "startfile", seen.append, raising=False)

    await SystemBrowser(platform="win32").open(URL)

    assert seen == [URL]


async def test_windows_without_a_browser_is_told(monkeypatch):
    def startfile(_: str) -> None:
        raise OSError(1155, "No application is associated")

    monkeypatch.setattr(browser.os, "startfile", startfile, raising=False)

    with pytest.raises(FailureError) as caught:
        await SystemBrowser(platform="win32").open(URL)

    assert caught.value.failure == Unavailable("browser")


def test_macos_uses_its_own_open_by_its_full_path():
    assert browser.command("darwin", URL) == ["/usr/bin/open", URL]
