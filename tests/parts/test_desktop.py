"""The parts fit together: one login, one environment."""

import asyncio
import os
import subprocess
import sys

import pytest

from tests.parts.desktop import desktop

pytestmark = pytest.mark.timeout(90)  # real programs, on a machine that may be busy

STORE = """import keyring, subprocess, sys
keyring.set_password("Connector Manager", "test", "canary-key-2")
subprocess.run(["xdg-open", "about:blank?" + keyring.get_password("Connector Manager", "test")], check=True)
"""


async def test_a_program_on_the_desktop_has_its_keychain_and_its_browser():
    async with desktop() as here:
        env = {**os.environ, **here.env}
        await asyncio.to_thread(subprocess.run, [sys.executable, "-c", STORE], env=env, check=True)

        assert here.browser.opened == ["variable about:blank?canary-key-2"]


async def test_with_a_screen_links_go_to_the_handler_and_the_window_can_be_read():
    async with desktop(screen=True, keys="locked") as here:
        env = {**os.environ, **here.env}
        await asyncio.to_thread(subprocess.run, ["xdg-open", "http://127.0.0.1:9/"], env=env, check=True)

        assert here.keychain.locked
        assert here.browser.opened == ["handler http://127.0.0.1:9/"]
        assert here.reader.ask("programs") is not None
