"""The one HTTP client against servers that do what servers should not."""

import asyncio
import contextlib
import gc
import gzip
import itertools
import logging
import socket
import ssl
import time
import tracemalloc
import zlib
from datetime import UTC, datetime, timedelta
from urllib.request import getproxies

import pytest
import trustme

from connector_app.adapters.http import MOST_BYTES, HttpTransport
from connector_app.model.call import Request
from connector_app.model.failure import FailureError, Offline, Rejected, Unreadable
from tests.fakes.scripted_server import ScriptedServer, answer


@pytest.fixture
async def http():
    async with HttpTransport() as http:
        yield http


@contextlib.asynccontextmanager
async def serving(script=None, **more):
    async with ScriptedServer(script, **more) as server:
        yield server


async def get(http, server, path="/", **more):
    return await http.send(Request("GET", server.origin + path), **more)


async def failure_of(http, server, method="GET", **more):
    with pytest.raises(FailureError) as caught:
        await http.send(Request(method, server.origin + "/"), **more)
    return caught.value.failure


def says(body=b"", status="200 OK", **more):
    return lambda _: answer(body, status, **more)


class TestAnswers:
    async def test_an_answer_comes_back_with_lower_case_headers_and_its_json(self, http):
        async with serving(says(b'{"a": [1]}', headers=[("X-Request-ID", "r-1")])) as server:
            reply = await get(http, server)

        assert (200, {"a": [1]}, "r-1") == (reply.status, reply.json, reply.headers["x-request-id"])

    async def test_what_is_sent_is_what_was_asked_for_and_nothing_that_tells_of_the_library(self, http):
        async with serving() as server:
            await http.send(Request("PATCH", server.origin + "/a?b=c%20d", {"user-agent": "U", "x": "y"}, b"{}"))

        method, target, headers, body = server.requests[0]
        assert ("PATCH", "/a?b=c%20d", b"{}") == (method, target, body)
        assert {"host", "accept", "accept-encoding", "connection", "user-agent", "x", "content-length"} == set(headers)
        assert ("U", "gzip") == (headers["user-agent"], headers["accept-encoding"])

    @pytest.mark.parametrize("pack", [gzip.compress, zlib.compress])
    async def test_a_packed_answer_is_unpacked(self, http, pack):
        coding = "gzip" if pack is gzip.compress else "deflate"
        packed = pack(b'{"a":1}')
        async with serving(says(packed, headers=[("Content-Encoding", coding)])) as server:
            reply = await get(http, server)

        assert {"a": 1} == reply.json

    @pytest.mark.parametrize(
        ("body", "kind", "value"),
        [
            (b"", "application/json", None),
            (b"<p>", "text/html", None),
            (b'{"a":1}', "text/html", None),
            (b'{"a":1}', "", {"a": 1}),
            (b"hello", "text/plain", None),
            (b'{"a":1}', "application/problem+json; charset=utf-8", {"a": 1}),
        ],
    )
    async def test_json_is_read_where_there_is_some(self, http, body, kind, value):
        async with serving(says(body, kind=kind)) as server:
            reply = await get(http, server)

        assert (body, value) == (reply.body, reply.json)

    async def test_an_error_keeps_its_status_even_where_its_json_is_broken(self, http):
        async with serving(says(b"{nope", "502 Bad Gateway")) as server:
            reply = await get(http, server)

        assert (502, None) == (reply.status, reply.json)

    @pytest.mark.parametrize("status", ["301 M", "302 F", "303 S", "307 T", "308 P"])
    async def test_a_redirect_is_handed_back_and_never_followed(self, http, status):
        async with serving() as other:
            async with serving(says(b"", status, headers=[("Location", other.origin + "/x")])) as server:
                request = Request("GET", server.origin + "/", {"authorization": "Bearer canary-access-1"})
                reply = await http.send(request)

            assert int(status.split()[0]) == reply.status
            assert [] == other.requests

    async def test_no_cookie_is_ever_sent_back(self, http):
        async with serving(says(b"{}", headers=[("Set-Cookie", "a=b; Path=/")])) as server:
            await get(http, server)
            await get(http, server)

        assert all("cookie" not in headers for _, _, headers, _ in server.requests)


