"""One HTTP exchange with a loopback address, on a connection of its own: for deliveries and the pretend person."""

import asyncio
import contextlib
from dataclasses import dataclass
from urllib.parse import urlsplit

import httptools

LOOPBACK = frozenset({"127.0.0.1", "::1"})
MOST = 1 << 20


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; header names in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes


async def exchange(
    method: str, url: str, headers: dict[str, str], body: bytes = b"", *, seconds: float = 10.0
) -> Answer:
    """Send a request and read its answer.

    Raises OSError (TimeoutError included) where nothing whole comes back, ValueError where `url` is not on loopback.
    """
    parts = urlsplit(url)
    if parts.scheme != "http" or parts.hostname not in LOOPBACK or parts.port is None:
        raise ValueError("only loopback addresses are asked")
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    lines = [f"{method} {target} HTTP/1.1", f"Host: {parts.netloc}", "Connection: close"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if body or method == "POST":
        lines.append(f"Content-Length: {len(body)}")
    async with asyncio.timeout(seconds):
        reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
        try:
            writer.write("\r\n".join((*lines, "", "")).encode("latin-1") + body)
            return await _read(reader)
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()


async def _read(reader: asyncio.StreamReader) -> Answer:
    collected = _Collected()
    parser = httptools.HttpResponseParser(collected)
    size = 0
    while not collected.done:
        data = await reader.read(65536)
        size += len(data)
        if not data or size > MOST:
            raise ConnectionError("the answer is not whole")
        try:
            parser.feed_data(data)
        except httptools.HttpParserError as error:
            raise ConnectionError("the answer is not HTTP") from error
    return Answer(parser.get_status_code(), collected.headers, b"".join(collected.body))


class _Collected:
    """What the parser has found so far."""

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        self.body: list[bytes] = []
        self.done = False

    def on_header(self, name: bytes, value: bytes) -> None:
        self.headers[name.decode("latin-1").lower()] = value.decode("latin-1")

    def on_body(self, body: bytes) -> None:
        self.body.append(body)

    def on_message_complete(self) -> None:
        self.done = True
