"""Lists and their tasks (Google Tasks API v1).

Its tasks have no sync token: a later listing asks each list for what was changed from a moment on, and what was
deleted. Nothing is sent along with a change that the person did not change: Google would forget the time of a due day.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.clock import moment, stamp
from connector_app.model.failure import FailureError, NotFound
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.reading import answered_at, read
from connector_app.providers.google.kinds import DONE, HIDDEN, ORIGINS, OTHER_ORIGIN, TO_DO
from connector_app.providers.google.walk import Walk, walk_of
from connector_app.providers.google.wire import TasklistsWire, TasklistWire, TasksWire, TaskWire

LANE = "tasks"
LISTS_PAGE = "1000"
TASKS_PAGE = "100"
OVERLAP = timedelta(seconds=30)
"""How far a listing of changes reaches back behind the answer before, for changes that were under way then."""

AFTER_NEWEST = timedelta(seconds=5)
"""The same behind the newest change that was seen, where the platform did not say what time it was."""

UNNAMED = said("(No title)")
_STATUS: Mapping[str, dict[str, Any]] = {
    TO_DO: {"status": "needsAction", "completed": None},
    DONE: {"status": "completed"},
}


# Lists


def list_tasklists(cursor: Cursor | None) -> Call[Page]:
    query = {"maxResults": LISTS_PAGE, **({"pageToken": cursor} if cursor else {})}

    def decode(reply: Reply) -> Page:
        page = read(TasklistsWire, reply, "list of task lists")
        return Page(
            tuple(tasklist(each) for each in page.items), next=Cursor(page.next_page) if page.next_page else None
        )

    return Call("GET", "users/@me/lists", decode, query=query, lane=LANE, purpose="list items")


def create_tasklist(values: Mapping[str, Any]) -> Call[Snapshot]:
    """Make a list. Google makes its id, so that a second try would make a second list."""
    body = {"title": values["title"]}
    return Call(
        "POST",
        "users/@me/lists",
        _tasklist,
        json=body,
        idempotent=False,
        lane=LANE,
        purpose="create item",
    )


def update_tasklist(item: Item, values: Mapping[str, Any]) -> Call[Snapshot]:
    return Call("PATCH", _list_path(item), _tasklist, json=dict(values), lane=LANE, purpose="update item")


def delete_tasklist(item: Item) -> Call[None]:
    return Call("DELETE", _list_path(item), lambda _: None, lane=LANE, purpose="delete item")


def read_tasklist(item: Item) -> Call[Snapshot]:
    return Call("GET", _list_path(item), _tasklist, lane=LANE, purpose="read item")


def _list_path(item: Item) -> str:
    return f"users/@me/lists/{quote(item.remote_id, safe='')}"


def _tasklist(reply: Reply) -> Snapshot:
    return tasklist(read(TasklistWire, reply, "task list"))


def tasklist(wire: TasklistWire) -> Snapshot:
    return Snapshot("tasklist", wire.id, wire.title or UNNAMED, updated_at=wire.updated or "")


# Tasks


def list_tasks(cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    """List the tasks of every list, list by list; with `since` what changed in each, and what was deleted."""
    walk = walk_of(cursor, since)
    if not walk.left:
        return _lists_of(walk)
    query = {"maxResults": TASKS_PAGE, "showCompleted": "true", "showHidden": "true", "showAssigned": "true"}
    if walk.known.get(walk.here):
        query |= {"updatedMin": walk.known[walk.here], "showDeleted": "true"}
    if walk.page:
        query["pageToken"] = walk.page

    def decode(reply: Reply) -> Page:
        page = read(TasksWire, reply, "list of tasks")
        shown = tuple(task(each, walk.here) for each in page.items if not each.deleted)
        gone = tuple(f"{walk.here}/{each.id}" for each in page.items if each.deleted)
        return walk.after(shown, gone, page.next_page, _mark(walk, reply, page))

    return Call(
        "GET",
        f"lists/{quote(walk.here, safe='')}/tasks",
        decode,
        query=query,
        lane=LANE,
        purpose="list items",
        otherwise=walk.past,
    )


def _lists_of(walk: Walk) -> Call[Page]:
    def decode(reply: Reply) -> Page:
        page = read(TasklistsWire, reply, "list of task lists")
        return walk.with_parents((tuple(each.id for each in page.items), page.next_page), answered_at(reply))

    query = {"maxResults": LISTS_PAGE, **({"pageToken": walk.page} if walk.page else {})}
    return Call("GET", "users/@me/lists", decode, query=query, lane=LANE, purpose="list items")


def _mark(walk: Walk, reply: Reply, page: TasksWire) -> str:
    """Return from when on the next listing asks: a little before the first answer, by the platform's clock."""
    at = answered_at(reply)
    if at is not None:
        return walk.mark if walk.page and walk.mark else stamp(at - OVERLAP)
    newest = max((each.updated for each in page.items if each.updated), default="")
    return max(walk.mark, stamp(moment(newest) - AFTER_NEWEST) if newest else "")


def create_task(values: Mapping[str, Any]) -> Call[Snapshot]:
    """Make a task. Google makes its id, so that a second try would make a second task."""
    place = values["tasklist"]
    return Call(
        "POST",
        f"lists/{quote(place, safe='')}/tasks",
        lambda reply: task(read(TaskWire, reply, "task"), place),
        json={name: value for name, value in _body(values).items() if value},
        idempotent=False,
        lane=LANE,
        purpose="create item",
    )


def update_task(item: Item, values: Mapping[str, Any]) -> Call[Snapshot]:
    return Call("PATCH", _path(item), _reader(item), json=_body(values), lane=LANE, purpose="update item")


def delete_task(item: Item) -> Call[None]:
    return Call("DELETE", _path(item), lambda _: None, lane=LANE, purpose="delete item")


def read_task(item: Item) -> Call[Snapshot]:
    return Call("GET", _path(item), _reader(item), lane=LANE, purpose="read item")


def _body(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is written of the values, and nothing that is not among them."""
    body = {name: values[name] for name in ("title", "notes") if name in values}
    if "due" in values:
        body["due"] = f"{values['due']}T00:00:00.000Z" if values["due"] else None
    return body | _STATUS.get(values.get("status", ""), {})


def _path(item: Item) -> str:
    place, _, own = item.remote_id.rpartition("/")
    return f"lists/{quote(place, safe='')}/tasks/{quote(own, safe='')}"


def _reader(item: Item) -> Any:
    place = item.remote_id.rpartition("/")[0]

    def decode(reply: Reply) -> Snapshot:
        found = read(TaskWire, reply, "task")
        if found.deleted:
            raise FailureError(NotFound("task"))
        return task(found, place)

    return decode


def _origin(wire: TaskWire) -> str:
    """Return what a task was assigned in; nothing where nobody assigned it."""
    if not wire.assignment:
        return ""
    return wire.assignment.surface if wire.assignment.surface in ORIGINS else OTHER_ORIGIN


def task(wire: TaskWire, place: str) -> Snapshot:
    """Return a task of the list `place`. A day that it is due stays that day in every time zone."""
    status = HIDDEN if wire.hidden else DONE if wire.status == "completed" else TO_DO
    return Snapshot(
        "task",
        f"{place}/{wire.id}",
        wire.title or UNNAMED,
        status,
        {
            "tasklist": place,
            "notes": wire.notes,
            "due": (wire.due or "")[:10],
            "origin": _origin(wire),
        },
        url=wire.url,
        parent=place,
        updated_at=wire.updated or "",
    )
