"""The four verbs, for each kind of a Google account."""

from collections.abc import Mapping
from typing import Any

from connector_app.model.call import Call
from connector_app.model.failure import FailureError, Rejected
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.providers.google import events, files, tasks
from connector_app.providers.google.kinds import CALENDAR


def list_items(kind: str, cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    """List a kind; with `since` what changed. Lists and calendars are few: they always come whole."""
    match kind:
        case "tasklist":
            return tasks.list_tasklists(cursor)
        case "task":
            return tasks.list_tasks(cursor, since)
        case "calendar":
            return events.list_calendars(cursor)
        case "event":
            return events.list_events(cursor, since)
        case _:
            return files.list_files(cursor, since)


def create_item(kind: str, values: Mapping[str, Any], key: str) -> Call[Snapshot]:
    """Make an item. Only events know the key again, and folders an id that is made ahead (`files.AHEAD`)."""
    match kind:
        case "tasklist":
            return tasks.create_tasklist(values)
        case "task":
            return tasks.create_task(values)
        case "event":
            return events.create_event(values, key)
        case "file":
            return files.create_file(values)
        case _:
            raise FailureError(Rejected(CALENDAR.can.create))


def update_item(item: Item, values: Mapping[str, Any], key: str) -> Call[Snapshot]:  # noqa: ARG001  twice is as once
    match item.kind:
        case "tasklist":
            return tasks.update_tasklist(item, values)
        case "task":
            return tasks.update_task(item, values)
        case "event":
            return events.update_event(item, values)
        case "file":
            return files.update_file(item, values)
        case _:
            raise FailureError(Rejected(CALENDAR.can.update))


def delete_item(item: Item, key: str) -> Call[None]:  # noqa: ARG001  deleting twice is as good as once
    match item.kind:
        case "tasklist":
            return tasks.delete_tasklist(item)
        case "task":
            return tasks.delete_task(item)
        case "event":
            return events.delete_event(item)
        case "file":
            return files.delete_file(item)
        case _:
            raise FailureError(Rejected(CALENDAR.can.delete))


def read_item(item: Item) -> Call[Snapshot]:
    match item.kind:
        case "tasklist":
            return tasks.read_tasklist(item)
        case "task":
            return tasks.read_task(item)
        case "calendar":
            return events.read_calendar(item)
        case "event":
            return events.read_event(item)
        case _:
            return files.read_file(item)
