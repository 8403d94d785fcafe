"""Google's push channels, pretended: made at a calendar, told over real sockets, stopped; never listed or prolonged."""

import httpx

from tests.providers.google.calendar_fake import PretendCalendar
from tests.providers.google.fake import GoogleRemote
from tests.providers.google.wire_fake import not_found, refused

FIELDS = {"id": str, "type": str, "address": str, "token": str, "expiration": int}


class ChannelCalendar(PretendCalendar):
    """`most` is how many seconds a channel lasts at most, whatever was asked for."""

    def __init__(self, remote):
        super().__init__(remote)
        self.channels, self.made, self.most = {}, 0, 7 * 86_400

    def answer(self, asked):
        match asked.method, asked.steps:
            case "POST", ("calendars", own, "events", "watch"):
                self.calendar(own)
                return self._watch(own, asked.draft(**FIELDS))
            case "POST", ("channels", "stop"):
                said = asked.draft(id=str, resourceId=str)
                if self.channels.pop((said["id"], said["resourceId"]), None) is None:
                    raise not_found("Channel not found for project")
                return None
        return super().answer(asked)

    def _watch(self, own, said):
        if said["type"] != "web_hook" or len(said["id"]) > 64 or not said["token"]:
            raise refused(400, "invalid", "Invalid Value")
        if any(channel == said["id"] for channel, _ in self.channels):
            raise refused(400, "channelIdNotUnique", "Channel id not unique")
        self.made += 1
        latest = round((self.remote.clock.now().timestamp() + self.most) * 1000)
        ends = min(said["expiration"], latest)
        self.channels[said["id"], f"r{self.made}"] = {**said, "calendar": own, "ends": ends, "number": 0}
        return {"kind": "api#channel", "id": said["id"], "resourceId": f"r{self.made}", "expiration": str(ends)}


class ChannelRemote(GoogleRemote):
    """Tells by `tell`, over every channel there is."""

    def __init__(self, folder):
        super().__init__(folder)
        self.calendar = ChannelCalendar(self)

    async def tell(self, state="exists"):
        """Send one notification over each channel. Return the statuses."""
        statuses = []
        async with httpx.AsyncClient(trust_env=False) as client:
            for (channel, resource), held in self.calendar.channels.items():
                held["number"] += 1
                named = {"channel-id": channel, "channel-token": held["token"], "message-number": str(held["number"])}
                named |= {"resource-id": resource, "resource-state": state}
                headers = {f"x-goog-{name}": value for name, value in named.items()}
                statuses.append((await client.post(held["address"], headers=headers)).status_code)
        return statuses