class TestWhatIsTooMuch:
    @pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip", "gzip,deflate", "compress"])
    async def test_an_encoding_that_was_not_asked_for_is_refused(self, http, coding):
        async with serving(says(b"xx", headers=[("Content-Encoding", coding)])) as server:
            failure = await failure_of(http, server)

        assert isinstance(failure, Unreadable)
        assert 200 == failure.trace.status

    async def test_a_bomb_is_refused_quickly_and_in_little_memory(self, http):
        packer = zlib.compressobj(level=1, wbits=31)
        bomb = b"".join(packer.compress(bytes(1 << 20)) for _ in range(256)) + packer.flush()
        async with serving(says(bomb, headers=[("Content-Encoding", "gzip")])) as server:
            tracemalloc.start()
            began = time.monotonic()
            failure = await failure_of(http, server)
            took, (_, most) = time.monotonic() - began, tracemalloc.get_traced_memory()
            tracemalloc.stop()

        assert "longer than 10 MiB" == failure.trace.words
        assert took < 2
        assert most < 32 * 1024 * 1024

    async def test_an_endless_answer_ends(self, http):
        async def endless(writer):
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
            chunk = b"10000\r\n" + b" " * 65536 + b"\r\n"
            for _ in itertools.count():
                writer.write(chunk)
                await writer.drain()

        async with serving(lambda _: endless) as server:
            failure = await failure_of(http, server)

        assert isinstance(failure, Unreadable)

    async def test_an_endless_packed_answer_that_unpacks_to_nothing_ends(self, http):
        stored_nothing = b"\x00\x00\x00\xff\xff"  # an empty stored block of deflate, not the last one

        async def endless(writer):
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nTransfer-Encoding: chunked\r\n\r\n")
            writer.write(b"2\r\n\x78\x9c\r\n")
            block = stored_nothing * 13107
            for _ in itertools.count():
                writer.write(f"{len(block):x}\r\n".encode() + block + b"\r\n")
                await writer.drain()

        async with serving(lambda _: endless) as server:
            failure = await failure_of(http, server)

        assert "longer than 10 MiB" == failure.trace.words

    async def test_ten_mebibytes_are_taken_and_one_byte_more_is_not(self, http):
        async with serving(says(b" " * MOST_BYTES, kind="text/plain")) as server:
            assert MOST_BYTES == len((await get(http, server)).body)
        async with serving(says(b" " * (MOST_BYTES + 1), kind="text/plain")) as server:
            assert "longer than 10 MiB" == (await failure_of(http, server)).trace.words

    @pytest.mark.parametrize(
        "body",
        [
            gzip.compress(b"{}")[:-4],
            gzip.compress(b"{}") + b"more",
            gzip.compress(b"{}") + gzip.compress(b"{}"),
            b"not packed",
        ],
    )
    async def test_what_is_packed_wrongly_is_refused(self, http, body):
        async with serving(says(body, headers=[("Content-Encoding", "gzip")])) as server:
            assert "packed wrongly" == (await failure_of(http, server)).trace.words

    @pytest.mark.parametrize(
        "body",
        [
            b'{"a": NaN}',
            b'{"a": Infinity}',
            b'{"a": 1',
            b'{"a": 1}x',
            b'{"a": "\xff"}',
            b"[" * 65 + b"]" * 65,
            b'{"a":' * 65 + b"1" + b"}" * 65,
            b"[" * 100_000,
            b"[" + b"9" * 1_000_000 + b"]",
        ],
    )
    async def test_json_that_is_none_or_is_a_trap_is_refused(self, http, body):
        async with serving(says(body)) as server:
            assert "not valid JSON" == (await failure_of(http, server)).trace.words

    @pytest.mark.parametrize("body", [b"[" * 64 + b"]" * 64, b'{"a":' * 64 + b"1" + b"}" * 64])
    async def test_json_may_be_nested_64_deep(self, http, body):
        async with serving(says(body)) as server:
            assert (await get(http, server)).json


