"""One more platform by a file in the data folder: connected, read, changed, disconnected, and told when it is wrong."""

import asyncio
import json

import pytest

from connector_app.adapters.clock import SystemClock
from connector_app.cli.main import main
from connector_app.engine import platforms
from connector_app.model.result import Err
from connector_app.practice.person import press_allow
from connector_app.practice.server import Practice
from connector_app.store import outbox
from tests.described.test_shop import TEXT
from tests.parts.house import value
from tests.parts.whole import connect, open_engine, signing_in

pytestmark = pytest.mark.timeout(60)


class Browser:
    def __init__(self):
        self.tasks = set()

    async def open(self, url):
        task = asyncio.create_task(press_allow(url))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")  # for the command line, which has no passphrase
    (tmp_path / "data" / "platforms").mkdir(parents=True)
    (tmp_path / "data" / "settings.toml").write_text("[network]\nallow_insecure_loopback = true\n")
    return tmp_path / "data"


def describe(folder, name, text):
    (folder / "platforms" / f"{name}.toml").write_text(text, encoding="utf-8")


async def test_a_platform_by_file_does_the_whole_job(folder, tmp_path):
    async with Practice(tmp_path / "shop", clock=SystemClock()) as server:
        describe(folder, "shop", TEXT.replace("http://127.0.0.1", server.origin))
        async with open_engine(folder, role="command", browser=Browser()) as engine:
            verbs = engine.verbs
            step = await connect(engine, "shop")
            assert (step.items_found, step.account.name) == (24, "Ada Practice")

            made = value(await verbs.items.create(step.connection, "item", {"title": "Bread"}, hold=0))
            value(await verbs.pump.wait(await entry_of(engine, made.id)))
            value(await verbs.items.update(made.id, {"title": "Cake"}, hold=0))
            value(await verbs.pump.wait(await entry_of(engine, made.id)))
            assert titles(server).count("Cake") == 1
            value(await verbs.items.delete(made.id, hold=0))
            value(await verbs.pump.wait(await entry_of(engine, made.id)))
            assert titles(server).count("Cake") == 0

            steps = value(await verbs.connections.disconnect(step.connection))
            assert {each.name: each.outcome for each in steps}["access"] == "ok"


async def entry_of(engine, item):
    return (await engine.read(lambda tx: outbox.open_of(tx, item)))[-1].id


def titles(server):
    """Return what the platform itself has."""
    return [row["title"] for row in server.platform.state.rows("SELECT title FROM items WHERE deleted = 0")]


def test_a_wrong_file_is_told_with_its_line_and_hinders_nothing_else(folder, capsys):
    describe(folder, "shop", TEXT)
    describe(folder, "broken", TEXT.replace('plural = "Items"', 'plural = ""'))
    describe(folder, "practice", TEXT)
    describe(folder, "Loud", TEXT)
    describe(folder, "huge", TEXT + "#" * platforms.LARGEST)
    (folder / "platforms" / "bytes.toml").write_bytes(b"\xff")

    assert main(["--data-dir", str(folder), "--json", "providers"], {}) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    there = {line["id"]: line for line in lines if "id" in line}
    told = sorted(line["message"] for line in lines if line.get("event") == "refused")
    line = TEXT.splitlines().index('plural = "Items"') + 1

    assert (there["shop"]["built_in"], there["practice"]["built_in"]) == (False, True)
    assert told == [
        "Loud.toml: a name is small letters, digits and hyphens, and begins with a letter.",
        f"broken.toml, line {line}: “kinds.0.plural”: string should have at least 1 character.",
        "bytes.toml cannot be read: UnicodeDecodeError.",
        "huge.toml: this file is too large to describe a platform.",
        "practice.toml: there is a platform of this name already.",
    ]


async def test_an_address_that_is_not_encrypted_is_refused_without_the_setting(folder, tmp_path):
    describe(folder, "shop", TEXT)
    async with open_engine(folder, role="command", browser=Browser(), insecure=False) as engine:
        step = await signing_in(engine, value(await engine.verbs.connections.begin("shop", "read")))

        assert step.failure.name == "rejected"
        assert isinstance(await engine.verbs.connections.begin("broken", "read"), Err)
