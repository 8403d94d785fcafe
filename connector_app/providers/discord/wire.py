"""What Discord sends. Fields not named here are ignored; those that are must be what they say."""

from typing import Annotated, Any

from pydantic import Field

from connector_app.model.reading import Moment, Wire

Snowflake = Annotated[str, Field(pattern=r"^[0-9]{1,20}$")]


class UserWire(Wire):
    """`discriminator` is "0" for names of the new style; those of the old style are a name and four digits."""

    id: Snowflake
    username: str = Field(min_length=1)
    global_name: str | None = None


class GuildWire(Wire):
    """A server. Its word in the API is "guild"."""

    id: Snowflake
    name: str
    owner: bool = False
    approximate_member_count: int | None = None


class ThreadStateWire(Wire):
    archived: bool = False
    locked: bool = False


class ChannelWire(Wire):
    """A channel or a thread of one: `thread_metadata` is there for threads only."""

    id: Snowflake
    type: int
    guild_id: Snowflake | None = None
    name: str | None = None
    topic: str | None = None
    nsfw: bool = False
    last_message_id: Snowflake | None = None
    thread_metadata: ThreadStateWire | None = None


class ThreadsWire(Wire):
    threads: list[ChannelWire]


class EmojiWire(Wire):
    name: str | None = None


class ReactionWire(Wire):
    emoji: EmojiWire


class EmbedWire(Wire):
    title: str | None = None


class MessageWire(Wire):
    """A message. Without the permission to read them, `content`, `embeds` and `attachments` come empty."""

    id: Snowflake
    channel_id: Snowflake
    guild_id: Snowflake | None = None
    author: UserWire
    content: str
    timestamp: Moment
    edited_timestamp: Moment | None = None
    pinned: bool = False
    type: int = 0
    attachments: list[Any] = Field(default_factory=list)
    embeds: list[EmbedWire] = Field(default_factory=list)
    reactions: list[ReactionWire] = Field(default_factory=list)


class ApplicationWire(Wire):
    """The bot's application. `flags` holds, among others, whether it may read the text of messages."""

    id: Snowflake
    flags: int = 0


class IdentifyBudgetWire(Wire):
    """How often a bot may still begin a session of live updates; `reset_after` in milliseconds."""

    remaining: int
    reset_after: int


class GatewayWire(Wire):
    url: str
    session_start_limit: IdentifyBudgetWire


class FrameWire(Wire):
    """One frame of the live connection. `s` goes back to Discord, in a frame that may not be long."""

    op: int
    d: Any = None
    s: Annotated[int, Field(ge=0, le=2**53)] | None = None
    t: str | None = None


class RefusalWire(Wire):
    """Every shape in which Discord says no; the last two are the sign-in's (RFC 6749 section 5.2)."""

    code: Any = None
    message: Any = None
    errors: Any = None
    retry_after: Any = None
    error: Any = None
    error_description: Any = None
