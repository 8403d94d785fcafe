"""Messages: sent, edited, deleted and read one by one (`chat.*`). A row's id is its channel's and its own `ts`."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.clock import stamp
from connector_app.model.failure import FailureError, NotFound, Trace
from connector_app.model.item import Item, Snapshot
from connector_app.model.reading import read
from connector_app.providers.slack import blocks, calls, text
from connector_app.providers.slack.kinds import MESSAGE
from connector_app.providers.slack.wire import HistoryWire, MessageWire, SentWire

EVENT = "connector_manager_item"
"""The name under which a message says which click of a person it came of: Slack knows no keys, but keeps this."""

NO_TEXT = said("Message without text")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def send(values: Mapping[str, Any], key: str) -> Call[Snapshot]:
    """Send a message. Not safe to repeat; `key` goes along, so that the message can be known again."""
    body: dict[str, Any] = {
        "channel": values["channel"],
        "text": text.marked(values["text"]),
        "metadata": {"event_type": EVENT, "event_payload": {"op_id": key}},
    }
    if laid_out := blocks.read(values.get("blocks", "")):
        body["blocks"] = laid_out

    def decode(reply: Reply) -> Snapshot:
        sent = read(SentWire, reply, "message")
        return snapshot(sent.channel, sent.shown(body["text"]), key=key)

    return calls.changing(
        "chat.postMessage", decode, body, purpose="send message", about=values["channel"], idempotent=False
    )


def edit(item: Item, values: Mapping[str, Any]) -> Call[Snapshot]:
    """Edit a message. Blocks that are not sent along are taken away by Slack: those there are go along."""
    channel, ts = split(item.remote_id)
    shown = str(values.get("text", item.fields.get("text", "")))
    body: dict[str, Any] = {"channel": channel, "ts": ts, "text": text.marked(shown, item.fields.get("markup", ""))}
    if laid_out := blocks.read(values.get("blocks", item.fields.get("blocks", ""))):
        body["blocks"] = laid_out
    key = item.fields.get("key", "")

    def decode(reply: Reply) -> Snapshot:
        sent = read(SentWire, reply, "message")
        if sent.message is None:
            fields = {**item.fields, **values}
            return _row(channel, ts, shown, fields, item.url, item.created_at, item.updated_at)
        return snapshot(sent.channel, sent.shown(""), item.url, key=key)

    return calls.changing("chat.update", decode, body, purpose="edit message", about=channel)


def delete(item: Item) -> Call[None]:
    channel, ts = split(item.remote_id)
    return calls.changing(
        "chat.delete", lambda _: None, {"channel": channel, "ts": ts}, purpose="delete message", about=channel
    )


def show(item: Item) -> Call[Snapshot]:
    """Read one message: the history of its channel from it to itself."""
    channel, ts = split(item.remote_id)

    def decode(reply: Reply) -> Snapshot:
        for message in read(HistoryWire, reply, "message").messages:
            if message.ts == ts:
                return snapshot(channel, message, item.url, key=item.fields.get("key", ""))
        raise FailureError(NotFound("message", Trace(reply.status, "message_not_found")))

    return calls.reading(
        "conversations.history",
        decode,
        {
            "channel": channel,
            "latest": ts,
            "oldest": ts,
            "inclusive": "true",
            "limit": "1",
            "include_all_metadata": "true",
        },
        purpose="read message",
    )


def snapshot(channel: str, message: MessageWire, url: str = "", *, key: str = "") -> Snapshot:
    """Return a message as a row.

    Besides the kind's own fields a row keeps the text as Slack has it, where it holds mentions or links, so that they
    outlive an edit, and the key that the message was sent under.
    """
    markup = message.text or ""
    words = text.shown(markup)
    sender = (message.bot_profile.name if message.bot_profile else "") or message.username
    fields = {
        "channel": channel,
        "text": words,
        "blocks": blocks.written(message.blocks),
        "author": sender or message.user or message.bot_id or "",
        "replies": str(message.reply_count) if message.reply_count else "",
        "reactions": [reaction.name for reaction in message.reactions or ()],
    }
    about = message.metadata
    if about and about.event_type == EVENT:
        key = str(about.event_payload.get("op_id", "")) or key
    kept = {"markup": markup if text.has_tokens(markup) else "", "key": key, "form": message.subtype or ""}
    fields |= {name: value for name, value in kept.items() if value}
    changed = message.edited.ts if message.edited else message.ts
    title = words or _files(message)
    status = "archived" if message.subtype == "tombstone" else "active"
    return _row(channel, message.ts, title, fields, url, moment(message.ts), moment(changed), status)


def _row(
    channel: str,
    ts: str,
    title: str,
    fields: Mapping[str, Any],
    url: str,
    created_at: str,
    updated_at: str,
    status: str = "active",
) -> Snapshot:
    return Snapshot(
        kind=MESSAGE.id,
        remote_id=f"{channel}:{ts}",
        title=title.split("\n", 1)[0],
        status=status,
        fields=fields,
        url=url,
        parent=channel,
        created_at=created_at,
        updated_at=updated_at,
    )


def _files(message: MessageWire) -> str:
    """Return what a message without words is called: by its files."""
    names = [file.title or file.name for file in message.files or ()]
    return ", ".join(name for name in names if name) or NO_TEXT


def split(remote_id: str) -> tuple[str, str]:
    """Return a message's channel and `ts`."""
    channel, _, ts = remote_id.partition(":")
    return channel, ts


def moment(ts: str) -> str:
    """Return when a message was sent, as moments are written down. The digits after the point are microseconds."""
    seconds, _, micros = ts.partition(".")
    return stamp(_EPOCH + timedelta(seconds=int(seconds), microseconds=int(micros.ljust(6, "0"))))
