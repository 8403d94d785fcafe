"""What Notion sends. Fields not named here are ignored; those that are must be what they say."""

from dataclasses import replace
from typing import Any, Literal

from pydantic import Field

from connector_app.model.call import Reply
from connector_app.model.reading import Moment, Name, Wire, read


class TextWire(Wire):
    plain_text: str = ""


class ParentWire(Wire):
    """What holds an object. Which of the ids is there, `type` says; `workspace` has none."""

    type: str = ""
    page_id: str | None = None
    data_source_id: str | None = None
    database_id: str | None = None


class _ThingWire(Wire):
    """What pages and data sources have in common. `archived` is the former name of `in_trash`."""

    id: Name
    created_time: Moment
    last_edited_time: Moment
    parent: ParentWire = Field(default_factory=ParentWire)
    in_trash: bool | None = None
    archived: bool | None = None
    properties: dict[str, Any]
    url: str | None = None
    icon: Any = None

    @property
    def is_trashed(self) -> bool:
        return bool(self.archived if self.in_trash is None else self.in_trash)


class PageWire(_ThingWire):
    object: Literal["page"]
    is_archived: bool = False
    is_locked: bool = False

    @property
    def is_row(self) -> bool:
        return self.parent.type in {"data_source_id", "database_id"}


class SourceWire(_ThingWire):
    object: Literal["data_source"]
    title: list[TextWire]
    description: list[TextWire] = Field(default_factory=list)


class StandingWire(Wire):
    type: str = ""


class ListWire(Wire):
    """One page of a listing; `request_status` says where a query reached its limit of results."""

    object: Literal["list"]
    results: list[dict[str, Any]]
    next_cursor: str | None = None
    request_status: StandingWire = Field(default_factory=StandingWire)

    @property
    def is_cut(self) -> bool:
        return self.request_status.type == "incomplete"


class PersonWire(Wire):
    email: str | None = None


class OwnerUserWire(Wire):
    id: str = ""
    name: str | None = None
    avatar_url: str | None = None
    person: PersonWire | None = None


class OwnerWire(Wire):
    type: str = ""
    user: OwnerUserWire | None = None


class BotWire(Wire):
    owner: OwnerWire | None = None
    workspace_name: str | None = None
    workspace_id: str | None = None


class UserWire(Wire):
    object: Literal["user"]
    id: Name
    name: str | None = None
    avatar_url: str | None = None
    bot: BotWire | None = None


class IssuedWire(Wire):
    """What a token answer says beyond the tokens (RFC 6749 section 5.1)."""

    bot_id: str = ""
    workspace_id: str = ""


class MoreWire(Wire):
    """What an error says beyond its code, as far as this program acts on it."""

    rate_limit_reason: str = ""
    retry_after: Any = None
    retry_guidance: list[str] = Field(default_factory=list)
    committed_resource_id: str = ""


class RefusalWire(Wire):
    """An error. The sign-in's own endpoints may use the names of RFC 6749 section 5.2 instead."""

    object: str = ""
    status: int = 0
    code: str = ""
    message: str = ""
    request_id: str = ""
    error: str = ""
    error_description: str = ""
    additional_data: Any = None


class EntityWire(Wire):
    id: Name
    type: str


class EventDataWire(Wire):
    parent: EntityWire | None = None


class EventWire(Wire):
    """One delivery. It tells which object changed and how, never what it holds."""

    id: Name
    type: Name
    timestamp: Moment
    entity: EntityWire
    data: EventDataWire = Field(default_factory=EventDataWire)


class HandshakeWire(Wire):
    """What Notion sends first to a new address: the secret that it will sign with."""

    verification_token: Name


Thing = PageWire | SourceWire


def things(reply: Reply) -> tuple[ListWire, list[Thing]]:
    """Read a page of a search or query, and its objects.

    An object of which Notion shows only the id, because its content is closed to us, is left out. Raises
    FailureError(Unreadable).
    """
    listed = read(ListWire, reply, "list")
    whole = [each for each in listed.results if "properties" in each]
    return listed, [read(Thing, replace(reply, json=each), "page") for each in whole]  # type: ignore[arg-type]


def dashed(id: str) -> str:  # noqa: A002
    """Return an id as Notion writes it: lower case, with dashes. It takes both ways."""
    bare = id.replace("-", "").lower()
    if len(bare) != 32:
        return id
    return "-".join((bare[:8], bare[8:12], bare[12:16], bare[16:20], bare[20:]))
