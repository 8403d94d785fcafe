"""An account at the pretend Microsoft, and the way to ask it."""

import pytest

from connector_app.adapters.http import HttpTransport
from connector_app.providers.microsoft import PROVIDER
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.store.database import Database
from tests.providers.conformance import Tampering
from tests.providers.microsoft.fake import MicrosoftRemote


@pytest.fixture
async def remote(tmp_path):
    async with MicrosoftRemote(tmp_path / "remote") as remote:
        yield remote


@pytest.fixture
async def wire():
    async with HttpTransport(proxy="none") as transport:
        yield Tampering(transport)


@pytest.fixture
async def database(tmp_path):
    async with Database(tmp_path / "data.db") as db:
        yield db


@pytest.fixture
async def exchange(database, remote, wire):
    overrides = Overrides(endpoints={"microsoft": remote.endpoints}, insecure_loopback=True)
    limits = Limits(database, remote.clock)
    await limits.start()
    yield Exchange(wire, Catalog((PROVIDER,), overrides), limits, remote.clock, bytes)
    await limits.close()


@pytest.fixture
def ask(exchange, remote):
    async def ask(call):
        return await exchange.with_tokens(PROVIDER, call, remote.tokens, request_id="canary-request-1")

    return ask


@pytest.fixture
def walk(ask):
    async def walk(kind, since=None):
        """Return what a whole listing brings: the items by title, what is gone, and the pages."""
        cursor, pages = None, []
        while True:
            page = await ask(PROVIDER.items.list_items(kind, cursor, since))
            pages.append(page)
            cursor = page.next
            if cursor is None:
                break
        found = {item.title: item for page in pages for item in page.items}
        return found, {gone for page in pages for gone in page.gone}, pages

    return walk
