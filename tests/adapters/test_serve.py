"""The loopback server against raw sockets: what it answers, what it refuses, and when it loses patience."""

import asyncio
import contextlib
import logging
import socket
import struct
import time
from datetime import UTC, datetime
from http import HTTPStatus

import pytest

from connector_app.adapters.serve import Limits, Request, Response, Server, authority, bind

QUICK = Limits(
    header_bytes=2048,
    header_seconds=0.2,
    body_bytes=4096,
    body_seconds=0.2,
    idle_seconds=0.3,
    write_seconds=0.3,
    linger_seconds=0.2,
    connections=3,
)


class Peer:
    """A client that sends exactly the bytes it is told to."""

    def __init__(self, reader, writer):
        self.reader, self.writer = reader, writer

    @classmethod
    async def to(cls, address):
        return cls(*await asyncio.open_connection(*address))

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        with contextlib.suppress(ConnectionError):
            await self.writer.drain()

    async def answer(self) -> tuple[int, dict[str, str], bytes]:
        head = (await asyncio.wait_for(self.reader.readuntil(b"\r\n\r\n"), 3)).decode()
        first, *lines = head.split("\r\n")
        headers = {k.lower(): v for k, v in (line.split(": ", 1) for line in lines if line)}
        body = await self.reader.readexactly(int(headers.get("content-length", "0")))
        return int(first.split()[1]), headers, body

    async def rest(self) -> bytes:
        with contextlib.suppress(ConnectionError):
            return await asyncio.wait_for(self.reader.read(), 3)
        return b""

    async def aclose(self) -> None:
        self.writer.close()
        with contextlib.suppress(ConnectionError):
            await self.writer.wait_closed()


class Stage:
    """A server with a handler that remembers, and its clients."""

    def __init__(self):
        self.seen: list[Request] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.next: list[Response] = []
        self.error: Exception | None = None
        self.stack = contextlib.AsyncExitStack()
        self.server: Server

    async def handle(self, request: Request) -> Response:
        self.seen.append(request)
        await self.gate.wait()
        if self.error:
            raise self.error
        return (
            self.next.pop(0) if self.next else Response(200, (("Content-Type", "text/plain"),), request.body or b"ok")
        )

    async def open(self, limits=QUICK, host="127.0.0.1", **more):
        self.server = Server(self.handle, [bind(host, 0)], limits=limits, **more)
        await self.stack.enter_async_context(self.server)
        self.address = self.server.sockets[0].getsockname()[:2]
        self.host = authority(self.server.sockets[0]).encode()
        return self

    async def peer(self) -> Peer:
        peer = await Peer.to(self.address)
        self.stack.push_async_callback(peer.aclose)
        return peer

    def head(self, method=b"GET", target=b"/", *more: bytes) -> bytes:
        return b"\r\n".join((method + b" " + target + b" HTTP/1.1", b"Host: " + self.host, *more, b"", b""))

    async def ask(self, raw: bytes):
        peer = await self.peer()
        await peer.send(raw)
        return await peer.answer()


@pytest.fixture
async def stage():
    stage = Stage()
    yield stage
    async with asyncio.timeout(5):
        await stage.stack.aclose()


async def test_a_request_arrives_whole_and_its_answer_says_nothing_about_the_server(stage):
    await stage.open()

    status, headers, body = await stage.ask(
        stage.head(b"POST", b"/a%20b?x=1", b"X-One: \t1 ", b"X-Two: a", b"X-Two: b", b"Content-Length: 2") + b"hi"
    )

    assert (status, body) == (200, b"hi")
    assert headers == {"content-type": "text/plain", "content-length": "2"}
    request = stage.seen[0]
    assert (request.method, request.target) == ("POST", "/a%20b?x=1")
    assert (request.path, request.query) == ("/a%20b", "x=1")
    assert request.header("x-one") == "1"
    assert request.header("x-two") is None
    assert request.header("x-none") is None
    assert request.peer == "127.0.0.1"


