"""Microsoft Graph as conformance wants it: a real server, written from the facts, strict about what it takes.

Unknown paths and methods, parameters, fields of bodies, and headers that matter are refused as Graph refuses them.
"""

import json
import re
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from urllib.parse import parse_qs, quote, unquote

from connector_app.adapters.serve import Response, Server, authority, bind
from connector_app.model.oauth import TokenSet
from tests.fakes.clock import ManualClock
from tests.providers.microsoft.changes import Collection, Rounds
from tests.providers.microsoft.entra import Entra, answer

ME = {
    "id": "87d349ed-44d7-43e1-9a83-5f2406dee5bd",
    "displayName": "Adele Vance",
    "mail": "AdeleV@contoso.example",
    "userPrincipalName": "AdeleV@contoso.example",
}
ALL = ("User.Read", "Tasks.ReadWrite", "Calendars.ReadWrite", "Files.ReadWrite")
TASK_FIELDS = {
    "title", "body", "status", "importance", "categories", "isReminderOn", "reminderDateTime", "dueDateTime",
    "startDateTime", "completedDateTime", "recurrence", "linkedResources",
}  # fmt: skip
EVENT_FIELDS = {"subject", "body", "start", "end", "isAllDay", "location", "categories", "transactionId", "showAs"}
EVENT_SHOWN = EVENT_FIELDS | {
    "id", "bodyPreview", "isCancelled", "webLink", "createdDateTime", "lastModifiedDateTime", "organizer", "type",
    "seriesMasterId", "iCalUId",
}  # fmt: skip
FILE_SHOWN = {
    "id", "name", "description", "size", "file", "folder", "root", "deleted", "webUrl", "createdDateTime",
    "lastModifiedDateTime", "eTag", "parentReference",
}  # fmt: skip
DRIVE = "me/drive/root"
ROUTES = (
    (r"me", "who"),
    (r"me/todo/lists", "lists"),
    (r"me/todo/lists/([^/]+)", "list"),
    (r"me/todo/lists/([^/]+)/tasks", "tasks"),
    (r"me/todo/lists/([^/]+)/tasks/delta", "task_round"),
    (r"me/todo/lists/([^/]+)/tasks/([^/]+)", "task"),
    (r"me/events", "events"),
    (r"me/events/([^/]+)", "event"),
    (r"me/calendarView/delta", "event_round"),
    (rf"{DRIVE}/children", "children"),
    (rf"{DRIVE}/delta", "file_round"),
    (r"me/drive/items/([^/]+)", "file"),
)


class RefusalError(Exception):
    def __init__(self, status, code, words="It was not accepted.", *headers, inner=None):
        error = {"code": code, "message": words, "innerError": {"date": "2026-01-01T00:00:00", **(inner or {})}}
        self.response = answer(status, {"error": error}, ("request-id", "canary-request-9"), *headers)


