"""Discord: the suite of all platforms."""

from types import MappingProxyType

import pytest

from connector_app.providers import discord
from connector_app.providers.discord import messages
from tests.providers.conformance import ProviderConformance
from tests.providers.discord.fake import DiscordRemote


class TestDiscord(ProviderConformance):
    provider = discord.PROVIDER
    platform = DiscordRemote
    edits = MappingProxyType({"channel": {"name": "cake", "topic": "Only cake"}, "message": {"content": "Cake"}})
    drafts = MappingProxyType({"channel": {"name": "bread", "topic": "All of it"}, "message": {"content": "Bread"}})
    page = 3
    ahead = 3  # which servers there are, then a server's channels and its open threads
    bare_lists = True

    @pytest.fixture(autouse=True)
    def small_pages(self, monkeypatch):
        monkeypatch.setattr(messages, "PAGE_SIZE", str(self.page))

    @pytest.fixture
    async def remote(self, tmp_path, request):
        """A server; where messages are written, it has a channel for them."""
        async with self.platform(tmp_path / "remote") as remote:
            self.places = {"channel": {"server": remote.guild}}
            if "message" in request.node.callspec.id if hasattr(request.node, "callspec") else False:
                self.places["message"] = {"channel": f"{remote.guild}/{remote.world.add_channel(remote.guild)}"}
            yield remote

    def draft(self, kind, number=0):
        places = getattr(self, "places", {"message": {"channel": "1/2"}, "channel": {"server": "1"}})
        draft = {**self.drafts[kind.id], **places.get(kind.id, {"channel": "1/2"})}
        draft[kind.title_field] = f"{draft[kind.title_field]} {number}"
        clean, problems = kind.check(draft, creating=True)
        assert not problems
        return clean
