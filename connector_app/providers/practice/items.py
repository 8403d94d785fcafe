"""The four verbs of the practice platform (`/v2/items`)."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from connector_app.model.call import Call, Reply
from connector_app.model.clock import moment, stamp
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.reading import read
from connector_app.providers.practice.wire import ItemsWire, ItemWire

PAGE_SIZE = "100"
OVERLAP = timedelta(seconds=1)
"""How far a listing of changes reaches back behind the one before, for changes that were under way then."""


def list_items(kind: str, cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    """List items by creation, or, with `since`, what changed and what was deleted from then on."""
    query = {"limit": PAGE_SIZE}
    if since is not None:
        query["updated_since"] = since
    if cursor is not None:
        query["cursor"] = cursor

    def decode(reply: Reply) -> Page:
        page = read(ItemsWire, reply, "list of items")
        return Page(
            items=tuple(snapshot(kind, item) for item in page.items if not item.deleted),
            next=Cursor(page.next_cursor) if page.next_cursor else None,
            resume=Cursor(stamp(moment(page.as_of) - OVERLAP)) if page.as_of else None,
            gone=tuple(item.id for item in page.items if item.deleted),
            complete=since is None,
        )

    return Call("GET", "items", decode, query=query, purpose="list items")


def create_item(kind: str, values: Mapping[str, Any], key: str) -> Call[Snapshot]:
    """Make an item. The platform answers a repeated `Idempotency-Key` with its first answer, for a day."""
    return Call(
        "POST",
        "items",
        lambda reply: snapshot(kind, read(ItemWire, reply, "item")),
        json=dict(values),
        headers={"idempotency-key": key},
        purpose="create item",
    )


def update_item(item: Item, values: Mapping[str, Any], key: str) -> Call[Snapshot]:
    """Change an item, unless somebody changed it since (RFC 9110 section 13.1.1)."""
    return Call(
        "PATCH",
        _path(item),
        lambda reply: snapshot(item.kind, read(ItemWire, reply, "item")),
        json=dict(values),
        headers={"idempotency-key": key, **_match(item)},
        purpose="update item",
    )


def delete_item(item: Item, key: str) -> Call[None]:  # noqa: ARG001  deleting twice is as good as once
    return Call("DELETE", _path(item), lambda _: None, headers=_match(item), purpose="delete item")


def read_item(item: Item) -> Call[Snapshot]:
    return Call(
        "GET", _path(item), lambda reply: snapshot(item.kind, read(ItemWire, reply, "item")), purpose="read item"
    )


def snapshot(kind: str, item: ItemWire) -> Snapshot:
    return Snapshot(
        kind=kind,
        remote_id=item.id,
        title=item.title,
        status=item.status,
        fields={"description": item.description or "", "tags": item.tags},
        created_at=item.created_at,
        updated_at=item.updated_at,
        version="" if item.version is None else str(item.version),
    )


def _path(item: Item) -> str:
    return f"items/{quote(item.remote_id, safe='')}"


def _match(item: Item) -> dict[str, str]:
    return {"if-match": f'"v{item.version}"'} if item.version else {}
