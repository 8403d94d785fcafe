"""What the window tells of one change on its way: where it stands, what both sides say, what can be done about it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from connector_app.model.change import contested, same, taken_back, values_of
from connector_app.model.item import Item, ItemSync, Kind
from connector_app.model.outbox import OutboxEntry, OutboxState
from connector_app.ui.pages.item_editing import typed
from connector_app.ui.views.ending import Act
from connector_app.ui.views.outbox import Decision, Side
from connector_app.words import times
from connector_app.words.amounts import amount
from connector_app.words.sending import clock_of, reason_of

RETRY, CHANGE, SEND, UNDO = "retry", "change", "send", "undo"
_WAITS = {OutboxState.WAITING, OutboxState.WAITING_UNTIL}
_GONE = "It is not there any more"


def told(
    entry: OutboxEntry,
    account: str,
    now: datetime,
    *,
    kind: Kind | None = None,
    item: Item | None = None,
    alike: Sequence[Item] = (),
    looked: str = "",
) -> Decision:
    """Return what the panel beside the outbox shows of a change.

    `item` is its row. `alike` are rows that came since an unclear create was sent and look like it, `looked` is when
    the account was last read to its end.
    """
    evidence, sides = _evidence(entry, account, now, kind, item, alike, looked)
    return Decision(
        str(entry.id),
        entry.title or "A change",
        _reason(entry, account, item),
        evidence,
        _acts(entry),
        entry.state.value,
        f"Waiting until {clock_of(entry.not_before, now)}" if entry.state is OutboxState.WAITING_UNTIL else "",
        facts=_facts(entry, now),
        sides=sides,
    )


def _reason(entry: OutboxEntry, account: str, item: Item | None) -> str:
    match entry.state, entry.reason:
        case OutboxState.WAITING, _:
            return "It waits on this computer. Nothing of it has been sent."
        case OutboxState.SENDING, _:
            return f"It is on its way to {account}."
        case OutboxState.WAITING_UNTIL, _:
            return f"{reason_of(entry.failure)}. It goes on by itself; you need not do anything."
        case OutboxState.DONE, _:
            return f"{account} has it."
        case _, "unclear":
            return (
                f"{account} did not answer clearly: it may have arrived, or not. Every reading looks for it, and "
                "it is never sent again unless you say so."
            )
        case _, "conflict":
            return f"It was changed at {account} while yours was on its way. Nothing was overwritten."
        case _:
            said = item.reason if item and item.sync is ItemSync.FAILED and " " in item.reason else ""
            return f"{account} did not accept it. {said}".strip()


def _facts(entry: OutboxEntry, now: datetime) -> tuple[tuple[str, str], ...]:
    """Return attempts, the next time and the last reason, where there are such."""
    found = [("Made", times.full(entry.created_at, now))] if entry.created_at else []
    if entry.attempts:
        found.append(("Tried", "once" if entry.attempts == 1 else amount(entry.attempts, "time")))
    if entry.state in _WAITS and entry.not_before > now.timestamp():
        found.append(("Next try", f"at {clock_of(entry.not_before, now)}"))
    if entry.failure and entry.state is not OutboxState.DONE:
        found.append(("Last answer", reason_of(entry.failure)))
    if entry.done_at:
        found.append(("Done", times.full(entry.done_at, now)))
    return tuple(found)


def _evidence(
    entry: OutboxEntry,
    account: str,
    now: datetime,
    kind: Kind | None,
    item: Item | None,
    alike: Sequence[Item],
    looked: str,
) -> tuple[tuple[tuple[str, str], ...], tuple[Side, ...]]:
    """Return what is said in words, and what stands side by side, field by field."""
    theirs = entry.before.get("theirs")
    if entry.reason == "conflict" and theirs and kind and item:
        there = taken_back(item, theirs)
        if entry.verb == "delete":
            return (("What you meant", "Delete it"), ("What is there now", there.title)), ()
        return _conflict(entry, account, kind, taken_back(item, entry.before), there)
    if entry.reason == "conflict":
        return (
            ("What you meant", _meant(entry, kind)),
            (f"At {account}", _GONE if not theirs else "It is another"),
        ), ()
    if entry.reason == "unclear" and kind and alike:
        sides = _sides(kind, dict(entry.payload), values_of(kind, alike[0]))
        several = amount(len(alike), "item") + " there look like it. The newest stands beside yours."
        return ((f"At {account}", several if len(alike) > 1 else "One there looks like it, but not in all."),), sides
    if entry.reason == "unclear":
        when = f"Nothing like it at the last reading, {times.full(looked, now)}." if looked else "Not looked for yet."
        return (("What you meant", _meant(entry, kind)), (f"At {account}", when)), ()
    return (("What you meant", _meant(entry, kind)),), ()


def _conflict(
    entry: OutboxEntry, account: str, kind: Kind, base: Item, there: Item
) -> tuple[tuple[tuple[str, str], ...], tuple[Side, ...]]:
    both = contested(kind, base, there, entry.payload) or tuple(entry.payload)
    was, now = values_of(kind, base), values_of(kind, there)
    others = [f.label for f in kind.fields if f.name not in entry.payload and not same(f, was[f.name], now[f.name])]
    kept = ((f"Also changed at {account}", f"{', '.join(others)}. That stays, whatever you choose."),) if others else ()
    payload = {name: value for name, value in entry.payload.items() if name in both}
    return kept, _sides(kind, payload, now)


def _sides(kind: Kind, payload: Mapping[str, Any], there: Mapping[str, Any]) -> tuple[Side, ...]:
    return tuple(
        Side(f.label, _shown(f.choices, payload[f.name]), _shown(f.choices, there.get(f.name)))
        for f in kind.fields
        if f.name in payload
    )


def _shown(choices: Sequence[Any], value: Any) -> str:
    text = typed(value)
    return next((choice.label for choice in choices if choice.value == text), text) or "(empty)"


def _meant(entry: OutboxEntry, kind: Kind | None) -> str:
    if entry.verb == "delete":
        return "Delete it"
    fields = {f.name: f for f in kind.fields} if kind else {}
    lines = []
    for name, value in entry.payload.items():
        field = fields.get(name)
        lines.append(f"{field.label if field else name}: {_shown(field.choices if field else (), value)}")
    return "\n".join(lines) or "Nothing"


def _acts(entry: OutboxEntry) -> tuple[Act, ...]:
    change = () if entry.verb == "delete" else (Act(CHANGE, "Change"),)
    match entry.state, entry.reason:
        case OutboxState.WAITING, _:
            return Act(SEND, "Send now", "primary"), *change, Act(UNDO, "Undo", "quiet")
        case OutboxState.WAITING_UNTIL, _ if entry.before.get("maybe"):
            return Act(SEND, "Send now", "primary"), Act("discard", "Discard", "quiet")
        case OutboxState.WAITING_UNTIL, _:
            return Act(SEND, "Send now", "primary"), *change, Act("discard", "Discard", "quiet")
        case OutboxState.NEEDS_YOU, "unclear":
            return (
                Act("done", "It is there", "primary"),
                Act("mine", "Send it again"),
                Act("theirs", "Discard", "quiet"),
            )
        case OutboxState.NEEDS_YOU, "conflict":
            return (
                Act("mine", "Keep mine", "primary"),
                Act("theirs", "Keep what is there"),
                Act("discard", "Discard mine", "quiet"),
            )
        case OutboxState.NEEDS_YOU, _:
            return Act(RETRY, "Try again", "primary"), *change, Act("discard", "Discard", "quiet")
        case _:
            return ()


def looks_like(entry: OutboxEntry, come: Sequence[Item]) -> tuple[Item, ...]:
    """Return those of the rows that came since which bear the name of a new item, the newest first."""
    title = entry.title.casefold()
    return tuple(each for each in reversed(come) if each.title.casefold() == title)
