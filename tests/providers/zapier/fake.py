"""Zapier as a server on loopback: its hooks, its token endpoint and its interface for programs, all strict.

A hook answers "success" to whatever is well formed, also for a Zap that is switched off or gone: so does this one. The
interface wants `JWT` before a token of three parts and `Bearer` before any other.
"""

import json
import re
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from urllib.parse import parse_qsl

from connector_app.adapters.serve import Limits, Response, Server, authority, bind
from connector_app.model.clock import stamp
from connector_app.model.oauth import TokenSet
from connector_app.providers.zapier.webhooks import HEADER
from tests.fakes.clock import ManualClock
from tests.providers.zapier.inboxes_fake import Inboxes
from tests.providers.zapier.refusals import Refused, no, only

JWT = "canaryheader.canarypayload.canarysignature"
OPAQUE = "canary-access-2"
CLIENT, SECRET = "canary-client-1", "canary-client-secret-1"
HOOK_SECRET = b"canary-webhook-secret-1"
OWNER, HOOK = "1234567", "b1cd2ef"
ADDRESS = f"https://hooks.zapier.com/hooks/catch/{OWNER}/{HOOK}/"
TABLE, OTHER = "01HZZZZZZZZZZZZZZZZZZZZZ0A", "01HZZZZZZZZZZZZZZZZZZZZZ0B"
MOST_BYTES = 10_000_000
SDK = "/api/v0/sdk/"
COLUMNS = (
    (1, "string", "Name"),
    (2, "number", "Price"),
    (3, "boolean", "Done"),
    (4, "text", "Notes"),
    (5, "linked_record", "Owner"),
)


