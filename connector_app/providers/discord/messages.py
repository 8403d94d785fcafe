"""Messages: the recent ones of each channel and open thread, and what has come, changed and gone since."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.failure import Failure, Forbidden, NotFound
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.reading import read
from connector_app.providers.discord.channels import because, channel_of, place_of, read_channels, read_threads
from connector_app.providers.discord.invite import NO_TEXTS
from connector_app.providers.discord.kinds import MESSAGE, WITHOUT_MESSAGES
from connector_app.providers.discord.servers import PAGES, list_ids
from connector_app.providers.discord.walk import CHANNELS, MESSAGES, SERVERS, Mark, Place, Walk, walk_at
from connector_app.providers.discord.wire import ChannelWire, MessageWire

PAGE_SIZE = "100"
RECENT_PAGES = 3
"""How many pages of a place are read when nothing is known of it yet: the newest ones."""

NEW_PAGES = 10
"""How many pages of one place a later listing reads; where there is more, the one after it goes on there."""

LONGEST_NONCE = 25
NO_PINGS: Mapping[str, Any] = {"parse": []}
"""Nobody is notified by what the program writes, whatever stands in it."""

HIDDEN = said("(text not shown to this program)")
"""What stands for a message whose text Discord keeps from the bot."""

TEXTUAL = frozenset({0, 19})
"""The message types that people write: a message, and an answer to one."""


def list_messages(cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    """List the recent messages of every place; with `since`, what changed in those that were read before."""
    walk = walk_at(cursor, since)
    if walk.step == SERVERS:
        return _servers(walk)
    return _page(walk) if walk.step == MESSAGES else _places(walk)


def _servers(walk: Walk) -> Call[Page]:
    call = list_ids(walk.after)
    return Call(
        call.method,
        call.path,
        lambda reply: _turned(walk.with_servers(*call.decode(reply))),
        query=call.query,
        purpose="list messages",
    )


def _places(walk: Walk) -> Call[Page]:
    """Ask what a server's channels are, then its open threads."""
    server = f"guilds/{quote(walk.server, safe='')}"
    if walk.step == CHANNELS:
        return Call(
            "GET",
            f"{server}/channels",
            lambda reply: _turned(_with_channels(walk, read_channels(reply))),
            purpose="list messages",
            otherwise=lambda refusal: _turned(walk.beyond_server()) if _is_closed(refusal) else None,
        )
    return Call(
        "GET",
        f"{server}/threads/active",
        lambda reply: _turned(walk.with_threads(_as_places(read_threads(reply), is_thread=True))),
        purpose="list messages",
        otherwise=lambda refusal: _turned(walk.with_threads(())) if _is_closed(refusal) else None,
    )


def _with_channels(walk: Walk, channels: Sequence[ChannelWire]) -> Walk:
    return walk.with_channels(_as_places(channels, is_thread=False), [each.id for each in channels])


def _as_places(channels: Sequence[ChannelWire], *, is_thread: bool) -> tuple[Place, ...]:
    return tuple(
        Place(each.id, each.last_message_id or "", is_thread) for each in channels if each.type not in WITHOUT_MESSAGES
    )


def _is_closed(refusal: Failure) -> bool:
    return isinstance(refusal, Forbidden | NotFound)


def _page(walk: Walk) -> Call[Page]:
    """Ask for a page of a place: the newest ones going back, or, where it is known, what follows its window's start."""
    mark = walk.mark(walk.place)
    is_known = mark is not None and bool(mark.window) and (walk.page == 0 or walk.at.startswith("+"))
    query = {"limit": PAGE_SIZE}
    after = ""
    if is_known and mark is not None:
        after = walk.at.lstrip("+") or str(min(int(each) for each in mark.window) - 1)
        query["after"] = after
    elif walk.at:
        query["before"] = walk.at

    def decode(reply: Reply) -> Page:
        shown = [
            snapshot(place_of(walk.server, walk.place.id), each)
            for each in read(list[MessageWire], reply, "list of messages")
        ]
        return _changes(walk, mark or Mark(), shown, int(after)) if after else _recent(walk, mark or Mark(), shown)

    return Call(
        "GET",
        f"channels/{quote(walk.place.id, safe='')}/messages",
        decode,
        query=query,
        lane="reading",
        about=walk.place.id,
        purpose="list messages",
        otherwise=lambda refusal: _turned(walk.beyond_closed()) if _is_closed(refusal) else None,
    )


def _recent(walk: Walk, mark: Mark, shown: list[Snapshot]) -> Page:
    ids = [each.remote_id for each in shown]
    more = _is_full(shown) and walk.page + 1 < RECENT_PAGES
    known = mark.with_page({each.remote_id: fingerprint(each) for each in shown}, ())
    return _turned(walk.with_mark(known, min(ids, key=int) if more else ""), tuple(shown))


