"""The connection breaks somewhere in the request or in the answer: the change is there once, and known."""

import contextlib

import pytest

from connector_app.adapters.http import HttpTransport
from connector_app.providers import practice
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.store.database import Database
from tests.fakes.office import HERE, Office, ok
from tests.parts.crash_cycles import Signed
from tests.parts.cutting import CutWire
from tests.providers.practice.fake import PracticeRemote

REACH = 1536
"""Longer than the request with its headers, and than the answer."""

DESCRIPTION = "x" * 700


@contextlib.asynccontextmanager
async def office_behind_a_wire(folder):
    async with contextlib.AsyncExitStack() as stack:
        remote = await stack.enter_async_context(PracticeRemote(folder / "platform"))
        remote.platform.faults.settings.rate_limits = False
        port = int(remote.server.origin.rpartition(":")[2])
        wire = await stack.enter_async_context(CutWire(port))
        named = {
            name: wire.origin + url.removeprefix(practice.HERE) for name, url in practice.PROVIDER.endpoints.items()
        }
        transport = await stack.enter_async_context(HttpTransport(proxy="none"))
        db = await stack.enter_async_context(Database(folder / "data.db"))
        limits = Limits(db, remote.clock)
        stack.push_async_callback(limits.close)
        catalog = Catalog((practice.PROVIDER,), Overrides(endpoints={"practice": named}, insecure_loopback=True))
        exchange = Exchange(transport, catalog, limits, remote.clock, bytes)
        office = Office(db, Signed(practice.PROVIDER, exchange, remote.tokens.access), remote.clock)
        await office.start()
        await office.connect()
        yield office, wire, remote, transport


@pytest.mark.parametrize("direction", ["there", "back"])
@pytest.mark.parametrize(
    "verb", ["create", pytest.param("update", marks=pytest.mark.slow), pytest.param("delete", marks=pytest.mark.slow)]
)
async def test_a_change_is_there_once_wherever_the_connection_breaks(tmp_path, direction, verb, caplog):
    async with office_behind_a_wire(tmp_path) as (office, wire, remote, transport):
        for number, after in enumerate(range(0, REACH, 256)):
            draft = {"title": f"n{number}", "description": DESCRIPTION}
            if verb != "create":
                item = ok(await office.items.create(HERE, "item", draft, hold=0))
                await office.deliver()
            await transport.close()  # the next request opens a connection anew
            wire.cut(direction, after)
            match verb:
                case "create":
                    ok(await office.items.create(HERE, "item", draft, hold=0))
                case "update":
                    ok(await office.items.update(item.id, {"title": f"later {number}"}, hold=0))
                case "delete":
                    ok(await office.items.delete(item.id, hold=0))
            await office.deliver()

        there = [row["title"] for row in remote.platform.state.rows("SELECT title FROM items WHERE deleted = 0")]
        names = {"create": "n{}", "update": "later {}", "delete": ""}[verb]
        assert sorted(there) == ([names.format(n) for n in range(REACH // 256)] if names else [])
        assert {entry.state for entry in await office.entries()} == {"done"}
        assert wire.cuts >= 2
        assert "could not be answered" not in caplog.text
        assert len([a for a in await office.actions() if a == f"item.{verb}d"]) == REACH // 256
