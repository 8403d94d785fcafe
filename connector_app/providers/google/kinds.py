"""What a Google account holds for this program: lists and their tasks, calendars and their events, and files.

What cannot be done is said here, in the words of the window.
"""

from connector_app.language import said
from connector_app.model.item import Abilities, Choice, Field, Kind
from connector_app.model.markup import whole

TO_DO, DONE, HIDDEN = "active", "inactive", "archived"
KEY_SECONDS = 30 * 86400.0
"""For so long a repeated event is relied on to be the same: its id is ours, and a calendar never takes one twice."""

_CALENDAR_ONLY = said(
    "Calendars are made, renamed and deleted at calendar.google.com; their events can be changed here."
)


def of_our_times(text: str) -> str:
    """Return "" for a day or a moment that there is a day after, and a sentence for others."""
    return "" if "1000" < text[:4] < "9000" else said("Write the year with four digits, like 2026")


_TASK_STATUSES = (Choice(TO_DO, said("To do", "the state")), Choice(DONE, said("Done", "the state")))
_EVENT_STATUSES = (Choice("confirmed", said("Confirmed")), Choice("tentative", said("Tentative")))

OTHER_ORIGIN = "OTHER"
_ORIGINS = (
    Choice("DOCUMENT", said("A document")),
    Choice("SPACE", said("A chat")),
    Choice("GMAIL", said("A message")),
    Choice(OTHER_ORIGIN, said("Another program")),
)
ORIGINS = frozenset(each.value for each in _ORIGINS)
"""In what a task can be assigned, by Google’s own words for it."""

_ACCESS = (
    Choice("owner", said("Change events and share it")),
    Choice("writer", said("Change events")),
    Choice("reader", said("See events")),
    Choice("freeBusyReader", said("See when there is something")),
)
_SORTS = (
    Choice("birthday", said("Birthday")),
    Choice("focusTime", said("Focus time")),
    Choice("fromGmail", said("Made from a message")),
    Choice("outOfOffice", said("Out of office")),
    Choice("workingLocation", said("Working location")),
)

TASKLIST = Kind(
    id="tasklist",
    seen_by=said("Only you", "who can see it"),
    name=said("Task list"),
    plural=said("Task lists"),
    icon="layers",
    fields=(Field("title", said("Title"), required=True, longest=1024),),
    removal=said("Delete list and its tasks"),
)

TASK = Kind(
    id="task",
    seen_by=said("Only you", "who can see it"),
    name=said("Task"),
    plural=said("Tasks"),
    icon="list-checks",
    fields=(
        Field("title", said("Title"), required=True, longest=1024, hint=said("What is to be done")),
        Field("tasklist", said("List", "the noun"), "reference", required=True, at_creation=True, of="tasklist"),
        Field("notes", said("Notes"), "text", longest=8192),
        Field("due", said("Due", "the day on which it is"), "date", hint=said("A day; Google keeps no time of day")),
        Field("status", said("Status"), "choice", required=True, choices=_TASK_STATUSES, default=TO_DO),
        Field("origin", said("Assigned in"), "choice", read_only=True, choices=_ORIGINS),
    ),
    statuses=(*_TASK_STATUSES, Choice(HIDDEN, said("Done and cleared away"))),
    parent="tasklist",
)

CALENDAR = Kind(
    id="calendar",
    name=said("Calendar"),
    plural=said("Calendars"),
    icon="calendar",
    fields=(
        Field("title", said("Title"), read_only=True),
        Field("description", said("Description"), "text", read_only=True),
        Field("time_zone", said("Time zone"), read_only=True),
        Field(
            "access", said("You may", "what somebody may do with a calendar"), "choice", read_only=True, choices=_ACCESS
        ),
    ),
    can=Abilities(create=_CALENDAR_ONLY, update=_CALENDAR_ONLY, delete=_CALENDAR_ONLY),
)

EVENT = Kind(
    id="event",
    seen_by=said("Everyone who can see the calendar", "who can see it"),
    name=said("Event"),
    plural=said("Events"),
    icon="calendar",
    fields=(
        Field("title", said("Title"), required=True, longest=1024),
        Field("calendar", said("Calendar"), "reference", required=True, at_creation=True, of="calendar"),
        Field("start", said("Begins", "the time of an event"), "moment", check=of_our_times),
        Field(
            "end",
            said("Ends", "the time of an event"),
            "moment",
            check=of_our_times,
            hint=said("Left empty: one hour later"),
        ),
        Field(
            "day", said("All day on"), "date", check=of_our_times, hint=said("In place of a time, such as 2026-03-09")
        ),
        Field("last_day", said("Last day"), "date", check=of_our_times, hint=said("Left empty: the same day")),
        Field("location", said("Place", "where it is"), longest=1024),
        Field("description", said("Description"), "text", longest=8192, check=whole),
        Field("status", said("Status"), "choice", required=True, choices=_EVENT_STATUSES, default="confirmed"),
        Field("organizer", said("Organised by"), read_only=True),
        Field("guests", said("Guests"), read_only=True),
        Field(
            "repeats",
            said("Repeats", "that an event comes again"),
            "choice",
            read_only=True,
            choices=(Choice("yes", said("Yes")),),
        ),
        Field("sort", said("Sort of event"), "choice", read_only=True, choices=_SORTS),
    ),
    statuses=_EVENT_STATUSES,
    parent="calendar",
    key_seconds=KEY_SECONDS,
)

FORMATS = {
    "document": "application/vnd.google-apps.document",
    "spreadsheet": "application/vnd.google-apps.spreadsheet",
    "folder": "application/vnd.google-apps.folder",
}
"""What can be made empty, by our names: the platform's own."""

FILE = Kind(
    id="file",
    name=said("File"),
    plural=said("Files"),
    icon="hard-drive",
    fields=(
        Field("title", said("Name"), required=True, longest=255),
        Field(
            "format",
            said("Format", "of a file"),
            "choice",
            required=True,
            at_creation=True,
            choices=(
                Choice("document", said("Document")),
                Choice("spreadsheet", said("Spreadsheet")),
                Choice("folder", said("Folder")),
            ),
            default="document",
        ),
        Field("description", said("Description"), "text", longest=4096),
        Field(
            "starred",
            said("Star"),
            "choice",
            required=True,
            choices=(Choice("no", said("Not starred")), Choice("yes", said("Starred"))),
            default="no",
        ),
        Field("owner", said("Owner"), read_only=True),
        Field("size", said("Size in bytes"), read_only=True),
    ),
    removal=said("Move to trash"),
)

KINDS = (TASKLIST, TASK, CALENDAR, EVENT, FILE)
