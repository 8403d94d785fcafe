"""What lies in the person's OneDrive (`/me/drive`): folders and files, by their names.

The content of a file stays where it is. What can be made here is a folder.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote

from connector_app.model.call import Call, Reply
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.places import state_of
from connector_app.model.reading import read
from connector_app.providers.microsoft import texts
from connector_app.providers.microsoft.delta import PAGE_SIZES, Entry, Left, State, Track, Unread, step
from connector_app.providers.microsoft.kinds import FOLDER, PLAIN_FILE
from connector_app.providers.microsoft.wire import FileWire

KIND = "file"
LANE = "files"
DRIVE = "me/drive/root"
"""The folder that holds everything else."""

SELECT = "id,name,description,size,file,folder,root,deleted,webUrl,createdDateTime,lastModifiedDateTime,eTag"
UNITS = ("bytes", "KB", "MB", "GB", "TB")


def list_items(cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    state, links = state_of(cursor), state_of(since).get("links", {})
    return step(TRACK, state if "queue" in state else {"queue": [""], "links": links, "some": bool(links)})


def create_item(values: Mapping[str, Any], key: str) -> Call[Snapshot]:  # noqa: ARG001  there are no keys
    """Make a folder. Where one of this name is there already, none is made."""
    body = {"name": values["title"], "folder": {}, "@microsoft.graph.conflictBehavior": "fail"}
    path = f"{DRIVE}/children"
    return Call("POST", path, _shown, json=body, idempotent=False, lane=LANE, purpose="create folder")


def update_item(item: Item, values: Mapping[str, Any]) -> Call[Snapshot]:
    """Rename an item, unless somebody changed it since."""
    body = {"name": values["title"]} if "title" in values else {}
    return Call(
        "PATCH",
        _path(item.remote_id),
        _shown,
        json=body,
        headers={"if-match": item.version} if item.version else {},
        lane=LANE,
        purpose="rename item",
    )


def delete_item(item: Item) -> Call[None]:
    """Put an item into the recycle bin of its OneDrive."""
    return Call("DELETE", _path(item.remote_id), lambda _: None, lane=LANE, purpose="move to the recycle bin")


def read_item(item: Item) -> Call[Snapshot]:
    return Call("GET", _path(item.remote_id), _shown, query={"$select": SELECT}, lane=LANE, purpose="read item")


def _path(remote_id: str) -> str:
    return f"me/drive/items/{quote(remote_id, safe='')}"


def _first(_: str, __: State) -> tuple[str, dict[str, str]]:
    return f"{DRIVE}/delta", {"$select": SELECT, "$top": PAGE_SIZES[KIND]}


def _shown(reply: Reply) -> Snapshot:
    return snapshot(read(FileWire, reply, "item"))


def _take(entry: dict[str, Any], _: str, __: datetime | None) -> Entry:
    if entry.get("root") is not None:
        return Left()
    if "name" not in entry:
        return Unread(str(entry["id"]))
    return snapshot(FileWire.model_validate(entry))


def snapshot(item: FileWire) -> Snapshot:
    is_file = item.file is not None
    return Snapshot(
        kind=KIND,
        remote_id=item.id,
        title=item.name,
        status="active",
        fields={
            "type": (item.file and item.file.mime_type) or PLAIN_FILE if is_file else FOLDER,
            "size": size_of(item.size) if is_file else "",
            "description": item.description or "",
        },
        url=texts.link_of(item.web_url),
        created_at=item.created_date_time or "",
        updated_at=item.last_modified_date_time or "",
        version=item.e_tag or "",
    )


def size_of(size: int | None) -> str:
    """Return a size as people say it: "2.4 MB"."""
    if size is None or size < 0:
        return ""
    amount, unit = float(size), 0
    while amount >= 1000 and unit < len(UNITS) - 1:
        amount, unit = amount / 1000, unit + 1
    return f"{amount:.1f} {UNITS[unit]}" if unit and amount < 100 else f"{amount:.0f} {UNITS[unit]}"


TRACK = Track(
    kind=KIND,
    first=_first,
    take=_take,
    one=lambda _, item: (_path(item), {"$select": SELECT}),
    remote=lambda _, item: item,
    headers=dict,
    lane=LANE,
)
