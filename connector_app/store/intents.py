"""What was begun at a platform and not yet settled here, so that whoever comes after a kill knows of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from connector_app.store.tx import Row, Tx


@dataclass(frozen=True, slots=True)
class Intent:
    """`what` was begun for `owner` (a connection) at moment `at`, with the secrets of `generation`."""

    owner: str
    what: str
    generation: int = 0
    at: str = ""
    details: Mapping[str, str] = field(default_factory=dict)


def put(tx: Tx, intent: Intent) -> None:
    """Write down what is about to begin. One of a kind per owner: a newer one takes the older one's place."""
    tx.run(
        "insert into intents (owner, what, generation, at, details) values (?, ?, ?, ?, ?)"
        " on conflict (owner, what) do update"
        " set generation = excluded.generation, at = excluded.at, details = excluded.details",
        (intent.owner, intent.what, intent.generation, intent.at, json.dumps(dict(intent.details))),
    )


def get(tx: Tx, owner: str, what: str) -> Intent | None:
    row = tx.one("select owner, what, generation, at, details from intents where owner = ? and what = ?", (owner, what))
    return _intent(row) if row else None


def waiting(tx: Tx, what: str) -> list[Intent]:
    """Return what nobody has settled, oldest first."""
    rows = tx.all("select owner, what, generation, at, details from intents where what = ? order by id", (what,))
    return [_intent(row) for row in rows]


def remove(tx: Tx, owner: str, what: str) -> None:
    tx.run("delete from intents where owner = ? and what = ?", (owner, what))


def _intent(row: Row) -> Intent:
    owner, what, generation, at, details = row
    return Intent(owner, what, generation, at, json.loads(details))
