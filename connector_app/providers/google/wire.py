"""What Google sends. Fields not named here are ignored; those that are must be what they say."""

from typing import Annotated, Literal

from pydantic import AliasChoices, Field, model_validator

from connector_app.model.reading import Moment, Name, Wire

Id = Annotated[str, Field(min_length=1, max_length=1024)]


class UserWire(Wire):
    """Who signed in.

    Google's own endpoint says `id`, the one of its OpenID Connect configuration says the same as `sub`.
    """

    id: Name = Field(validation_alias=AliasChoices("id", "sub"))
    email: str | None = None
    name: str | None = None
    picture: str | None = None


class PageWire(Wire):
    """One page of a list. Google leaves `items` out where there are none, but never says nothing at all."""

    kind: str = ""
    next_page: str = Field("", alias="nextPageToken")

    @model_validator(mode="after")
    def _is_a_page(self) -> "PageWire":
        if not self.model_fields_set & {"kind", "items", "files", "changes"}:
            raise ValueError("not a page of a list")
        return self


class TasklistWire(Wire):
    id: Id
    title: str = ""
    updated: Moment | None = None


class TasklistsWire(PageWire):
    items: list[TasklistWire] = Field(default_factory=list)


class AssignmentWire(Wire):
    surface: str = Field("", alias="surfaceType")


class TaskWire(Wire):
    """`due` is a day, whatever time stands behind it. `hidden`: done, and cleared away in Google's own programs."""

    id: Id
    title: str = ""
    notes: str = ""
    status: Literal["needsAction", "completed"] = "needsAction"
    due: Moment | None = None
    updated: Moment | None = None
    deleted: bool = False
    hidden: bool = False
    url: str = Field("", alias="webViewLink")
    assignment: AssignmentWire | None = Field(None, alias="assignmentInfo")


class TasksWire(PageWire):
    items: list[TaskWire] = Field(default_factory=list)


class CalendarWire(Wire):
    """`renamed` is what this person calls it, `summary` what its owner does."""

    id: Id
    summary: str = ""
    renamed: str = Field("", alias="summaryOverride")
    description: str = ""
    time_zone: str = Field("", alias="timeZone")
    access: str = Field("", alias="accessRole")
    etag: str = ""
    deleted: bool = False


class CalendarsWire(PageWire):
    items: list[CalendarWire] = Field(default_factory=list)


class WhenWire(Wire):
    """A whole day, or a moment with its offset."""

    date: str = ""
    moment: str = Field("", alias="dateTime")


class PersonWire(Wire):
    email: str = ""
    name: str = Field("", alias="displayName")


class EventWire(Wire):
    """One that was removed may hold its id and `cancelled` only."""

    id: Id
    status: Literal["confirmed", "tentative", "cancelled"] = "confirmed"
    etag: str = ""
    url: str = Field("", alias="htmlLink")
    created: Moment | None = None
    updated: Moment | None = None
    summary: str = ""
    description: str = ""
    location: str = ""
    start: WhenWire | None = None
    end: WhenWire | None = None
    recurrence: list[str] = Field(default_factory=list)
    series: str = Field("", alias="recurringEventId")
    organizer: PersonWire | None = None
    attendees: list[PersonWire] = Field(default_factory=list)
    sort: str = Field("", alias="eventType")


class EventsWire(PageWire):
    items: list[EventWire] = Field(default_factory=list)
    next_sync: str = Field("", alias="nextSyncToken")


class FileWire(Wire):
    """`size` is a number written as text; folders and Google's own formats have none."""

    id: Id
    name: str = ""
    format: str = Field("", alias="mimeType")
    description: str = ""
    starred: bool = False
    trashed: bool = False
    url: str = Field("", alias="webViewLink")
    created: Moment | None = Field(None, alias="createdTime")
    modified: Moment | None = Field(None, alias="modifiedTime")
    size: str = ""
    owners: list[PersonWire] = Field(default_factory=list)


class FilesWire(PageWire):
    files: list[FileWire] = Field(default_factory=list)


class ChangeWire(Wire):
    """A file that changed; `removed` is one that this account no longer sees."""

    file_id: str = Field("", alias="fileId")
    removed: bool = False
    file: FileWire | None = None


class ChangesWire(PageWire):
    changes: list[ChangeWire] = Field(default_factory=list)
    next_start: str = Field("", alias="newStartPageToken")


class IdsWire(Wire):
    ids: list[Id] = Field(min_length=1)


class StartWire(Wire):
    token: Id = Field(alias="startPageToken")


class ChannelWire(Wire):
    """A push channel. `expiration` is in milliseconds since 1970, 0 where it was not said."""

    id: Id
    resource_id: Id = Field(alias="resourceId")
    expiration: Annotated[int, Field(strict=False)] = 0
