"""The four verbs of Microsoft 365: each kind of item has a room of its own."""

from collections.abc import Mapping
from typing import Any, Protocol

from connector_app.model.call import Call
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.providers.microsoft import events, files, lists, tasks


class Room(Protocol):
    """What is known of one kind."""

    def list_items(self, cursor: Cursor | None, since: Cursor | None) -> Call[Page]: ...
    def create_item(self, values: Mapping[str, Any], key: str) -> Call[Snapshot]: ...
    def update_item(self, item: Item, values: Mapping[str, Any]) -> Call[Snapshot]: ...
    def delete_item(self, item: Item) -> Call[None]: ...
    def read_item(self, item: Item) -> Call[Snapshot]: ...


ROOMS: Mapping[str, Room] = {"task": tasks, "tasklist": lists, "event": events, "file": files}


def list_items(kind: str, cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    return ROOMS[kind].list_items(cursor, since)


def create_item(kind: str, values: Mapping[str, Any], key: str) -> Call[Snapshot]:
    return ROOMS[kind].create_item(values, key)


def update_item(item: Item, values: Mapping[str, Any], key: str) -> Call[Snapshot]:  # noqa: ARG001  there are no keys
    return ROOMS[item.kind].update_item(item, values)


def delete_item(item: Item, key: str) -> Call[None]:  # noqa: ARG001  deleting twice is as good as once
    return ROOMS[item.kind].delete_item(item)


def read_item(item: Item) -> Call[Snapshot]:
    return ROOMS[item.kind].read_item(item)
