"""Zapier by its kit for programs: the suite of all platforms, and what is its own of tables, records and workflows."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from connector_app.model.failure import Rejected, trace_of
from connector_app.providers import zapier
from connector_app.providers.zapier import inboxes, tables, workflows
from tests.providers.conformance import ProviderConformance, failure, row
from tests.providers.zapier.fake import TABLE, ZapierRemote


class Machine(ProviderConformance):
    """Signed in with an id and a secret: the kinds of that way alone."""

    provider = replace(zapier.PROVIDER, kinds=zapier.PROVIDER.kinds_by("client-credentials"), webhooks=None)
    platform = ZapierRemote
    drafts = MappingProxyType(
        {
            "record": {"title": "Bread", "table": TABLE, "columns": "f2: 3\nf4: Fresh: by eight"},
            "workflow": {"title": "Bread", "description": "Every morning", "shown_to": "all"},
            "inbox": {"title": "News", "app": "RSSCLIAPI@1.2.0", "action": "new_item", "inputs": "feed_url: x"},
        }
    )
    edits = MappingProxyType(
        {
            "record": {"title": "Cake", "columns": "Price: 4\nNotes: Fresh: by nine"},
            "workflow": {"title": "Cake", "description": "On Sundays"},
            "inbox": {"status": "off"},
        }
    )
    page = 4
    ahead = 2

    @pytest.fixture(autouse=True)
    def small_pages(self, monkeypatch):
        for room in (tables, workflows, inboxes):
            monkeypatch.setattr(room, "PAGE_SIZE", self.page)

    async def make(self, ask, kind, number=0):
        """Make an item. The answer to a new record knows no names of columns: a listing brings them."""
        made = await super().make(ask, kind, number)
        if kind.id != "record":
            return made
        items, _ = await self.every(ask, kind)
        listed = next(row(each) for each in items if each.remote_id == made.remote_id)
        named = {name: listed.fields[name] for name in ("columns", "names")}
        assert replace(made, fields={**made.fields, **named}) == listed
        return listed


class TestZapier(Machine):
    async def test_what_the_platform_refuses_comes_with_a_sentence(self, ask, kind):
        """An empty title is no wrong value of a record; a column that is not there is, and comes with a good status."""
        wrong = {"record": {"columns": "f99: x"}, "inbox": {"app": "nothing"}}.get(kind.id, {"title": ""})
        found = await failure(ask(self.provider.items.create_item(kind.id, self.draft(kind) | wrong, "canary-key-9")))

        assert isinstance(found, Rejected)
        assert found.message
        assert trace_of(found).status == (200 if kind.id == "record" else 400)
