"""What a detailed log of an account holds of one request: enough to find a fault, and nothing that anybody wrote."""

import re
from dataclasses import dataclass

_ALL = (
    "api app applications archives auth blocks calendar calendarList calendarView calendars changes channels children"
    " comments data_sources databases delta deliveries devicecode documents drive events fields files graph guilds"
    " hooks inboxes issues items labels lease lists login me members messages oauth oauth2 pages permissions query"
    " records repos repositories revoke root search services startPageToken stop subscriptions tables tasks threads"
    " todo token trigger trigger-inbox trigger-inboxes user userinfo users watch watches webhooks workflows zaps"
)
WORDS = frozenset(_ALL.split())
"""What the platforms call the parts of their addresses: a path shows these, and nothing that could be a name."""

_VERSION = re.compile(r"v\d{1,2}(\.\d{1,2})?")
_METHOD = re.compile(
    r"(apps\.connections|auth|chat|conversations|oauth\.v2(\.user)?|users|users\.conversations)(\.[a-zA-Z]{3,12})?"
)
"""What Slack calls what it is asked for; it stands directly after “api”."""

GAP = "{…}"


@dataclass(frozen=True, slots=True)
class Heard:
    """One request. `status` is 0 where nothing came back, `failure` "" where all was well; `seconds` it took."""

    method: str
    path: str
    status: int
    failure: str
    seconds: float
    request_id: str

    def line(self, at: str) -> str:
        """Return it as one line of a log."""
        came = f"{self.status or '---'}{self.failure and ' '}{self.failure}"
        return f"{at}  {self.method} {self.path}  {came}  {self.seconds:.3f} s  {self.request_id}"


def template(path: str) -> str:
    """Return a path with all that may name a thing or a person taken out of it, and without its query."""
    before, shown = "", []
    for part in path.partition("?")[0].partition("#")[0].split("/"):
        is_known = (
            not part or part in WORDS or _VERSION.fullmatch(part) or (before == "api" and _METHOD.fullmatch(part))
        )
        shown.append(part if is_known else GAP)
        before = part
    return "/".join(shown)
