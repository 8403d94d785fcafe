"""Microsoft To Do tasks (`/me/todo/lists/{list}/tasks`), list by list, with a round of changes for each.

A task that moves to another list gets another id there: it is gone here and new there.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.clock import moment
from connector_app.model.failure import FailureError, Rejected
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.places import cursor_of, state_of
from connector_app.model.reading import read
from connector_app.providers.microsoft import lists, texts
from connector_app.providers.microsoft.delta import PAGE_SIZES, Entry, State, Track, Unread, end, step
from connector_app.providers.microsoft.wire import ListsWire, TaskWire

KIND = "task"
IN_UTC = 'outlook.timezone="UTC"'
STATUS_OF = {
    "notStarted": "active",
    "inProgress": "active",
    "waitingOnOthers": "active",
    "completed": "inactive",
    "deferred": "archived",
}
WRITTEN = {"inactive": "completed", "archived": "deferred"}
WHOLE = ("title", "status", "createdDateTime", "lastModifiedDateTime")
"""What an entry has that tells of the whole task, and not only of what changed."""


def list_items(cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    """Ask for the lists first, then walk through them."""
    state = state_of(cursor)
    return step(TRACK, state) if "queue" in state else _lists(state, state_of(since).get("links", {}))


def _lists(state: State, links: dict[str, str]) -> Call[Page]:
    def decode(reply: Reply) -> Page:
        page = read(ListsWire, reply, "lists")
        queue = list(dict.fromkeys([*state.get("ids", []), *(each.id for each in page.value)]))
        if page.next:
            return Page((), next=cursor_of({"ids": queue, "at": page.next}), complete=not links)
        if not links.keys() <= set(queue):
            # The tasks of a list that is gone are told of nowhere: only a whole listing shows that they are.
            raise FailureError(Rejected(said("A list is not there any more.")))
        after: State = {"queue": queue, "links": links, "some": bool(links)}
        return Page((), next=cursor_of(after), complete=not links) if queue else end(after)

    return Call("GET", str(state.get("at") or lists.PATH), decode, purpose="list lists")


def create_item(values: Mapping[str, Any], key: str) -> Call[Snapshot]:  # noqa: ARG001  there are no keys
    place = str(values["list"])
    return Call(
        "POST",
        _path(place),
        lambda reply: _shown(reply, place),
        json=_written(values, {}),
        headers={"prefer": IN_UTC},
        idempotent=False,
        purpose="create task",
    )


def update_item(item: Item, values: Mapping[str, Any]) -> Call[Snapshot]:
    place, _ = _parts(item)
    return Call(
        "PATCH",
        _item_path(item),
        lambda reply: _shown(reply, place),
        json=_written(values, {**item.fields, "status": item.status}),
        headers={"prefer": IN_UTC},
        purpose="update task",
    )


def delete_item(item: Item) -> Call[None]:
    return Call("DELETE", _item_path(item), lambda _: None, purpose="delete task")


def read_item(item: Item) -> Call[Snapshot]:
    place, _ = _parts(item)
    return Call(
        "GET", _item_path(item), lambda reply: _shown(reply, place), headers={"prefer": IN_UTC}, purpose="read task"
    )


def _path(place: str, task: str = "") -> str:
    return f"{lists.path_of(place)}/tasks" + (f"/{quote(task, safe='')}" if task else "")


def _parts(item: Item) -> tuple[str, str]:
    place, _, task = item.remote_id.partition("/")
    return place, task


def _item_path(item: Item) -> str:
    return _path(*_parts(item))


def _written(values: Mapping[str, Any], before: Mapping[str, Any]) -> dict[str, Any]:
    """Return what of a task is to be set. `before` is what its status and stage were."""
    body = {ours: values[ours] for ours in ("title", "importance") if ours in values}
    if "tags" in values:
        body["categories"] = list(values["tags"])
    if "description" in values:
        body["body"] = texts.body_of(values["description"])
    if "due" in values:
        body["dueDateTime"] = texts.midnight_of(values["due"]) if values["due"] else None
    if "reminder" in values:
        body["isReminderOn"] = bool(values["reminder"])
        body["reminderDateTime"] = texts.time_of(moment(values["reminder"])) if values["reminder"] else None
    if "status" in values or "stage" in values:
        now = {**before, **values}
        body["status"] = WRITTEN.get(now.get("status", ""), now.get("stage") or "notStarted")
    return body


def _shown(reply: Reply, place: str) -> Snapshot:
    return snapshot(read(TaskWire, reply, "task"), place)


def _take(entry: dict[str, Any], place: str, _: datetime | None) -> Entry:
    if not all(name in entry for name in WHOLE):
        return Unread(str(entry["id"]))
    return snapshot(TaskWire.model_validate(entry), place)


def snapshot(task: TaskWire, place: str) -> Snapshot:
    status = STATUS_OF[task.status]
    return Snapshot(
        kind=KIND,
        remote_id=f"{place}/{task.id}",
        title=task.title or "",
        status=status,
        fields={
            "list": place,
            "stage": task.status if status == "active" else "",
            "importance": task.importance,
            "due": texts.day_of(task.due_date_time),
            "reminder": texts.moment_of(task.reminder_date_time) if task.is_reminder_on else "",
            "tags": list(task.categories),
            "description": texts.plain(task.body),
        },
        url=_url(task),
        parent=place,
        created_at=task.created_date_time,
        updated_at=task.last_modified_date_time,
    )


def _url(task: TaskWire) -> str:
    """Return where a task can be seen: where it came from, or in To Do itself (an address that is not documented)."""
    linked = next((link for each in task.linked_resources if (link := texts.link_of(each.web_url))), "")
    return linked or f"https://to-do.office.com/tasks/id/{quote(task.id, safe='')}/details"


TRACK = Track(
    kind=KIND,
    first=lambda place, _: (f"{_path(place)}/delta", {}),
    take=_take,
    one=lambda place, task: (_path(place, task), {}),
    remote=lambda place, task: f"{place}/{task}",
    headers=lambda: {"prefer": f"{IN_UTC}, odata.maxpagesize={PAGE_SIZES[KIND]}"},
    is_one_of_many=True,
)
