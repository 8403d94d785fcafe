"""Notion as a server on loopback, written from its reference: strict about headers, addresses and every body field.

What the real one is known to do and a careless program would trip over is here too: times cut to the minute, a search
that finds things late, a title property of any name, `refresh_token` null, a write that is saved and answered 503.
"""

import base64
import hashlib
import hmac
import json
import re
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta

from connector_app.adapters.serve import Response, Server, authority, bind
from connector_app.model.oauth import TokenSet
from tests.fakes.clock import ManualClock
from tests.providers.notion import columns_fake
from tests.providers.notion.refusals import TITLE, Refused, invalid, only, rich

VERSION = "2026-03-11"
BOT = "7775f3a3-893f-43fa-b625-460c61094c78"
PERSON = "0c3e9826-b8f7-4f73-927d-2caaf86f1103"
WORKSPACE = "231674b6-2cc1-46bc-b742-c5c9fe4b9c73"
SOURCE = "393abc1e-edcd-8103-8000-00000000a000"
KEY = "ntn_canaryaccess1canaryaccess1"
CLIENT, SECRET = "1f2e3d4c-5b6a-7980-8192-a3b4c5d6e7f8", "secret_canaryclientsecret1canary"
HOOK_SECRET = "secret_canarywebhook1canarywebhook1"
REDIRECT = "http://localhost:47811/callback/notion"

NOT_FOUND = (
    "Could not find {what} with ID: {id}. Make sure the relevant pages and databases are shared with your integration."
)


