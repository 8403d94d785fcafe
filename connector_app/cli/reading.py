"""The verbs that only read: they need no lock and write nothing beside whoever owns the folder."""

import argparse
import csv
import io
import sys
from collections.abc import Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Any

from connector_app.adapters.clock import SystemClock
from connector_app.adapters.instance import owner
from connector_app.cli.output import Output, plain, table
from connector_app.model.audit import AuditQuery
from connector_app.model.connection import UNDESCRIBED, Connection
from connector_app.model.failure import FailureError, NotFound, Rejected
from connector_app.model.freshness import Freshness
from connector_app.model.item import ConnectionId, Item, ItemId, ItemSync
from connector_app.model.narrowing import Narrowing, SavedFilter
from connector_app.model.outbox import OutboxEntry, OutboxState
from connector_app.model.provider import Provider
from connector_app.model.rule import Rule
from connector_app.services.catalog import Catalog
from connector_app.services.exports import as_json, cell
from connector_app.services.saving import FORMS, HEAD, as_record, cells_of, write_items
from connector_app.store import audit, connections, filters, freshness, items, outbox, rules
from connector_app.store.database import Read, read_only
from connector_app.words.amounts import amount
from connector_app.words.freshness import fresh, trouble
from connector_app.words.history import saying, tell
from connector_app.words.sending import clock_of, reason_of, waiting_words

DATABASE = "data.db"


def reading(folder: Path) -> AbstractContextManager[Read]:
    """Open the data of a folder read-only. Raises FailureError(Storage) where it belongs to another version."""
    return read_only(folder / DATABASE)


def providers(catalog: Catalog, out: Output) -> int:
    for each in catalog.providers:
        record = describe(catalog, each)
        kinds = ", ".join(f"{k['name']} ({' '.join(k['verbs'])})" for k in record["kinds"])
        words = (
            f"{each.id:10} {each.name} — {', '.join(each.methods)} — {kinds} — API {each.api_version} {each.docs_url}"
        )
        out.record(record, words)
    for sentence in catalog.refused:
        out.event("refused", sentence, message=sentence)
    return 0


def describe(catalog: Catalog, provider: Provider) -> dict[str, Any]:
    """Return what the program knows of a platform, under stable keys."""
    return {
        "id": provider.id,
        "name": provider.name,
        "line": provider.line,
        "api_version": provider.api_version,
        "docs_url": provider.docs_url,
        "methods": list(provider.methods),
        "client_id": bool(catalog.client(provider)),
        "built_in": not provider.from_file,
        "kinds": [
            {
                "id": kind.id,
                "name": kind.name,
                "verbs": ["list", *[v for v in ("create", "update", "delete") if not getattr(kind.can, v)]],
                "reasons": {v: getattr(kind.can, v) for v in ("create", "update", "delete") if getattr(kind.can, v)},
                "fields": [f.name for f in kind.fields],
                "statuses": [s.value for s in kind.statuses],
            }
            for kind in provider.kinds
        ],
        "endpoints": catalog.endpoints(provider),
        "live": provider.webhooks is not None,
    }


def accounts(folder: Path, catalog: Catalog, out: Output) -> int:
    with reading(folder) as read:
        every: list[Connection] = read(connections.all) or []
        numbers = read(items.counts) or {}
    if not every:
        out.event("none", "No accounts yet. “connector-app connect practice” adds one to try things with.")
    for each in every:
        record = account_record(each, catalog) | {"items": numbers.get(each.id, 0)}
        line = f"{each.id:20} {each.name:28} {each.status.value:15} {amount(record['items'], 'item'):>12}"
        out.record(record, f"{line}  {record['trouble']}".rstrip())
    return 0


def status(folder: Path, arguments: argparse.Namespace, catalog: Catalog, out: Output) -> int:
    with reading(folder) as read:
        found = find(read(connections.all) or [], arguments.connection)
        keys = read(audit.keys) or []
        waiting = read(lambda tx: outbox.count_open(tx, found.id)) or 0
        known = read(lambda tx: freshness.of(tx, found.id))
    record = account_record(found, catalog) | freshness_record(folder, found, known)
    record |= {"waiting": waiting, "history_key": keys[-1].home if keys else "none"}
    out.record(record, *(f"{key:12} {value}" for key, value in record.items() if value not in ("", [], None)))
    return 0


