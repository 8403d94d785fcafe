"""Where deliveries arrive: one path for each token and nothing else, no word about what answers there."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from types import TracebackType
from typing import Protocol, Self

from connector_app.adapters import serve
from connector_app.adapters.serve import Limits, Request, Response, Server

PATH = "/hooks/"
LIMITS = Limits(body_bytes=1 << 20, header_seconds=5.0, body_seconds=10.0, connections=256)

_NOWHERE = Response(404, (("Content-Type", "text/plain"), ("X-Content-Type-Options", "nosniff")), b"Not Found\n")
_FROM_A_PAGE = ("origin", "sec-fetch-mode", "sec-fetch-site", "referer")
"""What browsers send along and platforms never do."""


class Answer(Protocol):
    """What is said to a delivery. `retry_after` in seconds, 0 for none."""

    @property
    def status(self) -> int: ...
    @property
    def body(self) -> bytes: ...
    @property
    def content_type(self) -> str: ...
    @property
    def retry_after(self) -> int: ...


Accept = Callable[[str, bytes, Sequence[tuple[bytes, bytes]], str], Awaitable[Answer]]


class WebhookReceiver:
    """Listens on 127.0.0.1 from the moment it is made; answers from `async with` on.

    Takes `port` where it is free, else any. `accept` gets token, raw body, headers and what stands behind a
    question mark. `outside` is the host by which a tunnel asks for it, "" for none. Raises OSError where not even some
    port can be had.
    """

    def __init__(
        self, accept: Accept, *, port: int = 0, outside: str = "", now: Callable[[], datetime] | None = None
    ) -> None:
        self._accept = accept
        try:
            self._socket = serve.bind("127.0.0.1", port)
        except OSError:
            self._socket = serve.bind("127.0.0.1", 0)
        self.origin = f"http://{serve.authority(self._socket)}"
        hosts = [host for host in (serve.authority(self._socket), outside) if host]
        self._server = Server(self._answer, [self._socket], hosts=hosts, limits=LIMITS, now=now)

    async def __aenter__(self) -> Self:
        await self._server.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._server.close()

    async def _answer(self, request: Request) -> Response:
        path, _, query = request.target.partition("?")
        token = path.removeprefix(PATH)
        if request.method != "POST" or not path.startswith(PATH) or len(token) != 32:
            return _NOWHERE
        if any(name.decode("latin-1") in _FROM_A_PAGE for name, _ in request.headers):
            return _NOWHERE
        answer = await self._accept(token, request.body, request.headers, query)
        if answer.status == 404:
            return _NOWHERE
        headers = [("Content-Type", answer.content_type), ("X-Content-Type-Options", "nosniff")]
        if answer.retry_after:
            headers.append(("Retry-After", str(answer.retry_after)))
        return Response(answer.status, tuple(headers), answer.body)
