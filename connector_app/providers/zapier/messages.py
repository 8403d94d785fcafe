"""Fetching what trigger inboxes took in.

Messages are lent, not given: a lease is theirs who asked for a while, and what is not acknowledged comes again. So a
listing asks for the inboxes, takes what is there of each, and acknowledges it with its next request only: by then the
rows and this place are written. A place is `{"left": inboxes still to ask, "more": where the list of them goes on}`,
and while a lease is held its `lease`; `taken` keeps two places in one inbox apart. Zapier gives at least once what it
gives: a message is known by its id.
"""

from typing import Any

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.failure import Conflict, Failure, FailureError, Forbidden, NotFound, Rejected
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.places import LOST, cursor_of, state_of
from connector_app.model.reading import read
from connector_app.providers.zapier import inboxes
from connector_app.providers.zapier.kinds import MESSAGE, RECEIVED
from connector_app.providers.zapier.tables import place_in
from connector_app.providers.zapier.told import told
from connector_app.providers.zapier.wire import InboxesWire, LeaseWire, MessageWire, ProfileWire

LEASE_SIZE = 100
"""The most that is lent at once."""

LEASE_SECONDS = 300
"""How long it is ours: long enough for writing it down, also on a slow disk."""


def list_messages(cursor: Cursor | None) -> Call[Page]:
    """Ask which inboxes there are, then take from each and acknowledge; what was taken before stays.

    Only from those that were made here: what others wait for is theirs.
    """
    state = state_of(cursor)
    left, more = state.get("left", []), state.get("more", "")
    lease, taken = state.get("lease", ""), state.get("taken", 0)
    are_words = all(isinstance(each, str) for each in (more, lease, *(left if isinstance(left, list) else [None])))
    if not are_words or not isinstance(taken, int):
        raise FailureError(LOST)
    if not left:
        return _which(more)
    return _acknowledge(left, more, lease, taken) if lease else _take(left, more, taken)


def _which(more: str) -> Call[Page]:
    query = {"limit": str(inboxes.PAGE_SIZE)} | ({"offset": more} if more else {})

    def decode(reply: Reply) -> Page:
        found = read(InboxesWire, reply, "list of inboxes")
        left = [each.id for each in found.results if each.status != inboxes.DELETING and inboxes.is_ours(each)]
        return _page(left, place_in(found.next or ""))

    return Call("GET", inboxes.INBOXES, decode, query=query, purpose="list inboxes")


def _take(left: list[str], more: str, taken: int) -> Call[Page]:
    """Take messages. Which went out on an answer that was lost come again when their time is up."""

    def decode(reply: Reply) -> Page:
        found = read(LeaseWire, reply, "messages")
        shown = tuple(shown_message(left[0], each) for each in found.results)
        if not found.lease_id or not shown:
            return _page(left[1:], more)
        return _page(left, more, shown, lease=found.lease_id, taken=taken + len(shown))

    def otherwise(failure: Failure) -> Page | None:
        """Pass over one that is paused and empty (409), gone, or closed to us."""
        return _page(left[1:], more) if isinstance(failure, Conflict | NotFound | Forbidden) else None

    return Call(
        "POST",
        f"{inboxes.path_of(left[0])}/messages/lease",
        decode,
        json={"lease_limit": LEASE_SIZE, "lease_seconds": LEASE_SECONDS},
        idempotent=False,
        purpose="take messages",
        otherwise=otherwise,
    )


def _acknowledge(left: list[str], more: str, lease: str, taken: int) -> Call[Page]:
    """Say that messages have arrived, and go on in the same inbox. Where that is too late they come again."""
    on = _page(left, more, taken=taken)

    def otherwise(failure: Failure) -> Page | None:
        return on if isinstance(failure, Conflict | NotFound | Rejected) else None

    return Call(
        "POST",
        f"{inboxes.path_of(left[0])}/messages/ack",
        lambda _: on,
        json={"lease_id": lease},
        idempotent=True,
        purpose="acknowledge messages",
        otherwise=otherwise,
    )


def _page(left: list[str], more: str, shown: tuple[Snapshot, ...] = (), **place: Any) -> Page:
    """Return a page that takes nothing away, and where the listing goes on."""
    on = cursor_of({"left": left, "more": more, **place}) if left or more else None
    return Page(shown, next=on, complete=False)


def read_message(item: Item) -> Call[Snapshot]:
    """Return what came: it can be had only once. The account is asked, which shows whether it is still open."""
    shown = Snapshot(
        MESSAGE.id,
        item.remote_id,
        item.title,
        item.status,
        dict(item.fields),
        parent=item.parent,
        created_at=item.created_at,
        updated_at=item.updated_at,
    )

    def decode(reply: Reply) -> Snapshot:
        read(ProfileWire, reply, "profile")
        return shown

    return Call("GET", "", decode, endpoint="userinfo", purpose="read message")


def shown_message(inbox: str, given: MessageWire) -> Snapshot:
    payload = given.payload if isinstance(given.payload, dict) else {"value": given.payload}
    title, fields = told(payload, said("Message from Zapier"))
    doubt = "yes" if given.message_attributes.possible_duplicate_data else ""
    return Snapshot(
        MESSAGE.id,
        given.id,
        title,
        RECEIVED,
        fields={**fields, "inbox": inbox, "doubt": doubt},
        parent=inbox,
        created_at=given.created_at,
        updated_at=given.created_at,
    )
