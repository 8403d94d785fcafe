"""The practice platform, described by a file: it has to do what every platform does."""

from pathlib import Path
from types import MappingProxyType

from connector_app.described import platform
from tests.providers.conformance import ProviderConformance
from tests.providers.practice.fake import PracticeRemote

TEXT = Path(__file__).with_name("shop.toml").read_text(encoding="utf-8")


class ShopRemote(PracticeRemote):
    async def __aenter__(self):
        await super().__aenter__()
        self.endpoints = {
            name: self.server.origin + address.removeprefix("http://127.0.0.1")
            for name, address in platform("shop", TEXT).endpoints.items()
        }
        return self


class TestShop(ProviderConformance):
    # The process that is killed at its system calls knows the built-in platforms only: this one is not among them.
    test_a_change_is_there_once_wherever_the_program_is_killed = None

    provider = platform("shop", TEXT)
    platform = ShopRemote
    drafts = MappingProxyType({"item": {"title": "Bread", "description": "A loaf", "tags": ["kitchen"]}})
    edits = MappingProxyType({"item": {"title": "Cake", "tags": ["kitchen", "sweet"]}})
    page = 4