async def test_answers_are_dated_when_the_server_knows_the_time(stage):
    await stage.open(now=lambda: datetime(2026, 3, 3, 8, 5, tzinfo=UTC))
    stage.next = [Response(200), Response(200, (("Date", "yesterday"),))]

    first = await stage.ask(stage.head())
    second = await stage.ask(stage.head())

    assert first[1]["date"] == "Tue, 03 Mar 2026 08:05:00 GMT"
    assert second[1]["date"] == "yesterday"


async def test_it_answers_on_the_ipv6_loopback(stage):
    await stage.open(host="::1")

    status, _, _ = await stage.ask(stage.head())

    assert stage.host.startswith(b"[::1]:")
    assert status == 200


async def test_pipelined_requests_are_answered_in_order(stage):
    await stage.open()
    peer = await stage.peer()
    stage.gate.clear()

    await peer.send(b"".join(stage.head(b"POST", b"/", b"Content-Length: 2") + b"%02d" % n for n in range(40)))
    await asyncio.sleep(0.05)
    seen_while_busy = len(stage.seen)
    stage.gate.set()

    assert seen_while_busy == 1
    assert [b"%02d" % n for n in range(40)] == [(await peer.answer())[2] for _ in range(40)]


async def test_a_busy_connection_is_not_read_without_end(stage):
    await stage.open(Limits(header_seconds=0.2, body_seconds=0.2, linger_seconds=0.2))
    peer = await stage.peer()
    stage.gate.clear()
    one = stage.head(b"POST", b"/", b"Content-Length: 30000") + b"x" * 30000

    async def push():
        for _ in range(1000):
            await peer.send(one)

    pushing = asyncio.create_task(push())
    await asyncio.sleep(0.6)
    stuck = not pushing.done()
    pushing.cancel()
    stage.gate.set()
    answers = [(await peer.answer())[0] for _ in range(5)]

    assert stuck
    assert answers == [200] * 5


async def test_a_connection_is_kept_and_then_let_go_when_idle(stage):
    await stage.open()
    peer = await stage.peer()

    for _ in range(3):
        await peer.send(stage.head())
        assert (await peer.answer())[0] == 200
    began = time.monotonic()

    assert await peer.rest() == b""
    assert 0.2 < time.monotonic() - began < 1.5


@pytest.mark.parametrize("more", [b"Connection: close", b"HTTP/1.0"])
async def test_a_connection_that_is_not_to_be_kept_ends_after_its_answer(stage, more):
    await stage.open()
    peer = await stage.peer()
    raw = stage.head().replace(b"HTTP/1.1", more) if b"HTTP" in more else stage.head(b"GET", b"/", more)

    await peer.send(raw)
    status, headers, _ = await peer.answer()

    assert (status, headers["connection"]) == (200, "close")
    assert await peer.rest() == b""


async def test_head_and_empty_answers_carry_no_body(stage):
    await stage.open()
    stage.next = [Response(200, (), b"never"), Response(204, (), b"never"), Response(200, (), b"end")]
    peer = await stage.peer()

    await peer.send(stage.head(b"HEAD") + stage.head() + stage.head(b"GET", b"/", b"Connection: close"))
    raw = await peer.rest()

    assert raw.count(b"never") == 0
    assert raw.count(b"Content-Length: 5") == 1
    assert raw.endswith(b"\r\n\r\nend")


async def test_chunked_bodies_are_joined_and_trailers_ignored(stage):
    await stage.open()

    status, _, body = await stage.ask(
        stage.head(b"POST", b"/", b"Transfer-Encoding: chunked")
        + b"3;name=value\r\nabc\r\n2\r\nde\r\n0\r\nHost: evil.example\r\nX-Late: 1\r\n\r\n"
    )

    assert (status, body) == (200, b"abcde")
    assert [n for n, _ in stage.seen[0].headers] == [b"host", b"transfer-encoding"]


async def test_a_sender_that_asks_first_is_told_to_go_on(stage):
    await stage.open()
    peer = await stage.peer()

    await peer.send(stage.head(b"POST", b"/", b"Expect: 100-continue", b"Content-Length: 2"))
    go_on = await asyncio.wait_for(peer.reader.readuntil(b"\r\n\r\n"), 2)
    await peer.send(b"hi")

    assert go_on == b"HTTP/1.1 100 Continue\r\n\r\n"
    assert (await peer.answer())[2] == b"hi"


