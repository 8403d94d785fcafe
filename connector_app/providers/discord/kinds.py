"""What Discord holds: servers, their channels, and the messages in these."""

from collections.abc import Mapping
from typing import Any

from connector_app.language import said
from connector_app.model.item import Abilities, Choice, Field, Kind

BOT_ONLY = ("token",)
"""Channels and messages are shown to a bot alone; a person's own sign-in shows who they are and their servers."""

ACTIVE = Choice("active", said("Active"))

TYPES = {
    0: "text",
    2: "voice",
    4: "category",
    5: "announcement",
    10: said("announcement-thread", "a channel"),
    11: said("thread", "a channel"),
    12: said("private-thread", "a channel"),
    13: "stage",
    14: said("directory", "a channel"),
    15: "forum",
    16: said("media", "a channel"),
}
"""The channel types of the API, by their names here: words for those that nobody can make here."""

CREATABLE = (
    Choice("text", said("Text", "a channel")),
    Choice("voice", said("Voice", "a channel")),
    Choice("announcement", said("Announcements", "a channel")),
    Choice("forum", said("Forum", "a channel")),
    Choice("stage", said("Stage", "a channel")),
    Choice("category", said("Category", "of channels")),
)
SMALL_LETTERS = frozenset({"text", "announcement", "forum"})
"""Channels in whose names Discord writes small letters, and dashes for spaces."""

WITHOUT_MESSAGES = frozenset({4, 14, 15, 16})
"""Categories and directories hold no messages; those of forums and media channels stand in their threads."""

_YES_OR_NO = (Choice("yes", said("yes")), Choice("no", said("no")))
SERVER = Kind(
    id="server",
    name=said("Server"),
    plural=said("Servers"),
    icon="layers",
    fields=(
        Field("name", said("Name"), read_only=True),
        Field("members", said("Members"), read_only=True),
        Field("owner", said("Yours", "a server"), "choice", choices=_YES_OR_NO, read_only=True),
    ),
    statuses=(ACTIVE,),
    can=Abilities(
        create=said("A new server is made in Discord itself: press the plus sign in its list of servers."),
        update=said("A server belongs to the people in it. Change its name and settings in Discord itself."),
        delete=said(
            "Deleting a server takes everything in it away for everybody. Only its owner can do that, in Discord."
        ),
    ),
    title_field="name",
)


def _shown_channel(values: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a new channel as Discord shows it: those for text have small letters and dashes in their names."""
    name = str(values.get("name", ""))
    return {**values, "name": "-".join(name.lower().split()) if values.get("type") in SMALL_LETTERS else name}


CHANNEL = Kind(
    id="channel",
    seen_by=said("Everyone on the server", "who can see it"),
    shown_as=_shown_channel,
    name=said("Channel"),
    plural=said("Channels"),
    icon="hash",
    fields=(
        Field(
            "name",
            said("Name"),
            required=True,
            longest=100,
            hint=said("Discord writes the names of text channels in small letters and with dashes."),
        ),
        Field("server", said("Server"), "reference", required=True, of="server", at_creation=True),
        Field("type", said("Type"), "choice", choices=CREATABLE, default="text", at_creation=True),
        Field("topic", said("Topic"), "text", longest=1024, hint=said("What the channel is about")),
        Field("tags", said("Marks", "labels on a thing"), "tags", read_only=True),
    ),
    statuses=(ACTIVE, Choice("inactive", said("Locked", "a thread")), Choice("archived", said("Archived"))),
    removal=said("Delete for good"),
    parent="server",
    title_field="name",
    methods=BOT_ONLY,
)

MESSAGE = Kind(
    id="message",
    seen_by=said("Everyone in the channel", "who can see it"),
    author="author",
    name=said("Message"),
    plural=said("Messages"),
    icon="message-square",
    fields=(
        Field(
            "content",
            said("Message"),
            "text",
            required=True,
            longest=2000,
            hint=said("Nobody is notified by an @ in it. Only the bot’s own messages can be changed."),
        ),
        Field(
            "channel",
            said("Channel"),
            "reference",
            required=True,
            of="channel",
            at_creation=True,
            shape=r"(?:[0-9]{1,20}/)?[0-9]{1,20}",
            shape_words=said("Choose a channel from the list."),
        ),
        Field("author", said("Written by"), read_only=True),
        Field("why_no_text", said("Why there is no text"), read_only=True),
        Field("tags", said("Marks", "labels on a thing"), "tags", read_only=True),
    ),
    statuses=(ACTIVE,),
    removal=said("Delete for good"),
    parent="channel",
    title_field="content",
    methods=BOT_ONLY,
    key_seconds=60.0,  # "the past few minutes": a minute is what may be relied on
)

KINDS = (SERVER, CHANNEL, MESSAGE)
