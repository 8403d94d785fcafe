"""The one kind of the practice platform, with the specification's rules and messages."""

from connector_app.language import said
from connector_app.model.item import Choice, Field, Kind

STATUSES = (
    Choice("active", said("Active")),
    Choice("inactive", said("Inactive")),
    Choice("archived", said("Archived")),
)

ITEM = Kind(
    id="item",
    seen_by=said("Only you", "who can see it"),
    name=said("Item"),
    plural=said("Items"),
    icon="list-checks",
    fields=(
        Field("title", said("Title"), required=True, longest=200, hint=said("What it is about")),
        Field("description", said("Description"), "text", longest=2000),
        Field("status", said("Status"), "choice", required=True, choices=STATUSES, default="active"),
        Field("tags", said("Tags"), "tags", most=10, hint=said("Words, separated by commas")),
    ),
    statuses=STATUSES,
    key_seconds=86400.0,
)
KINDS = (ITEM,)
