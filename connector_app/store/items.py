"""The rows of the table: looked up, searched, put in order, and changed by a person's hand."""

import json
import sys
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isqrt
from typing import Any, Literal
from unicodedata import combining, normalize, ucd_3_2_0

from connector_app.model.item import ConnectionId, Item, ItemId, ItemSync
from connector_app.store.tx import Row, Tx

Column = Literal["title", "status", "kind", "account", "created", "changed", "read", "sync"]
COMMON = 20_000
"""With more hits than this, walking the sort order beats sorting what the index finds (measured on a million rows)."""

BEGINNING = 4
"""From so many letters on, the beginning of a word finds it: fewer begin words of nearly every row."""

A_PAGE = 200
"""So many rows a walk looks for."""

SHORTEST = 3
"""The index knows runs of three characters; shorter needles are looked for row by row."""

MOST_RUNS = 32
BY_LANGUAGE = "case when items.title glob '*[^ -~]*' then sort_key(items.title, ?) else lower(items.title) end"
"""Only titles of more than plain letters cost a call: for the others both ways are the same."""

_ORDER = {
    "title": "items.title collate nocase",
    "status": "items.status",
    "kind": "items.kind",
    "account": "(select position from connections where connections.id = items.connection)",
    "created": "items.created_at",
    "changed": "items.updated_at",
    "read": "items.read_at",
    "sync": "items.sync",
}


@dataclass(frozen=True, slots=True)
class ItemQuery:
    """A view of the table.

    Without `connections` it spans all accounts; practice ones are then left out once there is a real one, unless
    `practice` says otherwise. With a `language` (two letters) titles stand in its order, else in that of their bytes.
    With `only` it has no other rows than these, by rowid. `offset` and `limit` are for `page`.
    """

    text: str = ""
    connections: tuple[ConnectionId, ...] = ()
    kind: str = ""
    status: str = ""
    sync: ItemSync | None = None
    sort: Column = "changed"
    descending: bool = True
    practice: bool | None = None
    language: str = ""
    only: tuple[int, ...] = ()
    limit: int = 200
    offset: int = 0


NOT_PRACTICE = "items.connection not glob 'practice-*'"
REAL = "provider <> 'practice' and removed_at = ''"
IN_TITLES = "select rowid from items_text where items_text match ?"
WITH_WORDS = "select rowid from items_words where items_words match ?"
COLUMNS = (
    "id, connection, kind, coalesce(remote_id, ''), title, status, fields, url, parent, created_at, updated_at,"
    " version, sync, reason, read_at"
)


def ids(tx: Tx, query: ItemQuery) -> "array[int]":
    """Return the rowids of a whole view in order: eight bytes a row, built in SQL so that no row passes Python."""
    source, values = _source(tx, query, whole=True)
    text = tx.value(
        f"select coalesce(group_concat(printf('%016x', r), ''), '') from (select items.rowid as r {source})",
        values,
    )
    vector = array("q", bytes.fromhex(text))
    if sys.byteorder == "little":
        vector.byteswap()
    return vector


def by_rowid(tx: Tx, rowids: Iterable[int]) -> dict[int, Item]:
    """Return rows by rowid; those that are gone meanwhile are left out."""
    found = tx.all(
        f"select {COLUMNS}, rowid from items where rowid in (select value from json_each(?))",
        (json.dumps(list(rowids)),),
    )
    return {row[-1]: read_row(row) for row in found}


def rows(tx: Tx, rowids: Sequence[int]) -> list[Item]:
    """Return rows in the order asked for; those that are gone meanwhile are left out."""
    found = by_rowid(tx, rowids)
    return [found[rowid] for rowid in rowids if rowid in found]


def page(tx: Tx, query: ItemQuery) -> list[Item]:
    """Return one page of a view, without building the whole of it."""
    source, values = _source(tx, query)
    found = tx.all(
        f"select items.rowid {source} limit ? offset ?",
        (*values, query.limit, query.offset),
    )
    return rows(tx, [row[0] for row in found])


