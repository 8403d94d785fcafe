"""A repository that is watched, in the whole program: what happens there shows at once, and nothing is lost."""

import pytest

from connector_app.store import deliveries, items, subscriptions
from tests.parts.outside import connected, free_port, reachable, until, value
from tests.providers.github.fake import ME
from tests.providers.github.fake_signin import Key
from tests.providers.github.hooks_fake import HookedRemote

pytestmark = pytest.mark.timeout(60)


@pytest.fixture
async def remote(tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    async with HookedRemote(tmp_path) as remote:
        yield remote


async def test_what_happens_shows_at_once_and_what_could_not_be_delivered_is_asked_for_again(remote, tmp_path):
    repository, port = remote.repository("octocat/Hello-World"), free_port()
    key = "ghp_" + "a" * 36
    remote.accounts.keys[key] = Key(ME, ("repo", "read:user"), kind="classic")
    async with reachable(tmp_path / "data", "github", remote.endpoints, port) as engine:
        attempt = value(await engine.verbs.connections.connect_token("github", "change", key))
        here = await connected(engine, attempt)

        async def titles():
            rows = await engine.read(lambda tx: items.page(tx, items.ItemQuery(connections=(here,), kind="issue")))
            return {row.title for row in rows}

        made = value(await engine.verbs.watches.add(here, "octocat/Hello-World"))
        assert made.url.startswith(f"http://127.0.0.1:{port}/hooks/")
        assert remote.attempts[0]["status_code"] == 200, "GitHub's ping is answered"
        issue = remote.issue(repository, "Bread")
        await remote.tell(repository, issue, "opened", "guid-1")

        async def bread():
            return "Bread" in await titles()

        await until(bread)

    lost = remote.issue(repository, "Jam")
    await remote.tell(repository, lost, "opened", "guid-2")
    assert remote.attempts[-1]["status_code"] == 502, "nobody was there"

    async with reachable(tmp_path / "data", "github", remote.endpoints, port) as engine:

        async def came():
            found = await engine.read(lambda tx: deliveries.newest(tx, connection=here))
            return "guid-2" in {each.delivery_id for each in found}

        await until(came)
        assert len(remote.hooks) == 1, "the one that is there was found again"
        assert engine.verbs.live.freshness(here).way == "polling", "one repository is not the whole account"

        steps = value(await engine.verbs.connections.disconnect(here))

        assert {step.name: step.outcome for step in steps}["live"] == "ok"
        assert remote.hooks == {}
        assert await engine.read(lambda tx: subscriptions.of(tx, here)) == []
