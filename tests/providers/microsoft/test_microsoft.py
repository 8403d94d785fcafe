"""Microsoft 365: the suite of all platforms, and how its listings go."""

from types import MappingProxyType

import pytest

from connector_app.model.failure import Rejected
from connector_app.providers import microsoft
from connector_app.providers.microsoft import delta, events, files, items, tasks
from tests.providers.conformance import ProviderConformance, failure
from tests.providers.microsoft.fake import ListlessRemote, MicrosoftRemote

LIST = "LIST0001-_AAA="
SPAN = {"start": "2030-03-31T09:00:00.000Z", "end": "2030-03-31T10:30:00.000Z"}


class TestMicrosoft(ProviderConformance):
    provider = microsoft.PROVIDER
    proof = "word"
    platform = MicrosoftRemote
    drafts = MappingProxyType(
        {
            "task": {
                "title": "Bread",
                "list": LIST,
                "description": "A loaf\nand a half",
                "due": "2030-03-31",
                "reminder": "2030-03-30T18:00:00.000Z",
                "tags": ["kitchen"],
            },
            "tasklist": {"title": "Shopping"},
            "event": {"title": "Baking", **SPAN, "location": "Kitchen", "description": "Bring flour"},
            "file": {"title": "Recipes"},
        }
    )
    edits = MappingProxyType(
        {
            "task": {"title": "Cake", "status": "active", "stage": "waitingOnOthers", "due": "", "tags": []},
            "tasklist": {"title": "Groceries"},
            "event": {"title": "Eating", "end": "2030-03-31T11:00:00.000Z", "tags": ["kitchen"]},
            "file": {"title": "Old recipes"},
        }
    )
    page = 4
    ahead = 1

    @pytest.fixture(autouse=True)
    def small_pages(self, monkeypatch):
        monkeypatch.setattr(delta, "PAGE_SIZES", dict.fromkeys(delta.PAGE_SIZES, str(self.page)))
        for room in (tasks, events, files):
            monkeypatch.setattr(room, "PAGE_SIZES", delta.PAGE_SIZES)
        monkeypatch.setattr(MicrosoftRemote, "page_size", self.page)

    @pytest.fixture
    async def remote(self, tmp_path, request):
        kind = getattr(request.node, "callspec", None) and request.node.callspec.params.get("kind")
        platform = ListlessRemote if kind and kind.id == "tasklist" else self.platform
        async with platform(tmp_path / "remote") as remote:
            yield remote

    async def test_what_the_platform_refuses_comes_with_a_sentence(self, ask, kind):
        if kind.id != "event":
            await super().test_what_the_platform_refuses_comes_with_a_sentence(ask, kind)
            return
        # An event may be without a subject; it may not end before it begins.
        draft = self.draft(kind) | {"end": "2030-03-30T00:00:00Z"}
        found = await failure(ask(items.create_item("event", draft, "canary-key-9")))
        assert isinstance(found, Rejected)
        assert found.message
