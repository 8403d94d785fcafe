"""The browser that opens for a link is a real one, and its buttons can be pressed."""

import asyncio
import contextlib
import os
import subprocess

import pytest

from tests.parts.browser import system_browser

pytestmark = pytest.mark.timeout(90)  # real programs, on a machine that may be busy

PAGE = b"<title>Consent</title><h1>Practice</h1><form action=/done><button>Allow</button></form>"


@contextlib.asynccontextmanager
async def site():
    """Serve one form and the page after it; yield the origin and the paths asked for."""
    asked = []

    async def answer(reader, writer):
        try:
            path = (await reader.readuntil(b"\r\n\r\n")).split()[1].decode()
            asked.append(path)
            body = PAGE if path == "/" else b"Thank you"
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: %d\r\n\r\n" % len(body) + body)
            await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # browsers open connections in advance
        finally:
            writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", asked
        await asyncio.sleep(0.05)  # the browser is gone: let the last connections end


@pytest.mark.parametrize(("display", "way"), [(":0", "handler"), ("", "variable")])
async def test_opening_a_link_opens_the_browser_and_a_button_can_be_pressed(display, way):
    async with site() as (origin, asked), system_browser() as browser:
        env = {**os.environ, **browser.env, "DISPLAY": display}
        await asyncio.to_thread(subprocess.run, ["xdg-open", f"{origin}/"], env=env, check=True)
        tab = await browser.tab(origin)
        await tab.press("Allow")
        words = await tab.wait_for("Thank you")

        assert words.strip() == "Thank you"
        assert [path for path in asked if path != "/favicon.ico"] == ["/", "/done?"]
        assert browser.opened == [f"{way} {origin}/"]


async def test_a_button_that_is_not_there_is_missed_with_what_is_there():
    async with site() as (origin, _), system_browser() as browser:
        await browser.ask("Target.createTarget", url=f"{origin}/")
        tab = await browser.tab(origin)
        await tab.wait_for("Practice")

        with pytest.raises(TimeoutError, match=r"no button 'Deny'.*Practice"):
            await tab.press("Deny", seconds=0.5)
