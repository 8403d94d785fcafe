"""The trigger inboxes of the pretend Zapier, as strict as the kit's source lets one tell."""

from datetime import timedelta
from uuid import UUID

from tests.providers.zapier.refusals import Refused, no, only

INBOX = "trigger-inbox/api/v1/inboxes"
MOST_LEASES = 3


class Inboxes:
    """Inboxes by id, each with its messages and leases. `broken` are apps that take no subscription."""

    def __init__(self, remote):
        self.remote, self.inboxes, self.broken = remote, {}, set()
        self.messages, self.leases = {}, {}
        one = f"{INBOX}/([^/]+)"
        self.routes = (
            (f"GET {INBOX}", self.list),
            (f"PUT {INBOX}", self.ensure),
            (f"GET {one}", lambda _, id_: self.inbox(id_)),
            (f"DELETE {one}", self.delete),
            (f"POST {one}/(pause|resume)", self.switch),
            (f"POST {one}/messages/lease", self.lease),
            (f"POST {one}/messages/ack", self.acknowledge),
        )

    # What tests do to it

    def add(self, key, app="RSSCLIAPI@1.2.0", action="new_item", *, connection=None, inputs=None):
        id_ = str(UUID(int=next(self.remote.numbers)))
        self.inboxes[id_] = {
            "id": id_,
            "created_at": self.remote.now(),
            "key": key,
            "name": key,
            "status": "active",
            "paused_reason": None,
            "notification_url": None,
            "subscription": {
                "app_key": app,
                "action_key": action,
                "inputs": inputs or {},
                "connection_id": connection,
            },
        }
        self.messages[id_] = []
        return self.inboxes[id_]

    def put(self, inbox, payload, *, doubt=False):
        """Let something happen in the app."""
        message = {
            "id": str(UUID(int=next(self.remote.numbers))),
            "created_at": self.remote.now(),
            "status": "available",
            "message_attributes": {"lease_count": 0, "error_message": None, "possible_duplicate_data": doubt},
            "payload": payload,
        }
        self.messages[inbox["id"]].append(message)
        return message

    # The server

    def inbox(self, id_):
        if id_ not in self.inboxes:
            raise no(404, "not_found", "Trigger inbox not found.")
        return self.inboxes[id_]

    def list(self, request):
        query = self.remote.query_of(request, "limit", "offset", "status", "key")
        page, on = self.remote.slice_(list(self.inboxes.values()), query["limit"], query.get("offset", "at-0"), 100)
        link = f"https://sdkapi.zapier.com/api/v1/inboxes?limit={query['limit']}&offset={on}" if on else None
        return {"count": len(self.inboxes), "next": link, "previous": None, "results": page}

    def ensure(self, request):
        body = self.remote.read(request, "key", "subscription", "notification_url")
        about = body.get("subscription", {})
        only(about, "app_key", "action_key", "inputs", "connection_id")
        if not isinstance(body.get("key"), str) or not 1 <= len(body["key"]) <= 100:
            raise no(400, "invalid", "key holds 1 to 100 characters.", source={"pointer": "/key"})
        if not about.get("app_key") or not about.get("action_key") or "@" not in about["app_key"]:
            raise no(400, "invalid", "There is no such app.", source={"pointer": "/subscription/app_key"})
        found = next((each for each in self.inboxes.values() if each["key"] == body["key"]), None)
        if found is not None and found["subscription"] != about:
            raise no(409, "conflict", "An inbox with this key exists with a different subscription.")
        made = found or self.add(
            body["key"],
            about["app_key"],
            about["action_key"],
            connection=about["connection_id"],
            inputs=about["inputs"],
        )
        if about["app_key"] in self.broken:
            made |= {"status": "initialization_failure"}
        return made

    def delete(self, request, id_):
        found = self.inbox(id_)
        if found["status"] == "deleting":
            raise no(404, "not_found", "Trigger inbox not found.")
        return found.update(status="deleting", key=None, name=None) or found

    def switch(self, request, id_, verb):
        found = self.inbox(id_)
        if found["status"] == "deleting":
            raise no(404, "not_found", "Trigger inbox not found.")
        if request.body:
            raise no(400, "invalid", "No body is expected.")
        pauses = verb == "pause"
        return found.update(status="paused" if pauses else "active", paused_reason="user" if pauses else None) or found

    def lease(self, request, id_):
        body, found = self.remote.read(request, "lease_limit", "lease_seconds"), self.inbox(id_)
        if not 1 <= body["lease_limit"] <= 100 or not 1 <= body["lease_seconds"] <= 3600:
            raise no(400, "invalid", "lease_limit or lease_seconds is out of range.")
        self.end_leases()
        free = [each for each in self.messages[id_] if each["status"] == "available"][: body["lease_limit"]]
        attributes = {name: found[name] for name in ("status", "paused_reason")}
        if not free and found["status"] == "paused":
            raise Refused(409, {"detail": "Inbox is paused and fully drained", "inbox_attributes": attributes})
        if not free:
            return {"lease_id": None, "leased_until": None, "results": [], "inbox_attributes": attributes}
        lease = str(UUID(int=next(self.remote.numbers)))
        until = self.remote.clock.now() + timedelta(seconds=body["lease_seconds"])
        self.leases[lease] = (id_, until, [each["id"] for each in free])
        for each in free:
            each["status"] = "leased"
            each["message_attributes"]["lease_count"] += 1
        shown = [{**each, "payload": each["payload"]} for each in free]
        return {
            "lease_id": lease,
            "leased_until": until.isoformat(),
            "results": shown,
            "inbox_attributes": attributes,
        }

    def end_leases(self):
        """Put back what was lent and not acknowledged in time; too often is once too many."""
        for lease, (id_, until, ids) in list(self.leases.items()):
            if self.remote.clock.now() < until:
                continue
            del self.leases[lease]
            for each in self.messages[id_]:
                if each["id"] in ids:
                    often = each["message_attributes"]["lease_count"] >= MOST_LEASES
                    each["status"] = "quarantined" if often else "available"

    def acknowledge(self, request, id_):
        body = self.remote.read(request, "lease_id", "message_ids")
        self.end_leases()
        if body["lease_id"] not in self.leases:
            raise no(409, "conflict", "This lease is over.")
        _, _, ids = self.leases.pop(body["lease_id"])
        acked = [each for each in self.messages[self.inbox(id_)["id"]] if each["id"] in ids]
        self.messages[id_] = [each for each in self.messages[id_] if each["id"] not in ids]
        results = [{**self.remote.without(each, "payload"), "status": "acked"} for each in acked]
        return {"acked_id": body["lease_id"], "results": results}
