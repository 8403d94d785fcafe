"""Signing in to Microsoft: what is asked for, what was granted, and how to get a client of one's own."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from connector_app.language import said
from connector_app.model.call import Reply
from connector_app.model.connection import Access
from connector_app.model.oauth import AuthorizationServer, Redirect, TokenSet
from connector_app.model.oauth import read_tokens as read_plain_tokens
from connector_app.model.permission import Group
from connector_app.model.provider import Permissions
from connector_app.model.ways_in import Setup, SetupStep, Tenant
from connector_app.providers.microsoft.failures import APPROVAL

BASIS = ("openid", "profile", "offline_access", "User.Read")
SCOPES: dict[Access, tuple[str, ...]] = {
    "read": (*BASIS, "Tasks.Read", "Calendars.Read", "Files.Read"),
    "change": (*BASIS, "Tasks.ReadWrite", "Calendars.ReadWrite", "Files.ReadWrite"),
}
GROUPS = (
    Group(
        "tasks",
        "To Do",
        said("your tasks", "goes on after “see” and “change”"),
        ("tasklist", "task"),
        {"read": ("Tasks.Read",), "change": ("Tasks.ReadWrite",)},
        {
            "read": said("See your To Do lists and tasks"),
            "change": said("See, create, change and delete your To Do lists and tasks"),
        },
    ),
    Group(
        "calendar",
        said("Calendar"),
        said("your calendar", "goes on after “see” and “change”"),
        ("event",),
        {"read": ("Calendars.Read",), "change": ("Calendars.ReadWrite",)},
        {
            "read": said("See the events of your calendar"),
            "change": said("See, create, change and delete the events of your calendar"),
        },
    ),
    Group(
        "files",
        "OneDrive",
        said("your files in OneDrive", "goes on after “see” and “change”"),
        ("file",),
        {"read": ("Files.Read",), "change": ("Files.ReadWrite",)},
        {
            "read": said("See the names of your files in OneDrive"),
            "change": said("See and rename your files in OneDrive, make folders, and move things to its recycle bin"),
        },
    ),
)
UNECHOED = frozenset({"openid", "profile", "offline_access", "email"})
"""Permissions of the sign-in itself: whether they were granted is not always told."""


def read_tokens(reply: Reply, at: datetime) -> TokenSet:
    """Read a token answer. Permissions may come with the address of what they are for: only their names count."""
    tokens = read_plain_tokens(reply, at)
    return replace(tokens, scopes=tuple(scope.rpartition("/")[2] for scope in tokens.scopes))


def missing(access: Access, granted: tuple[str, ...]) -> tuple[str, ...]:
    """Return the permissions that were not granted. The right to change includes the right to read."""
    have = {scope.rpartition("/")[2].lower() for scope in granted}
    have |= {scope.replace(".readwrite", ".read") for scope in have}
    return tuple(scope for scope in SCOPES[access] if scope not in UNECHOED and scope.lower() not in have)


OAUTH = AuthorizationServer(
    redirect=Redirect("", host="localhost"),  # the registered address has no path, and any port counts as the same
    scopes=SCOPES,
    hint_parameter="login_hint",
    extra={"response_mode": "form_post", "prompt": "select_account"},
    read_tokens=read_tokens,
    refused_codes=("access_denied", "authorization_declined"),
    approval_codes=("consent_required", *(f"AADSTS{number}" for number in sorted(APPROVAL))),
)

_WHO = (said("See your name and mail address"),)
PERMISSIONS: Mapping[Access, Permissions] = {
    "read": Permissions(
        may=_WHO,
        may_not=(said("Create, change or delete anything"), said("See your mail"), said("See what other people keep")),
    ),
    "change": Permissions(
        may=_WHO,
        may_not=(
            said("See your mail"),
            said("See what other people keep"),
            said("Delete anything in OneDrive for good"),
        ),
    ),
}
"""What is so whatever is left out; the rest stands with its group."""

PORTAL = "https://entra.microsoft.com"
REDIRECT = "http://localhost"
ID_EXAMPLE = "11111111-2222-3333-4444-555555555555"
ID_PATTERN = r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"

SETUP = Setup(
    steps=(
        SetupStep(
            said(
                "Sign in at the address below and choose App registrations, then New registration. If it says that"
                " something outside of a directory is deprecated, first make a free account at azure.microsoft.com/free"
                " (it asks for a card and charges nothing), then come back."
            ),
            link=PORTAL,
        ),
        SetupStep(
            said(
                "Type a name. For the supported account types choose the one with any organisational directory and"
                " personal Microsoft accounts. Leave the redirect address empty. Choose Register, then copy the"
                " Application (client) ID into the field below."
            ),
        ),
        SetupStep(
            said(
                "Choose Authentication, then Add a platform, then Mobile and desktop applications. Put this address"
                " under Custom redirect URIs and choose Configure. Under Advanced settings set Allow public client"
                " flows to Yes, and save. Make no client secret: this program needs none."
            ),
            copy=REDIRECT,
        ),
    ),
    id_example=ID_EXAMPLE,
    id_pattern=ID_PATTERN,
    minutes=5,
    tenant=Tenant(
        "Directory (tenant) ID",
        "common",
        example=said("{id}, or a domain like {domain}", id=ID_EXAMPLE, domain="contoso.onmicrosoft.com"),
        pattern=rf"{ID_PATTERN}|[A-Za-z0-9.-]+\.[A-Za-z]{{2,}}|common|consumers|organizations",
        others={"9002331": "consumers", "9002332": "organizations"},
    ),
)
