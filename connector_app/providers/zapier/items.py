"""The four verbs, by kind: each has a room of its own."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from connector_app.model.call import Call
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.reading import read
from connector_app.providers.zapier import deliveries, records, tables, workflows
from connector_app.providers.zapier.kinds import DELIVERY, RECORD, TABLE
from connector_app.providers.zapier.wire import OneTableWire


def list_items(kind: str, cursor: Cursor | None, since: Cursor | None) -> Call[Page]:  # noqa: ARG001  no changes alone
    if kind == DELIVERY.id:
        return deliveries.list_deliveries()
    if kind == TABLE.id:
        return tables.list_tables(cursor)
    return tables.list_records(cursor) if kind == RECORD.id else workflows.list_workflows(cursor)


def create_item(kind: str, values: Mapping[str, Any], key: str) -> Call[Snapshot]:
    if kind == DELIVERY.id:
        return deliveries.send(values, key)
    return records.create_record(values) if kind == RECORD.id else workflows.create_workflow(values)


def update_item(item: Item, values: Mapping[str, Any], key: str) -> Call[Snapshot]:  # noqa: ARG001  it knows no keys
    if item.kind == DELIVERY.id:
        return deliveries.change_delivery()
    return records.update_record(item, values) if item.kind == RECORD.id else workflows.update_workflow(item, values)


def delete_item(item: Item, key: str) -> Call[None]:  # noqa: ARG001  deleting twice is as good as once
    if item.kind == DELIVERY.id:
        return deliveries.change_delivery()
    return records.delete_record(item) if item.kind == RECORD.id else workflows.delete_workflow(item)


def read_item(item: Item) -> Call[Snapshot]:
    if item.kind == DELIVERY.id:
        return deliveries.read_delivery(item)
    if item.kind == TABLE.id:
        return _read_table(item)
    return records.read_record(item) if item.kind == RECORD.id else workflows.read_workflow(item)


def _read_table(item: Item) -> Call[Snapshot]:
    known = str(item.fields.get("columns") or "").splitlines()
    return Call(
        "GET",
        f"{records.TABLES}/{quote(item.remote_id, safe='')}",
        lambda reply: tables.snapshot_of_table(read(OneTableWire, reply, "table").data, known),
        purpose="read table",
    )
