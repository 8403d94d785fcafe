"""Discord as a real server on loopback, written from its documentation: strict about headers, parameters and bodies."""

import base64
import hashlib
import json
import re
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from math import ceil
from urllib.parse import parse_qsl, unquote, urlsplit

from connector_app.adapters.serve import Response, Server, authority, bind
from connector_app.model.oauth import TokenSet
from tests.fakes.clock import ManualClock
from tests.providers.discord.world import APPLICATION, No, World, bad_form

KEY = "Y2FuYXJ5LWFwcGxpY2F0aW9u.canary.canary-bot-key-00000000000000"
SECRET = "canary-client-secret-00000000000"
AGENT = re.compile(r"DiscordBot \(https?://[^,]+, [0-9.]+\)")
WALL = b"<!doctype html><title>Access denied</title><p>error code: 1015"
FORM = "application/x-www-form-urlencoded"

ROUTES = (
    # method, path, parameters, body's fields, who may ask, major id
    ("GET", "users/@me", "", "", "bot person", ""),
    ("GET", "users/@me/guilds", "limit after before with_counts", "", "bot person", ""),
    ("GET", "guilds/([0-9]+)/channels", "", "", "bot", ""),
    ("GET", "guilds/([0-9]+)/threads/active", "", "", "bot", ""),
    ("POST", "guilds/([0-9]+)/channels", "", "name type topic parent_id nsfw position", "bot", "guild"),
    ("GET", "channels/([0-9]+)", "", "", "bot", ""),
    ("PATCH", "channels/([0-9]+)", "", "name topic archived locked", "bot", "channel"),
    ("DELETE", "channels/([0-9]+)", "", "", "bot", "channel"),
    ("GET", "channels/([0-9]+)/messages", "limit before after around", "", "bot", "channel"),
    (
        "POST",
        "channels/([0-9]+)/messages",
        "",
        "content nonce enforce_nonce embeds allowed_mentions message_reference flags",
        "bot",
        "channel",
    ),
    ("GET", "channels/([0-9]+)/messages/([0-9]+)", "", "", "bot", "channel"),
    ("PATCH", "channels/([0-9]+)/messages/([0-9]+)", "", "content embeds allowed_mentions flags", "bot", "channel"),
    ("DELETE", "channels/([0-9]+)/messages/([0-9]+)", "", "", "bot", "channel"),
    ("GET", "applications/@me", "", "", "bot", ""),
    ("PATCH", "applications/@me", "", "flags", "bot", ""),
    ("GET", "gateway/bot", "", "", "bot", ""),
)
BURST, SECONDS = 5, 5.0
"""A bucket with a major id: so many in so many seconds. The others take fifty a second."""