def account_record(each: Connection, catalog: Catalog) -> dict[str, Any]:
    """Return an account under stable keys. `trouble` says why it stands still whatever its last state was."""
    return {
        "connection": each.id,
        "provider": each.provider,
        "name": each.name,
        "account": each.account.label,
        "account_id": each.account.id,
        "status": each.status.value,
        "since": each.since,
        "checked_at": each.checked_at,
        "until": each.until,
        "reason": each.reason,
        "method": each.method,
        "access": each.access,
        "scopes": list(each.scopes),
        "trouble": "" if catalog.find(each) else UNDESCRIBED,
    }


def freshness_record(folder: Path, each: Connection, known: Freshness) -> dict[str, Any]:
    """Return how fresh an account is. `way` is empty where no program is running that keeps it up to date."""
    followed = owner(folder) in {"window", "receive"}
    return {
        "freshness": fresh(each, known, SystemClock().now(), followed=followed),
        "read_at": known.checked_at,
        "way": known.way if followed else "",
        "every_seconds": round(known.every) if followed else 0,
        "live_trouble": trouble(known) if followed else "",
    }


def find(every: list[Connection], wanted: str) -> Connection:
    """Return an account by its id or its name. Raises FailureError(NotFound)."""
    for each in every:
        if wanted in (each.id, each.name):
            return each
    raise FailureError(NotFound(f"account “{wanted}”"))


def list_items(folder: Path, arguments: argparse.Namespace, out: Output) -> int:
    with reading(folder) as read:
        every = read(connections.all) or []
        saved = _saved(read, arguments.saved)
        account = find(every, arguments.connection).id if arguments.connection else ConnectionId(saved.account)
        query = items.ItemQuery(
            text=arguments.search or saved.text,
            connections=(account,) if account else (),
            kind=arguments.kind or saved.kind,
            status=arguments.status or saved.status,
            sync=ItemSync(arguments.sync) if arguments.sync else None,
            sort=arguments.sort,
            descending=arguments.sort in ("changed", "created"),
            limit=arguments.limit,
        )
        if arguments.export:
            return _export(Path(arguments.export).absolute(), query, read, out)
        found: list[Item] = read(lambda tx: items.page(tx, query)) or []
    names = {each.id: each.name for each in every}
    if arguments.csv:
        sys.stdout.write(as_csv(found, names, is_seen=sys.stdout.isatty()))
    elif out.as_json:
        for each in found:
            out.record(as_record(each))
    else:
        rows = [(i.id, i.title, names.get(i.connection, ""), i.status, i.updated_at[:19], i.sync.value) for i in found]
        out.event("items", *table(rows, ("ID", "TITLE", "ACCOUNT", "STATUS", "CHANGED", "SYNC")).split("\n"))
    return 0


def _saved(read: Read, name: str) -> Narrowing:
    """Return what a saved filter stands for, everything where none is named. Raises FailureError(NotFound)."""
    if not name:
        return Narrowing()
    saved: list[SavedFilter] = read(filters.all_of) or []
    found = next((each for each in saved if each.name == name), None)
    if found is None:
        raise FailureError(NotFound(f"filter “{name}”"))
    return found.narrowing


def _export(path: Path, query: items.ItemQuery, read: Read, out: Output) -> int:
    """Write all items of a view to a file. Raises FailureError(Rejected) for an ending that nobody knows."""
    if path.suffix.lower() not in FORMS:
        raise FailureError(Rejected("Name a .csv, .xlsx or .jsonl file."))
    form = FORMS[path.suffix.lower()]
    count = read(lambda tx: write_items(tx, path, form, query)) or 0
    out.event("exported", f"{amount(count, 'item')} in {path}.", items=count, file=str(path))
    return 0


