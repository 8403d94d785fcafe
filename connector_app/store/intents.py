"""What was begun at a platform and must be settled by whoever comes next, should this process not live to do it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from connector_app.store.tx import Row, Tx


@dataclass(frozen=True, slots=True)
class Intent:
    """`owner` is a connection id, or the id an account would have had. `details` hold no secret."""

    owner: str
    what: str
    generation: int
    at: str
    details: Mapping[str, Any] = field(default_factory=dict)


def put(tx: Tx, intent: Intent) -> None:
    """Write an intent down; one of the same owner and kind is replaced."""
    tx.run(
        "insert or replace into intents (owner, what, generation, at, details) values (?, ?, ?, ?, ?)",
        (intent.owner, intent.what, intent.generation, intent.at, json.dumps(dict(intent.details))),
    )


def get(tx: Tx, owner: str, what: str) -> Intent | None:
    row = tx.one("select owner, what, generation, at, details from intents where owner = ? and what = ?", (owner, what))
    return _intent(row) if row else None


def of_kind(tx: Tx, what: str) -> list[Intent]:
    """Return the intents of one kind, oldest first."""
    rows = tx.all("select owner, what, generation, at, details from intents where what = ? order by id", (what,))
    return [_intent(row) for row in rows]


def remove(tx: Tx, owner: str, what: str) -> None:
    tx.run("delete from intents where owner = ? and what = ?", (owner, what))


def _intent(row: Row) -> Intent:
    owner, what, generation, at, details = row
    return Intent(owner, what, generation, at, json.loads(details))
