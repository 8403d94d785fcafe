"""Saved filters: a name, and what of the table it stands for. They move with the data."""

import json
from dataclasses import asdict
from itertools import islice

from connector_app.model.narrowing import MOST, Narrowing, SavedFilter, is_name
from connector_app.store import upkeep
from connector_app.store.collation import sort_key
from connector_app.store.tx import Tx

KEY = "filters"


def all_of(tx: Tx) -> list[SavedFilter]:
    """Return every filter by its name, at most `MOST`.

    Those that cannot be read, or be called so, are left out: they came from elsewhere.
    """
    try:
        kept = json.loads(upkeep.meta(tx, KEY) or "{}")
        fit = ((name, fields) for name, fields in dict(kept).items() if is_name(str(name)))
        found = [SavedFilter(str(name), _read(fields)) for name, fields in islice(fit, MOST)]
    except (ValueError, TypeError, RecursionError):
        return []
    return sorted(found, key=lambda each: sort_key(each.name, ""))


def put_all(tx: Tx, filters: list[SavedFilter]) -> None:
    kept = {each.name: asdict(each.narrowing) for each in filters}
    upkeep.set_meta(tx, KEY, json.dumps(kept, ensure_ascii=False))


def _read(fields: object) -> Narrowing:
    told = dict(fields)  # type: ignore[call-overload]
    return Narrowing(**{name: str(told.get(name, "")) for name in ("text", "account", "kind", "status")})
