"""What the live connection tells, as events of items: messages, channels and threads, servers."""

from collections.abc import Callable, Mapping
from typing import Any, Literal

from pydantic import ValidationError

from connector_app.model.item import Snapshot
from connector_app.model.webhook import WebhookEvent
from connector_app.providers.discord import channels, messages
from connector_app.providers.discord.channels import place_of
from connector_app.providers.discord.kinds import CHANNEL, MESSAGE, SERVER
from connector_app.providers.discord.wire import ChannelWire, MessageWire

Verb = Literal["created", "updated", "deleted"]
Told = tuple[WebhookEvent, ...]


def events(name: str, data: Any) -> Told:
    """Return what a dispatch means; nothing for what is of no row, and for what cannot be read."""
    tell = TELLERS.get(name)
    if tell is None or not isinstance(data, dict):
        return ()
    verb: Verb = "deleted" if "DELETE" in name else "created" if name.endswith("CREATE") else "updated"
    return tell(verb, data)


def _id(data: Mapping[str, Any], name: str) -> str:
    """Return a snowflake out of a frame, or "" where there is none."""
    found = data.get(name)
    return found if isinstance(found, str) and found.isascii() and found.isdecimal() and len(found) <= 20 else ""


def _server(verb: Verb, data: Mapping[str, Any]) -> Told:
    """Tell of a server. One that is not there for the moment (`unavailable`) is out of order, not gone."""
    server = _id(data, "id")
    if not server or data.get("unavailable") is True:
        return ()
    title = data.get("name")
    return (WebhookEvent(verb, SERVER.id, server, hints={"title": title if isinstance(title, str) else ""}),)


def _channel(verb: Verb, data: Mapping[str, Any]) -> Told:
    """Tell of a channel or a thread. Those of no server are private conversations, which no listing shows."""
    server, channel = _id(data, "guild_id"), _id(data, "id")
    if not server or not channel:
        return ()
    return (_event(verb, CHANNEL.id, place_of(server, channel), server, _read_channel(server, data)),)


def _threads(_: Verb, data: Mapping[str, Any]) -> Told:
    """Tell of all open threads at once, as after being let into a channel."""
    threads, server = data.get("threads"), _id(data, "guild_id")
    each = threads if isinstance(threads, list) else ()
    return tuple(
        told for one in each if isinstance(one, dict) for told in _channel("updated", {"guild_id": server, **one})
    )


def _read_channel(server: str, data: Mapping[str, Any]) -> Snapshot | None:
    try:
        return channels.snapshot(server, ChannelWire.model_validate(data))
    except ValidationError:
        return None


def _message(verb: Verb, data: Mapping[str, Any]) -> Told:
    """Tell of a message. What was changed of one may come alone, without the rest: then it is read again."""
    server, channel, message = (_id(data, name) for name in ("guild_id", "channel_id", "id"))
    if not server or not channel or not message:
        return ()
    place = place_of(server, channel)
    return (_event(verb, MESSAGE.id, message, place, _read_message(place, data)),)


def _messages(verb: Verb, data: Mapping[str, Any]) -> Told:
    """Tell of many messages deleted at once."""
    ids = data.get("ids")
    alone = {name: data.get(name) for name in ("guild_id", "channel_id")}
    each = ids if isinstance(ids, list) else ()
    return tuple(told for one in each for told in _message(verb, {**alone, "id": one}))


def _read_message(place: str, data: Mapping[str, Any]) -> Snapshot | None:
    try:
        return messages.snapshot(place, MessageWire.model_validate(data))
    except ValidationError:
        return None


def _event(verb: Verb, kind: str, remote_id: str, parent: str, shown: Snapshot | None) -> WebhookEvent:
    if verb == "deleted":
        return WebhookEvent(verb, kind, remote_id, hints={"parent": parent})
    at = shown.updated_at if shown else ""
    return WebhookEvent(verb, kind, remote_id, at=at, snapshot=shown, hints={"parent": parent})


TELLERS: Mapping[str, Callable[[Verb, Mapping[str, Any]], Told]] = {
    "GUILD_CREATE": _server,
    "GUILD_UPDATE": _server,
    "GUILD_DELETE": _server,
    "CHANNEL_CREATE": _channel,
    "CHANNEL_UPDATE": _channel,
    "CHANNEL_DELETE": _channel,
    "THREAD_CREATE": _channel,
    "THREAD_UPDATE": _channel,
    "THREAD_DELETE": _channel,
    "THREAD_LIST_SYNC": _threads,
    "MESSAGE_CREATE": _message,
    "MESSAGE_UPDATE": _message,
    "MESSAGE_DELETE": _message,
    "MESSAGE_DELETE_BULK": _messages,
}
"""The dispatches that are of some row. Interactions are left to whoever registered the commands."""
