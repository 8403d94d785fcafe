"""Channels and the threads that are open in them, server by server.

A channel's id here is its server's and its own ("server/channel"): Discord's pages name both, and a message that was
just written comes without its server.
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.failure import Failure, Forbidden, NotFound
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.places import cursor_of, state_of
from connector_app.model.reading import read
from connector_app.providers.discord.kinds import CHANNEL, TYPES
from connector_app.providers.discord.servers import PAGES, list_ids
from connector_app.providers.discord.snowflakes import made_at
from connector_app.providers.discord.wire import ChannelWire, ThreadsWire

NUMBERS = {name: number for number, name in TYPES.items()}
THREADS = frozenset({10, 11, 12})


def because(action: str) -> dict[str, str]:
    """Return the header by which a server's own history says why something was changed (1 to 512 characters)."""
    return {"x-audit-log-reason": quote(f"Connector Manager: {action}")}


def list_channels(cursor: Cursor | None) -> Call[Page]:
    """List the channels, then the open threads, of one server after another. Closed servers are passed over."""
    state = state_of(cursor)
    queue = [str(each) for each in state.get("servers", ())]
    if not queue:
        return _servers(str(state.get("after", "")))
    server, threads = queue[0], bool(state.get("threads"))
    beyond = _next(queue[1:], str(state.get("after", "")))
    following = beyond if threads else cursor_of(state | {"threads": True})

    def decode(reply: Reply) -> Page:
        found = read_threads(reply) if threads else read_channels(reply)
        return Page(tuple(snapshot(server, each) for each in found), following)

    path = f"guilds/{quote(server, safe='')}/" + ("threads/active" if threads else "channels")
    return Call("GET", path, decode, purpose="list channels", otherwise=lambda refusal: passed(refusal, beyond))


def _servers(after: str) -> Call[Page]:
    call = list_ids(after)

    def decode(reply: Reply) -> Page:
        ids, more = call.decode(reply)
        return Page((), _next(list(ids), more))

    return Call(call.method, call.path, decode, query=call.query, purpose=call.purpose)


def _next(queue: list[str], after: str) -> Cursor | None:
    return cursor_of({"servers": queue, "after": after}) if queue or after else None


def passed(refusal: Failure, following: Cursor | None) -> Page | None:
    """Return an empty page that goes on behind a place that is closed to us; None where the refusal stands."""
    return Page((), following) if isinstance(refusal, Forbidden | NotFound) else None


def read_channels(reply: Reply) -> list[ChannelWire]:
    return read(list[ChannelWire], reply, "list of channels")


def read_threads(reply: Reply) -> list[ChannelWire]:
    return read(ThreadsWire, reply, "list of threads").threads


def create_channel(values: Mapping[str, Any]) -> Call[Snapshot]:
    """Make a channel. Discord knows no key for this, so it is never sent twice by itself."""
    server = str(values.get("server", ""))
    body: dict[str, Any] = {"name": values.get("name", ""), "type": NUMBERS.get(str(values.get("type")), 0)}
    if values.get("topic"):
        body["topic"] = values["topic"]
    return Call(
        "POST",
        f"guilds/{quote(server, safe='')}/channels",
        lambda reply: snapshot(server, read(ChannelWire, reply, "channel")),
        json=body,
        headers=because("channel created"),
        idempotent=False,
        lane="channels",
        about=server,
        purpose="create channel",
    )


def update_channel(item: Item, values: Mapping[str, Any]) -> Call[Snapshot]:
    """Rename a channel or change its topic: Discord allows two of these in ten minutes for each channel."""
    return Call(
        "PATCH",
        _path(item),
        lambda reply: snapshot(item.parent, read(ChannelWire, reply, "channel")),
        json=dict(values),
        headers=because("channel changed"),
        lane="channel edits",
        about=channel_of(item.remote_id),
        purpose="update channel",
    )


def delete_channel(item: Item) -> Call[None]:
    return Call(
        "DELETE",
        _path(item),
        lambda _: None,
        headers=because("channel deleted"),
        lane="channels",
        about=item.parent,
        purpose="delete channel",
    )


def read_channel(item: Item) -> Call[Snapshot]:
    return Call(
        "GET",
        _path(item),
        lambda reply: snapshot(item.parent, read(ChannelWire, reply, "channel")),
        purpose="read channel",
    )


def _path(item: Item) -> str:
    return f"channels/{quote(channel_of(item.remote_id), safe='')}"


def channel_of(place: str) -> str:
    """Return the channel's own id out of "server/channel"."""
    return place.rpartition("/")[2]


def place_of(server: str, channel: str) -> str:
    return f"{server}/{channel}" if server else channel


def snapshot(server: str, channel: ChannelWire) -> Snapshot:
    home = channel.guild_id or server
    name = channel.name or ""
    return Snapshot(
        kind=CHANNEL.id,
        remote_id=place_of(home, channel.id),
        title=f"#{name}",
        status=_status(channel),
        fields={
            "name": name,
            "server": home,
            "type": TYPES.get(channel.type, said("other", "a channel")),
            "topic": channel.topic or "",
            "tags": [said("nsfw", "a channel that is not for everybody")] if channel.nsfw else [],
        },
        url=f"{PAGES}/{home}/{channel.id}",
        parent=home,
        created_at=made_at(channel.id),
        updated_at=made_at(channel.last_message_id or channel.id),
    )


def _status(channel: ChannelWire) -> str:
    """Return where a thread stands; other channels are always there."""
    state = channel.thread_metadata
    if state is None:
        return "active"
    return "archived" if state.archived else "inactive" if state.locked else "active"
