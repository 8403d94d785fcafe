"""Signing in to Google: what is asked for, what a person may leave unticked, and how to get a client of one's own."""

from collections.abc import Mapping

from connector_app.language import said
from connector_app.model.connection import Access
from connector_app.model.oauth import AuthorizationServer, Redirect
from connector_app.model.permission import Group
from connector_app.model.provider import Permissions
from connector_app.model.ways_in import Setup, SetupStep

SCOPE = "https://www.googleapis.com/auth/"
IDENTITY = ("openid", "email")
TASKS, TASKS_READ = f"{SCOPE}tasks", f"{SCOPE}tasks.readonly"
EVENTS, EVENTS_READ = f"{SCOPE}calendar.events", f"{SCOPE}calendar.events.readonly"
CALENDARS = f"{SCOPE}calendar.calendarlist.readonly"
FILES = f"{SCOPE}drive.file"

BOXES: Mapping[Access, tuple[str, ...]] = {
    "read": (TASKS_READ, EVENTS_READ, CALENDARS, FILES),
    "change": (TASKS, EVENTS, CALENDARS, FILES),
}
"""The boxes on Google's page, by access level: a person may untick any of them."""

GROUPS = (
    Group(
        "tasks",
        said("Tasks"),
        said("your tasks", "goes on after “see” and “change”"),
        ("tasklist", "task"),
        {"read": (TASKS_READ,), "change": (TASKS,)},
        {
            "read": said("See your task lists and tasks"),
            "change": said("See, create, change and delete your task lists and tasks"),
        },
    ),
    Group(
        "calendar",
        said("Calendar"),
        said("your calendar", "goes on after “see” and “change”"),
        ("calendar", "event"),
        {"read": (EVENTS_READ, CALENDARS), "change": (EVENTS, CALENDARS)},
        {
            "read": said("See your calendars and their events"),
            "change": said("See your calendars, and see, create, change and delete their events"),
        },
    ),
    Group(
        "drive",
        "Drive",
        said("files in your Drive", "goes on after “see” and “change”"),
        ("file",),
        {"read": (FILES,), "change": (FILES,)},
        {
            "read": said("See the Drive files that were made by this program or opened with it"),
            "change": said(
                "See, create, rename and trash Drive files, if they were made by this program or opened with it"
            ),
        },
    ),
)

_CALENDAR, _CALENDAR_READ = f"{SCOPE}calendar", f"{SCOPE}calendar.readonly"
_WIDER = {
    TASKS_READ: (TASKS,),
    EVENTS: (_CALENDAR,),
    EVENTS_READ: (EVENTS, _CALENDAR, _CALENDAR_READ),
    CALENDARS: (f"{SCOPE}calendar.calendarlist", _CALENDAR, _CALENDAR_READ),
    FILES: (f"{SCOPE}drive",),
}
"""What includes what."""

OAUTH = AuthorizationServer(
    redirect=Redirect("/callback/google"),
    scopes={level: (*IDENTITY, *boxes) for level, boxes in BOXES.items()},
    secret="required",
    issuer="https://accounts.google.com",
    hint_parameter="login_hint",
    extra={"access_type": "offline", "prompt": "select_account consent"},
    approval_codes=("admin_policy_enforced",),
)


def missing(access: Access, granted: tuple[str, ...]) -> tuple[str, ...]:
    """Return the boxes of an access level that were not ticked. A wider permission counts as well."""
    there = set(granted)
    return tuple(box for box in BOXES[access] if not there & {box, *_WIDER.get(box, ())})


_WHO = (said("See your name and e-mail address"),)
PERMISSIONS: Mapping[Access, Permissions] = {
    "read": Permissions(
        may=_WHO,
        may_not=(
            said("Create, change or delete anything, although Google’s own page speaks of changing files"),
            said("See your mail, your contacts or any other file"),
        ),
    ),
    "change": Permissions(
        may=_WHO,
        may_not=(
            said("See your mail, your contacts or any other file"),
            said("Create, share or delete whole calendars"),
        ),
    ),
}
"""What is so whatever is left out; the rest stands with its group."""

CONSENT_WORDS = said(
    "If Google says that it has not verified this app, choose “Advanced” and then “Go to …”. Tick every box, then"
    " choose “Continue”."
)

_CONSOLE = "https://console.cloud.google.com"
SETUP = Setup(
    steps=(
        SetupStep(
            said(
                "Open the Google Cloud console, sign in, choose “Select a project”, then “New project”. Give it a name"
                " and choose “Create”."
            ),
            link=f"{_CONSOLE}/projectcreate",
        ),
        SetupStep(
            said(
                "Under “APIs & Services”, “Library”, find “Google Tasks API”, “Google Calendar API” and “Google Drive"
                " API”, and choose “Enable” for each of the three."
            ),
            link=f"{_CONSOLE}/apis/library",
        ),
        SetupStep(
            said(
                "Under “APIs & Services”, “OAuth consent screen”, choose “Get started”: a name, your e-mail address,"
                " the audience “External”, and “Create”."
            ),
            link=f"{_CONSOLE}/auth/overview",
        ),
        SetupStep(
            said("Under “Data Access” choose “Add or remove scopes”, paste these lines, then “Update” and “Save”."),
            copy="\n".join(BOXES["change"]),
            link=f"{_CONSOLE}/auth/scopes",
        ),
        SetupStep(
            said(
                "Under “Audience” choose “Publish app” and confirm. Without this the connection ends after seven days."
                " Google need not verify anything for your own use."
            ),
            link=f"{_CONSOLE}/auth/audience",
        ),
        SetupStep(
            said(
                "Under “Clients” choose “Create client”, the type “Desktop app”, and “Create”. No address has to be"
                " entered there: this program may answer at any port of your own computer."
            ),
            link=f"{_CONSOLE}/auth/clients/create",
        ),
        SetupStep(
            said(
                "Copy the client id and the client secret into the fields here before you close that page: Google shows"
                " the secret only once."
            )
        ),
    ),
    id_example="123456789012-abc123def456.apps.googleusercontent.com",
    id_pattern=r"[0-9]+-[0-9a-z]+\.apps\.googleusercontent\.com",
    secret_example="GOCSPX-your-client-secret",
    secret_pattern=r"[A-Za-z0-9_-]{16,64}",
    minutes=10,
)