class MicrosoftRemote:
    lists_at_first = ("Tasks",)

    def __init__(self, folder):
        self.clock = ManualClock(datetime.now(UTC).replace(microsecond=0))
        self.entra, self.rounds = Entra(), Rounds()
        self.stack = AsyncExitStack()
        self.count = 0
        self.lists, self.events, self.drive = Collection(), Collection(), Collection()
        self.tasks = {}
        self.transactions = {}
        self.closed = {}
        self.next_answers = []
        self.asked = []
        self.has_mailbox = True

    async def __aenter__(self):
        bound = bind("127.0.0.1", 0)
        self.origin = f"http://{authority(bound)}"
        await self.stack.enter_async_context(Server(self.answer, [bound], now=self.clock.now))
        access = self.entra.new("access", {"scopes": list(ALL)})
        refresh = self.entra.new("refresh", {"scope": f"offline_access {' '.join(ALL)}"})
        self.tokens = TokenSet(access, refresh, scopes=ALL)
        sign_in = f"{self.origin}/common/oauth2/v2.0"
        self.endpoints = {
            "authorize": f"{sign_in}/authorize",
            "token": f"{sign_in}/token",
            "device": f"{sign_in}/devicecode",
            "userinfo": f"{self.origin}/v1.0/me",
            "api": f"{self.origin}/v1.0",
        }
        for number, name in enumerate(self.lists_at_first):
            self.add_list(name, well_known="none" if number else "defaultList")
        self.root = self.drive_item("root", {"root": {}, "folder": {"childCount": 0}})
        return self

    async def __aexit__(self, *error):
        await self.stack.aclose()

    def rate_limit(self, seconds):
        inner = {"code": "429", "message": "Please retry after", "status": "429"}
        refused = RefusalError(
            429, "TooManyRequests", "Please retry again later.", ("Retry-After", str(seconds)), inner=inner
        )
        self.next_answers.append(refused.response)

    def end_tokens(self):
        self.entra.accesses.clear()

    async def delivery(self):
        secret = "canary-state-1"
        task = self.add_task("LIST0001-_AAA=", title="Bread")
        said = {
            "subscriptionId": "canary-subscription-1",
            "clientState": secret,
            "changeType": "created",
            "resource": f"users/{ME['id']}/todo/lists/LIST0001-_AAA=/tasks/{task['id']}",
            "resourceData": {"@odata.type": "#microsoft.graph.todoTask", "@odata.etag": task["@odata.etag"]},
        }
        return json.dumps({"value": [said]}).encode(), [(b"content-type", b"application/json")], secret.encode()

    # What is asked

    async def answer(self, request):
        sign_in = re.fullmatch(r"/([\w.-]+)/oauth2/v2\.0/(token|devicecode)", request.path)
        if sign_in:
            return self.entra.answer(request, sign_in[1], sign_in[2])
        try:
            return self.graph(request)
        except RefusalError as refused:
            return refused.response

    def graph(self, request):
        token = (request.header("authorization") or "").removeprefix("Bearer ")
        if token not in self.entra.accesses:
            raise RefusalError(401, "InvalidAuthenticationToken", "Access token has expired or is not yet valid.")
        if self.next_answers:
            return self.next_answers.pop(0)
        self.scopes = self.entra.accesses[token]["scopes"]
        path = request.path.removeprefix("/v1.0/")
        found = [(re.fullmatch(pattern, path), name) for pattern, name in ROUTES]
        if request.path == path or not any(match for match, _ in found):
            raise RefusalError(404, "ResourceNotFound", "Resource not found for the segment.")
        match, name = next((match, name) for match, name in found if match)
        self.asked.append(f"{request.method} {name}")
        method = getattr(self, f"{request.method.lower()}_{name}", None)
        if method is None:
            raise RefusalError(405, "Request_BadRequest", "Specified HTTP method is not allowed.")
        query = parse_qs(request.query, keep_blank_values=True, strict_parsing=bool(request.query))
        if any(len(values) != 1 for values in query.values()):
            raise RefusalError(400, "invalidRequest", "A query option comes twice.")
        self.request = request
        self.query = {name: values[0] for name, values in query.items()}
        self.prefer = preferences(request.header("prefer") or "")
        self.base = f"{self.origin}{request.path}"
        return method(*(unquote(part) for part in match.groups()))

    def allow(self, *names):
        if unknown := self.query.keys() - set(names):
            raise RefusalError(400, "BadRequest", f"Query option '{min(unknown)}' is not allowed.")

    def needs(self, right):
        if right not in self.scopes and right.replace("Read", "ReadWrite") not in self.scopes:
            raise RefusalError(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.")

    def body(self, allowed):
        if (self.request.header("content-type") or "").partition(";")[0] != "application/json":
            raise RefusalError(415, "RequestBodyRead", "A content type is needed.")
        try:
            body = json.loads(self.request.body)
        except ValueError:
            body = None
        if not isinstance(body, dict) or body.keys() - allowed:
            raise RefusalError(400, "invalidRequest", "The property does not exist on the type.")
        return body

    def stamp(self):
        return self.clock.now().strftime("%Y-%m-%dT%H:%M:%S.") + "1925206Z"

    def new_id(self, prefix):
        self.count += 1
        return f"{prefix}{self.count:04d}-_AAA="

    def selected(self, row, shown):
        names = self.query.get("$select", "").split(",") if "$select" in self.query else [*row]
        if unknown := [name for name in names if name not in shown and not name.startswith("@")]:
            raise RefusalError(400, "RequestBroker--ParseUri", f"Could not find a property named '{unknown[0]}'.")
        return {name: row[name] for name in row if name in names or name.startswith("@") or name == "id"}

    def turn(self, name, collection, token_names, size, shown):
        """Answer one page of a round."""
        token = next((self.query[each] for each in token_names if each in self.query), None)
        try:
            page, kept, onwards, more = self.rounds.page(name, collection, token, size, dict(self.query))
        except KeyError:
            raise RefusalError(410, "SyncStateNotFound", "The sync state generation is not found.") from None
        self.query = {**kept, **self.query}
        value = [shown(key) if row is None else row for key, row in page]
        link = "@odata.nextLink" if more else "@odata.deltaLink"
        where = f"{self.base}?{token_names[0] if more else token_names[1]}={quote(onwards)}"
        return answer(200, {"@odata.context": f"{self.origin}/v1.0/$metadata", "value": value, link: where})

    # The account and the lists

    def get_who(self):
        self.allow("$select")
        self.needs("User.Read")
        return answer(200, self.selected(ME, ME))

    def mailbox(self, right):
        self.needs(right)
        if not self.has_mailbox:
            raise RefusalError(404, "MailboxNotEnabledForRESTAPI", "REST API is not yet supported for this mailbox.")

    def add_list(self, name, well_known="none"):
        key = self.new_id("LIST")
        row = {
            "@odata.etag": f'W/"{key}"',
            "displayName": name,
            "isOwner": True,
            "isShared": False,
            "wellknownListName": well_known,
            "id": key,
        }
        self.tasks[key] = Collection()
        return self.lists.put(key, row)

    def get_lists(self):
        self.mailbox("Tasks.Read")
        self.allow("$top", "$skip")
        rows, skip, size = list(self.lists.rows.values()), int(self.query.get("$skip", 0)), self.size(100)
        said = {"value": rows[skip : skip + size]}
        if len(rows) > skip + size:
            said["@odata.nextLink"] = f"{self.base}?$skip={skip + size}"
        return answer(200, said)

    def size(self, default):
        return int(self.query.get("$top") or self.prefer.get("odata.maxpagesize") or self.page_size or default)

    page_size = 0

    def post_lists(self):
        self.mailbox("Tasks.ReadWrite")
        self.allow()
        return answer(201, self.add_list(self.list_name(self.body({"displayName"}))))

    @staticmethod
    def list_name(body):
        if not isinstance(body.get("displayName"), str) or not body["displayName"]:
            raise RefusalError(400, "invalidRequest", "Invalid request", inner={"code": "InvalidName"})
        return body["displayName"]

    def one_list(self, key):
        self.mailbox("Tasks.Read")
        self.allow()
        if key in self.closed:
            raise RefusalError(
                self.closed[key], "ErrorAccessDenied" if self.closed[key] == 403 else "ErrorItemNotFound"
            )
        if key not in self.lists.rows:
            raise RefusalError(404, "ErrorItemNotFound", "The specified object was not found in the store.")
        return self.lists.rows[key]

    def get_list(self, key):
        return answer(200, self.one_list(key))

    def changeable(self, key):
        row = self.one_list(key)
        self.needs("Tasks.ReadWrite")
        if row["wellknownListName"] != "none":
            raise RefusalError(400, "invalidRequest", "Built-in lists cannot be changed.")
        return row

    def patch_list(self, key):
        row = self.changeable(key)
        return answer(200, self.lists.put(key, {**row, "displayName": self.list_name(self.body({"displayName"}))}))

    def delete_list(self, key):
        self.changeable(key)
        self.lists.remove(key)
        del self.tasks[key]
        return Response(204)

    # Tasks

    def post_tasks(self, place):
        self.one_list(place)
        self.needs("Tasks.ReadWrite")
        body = self.checked_task(self.body(TASK_FIELDS), creating=True)
        return answer(201, self.add_task(place, **body))

    def add_task(self, place, **fields):
        key, at = self.new_id("TASK"), self.stamp()
        row = {
            "@odata.etag": f'W/"{key}"',
            "importance": "normal",
            "isReminderOn": False,
            "status": "notStarted",
            "categories": [],
            "hasAttachments": False,
            "createdDateTime": at,
            "lastModifiedDateTime": at,
            "body": {"content": "", "contentType": "text"},
            **{name: value for name, value in fields.items() if value is not None},
            "id": key,
        }
        return self.tasks[place].put(key, row)

    def checked_task(self, body, *, creating):
        choices = {
            "status": {"notStarted", "inProgress", "completed", "waitingOnOthers", "deferred"},
            "importance": {"low", "normal", "high"},
        }
        if (creating or "title" in body) and not body.get("title"):
            raise RefusalError(400, "invalidRequest", "Invalid request", inner={"code": "InvalidTitle"})
        for name, allowed in choices.items():
            if name in body and body[name] not in allowed:
                raise RefusalError(400, "invalidRequest", f"Requested value '{body[name]}' was not found.")
        for name in ("dueDateTime", "reminderDateTime"):
            if body.get(name) is not None:
                check_time(body[name])
        if "body" in body and body["body"].keys() != {"content", "contentType"}:
            raise RefusalError(400, "invalidRequest", "The body is not an itemBody.")
        return body

    def one_task(self, place, key):
        self.one_list(place)
        if key not in self.tasks[place].rows:
            raise RefusalError(404, "ErrorItemNotFound", "The specified object was not found in the store.")
        return self.tasks[place].rows[key]

    def get_task(self, place, key):
        return answer(200, self.one_task(place, key))

    def patch_task(self, place, key):
        row = self.one_task(place, key)
        self.needs("Tasks.ReadWrite")
        changed = {**row, **self.checked_task(self.body(TASK_FIELDS), creating=False)}
        changed["lastModifiedDateTime"] = self.stamp()
        kept = {name: value for name, value in changed.items() if value is not None}
        return answer(200, self.tasks[place].put(key, kept))

    def delete_task(self, place, key):
        self.one_task(place, key)
        self.needs("Tasks.ReadWrite")
        self.tasks[place].remove(key)
        return Response(204)

    def get_task_round(self, place):
        query, self.query = self.query, {}
        self.one_list(place)
        self.query = query
        self.allow("$select", "$top", "$expand", "$skiptoken", "$deltatoken")
        return self.turn(
            f"tasks/{place}", self.tasks[place], ("$skiptoken", "$deltatoken"), self.size(0), removed("deleted")
        )

    # Events

    def shown_id(self, key):
        """Return an identifier as it is told: one that stays only where that was asked for."""
        return key if self.prefer.get("IdType") == "ImmutableId" else f"moves-{key}"

    def event_row(self, key):
        self.mailbox("Calendars.Read")
        known = {self.shown_id(each): each for each in self.events.rows}
        if key not in known:
            raise RefusalError(404, "ErrorItemNotFound", "The specified object was not found in the store.")
        return self.events.rows[known[key]]

    def shown_event(self, row):
        return self.selected({**row, "id": self.shown_id(row["id"])}, EVENT_SHOWN)

    def checked_event(self, body):
        for name in ("start", "end"):
            if name in body:
                check_time(body[name])
        return body

    @staticmethod
    def check_span(row):
        start, end = (datetime.fromisoformat(row[name]["dateTime"][:19]) for name in ("start", "end"))
        if end < start:
            raise RefusalError(400, "ErrorPropertyValidationFailure", "At least one property failed validation.")
        if row["isAllDay"] and (start.time() != end.time() or start.hour or end <= start):
            raise RefusalError(400, "ErrorInvalidRequest", "An all-day event must start and end at midnight.")

    def post_events(self):
        self.mailbox("Calendars.ReadWrite")
        self.allow()
        body = self.checked_event(self.body(EVENT_FIELDS))
        if not {"start", "end"} <= body.keys():
            raise RefusalError(400, "ErrorInvalidRequest", "Start and End are required.")
        key = body.get("transactionId")
        if key in self.transactions:
            made, sent = self.transactions[key]
            if sent != body:
                raise RefusalError(409, "ErrorDuplicateTransactionId", "The TransactionId has already been used.")
            return answer(201, self.shown_event(self.events.rows[made]))
        row = self.add_event(**body)
        if key:
            self.transactions[key] = (row["id"], body)
        return answer(201, self.shown_event(row))

    def add_event(self, **fields):
        key, at = self.new_id("EVENT"), self.stamp()
        row = {
            "@odata.etag": f'W/"{key}"',
            "subject": "",
            "bodyPreview": "",
            "body": {"content": "", "contentType": "text"},
            "isAllDay": False,
            "isCancelled": False,
            "showAs": "busy",
            "categories": [],
            "type": "singleInstance",
            "seriesMasterId": None,
            "location": {"displayName": ""},
            "organizer": {"emailAddress": {"name": ME["displayName"], "address": ME["mail"]}},
            "webLink": f"https://outlook.office365.com/owa/?itemid={key}",
            "createdDateTime": at,
            "lastModifiedDateTime": at,
            **fields,
            "id": key,
        }
        if "start" in row:
            self.check_span(row)
        return self.events.put(key, row)

    def get_event(self, key):
        self.allow("$select")
        return answer(200, self.shown_event(self.event_row(key)))

    def patch_event(self, key):
        row = self.event_row(key)
        self.allow()
        self.needs("Calendars.ReadWrite")
        changed = {**row, **self.checked_event(self.body(EVENT_FIELDS - {"transactionId"}))}
        self.check_span(changed)
        changed["lastModifiedDateTime"] = self.stamp()
        return answer(200, self.shown_event(self.events.put(row["id"], changed)))

    def delete_event(self, key):
        row = self.event_row(key)
        self.allow()
        self.needs("Calendars.ReadWrite")
        self.events.remove(row["id"])
        return Response(204)

    def get_event_round(self):
        self.mailbox("Calendars.Read")
        if self.query.keys() & {"$skiptoken", "$deltatoken"}:
            self.allow("$skiptoken", "$deltatoken")
        else:
            self.allow("startDateTime", "endDateTime")  # and nothing else: $select is not taken here
            start, end = (moment_in(self.query.get(name, "")) for name in ("startDateTime", "endDateTime"))
            if not start < self.clock.now() < end or (end - start).days > 1825:
                raise RefusalError(400, "ErrorInvalidParameter", "The requested time duration is too long.")
        told = self.turn("events", self.events, ("$skiptoken", "$deltatoken"), self.size(0), removed("deleted"))
        body = json.loads(told.body)
        body["value"] = [{**each, "id": self.shown_id(each["id"])} for each in body["value"]]
        return answer(200, body)

    # OneDrive

    def drive_item(self, name, fields):
        key, at = self.new_id("FILE"), self.stamp()
        row = {
            "id": key,
            "name": name,
            "size": 0,
            "webUrl": f"https://onedrive.example/{quote(name)}",
            "createdDateTime": at,
            "lastModifiedDateTime": at,
            "eTag": f'"{{{key}}},1"',
            "parentReference": {"driveType": "personal", "id": "parent"},
            **fields,
        }
        return self.drive.put(key, row)

    def post_children(self):
        self.needs("Files.ReadWrite")
        self.allow()
        body = self.body({"name", "folder", "@microsoft.graph.conflictBehavior"})
        name = self.file_name(body)
        if body.get("folder") != {}:
            raise RefusalError(400, "invalidRequest", "Cannot create a file without its content.")
        self.free(name, body.get("@microsoft.graph.conflictBehavior"))
        return answer(201, self.drive_item(name, {"folder": {"childCount": 0}}))

    def free(self, name, behaviour="fail"):
        if behaviour not in {"fail", "rename", "replace"}:
            raise RefusalError(400, "invalidRequest", "The conflict behaviour is not known.")
        if behaviour == "fail" and any(row["name"].lower() == name.lower() for row in self.drive.rows.values()):
            raise RefusalError(409, "nameAlreadyExists", "An item with the same name already exists.")

    @staticmethod
    def file_name(body):
        name = body.get("name")
        if not isinstance(name, str) or not name or set(name) & set('"*:<>?/\\|'):
            raise RefusalError(400, "invalidRequest", "The name is invalid.", inner={"code": "invalidResourceId"})
        return name

    def one_file(self, key):
        self.needs("Files.Read")
        if key not in self.drive.rows:
            raise RefusalError(404, "itemNotFound", "Item not found")
        return self.drive.rows[key]

    def get_file(self, key):
        self.allow("$select")
        return answer(200, self.selected(self.one_file(key), FILE_SHOWN))

    def patch_file(self, key):
        row = self.one_file(key)
        self.allow()
        self.needs("Files.ReadWrite")
        if self.request.header("if-match") not in {None, row["eTag"]}:
            raise RefusalError(412, "resourceModified", "ETag does not match current item's value")
        name = self.file_name(self.body({"name"}))
        if name != row["name"]:
            self.free(name)
        number = int(row["eTag"].rpartition(",")[2].strip('"')) + 1
        fresh = {**row, "name": name, "eTag": f'"{{{key}}},{number}"', "lastModifiedDateTime": self.stamp()}
        return answer(200, self.drive.put(key, fresh))

    def delete_file(self, key):
        self.one_file(key)
        self.allow()
        self.needs("Files.ReadWrite")
        self.drive.remove(key)
        return Response(204)

    def get_file_round(self):
        self.needs("Files.Read")
        self.allow("$select", "$top", "token", "$skiptoken")
        told = self.turn(
            "drive",
            self.drive,
            ("$skiptoken", "token"),
            int(self.query.get("$top", 0)),
            lambda key: {"id": key, "deleted": {}},
        )
        body = json.loads(told.body)
        body["value"] = [self.selected(each, FILE_SHOWN) for each in body["value"]]
        return answer(200, body)


class ListlessRemote(MicrosoftRemote):
    """An account without a single list."""

    lists_at_first = ()


def removed(reason):
    return lambda key: {"id": key, "@removed": {"reason": reason}}


def preferences(text):
    """Read a Prefer header (RFC 7240). What is not known is passed over."""
    pairs = (part.strip().partition("=") for part in text.split(","))
    return {name: value.strip('"') for name, _, value in pairs if name}


def check_time(time):
    """Take a dateTimeTimeZone, and nothing that only looks like one."""
    if not isinstance(time, dict) or time.keys() != {"dateTime", "timeZone"} or time["timeZone"] != "UTC":
        raise RefusalError(400, "invalidRequest", "The time is not a dateTimeTimeZone.")
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}", time["dateTime"]):
        raise RefusalError(400, "invalidRequest", "The time is not one of its own zone.")


def moment_in(text):
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise RefusalError(400, "ErrorInvalidParameter", "This request requires a time window.") from None
