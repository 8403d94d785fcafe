"""Subscriptions of Microsoft Graph, for those whose receiver can be reached from outside. Each ends after some days.

While one is made, Graph puts a question to the address itself (`webhooks.echo`). It says by itself when it wants to be
asked again, and when something was lost: those words come to the same address.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from urllib.parse import quote

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.clock import stamp
from connector_app.model.item import Item
from connector_app.model.provider import Missed, Subscription
from connector_app.model.reading import read
from connector_app.providers.microsoft.kinds import LIST
from connector_app.providers.microsoft.wire import SubscriptionsWire, SubscriptionWire

EVENTS, FILES = "events", "files"
_LIST = re.compile(r"lists/(.+)")
MARGIN = timedelta(minutes=30)
"""So much less than the longest is asked for: clocks differ, and Graph refuses what is too long."""


def targets(items: Sequence[Item]) -> Mapping[str, str]:
    lists = {f"lists/{each.remote_id}": each.title for each in items if each.kind == LIST.id}
    return {EVENTS: said("Calendar"), FILES: "OneDrive", **lists}


def life(target: str) -> timedelta:
    """Return the longest life that the documents name, less a margin."""
    return timedelta(minutes={EVENTS: 10_080, FILES: 42_300}.get(target, 4_230)) - MARGIN


def watch(target: str, url: str, secret: str, until: datetime | None) -> Call[Subscription]:
    wanted = {
        "changeType": "updated" if target == FILES else "created,updated,deleted",
        "notificationUrl": url,
        "lifecycleNotificationUrl": url,
        "resource": _resource(target),
        "clientState": secret,
        **({"expirationDateTime": stamp(until)} if until else {}),
    }

    def decode(reply: Reply) -> Subscription:
        return _subscription(read(SubscriptionWire, reply, "subscription"), secret)

    return Call("POST", "subscriptions", decode, json=wanted, idempotent=False, purpose="register webhook")


def renew(target: str, remote_id: str, until: datetime) -> Call[Subscription]:  # noqa: ARG001
    def decode(reply: Reply) -> Subscription:
        return _subscription(read(SubscriptionWire, reply, "subscription"))

    wanted = {"expirationDateTime": stamp(until)}
    return Call("PATCH", _one(remote_id), decode, json=wanted, purpose="renew webhook")


def unwatch(target: str, remote_id: str) -> Call[None]:  # noqa: ARG001
    return Call("DELETE", _one(remote_id), lambda _: None, purpose="remove webhook")


def watched(target: str) -> Call[tuple[Subscription, ...]]:  # noqa: ARG001  Graph lists all of them at once
    def decode(reply: Reply) -> tuple[Subscription, ...]:
        return tuple(_subscription(each) for each in read(SubscriptionsWire, reply, "list of subscriptions").value)

    return Call("GET", "subscriptions", decode, purpose="list webhooks")


def missed(target: str, remote_id: str) -> Call[tuple[Missed, ...]] | None:  # noqa: ARG001  Graph says so by itself
    return None


def _resource(target: str) -> str:
    found = _LIST.fullmatch(target)
    if found:
        return f"/me/todo/lists/{quote(found[1], safe='')}/tasks"
    return "/me/events" if target == EVENTS else "/me/drive/root"


def _one(remote_id: str) -> str:
    return f"subscriptions/{quote(remote_id, safe='')}"


def _subscription(wire: SubscriptionWire, secret: str = "") -> Subscription:
    return Subscription(wire.id, wire.notification_url, secret, wire.expiration_date_time)