class DiscordRemote:
    def __init__(self, folder, clock=None):
        self.clock = clock or ManualClock(datetime.now(UTC).replace(microsecond=0))
        self.world = World(self.clock)
        self.tokens = TokenSet(KEY, form="Bot")
        self.opens = {f"Bot {KEY}": "bot"}
        self.requests = []
        self.buckets, self.renames = {}, {}
        self.next_answers = []
        self.is_public, self.codes, self.refreshes, self.issued = True, {}, {}, 0
        self.gateway_url = "wss://gateway.discord.gg/"
        self.redirects = ["http://127.0.0.1:47811/callback/discord"]
        self.stack = AsyncExitStack()
        self.guild = self.world.add_guild()

    async def __aenter__(self):
        bound = bind("127.0.0.1", 0)
        self.origin = f"http://{authority(bound)}"
        await self.stack.enter_async_context(Server(self.answer, [bound], now=self.clock.now))
        self.endpoints = {
            "authorize": f"{self.origin}/oauth2/authorize",
            "token": f"{self.origin}/api/oauth2/token",
            "revoke": f"{self.origin}/api/oauth2/token/revoke",
            "userinfo": f"{self.origin}/api/v10/users/@me",
            "api": f"{self.origin}/api/v10",
        }
        return self

    async def __aexit__(self, *error):
        await self.stack.aclose()

    # What the suite wants

    def rate_limit(self, seconds):
        body = {"message": "You are being rate limited.", "retry_after": seconds - 0.4, "global": False}
        headers = {"retry-after": str(ceil(seconds)), "x-ratelimit-scope": "user", "via": "1.1 google"}
        self.next_answers.append(said(429, body, headers))

    def end_tokens(self):
        self.opens.clear()

    async def delivery(self):
        body = {
            "version": 1,
            "id": self.world.snowflake(),
            "application_id": APPLICATION,
            "type": 2,
            "token": "canary-interaction-1",
            "guild_id": self.guild,
            "data": {"id": self.world.snowflake(), "name": "tea", "type": 1},
        }
        raw = json.dumps(body).encode()
        return raw, self.signed(raw), self.world.key.public_key().public_bytes_raw().hex().encode()

    def signed(self, raw):
        timestamp = str(int(self.clock.now().timestamp())).encode()
        signature = self.world.key.sign(timestamp + raw).hex().encode()
        return [(b"x-signature-ed25519", signature), (b"x-signature-timestamp", timestamp)]

    # The server

    async def answer(self, request):
        self.requests.append(request)
        if not AGENT.fullmatch(request.header("user-agent") or ""):
            return Response(403, (("Content-Type", "text/html; charset=UTF-8"),), WALL)
        if self.next_answers:
            return self.next_answers.pop(0)
        try:
            if request.path.startswith("/api/oauth2/token"):
                return self.sign_in(request)
            return self.api(request)
        except No as refusal:
            return said(refusal.status, refusal.body)

    def api(self, request):
        path = unquote(request.path).removeprefix("/api/v10/")
        if not request.path.startswith("/api/v10/"):
            raise No(404, 0, "404: Not Found")
        routes = [(r, found) for r in ROUTES if (found := re.fullmatch(r[1], path))]
        if not routes:
            raise No(404, 0, "404: Not Found")
        found = [(r, match) for r, match in routes if r[0] == request.method]
        if not found:
            raise No(405, 0, "405: Method Not Allowed")
        (method, name, parameters, fields, who, major), match = found[0]
        whose = self.opens.get(request.header("authorization") or "")
        if whose is None or whose not in who.split():
            raise No(401, 0, "401: Unauthorized")
        reason = request.header("x-audit-log-reason")
        if reason is not None and not 1 <= len(unquote(reason)) <= 512:
            raise bad_form(reason=("BASE_TYPE_BAD_LENGTH", "Must be between 1 and 512 in length."))
        limits, wait = self.count(f"{method} {name}", match[1] if major else "")
        if wait:
            return limited(wait, limits)
        query = dict(parse_qsl(request.query, keep_blank_values=True))
        if unknown := set(query) - set(parameters.split()):
            raise bad_form(**dict.fromkeys(unknown, ("UNKNOWN_PARAMETER", "There is no such parameter.")))
        body = self.body(request, fields.split())
        status, answer = self.act(method, name, match.groups(), query, body, whose, limits)
        if isinstance(answer, Response):
            return answer
        return said(status, answer, limits)

    def count(self, route, major):
        """Count a call against its bucket. Return its headers, and how long to wait where it is full."""
        limit, span = (BURST, SECONDS) if major else (50, 1.0)
        now, key = self.clock.monotonic(), (route, major)
        calls = [at for at in self.buckets.get(key, ()) if now - at < span]
        reset = span - (now - calls[0]) if calls else span
        is_full = len(calls) >= limit
        self.buckets[key] = calls if is_full else [*calls, now]
        headers = {
            "x-ratelimit-limit": str(limit),
            "x-ratelimit-remaining": str(0 if is_full else limit - len(calls) - 1),
            "x-ratelimit-reset": f"{self.clock.now().timestamp() + reset:.3f}",
            "x-ratelimit-reset-after": f"{reset:.3f}",
            "x-ratelimit-bucket": hashlib.sha256(route.encode()).hexdigest()[:32],
            "via": "1.1 google",
        }
        return headers, max(reset, 0.001) if is_full else 0

    def body(self, request, fields):
        if request.method not in {"POST", "PATCH"}:
            if request.body:
                raise bad_form(body=("UNEXPECTED_BODY", "This takes no body."))
            return {}
        if request.header("content-type") != "application/json":
            raise No(400, 50035, "Invalid Form Body", errors={"_errors": [{"code": "TYPE", "message": "Not JSON."}]})
        body = json.loads(request.body)
        if unknown := set(body) - set(fields):
            raise bad_form(**dict.fromkeys(unknown, ("UNKNOWN_FIELD", "There is no such field.")))
        return body

    def act(self, method, name, ids, query, body, whose, limits):  # noqa: C901, PLR0912  one case a route
        world = self.world
        match method, name.replace("([0-9]+)", "#"):
            case "GET", "users/@me":
                return 200, world.bot if whose == "bot" else world.ada
            case "GET", "users/@me/guilds":
                limit = number(query, "limit", 200, most=200)
                page = {"after": number(query, "after", 0), "before": number(query, "before", 0)}
                return 200, world.guild_page(query, limit=limit, **page)
            case "GET", "guilds/#/channels":
                world.guild(ids[0])
                return 200, world.channels_of(ids[0])
            case "GET", "guilds/#/threads/active":
                world.guild(ids[0])
                return 200, {"threads": world.threads_of(ids[0]), "members": []}
            case "POST", "guilds/#/channels":
                return 201, world.create_channel(ids[0], body)
            case "GET", "channels/#":
                return 200, world.channel(ids[0])
            case "PATCH", "channels/#":
                world.channel(ids[0])
                return 200, self.renamed(ids[0], limits) or world.update_channel(ids[0], body)
            case "DELETE", "channels/#":
                return 200, world.delete_channel(ids[0])
            case "GET", "channels/#/messages":
                if len({"before", "after", "around"} & set(query)) > 1:
                    raise bad_form(after=("EXCLUSIVE", "Only one of before, after and around."))
                before, after = number(query, "before", None), number(query, "after", None)
                limit = number(query, "limit", 50, most=100)
                return 200, world.message_page(ids[0], limit=limit, before=before, after=after)
            case "POST", "channels/#/messages":
                return 200, world.create_message(ids[0], body)
            case "GET", "channels/#/messages/#":
                return 200, world.shown(world.message(*ids))
            case "PATCH", "channels/#/messages/#":
                return 200, world.update_message(*ids, body)
            case "DELETE", "channels/#/messages/#":
                return 204, world.delete_message(*ids)
            case "GET", "gateway/bot":
                budget = {"total": 1000, "remaining": 999, "reset_after": 14400000, "max_concurrency": 1}
                return 200, {"url": self.gateway_url, "shards": 1, "session_start_limit": budget}
            case _, "applications/@me":
                world.flags = body.get("flags", world.flags)
                application = {"id": APPLICATION, "name": "Ledger", "bot_public": True, "flags": world.flags}
                return 200, application | {"bot_require_code_grant": False, "owner": world.ada}
        raise AssertionError(name)

    def renamed(self, channel, limits):
        """Count a change of name or topic: two in ten minutes, whatever the headers say."""
        now = self.clock.monotonic()
        calls = [at for at in self.renames.get(channel, ()) if now - at < 600]
        if len(calls) >= 2:
            return limited(600 - (now - calls[0]), limits)
        self.renames[channel] = [*calls, now]
        return None

    # Signing in

    def consent(self, url):
        """Press "Authorise" on the page of this address. Return the query of the answer, as the browser carries it."""
        asked = urlsplit(url)
        query = dict(parse_qsl(asked.query))
        assert asked.path == "/oauth2/authorize"
        assert set(query) == {
            "response_type",
            "client_id",
            "scope",
            "redirect_uri",
            "state",
            "code_challenge",
            "code_challenge_method",
        }
        assert (query["response_type"], query["code_challenge_method"]) == ("code", "S256")
        assert query["client_id"] == APPLICATION
        assert query["redirect_uri"] in self.redirects
        assert "scope=identify%20guilds" in asked.query
        code = f"canary-code-{len(self.codes) + 1}"
        self.codes[code] = (query["code_challenge"], query["redirect_uri"], query["scope"])
        return f"code={code}&state={query['state']}"

    def sign_in(self, request):
        if request.method != "POST":
            raise No(405, 0, "405: Method Not Allowed")
        if request.header("content-type") != FORM or request.header("authorization") is not None:
            return said(400, {"error": "invalid_request", "error_description": "Only forms are taken."})
        form = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
        if form.get("client_id") != APPLICATION or not self.knows(form.get("client_secret")):
            return said(401, {"error": "invalid_client"})
        if request.path.endswith("/revoke"):
            self.opens = {key: whose for key, whose in self.opens.items() if whose != "person"}
            self.refreshes.clear()
            return said(200, {})
        return self.exchanged(form) if form["grant_type"] == "authorization_code" else self.refreshed(form)

    def knows(self, secret):
        return secret == SECRET or (secret is None and self.is_public)

    def exchanged(self, form):
        allowed = {"grant_type", "code", "redirect_uri", "client_id", "client_secret", "code_verifier"}
        challenge, redirect, scope = self.codes.pop(form.get("code"), ("", "", ""))
        if not challenge or redirect != form.get("redirect_uri") or set(form) - allowed:
            return said(400, {"error": "invalid_grant", "error_description": 'Invalid "code" in request.'})
        verifier = form.get("code_verifier", "")
        if not 43 <= len(verifier) <= 128:
            return said(400, {"error": "invalid_request", "error_description": 'Missing "code_verifier"'})
        digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        if digest != challenge:
            return said(400, {"error": "invalid_grant", "error_description": 'Invalid "code_verifier"'})
        return self.issue(scope)

    def refreshed(self, form):
        scope = self.refreshes.pop(form.get("refresh_token"), None)
        if scope is None or set(form) - {"grant_type", "refresh_token", "client_id", "client_secret"}:
            words = 'Invalid "refresh_token" in request'
            return said(400, {"error": "invalid_grant", "error_description": words})
        return self.issue(scope)

    def issue(self, scope):
        self.issued += 1
        access, refresh = f"canary-access-{self.issued}", f"canary-refresh-{self.issued}"
        self.opens = {key: whose for key, whose in self.opens.items() if whose != "person"}
        self.opens[f"Bearer {access}"] = "person"
        self.refreshes[refresh] = scope
        tokens = {"access_token": access, "token_type": "Bearer", "expires_in": 604800, "refresh_token": refresh}
        return said(200, tokens | {"scope": scope})


def number(query, name, default, most=None):
    """Read a number out of the query. Raises No where it is none, or too large."""
    text = query.get(name)
    if text is None:
        return default
    if not text.isdecimal() or (most and not 1 <= int(text) <= most):
        raise bad_form(**{name: ("NUMBER_TYPE_MAX", f"int value should be between 1 and {most}.")})
    return int(text)


def limited(wait, limits):
    body = {"message": "You are being rate limited.", "retry_after": round(wait, 3), "global": False}
    return said(429, body, limits | {"retry-after": str(ceil(wait)), "x-ratelimit-scope": "user"})


def said(status, body, headers=()):
    """Return an answer in JSON."""
    lines = (("Content-Type", "application/json"), *dict(headers).items())
    return Response(status, lines, b"" if status == 204 else json.dumps(body).encode())
