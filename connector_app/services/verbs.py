"""What the door offers: every service as one frozen value."""

from dataclasses import dataclass
from typing import Protocol

from connector_app.model.item import ConnectionId
from connector_app.model.result import Result
from connector_app.services.almanac import Almanac
from connector_app.services.attention import Attention
from connector_app.services.audit import Audit
from connector_app.services.backup import Backup
from connector_app.services.catalog import Catalog
from connector_app.services.connections import Connections
from connector_app.services.decisions import Decisions
from connector_app.services.detailed import Detailed
from connector_app.services.filters import Filters
from connector_app.services.inbox import Inbox
from connector_app.services.invitations import Invitations
from connector_app.services.items import Items
from connector_app.services.keys import Keys
from connector_app.services.live import Live
from connector_app.services.outbox import OutboxPump
from connector_app.services.registrations import Registrations
from connector_app.services.relays import Relays
from connector_app.services.renewal import Renewal
from connector_app.services.retention import Retention
from connector_app.services.rules import Rules
from connector_app.services.saving import Saving
from connector_app.services.screen_lock import ScreenLock
from connector_app.services.starting import Starting
from connector_app.services.support import Support
from connector_app.services.sync import Sync
from connector_app.services.updates import Updates
from connector_app.services.upkeep import Upkeep
from connector_app.services.watches import Watches


class PracticeData(Protocol):
    """The practice platform, as far as a person has to do with it."""

    async def desk(self) -> Result[str]:
        """Return the address where things change "at the platform"; "" where another process hosts it."""
        ...

    async def end_sign_in(self, id: ConnectionId) -> Result[None]:  # noqa: A002
        """End an account's sign-in at the platform: the program finds out when it next asks for something."""
        ...

    async def remove(self) -> Result[None]:
        """Take practice accounts and the platform's things away; the history keeps its entries."""
        ...


@dataclass(frozen=True, slots=True)
class Verbs:
    catalog: Catalog
    connections: Connections
    renewal: Renewal
    items: Items
    filters: Filters
    sync: Sync
    invitations: Invitations
    outbox: Decisions
    pump: OutboxPump
    registrations: Registrations
    watches: Watches
    relays: Relays
    inbox: Inbox
    rules: Rules
    live: Live
    attention: Attention
    audit: Audit
    almanac: Almanac
    keys: Keys
    starting: Starting
    upkeep: Upkeep
    retention: Retention
    updates: Updates
    saving: Saving
    backup: Backup
    support: Support
    detailed: Detailed
    lock: ScreenLock
    practice: PracticeData
