"""A strict authorization server with an account behind it, on a loopback port: the peer of the sign-in's tests.

It checks what RFC 6749, 7636, 7009, 8628 and 9207 let it check, remembers all that it was asked, and misbehaves when
told to.
"""

import asyncio
import base64
import hashlib
import itertools
import json
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Self
from urllib.parse import parse_qsl, urlencode, urlsplit

from connector_app.adapters.serve import Request, Response, Server, authority, bind
from connector_app.model.call import Call, Reply
from connector_app.model.connection import Account
from connector_app.model.failure import Failure, Forbidden, NotFound, Rejected, Trace, Unauthorized, Unavailable
from connector_app.model.oauth import AuthorizationServer, ClientCredentials, Redirect, TokenSet
from connector_app.model.provider import Permissions, Provider, RateRule
from connector_app.model.ways_in import Device, MachineClient, PastedSecret

CLIENT = "client-acme"


@dataclass
class Grant:
    """What one agreement of a person gave."""

    person: str
    access: str
    refresh: str
    alive: bool = True


@dataclass
class Authority:
    """`person` is who agrees in the browser. `trouble` maps a path to what happens there instead of an answer.

    `acted` maps a path to what happens between an act and its answer. `strict` ends a person's grants where a refresh
    token is used twice (RFC 9700 section 4.14.2). `ahead` is how far its clock is ahead, in seconds; None where it
    tells no time.
    """

    person: str = "anna"
    error: str = ""
    issuer: str | None = None
    secret: str = ""
    origin: str = ""
    expires_in: int = 3600
    ahead: float | None = None
    strict: bool = False
    trouble: dict[str, Callable[[], Awaitable[Response | None]]] = field(default_factory=dict)
    acted: dict[str, Callable[[], Awaitable[None]]] = field(default_factory=dict)
    device_answers: list[str] = field(default_factory=list)
    grants: list[Grant] = field(default_factory=list)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    request_ids: list[tuple[str, str]] = field(default_factory=list)
    pasted: dict[str, str] = field(default_factory=lambda: {"acme_canary_pasted_key": "anna"})
    machines: dict[str, str] = field(default_factory=lambda: {"machine-1": "canary-machine-secret"})
    _codes: dict[str, dict[str, str]] = field(default_factory=dict)
    _number: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))
    _server: Server | None = None

    async def __aenter__(self) -> Self:
        bound = bind("127.0.0.1", 0)
        self.origin = f"http://{authority(bound)}"
        await self._serve(bound)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def stop(self) -> None:
        """Go down: nobody answers any more."""
        if self._server:
            await self._server.close(grace=0.0)
            self._server = None

    async def again(self) -> None:
        """Come back at the same address."""
        port = urlsplit(self.origin).port
        await self._serve(bind("127.0.0.1", port or 0))

    async def _serve(self, bound: socket.socket) -> None:
        now = None if self.ahead is None else lambda: datetime.now(UTC) + timedelta(seconds=self.ahead or 0.0)
        self._server = Server(self._answer, [bound], now=now)
        await self._server.start()

    def asked_at(self, path: str) -> list[dict[str, str]]:
        return [form for where, form in self.asked if where == path]

    @property
    def alive(self) -> list[Grant]:
        return [grant for grant in self.grants if grant.alive]

    async def _answer(self, request: Request) -> Response:
        response = await self._act(request)
        if request.path in self.acted:
            await self.acted[request.path]()
        return response

    async def _act(self, request: Request) -> Response:
        form = dict(parse_qsl(request.query if request.method == "GET" else request.body.decode()))
        self.asked.append((request.path, form))
        self.request_ids.append((request.path, request.header("x-request-id") or ""))
        made = await self.trouble[request.path]() if request.path in self.trouble else None
        if made is not None:
            return made
        match request.path:
            case "/authorize":
                return self._authorize(form)
            case "/token":
                return self._token(request, form)
            case "/device":
                self._device = form
                return _json(
                    200,
                    {
                        "device_code": "canary-device",
                        "user_code": "WDJB-MJHT",
                        "interval": 5,
                        "verification_uri": f"{self.origin}/device-page",
                        "expires_in": 900,
                    },
                )
            case "/me":
                return self._me(request)
            case "/revoke":
                return self._revoke(form)
            case _:
                return _json(404, {"error": "not_found"})

    def _authorize(self, form: dict[str, str]) -> Response:
        redirect = urlsplit(form["redirect_uri"])
        assert redirect.scheme == "http"
        assert redirect.hostname in {"127.0.0.1", "localhost", "::1"}
        assert form["client_id"] == CLIENT
        assert form["code_challenge_method"] == "S256"
        assert len(form["state"]) >= 43
        answer = {"state": form["state"], "iss": self.issuer or self.origin}
        if self.error:
            answer |= {"error": self.error, "error_description": "words of the platform"}
        else:
            code = f"canary-code-{next(self._number)}"
            self._codes[code] = form | {"person": self.person}
            answer |= {"code": code}
        return Response(302, (("Location", f"{form['redirect_uri']}?{urlencode(answer)}"),))

    def _token(self, request: Request, form: dict[str, str]) -> Response:
        match form.get("grant_type"):
            case "authorization_code":
                asked = self._codes.pop(form.get("code", ""), None)
                challenge = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
                if asked is None or form["redirect_uri"] != asked["redirect_uri"]:
                    return _json(400, {"error": "invalid_grant"})
                if base64.urlsafe_b64encode(challenge).rstrip(b"=").decode() != asked["code_challenge"]:
                    return _json(400, {"error": "invalid_grant"})
                if form.get("client_secret", "") != self.secret:
                    return _json(401, {"error": "invalid_client"})
                return self._issue(asked["person"], asked["scope"])
            case "urn:ietf:params:oauth:grant-type:device_code":
                said = self.device_answers.pop(0) if self.device_answers else "ok"
                if said != "ok":
                    return _json(503 if said == "down" else 400, {"error": said})
                return self._issue(self.person, self._device["scope"])
            case "refresh_token":
                return self._refreshed(form)
            case "client_credentials":
                if self.machines.get(form["client_id"]) != form.get("client_secret"):
                    return _json(401, {"error": "invalid_client"})
                return self._issue(form["client_id"], form.get("scope", ""), refresh=False)
            case _:
                return _json(400, {"error": "unsupported_grant_type"})

    def _refreshed(self, form: dict[str, str]) -> Response:
        found = next((grant for grant in self.grants if grant.refresh == form["refresh_token"]), None)
        if found is None or not found.alive:
            for grant in self.grants if found and self.strict else ():
                grant.alive = grant.alive and grant.person != found.person
            return _json(400, {"error": "invalid_grant"})
        found.alive = False
        return self._issue(found.person, "")

    def _issue(self, person: str, scope: str, *, refresh: bool = True) -> Response:
        number = next(self._number)
        grant = Grant(person, f"canary-access-{number}", f"canary-refresh-{number}")
        self.grants.append(grant)
        body = {"token_type": "Bearer", "access_token": grant.access, "expires_in": self.expires_in, "scope": scope}
        return _json(200, body | ({"refresh_token": grant.refresh} if refresh else {}))

    def _me(self, request: Request) -> Response:
        token = (request.header("authorization") or "").removeprefix("Bearer ")
        person = next((g.person for g in self.alive if g.access == token), self.pasted.get(token))
        if person is None:
            return _json(401, {"error": "invalid_token"})
        return _json(200, {"id": f"id-{person}" if person else "", "name": person, "workspace": "Acme"})

    def _revoke(self, form: dict[str, str]) -> Response:
        for grant in self.grants:
            if form["token"] in {grant.access, grant.refresh}:
                grant.alive = False
        return _json(200, {})


