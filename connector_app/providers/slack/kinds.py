"""Channels and messages: what one sees of them, what one may type, and what Slack lets one do."""

from connector_app.model.item import Choice, Field, Kind
from connector_app.providers.slack import blocks, text
from connector_app.providers.slack.wire import CHANNEL as CHANNEL_ID

LONGEST_NAME = 80
LONGEST_NOTE = 250
LONGEST_BLOCKS = 200_000
"""Fifty blocks at their limits are shorter than this."""


def _name(value: str) -> str:
    if value != value.lower():
        return "A channel’s name has small letters only"
    return ""


def _status(value: str) -> str:
    return "Join or leave a channel in Slack itself" if value == "inactive" else ""


STATUSES = (Choice("active", "Joined"), Choice("inactive", "Not joined"), Choice("archived", "Archived"))

CHANNEL = Kind(
    id="channel",
    name="Channel",
    plural="Channels",
    icon="hash",
    fields=(
        Field(
            "name",
            "Name",
            required=True,
            longest=LONGEST_NAME,
            shape=r"[\w-]+",
            shape_words="A channel’s name has small letters, digits, hyphens and underscores only",
            check=_name,
            hint="like plan-budget",
        ),
        Field(
            "visibility",
            "Who can see it",
            "choice",
            required=True,
            choices=(Choice("public", "Everyone in the workspace"), Choice("private", "Only people who were invited")),
            default="public",
            at_creation=True,
        ),
        Field("topic", "Topic", longest=LONGEST_NOTE, hint="What is being talked about now", later=True),
        Field("purpose", "Description", longest=LONGEST_NOTE, hint="What the channel is for", later=True),
        Field("status", "Status", "choice", required=True, choices=STATUSES, check=_status, later=True),
        Field("members", "Members", read_only=True),
    ),
    statuses=STATUSES,
    removal="Archive",
    title_field="name",
)

MESSAGE = Kind(
    id="message",
    seen_by="Everyone in the channel",
    mark="key",
    name="Message",
    plural="Messages",
    icon="message-square",
    fields=(
        Field(
            "channel",
            "Channel",
            "reference",
            required=True,
            of=CHANNEL.id,
            at_creation=True,
            shape=CHANNEL_ID,
            shape_words="A channel’s id begins with C, G or D and has nine or more signs, like C012AB3CD45",
        ),
        Field("text", "Text", "text", required=True, longest=text.LONGEST, check=text.check),
        Field(
            "blocks",
            "Blocks",
            "text",
            longest=LONGEST_BLOCKS,
            check=blocks.check,
            hint="For a layout of your own: Block Kit, as JSON. The text is then shown in notifications",
        ),
        Field("author", "From", read_only=True),
        Field("replies", "Replies", read_only=True),
        Field("reactions", "Reactions", "tags", read_only=True),
    ),
    statuses=(Choice("active", "Sent"), Choice("archived", "Removed")),
    removal="Delete",
    parent=CHANNEL.id,
    title_field="text",
)
KINDS = (CHANNEL, MESSAGE)
