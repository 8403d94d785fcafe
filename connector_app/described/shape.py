"""What a file about a platform may say: `platforms/NAME.toml`, explained in docs/platform-files.md."""

import re
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from connector_app.language import said
from connector_app.model import address
from connector_app.model.item import DELETE
from connector_app.model.oauth import CallbackPage

Means = Literal[
    "unauthorized",
    "forbidden",
    "not-found",
    "conflict",
    "rejected",
    "rate-limited",
    "unavailable",
]


def _expression(text: str) -> str:
    try:
        re.compile(text)
    except re.error as error:
        raise ValueError(
            said("is no regular expression: {error}", "goes on after a name in quotes", error=error)
        ) from error
    except (OverflowError, RecursionError):
        raise ValueError(said("is a regular expression beyond all measure", "goes on after a name in quotes")) from None
    return text


def _callback(path: str) -> str:
    if path.removeprefix("/") in get_args(CallbackPage):
        raise ValueError(said("is a page of the program’s own", "goes on after a name in quotes"))
    return path


Address = Annotated[str, AfterValidator(address.checked)]
Endpoint = Annotated[str, AfterValidator(address.endpoint)]
Expression = Annotated[str, AfterValidator(_expression)]
Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]
Short = Annotated[str, Field(min_length=1, max_length=200)]


class Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, populate_by_name=True)


class StepShape(Shape):
    words: Short
    copied: str = Field(default="", alias="copy")
    link: Address | Literal[""] = ""


class OAuthShape(Shape):
    """Signing in in the browser. `read` and `change` are the permissions to ask for; `client_id` a public one."""

    read: list[str] = []
    change: list[str] = []
    client_id: str = ""
    redirect_path: Annotated[str, Field(pattern=r"^(/[A-Za-z0-9._~/-]*)?$"), AfterValidator(_callback)] = ""
    redirect_host: Literal["127.0.0.1", "localhost", "[::1]"] = "127.0.0.1"
    redirect_ports: list[Annotated[int, Field(ge=1024, le=65535)]] = []
    secret: Literal["none", "optional", "required"] = "none"
    pkce: bool = True
    client_auth: Literal["body", "basic"] = "body"
    token_body: Literal["form", "json"] = "form"
    separator: str = " "
    iss_required: bool = False
    hint_parameter: str = ""
    extra: dict[str, str] = {}
    extra_token: dict[str, str] = {}


class DeviceShape(Shape):
    read: list[str] = []
    change: list[str] = []


class KeyShape(Shape):
    """A key that a person makes at the platform: how it looks, and the header that carries it."""

    label: Short = said("Key", "of a platform")
    shape: Expression = r"\S+"
    shape_words: Short = said("a key of this platform", "after “This does not look like”")
    mistakes: dict[str, str] = {}
    steps: list[StepShape] = []
    header: Annotated[str, Field(pattern=r"^[A-Za-z0-9-]+$")] = "authorization"
    prefix: str = "Bearer "

    @model_validator(mode="after")
    def _expressions(self) -> "KeyShape":
        for shape in self.mistakes:
            _expression(shape)
        return self


class SetupShape(Shape):
    minutes: Annotated[int, Field(ge=1, le=60)] = 3
    steps: list[StepShape] = []
    id_example: str = ""
    id_pattern: Expression = ""
    secret_example: str = ""
    secret_pattern: Expression = ""


class AccountShape(Shape):
    """The call that tells whose account it is, and where in its answer that stands."""

    path: str = ""
    id: Short
    name: Short
    workspace: str = ""


class PermissionsShape(Shape):
    read: list[Short] = []
    read_not: list[Short] = []
    change: list[Short] = []
    change_not: list[Short] = []


class RevokeShape(Shape):
    """How access is withdrawn (RFC 7009): in the body {token}, {hint} and {client_id} are filled in."""

    body: dict[str, str] = {"token": "{token}", "token_type_hint": "{hint}"}
    form: Literal["json", "form"] = "form"
    page: Address | Literal[""] = ""


class RateShape(Shape):
    per_second: Annotated[float, Field(gt=0, strict=False)] = 1.0
    burst: Annotated[int, Field(ge=1)] = 1
    per: Literal["account", "app"] = "account"


class WhenShape(Shape):
    status: int = 0
    code: str = ""
    means: Means


class ErrorsShape(Shape):
    """Where a refusal says what it means; `when` is read in its order, before the usual meaning of the status."""

    code: str = ""
    words: str = ""
    retry_after: str = ""
    when: list[WhenShape] = []


class ChoiceShape(Shape):
    value: str
    label: Short


class FieldShape(Shape):
    name: Id
    label: Short
    form: Literal["line", "text", "choice", "tags", "date", "moment", "reference"] = "line"
    required: bool = False
    longest: Annotated[int, Field(ge=0)] = 0
    most: Annotated[int, Field(ge=0)] = 0
    choices: list[ChoiceShape] = []
    default: str = ""
    hint: str = ""
    at_creation: bool = False
    read_only: bool = False
    of: str = ""
    shape: Expression = ""
    shape_words: str = ""


class RequestShape(Shape):
    """A request. {name} in path, query and body is a value: of a field, `id`, `parent`, `version` or `key`."""

    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"] = "GET"
    path: str = ""
    query: dict[str, str] = {}
    headers: dict[str, str] = {}
    body: dict[str, Any] | None = None
    form: Literal["json", "form"] = "json"
    answer: str = ""


