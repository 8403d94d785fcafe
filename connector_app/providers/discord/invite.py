"""Letting a bot in: who it is, the address at which a person adds it to a server, and what it may read there.

The address belongs to one application, which only the key itself tells (`GET /applications/@me`): whoever has an
account's key can make these calls.
"""

from urllib.parse import urlencode

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.connection import Access
from connector_app.model.oauth import TokenSet
from connector_app.model.reading import read
from connector_app.providers.discord.signin import BOT
from connector_app.providers.discord.wire import ApplicationWire

AUTHORIZE = "https://discord.com/oauth2/authorize"

VIEW_CHANNEL, READ_MESSAGE_HISTORY = 1 << 10, 1 << 16
SEND_MESSAGES, EMBED_LINKS, ATTACH_FILES = 1 << 11, 1 << 14, 1 << 15
MANAGE_MESSAGES, MANAGE_CHANNELS = 1 << 13, 1 << 4

READING = VIEW_CHANNEL | READ_MESSAGE_HISTORY
CHANGING = READING | SEND_MESSAGES | EMBED_LINKS | ATTACH_FILES | MANAGE_MESSAGES | MANAGE_CHANNELS
RIGHTS: dict[Access, int] = {"read": READING, "change": CHANGING}

READS_TEXTS = 1 << 18 | 1 << 19
"""The flags of an application that may read texts: many people use it and it was looked at, or few do."""

NO_TEXTS = said(
    "Discord does not show this bot the text of messages. Open its “Bot” page at Discord, switch “Message Content"
    " Intent” on and press “Save”."
)
"""What to do at Discord where neither flag is set."""


def invite_link(application_id: str, access: Access) -> str:
    """Return the address at which a person adds the bot to a server."""
    query = {"client_id": application_id, "scope": "bot applications.commands", "permissions": str(RIGHTS[access])}
    return f"{AUTHORIZE}?{urlencode(query)}"


def invitation(access: Access) -> Call[str]:
    """Ask for the address at which a person adds the bot of this key to a server."""
    return Call(
        "GET", "applications/@me", lambda reply: invite_link(_application(reply).id, access), purpose="read application"
    )


def advice(tokens: TokenSet) -> Call[str] | None:
    """Ask whether a bot may read the text of messages, and answer what to do where it may not."""
    if tokens.form != BOT:
        return None
    return Call(
        "GET",
        "applications/@me",
        lambda reply: "" if _application(reply).flags & READS_TEXTS else NO_TEXTS,
        purpose="read application",
    )


def _application(reply: Reply) -> ApplicationWire:
    return read(ApplicationWire, reply, "application")
