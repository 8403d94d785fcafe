"""Google as conformance wants it: one real server for the sign-in endpoints and the three services, from the facts.

What the real ones would refuse is refused here in their own words: a sign-in that is none, a permission that was not
given, a service that is switched off in the project, parameters and fields that nobody knows.
"""

import base64
import hashlib
import json
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, urlencode, urlsplit

from connector_app.adapters.serve import Response, Server, authority, bind
from connector_app.model.clock import stamp
from connector_app.model.oauth import TokenSet
from connector_app.providers import google
from connector_app.providers.google import signin
from tests.fakes.clock import ManualClock
from tests.providers.google.calendar_fake import PretendCalendar
from tests.providers.google.drive_fake import PretendDrive
from tests.providers.google.tasks_fake import PretendTasks
from tests.providers.google.wire_fake import MIME, RefusedError, asked_of, flat, refused

CLIENT, SECRET = "123456789012-canary.apps.googleusercontent.com", "canary-google-client-secret"
USER = {
    "id": "113284837829475839201",
    "email": "ada@practice.example",
    "verified_email": True,
    "picture": "https://lh3.example/a/ada=s96-c",
    "hd": "practice.example",
}
BASES = {
    "https://tasks.googleapis.com": "/tasks-host",
    "https://oauth2.googleapis.com": "/oauth2-host",
    "https://accounts.google.com": "/accounts-host",
    "https://www.googleapis.com": "/www-host",
}
LIFE = 3599
FULL = {"email": f"{signin.SCOPE}userinfo.email", "profile": f"{signin.SCOPE}userinfo.profile"}
"""What two short names are called in an answer."""


