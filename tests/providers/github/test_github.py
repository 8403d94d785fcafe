"""GitHub: the suite of all platforms, and what is its own of issues, repositories and their listings."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from connector_app.model.failure import (
    FailureError,
    Forbidden,
    NotFound,
    RateLimited,
    Rejected,
    Unreadable,
)
from connector_app.model.item import ConnectionId, Cursor, Item, ItemId
from connector_app.model.places import cursor_of, state_of
from connector_app.providers import PROVIDERS, github
from connector_app.providers.github import issues, items, paging, repositories
from connector_app.providers.github.wire import IssueWire
from tests.providers.conformance import ProviderConformance, failure, row
from tests.providers.github.fake import GitHubRemote

HERE = "octocat/Hello-World"


class TestGitHub(ProviderConformance):
    provider = github.PROVIDER
    platform = GitHubRemote
    drafts = MappingProxyType(
        {
            "issue": {"repository": HERE, "title": "Bread", "body": "A loaf", "labels": ["kitchen"]},
            "repository": {"name": "bakery", "description": "Where bread is made"},
        }
    )
    edits = MappingProxyType(
        {
            "issue": {"title": "Cake", "labels": ["kitchen", "sweet"], "status": "inactive", "assignees": ["octocat"]},
            "repository": {"description": "Where cake is made", "status": "archived"},
        }
    )
    page = 4
    bare_lists = True
    deletes = "issues are closed instead, repositories archived"

    @pytest.fixture(autouse=True)
    def small_pages(self, monkeypatch):
        monkeypatch.setattr(paging, "PAGE_SIZE", str(self.page))

    @pytest.fixture(autouse=True)
    def a_place_for_issues(self, request):
        """Issues need a repository; the account of the suite has nothing of the kind that is tested."""
        kind = request.node.callspec.params.get("kind") if hasattr(request.node, "callspec") else None
        if "remote" in request.fixturenames and kind is not None and kind.id == "issue":
            request.getfixturevalue("remote").repository(HERE)
