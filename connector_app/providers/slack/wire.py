"""What Slack sends. Fields not named here are ignored; those that are must be what they say."""

from typing import Annotated, Any

from pydantic import Field

from connector_app.model.reading import Name, Wire

CHANNEL = "[CGD][A-Z0-9]{8,}"
"""The shape of a channel's id: C public or private, G older private ones, D a conversation between two."""

Ts = Annotated[str, Field(pattern=r"^[0-9]{1,10}\.[0-9]{1,6}$")]
"""When a message was sent and, within its channel, which one it is. Text, never a number: the digits must stay."""

Seconds = Annotated[int, Field(ge=0, le=9_999_999_999)]
Milliseconds = Annotated[int, Field(ge=0, le=9_999_999_999_999)]
Count = Annotated[int, Field(ge=0)]


class WhoWire(Wire):
    """`auth.test`. An account of a whole organisation may have no team."""

    url: str
    team: str | None = None
    team_id: str | None = None
    user: str | None = None
    user_id: Name
    enterprise_id: str | None = None
    is_enterprise_install: bool = False


class NoteWire(Wire):
    """A channel's topic or purpose."""

    value: str = ""
    last_set: Seconds = 0


class ChannelWire(Wire):
    """A conversation. `created` is in seconds, `updated` in milliseconds."""

    id: Name
    name: str | None = None
    user: str | None = None
    created: Seconds = 0
    updated: Milliseconds | None = None
    is_archived: bool = False
    is_member: bool | None = None
    is_private: bool | None = None
    topic: NoteWire | None = None
    purpose: NoteWire | None = None
    num_members: Count | None = None


class NextWire(Wire):
    next_cursor: str | None = None


class ChannelsWire(Wire):
    channels: list[ChannelWire]
    response_metadata: NextWire | None = None


class ChannelAnswerWire(Wire):
    channel: ChannelWire


class EditedWire(Wire):
    ts: Ts


class ReactionWire(Wire):
    name: str


class FileWire(Wire):
    name: str | None = None
    title: str | None = None


class BotWire(Wire):
    name: str | None = None


class MetadataWire(Wire):
    event_type: str = ""
    event_payload: dict[str, Any] = Field(default_factory=dict)


class MessageWire(Wire):
    ts: Ts
    subtype: str | None = None
    text: str | None = None
    user: str | None = None
    username: str | None = None
    bot_id: str | None = None
    bot_profile: BotWire | None = None
    thread_ts: Ts | None = None
    reply_count: Count | None = None
    edited: EditedWire | None = None
    reactions: list[ReactionWire] | None = None
    files: list[FileWire] | None = None
    blocks: list[dict[str, Any]] | None = None
    metadata: MetadataWire | None = None


class HistoryWire(Wire):
    messages: list[MessageWire]
    has_more: bool = False
    response_metadata: NextWire | None = None


class SentWire(Wire):
    """The answer to sending or editing. An edit may tell the new text only, and a message not its own `ts`."""

    channel: Name
    ts: Ts
    message: dict[str, Any] | None = None

    def shown(self, text: str) -> MessageWire:
        """Return the message; where it is not shown, one with this text."""
        return MessageWire.model_validate({"text": text, **(self.message or {}), "ts": self.ts})


class GrantWire(Wire):
    """A person's part of a token answer, or the whole answer to a refresh."""

    access_token: str = ""
    refresh_token: str | None = None
    expires_in: int | None = None
    scope: str | None = None
    token_type: str | None = None


class TokensWire(GrantWire):
    authed_user: GrantWire | None = None


class MetadataOfRefusalWire(Wire):
    messages: list[str] = Field(default_factory=list)


class RefusalWire(Wire):
    """`ok` false, under whatever status. `needed` comes with `missing_scope`."""

    ok: bool
    error: str = ""
    needed: str = ""
    response_metadata: MetadataOfRefusalWire | None = None