class GoogleRemote:
    def __init__(self, folder):
        self.clock = ManualClock(datetime.now(UTC).replace(microsecond=0))
        self.stack = AsyncExitStack()
        self.accesses, self.refreshes, self.codes, self.count = {}, {}, {}, 0
        self.limited, self.switched_off, self.requests = [], set(), []
        self.tasks, self.calendar, self.drive = PretendTasks(self), PretendCalendar(self), PretendDrive(self)
        issued = self.issue({"scopes": signin.OAUTH.scopes["change"]})
        self.tokens = TokenSet(issued["access_token"], issued["refresh_token"], scopes=signin.OAUTH.scopes["change"])

    async def __aenter__(self):
        bound = bind("127.0.0.1", 0)
        self.origin = f"http://{authority(bound)}"
        await self.stack.enter_async_context(Server(self.handle, [bound], now=self.clock.now))
        self.endpoints = {name: self.here(address) for name, address in google.PROVIDER.endpoints.items()}
        return self

    async def __aexit__(self, *error):
        await self.stack.aclose()

    def here(self, address):
        return next(self.origin + path + address.removeprefix(base) for base, path in BASES.items() if base in address)

    def now(self):
        return stamp(self.clock.now())

    # What conformance asks for

    def rate_limit(self, seconds):
        self.limited.append(seconds)

    def end_tokens(self):
        self.accesses.clear()
        self.refreshes.clear()

    async def delivery(self):
        secret = b"canary-channel-token-1"
        headers = [
            (b"x-goog-channel-id", b"4ba78bf0-6a47-11e2-bcfd-0800200c9a66"),
            (b"x-goog-channel-token", secret),
            (b"x-goog-message-number", b"10"),
            (b"x-goog-resource-id", b"ret08u3rv24htgh289g"),
            (b"x-goog-resource-state", b"exists"),
            (b"x-goog-resource-uri", b"https://www.googleapis.com/calendar/v3/calendars/primary/events?alt=json"),
        ]
        return b"", headers, secret

    # The server

    async def handle(self, request):
        try:
            answer = self.route(request)
        except RefusedError as no:
            return no.response
        if answer is None:
            return Response(204)
        return Response(200, MIME, json.dumps(answer).encode())

    def route(self, request):
        self.requests.append(request)
        for name in ("user-agent", "x-request-id", "accept"):
            if not request.header(name):
                raise refused(400, "badRequest", f"{name} is missing")
        match request.path:
            case "/oauth2-host/token":
                return self.token(self.form(request))
            case "/oauth2-host/revoke":
                return self.revoke(self.form(request))
            case "/www-host/oauth2/v2/userinfo":
                self.authorized(request, {"openid", "email"})
                return USER
        services = {
            "/tasks-host/tasks/v1/": self.tasks,
            "/www-host/calendar/v3/": self.calendar,
            "/www-host/drive/v3/": self.drive,
        }
        for prefix, service in services.items():
            if request.path.startswith(prefix):
                return self.service(request, prefix, service)
        raise refused(404, "notFound", "Not Found")

    def service(self, request, prefix, service):
        asked = asked_of(request, prefix)
        self.authorized(request, {signin.SCOPE + name for name in service.scopes(asked)})
        if service.name in self.switched_off:
            api = f"{service.name.lower()}.googleapis.com"
            where = f"https://console.developers.google.com/apis/api/{api}/overview?project=123"
            words = (
                f"Google {service.name} API has not been used in project 123 before or it is disabled."
                f" Enable it by visiting {where} then retry."
            )
            raise refused(403, "accessNotConfigured", words, domain="usageLimits")
        if self.limited:
            until = stamp(self.clock.now() + timedelta(seconds=self.limited.pop()))
            words = f"User-rate limit exceeded.  Retry after {until}"
            raise refused(403, "userRateLimitExceeded", words, domain="usageLimits")
        return service.answer(asked)

    def authorized(self, request, any_of):
        scheme, _, access = (request.header("authorization") or "").partition(" ")
        grant = self.accesses.get(access)
        if scheme != "Bearer" or grant is None or grant["ends"] <= self.clock.now():
            raise refused(401, "authError", "Invalid Credentials", location="Authorization", at="header")
        if not any_of & set(grant["scopes"]):
            said = f'Bearer realm="https://accounts.google.com/", error="insufficient_scope", scope="{min(any_of)}"'
            words = "Request had insufficient authentication scopes."
            raise refused(403, "insufficientPermissions", words, headers=(("WWW-Authenticate", said),))

    # Signing in

    def form(self, request):
        kind = (request.header("content-type") or "").partition(";")[0]
        if request.method != "POST" or kind != "application/x-www-form-urlencoded":
            raise flat(400, "invalid_request", "Bad Request")
        pairs = parse_qsl(request.body.decode(), keep_blank_values=True, strict_parsing=True)
        if len(dict(pairs)) != len(pairs):
            raise flat(400, "invalid_request", "A parameter comes twice")
        return dict(pairs)

    def agree(self, address, unticked=()):
        """Be the person at Google's page: check what the address asks for, and return the query of the answer."""
        parts = urlsplit(address)
        asked = dict(parse_qsl(parts.query, strict_parsing=True))
        assert address.startswith(self.endpoints["authorize"] + "?")
        assert set(asked) - {"login_hint"} == {
            *("client_id", "redirect_uri", "response_type", "scope", "state", "access_type", "prompt"),
            *("code_challenge", "code_challenge_method"),
        }
        assert (asked["client_id"], asked["response_type"], asked["access_type"]) == (CLIENT, "code", "offline")
        assert asked["code_challenge_method"] == "S256"
        assert "consent" in asked["prompt"].split()
        assert urlsplit(asked["redirect_uri"]).hostname == "127.0.0.1"
        scopes = tuple(scope for scope in asked["scope"].split(" ") if scope not in unticked)
        code = f"4/0Aci98E{self.tick()}"
        self.codes[code] = {
            "scopes": scopes,
            "redirect_uri": asked["redirect_uri"],
            "challenge": asked["code_challenge"],
        }
        said = " ".join(FULL.get(scope, scope) for scope in scopes)
        answer = {"state": asked["state"], "iss": "https://accounts.google.com", "code": code, "scope": said}
        return urlencode({**answer, "authuser": "0", "hd": "practice.example", "prompt": "consent"})

    def token(self, form):
        grants = {
            "authorization_code": {"code", "code_verifier", "redirect_uri"},
            "refresh_token": {"refresh_token"},
        }
        wanted = grants.get(form.get("grant_type"))
        if wanted is None:
            raise flat(400, "unsupported_grant_type", f"Invalid grant_type: {form.get('grant_type')}")
        if form.get("client_id") != CLIENT:
            raise flat(401, "invalid_client", "The OAuth client was not found.")
        if "client_secret" not in form:
            raise flat(400, "invalid_request", "client_secret is missing.")
        if form["client_secret"] != SECRET:
            raise flat(401, "invalid_client", "Unauthorized")
        if set(form) != {"grant_type", "client_id", "client_secret", *wanted}:
            raise flat(400, "invalid_request", "Bad Request")
        return self.exchange(form) if form["grant_type"] == "authorization_code" else self.refresh(form)

    def exchange(self, form):
        grant = self.codes.pop(form["code"], None)
        if grant is None:
            raise flat(400, "invalid_grant", "Malformed auth code.")
        if form["redirect_uri"] != grant["redirect_uri"]:
            raise flat(400, "redirect_uri_mismatch", "Bad Request")
        digest = hashlib.sha256(form["code_verifier"].encode()).digest()
        if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != grant["challenge"]:
            raise flat(400, "invalid_grant", "Invalid code verifier.")
        return self.issue({"scopes": grant["scopes"]}) | {"id_token": "eyJ.canary-id.x"}

    def refresh(self, form):
        grant = self.refreshes.get(form["refresh_token"])
        if grant is None:
            raise flat(400, "invalid_grant", "Token has been expired or revoked.")
        issued = self.issue(grant)
        return {name: value for name, value in issued.items() if name != "refresh_token"}

    def issue(self, grant):
        access, refresh = (
            f"ya29.canary-access-{self.tick()}",
            grant.get("refresh") or f"1//canary-refresh-{self.tick()}",
        )
        grant |= {"ends": self.clock.now() + timedelta(seconds=LIFE), "refresh": refresh}
        self.accesses[access] = self.refreshes[refresh] = grant
        scope = " ".join(FULL.get(each, each) for each in grant["scopes"])
        return {
            "access_token": access,
            "expires_in": LIFE,
            "refresh_token": refresh,
            "scope": scope,
            "token_type": "Bearer",
        }

    def revoke(self, form):
        """End everything that this person ever gave this project, whichever token says so."""
        if set(form) != {"token"} or form["token"] not in {*self.accesses, *self.refreshes}:
            raise flat(400, "invalid_token", "Token expired or revoked")
        self.end_tokens()
        return {}

    def tick(self):
        self.count += 1
        return self.count
