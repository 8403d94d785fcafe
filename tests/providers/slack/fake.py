"""Slack as a server on loopback, written from its documentation: strict about methods, keys and parameters.

Refusals come with status 200 and `ok` false, listings are cut before they are filtered, and the newest comes first.
"""

import base64
import copy
import hashlib
import hmac
import json
import re
import time
from collections import deque
from datetime import UTC, datetime
from urllib.parse import parse_qsl

from connector_app.adapters.serve import Response, Server, authority, bind
from connector_app.model.oauth import TokenSet
from tests.fakes.clock import ManualClock
from tests.providers.slack import rules

TEAM, ANN, APP = "T012AB3CD", "U012AB3CD", "A012AB3CD"
CLIENT = "1234567890.1234567890"
SIGNING_SECRET = b"canary-signing-secret-1"
SCOPES = (
    "channels:read",
    "groups:read",
    "channels:history",
    "groups:history",
    "chat:write",
    "channels:write",
    "groups:write",
)
REDIRECTS = tuple(f"http://localhost:{port}/callback/slack" for port in (47811, 47812, 47813))


class RefusedError(Exception):
    """Carries an answer with `ok` false."""

    def __init__(self, error, **more):
        super().__init__(error)
        self.answer = {"ok": False, "error": error, **more}


class Key:
    """One access token: whose, for what, and until when."""

    def __init__(self, text, scopes=SCOPES, kind="user", ends=None):
        self.text, self.scopes, self.kind, self.ends = text, tuple(scopes), kind, ends
        self.error = ""


