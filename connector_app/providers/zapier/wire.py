"""What Zapier sends. Fields not named here are ignored; those that are must be what they say.

The objects of a hook's answer and of a refusal are read leniently: of those the documentation says little.
"""

from typing import Any

from pydantic import Field

from connector_app.model.reading import Moment, Name, Wire


class ProfileWire(Wire):
    id: int | str
    first_name: str | None = None
    last_name: str | None = None
    full_name: str | None = None
    email: str | None = None


class TokenWire(Wire):
    """There may be a `token_type` and a `scope`; only these are promised."""

    access_token: str = Field(min_length=1, max_length=16384, pattern=r"^[\x21-\x7e]+$")
    expires_in: float = Field(default=3600.0, gt=0)
    scope: str | None = None


class LinksWire(Wire):
    next: str | None = None


class TableWire(Wire):
    id: Name
    name: str
    description: str | None = None
    kind: str = "table"
    created_at: Moment
    edited_at: Moment


class TablesWire(Wire):
    data: list[TableWire]
    links: LinksWire | None = None


class ColumnWire(Wire):
    id: int
    name: str
    type: str
    deleted_at: str | None = None


class ColumnsWire(Wire):
    data: list[ColumnWire]


class RecordWire(Wire):
    id: Name
    data: dict[str, Any]
    created_at: Moment
    edited_at: Moment
    errors: dict[str, Any] | None = None
    deleted_at: str | None = None


class PaginationWire(Wire):
    has_more: bool = False
    end_cursor: str | None = None


class RecordsMetaWire(Wire):
    pagination: PaginationWire | None = None


class RecordsWire(Wire):
    data: list[RecordWire]
    meta: RecordsMetaWire | None = None


class OneTableWire(Wire):
    data: TableWire


class OneRecordWire(Wire):
    data: RecordWire


class ChangeWire(Wire):
    new: RecordWire


class ChangesWire(Wire):
    """What a create or a change of records did, one each."""

    data: list[ChangeWire] = Field(min_length=1)


class TriggerWire(Wire):
    selected_api: str
    status: str | None = None
    error: str | None = None


class WorkflowWire(Wire):
    """The answer to a create or a change leaves some of this out."""

    id: Name
    name: str
    description: str | None = None
    enabled: bool
    disabled_reason: str | None = None
    is_private: bool = False
    editor_url: str | None = None
    triggers: list[TriggerWire] | None = None
    created_at: Moment
    updated_at: Moment | None = None


class SwitchedWire(Wire):
    id: Name
    enabled: bool


class WorkflowsMetaWire(Wire):
    next_cursor: str | None = None


class WorkflowsWire(Wire):
    results: list[WorkflowWire]
    meta: WorkflowsMetaWire


class SubscriptionWire(Wire):
    """What an inbox listens to. `app_key` is the app with its version, `connection_id` the person's account there."""

    app_key: str
    action_key: str
    connection_id: str | int | None = None
    inputs: dict[str, Any] = Field(default_factory=dict)


class InboxWire(Wire):
    """`key` is the name that it was given; one that Zapier made by itself has none."""

    id: Name
    created_at: Moment
    key: str | None = None
    status: str
    paused_reason: str | None = None
    subscription: SubscriptionWire


class InboxesWire(Wire):
    results: list[InboxWire]
    next: str | None = None


class DoubtWire(Wire):
    possible_duplicate_data: bool = False


class MessageWire(Wire):
    id: Name
    created_at: Moment
    message_attributes: DoubtWire = Field(default_factory=DoubtWire)
    payload: Any = None


class LeaseWire(Wire):
    """Messages that are ours for a while; without an id where there are none."""

    lease_id: str | None = None
    results: list[MessageWire]


class HandedWire(Wire):
    """The answer of a hook; none of it is promised, and a silent hook answers nothing."""

    status: Any = None
    id: Any = None
    request_id: Any = None


class FaultWire(Wire):
    """One error among several. In the answer to a write of records `human_title` is the one for people."""

    code: Any = None
    title: Any = None
    human_title: Any = None
    detail: Any = None
    source: Any = None
    meta: Any = None


class FaultsWire(Wire):
    errors: list[Any] | None = None
    error: Any = None
    error_description: Any = None
    message: Any = None


class MetaFaultsWire(Wire):
    errors: list[Any] = Field(min_length=1)


class GoodButWire(Wire):
    """An answer of good status that says that it went wrong all the same."""

    meta: MetaFaultsWire
