"""What Notion has: pages, tables ("data sources"), their rows, and what lies in the trash.

A table's columns are its own affair and differ from one to the next: a row's fields are made from its table's. Of a
table that nobody has seen yet, a row shows its columns as one text.
"""

from connector_app.language import said
from connector_app.model.item import Abilities, Choice, Field, Kind
from connector_app.providers.notion.columns import NO, YES, fields_in

LONGEST_TEXT = 2000
"""Characters in one piece of rich text (request limits)."""

LONGEST_BODY = 100_000
"""A whole request may hold 500 KB; this many characters fit whatever they are."""

ACTIVE, ARCHIVED = "active", "archived"

STATUSES = (Choice(ACTIVE, said("In use", "a page")), Choice(ARCHIVED, said("Archived", "a page")))
IN_TRASH = (Choice(ARCHIVED, said("In the trash", "a page")), Choice(ACTIVE, said("In use", "a page")))

_ID = r"[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}"
_TITLE = Field("title", said("Title"), required=True, longest=LONGEST_TEXT)
_SHOWN_TITLE = Field("title", said("Title"), read_only=True)
_STATUS = Field(
    "status",
    said("State of the page"),
    "choice",
    choices=STATUSES,
    hint=said("An archived page can be put back into use"),
)
_LOCKED = Field(
    "locked",
    said("Locked", "a page"),
    "choice",
    choices=(Choice(NO, said("No")), Choice(YES, said("Yes"))),
    hint=said("A locked page cannot be changed at Notion by mistake"),
)
_TEXT = Field(
    "text",
    said("Text", "of a page"),
    "text",
    longest=LONGEST_BODY,
    at_creation=True,
    hint=said("What the page says at first. Lines that begin with # become headings, lines with - become lists"),
)

PAGE = Kind(
    id="page",
    seen_by=said("Everyone who can see the page it lies in", "who can see it"),
    name=said("Page"),
    plural=said("Pages"),
    icon="file-text",
    fields=(
        _TITLE,
        Field(
            "parent",
            said("Inside the page"),
            "reference",
            of="page",
            at_creation=True,
            shape=_ID,
            shape_words=said("Choose the page that the new one belongs in"),
            hint=said("Left empty: a private page of your own, which a connection of a whole workspace cannot make"),
        ),
        _STATUS,
        _LOCKED,
        _TEXT,
        Field("icon", said("Icon"), read_only=True),
    ),
    statuses=STATUSES,
    removal=said("Move to trash"),
    parent="page",
)

ROW = Kind(
    id="row",
    seen_by=said("Everyone who can see the table", "who can see it"),
    name=said("Row"),
    plural=said("Rows"),
    icon="list-checks",
    fields=(
        _TITLE,
        Field(
            "source",
            said("In the table"),
            "reference",
            of="source",
            required=True,
            at_creation=True,
            shape=_ID,
            shape_words=said("Choose the table that the new row belongs in"),
        ),
        _STATUS,
        _LOCKED,
        _TEXT,
        Field("description", said("Description"), "text", read_only=True),
        Field("tags", said("Tags"), "tags", read_only=True),
        Field(
            "properties",
            said("Columns"),
            "text",
            read_only=True,
            hint=said("What stands in the other columns of this row"),
        ),
    ),
    statuses=STATUSES,
    removal=said("Move to trash"),
    parent="source",
    columns=fields_in,
)

SOURCE = Kind(
    id="source",
    name=said("Table"),
    plural=said("Tables"),
    icon="layers",
    fields=(
        _SHOWN_TITLE,
        Field("description", said("Description"), "text", read_only=True),
        Field("columns", said("Columns"), "text", read_only=True),
    ),
    can=Abilities(
        create=said(
            "A table is set up with its columns at Notion itself. Once it is there, its rows can be made here."
        ),
        update=said("A table’s name and columns are changed at Notion itself. Its rows can be changed here."),
        delete=said("A table holds all its rows, so it is only moved to the trash at Notion itself."),
    ),
)

_SORTS = (Choice("Page", said("Page")), Choice("Row of a table", said("Row of a table")))
TRASHED = Kind(
    id="trashed",
    name=said("Page in the trash"),
    plural=said("Pages in the trash"),
    icon="trash-2",
    fields=(
        _SHOWN_TITLE,
        Field(
            "status",
            said("Status"),
            "choice",
            required=True,
            choices=IN_TRASH,
            hint=said("“In use” takes it out of the trash"),
        ),
        Field("what", said("What it is"), "choice", choices=_SORTS, read_only=True),
    ),
    statuses=IN_TRASH,
    can=Abilities(
        create=said("Pages and rows get here when they are moved to the trash."),
        delete=said("Programs cannot empty Notion’s trash. You can do that at Notion itself."),
    ),
)

KINDS = (PAGE, ROW, SOURCE, TRASHED)
