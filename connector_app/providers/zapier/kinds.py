"""What there is at Zapier, each kind for one way in: what goes through a hook, or tables, records and code workflows.

The columns of a table are its own affair. A kind's fields are the same for all its items, so a record shows and takes
its columns as one text, a line for each.
"""

from connector_app.model.item import Abilities, Choice, Field, Kind
from connector_app.providers.zapier.lines import check_lines

BY_HOOK, BY_CLIENT = ("token",), ("client-credentials",)

SENT, RECEIVED = "sent", "received"
IN_ORDER, FAULTY = "in-order", "faulty"
ON, OFF = "on", "off"
STARTING, FAILED = "starting", "failed"

FIRST_COLUMN = "f1"
LONGEST_TEXT = 100_000
"""Characters: a message of 10 MB is the most that a hook takes, and this fits whatever they are."""

_ULID = r"[0-9A-Z]{26}"

DELIVERY = Kind(
    id="delivery",
    seen_by="Your Zap and whoever it tells",
    name="Delivery",
    plural="Deliveries",
    icon="send",
    fields=(
        Field("title", "Event", required=True, longest=200, hint="What happened, in a few words"),
        Field("message", "Message", "text", longest=LONGEST_TEXT, hint="Whatever your Zap shall read"),
        Field(
            "data",
            "Details",
            "text",
            longest=LONGEST_TEXT,
            check=check_lines,
            hint="One on each line, like “Colour: brown”. Your Zap finds each by its name",
        ),
        Field("receipt", "Zapier’s number for it", read_only=True),
    ),
    statuses=(Choice(SENT, "Handed to Zapier"), Choice(RECEIVED, "Came from Zapier")),
    can=Abilities(
        update="What was handed to Zapier cannot be changed any more. Send another delivery instead.",
        delete="What was handed to Zapier cannot be called back. This entry goes when you disconnect the account.",
    ),
    methods=BY_HOOK,
    listed=False,
)

TABLE = Kind(
    id="table",
    name="Table",
    plural="Tables",
    icon="layers",
    fields=(
        Field("title", "Name", read_only=True),
        Field("description", "Description", "text", read_only=True),
        Field(
            "columns",
            "Columns",
            "text",
            read_only=True,
            hint="The short name (f1, f2...) is what a new record calls a column",
        ),
    ),
    can=Abilities(
        create="A table is set up with its columns at Zapier itself. Once it is there, its records can be made here.",
        update="A table’s name and columns are changed at Zapier itself. Its records can be changed here.",
        delete="A table holds all its records, and Zaps may stand on it: it is deleted at Zapier itself.",
    ),
    methods=BY_CLIENT,
)

RECORD = Kind(
    id="record",
    seen_by="Everyone who can see the table",
    # A new record names its columns by their short names, a listing by those that people gave them.
    shown_as=lambda values: {name: value for name, value in values.items() if name != "columns"},
    name="Record",
    plural="Records",
    icon="list-checks",
    fields=(
        Field(
            "title",
            "Title",
            required=True,
            longest=LONGEST_TEXT,
            hint="What stands in the first column that holds words",
        ),
        Field(
            "table",
            "In the table",
            "reference",
            of=TABLE.id,
            required=True,
            at_creation=True,
            shape=_ULID,
            shape_words="Choose the table that the new record belongs in",
        ),
        Field(
            "column",
            "Title goes into column",
            default=FIRST_COLUMN,
            at_creation=True,
            shape=r"f[0-9]{1,9}",
            shape_words="A column’s short name is f and a number, like f1. The table shows them",
            hint="Its short name, as the table shows it",
        ),
        Field(
            "columns",
            "Other columns",
            "text",
            longest=LONGEST_TEXT,
            check=check_lines,
            hint="One on each line, like “Price: 3”; in a new record by the short name, like “f2: 3”",
        ),
        Field("faults", "What Zapier finds wrong", "text", read_only=True),
    ),
    statuses=(Choice(IN_ORDER, "In order"), Choice(FAULTY, "Has faulty values")),
    removal="Move to trash",
    parent=TABLE.id,
    methods=BY_CLIENT,
)

_SWITCH = (Choice(ON, "Switched on"), Choice(OFF, "Switched off"))
WORKFLOW = Kind(
    id="workflow",
    name="Code workflow",
    plural="Code workflows",
    icon="zap",
    fields=(
        Field("title", "Name", required=True, longest=255),
        Field("description", "Description", "text", longest=2000),
        Field("status", "Switched on", "choice", choices=_SWITCH, later=True, hint="Only this, or only the words"),
        Field(
            "shown_to",
            "Seen by",
            "choice",
            choices=(Choice("all", "Everyone of the Zapier account"), Choice("me", "Only me")),
            default="me",
            at_creation=True,
        ),
        Field("apps", "Begins with", "tags", read_only=True),
        Field("reason", "Why it is off", read_only=True),
    ),
    statuses=_SWITCH,
    methods=BY_CLIENT,
)

INBOX = Kind(
    id="inbox",
    name="Trigger inbox",
    plural="Trigger inboxes",
    icon="inbox",
    fields=(
        Field("title", "Name", required=True, longest=80, at_creation=True),
        Field(
            "app",
            "App and version",
            required=True,
            longest=200,
            at_creation=True,
            shape=r"\S+",
            shape_words="Write it as Zapier’s kit shows it, like RSSCLIAPI@1.2.0",
            hint="As Zapier’s kit shows it (“current_implementation_id”), like RSSCLIAPI@1.2.0",
        ),
        Field(
            "action",
            "Trigger",
            required=True,
            longest=200,
            at_creation=True,
            shape=r"\S+",
            shape_words="Write the trigger’s short name, like new_item",
            hint="Its short name, like new_item",
        ),
        Field(
            "connection",
            "Your account there",
            longest=200,
            at_creation=True,
            shape=r"\S+",
            shape_words="Write the number that Zapier’s kit shows for the connection",
            hint="The number that Zapier’s kit shows for the connection, where the trigger needs one",
        ),
        Field(
            "inputs",
            "Its settings",
            "text",
            longest=LONGEST_TEXT,
            at_creation=True,
            check=check_lines,
            hint="One on each line, by the short name that the trigger gives it, like “feed_url: https://example.com”",
        ),
        Field("status", "Takes in messages", "choice", choices=_SWITCH, later=True),
        Field("reason", "Why it does not", read_only=True),
        Field("fetched", "Its messages are fetched", read_only=True),
    ),
    statuses=(
        Choice(ON, "Takes in messages"),
        Choice(OFF, "Paused"),
        Choice(STARTING, "Is being set up"),
        Choice(FAILED, "Could not be set up"),
    ),
    methods=BY_CLIENT,
)

MESSAGE = Kind(
    id="message",
    name="Message",
    plural="Messages",
    icon="inbox",
    fields=(
        Field("title", "Title", read_only=True),
        Field("inbox", "From the inbox", "reference", of=INBOX.id, read_only=True),
        Field("message", "Message", "text", read_only=True),
        Field("data", "Details", "text", read_only=True),
        Field("doubt", "May be a double", read_only=True),
    ),
    statuses=(Choice(RECEIVED, "Came from Zapier"),),
    can=Abilities(
        create="Messages come from Zapier: a trigger inbox takes them in.",
        update="What came from Zapier cannot be changed.",
        delete="Zapier has handed this message over and keeps it no longer. It goes when you disconnect the account.",
    ),
    parent=INBOX.id,
    methods=BY_CLIENT,
)

KINDS = (DELIVERY, TABLE, RECORD, WORKFLOW, INBOX, MESSAGE)
