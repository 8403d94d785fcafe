"""A pretend Discord, and calls to it as the program makes them."""

import pytest

from connector_app.adapters.http import HttpTransport
from connector_app.providers.discord import PROVIDER
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.store.database import Database
from tests.providers.discord.fake import DiscordRemote


@pytest.fixture
async def discord(tmp_path):
    async with DiscordRemote(tmp_path) as remote:
        yield remote


@pytest.fixture
async def line(tmp_path, discord):
    overrides = Overrides(endpoints={"discord": discord.endpoints}, insecure_loopback=True)
    async with HttpTransport(proxy="none") as transport, Database(tmp_path / "data.db") as db:
        limits = Limits(db, discord.clock)
        await limits.start()
        yield Exchange(transport, Catalog((PROVIDER,), overrides), limits, discord.clock, bytes)
        await limits.close()


@pytest.fixture
def tell(line, discord):
    """Make a call as the bot."""

    async def tell(call):
        return await line.with_tokens(PROVIDER, call, discord.tokens)

    return tell
