"""The engine: built from the ground up, run, and taken down in reverse. One process owns a data folder."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from connector_app import __version__, config, resource
from connector_app.adapters import autostart, instance, logs, room
from connector_app.adapters.account_log import AccountLogs
from connector_app.adapters.browser import SystemBrowser
from connector_app.adapters.http import HttpTransport
from connector_app.adapters.key_file import KeyFile
from connector_app.adapters.keychain import SystemKeychain
from connector_app.adapters.loopback import Loopback, read_pages
from connector_app.adapters.own_folder import DATABASE
from connector_app.adapters.receiver import WebhookReceiver
from connector_app.adapters.relay import Relays as RelayStreams
from connector_app.adapters.sockets import WebSockets
from connector_app.engine import arrival, luggage, support
from connector_app.engine.going import ComingAndGoing
from connector_app.engine.platforms import catalog_of
from connector_app.engine.practice_host import PracticeHost, PracticeVerbs
from connector_app.engine.reading import Reading
from connector_app.engine.setup import Setup
from connector_app.model.connection import ConnectionStatus
from connector_app.model.failure import Failure, FailureError, KeychainLocked, KeychainUnavailable, Unexpected
from connector_app.model.item import ConnectionId
from connector_app.model.keeping import YEARS
from connector_app.model.webhook import Headers
from connector_app.services import tenants
from connector_app.services.almanac import Almanac
from connector_app.services.api import Api
from connector_app.services.attention import Attention
from connector_app.services.audit import Audit
from connector_app.services.catalog import Catalog
from connector_app.services.changes import Changes
from connector_app.services.connections import Connections
from connector_app.services.decisions import Decisions
from connector_app.services.detailed import Detailed
from connector_app.services.doors import Doors, Load
from connector_app.services.exchange import Exchange
from connector_app.services.filters import Filters
from connector_app.services.gaps import Gaps
from connector_app.services.health import Health
from connector_app.services.inbox import Inbox
from connector_app.services.invitations import Invitations
from connector_app.services.items import Items
from connector_app.services.keys import Keys
from connector_app.services.limits import Limits
from connector_app.services.live import STAGGER, Live
from connector_app.services.needs import Needs
from connector_app.services.outbox import OutboxPump
from connector_app.services.register import Register
from connector_app.services.registrations import Registrations
from connector_app.services.relays import Relays
from connector_app.services.renewal import Renewal
from connector_app.services.retention import Retention
from connector_app.services.rules import Rules
from connector_app.services.saving import Saving
from connector_app.services.screen_lock import ScreenLock
from connector_app.services.settling import Settling
from connector_app.services.sockets import Sockets
from connector_app.services.starting import Starting
from connector_app.services.supervisor import Supervisor
from connector_app.services.support import Support
from connector_app.services.sync import Sync
from connector_app.services.tokens import Tokens
from connector_app.services.updates import Updates
from connector_app.services.upkeep import Upkeep
from connector_app.services.vault import Vault
from connector_app.services.verbs import Verbs
from connector_app.services.watches import Watches
from connector_app.services.webhooks import NOT_NOW, Answer, Webhooks
from connector_app.store import connections
from connector_app.store.database import Database
from connector_app.store.tx import Tx

T = TypeVar("T")
SETTLE_SECONDS = 600.0
"""How often a withdrawal that found no network is tried again."""

APART = 0.5
"""Seconds between the first readings of two accounts at the start."""

LEAVING_SECONDS = 10.0
"""How long a command takes at its end to finish a disconnection that an earlier one was cut off in."""


@asynccontextmanager
async def running(setup: Setup) -> AsyncIterator["Engine"]:
    """Run an engine. Raises FailureError: InUse, Storage, Rejected (settings), VerificationFailed (passphrase)."""
    async with AsyncExitStack() as stack:
        engine = Engine(setup, stack)
        await engine.build()
        await engine.begin()
        yield engine


class Engine:
    """Everything without Qt. `verbs` is what the two faces, window and command line, work with."""

    verbs: Verbs

    def __init__(self, setup: Setup, stack: AsyncExitStack) -> None:
        self._setup, self._stack = setup, stack
        self._is_lasting = setup.role != "command"
        self._signs = ""  # the home of the key that signs

    async def build(self) -> None:
        """Put everything together; what is opened here is closed in reverse."""
        setup, clock, random = self._setup, self._setup.clock, self._setup.random
        self.folder = await asyncio.to_thread(instance.acquire, setup.folder, setup.role, setup.wait)
        self._stack.push_async_callback(self.folder.aclose)
        await arrival.settle(setup.folder)
        self._stack.enter_context(logs.kept_in(setup.folder))
        if setup.on_raise:
            await self.folder.listen(setup.on_raise)
        self.settings = config.load(setup.folder)
        network = self.settings.network
        self._db = db = await self._stack.enter_async_context(Database(self.folder.file(DATABASE)))
        if setup.changed:
            db.on_commit(setup.changed)
        self._audit = audit = Audit(db, clock, random, luggage.PROGRAM)
        await audit.start()
        self.practice = PracticeHost(setup.folder, clock, random)
        self._stack.push_async_callback(self.practice.close)
        catalog = await asyncio.to_thread(
            catalog_of, setup.folder, self.settings, setup.environment, self.practice.origin
        )
        self._transport = transport = HttpTransport(proxy=network.proxy, ca_file=network.ca_file)
        await self._stack.enter_async_context(transport)
        limits = Limits(db, clock)
        await limits.start()
        self._stack.push_async_callback(limits.close)
        keychain = SystemKeychain()
        self._stack.callback(keychain.close)
        files = setup.folder / "practice"
        self._vault = vault = Vault(
            db, keychain, KeyFile(files / "vault.key"), KeyFile(files / "history.key"), clock, random
        )
        self._health = health = Health(db, audit, clock)
        exchange = Exchange(transport, catalog, limits, clock, random)
        self._tokens = tokens = Tokens(db, vault, exchange, catalog, audit, health, clock, random)
        self._stack.push_async_callback(tokens.close)
        helping, self._detailed = await self._build_help(audit)
        api = Api(
            exchange, tokens, health, catalog, audit, clock, random,
            slept=setup.slept, listener=self._detailed.listener,
        )  # fmt: skip
        changes, settling = Changes(audit, clock, random), Settling(audit, clock)
        self._pump = pump = OutboxPump(
            db, catalog, connections.get, api, settling, clock, random,
            look=lambda here: self._live.nudge(here), sent=lambda here: self._live.sent(here),  # noqa: PLW0108  made later
        )  # fmt: skip
        self._sync = sync = Sync(db, catalog, connections.get, api, audit, settling, clock, random, pump.nudge)
        self._supervisor = Supervisor(clock, self._died)
        self._stack.push_async_callback(self._supervisor.stop_all)
        rules = Rules(db, clock, audit, catalog, connections.get, changes, api, pump.nudge)
        inbox, watches = self._build_live(api, catalog, tokens, Reading(sync, pump), rules)
        self._going = ComingAndGoing(
            db, self.practice, health, self._doors, sync, pump, self._live, self._sockets, self._relays,
            self._registrations, self._detailed, partial(self._sign, "start"), self._is_lasting,
        )  # fmt: skip
        browser = setup.browser or SystemBrowser()
        needs = Needs(
            db, clock, random, catalog, audit, api, vault, tokens, browser,
            Loopback(read_pages(resource())), self._going.hooks,
        )  # fmt: skip
        words = autostart.command(setup.folder, config.default_folder(), setup.environment)
        self._attention = Attention(
            db, clock, lambda: {p.id for p in catalog.providers}, partial(room.free, setup.folder),
            lambda tx: vault.is_open(tx, "real"), setup.notifier, lambda: {p.id: p.ends for p in catalog.providers},
        )  # fmt: skip
        accounts = Connections(needs)
        self._stack.push_async_callback(accounts.close)
        is_wanted = self.settings.updates.look == "daily"
        updates = Updates(db, transport, browser, clock, setup.publisher, __version__, is_wanted=is_wanted)
        self.verbs = Verbs(
            catalog=catalog,
            connections=accounts,
            renewal=Renewal(db, tokens),
            items=Items(db, catalog, connections.get, changes, pump.nudge),
            filters=Filters(db),
            sync=sync,
            invitations=Invitations(db, catalog, connections.get, api),
            outbox=Decisions(db, catalog, changes, clock, pump.nudge),
            pump=pump,
            registrations=self._registrations,
            watches=watches,
            relays=self._relays,
            inbox=inbox,
            rules=rules,
            live=self._live,
            attention=self._attention,
            audit=audit,
            almanac=Almanac(db, audit, clock, setup.folder),
            starting=Starting(autostart.of_this_computer(words, setup.environment, Path.home())),
            keys=Keys(db, vault, audit, catalog, clock),
            upkeep=Upkeep(db, audit, clock),
            retention=Retention(db, audit, clock, YEARS[self.settings.history.keep]),
            updates=updates,
            saving=Saving(db, audit),
            backup=luggage.backup(db, audit, vault, clock, random, setup.folder),
            support=helping,
            detailed=self._detailed,
            lock=ScreenLock(db, clock, audit, random),
            practice=PracticeVerbs(self.practice, accounts, db),
        )

    async def _build_help(self, audit: Audit) -> tuple[Support, Detailed]:
        """Put together what helps somebody else to find out what is wrong: the support file, and detailed logs."""
        setup, db = self._setup, self._db
        more = await asyncio.to_thread(support.secrets_of, setup, self.settings)
        file = Support(db, self._vault, audit, setup.clock, partial(support.gather, setup.folder), more)
        detailed = Detailed(db, audit, setup.clock, AccountLogs(setup.folder), file.held)
        await detailed.start()
        return file, detailed

    def _build_live(
        self, api: Api, catalog: Catalog, tokens: Tokens, reading: Reading, rules: Rules
    ) -> tuple[Inbox, Watches]:
        """Put together what keeps accounts up to date, from a delivery's door to the plan by which each is read."""
        setup, clock, random, network = self._setup, self._setup.clock, self._setup.random, self.settings.network
        db, audit, vault, supervisor = self._db, self._audit, self._vault, self._supervisor
        load, doors = Load(), Doors(db, clock, vault)
        register = Register(db, clock, random, audit, connections.get, api, vault, doors)
        watches = Watches(db, catalog, connections.get, register, address=self.settings.live.address)
        registrations = Registrations(db, random, audit, catalog, vault, doors, register, watches)
        self._gaps = Gaps(db, clock, audit, catalog, slept=setup.slept)
        self._live = live = Live(
            db, clock, random, catalog, connections.get, supervisor, reading, registrations, self._gaps,
            drop=self._after_sleep, on_battery=setup.on_battery,
        )  # fmt: skip
        inbox = Inbox(
            db, clock, random, audit, catalog, connections.get, api, load,
            stale=live.nudge, changed=live.changed, settle=self._settle_soon, rules=rules, tell=setup.tell,
        )  # fmt: skip
        self._webhooks = Webhooks(
            db, clock, audit, catalog, doors, load, arrived=inbox.ring, stale=live.nudge, tell=setup.tell
        )
        self._registrations, self._doors = registrations, doors
        proxy, ca_file, plain = network.proxy, network.ca_file, network.allow_insecure_loopback
        self._sockets = Sockets(
            db, clock, random, audit, catalog, connections.get, supervisor, tokens, api,
            WebSockets(proxy=proxy, ca_file=ca_file, insecure_loopback=plain), self._webhooks, live,
        )  # fmt: skip
        self._relays = Relays(
            db, clock, audit, catalog, supervisor, vault, register,
            RelayStreams(proxy=proxy, ca_file=ca_file, insecure_loopback=plain), self._webhooks.accept, live,
            is_listening=self._is_lasting,
        )  # fmt: skip
        return inbox, watches

    async def begin(self) -> None:
        """Settle what an earlier process left, and start what runs for ever."""
        await self._db.read(lambda tx: tenants.load(tx, self.verbs.catalog))
        await self._vault.settle()
        await self._open_with_passphrase()
        here = await self._db.read(connections.all)
        if any(each.provider == "practice" for each in here):
            await self.practice.ensure()
        self._stack.push_async_callback(self._finish)
        start = self._supervisor.start
        start("outbox", self._pump.run)
        if not self._is_lasting:
            if self._audit.unsigned:  # whoever wrote them was killed
                await self._sign("start")
            return
        await self._webhooks.start()
        outside = urlsplit(self.settings.live.address).netloc
        port = await self._registrations.port()
        receiver = WebhookReceiver(self._webhooks.accept, port=port, outside=outside, now=self._setup.clock.now)
        await self._stack.enter_async_context(receiver)
        await self._registrations.at(receiver.origin)
        self.receiver_origin = receiver.origin
        start("inbox", self.verbs.inbox.run)
        start("webhooks", self._webhooks.run)
        start("upkeep", self.verbs.upkeep.run)
        start("retention", self.verbs.retention.run)
        await self._attention.begin(is_unclean=self._db.unclean_end)
        self._attention.listen()
        start("attention", self._attention.run)
        start("updates", self.verbs.updates.run)
        await self._gaps.begin()
        start("clock", self._live.watch_clock)
        start("freshness", self._live.keep)
        start("settle", self._settle)
        known = (c for c in here if c.status is not ConnectionStatus.OFF and self.verbs.catalog.find(c))
        for number, each in enumerate(known):
            await self._going.start(each.id, after=min(number * APART, STAGGER))

    def _settle_soon(self, connection: ConnectionId) -> None:
        """Its platform says that what is registered there wants looking after."""
        self.verbs.watches.renew(connection)
        self._live.settle(connection)

    async def _after_sleep(self) -> None:
        """Give up connections that did not outlive it."""
        self._sockets.drop()
        await self._transport.close()

    async def _died(self, task: str, failure: Failure) -> None:
        """Let an account's state say that it is not kept up to date: nothing else would."""
        what, _, whose = task.partition(" ")
        if what == "live":
            await self._health.died(ConnectionId(whose), failure)
        elif what == "socket" and isinstance(failure, Unexpected):
            await self._sockets.died(ConnectionId(whose), failure)

    async def _settle(self) -> None:
        """Finish what was begun, and what found nobody the last time: none of it holds up the window."""
        await self._tokens.settle()
        await self._sign("start")
        while True:
            await self.verbs.connections.settle()
            await self._setup.clock.sleep(SETTLE_SECONDS)

    async def _open_with_passphrase(self) -> None:
        if not self._setup.passphrase:
            return
        try:
            await self._vault.unlock("real")
        except FailureError as error:
            if not isinstance(error.failure, KeychainUnavailable | KeychainLocked):
                raise
            await self._vault.use_passphrase(self._setup.passphrase)

    async def sign(self) -> None:
        """Begin to sign the history, where there is a key for it."""
        await self._sign("asked")

    async def read(self, fn: Callable[[Tx], T]) -> T:
        return await self._db.read(fn)

    @staticmethod
    async def nobody(_token: str, _raw: bytes, _headers: Headers, _query: str) -> Answer:
        """Answer deliveries while nobody takes any."""
        return NOT_NOW

    async def _sign(self, reason: str) -> None:
        """Let the history be signed, where there is a key for it; where it does not come out, the entries go on."""
        home = self._vault.home("real") or self._vault.home("practice")
        if not home or home == self._signs:
            return
        with contextlib.suppress(FailureError):
            await self._audit.use(self._vault, reason)
            self._signs = home

    async def _finish(self) -> None:
        await self._going.stop()
        if self._is_lasting:
            with contextlib.suppress(FailureError):
                await self._gaps.alive()
                await self._live.write_down()
        else:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LEAVING_SECONDS):
                    await self.verbs.connections.finish_leaving()
            if not self._audit.unsigned:
                return
        if self._signs:
            await self._audit.checkpoint("exit")
        else:
            await self._sign("exit")
