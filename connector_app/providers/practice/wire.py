"""What the practice platform sends. Fields not named here are ignored; those that are must be what they say."""

import re
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from connector_app.model.call import Reply
from connector_app.model.clock import moment, stamp
from connector_app.model.failure import FailureError, Trace, Unreadable

M = TypeVar("M", bound="Wire")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*")


def _stamped(text: str) -> str:
    if not _MOMENT.fullmatch(text):
        raise ValueError("not a moment")
    try:
        return stamp(moment(text))
    except OverflowError as error:
        raise ValueError("not a moment of our calendar") from error


Moment = Annotated[str, AfterValidator(_stamped)]
Name = Annotated[str, Field(min_length=1, max_length=255)]
Status = Literal["active", "inactive", "archived"]
EventName = Literal["item.created", "item.updated", "item.deleted"]


class Wire(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, strict=True)


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


def read(model: type[M], reply: Reply, what: str) -> M:
    """Read an answer. Raises FailureError(Unreadable) where it is not what the platform's documentation says."""
    try:
        return model.model_validate(reply.json)
    except ValidationError as error:
        trace = Trace(status=reply.status, request_id=reply.headers.get("x-request-id", ""))
        raise FailureError(Unreadable(what, trace)) from error
