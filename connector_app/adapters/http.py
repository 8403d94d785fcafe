"""The one place that talks HTTP to the platforms: one request, one bounded answer, or one reason why there is none.

What httpx leaves open is closed here: no redirect is followed, no cookie kept, no body unpacked beyond its cap, no
environment obeyed but the person's proxy setting, no request logged. Whether anything had left this computer when it
failed is told apart, because only then may a change be sent again.
"""

import asyncio
import contextlib
import logging
import ssl
import zlib
from collections.abc import AsyncIterator, Mapping
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

import httpx
import pydantic_core

from connector_app.adapters.network import certificates, proxy_for, why
from connector_app.language import said
from connector_app.model.call import Reply, Request
from connector_app.model.failure import FailureError, Offline, Rejected, Trace, Unreadable
from connector_app.model.verdict import UNANSWERED

MOST_BYTES = 10 * 1024 * 1024
"""The longest body that is taken, packed or unpacked."""

DEEPEST = 64
"""How deep JSON may be nested."""

CONNECT_SECONDS = 10.0
TOTAL_SECONDS = 120.0
"""One exchange may take this long from the first byte to the last, however slowly they drip."""

CLOSING_SECONDS = 2.0
"""How long kept connections get to be closed in order; then they are left to the operating system."""


for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)  # at INFO they write whole addresses, queries included


class HttpTransport:
    """Sends requests from `async with` (or the first use) until closed.

    `proxy` is "system", "none" or an address. `ca_file` is added to the operating system's certificates; there is no
    way to switch their check off.
    """

    def __init__(self, *, proxy: str = "system", ca_file: str = "", total_seconds: float = TOTAL_SECONDS) -> None:
        self._proxy, self._ca_file, self._total = proxy, ca_file, total_seconds
        self._clients: dict[tuple[str, str], httpx.AsyncClient] = {}
        self._under_way: set[asyncio.Timeout] = set()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Drop every connection: right after sleep, or at the end. The next request opens a new one.

        What is under way ends as if its answer had not come: after a sleep nobody is there to give it. Returns soon,
        whatever the other side does.
        """
        clients, self._clients = self._clients, {}
        for limit in self._under_way:
            if not limit.expired():
                limit.reschedule(0.0)  # long over, by the loop's clock
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(CLOSING_SECONDS):
                await asyncio.gather(*(client.aclose() for client in clients.values()), return_exceptions=True)

    async def send(self, request: Request, *, seconds: float = 30.0) -> Reply:
        """Send a request and return the answer, read whole; `seconds` is the longest silence while it comes.

        Raises FailureError: Offline where no whole answer came (with code "unanswered" once the request had left);
        Unreadable where it is too long, packed in a way we do not take, or not the JSON it claims to be; Rejected
        where the request cannot be put on the wire.
        """
        host = _check(request)
        sent = _Sent()
        try:
            async with asyncio.timeout(self._total) as limit:
                self._under_way.add(limit)
                try:
                    return await self._exchange(request, seconds, sent)
                finally:
                    self._under_way.discard(limit)
        except httpx.LocalProtocolError as error:
            raise FailureError(Rejected(said("This request is not well formed; nothing was sent."))) from error
        except (httpx.TransportError, httpx.InvalidURL, TimeoutError, OSError) as error:
            raise FailureError(Offline(host, Trace(code=UNANSWERED if sent.begun else why(error)))) from error

    async def _exchange(self, request: Request, seconds: float, sent: "_Sent") -> Reply:
        timeout = httpx.Timeout(seconds, connect=min(seconds, CONNECT_SECONDS))
        async with self._client(request.url).stream(
            request.method,
            request.url,
            headers={"accept-encoding": "gzip", **request.headers},
            content=request.content,
            timeout=timeout,
            extensions={"trace": sent.note},
        ) as response:
            headers = {name.lower(): value for name, value in response.headers.items()}
            try:
                body = await _body(response.aiter_raw(65536), headers)
                return Reply(response.status_code, headers, _json(body, headers, response.status_code), body)
            except _TooMuchError as error:
                trace = Trace(status=response.status_code, words=str(error))
                raise FailureError(Unreadable("answer", trace)) from error

    def _client(self, url: str) -> httpx.AsyncClient:
        proxy, scheme = proxy_for(self._proxy, url), urlsplit(url).scheme
        place = (proxy, scheme)
        if place not in self._clients:
            is_plain = scheme == "http" and not proxy.startswith("https:")
            self._clients[place] = httpx.AsyncClient(
                # Reading every certificate of the system takes longer than a call within this computer.
                verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if is_plain else certificates(self._ca_file),
                proxy=proxy or None,
                trust_env=False,
                follow_redirects=False,
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
                limits=httpx.Limits(max_connections=32, max_keepalive_connections=8, keepalive_expiry=5.0),
            )
        return self._clients[place]


class _Sent:
    """Remembers whether the request itself, not a proxy's greeting, began to leave this computer."""

    __slots__ = ("begun",)

    def __init__(self) -> None:
        self.begun = False

    async def note(self, name: str, info: Mapping[str, Any]) -> None:
        if name.endswith("send_request_headers.started") and info["request"].method != b"CONNECT":
            self.begun = True


