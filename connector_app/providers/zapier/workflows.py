"""Code workflows: programs that run at Zapier. They are not the Zaps of its editor, which no key of a person opens."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.reading import read
from connector_app.providers.zapier.kinds import OFF, ON, WORKFLOW
from connector_app.providers.zapier.wire import SwitchedWire, WorkflowsWire, WorkflowWire

PAGE_SIZE = 100
"""The most there are on one page."""

WORKFLOWS = "code-substrate-workflows/api/v0/workflows"
REASONS = {"trigger_claim_failed": said("Zapier could not connect what it begins with")}


def list_workflows(cursor: Cursor | None) -> Call[Page]:
    query = {"limit": str(PAGE_SIZE)} | ({"cursor": cursor} if cursor else {})

    def decode(reply: Reply) -> Page:
        found = read(WorkflowsWire, reply, "list of workflows")
        on = found.meta.next_cursor
        return Page(tuple(map(shown_workflow, found.results)), next=Cursor(on) if on else None)

    return Call("GET", WORKFLOWS, decode, query=query, purpose="list workflows")


def create_workflow(values: Mapping[str, Any]) -> Call[Snapshot]:
    """Make a workflow without code, switched off. Zapier knows no keys, so it is not sent again by itself."""
    body = {"name": values.get("title", ""), "is_private": values.get("shown_to") != "all"}
    if values.get("description"):
        body["description"] = values["description"]
    return Call("POST", WORKFLOWS, _read, json=body, idempotent=False, purpose="create workflow")


def update_workflow(item: Item, values: Mapping[str, Any]) -> Call[Snapshot]:
    """Change the words, or switch it on or off: Zapier takes only one of both at a time, and so the words first."""
    words = {
        theirs: values[ours] for ours, theirs in (("title", "name"), ("description", "description")) if ours in values
    }
    if not words and values.get("status") in {ON, OFF}:
        return _switch(item, str(values["status"]))
    return Call(
        "PATCH",
        _path(item),
        lambda reply: _known_too(item, _read(reply)),
        json=words,
        purpose="update workflow",
        carries=tuple(name for name in values if name != "status"),
    )


def _switch(item: Item, wanted: str) -> Call[Snapshot]:
    def decode(reply: Reply) -> Snapshot:
        status = ON if read(SwitchedWire, reply, "workflow").enabled else OFF
        fields = {**item.fields, **({"reason": ""} if status == ON else {}), "status": status}
        return Snapshot(
            WORKFLOW.id,
            item.remote_id,
            item.title,
            status,
            fields,
            url=item.url,
            created_at=item.created_at,
            updated_at=item.updated_at,
        )

    verb, purpose = ("enable", "switch workflow on") if wanted == ON else ("disable", "switch workflow off")
    return Call("POST", f"{_path(item)}/{verb}", decode, purpose=purpose)


def delete_workflow(item: Item) -> Call[None]:
    return Call("DELETE", _path(item), lambda _: None, purpose="delete workflow")


def read_workflow(item: Item) -> Call[Snapshot]:
    return Call("GET", _path(item), _read, purpose="read workflow")


def _read(reply: Reply) -> Snapshot:
    return shown_workflow(read(WorkflowWire, reply, "workflow"))


def shown_workflow(shown: WorkflowWire) -> Snapshot:
    status = ON if shown.enabled else OFF
    reasons = [REASONS.get(shown.disabled_reason, shown.disabled_reason)] if shown.disabled_reason else []
    reasons += [each.error for each in shown.triggers or () if each.error]
    return Snapshot(
        WORKFLOW.id,
        shown.id,
        shown.name or said("Untitled workflow"),
        status,
        fields={
            "description": shown.description or "",
            "status": status,
            "shown_to": "me" if shown.is_private else "all",
            "apps": [each.selected_api for each in shown.triggers or ()],
            "reason": "; ".join(reasons)[:500],
        },
        url=shown.editor_url or "",
        created_at=shown.created_at,
        updated_at=shown.updated_at or shown.created_at,
    )


def _known_too(item: Item, shown: Snapshot) -> Snapshot:
    """Return what the answer to a change shows, with what such an answer leaves out and is known."""
    fields = {**shown.fields, **{name: item.fields.get(name, shown.fields[name]) for name in ("apps", "reason")}}
    return Snapshot(
        shown.kind,
        shown.remote_id,
        shown.title,
        shown.status,
        fields,
        url=shown.url or item.url,
        created_at=shown.created_at,
        updated_at=shown.updated_at,
    )


def _path(item: Item) -> str:
    return f"{WORKFLOWS}/{quote(item.remote_id, safe='')}"
