"""What Discord holds: servers, their channels, and the messages in these."""

from collections.abc import Mapping
from typing import Any

from connector_app.model.item import Abilities, Choice, Field, Kind

BOT_ONLY = ("token",)
"""Channels and messages are shown to a bot alone; a person's own sign-in shows who they are and their servers."""

ACTIVE = Choice("active", "Active")

TYPES = {
    0: "text",
    2: "voice",
    4: "category",
    5: "announcement",
    10: "announcement-thread",
    11: "thread",
    12: "private-thread",
    13: "stage",
    14: "directory",
    15: "forum",
    16: "media",
}
"""The channel types of the API, by their names here."""

CREATABLE = (
    Choice("text", "Text"),
    Choice("voice", "Voice"),
    Choice("announcement", "Announcements"),
    Choice("forum", "Forum"),
    Choice("stage", "Stage"),
    Choice("category", "Category"),
)
SMALL_LETTERS = frozenset({"text", "announcement", "forum"})
"""Channels in whose names Discord writes small letters, and dashes for spaces."""

WITHOUT_MESSAGES = frozenset({4, 14, 15, 16})
"""Categories and directories hold no messages; those of forums and media channels stand in their threads."""

SERVER = Kind(
    id="server",
    name="Server",
    plural="Servers",
    icon="layers",
    fields=(
        Field("name", "Name", read_only=True),
        Field("members", "Members", read_only=True),
        Field("owner", "Yours", read_only=True),
    ),
    statuses=(ACTIVE,),
    can=Abilities(
        create="A new server is made in Discord itself: press the plus sign in its list of servers.",
        update="A server belongs to the people in it. Change its name and settings in Discord itself.",
        delete="Deleting a server takes everything in it away for everybody. Only its owner can do that, in Discord.",
    ),
    title_field="name",
)


def _shown_channel(values: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a new channel as Discord shows it: those for text have small letters and dashes in their names."""
    name = str(values.get("name", ""))
    return {**values, "name": "-".join(name.lower().split()) if values.get("type") in SMALL_LETTERS else name}


CHANNEL = Kind(
    id="channel",
    seen_by="Everyone on the server",
    shown_as=_shown_channel,
    name="Channel",
    plural="Channels",
    icon="hash",
    fields=(
        Field(
            "name",
            "Name",
            required=True,
            longest=100,
            hint="Discord writes the names of text channels in small letters and with dashes.",
        ),
        Field("server", "Server", "reference", required=True, of="server", at_creation=True),
        Field("type", "Type", "choice", choices=CREATABLE, default="text", at_creation=True),
        Field("topic", "Topic", "text", longest=1024, hint="What the channel is about"),
        Field("tags", "Marks", "tags", read_only=True),
    ),
    statuses=(ACTIVE, Choice("inactive", "Locked"), Choice("archived", "Archived")),
    removal="Delete for good",
    parent="server",
    title_field="name",
    methods=BOT_ONLY,
)

MESSAGE = Kind(
    id="message",
    seen_by="Everyone in the channel",
    author="author",
    name="Message",
    plural="Messages",
    icon="message-square",
    fields=(
        Field(
            "content",
            "Message",
            "text",
            required=True,
            longest=2000,
            hint="Nobody is notified by an @ in it. Only the bot’s own messages can be changed.",
        ),
        Field(
            "channel",
            "Channel",
            "reference",
            required=True,
            of="channel",
            at_creation=True,
            shape=r"(?:[0-9]{1,20}/)?[0-9]{1,20}",
            shape_words="Choose a channel from the list.",
        ),
        Field("author", "Written by", read_only=True),
        Field("why_no_text", "Why there is no text", read_only=True),
        Field("tags", "Marks", "tags", read_only=True),
    ),
    statuses=(ACTIVE,),
    removal="Delete for good",
    parent="channel",
    title_field="content",
    methods=BOT_ONLY,
    key_seconds=60.0,  # "the past few minutes": a minute is what may be relied on
)

KINDS = (SERVER, CHANNEL, MESSAGE)
