"""The one kind of the practice platform, with the specification's rules and messages."""

from connector_app.model.item import Choice, Field, Kind

STATUSES = (Choice("active", "Active"), Choice("inactive", "Inactive"), Choice("archived", "Archived"))

ITEM = Kind(
    id="item",
    seen_by="Only you",
    name="Item",
    plural="Items",
    icon="list-checks",
    fields=(
        Field("title", "Title", required=True, longest=200, hint="What it is about"),
        Field("description", "Description", "text", longest=2000),
        Field("status", "Status", "choice", required=True, choices=STATUSES, default="active"),
        Field("tags", "Tags", "tags", most=10, hint="Words, separated by commas"),
    ),
    statuses=STATUSES,
    key_seconds=86400.0,
)
KINDS = (ITEM,)
