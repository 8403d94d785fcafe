"""An account that is signed in at a running practice platform: strict about rotation, as few real ones are."""

from contextlib import asynccontextmanager

import pytest

from connector_app.model.call import Reply
from connector_app.model.connection import ConnectionStatus
from connector_app.model.failure import FailureError
from connector_app.model.oauth import TokenSet, read_tokens
from connector_app.practice import grants
from connector_app.practice.platform import CLIENT
from connector_app.practice.server import Practice
from connector_app.providers.practice import PROVIDER
from connector_app.store import connections, intents
from connector_app.store.intents import Intent
from tests.parts.calling import Calling

SCOPE = "read:user,write:data"
HOUR = 3600


def granted(practice: Practice, clock) -> TokenSet:
    """Return the tokens of a fresh grant, as a sign-in brings them."""
    platform = practice.platform
    with platform.state.transaction():
        person = platform.state.rows("SELECT id FROM people WHERE handle = 'ada'")[0]["id"]
        said = grants.issue(platform, grants.make(platform, CLIENT, person, SCOPE), SCOPE)
    return read_tokens(Reply(200, {}, said), clock.now())


def refreshes(practice: Practice) -> int:
    """Return how many refresh tokens were given out in exchange for another."""
    return practice.platform.state.rows("SELECT count(*) AS n FROM tokens WHERE kind = 'refresh' AND spent = 1")[0]["n"]


def is_alive(practice: Practice) -> bool:
    return bool(practice.platform.state.rows("SELECT 1 FROM grants WHERE ended = 0"))


@asynccontextmanager
async def signed_in(folder, clock, *, status=ConnectionStatus.CONNECTED, **more):
    """Yield (calling, practice) with one connection that is there."""
    async with (
        Practice(folder / "platform", clock=clock) as practice,
        Calling(folder / "data", clock, PROVIDER, practice.origin, **more) as calling,
    ):
        await calling.connect(granted(practice, clock), status=status)
        yield calling, practice


class Signed:
    """What the tests of tokens look at and do."""

    def __init__(self, calling, practice):
        self.calling, self.practice = calling, practice
        self.clock, self.tokens, self.db = calling.clock, calling.tokens, calling.db

    async def valid(self):
        return await self.tokens.valid(self.calling.connection)

    async def failure(self, waiting=None):
        with pytest.raises(FailureError) as caught:
            await (waiting or self.valid())
        return caught.value.failure

    async def actions(self):
        return [e.action for e in await self.calling.entries()]

    async def off(self):
        off = ConnectionStatus.OFF
        await self.db.write(lambda tx: connections.set_status(tx, self.calling.here, off, at=""))

    def come_due(self):
        self.clock.advance(HOUR - 299)

    def end(self):
        self.clock.advance(HOUR + 1)


async def leave(signed, generation=1, owner=None):
    """Leave an intent behind, as a process does that was killed in a refresh."""
    intent = Intent(owner or signed.calling.here, "refresh", generation, "2026-01-01T00:00:00.000Z")
    await signed.db.write(lambda tx: intents.put(tx, intent))
