"""What there is at Zapier, each kind for one way in: what goes through a hook, or tables, records and code workflows.

The columns of a table are its own affair. A kind's fields are the same for all its items, so a record shows and takes
its columns as one text, a line for each.
"""

from connector_app.language import said
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
    seen_by=said("Your Zap and whoever it tells", "who can see it"),
    name=said("Delivery"),
    plural=said("Deliveries"),
    icon="send",
    fields=(
        Field(
            "title",
            said("Event", "what happened"),
            required=True,
            longest=200,
            hint=said("What happened, in a few words"),
        ),
        Field("message", said("Message"), "text", longest=LONGEST_TEXT, hint=said("Whatever your Zap shall read")),
        Field(
            "data",
            said("Details"),
            "text",
            longest=LONGEST_TEXT,
            check=check_lines,
            hint=said("One on each line, like “Colour: brown”. Your Zap finds each by its name"),
        ),
        Field("receipt", said("Zapier’s number for it"), read_only=True),
    ),
    statuses=(
        Choice(SENT, said("Handed to Zapier", "a delivery")),
        Choice(RECEIVED, said("Came from Zapier", "a delivery or a message")),
    ),
    can=Abilities(
        update=said("What was handed to Zapier cannot be changed any more. Send another delivery instead."),
        delete=said(
            "What was handed to Zapier cannot be called back. This entry goes when you disconnect the account."
        ),
    ),
    methods=BY_HOOK,
    listed=False,
)

TABLE = Kind(
    id="table",
    name=said("Table"),
    plural=said("Tables"),
    icon="layers",
    fields=(
        Field("title", said("Name"), read_only=True),
        Field("description", said("Description"), "text", read_only=True),
        Field(
            "columns",
            said("Columns"),
            "text",
            read_only=True,
            hint=said("The short name (f1, f2...) is what a new record calls a column"),
        ),
    ),
    can=Abilities(
        create=said(
            "A table is set up with its columns at Zapier itself. Once it is there, its records can be made here."
        ),
        update=said("A table’s name and columns are changed at Zapier itself. Its records can be changed here."),
        delete=said("A table holds all its records, and Zaps may stand on it: it is deleted at Zapier itself."),
    ),
    methods=BY_CLIENT,
)

RECORD = Kind(
    id="record",
    seen_by=said("Everyone who can see the table", "who can see it"),
    # A new record names its columns by their short names, a listing by those that people gave them.
    shown_as=lambda values: {name: value for name, value in values.items() if name != "columns"},
    name=said("Record", "in a table"),
    plural=said("Records", "in a table"),
    icon="list-checks",
    fields=(
        Field(
            "title",
            said("Title"),
            required=True,
            longest=LONGEST_TEXT,
            hint=said("What stands in the first column that holds words"),
        ),
        Field(
            "table",
            said("In the table"),
            "reference",
            of=TABLE.id,
            required=True,
            at_creation=True,
            shape=_ULID,
            shape_words=said("Choose the table that the new record belongs in"),
        ),
        Field(
            "column",
            said("Title goes into column"),
            default=FIRST_COLUMN,
            at_creation=True,
            shape=r"f[0-9]{1,9}",
            shape_words=said("A column’s short name is f and a number, like f1. The table shows them"),
            hint=said("Its short name, as the table shows it"),
        ),
        Field(
            "columns",
            said("Other columns"),
            "text",
            longest=LONGEST_TEXT,
            check=check_lines,
            hint=said("One on each line, like “Price: 3”; in a new record by the short name, like “f2: 3”"),
        ),
        Field("faults", said("What Zapier finds wrong"), "text", read_only=True),
    ),
    statuses=(Choice(IN_ORDER, said("In order", "a record")), Choice(FAULTY, said("Has faulty values", "a record"))),
    removal=said("Move to trash"),
    parent=TABLE.id,
    methods=BY_CLIENT,
)

