"""Discord: the suite of all platforms."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

import pytest

from connector_app.providers import discord
from connector_app.providers.discord import messages
from connector_app.providers.discord.kinds import MESSAGE
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
        """Run a Discord with one server; for messages there is a channel in it."""
        async with self.platform(tmp_path / "remote") as remote:
            kind = request.node.callspec.params.get("kind") if hasattr(request.node, "callspec") else None
            self.places = {"server": remote.guild}
            if kind is MESSAGE:
                self.places = {"channel": f"{remote.guild}/{remote.world.add_channel(remote.guild)}"}
            yield remote

    def calm(self, remote):
        remote.buckets.clear()

    places: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """Where things are made: known once the fake runs."""

    def draft(self, kind, number=0):
        """Add to a draft where it belongs. Without a fake (nothing is sent then) any place will do."""
        field = next(field for field in kind.fields if field.form == "reference")
        draft = {**self.drafts[kind.id], field.name: self.places.get(field.name, "1")}
        draft[kind.title_field] = f"{draft[kind.title_field]} {number}"
        clean, problems = kind.check(draft, creating=True)
        assert not problems
        return clean
