"""The four verbs, by kind: each has a room of its own."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from connector_app.model.call import Call
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.reading import read
from connector_app.providers.zapier import deliveries, inboxes, messages, records, tables, workflows
from connector_app.providers.zapier.kinds import DELIVERY, INBOX, MESSAGE, RECORD, TABLE, WORKFLOW
from connector_app.providers.zapier.wire import OneTableWire

_LISTS = {
    DELIVERY.id: lambda _: deliveries.list_deliveries(),
    TABLE.id: tables.list_tables,
    RECORD.id: tables.list_records,
    WORKFLOW.id: workflows.list_workflows,
    INBOX.id: inboxes.list_inboxes,
    MESSAGE.id: messages.list_messages,
}
_CREATES = {
    RECORD.id: records.create_record,
    WORKFLOW.id: workflows.create_workflow,
    INBOX.id: inboxes.create_inbox,
}
_UPDATES = {
    RECORD.id: records.update_record,
    WORKFLOW.id: workflows.update_workflow,
    INBOX.id: inboxes.update_inbox,
}
_DELETES = {
    RECORD.id: records.delete_record,
    WORKFLOW.id: workflows.delete_workflow,
    INBOX.id: inboxes.delete_inbox,
}


def list_items(kind: str, cursor: Cursor | None, since: Cursor | None) -> Call[Page]:  # noqa: ARG001  no changes alone
    return _LISTS[kind](cursor)


def create_item(kind: str, values: Mapping[str, Any], key: str) -> Call[Snapshot]:
    return deliveries.send(values, key) if kind == DELIVERY.id else _CREATES[kind](values)


def update_item(item: Item, values: Mapping[str, Any], key: str) -> Call[Snapshot]:  # noqa: ARG001  it knows no keys
    return deliveries.change_delivery() if item.kind == DELIVERY.id else _UPDATES[item.kind](item, values)


def delete_item(item: Item, key: str) -> Call[None]:  # noqa: ARG001  deleting twice is as good as once
    return deliveries.change_delivery() if item.kind == DELIVERY.id else _DELETES[item.kind](item)


def read_item(item: Item) -> Call[Snapshot]:
    return _READS[item.kind](item)


def _read_table(item: Item) -> Call[Snapshot]:
    known = str(item.fields.get("columns") or "").splitlines()
    return Call(
        "GET",
        f"{records.TABLES}/{quote(item.remote_id, safe='')}",
        lambda reply: tables.snapshot_of_table(read(OneTableWire, reply, "table").data, known),
        purpose="read table",
    )


_READS = {
    DELIVERY.id: deliveries.read_delivery,
    TABLE.id: _read_table,
    RECORD.id: records.read_record,
    WORKFLOW.id: workflows.read_workflow,
    INBOX.id: inboxes.read_inbox,
    MESSAGE.id: messages.read_message,
}
