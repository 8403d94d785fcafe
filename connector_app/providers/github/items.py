"""The four verbs of GitHub, for each kind."""

from collections.abc import Mapping
from typing import Any

from connector_app.model.call import Call
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.providers.github import issues, repositories
from connector_app.providers.github.kinds import ISSUE


def list_items(kind: str, cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    if kind == ISSUE.id:
        return issues.list_issues(cursor, since)
    return repositories.list_repositories(cursor, since)


def create_item(kind: str, values: Mapping[str, Any], key: str) -> Call[Snapshot]:  # noqa: ARG001  GitHub knows no keys
    if kind == ISSUE.id:
        return issues.create_issue(values)
    return repositories.create_repository(values)


def update_item(item: Item, values: Mapping[str, Any], key: str) -> Call[Snapshot]:  # noqa: ARG001  twice is as once
    if item.kind == ISSUE.id:
        return issues.update_issue(item, values)
    return repositories.update_repository(item, values)


def delete_item(item: Item, key: str) -> Call[None]:  # noqa: ARG001  twice is as good as once
    """Close an issue, archive a repository: the program deletes neither."""
    if item.kind == ISSUE.id:
        return issues.close_issue(item)
    return repositories.archive_repository(item)


def read_item(item: Item) -> Call[Snapshot]:
    if item.kind == ISSUE.id:
        return issues.read_issue(item)
    return repositories.read_repository(item)
