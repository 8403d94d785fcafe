"""Webhooks: who wants to be told, and what is waiting to be told. Sending is `deliveries`' work."""

import re
from collections.abc import Mapping
from typing import Any, Literal, get_args

from pydantic_core import from_json, to_json

from connector_app.practice.answers import invalid, missing
from connector_app.practice.platform import Platform
from connector_app.practice.state import Row

Event = Literal["item.created", "item.updated", "item.deleted"]
EVENTS: tuple[str, ...] = get_args(Event)
MOST = 20
_LOOPBACK_URL = re.compile(r"http://(127\.0\.0\.1|\[::1\]):[1-9][0-9]{0,4}/[A-Za-z0-9._~/-]*")


def read_registration(body: Mapping[str, Any]) -> dict[str, Any]:
    """Check a registration: a loopback url, events (all when left out), a secret of the caller's own if it likes.

    Raises PlatformError.
    """
    url, events, secret = body.get("url"), body.get("events", list(EVENTS)), body.get("secret")
    if url is None:
        raise invalid("Missing required field: url")
    if not isinstance(url, str) or not _LOOPBACK_URL.fullmatch(url):
        raise invalid("url must be http://127.0.0.1:PORT/... or http://[::1]:PORT/...")
    if not isinstance(events, list) or not events or any(event not in EVENTS for event in events):
        raise invalid(f"events must be some of: {', '.join(EVENTS)}")
    if secret is not None and (not isinstance(secret, str) or not 16 <= len(secret) <= 256):
        raise invalid("secret must have 16 to 256 characters")
    return {"url": url, "events": sorted(set(events)), "secret": secret}


def register(platform: Platform, grant: str, asked: Mapping[str, Any]) -> dict[str, Any]:
    """Keep a registration, inside a transaction of the caller's. Its secret is shown this once.

    Raises PlatformError.
    """
    if len(platform.state.rows("SELECT id FROM webhooks WHERE grant_id = ?", [grant])) >= MOST:
        raise invalid(f"Maximum {MOST} webhooks")
    identity, secret = platform.name("webhook"), asked["secret"] or platform.random(32).hex()
    platform.state.do(
        "INSERT INTO webhooks VALUES (?, ?, ?, ?, ?, ?)",
        [identity, grant, asked["url"], secret, to_json(asked["events"]).decode(), platform.at()],
    )
    return {**shown(find(platform, grant, identity)), "secret": secret}


def find(platform: Platform, grant: str, webhook: str) -> Row:
    """Return a registration of this grant's. Raises PlatformError."""
    row = platform.state.row("SELECT * FROM webhooks WHERE grant_id = ? AND id = ?", [grant, webhook])
    if row is None:
        raise missing("webhook")
    return row


def every(platform: Platform, grant: str) -> list[dict[str, Any]]:
    rows = platform.state.rows("SELECT * FROM webhooks WHERE grant_id = ? ORDER BY created_at, id", [grant])
    return [shown(row) for row in rows]


def remove(platform: Platform, grant: str, webhook: str) -> None:
    """Forget a registration and what was waiting for it. Raises PlatformError."""
    find(platform, grant, webhook)
    platform.state.do("DELETE FROM webhooks WHERE id = ?", [webhook])


def shown(row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "url": row["url"],
        "events": from_json(row["events"]),
        "created_at": row["created_at"],
    }


def enqueue(platform: Platform, owner: str, event: Event, item: Mapping[str, Any]) -> None:
    """Put one delivery in line for everyone who asked for it, inside the change's own transaction."""
    hooks = platform.state.rows(
        "SELECT webhooks.* FROM webhooks JOIN grants ON grants.id = grant_id WHERE person = ? AND ended = 0", [owner]
    )
    if platform.faults.settings.short_webhooks:
        item = {name: item[name] for name in ("id", "title", "status")}
    for hook in hooks:
        if event in from_json(hook["events"]):
            body = to_json({"event": event, "timestamp": platform.at(), "data": item, "webhook_id": hook["id"]})
            platform.state.do(
                "INSERT INTO deliveries (id, webhook_id, event, body, due) VALUES (?, ?, ?, ?, ?)",
                [platform.name("delivery"), hook["id"], event, body, platform.seconds()],
            )