MARK = b"<img src=x>evil.example"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"GET / HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost:\r\n\r\n", 421),
        (b"GET / HTTP/1.1\r\nHost: {host}\r\nHost: {host}\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: {host}\r\nHost: " + MARK + b"\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: " + MARK + b"\r\n\r\n", 421),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", 421),
        (b"GET / HTTP/1.1\r\nHost: localhost.\r\n\r\n", 421),
        (b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 421),
        (b"GET / HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\n\r\n", 421),
        (b"GET / HTTP/1.1\r\nHost: {host}.\r\n\r\n", 421),
        (b"GET http://{host}/ HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
        (b"OPTIONS * HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
        (b"CONNECT {host} HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n", 400),
        (b"GET / HTTP/2.0\r\nHost: {host}\r\n\r\n", 400),
        (b"GET /\xff HTTP/1.1\r\nHost: {host}\r\n\r\n", 400),
        (b"GET / HTTP/1.1\nHost: {host}\n\n", 400),
        (b"GET / HTTP/1.1\r\nHost : {host}\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: {host}\r\nA: b\r\n " + MARK + b"\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400),
        (MARK + b"\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 5000\r\n\r\n", 413),
        (b"POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 99999999999999999999999\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: -1\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nhi", 400),
        (b"POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n" + MARK, 400),
        (b"POST / HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\n1001\r\n" + b"x" * 4097, 413),
        (b"GET / HTTP/1.1\r\nHost: {host}\r\nX: " + b"x" * 2048 + b"\r\n\r\n", 431),
        (b"GET / HTTP/1.1\r\nHost: {host}\r\n" + b"X: y\r\n" * 500 + b"\r\n", 431),
        (b"GET /" + b"x" * 3000 + b" HTTP/1.1\r\nHost: {host}\r\n\r\n", 431),
        (b"\r\n" * 2000, 431),
        (b"POST / HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\n1;" + b"x" * 9000, 431),
        (b"POST / HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: " + b"x" * 9000, 431),
    ],
)
async def test_what_is_malformed_gets_a_fixed_answer_that_echoes_nothing(stage, raw, expected):
    await stage.open()
    peer = await stage.peer()

    await peer.send(raw.replace(b"{host}", stage.host))
    status, headers, body = await peer.answer()

    assert status == expected
    assert stage.seen == []
    assert set(headers) == {"content-type", "x-content-type-options", "content-length", "connection"}
    assert MARK not in body
    assert body == f"{HTTPStatus(status).phrase}\n".encode()
    assert await peer.rest() == b""


async def test_another_host_can_be_allowed_by_name(stage):
    await stage.open(hosts=["tunnel.example"])

    refused = await stage.ask(stage.head())
    stage.host = b"tunnel.example"
    taken = await stage.ask(stage.head())

    assert (refused[0], taken[0]) == (421, 200)


async def test_a_refusal_waits_for_the_answers_before_it(stage):
    await stage.open()
    peer = await stage.peer()
    stage.gate.clear()

    await peer.send(stage.head() + b"GET / HTTP/1.1\r\n\r\n" + stage.head())
    await asyncio.sleep(0.05)
    stage.gate.set()

    assert [(await peer.answer())[0] for _ in range(2)] == [200, 400]
    assert await peer.rest() == b""


async def test_half_a_head_is_refused_when_its_time_is_up(stage):
    await stage.open()
    peer = await stage.peer()
    began = time.monotonic()

    for piece in (b"GET / HT", b"TP/1.1\r\nHo", b"st: "):
        await peer.send(piece)
        await asyncio.sleep(0.02)

    assert (await peer.answer())[0] == 408
    assert 0.15 < time.monotonic() - began < 1


async def test_a_connection_that_says_nothing_is_closed_without_a_word(stage):
    await stage.open()
    peer = await stage.peer()

    assert await peer.rest() == b""


async def test_a_slow_body_is_refused_when_its_time_is_up(stage):
    await stage.open()
    peer = await stage.peer()
    began = time.monotonic()

    await peer.send(stage.head(b"POST", b"/", b"Content-Length: 100"))
    for _ in range(4):
        await peer.send(b"x")
        await asyncio.sleep(0.02)

    assert (await peer.answer())[0] == 408
    assert time.monotonic() - began < 1
    assert stage.seen == []


async def test_a_hundred_megabytes_of_headers_are_cut_off_early(stage):
    await stage.open()
    peer = await stage.peer()
    sent = 0
    await peer.send(b"GET / HTTP/1.1\r\nHost: " + stage.host + b"\r\n")
    try:
        for _ in range(1600):
            peer.writer.write(b"X-Filler: " + b"y" * 65526)
            await asyncio.wait_for(peer.writer.drain(), 3)
            sent += 65536
    except ConnectionError:
        pass

    assert sent < 100 << 20 or b"431" in await peer.rest()
    assert stage.seen == []


async def test_too_many_connections_are_turned_away_and_room_comes_back(stage):
    await stage.open()
    stage.gate.clear()
    busy = [await stage.peer() for _ in range(3)]
    for peer in busy:
        await peer.send(stage.head())
    await asyncio.sleep(0.05)

    refused = await (await stage.peer()).rest()
    stage.gate.set()
    answered = [(await peer.answer())[0] for peer in busy]
    afterwards = await stage.ask(stage.head())

    assert refused.startswith(b"HTTP/1.1 503 ")
    assert answered == [200] * 3
    assert afterwards[0] == 200  # an idle connection made room


async def test_a_peer_that_never_reads_is_let_go(stage):
    await stage.open()
    stage.next = [Response(200, (), b"x" * 30_000_000)]
    peer = await stage.peer()
    peer.writer.transport.pause_reading()

    await peer.send(stage.head())
    for _ in range(100):
        await asyncio.sleep(0.02)
        await peer.send(stage.head()[:5])
        if not stage.server._connections:
            break

    assert not stage.server._connections


async def test_a_large_answer_arrives_whole_before_the_next(stage):
    await stage.open()
    stage.next = [Response(200, (), b"x" * 5_000_000), Response(200, (), b"second")]
    peer = await stage.peer()

    await peer.send(stage.head() + stage.head())

    assert len((await peer.answer())[2]) == 5_000_000
    assert (await peer.answer())[2] == b"second"


async def test_a_peer_that_has_finished_asking_is_still_answered(stage):
    await stage.open()
    stage.gate.clear()
    peer = await stage.peer()

    await peer.send(stage.head())
    peer.writer.write_eof()
    await asyncio.sleep(0.05)
    stage.gate.set()

    assert (await peer.answer())[0] == 200
    assert await peer.rest() == b""


async def test_a_peer_that_leaves_does_not_stop_what_was_asked(stage):
    await stage.open()
    stage.gate.clear()
    done = []
    stage.next = [Response(200, then=lambda: done.append("acted"))]
    peer = await stage.peer()

    await peer.send(stage.head())
    await asyncio.sleep(0.05)
    linger = struct.pack("ii", 1, 0)  # close with a reset
    peer.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    peer.writer.transport.abort()
    await asyncio.sleep(0.05)
    stage.gate.set()
    await asyncio.sleep(0.05)

    assert done == ["acted"]


async def test_what_follows_an_answer_runs_when_it_is_on_its_way(stage):
    await stage.open()
    done = asyncio.Event()
    stage.next = [Response(200, (), b"bye", then=done.set)]

    status, _, body = await stage.ask(stage.head())

    assert (status, body) == (200, b"bye")
    assert done.is_set()


@pytest.mark.parametrize(("drop", "starts"), [("before", b""), ("half", b"HTTP/1.1 200 OK\r\n")])
async def test_an_answer_can_be_dropped_on_purpose(stage, drop, starts):
    await stage.open()
    stage.next = [Response(200, (), b"0123456789", drop=drop)]
    peer = await stage.peer()

    await peer.send(stage.head())
    raw = await peer.rest()

    assert raw.startswith(starts)
    assert raw.endswith(b"" if drop == "before" else b"\r\n\r\n01234")


async def test_a_broken_handler_is_a_fixed_500_and_a_line_in_the_log(stage, caplog):
    await stage.open()
    stage.error = RuntimeError("canary-detail")

    with caplog.at_level(logging.ERROR):
        status, _, body = await stage.ask(stage.head())

    assert (status, body) == (500, b"Internal Server Error\n")
    assert "a request could not be answered" in caplog.text


@pytest.mark.parametrize("value", ["a\r\nSet-Cookie: b", "a\x00b", "snowman \u2603"])
async def test_a_header_that_does_not_fit_on_one_line_is_never_sent(stage, value, caplog):
    await stage.open()
    stage.next = [Response(200, (("X-Bad", value),))]

    status, headers, _ = await stage.ask(stage.head())

    assert status == 500
    assert "x-bad" not in headers
    assert "set-cookie" not in headers


async def test_closing_lets_the_answer_under_way_finish(stage):
    await stage.open()
    stage.gate.clear()
    busy, idle = await stage.peer(), await stage.peer()
    await busy.send(stage.head())
    await asyncio.sleep(0.05)

    closing = asyncio.create_task(stage.server.close())
    await asyncio.sleep(0.02)
    with pytest.raises(ConnectionRefusedError):
        await stage.peer()
    assert await idle.rest() == b""
    stage.gate.set()

    assert (await busy.answer())[1]["connection"] == "close"
    await closing


async def test_closing_does_not_wait_for_ever(stage):
    await stage.open()
    stage.gate.clear()
    peer = await stage.peer()
    await peer.send(stage.head())
    await asyncio.sleep(0.05)
    began = time.monotonic()

    await stage.server.close(grace=0.1)

    assert time.monotonic() - began < 1
    assert await peer.rest() == b""


async def test_cancelling_closes_the_listening_socket_at_once():
    async def slow(request):
        await asyncio.sleep(60)
        return Response(200)

    server = Server(slow, [bind("127.0.0.1", 0)])
    port = server.sockets[0].getsockname()[1]
    started = asyncio.Event()

    async def run():
        async with server:
            started.set()
            await asyncio.sleep(60)

    task = asyncio.create_task(run())
    await started.wait()
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET / HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % port)
    await asyncio.sleep(0.05)

    task.cancel()
    await asyncio.sleep(0.01)
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", port)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await reader.read() == b""
    writer.close()