class _TooMuchError(Exception):
    """An answer that is not taken; its words say why."""


def _check(request: Request) -> str:
    """Return the host. Refuse what is no web address, or could be read as a further header line (RFC 9110 5.5)."""
    for name, value in request.headers.items():
        if not (value.isascii() and value.isprintable() and name.isascii() and name.isprintable()):
            words = said("The {name} of this request holds a character that cannot be sent.", name=ascii(name))
            raise FailureError(Rejected(words))
    try:
        parts = urlsplit(request.url)
        if parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0:  # reading a wrong port raises
            return parts.hostname
    except ValueError:
        pass
    raise FailureError(Rejected(said("This is not an address the program can call.")))


async def _body(chunks: AsyncIterator[bytes], headers: Mapping[str, str]) -> bytes:
    coding = headers.get("content-encoding", "").strip().lower()
    if coding not in {"", "identity", "gzip", "x-gzip", "deflate"}:
        raise _TooMuchError(f"packed as {coding[:40]!a}")
    unpack = zlib.decompressobj(wbits=47) if coding not in {"", "identity"} else None  # 47: gzip or zlib
    parts: list[bytes] = []
    came = size = 0
    async for chunk in chunks:
        came += len(chunk)
        part = chunk if unpack is None else _unpacked(unpack, chunk, MOST_BYTES + 1 - size)
        size += len(part)
        if came > MOST_BYTES or size > MOST_BYTES:
            raise _TooMuchError("longer than 10 MiB")
        parts.append(part)
    if unpack is not None and came and (not unpack.eof or unpack.unused_data):
        raise _TooMuchError("packed wrongly")
    return b"".join(parts)


def _unpacked(unpack: Any, chunk: bytes, room: int) -> bytes:
    """Unpack at most `room` bytes, so that a small answer cannot become a huge one. What is left over is too much."""
    try:
        part: bytes = unpack.decompress(chunk, room)
    except zlib.error as error:
        raise _TooMuchError("packed wrongly") from error
    return part


def _json(body: bytes, headers: Mapping[str, str], status: int) -> Any:
    """Return the body's JSON; None where it neither is any nor claims to be, or where it tells of an error anyway."""
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    claims = "json" in kind
    if not body or not (claims or kind in {"", "text/plain", "text/javascript"}):
        return None
    try:
        value = pydantic_core.from_json(body, allow_inf_nan=False)
        if _deeper_than(DEEPEST, value):
            raise ValueError("nested too deeply")
    except ValueError as error:
        if claims and status < 400:
            raise _TooMuchError("not valid JSON") from error
        return None
    return value


def _deeper_than(most: int, value: Any) -> bool:
    level = [value]
    for _ in range(most):
        level = [
            child
            for each in level
            for child in (each.values() if isinstance(each, dict) else each if isinstance(each, list) else ())
            if isinstance(child, dict | list)
        ]
        if not level:
            return False
    return True
