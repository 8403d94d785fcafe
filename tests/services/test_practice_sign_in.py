"""The main job's first and last step against the practice platform itself, the strictest peer there is."""

import asyncio
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from connector_app.model.failure import FailureError, Offline, Refused, StateMismatch, Unauthorized
from connector_app.practice import person
from connector_app.practice.server import Practice
from connector_app.providers import practice as known
from tests.fakes.keychain import MemoryKeychain
from tests.fakes.steady_clock import SteadyClock
from tests.parts.house import open_house, value


class Presser:
    """The system's browser, with somebody in front of it."""

    def __init__(self):
        self.press = person.press_allow
        self.statuses = []
        self.tasks = set()

    async def open(self, url):
        task = asyncio.create_task(self._press(url))
        self.tasks.add(task)

    async def _press(self, url):
        self.statuses.append(await self.press(url))


@pytest.fixture
def browser():
    return Presser()


@pytest.fixture
async def platform(tmp_path):
    async with Practice(tmp_path / "data", clock=SteadyClock()) as practice:
        yield practice


@pytest.fixture
async def house(tmp_path, platform, browser):
    """Open the program where there is no keychain, and without leave to call anything else on loopback."""
    keychain = MemoryKeychain()
    keychain.state = "absent"
    async with open_house(
        *(tmp_path / "data", known.PROVIDER),
        browser=browser,
        keychain=keychain,
        practice_origin=lambda: platform.origin,
    ) as house:
        yield house
        await asyncio.gather(*browser.tasks)


def grants(platform):
    return [row["id"] for row in platform.platform.state.rows("SELECT id FROM grants WHERE ended = 0")]


async def test_two_clicks_connect_a_practice_account_without_any_keychain(house, platform, browser):
    last = await house.connect("practice", "change")
    await asyncio.gather(*browser.tasks)

    (account,) = value(await house.connections.all())
    assert last.phase == "connected"
    assert account.id.startswith("practice-")
    assert account.account.name
    assert account.scopes == ("read:user", "write:data", "admin:webhooks")
    assert browser.statuses == [200]
    assert len(grants(platform)) == 1
    assert house.vault.home("practice") == "practice-file"
    assert house.left_behind() == {"connections": 1, "data_keys": 1, "sealed": 1}


async def test_saying_no_ends_it_quietly(house, platform, browser):
    browser.press = person.press_deny

    last = await house.connect("practice", "read")
    await asyncio.gather(*browser.tasks)

    assert isinstance(last.failure, Refused)
    assert grants(platform) == []
    assert house.left_behind() == {}


async def test_the_platform_names_itself_in_its_answer_and_is_compared(house, platform, browser):
    async def forge(url):
        asked = parse_qs(urlsplit(url).query)
        answer = {"code": "x", "state": asked["state"][0], "iss": "http://127.0.0.1:1"}
        async with httpx.AsyncClient(trust_env=False) as http:
            return (await http.get(asked["redirect_uri"][0], params=answer)).status_code

    browser.press = forge

    last = await house.connect("practice", "read")

    assert last.failure == StateMismatch("issuer")


async def test_a_refresh_works_with_what_was_saved_and_a_code_is_good_once(house, platform):
    step = await house.connect("practice", "change")
    (account,) = value(await house.connections.all())
    tokens = await house.tokens.valid(account)

    newer = await house.tokens.replace(account, tokens)

    assert newer.access != tokens.access
    assert (await house.connect("practice", "change", expect=step.connection)).already


async def test_disconnecting_withdraws_the_refresh_token_first(house, platform):
    step = await house.connect("practice", "change")
    (account,) = value(await house.connections.all())
    tokens = await house.tokens.valid(account)

    steps = value(await house.connections.disconnect(step.connection))

    assert [s.outcome for s in steps] == ["ok", "ok", "ok", "ok", "ok"]
    assert grants(platform) == []
    with pytest.raises(FailureError) as refused:
        await house.api.with_tokens(known.PROVIDER, known.whoami(), tokens)
    assert isinstance(refused.value.failure, Unauthorized)
    assert house.left_behind() == {"connections": 1}


async def test_the_platform_going_down_after_the_agreement_leaves_nothing(house, platform, browser):
    platform.faults.add("cut-after", count=4, where="token")

    last = await house.connect("practice", "read")

    assert isinstance(last.failure, Offline)
    assert house.left_behind() == {}
    used = platform.platform.state.rows("SELECT used FROM codes")
    assert [row["used"] for row in used] == [1]
    assert len(grants(platform)) == 1, "a code that is sent twice ends its grant"


async def test_a_disconnection_without_the_platform_is_finished_when_it_is_back(tmp_path, house, platform):
    step = await house.connect("practice", "read")
    platform.faults.add("server-error", count=50, status=503, where="all")
    steps = value(await house.connections.disconnect(step.connection))
    assert steps[2].outcome == "later"
    platform.faults.reset()

    value(await house.connections.settle())

    assert grants(platform) == []
    assert house.left_behind() == {"connections": 1}
