"""Cursors that hold more than one thing: how far a listing has come through the places it walks."""

import json
from collections.abc import Mapping
from typing import Any

from connector_app.language import said
from connector_app.model.failure import FailureError, Rejected
from connector_app.model.item import Cursor

LOST = Rejected(said("This place in the listing is not known any more."))
"""What to answer to a cursor that is none of ours: the listing then begins anew."""


def cursor_of(state: Mapping[str, Any]) -> Cursor:
    """Return a place as a cursor: the same place is always the same text."""
    return Cursor(json.dumps(state, ensure_ascii=False, separators=(",", ":"), sort_keys=True))


def state_of(cursor: Cursor | None) -> dict[str, Any]:
    """Return the place that a cursor means; an empty one for the start.

    Raises FailureError(Rejected) for what is none of ours: the listing then begins anew.
    """
    if cursor is None:
        return {}
    try:
        state = json.loads(cursor)
    except ValueError:
        state = None
    if not isinstance(state, dict):
        raise FailureError(LOST)
    return state
