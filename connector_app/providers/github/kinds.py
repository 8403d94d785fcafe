"""Issues and repositories: what they have, and what GitHub lets one do with them."""

import re
from typing import Any

from connector_app.language import said
from connector_app.model.item import Abilities, Choice, Field, Kind

ISSUE_STATUSES = (
    Choice("active", said("Open", "the state")),
    Choice("inactive", said("Closed as completed")),
    Choice("archived", said("Closed as not planned")),
)
SETTABLE_REPOSITORY_STATUSES = (Choice("active", said("Active")), Choice("archived", said("Archived")))
REPOSITORY_STATUSES = (*SETTABLE_REPOSITORY_STATUSES, Choice("inactive", said("Disabled by GitHub")))
VISIBILITIES = (
    Choice("private", said("Only you and people you invite", "who can see it")),
    Choice("public", said("Everyone", "who can see it")),
)

ISSUE = Kind(
    id="issue",
    seen_by=said("Everyone who can see the repository", "who can see it"),
    author="author",
    name=said("Issue"),
    plural=said("Issues"),
    icon="circle-dot",
    fields=(
        Field(
            "repository",
            said("Repository"),
            "reference",
            of="repository",
            required=True,
            at_creation=True,
            hint=said("Where the issue belongs, like octocat/Hello-World"),
            shape=r"[A-Za-z0-9._-]+/[A-Za-z0-9._-]+",
            shape_words=said("Repository must be an owner and a name, like octocat/Hello-World"),
        ),
        Field("title", said("Title"), required=True, longest=256, hint=said("What it is about")),
        Field("body", said("Description"), "text", longest=65536),
        Field("status", said("Status"), "choice", required=True, choices=ISSUE_STATUSES, default="active", later=True),
        Field("labels", said("Labels"), "tags", hint=said("Words, separated by commas")),
        Field("assignees", said("Assigned to"), "tags", hint=said("User names at GitHub, separated by commas")),
        Field("author", said("Written by"), read_only=True),
        Field("milestone", said("Milestone"), read_only=True),
    ),
    statuses=ISSUE_STATUSES,
    can=Abilities(
        delete=said(
            "GitHub does not let programs delete an issue. Close it instead: change its status to "
            "“Closed as not planned”. It can be opened again."
        )
    ),
    removal=said("Close", "the verb"),
    parent="repository",
)


def name_of(typed: Any) -> str:
    """Return the name that GitHub makes of a typed one."""
    return re.sub(r"\s+", "-", str(typed))


REPOSITORY = Kind(
    id="repository",
    author="owner",
    shown_as=lambda values: {**values, "name": name_of(values["name"])},
    name=said("Repository"),
    plural=said("Repositories"),
    icon="layers",
    fields=(
        Field(
            "name",
            said("Name"),
            required=True,
            longest=100,
            hint=said("Letters from a to z, digits, - _ and full stops; spaces become hyphens"),
            shape=r"[A-Za-z0-9._ -]+",
            shape_words=said(
                "Name may hold letters from a to z, digits, hyphens, underscores, full stops and spaces only"
            ),
        ),
        Field("description", said("Description"), longest=350),
        Field(
            "status",
            said("Status"),
            "choice",
            required=True,
            choices=SETTABLE_REPOSITORY_STATUSES,
            default="active",
            later=True,
        ),
        Field(
            "visibility",
            said("Who can see it"),
            "choice",
            required=True,
            choices=VISIBILITIES,
            default="private",
            at_creation=True,
        ),
        Field("topics", said("Topics"), "tags", read_only=True),
        Field("owner", said("Owner"), read_only=True),
    ),
    statuses=REPOSITORY_STATUSES,
    can=Abilities(
        delete=said(
            "Deleting a repository takes its code and its issues away for good, so the program never asks GitHub "
            "for that permission. Archive it instead, or delete it on its page at GitHub."
        )
    ),
    removal=said("Archive", "the verb"),
    title_field="name",
)

KINDS = (ISSUE, REPOSITORY)
