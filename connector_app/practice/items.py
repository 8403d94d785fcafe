"""Items: the specification's rules for them, and what creating, changing, deleting and listing do.

A listing answers `{"items": [...], "next_cursor": text or null, "has_more": bool, "as_of": moment}`. `as_of` is when
the walk began, on the platform's clock: pass it as `updated_since` next time and nothing is missed. With
`updated_since`, deleted items are listed too, with `"deleted": true`.
"""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic_core import from_json, to_json

from connector_app.model.clock import moment, stamp
from connector_app.practice import webhooks
from connector_app.practice.answers import PlatformError, invalid, missing
from connector_app.practice.platform import Platform
from connector_app.practice.state import Row

STATUSES = ("active", "inactive", "archived")
MOST_LISTED = 100


def read_draft(body: Mapping[str, Any], *, creating: bool) -> dict[str, Any]:
    """Check a body by the specification's rules, strings trimmed before they are measured. Unknown fields are ignored.

    Raises PlatformError with the specification's own messages.
    """
    draft: dict[str, Any] = {}
    for name in ("title", "status"):
        if creating and name not in body:
            raise invalid(f"Missing required field: {name}")
    for name, longest in (("title", 200), ("description", 2000)):
        if name in body:
            draft[name] = _line(body[name], name.capitalize(), longest)
    if draft.get("title") == "":
        raise invalid("Title is required")
    if "status" in body:
        draft["status"] = _status(body["status"])
    if "metadata" in body:
        if not isinstance(body["metadata"], dict):
            raise invalid("Metadata must be an object")
        draft["metadata"] = to_json(body["metadata"]).decode()
    if "tags" in body:
        draft["tags"] = _tags(body["tags"])
    return draft


def _line(value: Any, label: str, longest: int) -> str:
    if not isinstance(value, str):
        raise invalid(f"{label} must be text")
    trimmed = value.strip()
    if len(trimmed) > longest:
        raise invalid(f"{label} too long")
    return trimmed


def _status(value: Any) -> str:
    if value not in STATUSES:
        raise invalid(f"Status must be one of: {', '.join(STATUSES)}")
    return str(value)


def _tags(value: Any) -> str:
    if not isinstance(value, list) or not all(isinstance(tag, str) for tag in value):
        raise invalid("Tags must be a list of words")
    if len(value) > 10:
        raise invalid("Maximum 10 tags")
    return to_json(value).decode()


def shown(row: Row) -> dict[str, Any]:
    """Return an item as the platform shows it."""
    item = {name: row[name] for name in ("id", "title", "description", "status", "created_at", "updated_at", "version")}
    if item["description"] is None:
        del item["description"]
    for name in ("metadata", "tags"):
        if row[name] is not None:
            item[name] = from_json(row[name])
    if row["deleted"]:
        item["deleted"] = True
    return item


def etag(row: Row) -> str:
    return f'"v{row["version"]}"'


def find(platform: Platform, owner: str, item: str) -> Row:
    """Return an item that is there. Raises PlatformError."""
    row = platform.state.row("SELECT * FROM items WHERE owner = ? AND id = ? AND deleted = 0", [owner, item])
    if row is None:
        raise missing("item")
    return row


def create(platform: Platform, owner: str, draft: Mapping[str, Any]) -> Row:
    """Make an item, inside a transaction of the caller's."""
    values = {"description": None, "metadata": None, "tags": None, **draft}
    identity, at, change = platform.name("item"), platform.at(), platform.state.next("change")
    platform.state.do(
        "INSERT INTO items (id, owner, title, description, status, metadata, tags, created_at, updated_at, change)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            identity,
            owner,
            values["title"],
            values["description"],
            values["status"],
            values["metadata"],
            values["tags"],
            at,
            at,
            change,
        ],
    )
    return _tell(platform, "item.created", owner, identity)


def update(platform: Platform, owner: str, item: str, draft: Mapping[str, Any], *, if_match: str | None = None) -> Row:
    """Change an item, inside a transaction of the caller's. A change of nothing makes no new version.

    Raises PlatformError where it is gone, or is not the version that `if_match` names.
    """
    row = find(platform, owner, item)
    _check_version(row, if_match)
    if all(row[name] == value for name, value in draft.items()):
        return row
    values = {**row, **draft}
    platform.state.do(
        "UPDATE items SET title = ?, description = ?, status = ?, metadata = ?, tags = ?, updated_at = ?,"
        " version = version + 1, change = ? WHERE id = ?",
        [
            values["title"],
            values["description"],
            values["status"],
            values["metadata"],
            values["tags"],
            max(platform.at(), row["updated_at"]),
            platform.state.next("change"),
            item,
        ],
    )
    return _tell(platform, "item.updated", owner, item)


