"""What a Google account holds for this program: lists and their tasks, calendars and their events, and files.

What cannot be done is said here, in the words of the window.
"""

from connector_app.model.item import Abilities, Choice, Field, Kind
from connector_app.model.markup import whole

TO_DO, DONE, HIDDEN = "active", "inactive", "archived"
KEY_SECONDS = 30 * 86400.0
"""For so long a repeated event is relied on to be the same: its id is ours, and a calendar never takes one twice."""

_CALENDAR_ONLY = "Calendars are made, renamed and deleted at calendar.google.com; their events can be changed here."


def of_our_times(text: str) -> str:
    """Return "" for a day or a moment that there is a day after, and a sentence for others."""
    return "" if "1000" < text[:4] < "9000" else "Write the year with four digits, like 2026"


_TASK_STATUSES = (Choice(TO_DO, "To do"), Choice(DONE, "Done"))
_EVENT_STATUSES = (Choice("confirmed", "Confirmed"), Choice("tentative", "Tentative"))

TASKLIST = Kind(
    id="tasklist",
    seen_by="Only you",
    name="Task list",
    plural="Task lists",
    icon="layers",
    fields=(Field("title", "Title", required=True, longest=1024),),
    removal="Delete list and its tasks",
)

TASK = Kind(
    id="task",
    seen_by="Only you",
    name="Task",
    plural="Tasks",
    icon="list-checks",
    fields=(
        Field("title", "Title", required=True, longest=1024, hint="What is to be done"),
        Field("tasklist", "List", "reference", required=True, at_creation=True, of="tasklist"),
        Field("notes", "Notes", "text", longest=8192),
        Field("due", "Due", "date", hint="A day; Google keeps no time of day"),
        Field("status", "Status", "choice", required=True, choices=_TASK_STATUSES, default=TO_DO),
        Field("origin", "Assigned in", read_only=True),
    ),
    statuses=(*_TASK_STATUSES, Choice(HIDDEN, "Done and cleared away")),
    parent="tasklist",
)

CALENDAR = Kind(
    id="calendar",
    name="Calendar",
    plural="Calendars",
    icon="calendar",
    fields=(
        Field("title", "Title", read_only=True),
        Field("description", "Description", "text", read_only=True),
        Field("time_zone", "Time zone", read_only=True),
        Field("access", "You may", read_only=True),
    ),
    can=Abilities(create=_CALENDAR_ONLY, update=_CALENDAR_ONLY, delete=_CALENDAR_ONLY),
)

EVENT = Kind(
    id="event",
    seen_by="Everyone who can see the calendar",
    name="Event",
    plural="Events",
    icon="calendar",
    fields=(
        Field("title", "Title", required=True, longest=1024),
        Field("calendar", "Calendar", "reference", required=True, at_creation=True, of="calendar"),
        Field("start", "Begins", "moment", check=of_our_times),
        Field("end", "Ends", "moment", check=of_our_times, hint="Left empty: one hour later"),
        Field("day", "All day on", "date", check=of_our_times, hint="In place of a time, such as 2026-03-09"),
        Field("last_day", "Last day", "date", check=of_our_times, hint="Left empty: the same day"),
        Field("location", "Place", longest=1024),
        Field("description", "Description", "text", longest=8192, check=whole),
        Field("status", "Status", "choice", required=True, choices=_EVENT_STATUSES, default="confirmed"),
        Field("organizer", "Organised by", read_only=True),
        Field("guests", "Guests", read_only=True),
        Field("repeats", "Repeats", read_only=True),
        Field("sort", "Sort of event", read_only=True),
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
    name="File",
    plural="Files",
    icon="hard-drive",
    fields=(
        Field("title", "Name", required=True, longest=255),
        Field(
            "format",
            "Format",
            "choice",
            required=True,
            at_creation=True,
            choices=(
                Choice("document", "Document"),
                Choice("spreadsheet", "Spreadsheet"),
                Choice("folder", "Folder"),
            ),
            default="document",
        ),
        Field("description", "Description", "text", longest=4096),
        Field(
            "starred",
            "Star",
            "choice",
            required=True,
            choices=(Choice("no", "Not starred"), Choice("yes", "Starred")),
            default="no",
        ),
        Field("owner", "Owner", read_only=True),
        Field("size", "Size in bytes", read_only=True),
    ),
    removal="Move to trash",
)

KINDS = (TASKLIST, TASK, CALENDAR, EVENT, FILE)
