"""Issues and repositories: what they have, and what GitHub lets one do with them."""

import re
from typing import Any

from connector_app.model.item import Abilities, Choice, Field, Kind

ISSUE_STATUSES = (
    Choice("active", "Open"),
    Choice("inactive", "Closed as completed"),
    Choice("archived", "Closed as not planned"),
)
SETTABLE_REPOSITORY_STATUSES = (Choice("active", "Active"), Choice("archived", "Archived"))
REPOSITORY_STATUSES = (*SETTABLE_REPOSITORY_STATUSES, Choice("inactive", "Disabled by GitHub"))
VISIBILITIES = (Choice("private", "Only you and people you invite"), Choice("public", "Everyone"))

ISSUE = Kind(
    id="issue",
    seen_by="Everyone who can see the repository",
    author="author",
    name="Issue",
    plural="Issues",
    icon="circle-dot",
    fields=(
        Field(
            "repository",
            "Repository",
            "reference",
            of="repository",
            required=True,
            at_creation=True,
            hint="Where the issue belongs, like octocat/Hello-World",
            shape=r"[A-Za-z0-9._-]+/[A-Za-z0-9._-]+",
            shape_words="Repository must be an owner and a name, like octocat/Hello-World",
        ),
        Field("title", "Title", required=True, longest=256, hint="What it is about"),
        Field("body", "Description", "text", longest=65536),
        Field("status", "Status", "choice", required=True, choices=ISSUE_STATUSES, default="active", later=True),
        Field("labels", "Labels", "tags", hint="Words, separated by commas"),
        Field("assignees", "Assigned to", "tags", hint="User names at GitHub, separated by commas"),
        Field("author", "Written by", read_only=True),
        Field("milestone", "Milestone", read_only=True),
    ),
    statuses=ISSUE_STATUSES,
    can=Abilities(
        delete="GitHub does not let programs delete an issue. Close it instead: change its status to "
        "“Closed as not planned”. It can be opened again."
    ),
    removal="Close",
    parent="repository",
)


def name_of(typed: Any) -> str:
    """Return the name that GitHub makes of a typed one."""
    return re.sub(r"\s+", "-", str(typed))


REPOSITORY = Kind(
    id="repository",
    author="owner",
    shown_as=lambda values: {**values, "name": name_of(values["name"])},
    name="Repository",
    plural="Repositories",
    icon="layers",
    fields=(
        Field(
            "name",
            "Name",
            required=True,
            longest=100,
            hint="Letters from a to z, digits, - _ and full stops; spaces become hyphens",
            shape=r"[A-Za-z0-9._ -]+",
            shape_words="Name may hold letters from a to z, digits, hyphens, underscores, full stops and spaces only",
        ),
        Field("description", "Description", longest=350),
        Field(
            "status",
            "Status",
            "choice",
            required=True,
            choices=SETTABLE_REPOSITORY_STATUSES,
            default="active",
            later=True,
        ),
        Field(
            "visibility",
            "Who can see it",
            "choice",
            required=True,
            choices=VISIBILITIES,
            default="private",
            at_creation=True,
        ),
        Field("topics", "Topics", "tags", read_only=True),
        Field("owner", "Owner", read_only=True),
    ),
    statuses=REPOSITORY_STATUSES,
    can=Abilities(
        delete="Deleting a repository takes its code and its issues away for good, so the program never asks GitHub "
        "for that permission. Archive it instead, or delete it on its page at GitHub."
    ),
    removal="Archive",
    title_field="name",
)

KINDS = (ISSUE, REPOSITORY)