class TestNoAnswer:
    async def test_a_closed_port_means_nothing_was_sent(self, http):
        held = socket.socket()
        held.bind(("127.0.0.1", 0))
        port = held.getsockname()[1]
        with pytest.raises(FailureError) as caught:
            await http.send(Request("POST", f"http://127.0.0.1:{port}/", content=b"{}"))
        held.close()

        assert ("127.0.0.1", "") == (caught.value.failure.host, caught.value.failure.trace.code)

    async def test_a_name_that_is_nowhere_means_nothing_was_sent(self, http):
        with pytest.raises(FailureError) as caught:
            await http.send(Request("POST", "http://nowhere.invalid/"))

        assert Offline("nowhere.invalid") == caught.value.failure

    @pytest.mark.parametrize("at", [0, 1, 9, 17, 40, 60, 99])
    async def test_a_connection_cut_within_the_answer_leaves_it_unanswered(self, http, at):
        whole = answer(b'{"a":"' + b"x" * 100 + b'"}')

        async def cut(writer):
            writer.write(whole[:at])
            await writer.drain()

        async with serving(lambda _: cut) as server:
            failure = await failure_of(http, server, "POST")

        assert isinstance(failure, Offline)
        assert "unanswered" == failure.trace.code

    async def test_a_server_that_takes_the_request_and_never_answers_leaves_it_unanswered(self, http):
        async def stall(_writer):
            await asyncio.sleep(30)

        async with serving(lambda _: stall) as server:
            failure = await failure_of(http, server, "POST", seconds=0.2)

        assert "unanswered" == failure.trace.code

    async def test_an_answer_that_only_drips_is_given_up_in_the_end(self):
        async def drip(writer):
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
            for _ in range(1000):
                writer.write(b" ")
                await writer.drain()
                await asyncio.sleep(0.05)

        async with HttpTransport(total_seconds=0.5) as http, serving(lambda _: drip) as server:
            began = time.monotonic()
            failure = await failure_of(http, server)

        assert "unanswered" == failure.trace.code
        assert time.monotonic() - began < 3

    async def test_an_answer_that_is_no_http_leaves_it_unanswered(self, http):
        async def greet(writer):
            writer.write(b"SSH-2.0-OpenSSH\r\n")
            await writer.drain()

        async with serving(lambda _: greet) as server:
            assert "unanswered" == (await failure_of(http, server)).trace.code

    async def test_being_called_off_ends_the_wait_at_once(self, http):
        async def stall(_writer):
            await asyncio.sleep(30)

        async with serving(lambda _: stall) as server:
            task = asyncio.create_task(get(http, server))
            while not server.requests:
                await asyncio.sleep(0.01)
            began = time.monotonic()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

        assert time.monotonic() - began < 0.2

    async def test_closed_connections_are_opened_again(self, http):
        async with serving() as server:
            await get(http, server)
            await get(http, server)
            assert 1 == server.connections
            await http.close()
            await get(http, server)

        assert 2 == server.connections


