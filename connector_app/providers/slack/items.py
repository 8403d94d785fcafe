"""The verbs of Slack, each with its kind."""

from collections.abc import Mapping
from typing import Any

from connector_app.model.call import Call
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.providers.slack import channels, history, messages
from connector_app.providers.slack.kinds import CHANNEL


def list_items(kind: str, cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    """List channels, all of them each time; or messages, with `since` what is new or different."""
    if kind == CHANNEL.id:
        return channels.list_channels(cursor)
    return history.list_messages(cursor, since)


def create_item(kind: str, values: Mapping[str, Any], key: str) -> Call[Snapshot]:
    """Make a channel or send a message. Slack knows no keys: neither may be repeated blindly."""
    return channels.create(values) if kind == CHANNEL.id else messages.send(values, key)


def update_item(item: Item, values: Mapping[str, Any], key: str) -> Call[Snapshot]:  # noqa: ARG001
    """Change a channel or edit a message. Twice is as good as once."""
    return channels.update(item, values) if item.kind == CHANNEL.id else messages.edit(item, values)


def delete_item(item: Item, key: str) -> Call[None]:  # noqa: ARG001
    """Archive a channel, which is all that Slack lets people do, or delete a message."""
    return channels.archive(item) if item.kind == CHANNEL.id else messages.delete(item)


def read_item(item: Item) -> Call[Snapshot]:
    return channels.show(item) if item.kind == CHANNEL.id else messages.show(item)