def delete(platform: Platform, owner: str, item: str, *, if_match: str | None = None) -> None:
    """Delete an item, inside a transaction of the caller's; a tombstone stays for listings of changes.

    Raises PlatformError as `update` does.
    """
    row = find(platform, owner, item)
    _check_version(row, if_match)
    platform.state.do(
        "UPDATE items SET deleted = 1, updated_at = ?, version = version + 1, change = ? WHERE id = ?",
        [max(platform.at(), row["updated_at"]), platform.state.next("change"), item],
    )
    _tell(platform, "item.deleted", owner, item)


def _check_version(row: Row, if_match: str | None) -> None:
    """Compare with If-Match (RFC 9110 section 13.1.1)."""
    if if_match is None or if_match.strip() == "*":
        return
    if etag(row) not in {part.strip() for part in if_match.split(",")}:
        raise PlatformError(412, "conflict", "The item was changed by someone else")


def _tell(platform: Platform, event: webhooks.Event, owner: str, item: str) -> Row:
    row = platform.state.rows("SELECT * FROM items WHERE id = ?", [item])[0]
    webhooks.enqueue(platform, owner, event, shown(row))
    return row


# Listing


@dataclass(frozen=True, slots=True)
class Listing:
    """What a listing asks for. `after` and `as_of` come from the cursor."""

    limit: int
    status: str
    since: str
    after: int
    as_of: str

    @property
    def order(self) -> Literal["n", "change"]:
        return "change" if self.since else "n"

    def cursor(self, after: int) -> str:
        body = to_json([after, self.as_of, _digest(self.status, self.since)])
        return base64.urlsafe_b64encode(body).decode().rstrip("=")


def read_listing(query: Mapping[str, str], now: str) -> Listing:
    """Read a listing's parameters: cursor, limit (1 to 100, 50), updated_since, status. Raises PlatformError."""
    limit, status, since = query.get("limit", "50"), query.get("status", ""), query.get("updated_since", "")
    if not (limit.isascii() and limit.isdigit() and len(limit) < 4 and 1 <= int(limit) <= MOST_LISTED):
        raise invalid(f"limit must be between 1 and {MOST_LISTED}")
    if status:
        _status(status)
    if since:
        try:
            since = stamp(moment(since))
        except (ValueError, OverflowError):
            raise invalid("updated_since must be a moment like 2025-10-23T10:30:00Z") from None
    after, as_of = _read_cursor(query["cursor"], _digest(status, since)) if "cursor" in query else (0, now)
    return Listing(int(limit), status, since, after, as_of)


def _read_cursor(cursor: str, digest: str) -> tuple[int, str]:
    try:
        after, as_of, given = from_json(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        if not isinstance(after, int) or given != digest:
            raise ValueError
        return after, stamp(moment(as_of))
    except (ValueError, TypeError):
        raise invalid("Unknown cursor") from None


def _digest(status: str, since: str) -> str:
    return hashlib.sha256(f"{status} {since}".encode()).hexdigest()[:8]


def page(platform: Platform, owner: str, listing: Listing) -> dict[str, Any]:
    """Return one page. Walked by creation, or by change where only changes are asked for: nothing moves under it."""
    wanted = ["owner = ?", f"{listing.order} > ?"]
    values: list[Any] = [owner, listing.after]
    if listing.since:
        wanted.append("updated_at >= ?")
        values.append(listing.since)
    else:
        wanted.append("deleted = 0")
    if listing.status:
        wanted.append("(status = ? OR deleted = 1)")
        values.append(listing.status)
    sql = f"SELECT * FROM items WHERE {' AND '.join(wanted)} ORDER BY {listing.order} LIMIT ?"  # noqa: S608 - own words only
    rows = platform.state.rows(sql, [*values, listing.limit + 1])
    more, rows = len(rows) > listing.limit, rows[: listing.limit]
    return {
        "items": [shown(row) for row in rows],
        "next_cursor": listing.cursor(rows[-1][listing.order]) if more else None,
        "has_more": more,
        "as_of": listing.as_of,
    }
