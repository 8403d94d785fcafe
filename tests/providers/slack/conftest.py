"""A workspace on loopback, and the program's own way to ask it."""

import pytest

from connector_app.adapters.http import HttpTransport
from connector_app.model.call import Reply
from connector_app.model.item import ConnectionId, Item, ItemId
from connector_app.providers import slack
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.store.database import Database
from tests.providers.slack.fake import SlackRemote


@pytest.fixture
async def remote(tmp_path):
    async with SlackRemote(tmp_path / "remote") as remote:
        yield remote


@pytest.fixture
async def exchange(tmp_path, remote):
    overrides = Overrides(endpoints={"slack": remote.endpoints}, insecure_loopback=True)
    async with Database(tmp_path / "data.db") as db, HttpTransport(proxy="none") as transport:
        limits = Limits(db, remote.clock)
        await limits.start()
        yield Exchange(transport, Catalog((slack.PROVIDER,), overrides), limits, remote.clock, bytes)
        await limits.close()


@pytest.fixture
def ask(exchange, remote):
    async def ask(call):
        return await exchange.with_tokens(slack.PROVIDER, call, remote.tokens, request_id="canary-request-1")

    return ask


@pytest.fixture
def every(ask):
    """Return what a whole listing brings: rows, pages, and where the next one begins."""

    async def every(kind, since=None):
        cursor, items, pages = None, [], []
        while True:
            page = await ask(slack.PROVIDER.items.list_items(kind, cursor, since))
            items += page.items
            pages.append(page)
            cursor = page.next
            if cursor is None:
                return items, pages, page.resume

    return every


@pytest.fixture
def as_row():
    def as_row(shown):
        return Item(
            ItemId("itm_1"),
            ConnectionId("slack-1"),
            shown.kind,
            shown.remote_id,
            shown.title,
            shown.status,
            shown.fields,
            url=shown.url,
            parent=shown.parent,
            created_at=shown.created_at,
            updated_at=shown.updated_at,
        )

    return as_row


@pytest.fixture
def reply():
    def reply(body, status=200, **headers):
        return Reply(status, {name.replace("_", "-"): value for name, value in headers.items()}, body)

    return reply
