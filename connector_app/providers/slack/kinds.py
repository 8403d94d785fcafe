"""Channels and messages: what one sees of them, what one may type, and what Slack lets one do."""

from connector_app.language import said
from connector_app.model.item import Choice, Field, Kind
from connector_app.providers.slack import blocks, text
from connector_app.providers.slack.wire import CHANNEL as CHANNEL_ID

LONGEST_NAME = 80
LONGEST_NOTE = 250
LONGEST_BLOCKS = 200_000
"""Fifty blocks at their limits are shorter than this."""


def _name(value: str) -> str:
    if value != value.lower():
        return said("A channel’s name has small letters only")
    return ""


def _status(value: str) -> str:
    return said("Join or leave a channel in Slack itself") if value == "inactive" else ""


STATUSES = (
    Choice("active", said("Joined", "a channel")),
    Choice("inactive", said("Not joined", "a channel")),
    Choice("archived", said("Archived")),
)

CHANNEL = Kind(
    id="channel",
    name=said("Channel"),
    plural=said("Channels"),
    icon="hash",
    fields=(
        Field(
            "name",
            said("Name"),
            required=True,
            longest=LONGEST_NAME,
            shape=r"[\w-]+",
            shape_words=said("A channel’s name has small letters, digits, hyphens and underscores only"),
            check=_name,
            hint=said("like plan-budget"),
        ),
        Field(
            "visibility",
            said("Who can see it", "a question"),
            "choice",
            required=True,
            choices=(
                Choice("public", said("Everyone in the workspace")),
                Choice("private", said("Only people who were invited")),
            ),
            default="public",
            at_creation=True,
        ),
        Field("topic", said("Topic"), longest=LONGEST_NOTE, hint=said("What is being talked about now"), later=True),
        Field("purpose", said("Description"), longest=LONGEST_NOTE, hint=said("What the channel is for"), later=True),
        Field("status", said("Status"), "choice", required=True, choices=STATUSES, check=_status, later=True),
        Field("members", said("Members"), read_only=True),
    ),
    statuses=STATUSES,
    removal=said("Archive", "the verb"),
    title_field="name",
)

MESSAGE = Kind(
    id="message",
    seen_by=said("Everyone in the channel", "who can see it"),
    mark="key",
    name=said("Message"),
    plural=said("Messages"),
    icon="message-square",
    fields=(
        Field(
            "channel",
            said("Channel"),
            "reference",
            required=True,
            of=CHANNEL.id,
            at_creation=True,
            shape=CHANNEL_ID,
            shape_words=said("A channel’s id begins with C, G or D and has nine or more signs, like C012AB3CD45"),
        ),
        Field("text", said("Text", "of a message"), "text", required=True, longest=text.LONGEST, check=text.check),
        Field(
            "blocks",
            said("Blocks"),
            "text",
            longest=LONGEST_BLOCKS,
            check=blocks.check,
            hint=said("For a layout of your own: Block Kit, as JSON. The text is then shown in notifications"),
        ),
        Field("author", said("From", "who wrote a message"), read_only=True),
        Field("replies", said("Replies"), read_only=True),
        Field("reactions", said("Reactions"), "tags", read_only=True),
    ),
    statuses=(Choice("active", said("Sent", "a message")), Choice("archived", said("Removed", "a message"))),
    parent=CHANNEL.id,
    title_field="text",
)
KINDS = (CHANNEL, MESSAGE)
