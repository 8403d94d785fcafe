"""Files that a person asks for, of what the window shows: written whole or not at all."""

import asyncio
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

from connector_app.language import said
from connector_app.model.audit import Event
from connector_app.model.failure import FailureError, Rejected
from connector_app.model.item import ConnectionId, Item
from connector_app.services import workbook
from connector_app.services.audit import Audit
from connector_app.services.boundary import returns_result
from connector_app.services.exports import json_line, write_table, write_whole
from connector_app.store import connections, items
from connector_app.store.database import Database
from connector_app.store.items import ItemQuery
from connector_app.store.tx import Tx

HEAD = ("id", "title", "account", "kind", "status", "created_at", "updated_at", "sync", "url")
PAGE = 500
Form = Literal["csv", "jsonl", "xlsx"]
FORMS: Mapping[str, Form] = {".csv": "csv", ".jsonl": "jsonl", ".xlsx": "xlsx"}
"""The form of a file by the ending of its name."""


class Saving:
    def __init__(self, db: Database, audit: Audit) -> None:
        self._db, self._audit = db, audit

    @returns_result
    async def text(self, path: Path, words: str) -> None:
        """Write words to a file. Raises FailureError(Storage) where it cannot be written."""
        await asyncio.to_thread(write_whole, path, [words.encode()])

    @returns_result
    async def items(self, path: Path, form: Form, query: ItemQuery) -> int:
        """Write the items of a view, in its order. Return how many.

        Raises FailureError: Storage where the place cannot be written, Rejected where a sheet cannot hold so many.
        """
        count = await self._db.read_apart(lambda tx: write_items(tx, path, form, query))
        event = Event("item.exported", counts={"items": count}, details={"file": path.name})
        await self._audit.write(event)
        return count


def write_items(tx: Tx, path: Path, form: Form, query: ItemQuery) -> int:
    """Write the items of a view to a file and return how many. Raises FailureError: Storage, Rejected."""
    rowids = items.ids(tx, query)
    if form == "xlsx" and len(rowids) >= workbook.MOST_ROWS:
        raise FailureError(
            Rejected(said("A sheet holds {most} items. Choose a filter, or CSV.", most=workbook.MOST_ROWS - 1))
        )
    names = {each.id: each.name for each in connections.all(tx)}
    count = 0

    def counted() -> Iterator[Item]:
        nonlocal count
        for start in range(0, len(rowids), PAGE):
            for each in items.rows(tx, rowids[start : start + PAGE]):
                count += 1
                yield each

    if form == "jsonl":
        write_whole(path, (json_line(as_record(each)) for each in counted()))
    else:
        write_table(path, form, HEAD, (cells_of(each, names) for each in counted()))
    return count


def cells_of(item: Item, names: Mapping[ConnectionId, str]) -> tuple[str, ...]:
    """Return an item as the cells of a table, below `HEAD`. `names` are those of the accounts."""
    account = names.get(item.connection, "")
    moments = (item.created_at, item.updated_at)
    return (item.id, item.title, account, item.kind, item.status, *moments, item.sync.value, item.url)


def as_record(item: Item) -> dict[str, object]:
    """Return an item whole, under stable keys."""
    return {
        "item": item.id,
        "connection": item.connection,
        "kind": item.kind,
        "remote_id": item.remote_id,
        "title": item.title,
        "status": item.status,
        "fields": dict(item.fields),
        "url": item.url,
        "created_at": item.created_at,
        "updated_at": item.updated_at,
        "sync": item.sync.value,
        "reason": item.reason,
    }
