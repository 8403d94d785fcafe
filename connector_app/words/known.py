"""How an entry of the history is known: done here, told by a signed delivery, read afterwards."""

from collections.abc import Mapping
from typing import Any

from connector_app.language import said
from connector_app.model.audit import DAMAGED, AuditEntry

DONE, SIGNED, SOCKET = said("done here"), said("signed delivery"), said("live connection")
READ, ANSWERED, CLAIMED = said("read afterwards"), said("the platform’s answer"), said("an unsigned claim")
_BY = {"signed": SIGNED, "socket": SOCKET, "read": READ}
_READINGS = frozenset({"sync.completed", "gap.caught-up"})
_ANSWERS = frozenset({"api", "token", "connection", "rate"})


def known(entry: AuditEntry) -> str:
    """Return how it is known, in few words; "" of an entry that was damaged."""
    details: Mapping[str, Any] = entry.details or {}
    if entry.action == DAMAGED:
        return ""
    if entry.action in _READINGS or details.get("found") == "listing":
        return READ
    if entry.action in {"webhook.rejected", "webhook.offered"}:
        return CLAIMED
    if entry.actor == "platform":
        return _BY.get(str(details.get("by")), said("a delivery"))
    if entry.actor == "program" and entry.action.partition(".")[0] in _ANSWERS and _is_answered(entry, details):
        return ANSWERED
    return DONE


def _is_answered(entry: AuditEntry, details: Mapping[str, Any]) -> bool:
    """Tell whether a platform said it: no network is no answer, and a limit of our own is none either."""
    if entry.action.startswith("rate."):
        return bool(details.get("told"))
    return entry.outcome == "success" or bool(entry.status)
