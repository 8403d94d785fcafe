"""Hooks of repositories, for those whose receiver can be reached from outside. GitHub never ends one by itself.

Only an administrator of a repository may make one. What GitHub could not deliver it does not send again by itself; it
lists it for some days, and sends it again when asked.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

from connector_app.model.call import Call, Reply
from connector_app.model.item import Item
from connector_app.model.provider import Missed, Subscription
from connector_app.model.reading import read
from connector_app.providers.github.kinds import REPOSITORY
from connector_app.providers.github.wire import AttemptWire, HookWire

EVENTS = ("issues", "issue_comment")
PAGE = {"per_page": "100"}


def targets(items: Sequence[Item]) -> Mapping[str, str]:
    return {each.remote_id: each.remote_id for each in items if each.kind == REPOSITORY.id}


def life(target: str) -> timedelta | None:  # noqa: ARG001
    return None


def watch(target: str, url: str, secret: str, until: datetime | None) -> Call[Subscription]:  # noqa: ARG001
    config = {"url": url, "content_type": "json", "secret": secret, "insecure_ssl": "0"}
    wanted: dict[str, Any] = {"name": "web", "active": True, "events": list(EVENTS), "config": config}

    def decode(reply: Reply) -> Subscription:
        return _subscription(read(HookWire, reply, "hook"), secret)

    return Call("POST", _hooks(target), decode, json=wanted, idempotent=False, lane="write", purpose="register webhook")


def renew(target: str, remote_id: str, until: datetime) -> Call[Subscription] | None:  # noqa: ARG001
    return None


def unwatch(target: str, remote_id: str) -> Call[None]:
    return Call("DELETE", _hook(target, remote_id), lambda _: None, lane="write", purpose="remove webhook")


def watched(target: str) -> Call[tuple[Subscription, ...]]:
    def decode(reply: Reply) -> tuple[Subscription, ...]:
        return tuple(_subscription(each) for each in read(list[HookWire], reply, "list of hooks"))

    return Call("GET", _hooks(target), decode, query=PAGE, purpose="list webhooks")


def missed(target: str, remote_id: str) -> Call[tuple[Missed, ...]]:
    """List the deliveries that failed and of which none came through later, the oldest first."""

    def decode(reply: Reply) -> tuple[Missed, ...]:
        attempts = read(list[AttemptWire], reply, "list of deliveries")
        good = {each.guid for each in attempts if 200 <= each.status_code < 300}
        failed = {each.guid: each for each in attempts if each.guid not in good and each.event in EVENTS}
        return tuple(Missed(e.guid, _again(target, remote_id, e.id)) for e in reversed(failed.values()))

    path = f"{_hook(target, remote_id)}/deliveries"
    return Call("GET", path, decode, query=PAGE, purpose="list webhook deliveries")


def _again(target: str, remote_id: str, attempt: int) -> Call[None]:
    path = f"{_hook(target, remote_id)}/deliveries/{attempt}/attempts"
    return Call("POST", path, lambda _: None, lane="write", purpose="ask for a webhook delivery again")


def _subscription(wire: HookWire, secret: str = "") -> Subscription:
    return Subscription(str(wire.id), wire.config.url, secret)


def _hooks(target: str) -> str:
    return f"repos/{quote(target)}/hooks"


def _hook(target: str, remote_id: str) -> str:
    return f"{_hooks(target)}/{quote(remote_id, safe='')}"
