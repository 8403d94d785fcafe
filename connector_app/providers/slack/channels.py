"""Channels: listed, made, renamed, described, archived and brought back (`conversations.*`)."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.clock import stamp
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.reading import read
from connector_app.providers.slack import calls
from connector_app.providers.slack.kinds import CHANNEL
from connector_app.providers.slack.place import Place, begin
from connector_app.providers.slack.wire import ChannelAnswerWire, ChannelsWire, ChannelWire, NoteWire

PAGE_SIZE = "200"
"""Slack takes up to 999 and recommends no more than this."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_PURPOSES = {
    "conversations.unarchive": "bring back channel",
    "conversations.archive": "archive channel",
    "conversations.rename": "rename channel",
    "conversations.setTopic": "set topic of channel",
    "conversations.setPurpose": "describe channel",
}


def list_channels(cursor: Cursor | None) -> Call[Page]:
    """List the channels one can see. Slack tells no changes, so that it is always all of them.

    A page is cut first and filtered then: one without any channel is not the last.
    """
    if cursor is None:
        return begin("list channels")
    place = Place.of(cursor)

    def decode(reply: Reply) -> Page:
        page = read(ChannelsWire, reply, "list of channels")
        following = page.response_metadata.next_cursor if page.response_metadata else None
        return Page(
            items=tuple(snapshot(channel, place.link(channel.id)) for channel in page.channels),
            next=replace(place, page=following).cursor if following else None,
        )

    return calls.reading(
        "conversations.list",
        decode,
        {
            "types": place.types,
            "exclude_archived": "false",
            "limit": PAGE_SIZE,
            "team_id": place.team,
            "cursor": place.page,
        },
        purpose="list channels",
    )


def create(values: Mapping[str, Any]) -> Call[Snapshot]:
    """Make a channel. Its name is the guard against making it twice: Slack answers `name_taken`."""
    private = values.get("visibility") == "private"
    return calls.changing(
        "conversations.create",
        lambda reply: snapshot(read(ChannelAnswerWire, reply, "channel").channel, joined=True),
        {"name": values["name"], "is_private": private},
        purpose="create channel",
        idempotent=False,
    )


def update(item: Item, values: Mapping[str, Any]) -> Call[Snapshot]:
    """Change a channel: one thing with one request. Of several the first; the others follow when it is answered."""
    name, method = next(_steps(values), ("", ""))
    if not name:
        return show(item)
    told = {} if name == "status" else {name: values[name]}
    return calls.changing(
        method,
        lambda reply: _changed(item, reply, name, values[name]),
        {"channel": item.remote_id, **told},
        purpose=_PURPOSES[method],
        about=item.remote_id,
        carries=(name,),
    )


def _steps(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Return a field and a method for each thing to change. Nothing else can be changed of an archived channel."""
    status = values.get("status")
    yield from [("status", "conversations.unarchive")] if status == "active" else []
    for name, method in (("name", "rename"), ("topic", "setTopic"), ("purpose", "setPurpose")):
        if name in values:
            yield name, f"conversations.{method}"
    yield from [("status", "conversations.archive")] if status == "archived" else []


def _changed(item: Item, reply: Reply, name: str, value: str) -> Snapshot:
    """Return the channel as the answer shows it; where it shows none, as it was with what was changed."""
    body: Any = reply.json
    if "channel" in body:
        found = read(ChannelAnswerWire, reply, "channel").channel
        shown = snapshot(found, item.url, joined=item.status != "inactive")
        members = shown.fields["members"] or item.fields.get("members", "")
        return replace(shown, fields={**shown.fields, "members": members})
    fields = dict(item.fields) if name == "status" else {**item.fields, name: value}
    status = value if name == "status" else item.status
    return Snapshot(
        kind=CHANNEL.id,
        remote_id=item.remote_id,
        title=value if name == "name" else item.title,
        status=status,
        fields=fields,
        url=item.url,
        created_at=item.created_at,
        updated_at=item.updated_at,
    )


def archive(item: Item) -> Call[None]:
    """Archive a channel: Slack lets nobody delete one but administrators, by hand."""
    return calls.changing(
        "conversations.archive",
        lambda _: None,
        {"channel": item.remote_id},
        purpose="archive channel",
        about=item.remote_id,
    )


def show(item: Item) -> Call[Snapshot]:
    return calls.reading(
        "conversations.info",
        lambda reply: snapshot(read(ChannelAnswerWire, reply, "channel").channel, item.url),
        {"channel": item.remote_id, "include_num_members": "true"},
        purpose="read channel",
    )


def snapshot(channel: ChannelWire, url: str = "", *, joined: bool = False) -> Snapshot:
    """Return a channel as a row. `joined` stands in where Slack does not say whether we are a member."""
    topic, purpose = channel.topic or NoteWire(), channel.purpose or NoteWire()
    member = joined if channel.is_member is None else channel.is_member
    name = channel.name or (said("Direct message with {user}", user=channel.user) if channel.user else channel.id)
    changed = max(topic.last_set, purpose.last_set, channel.created) * 1000
    return Snapshot(
        kind=CHANNEL.id,
        remote_id=channel.id,
        title=name,
        status="archived" if channel.is_archived else "active" if member or channel.is_private else "inactive",
        fields={
            "name": name,
            "visibility": "private" if channel.is_private else "public",
            "topic": topic.value,
            "purpose": purpose.value,
            "members": "" if channel.num_members is None else str(channel.num_members),
        },
        url=url,
        created_at=_stamp(channel.created * 1000),
        updated_at=_stamp(changed if channel.updated is None else channel.updated),
    )


def _stamp(milliseconds: int) -> str:
    return stamp(_EPOCH + timedelta(milliseconds=milliseconds))