def count(tx: Tx, query: ItemQuery) -> int:
    source, values = _source(tx, query)
    return int(tx.value(f"select count(*) from (select items.rowid {source})", values))


def counts(tx: Tx) -> dict[ConnectionId, int]:
    """Return how many rows are shown for each account that has any."""
    return {row[0]: row[1] for row in tx.all("select connection, count(*) from items where hidden = 0 group by 1")}


def get(tx: Tx, item: ItemId) -> Item | None:
    """Return a row, shown or hidden."""
    row = tx.one(f"select {COLUMNS} from items where id = ?", (item,))
    return read_row(row) if row else None


def find(tx: Tx, connection: ConnectionId, kind: str, remote_id: str) -> Item | None:
    """Return the row of what a platform calls `remote_id`."""
    row = tx.one(
        f"select {COLUMNS} from items where connection = ? and kind = ? and remote_id = ?",
        (connection, kind, remote_id),
    )
    return read_row(row) if row else None


def titles(tx: Tx, connection: ConnectionId, kind: str, most: int = 2000) -> list[tuple[str, str]]:
    """Return remote id and title of the items of a kind that are at the platform, by title: for choosing one."""
    found = tx.all(
        "select remote_id, title from items where connection = ? and kind = ? and remote_id is not null and hidden = 0"
        " order by title collate nocase, remote_id limit ?",
        (connection, kind, most),
    )
    return [(row[0], row[1]) for row in found]


def come_since(tx: Tx, item: ItemId, since: str) -> list[Item]:
    """Return the rows of a row's account and kind that listings have brought after it, made at `since` or later.

    A row that a change from here has made or touched is not among them: it is another item of the person's own.
    """
    found = tx.all(
        f"select {COLUMNS} from items where rowid > (select rowid from items where id = :id) and remote_id is not null"
        " and (connection, kind) = (select connection, kind from items where id = :id)"
        " and (created_at = '' or created_at >= :since) and id not in (select item from outbox) order by rowid",
        {"id": item, "since": since},
    )
    return [read_row(row) for row in found]


def put(tx: Tx, item: Item, *, hidden: bool = False) -> None:
    """Write one row as it stands, replacing the one of its id. `remote_id` must be free or its own."""
    tx.run(
        "insert into items (id, connection, kind, remote_id, title, status, fields, url, parent, created_at,"
        " updated_at, version, sync, reason, read_at, hidden) values (?, ?, ?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?, ?,"
        " ?, ?, ?, ?) on conflict (id) do update set remote_id = excluded.remote_id, title = excluded.title,"
        " status = excluded.status, fields = excluded.fields, url = excluded.url, parent = excluded.parent,"
        " created_at = excluded.created_at, updated_at = excluded.updated_at, version = excluded.version,"
        " sync = excluded.sync, reason = excluded.reason, read_at = excluded.read_at, hidden = excluded.hidden",
        (*_values(item), int(hidden)),
    )


def adopt(tx: Tx, item: Item, remote_id: str) -> None:
    """Make a row the one of `remote_id`, whatever a listing has brought under that name meanwhile.

    The row counts as seen by the listing that is under way, so that its sweep leaves it.
    """
    tx.run(
        "delete from items where connection = ? and kind = ? and remote_id = ? and id <> ?",
        (item.connection, item.kind, remote_id, item.id),
    )
    tx.run(
        "update items set remote_id = :remote, pass = coalesce((select pass from cursors"
        " where connection = items.connection and kind = items.kind), 0) where id = :id",
        {"remote": remote_id, "id": item.id},
    )


def drop(tx: Tx, item: ItemId) -> None:
    tx.run("delete from items where id = ?", (item,))


