"""Everything behind a live connection, as it really is: sockets, history, inbox, table. The platform is the test."""

import asyncio
import contextlib
import os

from connector_app.adapters.sockets import WebSockets
from connector_app.model.audit import AuditQuery
from connector_app.model.failure import FailureError, Unauthorized
from connector_app.model.item import ConnectionId
from connector_app.model.oauth import TokenSet
from connector_app.providers import discord, slack
from connector_app.providers.discord.signals import Welcomed
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.sockets import Sockets
from connector_app.services.supervisor import Supervisor
from connector_app.store import audit, connections, freshness
from tests.fakes.talks import FastClock, Talks
from tests.parts.hooked import House, account

SLACK, DISCORD = ConnectionId("slack-00000001"), ConnectionId("discord-00000001")
KEY, BOT_KEY, TICKET = "xapp-1-canary-live-1", "canary-bot-key-1", "canary-ticket-1"


class Ears:
    """What the sockets say to whoever keeps accounts up to date."""

    def __init__(self):
        self.reads, self.ups = [], []

    def nudge(self, connection):
        self.reads.append(connection)

    def socket(self, connection, *, up):
        self.ups.append(up)


class Telling(Sockets):
    """The real ones. `told` is what became the state of an account, or would have, once it was written."""

    def __init__(self, *parts):
        super().__init__(*parts)
        self.told = []

    async def _tell(self, connection, said):
        await super()._tell(connection, said)
        self.told.append(said)


class Listening:
    """Accounts of both platforms, and one server that plays each: `talks`. `refusals` are for the next questions."""

    def __init__(self, folder, *, insecure=True, speed=10.0):
        self.clock, self.talks, self.ears = FastClock(speed), Talks(), Ears()
        self.house = House(folder, self.clock, (slack.PROVIDER, discord.PROVIDER))
        self.tokens = {
            SLACK: TokenSet("xoxp-canary-access-1", extra={"live_key": KEY}),
            DISCORD: TokenSet(BOT_KEY, form="Bot"),
        }
        self.asked, self.refusals, self.kept = [], [], []
        self.keep = self.house.webhooks.hear
        self.insecure = insecure

    async def __aenter__(self):
        self._stack = contextlib.AsyncExitStack()
        await self._stack.enter_async_context(self.talks)
        await self._stack.enter_async_context(self.house)
        for name in (SLACK, DISCORD):
            self.house.accounts[name] = account(name)
            await self.house.db.write(lambda tx, name=name: connections.put(tx, self.house.accounts[name]))
        self.deaths = []
        self.supervisor = Supervisor(self.clock, died=self._note_death)
        self._stack.push_async_callback(self.supervisor.stop_all)
        places = {"discord": {"live": self.talks.url.replace("ws", "http")}}
        self.sockets = Telling(
            self.house.db,
            self.clock,
            os.urandom,
            self.house.audit,
            Catalog((slack.PROVIDER, discord.PROVIDER), Overrides(endpoints=places, insecure_loopback=True)),
            connections.get,
            self.supervisor,
            self,
            self,
            WebSockets(proxy="none", insecure_loopback=self.insecure),
            self,
            self.ears,
        )
        return self

    async def _note_death(self, *what):
        self.deaths.append(what)

    async def __aexit__(self, *error):
        await self._stack.aclose()
        assert self.deaths == []

    # What the sockets need

    async def valid(self, connection):
        if connection.id not in self.tokens:
            raise FailureError(Unauthorized(connection.provider))
        return self.tokens[connection.id]

    async def with_tokens(self, provider, call, tokens):
        self.asked.append((call.path, dict(call.headers)))
        if self.refusals:
            raise FailureError(self.refusals.pop(0))
        if provider.id == "discord":
            return Welcomed(self.talks.url, 999, 14400.0)
        return f"{self.talks.url}/link/?ticket={TICKET}-{len(self.asked)}"

    async def hear(self, connection, accepted, body):
        self.kept.append(accepted.delivery_id)
        return await self.keep(connection, accepted, body)

    # What the tests do

    async def count(self):
        return await self.house.value("select count(*) from deliveries")

    async def said(self, connection):
        """Return what the account's state says of its live updates, and the entries that do, each with its reason."""
        state = (await self.house.db.read(lambda tx: freshness.of(tx, connection))).words
        query = AuditQuery(actions=("live.ended", "live.hindered"), connection=connection)
        entries = await self.house.db.read(lambda tx: audit.page(tx, query))
        return state, [(each.action, each.error, each.details["why"]) for each in reversed(entries)]

    async def titles(self, connection):
        """Work off the inbox and return what the table shows."""
        await self.house.inbox.work()
        rows = await self.house.rows("select title from items where connection = ? order by title", connection)
        return [row[0] for row in rows]

    async def until(self, truth, seconds=8.0):
        async with asyncio.timeout(seconds):
            while not truth():
                await asyncio.sleep(0.005)
