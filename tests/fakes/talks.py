"""A real WebSocket server on a loopback port. The test speaks for it, one connection at a time."""

import asyncio
import json
from http import HTTPStatus

from websockets.asyncio.server import serve

from connector_app.adapters.clock import SystemClock

PATIENCE = 10.0


class Talk:
    """One connection, from the server's side."""

    def __init__(self, ws):
        self.ws, self.agent = ws, ws.request.headers.get("User-Agent", "")

    async def say(self, message):
        await self.ws.send(message if isinstance(message, str | bytes) else json.dumps(message))

    async def hear(self, seconds=PATIENCE):
        """Return the next frame. Raises TimeoutError where none comes, ConnectionClosed where none can."""
        return json.loads(await asyncio.wait_for(self.ws.recv(), seconds))

    async def close(self, code=1000):
        await self.ws.close(code)

    def drop(self):
        self.ws.transport.abort()

    async def code(self):
        """Wait for the end and return its code."""
        await asyncio.wait_for(self.ws.wait_closed(), PATIENCE)
        return self.ws.close_code


class Talks:
    """The server. `refuse` holds statuses for the next ones who knock; `paths` is what was asked for."""

    def __init__(self, *, tls=None):
        self._tls = tls
        self.refuse, self.paths, self.open = [], [], set()
        self._new = asyncio.Queue()

    async def __aenter__(self):
        self.server = await serve(
            self._talk, "127.0.0.1", 0, ssl=self._tls, process_request=self._look, ping_interval=None, close_timeout=1
        )
        self.port = self.server.sockets[0].getsockname()[1]
        self.url = f"{'wss' if self._tls else 'ws'}://127.0.0.1:{self.port}"
        return self

    async def __aexit__(self, *error):
        self.server.close()
        await self.server.wait_closed()

    async def next(self, seconds=PATIENCE):
        """Wait for the next connection."""
        return await asyncio.wait_for(self._new.get(), seconds)

    def _look(self, connection, request):
        self.paths.append(request.path)
        return connection.respond(HTTPStatus(self.refuse.pop(0)), "") if self.refuse else None

    async def _talk(self, ws):
        talk = Talk(ws)
        self.open.add(talk)
        self._new.put_nowait(talk)
        await ws.wait_closed()
        self.open.discard(talk)


class FastClock(SystemClock):
    """Time that passes so many times as fast."""

    def __init__(self, speed=10.0):
        self.speed, self._began = speed, SystemClock().monotonic()

    def monotonic(self):
        return (super().monotonic() - self._began) * self.speed

    async def sleep(self, seconds):
        await super().sleep(seconds / self.speed)
