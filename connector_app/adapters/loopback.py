"""The catcher: waits on this computer's own address for the one answer that belongs to a sign-in.

The socket is bound first and held until the end, on loopback literals only (RFC 8252 section 8.3). Anybody on this
computer, and every page in the browser, can knock: whatever is not the answer gets a fixed page and ends nothing. The
answer itself is sent on to a bare address, so that its code stays in no address bar, history or Referer (RFC 9700
section 4.2). No byte of a request is ever shown, sent back or logged.
"""

import asyncio
import base64
import contextlib
import errno
import hashlib
import re
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import get_args

from connector_app.adapters.serve import LOOPBACK, Limits, Request, Response, Server, bind
from connector_app.language.pages import translated
from connector_app.model.failure import FailureError, PortTaken
from connector_app.model.oauth import CallbackPage, Redirect

Judge = Callable[[str], CallbackPage]
"""Reads a query and says which page it earns: "stray" for whatever is not the answer."""

ABSENT = frozenset({errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT})
TRIES = 8
"""A free port on 127.0.0.1 may be taken on ::1: how many are tried where both are needed."""

LIMITS = Limits(body_bytes=16 * 1024, connections=64)
_LITERALS = {"127.0.0.1": LOOPBACK[:1], "[::1]": LOOPBACK[1:], "localhost": LOOPBACK}


@dataclass(frozen=True, slots=True)
class Page:
    """A fixed page and the headers it goes out with."""

    body: bytes
    headers: tuple[tuple[str, str], ...]


def read_pages(folder: Traversable) -> Mapping[str, Page]:
    """Read the fixed pages from the program's resources: one frame, and what stands in it for each answer."""
    frame = _read(folder / "callback.html")
    return {name: _page(frame, _read(folder / f"callback-{name}.html")) for name in get_args(CallbackPage)}


def _read(file: Traversable) -> bytes:
    return translated(file.read_text(encoding="utf-8")).encode()


def _page(frame: bytes, main: bytes) -> Page:
    title = re.search(rb"<h1>(.*?)</h1>", main)
    body = frame.replace(b"{{title}}", title[1] if title else b"").replace(b"{{main}}", main)
    style = re.search(rb"<style>(.*?)</style>", body, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style[1] if style else b"").digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    return Page(body, (("Content-Type", "text/html; charset=utf-8"), ("Content-Security-Policy", policy), *_QUIET))


_QUIET = (
    ("Cache-Control", "no-store"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
)


class Loopback:
    """Opens catchers, one for each sign-in."""

    def __init__(self, pages: Mapping[str, Page]) -> None:
        self._pages = pages

    async def listen(self, redirect: Redirect, judge: Judge, *, posts_from: str = "") -> "Catcher":
        """Bind, and answer from now on. `posts_from` is the origin whose form may bring the answer in a POST.

        Raises FailureError(PortTaken) where none of the redirect's ports can be had.
        """
        catcher = Catcher(redirect, judge, _bound(redirect), self._pages, posts_from)
        await catcher.start()
        return catcher


class Catcher:
    """One open door. `redirect_uri` is the single value for the address, the browser and the token request."""

    def __init__(
        self,
        redirect: Redirect,
        judge: Judge,
        sockets: tuple[socket.socket, ...],
        pages: Mapping[str, Page],
        posts_from: str,
    ) -> None:
        authority = f"{redirect.host}:{sockets[0].getsockname()[1]}"
        self.redirect_uri = f"http://{authority}{redirect.path}"
        self._path = redirect.path or "/"
        self._judge, self._pages, self._posts_from = judge, pages, posts_from
        self._earned: set[str] = set()
        self._shown = asyncio.Event()
        self._server = Server(self._answer, sockets, hosts=[authority], limits=LIMITS)

    async def start(self) -> None:
        await self._server.start()

    async def close(self, *, patience: float = 0.0) -> None:
        """Stop listening at once, or as soon as the page that was promised has been fetched (`patience` in seconds)."""
        if self._earned and patience:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(patience):
                    await self._shown.wait()
        await self._server.close(grace=patience)

    async def _answer(self, request: Request) -> Response:
        name = request.path.removeprefix("/")
        if name in self._earned and request.method == "GET":
            return self._show(name, 200)
        if request.path != self._path:
            return self._show("stray", 404)
        if request.method != "GET" and not (request.method == "POST" and self._posts_from):
            return self._show("stray", 405)
        if not self._is_navigation(request):
            return self._show("stray", 403)
        page = self._judge(request.query if request.method == "GET" else request.body.decode("latin-1"))
        if page == "stray":
            return self._show("stray", 400)
        self._earned.add(page)
        return Response(303, (("Location", f"/{page}"), *_QUIET))

    def _is_navigation(self, request: Request) -> bool:
        """Tell a browser that was sent here from a page's script, image, frame or form (Fetch Metadata, W3C)."""
        named: dict[bytes, list[bytes]] = {}
        for name, value in request.headers:
            named.setdefault(name, []).append(value)
        posted = request.method == "POST"
        origins = [b"null", self._posts_from.encode()] if posted else [b"null"]
        kind = named.get(b"content-type", [b""])[0].partition(b";")[0].strip().lower()
        return (
            named.get(b"sec-fetch-mode", [b"navigate"]) == [b"navigate"]
            and named.get(b"sec-fetch-dest", [b"document"]) == [b"document"]
            and named.get(b"origin", [b"null"]) in [[origin] for origin in origins]
            and (not posted or kind == b"application/x-www-form-urlencoded")
        )

    def _show(self, name: str, status: int) -> Response:
        page = self._pages[name]
        allow = (("Allow", "GET, POST" if self._posts_from else "GET"),) if status == 405 else ()
        return Response(status, page.headers + allow, page.body, then=self._shown.set if status == 200 else None)


def _bound(redirect: Redirect) -> tuple[socket.socket, ...]:
    for port in redirect.ports:
        for _ in range(1 if port else TRIES):
            with contextlib.suppress(OSError):
                return _bound_to(_LITERALS[redirect.host], port)
    raise FailureError(PortTaken(redirect.ports))


def _bound_to(literals: tuple[str, ...], port: int) -> tuple[socket.socket, ...]:
    """Bind every address that the name stands for, on one port: the browser may try any of them first.

    An address that this computer does not have is left out. Raises OSError where one is somebody else's, or none is.
    """
    held: list[socket.socket] = []
    for literal in literals:
        try:
            held.append(bind(literal, port))
        except OSError as error:
            if error.errno in ABSENT and literal != literals[-1]:
                continue
            if error.errno in ABSENT and held:
                break
            for each in held:
                each.close()
            raise
        port = held[0].getsockname()[1]
    return tuple(held)
