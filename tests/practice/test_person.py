"""The pretend person, and the small client under them: real pages, real redirects, hostile answers."""

import asyncio
from contextlib import asynccontextmanager
from urllib.parse import parse_qs, urlencode

import pytest

from connector_app.adapters.serve import Request, Response, Server, authority, bind
from connector_app.practice.person import press_allow, press_deny
from connector_app.practice.wire import exchange


class Catcher:
    """The program's side of a sign-in: waits on loopback for the answer."""

    def __init__(self):
        self.came: list[Request] = []

    async def handle(self, request: Request) -> Response:
        self.came.append(request)
        if request.path == "/done":
            return Response(200, (), b"You can close this page.")
        return Response(303, (("Location", "/done"),))


@pytest.fixture
async def catcher():
    catcher = Catcher()
    bound = bind("127.0.0.1", 0)
    catcher.redirect = f"http://{authority(bound)}/callback/practice"
    async with Server(catcher.handle, [bound]):
        yield catcher


def url(visitor, catcher, **more):
    return f"{visitor.practice.origin}/oauth/authorize?" + urlencode(
        visitor.question(redirect_uri=catcher.redirect, **more)
    )


async def test_a_person_presses_allow_and_arrives_like_a_browser(visitor, catcher):
    status = await press_allow(url(visitor, catcher))

    assert status == 200
    back, done = catcher.came
    answer = parse_qs(back.query)
    assert back.path == "/callback/practice"
    assert answer["state"] == ["canary-state-1"]
    assert answer["iss"] == [visitor.practice.origin]
    assert back.header("sec-fetch-mode") == "navigate"
    assert back.header("referer") is None
    assert done.path == "/done"
    answer = await visitor.exchange(answer["code"][0], redirect_uri=catcher.redirect)
    visitor.tokens = answer.json()
    assert (await visitor.call("GET", "/users/me")).json()["handle"] == "ada"


async def test_a_person_signs_in_as_whom_they_like(visitor, catcher):
    await press_allow(url(visitor, catcher), "ben")

    code = parse_qs(catcher.came[0].query)["code"][0]
    visitor.tokens = (await visitor.exchange(code, redirect_uri=catcher.redirect)).json()
    assert (await visitor.call("GET", "/users/me")).json()["handle"] == "ben"


async def test_a_person_says_no(visitor, catcher):
    status = await press_deny(url(visitor, catcher))

    assert status == 200
    assert parse_qs(catcher.came[0].query)["error"] == ["access_denied"]


async def test_a_page_that_asks_nothing_is_no_question(visitor, catcher):
    with pytest.raises(ValueError, match="asks nothing"):
        await press_allow(url(visitor, catcher, client_id="someone-else"))


async def test_nobody_at_home_is_an_error(visitor):
    with pytest.raises(OSError, match=r"refused|failed"):
        await press_allow("http://127.0.0.1:9/oauth/authorize")


@pytest.mark.parametrize("url", ["http://example.com:80/", "https://127.0.0.1:1/", "http://127.0.0.1/", "file:///x"])
async def test_only_loopback_is_asked(url):
    with pytest.raises(ValueError, match="loopback"):
        await exchange("GET", url, {})


@asynccontextmanager
async def saying(raw: bytes, *, hold=False):
    async def answer(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(raw)
        await writer.drain()
        if hold:
            await reader.read()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        await server.wait_closed()


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhal",
        b"SSH-2.0-OpenSSH\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 3000000\r\n\r\n" + b"x" * 3000000,
    ],
)
async def test_an_answer_that_is_not_whole_is_no_answer(raw):
    async with saying(raw) as url:
        with pytest.raises(ConnectionError):
            await exchange("GET", url, {})


async def test_an_answer_that_does_not_come_is_not_waited_for():
    async with saying(b"HTTP/1.1 200 OK\r\n", hold=True) as url:
        with pytest.raises(TimeoutError):
            await exchange("GET", url, {}, seconds=0.1)


async def test_an_answer_without_an_announced_length_ends_with_the_connection_or_its_chunks():
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n"
    async with saying(chunked, hold=True) as url:
        answer = await exchange("GET", f"{url}?a=1", {})

    assert (answer.status, answer.body) == (200, b"hi")


async def test_redirects_end_somewhere(visitor):
    async def around(request):
        return Response(302, (("Location", request.target),))

    bound = bind("127.0.0.1", 0)
    async with Server(around, [bound]):
        with pytest.raises(ValueError, match="asks nothing"):
            await press_allow(f"http://{authority(bound)}/")
