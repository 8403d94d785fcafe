"""Listing tables with their columns, and records table by table, through one cursor each.

A place is `{"left": tables still to walk, "more": where the list of tables goes on}`, and within a table of records
its `columns` and `at`, the place in it. Zapier lists no changes: every listing is a whole one.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.failure import Failure, FailureError, Forbidden, NotFound
from connector_app.model.item import Cursor, Page, Snapshot
from connector_app.model.places import LOST, cursor_of, state_of
from connector_app.model.reading import read
from connector_app.providers.zapier.kinds import TABLE
from connector_app.providers.zapier.records import TABLES, Columns, columns_in, columns_of, listed, shown_record
from connector_app.providers.zapier.wire import ColumnsWire, RecordsWire, TablesWire, TableWire

PAGE_SIZE = 100
TABLES_SIZE = 100
_TYPES: Mapping[str, str] = {
    "string": said("string", "a type of column"),
    "text": said("text", "a type of column"),
    "email": said("email", "a type of column"),
    "link": said("link", "a type of column"),
    "phone_number": said("phone number", "a type of column"),
    "number": said("number", "a type of column"),
    "decimal": said("decimal", "a type of column"),
    "currency": said("currency", "a type of column"),
    "boolean": said("boolean", "a type of column"),
}
"""What a table's columns hold; one that is not here goes by Zapier's own word."""

TABLE_FACTS = ("id", "name", "description", "created_at", "edited_at")


def list_tables(cursor: Cursor | None) -> Call[Page]:
    """List tables: which there are, then each with its columns."""
    place = _Place(cursor)
    if not place.left:
        return _which(place)
    table = _facts(place.left[0])

    def decode(reply: Reply) -> Page:
        columns = columns_of(read(ColumnsWire, reply, "columns"))
        return Page((_shown(table, columns),), next=place.after())

    path = f"{TABLES}/{quote(table['id'], safe='')}/fields"
    return Call("GET", path, decode, purpose="list columns", otherwise=_passing(place.after(), _shown(table, {})))


def list_records(cursor: Cursor | None) -> Call[Page]:
    """List records: which tables there are, then the columns and the records of each."""
    place = _Place(cursor)
    if not place.left:
        return _which(place)
    table = _facts(place.left[0])["id"]
    path = f"{TABLES}/{quote(table, safe='')}"
    if place.columns is None:

        def begin(reply: Reply) -> Page:
            columns = columns_of(read(ColumnsWire, reply, "columns"))
            return Page((), next=place.within(columns))

        return Call("GET", f"{path}/fields", begin, purpose="list columns", otherwise=_passing(place.after()))
    columns = place.columns

    def decode(reply: Reply) -> Page:
        found = read(RecordsWire, reply, "records")
        pages = found.meta.pagination if found.meta else None
        on = pages.end_cursor if pages and pages.has_more else None
        return Page(
            items=tuple(shown_record(table, each, columns) for each in found.data if not each.deleted_at),
            next=place.within(columns, on) if on else place.after(),
        )

    asked: dict[str, Any] = {"limit": PAGE_SIZE}
    if place.at:
        asked["cursor_query"] = {"query_type": "window", "start_cursor": place.at}
    return Call(
        "POST",
        f"{path}/records/query",
        decode,
        query={"allow_nested_queries": "true"},
        json=asked,
        purpose="list records",
        otherwise=None if place.at else _passing(place.after()),
    )


def _which(place: "_Place") -> Call[Page]:
    query = {"limit": str(TABLES_SIZE), "kind": "table"}
    if place.more:
        query["offset"] = place.more

    def decode(reply: Reply) -> Page:
        found = read(TablesWire, reply, "tables")
        more = place_in(found.links.next or "") if found.links else ""
        left = [{name: getattr(each, name) for name in TABLE_FACTS} for each in found.data]
        return Page((), next=_place(left, more))

    return Call("GET", TABLES, decode, query=query, purpose="list tables")


def place_in(link: str) -> str:
    """Return where a list goes on. Only this is taken from the address that Zapier sends."""
    try:
        query = parse_qs(urlsplit(link).query)
    except ValueError:
        return ""
    return next((query[name][0] for name in ("offset", "cursor") if name in query), "")


def _passing(on: Cursor | None, *shown: Snapshot) -> Callable[[Failure], Page | None]:
    """Return what one table comes to that cannot be read.

    One that is gone counts as empty. One that is closed to us is passed over, and nothing of it is taken away.
    """

    def otherwise(failure: Failure) -> Page | None:
        if isinstance(failure, NotFound):
            return Page((), next=on)
        return Page(shown, next=on, complete=bool(shown)) if isinstance(failure, Forbidden) else None

    return otherwise


def _shown(table: Mapping[str, Any], columns: Columns) -> Snapshot:
    lines = [f"{name} ({key}, {_TYPES.get(kind, kind.replace('_', ' '))})" for name, (key, kind) in columns.items()]
    return snapshot_of_table(TableWire.model_construct(**table), lines)


def snapshot_of_table(table: TableWire, columns: Sequence[str] = ()) -> Snapshot:
    return Snapshot(
        TABLE.id,
        table.id,
        table.name or said("Untitled table"),
        fields={"description": table.description or "", "columns": "\n".join(columns)},
        created_at=table.created_at,
        updated_at=table.edited_at,
    )


class _Place:
    """Where a listing stands. Raises FailureError(Rejected) for what is none of ours."""

    def __init__(self, cursor: Cursor | None) -> None:
        state = state_of(cursor)
        self.left, self.more, self.at = state.get("left", []), state.get("more", ""), state.get("at", "")
        columns = state.get("columns")
        if not isinstance(self.left, list) or not isinstance(self.more, str) or not isinstance(self.at, str):
            raise FailureError(LOST)
        self.columns: Columns | None = None
        if columns is not None:
            self.columns = _columns(columns)

    def after(self) -> Cursor | None:
        """Return where the listing goes on behind this table."""
        return _place(self.left[1:], self.more)

    def within(self, columns: Columns, at: str = "") -> Cursor:
        """Return where it goes on in this table."""
        return cursor_of({"left": self.left, "more": self.more, "columns": listed(columns), "at": at})


def _place(left: list[Any], more: str) -> Cursor | None:
    return cursor_of({"left": left, "more": more}) if left or more else None


def _facts(table: Any) -> dict[str, Any]:
    if not isinstance(table, dict) or not all(isinstance(table.get(name), str | None) for name in TABLE_FACTS):
        raise FailureError(LOST)
    if not isinstance(table.get("id"), str):
        raise FailureError(LOST)
    return {name: table.get(name) or "" for name in TABLE_FACTS}


def _columns(kept: Any) -> Columns:
    try:
        return columns_in(kept)
    except (TypeError, ValueError):
        raise FailureError(LOST) from None
