"""Letting a bot in: who it is, the address at which a person adds it to a server, and what it may read there.

The address belongs to one application, which only the key itself tells (`GET /applications/@me`): whoever has an
account's key can make these calls and show the link.
"""

from dataclasses import dataclass
from urllib.parse import urlencode

from connector_app.model.call import Call, Reply
from connector_app.model.connection import Access
from connector_app.model.reading import read
from connector_app.providers.discord.wire import ApplicationWire

AUTHORIZE = "https://discord.com/oauth2/authorize"

VIEW_CHANNEL, READ_MESSAGE_HISTORY = 1 << 10, 1 << 16
SEND_MESSAGES, EMBED_LINKS, ATTACH_FILES = 1 << 11, 1 << 14, 1 << 15
MANAGE_MESSAGES, MANAGE_CHANNELS = 1 << 13, 1 << 4

READING = VIEW_CHANNEL | READ_MESSAGE_HISTORY
CHANGING = READING | SEND_MESSAGES | EMBED_LINKS | ATTACH_FILES | MANAGE_MESSAGES | MANAGE_CHANNELS
RIGHTS: dict[Access, int] = {"read": READING, "change": CHANGING}

MESSAGE_CONTENT = 1 << 19
"""The flag by which an application that few people use may read the text of messages."""


@dataclass(frozen=True, slots=True)
class Application:
    """The application that a bot belongs to."""

    id: str
    name: str
    flags: int

    @property
    def may_read_texts(self) -> bool:
        """Tell whether this flag is set; an application that many people use has another one, after a review."""
        return bool(self.flags & MESSAGE_CONTENT)


def application() -> Call[Application]:
    """Ask which application a bot's key belongs to."""
    return Call("GET", "applications/@me", _application, purpose="read application")


def allow_texts(bot: Application) -> Call[Application]:
    """Switch on that the bot may read the text of messages. Discord lets bots do so that few people use."""
    return Call(
        "PATCH",
        "applications/@me",
        _application,
        json={"flags": bot.flags | MESSAGE_CONTENT},
        purpose="switch on message content",
    )


def invite_link(application_id: str, access: Access, server: str = "") -> str:
    """Return the address at which a person adds the bot to a server; to this one, where it is named."""
    query = {"client_id": application_id, "scope": "bot applications.commands", "permissions": str(RIGHTS[access])}
    if server:
        query |= {"guild_id": server, "disable_guild_select": "true"}
    return f"{AUTHORIZE}?{urlencode(query)}"


def invitation(access: Access) -> Call[str]:
    """Ask for the address at which a person adds the bot of this key to a server."""
    return Call(
        "GET", "applications/@me", lambda reply: invite_link(_application(reply).id, access), purpose="read application"
    )


def _application(reply: Reply) -> Application:
    said = read(ApplicationWire, reply, "application")
    return Application(said.id, said.name, said.flags)
