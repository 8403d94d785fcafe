"""Listings page by page (`Link`), and only where something changed (`ETag`, `Date`)."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from connector_app.model.call import Reply
from connector_app.model.clock import moment, stamp
from connector_app.model.failure import FailureError
from connector_app.model.places import LOST
from connector_app.model.reading import answered_at

PAGE_SIZE = "100"
UNCHANGED = 304

OVERLAP = timedelta(seconds=30)
"""How far a listing of changes reaches back behind the one before: stamps have whole seconds, servers their lag."""

WHOLE_EVERY = timedelta(days=1)
"""How often a listing reads everything: what was deleted, moved or closed to us is never named among the changes."""

_LINK = re.compile(r'<([^<>]*)>\s*((?:;\s*[\w!#$&+.^`|~*-]+\s*(?:=\s*(?:"[^"]*"|[^\s",;]+))?\s*)*)')
_RELATION = re.compile(r';\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]+))', re.IGNORECASE)


def next_query(reply: Reply) -> dict[str, str] | None:
    """Return the query of the page that the answer calls next (RFC 8288), None at the end.

    Only the query is taken: GitHub writes other paths into its links than were asked for, and a link may lead nowhere
    else than to the listing that we are in.
    """
    for target, parameters in _LINK.findall(reply.headers.get("link", "")):
        relations = {r.lower() for pair in _RELATION.findall(parameters) for r in "".join(pair).split()}
        if "next" in relations:
            return dict(parse_qsl(urlsplit(target).query, keep_blank_values=True)) or None
    return None


def query_in(place: Mapping[str, Any]) -> dict[str, str]:
    """Return the query that a cursor holds, empty where it holds none.

    Raises FailureError(Rejected) where it is none: the listing then begins anew.
    """
    query = place.get("query") or {}
    if not isinstance(query, dict) or not all(isinstance(value, str) for value in query.values()):
        raise FailureError(LOST)
    return query


def only_changed(known: Mapping[str, Any]) -> dict[str, str]:
    """Return the header that asks for an answer only where it is another one than before (RFC 9110 13.1.2)."""
    tag = str(known.get("etag") or "")
    return {"if-none-match": tag} if tag and tag.isascii() and tag.isprintable() else {}


def whole_is_due(known: Mapping[str, Any], reply: Reply) -> bool:
    """Tell whether everything should be read again, a day after the last time."""
    now = answered_at(reply)
    try:
        last = moment(str(known.get("whole") or ""))
    except ValueError:
        return False
    return now is not None and now - last >= WHOLE_EVERY


def written(at: datetime | None) -> str:
    return stamp(at) if at else ""


def since_of(at: datetime) -> str:
    """Return a moment as `since` wants it: whole seconds, rounded down, UTC."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