class TestClosing:
    # The library leaves a socket whose handshake is broken off to the collector.
    @pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
    @pytest.mark.parametrize(("secure", "sent"), [(False, True), (True, True), (True, False)])
    async def test_servers_that_never_answer_hold_nothing_up(self, secure, sent, tmp_path):
        """They take the request and are silent, or leave even the handshake without an answer."""
        ca, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        ca.issue_cert("localhost").configure_cert(context)
        ca.cert_pem.write_to_path(tmp_path / "ca.pem")
        came, end, handlers = asyncio.Event(), asyncio.Event(), []

        async def silent(reader, writer):
            handlers.append(asyncio.current_task())
            if sent:
                await reader.readuntil(b"\r\n\r\n")
            came.set()
            await end.wait()
            writer.close()

        server = await asyncio.start_server(silent, "127.0.0.1", 0, ssl=context if secure and sent else None)
        port = server.sockets[0].getsockname()[1]
        request = Request("POST", f"http{'s' if secure else ''}://localhost:{port}/", {}, b"{}")
        async with HttpTransport(proxy="none", ca_file=str(tmp_path / "ca.pem")) as http:
            # More than the pool has room for: some wait for a connection of their own.
            tasks = [asyncio.create_task(http.send(request)) for _ in range(34)]
            await came.wait()
            began = time.monotonic()

            await http.close()
            ended = await asyncio.gather(*tasks, return_exceptions=True)

            assert time.monotonic() - began < 1.5
        end.set()
        server.close()
        await asyncio.gather(*handlers, return_exceptions=True)
        gc.collect()
        codes = {each.failure.trace.code for each in ended}
        assert {Offline} == {type(each.failure) for each in ended}
        assert codes <= {"unanswered", ""}
        assert ("unanswered" in codes) == sent

    async def test_a_connection_that_cannot_be_closed_is_left(self, http, monkeypatch):
        monkeypatch.setattr("connector_app.adapters.http.CLOSING_SECONDS", 0.1)
        async with serving() as server:
            await get(http, server)
            (client,) = http._clients.values()
            real, client.aclose = client.aclose, lambda: asyncio.sleep(3600)
            began = time.monotonic()

            await http.close()

            assert time.monotonic() - began < 1
            await get(http, server)
            await real()

    async def test_a_request_that_is_over_is_not_touched(self, http):
        async with serving() as server:
            await get(http, server)
            assert set() == http._under_way
            with contextlib.suppress(FailureError):
                await http.send(Request("GET", "http://127.0.0.1:1/"))
            assert set() == http._under_way


class TestWhatCannotBeSent:
    @pytest.mark.parametrize("value", ["a\r\nx: y", "a\nb", "a\x00b", "caf\u00e9", "a\x7fb"])
    async def test_a_header_that_would_break_its_line_is_refused_before_anything_is_sent(self, http, value):
        async with serving() as server:
            with pytest.raises(FailureError) as caught:
                await http.send(Request("GET", server.origin, {"x-name": value}))

        assert isinstance(caught.value.failure, Rejected)
        assert [] == server.requests

    async def test_a_method_that_is_none_is_refused_before_anything_is_sent(self, http):
        async with serving() as server:
            assert isinstance(await failure_of(http, server, "GE T"), Rejected)

        assert [] == server.requests

    @pytest.mark.parametrize("url", ["ftp://127.0.0.1/", "nothing", "http://127.0.0.1:99999/", "http://[::1/"])
    async def test_an_address_that_is_none_is_a_failure_not_a_crash(self, http, url):
        with pytest.raises(FailureError):
            await http.send(Request("GET", url))


