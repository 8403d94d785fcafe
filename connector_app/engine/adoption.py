"""What a database does not know that was copied earlier, or elsewhere: the keys, and what became of what waited.

So each account asks for a new sign-in, and registers for news anew; each change that waited is unclear, and news that
waited is set aside: none is sent, and none sets off a rule, a second time by itself.
"""

import secrets
from dataclasses import dataclass

from connector_app.model.audit import Event
from connector_app.model.clock import Clock, stamp
from connector_app.model.connection import Connection, ConnectionStatus
from connector_app.model.ids import provider_of
from connector_app.services.audit import Audit
from connector_app.services.settling import Settling
from connector_app.store import connections, deliveries, outbox, subscriptions
from connector_app.store.subscriptions import Registration
from connector_app.store.tx import Tx


@dataclass(frozen=True, slots=True)
class Adopted:
    """The accounts that ask for a sign-in, how many deliveries were set aside, how many changes wait for a word."""

    accounts: tuple[Connection, ...]
    parked: int
    waiting: int


def adopt(tx: Tx, audit: Audit, clock: Clock, why_no_news: str) -> Adopted:
    """Write down what the database does not know, before anybody works with it."""
    settling, at = Settling(audit, clock), stamp(clock.now())
    waiting = outbox.in_line(tx)
    for entry in waiting:
        settling.unclear(tx, entry, None)
    parked = deliveries.park_all(tx, "recovered")
    for gone in subscriptions.without_secrets(tx, at, lambda: secrets.token_bytes(16).hex()):
        _tell_gone(tx, audit, gone, why_no_news)
    asked = tuple(each for each in connections.all(tx) if each.status is not ConnectionStatus.OFF)
    for each in asked:
        connections.set_status(tx, each.id, ConnectionStatus.SIGN_IN_NEEDED, at=at)
    return Adopted(asked, parked, len(waiting))


def _tell_gone(tx: Tx, audit: Audit, gone: Registration, why: str) -> None:
    provider = provider_of(gone.connection)
    event = Event("live.ended", actor="program", provider=provider, connection=gone.connection, details={"why": why})
    audit.record(tx, event)
