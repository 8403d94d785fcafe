"""What an entry of the history says beside its sentence: every field by its name, and what was changed into what."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from connector_app.model.audit import DAMAGED, AuditEntry
from connector_app.words import times
from connector_app.words.known import known

_TOLD = frozenset({"title", "before", "changes", "endpoint", "method", "account", "by"})
"""Details that have a place of their own."""


def fields(
    entry: AuditEntry, accounts: Mapping[str, str], platforms: Mapping[str, str], now: datetime
) -> tuple[tuple[str, str], ...]:
    """Return the fields of an entry as (name, value), those that are empty left out."""
    details: Mapping[str, Any] = entry.details or {}
    rest = {**entry.counts, **{name: value for name, value in details.items() if name not in _TOLD}}
    said = (
        ("When", times.full(entry.ts, now)),
        ("Timestamp", entry.ts),
        ("Action", "" if entry.action == DAMAGED else entry.action),
        (
            "User",
            {"you": "You", "program": "This program", "platform": "Somebody at the platform"}.get(entry.actor, ""),
        ),
        ("How it is known", known(entry)[:1].upper() + known(entry)[1:]),
        ("Account", accounts.get(entry.connection) or str(details.get("account") or "")),
        ("Platform", platforms.get(entry.provider, entry.provider)),
        ("Item", str(details.get("title") or "")),
        ("Request id", entry.request_id),
        ("Status", f"{entry.outcome} ({entry.status})" if entry.status else entry.outcome),
        ("Method", str(details.get("method") or "")),
        ("Endpoint", str(details.get("endpoint") or "")),
        ("Error", entry.error),
        ("Metadata", "; ".join(f"{name}: {_plain(value)}" for name, value in sorted(rest.items()))),
        ("Entry", f"number {entry.seq:,}"),
    )
    return tuple((name, value) for name, value in said if value)


def changes(entry: AuditEntry) -> tuple[tuple[str, str, str], ...]:
    """Return what was changed, as (field, before, after)."""
    details: Mapping[str, Any] = entry.details or {}
    said = details.get("changes")
    if isinstance(said, Mapping):
        pairs = ((name, *pair) for name, pair in said.items() if isinstance(pair, list) and len(pair) == 2)
        return tuple((name.replace("_", " ").capitalize(), str(before), str(after)) for name, before, after in pairs)
    before, after = str(details.get("before") or ""), str(details.get("title") or "")
    return (("Title", before, after),) if before and after and before != after else ()


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
