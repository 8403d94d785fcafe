"""Notion: the suite of all platforms, and what is its own."""

from types import MappingProxyType

import pytest

from connector_app.model.failure import Rejected, trace_of
from connector_app.providers import notion
from connector_app.providers.notion import listing
from tests.providers.conformance import ProviderConformance, failure
from tests.providers.notion.fake import SOURCE, NotionRemote


class TestNotion(ProviderConformance):
    provider = notion.PROVIDER
    platform = NotionRemote
    drafts = MappingProxyType(
        {
            "page": {"title": "Bread", "text": "# Dough\n- flour"},
            "row": {"title": "Bread", "source": SOURCE, "text": "A loaf"},
        }
    )
    edits = MappingProxyType(
        {
            "page": {"title": "Cake", "status": "archived", "locked": "yes"},
            "row": {"title": "Cake", "status": "archived", "locked": "yes"},
        }
    )
    page = 4
    ahead = 1

    @pytest.fixture(autouse=True)
    def small_pages(self, monkeypatch):
        monkeypatch.setattr(listing, "PAGE_SIZE", self.page)

    async def test_a_later_listing_brings_what_is_new(self, ask, remote, kind):
        """And what was edited within the two minutes before the newest edit, for times are cut to the minute."""
        old = await self.make(ask, kind, 1)
        remote.clock.advance(600)
        close = await self.make(ask, kind, 2)
        _, pages = await self.every(ask, kind)
        remote.clock.advance(60)
        new = await self.make(ask, kind, 3)

        items, pages = await self.every(ask, kind, since=pages[-1].resume)
        assert {each.remote_id for each in items} == {close.remote_id, new.remote_id}
        assert old.remote_id not in {each.remote_id for each in items}
        assert not any(page.complete for page in pages)

    async def test_what_the_platform_refuses_comes_with_a_sentence(self, ask, kind):
        """An empty title is none of these: Notion takes it, and calls the page "Untitled"."""
        call = self.provider.items.create_item(kind.id, self.draft(kind) | {"title": "x" * 2001}, "canary-key-9")

        found = await failure(ask(call))
        assert isinstance(found, Rejected)
        assert found.message == "This title is too long for Notion."
        assert trace_of(found).status == 400