async def never() -> Response:
    """Accept, and never answer."""
    await asyncio.sleep(3600)
    return Response(500)


def says(status: int, body: object) -> Callable[[], Awaitable[Response]]:
    async def answer() -> Response:
        return _json(status, body)

    return answer


def _json(status: int, body: object) -> Response:
    return Response(status, (("Content-Type", "application/json"),), json.dumps(body).encode())


def _classify(reply: Reply, now: object) -> Failure | None:
    code = reply.json.get("error", "") if isinstance(reply.json, dict) else ""
    trace = Trace(reply.status, code)
    if reply.status >= 500:
        return Unavailable("acme", trace)
    if reply.status == 401 or code == "invalid_grant":
        return Unauthorized("acme", trace)
    if reply.status == 404:
        return NotFound("token", trace)
    if reply.status == 403:
        return Forbidden((), trace)
    return Rejected("Acme refused this.", trace=trace) if reply.status >= 400 else None


def _whoami() -> Call[Account]:
    return Call("GET", "me", lambda r: Account(r.json["id"], r.json["name"], r.json["workspace"]), purpose="who")


def _revoke(tokens: TokenSet, client: ClientCredentials) -> tuple[Call[None], ...]:
    return tuple(
        Call("POST", "", lambda _: None, endpoint="revoke", form={"token": t, "client_id": client.client_id})
        for t in (tokens.refresh, tokens.access)
        if t
    )


SCOPES = {"read": ("read:user",), "change": ("read:user", "write:data")}


def acme(origin: str, **changes: object) -> Provider:
    """Return the platform as the program knows it. It is a real one: its keys live in the keychain."""
    server = AuthorizationServer(
        redirect=Redirect("/callback/acme"),
        scopes=SCOPES,
        live_scopes=("admin:webhooks",),
        iss_required=True,
        hint_parameter="login_hint",
        approval_codes=("approval_required",),
        public_client_id=CLIENT,
    )
    facts: dict[str, object] = {
        "id": "acme",
        "name": "Acme",
        "line": "Try it.",
        "api_version": "1",
        "docs_url": "https://acme.example",
        "endpoints": {
            "authorize": f"{origin}/authorize",
            "token": f"{origin}/token",
            "device": f"{origin}/device",
            "revoke": f"{origin}/revoke",
            "issuer": origin,
            "api": origin,
        },
        "kinds": (),
        "items": None,
        "whoami": _whoami,
        "classify": _classify,
        "rates": {"api": RateRule(1000, 1000)},
        "permissions": {"read": Permissions(("look",)), "change": Permissions(("look", "change"))},
        "oauth": server,
        "device": Device(SCOPES),
        "pasted": PastedSecret(
            "Key",
            (),
            {r"acme_\w+": "a key of Acme", r"old_\w+": "an old key of Acme"},
            {r"xoxb-.*": "This is a key of another platform."},
        ),
        "machine": MachineClient(SCOPES),
        "revoke": _revoke,
        "revoke_page": "https://acme.example/grants",
    }
    return Provider(**(facts | changes))  # type: ignore[arg-type]
