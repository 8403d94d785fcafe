"""The practice platform as a server that acts and keeps its answer back until it is let go."""

import asyncio

from connector_app.practice.server import Practice


class Late(Practice):
    """Put a method and a path into `holds`; `acted` is set when the platform has acted, `go` lets the answers out."""

    def __init__(self, *args, **more):
        super().__init__(*args, **more)
        self.holds, self.asked = set(), []
        self.acted, self.go = asyncio.Event(), asyncio.Event()

    async def _answer(self, request):
        self.asked.append((request.method, request.path))
        response = await super()._answer(request)
        if (request.method, request.path) in self.holds:
            self.acted.set()
            await self.go.wait()
        return response

    def times(self, method, path):
        return self.asked.count((method, path))
