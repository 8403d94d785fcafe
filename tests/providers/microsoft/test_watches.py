"""Subscriptions of Microsoft Graph in the whole program: made, asked about, told over, renewed, removed."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from connector_app.model.call import Reply
from connector_app.model.item import Item
from connector_app.providers.microsoft import watches
from connector_app.store import deliveries, items
from tests.parts.hooked import account
from tests.parts.outside import free_port, put, reachable, until, value
from tests.providers.microsoft.fake import ALL
from tests.providers.microsoft.subscriptions_fake import SubscribedRemote

pytestmark = pytest.mark.timeout(60)
SPAN = {
    name: {"dateTime": f"2026-03-09T{hour}:00:00.0000000", "timeZone": "UTC"}
    for name, hour in (("start", 14), ("end", 15))
}
HERE = "microsoft-00000001"
MINE = replace(account(HERE), provider="microsoft", scopes=ALL)


@pytest.fixture
async def remote(tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    async with SubscribedRemote(tmp_path) as remote:
        yield remote


async def test_a_calendar_and_a_drive_tell_what_happens_and_are_renewed_when_graph_asks(remote, tmp_path):
    async with reachable(tmp_path / "data", "microsoft", remote.endpoints, free_port()) as engine:
        await put(engine, MINE, remote.tokens)

        async def is_read():
            return bool(await engine.read(lambda tx: items.counts(tx).get(HERE)))

        await until(is_read)
        choices = value(await engine.verbs.watches.choices(HERE))
        assert [*choices.values()] == ["Calendar", "OneDrive", "Tasks"]
        calendar = value(await engine.verbs.watches.add(HERE, "Calendar"))
        value(await engine.verbs.watches.add(HERE, "OneDrive"))
        assert [s["resource"] for s in remote.subscriptions.values()] == ["/me/events", "/me/drive/root"]

        event = remote.add_event(subject="Dentist", **SPAN)["id"]

        assert await remote.tell("sub-1", changeType="created", resource=f"me/events/{event}") == 200

        async def shows():
            return await engine.read(lambda tx: items.find(tx, HERE, "event", event)) is not None

        await until(shows)
        ends = remote.subscriptions["sub-1"]["expirationDateTime"]
        remote.subscriptions["sub-1"]["expirationDateTime"] = soon = _earlier(ends)
        assert await remote.tell("sub-1", lifecycleEvent="reauthorizationRequired") == 200

        async def is_renewed():
            return remote.subscriptions["sub-1"]["expirationDateTime"] > soon

        await until(is_renewed)
        assert await remote.tell("sub-2", changeType="updated") == 200
        assert len(await engine.read(lambda tx: deliveries.newest(tx, connection=HERE))) == 3

        assert value(await engine.verbs.watches.remove(HERE, calendar.token)) is None
        assert [*remote.subscriptions] == ["sub-2"]
        steps = value(await engine.verbs.connections.disconnect(HERE))
        assert {step.name: step.outcome for step in steps}["live"] == "ok"
        assert remote.subscriptions == {}


def _earlier(ends):
    return (datetime.fromisoformat(ends) - timedelta(days=6)).isoformat().replace("+00:00", "Z")


@pytest.mark.parametrize(
    ("target", "resource", "minutes"),
    [
        ("events", "/me/events", 10_050),
        ("files", "/me/drive/root", 42_270),
        ("lists/a b", "/me/todo/lists/a%20b/tasks", 4_200),
    ],
)
def test_each_thing_has_its_own_resource_and_its_longest_life(target, resource, minutes):
    call = watches.watch(target, "https://hooks.example.org/hooks/x", "canary-state-1", None)

    assert (call.json["resource"], watches.life(target)) == (resource, timedelta(minutes=minutes))
    assert call.json["clientState"] == "canary-state-1"
    assert "expirationDateTime" not in call.json
    assert watches.missed(target, "sub-1") is None


def test_lists_can_be_watched_by_their_names():
    rows = [Item("itm_1", HERE, "tasklist", "L1", "Errands"), Item("itm_2", HERE, "task", "L1/T1", "Bread")]

    assert watches.targets(rows) == {"events": "Calendar", "files": "OneDrive", "lists/L1": "Errands"}


def test_what_graph_lists_is_read():
    body = {"value": [{"id": "s1", "notificationUrl": "https://x", "expirationDateTime": "2026-01-02T00:00:00Z"}]}

    [found] = watches.watched("events").decode(Reply(200, {}, body))

    assert (found.remote_id, found.url, found.expires_at) == ("s1", "https://x", "2026-01-02T00:00:00Z")
