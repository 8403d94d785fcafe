"""GitHub's hooks: made at a repository, delivered and signed over real sockets, kept where nobody took them."""

import hashlib
import hmac
import json

import httpx

from tests.providers.github.fake import GitHubRemote, RefusedError, person


class HookedRemote(GitHubRemote):
    """Delivers by `tell`. What fails stays in the list of deliveries until it is asked for again."""

    def __init__(self, folder=None):
        super().__init__(folder)
        self.hooks, self.attempts, self.pending = {}, [], []

    async def answer(self, request):
        response = await super().answer(request)
        while self.pending:
            await self._attempt(*self.pending.pop(0))
        return response

    def _in_repository(self, request, method, repository, rest, key):
        match method, rest:
            case "POST", ["hooks"]:
                self._needs(key, "repo", "write:repo_hook")
                return self._json(201, self._make(repository, json.loads(request.body)))
            case "GET", ["hooks"]:
                return self._json(200, [shown for of, shown, _ in self.hooks.values() if of is repository])
            case "DELETE", ["hooks", number]:
                if self.hooks.pop(int(number), None) is None:
                    raise RefusedError(404, "Not Found")
                return self._json(204, None)
            case "GET", ["hooks", number, "deliveries"]:
                return self._json(200, [a for a in reversed(self.attempts) if a["hook"] == int(number)])
            case "POST", ["hooks", number, "deliveries", attempt, "attempts"]:
                before = next(a for a in self.attempts if str(a["id"]) == attempt)
                self.pending.append((int(number), before["event"], before["raw"], before["guid"]))
                return self._json(202, {})
            case _:
                return super()._in_repository(request, method, repository, rest, key)

    def _make(self, repository, wanted):
        config = wanted["config"]
        if wanted["name"] != "web" or config["content_type"] != "json" or config["insecure_ssl"] != "0":
            raise RefusedError(422, "Validation Failed", [{"resource": "Hook", "code": "custom"}])
        if any(shown["config"]["url"] == config["url"] for _, shown, _ in self.hooks.values()):
            raise RefusedError(422, "Validation Failed", [{"resource": "Hook", "code": "already_exists"}])
        number = 109_948_940 + len(self.hooks)
        shown = {"id": number, "active": True, "events": wanted["events"], "config": config | {"secret": "********"}}
        self.hooks[number] = (repository, shown, config["secret"])
        self.pending.append((number, "ping", json.dumps({"zen": "Keep it.", "hook_id": number}), "ping-1"))
        return shown

    async def tell(self, repository, issue, action, guid):
        """Deliver what happened to an issue, once; as GitHub does, nothing is tried again by itself."""
        for number, (of, _, _) in list(self.hooks.items()):
            if of is repository:
                shown = self._issue(repository, issue, whole=False)
                said = {"action": action, "issue": shown, "repository": self._repository(repository)}
                await self._attempt(number, "issues", json.dumps(said | {"sender": person("octocat")}), guid)

    async def _attempt(self, number, event, raw, guid):
        _, shown, secret = self.hooks[number]
        signature = hmac.new(secret.encode(), raw.encode(), hashlib.sha256).hexdigest()
        named = {
            "content-type": "application/json",
            "x-github-event": event,
            "x-github-delivery": guid,
            "x-hub-signature-256": f"sha256={signature}",
        }
        try:
            async with httpx.AsyncClient(trust_env=False) as client:
                status = (await client.post(shown["config"]["url"], content=raw, headers=named)).status_code
        except httpx.HTTPError:
            status = 502
        one = {"id": len(self.attempts) + 1, "guid": guid, "delivered_at": self.stamp(), "status_code": status}
        self.attempts.append(one | {"event": event, "hook": number, "raw": raw})
