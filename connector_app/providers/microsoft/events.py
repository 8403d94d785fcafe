"""Events of the person's own calendar (`/me/events`, `/me/calendarView/delta`).

A round of changes is bound to a stretch of time that is named when it begins. Nothing here knows what day it is, so
a walk asks the platform first: every answer is dated. A day later the next walk begins anew, with another stretch.

A series is one row: its dates are not told one by one, and a change to the row is a change to all of them.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import quote

from connector_app.model.call import Call, Reply
from connector_app.model.clock import moment
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.places import cursor_of, state_of
from connector_app.model.reading import answered_at, read
from connector_app.providers.microsoft import texts
from connector_app.providers.microsoft.delta import (
    PAGE_SIZES,
    Entry,
    Left,
    State,
    Track,
    Unread,
    resume_of,
    step,
)
from connector_app.providers.microsoft.kinds import REPEATED
from connector_app.providers.microsoft.wire import EventWire, OccurrenceWire, UserWire

KIND = "event"
PATH = "me/events"
BACK, AHEAD = timedelta(days=30), timedelta(days=365)
"""How far a listing reaches from today."""

PREFER = 'outlook.timezone="UTC", IdType="ImmutableId"'
"""Times in UTC, and identifiers that stay when an event is moved."""

SELECT = {
    "$select": "id,subject,body,start,end,isAllDay,isCancelled,type,seriesMasterId,location,organizer,categories,"
    "webLink,createdDateTime,lastModifiedDateTime"
}
WHOLE = ("subject", "start", "end")
SERIES = "seriesMaster"


def list_items(cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    state, before = state_of(cursor), state_of(since)
    if "queue" in state:
        return step(TRACK, state)
    if before.get("links"):
        return step(TRACK, {**before, "queue": [""], "some": True})
    return Call("GET", "me", _begun, query={"$select": "id"}, purpose="ask for the date")


def _begun(reply: Reply) -> Page:
    read(UserWire, reply, "user")
    at = answered_at(reply)
    if at is None:
        raise ValueError("an answer without a date")
    return Page((), next=cursor_of({"queue": [""], "links": {}, "day": at.date().isoformat()}))


def _first(_: str, state: State) -> tuple[str, dict[str, str]]:
    day = date.fromisoformat(state["day"])
    stretch = {"startDateTime": f"{day - BACK}T00:00:00Z", "endDateTime": f"{day + AHEAD}T00:00:00Z"}
    return "me/calendarView/delta", stretch


def _last(state: State, reply: Reply) -> Cursor:
    """Return where the next walk begins: at the beginning, where this one's stretch of time is of another day."""
    at = answered_at(reply)
    return cursor_of({}) if at and at.date().isoformat() != state.get("day") else resume_of(state)


def create_item(values: Mapping[str, Any], key: str) -> Call[Snapshot]:
    """Make an event. The server drops a repeat with the same `transactionId`."""
    return Call(
        "POST",
        PATH,
        _shown,
        json={**_written(values, {}), "transactionId": key},
        headers={"prefer": PREFER},
        purpose="create event",
    )


def update_item(item: Item, values: Mapping[str, Any]) -> Call[Snapshot]:
    return Call(
        "PATCH",
        _path(item),
        _shown,
        json=_written(values, item.fields),
        headers={"prefer": PREFER},
        purpose="update event",
    )


def delete_item(item: Item) -> Call[None]:
    """Delete an event. Where others were invited by this person, Microsoft tells them."""
    return Call("DELETE", _path(item), lambda _: None, headers={"prefer": PREFER}, purpose="delete event")


def read_item(item: Item) -> Call[Snapshot]:
    return Call("GET", _path(item), _shown, query=SELECT, headers={"prefer": PREFER}, purpose="read event")


def _path(item: Item) -> str:
    return f"{PATH}/{quote(item.remote_id, safe='')}"


def _written(values: Mapping[str, Any], before: Mapping[str, Any]) -> dict[str, Any]:
    """Return what of an event is to be set. Its two ends and whether it lasts whole days belong together."""
    body: dict[str, Any] = {}
    if "title" in values:
        body["subject"] = values["title"]
    if "location" in values:
        body["location"] = {"displayName": values["location"]}
    if "tags" in values:
        body["categories"] = list(values["tags"])
    if "description" in values:
        body["body"] = texts.body_of(values["description"])
    if values.keys() & {"start", "end", "all_day"}:
        body |= _span({**before, **values})
    return body


def _span(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return when an event is. Whole days go from midnight to the midnight after the last one."""
    start, end = str(values.get("start") or ""), str(values.get("end") or "")
    if values.get("all_day") != "yes":
        ends = {name: texts.time_of(moment(at)) for name, at in (("start", start), ("end", end)) if at}
        return {**ends, "isAllDay": False}
    first, last = start[:10], end[:10]
    if not first:
        return {"isAllDay": True}
    last = last if last > first else texts.next_day(first)
    return {"start": texts.midnight_of(first), "end": texts.midnight_of(last), "isAllDay": True}


def _shown(reply: Reply) -> Snapshot:
    return snapshot(read(EventWire, reply, "event"), answered_at(reply))


def _take(entry: dict[str, Any], _: str, at: datetime | None) -> Entry:
    part = OccurrenceWire.model_validate(entry)
    if part.type == "occurrence":
        return Unread(part.series_master_id) if part.series_master_id else Left()
    if not all(name in entry for name in WHOLE):
        return Unread(str(entry["id"]))
    return snapshot(EventWire.model_validate(entry), at)


def snapshot(event: EventWire, at: datetime | None) -> Snapshot:
    start, end = texts.moment_of(event.start), texts.moment_of(event.end)
    return Snapshot(
        kind=KIND,
        remote_id=event.id,
        title=event.subject or "",
        status=_status(event, end, at),
        fields={
            "start": start,
            "end": end,
            "all_day": "yes" if event.is_all_day else "no",
            "location": (event.location and event.location.display_name) or "",
            "tags": list(event.categories),
            "description": texts.plain(event.body),
            "organizer": _organizer(event),
            "repeats": REPEATED if event.type == SERIES else "",
        },
        url=texts.link_of(event.web_link),
        created_at=event.created_date_time or "",
        updated_at=event.last_modified_date_time or "",
    )


def _status(event: EventWire, end: str, at: datetime | None) -> str:
    """Return where an event stands at a time. A series is not over because its first date is."""
    if event.is_cancelled:
        return "archived"
    is_over = end and at and event.type != SERIES and moment(end) < at.astimezone(UTC)
    return "inactive" if is_over else "active"


def _organizer(event: EventWire) -> str:
    mailbox = event.organizer.email_address if event.organizer else None
    return (mailbox.name or mailbox.address or "") if mailbox else ""


TRACK = Track(
    kind=KIND,
    first=_first,
    take=_take,
    one=lambda _, event: (f"{PATH}/{quote(event, safe='')}", SELECT),
    remote=lambda _, event: event,
    headers=lambda: {"prefer": f"{PREFER}, odata.maxpagesize={PAGE_SIZES[KIND]}"},
    is_series=lambda item: bool(item.fields.get("repeats")),
    last=_last,
)