class TestCertificates:
    """There is no switch: only who the operating system, or the person's own file, vouches for is talked to."""

    @pytest.fixture
    def authority(self):
        return trustme.CA()

    def tls(self, certificate):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        return context

    async def test_an_authority_from_the_persons_own_file_is_trusted(self, authority, tmp_path):
        authority.cert_pem.write_to_path(tmp_path / "ca.pem")
        tls = self.tls(authority.issue_cert("127.0.0.1"))
        async with HttpTransport(ca_file=str(tmp_path / "ca.pem")) as http, serving(tls=tls) as server:
            assert 200 == (await get(http, server)).status

    async def test_an_unknown_authority_is_not(self, http, authority):
        async with serving(tls=self.tls(authority.issue_cert("127.0.0.1"))) as server:
            failure = await failure_of(http, server, "POST")

        assert ("certificate", []) == (failure.trace.code, server.requests)

    async def test_another_hosts_certificate_is_refused(self, authority, tmp_path):
        authority.cert_pem.write_to_path(tmp_path / "ca.pem")
        tls = self.tls(authority.issue_cert("platform.example"))
        async with HttpTransport(ca_file=str(tmp_path / "ca.pem")) as http, serving(tls=tls) as server:
            failure = await failure_of(http, server)

        assert ("certificate", []) == (failure.trace.code, server.requests)

    @pytest.mark.parametrize("days", [(-20, -10), (10, 20)])
    async def test_one_that_is_over_or_not_valid_yet_says_that_it_is_the_date(self, authority, tmp_path, days):
        authority.cert_pem.write_to_path(tmp_path / "ca.pem")
        now = datetime.now(UTC)
        certificate = authority.issue_cert(
            "127.0.0.1", not_before=now + timedelta(days=days[0]), not_after=now + timedelta(days=days[1])
        )
        tls = self.tls(certificate)
        async with HttpTransport(ca_file=str(tmp_path / "ca.pem")) as http, serving(tls=tls) as server:
            failure = await failure_of(http, server)

        assert ("certificate-date", []) == (failure.trace.code, server.requests)


class TestProxies:
    async def test_the_systems_proxy_is_used_for_others_and_never_for_this_computer(self, http, monkeypatch):
        async with serving() as proxy, serving() as server:
            monkeypatch.setenv("http_proxy", proxy.origin)
            assert proxy.origin == getproxies()["http"]

            await get(http, server)
            await http.send(Request("GET", "http://platform.example/a"))

        assert ["/"] == [target for _, target, _, _ in server.requests]
        assert ["http://platform.example/a"] == [target for _, target, _, _ in proxy.requests]

    async def test_the_systems_exceptions_count(self, monkeypatch, http):
        async with serving() as proxy:
            monkeypatch.setenv("http_proxy", proxy.origin)
            monkeypatch.setenv("no_proxy", "nowhere.invalid")
            with pytest.raises(FailureError):
                await http.send(Request("GET", "http://nowhere.invalid/"))

        assert [] == proxy.requests

    async def test_a_proxy_named_in_the_settings_is_used(self, monkeypatch):
        async with serving() as proxy, HttpTransport(proxy=proxy.origin) as http:
            await http.send(Request("GET", "http://platform.example/a"))

        assert 1 == len(proxy.requests)

    async def test_none_means_none(self, monkeypatch):
        async with serving() as proxy, HttpTransport(proxy="none") as http:
            monkeypatch.setenv("http_proxy", proxy.origin)
            with pytest.raises(FailureError):
                await http.send(Request("GET", "http://nowhere.invalid/"))

        assert [] == proxy.requests

    async def test_a_proxy_that_cannot_be_spoken_to_is_said(self, monkeypatch, http):
        monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:1")
        with pytest.raises(FailureError) as caught:
            await http.send(Request("GET", "http://platform.example/"))

        assert isinstance(caught.value.failure, Rejected)

    async def test_a_refused_tunnel_means_that_nothing_was_sent(self, monkeypatch):
        async with serving(says(b"", "403 Forbidden")) as proxy, HttpTransport(proxy=proxy.origin) as http:
            request = Request("POST", "https://platform.example/a", {"authorization": "Bearer canary-access-1"})
            with pytest.raises(FailureError) as caught:
                await http.send(request)

        assert Offline("platform.example") == caught.value.failure
        assert [("CONNECT", "platform.example:443")] == [(m, t) for m, t, _, _ in proxy.requests]
        assert "canary" not in str(proxy.requests)


async def test_no_address_and_no_secret_is_logged_even_when_everything_is(http, caplog):
    with caplog.at_level(logging.DEBUG):
        async with serving() as server:
            request = Request("GET", server.origin + "/x?code=canary-code-1", {"authorization": "canary-access-1"})
            await http.send(request)

    assert [] == [r for r in caplog.records if r.name.startswith(("httpx", "httpcore")) or "canary" in r.getMessage()]
    assert "canary" not in repr(request).replace("code=canary-code-1", "")
