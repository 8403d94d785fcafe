"""Slack: the suite of all platforms, for channels and for messages."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from connector_app.providers import slack
from connector_app.providers.slack import channels, history
from tests.providers.conformance import ProviderConformance
from tests.providers.slack.fake import SlackRemote

ROOM = "C0000000001"


class TestSlack(ProviderConformance):
    provider = slack.PROVIDER
    platform = SlackRemote
    drafts = MappingProxyType({"channel": {"name": "bread"}, "message": {"channel": ROOM, "text": "Bread & <butter>"}})
    edits = MappingProxyType({"channel": {"topic": "Rye"}, "message": {"text": "Cake > bread"}})
    page = 4
    ahead = 2
    stays = MappingProxyType({"channel": "archived"})

    @pytest.fixture(autouse=True)
    def small_pages(self, monkeypatch):
        monkeypatch.setattr(channels, "PAGE_SIZE", str(self.page))
        monkeypatch.setattr(history, "PAGE_SIZE", str(self.page))

    @pytest.fixture
    async def remote(self, tmp_path, request):
        """Give a workspace: empty for channels; with a room to talk in for messages."""
        async with SlackRemote(tmp_path / "remote") as remote:
            kind = request.node.callspec.params.get("kind") if hasattr(request.node, "callspec") else None
            if kind is not None and kind.id == "message":
                assert remote.add_channel("room")["id"] == ROOM
            yield remote

    def draft(self, kind, number=0):
        draft = dict(self.drafts[kind.id])
        joint = "-" if kind.id == "channel" else " "
        draft[kind.title_field] = f"{draft[kind.title_field]}{joint}{number}"
        clean, problems = kind.check(draft, creating=True)
        assert not problems
        return clean

    def known(self, item):
        """Slack tells the address and how many members there are in listings only."""
        return replace(item, url="", fields={name: value for name, value in item.fields.items() if name != "members"})
