"""The four verbs, for each kind in its own room."""

from collections.abc import Mapping
from typing import Any

from connector_app.model.call import Call
from connector_app.model.failure import FailureError, Rejected
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.providers.discord import channels, messages, servers
from connector_app.providers.discord.kinds import CHANNEL, MESSAGE, SERVER


def list_items(kind: str, cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    """List a kind. Servers and channels come whole each time; messages as what changed, where `since` is known."""
    if kind == MESSAGE.id:
        return messages.list_messages(cursor, since)
    return channels.list_channels(cursor) if kind == CHANNEL.id else servers.list_servers(cursor)


def create_item(kind: str, values: Mapping[str, Any], key: str) -> Call[Snapshot]:
    """Make a channel or a message. Raises FailureError(Rejected) for a server."""
    if kind == MESSAGE.id:
        return messages.create_message(values, key)
    if kind == CHANNEL.id:
        return channels.create_channel(values)
    raise FailureError(Rejected(SERVER.can.create))


def update_item(item: Item, values: Mapping[str, Any], key: str) -> Call[Snapshot]:  # noqa: ARG001  twice is as once
    """Change a channel or a message. Raises FailureError(Rejected) for a server."""
    if item.kind == MESSAGE.id:
        return messages.update_message(item, values)
    if item.kind == CHANNEL.id:
        return channels.update_channel(item, values)
    raise FailureError(Rejected(SERVER.can.update))


def delete_item(item: Item, key: str) -> Call[None]:  # noqa: ARG001  twice is as once
    """Delete a channel or a message for good. Raises FailureError(Rejected) for a server."""
    if item.kind == MESSAGE.id:
        return messages.delete_message(item)
    if item.kind == CHANNEL.id:
        return channels.delete_channel(item)
    raise FailureError(Rejected(SERVER.can.delete))


def read_item(item: Item) -> Call[Snapshot]:
    if item.kind == MESSAGE.id:
        return messages.read_message(item)
    return channels.read_channel(item) if item.kind == CHANNEL.id else servers.read_server(item)
