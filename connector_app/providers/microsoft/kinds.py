"""What Microsoft 365 holds: To Do lists and their tasks, the events of the calendar, and what lies in OneDrive."""

from connector_app.model.item import Choice, Field, Kind
from connector_app.model.markup import whole

YES_NO = (Choice("no", "No"), Choice("yes", "Yes"))
TASK_STATUSES = (Choice("active", "Open"), Choice("inactive", "Done"), Choice("archived", "Deferred"))
STAGES = (
    Choice("notStarted", "Not started"),
    Choice("inProgress", "In progress"),
    Choice("waitingOnOthers", "Waiting on others"),
)

KEY_SECONDS = 7200.0
"""How long a repeated create of an event is relied on to be dropped. Microsoft names no time; the mark stays on the
event itself, so that this is far less than what it should be."""

LIST = Kind(
    id="tasklist",
    seen_by="Only you",
    name="To Do list",
    plural="To Do lists",
    icon="list-checks",
    fields=(
        Field("title", "Name", required=True),
        Field("role", "What it is for", read_only=True),
        Field("shared", "Shared", read_only=True),
    ),
    removal="Delete with its tasks",
)

TASK = Kind(
    id="task",
    seen_by="Everyone who shares the list",
    name="Task",
    plural="Tasks",
    icon="circle-check",
    fields=(
        Field("title", "Title", required=True),
        Field("list", "List", "reference", required=True, of="tasklist", at_creation=True),
        Field("status", "Status", "choice", choices=TASK_STATUSES, default="active", required=True),
        Field("stage", "How far it is", "choice", choices=STAGES, hint="While the task is open"),
        Field(
            "importance",
            "Importance",
            "choice",
            choices=(Choice("low", "Low"), Choice("normal", "Normal"), Choice("high", "High")),
            default="normal",
            required=True,
        ),
        Field("due", "Due", "date"),
        Field("reminder", "Reminder", "moment"),
        Field("tags", "Categories", "tags", hint="Words, separated by commas"),
        Field("description", "Notes", "text", check=whole),
    ),
    statuses=TASK_STATUSES,
    parent="tasklist",
)

EVENT = Kind(
    id="event",
    seen_by="You and whoever can see your calendar",
    name="Event",
    plural="Events",
    icon="calendar",
    fields=(
        Field("title", "Title", required=True),
        Field("start", "Starts", "moment", required=True),
        Field("end", "Ends", "moment", required=True),
        Field("all_day", "Whole day", "choice", choices=YES_NO, default="no", required=True),
        Field("location", "Place"),
        Field("tags", "Categories", "tags", hint="Words, separated by commas"),
        Field("description", "Notes", "text", check=whole),
        Field("organizer", "Organised by", read_only=True),
        Field("repeats", "Repeats", read_only=True),
    ),
    statuses=(Choice("active", "Coming up"), Choice("inactive", "Over"), Choice("archived", "Cancelled")),
    removal="Delete, telling guests",
    key_seconds=KEY_SECONDS,
)

FILE = Kind(
    id="file",
    seen_by="Only you",
    name="OneDrive item",
    plural="OneDrive items",
    icon="hard-drive",
    fields=(
        Field(
            "title",
            "Name",
            required=True,
            longest=255,
            hint="A new item is a folder",
            shape=r'[^"*:<>?/\\|]+',
            shape_words='A name cannot hold any of " * : < > ? / \\ |',
        ),
        Field("type", "What it is", read_only=True),
        Field("size", "Size", read_only=True),
        Field("description", "Description", "text", read_only=True),
    ),
    statuses=(Choice("active", "Available"),),
    removal="Move to the recycle bin",
)

KINDS = (TASK, LIST, EVENT, FILE)
