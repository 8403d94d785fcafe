"""Microsoft To Do lists (`/me/todo/lists`).

They are few, so that each listing is a whole one; a listing of their changes would need the right to change them.
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from connector_app.model.call import Call, Reply
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.places import cursor_of, state_of
from connector_app.model.reading import read
from connector_app.providers.microsoft.kinds import BY_YOU, ROLES, WITH_YOU
from connector_app.providers.microsoft.wire import ListsWire, ListWire

KIND = "tasklist"
PATH = "me/todo/lists"


def path_of(remote_id: str) -> str:
    return f"{PATH}/{quote(remote_id, safe='')}"


def list_items(cursor: Cursor | None, since: Cursor | None) -> Call[Page]:  # noqa: ARG001  they are few
    def decode(reply: Reply) -> Page:
        page = read(ListsWire, reply, "lists")
        onwards = cursor_of({"at": page.next}) if page.next else None
        return Page(tuple(snapshot(each) for each in page.value), next=onwards)

    return Call("GET", str(state_of(cursor).get("at") or PATH), decode, purpose="list lists")


def create_item(values: Mapping[str, Any], key: str) -> Call[Snapshot]:  # noqa: ARG001  there are no keys
    return Call("POST", PATH, _shown, json={"displayName": values["title"]}, idempotent=False, purpose="create list")


def update_item(item: Item, values: Mapping[str, Any]) -> Call[Snapshot]:
    body = {"displayName": values["title"]} if "title" in values else {}
    return Call("PATCH", path_of(item.remote_id), _shown, json=body, purpose="rename list")


def delete_item(item: Item) -> Call[None]:
    return Call("DELETE", path_of(item.remote_id), lambda _: None, purpose="delete list")


def read_item(item: Item) -> Call[Snapshot]:
    return Call("GET", path_of(item.remote_id), _shown, purpose="read list")


def _shown(reply: Reply) -> Snapshot:
    return snapshot(read(ListWire, reply, "list"))


def snapshot(found: ListWire) -> Snapshot:
    shared = (BY_YOU if found.is_owner else WITH_YOU) if found.is_shared else ""
    role = found.wellknown_list_name or ""
    return Snapshot(
        kind=KIND,
        remote_id=found.id,
        title=found.display_name,
        fields={"role": role if role in ROLES else "", "shared": shared},
    )
