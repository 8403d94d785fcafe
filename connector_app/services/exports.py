"""The history as a file for people: CSV that no spreadsheet mistakes for a formula, or JSON lines."""

import csv
import errno
import io
import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Literal

from connector_app.language import said
from connector_app.model.audit import AuditEntry, AuditQuery
from connector_app.model.failure import FailureError, Rejected, Storage
from connector_app.services import workbook
from connector_app.services.errand import Errand
from connector_app.store import audit
from connector_app.store.tx import Tx

COLUMNS = (
    "seq",
    "timestamp",
    "action",
    "actor",
    "outcome",
    "provider",
    "connection",
    "kind",
    "target",
    "request_id",
    "status",
    "error",
    "metadata",
)
_DANGEROUS = "=+-@\t\r\0\uff1d\uff0b\uff0d\uff20"
PAGE = 1000
FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL
NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
MODE = 0o600


def write(
    tx: Tx,
    path: Path,
    form: Literal["csv", "jsonl", "xlsx"],
    query: AuditQuery,
    *,
    with_practice: bool,
    errand: Errand | None = None,
) -> int:
    """Write the selected entries, oldest first. Return how many there were.

    Raises FailureError: Storage where the place cannot be written, Cancelled where the errand is stopped, Rejected
    where a sheet cannot hold so many; nothing is left there then.
    """
    if form == "xlsx" and audit.count(tx, query) >= workbook.MOST_ROWS:
        raise FailureError(
            Rejected(
                said(
                    "A sheet holds {most} entries. Choose a shorter time, or CSV.",
                    most=workbook.MOST_ROWS - 1,
                )
            )
        )
    count = 0

    def counted() -> Iterator[AuditEntry]:
        nonlocal count
        for entry in selected(tx, query, with_practice=with_practice, errand=errand):
            count += 1
            yield entry

    if form == "jsonl":
        write_whole(path, (json_line(as_json(each)) for each in counted()))
    else:
        write_table(path, form, COLUMNS, map(_cells, counted()))
    return count


def write_table(path: Path, form: Literal["csv", "xlsx"], head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a head and rows as a table that no spreadsheet mistakes for formulas. Raises FailureError(Storage)."""
    table = chain([head], rows)
    write_whole(path, map(_csv_line, table) if form == "csv" else workbook.chunks(table))


def selected(tx: Tx, query: AuditQuery, *, with_practice: bool, errand: Errand | None = None) -> Iterator[AuditEntry]:
    """Yield the entries of a query, oldest first; those of practice accounts only when asked for."""
    wanted = audit.sequence(tx, query)
    for start in range(0, len(wanted), PAGE):
        if errand:
            errand.step(start, len(wanted))
        for entry in audit.these(tx, wanted[start : start + PAGE]):
            if with_practice or entry.provider != "practice":
                yield entry


def write_whole(path: Path, chunks: Iterable[bytes]) -> None:
    """Write a file whole or not at all: beside it, to the disk, then into its place. Only we can read it.

    Raises FailureError(Storage).
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        # Made by us and by nobody before us: a link that lies there would lead into another file, a file keep its mode.
        beside.unlink(missing_ok=True)
        descriptor = os.open(beside, FLAGS | NO_LINK, MODE)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.writelines(chunks)
                file.flush()
                os.fsync(descriptor)
            beside.replace(path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)
    except OSError as error:
        kind = "full" if error.errno in {errno.ENOSPC, errno.EDQUOT} else "file"
        raise FailureError(Storage(kind, str(path))) from error


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def cell(text: str) -> str:
    """Return text that a spreadsheet shows as text (CWE-1236)."""
    return f"'{text}" if text.lstrip()[:1] in tuple(_DANGEROUS) and text.strip() else text


def _cells(entry: AuditEntry) -> tuple[str, ...]:
    words = {**entry.counts, **(entry.details or {})}
    return (
        str(entry.seq),
        entry.ts,
        entry.action,
        entry.actor,
        entry.outcome,
        entry.provider,
        entry.connection,
        entry.kind,
        entry.target,
        entry.request_id,
        str(entry.status or ""),
        entry.error,
        json.dumps(words, ensure_ascii=False, sort_keys=True) if words else "",
    )


def _csv_line(cells: Iterable[str]) -> bytes:
    buffer = io.StringIO()
    csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow([cell(c) for c in cells])
    return buffer.getvalue().encode()


def json_line(record: Mapping[str, object]) -> bytes:
    return json.dumps(record, ensure_ascii=False).encode() + b"\n"


def as_json(entry: AuditEntry) -> dict[str, object]:
    """Return an entry under the specification's names, the extra ones added."""
    return {
        "seq": entry.seq,
        "timestamp": entry.ts,
        "action": entry.action,
        "userId": entry.actor,
        "requestId": entry.request_id,
        "status": entry.status or entry.outcome,
        "outcome": entry.outcome,
        "provider": entry.provider,
        "connection": entry.connection,
        "kind": entry.kind,
        "target": entry.target,
        "metadata": {**entry.counts, **(entry.details or {})},
        "details_forgotten": entry.details is None,
        **({"error": entry.error} if entry.error else {}),
    }
