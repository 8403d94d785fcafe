"""One HTTP exchange as values: a whole request, an answer, and the bounds within which they are taken."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Literal, TypeAlias

_REASONS = {int(s): s.phrase for s in HTTPStatus}
_BARE = frozenset({204, 304})


@dataclass(frozen=True, slots=True)
class Request:
    """One whole request. `target` is the path and query as sent, nothing decoded; header names are in lower case."""

    method: str
    target: str
    path: str
    query: str
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes
    peer: str

    def header(self, name: str) -> str | None:
        """Return a header's only value, or None where it is missing or comes twice."""
        key = name.lower().encode()
        found = [value for given, value in self.headers if given == key]
        return found[0].decode("latin-1") if len(found) == 1 else None


@dataclass(frozen=True, slots=True)
class Response:
    """What to answer. `then` runs once the answer is on its way (or can no longer go).

    `drop` is for rehearsing bad networks: end the connection without an answer, or after half of it.
    """

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    then: Callable[[], None] | None = None
    drop: Literal["", "before", "half"] = ""


Handler: TypeAlias = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Limits:
    """What one server takes: bytes, seconds and connections.

    `header_bytes` also bounds what may come without progress inside a body (trailers, chunk extensions).
    `idle_seconds` is how long a kept connection may wait for its next request.
    """

    header_bytes: int = 16 * 1024
    header_seconds: float = 5.0
    body_bytes: int = 1 << 20
    body_seconds: float = 10.0
    idle_seconds: float = 30.0
    write_seconds: float = 10.0
    linger_seconds: float = 1.0
    connections: int = 256


def refusal(status: int) -> Response:
    """Return the fixed answer for what is not taken. It holds no byte of the request."""
    reason = _REASONS[status]
    return Response(
        status, (("Content-Type", "text/plain"), ("X-Content-Type-Options", "nosniff")), f"{reason}\n".encode()
    )


def render(response: Response, date: str, *, bare: bool, last: bool) -> bytes:
    """Return the answer's bytes. Raises ValueError where a header could not stand on one line."""
    lines = [f"HTTP/1.1 {response.status} {_REASONS.get(response.status, '')}"]
    lines += [f"{name}: {value}" for name, value in response.headers]
    if response.status not in _BARE:
        lines.append(f"Content-Length: {len(response.body)}")
    if date and not any(name.lower() == "date" for name, _ in response.headers):
        lines.append(f"Date: {date}")
    if last:
        lines.append("Connection: close")
    if any(not line.isprintable() for line in lines):
        raise ValueError("a header holds a control character")
    head = "\r\n".join((*lines, "", "")).encode("latin-1")
    return head if bare or response.status in _BARE else head + response.body
