"""What Notion has: pages, tables ("data sources"), their rows, and what lies in the trash.

A table's columns are its own affair and differ from one to the next: a row's fields are made from its table's. Of a
table that nobody has seen yet, a row shows its columns as one text.
"""

from connector_app.model.item import Abilities, Choice, Field, Kind
from connector_app.providers.notion.columns import NO, YES, fields_in

LONGEST_TEXT = 2000
"""Characters in one piece of rich text (request limits)."""

LONGEST_BODY = 100_000
"""A whole request may hold 500 KB; this many characters fit whatever they are."""

ACTIVE, ARCHIVED = "active", "archived"

STATUSES = (Choice(ACTIVE, "In use"), Choice(ARCHIVED, "Archived"))
IN_TRASH = (Choice(ARCHIVED, "In the trash"), Choice(ACTIVE, "In use"))

_ID = r"[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}"
_TITLE = Field("title", "Title", required=True, longest=LONGEST_TEXT)
_SHOWN_TITLE = Field("title", "Title", read_only=True)
_STATUS = Field(
    "status", "State of the page", "choice", choices=STATUSES, hint="An archived page can be put back into use"
)
_LOCKED = Field(
    "locked",
    "Locked",
    "choice",
    choices=(Choice(NO, "No"), Choice(YES, "Yes")),
    hint="A locked page cannot be changed at Notion by mistake",
)
_TEXT = Field(
    "text",
    "Text",
    "text",
    longest=LONGEST_BODY,
    at_creation=True,
    hint="What the page says at first. Lines that begin with # become headings, lines with - become lists",
)

PAGE = Kind(
    id="page",
    seen_by="Everyone who can see the page it lies in",
    name="Page",
    plural="Pages",
    icon="file-text",
    fields=(
        _TITLE,
        Field(
            "parent",
            "Inside the page",
            "reference",
            of="page",
            at_creation=True,
            shape=_ID,
            shape_words="Choose the page that the new one belongs in",
            hint="Left empty: a private page of your own, which a connection of a whole workspace cannot make",
        ),
        _STATUS,
        _LOCKED,
        _TEXT,
        Field("icon", "Icon", read_only=True),
    ),
    statuses=STATUSES,
    removal="Move to trash",
    parent="page",
)

ROW = Kind(
    id="row",
    seen_by="Everyone who can see the table",
    name="Row",
    plural="Rows",
    icon="list-checks",
    fields=(
        _TITLE,
        Field(
            "source",
            "In the table",
            "reference",
            of="source",
            required=True,
            at_creation=True,
            shape=_ID,
            shape_words="Choose the table that the new row belongs in",
        ),
        _STATUS,
        _LOCKED,
        _TEXT,
        Field("description", "Description", "text", read_only=True),
        Field("tags", "Tags", "tags", read_only=True),
        Field("properties", "Columns", "text", read_only=True, hint="What stands in the other columns of this row"),
    ),
    statuses=STATUSES,
    removal="Move to trash",
    parent="source",
    columns=fields_in,
)

SOURCE = Kind(
    id="source",
    name="Table",
    plural="Tables",
    icon="layers",
    fields=(
        _SHOWN_TITLE,
        Field("description", "Description", "text", read_only=True),
        Field("columns", "Columns", "text", read_only=True),
    ),
    can=Abilities(
        create="A table is set up with its columns at Notion itself. Once it is there, its rows can be made here.",
        update="A table’s name and columns are changed at Notion itself. Its rows can be changed here.",
        delete="A table holds all its rows, so it is only moved to the trash at Notion itself.",
    ),
)

TRASHED = Kind(
    id="trashed",
    name="Page in the trash",
    plural="Pages in the trash",
    icon="trash-2",
    fields=(
        _SHOWN_TITLE,
        Field("status", "Status", "choice", required=True, choices=IN_TRASH, hint="“In use” takes it out of the trash"),
        Field("what", "What it is", read_only=True),
    ),
    statuses=IN_TRASH,
    can=Abilities(
        create="Pages and rows get here when they are moved to the trash.",
        delete="Programs cannot empty Notion’s trash. You can do that at Notion itself.",
    ),
)

KINDS = (PAGE, ROW, SOURCE, TRASHED)
