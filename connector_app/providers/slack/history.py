"""The messages of every channel that an account is in, channel by channel, the newest first.

A first reading goes `DEPTH` messages back. A later one begins at the oldest of the newest few that are known of each
channel: Slack tells only what is new (docs.slack.dev, conversations.history), so that edits and deletions are found by
reading those few again. Replies in threads are counted, not listed: each thread would be a listing of its own.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace

from connector_app.model.call import Call, Reply
from connector_app.model.failure import Failure, Forbidden, NotFound, Rejected
from connector_app.model.item import Cursor, Page, Snapshot
from connector_app.model.reading import read
from connector_app.providers.slack import calls
from connector_app.providers.slack.messages import snapshot
from connector_app.providers.slack.place import Place, begin
from connector_app.providers.slack.wire import ChannelsWire, HistoryWire, MessageWire

PAGE_SIZE = "200"
DEPTH = 1000
"""How many messages of a channel are read, from the newest back."""

WATCHED = 10
"""How many of a channel's newest messages are read again each time. With five new ones they fit on the small page."""

SMALL_PAGE = 15
"""What Slack gives an app that is sold outside its marketplace, whatever it asks for, and that once a minute."""

CLOSED = frozenset({"is_archived", "method_not_supported_for_channel_type", "not_in_channel", "restricted_action"})
"""Refusals that speak of one channel only."""

_PRIVATE = ("groups:", "im:", "mpim:")


def list_messages(cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    """List messages; with `since`, where an earlier listing ended, those that are new, different or gone."""
    if cursor is None:
        return begin("list messages")
    place, before = Place.of(cursor), Place.of(since).seen
    if place.walking or not place.queue:
        return _walk(place, again=since is not None)
    return _read(place, before, again=since is not None)


def _walk(place: Place, *, again: bool) -> Call[Page]:
    """Find the channels. Archived ones change no more: they are read by a whole listing only."""

    def decode(reply: Reply) -> Page:
        page = read(ChannelsWire, reply, "list of channels")
        following = page.response_metadata.next_cursor if page.response_metadata else None
        found = replace(place, page=following or "", queue=(*place.queue, *(each.id for each in page.channels)))
        return _turn(replace(found, walking=bool(following)), complete=not again)

    return calls.reading(
        "users.conversations",
        decode,
        {
            "types": place.types,
            "exclude_archived": "true" if again else "false",
            "limit": PAGE_SIZE,
            "team_id": place.team,
            "cursor": place.page,
        },
        purpose="list channels",
    )


def _read(place: Place, before: Mapping[str, str], *, again: bool) -> Call[Page]:
    """Read one page of the channel at the front."""
    channel = place.queue[0]
    known = dict(mark.split("=") for mark in before.get(channel, "").split())

    def decode(reply: Reply) -> Page:
        page = read(HistoryWire, reply, "messages")
        rows = [snapshot(channel, each, _link(place, channel, each)) for each in page.messages]
        marks = {each.ts: _mark(row) for each, row in zip(page.messages, rows, strict=True)}
        met = replace(
            place,
            read=place.read + len(rows),
            missing=tuple(ts for ts in (place.missing if place.page else known) if ts not in marks),
            seen={**place.seen, channel: _newest(place.seen.get(channel, ""), marks)},
        )
        different = tuple(
            row for row, each in zip(rows, page.messages, strict=True) if known.get(each.ts) != marks[each.ts]
        )
        following = (page.response_metadata.next_cursor if page.response_metadata else None) or ""
        small = len(rows) == SMALL_PAGE < int(PAGE_SIZE) and not known
        if following and met.read < DEPTH and not small:
            return _turn(replace(met, page=following), different, complete=not again)
        gone = () if following else tuple(f"{channel}:{ts}" for ts in met.missing)
        return _turn(_next(met), different, gone, complete=not again and not (small and following))

    return calls.reading(
        "conversations.history",
        decode,
        {
            "channel": channel,
            "oldest": min(known, default=""),
            "inclusive": "true" if known else "",
            "limit": PAGE_SIZE,
            "include_all_metadata": "true",
            "cursor": place.page,
        },
        purpose="list messages",
        otherwise=lambda failure: _passed_by(failure, place, before),
    )


def _passed_by(failure: Failure, place: Place, before: Mapping[str, str]) -> Page | None:
    """Go on with the next channel where one is closed to us; what is known of it stays."""
    match failure:
        case NotFound():
            closed = True
        case Forbidden(missing):
            closed = bool(missing) and all(scope.startswith(_PRIVATE) for scope in missing)
        case Rejected(trace=trace):
            closed = trace.code in CLOSED
        case _:
            closed = False
    if not closed:
        return None
    channel = place.queue[0]
    kept = {channel: before[channel]} if channel in before else {}
    return _turn(_next(replace(place, seen={**place.seen, **kept})), complete=False)


def _turn(place: Place, items: Sequence[Snapshot] = (), gone: Sequence[str] = (), *, complete: bool) -> Page:
    """Return a page that goes on at a place, or ends the listing where nothing is left to read."""
    over = not place.walking and not place.queue
    return Page(
        items=tuple(items),
        next=None if over else place.cursor,
        resume=Place(seen=place.seen).cursor if over else None,
        gone=tuple(gone),
        complete=complete,
    )


def _next(place: Place) -> Place:
    return replace(place, queue=place.queue[1:], page="", read=0, missing=())


def _link(place: Place, channel: str, message: MessageWire) -> str:
    """Return the address of a message for people; one of a thread is shown beside it."""
    link = f"{place.link(channel)}/p{message.ts.replace('.', '')}"
    thread = message.thread_ts
    return f"{link}?thread_ts={thread}&cid={channel}" if thread and thread != message.ts else link


def _newest(marks: str, more: Mapping[str, str]) -> str:
    """Return the newest messages of a channel with their marks, after another page of older ones."""
    return " ".join([*marks.split(), *(f"{ts}={mark}" for ts, mark in more.items())][:WATCHED])


def _mark(row: Snapshot) -> str:
    """Return by what a message is known to be as it was."""
    shown = json.dumps([row.status, row.fields], sort_keys=True)
    return hashlib.sha256(shown.encode("utf-8", "surrogatepass")).hexdigest()[:8]
