"""What Microsoft 365 holds: To Do lists and their tasks, the events of the calendar, and what lies in OneDrive."""

from connector_app.language import said
from connector_app.model.item import Choice, Field, Kind
from connector_app.model.markup import whole

YES_NO = (Choice("no", said("No")), Choice("yes", said("Yes")))
TASK_STATUSES = (
    Choice("active", said("Open", "the state")),
    Choice("inactive", said("Done", "the state")),
    Choice("archived", said("Deferred")),
)
STAGES = (
    Choice("notStarted", said("Not started")),
    Choice("inProgress", said("In progress")),
    Choice("waitingOnOthers", said("Waiting on others")),
)
_ROLES = (
    Choice("defaultList", said("Where new tasks go")),
    Choice("flaggedEmails", said("Mail that you flagged")),
)
ROLES = frozenset(each.value for each in _ROLES)
"""What a list can be for, by Microsoft’s own words for it."""

BY_YOU, WITH_YOU = "by-you", "with-you"
_SHARED = (Choice(BY_YOU, said("You share it")), Choice(WITH_YOU, said("Somebody shares it with you")))
REPEATED = "series"
_REPEATS = (Choice(REPEATED, said("A change here is a change to every date")),)
PLAIN_FILE, FOLDER = "file", "folder"
_TYPES = (Choice(PLAIN_FILE, said("File")), Choice(FOLDER, said("Folder")))

KEY_SECONDS = 7200.0
"""How long a repeated create of an event is relied on to be dropped. Microsoft names no time; the mark stays on the
event itself, so that this is far less than what it should be."""

LIST = Kind(
    id="tasklist",
    seen_by=said("Only you", "who can see it"),
    name=said("To Do list"),
    plural=said("To Do lists"),
    icon="list-checks",
    fields=(
        Field("title", said("Name"), required=True),
        Field("role", said("What it is for"), "choice", read_only=True, choices=_ROLES),
        Field("shared", said("Shared", "with others"), "choice", read_only=True, choices=_SHARED),
    ),
    removal=said("Delete with its tasks"),
)

TASK = Kind(
    id="task",
    seen_by=said("Everyone who shares the list", "who can see it"),
    name=said("Task"),
    plural=said("Tasks"),
    icon="circle-check",
    fields=(
        Field("title", said("Title"), required=True),
        Field("list", said("List", "the noun"), "reference", required=True, of="tasklist", at_creation=True),
        Field("status", said("Status"), "choice", choices=TASK_STATUSES, default="active", required=True),
        Field("stage", said("How far it is"), "choice", choices=STAGES, hint=said("While the task is open")),
        Field(
            "importance",
            said("Importance"),
            "choice",
            choices=(
                Choice("low", said("Low", "importance")),
                Choice("normal", said("Normal", "importance")),
                Choice("high", said("High", "importance")),
            ),
            default="normal",
            required=True,
        ),
        Field("due", said("Due", "the day on which it is"), "date"),
        Field("reminder", said("Reminder"), "moment"),
        Field("tags", said("Categories"), "tags", hint=said("Words, separated by commas")),
        Field("description", said("Notes"), "text", check=whole),
    ),
    statuses=TASK_STATUSES,
    parent="tasklist",
)

EVENT = Kind(
    id="event",
    seen_by=said("You and whoever can see your calendar", "who can see it"),
    name=said("Event"),
    plural=said("Events"),
    icon="calendar",
    fields=(
        Field("title", said("Title"), required=True),
        Field("start", said("Starts", "the time of an event"), "moment", required=True),
        Field("end", said("Ends", "the time of an event"), "moment", required=True),
        Field("all_day", said("Whole day"), "choice", choices=YES_NO, default="no", required=True),
        Field("location", said("Place", "where it is")),
        Field("tags", said("Categories"), "tags", hint=said("Words, separated by commas")),
        Field("description", said("Notes"), "text", check=whole),
        Field("organizer", said("Organised by"), read_only=True),
        Field("repeats", said("Repeats", "that an event comes again"), "choice", read_only=True, choices=_REPEATS),
    ),
    statuses=(
        Choice("active", said("Coming up")),
        Choice("inactive", said("Over", "the state")),
        Choice("archived", said("Cancelled")),
    ),
    removal=said("Delete, telling guests"),
    key_seconds=KEY_SECONDS,
)

FILE = Kind(
    id="file",
    seen_by=said("Only you", "who can see it"),
    name=said("OneDrive item"),
    plural=said("OneDrive items"),
    icon="hard-drive",
    fields=(
        Field(
            "title",
            said("Name"),
            required=True,
            longest=255,
            hint=said("A new item is a folder"),
            shape=r'[^"*:<>?/\\|]+',
            shape_words=said('A name cannot hold any of " * : < > ? / \\ |'),
        ),
        Field("type", said("What it is"), "choice", read_only=True, choices=_TYPES),
        Field("size", said("Size", "of a file"), read_only=True),
        Field("description", said("Description"), "text", read_only=True),
    ),
    statuses=(Choice("active", said("Available")),),
    removal=said("Move to the recycle bin"),
)

KINDS = (TASK, LIST, EVENT, FILE)
