"""Records of tables: how one is shown, made and changed.

Zapier calls a column f and its number; people call it by its name. A listing learns the names and keeps them with the
row. A new record has none yet, so its columns go by their short names until the next listing.
"""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.failure import FailureError, NotFound, Trace
from connector_app.model.item import Item, Snapshot
from connector_app.model.reading import read
from connector_app.providers.zapier.kinds import FAULTY, FIRST_COLUMN, IN_ORDER, RECORD
from connector_app.providers.zapier.lines import NO, YES, name_of, read_lines, text_of, write_lines
from connector_app.providers.zapier.wire import ChangesWire, ColumnsWire, OneRecordWire, RecordWire

Columns = Mapping[str, tuple[str, str]]
"""A table's columns by name: the short name and the type of each, in the table's order."""

WORDS = frozenset({"string", "text", "email", "link", "phone_number"})
NUMBERS = frozenset({"number", "decimal", "currency"})
TABLES = "tables/api/v1/tables"
_KEY = re.compile(r"f[0-9]+")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_TYPED = {said("yes").lower(): True, said("no").lower(): False}
_YES_OR_NO = {**_TYPED, YES: True, "true": True, NO: False, "false": False}


def columns_of(given: ColumnsWire) -> Columns:
    """Return a table's columns. Of two of the same name the second goes by its short name."""
    found: dict[str, tuple[str, str]] = {}
    for each in given.data:
        if not each.deleted_at:
            key, name = f"f{each.id}", name_of(each.name)
            found[name if name and name not in found else key] = (key, each.type)
    return found


def listed(columns: Columns) -> list[list[str]]:
    """Return columns as they are kept as JSON, whose objects have no order."""
    return [[name, key, kind] for name, (key, kind) in columns.items()]


def columns_in(kept: Any) -> Columns:
    """Return the columns that `listed` wrote. Raises TypeError or ValueError for anything else."""
    return {str(name): (str(key), str(kind)) for name, key, kind in kept}


def shown_record(table: str, record: RecordWire, columns: Columns, title: str = "") -> Snapshot:
    """Return a record as a row. `title` is the short name of the column that is its title, where that is known."""
    data = {key: value for key, value in record.data.items() if _KEY.fullmatch(key)}
    names = {key: name for name, (key, _) in columns.items()}
    title = title or _title_column(columns)
    ordered = [key for key in names if key in data] + [key for key in data if key not in names]
    faults = _faults(record, names)
    return Snapshot(
        RECORD.id,
        record.id,
        text_of(data.get(title)) or said("Record {id}", id=record.id),
        FAULTY if faults else IN_ORDER,
        fields={
            "table": table,
            "column": title,
            "columns": write_lines({names.get(key, key): data[key] for key in ordered if key != title}),
            "faults": faults,
            "names": listed(columns),
            "shown": {key: text_of(value) for key, value in data.items()},
        },
        parent=table,
        created_at=record.created_at,
        updated_at=record.edited_at,
    )


def create_record(values: Mapping[str, Any]) -> Call[Snapshot]:
    """Make a record. Zapier knows no keys, so what may have arrived is not sent again by itself."""
    table, title = str(values.get("table") or ""), str(values.get("column") or FIRST_COLUMN)
    data = {**read_lines(str(values.get("columns") or "")), title: values.get("title", "")}
    return Call(
        "POST",
        _records(table),
        lambda reply: shown_record(table, _changed(reply), {}, title),
        json={"new_records": [{"data": data}]},
        idempotent=False,
        purpose="create record",
    )


def update_record(item: Item, values: Mapping[str, Any]) -> Call[Snapshot]:
    """Change those columns of which the text says something else than Zapier. Sent twice it says the same.

    The row already holds what the person typed; what Zapier showed lies beside it.
    """
    table, columns, title = _known(item)
    data: dict[str, Any] = {}
    shown = item.fields.get("shown") or {}
    for name, text in read_lines(str(values.get("columns") or "")).items():
        key, kind = columns.get(name, (name, "string"))
        if shown.get(key, "") != text:
            data[key] = _typed(text, kind)
    if "title" in values:
        data[title] = values["title"]
    return Call(
        "PATCH",
        _records(table),
        lambda reply: shown_record(table, _changed(reply), columns, title),
        json={"updated_records": [{"id": item.remote_id, "data": data}]},
        purpose="update record",
    )


def delete_record(item: Item) -> Call[None]:
    """Move a record to the table's trash. There it can be put back, at Zapier itself."""
    table, _, _ = _known(item)
    asked = {"record_ids": [item.remote_id]}
    return Call("DELETE", _records(table), lambda _: None, json=asked, purpose="move record to the trash")


def read_record(item: Item) -> Call[Snapshot]:
    """Read one record. What is in the trash counts as gone."""
    table, columns, title = _known(item)

    def decode(reply: Reply) -> Snapshot:
        record = read(OneRecordWire, reply, "record").data
        if record.deleted_at:
            raise FailureError(NotFound("record", Trace(status=reply.status)))
        return shown_record(table, record, columns, title)

    return Call("GET", f"{_records(table)}/{quote(item.remote_id, safe='')}", decode, purpose="read record")


def _changed(reply: Reply) -> RecordWire:
    return read(ChangesWire, reply, "record").data[0].new


def _known(item: Item) -> tuple[str, Columns, str]:
    """Return the table of a record, its columns as they are known, and the one that is the title."""
    columns = columns_in(item.fields.get("names") or [])
    title = str(item.fields.get("column") or "") or _title_column(columns)
    return item.parent or str(item.fields.get("table") or ""), columns, title


def _title_column(columns: Columns) -> str:
    keys = [key for key, kind in columns.values() if kind in WORDS] or [key for key, _ in columns.values()]
    return keys[0] if keys else FIRST_COLUMN


def _typed(text: str, kind: str) -> Any:
    """Return a typed value as its column takes it; what does not fit goes as it is, and Zapier says what is wrong."""
    if not text:
        return None
    if kind in NUMBERS and _NUMBER.fullmatch(text):
        return float(text) if "." in text else int(text)
    if kind == "boolean":
        return _YES_OR_NO.get(text.lower(), text)
    return text


def _faults(record: RecordWire, names: Mapping[str, str]) -> str:
    """Return what Zapier says is wrong with single values: they were kept, but are not of their column's type."""
    found: dict[str, str] = {}
    for key, given in (record.errors or {}).items():
        match given:
            case {"s": "error", "h": str(words)} | {"s": "error", "e": str(words)} if words:
                found[names.get(key, key)] = words
            case {"s": "error"}:
                found[names.get(key, key)] = said("Zapier does not take this value")
            case _:  # a remark
                pass
    return write_lines(found)


def _records(table: str) -> str:
    return f"{TABLES}/{quote(table, safe='')}/records"
