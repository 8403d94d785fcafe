"""The receiver on a real socket: one path for each token, and one answer for everything else."""

import asyncio
import random
import string
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest

from connector_app.adapters import serve
from connector_app.adapters.receiver import WebhookReceiver

TOKEN = "0123456789abcdef" * 2


@dataclass
class Said:
    status: int = 200
    body: bytes = b'{"received":true}'
    content_type: str = "application/json"
    retry_after: int = 0


class Accepting:
    def __init__(self):
        self.got, self.answer = [], Said()

    async def __call__(self, token, raw, headers, query):
        self.got.append((token, raw, headers, query))
        return self.answer if token == TOKEN and query in {"", "word=1"} else Said(404)


@pytest.fixture
def accepting():
    return Accepting()


@pytest.fixture
async def receiver(accepting):
    async with WebhookReceiver(accepting) as receiver:
        yield receiver


def request(receiver, path=f"/hooks/{TOKEN}", *, method="POST", body=b"{}", host=None, headers=()):
    host = receiver.origin.removeprefix("http://") if host is None else host
    hosts = [f"Host: {h}" for h in ([host] if isinstance(host, str) else host)]
    lines = [f"{method} {path} HTTP/1.1", *hosts, f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join((*lines, "", "")).encode("latin-1") + body


@asynccontextmanager
async def connected(receiver):
    port = int(receiver.origin.rpartition(":")[2])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        yield reader, writer
    finally:
        writer.close()
        await asyncio.gather(writer.wait_closed(), return_exceptions=True)


async def ask(receiver, *args, **named):
    """Return status, headers and body of one request."""
    async with connected(receiver) as (reader, writer):
        writer.write(request(receiver, *args, **named))
        whole = await asyncio.wait_for(reader.read(), 5)
    head, _, body = whole.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    return int(first.split()[1]), dict(line.split(": ", 1) for line in lines), body


async def test_a_delivery_is_handed_over_as_it_came(receiver, accepting):
    raw = b'{"b": 1,\t"a":"\xc3\xa9 \xff"}'

    status, headers, body = await ask(receiver, body=raw, headers=("X-Twice: one", "X-Twice: two"))

    assert (status, body) == (200, b'{"received":true}')
    assert headers["Content-Type"] == "application/json"
    assert headers["X-Content-Type-Options"] == "nosniff"
    [(token, given, sent, _)] = accepting.got
    assert (token, given) == (TOKEN, raw)
    assert [value for name, value in sent if name == b"x-twice"] == [b"one", b"two"]


async def test_an_answer_is_passed_on_with_its_wait(receiver, accepting):
    accepting.answer = Said(429, b'{"received":false}', retry_after=60)

    status, headers, body = await ask(receiver)

    assert (status, headers["Retry-After"], body) == (429, "60", b'{"received":false}')


NOWHERE = [
    {"method": "GET", "body": b""},
    {"method": "PUT"},
    {"method": "OPTIONS", "body": b""},
    {"method": "DELETE", "body": b""},
    {"path": "/"},
    {"path": "/hooks"},
    {"path": "/hooks/"},
    {"path": f"/hooks/{TOKEN}/"},
    {"path": f"/hooks/{TOKEN}?x=1"},
    {"path": f"//hooks/{TOKEN}"},
    {"path": f"/HOOKS/{TOKEN}"},
    {"path": "/hooks/" + "f" * 32},
    {"path": "/hooks/..%2f..%2fetc%2fpasswd%20%20%20%20%20"},
    {"headers": ("Origin: null",)},
    {"headers": ("Origin: https://evil.example",)},
    {"headers": ("Sec-Fetch-Mode: no-cors",)},
    {"headers": ("Sec-Fetch-Site: cross-site",)},
    {"headers": ("Referer: https://evil.example/",)},
]


@pytest.mark.parametrize("asked", NOWHERE, ids=str)
async def test_whatever_else_is_asked_is_nowhere_in_the_same_words(receiver, accepting, asked):
    answer = await ask(receiver, **asked)

    assert answer == await ask(receiver, "/anything")
    assert answer[0] == 404
    assert all(token != TOKEN or query == "x=1" for token, _, _, query in accepting.got)
    assert set(answer[1]) == {"Content-Type", "X-Content-Type-Options", "Content-Length", "Connection"}


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost",
        "localhost.",
        "",
        "127.0.0.1",
        "127.0.0.1:1",
        ("a", "b"),
        (),
    ],
    ids=str,
)
async def test_another_host_reaches_nothing(receiver, accepting, host):
    status, _, body = await ask(receiver, host=host)

    assert 400 <= status < 500
    assert b"evil" not in body
    assert accepting.got == []


async def test_a_question_to_an_address_is_handed_over_whole(receiver, accepting):
    assert (await ask(receiver, path=f"/hooks/{TOKEN}?word=1", body=b""))[0] == 200

    assert accepting.got[0][3] == "word=1"


async def test_the_tunnels_host_is_answered_too_and_no_other(accepting):
    async with WebhookReceiver(accepting, outside="hooks.example.org") as receiver:
        for host, status in (("hooks.example.org", 200), (None, 200), ("hooks.example.org.evil.example", 421)):
            assert (await ask(receiver, host=host))[0] == status


async def test_a_crawl_finds_one_answer_only(receiver, accepting):
    rng = random.Random(60)
    answers = set()
    async with connected(receiver) as (reader, writer):
        for _ in range(500):
            path = "/" + "".join(rng.choices(string.ascii_letters + string.digits + "/._-%", k=rng.randrange(1, 60)))
            method = rng.choice(["GET", "POST", "HEAD", "PUT"])
            raw = request(receiver, path, method=method, body=b"").replace(b"Connection: close\r\n", b"")
            writer.write(raw)
            head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 5)
            answers.add(head)
            if method != "HEAD":
                await reader.readexactly(len(b"Not Found\n"))

    assert len(answers) == 1
    assert accepting.got == []


async def test_a_body_over_the_limit_is_not_read(receiver, accepting):
    async with connected(receiver) as (reader, writer):
        writer.write(request(receiver, body=b"").replace(b"Length: 0", b"Length: 1048577"))
        answer = await asyncio.wait_for(reader.read(), 5)

    assert answer.startswith(b"HTTP/1.1 413 ")
    assert accepting.got == []


async def test_the_port_of_the_last_time_is_taken_again(accepting):
    async with WebhookReceiver(accepting) as first:
        port = int(first.origin.rpartition(":")[2])

    async with WebhookReceiver(accepting, port=port) as again:
        assert again.origin == first.origin


async def test_a_port_that_somebody_else_holds_is_given_up_for_another(accepting):
    held = serve.bind("127.0.0.1", 0)
    try:
        async with WebhookReceiver(accepting, port=held.getsockname()[1]) as receiver:
            status, _, _ = await ask(receiver)
            assert receiver.origin != f"http://{serve.authority(held)}"
            assert status == 200
    finally:
        held.close()


async def test_nothing_is_taken_after_the_end(accepting):
    async with WebhookReceiver(accepting) as receiver:
        pass

    with pytest.raises(ConnectionRefusedError):
        await ask(receiver)