class NextShape(Shape):
    """Where the next page begins: a value of the answer or of a header, a Link (RFC 8288), or a page's number."""

    query: str = ""
    cursor: str = ""
    header: str = ""
    link: bool = False
    page_size: Annotated[int, Field(ge=0)] = 0

    @model_validator(mode="after")
    def _one_way(self) -> "NextShape":
        if sum((bool(self.cursor), bool(self.header), self.link, bool(self.page_size))) != 1:
            raise ValueError(said("says one of cursor, header, link and page_size", "goes on after a name in quotes"))
        if not self.link and not self.query:
            raise ValueError(
                said("needs query, the parameter that carries the place", "goes on after a name in quotes")
            )
        return self


class SinceShape(Shape):
    """How to ask for changes only: the parameter, where the answer says of when it is, what marks a deleted item."""

    query: Short
    as_of: str = ""
    overlap: Annotated[float, Field(ge=0, strict=False)] = 60.0
    deleted: str = ""


class ListShape(RequestShape):
    items: str = ""
    next: NextShape | None = None
    since: SinceShape | None = None


class FromShape(Shape):
    """Where in an item of the platform each thing stands; `fields` by the field's name."""

    id: Short
    title: str = ""
    status: str = ""
    url: str = ""
    parent: str = ""
    created_at: str = ""
    updated_at: str = ""
    version: str = ""
    fields: dict[str, str] = {}


class KindShape(Shape):
    id: Id
    name: Short
    plural: Short
    icon: Id = "file-text"
    fields: list[FieldShape]
    statuses: list[ChoiceShape] = []
    removal: Short = DELETE
    title_field: str = "title"
    status_field: str = "status"
    key_seconds: Annotated[float, Field(ge=0, strict=False)] = 0.0
    why_no_create: str = ""
    why_no_update: str = ""
    why_no_delete: str = ""
    found: FromShape = Field(alias="from")
    list: ListShape
    show: RequestShape | None = None
    create: RequestShape | None = None
    update: RequestShape | None = None
    delete: RequestShape | None = None

    @model_validator(mode="after")
    def _whole(self) -> "KindShape":
        names = {field.name for field in self.fields}
        if self.title_field not in names:
            raise ValueError(
                said("has no field “{name}” for its title", "goes on after a name in quotes", name=self.title_field)
            )
        if unknown := set(self.found.fields) - names:
            raise ValueError(
                said(
                    "says where “{name}” stands, but has no such field",
                    "goes on after a name in quotes",
                    name=min(unknown),
                )
            )
        return self


class SignatureShape(Shape):
    """How a delivery is signed: HMAC-SHA256 over `signed`, in which {timestamp} and {body} are filled in.

    `scheme` "standard" stands for Standard Webhooks 1.0, which says all of that by itself.
    """

    scheme: Literal["hmac", "standard"] = "hmac"
    header: str = ""
    prefix: str = ""
    signed: Annotated[str, Field(pattern=r"^[^{}]*(\{timestamp\}[^{}]*)?\{body\}$")] = "{body}"
    timestamp_header: str = ""
    delivery_header: str = ""
    event_header: str = ""
    event: str = ""
    kind: Id
    id: Short
    created: list[str] = []
    updated: list[str] = []
    deleted: list[str] = []

    @model_validator(mode="after")
    def _whole(self) -> "SignatureShape":
        own = (self.header, self.prefix, self.timestamp_header, self.delivery_header, self.event_header)
        if self.scheme == "standard" and (any(own) or self.signed != "{body}"):
            raise ValueError(said("with scheme “standard” has its headers by itself", "goes on after a name in quotes"))
        if self.scheme == "hmac" and not (self.header and self.delivery_header):
            raise ValueError(said("needs header and delivery_header", "goes on after a name in quotes"))
        if not self.event and not self.event_header:
            raise ValueError(
                said("needs event or event_header: what a delivery is about", "goes on after a name in quotes")
            )
        if ("{timestamp}" in self.signed) != bool(self.timestamp_header):
            raise ValueError(
                said("needs timestamp_header and {timestamp} in signed, or neither", "goes on after a name in quotes")
            )
        return self


class PlatformShape(Shape):
    name: Short
    line: str = ""
    api_version: Short
    docs_url: Address
    poll_seconds: Annotated[float, Field(ge=5, le=86400, strict=False)] = 60.0
    consent_words: str = ""
    nothing_shared: list[Short] = []
    endpoints: dict[str, Endpoint]
    headers: dict[str, str] = {}
    oauth: OAuthShape | None = None
    device: DeviceShape | None = None
    key: KeyShape | None = None
    setup: SetupShape | None = None
    account: AccountShape
    permissions: PermissionsShape = PermissionsShape()
    revoke: RevokeShape | None = None
    rate: RateShape = RateShape()
    errors: ErrorsShape = ErrorsShape()
    kinds: Annotated[list[KindShape], Field(min_length=1)]
    webhooks: SignatureShape | None = None

    @model_validator(mode="after")
    def _whole(self) -> "PlatformShape":
        if self.oauth is None and self.device is None and self.key is None:
            raise ValueError(
                said("needs a way to sign in: [oauth], [device] or [key]", "goes on after a name in quotes")
            )
        needed = {"api"}
        needed |= {"authorize", "token"} if self.oauth else set()
        needed |= {"issuer"} if self.oauth and self.oauth.iss_required else set()
        needed |= {"device", "token"} if self.device else set()
        needed |= {"revoke"} if self.revoke and self.revoke.body else set()
        if missing := needed - set(self.endpoints):
            raise ValueError(said("needs an endpoint “{name}”", "goes on after a name in quotes", name=min(missing)))
        ids = [kind.id for kind in self.kinds]
        if len(set(ids)) != len(ids):
            raise ValueError(said("has two kinds of the same id", "goes on after a name in quotes"))
        if self.webhooks and self.webhooks.kind not in ids:
            raise ValueError(
                said(
                    "speaks of deliveries about “{name}”, but has no such kind",
                    "goes on after a name in quotes",
                    name=self.webhooks.kind,
                )
            )
        return self
