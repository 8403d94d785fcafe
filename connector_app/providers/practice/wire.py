"""What the practice platform sends. Fields not named here are ignored; those that are must be what they say."""

from typing import Any, Literal

from pydantic import Field

from connector_app.model.reading import Moment, Name, Wire

Status = Literal["active", "inactive", "archived"]
EventName = Literal["item.created", "item.updated", "item.deleted"]


class ItemWire(Wire):
    id: Name
    title: str
    description: str | None = None
    status: Status
    tags: list[str] = Field(default_factory=list)
    created_at: Moment
    updated_at: Moment
    version: int | None = None
    metadata: dict[str, Any] | None = None
    deleted: bool = False


class ItemsWire(Wire):
    items: list[ItemWire]
    next_cursor: str | None = None
    as_of: Moment | None = None


class UserWire(Wire):
    id: Name
    name: str
    email: str = ""


class WebhookWire(Wire):
    id: Name
    url: str
    secret: str = ""


class WebhooksWire(Wire):
    webhooks: list[WebhookWire]


class EventDataWire(Wire):
    """An event's item: whole, or only its id, title and status."""

    id: Name
    title: str = ""
    status: Status | None = None


class EventWire(Wire):
    event: EventName
    timestamp: Moment
    data: EventDataWire
    webhook_id: Name


class RefusalWire(Wire):
    error: str = ""
    error_description: str = ""
    retry_after: Any = None
