"""What Microsoft Graph sends. Fields not named here are ignored; those that are must be what they say."""

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field
from pydantic.alias_generators import to_camel

from connector_app.model.reading import Moment, Wire

Id = Annotated[str, Field(min_length=1, max_length=1024)]
"""Identifiers of Outlook are long, tell upper from lower case, and may hold `=`, `-` and `_`."""

TaskStatus = Literal["notStarted", "inProgress", "completed", "waitingOnOthers", "deferred"]


class GraphWire(Wire):
    """An object of Microsoft Graph, whose names are `likeThis`."""

    model_config = ConfigDict(alias_generator=to_camel)


class UserWire(GraphWire):
    id: Id
    display_name: str | None = None
    mail: str | None = None
    user_principal_name: str | None = None


class PageWire(GraphWire):
    """A page of anything. An entry is read by what it is: it may be whole, hold only what changed, or be gone."""

    value: list[dict[str, Any]]
    next: str | None = Field(default=None, alias="@odata.nextLink")
    delta: str | None = Field(default=None, alias="@odata.deltaLink")


class EntryWire(GraphWire):
    """What every entry of a listing of changes has, and what says that it is gone."""

    id: Id
    removed: dict[str, Any] | None = Field(default=None, alias="@removed")
    deleted: dict[str, Any] | None = None


class ListWire(GraphWire):
    id: Id
    display_name: str
    is_owner: bool = True
    is_shared: bool = False
    wellknown_list_name: str | None = None


class ListsWire(GraphWire):
    value: list[ListWire]
    next: str | None = Field(default=None, alias="@odata.nextLink")


class BodyWire(GraphWire):
    content: str | None = None
    content_type: str = "text"


class TimeWire(GraphWire):
    """A time without an offset, and the zone it is meant in: "UTC", or a name that only Windows knows."""

    date_time: str
    time_zone: str = "UTC"


class LinkWire(GraphWire):
    web_url: str | None = None


class TaskWire(GraphWire):
    id: Id
    title: str | None
    status: TaskStatus
    importance: str = "normal"
    body: BodyWire | None = None
    categories: list[str] = Field(default_factory=list)
    is_reminder_on: bool = False
    due_date_time: TimeWire | None = None
    reminder_date_time: TimeWire | None = None
    created_date_time: Moment
    last_modified_date_time: Moment
    linked_resources: list[LinkWire] = Field(default_factory=list)


class PlaceWire(GraphWire):
    display_name: str | None = None


class MailboxWire(GraphWire):
    name: str | None = None
    address: str | None = None


class OrganizerWire(GraphWire):
    email_address: MailboxWire | None = None


class EventWire(GraphWire):
    id: Id
    subject: str | None
    start: TimeWire
    end: TimeWire
    is_all_day: bool = False
    is_cancelled: bool = False
    type: str | None = None
    body: BodyWire | None = None
    location: PlaceWire | None = None
    organizer: OrganizerWire | None = None
    categories: list[str] = Field(default_factory=list)
    web_link: str | None = None
    created_date_time: Moment | None = None
    last_modified_date_time: Moment | None = None


class OccurrenceWire(GraphWire):
    """An entry of a calendar by the little that tells one date of a series from what is an event of its own."""

    type: str | None = None
    series_master_id: str | None = None


class FileFacetWire(GraphWire):
    mime_type: str | None = None


class FileWire(GraphWire):
    id: Id
    name: str
    description: str | None = None
    size: int | None = None
    file: FileFacetWire | None = None
    folder: dict[str, Any] | None = None
    root: dict[str, Any] | None = None
    web_url: str | None = None
    created_date_time: Moment | None = None
    last_modified_date_time: Moment | None = None
    e_tag: str | None = None


class NotificationWire(GraphWire):
    """One change, or one word on a subscription's own life. Nothing of it is signed."""

    client_state: str | None = None
    subscription_id: str = ""
    change_type: str = ""
    resource: str = ""
    lifecycle_event: str = ""
    resource_data: dict[str, Any] | None = None


class NotificationsWire(GraphWire):
    value: list[NotificationWire] = Field(min_length=1)


class SubscriptionWire(GraphWire):
    id: Id
    resource: str = ""
    notification_url: str = ""
    expiration_date_time: str = ""


class SubscriptionsWire(GraphWire):
    value: list[SubscriptionWire]
