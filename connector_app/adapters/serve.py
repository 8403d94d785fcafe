"""A small HTTP/1.1 server for loopback: strict about requests, bounded in everything, silent about itself.

One parser (httptools), one connection class, no framework. The socket is bound first and held, so that a port once
promised to a platform is never somebody else's (RFC 8252 section 8.3). Whatever is malformed gets a fixed answer that
holds no byte of the request.
"""

import asyncio
import contextlib
import socket
import sys
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from email.utils import format_datetime
from types import TracebackType
from typing import Self

from connector_app.adapters.conversation import Conversation
from connector_app.adapters.message import Handler, Limits, Request, Response

__all__ = ["LOOPBACK", "Handler", "Limits", "Request", "Response", "Server", "authority", "bind"]

LOOPBACK = ("127.0.0.1", "::1")


def bind(host: str, port: int) -> socket.socket:
    """Return a listening socket on a loopback literal; port 0 takes any free one.

    Nobody else can take the port while it is held. On Windows that needs SO_EXCLUSIVEADDRUSE. Elsewhere SO_REUSEADDR
    is set, because without it a port rests for a minute after its last connection; it lets nobody in beside a socket
    that listens, and this one listens before it is handed out.

    Raises OSError where the port is taken, ValueError where `host` is not a loopback literal.
    """
    if host not in LOOPBACK:
        raise ValueError("only 127.0.0.1 and ::1 are served")
    bound = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if bound.family == socket.AF_INET6:
            bound.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        bound.bind((host, port))
        bound.listen(128)
        bound.setblocking(False)
    except OSError:
        bound.close()
        raise
    return bound


def authority(bound: socket.socket) -> str:
    """Return the Host value that belongs to a bound socket: `127.0.0.1:8080` or `[::1]:8080`."""
    host, port = bound.getsockname()[:2]
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


class Server:
    """Serves a handler on sockets that are already bound, from `async with` (or `start`) to `close`.

    `hosts` are the exact Host values answered; the sockets' own when left out; another set may be put in later (a
    tunnel's name). `now` dates the answers (RFC 9110
    section 6.6.1) that carry no date of their own.
    """

    def __init__(
        self,
        handler: Handler,
        sockets: Sequence[socket.socket],
        *,
        hosts: Collection[str] | None = None,
        limits: Limits | None = None,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        self.handler = handler
        self.limits = limits or Limits()
        self.sockets = tuple(sockets)
        self.hosts = frozenset(h.encode("ascii") for h in (hosts or [authority(s) for s in sockets]))
        self.closing = False
        self._now = now
        self._listeners: list[asyncio.Server] = []
        self._connections: set[Conversation] = set()
        self._empty = asyncio.Event()
        self._sweeper: asyncio.TimerHandle | None = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def start(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            for bound in self.sockets:
                self._listeners.append(await loop.create_server(lambda: Conversation(self, loop), sock=bound))
        except BaseException:
            self._stop_listening()
            raise
        self._sweep(loop)

    async def close(self, *, grace: float = 2.0) -> None:
        """Stop listening at once; let what is being answered finish for `grace` seconds; then cut what is left."""
        self._stop_listening()
        for connection in tuple(self._connections):
            connection.finish()
        try:
            if self._connections:
                self._empty.clear()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(grace):
                        await self._empty.wait()
        finally:
            if self._sweeper:
                self._sweeper.cancel()
            tasks = [t for c in tuple(self._connections) if (t := c.abort())]
            if tasks:
                await asyncio.wait(tasks)

    def admit(self, connection: "Conversation") -> bool:
        """Take a connection in, at the limit by letting go of the one that has waited longest for its next request."""
        if len(self._connections) >= self.limits.connections:
            idle = [c for c in self._connections if c.is_idle]
            if not idle:
                return False
            min(idle, key=lambda c: c.deadline).abort()
        self._connections.add(connection)
        return True

    def dismiss(self, connection: "Conversation") -> None:
        self._connections.discard(connection)
        if not self._connections:
            self._empty.set()

    def date(self) -> str:
        return format_datetime(self._now(), usegmt=True) if self._now else ""

    def _stop_listening(self) -> None:
        self.closing = True
        for listener in self._listeners:
            listener.close()
        for bound in self.sockets:
            bound.close()

    def _sweep(self, loop: asyncio.AbstractEventLoop) -> None:
        at = loop.time()
        for connection in tuple(self._connections):
            if at >= connection.stuck:
                connection.abort()
            elif at >= connection.deadline:
                connection.expire()
        shortest = min(self.limits.header_seconds, self.limits.body_seconds, self.limits.linger_seconds)
        self._sweeper = loop.call_later(min(0.5, shortest / 4), self._sweep, loop)