class SlackRemote:
    """The platform. What a test wants otherwise is an attribute: `throttled`, `org_install`, `closed`, `drop`."""

    def __init__(self, folder):
        self.clock = ManualClock(datetime.now(UTC).replace(microsecond=0))
        self.channels, self.messages, self.keys = {}, {}, {}
        self.codes, self.refreshes = {}, {}
        self.asked, self.answers = [], []
        self.throttled = self.org_install = self.bare_answers = False
        self.closed = {}
        self.next_answers = deque()
        self.says_scopes = True
        self.socket_url = "wss://wss.slack.com/link/?ticket=canary-ticket-1"
        self.redirects = REDIRECTS
        self._count = 0

    async def __aenter__(self):
        bound = bind("127.0.0.1", 0)
        self.server = Server(self._answer, [bound])
        await self.server.start()
        self.origin = f"http://{authority(bound)}"
        api = f"{self.origin}/api"
        self.endpoints = {
            "api": api,
            "authorize": f"{self.origin}/oauth/v2/authorize",
            "token": f"{api}/oauth.v2.access",
            "revoke": f"{api}/auth.revoke",
            "userinfo": f"{api}/auth.test",
            "hooks": self.origin,
        }
        self.tokens = TokenSet("xoxp-canary-access-1", scopes=SCOPES)
        self.give(self.tokens.access)
        return self

    async def __aexit__(self, *error):
        await self.server.close(grace=0.1)

    # What tests do to it

    def give(self, text, scopes=SCOPES, kind="user", seconds=None):
        """Make a key that opens the account."""
        ends = None if seconds is None else self.clock.now().timestamp() + seconds
        self.keys[text] = key = Key(text, scopes, kind, ends)
        return key

    def rate_limit(self, seconds):
        headers = (("Retry-After", str(int(seconds))),)
        self.next_answers.append(lambda: _json({"ok": False, "error": "ratelimited"}, 429, headers))

    def end_tokens(self):
        for key in self.keys.values():
            key.error = "token_revoked"

    def add_channel(self, name, **more):
        """Make a channel by somebody else's hand. `member` tells whether the account is in it."""
        self._count += 1
        now = int(self.clock.now().timestamp())
        channel = {
            "id": f"C{self._count:010}",
            "name": name,
            "is_channel": True,
            "is_group": False,
            "is_im": False,
            "created": now,
            "is_archived": False,
            "is_general": False,
            "unlinked": 0,
            "name_normalized": name,
            "is_shared": False,
            "creator": ANN,
            "is_ext_shared": False,
            "is_org_shared": False,
            "shared_team_ids": [TEAM],
            "pending_shared": [],
            "pending_connected_team_ids": [],
            "is_pending_ext_shared": False,
            "is_member": True,
            "is_private": False,
            "is_mpim": False,
            "updated": now * 1000,
            "topic": {"value": "", "creator": "", "last_set": 0},
            "purpose": {"value": "", "creator": "", "last_set": 0},
            "previous_names": [],
            "num_members": 1,
            "context_team_id": TEAM,
            **more,
        }
        self.channels[channel["id"]] = channel
        self.messages[channel["id"]] = {}
        return channel

    def add_message(self, channel, text, **more):
        """Put a message into a channel."""
        self._count += 1
        ts = f"{int(self.clock.now().timestamp())}.{self._count:06}"
        message = {
            "type": "message",
            "user": ANN,
            "text": text,
            "ts": ts,
            "team": TEAM,
            "blocks": [{"type": "rich_text", "block_id": f"b{self._count}", "elements": []}],
            **more,
        }
        self.messages[channel][ts] = {name: value for name, value in message.items() if value is not None}
        return self.messages[channel][ts]

    def code(self, challenge, redirect=REDIRECTS[0]):
        """Return what the authorize page would send back after "Allow"."""
        self._count += 1
        code = f"canary-code-{self._count}"
        self.codes[code] = (challenge, redirect, self.clock.now().timestamp() + 600)
        return code

    async def delivery(self):
        event = {"type": "message", "channel": "C0123456789", "user": ANN, "text": "Bread", "ts": "1700000000.000100"}
        return self.signed(
            json.dumps(
                {
                    "token": "x",
                    "team_id": TEAM,
                    "api_app_id": APP,
                    "type": "event_callback",
                    "event_id": "Ev012AB3CD",
                    "event_time": 1700000000,
                    "authorizations": [
                        {
                            "enterprise_id": None,
                            "team_id": TEAM,
                            "user_id": ANN,
                            "is_bot": False,
                            "is_enterprise_install": False,
                        }
                    ],
                    "is_ext_shared_channel": False,
                    "event_context": "1-message",
                    "event": event,
                }
            ).encode()
        )

    def signed(self, raw, kind=b"application/json"):
        """Return a body as Slack delivers it."""
        at = str(int(self.clock.now().timestamp())).encode()
        mac = hmac.new(SIGNING_SECRET, b"v0:" + at + b":" + raw, hashlib.sha256).hexdigest()
        headers = [
            (b"content-type", kind),
            (b"x-slack-request-timestamp", at),
            (b"x-slack-signature", b"v0=" + mac.encode()),
        ]
        return raw, headers, SIGNING_SECRET

    # Answering

    async def _answer(self, request):
        if request.path.startswith(("/commands/", "/actions/")):
            self.answers.append((request.path, json.loads(request.body), request.header("authorization")))
            return Response(200, (("Content-Type", "text/plain"),), b"ok")
        method = request.path.removeprefix("/api/")
        rule = rules.METHODS.get(method) if request.path.startswith("/api/") else None
        if rule is None:
            return Response(404, (("Content-Type", "text/plain"),), b"unknown")
        if request.method not in rule.verbs:
            return Response(405, (("Allow", ", ".join(rule.verbs)),))
        if self.next_answers:
            return self.next_answers.popleft()()
        headers = []
        try:
            args, warning = _arguments(request)
            self.asked.append((method, args))
            key = None if method == "oauth.v2.access" else self._key(request, args)
            if key and self.says_scopes:
                headers.append(("x-oauth-scopes", ",".join(key.scopes)))
            rule.check(args, key)
            answer = {"ok": True, **getattr(self, "_" + re.sub(r"\W", "_", method))(args, key)}
            if warning:
                answer["warning"] = warning
        except RefusedError as refused:
            answer = refused.answer
        except rules.BrokenRuleError as broken:
            answer = {"ok": False, **broken.answer}
        return _json(answer, 200, headers)

    def _key(self, request, args):
        given = request.header("authorization") or ""
        if "token" in args:
            raise RefusedError("invalid_auth")
        if not given.startswith("Bearer "):
            raise RefusedError("not_authed")
        key = self.keys.get(given.removeprefix("Bearer "))
        if key is None:
            raise RefusedError("invalid_auth")
        if key.error:
            raise RefusedError(key.error)
        if key.ends is not None and self.clock.now().timestamp() >= key.ends:
            raise RefusedError("token_expired")
        return key

    # Methods

    def _auth_test(self, args, key):
        bot = {"bot_id": "B012AB3CD"} if key.kind == "bot" else {}
        whole = {"is_enterprise_install": self.org_install, "enterprise_id": "E012AB3CD" if self.org_install else None}
        return {
            "url": "https://acme.slack.com/",
            "team": "Acme",
            "user": "ann",
            "team_id": TEAM,
            "user_id": ANN,
            **whole,
            **bot,
        }

    def _auth_revoke(self, args, key):
        key.error = "token_revoked"
        return {"revoked": True}

    def _apps_connections_open(self, args, key):
        return {"url": self.socket_url}

    def _oauth_v2_access(self, args, key):
        if args.get("client_id") != CLIENT:
            raise RefusedError("invalid_client_id")
        if "client_secret" in args:
            raise RefusedError("internal_error")
        if args["grant_type"] == "refresh_token":
            if not self.refreshes.pop(args.get("refresh_token"), False):
                raise RefusedError("invalid_refresh_token")
            return {"token_type": "user", "scope": ",".join(SCOPES), **self._pair(), **_whose()}
        challenge, redirect, ends = self.codes.pop(args.get("code"), ("", "", 0.0))
        if not challenge or self.clock.now().timestamp() > ends:
            raise RefusedError("invalid_code")
        if redirect not in self.redirects or args.get("redirect_uri") != redirect:
            raise RefusedError("bad_redirect_uri")
        digest = hashlib.sha256(args.get("code_verifier", "").encode()).digest()
        if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != challenge:
            raise RefusedError("invalid_code")
        person = {"id": ANN, "scope": ",".join(SCOPES), "token_type": "user", **self._pair()}
        return {"authed_user": person, "scope": "", "token_type": "", "access_token": "", "bot_user_id": "", **_whose()}

    def _pair(self):
        self._count += 1
        access, refresh = f"xoxe.xoxp-1-canary-{self._count}", f"xoxe-1-canary-{self._count}"
        self.give(access, seconds=43200)
        self.refreshes[refresh] = True
        return {"access_token": access, "refresh_token": refresh, "expires_in": 43200}

    def _conversations_list(self, args, key):
        return self._list_channels(args, key, member=False)

    def _users_conversations(self, args, key):
        return self._list_channels(args, key, member=True)

    def _list_channels(self, args, key, *, member):
        types = args.get("types", "public_channel").split(",")
        if not set(types) <= {"public_channel", "private_channel", "mpim", "im"}:
            raise RefusedError("invalid_types")
        for kind, scope in (("public_channel", "channels:read"), ("private_channel", "groups:read")):
            if kind in types and scope not in key.scopes:
                raise RefusedError("missing_scope", needed=scope, provided=",".join(key.scopes))
        if self.org_install and args.get("team_id") != TEAM:
            raise RefusedError("missing_argument")
        page, following = _cut(list(self.channels.values()), args, 100)
        wanted = [
            channel
            for channel in page
            if ("private_channel" if channel["is_private"] else "public_channel") in types
            and not (args.get("exclude_archived") == "true" and channel["is_archived"])
            and (channel["is_member"] or not (member or channel["is_private"]))
        ]
        return {"channels": copy.deepcopy(wanted), "response_metadata": {"next_cursor": following}}

    def _conversations_info(self, args, key):
        left_out = set() if args.get("include_num_members") == "true" else {"num_members"}
        channel = self._channel(args, key)
        return {"channel": {name: copy.deepcopy(value) for name, value in channel.items() if name not in left_out}}

    def _conversations_create(self, args, key):
        self._named(args["name"])
        private = args.get("is_private", False)
        more = {"is_private": private, "is_channel": not private, "is_group": private}
        channel = copy.deepcopy(self.add_channel(args["name"], **more))
        channel.pop("num_members")
        return {"channel": channel}

    def _conversations_rename(self, args, key):
        channel = self._open_channel(args, key)
        self._named(args["name"])
        channel["previous_names"].append(channel["name"])
        channel["name"] = channel["name_normalized"] = args["name"]
        return self._touched(channel)

    def _conversations_setTopic(self, args, key):
        return self._note(args, key, "topic")

    def _conversations_setPurpose(self, args, key):
        return self._note(args, key, "purpose")

    def _note(self, args, key, name):
        channel = self._open_channel(args, key)
        if not channel["is_member"]:
            raise RefusedError("not_in_channel")
        if len(args[name]) > 250:
            raise RefusedError("too_long")
        now = int(self.clock.now().timestamp())
        channel[name] = {"value": args[name], "creator": ANN, "last_set": now}
        return self._touched(channel)

    def _conversations_archive(self, args, key):
        channel = self._channel(args, key)
        if channel["is_archived"]:
            raise RefusedError("already_archived")
        if channel["is_general"]:
            raise RefusedError("cant_archive_general")
        channel["is_archived"] = True
        self._touched(channel)
        return {}

    def _conversations_unarchive(self, args, key):
        channel = self._channel(args, key)
        if not channel["is_archived"]:
            raise RefusedError("not_archived")
        channel["is_archived"] = False
        self._touched(channel)
        return {}

    def _touched(self, channel):
        channel["updated"] = int(self.clock.now().timestamp() * 1000)
        shown = {name: copy.deepcopy(value) for name, value in channel.items() if name != "num_members"}
        return {} if self.bare_answers else {"channel": shown}

    def _named(self, name):
        if not name:
            raise RefusedError("invalid_name_required")
        if len(name) > 80:
            raise RefusedError("invalid_name_maxlength")
        if not re.fullmatch(r"[\w-]+", name) or name != name.lower():
            raise RefusedError("invalid_name_specials")
        if any(channel["name"] == name for channel in self.channels.values()):
            raise RefusedError("name_taken")

    def _channel(self, args, key, scopes=("channels:read", "groups:read")):
        channel = self.channels.get(args["channel"])
        if channel is None or (channel["is_private"] and not channel["is_member"]):
            raise RefusedError("channel_not_found")
        scope = scopes[channel["is_private"]]
        if scope not in key.scopes:
            raise RefusedError("missing_scope", needed=scope, provided=",".join(key.scopes))
        return channel

    def _open_channel(self, args, key):
        channel = self._channel(args, key)
        if channel["is_archived"]:
            raise RefusedError("is_archived")
        return channel

    def _conversations_history(self, args, key):
        channel = self._channel(args, key, ("channels:history", "groups:history"))
        if closed := self.closed.get(channel["id"]):
            raise RefusedError(closed)
        if not channel["is_member"]:
            raise RefusedError("not_in_channel")
        kept = sorted(self.messages[channel["id"]].values(), key=lambda each: each["ts"], reverse=True)
        kept = [each for each in kept if each.get("thread_ts", each["ts"]) == each["ts"] or "subtype" in each]
        inclusive = args.get("inclusive") == "true"
        if oldest := args.get("oldest"):
            kept = [each for each in kept if each["ts"] > oldest or (inclusive and each["ts"] == oldest)]
        if latest := args.get("latest"):
            kept = [each for each in kept if each["ts"] < latest or (inclusive and each["ts"] == latest)]
        if self.throttled:
            args = {**args, "limit": str(min(15, int(args.get("limit", 15))))}
        page, following = _cut(kept, args, 100)
        page = copy.deepcopy(page)
        if args.get("include_all_metadata") != "true":
            for each in page:
                each.pop("metadata", None)
        more = {"response_metadata": {"next_cursor": following}} if following else {}
        return {"messages": page, "has_more": bool(following), "pin_count": 0, **more}

    def _chat_postMessage(self, args, key):
        channel = self._channel(args, key, ("chat:write", "chat:write"))
        if channel["is_archived"]:
            raise RefusedError("is_archived")
        if not channel["is_member"]:
            raise RefusedError("not_in_channel")
        text, laid_out = self._content(args)
        bot = {"bot_id": "B012AB3CD", "app_id": APP, "bot_profile": {"id": "B012AB3CD", "name": "Our app"}}
        message = self.add_message(channel["id"], text, **bot, **laid_out, metadata=args.get("metadata"))
        shown = {name: value for name, value in message.items() if name != "metadata"}
        return {"channel": channel["id"], "ts": message["ts"], "message": copy.deepcopy(shown)}

    def _chat_update(self, args, key):
        channel = self._channel(args, key, ("chat:write", "chat:write"))
        message = self._message(channel, args["ts"])
        if message.get("user") != ANN:
            raise RefusedError("cant_update_message")
        text, laid_out = self._content(args)
        if not laid_out:
            laid_out = {"blocks": [{"type": "rich_text", "block_id": "new", "elements": []}]}
        edited = {"user": ANN, "ts": f"{int(self.clock.now().timestamp())}.000000"}
        message.update(text=text, edited=edited, **laid_out)
        answer = {"channel": channel["id"], "ts": message["ts"], "text": text}
        if self.bare_answers:
            return answer
        return {**answer, "message": {k: v for k, v in copy.deepcopy(message).items() if k not in {"ts", "metadata"}}}

    def _chat_delete(self, args, key):
        channel = self._channel(args, key, ("chat:write", "chat:write"))
        message = self._message(channel, args["ts"])
        if message.get("user") != ANN:
            raise RefusedError("cant_delete_message")
        del self.messages[channel["id"]][message["ts"]]
        return {"channel": channel["id"], "ts": message["ts"]}

    def _message(self, channel, ts):
        found = self.messages[channel["id"]].get(ts)
        if found is None:
            raise RefusedError("message_not_found")
        return found

    def _content(self, args):
        blocks = args.get("blocks")
        if not args.get("text") and not blocks:
            raise RefusedError("no_text")
        if len(args["text"]) > 40_000:
            raise RefusedError("msg_too_long")
        if wrong := rules.wrong_block(blocks or []):
            raise RefusedError("invalid_blocks", response_metadata={"messages": [wrong]})
        named = [{"block_id": f"made{number}", **each} for number, each in enumerate(blocks or [])]
        return args["text"], {"blocks": named} if named else {}


