"""Deliveries: what is handed to a Zap through its catch hook. There is no reading back.

A hook answers "success" whatever becomes of it, so a delivery that was sent stands in the table as handed over and no
more. Nothing there can be listed: the rows are all there is to know, and a listing must never take one away.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from pydantic import ValidationError

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.clock import stamp
from connector_app.model.failure import Failure, FailureError, Rejected, Trace, trace_of
from connector_app.model.item import Item, Page, Snapshot
from connector_app.model.reading import answered_at
from connector_app.providers.zapier.kinds import DELIVERY, SENT
from connector_app.providers.zapier.lines import read_lines
from connector_app.providers.zapier.wire import HandedWire

T = TypeVar("T")
SOURCE = "connector-manager"
REFUSED = frozenset({"error", "failed", "failure"})
NO_CHANGE = said("A delivery cannot be changed or taken back.")


def list_deliveries() -> Call[Page]:
    """Bring nothing, and take nothing away: a listing that is not complete leaves what it does not name."""
    return _knock(Page((), complete=False), "list deliveries")


def read_delivery(item: Item) -> Call[Snapshot]:
    """Return what was sent: that is all there is to know of it."""
    shown = Snapshot(
        DELIVERY.id,
        item.remote_id,
        item.title,
        item.status,
        dict(item.fields),
        url=item.url,
        created_at=item.created_at,
        updated_at=item.updated_at,
    )
    return _knock(shown, "read delivery")


def send(values: Mapping[str, Any], key: str) -> Call[Snapshot]:
    """Hand a delivery to Zapier, as one object: of a list Zapier would make a run each.

    `key` becomes its `event_id`. Zapier knows no keys, so what may have arrived is not sent again by itself.
    """
    body: dict[str, Any] = {"event_id": key, "event": values.get("title", ""), "source": SOURCE}
    if values.get("message"):
        body["message"] = values["message"]
    if values.get("data"):
        body["data"] = read_lines(str(values["data"]))

    def decode(reply: Reply) -> Snapshot:
        receipt, when = handed_over(reply), answered_at(reply)
        at = stamp(when) if when else ""
        return Snapshot(
            DELIVERY.id,
            remote_id=key,
            title=str(values.get("title", "")),
            status=SENT,
            fields={"message": values.get("message", ""), "data": values.get("data", ""), "receipt": receipt},
            created_at=at,
            updated_at=at,
        )

    return Call(
        "POST",
        "",
        decode,
        endpoint="hook",
        json=body,
        idempotent=False,
        lane="hook",
        purpose="send to the hook",
        signed_in=False,
    )


def change_delivery() -> Call[Any]:
    """Return a call that changes nothing and is refused: what was handed over is out of our hands."""

    def decode(reply: Reply) -> Any:
        raise FailureError(Rejected(NO_CHANGE, trace=Trace(status=reply.status)))

    return _knock(None, "read delivery", decode)


def handed_over(reply: Reply) -> str:
    """Return Zapier's number for what it took, "" where it names none: a silent hook answers nothing at all.

    Raises FailureError(Rejected) where it says itself that it did not take it.
    """
    try:
        answer = HandedWire.model_validate(reply.json)
    except ValidationError:
        return ""
    if isinstance(answer.status, str) and answer.status.lower() in REFUSED:
        trace = Trace(status=reply.status, code=answer.status[:80])
        raise FailureError(Rejected(said("Zapier did not take this delivery."), trace=trace))
    return next((each[:200] for each in (answer.request_id, answer.id) if isinstance(each, str)), "")


def _knock(value: T, purpose: str, decode: Callable[[Reply], T] | None = None) -> Call[T]:
    """Return a harmless question that shows whether Zapier is there, whose answer is not looked at.

    Asking the hook itself would start its Zap. Zapier's interface for programs refuses whoever brings no key: that is
    an answer, too.
    """

    def otherwise(failure: Failure) -> T | None:
        status = trace_of(failure).status
        if status is None or status == 429 or status >= 500:
            return None
        return decode(Reply(status, {})) if decode else value

    return Call(
        "GET",
        "",
        decode or (lambda _: value),
        endpoint="userinfo",
        purpose=purpose,
        signed_in=False,
        otherwise=otherwise,
    )
