"""The practice platform, put together: two ports, one database, one sender of deliveries."""

import asyncio
import contextlib
import json
import secrets
from collections.abc import Callable
from datetime import UTC, timedelta
from email.utils import format_datetime
from pathlib import Path
from socket import socket
from types import TracebackType
from typing import Self

from connector_app.adapters.serve import Limits, Request, Response, Server, authority, bind
from connector_app.language import said
from connector_app.model.clock import Clock
from connector_app.practice import api, authorize, oauth, pages
from connector_app.practice.answers import PlatformError, json_answer, missing
from connector_app.practice.control import Control
from connector_app.practice.deliveries import Deliveries
from connector_app.practice.faults import OUTCOMES, Fault, Faults, Where
from connector_app.practice.lock import Lock, read_port, write_private
from connector_app.practice.platform import Platform
from connector_app.practice.state import State

LIMITS = Limits(body_bytes=256 * 1024)


class Practice:
    """The platform of one data folder, running inside `async with`.

    Keeps everything in `folder/practice`: `platform.db`, `lock`, `port`, `control`. The port of the last time is taken
    again where it is free, so that registered addresses stay good; a port that is asked for must be had.
    Raises FailureError(InUse) where another process hosts it, OSError where `port` is taken.
    """

    def __init__(
        self, folder: Path, *, clock: Clock, port: int = 0, random: Callable[[int], bytes] = secrets.token_bytes
    ) -> None:
        self.folder = folder / "practice"
        self.origin = self.control_origin = self.control_token = ""
        self.platform: Platform
        self._clock, self._port, self._random = clock, port, random
        self._stack = contextlib.AsyncExitStack()

    @property
    def faults(self) -> Faults:
        return self.platform.faults

    @property
    def desk_url(self) -> str:
        """Return the page where a person changes items "at the platform"."""
        return f"{self.control_origin}/{self.control_token}/desk"

    async def __aenter__(self) -> Self:
        try:
            await self._open()
        except BaseException:
            await self._stack.aclose()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()

    async def _open(self) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = Lock(self.folder)
        lock.acquire()
        self._stack.callback(lock.release)
        front = _bind_again(self._port, self.folder / "port")
        self._stack.callback(front.close)
        back = bind("127.0.0.1", 0)
        self._stack.callback(back.close)
        state = State(self.folder / "platform.db")
        self._stack.callback(state.close)
        state.seed(self._clock.now())

        self.origin, self.control_origin = f"http://{authority(front)}", f"http://{authority(back)}"
        self.control_token = self._random(16).hex()
        self.platform = Platform(self.origin, state, self._clock, self._random)
        deliveries = Deliveries(self.platform)
        state.committed = deliveries.wake
        sending = asyncio.create_task(deliveries.run(), name="practice deliveries")
        self._stack.push_async_callback(_stop, sending)
        control = Control(self.platform, self.control_token)
        await self._stack.enter_async_context(Server(self._answer, [front], limits=LIMITS))
        await self._stack.enter_async_context(Server(control.answer, [back], limits=LIMITS))
        write_private(self.folder / "port", f"{front.getsockname()[1]}\n")
        words = {"origin": self.control_origin, "token": self.control_token}
        write_private(self.folder / "control", json.dumps(words) + "\n")

    async def _answer(self, request: Request) -> Response:
        """Answer on the platform's own port, with whatever trouble is switched on."""
        where: Where | None = "api" if request.path.startswith("/v2/") else "token"
        if request.path not in {"/oauth/token", "/oauth/revoke"} and where == "token":
            where = None
        slow = self.faults.take("slow", where=where) if where else None
        if slow:
            await self._clock.sleep(slow.seconds)
        fault = self.faults.take(*OUTCOMES, where=where) if where else None
        response = self._troubled(request, fault) if fault else self._respond(request)
        headers = [*response.headers, ("Date", self._date(0))]
        if (
            where
            and (request_id := request.header("x-request-id"))
            and request_id.isascii()
            and request_id.isprintable()
        ):
            headers.append(("X-Request-ID", request_id[:128]))
        return Response(response.status, tuple(headers), response.body, drop=response.drop)

    def _date(self, seconds: float) -> str:
        at = self._clock.now() + timedelta(seconds=self.faults.settings.skew + seconds)
        return format_datetime(at.astimezone(UTC), usegmt=True)

    def _respond(self, request: Request) -> Response:
        try:
            return self._route(request)
        except PlatformError as error:
            return error.response()

    def _route(self, request: Request) -> Response:
        if request.path.startswith("/v2/"):
            return api.answer(self.platform, request)
        match request.method, request.path:
            case "GET", "/oauth/authorize":
                return authorize.ask(self.platform, request)
            case "POST", "/oauth/authorize":
                return authorize.decide(self.platform, request)
            case "POST", "/oauth/token":
                return oauth.answer_token(self.platform, request)
            case "POST", "/oauth/revoke":
                return oauth.answer_revoke(self.platform, request)
            case "GET", "/.well-known/oauth-authorization-server":
                return oauth.metadata(self.platform)
            case "GET", "/":
                return pages.notice(
                    said("The practice platform"), said("It is running. Nothing here is real; there is nothing to do.")
                )
            case _:
                raise missing("endpoint")

    def _troubled(self, request: Request, fault: Fault) -> Response:
        if fault.kind == "cut-before":
            return Response(503, drop="before")
        if fault.kind == "server-error":
            return PlatformError(fault.status, "server_error", "Internal server error").response()
        if fault.kind == "rate-limited":
            return self._too_fast(fault)
        if fault.kind == "portal":
            return pages.notice(
                said("Welcome to the guest network"), said("Accept the terms of this network to go on.")
            )
        made = self._respond(request)
        if fault.kind == "wrong-shape":
            return json_answer(made.status if made.status != 204 else 200, {"result": [made.status, None], "ok": "yes"})
        return Response(made.status, made.headers, made.body, drop="before" if fault.kind == "cut-after" else "half")

    def _too_fast(self, fault: Fault) -> Response:
        body: dict[str, object] = {"error": "rate_limited", "error_description": "Too many requests"}
        headers: tuple[tuple[str, str], ...] = ()
        if fault.told in {"both", "body"}:
            body["retry_after"] = fault.retry_after
        if fault.told in {"both", "header"}:
            headers = (("Retry-After", f"{fault.retry_after:.0f}"),)
        elif fault.told == "date":
            headers = (("Retry-After", self._date(fault.retry_after)),)
        return json_answer(429, body, headers)


def _bind_again(port: int, last: Path) -> socket:
    if port:
        return bind("127.0.0.1", port)
    with contextlib.suppress(OSError):
        return bind("127.0.0.1", read_port(last))
    return bind("127.0.0.1", 0)


async def _stop(task: "asyncio.Task[None]") -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
