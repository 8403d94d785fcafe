"""Google Calendar, pretended: sync tokens, ids that the caller chooses, versions, and deletions that stay on record."""

import re
from datetime import date, datetime

from tests.providers.google.wire_fake import (
    at,
    not_found,
    one_of,
    opened,
    page_of,
    refused,
    sealed,
    whole,
    yes_or_no,
)

PRIMARY = "ada@practice.example"
HOLIDAYS = "en.uk#holiday@group.v.calendar.google.com"
NOT_WITH_SYNC = {"iCalUID", "orderBy", "privateExtendedProperty", "q", "sharedExtendedProperty", "timeMin", "timeMax"}
WRITABLE = {
    "id": str,
    "summary": str,
    "description": str,
    "location": str,
    "status": str,
    "start": dict,
    "end": dict,
}


class PretendCalendar:
    name = "Calendar"

    def __init__(self, remote):
        self.remote, self.count, self.oldest = remote, 0, 0
        self.calendars, self.events, self.closed = {}, {}, set()
        self.add(PRIMARY, "Ada", "owner", primary=True)

    def add(self, own, summary, access="owner", **more):
        self.calendars[own] = {
            "kind": "calendar#calendarListEntry",
            "etag": f'"{self.tick()}"',
            "id": own,
            "summary": summary,
            "timeZone": "Europe/London",
            "accessRole": access,
            "selected": True,
            **more,
        }
        self.events[own] = {}

    def scopes(self, asked):
        if asked.steps[:2] == ("users", "me"):
            return {"calendar.calendarlist.readonly"}
        return {"calendar.events"} if asked.method != "GET" else {"calendar.events", "calendar.events.readonly"}

    def answer(self, asked):
        match asked.method, asked.steps:
            case "GET", ("users", "me", "calendarList"):
                query = asked.takes(maxResults=whole(1, 250), pageToken=str)
                rows, token = page_of(list(self.calendars.values()), query, query.get("maxResults", 100))
                return {"kind": "calendar#calendarList", "etag": '"p"', "items": rows, **token}
            case "GET", ("users", "me", "calendarList", own):
                asked.takes()
                return self.calendar(own)
            case "GET", ("calendars", own, "events"):
                return self.list_events(self.calendar(own), asked)
            case "POST", ("calendars", own, "events"):
                asked.takes(sendUpdates=one_of("all", "externalOnly", "none"))
                return self.insert(self.writable(own), asked.draft(**WRITABLE))
            case method, ("calendars", own, "events", event):
                return self.one(method, own, event, asked)
        raise not_found()

    def calendar(self, own):
        found = PRIMARY if own == "primary" else own
        if found not in self.calendars:
            raise not_found()
        if found in self.closed:
            raise refused(403, "forbidden", "Forbidden")
        return self.calendars[found]

    def writable(self, own):
        calendar = self.calendar(own)
        if calendar["accessRole"] not in {"owner", "writer"}:
            raise refused(403, "requiredAccessLevel", "You need to have writer access to this calendar.")
        return calendar["id"]

    def list_events(self, calendar, asked):
        query = asked.takes(
            maxResults=whole(1, 2500),
            singleEvents=yes_or_no,
            pageToken=str,
            syncToken=str,
            **dict.fromkeys(NOT_WITH_SYNC, str),
        )
        flat = query.get("singleEvents", False)
        since = 0
        if "syncToken" in query:
            if NOT_WITH_SYNC & query.keys():
                raise refused(400, "badRequest", "Sync token cannot be used with this parameter")
            since = self.sync_place(query["syncToken"], calendar["id"], flat)
        events = self.events[calendar["id"]].values()
        if since:
            rows = [self.shown(event) for event in events if event["seq"] > since]
        else:
            rows = [self.shown(event) for event in events if event["status"] != "cancelled"]
        page, token = page_of(rows, query, query.get("maxResults", 250))
        if not token:
            token = {"nextSyncToken": sealed(calendar=calendar["id"], flat=flat, seq=self.count)}
        return {
            "kind": "calendar#events",
            "etag": f'"p{self.count}"',
            "summary": calendar["summary"],
            "description": "",
            "updated": self.remote.now(),
            "timeZone": calendar["timeZone"],
            "accessRole": calendar["accessRole"],
            "defaultReminders": [],
            "items": page,
            **token,
        }

    def sync_place(self, token, calendar, flat):
        try:
            place = opened(token)
            fits = (place["calendar"], place["flat"]) == (calendar, flat)
        except (ValueError, KeyError, TypeError):
            raise refused(400, "invalid", "Invalid sync token value.", location="syncToken") from None
        if not fits:
            raise refused(400, "invalid", "Sync token does not fit this request.", location="syncToken")
        if place["seq"] < self.oldest:
            words = "Sync token is no longer valid, a full sync is required."
            raise refused(410, "fullSyncRequired", words, domain="calendar", location="syncToken")
        return place["seq"]

    def forget(self):
        """Let every sync token given so far be too old."""
        self.oldest = self.tick()

    def insert(self, calendar, draft):
        own = draft.get("id") or f"srv{self.tick():08}"
        if not re.fullmatch(r"[a-v0-9]{5,1024}", own):
            raise refused(400, "invalid", "Invalid resource id value.", domain="calendar", location="id")
        if own in self.events[calendar]:
            raise refused(409, "duplicate", "The requested identifier already exists.")
        event = {
            "kind": "calendar#event",
            "id": own,
            "status": "confirmed",
            "htmlLink": f"https://www.google.com/calendar/event?eid={own}",
            "created": self.remote.now(),
            "creator": {"email": PRIMARY, "self": True},
            "organizer": {"email": PRIMARY, "displayName": "Ada", "self": True},
            "iCalUID": f"{own}@google.com",
            "sequence": 0,
            "reminders": {"useDefault": True},
            "eventType": "default",
        }
        return self.shown(self.change(calendar, event, draft))

    def change(self, calendar, event, draft):
        changed = event | {name: value for name, value in draft.items() if name not in {"start", "end"}}
        for name in ("start", "end"):
            span = {**event.get(name, {}), **(draft.get(name) or {})}
            changed[name] = {part: value for part, value in span.items() if value is not None}
        self.check(changed)
        changed = {name: value for name, value in changed.items() if value not in (None, "")}
        changed |= {"updated": self.remote.now(), "etag": f'"{self.tick()}"'}
        self.events[calendar][event["id"]] = changed | {"seq": self.count}
        return self.events[calendar][event["id"]]

    def check(self, event):
        for name in ("start", "end"):
            if not event[name]:
                raise refused(400, "required", f"Missing {name} time.", domain="global", location=name)
            if set(event[name]) - {"date", "dateTime", "timeZone"} or len(set(event[name]) - {"timeZone"}) != 1:
                raise refused(400, "invalid", f"Invalid {name} time.", location=name)
        if ("date" in event["start"]) != ("date" in event["end"]):
            raise refused(400, "invalid", "Start and end times must either both be date or both be dateTime.")
        if event["status"] not in {"confirmed", "tentative", "cancelled"}:
            raise refused(400, "invalid", "Invalid Value", location="status")
        try:
            read = date.fromisoformat if "date" in event["start"] else at
            start, end = (read(event[name].get("date") or event[name]["dateTime"]) for name in ("start", "end"))
        except ValueError:
            raise refused(400, "required", "Missing time zone definition for start time.") from None
        if not start < end:
            raise refused(400, "timeRangeEmpty", "The specified time range is empty.", domain="calendar")
        if isinstance(start, datetime) and len(event.get("summary") or "") > 1024:
            raise refused(400, "invalid", "Invalid Value", location="summary")

    def one(self, method, own, id_, asked):
        mails = {} if method == "GET" else {"sendUpdates": one_of("all", "externalOnly", "none")}
        asked.takes(**mails)
        calendar = self.calendar(own)["id"] if method == "GET" else self.writable(own)
        event = self.events[calendar].get(id_)
        if event is None:
            raise not_found()
        if method == "GET":
            return self.shown(event, whole_one=True)
        if event["status"] == "cancelled":
            raise refused(410, "deleted", "Resource has been deleted")
        match = asked.headers.get("if-match")
        if match not in {None, event["etag"]}:
            raise refused(412, "conditionNotMet", "Precondition Failed", location="If-Match", at="header")
        if event["eventType"] == "birthday":
            raise refused(400, "eventTypeRestriction", "Not allowed for this event type.", domain="calendar")
        if method == "PATCH":
            draft = asked.draft(**{name: kind for name, kind in WRITABLE.items() if name != "id"})
            return self.shown(self.change(calendar, event, draft))
        if method == "DELETE":
            self.change(calendar, event, {"status": "cancelled"})
            return None
        raise refused(405, "httpMethodNotAllowed", "Method Not Allowed")

    def shown(self, event, *, whole_one=False):
        if event["status"] == "cancelled" and not whole_one:
            return {name: event[name] for name in ("kind", "etag", "id", "status")}
        return {name: value for name, value in event.items() if name != "seq"}

    def tick(self):
        self.count += 1
        return self.count
