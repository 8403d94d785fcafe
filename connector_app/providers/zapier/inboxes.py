"""Trigger inboxes, a part of Zapier's trial: what happens in an app is put there until somebody fetches it.

An inbox is known by its name: asking for one that is there brings that one, so that asking twice makes no two.
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.failure import Conflict, Failure, FailureError, NotFound, Problem, Rejected
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.reading import read
from connector_app.providers.zapier.kinds import FAILED, INBOX, OFF, ON, STARTING
from connector_app.providers.zapier.lines import read_lines, write_lines
from connector_app.providers.zapier.tables import place_in
from connector_app.providers.zapier.wire import InboxesWire, InboxWire

PAGE_SIZE = 100
INBOXES = "trigger-inbox/api/v1/inboxes"
DELETING = "deleting"
OURS = "connector-manager/"
"""How the key of an inbox begins that was made here; its name follows."""

TAKEN = said("An inbox of this name listens to something else already")
REASONS: Mapping[str, str] = {
    "user": "",
    "authentication": said("Zapier cannot sign in to the app any more. Mend the connection at Zapier"),
    "authentication_access_revoked": said("The access to the app was withdrawn. Connect it anew at Zapier"),
    "partner_revoked": said("The app ended it"),
    "subscribe_failed": said("The app did not take the subscription"),
    "migrate_failed": said("Zapier could not move it to a newer version of the app"),
    "abandoned": said("Nobody had fetched anything for long"),
    "upstream_failures": said("The app failed too often"),
}
_STATUSES = {"initializing": STARTING, "active": ON, "paused": OFF, "initialization_failure": FAILED}


def list_inboxes(cursor: Cursor | None) -> Call[Page]:
    query = {"limit": str(PAGE_SIZE)} | ({"offset": str(cursor)} if cursor else {})

    def decode(reply: Reply) -> Page:
        found = read(InboxesWire, reply, "list of inboxes")
        on = place_in(found.next or "")
        shown = tuple(shown_inbox(each) for each in found.results if each.status != DELETING)
        return Page(shown, next=Cursor(on) if on else None)

    return Call("GET", INBOXES, decode, query=query, purpose="list inboxes")


def create_inbox(values: Mapping[str, Any]) -> Call[Snapshot]:
    """Ask for an inbox by its name. Where it is there for the same, that is the answer: asking twice makes no two."""
    subscription = {
        "app_key": values.get("app", ""),
        "action_key": values.get("action", ""),
        "inputs": read_lines(str(values.get("inputs") or "")),
        "connection_id": values.get("connection") or None,
    }

    def otherwise(failure: Failure) -> None:
        if isinstance(failure, Conflict):
            raise FailureError(
                Rejected(
                    said("{sentence}.", "a sentence and its full stop", sentence=TAKEN),
                    (Problem("title", TAKEN),),
                    failure.trace,
                )
            )

    return Call(
        "PUT",
        INBOXES,
        _read,
        json={"key": f"{OURS}{values.get('title', '')}", "subscription": subscription},
        idempotent=True,
        purpose="create inbox",
        otherwise=otherwise,
    )


def update_inbox(item: Item, values: Mapping[str, Any]) -> Call[Snapshot]:
    """Pause it or let it go on: nothing else of it can be changed."""
    verb, purpose = ("pause", "pause inbox") if values.get("status") == OFF else ("resume", "resume inbox")
    return Call("POST", f"{path_of(item.remote_id)}/{verb}", _read, idempotent=True, purpose=purpose)


def delete_inbox(item: Item) -> Call[None]:
    return Call("DELETE", path_of(item.remote_id), lambda _: None, purpose="delete inbox")


def read_inbox(item: Item) -> Call[Snapshot]:
    return Call("GET", path_of(item.remote_id), _read, purpose="read inbox")


def path_of(inbox: str) -> str:
    return f"{INBOXES}/{quote(inbox, safe='')}"


def _read(reply: Reply) -> Snapshot:
    """Read an inbox. One that is being deleted counts as gone."""
    given = read(InboxWire, reply, "inbox")
    if given.status == DELETING:
        raise FailureError(NotFound("inbox"))
    return shown_inbox(given)


def is_ours(given: InboxWire) -> bool:
    """Tell whether an inbox was made here, so that what it takes in is for us."""
    return (given.key or "").startswith(OURS)


def shown_inbox(given: InboxWire) -> Snapshot:
    status, about = _STATUSES.get(given.status, OFF), given.subscription
    reason = REASONS.get(given.paused_reason or "", given.paused_reason or "")
    connection = "" if about.connection_id is None else str(about.connection_id)
    return Snapshot(
        INBOX.id,
        given.id,
        (given.key or "").removeprefix(OURS) or f"{about.app_key}, {about.action_key}",
        status,
        fields={
            "app": about.app_key,
            "action": about.action_key,
            "connection": connection,
            "inputs": write_lines(about.inputs),
            "status": OFF if status == OFF else ON,
            "reason": reason[:500],
            "fetched": "here" if is_ours(given) else "elsewhere",
        },
        created_at=given.created_at,
        updated_at=given.created_at,
    )
