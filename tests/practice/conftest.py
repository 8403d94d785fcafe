"""The practice platform as a real server, and someone who is signed in there."""

import base64
import hashlib
import json
import secrets
import ssl
import uuid
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import httpx
import pytest

from connector_app.adapters.serve import Request, Response, Server, authority, bind
from connector_app.practice.person import _Form
from connector_app.practice.server import Practice
from tests.fakes.clock import ManualClock

CLIENT = "connector-manager-practice"
REDIRECT = "http://127.0.0.1:47999/callback/practice"
ALL = "read:user,write:data,admin:webhooks"


class Visitor:
    """A program that signs in at the platform and calls it, as the specification says."""

    def __init__(self, practice: Practice, http: httpx.AsyncClient):
        self.practice, self.http = practice, http
        self.verifier = secrets.token_urlsafe(48)
        self.tokens: dict = {}

    def question(self, **changed) -> dict[str, str]:
        digest = hashlib.sha256(self.verifier.encode()).digest()
        asked = {
            "response_type": "code",
            "client_id": CLIENT,
            "redirect_uri": REDIRECT,
            "scope": ALL,
            "state": "canary-state-1",
            "code_challenge": base64.urlsafe_b64encode(digest).decode().rstrip("="),
            "code_challenge_method": "S256",
        }
        return {k: v for k, v in {**asked, **changed}.items() if v is not None}

    async def ask(self, **changed) -> httpx.Response:
        return await self.http.get("/oauth/authorize", params=self.question(**changed))

    async def decide(self, page: httpx.Response, decision="allow", person="ada") -> dict[str, str]:
        form = _Form()
        form.feed(page.text)
        sent = {**form.fields, "decision": decision, "person": person}
        back = await self.http.post("/oauth/authorize", data=sent)
        assert back.status_code == 303, back.text
        return dict(parse_qsl(urlsplit(back.headers["location"]).query))

    async def code(self, person="ada", **changed) -> str:
        return (await self.decide(await self.ask(**changed), person=person))["code"]

    async def token(self, **body) -> httpx.Response:
        return await self.http.post("/oauth/token", json={"client_id": CLIENT, **body})

    async def exchange(self, code: str, **changed) -> httpx.Response:
        body = {"code": code, "redirect_uri": REDIRECT, "code_verifier": self.verifier, **changed}
        return await self.token(grant_type="authorization_code", **body)

    async def refresh(self, token: str | None = None, **more) -> httpx.Response:
        return await self.token(grant_type="refresh_token", refresh_token=token or self.tokens["refresh_token"], **more)

    async def sign_in(self, person="ada", scope=ALL) -> "Visitor":
        answer = await self.exchange(await self.code(person, scope=scope))
        self.tokens = answer.json()
        return self

    async def call(self, method: str, path: str, *, headers: dict | None = None, **how) -> httpx.Response:
        given = {
            "Authorization": f"Bearer {self.tokens.get('access_token', '')}",
            "User-Agent": "ConnectorManager/0.1.0",
            "X-Request-ID": str(uuid.uuid4()),
            **(headers or {}),
        }
        request = self.http.build_request(method, f"/v2{path}", **how)
        for name, value in given.items():
            request.headers.pop(name, None)
            if value is not None:
                request.headers[name] = value
        return await self.http.send(request)

    async def control(self, method: str, path: str, body: object = None, **how) -> httpx.Response:
        url = f"{self.practice.control_origin}/{self.practice.control_token}/{path}"
        return await self.http.request(method, url, json=body, **how)


@pytest.fixture
def clock():
    return ManualClock(datetime(2026, 3, 3, 8, 5, tzinfo=UTC))


@pytest.fixture
async def practice(data_dir, clock):
    async with Practice(data_dir, clock=clock) as practice:
        yield practice


def client_of(practice: Practice) -> httpx.AsyncClient:
    no_tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # loading the system's certificates takes longer than the test
    return httpx.AsyncClient(base_url=practice.origin, timeout=5, trust_env=False, verify=no_tls)


@pytest.fixture
async def http(practice):
    async with client_of(practice) as http:
        yield http


@pytest.fixture
def visitor(practice, http):
    return Visitor(practice, http)


@pytest.fixture
async def ada(visitor):
    return await visitor.sign_in()


@pytest.fixture
async def ben(practice, http):
    return await Visitor(practice, http).sign_in("ben")


class Listener:
    """A webhook receiver that remembers what came and answers as it is told."""

    def __init__(self):
        self.came: list[Request] = []
        self.statuses: list[int] = []

    async def handle(self, request: Request) -> Response:
        self.came.append(request)
        status = self.statuses.pop(0) if self.statuses else 200
        return Response(status or 500, drop="" if status else "before", body=b'{"received":true}')

    @property
    def bodies(self) -> list[dict]:
        return [json.loads(r.body) for r in self.came]


@pytest.fixture
async def listener():
    listener = Listener()
    async with AsyncExitStack() as stack:
        bound = bind("127.0.0.1", 0)
        listener.url = f"http://{authority(bound)}/hooks/canary-path"
        await stack.enter_async_context(Server(listener.handle, [bound]))
        yield listener


def query_of(response: httpx.Response) -> dict[str, list[str]]:
    return parse_qs(urlsplit(response.headers["location"]).query, keep_blank_values=True)


def encoded(**fields) -> str:
    return urlencode(fields)
