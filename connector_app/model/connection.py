"""One account on one platform, and the truth about its state."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from connector_app.language import said
from connector_app.model.item import ConnectionId

Access = Literal["read", "change"]
MethodId = Literal["oauth", "device", "token", "client-credentials"]
WITHOUT = "without"
"""The setting of an account that names the groups of permissions which were left out."""

TURNED_OFF = said("This account is turned off. Turn it on first.")
UNDESCRIBED = said("The file that describes this platform is missing or has a mistake.")


class ConnectionStatus(StrEnum):
    """The seven states. `connected` is only ever set by a real call that succeeded."""

    CONNECTING = "connecting"
    CONNECTED = "connected"
    BUSY = "busy"
    OFFLINE = "offline"
    SIGN_IN_NEEDED = "sign-in-needed"
    ACCESS_REMOVED = "access-removed"
    OFF = "off"


NEEDS_SIGN_IN = frozenset({ConnectionStatus.SIGN_IN_NEEDED, ConnectionStatus.ACCESS_REMOVED})
"""States out of which only a new sign-in leads."""

UNTIL_SOMEONE_ACTS = NEEDS_SIGN_IN | {ConnectionStatus.OFF}
"""States in which only a person can help: nothing is asked of the platform, and nothing it says changes them."""


@dataclass(frozen=True, slots=True)
class Account:
    """Who the platform says this is. `id` is stable and never shown; `name` is what people call it.

    `scopes` are what was granted, where the platform says so only when it is asked who this is.
    """

    id: str
    name: str
    workspace: str = ""
    picture: str = ""
    scopes: tuple[str, ...] = field(default=(), compare=False)

    @property
    def label(self) -> str:
        return said("{name} at {place}", name=self.name, place=self.workspace) if self.workspace else self.name


@dataclass(frozen=True, slots=True)
class Connection:
    """`since` is when the status began, `checked_at` the last real answer; `until` when a busy one goes on."""

    id: ConnectionId
    provider: str
    account: Account
    name: str
    method: MethodId
    access: Access
    scopes: tuple[str, ...]
    status: ConnectionStatus
    created_at: str
    since: str = ""
    checked_at: str = ""
    until: str = ""
    reason: str = ""
    colour: str = ""
    position: int = 0
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def without(self) -> tuple[str, ...]:
        """The groups of permissions that the person left out, by their ids: they are not asked for again either."""
        return tuple(filter(None, self.settings.get(WITHOUT, "").split(",")))
