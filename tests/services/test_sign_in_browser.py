"""The catcher before a real Chromium: what a browser keeps of an answer, and what a web page can do to a sign-in."""

import contextlib

import pytest

from connector_app.adapters.serve import Response, Server, authority, bind
from tests.parts.authority import Authority, acme
from tests.parts.browser import system_browser
from tests.parts.house import open_house, value

pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]

ATTACK = """<!doctype html><title>evil</title><iframe name=sink></iframe><script>
const at = TARGET, answer = at + '?code=evil&state=' + 'B'.repeat(43), done = [];
const go = work => { try { return Promise.resolve(work()).catch(() => 0); } catch { return 0; } };
const picture = url => new Promise(r => { const i = new Image(); i.onload = i.onerror = r; i.src = url; });
const socket = url => new Promise(r => { const s = new WebSocket(url); s.onopen = s.onerror = s.onclose = r; });
function form(method) {
  const f = document.createElement('form');
  f.action = answer; f.method = method; f.target = 'sink'; document.body.append(f); f.submit();
}
(async () => {
  await go(() => fetch(answer, {mode: 'no-cors', credentials: 'include'}));
  await go(() => fetch(answer));
  await go(() => fetch(answer, {method: 'POST', mode: 'no-cors', body: 'code=evil'}));
  await go(() => fetch(at + '?error=access_denied', {mode: 'no-cors'}));
  await go(() => picture(answer));
  await go(() => socket(answer.replace('http:', 'ws:')));
  await go(() => form('post')); await go(() => form('get'));
  navigator.sendBeacon(answer, 'x');
  await new Promise(r => setTimeout(r, 500));
  document.title = 'tried'; document.body.append('everything tried');
})();
</script>"""


class Chromium:
    """Opens addresses in a running browser, as the desktop would."""

    def __init__(self, browser):
        self.browser = browser

    async def open(self, url):
        await self.browser.ask("Target.createTarget", url=url)


@contextlib.asynccontextmanager
async def site(page):
    """Serve one page of somebody else's; yield its address."""

    async def answer(request):
        return Response(200, (("Content-Type", "text/html"),), page.encode())

    bound = bind("127.0.0.1", 0)
    async with Server(answer, [bound]):
        yield f"http://{authority(bound)}/"


@pytest.fixture
async def platform():
    async with Authority() as platform:
        yield platform


@pytest.fixture
async def browser():
    async with system_browser() as browser:
        yield browser


async def test_nothing_of_an_answer_stays_where_a_person_or_a_page_could_see_it(tmp_path, platform, browser):
    async with open_house(tmp_path / "data", acme(platform.origin), browser=Chromium(browser)) as house:
        last = await house.connect()
        tab = await browser.tab("/done")
        words = await tab.wait_for("Almost done")
        back = (await tab._ask("Page.getNavigationHistory"))["entries"]

        assert last.phase == "connected"
        assert (await tab.url()).endswith("/done")
        assert "connected" not in words.lower()
        assert await tab.evaluate("document.referrer") == ""
        assert await tab.evaluate("document.cookie") == ""
        assert [entry["url"] for entry in back if "code=" in entry["url"] or "state=" in entry["url"]] == []


async def test_a_web_page_cannot_end_or_answer_a_sign_in(tmp_path, platform, browser):
    async with open_house(tmp_path / "data", acme(platform.origin)) as house:
        house.person.is_there = False
        attempt = value(await house.connections.begin("acme", "read"))
        step = await house.until(attempt, "waiting")
        async with site(ATTACK.replace("TARGET", repr(step.redirect_uri))) as evil:
            await Chromium(browser).open(evil)
            await (await browser.tab(evil)).wait_for("everything tried")

        assert platform.asked_at("/token") == []
        assert house.left_behind() == {}
        await house.person.agree(step.url)
        assert (await house.follow(attempt))[-1].phase == "connected"