class NotionRemote:
    def __init__(self, folder=None):
        self.clock = ManualClock(datetime(2026, 7, 4, 9, 8, 20, tzinfo=UTC))
        self.stack = AsyncExitStack()
        self.tokens = TokenSet(KEY)
        self.owner = {"type": "user", "user": {"object": "user", "id": PERSON, "person": {"email": "ann@acme.com"}}}
        self.access, self.refresh, self.codes = {KEY}, {}, {}
        self.lag = 0.0
        """How many seconds a search is behind."""
        self.trash_is_edit = True
        """Whether a move to the trash counts as an edit."""
        self.most_rows = 10_000
        self.can = {"read", "insert", "update"}
        self.closed, self.odd = set(), set()
        """Data sources that are not shared, and those that cannot be questioned."""
        self.saved_but = None
        """What the next write is answered with although it was carried out."""
        self.answers, self.asked, self.pages, self.sources = [], [], {}, {}
        self.numbers = iter(range(1, 1_000_000))
        self.add_source(SOURCE, "Tasks", "Task")

    async def __aenter__(self):
        bound = bind("127.0.0.1", 0)
        self.origin = f"http://{authority(bound)}"
        await self.stack.enter_async_context(Server(self.answer, [bound], now=self.clock.now))
        api = f"{self.origin}/v1"
        names = {"authorize": "oauth/authorize", "token": "oauth/token", "revoke": "oauth/revoke"}
        self.endpoints = {"api": api, "userinfo": f"{api}/users/me"} | {n: f"{api}/{p}" for n, p in names.items()}
        return self

    async def __aexit__(self, *error):
        await self.stack.aclose()

    # What tests do to it

    def rate_limit(self, seconds):
        more = {"rate_limit_reason": "public_api_request_rate_limit", "retry_after": str(seconds)}
        message = "You have been rate limited. Please try again in a few minutes."
        headers = (("Retry-After", str(seconds)),)
        self.answers.append(Refused(429, "rate_limited", message, headers=headers, more=more))

    def end_tokens(self):
        self.access.clear()

    async def delivery(self):
        page = self.add_page("Bread")
        return self.signed(self.event("page.created", page["id"], {"id": PERSON, "type": "page"}))

    def signed(self, body, secret=HOOK_SECRET):
        raw = json.dumps(body, separators=(",", ":"), ensure_ascii=False).encode()
        mac = hmac.new(secret.encode(), raw, hashlib.sha256).hexdigest()
        headers = [(b"content-type", b"application/json"), (b"x-notion-signature", f"sha256={mac}".encode())]
        return raw, headers, secret.encode()

    def event(self, type_, id_, parent=None, entity="page"):
        return {
            "id": f"367cba44-b6f3-4c92-81e7-{next(self.numbers):012x}",
            "timestamp": "2026-07-04T09:08:34.285Z",
            "workspace_id": WORKSPACE,
            "workspace_name": "Acme",
            "subscription_id": "29d75c0d-5546-4414-8459-7b7a92f1fc4b",
            "integration_id": "0ef2e755-4912-8096-91c1-00376a88a5ca",
            "type": type_,
            "authors": [{"id": PERSON, "type": "person"}],
            "accessible_by": [{"id": PERSON, "type": "person"}, {"id": BOT, "type": "bot"}],
            "attempt_number": 1,
            "api_version": VERSION,
            "entity": {"id": id_, "type": entity},
            "data": {"parent": parent} if parent else {},
        }

    def add_source(self, id_, title, title_column, **columns):
        schema = {title_column: {**TITLE, "name": title_column, "description": None, "title": {}}}
        for name, kind in columns.items():
            schema[name] = columns_fake.column(f"p%3A{len(schema)}", name, kind)
        self.sources[id_] = self.thing("data_source", id_, {"type": "database_id", "database_id": BOT}) | {
            "title": [rich(title)],
            "description": [],
            "is_inline": False,
            "database_parent": {"type": "page_id", "page_id": BOT},
            "properties": schema,
        }
        self.touch(self.sources[id_])
        return self.sources[id_]

    def add_page(self, title, parent=None, **more):
        parent = parent or {"type": "workspace", "workspace": True}
        id_ = f"393abc1e-edcd-8181-8000-{next(self.numbers):012x}"
        source = self.sources.get(parent.get("data_source_id"))
        names = source["properties"] if source else {"title": TITLE}
        column = next(name for name, each in names.items() if each["type"] == "title")
        self.pages[id_] = self.thing("page", id_, parent) | {
            "is_archived": False,
            "is_locked": False,
            "properties": columns_fake.empty(names) | {column: {**TITLE, "title": [rich(title)] if title else []}},
            **more,
        }
        self.touch(self.pages[id_])
        return self.pages[id_]

    def thing(self, object_, id_, parent):
        me = {"object": "user", "id": BOT}
        now = self.minute()
        return {
            "object": object_,
            "id": id_,
            "created_time": now,
            "last_edited_time": now,
            "created_by": me,
            "last_edited_by": me,
            "cover": None,
            "icon": None,
            "parent": parent,
            "in_trash": False,
            "url": f"https://app.notion.com/p/{id_.replace('-', '')}",
            "public_url": None,
            "archived": False,
        }

    def minute(self):
        return f"{self.clock.now():%Y-%m-%dT%H:%M}:00.000Z"

    def touch(self, thing):
        thing["last_edited_time"] = self.minute()
        thing["_found_from"] = self.clock.now() + timedelta(seconds=self.lag)

    # The server

    async def answer(self, request):
        body = None
        try:
            target = f"{request.method} {request.path}"
            if request.path.startswith("/v1/oauth/"):
                status, body = 200, self.oauth(request)
            else:
                self.check(request)
                if self.answers:
                    raise self.answers.pop(0)
                status, body = 200, self.api(target, request)
        except Refused as no:
            status, headers = no.status, no.headers
            body = {"object": "error", "status": no.status, "code": no.code, "message": no.message}
            body |= {"additional_data": no.more} if no.more else {}
        else:
            headers = ()
        if isinstance(body, bytes):
            return Response(status, (("Content-Type", "text/html"), ("cf-ray", "canary")), body)
        body = {name: value for name, value in body.items() if not name.startswith("_")}
        body["request_id"] = "d7a11923-0000-4000-8000-000000000001"
        headers = (("Content-Type", "application/json; charset=utf-8"), *headers)
        return Response(status, headers, json.dumps(body).encode())

    def check(self, request):
        version = request.header("notion-version")
        if version is None:
            raise Refused(400, "missing_version", "Notion-Version header failed validation: it should be defined.")
        if version != VERSION:
            raise Refused(400, "validation_error", f"Notion-Version header failed validation: {version}.")
        scheme, _, token = (request.header("authorization") or "").partition(" ")
        if scheme != "Bearer" or token not in self.access:
            raise Refused(401, "unauthorized", "API token is invalid.")
        if request.query:
            raise Refused(400, "validation_error", "query failed validation: nothing should be present.")

    def read(self, request):
        if (request.header("content-type") or "").partition(";")[0] != "application/json":
            raise Refused(400, "invalid_json", "Error parsing JSON body.")
        try:
            body = json.loads(request.body)
        except ValueError:
            raise Refused(400, "invalid_json", "Error parsing JSON body.") from None
        if not isinstance(body, dict):
            raise invalid("body should be an object.")
        self.asked.append((f"{request.method} {request.path.removeprefix('/v1')}", body))
        return body

    def api(self, target, request):
        routes = (
            ("GET /v1/users/me", self.me),
            ("POST /v1/search", lambda: self.search(self.read(request))),
            ("POST /v1/pages", lambda: self.create(self.read(request))),
            ("GET /v1/pages/(.+)", self.page),
            ("PATCH /v1/pages/(.+)", lambda id_: self.update(self.page(id_), self.read(request))),
            ("GET /v1/data_sources/([^/]+)", self.source),
            ("POST /v1/data_sources/([^/]+)/query", lambda id_: self.query(self.source(id_), self.read(request))),
        )
        for pattern, handle in routes:
            if found := re.fullmatch(pattern, target):
                return handle(*found.groups())
        raise Refused(400, "invalid_request_url", "Invalid request URL.")

    def me(self):
        limits = {"max_file_upload_size_in_bytes": 5242880}
        bot = {"owner": self.owner, "workspace_name": "Acme", "workspace_id": WORKSPACE, "workspace_limits": limits}
        return {"object": "user", "id": BOT, "name": "Our key", "avatar_url": None, "type": "bot", "bot": bot}

    def page(self, id_):
        return self.find(self.pages, id_, "page")

    def source(self, id_):
        if id_ in self.closed:
            raise Refused(404, "object_not_found", NOT_FOUND.format(what="data source", id=id_))
        return self.find(self.sources, id_, "data source")

    def find(self, things, id_, what):
        bare = id_.replace("-", "").lower()
        for known, thing in things.items():
            if known.replace("-", "") == bare:
                return thing
        raise Refused(404, "object_not_found", NOT_FOUND.format(what=what, id=id_))

    def may(self, what):
        if what not in self.can:
            raise Refused(403, "restricted_resource", "Insufficient permissions for this endpoint.")

    # Reading

    def search(self, body):
        self.may("read")
        only(body, "query", "sort", "filter", "page_size", "start_cursor")
        if body.get("sort") != {"timestamp": "last_edited_time", "direction": "descending"}:
            raise invalid("body.sort is not one of the expected.")
        wanted = body.get("filter", {})
        if set(wanted) - {"property", "value", "in_trash"} or wanted.get("property") != "object":
            raise invalid("body.filter is not one of the expected.")
        if wanted.get("value") not in {"page", "data_source"}:
            raise invalid("body.filter.value should be `page` or `data_source`.")
        now, trash = self.clock.now(), wanted.get("in_trash", False)
        found = [*self.pages.values(), *self.sources.values()]
        found = [
            each
            for each in found
            if each["object"] == wanted["value"] and each["in_trash"] == trash and each["_found_from"] <= now
        ]
        found.sort(key=lambda each: (each["last_edited_time"], each["id"]), reverse=True)
        return self.paged(found, body, "page_or_data_source")

    def query(self, source, body):
        self.may("read")
        only(body, "filter", "sorts", "page_size", "start_cursor", "in_trash", "result_type")
        if source["id"] in self.odd:
            raise Refused(400, "validation_error", "Databases of this kind cannot be queried.")
        if body.get("result_type", "page") not in {"page", "data_source"}:
            raise invalid("body.result_type should be `page` or `data_source`.")
        since = ""
        if "filter" in body:
            match body["filter"]:
                case {"timestamp": "last_edited_time", "last_edited_time": {"on_or_after": str(since)}}:
                    datetime.fromisoformat(since)
                case _:
                    raise invalid("body.filter is not one of the expected.")
        rows = [
            each
            for each in self.pages.values()
            if each["parent"].get("data_source_id") == source["id"]
            and each["in_trash"] == body.get("in_trash", False)
            and each["last_edited_time"] >= since
        ]
        listed = self.paged(rows[: self.most_rows], body, "page")
        if len(rows) > self.most_rows and not listed["has_more"]:
            reason = "query_result_limit_reached"
            listed["request_status"] = {"type": "incomplete", "incomplete_reason": reason}
        return listed

    def paged(self, found, body, kind):
        size, start = body.get("page_size", 100), body.get("start_cursor", "at-0")
        if not isinstance(size, int) or not 1 <= size <= 100:
            raise invalid(f"body.page_size should be ≤ `100`, instead was `{size}`.")
        if not isinstance(start, str) or not re.fullmatch(r"at-\d+", start) or int(start[3:]) > len(found):
            raise invalid(f"body.start_cursor should be a valid cursor, instead was `{json.dumps(start)}`.")
        begin = int(start[3:])
        more = begin + size < len(found)
        results = [
            {name: value for name, value in each.items() if not name.startswith("_")}
            for each in found[begin : begin + size]
        ]
        return {
            "object": "list",
            "results": results,
            "next_cursor": f"at-{begin + size}" if more else None,
            "has_more": more,
            "type": kind,
            kind: {},
        }

    # Writing

    def create(self, body):
        self.may("insert")
        only(body, "parent", "properties", "markdown", "children", "icon", "cover", "template", "position")
        match body.get("parent"):
            case {"page_id": str(id_), **rest} if not rest:
                parent = {"type": "page_id", "page_id": self.page(id_)["id"]}
            case {"data_source_id": str(id_), **rest} if not rest:
                parent = {"type": "data_source_id", "data_source_id": self.source(id_)["id"], "database_id": BOT}
            case {"workspace": True, **rest} if not rest:
                if self.owner["type"] != "user":
                    raise invalid("body.parent.page_id should be defined, instead was `undefined`.")
                parent = {"type": "workspace", "workspace": True}
            case _:
                raise invalid("body.parent should be defined, instead was `undefined`.")
        if "markdown" in body and not isinstance(body["markdown"], str):
            raise invalid("body.markdown should be a string.")
        given = columns_fake.taken(self.columns_of(parent), body.get("properties", {}))
        page = self.add_page("", parent, _markdown=body.get("markdown", ""))
        page["properties"] |= given
        return self.saved(page, page["id"])

    def update(self, page, body):
        self.may("update")
        only(body, "properties", "icon", "cover", "is_locked", "is_archived", "in_trash", "erase_content")
        if page["in_trash"] and body.get("in_trash") is not False:
            message = "Can't edit block that is archived. You must unarchive the block before editing."
            raise Refused(400, "validation_error", message)
        for name in ("is_locked", "is_archived", "in_trash"):
            if not isinstance(body.get(name, False), bool):
                raise invalid(f"body.{name} should be a boolean.")
        if "properties" in body:
            page["properties"] |= columns_fake.taken(self.columns_of(page["parent"]), body["properties"])
        page |= {name: body[name] for name in ("is_locked", "is_archived", "in_trash") if name in body}
        page["archived"] = page["in_trash"]
        if body != {"in_trash": True} or self.trash_is_edit:
            self.touch(page)
        page["_found_from"] = self.clock.now() + timedelta(seconds=self.lag)
        return self.saved(page)

    def columns_of(self, parent):
        source = self.sources.get(parent.get("data_source_id"))
        return source["properties"] if source else {"title": {**TITLE, "name": "title"}}

    def saved(self, page, made=""):
        how, self.saved_but = self.saved_but, None
        if how is None:
            return page
        more = {"from": "publicApi.pageObjectPointerToPageObject.beforePreload", "elapsed_ms": "55012"}
        if how == "guided":
            more["retry_guidance"] = ["Read the object again to confirm the saved change.", "Do not repeat the write."]
            if made:
                more["committed_resource_id"] = made
        message = (
            "The change was saved, but the response could not be built in time. Read the object again instead of"
            " repeating the write."
        )
        raise Refused(503, "service_unavailable", message, more=more if how == "guided" else None)

    # Signing in

    def oauth(self, request):
        if request.method != "POST":
            raise Refused(400, "invalid_request_url", "Invalid request URL.")
        if request.header("notion-version") is None:
            raise Refused(400, "missing_version", "Notion-Version header failed validation: it should be defined.")
        pair = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        if request.header("authorization") != f"Basic {pair}":
            raise Refused(401, "invalid_client", "Client authentication failed.")
        body = self.read(request)
        match request.path, body:
            case "/v1/oauth/token", {"grant_type": "authorization_code", "code": code, **rest}:
                if rest != {"redirect_uri": self.codes.pop(code, None)}:
                    raise Refused(400, "invalid_grant", "Invalid code or redirect uri.")
                return self.issue()
            case "/v1/oauth/token", {"grant_type": "refresh_token", "refresh_token": token, **rest} if not rest:
                if token not in self.refresh:
                    raise Refused(400, "invalid_grant", "Invalid refresh token.")
                self.access.discard(self.refresh.pop(token))
                return self.issue()
            case "/v1/oauth/revoke", {"token": token, **rest} if not rest:
                self.access.discard(token)
                return {}
        raise Refused(400, "invalid_request", "Invalid request.")

    def issue(self, *, renewable=True):
        number = next(self.numbers)
        access, refresh = f"ntn_canaryaccess{number:020}", f"nrt_canaryrefresh{number:020}" if renewable else None
        self.access.add(access)
        if renewable:
            self.refresh[refresh] = access
        person = {"object": "user", "id": PERSON, "type": "person", "name": "Ann", "avatar_url": None}
        return {
            "access_token": access,
            "token_type": "bearer",
            "refresh_token": refresh,
            "bot_id": BOT,
            "workspace_icon": None,
            "workspace_name": "Acme",
            "workspace_id": WORKSPACE,
            "owner": {"type": "user", "user": {**person, "person": {"email": "ann@acme.com"}}},
            "duplicated_template_id": None,
        }
