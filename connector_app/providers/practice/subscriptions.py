"""How the practice platform is asked for deliveries: it reaches this computer by itself, and tells of everything."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from urllib.parse import quote

from connector_app.model.call import Call
from connector_app.model.item import Item
from connector_app.model.provider import Missed, Subscription
from connector_app.model.reading import read
from connector_app.providers.practice.webhooks import EVENTS
from connector_app.providers.practice.wire import WebhooksWire, WebhookWire


def targets(items: Sequence[Item]) -> Mapping[str, str]:  # noqa: ARG001
    return {"": "everything"}


def life(target: str) -> timedelta | None:  # noqa: ARG001
    return None


def watch(target: str, url: str, secret: str, until: datetime | None) -> Call[Subscription]:  # noqa: ARG001
    """Ask for deliveries of every event, signed with `secret`. Not safe to repeat: twice asked is twice told."""
    return Call(
        "POST",
        "",
        lambda reply: _subscription(read(WebhookWire, reply, "webhook"), secret),
        endpoint="webhooks",
        json={"url": url, "events": list(EVENTS), "secret": secret},
        idempotent=False,
        lane="webhooks",
        purpose="register webhook",
    )


def renew(target: str, remote_id: str, until: datetime) -> Call[Subscription] | None:  # noqa: ARG001
    return None


def unwatch(target: str, remote_id: str) -> Call[None]:  # noqa: ARG001
    return Call("DELETE", quote(remote_id, safe=""), lambda _: None, endpoint="webhooks", purpose="remove webhook")


def watched(target: str) -> Call[tuple[Subscription, ...]]:  # noqa: ARG001
    """List the registrations. Their secrets were shown once only."""
    return Call(
        "GET",
        "",
        lambda reply: tuple(_subscription(each, "") for each in read(WebhooksWire, reply, "webhooks").webhooks),
        endpoint="webhooks",
        purpose="list webhooks",
    )


def missed(target: str, remote_id: str) -> Call[tuple[Missed, ...]] | None:  # noqa: ARG001
    return None


def _subscription(webhook: WebhookWire, secret: str) -> Subscription:
    return Subscription(webhook.id, webhook.url, webhook.secret or secret)
