"""Calendars and their events (Google Calendar API v3).

Every calendar has a sync token: a later listing brings only what changed. An event's id is made here, from the key of
the person's click, and a calendar never takes an id twice: a create that is repeated makes nothing new. Guests are not
told by mail.
"""

import hashlib
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import quote

from connector_app.model.call import Call, Reply
from connector_app.model.clock import is_date, is_moment
from connector_app.model.failure import Conflict, Failure, FailureError, NotFound
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.reading import read
from connector_app.providers.google.plain import plain
from connector_app.providers.google.tasks import UNNAMED
from connector_app.providers.google.walk import Walk, walk_of
from connector_app.providers.google.wire import CalendarsWire, CalendarWire, EventsWire, EventWire

API = LANE = "calendar"
CALENDARS_PAGE = "250"
EVENTS_PAGE = "250"
QUIET = {"sendUpdates": "none"}
LENGTH = timedelta(hours=1)
"""How long an event lasts whose end was left empty."""


# Calendars


def list_calendars(cursor: Cursor | None) -> Call[Page]:
    def decode(reply: Reply) -> Page:
        page = read(CalendarsWire, reply, "list of calendars")
        there = tuple(calendar(each) for each in page.items if not each.deleted)
        return Page(there, next=Cursor(page.next_page) if page.next_page else None)

    return _calendars(cursor or "", decode)


def _calendars(page: str, decode: Any) -> Call[Page]:
    query = {"maxResults": CALENDARS_PAGE, **({"pageToken": page} if page else {})}
    return Call("GET", "users/me/calendarList", decode, API, query, lane=LANE, purpose="list items")


def read_calendar(item: Item) -> Call[Snapshot]:
    def decode(reply: Reply) -> Snapshot:
        return calendar(read(CalendarWire, reply, "calendar"))

    path = f"users/me/calendarList/{quote(item.remote_id, safe='')}"
    return Call("GET", path, decode, API, lane=LANE, purpose="read item")


def calendar(wire: CalendarWire) -> Snapshot:
    return Snapshot(
        "calendar",
        wire.id,
        wire.renamed or wire.summary or UNNAMED,
        fields={
            "description": plain(wire.description),
            "time_zone": wire.time_zone,
            "access": wire.access,
        },
        version=wire.etag,
    )


# Events