def read_row(row: Row) -> Item:
    """Read a row of `COLUMNS`."""
    return Item(
        id=row[0],
        connection=row[1],
        kind=row[2],
        remote_id=row[3],
        title=row[4],
        status=row[5],
        fields=json.loads(row[6]),
        url=row[7],
        parent=row[8],
        created_at=row[9],
        updated_at=row[10],
        version=row[11],
        sync=ItemSync(row[12]),
        reason=row[13],
        read_at=row[14],
    )


def _values(item: Item) -> Sequence[str]:
    return (
        item.id,
        item.connection,
        item.kind,
        item.remote_id,
        item.title,
        item.status,
        fields_text(item.fields),
        item.url,
        item.parent,
        item.created_at,
        item.updated_at,
        item.version,
        item.sync.value,
        item.reason,
        item.read_at,
    )


def fields_text(fields: object) -> str:
    """Return the one text form of a row's fields, so that equal ones are equal texts."""
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)


def _source(tx: Tx, query: ItemQuery, *, whole: bool = False) -> tuple[str, tuple[Any, ...]]:
    """Return "from ... where ... order by ..." for a view, and its values.

    A `whole` view is read as the rows lie and then sorted: walking an index of the order would fetch every row from
    another place; but for the order of changes, whose index tells enough by itself. Of the rest there are two plans:
    rare needles start from what the indexes of titles and words find, common ones walk the order until a page is full.
    """
    where, values = _where(query)
    start, first = "from items", list[Any]()
    needle = "".join(c for c in query.text.strip() if ord(c) >= 32)
    if needle and (few := _few(tx, needle)):
        start, first = "from (select value as hit from json_each(?)) cross join items on items.rowid = hit", [few.hits]
        title, said = _titled(needle)
        where.append(f"({title} or hit in (select value from json_each(?)))")
        values += [*said, few.sure]
    elif needle:
        says, said = _says(tx, needle, whole=whole)
        where.append(says)
        values += said
    way = "desc" if query.descending else "asc"
    # The index of changes runs newest first, oldest row first: the tie goes the other way, so that it can be walked.
    tie = ("asc" if query.descending else "desc") if query.sort == "changed" else way
    by, told = _ORDER[query.sort], list[Any]()
    if query.sort == "title" and query.language:
        by, told = BY_LANGUAGE, [query.language]
    order = f"order by {'+' if whole and query.sort != 'changed' else ''}{by} {way}, items.rowid {tie}"
    return f"{start} where {' and '.join(where)} {order}", (*first, *values, *told)


def _says(tx: Tx, needle: str, *, whole: bool) -> tuple[str, list[Any]]:
    """Return the condition that a row answers a search, and its values.

    Its account is called so, or its kind; or every word of the needle is one of the row, in its title or its fields, or
    begins one; or the title holds the needle. The cheap ways come first: what they settle needs no look at the row.
    For a `whole` view the index says first which titles are worth being read.
    """
    ways, values = list[str](), list[Any]()
    for column, named in (("connection", _accounts(tx, needle)), ("kind", _kinds(tx, needle))):
        if named:
            ways.append(f"items.{column} in (select value from json_each(?))")
            values.append(json.dumps(named))
    if words := words_of(needle):
        ways.append(f"items.rowid in ({WITH_WORDS})")
        values.append(words)
    title, said = _titled(needle)
    if whole and (runs := _runs(needle)):
        title, said = f"items.rowid in ({IN_TITLES}) and {title}", [" AND ".join(runs), *said]
    ways.append(f"({title})")
    values += said
    return f"({' or '.join(ways)})", values


def _titled(needle: str) -> tuple[str, list[Any]]:
    spellings = _spellings(needle)
    likes = " or ".join("items.title like ? escape '\\'" for _ in spellings)
    return f"({likes})", [f"%{_escaped(each)}%" for each in spellings]


@dataclass(frozen=True, slots=True)
class _Few:
    """The rows that may answer a search, and those of them that surely do, as JSON."""

    hits: str
    sure: str


