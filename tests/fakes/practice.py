"""The practice platform in this process: its real code and database behind the port for calls, no socket between."""

import asyncio
import json
import os
from contextlib import suppress
from dataclasses import replace
from urllib.parse import urlencode

from connector_app.adapters.message import Request
from connector_app.model.call import Reply
from connector_app.model.failure import FailureError, Offline, Trace
from connector_app.practice import api, items
from connector_app.practice.answers import PlatformError
from connector_app.practice.platform import Platform
from connector_app.practice.state import State
from connector_app.providers import practice


class _Unkeyed:
    """The same verbs at a platform that knows no idempotency keys."""

    def __getattr__(self, name):
        return getattr(practice.PROVIDER.items, name)

    def create_item(self, kind, values, key):
        call = practice.PROVIDER.items.create_item(kind, values, key)
        return replace(call, idempotent=False, headers={})


UNKEYED = replace(
    practice.PROVIDER, kinds=tuple(replace(kind, key_seconds=0.0) for kind in practice.KINDS), items=_Unkeyed()
)


class PracticeInside:
    """Answers `make` with what the platform answers.

    Put words into `troubles`, one for each of the next calls: "fine", "cut-before", "cut-after" (done, no answer),
    "500", "503", "429", "wrong-shape", "die-before" and "die-after" (the caller's task ends there). `offline` lasts.
    """

    def __init__(self, folder, clock, provider=practice.PROVIDER):
        folder.mkdir(exist_ok=True)
        self.provider, self.clock = provider, clock
        self.state = State(folder / "platform.db")
        self.state.seed(clock.now())
        self.platform = Platform("http://127.0.0.1:1", self.state, clock, os.urandom)
        self.platform.faults.settings.rate_limits = False
        self.platform.faults.settings.access_seconds = 365 * 86400  # nobody refreshes here, and clocks are wound far
        with self.state.transaction():
            from connector_app.practice import grants  # noqa: PLC0415

            grant = grants.make(self.platform, "connector-manager-practice", "user_ada", "read:user,write:data")
            self.token = grants.issue(self.platform, grant, "read:user,write:data")["access_token"]
            self.state.do("DELETE FROM items")
        self.troubles = []
        self.offline = False
        self.sent = []
        self.under_way = set()

    def close(self):
        self.state.close()

    def there(self):
        """Return what the platform holds, by its own id."""
        rows = self.state.rows("SELECT * FROM items WHERE deleted = 0 ORDER BY n")
        return {row["id"]: items.shown(row) for row in rows}

    def change(self, item, **values):
        """Change an item at the platform, as somebody else would."""
        with self.state.transaction():
            items.update(self.platform, "user_ada", item, items.read_draft(values, creating=False))

    def add(self, title, **values):
        with self.state.transaction():
            draft = items.read_draft({"title": title, "status": "active", **values}, creating=True)
            return items.create(self.platform, "user_ada", draft)["id"]

    def remove(self, item):
        with self.state.transaction():
            items.delete(self.platform, "user_ada", item)

    async def make(self, connection, call, *, request_id="", urgent=False):
        trouble = self.troubles.pop(0) if self.troubles else "fine"
        await asyncio.sleep(0)
        if self.offline:
            raise FailureError(Offline("127.0.0.1"))
        self.sent.append((call.purpose, request_id))
        assert request_id not in self.under_way, "one change is being sent twice at once"
        self.under_way.add(request_id)
        try:
            return await self._answer(call, request_id, trouble)
        finally:
            self.under_way.discard(request_id)
            self.under_way.discard("")

    async def _answer(self, call, request_id, trouble):
        if trouble == "die-before":
            raise asyncio.CancelledError
        if trouble == "cut-before":
            raise FailureError(Offline("127.0.0.1", Trace(code="unanswered")))
        if trouble in {"500", "503", "429"}:
            reply = Reply(int(trouble), {}, {"error": "trouble", "retry_after": 3})
        else:
            reply = self._reply(call, request_id)
        await asyncio.sleep(0)
        if trouble == "die-after":
            raise asyncio.CancelledError
        if trouble == "cut-after":
            raise FailureError(Offline("127.0.0.1", Trace(code="unanswered")))
        if trouble == "wrong-shape":
            reply = Reply(200, {}, {"result": None})
        failure = self.provider.classify(reply, self.clock.now())
        if failure:
            raise FailureError(failure)
        return call.decode(reply)

    def _reply(self, call, request_id):
        path = "/v2/" + call.path
        headers = {
            "authorization": f"Bearer {self.token}",
            "content-type": "application/json",
            "user-agent": "test",
            "x-request-id": request_id or "r",
            **call.headers,
        }
        body = json.dumps(call.json).encode() if call.json is not None else b""
        given = tuple((name.encode(), value.encode()) for name, value in headers.items())
        query = urlencode(call.query)
        request = Request(call.method, f"{path}?{query}", path, query, given, body, "127.0.0.1")
        try:
            response = api.answer(self.platform, request)
        except PlatformError as error:
            response = error.response()
        parsed = None
        with suppress(ValueError):
            parsed = json.loads(response.body)
        return Reply(response.status, {name.lower(): value for name, value in response.headers}, parsed, response.body)
