"""Microsoft Graph's subscriptions: asked of the address itself before they are made, told of changes, ended in time."""

import json
from datetime import datetime, timedelta

import httpx

from tests.providers.microsoft.entra import answer
from tests.providers.microsoft.fake import MicrosoftRemote, RefusalError

WORD = "Validation: Testing client application reachability + 100 %"
LONGEST = {"/me/events": 10_080, "/me/drive/root": 42_300}
FIELDS = {
    "changeType", "notificationUrl", "lifecycleNotificationUrl", "resource", "expirationDateTime", "clientState",
}  # fmt: skip


class SubscribedRemote(MicrosoftRemote):
    def __init__(self, folder):
        super().__init__(folder)
        self.subscriptions, self.statuses = {}, []

    async def answer(self, request):
        if not request.path.startswith("/v1.0/subscriptions"):
            return await super().answer(request)
        token = (request.header("authorization") or "").removeprefix("Bearer ")
        try:
            if token not in self.entra.accesses:
                raise RefusalError(401, "InvalidAuthenticationToken")
            return await self._subscriptions(request)
        except RefusalError as refused:
            return refused.response

    async def _subscriptions(self, request):
        number = request.path.removeprefix("/v1.0/subscriptions").strip("/")
        if number and number not in self.subscriptions:
            raise RefusalError(404, "ResourceNotFound")
        match request.method:
            case "GET":
                return answer(200, {"value": [{**s, "clientState": None} for s in self.subscriptions.values()]})
            case "POST":
                return await self._subscribe(json.loads(request.body))
            case "PATCH":
                self.subscriptions[number]["expirationDateTime"] = self._end(
                    self.subscriptions[number]["resource"], json.loads(request.body)["expirationDateTime"]
                )
                return answer(200, self.subscriptions[number])
            case _:
                del self.subscriptions[number]
                return answer(204, None)

    def _end(self, resource, said):
        longest = timedelta(minutes=LONGEST.get(resource, 4_230))
        if not timedelta() < datetime.fromisoformat(said) - self.clock.now() <= longest:
            raise RefusalError(400, "ExtensionError", "Subscription expiration can only be so long in the future.")
        return said

    async def _subscribe(self, said):
        if said.keys() != FIELDS or not said["clientState"]:
            raise RefusalError(400, "InvalidRequest")
        if said["resource"] == "/me/drive/root" and said["changeType"] != "updated":
            raise RefusalError(400, "InvalidRequest", "Only 'updated' is supported.")
        made = {"id": f"sub-{len(self.subscriptions) + 1}", **said}
        self._end(said["resource"], said["expirationDateTime"])
        for url in (said["notificationUrl"], said["lifecycleNotificationUrl"]):
            async with httpx.AsyncClient(trust_env=False) as client:
                heard = await client.post(url, params={"validationToken": WORD})
            plain = heard.headers["content-type"].startswith("text/plain")
            if heard.status_code != 200 or not plain or heard.text != WORD:
                raise RefusalError(400, "ValidationError", "Subscription validation request failed.")
        self.subscriptions[made["id"]] = made
        return answer(201, {**made, "clientState": None})

    async def tell(self, number, **more):
        """Send one notification, of a change or of the subscription's own life. Return the status."""
        held = self.subscriptions[number]
        said = {
            "subscriptionId": number,
            "clientState": held["clientState"],
            "resource": held["resource"].removeprefix("/"),
            "subscriptionExpirationDateTime": held["expirationDateTime"],
            **more,
        }
        async with httpx.AsyncClient(trust_env=False) as client:
            return (await client.post(held["notificationUrl"], json={"value": [said]})).status_code