def _changes(walk: Walk, mark: Mark, shown: list[Snapshot], after: int) -> Page:
    """Return what differs from what is known, and which of the known are gone from the stretch that was read."""
    prints = {each.remote_id: fingerprint(each) for each in shown}
    is_full, last = _is_full(shown), max(map(int, prints), default=0)
    reach = last if is_full else None
    gone = tuple(each for each in mark.window if each not in prints and after < int(each) <= (reach or int(each)))
    changed = tuple(each for each in shown if mark.window.get(each.remote_id) != prints[each.remote_id])
    following = mark.with_page(prints, gone)
    if is_full and walk.page + 1 >= NEW_PAGES:
        return _turned(_put_off(walk, following), changed, gone)
    return _turned(walk.with_mark(following, f"+{last}" if is_full else ""), changed, gone)


def _put_off(walk: Walk, mark: Mark) -> Walk:
    """Leave a place with more to read: its mark names no newest message, so that the next listing goes on there."""
    return walk.with_mark(mark, "+").beyond_place()


def _is_full(shown: list[Snapshot]) -> bool:
    return len(shown) >= int(PAGE_SIZE)


def _turned(walk: Walk, items: tuple[Snapshot, ...] = (), gone: tuple[str, ...] = ()) -> Page:
    """Return a page that goes on where the walk is now, or that ends the listing."""
    following = walk.settled()
    return Page(
        items=items,
        next=following.cursor() if following else None,
        resume=None if following else walk.resume(),
        gone=gone,
        complete=walk.whole,
    )


def create_message(values: Mapping[str, Any], key: str) -> Call[Snapshot]:
    """Write a message. A repeat under the same nonce answers with the first one, for some minutes."""
    place = str(values.get("channel", ""))
    body = {
        "content": values.get("content", ""),
        "nonce": key.replace("-", "")[:LONGEST_NONCE],
        "enforce_nonce": True,
        "allowed_mentions": NO_PINGS,
    }
    return Call(
        "POST",
        f"channels/{quote(channel_of(place), safe='')}/messages",
        lambda reply: snapshot(place, read(MessageWire, reply, "message")),
        json=body,
        lane="sending",
        about=channel_of(place),
        purpose="create message",
    )


def update_message(item: Item, values: Mapping[str, Any]) -> Call[Snapshot]:
    return Call(
        "PATCH",
        _path(item),
        lambda reply: snapshot(item.parent, read(MessageWire, reply, "message")),
        json={**values, "allowed_mentions": NO_PINGS},
        lane="sending",
        about=channel_of(item.parent),
        purpose="update message",
    )


def delete_message(item: Item) -> Call[None]:
    return Call(
        "DELETE",
        _path(item),
        lambda _: None,
        headers=because("message deleted"),
        lane="sending",
        about=channel_of(item.parent),
        purpose="delete message",
    )


def read_message(item: Item) -> Call[Snapshot]:
    return Call(
        "GET",
        _path(item),
        lambda reply: snapshot(item.parent, read(MessageWire, reply, "message")),
        lane="reading",
        about=channel_of(item.parent),
        purpose="read message",
    )


def _path(item: Item) -> str:
    return f"channels/{quote(channel_of(item.parent), safe='')}/messages/{quote(item.remote_id, safe='')}"


def snapshot(place: str, message: MessageWire) -> Snapshot:
    author, title = message.author, _title(message)
    emoji = [reaction.emoji.name for reaction in message.reactions if reaction.emoji.name]
    return Snapshot(
        kind=MESSAGE.id,
        remote_id=message.id,
        title=title,
        status="active",
        fields={
            "content": message.content,
            "channel": place,
            "author": author.global_name or author.username,
            "why_no_text": NO_TEXTS if title == HIDDEN else "",
            "tags": [*([said("pinned", "a message")] if message.pinned else []), *emoji],
        },
        url=f"{PAGES}/{place}/{message.id}" if "/" in place else "",
        parent=place,
        created_at=message.timestamp,
        updated_at=message.edited_timestamp or message.timestamp,
    )


def _title(message: MessageWire) -> str:
    """Return what stands for a message in a list: its first line, or why there is none."""
    if text := message.content.strip():
        return text.split("\n", 1)[0]
    if title := next((embed.title for embed in message.embeds if embed.title), ""):
        return title
    if message.attachments:
        return said("(attachment)")
    if message.embeds or message.type not in TEXTUAL:
        return said("(no text)")
    return HIDDEN


def fingerprint(shown: Snapshot) -> str:
    """Return a few digits that differ where what is shown does."""
    text = repr((shown.title, dict(shown.fields), shown.updated_at))
    return hashlib.blake2s(text.encode("utf-8", "replace"), digest_size=4).hexdigest()
