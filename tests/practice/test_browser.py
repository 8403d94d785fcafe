"""The platform's pages in a real browser: pressed with a mouse, led back across origins, changed at the desk."""

import asyncio
from contextlib import asynccontextmanager
from urllib.parse import parse_qs, urlencode

import pytest

from connector_app.adapters.serve import Response, Server, authority, bind
from tests.parts.browser import system_browser


@asynccontextmanager
async def program():
    """Wait on loopback for the answer, as the program does."""
    came = []

    async def handle(request):
        if request.path == "/favicon.ico":
            return Response(404)
        came.append(request)
        page = (("Content-Type", "text/html"), ("Referrer-Policy", "no-referrer"))
        return Response(200, page, b"<p>Back in the program</p>")

    bound = bind("127.0.0.1", 0)
    async with Server(handle, [bound]):
        yield f"http://{authority(bound)}/callback/practice", came


@pytest.mark.timeout(60)
@pytest.mark.parametrize(("button", "key"), [("Allow", "code"), ("Deny", "error")])
async def test_a_real_browser_brings_the_answer_back(visitor, button, key):
    async with program() as (redirect, came), system_browser() as browser:
        question = urlencode(visitor.question(redirect_uri=redirect))
        await browser.ask("Target.createTarget", url=f"{visitor.practice.origin}/oauth/authorize?{question}")
        tab = await browser.tab("/oauth/authorize")
        await tab.wait_for("Nothing here is real")
        await tab.press("Ben Practice ben@practice.example")
        await tab.press(button)
        await tab.wait_for("Back in the program")

    answer = parse_qs(came[0].query)
    assert set(answer) == {key, "state", "iss"} | ({"error_description"} if key == "error" else set())
    assert came[0].header("referer") is None
    if key == "code":
        visitor.tokens = (await visitor.exchange(answer["code"][0], redirect_uri=redirect)).json()
        assert (await visitor.call("GET", "/users/me")).json()["handle"] == "ben"


@pytest.mark.timeout(60)
async def test_a_person_changes_an_item_at_the_desk_and_the_program_is_told(ada, listener):
    await ada.call("POST", "/webhooks", json={"url": listener.url})
    async with system_browser() as browser:
        await browser.ask("Target.createTarget", url=ada.practice.desk_url)
        tab = await browser.tab("/desk")
        await tab.wait_for("Change something at the platform")
        await tab.evaluate("document.querySelector('.row input[name=title]').value = 'By mouse'")
        await tab.press("Save")
        await tab.wait_for("Done.")
        for _ in range(100):
            if listener.came:
                break
            await asyncio.sleep(0.02)

    assert [(b["event"], b["data"]["title"]) for b in listener.bodies] == [("item.updated", "By mouse")]