def _whose():
    return {"app_id": APP, "team": {"id": TEAM, "name": "Acme"}, "enterprise": None, "is_enterprise_install": False}


def _cut(rows, args, default):
    """Cut a page, as Slack does before it filters. Raises RefusedError for a cursor or a limit it does not know."""
    limit = args.get("limit", str(default))
    if not limit.isdigit() or not 1 <= int(limit) <= 999:
        raise RefusedError("invalid_limit")
    start = 0
    if cursor := args.get("cursor"):
        try:
            start = int(base64.b64decode(cursor, validate=True).decode().removeprefix("next:"))
        except ValueError:
            raise RefusedError("invalid_cursor") from None
    end = start + int(limit)
    return rows[start:end], base64.b64encode(f"next:{end}".encode()).decode() if end < len(rows) else ""


def _arguments(request):
    """Return what a request says, and a warning. Raises RefusedError."""
    query = dict(parse_qsl(request.query, keep_blank_values=True, strict_parsing=bool(request.query)))
    if any(value == "" for value in query.values()):
        raise RefusedError("invalid_arguments")
    if request.method == "GET":
        return query, ""
    kind = request.header("content-type") or ""
    if kind == "application/x-www-form-urlencoded":
        return query | dict(parse_qsl(request.body.decode(), keep_blank_values=True)), ""
    if not kind.startswith("application/json"):
        raise RefusedError("invalid_post_type")
    try:
        args = json.loads(request.body)
    except ValueError:
        raise RefusedError("invalid_json") from None
    if not isinstance(args, dict):
        raise RefusedError("json_not_object")
    if None in args.values():
        raise RefusedError("invalid_arguments")
    return query | args, "" if "charset=utf-8" in kind else "missing_charset"


def _json(answer, status=200, headers=()):
    said = json.dumps(answer).encode()
    kind = ("Content-Type", "application/json; charset=utf-8")
    return Response(status, (kind, ("x-slack-req-id", f"canary-{time.monotonic_ns()}"), *headers), said)
