"""What an entry of the history says beside its sentence: every field by its name, and what was changed into what."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from connector_app.language import said
from connector_app.model.audit import DAMAGED, AuditEntry
from connector_app.words import times
from connector_app.words.known import known
from connector_app.words.things import field

_TOLD = frozenset({"title", "before", "changes", "endpoint", "method", "account", "by"})
"""Details that have a place of their own."""
_ACTORS = {"you": said("You"), "program": said("This program"), "platform": said("Somebody at the platform")}
_OUTCOMES = {
    "success": said("success", "an outcome"),
    "error": said("error", "an outcome"),
    "refused": said("refused", "an outcome"),
    "waiting": said("waiting", "an outcome"),
}


def fields(
    entry: AuditEntry, accounts: Mapping[str, str], platforms: Mapping[str, str], now: datetime
) -> tuple[tuple[str, str], ...]:
    """Return the fields of an entry as (name, value), those that are empty left out."""
    details: Mapping[str, Any] = entry.details or {}
    rest = {**entry.counts, **{name: value for name, value in details.items() if name not in _TOLD}}
    told = (
        (said("When"), times.full(entry.ts, now)),
        (said("Timestamp"), entry.ts),
        (said("Action"), "" if entry.action == DAMAGED else entry.action),
        (said("User"), _ACTORS.get(entry.actor, "")),
        (said("How it is known"), _first(known(entry))),
        (said("Account"), accounts.get(entry.connection) or str(details.get("account") or "")),
        (said("Platform"), platforms.get(entry.provider, entry.provider)),
        (said("Item"), str(details.get("title") or "")),
        (said("Request id"), entry.request_id),
        (said("Status"), _outcome(entry)),
        (said("Method", "of a request"), str(details.get("method") or "")),
        (said("Endpoint"), str(details.get("endpoint") or "")),
        (said("Error"), entry.error),
        (said("Metadata"), "; ".join(f"{name}: {_plain(value)}" for name, value in sorted(rest.items()))),
        (said("Entry", "of the history"), said("number {number}", number=entry.seq)),
    )
    return tuple((name, value) for name, value in told if value)


def _outcome(entry: AuditEntry) -> str:
    word = _OUTCOMES.get(entry.outcome, entry.outcome)
    return f"{word} ({entry.status})" if entry.status else word


def changes(entry: AuditEntry) -> tuple[tuple[str, str, str], ...]:
    """Return what was changed, as (field, before, after)."""
    details: Mapping[str, Any] = entry.details or {}
    made = details.get("changes")
    if isinstance(made, Mapping):
        pairs = ((name, *pair) for name, pair in made.items() if isinstance(pair, list) and len(pair) == 2)
        return tuple((_first(field(name)), str(before), str(after)) for name, before, after in pairs)
    before, after = str(details.get("before") or ""), str(details.get("title") or "")
    return ((_first(field("title")), before, after),) if before and after and before != after else ()


def _first(words: str) -> str:
    return words[:1].upper() + words[1:]


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
