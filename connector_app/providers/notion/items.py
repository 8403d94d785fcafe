"""The verbs of Notion's pages and rows. Delete is a move to the trash; a row is a page that lies in a table."""

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

from connector_app.model.call import Call, Reply
from connector_app.model.failure import Conflict, Failure, FailureError, TimedOut, Unavailable, trace_of
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.reading import read
from connector_app.providers.notion.columns import NO, YES, written
from connector_app.providers.notion.failures import saved_as
from connector_app.providers.notion.kinds import ACTIVE, ARCHIVED, ROW, SOURCE, TRASHED
from connector_app.providers.notion.listing import list_found
from connector_app.providers.notion.rows import list_rows
from connector_app.providers.notion.shown import snapshot, standing
from connector_app.providers.notion.wire import PageWire, SourceWire, Thing, dashed

DEADLINE = 55.0
"""After so many seconds Notion gives up building the answer to a write that it has carried out."""


def list_items(kind: str, cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    """List a kind: rows table by table, everything else through search."""
    return list_rows(cursor, since) if kind == ROW.id else list_found(kind, cursor, since)


def create_item(kind: str, values: Mapping[str, Any], key: str) -> Call[Snapshot]:  # noqa: ARG001  it knows no keys
    """Make a page or a row. Notion knows no keys, so what went out is not sent again."""
    where = str(values.get("source" if kind == ROW.id else "parent") or "")
    if kind == ROW.id:
        parent: dict[str, Any] = {"data_source_id": where}
    else:
        parent = {"page_id": where} if where else {"workspace": True}
    asked: dict[str, Any] = {"parent": parent, "properties": _titled(values.get("title", "")) | written(values)}
    if values.get("text"):
        asked["markdown"] = values["text"]
    # Of these Notion's reference says only that they can be changed: what is as it would be anyway is left out.
    if values.get("status") == ARCHIVED:
        asked["is_archived"] = True
    if values.get("locked") == YES:
        asked["is_locked"] = True
    return Call(
        "POST",
        "pages",
        lambda reply: snapshot(kind, read(PageWire, reply, "page")),
        json=asked,
        idempotent=False,
        purpose="create page",
        otherwise=_saved(kind, values, dashed(where)),
    )


def update_item(item: Item, values: Mapping[str, Any], key: str) -> Call[Snapshot]:  # noqa: ARG001  it knows no keys
    """Change a page or row, or take one out of the trash. Sent twice it says the same."""
    asked: dict[str, Any] = {}
    if changed := (_titled(values["title"]) if "title" in values else {}) | written(values):
        asked["properties"] = changed
    if "status" in values:
        asked["in_trash" if item.kind == TRASHED.id else "is_archived"] = values["status"] == ARCHIVED
    if "locked" in values:
        asked["is_locked"] = values["locked"] == YES

    def decode(reply: Reply) -> Snapshot:
        page = read(PageWire, reply, "page")
        return snapshot(item.kind, page) if item.kind == TRASHED.id else standing(item.kind, page)

    return Call("PATCH", _path(item), decode, json=asked, purpose="update page")


def delete_item(item: Item, key: str) -> Call[None]:  # noqa: ARG001  moving it twice is as good as once
    """Move a page or row to the trash, out of which it can be taken again."""
    return Call("PATCH", _path(item), lambda _: None, json={"in_trash": True}, purpose="move page to the trash")


def read_item(item: Item) -> Call[Snapshot]:
    """Read one thing. What is in the trash counts as gone, and what left the trash as gone from there."""
    shape: type[Thing] = SourceWire if item.kind == SOURCE.id else PageWire
    return Call("GET", _path(item), lambda reply: standing(item.kind, read(shape, reply, "page")), purpose="read page")


def _titled(title: Any) -> dict[str, Any]:
    """Return the title as a property. Its id is "title" wherever, whatever people call it."""
    return {"title": {"title": [{"text": {"content": str(title)}}]}}


def _path(item: Item) -> str:
    return f"{'data_sources' if item.kind == SOURCE.id else 'pages'}/{quote(item.remote_id, safe='')}"


def _saved(kind: str, values: Mapping[str, Any], parent: str) -> Callable[[Failure], Snapshot | None]:
    """Return what a create has come to that Notion could not answer properly (503): it may have been saved.

    Where Notion names the new page, that page is there as it was sent; the next listing brings the rest of it. Where it
    does not, nobody knows, and the create is looked for by the next listing instead of being sent again.
    """

    def otherwise(failure: Failure) -> Snapshot | None:
        if trace_of(failure).status != 503 or not isinstance(failure, Conflict | Unavailable):
            return None
        made = saved_as(failure)
        if not made:
            raise FailureError(TimedOut(DEADLINE))
        return Snapshot(
            kind=kind,
            remote_id=made,
            title=str(values.get("title", "")),
            status=ACTIVE,
            fields={"locked": NO, ("source" if kind == ROW.id else "parent"): parent},
            parent=parent,
        )

    return otherwise