def _few(tx: Tx, needle: str) -> _Few | None:
    """Return the rows that may answer a search where they are few; None where walking the order is quicker.

    Sorting h hits costs as h, walking n rows until a page is full as n / h: the two meet at the root of their product.
    """
    most = min(COMMON, isqrt(A_PAGE * int(tx.value("select coalesce(max(rowid), 0) from items"))))
    runs, words = " AND ".join(_runs(needle)), words_of(needle)
    sure = _hits(tx, WITH_WORDS, (words,), most) if words else []
    if len(sure) > most or _accounts(tx, needle) or _kinds(tx, needle):
        return None
    if runs:
        found = _hits(tx, IN_TITLES, (runs,), most)
    else:
        most = min(most, A_PAGE)
        title, said = _titled(needle)
        found = _hits(tx, f"select rowid from items where {title}", said, most)
    return None if len(found) > most else _Few(json.dumps(list({*found, *sure})), json.dumps(sure))


def _hits(tx: Tx, way: str, values: Sequence[Any], most: int) -> list[int]:
    return [row[0] for row in tx.all(f"{way} limit ?", (*values, most + 1))]


def _accounts(tx: Tx, needle: str) -> list[str]:
    """Return the accounts whose name holds the needle."""
    wanted, rows = needle.casefold(), tx.all("select id, name from connections where removed_at = ''")
    return [row[0] for row in rows if wanted in row[1].casefold()]


def _kinds(tx: Tx, needle: str) -> list[str]:
    """Return the kinds that were listed and are called so, or begin so."""
    wanted, rows = needle.casefold(), tx.all("select distinct kind from cursors")
    return [kind for (kind,) in rows if kind == wanted or (len(wanted) >= BEGINNING and kind.startswith(wanted))]


def words_of(needle: str) -> str:
    """Return a search for rows that hold all words of a needle, long ones by their beginnings; "" where it has none.

    The index keeps no places, so each word must be one to its tokenizer as well: letters and digits, of a version of
    Unicode that it surely knows. Single letters alone would find nearly everything.
    """
    letters = (c for c in normalize("NFC", needle) if not combining(c))
    found = dict.fromkeys("".join(c if ucd_3_2_0.category(c)[0] in "LN" else " " for c in letters).split())
    if all(len(word) == 1 for word in found):
        return ""
    return " AND ".join(f'"{word}"' + ("*" if len(word) >= BEGINNING else "") for word in list(found)[:MOST_RUNS])


def _where(query: ItemQuery) -> tuple[list[str], list[Any]]:
    where, values = ["items.hidden = 0"], list[Any]()
    if query.connections:
        where.append(f"items.connection in ({', '.join('?' * len(query.connections))})")
        values += query.connections
    elif query.practice is False:
        where.append(NOT_PRACTICE)
    elif query.practice is None:
        where.append(f"({NOT_PRACTICE} or not exists (select 1 from connections where {REAL}))")
    if query.only:
        where.append("items.rowid in (select value from json_each(?))")
        values.append(json.dumps(query.only))
    for column, value in (("kind", query.kind), ("status", query.status), ("sync", query.sync)):
        if value:
            where.append(f"items.{column} = ?")
            values.append(str(value))
    return where, values


def _runs(needle: str) -> list[str]:
    """Return all runs of three characters in a needle, quoted for the index; none where it is too short.

    The index keeps no places (detail=none), so it cannot search for a phrase; LIKE settles what it finds.
    """
    runs = dict.fromkeys(needle[i : i + SHORTEST] for i in range(len(needle) - SHORTEST + 1))
    return ['"' + run.replace('"', '""') + '"' for run in list(runs)[:MOST_RUNS]]


def _spellings(needle: str) -> tuple[str, ...]:
    """Return how a needle may be written: LIKE folds the case of ASCII letters only."""
    if needle.isascii():
        return (needle,)
    return tuple(dict.fromkeys((needle, needle.lower(), needle.upper(), needle.capitalize())))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
