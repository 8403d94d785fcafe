"""Push channels of Google Calendar, for those whose receiver can be reached from outside. Each ends after some days.

A channel cannot be listed and cannot be made to last longer: another is made in its place before it ends. Tasks have
none. Drive's would tell of the program's own files only, and is left out.
"""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

from connector_app.model.call import Call, Reply
from connector_app.model.clock import stamp
from connector_app.model.item import Item
from connector_app.model.provider import Missed, Subscription
from connector_app.model.reading import read
from connector_app.providers.google.kinds import CALENDAR
from connector_app.providers.google.wire import ChannelWire

API = LANE = "calendar"
LIFE = timedelta(days=7)


def targets(items: Sequence[Item]) -> Mapping[str, str]:
    return {each.remote_id: each.title for each in items if each.kind == CALENDAR.id}


def life(target: str) -> timedelta:  # noqa: ARG001
    return LIFE


def watch(target: str, url: str, secret: str, until: datetime | None) -> Call[Subscription]:
    """Open a channel. Its id is made from the address: no other has that one, and nobody can tell it from the id."""
    channel = hashlib.sha256(url.encode()).hexdigest()[:32]
    wanted: dict[str, Any] = {"id": channel, "type": "web_hook", "address": url, "token": secret}
    if until:
        wanted["expiration"] = round(until.timestamp() * 1000)

    def decode(reply: Reply) -> Subscription:
        made = read(ChannelWire, reply, "channel")
        ends = stamp(datetime.fromtimestamp(made.expiration / 1000, UTC)) if made.expiration else ""
        return Subscription(f"{made.id} {made.resource_id}", url, secret, ends)

    path = f"calendars/{quote(target, safe='')}/events/watch"
    return Call("POST", path, decode, API, json=wanted, idempotent=False, lane=LANE, purpose="register webhook")


def renew(target: str, remote_id: str, until: datetime) -> Call[Subscription] | None:  # noqa: ARG001
    return None


def unwatch(target: str, remote_id: str) -> Call[None]:  # noqa: ARG001
    channel, _, resource = remote_id.partition(" ")
    ending = {"id": channel, "resourceId": resource}
    return Call("POST", "channels/stop", lambda _: None, API, json=ending, lane=LANE, purpose="remove webhook")


def watched(target: str) -> Call[tuple[Subscription, ...]] | None:  # noqa: ARG001
    return None


def missed(target: str, remote_id: str) -> Call[tuple[Missed, ...]] | None:  # noqa: ARG001
    return None
