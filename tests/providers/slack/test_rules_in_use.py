"""A command typed in Slack makes an item at another platform, by a rule from the command line."""

import asyncio
import json

import pytest

from connector_app.cli.main import main
from connector_app.model.audit import AuditQuery
from connector_app.practice.person import press_allow
from connector_app.store import audit, outbox
from tests.fakes.talks import Talks
from tests.parts.whole import connect, open_engine, until
from tests.providers.slack.fake import SlackRemote

pytestmark = pytest.mark.timeout(60)
KEY, LIVE = "xoxp-canary-access-1", "xapp-1-canary-live-1"
TASK = {
    "command": "/task",
    "text": "Bake Bread",
    "user_name": "ada",
    "channel_name": "kitchen",
    "trigger_id": "1.2.canary",
    "response_url": "https://hooks.slack.com/commands/T1/2/canary-answer",
}


class Person:
    async def open(self, url):
        self.pressing = asyncio.create_task(press_allow(url))


async def test_a_command_makes_an_item_elsewhere_once_and_is_answered(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    folder = tmp_path / "data"

    async def say(*words):
        code = await asyncio.to_thread(main, ["--data-dir", str(folder), "--json", "rules", *words], {})
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    async with SlackRemote(tmp_path) as remote, Talks() as talks:
        remote.give(KEY)
        remote.add_channel("kitchen")
        remote.give(LIVE, ("connections:write",), "app")
        remote.socket_url = f"{talks.url}/link/?ticket=canary-ticket-1"
        places = {"slack": remote.endpoints}
        async with open_engine(folder, places, browser=Person()) as engine:
            here = (await connect(engine, "slack", key=KEY, more={"live_key": LIVE})).connection
            there = (await connect(engine, "practice")).connection
            await talks.next()

        add = ("add", "Tasks", "--from", here, "--command", "/task", "--to", there)
        assert (await say(*add, "--field", "title={text}", "--field", "colour=red"))[0] == 1
        code, (rule,) = await say(*add, "--field", "title={text} ({user})", "--when", "channel=kitchen")
        assert (code, rule["kind"], rule["when"]) == (0, "item", {"channel": "kitchen"})
        assert (await say("list"))[1] == [rule]

        async with open_engine(folder, places) as engine:
            talk = await talks.next()
            await talk.say({"type": "hello", "num_connections": 1})
            envelope = {"type": "slash_commands", "payload": TASK, "accepts_response_payload": True}
            for number in range(2):  # it comes again, as it does where an answer was lost
                await talk.say(envelope | {"envelope_id": f"env-{number}"})
                answer = await talk.hear()
                assert answer["payload"]["text"] == "Connector Manager has it."

            async def is_done():
                entries = await engine.read(outbox.page)
                return [each.state.value for each in entries] == ["done"] and remote.answers

            await until(is_done, 20)
            kept = await engine.read(lambda tx: audit.page(tx, AuditQuery(limit=100)))
            asked = [each.details["endpoint"] for each in kept if each.details.get("purpose") == "answer a command"]
            assert (asked, "canary-answer" in str(kept)) == (["hooks"], False)
            ((path, body, key),) = remote.answers
            assert (path, key) == ("/commands/T1/2/canary-answer", None)
            assert body["text"].startswith("“Bake Bread (ada)” is on its way to Practice")

        code, (tried,) = await say("try", "Tasks")
        assert (code, tried["fires"], tried["values"]) == (0, True, {"title": "Bake Bread (ada)"})
        assert (await say("remove", "Cake"))[0] == 1
        assert (await say("remove", str(rule["rule"])))[0] == 0
        assert (await say("list"))[1][0]["event"] == "none"
