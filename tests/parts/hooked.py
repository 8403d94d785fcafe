"""Everything behind a webhook address, as it really is: database, history, vault, door, worker. And a sender."""

import hashlib
import hmac
import inspect
import json
import os
from dataclasses import replace

from pydantic import ValidationError

from connector_app.adapters.key_file import KeyFile
from connector_app.model.audit import AuditQuery
from connector_app.model.connection import Account, Connection, ConnectionStatus
from connector_app.model.failure import FailureError, Offline
from connector_app.model.item import ConnectionId, Snapshot
from connector_app.model.webhook import WebhookEvent
from connector_app.providers.practice import PROVIDER, webhooks
from connector_app.providers.practice.items import snapshot
from connector_app.providers.practice.wire import ItemWire, Wire
from connector_app.services.audit import Audit
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.changes import Changes
from connector_app.services.doors import Doors, Load
from connector_app.services.inbox import Inbox
from connector_app.services.register import Register
from connector_app.services.registrations import Registrations
from connector_app.services.rules import Rules
from connector_app.services.vault import Vault
from connector_app.services.watches import Watches
from connector_app.services.webhooks import Webhooks
from connector_app.store import audit as history
from connector_app.store import items
from connector_app.store.database import Database

HERE = ConnectionId("practice-00000001")
SECRET = "canary-webhook-secret-1"
ORIGIN = "http://127.0.0.1:47000"


class _Whole(Wire):
    event: str
    timestamp: str
    data: ItemWire


class WholeEvents:
    """The practice platform's deliveries, read as a platform's that sends whole items: each is a snapshot."""

    verify = staticmethod(webhooks.verify)

    @staticmethod
    def events(delivery):
        if b"poison" in delivery.body:
            raise RuntimeError("a bug of the platform's module")
        try:
            said = _Whole.model_validate_json(delivery.body)
        except ValidationError:
            return webhooks.events(delivery)
        verb = said.event.removeprefix("item.")
        shown = None if verb == "deleted" else snapshot("item", said.data)
        return (WebhookEvent(verb, "item", said.data.id, at=said.timestamp, snapshot=shown),)


WHOLE = replace(PROVIDER, webhooks=WholeEvents)


class Calls:
    """Answers calls by their purpose, with what the test put there: a value, a failure, or a function of the path."""

    def __init__(self):
        self.answers, self.made = {}, []

    async def make(self, connection, call, **_):
        self.made.append(call)
        answer = self.answers.get(call.purpose, Offline("127.0.0.1"))
        answer = answer(call) if callable(answer) else answer
        answer = await answer if inspect.isawaitable(answer) else answer
        if hasattr(answer, "name") and hasattr(type(answer), "name") and not isinstance(answer, Snapshot):
            raise FailureError(answer)
        return answer


def account(name=HERE, **changed):
    first = Connection(
        id=name,
        provider=name.rpartition("-")[0],
        account=Account("user_1", "Ada"),
        name="Ada",
        method="oauth",
        access="change",
        scopes=("read:user", "write:data", "admin:webhooks"),
        status=ConnectionStatus.CONNECTED,
        created_at="2026-01-01T00:00:00.000Z",
    )
    return replace(first, **changed)