def list_events(cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    """List the events of every calendar; with `since` what changed in each.

    A sync token goes with the same parameters as the listing that it ended.
    """
    walk = walk_of(cursor, since)
    if not walk.left:
        return _calendars(walk.page, lambda reply: _parents(walk, reply))
    query = {"maxResults": EVENTS_PAGE, "singleEvents": "true"}
    if walk.known.get(walk.here):
        query["syncToken"] = walk.known[walk.here]
    if walk.page:
        query["pageToken"] = walk.page

    def decode(reply: Reply) -> Page:
        page = read(EventsWire, reply, "list of events")
        shown = tuple(event(each, walk.here) for each in page.items if each.status != "cancelled")
        gone = tuple(f"{walk.here}/{each.id}" for each in page.items if each.status == "cancelled")
        return walk.after(shown, gone, page.next_page, page.next_sync)

    path = f"calendars/{quote(walk.here, safe='')}/events"
    return Call("GET", path, decode, API, query, lane=LANE, purpose="list items", otherwise=walk.past)


def _parents(walk: Walk, reply: Reply) -> Page:
    page = read(CalendarsWire, reply, "list of calendars")
    return walk.with_parents((tuple(each.id for each in page.items if not each.deleted), page.next_page), None)


def create_event(values: Mapping[str, Any], key: str) -> Call[Snapshot]:
    """Make an event under an id of our own. Where it is there already, an earlier try has arrived."""
    place = values["calendar"]
    own = hashlib.sha256(key.encode()).hexdigest()[:32]  # hex lies within what an id may hold: a-v and 0-9
    body = _body(values) | _span(values, whole=bool(values.get("day")) or not values.get("start"))

    def there(failure: Failure) -> Snapshot | None:
        if not isinstance(failure, Conflict):
            return None
        sent = EventWire.model_validate({"id": own, **{name: value for name, value in body.items() if value}})
        return event(sent, place)

    return Call(
        "POST",
        f"calendars/{quote(place, safe='')}/events",
        lambda reply: event(read(EventWire, reply, "event"), place),
        API,
        QUIET,
        json={"id": own, **{name: value for name, value in body.items() if value}},
        lane=LANE,
        purpose="create item",
        otherwise=there,
    )


def update_event(item: Item, values: Mapping[str, Any]) -> Call[Snapshot]:
    """Change an event unless somebody changed it since. Begin and end go together: one is nothing without the other."""
    body = _body(values)
    if values.keys() & {"start", "end", "day", "last_day"}:
        body |= _change_of_span(item, values)
    return Call(
        "PATCH",
        _path(item),
        _reader(item),
        API,
        QUIET,
        json=body,
        headers=_match(item),
        lane=LANE,
        purpose="update item",
    )


def delete_event(item: Item) -> Call[None]:
    return Call(
        "DELETE",
        _path(item),
        lambda _: None,
        API,
        QUIET,
        headers=_match(item),
        lane=LANE,
        purpose="delete item",
    )


def read_event(item: Item) -> Call[Snapshot]:
    return Call("GET", _path(item), _reader(item), API, lane=LANE, purpose="read item")


def _path(item: Item) -> str:
    place, _, own = item.remote_id.rpartition("/")
    return f"calendars/{quote(place, safe='')}/events/{quote(own, safe='')}"


def _match(item: Item) -> dict[str, str]:
    """Return the condition that the event is still as it was read (Calendar API, "Get specific versions")."""
    return {"if-match": item.version} if item.version else {}


def _reader(item: Item) -> Any:
    place = item.remote_id.rpartition("/")[0]

    def decode(reply: Reply) -> Snapshot:
        found = read(EventWire, reply, "event")
        if found.status == "cancelled":
            raise FailureError(NotFound("event"))
        return event(found, place)

    return decode


def _body(values: Mapping[str, Any]) -> dict[str, Any]:
    body = {name: values[name] for name in ("description", "location", "status") if name in values}
    return {"summary": values["title"], **body} if "title" in values else body


def _span(values: Mapping[str, Any], *, whole: bool) -> dict[str, dict[str, Any]]:
    """Return begin and end as Google writes them. Whole days end on the day after; a time without an end, in an hour.

    What is missing is left out: Google says so, and the person reads it at the field.
    """
    first, last = ("day", "last_day") if whole else ("start", "end")
    start, end = str(values.get(first) or ""), str(values.get(last) or "")
    if whole and is_date(end or start):
        end = (date.fromisoformat(end or start) + timedelta(days=1)).isoformat()
    elif is_moment(start) and not end:
        end = (datetime.fromisoformat(start) + LENGTH).isoformat()
    return {name: _when(text, whole=whole) for name, text in (("start", start), ("end", end)) if text}


def _when(text: str, *, whole: bool) -> dict[str, Any]:
    if whole:
        return {"date": text}
    return {"dateTime": datetime.fromisoformat(text).isoformat(timespec="seconds") if is_moment(text) else text}


def _change_of_span(item: Item, values: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Return begin and end after a change of either. What is typed decides whether whole days are meant or times."""
    days, times = (any(values.get(name) for name in names) for names in (("day", "last_day"), ("start", "end")))
    whole = days or (bool(item.fields.get("day")) and not times)
    other = "dateTime" if whole else "date"
    return {name: {other: None, **text} for name, text in _span({**item.fields, **values}, whole=whole).items()}


def event(wire: EventWire, place: str) -> Snapshot:
    """Return an event of the calendar `place`. Whole days are shown with their last day, as people say it."""
    return Snapshot(
        "event",
        f"{place}/{wire.id}",
        wire.summary or UNNAMED,
        wire.status,
        {
            "calendar": place,
            "start": wire.start.moment if wire.start else "",
            "end": wire.end.moment if wire.end else "",
            "day": wire.start.date if wire.start else "",
            "last_day": _last_day(wire.end.date) if wire.end else "",
            "location": wire.location,
            "description": plain(wire.description),
            "organizer": (wire.organizer.name or wire.organizer.email) if wire.organizer else "",
            "guests": str(len(wire.attendees)) if wire.attendees else "",
            "repeats": "yes" if wire.series or wire.recurrence else "",
            "sort": "" if wire.sort == "default" else wire.sort,
        },
        url=wire.url,
        parent=place,
        created_at=wire.created or "",
        updated_at=wire.updated or "",
        version=wire.etag,
    )


def _last_day(end: str) -> str:
    try:
        return (date.fromisoformat(end) - timedelta(days=1)).isoformat() if is_date(end) else ""
    except OverflowError:  # the first day there is has none before it
        return ""