_SWITCH = (
    Choice(ON, said("Switched on", "a workflow or an inbox")),
    Choice(OFF, said("Switched off", "a workflow or an inbox")),
)
WORKFLOW = Kind(
    id="workflow",
    name=said("Code workflow"),
    plural=said("Code workflows"),
    icon="zap",
    fields=(
        Field("title", said("Name"), required=True, longest=255),
        Field("description", said("Description"), "text", longest=2000),
        Field(
            "status",
            said("Switched on", "a workflow or an inbox"),
            "choice",
            choices=_SWITCH,
            later=True,
            hint=said("Only this, or only the words"),
        ),
        Field(
            "shown_to",
            said("Seen by", "who can see it"),
            "choice",
            choices=(Choice("all", said("Everyone of the Zapier account")), Choice("me", said("Only me"))),
            default="me",
            at_creation=True,
        ),
        Field("apps", said("Begins with", "what starts a workflow"), "tags", read_only=True),
        Field("reason", said("Why it is off"), read_only=True),
    ),
    statuses=_SWITCH,
    methods=BY_CLIENT,
)

_FETCHED = (
    Choice("here", said("here", "where messages are fetched")),
    Choice("elsewhere", said("elsewhere", "where messages are fetched")),
)
INBOX = Kind(
    id="inbox",
    name=said("Trigger inbox"),
    plural=said("Trigger inboxes"),
    icon="inbox",
    fields=(
        Field("title", said("Name"), required=True, longest=80, at_creation=True),
        Field(
            "app",
            said("App and version"),
            required=True,
            longest=200,
            at_creation=True,
            shape=r"\S+",
            shape_words=said("Write it as Zapier’s kit shows it, like RSSCLIAPI@1.2.0"),
            hint=said("As Zapier’s kit shows it (“current_implementation_id”), like RSSCLIAPI@1.2.0"),
        ),
        Field(
            "action",
            said("Trigger", "what starts something at Zapier"),
            required=True,
            longest=200,
            at_creation=True,
            shape=r"\S+",
            shape_words=said("Write the trigger’s short name, like new_item"),
            hint=said("Its short name, like new_item"),
        ),
        Field(
            "connection",
            said("Your account there"),
            longest=200,
            at_creation=True,
            shape=r"\S+",
            shape_words=said("Write the number that Zapier’s kit shows for the connection"),
            hint=said("The number that Zapier’s kit shows for the connection, where the trigger needs one"),
        ),
        Field(
            "inputs",
            said("Its settings"),
            "text",
            longest=LONGEST_TEXT,
            at_creation=True,
            check=check_lines,
            hint=said(
                "One on each line, by the short name that the trigger gives it, like “feed_url: https://example.com”"
            ),
        ),
        Field("status", said("Takes in messages", "a trigger inbox"), "choice", choices=_SWITCH, later=True),
        Field("reason", said("Why it does not"), read_only=True),
        Field("fetched", said("Its messages are fetched"), "choice", choices=_FETCHED, read_only=True),
    ),
    statuses=(
        Choice(ON, said("Takes in messages", "a trigger inbox")),
        Choice(OFF, said("Paused", "a trigger inbox")),
        Choice(STARTING, said("Is being set up", "a trigger inbox")),
        Choice(FAILED, said("Could not be set up", "a trigger inbox")),
    ),
    methods=BY_CLIENT,
)

MESSAGE = Kind(
    id="message",
    name=said("Message"),
    plural=said("Messages"),
    icon="inbox",
    fields=(
        Field("title", said("Title"), read_only=True),
        Field("inbox", said("From the inbox"), "reference", of=INBOX.id, read_only=True),
        Field("message", said("Message"), "text", read_only=True),
        Field("data", said("Details"), "text", read_only=True),
        Field("doubt", said("May be a double"), "choice", choices=(Choice("yes", said("yes")),), read_only=True),
    ),
    statuses=(Choice(RECEIVED, said("Came from Zapier", "a delivery or a message")),),
    can=Abilities(
        create=said("Messages come from Zapier: a trigger inbox takes them in."),
        update=said("What came from Zapier cannot be changed."),
        delete=said(
            "Zapier has handed this message over and keeps it no longer. It goes when you disconnect the account."
        ),
    ),
    parent=INBOX.id,
    methods=BY_CLIENT,
)

KINDS = (DELIVERY, TABLE, RECORD, WORKFLOW, INBOX, MESSAGE)
