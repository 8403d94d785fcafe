"""The control port: troubles switched on and off, and a colleague "at the platform" who changes things.

Every path begins with the token. For programs: JSON at `/TOKEN/faults`, `settings`, `tokens/expire`, `grants/revoke`,
`items`, `deliveries`. For people: the pages at `/TOKEN/desk`.
"""

import hmac
from collections.abc import Callable, Mapping
from typing import Any, Literal, get_args
from urllib.parse import quote

from connector_app.adapters.serve import Request, Response
from connector_app.language import said
from connector_app.practice import grants, items, pages
from connector_app.practice.answers import PlatformError, invalid, json_answer, json_body, missing
from connector_app.practice.oauth import read_pairs
from connector_app.practice.platform import Platform
from connector_app.practice.state import Row

Switch = Literal["expire", "revoke", "busy", "broken", "slow", "cut", "lose", "double", "well"]
MOST_SEEDED = 100_000
REASONS = {
    "No such item": said("No such item"),
    "Title is required": said("Title is required"),
    "Title too long": said("Title too long"),
    "Nothing was chosen": said("Nothing was chosen"),
}
"""What the platform answers programs with, in English, as the person at the desk reads it."""


class Control:
    """Answers on the control port. Knows who may by the token in the path; everything else is not there."""

    def __init__(self, platform: Platform, token: str) -> None:
        self._platform, self._token = platform, token

    async def answer(self, request: Request) -> Response:
        token, _, path = request.path.removeprefix("/").partition("/")
        try:
            if not hmac.compare_digest(token.encode(), self._token.encode()):
                raise missing("page")
            if path == "desk":
                return self._desk(request)
            return self._route(request, path)
        except PlatformError as error:
            return error.response()

    def _route(self, request: Request, path: str) -> Response:
        match request.method, path.split("/"):
            case "GET", [""]:
                return json_answer(200, self._overview())
            case "POST", ["faults"]:
                self._platform.faults.read(json_body(request))
            case "DELETE", ["faults"]:
                self._platform.faults.reset()
            case "PATCH", ["settings"]:
                self._platform.faults.change(json_body(request))
            case "POST", ["tokens", "expire"]:
                return self._count(grants.expire, request)
            case "POST", ["grants", "revoke"]:
                return self._count(grants.end_all, request)
            case "GET", ["deliveries"]:
                return json_answer(200, {"deliveries": self._deliveries()})
            case method, ["items", *name]:
                return self._items(method, name, request)
            case _:
                raise missing("endpoint")
        return json_answer(200, self._platform.faults.shown())

    def _overview(self) -> dict[str, Any]:
        state = self._platform.state
        return {
            **self._platform.faults.shown(),
            "people": [dict(p) for p in state.rows("SELECT * FROM people ORDER BY handle")],
            "grants": [dict(g) for g in state.rows("SELECT * FROM grants WHERE ended = 0 ORDER BY made_at")],
            "webhooks": [dict(w) for w in state.rows("SELECT id, grant_id, url, events FROM webhooks")],
        }

    def _deliveries(self) -> list[Row]:
        return self._platform.state.rows(
            "SELECT id, webhook_id, event, attempts, due, state FROM deliveries ORDER BY n DESC LIMIT 100"
        )

    def _count(self, act: Callable[[Platform, str | None], int], request: Request) -> Response:
        person = json_body(request).get("person")
        owner = None if person is None else self._owner(person)
        with self._platform.state.transaction():
            return json_answer(200, {"count": act(self._platform, owner)})

    def _owner(self, handle: object) -> str:
        row = self._platform.state.row("SELECT id FROM people WHERE handle = ?", [str(handle)])
        if row is None:
            raise invalid("person must be ada or ben")
        return str(row["id"])

    # A colleague at the platform

    def _items(self, method: str, name: list[str], request: Request) -> Response:
        platform, state = self._platform, self._platform.state
        if method == "GET" and not name:
            owner = self._owner(read_pairs(request.query).get("person", "ada"))
            rows = state.rows("SELECT * FROM items WHERE owner = ? AND deleted = 0 ORDER BY n", [owner])
            return json_answer(200, {"items": [items.shown(row) for row in rows]})
        body = json_body(request) if method in {"POST", "PATCH"} else {}
        if method == "POST" and name == ["many"]:
            return self._seed(body)
        if method == "POST" and not name:
            owner, draft = self._owner(body.get("person", "ada")), items.read_draft(body, creating=True)
            with state.transaction():
                return json_answer(201, items.shown(items.create(platform, owner, draft)))
        if len(name) == 1 and method in {"PATCH", "DELETE"}:
            with state.transaction():
                return self._change(method, name[0], body)
        raise missing("endpoint")

    def _change(self, method: str, item: str, body: Mapping[str, Any]) -> Response:
        row = self._platform.state.row("SELECT owner FROM items WHERE id = ?", [item])
        if row is None:
            raise missing("item")
        if method == "DELETE":
            items.delete(self._platform, row["owner"], item)
            return Response(204)
        draft = items.read_draft(body, creating=False)
        return json_answer(200, items.shown(items.update(self._platform, row["owner"], item, draft)))

    def _seed(self, body: Mapping[str, Any]) -> Response:
        """Make many items at once, for long listings."""
        owner, count = self._owner(body.get("person", "ada")), body.get("count")
        if not isinstance(count, int) or not 1 <= count <= MOST_SEEDED:
            raise invalid(f"count must be between 1 and {MOST_SEEDED}")
        with self._platform.state.transaction():
            for number in range(1, count + 1):
                status = items.STATUSES[number % 3]
                items.create(self._platform, owner, {"title": f"Sample {number:06}", "status": status})
        return json_answer(201, {"count": count})

    # Pages for people

    def _desk(self, request: Request) -> Response:
        if request.method == "GET":
            return self._show_desk(read_pairs(request.query).get("who", "ada"), request.query.endswith("&done=1"))
        if request.method != "POST":
            raise PlatformError(405, "method_not_allowed", "Method not allowed")
        form = read_pairs(request.body.decode("latin-1"))
        who = form.get("who", "ada")
        try:
            self._act(form, self._owner(who))
        except PlatformError as error:
            words = said("{reason}. Go back and try again.", reason=REASONS.get(error.words, error.words))
            return pages.notice(said("That was not changed"), words, status=error.status)
        return Response(
            303, (("Location", f"/{self._token}/desk?who={quote(who)}&done=1"), ("Cache-Control", "no-store"))
        )

    def _show_desk(self, who: str, done: bool) -> Response:
        owner, state = self._owner(who), self._platform.state
        people = state.rows("SELECT * FROM people ORDER BY handle")
        rows = state.rows("SELECT * FROM items WHERE owner = ? AND deleted = 0 ORDER BY n DESC", [owner])
        return pages.desk(people, who, rows, f"/{self._token}/desk", done=done)

    def _act(self, form: Mapping[str, str], owner: str) -> None:
        platform, item, verb = self._platform, form.get("id", ""), form.get("do", "")
        if verb in get_args(Switch):
            self._switch(verb, owner)
            return
        draft = {name: form[name] for name in ("title", "status") if name in form}
        with platform.state.transaction():
            if verb == "add":
                items.create(platform, owner, items.read_draft({"status": "active", **draft}, creating=True))
            elif verb == "save":
                items.update(platform, owner, item, items.read_draft(draft, creating=False))
            elif verb == "delete":
                items.delete(platform, owner, item)
            else:
                raise invalid("Nothing was chosen")

    def _switch(self, verb: str, owner: str) -> None:
        faults = self._platform.faults
        with self._platform.state.transaction():
            if verb == "expire":
                grants.expire(self._platform, owner)
            elif verb == "revoke":
                grants.end_all(self._platform, owner)
        if verb == "well":
            faults.reset()
        elif verb == "busy":
            faults.add("rate-limited", retry_after=10.0)
        elif verb == "broken":
            faults.add("server-error", status=503, count=3)
        elif verb == "slow":
            faults.add("slow", seconds=5.0, count=5)
        elif verb == "cut":
            faults.add("cut-after")
        elif verb == "lose":
            faults.add("lose-webhook")
        elif verb == "double":
            faults.add("double-webhook")
