"""Files in Google Drive that were made by this program or opened with it (Drive API v3, scope `drive.file`).

A listing begins with the place in the account's changes where it will be resumed, so that nothing that happens
meanwhile is lost. Only names and the like are written here, never what is in a file. The trash is where a file goes.
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from connector_app.model.call import Call, Reply
from connector_app.model.failure import Conflict, Failure, FailureError, NotFound
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.places import LOST, cursor_of, state_of
from connector_app.model.provider import Ahead
from connector_app.model.reading import read
from connector_app.providers.google.kinds import FORMATS
from connector_app.providers.google.tasks import UNNAMED
from connector_app.providers.google.wire import ChangesWire, FilesWire, FileWire, IdsWire, StartWire

API = LANE = "drive"
PAGE = "200"
FIELDS = (
    "id,name,mimeType,description,starred,trashed,webViewLink,createdTime,modifiedTime,size,"
    "owners(displayName,emailAddress)"
)
"""Google leaves out what is not asked for."""

_NAMES = {theirs: ours for ours, theirs in FORMATS.items()}


def list_files(cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    """List the files that are not in the trash; with `since` what changed."""
    state = state_of(cursor) or {name: place for name, place in state_of(since).items() if name == "changes"}
    if isinstance(changes := state.get("changes"), str):
        return _changes(changes)
    if not state:
        return Call("GET", "changes/startPageToken", _start, API, lane=LANE, purpose="list items")
    start, page = state.get("start"), state.get("page", "")
    if not isinstance(start, str) or not isinstance(page, str):
        raise FailureError(LOST)
    query = {
        "pageSize": PAGE,
        "q": "trashed=false",
        "orderBy": "modifiedTime desc",
        "fields": f"kind,nextPageToken,files({FIELDS})",
        **({"pageToken": page} if page else {}),
    }

    def decode(reply: Reply) -> Page:
        found = read(FilesWire, reply, "list of files")
        shown = tuple(file(each) for each in found.files if not each.trashed)
        if found.next_page:
            return Page(shown, next=cursor_of({"start": start, "page": found.next_page}))
        return Page(shown, resume=cursor_of({"changes": start}))

    return Call("GET", "files", decode, API, query, lane=LANE, purpose="list items")


def _start(reply: Reply) -> Page:
    return Page((), next=cursor_of({"start": read(StartWire, reply, "place in the changes").token}))


def _changes(place: str) -> Call[Page]:
    query = {
        "pageToken": place,
        "pageSize": PAGE,
        "includeRemoved": "true",
        "fields": f"kind,nextPageToken,newStartPageToken,changes(fileId,removed,file({FIELDS}))",
    }

    def decode(reply: Reply) -> Page:
        found = read(ChangesWire, reply, "list of changes")
        last = {each.file_id: each for each in found.changes if each.file_id}
        shown = tuple(file(each.file) for each in last.values() if each.file and not _is_gone(each.removed, each.file))
        gone = tuple(id_ for id_, each in last.items() if _is_gone(each.removed, each.file))
        if found.next_page:
            return Page(shown, next=cursor_of({"changes": found.next_page}), gone=gone, complete=False)
        return Page(shown, resume=cursor_of({"changes": found.next_start or place}), gone=gone, complete=False)

    return Call("GET", "changes", decode, API, query, lane=LANE, purpose="list items")


def _is_gone(removed: bool, found: FileWire | None) -> bool:
    return removed or (found is not None and found.trashed)


def ask_id(kind: str, values: Mapping[str, Any]) -> Call[str] | None:
    """Return the call for an id made ahead. A folder can have one; Google's own documents cannot."""
    if kind != "file" or values.get("format") != "folder":
        return None
    read_id = lambda reply: read(IdsWire, reply, "ids").ids[0]  # noqa: E731
    return Call("GET", "files/generateIds", read_id, API, {"count": "1"}, lane=LANE, purpose="ask for an id")


def create_file(values: Mapping[str, Any], own: str = "") -> Call[Snapshot]:
    """Make an empty document or a folder: under its `own` id, which Drive takes once, so that it is there once.

    Without one Google makes the id, and a second try would make a second file.
    """
    body = _body(values) | {"mimeType": FORMATS.get(values["format"], values["format"])} | ({"id": own} if own else {})
    sent = {name: value for name, value in body.items() if value}

    def there(failure: Failure) -> Snapshot | None:
        return file(FileWire.model_validate(sent)) if own and isinstance(failure, Conflict) else None

    return Call(
        "POST",
        "files",
        _file,
        API,
        {"fields": FIELDS},
        json=sent,
        idempotent=bool(own),
        lane=LANE,
        purpose="create item",
        otherwise=there,
    )


AHEAD = Ahead(ask_id, lambda _kind, values, own: create_file(values, own), seconds=30 * 86400.0)


def update_file(item: Item, values: Mapping[str, Any]) -> Call[Snapshot]:
    return Call(
        "PATCH", _path(item), _file, API, {"fields": FIELDS}, json=_body(values), lane=LANE, purpose="update item"
    )


def delete_file(item: Item) -> Call[None]:
    """Move a file to the trash. Google empties it after a month."""
    return Call(
        "PATCH",
        _path(item),
        lambda _: None,
        API,
        {"fields": "id,trashed"},
        json={"trashed": True},
        lane=LANE,
        purpose="delete item",
    )


def read_file(item: Item) -> Call[Snapshot]:
    return Call("GET", _path(item), _file, API, {"fields": FIELDS}, lane=LANE, purpose="read item")


def _path(item: Item) -> str:
    return f"files/{quote(item.remote_id, safe='')}"


def _body(values: Mapping[str, Any]) -> dict[str, Any]:
    body: dict[str, Any] = {"description": values["description"]} if "description" in values else {}
    if "title" in values:
        body["name"] = values["title"]
    if "starred" in values:
        body["starred"] = values["starred"] == "yes"
    return body


def _file(reply: Reply) -> Snapshot:
    found = read(FileWire, reply, "file")
    if found.trashed:
        raise FailureError(NotFound("file"))
    return file(found)


def file(wire: FileWire) -> Snapshot:
    owner = wire.owners[0] if wire.owners else None
    return Snapshot(
        "file",
        wire.id,
        wire.name or UNNAMED,
        fields={
            "format": _NAMES.get(wire.format, wire.format),
            "description": wire.description,
            "starred": "yes" if wire.starred else "no",
            "owner": (owner.name or owner.email) if owner else "",
            "size": wire.size,
        },
        url=wire.url,
        created_at=wire.created or "",
        updated_at=wire.modified or "",
    )