def as_csv(found: list[Item], names: Mapping[ConnectionId, str], *, is_seen: bool = False) -> str:
    """Return items as CSV that no spreadsheet takes for formulas, and, where it `is_seen`, no terminal for orders."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL)
    writer.writerow(HEAD)
    for each in found:
        writer.writerow([cell(plain(c) if is_seen else c) for c in cells_of(each, names)])
    return buffer.getvalue()


def show_item(folder: Path, arguments: argparse.Namespace, out: Output) -> int:
    with reading(folder) as read:
        found = read(lambda tx: items.get(tx, ItemId(arguments.item)))
        if found is None:
            raise FailureError(NotFound(f"item “{arguments.item}”"))
        entries = read(lambda tx: outbox.open_of(tx, found.id))
    record = as_record(found) | {"outbox": [entry_record(e) for e in entries]}
    out.record(record, *(f"{key:12} {value}" for key, value in record.items() if value not in ("", [], {})))
    return 0


def list_rules(folder: Path, out: Output) -> int:
    with reading(folder) as read:
        found: list[Rule] = read(rules.all) or []
    for each in found:
        record, off = rule_record(each), "" if each.is_on else "  (off)"
        out.record(record, f"{each.id:>4} {each.name:24} {each.source} {each.command} → {each.target} {each.kind}{off}")
    if not found:
        out.event("none", "There are no rules.")
    return 0


def rule_record(each: Rule) -> dict[str, Any]:
    return {
        "rule": each.id,
        "name": each.name,
        "from": each.source,
        "command": each.command,
        "when": dict(each.when),
        "to": each.target,
        "kind": each.kind,
        "fields": dict(each.fields),
        "created_at": each.created_at,
        "on": each.is_on,
    }


def list_outbox(folder: Path, arguments: argparse.Namespace, out: Output) -> int:
    states = () if getattr(arguments, "all", False) else [s for s in OutboxState if s is not OutboxState.DONE]
    with reading(folder) as read:
        found: list[OutboxEntry] = read(lambda tx: outbox.page(tx, states=states)) or []
        is_paused, waits = read(outbox.is_paused), read(outbox.waiting_because) or {}
    if is_paused:
        out.event("paused", "Sending is paused. “connector-app outbox go-on” lets changes go out again.")
    for each in found:
        record = entry_record(each)
        out.record(record, f"{each.id:>6} {each.verb:7} {each.title:40} {_stands(each, SystemClock().now())}")
    if words := waiting_words(waits):
        out.event("waiting", f"{words}.", failures=waits)
    if not found:
        out.event("none", "Nothing waits to be sent.")
    return 0


def _stands(each: OutboxEntry, now: datetime) -> str:
    if each.state is OutboxState.WAITING_UNTIL:
        return f"waiting until {clock_of(each.not_before, now)}: {reason_of(each.failure)}"
    return f"{each.state.value} ({each.reason})" if each.reason else each.state.value


def entry_record(each: OutboxEntry) -> dict[str, Any]:
    return {
        "entry": each.id,
        "connection": each.connection,
        "item": each.item,
        "verb": each.verb,
        "kind": each.kind,
        "title": each.title,
        "state": each.state.value,
        "reason": each.reason,
        "failure": each.failure,
        "attempts": each.attempts,
        "request_id": each.key,
        "created_at": each.created_at,
        "not_before": each.not_before,
    }


def audit_query(arguments: argparse.Namespace, *, limit: int = 0) -> AuditQuery:
    return AuditQuery(
        text=arguments.search,
        says=saying(arguments.search),
        target=arguments.item,
        actions=tuple(arguments.action),
        connection=arguments.connection,
        outcome=arguments.outcome,
        actor=arguments.actor,
        since=arguments.since,
        until=arguments.until,
        limit=limit or 200,
    )


def list_audit(folder: Path, arguments: argparse.Namespace, catalog: Catalog, out: Output) -> int:
    with reading(folder) as read:
        found = read(lambda tx: audit.page(tx, audit_query(arguments, limit=arguments.limit))) or []
        names = {c.id: c.name for c in read(lambda tx: connections.all(tx, removed=True)) or []}
    platforms = {p.id: p.name for p in catalog.providers}
    for each in found:
        told = tell(each, names, platforms)
        outcome = f" — {told.outcome}" if told.outcome else ""
        out.record(as_json(each), f"{each.seq:>6} {each.ts} {told.plain}{outcome}")
    return 0


def show_audit(folder: Path, arguments: argparse.Namespace, out: Output) -> int:
    with reading(folder) as read:
        found = read(lambda tx: audit.get(tx, arguments.seq))
    if found is None:
        raise FailureError(NotFound(f"entry {arguments.seq}"))
    record = as_json(found)
    out.record(record, *(f"{key:12} {value}" for key, value in record.items() if value not in ("", {})))
    return 0
