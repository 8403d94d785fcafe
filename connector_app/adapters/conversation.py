"""One connection of the server: reads requests into a queue, answers them in order, and loses patience."""

import asyncio
import contextlib
import logging
from collections import deque
from typing import Protocol, cast

import httptools

from connector_app.adapters.message import Handler, Limits, Request, Response, refusal, render

log = logging.getLogger(__name__)

_QUEUE = 8
"""Pipelined requests that may wait on one connection before it is no longer read."""

_NEVER = float("inf")
_IDLE, _HEAD, _BODY, _DEAF = "idle", "head", "body", "deaf"


class House(Protocol):
    """What a connection needs of the server it belongs to."""

    handler: Handler
    limits: Limits
    hosts: frozenset[bytes]
    closing: bool

    def admit(self, connection: "Conversation") -> bool: ...
    def dismiss(self, connection: "Conversation") -> None: ...
    def date(self) -> str: ...


class Conversation(asyncio.Protocol):
    """One connection: reads requests into a queue, answers them in order.

    `_quiet` counts bytes since the last visible progress: an unfinished head, a trailer or a chunk extension may not
    grow past the limit, in whatever pieces they come.
    """

    def __init__(self, house: House, loop: asyncio.AbstractEventLoop) -> None:
        self.deadline = self.stuck = _NEVER
        self._house, self._limits, self._loop = house, house.limits, loop
        self._parser = httptools.HttpRequestParser(self)
        self._transport: asyncio.Transport
        self._peer = ""
        self._reading = _IDLE
        self._fresh = True
        self._quiet = 0
        self._verdict = 0
        self._queue: deque[tuple[Request, bool] | int] = deque()
        self._task: asyncio.Task[None] | None = None
        self._held = False
        self._drained: asyncio.Future[None] | None = None
        self._gone = False
        self._begin()

    # From the transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._peer = str((transport.get_extra_info("peername") or ("",))[0])
        if self._house.closing:
            self._transport.abort()
        elif self._house.admit(self):
            self.deadline = self._loop.time() + self._limits.header_seconds
        else:
            self._reading = _DEAF
            self._transport.write(render(refusal(503), self._house.date(), bare=False, last=True))
            self._transport.close()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002
        self._gone, self._reading = True, _DEAF
        self.deadline = self.stuck = _NEVER
        self._queue.clear()
        self._release()
        self._house.dismiss(self)

    def data_received(self, data: bytes) -> None:
        step = self._limits.header_bytes
        for start in range(0, len(data), step):
            if self._reading == _DEAF:
                return
            self._feed(data[start : start + step] if len(data) > step else data)

    def eof_received(self) -> bool:
        """Keep the writing side open while answers are owed."""
        if self._reading == _DEAF and not self._task:
            return False
        self._reading, self.deadline = _DEAF, _NEVER
        return self._task is not None

    def pause_writing(self) -> None:
        self._drained = self._loop.create_future()
        self.stuck = self._loop.time() + self._limits.write_seconds

    def resume_writing(self) -> None:
        self.stuck = _NEVER
        self._release()

    # From the parser

    def on_message_begin(self) -> None:
        self._begin()
        self._reading = _HEAD
        self.deadline = self._loop.time() + self._limits.header_seconds

    def on_url(self, url: bytes) -> None:
        self._target += url
        self._measure(len(url))

    def on_header(self, name: bytes, value: bytes) -> None:
        if self._reading == _BODY:  # a trailer: nobody asked for it (RFC 9110 section 6.5.1)
            return
        self._measure(len(name) + len(value) + 4)
        self._headers.append((name.lower(), value.strip(b" \t")))

    def on_headers_complete(self) -> None:
        self._quiet = 0
        verdict = self._judge()
        if verdict:
            self._stop(verdict)
        self._reading = _BODY
        self.deadline = self._loop.time() + self._limits.body_seconds
        if self._expects and not self._queue and not self._task:
            self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def on_body(self, body: bytes) -> None:
        self._quiet = 0
        self._size += len(body)
        if self._size > self._limits.body_bytes:
            self._stop(413)
        self._body.append(body)

    def on_message_complete(self) -> None:
        self._quiet = 0
        self._reading, self._fresh, self.deadline = _IDLE, False, _NEVER
        target = self._target.decode("ascii")
        path, _, query = target.partition("?")
        method = self._parser.get_method().decode("ascii")
        body = b"".join(self._body)
        request = Request(method, target, path, query, tuple(self._headers), body, self._peer)
        self._put((request, self._parser.should_keep_alive()))

    # Reading

    def _begin(self) -> None:
        self._target = b""
        self._headers: list[tuple[bytes, bytes]] = []
        self._head_size = 0
        self._body: list[bytes] = []
        self._size = 0
        self._expects = False

    def _feed(self, data: bytes) -> None:
        self._quiet += len(data)
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade):
            self._refuse(self._verdict or 400)
            return
        if self._quiet > self._limits.header_bytes:
            self._refuse(431)

    def _measure(self, size: int) -> None:
        self._head_size += size
        if self._head_size > self._limits.header_bytes:
            self._stop(431)

    def _stop(self, verdict: int) -> None:
        """Leave the parser: what a callback raises ends `feed_data`."""
        self._verdict = verdict
        raise ValueError

    def _judge(self) -> int:
        """Return the status that refuses this head, or 0. Host comes before everything else."""
        named: dict[bytes, list[bytes]] = {}
        for name, value in self._headers:
            named.setdefault(name, []).append(value)
        hosts = named.get(b"host", [])
        if len(hosts) != 1:
            return 400
        if hosts[0] not in self._house.hosts:
            return 421
        if self._parser.get_http_version() not in {"1.1", "1.0"} or self._parser.should_upgrade():
            return 400
        if not self._target.startswith(b"/") or not all(0x21 <= byte <= 0x7E for byte in self._target):
            return 400
        if named.get(b"transfer-encoding", [b"chunked"]) != [b"chunked"]:
            return 400
        length = named.get(b"content-length", [b"0"])[0]
        if int(length) > self._limits.body_bytes:
            return 413
        self._expects = named.get(b"expect", [b""])[0].lower() == b"100-continue" and (
            length != b"0" or b"transfer-encoding" in named
        )
        return 0

    # Answering

    def _put(self, item: tuple[Request, bool] | int) -> None:
        self._queue.append(item)
        if len(self._queue) >= _QUEUE and not self._held:
            self._held = True
            self._transport.pause_reading()
        if self._task is None:
            self._task = self._loop.create_task(self._answer_all())
            self._task.add_done_callback(self._answered)

    def _refuse(self, status: int) -> None:
        self._reading, self.deadline = _DEAF, _NEVER
        self._put(status)

    async def _answer_all(self) -> None:
        while self._queue and not self._gone:
            item = self._queue.popleft()
            if self._held and len(self._queue) < _QUEUE // 2 and self._reading != _DEAF:
                self._held = False
                if self._reading != _IDLE:
                    self.deadline = self._patience()
                self._transport.resume_reading()
            if isinstance(item, int):
                self._write(refusal(item), bare=False, last=True)
                return
            request, keep = item
            response = await self._house.handler(request)
            self._write(response, bare=request.method == "HEAD", last=not keep or self._house.closing)
            if self._drained:
                await self._drained

    def _write(self, response: Response, *, bare: bool, last: bool) -> None:
        try:
            if self._gone:
                return
            whole = render(response, self._house.date(), bare=bare, last=last)
            if response.drop == "before":
                self._transport.abort()
            elif response.drop == "half":
                self._transport.write(whole[: len(whole) - max(len(response.body), 2) // 2])
                self._part()
            else:
                self._transport.write(whole)
                if last:
                    self._linger()
        finally:
            if response.then:
                response.then()

    def _answered(self, task: "asyncio.Task[None]") -> None:
        self._task = None
        if self._gone:
            _ = task.cancelled() or task.exception()
        elif task.cancelled():
            self._transport.abort()
        elif error := task.exception():
            log.error("a request could not be answered", exc_info=error)
            self._write(refusal(500), bare=False, last=True)
        elif self._queue:
            self._put(self._queue.pop())
        elif self._reading == _IDLE:
            self.deadline = self._patience()
        elif self._reading == _DEAF and not self._transport.is_closing() and self.deadline == _NEVER:
            self._part()  # the other side had finished asking

    def _linger(self) -> None:
        """Close in two steps, so that an answer is not lost to a reset while the other side still sends."""
        self._queue.clear()
        self._reading = _DEAF
        self.deadline = self._loop.time() + self._limits.linger_seconds
        if self._held:
            self._held = False
            self._transport.resume_reading()
        if self._transport.can_write_eof() and not self._transport.is_closing():
            with contextlib.suppress(OSError):  # the other side has gone already
                self._transport.write_eof()

    def _part(self) -> None:
        """Close once what was written has gone, or the patience for that is over."""
        self._reading, self.deadline = _DEAF, self._loop.time() + self._limits.linger_seconds
        self._transport.close()

    # Patience

    @property
    def is_idle(self) -> bool:
        return self._reading == _IDLE and not self._task and not self._fresh

    def _patience(self) -> float:
        """Return until when the other side may take, by what it is doing."""
        if self._reading == _DEAF:
            return self._loop.time() + self._limits.linger_seconds
        seconds = {
            _IDLE: self._limits.idle_seconds,
            _HEAD: self._limits.header_seconds,
            _BODY: self._limits.body_seconds,
        }
        return self._loop.time() + seconds[self._reading]

    def expire(self) -> None:
        """Act on a deadline that has passed."""
        if self._held:
            self.deadline = self._patience()
        elif self._reading in {_HEAD, _BODY}:
            self._refuse(408)
        else:
            self.abort()

    def finish(self) -> None:
        """Close as soon as nothing is owed."""
        if not self._task:
            self._part()

    def abort(self) -> "asyncio.Task[None] | None":
        if self._task:
            self._task.cancel()
        self._transport.abort()
        return self._task

    def _release(self) -> None:
        if self._drained and not self._drained.done():
            self._drained.set_result(None)
        self._drained = None