async def test_a_server_that_cannot_start_lets_go_of_its_sockets():
    good, bad = bind("127.0.0.1", 0), bind("127.0.0.1", 0)
    port = good.getsockname()[1]
    server = Server(lambda request: None, [good, bad])
    bad.close()

    with pytest.raises(OSError, match=r"."):
        await server.start()

    bind("127.0.0.1", port).close()
    await server.close()


def test_a_port_that_is_held_is_nobody_elses():
    held = bind("127.0.0.1", 0)
    port = held.getsockname()[1]
    try:
        with pytest.raises(OSError, match="in use"):
            bind("127.0.0.1", port)
        for host in ("127.0.0.1", "0.0.0.0"):  # noqa: S104 - what an intruder would try
            with socket.socket() as intruder:
                intruder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                with pytest.raises(OSError, match="in use"):
                    intruder.bind((host, port))
    finally:
        held.close()


async def test_a_port_can_be_used_again_right_after_its_last_answer(stage):
    await stage.open()
    await stage.ask(stage.head(b"GET", b"/", b"Connection: close"))
    port = stage.server.sockets[0].getsockname()[1]
    await stage.server.close()

    again = bind("127.0.0.1", port)

    assert again.getsockname()[1] == port
    again.close()


@pytest.mark.parametrize("host", ["0.0.0.0", "", "localhost", "::", "127.0.0.2"])  # noqa: S104
def test_only_loopback_literals_are_bound(host):
    with pytest.raises(ValueError, match="only"):
        bind(host, 0)
