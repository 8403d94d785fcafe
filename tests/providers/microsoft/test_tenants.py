"""A registration that is not for everybody: its sign-in goes to the right address, once told or by itself."""

import asyncio
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from connector_app.model.failure import FailureError, Problem, SetupNeeded, StateMismatch, Trace
from connector_app.model.oauth import ClientCredentials
from connector_app.providers.microsoft import PROVIDER
from connector_app.services import tenants
from connector_app.services.keys import Keys
from tests.parts.house import failure, open_house, value
from tests.providers.microsoft.entra import CLIENT


class Browser:
    """Agrees at once and sends the form back, as Microsoft's page does."""

    def __init__(self, remote):
        self.remote, self.tasks, self.opened = remote, set(), []

    async def open(self, url):
        self.opened.append(urlsplit(url).path)
        task = asyncio.create_task(self.agree(url))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def agree(self, url):
        parts = urlsplit(url)
        form = self.remote.entra.consent(url.replace(parts.path, "/common/oauth2/v2.0/authorize"))
        redirect = parse_qs(parts.query)["redirect_uri"][0].replace("localhost", "127.0.0.1")
        headers = {
            "content-type": "application/x-www-form-urlencoded",
            "origin": f"{parts.scheme}://{parts.netloc}",
            "host": urlsplit(parse_qs(parts.query)["redirect_uri"][0]).netloc,
        }
        async with httpx.AsyncClient(trust_env=False) as client:
            await client.post(redirect, content=form, headers=headers)


@pytest.fixture
async def house(tmp_path, remote):
    endpoints = {name: url.replace("/common/", "/{tenant}/") for name, url in remote.endpoints.items()}
    provider = replace(PROVIDER, endpoints={**PROVIDER.endpoints, **endpoints})
    clients = {"microsoft": ClientCredentials(CLIENT)}
    browser = Browser(remote)
    async with open_house(tmp_path / "data", provider, clients=clients, browser=browser) as house:
        house.opened = browser.opened
        yield house


def keys_of(house):
    return Keys(house.db, house.vault, house.audit, house.catalog, house.clock)


async def test_a_registration_for_personal_accounts_is_found_out_once_and_remembered(house, remote):
    remote.entra.audience = "personal"

    assert (await house.connect("microsoft")).phase == "connected"
    assert (await house.connect("microsoft")).already
    assert house.opened == ["/common/oauth2/v2.0/authorize", "/consumers/oauth2/v2.0/authorize"]

    house.catalog.set_tenant(house.catalog.provider("microsoft"), "")
    await house.db.read(lambda tx: tenants.load(tx, house.catalog))
    assert "/consumers/" in house.catalog.endpoint(house.catalog.provider("microsoft"), "token")


async def test_a_device_asks_at_the_right_address_too(house, remote):
    remote.entra.audience = "work"
    attempt = value(await house.connections.begin("microsoft", "read", method="device"))

    assert (await house.until(attempt, "listening")).user_code
    await house.connections.cancel(attempt.id)
    assert house.catalog.tenant(house.catalog.provider("microsoft")) == "organizations"


async def test_a_company_of_its_own_has_to_be_named(house, remote):
    remote.entra.audience = "single"
    step = await house.connect("microsoft")
    assert step.failure == SetupNeeded("microsoft", ("tenant",))

    refused = failure(await keys_of(house).set_client("microsoft", CLIENT, tenant="not a tenant"))
    assert [problem.field for problem in refused.problems] == ["tenant"]
    assert isinstance(refused.problems[0], Problem)
    value(await keys_of(house).set_client("microsoft", CLIENT, tenant=" 11111111-2222-3333-4444-555555555555 "))
    platform = house.catalog.provider("microsoft")
    assert house.catalog.tenant(platform) == "11111111-2222-3333-4444-555555555555"
    value(await keys_of(house).set_client("microsoft", CLIENT))
    assert house.catalog.tenant(platform) == "common"


async def test_a_tenant_that_does_not_help_is_not_remembered(house):
    async def ask():
        asked.append(house.catalog.tenant(platform))
        raise FailureError(SetupNeeded("microsoft", ("tenant",), trace))

    asked, platform, trace = [], house.catalog.provider("microsoft"), Trace(code="9002331")
    with pytest.raises(FailureError):
        await tenants.rightly(house.needs, platform, ask)
    assert (asked, house.catalog.tenant(platform)) == (["common", "consumers"], "common")

    async def other():
        raise FailureError(StateMismatch("state"))

    with pytest.raises(FailureError):
        await tenants.rightly(house.needs, platform, other)
    with pytest.raises(FailureError):
        await tenants.rightly(house.needs, replace(platform, setup=None), ask)
