"""A house to sign in to, its platform, and what the tests of accounts ask of both."""

from urllib.parse import parse_qs, urlsplit

import pytest

from tests.parts.authority import Authority, acme
from tests.parts.house import open_house, value


@pytest.fixture
async def platform():
    async with Authority() as platform:
        yield platform


@pytest.fixture
async def house(tmp_path, platform):
    async with open_house(tmp_path / "data", acme(platform.origin)) as house:
        yield house


@pytest.fixture
def absent(house):
    """Nobody is at the browser."""
    house.person.is_there = False
    return house.person


def callback(step, **answer):
    """Return the address a browser would end at, for what the step asked."""
    state = parse_qs(urlsplit(step.url).query)["state"][0]
    given = {"state": state, "code": "canary-code-x"} | answer
    return f"{step.redirect_uri}?" + "&".join(f"{k}={v}" for k, v in given.items() if v is not None)


def only_refused(house, name, outcome="error"):
    """Say that nothing of a sign-in is left but its two entries."""
    assert house.left_behind() == {}
    assert house.history() == [("oauth.started", "success", ""), ("oauth.refused", outcome, name)]
    return True


async def first(house):
    """Return the one account there is."""
    (account,) = value(await house.connections.all())
    return account
