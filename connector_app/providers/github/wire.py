"""What GitHub sends. Fields not named here are ignored; those that are must be what they say."""

from typing import Any, Literal

from pydantic import Field

from connector_app.model.reading import Moment, Name, Wire


class PersonWire(Wire):
    login: Name


class UserWire(Wire):
    """`GET /user`. The id stays when a person takes another login."""

    id: int
    login: Name
    avatar_url: str = ""


class LabelWire(Wire):
    name: str | None = None


class MilestoneWire(Wire):
    title: str


class PlaceWire(Wire):
    """A repository as it stands in a listing of issues and in deliveries."""

    full_name: Name


class IssueWire(Wire):
    """An issue, or a pull request: that one has the key `pull_request`. Listings of one repository name it by URL."""

    number: int
    title: str
    body: str | None = None
    state: Literal["open", "closed"]
    state_reason: str | None = None
    html_url: str
    repository_url: str = ""
    repository: PlaceWire | None = None
    user: PersonWire | None = None
    labels: list[str | LabelWire] = Field(default_factory=list)
    assignees: list[PersonWire] | None = None
    milestone: MilestoneWire | None = None
    pull_request: dict[str, Any] | None = None
    created_at: Moment
    updated_at: Moment


class RepositoryWire(Wire):
    id: int
    name: Name
    full_name: Name
    owner: PersonWire
    private: bool
    description: str | None = None
    archived: bool = False
    disabled: bool = False
    topics: list[str] = Field(default_factory=list)
    html_url: str
    created_at: Moment
    updated_at: Moment


class WholeIssueWire(IssueWire):
    """An issue of which nothing is left out: some deliveries show less than half of one."""

    body: str | None
    labels: list[str | LabelWire]
    assignees: list[PersonWire]


class DeliveryWire(Wire):
    """A delivery about an issue, or a comment on one."""

    action: str
    issue: WholeIssueWire
    repository: PlaceWire


class NumberWire(Wire):
    number: int
    pull_request: Any = None


class ShortDeliveryWire(Wire):
    """The same, where the issue itself cannot be read: enough to know which one it is."""

    action: str
    issue: NumberWire
    repository: PlaceWire


class ProblemWire(Wire):
    field: str | None = None
    code: str = ""
    message: str | None = None


class RefusalWire(Wire):
    """A basic or validation error of the API, or an error of the sign-in."""

    message: str | None = None
    errors: list[Any] = Field(default_factory=list)
    error: str = ""
    error_description: str | None = None


class HookConfigWire(Wire):
    url: str = ""


class HookWire(Wire):
    """A hook of a repository. Its secret is never shown again."""

    id: int
    config: HookConfigWire


class AttemptWire(Wire):
    """One try to deliver something. `guid` stays the same when it is tried again."""

    id: int
    guid: Name
    status_code: int = 0
    event: str = ""
