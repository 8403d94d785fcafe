"""A person's desktop, of real parts only: session bus, keychain, browser, and where wanted a screen and a reader."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from tests.parts.accessibility import Reader, assistive
from tests.parts.browser import Browser, system_browser
from tests.parts.bus import session_bus
from tests.parts.keychain import RealKeychain, State, keychain
from tests.parts.program import COMMAND, Program
from tests.parts.screen import Screen, xvfb


@dataclass(frozen=True, slots=True)
class Desktop:
    """What a program finds there (`env`), and the hands that use it. Without a screen nobody reads the window."""

    env: dict[str, str]
    keychain: RealKeychain
    browser: Browser
    screen: Screen | None = None
    reader: Reader | None = None

    def program(self, data: Path, *begin: str) -> Program:
        """Return the program on this desktop, with this data folder. `begin` starts another than the sources."""
        return Program(data, self.env, begin or COMMAND)


@contextlib.asynccontextmanager
async def desktop(*, keys: State = "unlocked", screen: bool = False) -> AsyncIterator[Desktop]:
    """Log a person in."""
    async with contextlib.AsyncExitStack() as up:
        bus = up.enter_context(session_bus())
        keyring = up.enter_context(keychain(keys, bus=bus))
        browser = await up.enter_async_context(system_browser())
        env = {**browser.env, **keyring.env, "DISPLAY": ""}
        if not screen:
            yield Desktop(env, keyring, browser)
            return
        shown = up.enter_context(xvfb(window_manager=True))
        reader = up.enter_context(assistive(bus, shown.env))
        yield Desktop({**env, **reader.env}, keyring, browser, shown, reader)
