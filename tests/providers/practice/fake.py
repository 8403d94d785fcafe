"""The practice platform as conformance wants it: the real server, signed in, without the samples."""

import asyncio
from contextlib import AsyncExitStack
from datetime import UTC, datetime

from connector_app.adapters.serve import Response, Server, authority, bind
from connector_app.model.oauth import TokenSet
from connector_app.practice import grants, items, webhooks
from connector_app.practice.server import Practice
from connector_app.providers import practice
from connector_app.services.catalog import origin_of
from tests.fakes.clock import ManualClock

CLIENT, ADA = "connector-manager-practice", "user_ada"
SCOPE = "read:user,write:data,admin:webhooks"


class PracticeRemote:
    def __init__(self, folder):
        self.clock = ManualClock(datetime.now(UTC).replace(microsecond=0))
        self.server = Practice(folder, clock=self.clock)
        self.stack = AsyncExitStack()

    async def __aenter__(self):
        await self.stack.enter_async_context(self.server)
        self.platform = platform = self.server.platform
        with platform.state.transaction() as tx:
            tx.do("DELETE FROM items")
            grant = grants.make(platform, CLIENT, ADA, SCOPE)
            issued = grants.issue(platform, grant, SCOPE)
        self.tokens = TokenSet(issued["access_token"], issued["refresh_token"], scopes=tuple(SCOPE.split(",")))
        self.grant = grant
        self.endpoints = {
            name: self.server.origin + address.removeprefix(practice.HERE)
            for name, address in practice.PROVIDER.endpoints.items()
        }
        assert {origin_of(address) for address in self.endpoints.values()} == {self.server.origin}
        return self

    async def __aexit__(self, *error):
        await self.stack.aclose()

    def rate_limit(self, seconds):
        self.server.faults.add("rate-limited", retry_after=seconds)

    def end_tokens(self):
        with self.platform.state.transaction():
            grants.end(self.platform, self.grant)

    async def delivery(self):
        """Register a receiver, make an item, and return what the platform sends."""
        came = asyncio.get_running_loop().create_future()

        async def take(request):
            if not came.done():
                came.set_result(request)
            return Response(200)

        bound = bind("127.0.0.1", 0)
        await self.stack.enter_async_context(Server(take, [bound]))
        asked = {"url": f"http://{authority(bound)}/hooks/x", "secret": "canary-webhook-secret-1"}
        with self.platform.state.transaction():
            webhooks.register(self.platform, self.grant, webhooks.read_registration(asked))
            items.create(self.platform, ADA, items.read_draft({"title": "Bread", "status": "active"}, creating=True))
        request = await came
        return request.body, list(request.headers), asked["secret"].encode()