class ZapierRemote:
    def __init__(self, folder=None):
        self.clock = ManualClock(datetime(2026, 10, 1, 9, 0, tzinfo=UTC))
        self.stack = AsyncExitStack()
        self.tokens = TokenSet(JWT, extra={"client_id": CLIENT, "client_secret": SECRET})
        self.access, self.client = {JWT, OPAQUE}, (CLIENT, SECRET)
        self.plain_token = False
        """Whether a token answer holds what Zapier promises and nothing else."""
        self.answers, self.asked, self.taken = [], [], []
        self.tables, self.columns, self.records, self.workflows = {}, {}, {}, {}
        self.closed = set()
        self.inboxes = Inboxes(self)
        self.numbers = iter(range(1, 1_000_000))
        self.add_table(TABLE, "Groceries")

    async def __aenter__(self):
        bound = bind("127.0.0.1", 0)
        self.origin = f"http://{authority(bound)}"
        limits = Limits(body_bytes=2 * MOST_BYTES)
        await self.stack.enter_async_context(Server(self.answer, [bound], now=self.clock.now, limits=limits))
        self.endpoints = {
            "api": f"{self.origin}{SDK.rstrip('/')}",
            "userinfo": f"{self.origin}{SDK}zapier/api/v4/profile/",
            "token": f"{self.origin}/oauth/token/",
            "hook": f"{self.origin}/hooks",
        }
        return self

    async def __aexit__(self, *error):
        await self.stack.aclose()

    # What tests do to it

    def rate_limit(self, seconds):
        self.answers.append(no(429, "rate_limited", "Too many requests", headers=(("Retry-After", str(seconds)),)))

    def end_tokens(self):
        self.access.clear()

    async def delivery(self):
        return self.sent({"event_id": "run-1", "event": "Bread is ready", "colour": "brown"})

    def sent(self, body):
        raw = json.dumps(body, ensure_ascii=False).encode()
        return raw, [(b"content-type", b"application/json"), (HEADER, HOOK_SECRET)], HOOK_SECRET

    def now(self):
        return stamp(self.clock.now())

    def ulid(self):
        return f"01J{next(self.numbers):023d}"

    def add_table(self, id_, name, kind="table"):
        self.tables[id_] = {
            "id": id_,
            "name": name,
            "description": None,
            "created_at": self.now(),
            "edited_at": self.now(),
            "kind": kind,
            "owner_account_id": 7,
            "owner_user_id": 8,
            "owner_zapier_customuser_id": 9,
            "parent_table_id": None,
        }
        self.columns[id_] = [
            {"id": number, "type": type_, "name": name, "created_at": self.now(), "edited_at": self.now()}
            for number, type_, name in COLUMNS
        ]
        self.records[id_] = {}

    def add_record(self, table, data):
        id_, errors, kept = self.ulid(), {}, {}
        for key, value in data.items():
            kept[key] = self.fitted(table, key, value, errors)
        self.records[table][id_] = {
            "id": id_,
            "data": kept,
            "created_at": self.now(),
            "edited_at": self.now(),
            "schema_revision_id": 3,
            "errors": errors or None,
            "deleted_at": None,
        }
        return self.records[table][id_]

    def fitted(self, table, key, value, errors):
        """Return a value as its column keeps it; what does not fit is kept with an error, as Tables does."""
        column = next((each for each in self.columns[table] if f"f{each['id']}" == key), None)
        if column is None:
            wrong = {"title": "field_not_in_table", "human_title": "There is no such field", "meta": {"field": key}}
            raise Refused(200, {"data": [], "meta": {"errors": [wrong]}})
        if column["type"] == "number" and isinstance(value, str):
            if re.fullmatch(r"-?\d+", value):
                return int(value)
            errors[key] = {"s": "error", "h": "This is no number", "e": "invalid_number", "v": value}
            return None
        if column["type"] == "boolean" and not isinstance(value, bool | None):
            errors[key] = {"s": "error", "e": "invalid_boolean", "v": value}
            return None
        return value

    # The server

    async def answer(self, request):
        try:
            if self.answers:
                raise self.answers.pop(0)
            if request.path.startswith("/hooks/"):
                status, body, headers = 200, self.hook(request), ()
            elif request.path == "/oauth/token/":
                status, body, headers = 200, self.token(request), ()
            else:
                self.check(request)
                status, body, headers = 200, self.api(request), ()
        except Refused as refused:
            status, body, headers = refused.status, refused.body, refused.headers
        if isinstance(body, bytes):
            return Response(status, headers, body)
        headers = (("Content-Type", "application/json"), *headers)
        return Response(status, headers, json.dumps(body).encode())

    def hook(self, request):
        if not re.fullmatch(r"/hooks/(catch|standard)/\d+/[A-Za-z0-9]+/?(silent/?)?", request.path):
            raise Refused(404, {"status": "error", "message": "not found"})
        if request.method != "POST":
            raise Refused(405, b"")  # the real one takes GET as well, and starts the Zap by it
        if request.header("authorization") is not None or request.query:
            raise Refused(400, {"status": "error", "message": "a hook takes neither credentials nor parameters here"})
        if request.header("content-type") != "application/json":
            raise Refused(400, {"status": "error", "message": "json"})
        if len(request.body) > MOST_BYTES:
            raise Refused(413, b"")
        self.taken.append(json.loads(request.body))
        if "silent" in request.path:
            return b""
        number = next(self.numbers)
        ids = {
            name: f"0199{n:04}-0000-7000-8000-{number:012}" for n, name in enumerate(("attempt", "id", "request_id"))
        }
        return {"status": "success", **ids}

    def token(self, request):
        if request.method != "POST" or request.header("content-type") != "application/x-www-form-urlencoded":
            raise Refused(400, {"error": "invalid_request"})
        form = dict(parse_qsl(request.body.decode(), strict_parsing=True))
        self.asked.append(("token", form))
        if (form.pop("client_id", ""), form.pop("client_secret", "")) != self.client:
            raise Refused(401, {"error": "invalid_client", "error_description": "Client authentication failed"})
        if form != {"grant_type": "client_credentials", "scope": "external", "audience": "zapier.com"}:
            raise Refused(400, {"error": "invalid_request", "error_description": "Unexpected parameters"})
        access = f"canaryheader.canarypayload.{next(self.numbers)}"
        self.access.add(access)
        more = {} if self.plain_token else {"token_type": "Bearer", "scope": "external"}
        return {"access_token": access, "expires_in": 3600, **more}

    def check(self, request):
        scheme, _, token = (request.header("authorization") or "").partition(" ")
        wanted = "JWT" if token.count(".") == 2 else "Bearer"
        if scheme != wanted or token not in self.access:
            raise no(401, "unauthorized", "Authentication credentials were not provided or are not valid.")

    def read(self, request, *names):
        if request.header("content-type") != "application/json":
            raise no(415, "unsupported_media_type", "Send JSON.")
        try:
            body = json.loads(request.body)
        except ValueError:
            raise no(400, "parse_error", "JSON parse error") from None
        only(body, *names)
        self.asked.append((f"{request.method} {request.path.removeprefix(SDK)}", body))
        return body

    def api(self, request):
        table, record, flow = (
            "tables/api/v1/tables/([^/]+)",
            "/records/([^/]+)",
            "code-substrate-workflows/api/v0/workflows",
        )
        routes = (
            ("GET zapier/api/v4/profile/", self.profile),
            ("GET tables/api/v1/tables", self.list_tables),
            (f"GET {table}", lambda _, id_: {"data": self.table(id_)}),
            (f"GET {table}/fields", lambda _, id_: {"data": self.columns[self.table(id_)["id"]]}),
            (f"POST {table}/records/query", self.query),
            (f"GET {table}{record}", lambda _, id_, one: {"data": self.record(self.table(id_)["id"], one)}),
            (f"POST {table}/records", self.create),
            (f"PATCH {table}/records", self.update),
            (f"DELETE {table}/records", self.delete),
            (f"GET {flow}", self.list_workflows),
            (f"POST {flow}", self.create_workflow),
            (f"GET {flow}/([^/]+)", lambda _, id_: self.workflow(id_)),
            (f"PATCH {flow}/([^/]+)", self.update_workflow),
            (f"DELETE {flow}/([^/]+)", self.delete_workflow),
            (f"POST {flow}/([^/]+)/(enable|disable)", self.switch),
            *self.inboxes.routes,
        )
        if not request.path.startswith(SDK):
            raise no(404, "not_found", "Not found.")
        target = f"{request.method} {request.path.removeprefix(SDK)}"
        for pattern, handle in routes:
            if found := re.fullmatch(pattern, target):
                return handle(request, *found.groups())
        if any(re.fullmatch(pattern.partition(" ")[2], target.partition(" ")[2]) for pattern, _ in routes):
            raise no(405, "method_not_allowed", "Method not allowed.")
        raise no(404, "not_found", "Not found.")

    def query_of(self, request, *names):
        query = dict(parse_qsl(request.query, strict_parsing=bool(request.query)))
        only(query, *names)
        return query

    def profile(self, request):
        return {
            "id": 88998899,
            "public_id": "p-1",
            "first_name": "Ann",
            "last_name": "Lee",
            "full_name": "Ann Lee",
            "email": "ann@example.com",
            "email_confirmed": True,
            "timezone": "Europe/Berlin",
        }

    def slice_(self, found, size, start, most):
        if not re.fullmatch(r"\d+", size) or not 1 <= int(size) <= most:
            raise no(400, "invalid", "limit is out of range", source={"parameter": "limit"})
        if not re.fullmatch(r"at-\d+", start):
            raise no(400, "invalid_cursor", "The cursor is not valid.")
        begin = int(start[3:])
        end = begin + int(size)
        return found[begin:end], f"at-{end}" if end < len(found) else None

    # Tables

    def list_tables(self, request):
        query = self.query_of(request, "limit", "kind", "offset")
        if query.get("kind", "table") not in {"table", "virtual_table", "both"}:
            raise no(400, "invalid", "kind is not one of the choices.", source={"parameter": "kind"})
        found = [each for each in self.tables.values() if query.get("kind") in {each["kind"], "both", None}]
        page, on = self.slice_(found, query.get("limit", "100"), query.get("offset", "at-0"), 100)
        link = f"https://tables.zapier.com/api/v1/tables?limit={query.get('limit')}&offset={on}" if on else None
        return {"data": page, "links": {"next": link}}

    def table(self, id_):
        if id_ in self.closed:
            raise no(403, "permission_denied", "You do not have access to this table.")
        if id_ not in self.tables:
            raise no(404, "not_found", "No such table.")
        return self.tables[id_]

    def record(self, table, id_):
        if id_ not in self.records[table]:
            raise no(404, "not_found", "No such record.")
        return self.records[table][id_]

    def query(self, request, id_):
        records = self.records[self.table(id_)["id"]]
        if self.query_of(request, "allow_nested_queries", "trash") != {"allow_nested_queries": "true"}:
            raise no(400, "invalid", "Only live records are asked for here.")
        body = self.read(request, "limit", "filters", "orders", "cursor_query")
        place = body.get("cursor_query", {"query_type": "window", "start_cursor": "at-0"})
        if set(place) != {"query_type", "start_cursor"} or place["query_type"] != "window":
            raise no(400, "invalid", "cursor_query is not valid.")
        found = [each for each in records.values() if each["deleted_at"] is None]
        page, on = self.slice_(found, str(body.get("limit", 100)), place["start_cursor"], 1000)
        pages = {"start_cursor": place["start_cursor"], "end_cursor": on or "at-0", "has_more": on is not None}
        return {"data": page, "meta": {"pagination": pages}}

    def changes(self, body, name):
        found = body.get(name)
        if not isinstance(found, list) or not 1 <= len(found) <= 100:
            raise no(400, "invalid", f"{name} holds 1 to 100.", source={"pointer": f"/{name}"})
        return found

    def create(self, request, id_):
        table = self.table(id_)["id"]
        made = []
        for each in self.changes(self.read(request, "new_records"), "new_records"):
            only(each, "data")
            made.append(self.change(None, self.add_record(table, each["data"])))
        return {"data": made, "meta": {"errors": []}}

    def update(self, request, id_):
        table = self.table(id_)["id"]
        done = []
        for each in self.changes(self.read(request, "updated_records"), "updated_records"):
            only(each, "id", "data")
            record = self.live(table, each["id"])
            old, errors = dict(record), {}
            kept = {key: self.fitted(table, key, value, errors) for key, value in each["data"].items()}
            record |= {"data": record["data"] | kept, "edited_at": self.now(), "errors": errors or None}
            done.append(self.change(old, record))
        return {"data": done, "meta": {"errors": []}}

    def change(self, old, new):
        return {"change_id": self.ulid(), "old": old, "new": new, "changed_field_ids": None, "record_id": new["id"]}

    def delete(self, request, id_):
        table = self.table(id_)["id"]
        records = [self.live(table, one) for one in self.changes(self.read(request, "record_ids"), "record_ids")]
        for record in records:
            record["deleted_at"] = self.now()
        raise Refused(204, b"")

    def live(self, table, id_):
        record = self.record(table, id_)
        if record["deleted_at"]:
            raise no(404, "not_found", "No such record.")
        return record

    # Code workflows

    def add_workflow(self, name, **more):
        id_ = f"0199aaaa-0000-7000-8000-{next(self.numbers):012}"
        self.workflows[id_] = {
            "id": id_,
            "name": name,
            "description": None,
            "trigger_url": f"https://zapier.com/trigger/{id_}",
            "editor_url": f"https://zapier.com/durables/{id_}",
            "enabled": False,
            "disabled_reason": None,
            "is_private": False,
            "created_by_user_id": "9",
            "current_version_id": None,
            "triggers": [],
            "created_at": self.now(),
            "updated_at": self.now(),
            **more,
        }
        return self.workflows[id_]

    def workflow(self, id_):
        if id_ not in self.workflows:
            raise no(404, "not_found", "Workflow not found.")
        return self.workflows[id_]

    def list_workflows(self, request):
        query = self.query_of(request, "limit", "cursor")
        size, start = query.get("limit", "20"), query.get("cursor", "at-0")
        page, on = self.slice_(list(self.workflows.values()), size, start, 100)
        return {
            "results": page,
            "meta": {"limit": int(size), "cursor": None, "next_cursor": on},
            "links": {"next": None},
        }

    def create_workflow(self, request):
        body = self.read(request, "name", "description", "is_private")
        self.named(body)
        made = self.add_workflow(body["name"])
        made |= {"description": body.get("description"), "is_private": body.get("is_private", False)}
        return self.without(made, "triggers", "current_version_id", "disabled_reason", "updated_at")

    def update_workflow(self, request, id_):
        body, found = self.read(request, "name", "description"), self.workflow(id_)
        if "name" in body:
            self.named(body)
        found |= {**body, "updated_at": self.now()}
        return self.without(found, "triggers", "current_version_id", "disabled_reason")

    def delete_workflow(self, request, id_):
        del self.workflows[self.workflow(id_)["id"]]
        raise Refused(204, b"")

    def switch(self, request, id_, verb):
        if request.body:
            raise no(400, "invalid", "No body is expected.")
        found = self.workflow(id_)
        found |= {"enabled": verb == "enable", "updated_at": self.now()}
        return {"id": id_, "enabled": found["enabled"]}

    def named(self, body):
        if not isinstance(body.get("name"), str) or not body["name"]:
            detail = "String must contain at least 1 character(s)"
            raise no(400, "validation_error", "Invalid input", detail=detail, source={"pointer": "/name"})

    def without(self, found, *names):
        return {name: value for name, value in found.items() if name not in names}


class HookRemote(ZapierRemote):
    """The same, entered through a hook."""

    async def __aenter__(self):
        await super().__aenter__()
        own = {"hook": f"catch/{OWNER}/{HOOK}/", "account": f"{OWNER}-canary", "name": "Hook c0de"}
        self.tokens = TokenSet(ADDRESS, form="Hook", extra=own)
        return self
