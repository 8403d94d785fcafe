"""How far a listing has come: first whose account it is, then page by page, for messages channel by channel."""

from dataclasses import asdict, dataclass, field
from typing import Any

from pydantic import TypeAdapter, ValidationError

from connector_app.model.call import Call, Reply
from connector_app.model.failure import FailureError
from connector_app.model.item import Cursor, Page
from connector_app.model.places import LOST, cursor_of, state_of
from connector_app.model.reading import read
from connector_app.providers.slack import calls
from connector_app.providers.slack.wire import WhoWire

PUBLIC, PRIVATE = "public_channel", "private_channel"


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a listing.

    `home` is the workspace's address, `team` its id where a key is for a whole organisation, `types` the channels that
    may be seen. `page` is Slack's own cursor. The rest is for messages: `walking` while the channels to read are still
    being found, `queue` those left, the one being read first; `read` counts its messages so far, `missing` are those
    known of it that were not met again. `seen` holds the newest messages of each channel read.
    """

    home: str = ""
    team: str = ""
    types: str = ""
    page: str = ""
    walking: bool = True
    queue: tuple[str, ...] = ()
    read: int = 0
    missing: tuple[str, ...] = ()
    seen: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, cursor: Cursor | None) -> "Place":
        """Return the place that a cursor means. Raises FailureError(Rejected) for what is none of ours."""
        try:
            return _SHAPE.validate_python(state_of(cursor))
        except ValidationError:
            raise FailureError(LOST) from None

    @property
    def cursor(self) -> Cursor:
        """Return the place as a cursor, without what it has nothing to say of."""
        blank: dict[str, Any] = asdict(Place())
        return cursor_of({name: value for name, value in asdict(self).items() if value != blank[name]})

    def link(self, channel: str) -> str:
        """Return the address of a channel for people."""
        return f"{self.home}/archives/{channel}"


_SHAPE = TypeAdapter(Place)


def begin(purpose: str) -> Call[Page]:
    """Return the first request of a listing: where this account is at home, and which channels it may see.

    It brings no items. A key of a whole organisation must name its workspace in every listing.
    """

    def decode(reply: Reply) -> Page:
        who = read(WhoWire, reply, "account")
        team = (who.team_id or "") if who.is_enterprise_install else ""
        place = Place(home=who.url.rstrip("/"), team=team, types=_types(reply))
        return Page((), next=place.cursor)

    return calls.who(decode, purpose=purpose)


def _types(reply: Reply) -> str:
    """Return which channels to ask for: Slack refuses a listing that names more than was granted."""
    granted = granted_in(reply)
    types = [kind for kind, scope in ((PUBLIC, "channels:read"), (PRIVATE, "groups:read")) if scope in granted]
    return ",".join(types or (PUBLIC, PRIVATE))


def granted_in(reply: Reply) -> tuple[str, ...]:
    """Return the permissions that an answer says were granted; none where it does not say."""
    return tuple(part.strip() for part in reply.headers.get("x-oauth-scopes", "").split(",") if part.strip())
