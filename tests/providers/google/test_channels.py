"""Google's channels in the whole program: made at a calendar, told over, made anew before they end, stopped."""

from dataclasses import replace

import pytest

from connector_app.providers.google import signin
from connector_app.store import deliveries, items, subscriptions
from tests.parts.hooked import account
from tests.parts.outside import free_port, put, reachable, until, value
from tests.providers.google.calendar_fake import PRIMARY
from tests.providers.google.channels_fake import ChannelRemote
from tests.providers.google.test_in_use import SPAN

pytestmark = [pytest.mark.slow, pytest.mark.timeout(60)]
HERE = "google-00000001"
MINE = replace(account(HERE), provider="google", scopes=signin.OAUTH.scopes["change"])


async def test_a_calendar_tells_what_happens_and_its_channel_is_made_anew_before_it_ends(tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    async with ChannelRemote(tmp_path) as remote:
        calendar = remote.calendar
        async with reachable(tmp_path / "data", "google", remote.endpoints, free_port()) as engine:
            await put(engine, MINE, remote.tokens)

            async def is_read():
                return await engine.read(lambda tx: items.find(tx, HERE, "calendar", PRIMARY)) is not None

            await until(is_read)
            calendar.most = 86_400  # shorter than was asked for: less than half of the longest life is left at once
            first = value(await engine.verbs.watches.add(HERE, PRIMARY))
            assert await remote.tell("sync") == [200]

            calendar.most = 7 * 86_400
            engine.verbs.live.settle(HERE)

            async def is_renewed():
                rows = await engine.read(lambda tx: subscriptions.of(tx, HERE))
                return [row.token for row in rows] != [first.token] and len(rows) == len(calendar.channels) == 1

            await until(is_renewed)
            calendar.insert(PRIMARY, {"summary": "Dinner", **SPAN})
            assert await remote.tell() == [200]

            async def shows():
                found = await engine.read(lambda tx: items.page(tx, items.ItemQuery(connections=(HERE,))))
                return "Dinner" in {row.title for row in found}

            await until(shows)
            kept = await engine.read(lambda tx: deliveries.newest(tx, connection=HERE))
            assert [each.event for each in kept] == ["exists", "sync"]

            steps = value(await engine.verbs.connections.disconnect(HERE))
            assert {step.name: step.outcome for step in steps}["live"] == "ok"
            assert calendar.channels == {}
