"""What other programs and web pages may throw at a catcher while it waits. Every one must be shrugged off."""

import asyncio
import contextlib
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

MARKUP = '"><script>alert(1)</script><img src=x onerror=alert(1)>'


@dataclass(frozen=True, slots=True)
class Shown:
    """An answer, read whole."""

    status: int
    headers: dict[str, str]
    body: bytes


def hostile(redirect_uri: str, state: str) -> dict[str, bytes]:
    """Return raw requests by name. None of them is the answer, whoever sends it; some know the state."""
    parts = urlsplit(redirect_uri)
    host, path = parts.netloc, parts.path or "/"
    wrong = urlencode({"code": "evil", "state": "B" * 43})
    right = urlencode({"code": "evil", "state": state})

    def get(target: str, *lines: str, method: str = "GET", named: str = host, body: str = "") -> bytes:
        head = [f"{method} {target} HTTP/1.1", f"Host: {named}", *lines]
        if body:
            head.append(f"Content-Length: {len(body)}")
        return ("\r\n".join([*head, "", ""]) + body).encode()

    form = "Content-Type: application/x-www-form-urlencoded"
    return {
        "favicon": get("/favicon.ico"),
        "root": get("/"),
        "bare path": get(path),
        "the page of success": get("/done"),
        "wrong state": get(f"{path}?{wrong}"),
        "no state": get(f"{path}?code=evil"),
        "empty state": get(f"{path}?code=evil&state="),
        "error without state": get(f"{path}?error=access_denied"),
        "error with wrong state": get(f"{path}?error=access_denied&state={'B' * 43}"),
        "doubled state": get(f"{path}?{right}&state={'B' * 43}"),
        "doubled code": get(f"{path}?{right}&code=evil2"),
        "state without code": get(f"{path}?state={state}"),
        "markup": get(f"{path}?{urlencode({'state': MARKUP, 'error': MARKUP, 'error_description': MARKUP})}"),
        "redirector": get(f"{path}?{wrong}&next=//evil.example&redirect_uri=https://evil.example"),
        "path below": get(f"{path}/x?{right}"),
        "path beside": get(f"/callback/another?{right}"),
        "path with case": get(f"{path.upper()}?{right}"),
        "path in disguise": get(f"/./{path.lstrip('/')}?{right}"),
        "slash more": get(f"/{path}?{right}"),
        "post": get(path, form, method="POST", body=right),
        "post with query": get(f"{path}?{right}", form, method="POST", body="x=1"),
        "put": get(f"{path}?{right}", method="PUT"),
        "delete": get(f"{path}?{right}", method="DELETE"),
        "head": get(f"{path}?{right}", method="HEAD"),
        "preflight": get(
            f"{path}?{right}", "Origin: https://evil.example", "Access-Control-Request-Method: GET", method="OPTIONS"
        ),
        "fetch": get(f"{path}?{right}", "Origin: https://evil.example", "Sec-Fetch-Mode: cors"),
        "fetch without cors": get(f"{path}?{right}", "Sec-Fetch-Mode: no-cors"),
        "image": get(f"{path}?{right}", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image"),
        "frame": get(f"{path}?{right}", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe"),
        "two modes": get(f"{path}?{right}", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Mode: cors"),
        "origin": get(f"{path}?{right}", "Origin: https://evil.example"),
        "web socket": get(
            f"{path}?{right}", "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Key: x", "Origin: null"
        ),
        "rebound host": get(f"{path}?{right}", named="evil.example"),
        "host in disguise": get(f"{path}?{right}", named="127.0.0.1.evil.example"),
        "host with a dot": get(f"{path}?{right}", named="localhost."),
        "no port": get(f"{path}?{right}", named=host.rpartition(":")[0]),
        "empty host": get(f"{path}?{right}", named=""),
        "two hosts": get(f"{path}?{right}", f"Host: {host}"),
        "no host": f"GET {path}?{right} HTTP/1.1\r\n\r\n".encode(),
        "whole address": get(f"http://{host}{path}?{right}"),
        "too long": get(f"{path}?{right}&x={'y' * 20000}"),
        "many parameters": get(f"{path}?{right}&" + "&".join(f"p{n}=1" for n in range(40))),
        "not http": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(200),
    }


async def send(redirect_uri: str, raw: bytes, *, literal: str = "") -> Shown:
    """Send bytes to a catcher's socket and read the answer."""
    parts = urlsplit(redirect_uri)
    host = literal or {"localhost": "127.0.0.1"}.get(parts.hostname or "", parts.hostname or "")
    reader, writer = await asyncio.open_connection(host, parts.port)
    try:
        writer.write(raw)
        head = (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 5)).decode("latin-1")
        first, *lines = head.split("\r\n")
        headers = {k.lower(): v for k, v in (line.split(": ", 1) for line in lines if line)}
        size = 0 if raw.startswith(b"HEAD") else int(headers.get("content-length", "0"))
        body = await reader.readexactly(size)
        return Shown(int(first.split()[1]), headers, body)
    finally:
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


async def visit(url: str, *lines: str, literal: str = "") -> Shown:
    """Fetch an address as a browser that was sent there, without following where it leads."""
    parts = urlsplit(url)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    head = [f"GET {target} HTTP/1.1", f"Host: {parts.netloc}", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"]
    return await send(url, "\r\n".join([*head, *lines, "", ""]).encode(), literal=literal)
