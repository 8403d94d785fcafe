"""What holds a row: what that makes of its kind, for its fields are those of its table, and what it is called."""

import json
from collections.abc import Iterable

from connector_app.model.item import ConnectionId, Kind
from connector_app.store import items
from connector_app.store.tx import Tx


def kind_in(tx: Tx, kind: Kind, connection: ConnectionId, holder: str) -> Kind:
    """Return the kind as it is in one holder of an account, by the holder's remote id."""
    if kind.columns is None or not holder:
        return kind
    return kind.under(items.find(tx, connection, kind.parent, holder))


Place = tuple[str, str, str]
"""An account, a kind, and a remote id."""


def titles_of(tx: Tx, places: Iterable[Place]) -> dict[Place, str]:
    """Return what the rows of these places are called, as far as they are known: in one question for a whole page."""
    found = tx.all(
        "select items.connection, items.kind, items.remote_id, items.title from json_each(?) as wanted cross join items"
        " on items.connection = wanted.value ->> 0 and items.kind = wanted.value ->> 1"
        " and items.remote_id = wanted.value ->> 2 and items.remote_id is not null",
        (json.dumps(list(places)),),
    )
    return {(row[0], row[1], row[2]): row[3] for row in found}