class House:
    """One account's inbox, from the door to the table."""

    def __init__(self, folder, clock, providers=(PROVIDER,), *, door=None, load=None):
        self.folder, self.clock = folder, clock
        self.db = Database(folder / "data.db")
        self.audit = Audit(self.db, clock, os.urandom)
        self.catalog = Catalog(providers, Overrides(), lambda: "http://127.0.0.1:1")
        keys = KeyFile(folder / "vault.key")
        self.vault = Vault(self.db, keys, keys, KeyFile(folder / "history.key"), clock, os.urandom)
        self.accounts = {HERE: account()}
        self.calls = Calls()
        self.stale, self.settled, self.changed, self.told = [], [], [], []
        self.doors = Doors(self.db, clock, self.vault, **(door or {}))
        self.load = load or Load()
        self.changes, self.queued = Changes(self.audit, clock, os.urandom), []
        self.rules = Rules(
            self.db,
            clock,
            self.audit,
            self.catalog,
            lambda _tx, each: self.accounts.get(each),
            self.changes,
            self.calls,
            lambda: self.queued.append(1),
        )
        self.inbox = Inbox(
            self.db,
            clock,
            os.urandom,
            self.audit,
            self.catalog,
            lambda _tx, each: self.accounts.get(each),
            self.calls,
            self.load,
            stale=self.stale.append,
            settle=self.settled.append,
            changed=self.changed.append,
            rules=self.rules,
            tell=self.tell,
        )
        self.webhooks = Webhooks(
            self.db,
            clock,
            self.audit,
            self.catalog,
            self.doors,
            self.load,
            arrived=self.inbox.ring,
            stale=self.stale.append,
            tell=self.tell,
        )
        find = lambda _tx, each: self.accounts.get(each)  # noqa: E731  changed by tests
        self.register = Register(self.db, clock, os.urandom, self.audit, find, self.calls, self.vault, self.doors)
        self.watches = Watches(self.db, self.catalog, find, self.register)
        self.registrations = Registrations(
            self.db, os.urandom, self.audit, self.catalog, self.vault, self.doors, self.register, self.watches
        )

    async def __aenter__(self):
        await self.db.__aenter__()
        await self.audit.start()
        await self.webhooks.start()
        self.registrations.origin = ORIGIN
        await self.vault.unlock("practice")
        await self.db.write(lambda tx: self.vault.put(tx, HERE, "tokens", b"canary-tokens-1", generation=1))
        return self

    async def __aexit__(self, *what):
        await self.db.__aexit__(*what)

    def tell(self, name, fields):
        self.told.append((name, dict(fields)))

    async def open_door(self, connection=HERE, secret=SECRET):
        """Open an address by hand and return its token."""
        added = await self.registrations.add(connection, secret)
        return added.value.token

    async def rows(self, statement, *values):
        return await self.db.read(lambda tx: tx.all(statement, values))

    async def value(self, statement, *values):
        return (await self.rows(statement, *values))[0][0]

    async def entries(self, *actions):
        """Return the history's entries of these actions, the oldest first."""
        found = await self.db.read(lambda tx: history.page(tx, AuditQuery(actions=actions, limit=10_000)))
        return found[::-1]

    async def item(self, remote_id, connection=HERE):
        return await self.db.read(lambda tx: items.find(tx, connection, "item", remote_id))


def thing(number=1, **changed):
    """Return an item as the practice platform sends it whole."""
    first = {
        "id": f"item_{number}",
        "title": f"Thing {number}",
        "status": "active",
        "created_at": "2026-01-01T00:00:00.000Z",
        "updated_at": "2026-01-01T00:00:00.000Z",
        "version": 1,
    }
    return {**first, **changed}


def body(event="item.created", data=None, at="2026-01-01T00:00:00.000Z", **more):
    said = {"event": event, "timestamp": at, "data": data or thing(), "webhook_id": "webhook_1", **more}
    return json.dumps(said).encode()


def signature(raw, timestamp, secret=SECRET):
    return hmac.new(secret.encode(), timestamp.encode() + b"." + raw, hashlib.sha256).hexdigest()


def headers(raw, at, *, delivery="delivery_1", event="item.created", secret=SECRET):
    """Return a genuine delivery's headers. `at` is a moment or seconds since 1970."""
    timestamp = str(int(at if isinstance(at, int | float) else at.timestamp()))
    return (
        (b"content-type", b"application/json"),
        (b"x-platform-signature", f"sha256={signature(raw, timestamp, secret)}".encode()),
        (b"x-platform-event", event.encode()),
        (b"x-platform-delivery", delivery.encode()),
        (b"x-platform-timestamp", timestamp.encode()),
    )
